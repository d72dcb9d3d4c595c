#pragma once

#include "receivedrequest.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <memory>

class Http2Connection;

// What the server does about one request: how much of an answer it sends, and what comes behind that. A plain value.
struct Http2Answer
{
    enum class Starts { OnHeaders, AfterRequest };
    enum class Part {
        Nothing,
        HalfOfHead, // the first bytes of the HEADERS frame
        Head,
        HalfOfBody,
        Whole,
        Short, // the stream ends, as if well, with half of the announced body
    };
    enum class Then {
        Keep,         // the stream and the connection stay as they are
        Close,        // FIN, after close_notify
        Cut,          // FIN without it
        Reset,        // RST
        ResetStream,  // RST_STREAM, INTERNAL_ERROR
        RefuseStream, // RST_STREAM, REFUSED_STREAM: "not processed, send it again"
        GoAway,       // GOAWAY with last stream 0, "nothing was processed", then FIN
        GoAwayAfter,  // GOAWAY that counts this stream as processed, then FIN
    };

    int status = 200;
    QByteArray body;
    HeaderList headers;
    Part part = Part::Whole;
    Then then = Then::Keep;
    Starts starts = Starts::AfterRequest;

    // Well-formed, with Content-Type and Content-Length.
    static Http2Answer json(int status, const QByteArray &body, const HeaderList &headers = {});
    Http2Answer only(Part sent, Then behind) const;
    Http2Answer early() const; // as soon as the request's head has come
};

// ScriptedServer's sister for HTTP/2 over TLS (libnghttp2 does the framing): it does what it is told, also when that is
// wrong. Owns its listener and its connections, lives on the thread that made it and needs that thread's event loop.
// Listens on 127.0.0.1, on a port that the system picks. Takes nothing but "h2" (ALPN).
class Http2Server final : public QObject
{
    Q_OBJECT

public:
    Http2Server(const QString &certificatePem, const QString &keyPem, QObject *parent = nullptr);
    ~Http2Server() override;

    void answerWith(Http2Answer answer) { m_default = std::move(answer); }  // every request from now on
    void enqueue(Http2Answer answer) { m_queue.append(std::move(answer)); } // one request each, before that

    // Every request that came whole, in order.
    const QList<ReceivedRequest> &requests() const { return m_requests; }
    // Those too of which only the head came.
    int begunRequestCount() const { return m_begunRequestCount; }
    int connectionCount() const { return m_connectionCount; } // TCP connections accepted so far
    int openConnectionCount() const { return static_cast<int>(m_connections.size()); }
    // All decrypted bytes that came.
    qint64 bytesReceived() const { return m_bytesReceived; }
    void forget(); // records and counters; the script stays

    QUrl url() const;
    quint16 port() const { return m_listener->serverPort(); }

private:
    friend class Http2Connection;

    void accept(qintptr descriptor);
    Http2Answer::Starts nextStart() const { return m_queue.isEmpty() ? m_default.starts : m_queue.first().starts; }
    Http2Answer takeAnswer();

    QSslConfiguration m_tls;
    std::unique_ptr<QTcpServer> m_listener;
    QList<Http2Connection *> m_connections; // children of this
    QList<Http2Answer> m_queue;
    Http2Answer m_default;
    QList<ReceivedRequest> m_requests;
    int m_nextConnection = 0;
    int m_connectionCount = 0;
    int m_begunRequestCount = 0;
    qint64 m_bytesReceived = 0;
};
