// The built customer-console-cli as a process, against its own sandbox and against a scripted server: answers, outcomes
// and exit codes. tst_cliarguments, tst_clitokens and tst_clistop hold the rest.
#include "cliprocess.h"
#include "support/scriptedserver.h"
#include "support/tlsfixture.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>

using namespace std::chrono_literals;

Q_DECLARE_METATYPE(ScriptedAnswer)

namespace {

const QString json = QStringLiteral("--json");

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|', Qt::SkipEmptyParts);
}

// Nothing that could steer a terminal.
bool isHarmless(const QByteArray &output)
{
    for (const QChar c : QString::fromUtf8(output)) {
        if ((c < u' ' && c != u'\n') || (c >= QChar(0x7F) && c < QChar(0xA0)) || c == QChar(0x202E)) {
            return false;
        }
    }
    return true;
}

} // namespace

class tst_Cli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sandbox_data();
    void sandbox();
    void explainOnSandbox();
    void outcomes_data();
    void outcomes();
    void unreachable();
    void tls();
    void unwrittenAnswerIsNoAnswer();
    void sandboxServes();
    void sandboxPortTaken();
};

void tst_Cli::sandbox_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("number");
    const auto row = [](const char *arguments, int code, const char *outcome, const char *number) {
        QTest::newRow(arguments) << words(arguments) << code << QString::fromLatin1(outcome)
                                 << QString::fromLatin1(number);
    };
    row("status|ABC123", 0, "enabled", "ABC123");
    row("status|abc123", 0, "enabled", "ABC123");
    row("status| ABC123 ", 0, "enabled", "ABC123");
    row("status|12345", 0, "enabled", "ABC123");
    row("status|--customer-number|ABC123", 0, "enabled", "ABC123");
    row("status|--work-provider-user-id|12345", 0, "enabled", "ABC123");
    row("status|--policy-id|P0L1CY0LD", 0, "enabled", "P0L1CY");
    row("status|--driver-id|driver-abc123", 0, "enabled", "ABC123");
    row("status|SE33S", 0, "enabled", "SE33S");
    row("status|D1SABLED", 0, "disabled", "D1SABLED");
    row("status|SUSPENDED1", 0, "other", "SUSPENDED1");
    row("status|LATER1", 0, "enabled", "LATER1");
    row("status|BARE1", 0, "enabled", "BARE1");
    row("status|N0C0NSENT", 1, "not_found", "");
    row("status|N0SUCH", 1, "not_found", "");
    row("status|--work-provider-user-id|ABC123", 1, "not_found", "");
    row("--profile|sandbox|status|ABC123", 0, "enabled", "ABC123");
    row("status|José O'Brien/7 & Söhne", 0, "enabled", "ACCENT5");
    row("status|a+b %41 #42?", 0, "enabled", "SYMB0L5");
    row(R"(status|100% "sure"; x=y\z)", 0, "enabled", "QU0TES");
    row("status|配達員-七号", 0, "enabled", "KANJ1");
    row("status|rider 🛵 5", 0, "enabled", "EM0J1");
    row("explain|ABC123", 0, "enabled", "ABC123");
    row("explain|N0C0NSENT", 1, "not_found", "");
}

