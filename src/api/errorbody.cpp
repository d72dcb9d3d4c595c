#include "api/errorbody.h"

#include "core/jsontext.h"
#include "core/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace {

constexpr int maxFields = 200;
// What is kept of each text: enough to read, no more than a hostile server should get into memory and onto the screen.
constexpr qsizetype maxPath = 300;
constexpr qsizetype maxText = 2000;
constexpr qsizetype maxCode = 200;

void flatten(const QJsonValue &value, const QString &path, QList<FieldIssue> &fields)
{
    if (fields.size() >= maxFields) {
        return;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString inner = path.isEmpty() ? it.key() : path + u'.' + it.key();
            flatten(it.value(), inner.left(maxPath), fields);
        }
    } else if (value.isArray()) {
        for (const QJsonValue item : value.toArray()) {
            flatten(item, path, fields);
        }
    } else if (!value.isNull() && !value.isUndefined()) {
        fields += FieldIssue{.field = path,
                             .severity = FieldIssue::Severity::Error,
                             .message = value.toVariant().toString().left(maxText)};
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
    result.isWholeJson = !JsonText::hasRepeatedKey(body) && !JsonText::hasControlCharacter(body);
    result.code = object.value(QLatin1String("error")).toString().left(maxCode);
    const QJsonValue detail = object.value(QLatin1String("detail"));
    const QString message = object.value(QLatin1String("message")).toString().left(maxText);
    if (detail.isString()) {
        result.detail = detail.toString().left(maxText);
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
