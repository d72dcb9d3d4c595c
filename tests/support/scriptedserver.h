#pragma once

#include "scriptedanswer.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class ServerConnection;

// A small HTTP/1.1 server that does what its script says, also when that is wrong. It owns its listener and its
// connections, lives on the thread that made it and needs that thread's event loop. It listens on 127.0.0.1, on a port
// that the system picks, from the end of the constructor on.
//
// Which answer a request gets: the first of the queue, else what answerWith()/answerBy() set last, else a 500 that says
// so. An answer that starts before the request is whole counts for that request. On a kept connection a start that lies
// in the past (OnConnect, OnceReady) is due with the first byte of the next request.
class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    enum class Transport { Http, Tls };
    using Request = ReceivedRequest;
    using Responder = std::function<ScriptedAnswer(const Request &)>;

    // Tls: paths of PEM files; ends the program when they cannot be read. The server speaks HTTP/1.1 only (ALPN).
    explicit ScriptedServer(Transport transport = Transport::Http, const QString &certificatePem = {},
                            const QString &keyPem = {}, QObject *parent = nullptr);
    ~ScriptedServer() override;

    void answerWith(ScriptedAnswer answer); // every request from now on
    void answerBy(Responder responder);     // the same, but chosen by the whole request
    void enqueue(ScriptedAnswer answer);    // one request each, in order, before the default
    int queuedCount() const { return static_cast<int>(m_queue.size()); }

    // Every request whose bytes all came, answered or not, in the order in which they became whole.
    const QList<Request> &requests() const { return m_requests; }
    // Those too of which only a part came, be it one byte.
    int begunRequestCount() const { return m_begunRequestCount; }
    int connectionCount() const { return m_connectionCount; } // TCP connections accepted so far
    int openConnectionCount() const { return static_cast<int>(m_connections.size()); }
    int handshakeCount() const { return m_handshakeCount; } // TLS: handshakes that were completed
    int brokenRequestCount() const { return m_brokenRequestCount; }
    // All bytes that came, also of broken or cut requests; over TLS decrypted bytes only.
    qint64 bytesReceived() const { return m_bytesReceived; }
    qint64 bytesSent() const { return m_bytesSent; } // handed to the sockets; over TLS before encryption
    void forget(); // records and counters (but connection numbers go on); the script stays

    QUrl url(const QString &path = {}) const; // "http://127.0.0.1:port/" + path
    quint16 port() const { return m_port; }
    Transport transport() const { return m_transport; }
    void stopListening();    // from now on connections are refused; those that are open stay
    void resetConnections(); // RST on all that are open, on the next turn of the event loop

Q_SIGNALS:
    void connectionOpened(int connection);
    void connectionClosed(int connection);
    void handshakeFailed(const QString &why);
    void bytesArrived(qint64 count);
    void requestReceived(); // requests().last() is the new one

private:
    friend class ServerConnection;

    void accept(qintptr descriptor);
    // What `connection` asks about the next answer and reports about what came.
    const ScriptedAnswer *nextEarlyAnswer() const; // null: the next answer needs a whole request
    ScriptedAnswer takeAnswer(const Request *request);

    const Transport m_transport;
    QSslConfiguration m_tls;
    std::unique_ptr<QTcpServer> m_listener;
    quint16 m_port = 0;
    QList<ServerConnection *> m_connections; // children of this
    QList<ScriptedAnswer> m_queue;
    ScriptedAnswer m_default;
    Responder m_responder;
    QList<Request> m_requests;
    int m_nextConnection = 0;
    int m_connectionCount = 0;
    int m_handshakeCount = 0;
    int m_brokenRequestCount = 0;
    int m_begunRequestCount = 0;
    qint64 m_bytesReceived = 0;
    qint64 m_bytesSent = 0;
};
