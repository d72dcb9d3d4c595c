#include "sandbox/api.h"

#include "sandbox/enrolment.h"
#include "sandbox/jsontext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// --- answers -------------------------------------------------------------------------------------------------------

Answer json(int status, const QByteArray &body)
{
    return {.status = status, .contentType = "application/json"_ba, .body = body, .headers = {}};
}

Answer failure(int status, const QString &code, const QJsonValue &detail)
{
    return json(status, JsonText().add("error"_ba, code).add("detail"_ba, detail).text());
}

Answer invalidData(const QJsonValue &detail)
{
    return failure(400, u"INVALID_DATA"_s, detail);
}

Answer notFoundPage()
{
    return {.status = 404,
            .contentType = "text/html; charset=utf-8"_ba,
            .body = "<!doctype html>\n<html lang=\"en\">\n<head>\n  <title>Not Found</title>\n</head>\n<body>\n"
                    "  <h1>Not Found</h1><p>The requested resource was not found on this server.</p>\n"
                    "</body>\n</html>\n"_ba,
            .headers = {}};
}

Answer methodNotAllowed(const QByteArray &method, const QByteArray &allowed)
{
    const QString detail = u"Method \"%1\" not allowed."_s.arg(QString::fromUtf8(method));
    Answer answer = json(405, JsonText().add("detail"_ba, detail).text());
    answer.headers.emplaceBack("Allow"_ba, allowed);
    return answer;
}

// Unlike QString::fromUtf8() this keeps a U+FEFF at the start: it is part of what was sent.
QString text(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(utf8);
}

// --- paths ---------------------------------------------------------------------------------------------------------

enum class Call { Status, Validate, Enrol };

struct Route
{
    Call call;
    bool canonical;      // false: answered by a redirect that adds or drops the last slash
    QByteArray argument; // validate: the customer number, decoded
};

// Contract README "status path" and "trailing slash": status under both of its paths, with a slash; enrol with,
// validate without.
std::optional<Route> route(QList<QByteArray> segments)
{
    const bool slash = !segments.isEmpty() && segments.last().isEmpty();
    if (slash) {
        segments.removeLast();
    }
    const QList<QByteArray> status{"v1"_ba, "user"_ba, "status"_ba};
    const QList<QByteArray> oldStatus{"v1"_ba, "status"_ba};
    const QList<QByteArray> enrol{"v1"_ba, "customer"_ba, "enrol"_ba};
    const QList<QByteArray> validate{"v1"_ba, "validate"_ba, "customer-number"_ba};
    if (segments == status || segments == oldStatus) {
        return Route{.call = Call::Status, .canonical = slash, .argument = {}};
    }
    if (segments == enrol) {
        return Route{.call = Call::Enrol, .canonical = slash, .argument = {}};
    }
    if (segments.size() == validate.size() + 1 && segments.first(validate.size()) == validate &&
        !segments.last().isEmpty()) {
        return Route{.call = Call::Validate, .canonical = !slash, .argument = segments.last()};
    }
    return std::nullopt;
}

Answer redirect(const Target &target, Call call)
{
    QByteArray location = target.path;
    if (call == Call::Validate) {
        location.chop(1);
    } else {
        location += '/';
    }
    if (!target.query.isEmpty()) {
        location += '?' + target.query;
    }
    return {.status = 301,
            .contentType = "text/html; charset=utf-8"_ba,
            .body = {},
            .headers = {{"Location"_ba, location}}};
}

// --- judging what was sent -----------------------------------------------------------------------------------------

// Takes as long for a wrong token whichever byte is wrong.
bool sameToken(const QByteArray &given, const QByteArray &expected)
{
    volatile unsigned difference = given.size() == expected.size() ? 0U : 1U;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const char other = expected.isEmpty() ? '\0' : expected.at(i % expected.size());
        difference = difference | static_cast<unsigned char>(given.at(i) ^ other);
    }
    return difference == 0U && !expected.isEmpty();
}

bool isUpperAlphanumeric(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

std::optional<IdentifierKind> identifierKind(const QByteArray &name)
{
    if (name == "customerNumber") {
        return IdentifierKind::CustomerNumber;
    }
    if (name == "workProviderUserId") {
        return IdentifierKind::WorkProviderUserId;
    }
    if (name == "policyId") {
        return IdentifierKind::PolicyId;
    }
    if (name == "driverId") {
        return IdentifierKind::DriverId;
    }
    return std::nullopt;
}

// Field order as printed in contract "user/status".
QByteArray statusBody(const Customer &customer)
{
    const QString number = QString::fromLatin1(customer.number);
    JsonText body;
    body.add("status"_ba, customer.status).add("policyId"_ba, QString::fromLatin1(customer.policyId));
    switch (customer.spelling) {
    case Customer::NumberSpelling::Published:
        body.add("customer_number"_ba, number);
        break;
    case Customer::NumberSpelling::LaterRevision:
        body.add("customerNumber"_ba, number);
        break;
    case Customer::NumberSpelling::BothDiffering:
        body.add("customer_number"_ba, number).add("customerNumber"_ba, QString(number + u"NEW"_s));
        break;
    }
    if (customer.status != u"DISABLED"_s) {
        const QList<std::pair<QByteArray, QString>> cover{{"cover_class_of_use"_ba, customer.coverClassOfUse},
                                                          {"cover_level"_ba, customer.coverLevel},
                                                          {"vehicle_registration"_ba, customer.vehicleRegistration}};
        for (const auto &[name, value] : cover) {
            if (!value.isEmpty()) {
                body.add(name, value);
            }
        }
    }
    for (const auto &[name, value] : customer.extra) {
        body.add(name, value);
    }
    return body.text();
}

} // namespace

