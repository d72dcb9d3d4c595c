#include "integration/enginefixture.h"
#include "support/scriptedserver.h"
#include "support/tlsfixture.h"
#include "workflow/connectiontest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Fault = ConnectionReport::Fault;
using Identity = TlsFixture::Identity;
using State = ConnectionReport::Step::State;

namespace {

// "++x-": passed, passed, failed, not reached.
QString picture(const ConnectionReport &report)
{
    QString picture;
    for (const ConnectionReport::Step &step : report.steps) {
        picture += step.state == State::Passed ? u'+' : step.state == State::Failed ? u'x' : u'-';
    }
    return picture;
}

} // namespace

// What *Test connection* says of services that are there, are not there, and are something else.
class ConnectionTestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesWhatTheServerAnswers_data();
    void namesWhatTheServerAnswers();
    void namesWhatIsWrongWithTheConnection_data();
    void namesWhatIsWrongWithTheConnection();
    void namesTheFaultOfTheCertificate_data();
    void namesTheFaultOfTheCertificate();
    void withoutATokenNothingIsAsked();
    void asksOneHarmlessQuestion();
    void cancelledConcludesAtOnceAndOnce();
    void everyFaultHasAKey();

private:
    std::optional<ConnectionReport> test(const Profile &profile, bool withToken = true) const;

    const SystemClock m_clock{};
    TlsFixture m_tls;
};

void ConnectionTestTest::initTestCase()
{
    QVERIFY2(m_tls.isValid(), qPrintable(m_tls.errorString()));
}

std::optional<ConnectionReport> ConnectionTestTest::test(const Profile &profile, bool withToken) const
{
    ConnectionTest test(profile, withToken ? AccessToken::from(Engine::token) : std::nullopt, m_clock, nullptr);
    QList<ConnectionReport> reports;
    connect(&test, &ConnectionTest::concluded, this, [&reports](const ConnectionReport &report) { reports += report; });
    test.start();
    if (!reports.isEmpty() || !QTest::qWaitFor([&reports] { return !reports.isEmpty(); }, 10'000)) {
        return std::nullopt;
    }
    Engine::drain();
    return reports.size() == 1 ? std::optional(reports.first()) : std::nullopt;
}

void ConnectionTestTest::namesWhatTheServerAnswers_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<ConnectionReport::Fault>("fault");
    QTest::addColumn<QString>("steps"); // connected, answer, token
    const auto row = [](const char *name, const ScriptedAnswer &answer, Fault fault, const QString &steps) {
        QTest::newRow(name) << answer << fault << steps;
    };
    row("404 INVALID_CUSTOMER", ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"), Fault::None, u"+++"_s);
    row("somebody has that number", ScriptedAnswer::json(200, Engine::goodBody()), Fault::None, u"+++"_s);
    row("400 INVALID_DATA", ScriptedAnswer::json(400, R"({"error":"INVALID_DATA"})"), Fault::None, u"+++"_s);
    row("401 MISSING_AUTH", ScriptedAnswer::json(401, R"({"error":"MISSING_AUTH"})"), Fault::MissingToken, u"++x"_s);
    row("401 INVALID_KEY", ScriptedAnswer::json(401, R"({"error":"INVALID_KEY"})"), Fault::InvalidToken, u"++x"_s);
    row("403", ScriptedAnswer::json(403, R"({"error":"FORBIDDEN"})"), Fault::Forbidden, u"++x"_s);
    row("404 of a web server", ScriptedAnswer::json(404, "<html>Not Found</html>"), Fault::NotThisApi, u"+x-"_s);
    row("a web page", ScriptedAnswer::json(200, "<html>Welcome</html>"), Fault::NotThisApi, u"+x-"_s);
    row("a login page elsewhere", ScriptedAnswer::redirect(302, "https://login.example/"), Fault::NotThisApi, u"+x-"_s);
    row("no HTTP at all", ScriptedAnswer::raw("220 mail.example ESMTP\r\n"), Fault::Unreachable, u"+x-"_s);
    row("500", ScriptedAnswer::json(500, "{}"), Fault::Server, u"+x-"_s);
    row("503", ScriptedAnswer::json(503, "{}"), Fault::Server, u"+x-"_s);
    row("429", ScriptedAnswer::json(429, "{}"), Fault::Server, u"+x-"_s);
    row("silence", ScriptedAnswer::stallAfterRequest(), Fault::Timeout, u"+x-"_s);
}

void ConnectionTestTest::namesWhatTheServerAnswers()
{
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const ConnectionReport::Fault, fault);
    QFETCH(const QString, steps);
    ScriptedServer server;
    server.answerWith(answer);
    const auto limits = Engine::shortLimits(std::chrono::milliseconds(fault == Fault::Timeout ? 400 : 5000));
    const auto report = test(Engine::profile(server.url(), limits));
    QVERIFY(report);
    QCOMPARE(ConnectionReport::key(report->fault), ConnectionReport::key(fault));
    QCOMPARE(picture(*report), steps);
    QVERIFY2(report->message.sentence.endsWith(u'.'), qPrintable(report->message.sentence));
    QCOMPARE(report->passed(), fault == Fault::None);
    QVERIFY(report->passed() || !report->message.nextStep.isEmpty());
    // Never tried again, but for what Qt does by itself when a connection breaks.
    QVERIFY(fault == Fault::Unreachable || server.requests().size() == 1);
}

