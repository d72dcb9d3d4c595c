#include "api/enrolcall.h"
#include "integration/postfixture.h"
#include "support/scriptedserver.h"
#include "support/tlsfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;
using Transport = ScriptedServer::Transport;

// What a POST looks like on the wire and in the exchange log, and how its answers are read.
class EnrolPostTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theBodyArrivesAsItWasReviewed_data();
    void theBodyArrivesAsItWasReviewed();
    void onlyTheExpectedHeadersAreSent();
    void theReceiptIsRead();
    void itIsNeverSentAgainWhateverTheServerAsksFor_data();
    void itIsNeverSentAgainWhateverTheServerAsksFor();
    void theExchangeShowsTheBodyButNotTheToken();
    void anEchoedTokenIsTakenOut();
    void theProfilesPathIsUsed();
    void aConnectionIsKeptForTheNextOneOnlyForAMoment();
    void aConnectionThatFailedIsNotUsedAgain();
    void itStartsOnce();
    void endlessAnswersAreCut();

private:
    std::unique_ptr<TlsFixture> m_tls;
};

void EnrolPostTest::initTestCase()
{
    m_tls = std::make_unique<TlsFixture>();
    QVERIFY2(m_tls->isValid(), qPrintable(m_tls->errorString()));
}

void EnrolPostTest::theBodyArrivesAsItWasReviewed_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<qsizetype>("padding");
    QTest::newRow("http") << Transport::Http << qsizetype(0);
    QTest::newRow("http, big") << Transport::Http << Post::bigPadding;
    QTest::newRow("TLS") << Transport::Tls << qsizetype(0);
    QTest::newRow("TLS, big") << Transport::Tls << Post::bigPadding;
}

void EnrolPostTest::theBodyArrivesAsItWasReviewed()
{
    QFETCH(const Transport, transport);
    QFETCH(const qsizetype, padding);
    ScriptedServer server(transport, m_tls->certificate(TlsFixture::Identity::Good),
                          m_tls->key(TlsFixture::Identity::Good));
    server.answerWith(ScriptedAnswer::json(202, Post::goodBody()));
    const Engine::Client client(server.url(), Engine::shortLimits(), Engine::contents(m_tls->caPath()));
    EnrolCall call(*client, Post::request(padding));
    QCOMPARE(Post::settle(call), 1);
    QVERIFY(call.result());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().method, QByteArray("POST"));
    QCOMPARE(server.requests().constFirst().target, QByteArray("/v1/customer/enrol/"));
    QCOMPARE(server.requests().constFirst().body, Post::request(padding).body());
    QVERIFY(call.took() > std::chrono::microseconds(0));
}

void EnrolPostTest::onlyTheExpectedHeadersAreSent()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Post::goodBody(), {{"Set-Cookie", "a=b"}}));
    const Engine::Client client(server.url());
    for (int i = 0; i < 2; ++i) {
        EnrolCall call(*client, Post::request());
        QCOMPARE(Post::settle(call), 1);
    }
    QCOMPARE(server.requests().size(), 2);
    for (const ScriptedServer::Request &request : server.requests()) {
        QCOMPARE(request.header("Authorization"), QByteArray(Engine::token));
        QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(request.header("Accept"), QByteArray("application/json"));
        QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
        QCOMPARE(request.header("Content-Length"), QByteArray::number(Post::request().body().size()));
        QStringList names;
        for (const auto &[name, value] : request.headers) {
            names.append(QString::fromLatin1(name).toLower());
        }
        names.sort();
        QCOMPARE(names,
                 (QStringList{u"accept"_s, u"accept-encoding"_s, u"accept-language"_s, u"authorization"_s,
                              u"connection"_s, u"content-length"_s, u"content-type"_s, u"host"_s, u"user-agent"_s}));
    }
}