void tst_Cli::sandbox()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, outcome);
    QFETCH(QString, number);
    CliProcess text(arguments);
    QVERIFY(text.run());
    QCOMPARE(text.exitCode(), code);
    QVERIFY(text.out().endsWith('\n'));
    QVERIFY(text.out().contains(number.toUtf8()));

    CliProcess object(QStringList{json} + arguments);
    QVERIFY(object.run());
    QCOMPARE(object.exitCode(), code);
    QCOMPARE(object.json().value(QStringLiteral("outcome")).toString(), outcome);
    QCOMPARE(object.json().value(QStringLiteral("customerNumber")).toString(), number);
    const QString askedAt = object.json().value(QStringLiteral("askedAt")).toString();
    QVERIFY2(askedAt.endsWith(u'Z') && askedAt.size() == 24, qPrintable(askedAt));
    QVERIFY(qAbs(QDateTime::fromString(askedAt, Qt::ISODateWithMs).secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void tst_Cli::explainOnSandbox()
{
    CliProcess cli(words("explain|N0C0NSENT|--email|gza@example.com|--json"));
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 1);
    QCOMPARE(cli.json().value(QStringLiteral("evidence")).toArray().size(), 4);
    const QJsonArray explanations = cli.json().value(QStringLiteral("explanations")).toArray();
    QCOMPARE(explanations.first().toObject().value(QStringLiteral("likelihood")).toString(), QStringLiteral("likely"));
    QVERIFY(!cli.json().value(QStringLiteral("nearMisses")).toArray().isEmpty());

    CliProcess text(words("explain|no such person|--email|gza@example.com"));
    QVERIFY(text.run());
    QCOMPARE(text.exitCode(), 1);
    QVERIFY(text.out().contains("\nEvidence\n"));
    QVERIFY(text.err().contains("e-mail address is not used"));
}

void tst_Cli::outcomes_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const ScriptedAnswer &answer, int code, const char *outcome,
                        const char *kind = "") {
        QTest::newRow(name) << answer << code << QString::fromLatin1(outcome) << QString::fromLatin1(kind);
    };
    const QByteArray good = R"({"status":"ENABLED","policyId":"A","customer_number":"A"})";
    row("enabled", ScriptedAnswer::json(200, good), 0, "enabled");
    row("disabled", ScriptedAnswer::json(200, R"({"status":"DISABLED","policyId":"A","customerNumber":"A"})"), 0,
        "disabled");
    row("unknown status", ScriptedAnswer::json(200, R"({"status":"ON HOLD","policyId":"A","customer_number":"A"})"), 0,
        "other");
    row("hostile texts",
        ScriptedAnswer::json(200, "{\"status\":\"\\u001b[31m\\u202e\\u009b\",\"policyId\":\"\\u0007A\","
                                  "\"customer_number\":\"A\\n\\u007f\",\"\\u001b]0;x\":\"\\u001b[2J\"}"),
        0, "other");
    row("400", ScriptedAnswer::json(400, R"({"error":"INVALID_DATA","detail":"no"})"), 1, "error", "invalidData");
    row("400 with fields", ScriptedAnswer::json(400, R"({"error":"INVALID_DATA","detail":{"a":{"b":["c"]}}})"), 1,
        "error", "invalidData");
    row("422", ScriptedAnswer::json(422, R"({"error":"INVALID_DATA"})"), 1, "error", "invalidData");
    row("401, no token", ScriptedAnswer::json(401, R"({"error":"MISSING_AUTH"})"), 3, "error", "unauthorised");
    row("401, bad token", ScriptedAnswer::json(401, R"({"error":"INVALID_KEY"})"), 3, "error", "unauthorised");
    row("401, token echoed", ScriptedAnswer::json(401, R"({"error":"INVALID_KEY","detail":"CANARY-token"})"), 3,
        "error", "unauthorised");
    row("403", ScriptedAnswer::json(403, "{}"), 3, "error", "forbidden");
    row("404", ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"), 1, "not_found", "notFound");
    row("408", ScriptedAnswer::json(408, "{}"), 4, "error", "timeout");
    row("429", ScriptedAnswer::json(429, "{}", {{"Retry-After", "3600"}}), 4, "error", "throttled");
    row("500", ScriptedAnswer::json(500, "<html>oops</html>", {{"Content-Type", "text/html"}}), 4, "error",
        "serverFault");
    row("503", ScriptedAnswer::json(503, "{}", {{"Retry-After", "3600"}}), 4, "error", "serverFault");
    row("redirect elsewhere", ScriptedAnswer::redirect(302, "http://127.0.0.2:9/"), 4, "error", "redirected");
    row("204", ScriptedAnswer::raw("HTTP/1.1 204 No Content\r\n\r\n"), 4, "error", "badAnswer");
    row("not JSON", ScriptedAnswer::json(200, "hello"), 4, "error", "badAnswer");
    row("wrong shape", ScriptedAnswer::json(200, "{}"), 4, "error", "badAnswer");
    row("cut", ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + good), 4, "error", "badAnswer");
    row("no HTTP", ScriptedAnswer::raw("SSH-2.0-x\r\n"), 4, "error", "unreachable");
    row("closed", ScriptedAnswer::closeAfterRequest(), 4, "error", "unreachable");
    row("silent", ScriptedAnswer::stallAfterRequest(), 4, "error", "timeout");
    row("endless drip", ScriptedAnswer::of({Step::send("HTTP/1.1 200 OK\r\n\r\n"), Step::dripForEver(" ", 1ms)}), 4,
        "error", "timeout");
}

