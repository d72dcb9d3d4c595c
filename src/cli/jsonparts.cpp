#include "cli/jsonparts.h"

#include <QStringList>

qint64 JsonParts::wholeMs(std::chrono::microseconds took)
{
    return std::chrono::round<std::chrono::milliseconds>(took).count();
}

QString JsonParts::time(const QDateTime &utc)
{
    return utc.toUTC().toString(Qt::ISODateWithMs);
}

void JsonParts::addText(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty()) {
        object.insert(key, value);
    }
}

QString JsonParts::environmentName(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Sandbox:
        return QStringLiteral("sandbox");
    case EnvironmentKind::Test:
        return QStringLiteral("test");
    case EnvironmentKind::Production:
        return QStringLiteral("production");
    }
    Q_UNREACHABLE();
}

QJsonObject JsonParts::error(const ApiError &error, const QString &message)
{
    QJsonObject object{{QStringLiteral("kind"), QString(ApiError::kindName(error.kind))},
                       {QStringLiteral("message"), message}};
    if (error.httpStatus != 0) {
        object.insert(QStringLiteral("httpStatus"), error.httpStatus);
    }
    addText(object, QStringLiteral("code"), error.code);
    // The server's words on fields are a part of what it said in detail.
    QStringList lines{error.detail};
    for (const FieldIssue &issue : error.fields) {
        lines += issue.field.isEmpty() ? issue.message : issue.field + QLatin1String(": ") + issue.message;
    }
    lines.removeAll(QString());
    addText(object, QStringLiteral("detail"), lines.join(u'\n'));
    return object;
}

QJsonObject JsonParts::issue(const FieldIssue &issue)
{
    const bool isError = issue.severity == FieldIssue::Severity::Error;
    QJsonObject object{{QStringLiteral("severity"), isError ? QStringLiteral("error") : QStringLiteral("warning")},
                       {QStringLiteral("message"), issue.message}};
    addText(object, QStringLiteral("field"), issue.field);
    return object;
}

QJsonArray JsonParts::issues(const QList<FieldIssue> &issues)
{
    QJsonArray array;
    for (const FieldIssue &one : issues) {
        array += issue(one);
    }
    return array;
}

QJsonArray JsonParts::texts(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}
