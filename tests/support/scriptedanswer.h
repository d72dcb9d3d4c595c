#pragma once

#include "receivedrequest.h"

#include <chrono>

// One thing that the server does on a connection. A plain value. What was written before a Pause, Drip, close or Reset
// is handed to the kernel first.
struct Step
{
    enum class Kind {
        Send,            // write `bytes`
        Pause,           // nothing for `interval`; arriving bytes are still read
        Drip,            // one byte of `bytes` every `interval`, `total` bytes in all, over and over if need be
        Flood,           // `bytes` as fast as the client reads (some 300 KiB ahead of it), `total` bytes in all
        CloseGracefully, // flush; TLS: close_notify; then FIN
        Cut,             // flush; FIN, over TLS without close_notify: what a truncation looks like
        Reset,           // flush; RST (SO_LINGER 0): the client gets ECONNRESET
        Stall,           // the connection stays open and nothing more is ever sent
    };
    static constexpr qint64 Endless = -1;

    Kind kind = Kind::Stall;
    QByteArray bytes;
    std::chrono::milliseconds interval{0};
    qint64 total = 0; // bytes; Endless for no end

    static Step send(QByteArray bytes);
    static Step pause(std::chrono::milliseconds interval);
    static Step drip(QByteArray bytes, std::chrono::milliseconds interval); // each byte once
    static Step dripForEver(QByteArray bytes, std::chrono::milliseconds interval);
    static Step flood(QByteArray bytes, qint64 total = Endless);
    static Step closeGracefully();
    static Step cut();
    static Step reset();
    static Step stall();
};

// What the server does about one request. A plain value. When the steps are over and did not close the connection, it
// stays open for the next request.
struct ScriptedAnswer
{
    enum class Starts {
        OnConnect,    // as soon as TCP is connected; over TLS there is then no handshake, bytes go out plain
        OnceReady,    // TCP: the same; TLS: once the handshake is done
        AfterBytes,   // once `afterBytes` bytes of the request have come (or all of it)
        AfterRequest, // once the request has come whole
    };

    QList<Step> steps;
    Starts starts = Starts::AfterRequest;
    qint64 afterBytes = 0;

    ScriptedAnswer &then(Step step);

    // Well-formed, Content-Length, the connection is kept. `headers` are added; a Content-Type among them replaces
    // ours.
    static ScriptedAnswer json(int status, const QByteArray &body, const HeaderList &headers = {});
    static ScriptedAnswer redirect(int status, const QByteArray &location);
    static ScriptedAnswer raw(const QByteArray &bytes);     // then CloseGracefully
    static ScriptedAnswer rawKept(const QByteArray &bytes); // then the connection waits for the next request
    static ScriptedAnswer of(QList<Step> steps, Starts starts = Starts::AfterRequest);
    static ScriptedAnswer closeOnConnect();
    static ScriptedAnswer resetOnConnect();
    static ScriptedAnswer stallOnConnect();
    static ScriptedAnswer closeAfterBytes(qint64 bytes);
    static ScriptedAnswer resetAfterBytes(qint64 bytes);
    static ScriptedAnswer closeAfterRequest(); // the request is read whole and there is no answer
    static ScriptedAnswer resetAfterRequest();
    static ScriptedAnswer stallAfterRequest();
};

// "HTTP/1.1 <status> <reason>\r\n" + headers + "\r\n", nothing added.
QByteArray responseHead(int status, const HeaderList &headers);
