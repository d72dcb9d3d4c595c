#include "faultbuilders.h"

using namespace FaultBuilders;

QList<NamedFault> hangingServers(const QByteArray &goodBody, std::chrono::milliseconds dripInterval)
{
    constexpr qint64 Huge = 300LL * 1024 * 1024; // bytes
    constexpr qsizetype Piece = 16 * 1024;
    const QByteArray head = okHead(lengthOf(goodBody));
    const QByteArray half = halfOf(goodBody);
    const QByteArray statusLine = "HTTP/1.1 200 OK\r\n";
    const QByteArray untilClose = okHead({{"Connection", "close"}});
    const QByteArray chunkedHead = okHead(chunkedField());
    const QByteArray hugeHead = okHead({{"Content-Length", QByteArray::number(Huge)}});
    const QByteArray blanks(Piece, ' ');
    const QByteArray openString = '{' + QByteArray(R"("status":")");
    QByteArray manyFields;
    for (int i = 0; i < 150; ++i)
        manyFields += "X-Field-" + QByteArray::number(i) + ": " + QByteArray::number(i) + "\r\n";
    const auto stalled = [](const char *name, const QByteArray &bytes) {
        return byDeadline(name, sendThen(bytes, Step::stall()));
    };
    const auto dripped = [dripInterval](const char *name, const QByteArray &before, const QByteArray &bytes) {
        return byDeadline(name, sendThen(before, Step::dripForEver(bytes, dripInterval)));
    };
    const auto flooded = [](const char *name, const QByteArray &before, const QByteArray &bytes) {
        return byDeadline(name, sendThen(before, Step::flood(bytes)));
    };

    return {
        byDeadline("silence on connect", ScriptedAnswer::stallOnConnect()),
        byDeadline("silence once ready", ScriptedAnswer::of({Step::stall()}, Starts::OnceReady)),
        byDeadline("silence after the request", ScriptedAnswer::stallAfterRequest()),
        stalled("silence after one byte", "H"),
        stalled("silence within the status line", "HTTP/1.1 2"),
        stalled("silence after the status line", statusLine),
        stalled("silence within a header field", statusLine + "Content-Le"),
        stalled("silence before the blank line", head.chopped(2)),
        stalled("silence after the header", head),
        stalled("silence within the body", head + half),
        stalled("silence one byte before the end", head + goodBody.chopped(1)),
        stalled("silence with a body until close", untilClose + goodBody),
        stalled("silence within a chunk size", chunkedHead + chunk(half) + '1'),
        stalled("silence within a chunk",
                chunkedHead + QByteArray::number(goodBody.size() + 1, 16) + "\r\n" + goodBody),
        stalled("silence before the last chunk", chunkedHead + chunk(goodBody)),
        stalled("silence after 100 Continue", "HTTP/1.1 100 Continue\r\n\r\n"),
        byDeadline("150 header fields",
                   ScriptedAnswer::rawKept(statusLine + manyFields + head.mid(statusLine.size()) + goodBody)),

        dripped("dripping status line", {}, "HTTP/1.1 200 OK" + QByteArray(1000, '!')),
        dripped("dripping header fields", statusLine, "X: y\r\n"),
        dripped("dripping header line", statusLine + "X: ", "y"),
        dripped("dripping 100 Continue", {}, "HTTP/1.1 100 Continue\r\n\r\n"),
        dripped("dripping body with Content-Length", hugeHead + goodBody, " "),
        dripped("dripping body until close", untilClose + goodBody, " "),
        dripped("dripping chunks", chunkedHead + chunk(goodBody), "1\r\n \r\n"),
        dripped("dripping chunk size", chunkedHead + chunk(goodBody), "0"),
        dripped("dripping blanks before the JSON", hugeHead, " "),

        flooded("endless status line", "HTTP/1.1 200 ", QByteArray(Piece, 'O')),
        flooded("endless blank lines before the status line", {}, QByteArray("\r\n").repeated(Piece / 2)),
        flooded("endless header fields", statusLine, QByteArray("X-Field: 1234\r\n").repeated(Piece / 15)),
        flooded("endless header line", statusLine + "X-Field: ", QByteArray(Piece, 'x')),
        flooded("endless header name", statusLine, QByteArray(Piece, 'x')),
        flooded("endless 100 Continue", {}, QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(Piece / 25)),
        flooded("endless body until close", untilClose + goodBody, blanks),
        flooded("endless body with Content-Length of 2^62",
                okHead({{"Content-Length", QByteArray::number(1LL << 62)}}) + goodBody, blanks),
        flooded("endless chunks", chunkedHead + chunk(goodBody), chunk(blanks)),
        flooded("endless one-byte chunks", chunkedHead + chunk(goodBody), chunk(" ").repeated(Piece / 6)),
        flooded("endless chunk of 2^62", chunkedHead + "4000000000000000\r\n", blanks),
        flooded("endless chunk size", chunkedHead + chunk(goodBody), QByteArray(Piece, '0')),
        flooded("endless chunk extension", chunkedHead + chunk(goodBody) + "1;x=", QByteArray(Piece, 'x')),
        flooded("endless string", untilClose + openString, QByteArray(Piece, 'A')),
        flooded("endless nesting", untilClose, QByteArray(Piece, '[')),
        // These two do end, after 300 MB: a client must not read so far.
        byDeadline("300 MB with Content-Length", ScriptedAnswer::of({Step::send(hugeHead), Step::flood(blanks, Huge)})),
        byDeadline("300 MB until close",
                   ScriptedAnswer::of({Step::send(untilClose), Step::flood(blanks, Huge), Step::closeGracefully()})),
    };
}
