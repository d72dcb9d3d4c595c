#include "serverconnection.h"

#include "scriptedserver.h"
#include "serverparts.h"

#include <QScopedValueRollback>
#include <QSslConfiguration>
#include <QSslSocket>

namespace {
constexpr qint64 FloodAhead = 64 * 1024; // bytes that wait in the socket
constexpr int SendBuffer = 64 * 1024;    // bytes that wait in the kernel: a flood is not to run megabytes ahead
} // namespace

ServerConnection::ServerConnection(ScriptedServer &server, int number, const QSslConfiguration *tls)
    : QObject(&server)
    , m_server(server)
    , m_number(number)
    , m_tls(tls)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_waited = true;
        play();
    });
    m_closing.setSingleShot(true);
    connect(&m_closing, &QTimer::timeout, this, &ServerConnection::close);
}

ServerConnection::~ServerConnection()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

void ServerConnection::open(qintptr descriptor)
{
    QSslSocket *tlsSocket = nullptr;
    if (m_tls) {
        auto socket = std::make_unique<QSslSocket>();
        tlsSocket = socket.get();
        tlsSocket->setSslConfiguration(*m_tls);
        connect(tlsSocket, &QSslSocket::encryptedBytesWritten, this, &ServerConnection::play);
        connect(tlsSocket, &QSslSocket::encrypted, this, [this] {
            m_ready = true;
            ++m_server.m_handshakeCount;
            startIfDue(Moment::Ready);
        });
        m_socket = std::move(socket);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
        m_ready = true;
    }
    if (!m_socket->setSocketDescriptor(descriptor)) {
        finish();
        return;
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // each drip is a segment of its own
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, SendBuffer);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &ServerConnection::readBytes);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &ServerConnection::play);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &ServerConnection::finish);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this, tlsSocket] {
        if (tlsSocket && !m_ready && tlsSocket->mode() != QSslSocket::UnencryptedMode)
            Q_EMIT m_server.handshakeFailed(m_socket->errorString());
        if (m_socket->state() == QAbstractSocket::UnconnectedState)
            finish();
    });
    startIfDue(Moment::Connected);
    if (tlsSocket && m_answerCount == 0 && !m_finished)
        tlsSocket->startServerEncryption();
}

void ServerConnection::reset()
{
    m_resetting = true;
    m_closing.start();
}

void ServerConnection::readBytes()
{
    const QByteArray bytes = m_socket->readAll();
    if (bytes.isEmpty() || !m_ready || m_finished)
        return;
    m_server.m_bytesReceived += bytes.size();
    Q_EMIT m_server.bytesArrived(bytes.size());
    if (m_parser.isBroken())
        return;
    const bool hadBegun = m_parser.pendingBytes() > 0;
    QList<ReceivedRequest> whole = m_parser.feed(bytes);
    m_server.m_begunRequestCount +=
        static_cast<int>(whole.size()) + (m_parser.pendingBytes() > 0 ? 1 : 0) - (hadBegun ? 1 : 0);
    for (ReceivedRequest &request : whole) {
        request.connection = m_number;
        ++m_requestCount;
        if (m_requestCount > m_answerCount)
            m_unanswered.enqueue(request);
        m_server.m_requests.append(request);
        Q_EMIT m_server.requestReceived();
    }
    startIfDue(Moment::BytesCame);
    if (!m_parser.isBroken())
        return;
    ++m_server.m_brokenRequestCount;
    if (!m_playing && !m_finished)
        start(ScriptedAnswer::raw(responseHead(400, {{"Content-Length", "0"}, {"Connection", "close"}})));
}

void ServerConnection::startIfDue(Moment moment)
{
    if (m_playing || m_finished)
        return;
    if (!m_unanswered.isEmpty()) {
        const ReceivedRequest request = m_unanswered.dequeue();
        start(m_server.takeAnswer(&request));
        return;
    }
    if (m_answerCount > m_requestCount)
        return; // the request that is now arriving has had its answer
    const ScriptedAnswer *early = m_server.nextEarlyAnswer();
    if (early && isDue(*early, moment))
        start(m_server.takeAnswer(nullptr));
}

