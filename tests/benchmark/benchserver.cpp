#include "benchserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

namespace {

constexpr int patience = 10'000; // ms

// Free a moment ago.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

BenchServer::BenchServer()
    : m_http(freePort())
    , m_https(freePort())
{
    const QString key = m_folder.filePath(QStringLiteral("key.pem"));
    QProcess openssl;
    openssl.start(
        QStringLiteral("openssl"),
        QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1 "
                       "-addext subjectAltName=IP:127.0.0.1")
                .split(u' ') +
            QStringList{QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificateFile()});
    const bool made = openssl.waitForFinished() && openssl.exitCode() == 0;
    QFile file(m_folder.filePath(QStringLiteral("nginx.conf")));
    if (!made || !file.open(QIODevice::WriteOnly)) {
        qFatal("no certificate for nginx could be made with openssl");
    }
    QByteArray configuration = R"(
daemon off;
worker_processes 1;
pid FOLDER/pid;
error_log stderr error;
events { worker_connections 1024; }
http {
    access_log off;
    default_type application/json;
    keepalive_requests 100000000;
    client_body_temp_path FOLDER/body;
    proxy_temp_path FOLDER/proxy;
    fastcgi_temp_path FOLDER/fastcgi;
    uwsgi_temp_path FOLDER/uwsgi;
    scgi_temp_path FOLDER/scgi;
    server {
        listen 127.0.0.1:HTTP;
        listen 127.0.0.1:TLS ssl http2;
        ssl_certificate FOLDER/certificate.pem;
        ssl_certificate_key FOLDER/key.pem;
        location / { return 200 'BODY'; }
    }
}
)";
    configuration.replace("FOLDER", m_folder.path().toUtf8());
    configuration.replace("HTTP;", QByteArray(QByteArray::number(m_http) + ';'));
    configuration.replace("TLS ", QByteArray(QByteArray::number(m_https) + ' '));
    configuration.replace("BODY", body());
    file.write(configuration);
    file.close();

    m_nginx.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_nginx.start(QStringLiteral("/usr/sbin/nginx"),
                  {QStringLiteral("-c"), file.fileName(), QStringLiteral("-p"), m_folder.path()});
    QElapsedTimer timer;
    timer.start();
    QTcpSocket socket;
    do {
        socket.connectToHost(QHostAddress::LocalHost, m_https);
    } while (!socket.waitForConnected(100) && m_nginx.state() != QProcess::NotRunning && timer.elapsed() < patience);
    if (socket.state() != QAbstractSocket::ConnectedState) {
        qFatal("nginx does not answer");
    }
}

BenchServer::~BenchServer()
{
    m_nginx.terminate();
    m_nginx.waitForFinished();
}

QByteArray BenchServer::certificate() const
{
    QFile file(certificateFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray BenchServer::body()
{
    return R"json({"status":"ENABLED","policyId":"ABC123","customer_number":"ABC123",)json"
           R"json("cover_class_of_use":"Carriage of Goods for Hire & Reward",)json"
           R"json("cover_level":"Third Party (TPO)","vehicle_registration":"VY7 JC3"})json";
}
