#include "support/scriptedserver.h"
#include "support/testclients.h"
#include "support/tlsfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

Q_DECLARE_METATYPE(TlsFixture::Identity)

using namespace std::chrono_literals;

namespace {
using Transport = ScriptedServer::Transport;
using Starts = ScriptedAnswer::Starts;

const QByteArray Get = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";
const QByteArray Post = "POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello";

// Passes one connection through and counts what the server sent, as it is on the wire.
struct Relay
{
    explicit Relay(quint16 serverPort)
    {
        listener.listen(QHostAddress::LocalHost);
        QObject::connect(&listener, &QTcpServer::newConnection, &listener, [this, serverPort] {
            front = listener.nextPendingConnection();
            back.connectToHost(QHostAddress::LocalHost, serverPort);
            QObject::connect(front, &QTcpSocket::readyRead, &back, [this] { back.write(front->readAll()); });
            QObject::connect(&back, &QTcpSocket::readyRead, front, [this] {
                const QByteArray bytes = back.readAll();
                fromServer += bytes.size();
                front->write(bytes);
            });
            QObject::connect(&back, &QTcpSocket::disconnected, front, &QTcpSocket::disconnectFromHost);
        });
    }

    QTcpServer listener;
    QTcpSocket *front = nullptr;
    QTcpSocket back;
    qint64 fromServer = 0;
};
} // namespace

class TestTlsServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void serverMayDieFirst();
    void servesTwoRequests();
    void stepsEndConnections();
    void cutLeavesOutCloseNotify();
    void faultsBeforeTheHandshake();
    void certificatesHaveTheirFaults_data();
    void certificatesHaveTheirFaults();

private:
    std::unique_ptr<ScriptedServer> makeTls(TlsFixture::Identity identity = TlsFixture::Identity::Good) const;

    std::unique_ptr<TlsFixture> m_tls;
};

void TestTlsServer::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    m_tls = std::make_unique<TlsFixture>();
    QVERIFY2(m_tls->isValid(), qPrintable(m_tls->errorString()));
    QCOMPARE_LT(timer.elapsed(), 5000);
}

std::unique_ptr<ScriptedServer> TestTlsServer::makeTls(TlsFixture::Identity identity) const
{
    return std::make_unique<ScriptedServer>(Transport::Tls, m_tls->certificate(identity), m_tls->key(identity));
}

void TestTlsServer::serverMayDieFirst()
{
    auto server = makeTls();
    server->answerWith(ScriptedAnswer::of({Step::flood(QByteArray(16384, 'x'))}));
    TlsClient client(server->port(), m_tls->ca(), Get);
    QTRY_VERIFY(client.bytes.size() > 100000);
    server.reset();
    QTRY_VERIFY(client.isClosed());
}

void TestTlsServer::servesTwoRequests()
{
    const auto server = makeTls();
    server->answerWith(ScriptedAnswer::json(200, "{}"));
    QCOMPARE(server->url(QStringLiteral("a")).toString(), QStringLiteral("https://127.0.0.1:%1/a").arg(server->port()));
    TlsClient client(server->port(), m_tls->ca(), Get);
    QTRY_VERIFY(client.bytes.endsWith("{}"));
    client.bytes.clear();
    client.socket.write(Post);
    QTRY_VERIFY(client.bytes.endsWith("{}"));
    QCOMPARE(client.errors, {});
    QCOMPARE(server->handshakeCount(), 1);
    QCOMPARE(server->bytesReceived(), Get.size() + Post.size());
    QCOMPARE(server->requests().size(), 2);
}

void TestTlsServer::stepsEndConnections()
{
    const auto server = makeTls();
    for (const Step &end : {Step::closeGracefully(), Step::cut(), Step::reset()}) {
        server->enqueue(ScriptedAnswer::of({Step::send("one"), Step::drip("two", 1ms), Step::pause(1ms), end}));
        TlsClient client(server->port(), m_tls->ca(), Get);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.bytes, "onetwo");
        QCOMPARE(client.socket.error(), QAbstractSocket::RemoteHostClosedError);
        QTRY_COMPARE(server->openConnectionCount(), 0);
    }
}

