#include "api/answer.h"

#include "api/errorbody.h"
#include "core/jsontext.h"
#include "core/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace {

ApiError badAnswer(const RawAnswer &answer, ApiError::Cause cause, const QString &detail)
{
    return {.kind = ApiError::Kind::BadAnswer,
            .cause = cause,
            .httpStatus = answer.httpStatus,
            .detail = detail,
            .requestMayHaveBeenProcessed = true};
}

// A whole JSON object in which no key is named twice, or what is wrong.
tl::expected<QJsonObject, QString> wholeObject(const QByteArray &body)
{
    QJsonParseError parse{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &parse);
    if (parse.error != QJsonParseError::NoError) {
        return tl::unexpected(QStringLiteral("JSON: %1 (byte %2)").arg(parse.errorString()).arg(parse.offset));
    }
    if (!document.isObject()) {
        return tl::unexpected(QStringLiteral("JSON: not an object"));
    }
    if (JsonText::hasControlCharacter(body)) {
        return tl::unexpected(QStringLiteral("JSON: a control character within a text"));
    }
    if (JsonText::hasRepeatedKey(body)) {
        return tl::unexpected(QStringLiteral("JSON: a key is given twice"));
    }
    return document.object();
}

// Takes fields out of the object one by one; what is left over at the end travels on as `extra`.
class Fields
{
public:
    explicit Fields(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    // The field under its published name, else under the later revision's. When both came and differ, the second stays
    // behind in the rest. Only a string counts; anything else stays behind as it came.
    std::optional<QString> take(const QString &published, const QString &later)
    {
        std::optional<QString> value = takeString(published);
        const QJsonValue second = m_object.value(later);
        if (second.isString() && (!value || *value == second.toString())) {
            value = second.toString();
            m_object.remove(later);
        }
        return value;
    }

    std::optional<QString> takeString(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isNull()) {
            m_object.remove(key); // null is "not given"
        }
        if (!value.isString()) {
            return std::nullopt;
        }
        m_object.remove(key);
        return value.toString();
    }

    // Nothing, and it stays behind, when it is anything but a list of texts.
    std::optional<QStringList> takeTexts(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        const QJsonArray list = value.toArray();
        if (!value.isArray() || !std::ranges::all_of(list, [](const QJsonValue &item) { return item.isString(); })) {
            return std::nullopt;
        }
        QStringList texts;
        for (const auto &item : list) {
            texts.append(item.toString());
        }
        m_object.remove(key);
        return texts;
    }

    QJsonObject rest() const { return m_object; }

private:
    QJsonObject m_object;
};

bool isPresent(const std::optional<QString> &value)
{
    return value && !value->trimmed().isEmpty();
}

} // namespace

