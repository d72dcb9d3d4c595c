#include "scriptedserver.h"

#include "serverconnection.h"
#include "serverparts.h"

#include <QHostAddress>

ScriptedServer::ScriptedServer(Transport transport, const QString &certificatePem, const QString &keyPem,
                               QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_default(ScriptedAnswer::json(500, R"({"error":"NOT_SCRIPTED"})"))
{
    if (transport == Transport::Tls)
        m_tls = ServerParts::tls(certificatePem, keyPem, QSslConfiguration::NextProtocolHttp1_1);
    m_listener = std::make_unique<ServerParts::Listener>([this](qintptr descriptor) { accept(descriptor); });
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("ScriptedServer: cannot listen: %s", qPrintable(m_listener->errorString()));
    m_port = m_listener->serverPort();
}

ScriptedServer::~ScriptedServer()
{
    // Their ends would report to a server that is half gone.
    const QList<ServerConnection *> connections = std::exchange(m_connections, {});
    qDeleteAll(connections);
}

void ScriptedServer::answerWith(ScriptedAnswer answer)
{
    m_default = std::move(answer);
    m_responder = nullptr;
}

void ScriptedServer::answerBy(Responder responder)
{
    m_responder = std::move(responder);
}

void ScriptedServer::enqueue(ScriptedAnswer answer)
{
    m_queue.append(std::move(answer));
}

void ScriptedServer::forget()
{
    m_requests.clear();
    m_connectionCount = m_handshakeCount = m_brokenRequestCount = m_begunRequestCount = 0;
    m_bytesReceived = m_bytesSent = 0;
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_transport == Transport::Tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    url.setPath(QString(QLatin1Char('/') + path));
    return url;
}

void ScriptedServer::stopListening()
{
    m_listener->close();
}

void ScriptedServer::resetConnections()
{
    const QList<ServerConnection *> connections = m_connections;
    for (ServerConnection *connection : connections)
        connection->reset();
}

void ScriptedServer::accept(qintptr descriptor)
{
    const int number = m_nextConnection++;
    ++m_connectionCount;
    auto *connection = new ServerConnection(*this, number, m_transport == Transport::Tls ? &m_tls : nullptr);
    m_connections.append(connection);
    connect(connection, &ServerConnection::closed, this, [this, connection, number] {
        m_connections.removeOne(connection);
        connection->deleteLater();
        Q_EMIT connectionClosed(number);
    });
    Q_EMIT connectionOpened(number);
    connection->open(descriptor);
}

const ScriptedAnswer *ScriptedServer::nextEarlyAnswer() const
{
    if (m_queue.isEmpty() && m_responder)
        return nullptr;
    const ScriptedAnswer &next = m_queue.isEmpty() ? m_default : m_queue.first();
    return next.starts == ScriptedAnswer::Starts::AfterRequest ? nullptr : &next;
}

ScriptedAnswer ScriptedServer::takeAnswer(const Request *request)
{
    if (!m_queue.isEmpty())
        return m_queue.takeFirst();
    return m_responder && request ? m_responder(*request) : m_default;
}
