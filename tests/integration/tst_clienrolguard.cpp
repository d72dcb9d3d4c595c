// What holds `enrol` back, and what each option overrides: with 0 POSTs wherever it is held back.
#include "clienrolment.h"
#include "cliterminal.h"
#include "journalhand.h"

using namespace CliEnrolment;

class tst_CliEnrolGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void secondRunIsHeldBack();
    void customerOfTheServiceIsHeldBack();
    void lookupWithoutAnAnswer();
    void unknownIsHeldBackUntilItIsSettled();
    void productionNeedsLive();
    void otherAddressSameServiceIsTheSameEnvironment();
    void withoutPassphrase_data();
    void withoutPassphrase();
    void wrongPassphrase();
    void unusablePassphraseFile_data();
    void unusablePassphraseFile();
    void passphraseIsChosenAtATerminal();
    void passphraseIsTypedAtATerminal();
    void damagedJournal();

private:
    std::unique_ptr<Home> m_home;
};

void tst_CliEnrolGuard::initTestCase()
{
    m_home = std::make_unique<Home>();
}

void tst_CliEnrolGuard::secondRunIsHeldBack()
{
    Service service; // it never knows anybody: only the journal can tell
    Enrolling first(*m_home, service.at(), QStringLiteral("twice"), {json});
    QVERIFY(first.run());
    QCOMPARE(first.exitCode(), 0);
    for (const QStringList &more : {QStringList(), QStringList{QStringLiteral("--skip-lookup")},
                                    QStringList{QStringLiteral("--send-again"), first.text("attempt")}}) {
        Enrolling second(*m_home, service.at(), QStringLiteral("twice"), QStringList{json} + more);
        QVERIFY(second.run());
        QCOMPARE(second.exitCode(), 6);
        QCOMPARE(second.text("outcome"), QStringLiteral("held_back"));
        QVERIFY(second.findings().contains(QStringLiteral("enrolledBefore")));
        QVERIFY(!second.json().contains(QStringLiteral("attempt")));
    }
    QCOMPARE(service.posts().size(), 1);
}

void tst_CliEnrolGuard::customerOfTheServiceIsHeldBack()
{
    Service service;
    service.knows += QStringLiteral("customer already");
    Enrolling enrol(*m_home, service.at(), QStringLiteral("customer already"), {json, QStringLiteral("--skip-lookup")});
    QVERIFY(enrol.run());
    QCOMPARE(enrol.exitCode(), 6);
    const QJsonObject finding = enrol.json().value(QStringLiteral("findings")).toArray().first().toObject();
    QCOMPARE(finding.value(QStringLiteral("kind")).toString(), QStringLiteral("alreadyCustomer"));
    QCOMPARE(finding.value(QStringLiteral("weight")).toString(), QStringLiteral("blocks"));
    QCOMPARE(finding.value(QStringLiteral("customerNumber")).toString(), QStringLiteral("KN0WN"));
    QCOMPARE(service.posts().size(), 0);
}

void tst_CliEnrolGuard::lookupWithoutAnAnswer()
{
    Service service;
    service.statusOfStrangers = ScriptedAnswer::json(500, "{}");
    Enrolling held(*m_home, service.at(), QStringLiteral("not looked up"));
    QVERIFY(held.run());
    QCOMPARE(held.exitCode(), 6);
    QVERIFY2(held.cli().err().contains("--skip-lookup"), held.cli().err().constData());
    QCOMPARE(service.posts().size(), 0);
    Enrolling sent(*m_home, service.at(), QStringLiteral("not looked up"), {json, QStringLiteral("--skip-lookup")});
    QVERIFY(sent.run());
    QCOMPARE(sent.exitCode(), 0);
    QCOMPARE(service.posts().size(), 1);
}

// The whole way of an attempt whose answer was lost.
void tst_CliEnrolGuard::unknownIsHeldBackUntilItIsSettled()
{
    Service service;
    service.post = ScriptedAnswer::closeAfterRequest();
    Enrolling lost(*m_home, service.at(), QStringLiteral("lost"), {json});
    QVERIFY(lost.run());
    QCOMPARE(lost.exitCode(), 5);
    const QString attempt = lost.text("attempt");
    service.post = Service().post;

    Enrolling again(*m_home, service.at(), QStringLiteral("lost"), {json, QStringLiteral("--send-again"), attempt});
    QVERIFY(again.run());
    QCOMPARE(again.exitCode(), 6);
    QVERIFY(again.findings().contains(QStringLiteral("openAttempt")));
    QVERIFY(again.text("nextStep").contains(QLatin1String("journal reconcile ") + attempt));
    QCOMPARE(service.posts().size(), 1);

    JournalHand::settleAsAbsent(*m_home, attempt); // a minute passes
    Enrolling unsure(*m_home, service.at(), QStringLiteral("lost"), {json});
    QVERIFY(unsure.run());
    QCOMPARE(unsure.exitCode(), 6);
    QVERIFY(unsure.text("nextStep").contains(QLatin1String("--send-again ") + attempt));
    Enrolling other(*m_home, service.at(), QStringLiteral("lost"),
                    {json, QStringLiteral("--send-again"), QStringLiteral("01234567-89ab-cdef-0123-456789abcdef")});
    QVERIFY(other.run());
    QCOMPARE(other.exitCode(), 6);
    QCOMPARE(service.posts().size(), 1);

    Enrolling sure(*m_home, service.at(), QStringLiteral("lost"), {json, QStringLiteral("--send-again"), attempt});
    QVERIFY(sure.run());
    QCOMPARE(sure.exitCode(), 0);
    QVERIFY(sure.text("attempt") != attempt);
    QCOMPARE(service.posts().size(), 2);
}