void EnrolPostTest::theReceiptIsRead()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(201, Post::goodBody()));
    const Engine::Client client(server.url());
    EnrolCall call(*client, Post::request());
    QVERIFY(!call.isSettled());
    QCOMPARE(Post::settle(call), 1);
    QVERIFY(call.isSettled());
    QVERIFY(call.result());
    QCOMPARE(call.result()->customerNumber, u"SE33S"_s);
    QCOMPARE(call.result()->occupations, QStringList{u"childminder"_s});
    QCOMPARE(call.result()->httpStatus, 201);
}

void EnrolPostTest::itIsNeverSentAgainWhateverTheServerAsksFor_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<Kind>("kind");
    for (const auto &[status, kind] : {std::pair(429, Kind::Throttled), std::pair(503, Kind::ServerFault)}) {
        for (const char *retryAfter : {"", "0", "1"}) {
            QTest::addRow("%d Retry-After: %s", status, retryAfter) << status << QByteArray(retryAfter) << kind;
        }
    }
    QTest::newRow("408") << 408 << QByteArray("0") << Kind::Timeout;
    QTest::newRow("401") << 401 << QByteArray("0") << Kind::Unauthorised;
}

void EnrolPostTest::itIsNeverSentAgainWhateverTheServerAsksFor()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const Kind, kind);
    ScriptedServer server;
    HeaderList headers{{"WWW-Authenticate", "Basic realm=\"x\""}};
    if (!retryAfter.isEmpty()) {
        headers.append({"Retry-After", retryAfter});
    }
    server.enqueue(ScriptedAnswer::json(status, R"({"error":"WAIT"})", headers));
    server.answerWith(ScriptedAnswer::json(200, Post::goodBody()));
    CallLimits limits = Engine::shortLimits();
    limits.maxAttempts = 4;
    const Engine::Client client(server.url(), limits);
    EnrolCall call(*client, Post::request());
    QCOMPARE(Post::settle(call), 1);
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, kind);
    QCOMPARE(call.result().error().httpStatus, status);
    QVERIFY(call.result().error().requestMayHaveBeenProcessed);
    QCOMPARE(server.requests().size(), 1);
}

void EnrolPostTest::theExchangeShowsTheBodyButNotTheToken()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(202, Post::goodBody()));
    const Engine::Client client(server.url());
    QList<Exchange> exchanges;
    connect(&*client, &ApiClient::exchangeChanged, this,
            [&exchanges](const Exchange &exchange) { exchanges.append(exchange); });
    EnrolCall call(*client, Post::request());
    QCOMPARE(Post::settle(call), 1);
    QCOMPARE(exchanges.size(), 2);
    QCOMPARE(exchanges.at(0).state, Exchange::State::Running);
    QCOMPARE(exchanges.at(1).state, Exchange::State::Finished);
    QCOMPARE(exchanges.at(0).id, exchanges.at(1).id);
    for (const Exchange &exchange : exchanges) {
        QCOMPARE(exchange.method, QByteArray("POST"));
        QCOMPARE(exchange.requestBody, Post::request().body());
        QVERIFY(exchange.requestHeaders.contains({"Authorization", "[token]"}));
        QVERIFY(exchange.requestHeaders.contains({"Content-Type", "application/json"}));
    }
    QCOMPARE(exchanges.at(1).httpStatus, 202);
    QCOMPARE(exchanges.at(1).responseBody, Post::goodBody());
    QVERIFY(exchanges.at(1).phases.waiting);
}

void EnrolPostTest::anEchoedTokenIsTakenOut()
{
    const QByteArray token(Engine::token);
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::json(200, R"({"customerNumber":"SE33S","status":")" + token +
                                                 R"(","occupations":[")" + token + R"("],"x":")" + token + R"("})"));
    server.enqueue(
        ScriptedAnswer::json(400, R"({"error":")" + token + R"(","detail":{"customer":{"dob":")" + token + R"("}}})"));
    const Engine::Client client(server.url());
    QList<Exchange> exchanges;
    connect(&*client, &ApiClient::exchangeChanged, this,
            [&exchanges](const Exchange &exchange) { exchanges.append(exchange); });
    EnrolCall good(*client, Post::request());
    QCOMPARE(Post::settle(good), 1);
    QVERIFY(good.result());
    QCOMPARE(good.result()->status, u"[token]"_s);
    QCOMPARE(good.result()->occupations, QStringList{u"[token]"_s});
    QCOMPARE(good.result()->extra.value(u"x"_s), QJsonValue(u"[token]"_s));
    EnrolCall bad(*client, Post::request());
    QCOMPARE(Post::settle(bad), 1);
    QVERIFY(!bad.result());
    QCOMPARE(bad.result().error().code, u"[token]"_s);
    QCOMPARE(bad.result().error().fields.constFirst().message, u"[token]"_s);
    for (const Exchange &exchange : exchanges) {
        QVERIFY(!exchange.responseBody.contains(token));
    }
}

