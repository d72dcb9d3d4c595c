#include "integration/enginefixture.h"
#include "support/faults.h"
#include "support/scriptedserver.h"
#include "support/tlsfixture.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;
using Transport = ScriptedServer::Transport;

// Whatever a server does wrong: an error with a name, once, and never a word about the customer.
class BrokenAnswersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void statusIsNeverReadFromABrokenAnswer_data();
    void statusIsNeverReadFromABrokenAnswer();
    void validationIsNeverReadFromABrokenAnswer_data();
    void validationIsNeverReadFromABrokenAnswer();
    void whatQtHidesEndsOnceAndNeverSaysNotFound_data();
    void whatQtHidesEndsOnceAndNeverSaysNotFound();

private:
    static void addRows(const QList<NamedFault> &faults,
                        std::initializer_list<Transport> transports = {Transport::Http, Transport::Tls});
    std::unique_ptr<ScriptedServer> serve(const NamedFault &fault, Transport transport) const;

    std::unique_ptr<TlsFixture> m_tls;
    QList<NamedFault> m_faults;
};

Q_DECLARE_METATYPE(NamedFault)

void BrokenAnswersTest::initTestCase()
{
    m_tls = std::make_unique<TlsFixture>();
    QVERIFY2(m_tls->isValid(), qPrintable(m_tls->errorString()));
    m_faults = getFaults(Engine::goodBody());
    QVERIFY(m_faults.size() >= 40);
}

void BrokenAnswersTest::addRows(const QList<NamedFault> &faults, std::initializer_list<Transport> transports)
{
    QTest::addColumn<NamedFault>("fault");
    QTest::addColumn<Transport>("transport");
    for (const NamedFault &fault : faults) {
        for (const Transport transport : transports) {
            QTest::addRow("%s: %s", transport == Transport::Http ? "http" : "TLS", fault.name) << fault << transport;
        }
    }
}

std::unique_ptr<ScriptedServer> BrokenAnswersTest::serve(const NamedFault &fault, Transport transport) const
{
    auto server = std::make_unique<ScriptedServer>(transport, m_tls->certificate(TlsFixture::Identity::Good),
                                                   m_tls->key(TlsFixture::Identity::Good));
    server->answerWith(fault.answer);
    return server;
}

void BrokenAnswersTest::statusIsNeverReadFromABrokenAnswer_data()
{
    addRows(m_faults);
}

void BrokenAnswersTest::statusIsNeverReadFromABrokenAnswer()
{
    QFETCH(const NamedFault, fault);
    QFETCH(const Transport, transport);
    const bool hangs = fault.ends == NamedFault::Ends::ByDeadline;
    const auto server = serve(fault, transport);
    const Engine::Client client(server->url(), Engine::shortLimits(std::chrono::milliseconds(hangs ? 300 : 8000)),
                                Engine::contents(m_tls->caPath()));
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY2(!call.result(), "a broken answer was read as a good one");
    const ApiError &error = call.result().error();
    QVERIFY(error.kind != Kind::NotFound);
    QVERIFY(error.kind != Kind::EmailMismatch);
    QVERIFY(error.kind != Kind::Cancelled);
    QVERIFY2(hangs || error.cause != ApiError::Cause::Deadline, "ended by the deadline only");
    QVERIFY(!error.detail.contains(QLatin1String(Engine::token)));
    QVERIFY(error.detail.size() < 5000);
}

void BrokenAnswersTest::validationIsNeverReadFromABrokenAnswer_data()
{
    QList<NamedFault> faults;
    for (const NamedFault &fault : m_faults) {
        if (qstrcmp(fault.name, "204 without a body") != 0) { // for this question, that is the good one
            faults += fault;
        }
    }
    addRows(faults, {Transport::Http}); // both calls share all that is below the answer
}

void BrokenAnswersTest::validationIsNeverReadFromABrokenAnswer()
{
    QFETCH(const NamedFault, fault);
    QFETCH(const Transport, transport);
    const bool hangs = fault.ends == NamedFault::Ends::ByDeadline;
    const auto server = serve(fault, transport);
    const Engine::Client client(server->url(), Engine::shortLimits(std::chrono::milliseconds(hangs ? 300 : 8000)),
                                Engine::contents(m_tls->caPath()));
    ValidateCall call(*client, Engine::number(), {});
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY2(!call.result(), "a broken answer was read as a yes");
    QVERIFY(call.result().error().kind != Kind::NotFound);
    QVERIFY(call.result().error().kind != Kind::EmailMismatch);
}

void BrokenAnswersTest::whatQtHidesEndsOnceAndNeverSaysNotFound_data()
{
    addRows(undetectableByQt(Engine::goodBody()));
}

void BrokenAnswersTest::whatQtHidesEndsOnceAndNeverSaysNotFound()
{
    QFETCH(const NamedFault, fault);
    QFETCH(const Transport, transport);
    const auto server = serve(fault, transport);
    const Engine::Client client(server->url(), Engine::shortLimits(std::chrono::milliseconds(2000)),
                                Engine::contents(m_tls->caPath()));
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    if (call.result()) {
        QCOMPARE(call.result()->customerNumber, u"ABC123"_s);
    } else {
        QVERIFY(call.result().error().kind != Kind::NotFound);
    }
}

QTEST_GUILESS_MAIN(BrokenAnswersTest)
#include "tst_brokenanswers.moc"
