#include "http2server.h"

#include "http2connection.h"
#include "serverparts.h"

#include <QHostAddress>

Http2Answer Http2Answer::json(int status, const QByteArray &body, const HeaderList &headers)
{
    Http2Answer answer{.status = status, .body = body, .headers = headers};
    answer.headers.prepend({"content-length", QByteArray::number(body.size())});
    answer.headers.prepend({"content-type", "application/json"});
    return answer;
}

Http2Answer Http2Answer::only(Part sent, Then behind) const
{
    Http2Answer answer = *this;
    answer.part = sent;
    answer.then = behind;
    return answer;
}

Http2Answer Http2Answer::early() const
{
    Http2Answer answer = *this;
    answer.starts = Starts::OnHeaders;
    return answer;
}

Http2Server::Http2Server(const QString &certificatePem, const QString &keyPem, QObject *parent)
    : QObject(parent)
    , m_tls(ServerParts::tls(certificatePem, keyPem, QSslConfiguration::ALPNProtocolHTTP2))
    , m_listener(std::make_unique<ServerParts::Listener>([this](qintptr descriptor) { accept(descriptor); }))
    , m_default(Http2Answer::json(500, R"({"error":"NOT_SCRIPTED"})"))
{
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("Http2Server: cannot listen: %s", qPrintable(m_listener->errorString()));
}

Http2Server::~Http2Server()
{
    const QList<Http2Connection *> connections = std::exchange(m_connections, {});
    qDeleteAll(connections);
}

QUrl Http2Server::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(port()));
}

void Http2Server::forget()
{
    m_requests.clear();
    m_connectionCount = m_begunRequestCount = 0;
    m_bytesReceived = 0;
}

void Http2Server::accept(qintptr descriptor)
{
    ++m_connectionCount;
    auto *connection = new Http2Connection(*this, m_nextConnection++);
    m_connections.append(connection);
    connect(connection, &Http2Connection::closed, this, [this, connection] {
        m_connections.removeOne(connection);
        connection->deleteLater();
    });
    connection->open(descriptor);
}

Http2Answer Http2Server::takeAnswer()
{
    return m_queue.isEmpty() ? m_default : m_queue.takeFirst();
}