Api::Api(quint64 seed, quint32 generated, QByteArray token)
    : m_book(seed, generated)
    , m_token(std::move(token))
{
}

Answer Api::answer(const Request &request)
{
    const Target target = parseTarget(request.target);
    const std::optional<Route> found = route(target.segments);
    if (!found) {
        return notFoundPage();
    }
    // Django resolves the path before any view, and so any token check, is reached.
    if (!found->canonical) {
        return redirect(target, found->call);
    }
    if (request.authorization.isEmpty()) {
        return failure(401, u"MISSING_AUTH"_s, u"Authorization header missing"_s);
    }
    if (!sameToken(request.authorization, m_token)) {
        return failure(401, u"INVALID_KEY"_s, u"Authorization key is invalid"_s);
    }
    const bool reads = request.method == "GET" || request.method == "HEAD";
    switch (found->call) {
    case Call::Status:
        return reads ? status(target) : methodNotAllowed(request.method, "GET, HEAD"_ba);
    case Call::Validate:
        return reads ? validate(found->argument, target) : methodNotAllowed(request.method, "GET, HEAD"_ba);
    case Call::Enrol:
        return request.method == "POST" ? enrol(request.body) : methodNotAllowed(request.method, "POST"_ba);
    }
    return notFoundPage();
}

Answer Api::status(const Target &target) const
{
    std::optional<IdentifierKind> kind;
    QByteArray name;
    QByteArray value;
    for (const auto &[itemName, itemValue] : parseQuery(target.query)) {
        if (const auto itemKind = identifierKind(itemName)) {
            if (kind) {
                return invalidData(u"Give only one of customerNumber, workProviderUserId, policyId or driverId."_s);
            }
            kind = itemKind;
            name = itemName;
            value = itemValue;
        }
    }
    if (!kind) {
        return invalidData(u"Give one of customerNumber, workProviderUserId, policyId or driverId."_s);
    }
    if (value.isEmpty()) {
        return invalidData(QString(QString::fromLatin1(name) + u" may not be empty."_s));
    }
    const bool restricted = *kind == IdentifierKind::CustomerNumber || *kind == IdentifierKind::PolicyId;
    if (restricted && !isUpperAlphanumeric(value)) {
        return invalidData(QString(QString::fromLatin1(name) + u" may only hold the characters A-Z and 0-9."_s));
    }
    const std::optional<Customer> customer = m_book.find(*kind, value);
    // One answer for both causes: contract "user/status".
    if (!customer || !customer->consents) {
        return failure(404, u"INVALID_CUSTOMER"_s, u"Customer not found"_s);
    }
    return json(200, statusBody(*customer));
}

Answer Api::validate(const QByteArray &number, const Target &target) const
{
    // The description lists no 400 here: a number that cannot exist does not exist.
    const std::optional<Customer> customer = m_book.find(IdentifierKind::CustomerNumber, number);
    if (!customer) {
        const QString detail = u"There is no customer with the number \"%1\""_s.arg(text(number));
        return failure(404, u"INVALID_CUSTOMER"_s, detail);
    }
    for (const auto &[name, value] : parseQuery(target.query)) {
        if (name == "email" && customer->email.compare(QString::fromUtf8(value), Qt::CaseInsensitive) != 0) {
            return failure(404, u"INVALID_CUSTOMER_EMAIL"_s, u"The email address is not that of the customer"_s);
        }
    }
    return {.status = 204, .contentType = {}, .body = {}, .headers = {}};
}

Answer Api::enrol(const QByteArray &body)
{
    const EnrolReading reading = readEnrolment(body, QDateTime::currentDateTimeUtc().date());
    if (const auto *broken = std::get_if<NotJson>(&reading)) {
        return invalidData(u"JSON decode error at line %1, column %2"_s.arg(broken->line).arg(broken->column));
    }
    if (const auto *errors = std::get_if<FieldErrors>(&reading)) {
        return invalidData(errors->detail);
    }
    if (const auto *product = std::get_if<ProductNotEnabled>(&reading)) {
        return failure(403, u"PERMISSION_DENIED"_s,
                       QString(u"Product "_s + product->code +
                               u" is not enabled for API enrolment. Please contact your Zego Partnerships Manager to "
                               u"enable this feature."_s));
    }
    const auto &order = std::get<EnrolOrder>(reading);
    const QByteArray number = m_book.enrol(order.workProviderUserId.toUtf8(), order.email, order.coverLevel);
    QJsonArray occupations;
    for (const QString &asked : order.occupations) {
        occupations.append(insurersOccupation(asked));
    }
    return json(202, JsonText()
                         .add("customerNumber"_ba, QString::fromLatin1(number))
                         .add("occupations"_ba, occupations)
                         .add("workProviderUserId"_ba, order.workProviderUserId)
                         .add("status"_ba, u"Created"_s)
                         .add("coverLevel"_ba, order.coverLevel)
                         .text());
}

} // namespace sandbox