std::optional<ApiError> Answer::damage(const RawAnswer &answer)
{
    using Cause = ApiError::Cause;
    if (!answer.contentEncoding.isEmpty() && answer.contentEncoding.toLower() != "identity") {
        return badAnswer(answer, Cause::Incomplete,
                         QStringLiteral("Content-Encoding: ") + QString::fromLatin1(answer.contentEncoding.left(40)));
    }
    if (!answer.hasHeaders && !answer.http2) {
        return badAnswer(answer, Cause::Incomplete, QStringLiteral("no header field could be read"));
    }
    if (!answer.transferEncoding.isEmpty() && answer.transferEncoding.toLower() != "chunked") {
        return badAnswer(answer, Cause::Incomplete,
                         QStringLiteral("Transfer-Encoding: ") + QString::fromLatin1(answer.transferEncoding.left(40)));
    }
    if (answer.contentLength.isEmpty()) {
        return std::nullopt;
    }
    if (!answer.transferEncoding.isEmpty()) {
        return badAnswer(answer, Cause::Incomplete, QStringLiteral("Content-Length and Transfer-Encoding"));
    }
    const bool digits = std::ranges::all_of(answer.contentLength, [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const qint64 announced = answer.contentLength.toLongLong(&fits);
    if (!digits || !fits || announced != answer.body.size()) {
        return badAnswer(answer, Cause::Incomplete,
                         QStringLiteral("Content-Length: %1, read: %2")
                             .arg(QString::fromLatin1(answer.contentLength.left(40)))
                             .arg(answer.body.size()));
    }
    return std::nullopt;
}

Result<CustomerStatus> Answer::status(const RawAnswer &answer)
{
    if (answer.httpStatus != 200) {
        return tl::unexpected(error(answer));
    }
    if (std::optional<ApiError> damaged = damage(answer)) {
        return tl::unexpected(*std::move(damaged));
    }
    const auto object = wholeObject(answer.body);
    if (!object) {
        return tl::unexpected(
            badAnswer(answer, ApiError::Cause::NotJson, object.error() + u'\n' + PlainText::preview(answer.body)));
    }
    Fields fields(*object);
    CustomerStatus result;
    const std::optional<QString> status = fields.takeString(QStringLiteral("status"));
    const std::optional<QString> number =
        fields.take(QStringLiteral("customer_number"), QStringLiteral("customerNumber"));
    const std::optional<QString> policy = fields.take(QStringLiteral("policyId"), QStringLiteral("policy_id"));
    for (const auto &[value, name] :
         {std::pair(status, "status"), std::pair(number, "customer_number"), std::pair(policy, "policyId")}) {
        if (!isPresent(value)) {
            return tl::unexpected(badAnswer(answer, ApiError::Cause::WrongShape,
                                            QLatin1String(name) + QStringLiteral(": missing or not text")));
        }
    }
    result.status = *status;
    result.customerNumber = *number;
    result.policyId = *policy;
    result.coverClassOfUse = fields.take(QStringLiteral("cover_class_of_use"), QStringLiteral("coverClassOfUse"));
    result.coverLevel = fields.take(QStringLiteral("cover_level"), QStringLiteral("coverLevel"));
    result.vehicleRegistration =
        fields.take(QStringLiteral("vehicle_registration"), QStringLiteral("vehicleRegistration"));
    result.detail = fields.take(QStringLiteral("detail"), QStringLiteral("message")).value_or(QString());
    result.extra = fields.rest();
    return result;
}

Result<void> Answer::validation(const RawAnswer &answer)
{
    if (answer.httpStatus != 204) {
        return tl::unexpected(error(answer));
    }
    const bool announced = std::ranges::any_of(answer.contentLength, [](char c) { return c != '0'; });
    if (!answer.body.isEmpty() || announced) {
        return tl::unexpected(badAnswer(answer, ApiError::Cause::WrongShape, QStringLiteral("204 with a body")));
    }
    return {};
}

Result<EnrolmentReceipt> Answer::enrolment(const RawAnswer &answer)
{
    if (std::optional<ApiError> damaged = damage(answer)) {
        return tl::unexpected(*std::move(damaged));
    }
    const auto object = wholeObject(answer.body);
    if (answer.httpStatus != 200 && answer.httpStatus != 201 && answer.httpStatus != 202) {
        if (answer.contentLength.isEmpty() && !answer.http2 && !object) {
            return tl::unexpected(badAnswer(answer, ApiError::Cause::Incomplete,
                                            QStringLiteral("nothing says how long the answer should have been\n") +
                                                PlainText::preview(answer.body)));
        }
        return tl::unexpected(error(answer));
    }
    if (!object) {
        return tl::unexpected(
            badAnswer(answer, ApiError::Cause::NotJson, object.error() + u'\n' + PlainText::preview(answer.body)));
    }
    Fields fields(*object);
    const std::optional<QString> number =
        fields.take(QStringLiteral("customerNumber"), QStringLiteral("customer_number"));
    if (!isPresent(number)) {
        return tl::unexpected(
            badAnswer(answer, ApiError::Cause::WrongShape, QStringLiteral("customerNumber: missing or not text")));
    }
    EnrolmentReceipt receipt;
    receipt.customerNumber = *number;
    receipt.workProviderUserId =
        fields.take(QStringLiteral("workProviderUserId"), QStringLiteral("work_provider_user_id"));
    receipt.occupations = fields.takeTexts(QStringLiteral("occupations"));
    receipt.status = fields.takeString(QStringLiteral("status"));
    receipt.coverLevel = fields.take(QStringLiteral("coverLevel"), QStringLiteral("cover_level"));
    receipt.extra = fields.rest();
    receipt.httpStatus = answer.httpStatus;
    return receipt;
}

ApiError Answer::error(const RawAnswer &answer)
{
    using Kind = ApiError::Kind;
    const ErrorBody body = ErrorBody::from(answer.body);
    ApiError error{.cause = ApiError::Cause::Unspecified,
                   .httpStatus = answer.httpStatus,
                   .code = body.code,
                   .detail = body.detail,
                   .fields = body.fields,
                   .requestMayHaveBeenProcessed = true};
    switch (answer.httpStatus) {
    case 400:
    case 422:
        error.kind = Kind::InvalidData;
        return error;
    case 401:
        error.kind = Kind::Unauthorised;
        return error;
    case 403:
        error.kind = Kind::Forbidden;
        return error;
    case 404:
        if (std::optional<ApiError> damaged = damage(answer)) {
            return *std::move(damaged);
        }
        // Only these two words say something about a customer. Any other 404 (a gateway's page, a wrong path) must
        // never be shown as "unknown customer".
        if (body.isWholeJson && body.code == QLatin1String("INVALID_CUSTOMER")) {
            error.kind = Kind::NotFound;
        } else if (body.isWholeJson && body.code == QLatin1String("INVALID_CUSTOMER_EMAIL")) {
            error.kind = Kind::EmailMismatch;
        } else {
            error.cause = ApiError::Cause::UnexpectedStatus;
        }
        return error;
    case 408:
        error.kind = Kind::Timeout;
        return error;
    case 429:
        error.kind = Kind::Throttled;
        return error;
    default:
        error.kind = answer.httpStatus >= 500 ? Kind::ServerFault : Kind::BadAnswer;
        error.cause = answer.httpStatus >= 500 ? ApiError::Cause::Unspecified : ApiError::Cause::UnexpectedStatus;
        return error;
    }
}
