// How the built program takes its arguments: places, bytes, locales, and what it refuses before anything is sent.
#include "cliprocess.h"
#include "support/scriptedserver.h"

namespace {

const QString json = QStringLiteral("--json");

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|', Qt::SkipEmptyParts);
}

} // namespace

class tst_CliArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsOnBothSides();
    void idsArriveByteForByte_data();
    void idsArriveByteForByte();
    void changesAreTold();
    void refusedBeforeSending_data();
    void refusedBeforeSending();
    void invalidUtf8IsRefused();
    void helpAndVersion();
    void noArguments();
    void plainLocaleIsSilent_data();
    void plainLocaleIsSilent();
};

void tst_CliArguments::optionsOnBothSides()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, R"({"status":"ENABLED","policyId":"A","customer_number":"A"})"));
    const QStringList options{QStringLiteral("--base-url"), server.url(QStringLiteral("gate/way")).toString(),
                              QStringLiteral("--token-stdin"), json, QStringLiteral("--timeout=5")};
    const QStringList command{QStringLiteral("status"), QStringLiteral("--driver-id"), QStringLiteral("x")};
    for (const QStringList &arguments : QList<QStringList>{options + command, command + options}) {
        CliProcess cli(arguments);
        QVERIFY(cli.run("t0ken\n"));
        QCOMPARE(cli.exitCode(), 0);
        QCOMPARE(cli.json().value(QStringLiteral("asked")).toObject(),
                 QJsonObject({{QStringLiteral("kind"), QStringLiteral("driverId")},
                              {QStringLiteral("value"), QStringLiteral("x")}}));
        QCOMPARE(server.requests().last().target, QByteArray("/gate/way/v1/user/status/?driverId=x"));
        QCOMPARE(server.requests().last().header("Authorization"), QByteArray("t0ken"));
    }
}

void tst_CliArguments::idsArriveByteForByte_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    for (const char *id : {"José O'Brien", "Ⅷ ﬁ Å", "e\u0301", "🛵👩‍🚒", "a/b&c=d", "\"quoted\"", "100%",
                           "%41", "a+b", "#?;,:@", "..", "~", "\\", "$HOME `x` $(x)", "عربى", "Ё"}) {
        const QString text = QString::fromUtf8(id);
        QTest::newRow(id) << QStringList{QStringLiteral("--work-provider-user-id"), text} << text;
    }
    QTest::newRow("dash, assigned") << QStringList{QStringLiteral("--work-provider-user-id=-x")}
                                    << QStringLiteral("-x");
    QTest::newRow("dash, apart") << QStringList{QStringLiteral("--driver-id"), QStringLiteral("--x")}
                                 << QStringLiteral("--x");
    QTest::newRow("dash, behind --") << QStringList{QStringLiteral("--"), QStringLiteral("-x")} << QStringLiteral("-x");
    QTest::newRow("blanks around it") << QStringList{QStringLiteral(" a  b ")} << QStringLiteral("a  b");
}

void tst_CliArguments::idsArriveByteForByte()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"));
    CliProcess cli(QStringList{json, QStringLiteral("--base-url"), server.url().toString(), QStringLiteral("status")} +
                   arguments);
    cli.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), QStringLiteral("t"));
    cli.setEnvironment(QStringLiteral("LC_ALL"), QStringLiteral("C")); // the locale has no say in it
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 1);
    QCOMPARE(server.requests().size(), 1);
    const QByteArray target = server.requests().first().target;
    QCOMPARE(QByteArray::fromPercentEncoding(target.mid(target.indexOf('=') + 1)), expected.toUtf8());
    QCOMPARE(cli.json().value(QStringLiteral("asked")).toObject().value(QStringLiteral("value")).toString(), expected);
}

void tst_CliArguments::changesAreTold()
{
    CliProcess text(words("status|abc123"));
    QVERIFY(text.run());
    QCOMPARE(text.err(), QByteArray("Capitals: ABC123\n"));
    CliProcess object(words("status|abc123|--json"));
    QVERIFY(object.run());
    QCOMPARE(object.json().value(QStringLiteral("asked")).toObject().value(QStringLiteral("value")).toString(),
             QStringLiteral("ABC123"));
}