void EnrolPostTest::theProfilesPathIsUsed()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Post::goodBody()));
    Profile profile = Engine::profile(server.url(u"zego/"_s));
    profile.paths.enrol = u"v2/enrol"_s;
    const SystemClock clock;
    ApiClient client(profile, *AccessToken::from(Engine::token), clock);
    EnrolCall call(client, Post::request());
    QCOMPARE(Post::settle(call), 1);
    QCOMPARE(server.requests().constFirst().target, QByteArray("/zego/v2/enrol"));

    profile.paths.enrol = u"../enrol"_s;
    ApiClient climbing(profile, *AccessToken::from(Engine::token), clock);
    EnrolCall unsendable(climbing, Post::request());
    QCOMPARE(Post::settle(unsendable), 1);
    QCOMPARE(unsendable.result().error().kind, Kind::InvalidData);
    QVERIFY(!unsendable.result().error().requestMayHaveBeenProcessed);
    QCOMPARE(server.requests().size(), 1);
}

namespace {

class SetClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::nanoseconds monotonic() const override { return now; }
    std::chrono::nanoseconds now{std::chrono::hours(1)};
};

} // namespace

void EnrolPostTest::aConnectionIsKeptForTheNextOneOnlyForAMoment()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Post::goodBody()));
    SetClock clock;
    ApiClient client(Engine::profile(server.url()), *AccessToken::from(Engine::token), clock);
    const auto enrol = [&client] {
        EnrolCall call(client, Post::request());
        return Post::settle(call);
    };
    QCOMPARE(enrol(), 1);
    clock.now += std::chrono::milliseconds(500);
    QCOMPARE(enrol(), 1);
    QCOMPARE(server.connectionCount(), 1);
    clock.now += std::chrono::seconds(3);
    QCOMPARE(enrol(), 1);
    QCOMPARE(server.connectionCount(), 2);
    QCOMPARE(server.requests().size(), 3);
}

void EnrolPostTest::aConnectionThatFailedIsNotUsedAgain()
{
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"));
    server.answerWith(ScriptedAnswer::json(200, Post::goodBody()));
    const Engine::Client client(server.url());
    EnrolCall first(*client, Post::request());
    QCOMPARE(Post::settle(first), 1);
    QVERIFY(!first.result());
    EnrolCall second(*client, Post::request());
    QCOMPARE(Post::settle(second), 1);
    QVERIFY(second.result());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.connectionCount(), 2);
}

void EnrolPostTest::itStartsOnce()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Post::goodBody()));
    const Engine::Client client(server.url());
    EnrolCall call(*client, Post::request());
    const QSignalSpy settled(&call, &EnrolCall::settled);
    call.start();
    call.start();
    QTRY_COMPARE(settled.size(), 1);
    call.start();
    Engine::drain();
    QCOMPARE(settled.size(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void EnrolPostTest::endlessAnswersAreCut()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::of({Step::send(responseHead(200, {})), Step::flood(QByteArray(64 * 1024, ' '))}));
    CallLimits limits = Engine::shortLimits();
    limits.maxBodyBytes = 1024 * 1024;
    const Engine::Client client(server.url(), limits);
    EnrolCall call(*client, Post::request());
    QCOMPARE(Post::settle(call), 1);
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().cause, Cause::TooLarge);
    QVERIFY(call.result().error().requestMayHaveBeenProcessed);
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(EnrolPostTest)
#include "tst_enrolpost.moc"
