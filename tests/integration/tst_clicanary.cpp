// After a tour of the command line: no byte of the people or of the token in any file below the data folder, and while
// it runs, none in the arguments and the environment that the system shows of it.
#include "clienrolment.h"
#include "cliterminal.h"

#include <QDirIterator>
#include <QStringEncoder>

using namespace CliEnrolment;

namespace {

// What must not be found, as the bytes in which it could lie there.
QByteArrayList canaries()
{
    QByteArrayList all;
    for (const QByteArray &text : {QByteArray("CANARY"), QByteArray("Reakwon"), QByteArray("25 Luke Street"),
                                   QByteArray("+44012314323423"), QByteArray("1984-01-15")}) {
        const QString string = QString::fromUtf8(text);
        QStringEncoder utf16(QStringEncoder::Utf16LE);
        all += {text, QByteArray(utf16(string)), text.toHex(), text.toBase64().chopped(4)};
    }
    return all;
}

void verifyClean(const QByteArray &bytes, const QString &where)
{
    for (const QByteArray &canary : canaries()) {
        QVERIFY2(!bytes.contains(canary), qPrintable(where + QLatin1String(": ") + QString::fromLatin1(canary)));
    }
}

void verifyFolder(const QString &folder)
{
    int files = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        verifyClean(contents(it.next()), it.filePath());
        ++files;
    }
    QVERIFY(files >= 2); // the journal and its key file at the least
}

} // namespace

class tst_CliCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nowhereAfterATour();
    void nowhereWhileSending();
};

void tst_CliCanary::nowhereAfterATour()
{
    const Home home;
    Service service;
    const auto enrol = [&home, &service](const char *id, const ScriptedAnswer &answer) {
        service.post = answer;
        Enrolling one(home, service.at(), QStringLiteral("CANARY-") + QString::fromLatin1(id), {json});
        return one.run() ? one.exitCode() : -1;
    };
    QCOMPARE(enrol("enrolled", Service().post), 0);
    QCOMPARE(enrol("rejected", ScriptedAnswer::json(400, R"({"error":"INVALID_DATA","detail":"CANARY is no name"})")),
             1);
    QCOMPARE(enrol("unknown", ScriptedAnswer::resetAfterRequest()), 5);
    QCOMPARE(enrol("unknown", Service().post), 6);
    QFile::remove(home.path(QStringLiteral("customer.json")));

    const auto run = [&home](const QStringList &arguments, const QByteArray &input = {}) {
        CliProcess cli(arguments);
        home.use(cli);
        return cli.run(input) ? cli.exitCode() : -1;
    };
    QCOMPARE(run(words("journal|list|--all-environments|--show-persons") + home.passphrase()), 0);
    QCOMPARE(run(QStringList{QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("x"),
                             QStringLiteral("--kind"), QStringLiteral("test")} +
                 service.at()),
             0);
    QCOMPARE(run(words("profile|set-token|x"), "CANARY-token"), 4);
    QCOMPARE(run(words("profile|test|x|--token-stdin"), "CANARY-token"), 0);
    CliProcess sandbox(
        {QStringLiteral("enrol"), QStringLiteral("--accept-warnings"), QStringLiteral("--file"), exampleFile()});
    home.use(sandbox);
    QVERIFY(sandbox.run());
    QCOMPARE(sandbox.exitCode(), 0);
    verifyFolder(home.data());
    // Nor in the folder that it ran in, where nothing is left but what the test put there.
    QCOMPARE(QDir(home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             QStringList({QStringLiteral("data"), QStringLiteral("passphrase")}));
}

void tst_CliCanary::nowhereWhileSending()
{
    const Home home;
    Service service;
    service.post = ScriptedAnswer::stallAfterRequest();
    Enrolling enrol(home, service.at(), QStringLiteral("CANARY-1"), {json});
    enrol.cli().start();
    QTRY_COMPARE_WITH_TIMEOUT(service.posts().size(), 1, 30'000);
    const QString proc = QStringLiteral("/proc/%1/").arg(enrol.cli().process().processId());
    const QByteArray arguments = contents(proc + QStringLiteral("cmdline"));
    QVERIFY(arguments.contains("--accept-warnings"));
    verifyClean(arguments, QStringLiteral("arguments"));
    verifyClean(contents(proc + QStringLiteral("environ")), QStringLiteral("environment"));
    verifyFolder(home.data()); // the write-ahead log, too
    // Gone without a word, as in a crash.
    enrol.cli().process().kill();
    enrol.cli().finish();
    verifyFolder(home.data());
}

QTEST_GUILESS_MAIN(tst_CliCanary)
#include "tst_clicanary.moc"