void tst_CliEnrolGuard::productionNeedsLive()
{
    Service service;
    const Home home;
    CliProcess add({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("live"), QStringLiteral("--kind"),
                    QStringLiteral("production"), QStringLiteral("--base-url"), service.server().url().toString()});
    home.use(add);
    QVERIFY(add.run());
    QCOMPARE(add.exitCode(), 0);
    const QStringList live{QStringLiteral("--profile"), QStringLiteral("live"), QStringLiteral("--token-file"),
                           home.write(QStringLiteral("token"), token)};
    Enrolling held(home, live, QStringLiteral("someone"), {json});
    QVERIFY(held.run());
    QCOMPARE(held.exitCode(), 6);
    QVERIFY(held.findings().contains(QStringLiteral("readOnly")));
    QCOMPARE(held.text("environment"), QStringLiteral("production"));
    QVERIFY(held.text("nextStep").contains(QLatin1String("--live")));
    QCOMPARE(service.posts().size(), 0);
    Enrolling sent(home, live, QStringLiteral("someone"), {json, QStringLiteral("--live")});
    QVERIFY(sent.run());
    QCOMPARE(sent.exitCode(), 0);
    QCOMPARE(service.posts().size(), 1);
    QCOMPARE(service.server().requests().last().header("Authorization"), token);
}

// A journal that was kept under one name of a service must not be empty under another.
void tst_CliEnrolGuard::otherAddressSameServiceIsTheSameEnvironment()
{
    Service service;
    const QString url = service.server().url(QStringLiteral("gate/way")).toString();
    Enrolling first(*m_home, {QStringLiteral("--base-url"), url}, QStringLiteral("prefix"), {json});
    QVERIFY(first.run());
    QCOMPARE(first.exitCode(), 0);
    Enrolling same(*m_home, {QStringLiteral("--base-url"), url + u'/'}, QStringLiteral("prefix"), {json});
    QVERIFY(same.run());
    QCOMPARE(same.exitCode(), 6);
    Enrolling elsewhere(*m_home, service.at(), QStringLiteral("prefix"), {json});
    QVERIFY(elsewhere.run());
    QCOMPARE(elsewhere.exitCode(), 0);
    QCOMPARE(service.posts().size(), 2);
}

void tst_CliEnrolGuard::withoutPassphrase_data()
{
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("no journal yet") << false;
    QTest::newRow("one that is locked") << true;
}

void tst_CliEnrolGuard::withoutPassphrase()
{
    QFETCH(bool, isLocked);
    Service service;
    const Home home(isLocked ? Home::Journal::Locked : Home::Journal::None);
    CliProcess cli(QStringList{json, QStringLiteral("enrol"), QStringLiteral("--accept-warnings"),
                               QStringLiteral("--file"), exampleFile()} +
                   service.at());
    home.use(cli);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 6);
    QCOMPARE(cli.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("held_back"));
    QCOMPARE(cli.error(QStringLiteral("kind")), QStringLiteral("journalUnavailable"));
    QVERIFY(cli.error(QStringLiteral("message")).contains(QLatin1String("--passphrase-file")));
    QCOMPARE(service.server().connectionCount(), 0);
    QCOMPARE(QFile::exists(home.data() + QStringLiteral("/vault.json")), isLocked);
}

void tst_CliEnrolGuard::wrongPassphrase()
{
    Service service;
    Enrolling first(*m_home, service.at(), QStringLiteral("right"), {json});
    QVERIFY(first.run());
    const QByteArray before = contents(m_home->data() + QStringLiteral("/vault.json"));
    CliProcess cli(QStringList{json, QStringLiteral("enrol"), QStringLiteral("--accept-warnings"),
                               QStringLiteral("--file"), exampleFile(), QStringLiteral("--passphrase-file"),
                               m_home->write(QStringLiteral("wrong"), "CANARY wrong")} +
                   service.at());
    m_home->use(cli);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 6);
    QCOMPARE(cli.error(QStringLiteral("kind")), QStringLiteral("journalUnavailable"));
    QVERIFY(!cli.everything().contains("CANARY"));
    QCOMPARE(service.posts().size(), 1);
    QCOMPARE(contents(m_home->data() + QStringLiteral("/vault.json")), before);
}

