#include "integration/enginefixture.h"
#include "support/http2server.h"
#include "support/scriptedserver.h"
#include "support/tlsfixture.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// A connection that is opened before anything is asked: the first question goes over it, and nothing else changes.
class ConnectAheadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstQuestionGoesOverIt_data();
    void theFirstQuestionGoesOverIt();
    void aQuestionThatCannotWaitIsAnswered_data();
    void aQuestionThatCannotWaitIsAnswered();
    void http2IsSpokenOverIt();
    void whatFailsAheadSaysNothingAndIsTriedAgain();
    void aBadCertificateIsRefusedAsEver_data();
    void aBadCertificateIsRefusedAsEver();
    void closedInBetweenItIsOpenedAgain();
    void afterAQuestionItDoesNothing();

private:
    std::unique_ptr<ScriptedServer> serve(bool tls, TlsFixture::Identity identity = TlsFixture::Identity::Good) const;

    TlsFixture m_tls;
    QByteArray m_ca;
};

void ConnectAheadTest::initTestCase()
{
    QVERIFY2(m_tls.isValid(), qPrintable(m_tls.errorString()));
    m_ca = Engine::contents(m_tls.caPath());
}

std::unique_ptr<ScriptedServer> ConnectAheadTest::serve(bool tls, TlsFixture::Identity identity) const
{
    auto server = tls ? std::make_unique<ScriptedServer>(ScriptedServer::Transport::Tls, m_tls.certificate(identity),
                                                         m_tls.key(identity))
                      : std::make_unique<ScriptedServer>();
    server->answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
    return server;
}

void ConnectAheadTest::theFirstQuestionGoesOverIt_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void ConnectAheadTest::theFirstQuestionGoesOverIt()
{
    QFETCH(const bool, tls);
    const auto server = serve(tls);
    const Engine::Client client(server->url(), Engine::shortLimits(), m_ca);
    client->connectAhead();
    QTRY_COMPARE(server->openConnectionCount(), 1);
    QTRY_COMPARE(server->handshakeCount(), tls ? 1 : 0);
    Engine::drain();
    QCOMPARE(server->bytesReceived(), 0);
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(call.result());
    QCOMPARE(server->connectionCount(), 1);
    QCOMPARE(server->requests().size(), 1);
    QCOMPARE(server->requests().first().header("Authorization"), QByteArray(Engine::token));
}

void ConnectAheadTest::aQuestionThatCannotWaitIsAnswered_data()
{
    theFirstQuestionGoesOverIt_data();
}

void ConnectAheadTest::aQuestionThatCannotWaitIsAnswered()
{
    QFETCH(const bool, tls);
    const auto server = serve(tls);
    const Engine::Client client(server->url(), Engine::shortLimits(), m_ca);
    client->connectAhead();
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(call.result());
    QCOMPARE(server->requests().size(), 1);
}

void ConnectAheadTest::http2IsSpokenOverIt()
{
    Http2Server server(m_tls.certificate(TlsFixture::Identity::Good), m_tls.key(TlsFixture::Identity::Good));
    server.answerWith(Http2Answer::json(200, Engine::goodBody()));
    const Engine::Client client(server.url(), Engine::shortLimits(), m_ca);
    client->connectAhead();
    QTRY_VERIFY(server.bytesReceived() > 0); // the preface of HTTP/2
    QCOMPARE(server.begunRequestCount(), 0);
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY2(call.result(), qPrintable(call.result() ? QString() : call.result().error().detail));
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void ConnectAheadTest::whatFailsAheadSaysNothingAndIsTriedAgain()
{
    const auto server = serve(false);
    server->stopListening();
    const Engine::Client client(server->url());
    client->connectAhead();
    Engine::drain();
    StatusCall refused(*client, Engine::number());
    QCOMPARE(Engine::settle(refused), 1);
    QVERIFY(!refused.result());
    QCOMPARE(refused.result().error().kind, ApiError::Kind::Unreachable);
}

void ConnectAheadTest::aBadCertificateIsRefusedAsEver_data()
{
    QTest::addColumn<bool>("waits");
    QTest::newRow("found out before anything is asked") << true;
    QTest::newRow("asked meanwhile") << false;
}

void ConnectAheadTest::aBadCertificateIsRefusedAsEver()
{
    QFETCH(const bool, waits);
    const auto server = serve(true, TlsFixture::Identity::WrongHost);
    const Engine::Client client(server->url(), Engine::shortLimits(), m_ca);
    client->connectAhead();
    if (waits) {
        QTRY_COMPARE(server->connectionCount(), 1);
        QTRY_COMPARE(server->openConnectionCount(), 0);
    }
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, ApiError::Kind::Tls);
    QCOMPARE(call.result().error().cause, ApiError::Cause::CertificateWrongHost);
    QCOMPARE(server->bytesReceived(), 0);
}

void ConnectAheadTest::closedInBetweenItIsOpenedAgain()
{
    const auto server = serve(false);
    const Engine::Client client(server->url());
    client->connectAhead();
    QTRY_COMPARE(server->openConnectionCount(), 1);
    server->resetConnections();
    QTRY_COMPARE(server->openConnectionCount(), 0);
    Engine::drain();
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(call.result());
    QCOMPARE(server->connectionCount(), 2);
}

void ConnectAheadTest::afterAQuestionItDoesNothing()
{
    const auto server = serve(false);
    const Engine::Client client(server->url());
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    client->connectAhead();
    Engine::drain();
    QCOMPARE(server->connectionCount(), 1);
}

QTEST_GUILESS_MAIN(ConnectAheadTest)
#include "tst_connectahead.moc"
