#include "faultbuilders.h"

using namespace FaultBuilders;

QList<NamedFault> getFaults(const QByteArray &goodBody)
{
    return connectionFaults(goodBody) + headFaults(goodBody) + bodyFaults(goodBody) + contentFaults(goodBody);
}

QList<NamedFault> connectionFaults(const QByteArray &goodBody)
{
    const QByteArray head = okHead(lengthOf(goodBody));
    const QByteArray half = halfOf(goodBody);
    const QByteArray statusLine = "HTTP/1.1 200 OK\r\n";
    const QByteArray untilClose = okHead({{"Connection", "close"}});
    return {
        // before the request
        byItself("close on connect", ScriptedAnswer::closeOnConnect()),
        byItself("reset on connect", ScriptedAnswer::resetOnConnect()),
        byItself("close once ready", ScriptedAnswer::of({Step::closeGracefully()}, Starts::OnceReady)),
        byItself("reset once ready", ScriptedAnswer::of({Step::reset()}, Starts::OnceReady)),
        byItself("garbage on connect, then close",
                 ScriptedAnswer::of({Step::send("\x16\x03\x01 nothing of sense\r\n\r\n"), Step::closeGracefully()},
                                    Starts::OnConnect)),
        byItself("plain 400 on connect, then close",
                 ScriptedAnswer::of(
                     {Step::send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"), Step::closeGracefully()},
                     Starts::OnConnect)),
        // within the request
        byItself("close after 1 byte of the request", ScriptedAnswer::closeAfterBytes(1)),
        byItself("reset after 1 byte of the request", ScriptedAnswer::resetAfterBytes(1)),
        byItself("close after 40 bytes of the request", ScriptedAnswer::closeAfterBytes(40)),
        byItself("reset after 40 bytes of the request", ScriptedAnswer::resetAfterBytes(40)),
        // after the request
        byItself("close without an answer", ScriptedAnswer::closeAfterRequest()),
        byItself("reset without an answer", ScriptedAnswer::resetAfterRequest()),
        byItself("cut without an answer", ScriptedAnswer::of({Step::cut()})),
        byDeadline("silence instead of an answer", ScriptedAnswer::stallAfterRequest()),
        // within the status line
        byItself("close within the status line", ScriptedAnswer::raw("HTTP/1.1 20")),
        byItself("reset within the status line", sendThen("HTTP/1.1 20", Step::reset())),
        byItself("close after one byte", ScriptedAnswer::raw("H")),
        byDeadline("silence within the status line", sendThen("HTTP/1.1 20", Step::stall())),
        // within the header
        byItself("close after the status line", ScriptedAnswer::raw(statusLine)),
        byItself("reset after the status line", sendThen(statusLine, Step::reset())),
        byItself("close within a header field", ScriptedAnswer::raw(statusLine + "Content-Le")),
        byItself("reset within a header field", sendThen(statusLine + "Content-Le", Step::reset())),
        byItself("close before the blank line", ScriptedAnswer::raw(head.chopped(2))),
        byDeadline("silence within the header", sendThen(head.chopped(2), Step::stall())),
        // within the body
        byItself("close after the header", ScriptedAnswer::raw(head)),
        byItself("reset after the header", sendThen(head, Step::reset())),
        byItself("close within the body", ScriptedAnswer::raw(head + half)),
        byItself("reset within the body", sendThen(head + half, Step::reset())),
        byItself("cut within the body", sendThen(head + half, Step::cut())),
        byItself("close one byte before the end of the body", ScriptedAnswer::raw(head + goodBody.chopped(1))),
        byItself("reset one byte before the end of the body", sendThen(head + goodBody.chopped(1), Step::reset())),
        byDeadline("silence within the body", sendThen(head + half, Step::stall())),
        byItself("body until close, closed in the middle", ScriptedAnswer::raw(untilClose + half)),
        byItself("body until close, reset in the middle", sendThen(untilClose + half, Step::reset())),
        byItself("body until close, cut in the middle", sendThen(untilClose + half, Step::cut())),
        byDeadline("body until close, never closed", sendThen(untilClose + half, Step::stall())),
    };
}
