#include "unit/workflow/workflowsamples.h"
#include "workflow/curlcommand.h"

#include <QProcess>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr char canaryToken[] = "CANARY-token-from-the-environment";

Exchange exchangeOf(const QString &key, const QString &value, const QString &base = u"http://127.0.0.1:8080/x/"_s)
{
    Exchange exchange;
    exchange.method = "GET";
    exchange.url = QUrl(base + u"v1/user/status/"_s);
    exchange.url.setQuery(key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)), QUrl::StrictMode);
    exchange.requestHeaders = {{"Host", "127.0.0.1:8080"},
                               {"Authorization", "[token]"},
                               {"Accept", "application/json"},
                               {"X-Odd", "it's \"$HOME\" `id` \\ !"}};
    return exchange;
}

// What the shell makes of the command: the arguments that curl would get, each behind a NUL.
QByteArrayList argumentsOf(const QString &command, const QProcessEnvironment &variables)
{
    QString script = command;
    if (!script.startsWith("curl "_L1)) {
        return {};
    }
    script.replace(0, 4, u"printf '%s\\0'"_s);
    QProcess shell;
    QProcessEnvironment environment = variables;
    environment.insert(u"CUSTOMER_CONSOLE_TOKEN"_s, QString::fromLatin1(canaryToken));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, {});
    shell.write(script.toUtf8());
    shell.closeWriteChannel();
    if (!shell.waitForFinished() || shell.exitCode() != 0 || !shell.readAllStandardError().isEmpty()) {
        return {};
    }
    QByteArrayList arguments = shell.readAllStandardOutput().split('\0');
    arguments.removeLast();
    return arguments;
}

// The query that `curl --get` would put behind the URL.
QByteArray queryOf(const QByteArrayList &arguments)
{
    for (qsizetype i = 0; i + 1 < arguments.size(); ++i) {
        if (arguments.at(i) == "--data-urlencode") {
            const QByteArray item = arguments.at(i + 1);
            const qsizetype equals = item.indexOf('=');
            return item.first(equals + 1) + item.mid(equals + 1).toPercentEncoding();
        }
        if (arguments.at(i) == "--data") {
            return arguments.at(i + 1);
        }
    }
    return {};
}

} // namespace

class CurlCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsSurviveTheShell_data();
    void argumentsSurviveTheShell();
    void nothingUnprintableIsPasted_data();
    void nothingUnprintableIsPasted();
    void theTokenIsAlwaysAVariable();
    void maskedPersonsAreVariables_data();
    void maskedPersonsAreVariables();
    void headersAreThoseThatWereSent();
    void theUrlSurvivesTheShell_data();
    void theUrlSurvivesTheShell();
};

void CurlCommandTest::argumentsSurviveTheShell_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"ABC123",
                              "a b",
                              "'",
                              "''",
                              "'\\''",
                              "\"",
                              "$HOME",
                              "$(id)",
                              "`id`",
                              "\\",
                              "\\\\'",
                              "!",
                              "*",
                              "~",
                              "#x",
                              "a&b",
                              "a;id",
                              "a|id",
                              "a>x",
                              "{a,b}",
                              "[1-3]",
                              "%41",
                              "a+b",
                              "a=b",
                              "@/etc/passwd",
                              "=@/etc/passwd",
                              "-o",
                              "--help",
                              "; rm -rf /",
                              "'; id; '",
                              "\xC3\xA9",
                              "\xF0\x9F\x99\x82",
                              "a\\nb",
                              "%s%n",
                              "a//b/../c",
                              "$CUSTOMER_CONSOLE_TOKEN"}) {
        QTest::newRow(value) << QString::fromUtf8(value);
    }
    QTest::newRow("line feed") << u"a\nid\nb"_s;
    QTest::newRow("carriage return") << u"a\rid\r"_s;
    QTest::newRow("tab") << u"a\tb"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u'b');
    QTest::newRow("end of a bracketed paste") << u"a\u001B[201~\nid\n"_s;
    QTest::newRow("interrupt") << u"a\u0003b\u0004"_s;
    QTest::newRow("bidi override") << u"a\u202Eb"_s;
    QTest::newRow("1000 quotes") << QString(1000, u'\'');
}

