// The server as a server: starting, stopping, latency, many clients at once. Real sockets throughout.
#include "sandbox/server.h"
#include "unit/sandbox/enrolbody.h"
#include "unit/sandbox/wire.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 StopLimit = 100; // ms
const QByteArray ExamplePath = "/v1/user/status/?workProviderUserId=12345";

qint64 millisecondsToStop(sandbox::Server &server)
{
    QElapsedTimer timer;
    timer.start();
    server.stop();
    return timer.elapsed();
}

} // namespace

class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startTakesUnderFiveMilliseconds();
    void urlIsOnLoopbackAndEmptyWhileStopped();
    void tokenIsTheOneOfTheOptions();
    void constructingOpensNothing();
    void startTwiceIsTrueAndKeepsThePort();
    void portTakenIsAnErrorWithAReason();
    void givenPortIsUsedAgainRightAfterStop();
    void twoServersAtOnceKeepTheirOwnCustomers();
    void enrolledCustomersSurviveStopAndStart();

    void stopIsIdempotentAndAllowedBeforeStart();
    void stopIsFastRightAfterStart();
    void stopIsFastWithIdleKeptConnections();
    void stopIsFastWithHalfARequest();
    void stopIsFastWithATenSecondAnswerPending();
    void stopSendsNothingThatWasHeldBack();
    void stopIsFastWithAClientThatDoesNotRead();
    void destructorStops();

    void latencyHoldsEveryAnswerBack();
    void hundredIdleConnectionsStarveNobody();
    void eightConnectionsEnrollingAtOnceGetDifferentNumbers();
    void peerThatLeavesMidAnswerKillsNobody();
    void sigpipeDispositionOfTheProgramIsLeftAlone();

    void requestsAreCountedByMethodAndPathPrefix();
};

void TestSandbox::startTakesUnderFiveMilliseconds()
{
    qint64 best = std::numeric_limits<qint64>::max(); // of ten: the machine is shared
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer timer;
        timer.start();
        sandbox::Server server({.customers = 1'000'000});
        QVERIFY(server.start());
        best = std::min(best, timer.nsecsElapsed());
    }
    QVERIFY2(best < 5'000'000, qPrintable(QString::number(best)));
}

void TestSandbox::urlIsOnLoopbackAndEmptyWhileStopped()
{
    sandbox::Server server;
    QVERIFY(server.url().isEmpty());
    QVERIFY(server.start());
    QCOMPARE(server.url(), QUrl(u"http://127.0.0.1:%1/"_s.arg(server.url().port())));
    QVERIFY(server.url().port() > 0);
    server.stop();
    QVERIFY(server.url().isEmpty());
}

void TestSandbox::tokenIsTheOneOfTheOptions()
{
    QCOMPARE(sandbox::Server().token(), "sandbox-token");
    QCOMPARE(sandbox::Server({.token = "other"}).token(), "other");
}

void TestSandbox::constructingOpensNothing()
{
    const sandbox::Server server;
    QVERIFY(server.errorString().isEmpty());
    QCOMPARE(server.requestCount("GET", u"/"_s), 0);
}

void TestSandbox::startTwiceIsTrueAndKeepsThePort()
{
    sandbox::Server server;
    QVERIFY(server.start());
    const QUrl url = server.url();
    QVERIFY(server.start());
    QCOMPARE(server.url(), url);
}

void TestSandbox::portTakenIsAnErrorWithAReason()
{
    sandbox::Server first;
    QVERIFY(first.start());
    const auto port = static_cast<quint16>(first.url().port());
    sandbox::Server second({.port = port});
    QVERIFY(!second.start());
    QCOMPARE(second.errorString(), u"Cannot listen on 127.0.0.1:%1: Address already in use"_s.arg(port));
    QVERIFY(second.url().isEmpty());
    QCOMPARE(Wire(first.url()).get(ExamplePath).status, 200);

    first.stop();
    QVERIFY2(second.start(), "a server can try again");
    QVERIFY(second.errorString().isEmpty());
}

void TestSandbox::givenPortIsUsedAgainRightAfterStop()
{
    sandbox::Server first;
    QVERIFY(first.start());
    const QUrl url = first.url();
    Wire wire(url);
    QCOMPARE(wire.get(ExamplePath).status, 200);
    first.stop(); // its side closes first: the port is in TIME_WAIT
    sandbox::Server second({.port = static_cast<quint16>(url.port())});
    QVERIFY2(second.start(), qPrintable(second.errorString()));
    QCOMPARE(second.url(), url);
}

