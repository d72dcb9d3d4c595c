// Ctrl+C and SIGTERM at every place where the program may be waiting.
#include "cliterminal.h"
#include "support/scriptedserver.h"

#include <QTemporaryDir>

#include <sys/stat.h>

class tst_CliStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duringACall_data();
    void duringACall();
    void betweenAttempts();
    void duringSandbox_data();
    void duringSandbox();
    void whileReadingTheToken_data();
    void whileReadingTheToken();
    void typedTokenIsNotShown();
    void stoppedWhileTyping();
};

void tst_CliStop::duringACall_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("signalNumber");
    QTest::addColumn<int>("code");
    for (const char *command : {"status", "explain"}) {
        QTest::addRow("%s, SIGINT", command) << QString::fromLatin1(command) << SIGINT << 130;
        QTest::addRow("%s, SIGTERM", command) << QString::fromLatin1(command) << SIGTERM << 143;
    }
}

void tst_CliStop::duringACall()
{
    QFETCH(QString, command);
    QFETCH(int, signalNumber);
    QFETCH(int, code);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::stallAfterRequest());
    const QStringList arguments{command, QStringLiteral("ABC123"), QStringLiteral("--base-url"),
                                server.url().toString()};
    for (const bool json : {false, true}) {
        server.forget();
        CliProcess cli(json ? arguments + QStringList{QStringLiteral("--json")} : arguments);
        cli.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), QStringLiteral("t"));
        cli.start();
        QTRY_VERIFY_WITH_TIMEOUT(!server.requests().isEmpty(), 30'000);
        send(cli, signalNumber);
        QVERIFY(cli.finish());
        QCOMPARE(cli.exitCode(), code);
        if (json) {
            QCOMPARE(cli.error(QStringLiteral("kind")), QStringLiteral("cancelled"));
            QVERIFY(cli.json().contains(QStringLiteral("asked")));
        } else {
            QCOMPARE(cli.err(), QByteArray("Cancelled.\n"));
            QCOMPARE(cli.out(), QByteArray());
        }
    }
}

void tst_CliStop::betweenAttempts()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(503, "{}", {{"Retry-After", "20"}}));
    CliProcess cli(
        {QStringLiteral("status"), QStringLiteral("ABC123"), QStringLiteral("--base-url"), server.url().toString()});
    cli.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), QStringLiteral("t"));
    QByteArray waiting;
    cli.start();
    QVERIFY(QTest::qWaitFor([&] { return (waiting += cli.process().readAllStandardError()).contains('\n'); }, 30'000));
    QCOMPARE(waiting, QByteArray("The server asked to wait: attempt 2 follows in 20.0 s.\n"));
    send(cli, SIGINT);
    QVERIFY(cli.finish());
    QCOMPARE(cli.exitCode(), 130);
    QCOMPARE(cli.err(), QByteArray("Cancelled.\n"));
    QCOMPARE(server.requests().size(), 1);
}

void tst_CliStop::duringSandbox_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("signalNumber");
    QTest::addColumn<int>("code");
    QTest::newRow("text") << QStringList{QStringLiteral("sandbox")} << SIGINT << 130;
    QTest::newRow("json") << QStringList{QStringLiteral("sandbox"), QStringLiteral("--json")} << SIGINT << 130;
    QTest::newRow("SIGTERM") << QStringList{QStringLiteral("sandbox")} << SIGTERM << 143;
}

void tst_CliStop::duringSandbox()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, signalNumber);
    QFETCH(int, code);
    CliProcess cli(arguments);
    cli.start();
    QVERIFY(!cli.waitForLine().isEmpty());
    send(cli, signalNumber);
    QVERIFY(cli.finish());
    QCOMPARE(cli.exitCode(), code);
    const bool json = arguments.contains(QStringLiteral("--json"));
    QCOMPARE(cli.err(), json ? QByteArray() : QByteArray("The sandbox has stopped.\n"));
    QCOMPARE(!cli.json().isEmpty(), json);
}

void tst_CliStop::whileReadingTheToken_data()
{
    QTest::addColumn<bool>("fromPipe");
    QTest::addColumn<bool>("json");
    QTest::addColumn<int>("signalNumber");
    QTest::addColumn<int>("code");
    QTest::newRow("stdin") << false << false << SIGINT << 130;
    QTest::newRow("stdin, json") << false << true << SIGINT << 130;
    QTest::newRow("stdin, SIGTERM") << false << false << SIGTERM << 143;
    QTest::newRow("named pipe without a writer") << true << false << SIGINT << 130;
}

void tst_CliStop::whileReadingTheToken()
{
    QFETCH(bool, fromPipe);
    QFETCH(bool, json);
    QFETCH(int, signalNumber);
    QFETCH(int, code);
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QStringList arguments{QStringLiteral("status"), QStringLiteral("ABC123")};
    arguments +=
        fromPipe ? QStringList{QStringLiteral("--token-file"), pipe} : QStringList{QStringLiteral("--token-stdin")};
    CliProcess cli(json ? arguments + QStringList{QStringLiteral("--json")} : arguments);
    cli.start("CANARY", false);
    QVERIFY(handlesSignals(cli));
    send(cli, signalNumber);
    QVERIFY(cli.finish());
    QCOMPARE(cli.exitCode(), code);
    QVERIFY(!cli.out().contains("CANARY"));
    if (json) {
        QCOMPARE(cli.error(QStringLiteral("kind")), QStringLiteral("cancelled"));
    } else {
        QCOMPARE(cli.err(), QByteArray("Cancelled.\n"));
    }
}

void tst_CliStop::typedTokenIsNotShown()
{
    Terminal terminal;
    if (!terminal.isValid()) {
        QSKIP("There are no pseudo terminals here (a bare root without /dev/pts).");
    }
    CliProcess cli({QStringLiteral("status"), QStringLiteral("ABC123"), QStringLiteral("--token-stdin")});
    cli.process().setStandardInputFile(terminal.name());
    QVERIFY(terminal.echoes());
    cli.start({}, false);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.echoes(), 30'000);
    terminal.type("sandbox-token\n");
    QVERIFY(cli.finish());
    QCOMPARE(cli.exitCode(), 0);
    QVERIFY(cli.err().contains("not shown"));
    QVERIFY(terminal.echoes());
    QVERIFY(!terminal.screen().contains("sandbox-token"));
}

void tst_CliStop::stoppedWhileTyping()
{
    Terminal terminal;
    if (!terminal.isValid()) {
        QSKIP("There are no pseudo terminals here (a bare root without /dev/pts).");
    }
    CliProcess cli({QStringLiteral("status"), QStringLiteral("ABC123"), QStringLiteral("--token-stdin")});
    cli.process().setStandardInputFile(terminal.name());
    cli.start({}, false);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.echoes(), 30'000);
    send(cli, SIGINT);
    QVERIFY(cli.finish());
    QCOMPARE(cli.exitCode(), 130);
    QVERIFY(terminal.echoes()); // the terminal is as it was
}

QTEST_GUILESS_MAIN(tst_CliStop)
#include "tst_clistop.moc"
