#include "faultbuilders.h"

using namespace FaultBuilders;

QList<NamedFault> bodyFaults(const QByteArray &goodBody)
{
    const QByteArray half = halfOf(goodBody);
    const QByteArray secondHalf = goodBody.mid(half.size());
    const qsizetype firstColon = goodBody.indexOf(':'); // Qt drops a byte too many: without this one it is no JSON
    const QByteArray chunkedHead = okHead(chunkedField());
    const QByteArray zipped = gzip(goodBody);
    QByteArray badCrc = zipped;
    badCrc[badCrc.size() - 6] = static_cast<char>(badCrc.at(badCrc.size() - 6) ^ 0x55);
    const auto chunked = [&chunkedHead](const QByteArray &body) { return ScriptedAnswer::raw(chunkedHead + body); };
    const auto encoded = [](const QByteArray &encoding, const QByteArray &body) {
        return ScriptedAnswer::raw(okHead(HeaderList{{"Content-Encoding", encoding}} + lengthOf(body)) + body);
    };
    const auto size = [](qsizetype bytes) { return QByteArray::number(bytes, 16); };

    return {
        // chunks: what arrives is always incomplete or no JSON
        byItself("chunked, closed before the first chunk", chunked({})),
        byDeadline("chunked, closed within a chunk size", chunked(chunk(half) + size(secondHalf.size()))),
        byItself("chunked, closed within a chunk",
                 chunked(chunk(half) + size(secondHalf.size()) + "\r\n" + secondHalf.chopped(1))),
        byItself("chunked, closed between chunks", chunked(chunk(half))),
        byItself("chunked, reset between chunks", sendThen(chunkedHead + chunk(half), Step::reset())),
        byItself("chunked, cut between chunks", sendThen(chunkedHead + chunk(half), Step::cut())),
        byDeadline("chunked, silence between chunks", sendThen(chunkedHead + chunk(half), Step::stall())),
        byItself("chunked, ended in the middle", chunked(chunk(half) + chunk({}))),
        byItself("chunked, no chunk at all", chunked(chunk({}))),
        byItself("chunk size in letters", chunked("xyz\r\n" + goodBody + "\r\n0\r\n\r\n")),
        byItself("chunk size in letters for the second chunk",
                 chunked(chunk(half) + "xyz\r\n" + secondHalf + "\r\n0\r\n\r\n")),
        byItself("chunk size empty", chunked("\r\n" + goodBody + "\r\n0\r\n\r\n")),
        byItself("chunk size negative",
                 chunked(chunk(half) + '-' + size(secondHalf.size()) + "\r\n" + secondHalf + "\r\n0\r\n\r\n")),
        byItself("chunk size beyond 2^64",
                 chunked(chunk(half) + "10000000000000000\r\n" + secondHalf + "\r\n0\r\n\r\n")),
        byItself("chunk size of 2^63 - 1, then close",
                 chunked(chunk(half) + "7fffffffffffffff\r\n" + secondHalf.chopped(1))),
        byItself("chunk one byte longer than its size",
                 chunked(size(firstColon) + "\r\n" + goodBody.left(firstColon + 1) + "\r\n" +
                         chunk(goodBody.mid(firstColon + 1)) + chunk({}))),
        byItself("chunk one byte shorter than its size",
                 chunked(size(half.size() + 1) + "\r\n" + half + "\r\n" + chunk(secondHalf) + chunk({}))),
        byDeadline("chunked named, plain body", chunked(goodBody)),
        byItself("chunked body, not named", ScriptedAnswer::raw(okHead({}) + chunk(goodBody) + chunk({}))),
        byItself("chunked twice", ScriptedAnswer::raw(okHead({{"Transfer-Encoding", "chunked, chunked"}}) +
                                                      chunk(chunk(goodBody) + chunk({})) + chunk({}))),
        // encodings, although identity was asked for
        byItself("gzip unasked", encoded("gzip", zipped)),
        byItself("gzip unasked, cut", encoded("gzip", halfOf(zipped))),
        byItself("gzip unasked, cut before its check sum", encoded("gzip", zipped.chopped(8))),
        byItself("gzip unasked, bad check sum", encoded("gzip", badCrc)),
        byItself("gzip named, plain body", encoded("gzip", goodBody)),
        byItself("gzip body, not named", ScriptedAnswer::raw(okHead(lengthOf(zipped)) + zipped)),
        byItself(
            "gzip with the body closed in the middle",
            ScriptedAnswer::raw(okHead(HeaderList{{"Content-Encoding", "gzip"}} + lengthOf(zipped)) + halfOf(zipped))),
        byItself("gzip, two members", encoded("gzip", gzip(half) + gzip(secondHalf))),
        byItself("deflate named, plain body", encoded("deflate", goodBody)),
        byItself("brotli named, plain body", encoded("br", goodBody)),
        byItself("unknown Content-Encoding, plain body", encoded("rot13", goodBody)),
    };
}
