// What `enrol` makes of its input before anything is sent: files, issues, warnings, a person at a terminal, a dry run.
#include "clienrolment.h"
#include "cliterminal.h"

using namespace CliEnrolment;

class tst_CliEnrolInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refused_data();
    void refused();
    void missingFile();
    void warningsNeedConsent();
    void personIsAskedAboutWarnings_data();
    void personIsAskedAboutWarnings();
    void leftOutFieldsAreTold();
    void dryRunSendsNothing();
    void dryRunOfOneWhoIsKnown();

private:
    std::unique_ptr<Home> m_home;
};

void tst_CliEnrolInput::initTestCase()
{
    m_home = std::make_unique<Home>();
}

void tst_CliEnrolInput::refused_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("field");
    const QByteArray good = contents(exampleFile());
    const auto changed = [&good](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("no JSON") << QByteArray("givenNames=Reakwon") << QString();
    QTest::newRow("cut") << good.left(200) << QString();
    QTest::newRow("two customers") << QByteArray('[' + good + ',' + good + ']') << QString();
    QTest::newRow("too large") << QByteArray(good + QByteArray(1'100'000, ' ')) << QString();
    QTest::newRow("no name") << changed("Reakwon The", "  ") << QStringLiteral("customer.givenNames");
    QTest::newRow("born tomorrow") << changed("1984-01-15", "2999-01-15") << QStringLiteral("customer.dob");
    QTest::newRow("no such day") << changed("1984-01-15", "1984-02-30") << QStringLiteral("customer.dob");
    QTest::newRow("address of two lines") << changed("25 Luke", "25\\nLuke") << QStringLiteral("customer.address");
    QTest::newRow("reordering") << changed("Chef", "Ch\\u202eef") << QStringLiteral("customer.lastName");
    QTest::newRow("phone without plus") << changed("+44012", "44012") << QStringLiteral("customer.phoneNumber");
    QTest::newRow("no code") << changed("FL.OCC.PL.UK.001", "") << QStringLiteral("product.code");
}

void tst_CliEnrolInput::refused()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, field);
    const Home home(Home::Journal::None);
    Service service;
    CliProcess cli(QStringList{json} + service.at() + words("enrol|--file|-|--accept-warnings"));
    home.use(cli);
    QVERIFY(cli.run(input));
    QCOMPARE(cli.exitCode(), 2);
    QCOMPARE(cli.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("invalid"));
    QStringList errors;
    for (const QJsonValue value : cli.json().value(QStringLiteral("issues")).toArray()) {
        const QJsonObject issue = value.toObject();
        QVERIFY(!issue.value(QStringLiteral("message")).toString().isEmpty());
        if (issue.value(QStringLiteral("severity")).toString() == QLatin1String("error")) {
            errors += issue.value(QStringLiteral("field")).toString();
        }
    }
    QCOMPARE(errors, QStringList{field});
    QCOMPARE(service.server().connectionCount(), 0);
    QVERIFY(QDir(home.data()).isEmpty());
}

void tst_CliEnrolInput::missingFile()
{
    CliProcess cli(words("--json|enrol|--file|/nonexistent/customer.json"));
    m_home->use(cli);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 2);
    QCOMPARE(cli.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("invalid"));
    QCOMPARE(cli.error(QStringLiteral("kind")), QStringLiteral("invalidInput"));
    CliProcess usage(words("--json|enrol|--file"));
    QVERIFY(usage.run());
    QCOMPARE(usage.exitCode(), 2);
    QCOMPARE(usage.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("invalid"));
    QCOMPARE(usage.error(QStringLiteral("kind")), QStringLiteral("usage"));
}

void tst_CliEnrolInput::warningsNeedConsent()
{
    Service service;
    const QStringList arguments =
        service.at() + QStringList{QStringLiteral("enrol"), QStringLiteral("--file"), exampleFile()};
    CliProcess script(QStringList{json} + arguments);
    m_home->use(script);
    QVERIFY(script.run());
    QCOMPARE(script.exitCode(), 2);
    QCOMPARE(script.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("invalid"));
    QCOMPARE(script.json().value(QStringLiteral("issues")).toArray().size(), 1);
    CliProcess text(arguments);
    m_home->use(text);
    QVERIFY(text.run());
    QCOMPARE(text.exitCode(), 2);
    QVERIFY2(text.err().contains("Warning  Phone number"), text.err().constData());
    QVERIFY(text.err().contains("--accept-warnings"));
    QCOMPARE(service.server().connectionCount(), 0);
}

