// HTTP over loopback: the only place that knows cpp-httplib. Owns the listening socket, its thread, the workers and the
// accepted sockets. start() and stop() belong to one thread; the handler is called on many.
#pragma once

#include "sandbox/message.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace sandbox {

class Transport
{
public:
    using Handler = std::function<Answer(const Request &)>;

    // latency: how long every finished answer is held back before it is sent.
    Transport(Handler handler, std::chrono::milliseconds latency);
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    ~Transport();

    bool start(quint16 port); // 0: any free one. false: errorString() says why
    void stop();              // cuts every connection; nothing held back is sent any more
    quint16 port() const;     // 0 while stopped
    QString errorString() const { return m_error; }

private:
    class Listener;

    Handler m_handler;
    std::chrono::milliseconds m_latency;
    QString m_error;
    std::unique_ptr<Listener> m_listener;
};

} // namespace sandbox
