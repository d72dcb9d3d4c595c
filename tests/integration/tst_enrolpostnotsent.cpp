#include "integration/postfixture.h"
#include "support/http2server.h"
#include "support/scriptedserver.h"
#include "support/tlsfixture.h"
#include "workflow/attemptverdict.h"

#include <QTest>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

using Cause = ApiError::Cause;
using Identity = TlsFixture::Identity;
using Kind = ApiError::Kind;
using Transport = ScriptedServer::Transport;

// SAFETY, "Enrolment as a state machine", rule 5: "not sent" is said when no byte of the request has left, and only
// then. And which way the requests take: the proxy.
class EnrolPostNotSentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nobodyListens_data();
    void nobodyListens();
    void theNameIsUnknown();
    void badCertificatesGetNotOneByte_data();
    void badCertificatesGetNotOneByte();
    void brokenHandshakesGetNotOneByte_data();
    void brokenHandshakesGetNotOneByte();
    void aHandshakeThatHangsCanBeGivenUp_data();
    void aHandshakeThatHangsCanBeGivenUp();
    void whatMayHaveLeftIsNeverNotSent_data();
    void whatMayHaveLeftIsNeverNotSent();
    void brokenOffBehindTheBackOfTheNetworkThread_data();
    void brokenOffBehindTheBackOfTheNetworkThread();
    void nobodyListensAnyMore();
    void aProxyThatFailsGetsNothingOfTheRequest_data();
    void aProxyThatFailsGetsNothingOfTheRequest();
    void lookupsTakeTheProxyToo();
    void plainHttpTakesNoProxy();
    void theSystemsProxyIsTakenOnlyWhenChosen_data();
    void theSystemsProxyIsTakenOnlyWhenChosen();

private:
    std::unique_ptr<ScriptedServer> serve(Identity identity) const
    {
        auto server =
            std::make_unique<ScriptedServer>(Transport::Tls, m_tls->certificate(identity), m_tls->key(identity));
        server->answerWith(ScriptedAnswer::json(200, Post::goodBody()));
        return server;
    }

    const SystemClock m_clock{};
    std::unique_ptr<TlsFixture> m_tls;
    QByteArray m_ca;
};

namespace {

AttemptState stateOf(const EnrolCall &call)
{
    return AttemptVerdict::stateFor(call.result());
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

Profile throughProxy(const QUrl &base, quint16 port)
{
    Profile profile = Engine::profile(base);
    profile.proxy = {.kind = ProxyChoice::Kind::Manual, .host = u"127.0.0.1"_s, .port = port};
    return profile;
}

const QUrl farAway(u"https://api.example/"_s);

} // namespace

void EnrolPostNotSentTest::initTestCase()
{
    m_tls = std::make_unique<TlsFixture>();
    QVERIFY2(m_tls->isValid(), qPrintable(m_tls->errorString()));
    m_ca = Engine::contents(m_tls->caPath());
}

void EnrolPostNotSentTest::init()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"}) {
        qunsetenv(name);
        qunsetenv(QByteArray(name).toUpper().constData());
    }
}

void EnrolPostNotSentTest::nobodyListens_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("http") << u"http"_s;
    QTest::newRow("https") << u"https"_s;
}

void EnrolPostNotSentTest::nobodyListens()
{
    QFETCH(const QString, scheme);
    const Engine::Client client(QUrl(u"%1://127.0.0.1:%2/"_s.arg(scheme).arg(closedPort())));
    EnrolCall call(*client, Post::request());
    QCOMPARE(Post::settle(call), 1);
    QCOMPARE(stateOf(call), AttemptState::NotSent);
    QCOMPARE(call.result().error().kind, Kind::Unreachable);
    QCOMPARE(call.result().error().cause, Cause::ConnectionRefused);
}

void EnrolPostNotSentTest::theNameIsUnknown()
{
    const Engine::Client client(QUrl(u"https://nobody.invalid/"_s));
    EnrolCall call(*client, Post::request());
    QCOMPARE(Post::settle(call), 1);
    QCOMPARE(stateOf(call), AttemptState::NotSent);
}

void EnrolPostNotSentTest::badCertificatesGetNotOneByte_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<bool>("isCaTrusted");
    for (const Identity identity : TlsFixture::faulty()) {
        QTest::newRow(TlsFixture::nameOf(identity)) << identity << true;
    }
    QTest::newRow("good, but of an unknown authority") << Identity::Good << false;
}

void EnrolPostNotSentTest::badCertificatesGetNotOneByte()
{
    QFETCH(const Identity, identity);
    QFETCH(const bool, isCaTrusted);
    const auto server = serve(identity);
    Engine::Client client(server->url(), Engine::shortLimits(), isCaTrusted ? m_ca : QByteArray());
    EnrolCall call(*client, Post::request());
    QCOMPARE(Post::settle(call), 1);
    QCOMPARE(call.result().error().kind, Kind::Tls);
    QVERIFY(Post::nothingMoreCanCome(client, *server));
    QCOMPARE(stateOf(call), AttemptState::NotSent);
    QCOMPARE(server->bytesReceived(), 0);
    QCOMPARE(server->begunRequestCount(), 0);
}