void tst_Cli::outcomes()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(int, code);
    QFETCH(QString, outcome);
    QFETCH(QString, kind);
    ScriptedServer server;
    server.answerWith(answer);
    const QStringList arguments =
        QStringList{QStringLiteral("--base-url"), server.url().toString()} + words("--timeout|1|status|ABC123");

    CliProcess object(arguments + QStringList{json});
    object.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), QStringLiteral("CANARY-token"));
    QVERIFY(object.run());
    QVERIFY2(!object.json().isEmpty(), object.everything().constData());
    QCOMPARE(object.json().value(QStringLiteral("outcome")).toString(), outcome);
    QCOMPARE(object.error(QStringLiteral("kind")), kind);
    QCOMPARE(object.error(QStringLiteral("message")).isEmpty(), kind.isEmpty());
    QCOMPARE(object.exitCode(), code);

    CliProcess text(arguments);
    text.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), QStringLiteral("CANARY-token"));
    QVERIFY(text.run());
    QCOMPARE(text.exitCode(), code);
    // A status, or that there is none, is an answer; everything else is an error.
    QCOMPARE(text.out().isEmpty(), outcome == QLatin1String("error"));
    QCOMPARE(text.err().isEmpty(), outcome != QLatin1String("error"));

    for (const QByteArray &output : {object.out(), text.out(), text.err()}) {
        QVERIFY(isHarmless(output));
        QVERIFY(!output.contains("CANARY"));
    }
}

void tst_Cli::unreachable()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("http://127.0.0.1:%1/").arg(closed.serverPort());
    closed.close();
    CliProcess cli({json, QStringLiteral("--base-url"), url, QStringLiteral("status"), QStringLiteral("A")});
    cli.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), QStringLiteral("t"));
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 4);
    QCOMPARE(cli.error(QStringLiteral("kind")), QStringLiteral("unreachable"));
    QVERIFY(!cli.json().value(QStringLiteral("error")).toObject().contains(QStringLiteral("httpStatus")));
}

void tst_Cli::tls()
{
    const TlsFixture fixture;
    QVERIFY2(fixture.isValid(), qPrintable(fixture.errorString()));
    ScriptedServer server(ScriptedServer::Transport::Tls, fixture.certificate(TlsFixture::Identity::Good),
                          fixture.key(TlsFixture::Identity::Good));
    server.answerWith(ScriptedAnswer::json(200, R"({"status":"ENABLED","policyId":"A","customer_number":"A"})"));
    const QStringList arguments{json, QStringLiteral("status"), QStringLiteral("A"), QStringLiteral("--base-url"),
                                server.url().toString()};
    CliProcess stranger(arguments);
    stranger.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), QStringLiteral("t"));
    QVERIFY(stranger.run());
    QCOMPARE(stranger.exitCode(), 4);
    QCOMPARE(stranger.error(QStringLiteral("kind")), QStringLiteral("tls"));
    QCOMPARE(server.bytesReceived(), 0);

    CliProcess friendly(arguments + QStringList{QStringLiteral("--ca-file"), fixture.caPath()});
    friendly.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), QStringLiteral("t"));
    QVERIFY(friendly.run());
    QVERIFY2(friendly.exitCode() == 0, friendly.out().constData());
    QCOMPARE(server.requests().size(), 1);
}

void tst_Cli::unwrittenAnswerIsNoAnswer()
{
    if (!QFile::exists(QStringLiteral("/dev/full"))) {
        QSKIP("needs /dev/full");
    }
    CliProcess cli(words("status|ABC123"));
    cli.process().setStandardOutputFile(QStringLiteral("/dev/full"));
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 4);
    QVERIFY(cli.err().contains("could not be written"));
}

void tst_Cli::sandboxServes()
{
    CliProcess served(words("--json|sandbox|--customers|50|--seed|7"));
    served.start({}, false);
    const QJsonObject hello = QJsonDocument::fromJson(served.waitForLine()).object();
    QCOMPARE(hello.keys(), words("customers|token|url"));
    QCOMPARE(hello.value(QStringLiteral("customers")).toInt(), 50);

    CliProcess asking({json, QStringLiteral("status"), QStringLiteral("ABC123"), QStringLiteral("--base-url"),
                       hello.value(QStringLiteral("url")).toString()});
    asking.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), hello.value(QStringLiteral("token")).toString());
    QVERIFY(asking.run());
    QCOMPARE(asking.exitCode(), 0);
    served.process().terminate();
    QVERIFY(served.finish());
    QCOMPARE(served.exitCode(), 143);
    QVERIFY(!served.json().isEmpty());

    CliProcess text(words("sandbox"));
    text.start({}, false);
    QVERIFY(text.waitForLine().startsWith("URL    http://127.0.0.1:"));
    QTRY_VERIFY((text.waitForLine(), text.out().contains("ABC123")));
    QVERIFY(text.out().contains("\nToken  sandbox-token\n"));
    text.process().terminate();
    QVERIFY(text.finish());
}

void tst_Cli::sandboxPortTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    CliProcess cli({QStringLiteral("sandbox"), json, QStringLiteral("--port"), QString::number(taken.serverPort())});
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 4);
    QCOMPARE(cli.error(QStringLiteral("kind")), QStringLiteral("sandboxFailed"));
}

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
