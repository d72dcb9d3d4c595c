#include "integration/callstages.h"
#include "integration/postfixture.h"
#include "support/tlsfixture.h"
#include "workflow/attemptverdict.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using CallStages::Stage;
using Kind = ApiError::Kind;
using Transport = ScriptedServer::Transport;

// However a POST is broken off, at whatever stage: one end, one request at most, no crash (run it under ASan).
class EnrolPostEndsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachEndAtEachStage_data();
    void eachEndAtEachStage();
    void cancelWhileTheExchangeIsReported_data();
    void cancelWhileTheExchangeIsReported();
    void deletingTheCallWhileTheExchangeIsReported_data();
    void deletingTheCallWhileTheExchangeIsReported();
    void cancelFromSettledDoesNothing();
    void deletingTheCallFromSettledIsSafe_data();
    void deletingTheCallFromSettledIsSafe();
    void deletingTheClientFromSettledIsSafe();
    void aCallWithoutItsClientWasNotSent();
    void deletedWhileRunningItsExchangeIsOver();
    void cancellingOneLeavesTheOtherAlone();

private:
    std::unique_ptr<TlsFixture> m_tls;
};

namespace {

enum class End { Cancel, DeleteCall, DeleteClient, Deadline };

const char *nameOf(End end)
{
    constexpr std::array names{"cancelled", "call deleted", "client deleted", "deadline"};
    return names.at(static_cast<size_t>(end));
}

} // namespace

void EnrolPostEndsTest::initTestCase()
{
    m_tls = std::make_unique<TlsFixture>();
    QVERIFY2(m_tls->isValid(), qPrintable(m_tls->errorString()));
}

void EnrolPostEndsTest::eachEndAtEachStage_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<End>("end");
    for (const Stage stage : CallStages::all) {
        if (stage == Stage::Redirected || stage == Stage::RetryWait) {
            continue; // a POST knows neither
        }
        for (const End end : {End::Cancel, End::DeleteCall, End::DeleteClient, End::Deadline}) {
            if (end == End::Deadline && (stage == Stage::NotStarted || stage == Stage::Settled)) {
                continue;
            }
            QTest::addRow("http, %s, %s", CallStages::nameOf(stage), nameOf(end)) << Transport::Http << stage << end;
            QTest::addRow("TLS, %s, %s", CallStages::nameOf(stage), nameOf(end)) << Transport::Tls << stage << end;
        }
    }
}

void EnrolPostEndsTest::eachEndAtEachStage()
{
    QFETCH(const Transport, transport);
    QFETCH(const Stage, stage);
    QFETCH(const End, end);
    ScriptedServer server(transport, m_tls->certificate(TlsFixture::Identity::Good),
                          m_tls->key(TlsFixture::Identity::Good));
    CallStages::script(server, stage);
    if (stage == Stage::Settled) {
        server.answerWith(ScriptedAnswer::json(200, Post::goodBody()));
    }
    Engine::Client client(server.url(),
                          Engine::shortLimits(std::chrono::milliseconds(end == End::Deadline ? 300 : 9000)),
                          Engine::contents(m_tls->caPath()));
    auto call = std::make_unique<EnrolCall>(*client, Post::request());
    int settled = 0;
    connect(call.get(), &EnrolCall::settled, this, [&settled] { ++settled; });
    if (stage != Stage::NotStarted) {
        call->start();
        QVERIFY(Engine::waitFor([&] { return CallStages::reached(server, stage, 0, settled) || settled > 0; }));
    }
    const bool wasOver = settled > 0;
    QCOMPARE(wasOver, stage == Stage::Settled);
    switch (end) {
    case End::Cancel:
        call->cancel();
        QCOMPARE(settled, stage == Stage::NotStarted ? 0 : 1); // at once, from within cancel()
        call->cancel();
        break;
    case End::DeleteCall:
        call.reset();
        break;
    case End::DeleteClient:
        client.destroy();
        break;
    case End::Deadline:
        QVERIFY(Engine::waitFor([&settled] { return settled > 0; }));
        break;
    }
    if (call) {
        Engine::drain();
        QCOMPARE(settled, stage == Stage::NotStarted ? 0 : 1);
        QCOMPARE(call->isSettled(), stage != Stage::NotStarted);
    }
    QVERIFY(Post::nothingMoreCanCome(client, server));
    Engine::drain();
    QVERIFY(server.begunRequestCount() <= 1);
    if (!call) {
        QCOMPARE(settled, wasOver ? 1 : 0);
        return;
    }
    QCOMPARE(settled, stage == Stage::NotStarted ? 0 : 1);
    QCOMPARE(call->result().has_value(), wasOver);
    const AttemptState state = AttemptVerdict::stateFor(call->result());
    if (server.begunRequestCount() > 0 && !wasOver) {
        QCOMPARE(state, AttemptState::Unknown);
    }
    if (stage == Stage::JustStarted && transport == Transport::Tls && end != End::Deadline) {
        QCOMPARE(state, AttemptState::NotSent); // it had not even shaken hands
        QCOMPARE(server.begunRequestCount(), 0);
    }
    if (!wasOver && stage != Stage::NotStarted) {
        QCOMPARE(call->result().error().kind, end == End::Deadline ? Kind::Timeout : Kind::Cancelled);
    }
}

void EnrolPostEndsTest::cancelWhileTheExchangeIsReported_data()
{
    QTest::addColumn<int>("report"); // the how manieth word about the exchange is answered by a cancel
    QTest::addColumn<AttemptState>("state");
    QTest::newRow("at the beginning") << 1 << AttemptState::NotSent;
    QTest::newRow("at the end") << 2 << AttemptState::Confirmed;
}