void TestSandbox::twoServersAtOnceKeepTheirOwnCustomers()
{
    sandbox::Server first;
    sandbox::Server second;
    QVERIFY(first.start() && second.start());
    QVERIFY(first.url() != second.url());
    QCOMPARE(Wire(first.url()).post("/v1/customer/enrol/", enrolBodyFor(u"mine"_s)).status, 202);
    QCOMPARE(Wire(first.url()).get("/v1/user/status/?workProviderUserId=mine").status, 200);
    QCOMPARE(Wire(second.url()).get("/v1/user/status/?workProviderUserId=mine").status, 404);
}

void TestSandbox::enrolledCustomersSurviveStopAndStart()
{
    sandbox::Server server;
    QVERIFY(server.start());
    QCOMPARE(Wire(server.url()).post("/v1/customer/enrol/", enrolBodyFor(u"mine"_s)).status, 202);
    server.stop();
    QVERIFY(server.start());
    QCOMPARE(Wire(server.url()).get("/v1/user/status/?workProviderUserId=mine").status, 200);
}

void TestSandbox::stopIsIdempotentAndAllowedBeforeStart()
{
    sandbox::Server server;
    server.stop();
    QVERIFY(server.start());
    server.stop();
    server.stop();
    QVERIFY(server.url().isEmpty());
}

void TestSandbox::stopIsFastRightAfterStart()
{
    for (int i = 0; i < 50; ++i) {
        sandbox::Server server;
        QVERIFY(server.start());
        const qint64 took = millisecondsToStop(server);
        QVERIFY2(took < StopLimit, qPrintable(QString::number(took)));
    }
}

void TestSandbox::stopIsFastWithIdleKeptConnections()
{
    sandbox::Server server;
    QVERIFY(server.start());
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 30; ++i) {
        wires.push_back(std::make_unique<Wire>(server.url()));
        QCOMPARE(wires.back()->get(ExamplePath).status, 200);
    }
    QVERIFY(millisecondsToStop(server) < StopLimit);
    for (const auto &wire : wires) {
        QVERIFY(wire->closedByServer());
    }
}

void TestSandbox::stopIsFastWithHalfARequest()
{
    sandbox::Server server;
    QVERIFY(server.start());
    Wire head(server.url());
    head.send("GET /v1/user/sta");
    Wire body(server.url());
    body.send("POST /v1/customer/enrol/ HTTP/1.1\r\nAuthorization: sandbox-token\r\nContent-Length: 100\r\n\r\n{");
    QCOMPARE(Wire(server.url()).get(ExamplePath).status, 200); // so that the others have been accepted
    QVERIFY(millisecondsToStop(server) < StopLimit);
}

void TestSandbox::stopIsFastWithATenSecondAnswerPending()
{
    sandbox::Server server({.latency = 10s});
    QVERIFY(server.start());
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 8; ++i) {
        wires.push_back(std::make_unique<Wire>(server.url()));
        wires.back()->sendRequest("GET", ExamplePath);
    }
    QTRY_COMPARE(server.requestCount("GET", u"/v1/user/status/"_s), 8);
    QVERIFY(millisecondsToStop(server) < StopLimit);
}

void TestSandbox::stopSendsNothingThatWasHeldBack()
{
    sandbox::Server server({.latency = 10s});
    QVERIFY(server.start());
    Wire wire(server.url());
    wire.sendRequest("POST", "/v1/customer/enrol/", enrolBodyFor(u"unread"_s));
    QTRY_COMPARE(server.requestCount("POST", u"/v1/customer/enrol/"_s), 1);
    server.stop();
    QVERIFY(wire.closedByServer());
    QCOMPARE(wire.unread(), QByteArray());
}

void TestSandbox::stopIsFastWithAClientThatDoesNotRead()
{
    sandbox::Server server;
    QVERIFY(server.start());
    Wire wire(server.url());
    // Many pipelined requests whose answers nobody reads fill the buffers until the server's send() blocks.
    QByteArray burst;
    for (int i = 0; i < 2000; ++i) {
        burst += "GET /nowhere HTTP/1.1\r\n\r\n";
    }
    wire.socket().setReadBufferSize(1);
    wire.socket().write(burst.repeated(20));
    wire.socket().waitForBytesWritten(200);
    QVERIFY(millisecondsToStop(server) < StopLimit);
}

