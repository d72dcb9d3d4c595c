#include "store/errorcodec.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace {

using Kind = ApiError::Kind;
using Cause = ApiError::Cause;
using Severity = FieldIssue::Severity;

constexpr std::array<std::pair<Kind, const char *>, 13> kinds{{
    {Kind::Cancelled, "cancelled"},
    {Kind::Timeout, "timeout"},
    {Kind::Unreachable, "unreachable"},
    {Kind::Tls, "tls"},
    {Kind::Redirected, "redirected"},
    {Kind::Unauthorised, "unauthorised"},
    {Kind::Forbidden, "forbidden"},
    {Kind::NotFound, "notFound"},
    {Kind::EmailMismatch, "emailMismatch"},
    {Kind::InvalidData, "invalidData"},
    {Kind::Throttled, "throttled"},
    {Kind::ServerFault, "serverFault"},
    {Kind::BadAnswer, "badAnswer"},
}};

constexpr std::array<std::pair<Cause, const char *>, 23> causes{{
    {Cause::Unspecified, "unspecified"},
    {Cause::NameNotFound, "nameNotFound"},
    {Cause::ConnectionRefused, "connectionRefused"},
    {Cause::NetworkDown, "networkDown"},
    {Cause::ConnectionLost, "connectionLost"},
    {Cause::ProxyFailed, "proxyFailed"},
    {Cause::Deadline, "deadline"},
    {Cause::Inactivity, "inactivity"},
    {Cause::CertificateExpired, "certificateExpired"},
    {Cause::CertificateNotYetValid, "certificateNotYetValid"},
    {Cause::CertificateSelfSigned, "certificateSelfSigned"},
    {Cause::CertificateWrongHost, "certificateWrongHost"},
    {Cause::CertificateUnknownIssuer, "certificateUnknownIssuer"},
    {Cause::CertificateOther, "certificateOther"},
    {Cause::HandshakeFailed, "handshakeFailed"},
    {Cause::RedirectElsewhere, "redirectElsewhere"},
    {Cause::RedirectOtherQuestion, "redirectOtherQuestion"},
    {Cause::RedirectTooMany, "redirectTooMany"},
    {Cause::TooLarge, "tooLarge"},
    {Cause::Incomplete, "incomplete"},
    {Cause::NotJson, "notJson"},
    {Cause::WrongShape, "wrongShape"},
    {Cause::UnexpectedStatus, "unexpectedStatus"},
}};

constexpr std::array<std::pair<Severity, const char *>, 2> severities{{
    {Severity::Error, "error"},
    {Severity::Warning, "warning"},
}};

template <typename Table, typename Value>
QString nameOf(const Table &table, Value value)
{
    const auto *const found = std::ranges::find(table, value, [](const auto &entry) { return entry.first; });
    Q_ASSERT(found != table.end());
    return QString::fromLatin1(found->second);
}

template <typename Value, size_t count>
std::optional<Value> valueOf(const std::array<std::pair<Value, const char *>, count> &table, const QString &name)
{
    const auto *const found =
        std::ranges::find_if(table, [&name](const auto &entry) { return name == QLatin1String(entry.second); });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

const QString kindKey = QStringLiteral("kind");
const QString causeKey = QStringLiteral("cause");
const QString statusKey = QStringLiteral("httpStatus");
const QString codeKey = QStringLiteral("code");
const QString detailKey = QStringLiteral("detail");
const QString fieldsKey = QStringLiteral("fields");
const QString retryKey = QStringLiteral("retryAfter");
const QString processedKey = QStringLiteral("mayHaveBeenProcessed");
const QString fieldKey = QStringLiteral("field");
const QString severityKey = QStringLiteral("severity");
const QString messageKey = QStringLiteral("message");

std::optional<FieldIssue> decodeIssue(const QJsonObject &object)
{
    const JsonReader reader(object);
    const std::optional<Severity> severity = valueOf(severities, reader.text(severityKey));
    const FieldIssue issue{.field = reader.text(fieldKey),
                           .severity = severity.value_or(Severity::Error),
                           .message = reader.text(messageKey)};
    return reader.isGood() && severity ? std::optional(issue) : std::nullopt;
}

} // namespace

QJsonObject ErrorCodec::encode(const ApiError &error)
{
    QJsonArray fields;
    for (const FieldIssue &issue : error.fields) {
        fields.append(QJsonObject{
            {fieldKey, issue.field}, {severityKey, nameOf(severities, issue.severity)}, {messageKey, issue.message}});
    }
    QJsonObject object{{kindKey, nameOf(kinds, error.kind)},
                       {causeKey, nameOf(causes, error.cause)},
                       {statusKey, error.httpStatus},
                       {codeKey, error.code},
                       {detailKey, error.detail},
                       {fieldsKey, fields},
                       {processedKey, error.requestMayHaveBeenProcessed}};
    if (error.retryAfter) {
        object.insert(retryKey, static_cast<qint64>(error.retryAfter->count()));
    }
    return object;
}

std::optional<ApiError> ErrorCodec::decode(const QJsonObject &object)
{
    const JsonReader reader(object);
    const std::optional<Kind> kind = valueOf(kinds, reader.text(kindKey));
    const std::optional<Cause> cause = valueOf(causes, reader.text(causeKey));
    ApiError error{.kind = kind.value_or(Kind::BadAnswer),
                   .cause = cause.value_or(Cause::Unspecified),
                   .httpStatus = reader.integer(statusKey),
                   .code = reader.text(codeKey),
                   .detail = reader.text(detailKey),
                   .requestMayHaveBeenProcessed = reader.flag(processedKey)};
    const QJsonArray fields = reader.array(fieldsKey);
    for (const QJsonValue value : fields) {
        const std::optional<FieldIssue> issue = decodeIssue(value.toObject());
        if (!issue) {
            return std::nullopt;
        }
        error.fields.append(*issue);
    }
    if (reader.has(retryKey)) {
        error.retryAfter = std::chrono::seconds(reader.number(retryKey));
    }
    return reader.isGood() && kind && cause ? std::optional(error) : std::nullopt;
}
