#include "faultbuilders.h"

using namespace FaultBuilders;

QList<NamedFault> undetectableByQt(const QByteArray &goodBody)
{
    const QByteArray chunkedHead = okHead(chunkedField());
    const QByteArray untilClose = okHead({{"Connection", "close"}});
    const QByteArray rest = okHead(lengthOf(goodBody)).mid(QByteArrayView("HTTP/1.1 200 OK").size()) + goodBody;
    const auto chunked = [&chunkedHead](const QByteArray &body) { return ScriptedAnswer::raw(chunkedHead + body); };
    return {
        byItself("whole body, last chunk missing, close", chunked(chunk(goodBody))),
        byItself("whole body, last chunk missing, reset", sendThen(chunkedHead + chunk(goodBody), Step::reset())),
        byItself("whole body, chunk size too large by one, close",
                 chunked(QByteArray::number(goodBody.size() + 1, 16) + "\r\n" + goodBody)),
        byDeadline("whole body, last chunk without its blank line", chunked(chunk(goodBody) + "0\r\n")),
        byItself("whole body, last chunk size in letters", chunked(chunk(goodBody) + "xyz\r\n\r\n")),
        byDeadline("whole body, chunk without its line end",
                   chunked(QByteArray::number(goodBody.size(), 16) + "\r\n" + goodBody + "0\r\n\r\n")),
        byItself("whole body, bad trailer", chunked(chunk(goodBody) + "0\r\nno trailer\r\n\r\n")),
        byItself("whole body, garbage behind the last chunk", chunked(chunk(goodBody) + chunk({}) + "garbage")),
        byItself("whole body, second answer behind it",
                 ScriptedAnswer::raw("HTTP/1.1 200 OK" + rest + "HTTP/1.1 200 OK" + rest)),
        byItself("whole body until close, cut", sendThen(untilClose + goodBody, Step::cut())),
        byItself("whole body until close, reset", sendThen(untilClose + goodBody, Step::reset())),
        byItself("empty Content-Length", ScriptedAnswer::raw(okHead({{"Content-Length", ""}}) + goodBody)),
        byItself("HTTP/9.9", ScriptedAnswer::raw("HTTP/9.9 200 OK" + rest)),
        byItself("HTTP/2.0 in text", ScriptedAnswer::raw("HTTP/2.0 200 OK" + rest)),
        byItself("blank lines before the status line", ScriptedAnswer::raw("\r\n\r\n\r\nHTTP/1.1 200 OK" + rest)),
        byItself("whole body, endless trailer",
                 ScriptedAnswer::of({Step::send(chunkedHead + chunk(goodBody) + "0\r\n"),
                                     Step::flood(QByteArray("X-Trailer: 1\r\n").repeated(1000))})),
    };
}