void EnrolPostNotSentTest::brokenHandshakesGetNotOneByte_data()
{
    using Starts = ScriptedAnswer::Starts;
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("closed") << ScriptedAnswer::closeOnConnect();
    QTest::newRow("reset") << ScriptedAnswer::resetOnConnect();
    QTest::newRow("garbage") << ScriptedAnswer::of({Step::send("\x15\x03\x01garbage"), Step::closeGracefully()},
                                                   Starts::OnConnect);
    QTest::newRow("alert") << ScriptedAnswer::of(
        {Step::send(QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7)), Step::closeGracefully()}, Starts::OnConnect);
    QTest::newRow("plain http") << ScriptedAnswer::of(
        {Step::send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"), Step::closeGracefully()},
        Starts::OnConnect);
}

void EnrolPostNotSentTest::brokenHandshakesGetNotOneByte()
{
    QFETCH(const ScriptedAnswer, answer);
    const auto server = serve(Identity::Good);
    server->answerWith(answer);
    Engine::Client client(server->url(), Engine::shortLimits(), m_ca);
    EnrolCall call(*client, Post::request());
    QCOMPARE(Post::settle(call), 1);
    QVERIFY(Post::nothingMoreCanCome(client, *server));
    QCOMPARE(stateOf(call), AttemptState::NotSent);
    QCOMPARE(server->handshakeCount(), 0);
    QCOMPARE(server->bytesReceived(), 0);
}

void EnrolPostNotSentTest::aHandshakeThatHangsCanBeGivenUp_data()
{
    QTest::addColumn<bool>("isCancelled");
    QTest::newRow("by the deadline") << false;
    QTest::newRow("by a person") << true;
}

void EnrolPostNotSentTest::aHandshakeThatHangsCanBeGivenUp()
{
    QFETCH(const bool, isCancelled);
    const auto server = serve(Identity::Good);
    server->answerWith(ScriptedAnswer::stallOnConnect());
    Engine::Client client(server->url(), Engine::shortLimits(std::chrono::milliseconds(isCancelled ? 5000 : 300)),
                          m_ca);
    EnrolCall call(*client, Post::request());
    if (isCancelled) {
        connect(server.get(), &ScriptedServer::connectionOpened, &call, &EnrolCall::cancel);
    }
    QCOMPARE(Post::settle(call), 1);
    QVERIFY(Post::nothingMoreCanCome(client, *server));
    QCOMPARE(call.result().error().kind, isCancelled ? Kind::Cancelled : Kind::Timeout);
    QCOMPARE(stateOf(call), AttemptState::NotSent);
    QCOMPARE(server->bytesReceived(), 0);
}

void EnrolPostNotSentTest::whatMayHaveLeftIsNeverNotSent_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<bool>("isCancelled");
    for (const bool isKept : {false, true}) {
        for (const bool isCancelled : {false, true}) {
            const char *connection = isKept ? "kept" : "fresh";
            const char *end = isCancelled ? "cancelled" : "deadline";
            QTest::addRow("http, %s, %s", connection, end) << Transport::Http << isKept << isCancelled;
            QTest::addRow("TLS, %s, %s", connection, end) << Transport::Tls << isKept << isCancelled;
        }
    }
}

// Given up as soon as the server has the first byte: it may have all of them.
void EnrolPostNotSentTest::whatMayHaveLeftIsNeverNotSent()
{
    QFETCH(const Transport, transport);
    QFETCH(const bool, isKept);
    QFETCH(const bool, isCancelled);
    ScriptedServer server(transport, m_tls->certificate(Identity::Good), m_tls->key(Identity::Good));
    Engine::Client client(server.url(), Engine::shortLimits(std::chrono::milliseconds(isCancelled ? 5000 : 500)), m_ca);
    if (isKept) {
        server.answerWith(ScriptedAnswer::json(200, Post::goodBody()));
        EnrolCall first(*client, Post::request());
        QCOMPARE(Post::settle(first), 1);
        QVERIFY(first.result());
    }
    server.answerWith(ScriptedAnswer::stallAfterRequest());
    EnrolCall call(*client, Post::request(Post::bigPadding));
    if (isCancelled) {
        connect(&server, &ScriptedServer::bytesArrived, &call, &EnrolCall::cancel);
    }
    QCOMPARE(Post::settle(call), 1);
    QCOMPARE(stateOf(call), AttemptState::Unknown);
    QVERIFY(server.begunRequestCount() > 0);
}