void EnrolPostEndsTest::cancelWhileTheExchangeIsReported()
{
    QFETCH(const int, report);
    QFETCH(const AttemptState, state);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Post::goodBody()));
    const Engine::Client client(server.url());
    EnrolCall call(*client, Post::request());
    const QSignalSpy settled(&call, &EnrolCall::settled);
    int reports = 0;
    connect(&*client, &ApiClient::exchangeChanged, this, [&call, &reports, report] {
        if (++reports == report) {
            call.cancel();
        }
    });
    call.start();
    QTRY_COMPARE(settled.size(), 1);
    Engine::drain();
    QCOMPARE(settled.size(), 1);
    QCOMPARE(AttemptVerdict::stateFor(call.result()), state);
    QCOMPARE(server.begunRequestCount(), state == AttemptState::NotSent ? 0 : 1);
}

void EnrolPostEndsTest::deletingTheCallWhileTheExchangeIsReported_data()
{
    QTest::addColumn<int>("report");
    QTest::newRow("at the beginning") << 1;
    QTest::newRow("at the end") << 2;
}

void EnrolPostEndsTest::deletingTheCallWhileTheExchangeIsReported()
{
    QFETCH(const int, report);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Post::goodBody()));
    Engine::Client client(server.url());
    auto call = std::make_unique<EnrolCall>(*client, Post::request());
    int reports = 0;
    connect(&*client, &ApiClient::exchangeChanged, this, [&call, &reports, report] {
        if (++reports == report) {
            call.reset();
        }
    });
    call->start();
    QTRY_VERIFY(!call);
    QVERIFY(Post::nothingMoreCanCome(client, server));
    QCOMPARE(server.begunRequestCount(), report - 1);
}

void EnrolPostEndsTest::cancelFromSettledDoesNothing()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Post::goodBody()));
    const Engine::Client client(server.url());
    EnrolCall call(*client, Post::request());
    connect(&call, &EnrolCall::settled, &call, &EnrolCall::cancel);
    QCOMPARE(Post::settle(call), 1);
    QVERIFY(call.result());
}

void EnrolPostEndsTest::deletingTheCallFromSettledIsSafe_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("good") << ScriptedAnswer::json(200, Post::goodBody());
    QTest::newRow("refused") << ScriptedAnswer::json(400, R"({"error":"INVALID_DATA"})");
    QTest::newRow("throttled") << ScriptedAnswer::json(429, {}, {{"Retry-After", "0"}});
    QTest::newRow("cut") << ScriptedAnswer::closeAfterRequest();
    QTest::newRow("too large") << ScriptedAnswer::json(200, QByteArray(100'000, ' '));
    QTest::newRow("redirect") << ScriptedAnswer::redirect(307, "https://evil.example/");
}

void EnrolPostEndsTest::deletingTheCallFromSettledIsSafe()
{
    QFETCH(const ScriptedAnswer, answer);
    ScriptedServer server;
    server.answerWith(answer);
    CallLimits limits = Engine::shortLimits();
    limits.maxBodyBytes = 1000;
    Engine::Client client(server.url(), limits);
    auto call = std::make_unique<EnrolCall>(*client, Post::request());
    connect(call.get(), &EnrolCall::settled, this, [&call] { call.reset(); });
    call->start();
    QTRY_VERIFY(!call);
    QVERIFY(Post::nothingMoreCanCome(client, server));
    QCOMPARE(server.begunRequestCount(), 1);
}

void EnrolPostEndsTest::deletingTheClientFromSettledIsSafe()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Post::goodBody()));
    Engine::Client client(server.url());
    EnrolCall call(*client, Post::request());
    const QSignalSpy settled(&call, &EnrolCall::settled);
    connect(
        &call, &EnrolCall::settled, this, [&client] { client.destroy(); }, Qt::QueuedConnection);
    call.start();
    QTRY_COMPARE(settled.size(), 1);
    Engine::drain();
    QVERIFY(call.result());
}

void EnrolPostEndsTest::aCallWithoutItsClientWasNotSent()
{
    ScriptedServer server;
    Engine::Client client(server.url());
    EnrolCall call(*client, Post::request());
    client.destroy();
    QCOMPARE(Post::settle(call), 1);
    QCOMPARE(call.result().error().kind, Kind::Cancelled);
    QCOMPARE(AttemptVerdict::stateFor(call.result()), AttemptState::NotSent);
    QCOMPARE(server.connectionCount(), 0);
}

void EnrolPostEndsTest::deletedWhileRunningItsExchangeIsOver()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::stallAfterRequest());
    const Engine::Client client(server.url());
    QHash<quint64, Exchange::State> exchanges;
    connect(&*client, &ApiClient::exchangeChanged, this,
            [&exchanges](const Exchange &exchange) { exchanges.insert(exchange.id, exchange.state); });
    auto call = std::make_unique<EnrolCall>(*client, Post::request());
    call->start();
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(exchanges.values(), QList<Exchange::State>{Exchange::State::Running});
    call.reset();
    QCOMPARE(exchanges.values(), QList<Exchange::State>{Exchange::State::Failed});
}

void EnrolPostEndsTest::cancellingOneLeavesTheOtherAlone()
{
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::stallAfterRequest());
    server.answerWith(ScriptedAnswer::json(200, Post::goodBody()));
    const Engine::Client client(server.url());
    EnrolCall first(*client, Post::request());
    EnrolCall second(*client, Post::request());
    const QSignalSpy settled(&second, &EnrolCall::settled);
    first.start();
    QTRY_COMPARE(server.requests().size(), 1);
    second.start();
    first.cancel();
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(second.result());
    QVERIFY(!first.result());
}

QTEST_GUILESS_MAIN(EnrolPostEndsTest)
#include "tst_enrolpostends.moc"