void TestTlsServer::cutLeavesOutCloseNotify()
{
    qint64 sent[2] = {0, 0};
    for (const bool graceful : {false, true}) {
        const auto server = makeTls();
        server->answerWith(ScriptedAnswer::of({Step::send("bytes"), graceful ? Step::closeGracefully() : Step::cut()}));
        Relay relay(server->port());
        TlsClient client(relay.listener.serverPort(), m_tls->ca(), Get);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.bytes, "bytes");
        sent[graceful ? 1 : 0] = relay.fromServer;
    }
    // The alert is 24 bytes of TLS 1.3; the signature of the handshake varies by a few.
    QCOMPARE_GT(sent[1], sent[0] + 12);
}

void TestTlsServer::faultsBeforeTheHandshake()
{
    const auto server = makeTls();
    for (const ScriptedAnswer &answer :
         {ScriptedAnswer::closeOnConnect(), ScriptedAnswer::resetOnConnect(),
          ScriptedAnswer::of({Step::send("HTTP/1.1 400 Bad Request\r\n\r\n"), Step::closeGracefully()},
                             Starts::OnConnect)}) {
        server->enqueue(answer);
        TlsClient client(server->port(), m_tls->ca(), Get);
        QTRY_VERIFY(client.isClosed());
        QVERIFY(!client.socket.isEncrypted());
    }
    server->enqueue(ScriptedAnswer::stallOnConnect());
    TlsClient client(server->port(), m_tls->ca(), Get);
    QVERIFY(!QTest::qWaitFor([&client] { return client.socket.isEncrypted() || client.isClosed(); }, 100));
    QCOMPARE(server->connectionCount(), 4);
    QCOMPARE(server->handshakeCount(), 0);
    QCOMPARE(server->bytesReceived(), 0);
}

void TestTlsServer::certificatesHaveTheirFaults_data()
{
    using Errors = QList<QSslError::SslError>;
    QTest::addColumn<TlsFixture::Identity>("identity");
    QTest::addColumn<Errors>("errors");
    QTest::newRow("good") << TlsFixture::Identity::Good << Errors{};
    QTest::newRow("expired") << TlsFixture::Identity::Expired << Errors{QSslError::CertificateExpired};
    QTest::newRow("not yet valid") << TlsFixture::Identity::NotYetValid << Errors{QSslError::CertificateNotYetValid};
    QTest::newRow("wrong host") << TlsFixture::Identity::WrongHost << Errors{QSslError::HostNameMismatch};
    QTest::newRow("self-signed") << TlsFixture::Identity::SelfSigned << Errors{QSslError::SelfSignedCertificate};
    QTest::newRow("unknown CA") << TlsFixture::Identity::UnknownCa
                                << Errors{QSslError::UnableToGetLocalIssuerCertificate,
                                          QSslError::UnableToVerifyFirstCertificate};
}

void TestTlsServer::certificatesHaveTheirFaults()
{
    QFETCH(const TlsFixture::Identity, identity);
    QFETCH(const QList<QSslError::SslError>, errors);
    const auto server = makeTls(identity);
    server->answerWith(ScriptedAnswer::json(200, "{}"));
    QSignalSpy failed(server.get(), &ScriptedServer::handshakeFailed);
    TlsClient client(server->port(), m_tls->ca(), Get);
    if (identity == TlsFixture::Identity::Good) {
        QTRY_VERIFY(client.bytes.endsWith("{}"));
    } else {
        QTRY_VERIFY(client.isClosed());
        QVERIFY(!client.socket.isEncrypted());
        QTRY_COMPARE(server->openConnectionCount(), 0);
        QCOMPARE(server->bytesReceived(), 0);
    }
    QCOMPARE(client.errors, errors);
    QCOMPARE(TlsFixture::faulty().contains(identity), !errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestTlsServer)

#include "tst_tlsserver.moc"
