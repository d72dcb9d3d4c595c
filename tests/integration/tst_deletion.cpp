#include "integration/callstages.h"
#include "workflow/investigation.h"
#include "workflow/session.h"
#include "workflow/statuslookup.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using CallStages::Stage;
using Kind = ApiError::Kind;

// Whoever goes first, at whatever moment: no crash (run it under ASan), no call without its end, no second end.
class DeletionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletingTheCallBreaksItOff_data();
    void deletingTheCallBreaksItOff();
    void deletingTheClientCancelsTheCall_data();
    void deletingTheClientCancelsTheCall();
    void deletingTheCallFromItsOwnSlotIsSafe_data();
    void deletingTheCallFromItsOwnSlotIsSafe();
    void aCallWithoutItsClientSettlesAsCancelled();
    void deletingTheSessionAnswersItsLookups_data();
    void deletingTheSessionAnswersItsLookups();
    void deletingTheLookupBreaksItOff_data();
    void deletingTheLookupBreaksItOff();
    void deletingTheInvestigationFromItsConclusionIsSafe_data();
    void deletingTheInvestigationFromItsConclusionIsSafe();

private:
    const SystemClock m_clock{};
};

void DeletionTest::deletingTheCallBreaksItOff_data()
{
    CallStages::addRows();
}

void DeletionTest::deletingTheCallBreaksItOff()
{
    QFETCH(const Stage, stage);
    ScriptedServer server;
    CallStages::script(server, stage);
    const Engine::Client client(server.url(), CallStages::limits());
    QHash<quint64, Exchange::State> exchanges;
    connect(&*client, &ApiClient::exchangeChanged, this,
            [&exchanges](const Exchange &exchange) { exchanges.insert(exchange.id, exchange.state); });
    auto call = std::make_unique<StatusCall>(*client, Engine::number());
    int settled = 0;
    int retrying = 0;
    connect(call.get(), &ApiCall::settled, this, [&settled] { ++settled; });
    connect(call.get(), &ApiCall::retrying, this, [&retrying] { ++retrying; });
    if (stage != Stage::NotStarted) {
        call->start();
        QTRY_VERIFY(CallStages::reached(server, stage, retrying, settled));
        Engine::drain();
    }
    call.reset();
    QTRY_VERIFY(server.openConnectionCount() == 0 || stage == Stage::Settled || stage == Stage::RetryWait);
    Engine::drain();
    QCOMPARE(settled, stage == Stage::Settled ? 1 : 0);
    for (const Exchange::State state : std::as_const(exchanges)) {
        QVERIFY2(state != Exchange::State::Running, "the inspector would show it as running for ever");
    }
}

void DeletionTest::deletingTheClientCancelsTheCall_data()
{
    CallStages::addRows();
}

void DeletionTest::deletingTheClientCancelsTheCall()
{
    QFETCH(const Stage, stage);
    ScriptedServer server;
    CallStages::script(server, stage);
    Engine::Client client(server.url(), CallStages::limits());
    StatusCall call(*client, Engine::number());
    QSignalSpy settled(&call, &ApiCall::settled);
    QSignalSpy retrying(&call, &ApiCall::retrying);
    if (stage != Stage::NotStarted) {
        call.start();
        QTRY_VERIFY(
            CallStages::reached(server, stage, static_cast<int>(retrying.size()), static_cast<int>(settled.size())));
        Engine::drain();
    }
    client.destroy();
    QTRY_COMPARE(server.openConnectionCount(), 0);
    Engine::drain();
    QCOMPARE(settled.size(), stage == Stage::NotStarted ? 0 : 1);
    QCOMPARE(call.result().has_value(), stage == Stage::Settled);
    if (stage != Stage::Settled) {
        QCOMPARE(call.result().error().kind, Kind::Cancelled);
    }
}