void EnrolPostNotSentTest::brokenOffBehindTheBackOfTheNetworkThread_data()
{
    QTest::addColumn<bool>("isHttp2");
    QTest::newRow("TLS") << false;
    QTest::newRow("HTTP/2") << true;
}

namespace {

// A server on a thread of its own, so that it goes on while we do nothing.
template <typename Server>
class Apart
{
public:
    explicit Apart(const std::function<std::unique_ptr<Server>()> &make)
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        on([&] { m_server = make(); });
    }
    ~Apart()
    {
        on([&] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    void on(const std::function<void()> &what)
    {
        QMetaObject::invokeMethod(&m_context, what, Qt::BlockingQueuedConnection);
    }
    int begun()
    {
        int begun = 0;
        on([&] { begun = m_server->begunRequestCount(); });
        return begun;
    }
    Server &server() { return *m_server; }

private:
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<Server> m_server;
};

// After `steps` events on our thread it stands still, until the server has the request or plainly does not get it; only
// then the call is cancelled. What had come by then, and what the call says.
template <typename Server>
std::pair<bool, AttemptState> brokenOff(Apart<Server> &apart, int steps, const QByteArray &ca)
{
    QUrl url;
    apart.on([&] {
        apart.server().forget();
        url = apart.server().url();
    });
    Engine::Client client(url, Engine::shortLimits(), ca);
    EnrolCall call(*client, Post::request());
    call.start();
    QTimer tick;
    tick.start(2);
    for (int i = 0; i < steps; ++i) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    const QDeadlineTimer deadline(25);
    while (!deadline.hasExpired() && apart.begun() == 0) {
        QThread::yieldCurrentThread();
    }
    call.cancel();
    client.destroy();
    int open = 1;
    while (open > 0) {
        apart.on([&] { open = apart.server().openConnectionCount(); });
    }
    return {apart.begun() > 0, AttemptVerdict::stateFor(call.result())};
}

template <typename Server>
void checkBrokenOff(const std::function<std::unique_ptr<Server>()> &make, const QByteArray &ca)
{
    Apart<Server> apart(make);
    int notSent = 0;
    int unknown = 0;
    for (int round = 0; round < 3; ++round) {
        for (int steps = 0; steps < 20; ++steps) {
            const auto [hasCome, state] = brokenOff(apart, steps, ca);
            QVERIFY2(!hasCome || state != AttemptState::NotSent, qPrintable(QString::number(steps)));
            notSent += state == AttemptState::NotSent ? 1 : 0;
            unknown += hasCome && state == AttemptState::Unknown ? 1 : 0;
        }
    }
    QVERIFY(notSent > 0);
    QVERIFY(unknown > 0);
}

} // namespace

// Qt's network thread is ahead of ours: what we have not been told yet may have happened. "Not sent" must hold even so.
void EnrolPostNotSentTest::brokenOffBehindTheBackOfTheNetworkThread()
{
    QFETCH(const bool, isHttp2);
    const QString certificate = m_tls->certificate(Identity::Good);
    const QString key = m_tls->key(Identity::Good);
    if (isHttp2) {
        checkBrokenOff<Http2Server>(
            [&] {
                auto server = std::make_unique<Http2Server>(certificate, key);
                server->answerWith(
                    Http2Answer::json(200, {}).only(Http2Answer::Part::Nothing, Http2Answer::Then::Keep));
                return server;
            },
            m_ca);
    } else {
        checkBrokenOff<ScriptedServer>(
            [&] {
                auto server = std::make_unique<ScriptedServer>(Transport::Tls, certificate, key);
                server->answerWith(ScriptedAnswer::stallAfterRequest());
                return server;
            },
            m_ca);
    }
}

// The kept connection has gone, and so has the server, while nobody asked for anything.
void EnrolPostNotSentTest::nobodyListensAnyMore()
{
    ScriptedServer server;
    ScriptedAnswer leaving = ScriptedAnswer::json(200, Post::goodBody());
    server.answerWith(leaving.then(Step::closeGracefully()));
    const Engine::Client client(server.url());
    EnrolCall first(*client, Post::request());
    QCOMPARE(Post::settle(first), 1);
    QVERIFY(first.result());
    server.stopListening();
    QTRY_COMPARE(server.openConnectionCount(), 0);
    EnrolCall second(*client, Post::request());
    QCOMPARE(Post::settle(second), 1);
    QCOMPARE(stateOf(second), AttemptState::NotSent);
    QCOMPARE(server.begunRequestCount(), 1);
}

void EnrolPostNotSentTest::aProxyThatFailsGetsNothingOfTheRequest_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    const auto asks = [](const QByteArray &challenge) {
        return ScriptedAnswer::json(407, "{}", {{"Proxy-Authenticate", challenge}});
    };
    QTest::newRow("asks for a password") << asks("Basic realm=\"proxy\"");
    QTest::newRow("asks for a digest") << asks(R"(Digest realm="proxy", nonce="x", qop="auth")");
    QTest::newRow("forbids it") << ScriptedAnswer::json(403, "{}");
    QTest::newRow("is broken") << ScriptedAnswer::json(502, "{}");
    QTest::newRow("closes") << ScriptedAnswer::closeAfterRequest();
    QTest::newRow("agrees and closes") << ScriptedAnswer::raw("HTTP/1.1 200 Connection established\r\n\r\n");
    QTest::newRow("agrees and answers itself")
        << ScriptedAnswer::raw("HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{}");
}