void ConnectionTestTest::namesWhatIsWrongWithTheConnection_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ConnectionReport::Fault>("fault");
    quint16 nobodyListens = 0;
    {
        ScriptedServer server;
        nobodyListens = server.port();
        server.stopListening();
    }
    QTest::newRow("refused") << QStringLiteral("http://127.0.0.1:%1/").arg(nobodyListens) << Fault::Refused;
    QTest::newRow("no such name") << u"https://nowhere.invalid/"_s << Fault::Name;
}

void ConnectionTestTest::namesWhatIsWrongWithTheConnection()
{
    QFETCH(const QString, url);
    QFETCH(const ConnectionReport::Fault, fault);
    const auto report = test(Engine::profile(QUrl(url)));
    QVERIFY(report);
    QCOMPARE(ConnectionReport::key(report->fault), ConnectionReport::key(fault));
    QCOMPARE(picture(*report), url.startsWith(u"https"_s) ? u"x---"_s : u"x--"_s);
}

void ConnectionTestTest::namesTheFaultOfTheCertificate_data()
{
    QTest::addColumn<int>("identity");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("word");
    QTest::newRow("good") << static_cast<int>(Identity::Good) << true << u"well"_s;
    QTest::newRow("expired") << static_cast<int>(Identity::Expired) << true << u"expired"_s;
    QTest::newRow("not yet") << static_cast<int>(Identity::NotYetValid) << true << u"not valid yet"_s;
    QTest::newRow("other host") << static_cast<int>(Identity::WrongHost) << true << u"another host"_s;
    QTest::newRow("self-signed") << static_cast<int>(Identity::SelfSigned) << true << u"self-signed"_s;
    QTest::newRow("unknown authority") << static_cast<int>(Identity::UnknownCa) << true << u"authority"_s;
    QTest::newRow("good, not trusted") << static_cast<int>(Identity::Good) << false << u"authority"_s;
}

void ConnectionTestTest::namesTheFaultOfTheCertificate()
{
    QFETCH(const int, identity);
    QFETCH(const bool, trusted);
    QFETCH(const QString, word);
    const auto who = static_cast<Identity>(identity);
    ScriptedServer server(ScriptedServer::Transport::Tls, m_tls.certificate(who), m_tls.key(who));
    server.answerWith(ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"));
    const auto report = test(Engine::profile(server.url(), Engine::shortLimits(),
                                             trusted ? Engine::contents(m_tls.caPath()) : QByteArray()));
    QVERIFY(report);
    const bool good = who == Identity::Good && trusted;
    QCOMPARE(ConnectionReport::key(report->fault), ConnectionReport::key(good ? Fault::None : Fault::Certificate));
    QCOMPARE(picture(*report), good ? u"++++"_s : u"+x--"_s);
    QVERIFY2(report->message.sentence.contains(word), qPrintable(report->message.sentence));
    QCOMPARE(server.bytesReceived() > 0, good); // the token goes to no one who is not proven
}

void ConnectionTestTest::withoutATokenNothingIsAsked()
{
    ScriptedServer server;
    const auto report = test(Engine::profile(server.url()), false);
    QVERIFY(report);
    QCOMPARE(report->fault, Fault::MissingToken);
    QCOMPARE(picture(*report), u"--x"_s);
    QCOMPARE(server.connectionCount(), 0);
}

void ConnectionTestTest::asksOneHarmlessQuestion()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"));
    QVERIFY(test(Engine::profile(server.url())));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().method, QByteArray("GET"));
    QVERIFY(server.requests().first().target.startsWith("/v1/user/status/?customerNumber="));
}

void ConnectionTestTest::cancelledConcludesAtOnceAndOnce()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::stallAfterRequest());
    ConnectionTest test(Engine::profile(server.url()), AccessToken::from(Engine::token), m_clock, nullptr);
    QList<Fault> faults;
    connect(&test, &ConnectionTest::concluded, this,
            [&faults](const ConnectionReport &report) { faults += report.fault; });
    test.start();
    QTRY_COMPARE(server.requests().size(), 1);
    test.cancel();
    QCOMPARE(faults, QList<Fault>{Fault::Cancelled});
    test.cancel();
    Engine::drain();
    QCOMPARE(faults.size(), 1);
}

void ConnectionTestTest::everyFaultHasAKey()
{
    QSet<QString> keys;
    for (int fault = 0; fault <= static_cast<int>(Fault::Cancelled); ++fault) {
        keys += ConnectionReport::key(static_cast<Fault>(fault));
    }
    QCOMPARE(keys.size(), static_cast<int>(Fault::Cancelled) + 1);
}

QTEST_GUILESS_MAIN(ConnectionTestTest)
#include "tst_connectiontest.moc"
