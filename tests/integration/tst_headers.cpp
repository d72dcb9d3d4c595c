#include "integration/enginefixture.h"
#include "support/scriptedserver.h"
#include "support/tlsfixture.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;
using Transport = ScriptedServer::Transport;

class HeadersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTokenStandsAloneInAuthorization_data();
    void theTokenStandsAloneInAuthorization();
    void onlyTheExpectedHeadersAreSent();
    void cookiesAreNeverKept_data();
    void cookiesAreNeverKept();
    void challengesAreNeverAnswered_data();
    void challengesAreNeverAnswered();
    void cachesAndRefreshesAreIgnored_data();
    void cachesAndRefreshesAreIgnored();

private:
    std::unique_ptr<TlsFixture> m_tls;
};

void HeadersTest::initTestCase()
{
    m_tls = std::make_unique<TlsFixture>();
    QVERIFY2(m_tls->isValid(), qPrintable(m_tls->errorString()));
}

void HeadersTest::theTokenStandsAloneInAuthorization_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("simple") << QByteArray("sandbox-token");
    QTest::newRow("base64") << QByteArray("abc/def+ghi==");
    QTest::newRow("looks like a scheme") << QByteArray("Bearer");
    QTest::newRow("odd characters") << QByteArray("!\"#$%&'()*,:;<>?@[\\]^`{|}~");
    QTest::newRow("one character") << QByteArray("x");
    QTest::newRow("longest") << QByteArray(4096, 'x');
}

void HeadersTest::theTokenStandsAloneInAuthorization()
{
    QFETCH(const QByteArray, token);
    for (const Transport transport : {Transport::Http, Transport::Tls}) {
        ScriptedServer server(transport, m_tls->certificate(TlsFixture::Identity::Good),
                              m_tls->key(TlsFixture::Identity::Good));
        server.answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
        const SystemClock clock;
        ApiClient client(Engine::profile(server.url(), Engine::shortLimits(), Engine::contents(m_tls->caPath())),
                         *AccessToken::from(token), clock);
        StatusCall call(client, Engine::number());
        QCOMPARE(Engine::settle(call), 1);
        QCOMPARE(server.requests().first().headerCount("Authorization"), 1);
        QCOMPARE(server.requests().first().header("Authorization"), token);
        QVERIFY(!server.requests().first().target.contains(token) || token == "x");
    }
}

void HeadersTest::onlyTheExpectedHeadersAreSent()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
    const Engine::Client client(server.url());
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    const ScriptedServer::Request &request = server.requests().first();
    QCOMPARE(request.header("Accept"), QByteArray("application/json"));
    QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(request.header("Host"), "127.0.0.1:" + QByteArray::number(server.port()));
    QVERIFY(request.header("User-Agent").startsWith("CustomerConsole/"));
    QStringList names;
    for (const auto &[name, value] : request.headers) {
        names += QString::fromLatin1(name.toLower());
    }
    QCOMPARE(names.removeDuplicates(), 0);
    names.removeOne(u"cache-control"_s); // Qt adds these two for "never from a cache"
    names.removeOne(u"pragma"_s);
    names.sort();
    QCOMPARE(names, QStringList({u"accept"_s, u"accept-encoding"_s, u"accept-language"_s, u"authorization"_s,
                                 u"connection"_s, u"host"_s, u"user-agent"_s}));
}

void HeadersTest::cookiesAreNeverKept_data()
{
    QTest::addColumn<QByteArray>("cookie");
    QTest::newRow("plain") << QByteArray("session=CANARY");
    QTest::newRow("path and age") << QByteArray("session=CANARY; Path=/; Max-Age=99999");
    QTest::newRow("domain") << QByteArray("session=CANARY; Domain=127.0.0.1; HttpOnly");
}

