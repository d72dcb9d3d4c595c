#include "integration/enginefixture.h"
#include "support/faults.h"
#include "support/scriptedserver.h"
#include "support/tlsfixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <memory>

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;
using Transport = ScriptedServer::Transport;

namespace {

constexpr std::chrono::milliseconds deadline(600);
constexpr qint64 slack = 1000; // ms

} // namespace

Q_DECLARE_METATYPE(NamedFault)

// Slow, huge and silent servers: over by the deadline, and without the memory of this computer.
class HangingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDeadlineEndsEveryCall_data();
    void theDeadlineEndsEveryCall();
    void silenceEndsACallBeforeItsDeadline_data();
    void silenceEndsACallBeforeItsDeadline();
    void theDeadlineCoversRedirectsAndRetries();
    void anEndlessAnswerDoesNotPileUpWhileTheProgramIsBusy();

private:
    std::unique_ptr<TlsFixture> m_tls;
};

void HangingTest::initTestCase()
{
    m_tls = std::make_unique<TlsFixture>();
    QVERIFY2(m_tls->isValid(), qPrintable(m_tls->errorString()));
}

void HangingTest::theDeadlineEndsEveryCall_data()
{
    QTest::addColumn<NamedFault>("fault");
    QTest::addColumn<Transport>("transport");
    for (const NamedFault &fault : hangingServers(Engine::goodBody())) {
        QTest::addRow("http: %s", fault.name) << fault << Transport::Http;
        QTest::addRow("TLS: %s", fault.name) << fault << Transport::Tls;
    }
}

void HangingTest::theDeadlineEndsEveryCall()
{
    QFETCH(const NamedFault, fault);
    QFETCH(const Transport, transport);
    ScriptedServer server(transport, m_tls->certificate(TlsFixture::Identity::Good),
                          m_tls->key(TlsFixture::Identity::Good));
    server.answerWith(fault.answer);
    const Engine::Client client(server.url(), Engine::shortLimits(deadline), Engine::contents(m_tls->caPath()));
    StatusCall call(*client, Engine::number());
    const qint64 before = Engine::residentBytes();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(Engine::settle(call), 1);
    const qint64 took = timer.elapsed();
    const qint64 grown = Engine::residentBytes() - before;
    QVERIFY(!call.result());
    const ApiError &error = call.result().error();
    QVERIFY2(error.kind == Kind::Timeout || error.kind == Kind::BadAnswer || error.kind == Kind::Unreachable,
             qPrintable(error.detail));
    QVERIFY2(took <= deadline.count() + slack, qPrintable(QString::number(took)));
#ifdef CONSOLE_SANITIZED
    Q_UNUSED(grown);
#else
    constexpr qint64 allowedGrowth = 32LL * 1024 * 1024;
    QVERIFY2(grown < allowedGrowth, qPrintable(QString::number(grown / 1024 / 1024)));
#endif
}

void HangingTest::silenceEndsACallBeforeItsDeadline_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    const QByteArray head = responseHead(200, {{"Content-Length", "100"}});
    QTest::newRow("after the request") << ScriptedAnswer::stallAfterRequest();
    QTest::newRow("within the header") << ScriptedAnswer::of({Step::send(head.chopped(3)), Step::stall()});
    QTest::newRow("within the body") << ScriptedAnswer::of({Step::send(head + "{"), Step::stall()});
}

void HangingTest::silenceEndsACallBeforeItsDeadline()
{
    QFETCH(const ScriptedAnswer, answer);
    ScriptedServer server;
    server.answerWith(answer);
    CallLimits limits = Engine::shortLimits(std::chrono::seconds(20));
    limits.inactivity = std::chrono::milliseconds(300);
    const Engine::Client client(server.url(), limits);
    StatusCall call(*client, Engine::number());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(call.result().error().kind, Kind::Timeout);
    QCOMPARE(call.result().error().cause, Cause::Inactivity);
    QVERIFY(call.result().error().requestMayHaveBeenProcessed);
}

// Each hop and each attempt is quick; together they are not.
void HangingTest::theDeadlineCoversRedirectsAndRetries()
{
    ScriptedServer server;
    server.answerWith(
        ScriptedAnswer::of({Step::pause(std::chrono::milliseconds(150)),
                            Step::send(responseHead(503, {{"Retry-After", "0"}, {"Content-Length", "0"}}))}));
    CallLimits limits = Engine::shortLimits(deadline);
    limits.maxAttempts = 1000;
    const Engine::Client client(server.url(), limits);
    StatusCall call(*client, Engine::number());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(timer.elapsed() <= deadline.count() + slack);
    QVERIFY(call.result().error().kind == Kind::Timeout || call.result().error().kind == Kind::ServerFault);
    QVERIFY(server.requests().size() >= 2);
    QVERIFY(server.requests().size() <= 6);
}

// Qt reads on a thread of its own: without back pressure it goes on while nobody takes what came. The server needs a
// thread too, or it would be just as busy.
void HangingTest::anEndlessAnswerDoesNotPileUpWhileTheProgramIsBusy()
{
    QThread thread;
    thread.start();
    auto home = std::make_unique<QObject>();
    home->moveToThread(&thread);
    std::unique_ptr<ScriptedServer> server;
    QUrl url;
    const auto there = [&home](const auto &action) {
        QMetaObject::invokeMethod(home.get(), action, Qt::BlockingQueuedConnection);
    };
    there([&server, &url] {
        server = std::make_unique<ScriptedServer>();
        server->answerWith(ScriptedAnswer::of(
            {Step::send(responseHead(200, {{"Connection", "close"}})), Step::flood(QByteArray(64 * 1024, ' '))}));
        url = server->url();
    });
    bool asked = false;
    connect(server.get(), &ScriptedServer::requestReceived, this, [&asked] { asked = true; });
    qint64 grown = 0;
    {
        CallLimits limits = Engine::shortLimits();
        limits.maxBodyBytes = 1000;
        const Engine::Client client(url, limits);
        StatusCall call(*client, Engine::number());
        const qint64 before = Engine::residentBytes();
        call.start();
        QTRY_VERIFY(asked);
        QElapsedTimer busy;
        busy.start();
        while (busy.elapsed() < 700) { // a program that is at work, not one that waits
            grown = qMax(grown, Engine::residentBytes() - before);
        }
        QTRY_VERIFY(call.isSettled());
        QCOMPARE(call.result().error().cause, Cause::TooLarge);
    }
    there([&server] { server.reset(); });
    thread.quit();
    QVERIFY(thread.wait());
#ifndef CONSOLE_SANITIZED
    // About 1 MB with back pressure, 12 MB and more without.
    QVERIFY2(grown < 5LL * 1024 * 1024, qPrintable(QString::number(grown / 1024 / 1024)));
#endif
}

QTEST_GUILESS_MAIN(HangingTest)
#include "tst_hanging.moc"
