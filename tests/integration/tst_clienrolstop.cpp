// Ctrl+C and SIGTERM at every place where `enrol` may be: nothing is sent after it, and what may have been sent is
// written down before the process ends.
#include "clienrolment.h"
#include "cliterminal.h"

#include <sys/stat.h>

using namespace CliEnrolment;

class tst_CliEnrolStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whileReadingTheCustomer();
    void whileReadingThePassphrase();
    void duringTheLookup_data();
    void duringTheLookup();
    void whileSending();
    void duringTheLook();
    void whileAPersonIsAsked();

private:
    std::unique_ptr<Home> m_home;
};

void tst_CliEnrolStop::initTestCase()
{
    m_home = std::make_unique<Home>();
}

void tst_CliEnrolStop::whileReadingTheCustomer()
{
    CliProcess cli(words("--json|enrol|--file|-"));
    m_home->use(cli);
    cli.start("{", false);
    QVERIFY(handlesSignals(cli));
    send(cli, SIGINT);
    QVERIFY(cli.finish());
    QCOMPARE(cli.exitCode(), 130);
    QCOMPARE(cli.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("held_back"));
    QCOMPARE(cli.error(QStringLiteral("kind")), QStringLiteral("cancelled"));
}

void tst_CliEnrolStop::whileReadingThePassphrase()
{
    Service service;
    const QString pipe = m_home->path(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    CliProcess cli(QStringList{json, QStringLiteral("enrol"), QStringLiteral("--accept-warnings"),
                               QStringLiteral("--file"), exampleFile(), QStringLiteral("--passphrase-file"), pipe} +
                   service.at());
    m_home->use(cli);
    cli.start();
    QVERIFY(handlesSignals(cli));
    send(cli, SIGTERM);
    QVERIFY(cli.finish());
    QCOMPARE(cli.exitCode(), 143);
    QCOMPARE(cli.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("held_back"));
    QCOMPARE(service.server().connectionCount(), 0);
}

void tst_CliEnrolStop::duringTheLookup_data()
{
    QTest::addColumn<int>("signalNumber");
    QTest::addColumn<int>("code");
    QTest::newRow("SIGINT") << SIGINT << 130;
    QTest::newRow("SIGTERM") << SIGTERM << 143;
}

void tst_CliEnrolStop::duringTheLookup()
{
    QFETCH(int, signalNumber);
    QFETCH(int, code);
    Service service;
    service.statusOfStrangers = ScriptedAnswer::stallAfterRequest();
    Enrolling enrol(*m_home, service.at(), QStringLiteral("looked up"), {json});
    enrol.cli().start();
    QTRY_COMPARE_WITH_TIMEOUT(service.gets(), 1, 30'000);
    send(enrol.cli(), signalNumber);
    QVERIFY(enrol.cli().finish());
    QCOMPARE(enrol.exitCode(), code);
    QCOMPARE(enrol.text("outcome"), QStringLiteral("held_back"));
    QCOMPARE(enrol.json().value(QStringLiteral("cancelled")).toBool(), true);
    QCOMPARE(service.posts().size(), 0);
    // Nothing was written down that would stand in the way.
    service.statusOfStrangers = Service().statusOfStrangers;
    Enrolling again(*m_home, service.at(), QStringLiteral("looked up"), {json, QStringLiteral("--dry-run")});
    QVERIFY(again.run());
    QCOMPARE(again.exitCode(), 0);
}

void tst_CliEnrolStop::whileSending()
{
    Service service;
    service.post = ScriptedAnswer::stallAfterRequest();
    Enrolling enrol(*m_home, service.at(), QStringLiteral("sent"), {json});
    enrol.cli().start();
    QTRY_COMPARE_WITH_TIMEOUT(service.posts().size(), 1, 30'000);
    send(enrol.cli(), SIGINT);
    QVERIFY(enrol.cli().finish());
    QCOMPARE(enrol.exitCode(), 5);
    QCOMPARE(enrol.text("outcome"), QStringLiteral("unknown"));
    QCOMPARE(enrol.text("state"), QStringLiteral("unknown"));
    QCOMPARE(service.gets(), 1); // who stops does not want to wait for a look
    // It is in the journal as that, not only at the next start as one that was found dead.
    CliProcess list(QStringList{json} + words("journal|list|--state|unknown") + service.at() + m_home->passphrase());
    m_home->use(list);
    QVERIFY(list.run());
    const QJsonArray attempts = list.json().value(QStringLiteral("attempts")).toArray();
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts.first().toObject().value(QStringLiteral("attempt")).toString(), enrol.text("attempt"));
    QVERIFY(!attempts.first().toObject().contains(QStringLiteral("interrupted")));
    QCOMPARE(service.posts().size(), 1);
}

void tst_CliEnrolStop::duringTheLook()
{
    Service service;
    service.post = ScriptedAnswer::closeAfterRequest();
    QObject::connect(&service.server(), &ScriptedServer::requestReceived, &service.server(), [&service] {
        if (service.server().requests().last().method == "POST") {
            service.statusOfStrangers = ScriptedAnswer::stallAfterRequest();
        }
    });
    Enrolling enrol(*m_home, service.at(), QStringLiteral("looked for"), {json});
    enrol.cli().start();
    QTRY_COMPARE_WITH_TIMEOUT(service.gets(), 2, 30'000);
    send(enrol.cli(), SIGINT);
    QVERIFY(enrol.cli().finish());
    QCOMPARE(enrol.exitCode(), 5);
    QCOMPARE(enrol.text("outcome"), QStringLiteral("unknown"));
    QCOMPARE(service.posts().size(), 1);
}

void tst_CliEnrolStop::whileAPersonIsAsked()
{
    Terminal terminal;
    if (!terminal.isValid()) {
        QSKIP("There are no pseudo terminals here (a bare root without /dev/pts).");
    }
    Service service;
    CliProcess cli(QStringList{QStringLiteral("enrol"), QStringLiteral("--file"), exampleFile()} + service.at() +
                   m_home->passphrase());
    m_home->use(cli);
    cli.process().setStandardInputFile(terminal.name());
    cli.start({}, false);
    QVERIFY(cli.waitForError("[y/N]"));
    send(cli, SIGINT);
    QVERIFY(cli.finish());
    QCOMPARE(cli.exitCode(), 130);
    QCOMPARE(service.server().connectionCount(), 0);
}

QTEST_GUILESS_MAIN(tst_CliEnrolStop)
#include "tst_clienrolstop.moc"
