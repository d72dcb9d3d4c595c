#include "faultbuilders.h"

using namespace FaultBuilders;

QList<NamedFault> headFaults(const QByteArray &goodBody)
{
    const QByteArray length = QByteArray::number(goodBody.size());
    const QByteArray fields = "Content-Type: application/json\r\nContent-Length: " + length + "\r\n";
    const QByteArray rest = fields + "\r\n" + goodBody;
    const QByteArray good = "HTTP/1.1 200 OK\r\n" + rest;
    const auto line = [&rest](const QByteArray &statusLine) { return ScriptedAnswer::raw(statusLine + "\r\n" + rest); };
    const auto withField = [&rest](const QByteArray &field) {
        return ScriptedAnswer::raw("HTTP/1.1 200 OK\r\n" + field + "\r\n" + rest);
    };
    const auto withLength = [&goodBody](const QByteArray &value) {
        return ScriptedAnswer::raw(okHead({{"Content-Length", value}}) + goodBody);
    };
    QByteArray manyFields;
    for (int i = 0; i < 150; ++i)
        manyFields += "X-Field-" + QByteArray::number(i) + ": " + QByteArray::number(i) + "\r\n";

    return {
        // the status line
        byItself("bare body without a header", ScriptedAnswer::raw(goodBody)),
        byItself("garbage status line", line("All is well 200 OK")),
        byItself("binary status line", line(QByteArray("\x00\x01\xfe\xff\x80 200 OK", 12))),
        byItself("status line of another protocol", line("ICY 200 OK")),
        byItself("status line without a status", line("HTTP/1.1 ")),
        byItself("status line of the version alone", line("HTTP/1.1")),
        byItself("status in letters", line("HTTP/1.1 two OK")),
        byItself("status with a letter in it", line("HTTP/1.1 2O0 OK")),
        byItself("status with a blank in it", line("HTTP/1.1 2 00 OK")),
        byItself("status of two digits", line("HTTP/1.1 20 OK")),
        byItself("status of four digits", line("HTTP/1.1 2000 OK")),
        byItself("status zero", line("HTTP/1.1 000 OK")),
        byItself("negative status", line("HTTP/1.1 -200 OK")),
        byItself("status beyond 2^32 that wraps to 200", line("HTTP/1.1 4294967496 OK")),
        byItself("status line in small letters", line("http/1.1 200 OK")),
        byItself("status line without a blank before the status", line("HTTP/1.1200 OK")),
        byItself("status line without a version", line("HTTP 200 OK")),
        byItself("status line with an empty version", line("HTTP/ 200 OK")),
        byItself("version in letters", line("HTTP/one.one 200 OK")),
        byItself("an SMTP greeting", ScriptedAnswer::raw("220 mail.example ESMTP ready\r\n")),
        byItself("a request instead of an answer", ScriptedAnswer::raw("GET / HTTP/1.1\r\nHost: x\r\n\r\n" + goodBody)),
        // informational answers only
        byItself("100 Continue only, then close", ScriptedAnswer::raw("HTTP/1.1 100 Continue\r\n\r\n")),
        byItself("103 Early Hints only, then close",
                 ScriptedAnswer::raw("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")),
        byDeadline("100 Continue only, then silence", sendThen("HTTP/1.1 100 Continue\r\n\r\n", Step::stall())),
        byItself("101 Switching Protocols with the body", line("HTTP/1.1 101 Switching Protocols")),
        // header fields
        byDeadline("150 header fields", ScriptedAnswer::rawKept("HTTP/1.1 200 OK\r\n" + manyFields + rest)),
        byDeadline("header line of 1 MB",
                   ScriptedAnswer::rawKept("HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(1 << 20, 'x') + "\r\n" + rest)),
        byItself("header line without a colon", withField("this is no field")),
        byItself("header line with an empty name", withField(": nameless")),
        byItself("folded status text before the first field", withField(" folded into nothing")),
        // Content-Length
        byItself("Content-Length twice, equal", withField("Content-Length: " + length)),
        byItself("Content-Length twice, different", withField("Content-Length: 7")),
        byItself("Content-Length twice, different, long one first",
                 ScriptedAnswer::raw(
                     okHead({{"Content-Length", QByteArray::number(goodBody.size() + 9)}, {"Content-Length", length}}) +
                     goodBody)),
        byItself("Content-Length as a list", withLength(length + ", " + length)),
        byItself("Content-Length in letters", withLength("many")),
        byItself("Content-Length with letters behind it", withLength(length + "abc")),
        byItself("Content-Length in hexadecimal", withLength("0x" + QByteArray::number(goodBody.size(), 16))),
        byItself("Content-Length with a plus sign", withLength('+' + length)),
        byItself("Content-Length with a fraction", withLength(length + ".0")),
        byItself("Content-Length negative", withLength("-1")),
        byItself("Content-Length beyond 2^64", withLength("18446744073709551616" + length)),
        byItself("Content-Length of 2^63 - 1, then close", withLength("9223372036854775807")),
        byItself("Content-Length one too large, then close", withLength(QByteArray::number(goodBody.size() + 1))),
        byItself("Content-Length ten times too large, then close", withLength(length + '0')),
        byDeadline(
            "Content-Length one too large, then silence",
            ScriptedAnswer::rawKept(okHead({{"Content-Length", QByteArray::number(goodBody.size() + 1)}}) + goodBody)),
        byItself("Content-Length one too small", withLength(QByteArray::number(goodBody.size() - 1))),
        byItself("Content-Length half", withLength(QByteArray::number(goodBody.size() / 2))),
        byItself("Content-Length zero", withLength("0")),
        // both framings
        byItself("Content-Length and Transfer-Encoding, chunked body",
                 ScriptedAnswer::raw(okHead(lengthOf(goodBody) + chunkedField()) + chunk(goodBody) + chunk({}))),
        byDeadline("Content-Length and Transfer-Encoding, plain body",
                   ScriptedAnswer::raw(okHead(lengthOf(goodBody) + chunkedField()) + goodBody)),
        byItself("unknown Transfer-Encoding", ScriptedAnswer::raw(okHead({{"Transfer-Encoding", "rot13"}}) + goodBody)),
    };
}
