#include "api/errorbody.h"

#include "core/jsontext.h"
#include "core/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace {

constexpr int maxFields = 200;

void flatten(const QJsonValue &value, const QString &path, QList<FieldIssue> &fields)
{
    if (fields.size() >= maxFields) {
        return;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            flatten(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), fields);
        }
    } else if (value.isArray()) {
        for (const QJsonValue item : value.toArray()) {
            flatten(item, path, fields);
        }
    } else if (!value.isNull()) {
        fields +=
            FieldIssue{.field = path, .severity = FieldIssue::Severity::Error, .message = value.toVariant().toString()};
    }
}

} // namespace

ErrorBody ErrorBody::from(const QByteArray &body)
{
    ErrorBody result;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        result.detail = PlainText::preview(body);
        return result;
    }
    const QJsonObject object = document.object();
    result.isWholeJson = !JsonText::hasRepeatedKey(body);
    result.code = object.value(QLatin1String("error")).toString();
    const QJsonValue detail = object.value(QLatin1String("detail"));
    const QString message = object.value(QLatin1String("message")).toString();
    if (detail.isString()) {
        result.detail = detail.toString();
    } else {
        flatten(detail, {}, result.fields);
    }
    if (!message.isEmpty() && message != result.detail) {
        result.detail += (result.detail.isEmpty() ? QString() : QStringLiteral("\n")) + message;
    }
    if (result.detail.isEmpty() && result.fields.isEmpty() && result.code.isEmpty()) {
        result.detail = PlainText::preview(body);
    }
    return result;
}