void HeadersTest::cookiesAreNeverKept()
{
    QFETCH(const QByteArray, cookie);
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::rawKept(responseHead(
        301, {{"Location", "/hop?customerNumber=ABC123"}, {"Set-Cookie", cookie}, {"Content-Length", "0"}})));
    server.answerWith(ScriptedAnswer::json(200, Engine::goodBody(), {{"Set-Cookie", cookie}}));
    const Engine::Client client(server.url());
    for (int i = 0; i < 3; ++i) {
        StatusCall call(*client, Engine::number());
        QCOMPARE(Engine::settle(call), 1);
        QVERIFY(call.result());
    }
    QCOMPARE(server.requests().size(), 4);
    for (const ScriptedServer::Request &request : server.requests()) {
        QCOMPARE(request.headerCount("Cookie"), 0);
    }
}

void HeadersTest::challengesAreNeverAnswered_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("Basic") << 401 << QByteArray("WWW-Authenticate") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("Digest") << 401 << QByteArray("WWW-Authenticate")
                            << QByteArray("Digest realm=\"x\", nonce=\"abc\", qop=\"auth\", algorithm=MD5");
    QTest::newRow("NTLM") << 401 << QByteArray("WWW-Authenticate") << QByteArray("NTLM");
    QTest::newRow("Negotiate") << 401 << QByteArray("WWW-Authenticate") << QByteArray("Negotiate");
    QTest::newRow("Bearer") << 401 << QByteArray("WWW-Authenticate") << QByteArray("Bearer");
    QTest::newRow("unknown") << 401 << QByteArray("WWW-Authenticate") << QByteArray("X-Custom a=b");
    QTest::newRow("proxy") << 407 << QByteArray("Proxy-Authenticate") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("proxy challenge of a server")
        << 401 << QByteArray("Proxy-Authenticate") << QByteArray("Basic realm=\"x\"");
}

void HeadersTest::challengesAreNeverAnswered()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, challenge);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(status, R"({"error":"INVALID_KEY","detail":"Authorization key is invalid"})",
                                           {{header, challenge}}));
    const Engine::Client client(server.url());
    for (int i = 0; i < 2; ++i) {
        StatusCall call(*client, Engine::number());
        QCOMPARE(Engine::settle(call), 1);
        QVERIFY(!call.result());
        QCOMPARE(call.result().error().kind, status == 401 ? Kind::Unauthorised : Kind::BadAnswer);
        QCOMPARE(call.result().error().httpStatus, status);
        QCOMPARE(call.result().error().code, u"INVALID_KEY"_s);
        QCOMPARE(call.result().error().detail, u"Authorization key is invalid"_s);
    }
    QCOMPARE(server.requests().size(), 2);
    for (const ScriptedServer::Request &request : server.requests()) {
        QCOMPARE(request.headerCount("Authorization"), 1);
        QCOMPARE(request.header("Authorization"), QByteArray(Engine::token));
        QCOMPARE(request.headerCount("Proxy-Authorization"), 0);
    }
}

void HeadersTest::cachesAndRefreshesAreIgnored_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::newRow("Cache-Control") << HeaderList{{"Cache-Control", "public, max-age=99999"}, {"ETag", "\"a\""}};
    QTest::newRow("Refresh") << HeaderList{{"Refresh", "0; url=/other"}};
    QTest::newRow("Location on a 200") << HeaderList{{"Location", "/other"}};
    QTest::newRow("Content-Location") << HeaderList{{"Content-Location", "http://evil.example/"}};
    QTest::newRow("Alt-Svc") << HeaderList{{"Alt-Svc", "h2=\"evil.example:443\""}};
    QTest::newRow("Strict-Transport-Security") << HeaderList{{"Strict-Transport-Security", "max-age=99999"}};
    QTest::newRow("Upgrade") << HeaderList{{"Upgrade", "h2c"}};
}

void HeadersTest::cachesAndRefreshesAreIgnored()
{
    QFETCH(const HeaderList, headers);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Engine::goodBody(), headers));
    const Engine::Client client(server.url());
    for (int i = 0; i < 2; ++i) {
        StatusCall call(*client, Engine::number());
        QCOMPARE(Engine::settle(call), 1);
        QVERIFY(call.result());
    }
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).target, server.requests().at(0).target);
    QCOMPARE(server.requests().at(1).headerCount("If-None-Match"), 0);
}

QTEST_GUILESS_MAIN(HeadersTest)
#include "tst_headers.moc"