void DeletionTest::deletingTheCallFromItsOwnSlotIsSafe_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("good") << ScriptedAnswer::json(200, Engine::goodBody());
    QTest::newRow("not found") << ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})");
    QTest::newRow("throttled") << ScriptedAnswer::json(429, {}, {{"Retry-After", "0"}});
    QTest::newRow("throttled for long") << ScriptedAnswer::json(429, {}, {{"Retry-After", "999"}});
    QTest::newRow("cut") << ScriptedAnswer::closeAfterRequest();
    QTest::newRow("too large") << ScriptedAnswer::json(200, QByteArray(100'000, ' '));
    QTest::newRow("redirect elsewhere") << ScriptedAnswer::redirect(302, "https://evil.example/");
}

void DeletionTest::deletingTheCallFromItsOwnSlotIsSafe()
{
    QFETCH(const ScriptedAnswer, answer);
    ScriptedServer server;
    server.answerWith(answer);
    CallLimits limits = CallStages::limits();
    limits.maxBodyBytes = 1000;
    const Engine::Client client(server.url(), limits);
    auto call = std::make_unique<StatusCall>(*client, Engine::number());
    connect(call.get(), &ApiCall::settled, this, [&call] { call.reset(); });
    connect(call.get(), &ApiCall::retrying, this, [&call] { call.reset(); });
    call->start();
    QTRY_VERIFY(!call);
    Engine::drain();
}

void DeletionTest::aCallWithoutItsClientSettlesAsCancelled()
{
    ScriptedServer server;
    Engine::Client client(server.url());
    StatusCall call(*client, Engine::number());
    client.destroy();
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(call.result().error().kind, Kind::Cancelled);
    QCOMPARE(server.connectionCount(), 0);
}

void DeletionTest::deletingTheSessionAnswersItsLookups_data()
{
    CallStages::addRows();
}

void DeletionTest::deletingTheSessionAnswersItsLookups()
{
    QFETCH(const Stage, stage);
    ScriptedServer server;
    CallStages::script(server, stage);
    auto session = std::make_unique<Session>(Engine::profile(server.url(), CallStages::limits()),
                                             *AccessToken::from(Engine::token), m_clock);
    QObject parent;
    StatusLookup *const lookup = session->lookUp(Engine::number(), &parent);
    Investigation *const investigation = session->investigate(Engine::number(), u"a@b.example"_s, &parent);
    int answered = 0;
    int waiting = 0;
    int concluded = 0;
    connect(lookup, &StatusLookup::answered, this, [&answered] { ++answered; });
    connect(lookup, &StatusLookup::waiting, this, [&waiting] { ++waiting; });
    connect(investigation, &Investigation::concluded, this, [&concluded] { ++concluded; });
    if (stage != Stage::NotStarted) {
        lookup->start();
        QTRY_VERIFY(CallStages::reached(server, stage, waiting, answered));
        investigation->start();
        Engine::drain();
    }
    session.reset();
    QTRY_COMPARE(server.openConnectionCount(), 0);
    Engine::drain();
    QCOMPARE(answered, stage == Stage::NotStarted ? 0 : 1);
    QCOMPARE(concluded, stage == Stage::NotStarted ? 0 : 1);
}

void DeletionTest::deletingTheLookupBreaksItOff_data()
{
    CallStages::addRows();
}

void DeletionTest::deletingTheLookupBreaksItOff()
{
    QFETCH(const Stage, stage);
    ScriptedServer server;
    CallStages::script(server, stage);
    Session session(Engine::profile(server.url(), CallStages::limits()), *AccessToken::from(Engine::token), m_clock);
    auto parent = std::make_unique<QObject>();
    StatusLookup *const lookup = session.lookUp(Engine::number(), parent.get());
    int answered = 0;
    int waiting = 0;
    connect(lookup, &StatusLookup::answered, this, [&answered] { ++answered; });
    connect(lookup, &StatusLookup::waiting, this, [&waiting] { ++waiting; });
    if (stage != Stage::NotStarted) {
        lookup->start();
        QTRY_VERIFY(CallStages::reached(server, stage, waiting, answered));
        Engine::drain();
    }
    parent.reset();
    QTRY_VERIFY(server.openConnectionCount() == 0 || stage == Stage::Settled || stage == Stage::RetryWait);
    Engine::drain();
    QCOMPARE(answered, stage == Stage::Settled ? 1 : 0);
}

void DeletionTest::deletingTheInvestigationFromItsConclusionIsSafe_data()
{
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("answered") << false;
    QTest::newRow("cancelled") << true;
}

void DeletionTest::deletingTheInvestigationFromItsConclusionIsSafe()
{
    QFETCH(const bool, cancelled);
    ScriptedServer server;
    // The last ones asked are the first to be answered: cancel() then reaches calls behind the one that concludes.
    server.answerBy([cancelled](const ScriptedServer::Request &request) {
        return cancelled && request.target.contains("/status/")
                   ? ScriptedAnswer::stallAfterRequest()
                   : ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})");
    });
    Session session(Engine::profile(server.url(), CallStages::limits()), *AccessToken::from(Engine::token), m_clock);
    auto parent = std::make_unique<QObject>();
    Investigation *const investigation = session.investigate(Engine::number(), u"a@b.example"_s, parent.get());
    int concluded = 0;
    connect(investigation, &Investigation::concluded, this, [&parent, &concluded] {
        ++concluded;
        parent.reset();
    });
    investigation->start();
    if (cancelled) {
        QTRY_COMPARE(server.requests().size(), 4);
        Engine::drain();
        investigation->cancel();
    }
    QTRY_COMPARE(concluded, 1);
    Engine::drain();
    QCOMPARE(concluded, 1);
}

QTEST_GUILESS_MAIN(DeletionTest)
#include "tst_deletion.moc"
