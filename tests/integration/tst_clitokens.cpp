// Where the built program takes its token from, and that the token shows nowhere but in the request's header.
#include "cliprocess.h"
#include "support/scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

#include <sys/stat.h>

namespace {

const QByteArray canary = "CANARY-4f1c2";
const QString variable = QStringLiteral("CUSTOMER_CONSOLE_TOKEN");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList statusAt(const ScriptedServer &server)
{
    return {QStringLiteral("status"), QStringLiteral("ABC123"), QStringLiteral("--base-url"), server.url().toString()};
}

} // namespace

class tst_CliTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sources_data();
    void sources();
    void refused_data();
    void refused();
    void namedPipe();
    void closedStandardInput();
    void sandboxIgnoresTheEnvironment();
    void sandboxTakesAnExplicitToken();
    void isNowhereElse();

private:
    QString written(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_CliTokens::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString tst_CliTokens::written(const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(QStringLiteral("token")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    return file.fileName();
}

void tst_CliTokens::sources_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray longest(4096, 'x');
    for (const char *source : {"file", "stdin"}) {
        const QString name = QString::fromLatin1(source);
        QTest::addRow("%s", source) << name << canary << canary;
        QTest::addRow("%s, LF", source) << name << canary + '\n' << canary;
        QTest::addRow("%s, CRLF", source) << name << canary + "\r\n" << canary;
        QTest::addRow("%s, longest", source) << name << longest + "\r\n" << longest;
        QTest::addRow("%s beats environment", source) << name + u'!' << canary << canary;
    }
    QTest::newRow("environment") << QStringLiteral("env") << canary << canary;
}

void tst_CliTokens::sources()
{
    QFETCH(QString, source);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"));
    QStringList arguments = statusAt(server);
    if (source.startsWith(QLatin1String("file"))) {
        arguments += {QStringLiteral("--token-file"), written(bytes)};
    } else if (source.startsWith(QLatin1String("stdin"))) {
        arguments += QStringLiteral("--token-stdin");
    }
    CliProcess cli(arguments);
    if (source == QLatin1String("env")) {
        cli.setEnvironment(variable, QString::fromLatin1(bytes));
    } else if (source.endsWith(u'!')) {
        cli.setEnvironment(variable, QStringLiteral("another"));
    }
    QVERIFY(cli.run(bytes));
    QCOMPARE(cli.exitCode(), 1);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().header("Authorization"), expected);
    QCOMPARE(server.requests().first().headerCount("Authorization"), 1);
    QVERIFY(!cli.everything().contains(expected));
}

void tst_CliTokens::refused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("kind");
    const QStringList standardInput{QStringLiteral("--token-stdin")};
    const auto row = [&standardInput](const char *name, const QByteArray &input) {
        QTest::newRow(name) << standardInput << input << QString() << QStringLiteral("invalidInput");
    };
    row("empty", "");
    row("line ending", "\n");
    row("two lines", canary + "\n" + canary);
    row("header injected", canary + "\r\nX: y");
    row("NUL", canary + '\0');
    row("blank", canary + ' ');
    row("accent", canary + "\xC3\xA9");
    row("too long", canary + QByteArray(4096, 'x'));
    row("a megabyte", canary.repeated(100'000));
    QTest::newRow("missing file") << QStringList{QStringLiteral("--token-file"), QStringLiteral("/nonexistent")}
                                  << QByteArray() << QString() << QStringLiteral("invalidInput");
    QTest::newRow("bad environment") << QStringList() << QByteArray() << QString::fromLatin1(canary + " x")
                                     << QStringLiteral("invalidInput");
    QTest::newRow("none") << QStringList() << QByteArray() << QString() << QStringLiteral("usage");
    QTest::newRow("by argument") << QStringList{QStringLiteral("--token"), QString::fromLatin1(canary)} << QByteArray()
                                 << QString() << QStringLiteral("usage");
    QTest::newRow("as a flag's value") << QStringList{QStringLiteral("--token-stdin=") + QString::fromLatin1(canary)}
                                       << QByteArray() << QString() << QStringLiteral("usage");
}

void tst_CliTokens::refused()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, input);
    QFETCH(QString, environment);
    QFETCH(QString, kind);
    ScriptedServer server;
    for (const QStringList &format : {QStringList{QStringLiteral("--json")}, QStringList()}) {
        CliProcess cli(format + statusAt(server) + options);
        cli.setEnvironment(variable, environment);
        QVERIFY(cli.run(input));
        QCOMPARE(cli.exitCode(), 2);
        QVERIFY(!cli.everything().contains(canary));
        if (!format.isEmpty()) {
            QCOMPARE(cli.error(QStringLiteral("kind")), kind);
        }
    }
    QCOMPARE(server.connectionCount(), 0);
}

