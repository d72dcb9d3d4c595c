#include "integration/enginefixture.h"
#include "support/scriptedserver.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;

namespace {

HeaderList retryAfter(const QByteArray &value)
{
    return value.isNull() ? HeaderList() : HeaderList{{"Retry-After", value}};
}

QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

CallLimits retryLimits(int attempts = 4, std::chrono::milliseconds deadline = 20s)
{
    CallLimits limits = Engine::shortLimits(deadline);
    limits.maxAttempts = attempts;
    return limits;
}

} // namespace

class RetriesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void throttledCallsAreAskedAgain_data();
    void throttledCallsAreAskedAgain();
    void aLongWaitIsGivenUpAtOnce_data();
    void aLongWaitIsGivenUpAtOnce();
    void attemptsAreCounted_data();
    void attemptsAreCounted();
    void everyRetryIsAnnouncedBeforeItHappens();
    void nothingElseIsAskedAgain_data();
    void nothingElseIsAskedAgain();
    void aBrokenConnectionIsNotAskedAgainByUs();
    void redirectsStartAfreshWithEachAttempt();
    void theLastErrorIsTheServersOwn();
};

void RetriesTest::throttledCallsAreAskedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("atLeast"); // ms
    QTest::addColumn<int>("atMost");
    for (const int status : {429, 503}) {
        QTest::addRow("%d no header", status) << status << QByteArray() << 250 << 500;
        QTest::addRow("%d empty", status) << status << QByteArray("") << 250 << 500;
        QTest::addRow("%d 0", status) << status << QByteArray("0") << 0 << 0;
        QTest::addRow("%d 1", status) << status << QByteArray("1") << 1000 << 1000;
        QTest::addRow("%d date gone", status) << status << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 0 << 0;
        QTest::addRow("%d garbage", status) << status << QByteArray("soon") << 250 << 500;
        QTest::addRow("%d negative", status) << status << QByteArray("-5") << 250 << 500;
        QTest::addRow("%d fraction", status) << status << QByteArray("0.5") << 250 << 500;
        QTest::addRow("%d date", status) << status << QByteArray("date") << 0 << 2000;
    }
}

void RetriesTest::throttledCallsAreAskedAgain()
{
    QFETCH(const int, status);
    QFETCH(QByteArray, value);
    QFETCH(const int, atLeast);
    QFETCH(const int, atMost);
    if (value == "date") {
        value = httpDate(QDateTime::currentDateTimeUtc().addSecs(1));
    }
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::json(status, {}, retryAfter(value)));
    server.answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
    const Engine::Client client(server.url(), retryLimits());
    StatusCall call(*client, Engine::number());
    QSignalSpy retrying(&call, &ApiCall::retrying);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(call.result());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(retrying.size(), 1);
    QCOMPARE(retrying.first().at(0).toInt(), 2);
    const auto delay = retrying.first().at(1).value<std::chrono::milliseconds>();
    QVERIFY2(delay.count() >= atLeast && delay.count() <= atMost, qPrintable(QString::number(delay.count())));
    QVERIFY(timer.elapsed() >= delay.count());
    QVERIFY(call.took() >= delay);
}

void RetriesTest::aLongWaitIsGivenUpAtOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    for (const int status : {429, 503}) {
        QTest::addRow("%d 10^9", status) << status << QByteArray("1000000000") << 3600;
        QTest::addRow("%d 10^30", status) << status << QByteArray("1" + QByteArray(30, '0')) << 3600;
        QTest::addRow("%d an hour", status) << status << QByteArray("3600") << 3600;
        QTest::addRow("%d a minute", status) << status << QByteArray("60") << 60;
        QTest::addRow("%d date far off", status) << status << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << 3600;
    }
}

void RetriesTest::aLongWaitIsGivenUpAtOnce()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, value);
    QFETCH(const int, seconds);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(status, R"({"error":"BUSY","detail":"later"})", retryAfter(value)));
    const Engine::Client client(server.url(), retryLimits());
    StatusCall call(*client, Engine::number());
    QSignalSpy retrying(&call, &ApiCall::retrying);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(retrying.size(), 0);
    QCOMPARE(server.requests().size(), 1);
    const ApiError &error = call.result().error();
    QCOMPARE(error.kind, status == 429 ? Kind::Throttled : Kind::ServerFault);
    QCOMPARE(error.retryAfter, std::chrono::seconds(seconds));
    QCOMPARE(error.code, u"BUSY"_s);
}