void CurlCommandTest::argumentsSurviveTheShell()
{
    QFETCH(const QString, value);
    for (const QString &key : {u"workProviderUserId"_s, u"customerNumber"_s, u"email"_s}) {
        const Exchange exchange = exchangeOf(key, value);
        const QByteArrayList arguments = argumentsOf(CurlCommand::of(exchange, Persons::Shown), {});
        QVERIFY(!arguments.isEmpty());
        QCOMPARE(arguments.at(0), QByteArray("--get"));
        QCOMPARE(arguments.at(1), QByteArray("http://127.0.0.1:8080/x/v1/user/status/"));
        QCOMPARE(queryOf(arguments), key.toLatin1() + '=' + value.toUtf8().toPercentEncoding());
    }
}

void CurlCommandTest::nothingUnprintableIsPasted_data()
{
    argumentsSurviveTheShell_data();
}

// A pasted control character acts on the terminal before the shell has read the quotes around it.
void CurlCommandTest::nothingUnprintableIsPasted()
{
    QFETCH(const QString, value);
    QString command = CurlCommand::of(exchangeOf(u"workProviderUserId"_s, value), Persons::Shown);
    command.remove(u" \\\n"_s);
    for (const QChar c : command) {
        QVERIFY2(c.isPrint() || c.isSurrogate(), qPrintable(QString::number(c.unicode(), 16)));
    }
}

void CurlCommandTest::theTokenIsAlwaysAVariable()
{
    for (const Persons persons : {Persons::Masked, Persons::Shown}) {
        Exchange exchange = exchangeOf(u"customerNumber"_s, u"ABC123"_s);
        exchange.requestHeaders[1].second = "CANARY-real-token"; // even if someone forgot to take it out
        const QString command = CurlCommand::of(exchange, persons);
        QVERIFY(!command.contains(u"CANARY"_s));
        QCOMPARE(command.count(u"$CUSTOMER_CONSOLE_TOKEN"_s), 1);
        QVERIFY(argumentsOf(command, {}).contains(QByteArray("Authorization: ") + canaryToken));
    }
}

void CurlCommandTest::maskedPersonsAreVariables_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("variable"); // empty: shown
    QTest::newRow("work provider user id") << u"workProviderUserId"_s << u"WORK_PROVIDER_USER_ID"_s;
    QTest::newRow("driver id") << u"driverId"_s << u"DRIVER_ID"_s;
    QTest::newRow("e-mail") << u"email"_s << u"EMAIL"_s;
    QTest::newRow("customer number") << u"customerNumber"_s << QString();
    QTest::newRow("policy id") << u"policyId"_s << QString();
}

void CurlCommandTest::maskedPersonsAreVariables()
{
    QFETCH(const QString, key);
    QFETCH(const QString, variable);
    const QString value = u"CANARY o'Hara & \"Sons\" $x"_s;
    const QString command = CurlCommand::of(exchangeOf(key, value), Persons::Masked);
    QCOMPARE(command.contains(u"CANARY"_s), variable.isEmpty());
    QProcessEnvironment environment;
    environment.insert(variable.isEmpty() ? u"UNUSED"_s : variable, value);
    QCOMPARE(queryOf(argumentsOf(command, environment)), key.toLatin1() + '=' + value.toUtf8().toPercentEncoding());
}

void CurlCommandTest::headersAreThoseThatWereSent()
{
    const QByteArrayList arguments =
        argumentsOf(CurlCommand::of(exchangeOf(u"customerNumber"_s, u"A1"_s), Persons::Masked), {});
    QCOMPARE(arguments.count("--header"), 3); // Host is made by curl
    QVERIFY(arguments.contains("Accept: application/json"));
    QVERIFY(arguments.contains("X-Odd: it's \"$HOME\" `id` \\ !"));
    for (const QByteArray &argument : arguments) {
        QVERIFY(!argument.startsWith("Host"));
    }
}

void CurlCommandTest::theUrlSurvivesTheShell_data()
{
    QTest::addColumn<QString>("base");
    QTest::newRow("plain") << u"https://gateway.example/zego/"_s;
    QTest::newRow("quote") << u"https://gateway.example/o'hara/"_s;
    QTest::newRow("dollar") << u"https://gateway.example/$(id)/"_s;
    QTest::newRow("encoded") << u"https://gateway.example/a%20b%27c/"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080/"_s;
}

void CurlCommandTest::theUrlSurvivesTheShell()
{
    QFETCH(const QString, base);
    const Exchange exchange = exchangeOf(u"customerNumber"_s, u"A1"_s, base);
    const QByteArrayList arguments = argumentsOf(CurlCommand::of(exchange, Persons::Shown), {});
    QCOMPARE(arguments.at(1), exchange.url.toEncoded(QUrl::RemoveQuery));
}

QTEST_GUILESS_MAIN(CurlCommandTest)
#include "tst_curlcommand.moc"
