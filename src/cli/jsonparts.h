#pragma once

#include "core/apierror.h"
#include "core/profile.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <chrono>

// What the objects of --json are put together from, so that the same thing looks the same in every command. Pure
// functions.
namespace JsonParts {

qint64 wholeMs(std::chrono::microseconds took);
QString time(const QDateTime &utc); // ISO 8601 with milliseconds
// Leaves out what is empty.
void addText(QJsonObject &object, const QString &key, const QString &value);
QString environmentName(EnvironmentKind kind);
// kind, message, httpStatus, code, detail; `message` is what a person would see.
QJsonObject error(const ApiError &error, const QString &message);
QJsonObject issue(const FieldIssue &issue);
QJsonArray issues(const QList<FieldIssue> &issues);
QJsonArray texts(const QStringList &texts);

} // namespace JsonParts