void RetriesTest::attemptsAreCounted_data()
{
    QTest::addColumn<int>("attempts");
    for (const int attempts : {1, 2, 4, 7}) {
        QTest::addRow("%d", attempts) << attempts;
    }
}

void RetriesTest::attemptsAreCounted()
{
    QFETCH(const int, attempts);
    for (const int status : {429, 503}) {
        ScriptedServer server;
        server.answerWith(ScriptedAnswer::json(status, {}, retryAfter("0")));
        const Engine::Client client(server.url(), retryLimits(attempts));
        StatusCall call(*client, Engine::number());
        QSignalSpy retrying(&call, &ApiCall::retrying);
        QCOMPARE(Engine::settle(call), 1);
        QCOMPARE(server.requests().size(), attempts);
        QCOMPARE(retrying.size(), attempts - 1);
        QCOMPARE(call.result().error().kind, status == 429 ? Kind::Throttled : Kind::ServerFault);
        QCOMPARE(call.result().error().retryAfter, 0s);
    }
}

void RetriesTest::everyRetryIsAnnouncedBeforeItHappens()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(429, {}, retryAfter("0")));
    const Engine::Client client(server.url(), retryLimits());
    ValidateCall call(*client, Engine::number(), {});
    QList<QPair<int, qsizetype>> announced;
    connect(&call, &ApiCall::retrying, this, [&announced, &server](int attempt, std::chrono::milliseconds) {
        announced += qMakePair(attempt, server.requests().size());
    });
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(announced, (QList<QPair<int, qsizetype>>{{2, 1}, {3, 2}, {4, 3}}));
}

void RetriesTest::nothingElseIsAskedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 204, 400, 401, 403, 404, 408, 409, 425, 500, 502, 504}) {
        QTest::addRow("%d", status) << status;
    }
}

void RetriesTest::nothingElseIsAskedAgain()
{
    QFETCH(const int, status);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(status, {}, retryAfter("0")));
    const Engine::Client client(server.url(), retryLimits());
    StatusCall call(*client, Engine::number());
    QSignalSpy retrying(&call, &ApiCall::retrying);
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(!call.result());
    QCOMPARE(retrying.size(), 0);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!call.result().error().retryAfter);
}

void RetriesTest::aBrokenConnectionIsNotAskedAgainByUs()
{
    ScriptedServer server;
    server.answerWith(
        ScriptedAnswer::of({Step::send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"), Step::reset()}));
    const Engine::Client client(server.url(), retryLimits());
    StatusCall call(*client, Engine::number());
    QSignalSpy retrying(&call, &ApiCall::retrying);
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(retrying.size(), 0);
    QCOMPARE(call.result().error().kind, Kind::BadAnswer);
}

void RetriesTest::redirectsStartAfreshWithEachAttempt()
{
    ScriptedServer server;
    const ScriptedAnswer hop = ScriptedAnswer::redirect(302, "/hop?customerNumber=ABC123");
    for (int attempt = 0; attempt < 2; ++attempt) {
        for (int i = 0; i < 3; ++i) {
            server.enqueue(hop);
        }
        server.enqueue(attempt == 0 ? ScriptedAnswer::json(503, {}, retryAfter("0"))
                                    : ScriptedAnswer::json(200, Engine::goodBody()));
    }
    const Engine::Client client(server.url(), retryLimits());
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(call.result());
    QCOMPARE(server.requests().size(), 8);
    QVERIFY(server.requests().at(4).target.startsWith("/v1/user/status/"));
}

void RetriesTest::theLastErrorIsTheServersOwn()
{
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::json(503, "<h1>first</h1>", retryAfter("0")));
    server.answerWith(ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"));
    const Engine::Client client(server.url(), retryLimits());
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(call.result().error().kind, Kind::NotFound);
    QVERIFY(!call.result().error().retryAfter);
}

QTEST_GUILESS_MAIN(RetriesTest)
#include "tst_retries.moc"