void TestSandbox::destructorStops()
{
    auto server = std::make_unique<sandbox::Server>();
    QVERIFY(server->start());
    const QUrl url = server->url();
    Wire wire(url);
    QCOMPARE(wire.get(ExamplePath).status, 200);
    server.reset();
    QVERIFY(wire.closedByServer());
    QVERIFY(Wire(url).socket().state() != QAbstractSocket::ConnectedState);
}

void TestSandbox::latencyHoldsEveryAnswerBack()
{
    sandbox::Server server({.latency = 60ms});
    QVERIFY(server.start());
    Wire wire(server.url());
    for (const QByteArray &target : {ExamplePath, QByteArray("/v1/validate/customer-number/ABC123"),
                                     QByteArray("/v1/user/status/?workProviderUserId=nobody")}) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(wire.get(target).status > 0);
        QVERIFY2(timer.elapsed() >= 60, target.constData());
    }
}

void TestSandbox::hundredIdleConnectionsStarveNobody()
{
    sandbox::Server server;
    QVERIFY(server.start());
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 100; ++i) {
        wires.push_back(std::make_unique<Wire>(server.url()));
    }
    for (const auto &wire : wires) {
        QCOMPARE(wire->get(ExamplePath).status, 200);
    }
}

void TestSandbox::eightConnectionsEnrollingAtOnceGetDifferentNumbers()
{
    constexpr int rounds = 40;
    sandbox::Server server;
    QVERIFY(server.start());
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 8; ++i) {
        wires.push_back(std::make_unique<Wire>(server.url()));
    }
    for (const auto &wire : wires) {
        for (int round = 0; round < rounds; ++round) {
            wire->sendRequest("POST", "/v1/customer/enrol/", enrolBody());
        }
    }
    QSet<QString> numbers;
    for (const auto &wire : wires) {
        for (int round = 0; round < rounds; ++round) {
            const WireReply reply = wire->receive();
            QCOMPARE(reply.status, 202);
            numbers.insert(reply.json().value(u"customerNumber").toString());
        }
    }
    QCOMPARE(numbers.size(), 8 * rounds);
    Wire asking(server.url());
    for (const QString &number : std::as_const(numbers)) {
        QCOMPARE(asking.get("/v1/validate/customer-number/" + number.toLatin1()).status, 204);
    }
}

void TestSandbox::peerThatLeavesMidAnswerKillsNobody()
{
    sandbox::Server server({.latency = 20ms});
    QVERIFY(server.start());
    for (int i = 0; i < 10; ++i) {
        Wire wire(server.url());
        wire.sendRequest("GET", ExamplePath);
        wire.sendRequest("GET", ExamplePath);
        wire.sendRequest("GET", ExamplePath);
        wire.socket().abort();
    }
    QCOMPARE(Wire(server.url()).get(ExamplePath).status, 200);
}

void TestSandbox::sigpipeDispositionOfTheProgramIsLeftAlone()
{
    struct sigaction before = {};
    ::sigaction(SIGPIPE, nullptr, &before);
    sandbox::Server server;
    QVERIFY(server.start());
    struct sigaction after = {};
    ::sigaction(SIGPIPE, nullptr, &after);
    QVERIFY(after.sa_handler == before.sa_handler);
}

void TestSandbox::requestsAreCountedByMethodAndPathPrefix()
{
    sandbox::Server server;
    QVERIFY(server.start());
    Wire wire(server.url());
    for (const QByteArray &target : {ExamplePath, ExamplePath, QByteArray("/v1/validate/customer-number/ABC123"),
                                     QByteArray("/v1/validate/customer-number/NOBODY"), QByteArray("/elsewhere")}) {
        wire.get(target);
    }
    Wire(server.url(), "").post("/v1/customer/enrol/", "{}");
    QCOMPARE(server.requestCount("GET", u"/v1/user/status/"_s), 2);
    QCOMPARE(server.requestCount("GET", u"/v1/validate/"_s), 2);
    QCOMPARE(server.requestCount("GET", u"/v1/validate/customer-number/ABC"_s), 1);
    QCOMPARE(server.requestCount("GET", u"/"_s), 5);
    QCOMPARE(server.requestCount("POST", u"/v1/customer/enrol/"_s), 1);
    QCOMPARE(server.requestCount("POST", u"/v1/user"_s), 0);
    QCOMPARE(server.requestCount("PUT", u"/"_s), 0);
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