void tst_CliEnrolInput::personIsAskedAboutWarnings_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::newRow("y") << QByteArray("y\n") << 0;
    QTest::newRow("Yes") << QByteArray("Yes\n") << 0;
    QTest::newRow("n") << QByteArray("n\n") << 2;
    QTest::newRow("Return") << QByteArray("\n") << 2;
    QTest::newRow("anything else") << QByteArray("ye\n") << 2;
}

void tst_CliEnrolInput::personIsAskedAboutWarnings()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, code);
    Terminal terminal;
    if (!terminal.isValid()) {
        QSKIP("There are no pseudo terminals here (a bare root without /dev/pts).");
    }
    CliProcess cli({QStringLiteral("enrol"), QStringLiteral("--file"), exampleFile()});
    m_home->use(cli);
    cli.process().setStandardInputFile(terminal.name());
    cli.start({}, false);
    QVERIFY(cli.waitForError("[y/N]"));
    terminal.type(answer);
    QVERIFY(cli.finish());
    QCOMPARE(cli.exitCode(), code);
    QCOMPARE(cli.out().contains("childminder"), code == 0);
    QVERIFY(cli.err().contains("Enrol Reakwon The Chef all the same?"));
}

void tst_CliEnrolInput::leftOutFieldsAreTold()
{
    const QByteArray input = contents(exampleFile()).replace("\"customer\":", "\"note\": \"x\", \"customer\":");
    CliProcess cli(words("--json|enrol|--file|-|--accept-warnings|--dry-run"));
    m_home->use(cli);
    QVERIFY(cli.run(input));
    QCOMPARE(cli.exitCode(), 0);
    const QJsonArray remarks = cli.json().value(QStringLiteral("remarks")).toArray();
    QCOMPARE(remarks.size(), 1);
    QVERIFY(remarks.first().toString().contains(QLatin1String("note")));
}

void tst_CliEnrolInput::dryRunSendsNothing()
{
    Service service;
    Enrolling rehearsal(*m_home, service.at(), QStringLiteral("rehearsed"), {json, QStringLiteral("--dry-run")});
    QVERIFY(rehearsal.run());
    QCOMPARE(rehearsal.exitCode(), 0);
    QCOMPARE(rehearsal.text("outcome"), QStringLiteral("would_enrol"));
    QCOMPARE(rehearsal.findings(), (QStringList{QStringLiteral("unknownToApi"), QStringLiteral("noEarlierAttempt")}));
    QVERIFY(!rehearsal.json().contains(QStringLiteral("attempt")));
    QCOMPARE(service.posts().size(), 0);
    QCOMPARE(service.gets(), 1);
    // What it shows is what would have gone out.
    const QJsonObject shown = rehearsal.json().value(QStringLiteral("body")).toObject();
    Enrolling real(*m_home, service.at(), QStringLiteral("rehearsed"), {json});
    QVERIFY(real.run());
    QCOMPARE(real.exitCode(), 0);
    QCOMPARE(QJsonDocument::fromJson(service.posts().value(0)).object(), shown);
}

void tst_CliEnrolInput::dryRunOfOneWhoIsKnown()
{
    Service service;
    service.knows += QStringLiteral("known");
    Enrolling rehearsal(*m_home, service.at(), QStringLiteral("known"), {json, QStringLiteral("--dry-run")});
    QVERIFY(rehearsal.run());
    QCOMPARE(rehearsal.exitCode(), 6);
    QCOMPARE(rehearsal.text("outcome"), QStringLiteral("held_back"));
    QVERIFY(rehearsal.findings().contains(QStringLiteral("alreadyCustomer")));
    QCOMPARE(service.posts().size(), 0);
}

QTEST_GUILESS_MAIN(tst_CliEnrolInput)
#include "tst_clienrolinput.moc"