// What `--token-file <(pass show zego)` comes to.
void tst_CliTokens::namedPipe()
{
    const QString path = m_folder->filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"));
    CliProcess cli(statusAt(server) + QStringList{QStringLiteral("--token-file"), path});
    cli.start();
    QFile pipe(path);
    QVERIFY(pipe.open(QIODevice::WriteOnly)); // as soon as the program has opened the other end
    pipe.write(canary + '\n');
    pipe.close();
    QVERIFY(cli.finish());
    QCOMPARE(cli.exitCode(), 1);
    QCOMPARE(server.requests().first().header("Authorization"), canary);
}

// A closed descriptor must not be taken by a socket of the program's and then read from, or printed into.
void tst_CliTokens::closedStandardInput()
{
    ScriptedServer server;
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), QStringList{QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\" <&-"),
                                                       QStringLiteral(CONSOLE_CLI)} +
                                               statusAt(server) + QStringList{QStringLiteral("--token-stdin")});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 2);
    shell.start(QStringLiteral("/bin/sh"),
                QStringList{QStringLiteral("-c"), QStringLiteral("exec \"$0\" status ABC123 >&-"),
                            QStringLiteral(CONSOLE_CLI)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 4);
    QCOMPARE(server.connectionCount(), 0);
}

void tst_CliTokens::sandboxIgnoresTheEnvironment()
{
    CliProcess cli({QStringLiteral("status"), QStringLiteral("ABC123")});
    cli.setEnvironment(variable, QString::fromLatin1(canary));
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 0);
}

void tst_CliTokens::sandboxTakesAnExplicitToken()
{
    CliProcess cli({QStringLiteral("--json"), QStringLiteral("status"), QStringLiteral("ABC123"),
                    QStringLiteral("--token-stdin")});
    QVERIFY(cli.run(canary));
    QCOMPARE(cli.exitCode(), 3);
    QCOMPARE(cli.error(QStringLiteral("code")), QStringLiteral("INVALID_KEY"));
    QCOMPARE(cli.error(QStringLiteral("httpStatus")), QStringLiteral("401"));
}

// While it asks: not in its arguments, not in its environment, not in its working folder.
void tst_CliTokens::isNowhereElse()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::stallAfterRequest());
    CliProcess cli(statusAt(server));
    cli.setEnvironment(variable, QString::fromLatin1(canary));
    cli.process().setWorkingDirectory(m_folder->path());
    cli.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, 30'000);
    QCOMPARE(server.requests().first().header("Authorization"), canary);

    const QString proc = QStringLiteral("/proc/%1/").arg(cli.process().processId());
    const QByteArray commandLine = contents(proc + QStringLiteral("cmdline"));
    QVERIFY(commandLine.contains("ABC123"));
    QVERIFY(!commandLine.contains(canary));
    QVERIFY(!contents(proc + QStringLiteral("environ")).contains(canary));
    const QByteArray limits = contents(proc + QStringLiteral("limits"));
    const QByteArrayList lines = limits.split('\n');
    const auto core = std::ranges::find_if(lines, [](const QByteArray &line) { return line.startsWith("Max core"); });
    QVERIFY(core != lines.end() && core->simplified().startsWith("Max core file size 0 0"));
    QVERIFY(contents(proc + QStringLiteral("status")).contains("\nUmask:\t0077\n"));

    cli.process().terminate();
    QVERIFY(cli.finish());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_CliTokens)
#include "tst_clitokens.moc"
