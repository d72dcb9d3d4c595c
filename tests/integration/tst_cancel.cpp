#include "integration/callstages.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using CallStages::Stage;
using Kind = ApiError::Kind;

class CancelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelSettlesAtOnceAndOnceOnly_data();
    void cancelSettlesAtOnceAndOnceOnly();
    void cancelFromASlotOfTheCallIsSafe_data();
    void cancelFromASlotOfTheCallIsSafe();
    void cancelWhileTheExchangeIsReportedSendsNothingMore_data();
    void cancelWhileTheExchangeIsReportedSendsNothingMore();
    void cancelOfOneLeavesTheOthersAlone();
    void anUnsendableCallCanBeCancelled();
};

void CancelTest::cancelSettlesAtOnceAndOnceOnly_data()
{
    CallStages::addRows();
}

void CancelTest::cancelSettlesAtOnceAndOnceOnly()
{
    QFETCH(const Stage, stage);
    ScriptedServer server;
    CallStages::script(server, stage);
    const Engine::Client client(server.url(), CallStages::limits());
    StatusCall call(*client, Engine::number());
    QSignalSpy settled(&call, &ApiCall::settled);
    QSignalSpy retrying(&call, &ApiCall::retrying);
    if (stage != Stage::NotStarted) {
        call.start();
        QTRY_VERIFY(
            CallStages::reached(server, stage, static_cast<int>(retrying.size()), static_cast<int>(settled.size())));
        Engine::drain();
    }
    const qsizetype requests = server.requests().size();
    call.cancel();
    if (stage == Stage::NotStarted) {
        QCOMPARE(settled.size(), 0);
        return;
    }
    QCOMPARE(settled.size(), 1); // at once, from within cancel()
    QVERIFY(call.isSettled());
    call.cancel();
    call.start();
    QTRY_VERIFY(stage == Stage::Settled || server.openConnectionCount() == 0 || stage == Stage::RetryWait);
    Engine::drain();
    QCOMPARE(settled.size(), 1);
    QVERIFY(server.requests().size() <= qMax<qsizetype>(requests, 1));
    QCOMPARE(call.result().has_value(), stage == Stage::Settled);
    if (stage != Stage::Settled) {
        QCOMPARE(call.result().error().kind, Kind::Cancelled);
    }
}

void CancelTest::cancelFromASlotOfTheCallIsSafe_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("in retrying") << ScriptedAnswer::json(503, {}, {{"Retry-After", "0"}});
    QTest::newRow("in settled") << ScriptedAnswer::json(200, Engine::goodBody());
}

void CancelTest::cancelFromASlotOfTheCallIsSafe()
{
    QFETCH(const ScriptedAnswer, answer);
    ScriptedServer server;
    server.answerWith(answer);
    const Engine::Client client(server.url(), CallStages::limits());
    StatusCall call(*client, Engine::number());
    connect(&call, &ApiCall::retrying, &call, &ApiCall::cancel);
    connect(&call, &ApiCall::settled, &call, &ApiCall::cancel);
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(server.requests().size(), 1);
}

void CancelTest::cancelWhileTheExchangeIsReportedSendsNothingMore_data()
{
    QTest::addColumn<int>("report"); // the how manieth word about an exchange is answered by a cancel
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<int>("requests");
    const auto good = ScriptedAnswer::json(200, Engine::goodBody());
    const auto throttled = ScriptedAnswer::json(503, {}, {{"Retry-After", "0"}});
    const auto redirect = ScriptedAnswer::redirect(301, "/hop?customerNumber=ABC123");
    QTest::newRow("at the beginning") << 1 << good << 0;
    QTest::newRow("at the end") << 2 << good << 1;
    QTest::newRow("at the end of a throttled one") << 2 << throttled << 1;
    QTest::newRow("at the end of a redirect") << 2 << redirect << 1;
    QTest::newRow("at the beginning of a hop") << 3 << redirect << 1;
    QTest::newRow("at the end of a refused redirect") << 2 << ScriptedAnswer::redirect(301, "/?x=y") << 1;
    QTest::newRow("at the end of a cut one")
        << 2 << ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{") << 1;
}

void CancelTest::cancelWhileTheExchangeIsReportedSendsNothingMore()
{
    QFETCH(const int, report);
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const int, requests);
    ScriptedServer server;
    server.answerWith(answer);
    const Engine::Client client(server.url(), CallStages::limits());
    StatusCall call(*client, Engine::number());
    QSignalSpy settled(&call, &ApiCall::settled);
    int reports = 0;
    connect(&*client, &ApiClient::exchangeChanged, this, [&call, &reports, report] {
        if (++reports == report) {
            call.cancel();
        }
    });
    call.start();
    QTRY_COMPARE(settled.size(), 1);
    QTRY_COMPARE(server.openConnectionCount() == 0 || requests > 0, true);
    Engine::drain();
    QCOMPARE(settled.size(), 1);
    QCOMPARE(server.requests().size(), requests);
}

void CancelTest::cancelOfOneLeavesTheOthersAlone()
{
    ScriptedServer server;
    server.answerBy([](const ScriptedServer::Request &request) {
        return ScriptedAnswer::of(
            {Step::pause(std::chrono::milliseconds(100)),
             Step::send(responseHead(200, {{"Content-Length", QByteArray::number(Engine::goodBody().size())}}) +
                        Engine::goodBody())});
        Q_UNUSED(request);
    });
    const Engine::Client client(server.url(), CallStages::limits());
    StatusCall first(*client, Engine::number(u"A1"_s));
    StatusCall second(*client, Engine::number(u"A2"_s));
    QSignalSpy settled(&second, &ApiCall::settled);
    first.start();
    second.start();
    QTRY_COMPARE(server.requests().size(), 2);
    first.cancel();
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(second.result());
    QVERIFY(!first.result());
}

void CancelTest::anUnsendableCallCanBeCancelled()
{
    ScriptedServer server;
    const Engine::Client client(server.url());
    ValidateCall call(*client, Engine::number(), QString(QChar(0xD800)));
    QSignalSpy settled(&call, &ApiCall::settled);
    call.start();
    QCOMPARE(settled.size(), 0);
    call.cancel();
    QCOMPARE(settled.size(), 1);
    Engine::drain();
    QCOMPARE(settled.size(), 1);
    QCOMPARE(call.result().error().kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(CancelTest)
#include "tst_cancel.moc"
