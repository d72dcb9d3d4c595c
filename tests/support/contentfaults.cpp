#include "faultbuilders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>

using namespace FaultBuilders;

namespace {
// The good object with one member replaced; an undefined value takes it out.
QByteArray replaced(const QByteArray &goodBody, const QString &key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(goodBody).object();
    object.remove(key);
    if (key == QLatin1String("customer_number"))
        object.remove(QStringLiteral("customerNumber")); // the other spelling would do as well
    if (!value.isUndefined())
        object.insert(key, value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// The good object with something put in before its first member.
QByteArray begun(const QByteArray &goodBody, const QByteArray &insert)
{
    QByteArray body = goodBody;
    return body.insert(body.indexOf('{') + 1, insert);
}

// `insert` within the value of status.
QByteArray withinStatus(const QByteArray &goodBody, const QByteArray &insert)
{
    QByteArray body = replaced(goodBody, QStringLiteral("status"), QStringLiteral("ENA@BLED"));
    return body.replace("ENA@BLED", QByteArray("ENA" + insert + "BLED"));
}

QList<NamedFault> statusFaults(const QByteArray &goodBody)
{
    const QByteArray invalidCustomer = R"({"error":"INVALID_CUSTOMER","detail":"no such customer"})";
    const QByteArray page = "<!DOCTYPE html><html><body><h1>404 Not Found</h1><hr>nginx</body></html>";
    const HeaderList html{{"Content-Type", "text/html"}};
    return {
        byItself("201 with the good body", ScriptedAnswer::json(201, goodBody)),
        byItself("202 with the good body", ScriptedAnswer::json(202, goodBody)),
        byItself("203 with the good body", ScriptedAnswer::json(203, goodBody)),
        byItself("204 with the good body", ScriptedAnswer::raw(responseHead(204, lengthOf(goodBody)) + goodBody)),
        byItself("204 without a body", ScriptedAnswer::json(204, {})),
        byItself("205 with the good body", ScriptedAnswer::json(205, goodBody)),
        byItself("206 with the good body", ScriptedAnswer::json(206, goodBody, {{"Content-Range", "bytes 0-1/2"}})),
        byItself("226 with the good body", ScriptedAnswer::json(226, goodBody)),
        byItself("299 with the good body", ScriptedAnswer::json(299, goodBody)),
        byItself("300 with the good body", ScriptedAnswer::json(300, goodBody)),
        byItself("301 without a Location, with the good body", ScriptedAnswer::json(301, goodBody)),
        byItself("302 to nowhere", ScriptedAnswer::redirect(302, "http://")),
        byItself("302 to a file", ScriptedAnswer::redirect(302, "file:///etc/hostname")),
        byItself("302 to a data URL",
                 ScriptedAnswer::redirect(302, "data:application/json," + goodBody.toPercentEncoding())),
        byItself("304 Not Modified", ScriptedAnswer::json(304, {})),
        byItself("400 with the good body", ScriptedAnswer::json(400, goodBody)),
        byItself("404 with the good body", ScriptedAnswer::json(404, goodBody)),
        byItself("404 with an HTML page", ScriptedAnswer::json(404, page, html)),
        byItself("404 with an empty body", ScriptedAnswer::json(404, {})),
        byItself("404 with JSON without an error code", ScriptedAnswer::json(404, R"({"detail":"Not found."})")),
        byItself("404 with an error code that is no text", ScriptedAnswer::json(404, R"({"error":{"code":404}})")),
        byItself("404 INVALID_CUSTOMER, truncated",
                 ScriptedAnswer::raw(responseHead(404, lengthOf(invalidCustomer)) + halfOf(invalidCustomer))),
        byItself("404 INVALID_CUSTOMER, one byte short",
                 ScriptedAnswer::raw(responseHead(404, lengthOf(invalidCustomer)) + invalidCustomer.chopped(1))),
        byItself("404 INVALID_CUSTOMER, chunked, cut",
                 ScriptedAnswer::raw(responseHead(404, chunkedField()) + chunk(halfOf(invalidCustomer)))),
        byItself("407 with the good body", ScriptedAnswer::json(407, goodBody)),
        byItself("500 with the good body", ScriptedAnswer::json(500, goodBody)),
        byItself("502 with an HTML page", ScriptedAnswer::json(502, page, html)),
        byItself("503 with the good body", ScriptedAnswer::json(503, goodBody)),
        byItself("599 with the good body", ScriptedAnswer::json(599, goodBody)),
        byItself("999 with the good body", ScriptedAnswer::json(999, goodBody)),
        byItself("200 with an HTML page", ScriptedAnswer::json(200, page, html)),
        byItself("200 with an error body", ScriptedAnswer::json(200, invalidCustomer)),
    };
}

QList<NamedFault> syntaxFaults(const QByteArray &goodBody)
{
    const auto ok = [](const QByteArray &body) { return ScriptedAnswer::json(200, body); };
    const qsizetype size = goodBody.size();
    const QString text = QString::fromUtf8(goodBody);
    QStringEncoder utf16Le(QStringEncoder::Utf16LE);
    QStringEncoder utf16Be(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    QStringEncoder utf32(QStringEncoder::Utf32LE);
    const QByteArray deep(100000, '[');
    const QByteArray deepEnd(100000, ']');
    return {
        byItself("empty body", ok({})),
        byItself("white space only", ok(" \r\n\t \n")),
        byItself("JSON array of the object", ok('[' + goodBody + ']')),
        byItself("JSON empty array", ok("[]")),
        byItself("JSON empty object", ok("{}")),
        byItself("JSON string", ok("\"ENABLED\"")),
        byItself("JSON number", ok("200")),
        byItself("JSON true", ok("true")),
        byItself("JSON null", ok("null")),
        byItself("JSON object within an object", ok("{\"data\":" + goodBody + '}')),
        byItself("JSON as text within a JSON string", ok("\"{}\"")),
        byItself("JSON cut after its first byte", ok(goodBody.left(1))),
        byItself("JSON cut after a quarter", ok(goodBody.left(size / 4))),
        byItself("JSON cut after a half", ok(goodBody.left(size / 2))),
        byItself("JSON cut after three quarters", ok(goodBody.left(size * 3 / 4))),
        byItself("JSON cut before its last byte", ok(goodBody.left(goodBody.lastIndexOf('}')))),
        byItself("JSON without its first byte", ok(goodBody.mid(goodBody.indexOf('{') + 1))),
        byItself("two JSON documents", ok(goodBody + goodBody)),
        byItself("two JSON documents on two lines", ok(goodBody + '\n' + goodBody)),
        byItself("two JSON documents, the second empty", ok(goodBody + "{}")),
        byItself("garbage behind the JSON", ok(goodBody + " and that is all")),
        byItself("brace behind the JSON", ok(goodBody + '}')),
        byItself("comma behind the JSON", ok(goodBody + ',')),
        byItself("NUL behind the JSON", ok(goodBody + QByteArray(1, '\0'))),
        byItself("garbage before the JSON", ok(")]}',\n" + goodBody)),
        byItself("JSON in a function call", ok("callback(" + goodBody + ");")),
        byItself("JSON with single quotes", ok(QByteArray(goodBody).replace('"', '\''))),
        byItself("JSON with a trailing comma", ok(QByteArray(goodBody).insert(goodBody.lastIndexOf('}'), ','))),
        byItself("JSON with a comment", ok(begun(goodBody, "/* good */"))),
        byItself("status twice, different", ok(begun(goodBody, R"("status":"CANCELLED",)"))),
        byItself("status twice, spelled with an escape", ok(begun(goodBody, R"("st\u0061tus":"CANCELLED",)"))),
        byItself("customer_number twice, different", ok(begun(goodBody, R"("customer_number":"OTHER1",)"))),
        byItself("policyId twice, different", ok(begun(goodBody, R"("policyId":"OTHER1",)"))),
        byItself("stray byte FF in a string", ok(withinStatus(goodBody, "\xff"))),
        byItself("cut UTF-8 sequence in a string", ok(withinStatus(goodBody, "\xe2\x82"))),
        byItself("overlong UTF-8 in a string", ok(withinStatus(goodBody, "\xc0\xaf"))),
        byItself("UTF-8 surrogate in a string", ok(withinStatus(goodBody, "\xed\xa0\x80"))),
        byItself("UTF-8 beyond U+10FFFF in a string", ok(withinStatus(goodBody, "\xf4\x90\x80\x80"))),
        byItself("Latin-1 in a string", ok(withinStatus(goodBody, "\xe9"))),
        byItself("UTF-16LE body", ok(utf16Le(text))),
        byItself("UTF-16BE body with BOM", ok(utf16Be(text))),
        byItself("UTF-32LE body", ok(utf32(text))),
        byItself("NUL within a string", ok(withinStatus(goodBody, QByteArray(1, '\0')))),
        byItself("NUL between members", ok(begun(goodBody, QByteArray(1, '\0')))),
        byItself("NUL bytes only", ok(QByteArray(size, '\0'))),
        byItself("line break within a string", ok(withinStatus(goodBody, "\n"))),
        byItself("nesting of 100,000 arrays", ok(deep + deepEnd)),
        byItself("nesting of 100,000 arrays within the good object",
                 ok(begun(goodBody, "\"x\":" + deep + deepEnd + ','))),
        byItself("nesting of 100,000 objects, not closed", ok(QByteArray("{\"a\":").repeated(100000))),
    };
}

QList<NamedFault> memberFaults(const QByteArray &goodBody)
{
    const auto with = [&goodBody](const char *key, const QJsonValue &value) {
        return ScriptedAnswer::json(200, replaced(goodBody, QString::fromLatin1(key), value));
    };
    const QJsonValue missing = QJsonValue::Undefined;
    const QString empty = QStringLiteral("");
    return {
        byItself("status missing", with("status", missing)),
        byItself("status null", with("status", QJsonValue::Null)),
        byItself("status a number", with("status", 1)),
        byItself("status true", with("status", true)),
        byItself("status an object", with("status", QJsonObject{{QStringLiteral("value"), QStringLiteral("ENABLED")}})),
        byItself("status an array", with("status", QJsonArray{QStringLiteral("ENABLED")})),
        byItself("status empty", with("status", empty)),
        byItself("status in capitals only as a key",
                 ScriptedAnswer::json(200, QByteArray(goodBody).replace("\"status\"", "\"STATUS\""))),
        byItself("customer_number missing", with("customer_number", missing)),
        byItself("customer_number null", with("customer_number", QJsonValue::Null)),
        byItself("customer_number a number", with("customer_number", 12345)),
        byItself("customer_number true", with("customer_number", true)),
        byItself("customer_number an object", with("customer_number", QJsonObject())),
        byItself("customer_number an array", with("customer_number", QJsonArray{QStringLiteral("ABC123")})),
        byItself("customer_number empty", with("customer_number", empty)),
        byItself("policyId missing", with("policyId", missing)),
        byItself("policyId null", with("policyId", QJsonValue::Null)),
        byItself("policyId a number", with("policyId", 12345)),
        byItself("policyId an object", with("policyId", QJsonObject())),
    };
}
} // namespace

QList<NamedFault> contentFaults(const QByteArray &goodBody)
{
    return statusFaults(goodBody) + syntaxFaults(goodBody) + memberFaults(goodBody);
}
