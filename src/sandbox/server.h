// The sandbox: a small insurer on this machine that speaks the whole customers API, for trying the console out and for
// tests. Shares no code with core/ or api/, so that it cannot share a mistake with the client.
//
// The server listens on 127.0.0.1 only and works on threads of its own. Construct, start(), stop() and destroy it on
// one thread; requestCount() may be called from any. Nothing is written to disk or logged: enrolled customers live
// until the server is destroyed (they survive stop() and start()).
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

namespace sandbox {

struct Options
{
    quint16 port = 0;                     // 0: any free one
    std::chrono::milliseconds latency{0}; // each answer is held back that long, after its work was done
    quint32 customers = 10'000;           // generated ones besides the named ones, up to 1'000'000
    quint64 seed = 1;                     // the same seed makes the same customers
    QByteArray token = "sandbox-token";
};

class Server
{
public:
    explicit Server(Options options = {});
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    ~Server(); // stops

    bool start(); // false: errorString() says why, the port being taken for one. true if it runs already
    void stop();  // cuts every connection, does not wait for answers held back; idempotent

    QString errorString() const;
    QUrl url() const; // http://127.0.0.1:PORT/, empty while stopped
    QByteArray token() const;

    // Requests seen so far, refused ones included; the path as sent, without its query.
    int requestCount(const QByteArray &method, const QString &pathPrefix) const;

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace sandbox
