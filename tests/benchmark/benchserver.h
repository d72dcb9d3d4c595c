#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

// An nginx on loopback that gives every question the same answer: over HTTP/1.1, and over TLS with HTTP/2, with a
// certificate made for it. Ends the program when it cannot be started.
class BenchServer
{
public:
    BenchServer();
    ~BenchServer();
    BenchServer(const BenchServer &) = delete;
    BenchServer &operator=(const BenchServer &) = delete;

    QByteArray httpUrl() const { return "http://127.0.0.1:" + QByteArray::number(m_http) + '/'; }
    QByteArray httpsUrl() const { return "https://127.0.0.1:" + QByteArray::number(m_https) + '/'; }
    // Its certificate as PEM, and in a file.
    QByteArray certificate() const;
    QString certificateFile() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }
    static QByteArray body();

private:
    const QTemporaryDir m_folder;
    quint16 m_http = 0;
    quint16 m_https = 0;
    QProcess m_nginx;
};