void tst_CliArguments::refusedBeforeSending_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *arguments, const char *kind, const char *asked = "") {
        QTest::newRow(arguments) << words(arguments) << QString::fromLatin1(kind) << QString::fromLatin1(asked);
    };
    row("status", "usage");
    row("status|A|B", "usage");
    row("status|A|--colour", "usage");
    row("status|A|--timeout|0", "usage");
    row("status|A|--profile|sandbox", "usage");
    row("status|A|--ca-file|/nonexistent", "usage", "A");
    row("status|A|--ca-file|/dev/null", "usage", "A");
    row("status|A|--ca-file|/", "usage", "A");
    row("status|--customer-number|AB-1", "invalidInput", "AB-1");
    row("status|--customer-number=", "invalidInput", "");
    row("status|--policy-id|A B", "invalidInput", "A B");
    row("explain|ABC123|--email|nobody", "invalidInput", "ABC123");
    row("explain|ABC123|--email|a@b@c", "invalidInput", "ABC123");
    row("explain|ABC123|--email=", "invalidInput", "ABC123");
}

void tst_CliArguments::refusedBeforeSending()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, kind);
    QFETCH(QString, asked);
    ScriptedServer server;
    arguments += {QStringLiteral("--base-url"), server.url().toString()};
    CliProcess object(QStringList{json} + arguments);
    object.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), QStringLiteral("t"));
    QVERIFY(object.run());
    QCOMPARE(object.exitCode(), 2);
    QCOMPARE(object.error(QStringLiteral("kind")), kind);
    QCOMPARE(object.json().value(QStringLiteral("asked")).toObject().value(QStringLiteral("value")).toString(), asked);

    CliProcess text(arguments);
    text.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), QStringLiteral("t"));
    QVERIFY(text.run());
    QCOMPARE(text.exitCode(), 2);
    QVERIFY(text.out().isEmpty());
    QVERIFY(!text.err().isEmpty());
    QCOMPARE(server.connectionCount(), 0);
}

void tst_CliArguments::invalidUtf8IsRefused()
{
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("exec \"$0\" status \"$(printf 'a\\377')\""),
                 QStringLiteral(CONSOLE_CLI)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 2);
    QVERIFY(shell.readAllStandardError().contains("not UTF-8"));
}

void tst_CliArguments::helpAndVersion()
{
    for (const char *arguments : {"--help", "-h", "status|--help", "--help|explain", "sandbox|-h", "--version", "-v"}) {
        CliProcess cli(words(arguments));
        QVERIFY(cli.run());
        QCOMPARE(cli.exitCode(), 0);
        QVERIFY(!cli.out().isEmpty());
        QCOMPARE(cli.err(), QByteArray());
    }
    CliProcess version({QStringLiteral("--version")});
    QVERIFY(version.run());
    QCOMPARE(version.out(), QByteArray("customer-console-cli " CONSOLE_VERSION "\n"));
}

void tst_CliArguments::noArguments()
{
    CliProcess cli({});
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 2);
    QVERIFY(cli.out().isEmpty());
    QVERIFY(cli.err().contains("Usage: customer-console-cli"));
}

void tst_CliArguments::plainLocaleIsSilent_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("LC_ALL=C") << QStringLiteral("LC_ALL") << QStringLiteral("C");
    QTest::newRow("LC_ALL=POSIX") << QStringLiteral("LC_ALL") << QStringLiteral("POSIX");
    QTest::newRow("LC_CTYPE=C") << QStringLiteral("LC_CTYPE") << QStringLiteral("C");
    QTest::newRow("LANG=C") << QStringLiteral("LANG") << QStringLiteral("C");
    QTest::newRow("unknown") << QStringLiteral("LC_ALL") << QStringLiteral("xx_YY.ISO-8859-1");
}

void tst_CliArguments::plainLocaleIsSilent()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    ScriptedServer server;
    server.answerWith(
        ScriptedAnswer::json(200, R"({"status":"ENABLED","policyId":"A","customer_number":"A","abcd":1,"配達":2})"));
    CliProcess cli(
        {QStringLiteral("status"), QStringLiteral("José"), QStringLiteral("--base-url"), server.url().toString()});
    QProcessEnvironment environment = cli.process().processEnvironment();
    for (const char *name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        environment.remove(QString::fromLatin1(name));
    }
    environment.insert(variable, value);
    environment.insert(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), QStringLiteral("t"));
    cli.process().setProcessEnvironment(environment);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(cli.err(), QByteArray());
    // The width of letters, too, is asked of the locale.
    QVERIFY2(cli.out().contains("\n  abcd  1\n  配達  2\n"), cli.out().constData());
    QVERIFY(cli.out().contains("Work provider user ID José\n"));
}

QTEST_GUILESS_MAIN(tst_CliArguments)
#include "tst_cliarguments.moc"