void EnrolPostNotSentTest::aProxyThatFailsGetsNothingOfTheRequest()
{
    QFETCH(const ScriptedAnswer, answer);
    ScriptedServer proxy;
    proxy.answerWith(answer);
    ApiClient client(throughProxy(farAway, proxy.port()), *AccessToken::from(Engine::token), m_clock);
    EnrolCall call(client, Post::request());
    QCOMPARE(Post::settle(call), 1);
    QCOMPARE(stateOf(call), AttemptState::NotSent);
    QVERIFY(!proxy.requests().isEmpty());
    for (const ReceivedRequest &request : proxy.requests()) {
        QCOMPARE(request.method, QByteArray("CONNECT"));
        QCOMPARE(request.target, QByteArray("api.example:443"));
        QVERIFY(request.header("Authorization").isNull());
        QVERIFY(request.header("Proxy-Authorization").isNull());
        QVERIFY(request.body.isEmpty());
    }
    ApiClient refused(throughProxy(farAway, closedPort()), *AccessToken::from(Engine::token), m_clock);
    EnrolCall second(refused, Post::request());
    QCOMPARE(Post::settle(second), 1);
    QCOMPARE(stateOf(second), AttemptState::NotSent);
    QCOMPARE(second.result().error().cause, Cause::ProxyFailed);
}

void EnrolPostNotSentTest::lookupsTakeTheProxyToo()
{
    ScriptedServer proxy;
    proxy.answerWith(ScriptedAnswer::json(407, "{}", {{"Proxy-Authenticate", "Basic realm=\"proxy\""}}));
    ApiClient client(throughProxy(farAway, proxy.port()), *AccessToken::from(Engine::token), m_clock);
    StatusCall call(client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(call.result().error().cause, Cause::ProxyFailed);
    QVERIFY(!proxy.requests().isEmpty());
    QVERIFY(proxy.requests().constFirst().header("Proxy-Authorization").isNull());
}

void EnrolPostNotSentTest::plainHttpTakesNoProxy()
{
    ScriptedServer proxy;
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Post::goodBody()));
    ApiClient client(throughProxy(server.url(), proxy.port()), *AccessToken::from(Engine::token), m_clock);
    EnrolCall call(client, Post::request());
    QCOMPARE(Post::settle(call), 1);
    QVERIFY(call.result());
    QCOMPARE(proxy.connectionCount(), 0);
}

void EnrolPostNotSentTest::theSystemsProxyIsTakenOnlyWhenChosen_data()
{
    QTest::addColumn<ProxyChoice::Kind>("kind");
    QTest::newRow("none") << ProxyChoice::Kind::None;
    QTest::newRow("system") << ProxyChoice::Kind::System;
}

void EnrolPostNotSentTest::theSystemsProxyIsTakenOnlyWhenChosen()
{
#ifndef Q_OS_LINUX
    QSKIP("The system's proxy can be set for this process alone only where the environment says it");
#endif
    QFETCH(const ProxyChoice::Kind, kind);
    ScriptedServer proxy;
    proxy.enqueue(ScriptedAnswer::json(407, "{}", {{"Proxy-Authenticate", "Basic realm=\"proxy\""}}));
    const QByteArray address = "http://user:CANARY@127.0.0.1:" + QByteArray::number(proxy.port());
    qputenv("http_proxy", address);
    qputenv("https_proxy", address);
    Profile profile = Engine::profile(QUrl(u"https://api.invalid/"_s));
    profile.proxy.kind = kind;
    ApiClient client(profile, *AccessToken::from(Engine::token), m_clock);
    EnrolCall call(client, Post::request());
    QCOMPARE(Post::settle(call), 1);
    QCOMPARE(stateOf(call), AttemptState::NotSent);
    QCOMPARE(proxy.requests().isEmpty(), kind == ProxyChoice::Kind::None);
    for (const ReceivedRequest &request : proxy.requests()) {
        QCOMPARE(request.method, QByteArray("CONNECT"));
        QVERIFY(request.header("Proxy-Authorization").isNull());
    }
}

QTEST_GUILESS_MAIN(EnrolPostNotSentTest)
#include "tst_enrolpostnotsent.moc"