bool ServerConnection::isDue(const ScriptedAnswer &answer, Moment moment) const
{
    const qint64 pending = m_parser.pendingBytes();
    switch (answer.starts) {
    case ScriptedAnswer::Starts::OnConnect:
        return moment == Moment::Connected || pending > 0;
    case ScriptedAnswer::Starts::OnceReady:
        return moment == Moment::Ready || (moment == Moment::Connected && m_ready) || pending > 0;
    case ScriptedAnswer::Starts::AfterBytes:
        return pending > 0 && pending >= answer.afterBytes;
    case ScriptedAnswer::Starts::AfterRequest:
        return false;
    }
    return false;
}

void ServerConnection::start(ScriptedAnswer answer)
{
    m_answer = std::move(answer);
    ++m_answerCount;
    m_step = 0;
    m_stepBytes = 0;
    m_waited = false;
    m_playing = true;
    play();
}

void ServerConnection::play()
{
    if (!m_playing || m_finished || m_inPlay)
        return;
    {
        const QScopedValueRollback<bool> guard(m_inPlay, true);
        while (!m_finished && m_step < m_answer.steps.size()) {
            if (!playStep(m_answer.steps.at(m_step)))
                return;
            ++m_step;
            m_stepBytes = 0;
            m_waited = false;
        }
    }
    m_playing = false;
    startIfDue(Moment::BytesCame);
}

bool ServerConnection::playStep(const Step &step)
{
    // Sends are not held back; every other step begins when all before it has left.
    const bool flushed = unsentBytes() == 0;
    switch (step.kind) {
    case Step::Kind::Send:
        write(step.bytes);
        return true;
    case Step::Kind::Pause:
        if (flushed && !m_waited && !m_timer.isActive())
            m_timer.start(step.interval);
        return m_waited;
    case Step::Kind::Drip:
        return flushed && drip(step);
    case Step::Kind::Flood:
        return flood(step);
    case Step::Kind::CloseGracefully:
    case Step::Kind::Cut:
    case Step::Kind::Reset:
        if (flushed)
            m_closing.start();
        return false;
    case Step::Kind::Stall:
        return false;
    }
    return true;
}

void ServerConnection::close()
{
    if (m_finished)
        return;
    const Step::Kind kind = m_resetting ? Step::Kind::Reset : m_answer.steps.at(m_step).kind;
    if (kind == Step::Kind::CloseGracefully) {
        m_socket->disconnectFromHost();
        return;
    }
    if (kind == Step::Kind::Reset)
        ServerParts::resetOnClose(m_socket->socketDescriptor());
    m_socket->abort();
    finish();
}

bool ServerConnection::drip(const Step &step)
{
    if (m_timer.isActive())
        return false;
    if (m_stepBytes > 0 && !m_waited)
        return false;
    if (m_stepBytes == step.total || step.bytes.isEmpty())
        return true;
    m_waited = false;
    write(step.bytes.mid(static_cast<qsizetype>(m_stepBytes % step.bytes.size()), 1));
    ++m_stepBytes;
    m_timer.start(step.interval);
    return false;
}

bool ServerConnection::flood(const Step &step)
{
    while (m_stepBytes != step.total && !step.bytes.isEmpty()) {
        if (unsentBytes() >= FloodAhead)
            return false;
        const qsizetype offset = static_cast<qsizetype>(m_stepBytes % step.bytes.size());
        qint64 count = step.bytes.size() - offset;
        if (step.total != Step::Endless)
            count = qMin(count, step.total - m_stepBytes);
        write(step.bytes.mid(offset, static_cast<qsizetype>(count)));
        m_stepBytes += count;
    }
    return true;
}

void ServerConnection::write(const QByteArray &bytes)
{
    if (m_socket->state() == QAbstractSocket::ConnectedState && m_socket->write(bytes) == bytes.size())
        m_server.m_bytesSent += bytes.size();
}

qint64 ServerConnection::unsentBytes() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket.get());
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void ServerConnection::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_timer.stop();
    m_closing.stop();
    Q_EMIT closed();
}
