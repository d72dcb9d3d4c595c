#include "integration/enginefixture.h"
#include "support/scriptedserver.h"
#include "support/tlsfixture.h"

#include <QSslSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using Cause = ApiError::Cause;
using Identity = TlsFixture::Identity;
using Kind = ApiError::Kind;
using Transport = ScriptedServer::Transport;

class TlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badCertificatesGetNotOneByte_data();
    void badCertificatesGetNotOneByte();
    void acceptedOnceIsNotAcceptedForAll();
    void extraAuthoritiesAreTrustedForTheirProfileOnly();
    void extraAuthoritiesThatAreNoneChangeNothing_data();
    void extraAuthoritiesThatAreNoneChangeNothing();
    void plainHttpBehindHttpsIsAHandshakeFault();
    void brokenHandshakesAreNoAnswer_data();
    void brokenHandshakesAreNoAnswer();

private:
    std::unique_ptr<ScriptedServer> serve(Identity identity) const;

    std::unique_ptr<TlsFixture> m_tls;
    QByteArray m_ca;
};

void TlsTest::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    m_tls = std::make_unique<TlsFixture>();
    QVERIFY2(m_tls->isValid(), qPrintable(m_tls->errorString()));
    m_ca = Engine::contents(m_tls->caPath());
    QVERIFY(!m_ca.isEmpty());
}

std::unique_ptr<ScriptedServer> TlsTest::serve(Identity identity) const
{
    auto server = std::make_unique<ScriptedServer>(Transport::Tls, m_tls->certificate(identity), m_tls->key(identity));
    server->answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
    return server;
}

void TlsTest::badCertificatesGetNotOneByte_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<bool>("extraCa");
    QTest::addColumn<QList<Cause>>("causes");
    const auto row = [](Identity identity, bool extraCa, const QList<Cause> &causes) {
        QTest::addRow("%s%s", TlsFixture::nameOf(identity), extraCa ? ", authority trusted" : "")
            << identity << extraCa << causes;
    };
    row(Identity::Expired, true, {Cause::CertificateExpired});
    row(Identity::Expired, false, {Cause::CertificateExpired, Cause::CertificateUnknownIssuer});
    row(Identity::NotYetValid, true, {Cause::CertificateNotYetValid});
    row(Identity::SelfSigned, true, {Cause::CertificateSelfSigned});
    row(Identity::SelfSigned, false, {Cause::CertificateSelfSigned});
    row(Identity::WrongHost, true, {Cause::CertificateWrongHost});
    row(Identity::WrongHost, false, {Cause::CertificateWrongHost, Cause::CertificateUnknownIssuer});
    row(Identity::UnknownCa, true, {Cause::CertificateUnknownIssuer});
    row(Identity::UnknownCa, false, {Cause::CertificateUnknownIssuer});
    row(Identity::Good, false, {Cause::CertificateUnknownIssuer});
}

void TlsTest::badCertificatesGetNotOneByte()
{
    QFETCH(const Identity, identity);
    QFETCH(const bool, extraCa);
    QFETCH(const QList<Cause>, causes);
    const auto server = serve(identity);
    const Engine::Client client(server->url(), Engine::shortLimits(), extraCa ? m_ca : QByteArray());
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, Kind::Tls);
    QVERIFY2(causes.contains(call.result().error().cause), qPrintable(call.result().error().detail));
    QVERIFY(!call.result().error().requestMayHaveBeenProcessed);
    QVERIFY(!call.result().error().detail.isEmpty());
    QTRY_COMPARE(server->openConnectionCount(), 0);
    QCOMPARE(server->bytesReceived(), 0);
    QCOMPARE(server->requests().size(), 0);
}

void TlsTest::acceptedOnceIsNotAcceptedForAll()
{
    const auto good = serve(Identity::Good);
    const auto bad = serve(Identity::UnknownCa);
    const Engine::Client trusted(good->url(), Engine::shortLimits(), m_ca);
    StatusCall first(*trusted, Engine::number());
    QCOMPARE(Engine::settle(first), 1);
    QVERIFY(first.result());
    const Engine::Client other(bad->url(), Engine::shortLimits(), m_ca);
    StatusCall second(*other, Engine::number());
    QCOMPARE(Engine::settle(second), 1);
    QCOMPARE(second.result().error().kind, Kind::Tls);
    QCOMPARE(bad->bytesReceived(), 0);
}

void TlsTest::extraAuthoritiesAreTrustedForTheirProfileOnly()
{
    const auto server = serve(Identity::Good);
    const Engine::Client trusting(server->url(), Engine::shortLimits(), m_ca);
    for (int i = 0; i < 2; ++i) {
        StatusCall call(*trusting, Engine::number());
        QCOMPARE(Engine::settle(call), 1);
        QVERIFY(call.result());
    }
    QCOMPARE(server->requests().size(), 2);
    server->forget();
    const Engine::Client plain(server->url());
    StatusCall call(*plain, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(call.result().error().kind, Kind::Tls);
    QCOMPARE(server->bytesReceived(), 0);
}

void TlsTest::extraAuthoritiesThatAreNoneChangeNothing_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("garbage") << QByteArray("not a certificate");
    QTest::newRow("cut") << m_ca.left(m_ca.size() / 2);
    QTest::newRow("another authority") << Engine::contents(m_tls->unknownCaPath());
    QTest::newRow("the server's own certificate of another authority")
        << Engine::contents(m_tls->certificate(Identity::SelfSigned));
}

void TlsTest::extraAuthoritiesThatAreNoneChangeNothing()
{
    QFETCH(const QByteArray, pem);
    const auto server = serve(Identity::Good);
    const Engine::Client client(server->url(), Engine::shortLimits(), pem);
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(call.result().error().kind, Kind::Tls);
    QCOMPARE(server->bytesReceived(), 0);
}

void TlsTest::plainHttpBehindHttpsIsAHandshakeFault()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::of({Step::send("HTTP/1.1 400 Bad Request\r\n\r\n"), Step::closeGracefully()},
                                         ScriptedAnswer::Starts::OnConnect));
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    const Engine::Client client(url);
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(!call.result());
    QVERIFY(call.result().error().kind == Kind::Tls || call.result().error().kind == Kind::Unreachable);
    for (const ScriptedServer::Request &request : server.requests()) {
        QVERIFY(request.header("Authorization").isNull());
    }
}

void TlsTest::brokenHandshakesAreNoAnswer_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("closed") << ScriptedAnswer::closeOnConnect();
    QTest::newRow("reset") << ScriptedAnswer::resetOnConnect();
    QTest::newRow("garbage") << ScriptedAnswer::of({Step::send("\x15\x03\x01garbage"), Step::closeGracefully()},
                                                   ScriptedAnswer::Starts::OnConnect);
    QTest::newRow("handshake alert") << ScriptedAnswer::of(
        {Step::send(QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7)), Step::closeGracefully()},
        ScriptedAnswer::Starts::OnConnect);
}

void TlsTest::brokenHandshakesAreNoAnswer()
{
    QFETCH(const ScriptedAnswer, answer);
    const auto server = serve(Identity::Good);
    server->answerWith(answer);
    const Engine::Client client(server->url(), Engine::shortLimits(), m_ca);
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(!call.result());
    QVERIFY(call.result().error().kind == Kind::Tls || call.result().error().kind == Kind::Unreachable);
    QCOMPARE(server->requests().size(), 0);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
