#pragma once

#include "support/scriptedserver.h"

#include <QSslError>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

// Plain clients that the tests of the scripted server look at the wire with. They own their sockets and need the event
// loop of the thread that made them.

// A client socket that collects what comes.
struct Client
{
    explicit Client(const ScriptedServer &server, const QByteArray &send)
        : Client(server.port(), send)
    {
    }
    Client(quint16 port, const QByteArray &send)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { bytes += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write(send);
    }
    bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QTcpSocket socket;
    QByteArray bytes;
};

// The same over TLS. It trusts nothing but `ca` and never goes on after an error.
struct TlsClient
{
    TlsClient(quint16 port, const QList<QSslCertificate> &ca, const QByteArray &send)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(ca);
        socket.setSslConfiguration(tls);
        QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [this](const QList<QSslError> &found) {
            for (const QSslError &error : found)
                errors.append(error.error());
        });
        QObject::connect(&socket, &QSslSocket::encrypted, &socket, [this, send] { socket.write(send); });
        QObject::connect(&socket, &QSslSocket::readyRead, &socket, [this] { bytes += socket.readAll(); });
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    }
    bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QSslSocket socket;
    QList<QSslError::SslError> errors;
    QByteArray bytes;
};