void tst_CliEnrolGuard::unusablePassphraseFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("line ending") << QByteArray("\r\n");
    QTest::newRow("two lines") << QByteArray("CANARY\nCANARY\n");
    QTest::newRow("not UTF-8") << QByteArray("CANARY\xff");
    QTest::newRow("too long") << QByteArray("CANARY").repeated(1000);
}

void tst_CliEnrolGuard::unusablePassphraseFile()
{
    QFETCH(QByteArray, bytes);
    Service service;
    const Home home(Home::Journal::None);
    CliProcess cli(QStringList{json, QStringLiteral("enrol"), QStringLiteral("--accept-warnings"),
                               QStringLiteral("--file"), exampleFile(), QStringLiteral("--passphrase-file"),
                               home.write(QStringLiteral("p"), bytes)} +
                   service.at());
    home.use(cli);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 6);
    QCOMPARE(cli.error(QStringLiteral("kind")), QStringLiteral("journalUnavailable"));
    QVERIFY(!cli.everything().contains("CANARY"));
    QVERIFY(!QFile::exists(home.data() + QStringLiteral("/vault.json")));
    QCOMPARE(service.server().connectionCount(), 0);
}

void tst_CliEnrolGuard::passphraseIsChosenAtATerminal()
{
    Terminal terminal;
    if (!terminal.isValid()) {
        QSKIP("There are no pseudo terminals here (a bare root without /dev/pts).");
    }
    Service service;
    const Home home(Home::Journal::None);
    const QStringList arguments = QStringList{QStringLiteral("enrol"), QStringLiteral("--accept-warnings"),
                                              QStringLiteral("--file"), exampleFile()} +
                                  service.at();
    for (const bool isSame : {false, true}) {
        CliProcess cli(arguments);
        home.use(cli);
        cli.process().setStandardInputFile(terminal.name());
        cli.start({}, false);
        QVERIFY(cli.waitForError("New passphrase"));
        QTRY_VERIFY_WITH_TIMEOUT(!terminal.echoes(), 30'000);
        terminal.type("CANARY\n");
        QVERIFY(cli.waitForError("Once more"));
        QTRY_VERIFY_WITH_TIMEOUT(!terminal.echoes(), 30'000);
        terminal.type(isSame ? "CANARY\n" : "CANARY, not\n");
        QVERIFY(cli.finish());
        QCOMPARE(cli.exitCode(), isSame ? 0 : 6);
        QCOMPARE(cli.err().contains("differ"), !isSame);
        QCOMPARE(QFile::exists(home.data() + QStringLiteral("/vault.json")), isSame);
        QVERIFY(!cli.everything().contains("CANARY"));
    }
    QCOMPARE(service.posts().size(), 1);
    QVERIFY(terminal.echoes());
    QVERIFY(!terminal.screen().contains("CAN"));
}

// A person may mistype.
void tst_CliEnrolGuard::passphraseIsTypedAtATerminal()
{
    Terminal terminal;
    if (!terminal.isValid()) {
        QSKIP("There are no pseudo terminals here (a bare root without /dev/pts).");
    }
    Service service;
    const Home home;
    CliProcess cli(QStringList{QStringLiteral("enrol"), QStringLiteral("--accept-warnings"), QStringLiteral("--file"),
                               exampleFile()} +
                   service.at());
    home.use(cli);
    cli.process().setStandardInputFile(terminal.name());
    cli.start({}, false);
    QVERIFY(cli.waitForError("Passphrase of the journal"));
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.echoes(), 30'000);
    terminal.type("correct hrose battery\n");
    QVERIFY(cli.waitForError("not the passphrase"));
    QVERIFY(cli.waitForError("Passphrase of the journal"));
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.echoes(), 30'000);
    terminal.type("correct horse battery\n");
    QVERIFY(cli.finish());
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(service.posts().size(), 1);
    QVERIFY(!terminal.screen().contains("battery"));
}

void tst_CliEnrolGuard::damagedJournal()
{
    Service service;
    const Home home;
    Enrolling first(home, service.at(), QStringLiteral("one"), {json});
    QVERIFY(first.run());
    QCOMPARE(first.exitCode(), 0);
    const QString file = home.data() + QStringLiteral("/journal.db");
    QFile journal(file);
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write("not a database at all, and longer than its header would be");
    journal.close();
    const QByteArray damaged = contents(file);
    Enrolling second(home, service.at(), QStringLiteral("two"), {json});
    QVERIFY(second.run());
    QCOMPARE(second.exitCode(), 6);
    QCOMPARE(second.text("outcome"), QStringLiteral("held_back"));
    QCOMPARE(second.cli().error(QStringLiteral("kind")), QStringLiteral("journalUnavailable"));
    QCOMPARE(service.posts().size(), 1);
    QCOMPARE(contents(file), damaged);
}

QTEST_GUILESS_MAIN(tst_CliEnrolGuard)
#include "tst_clienrolguard.moc"
