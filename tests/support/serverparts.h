#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>

// What the scripted servers are made of; not for use in tests.
namespace ServerParts {
// Hands each descriptor over before any socket exists, so that a fault can come before the TLS handshake (QSslServer
// would already have begun it).
class Listener final : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> accepted)
        : m_accepted(std::move(accepted))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_accepted(descriptor); }

private:
    const std::function<void(qintptr)> m_accepted;
};

// Ends the program when the PEM files cannot be read. `protocol` is the only one that is offered (ALPN).
QSslConfiguration tls(const QString &certificatePem, const QString &keyPem, const QByteArray &protocol);

// From here on closing the descriptor sends RST and drops what the kernel has not sent.
void resetOnClose(qintptr descriptor);
} // namespace ServerParts
