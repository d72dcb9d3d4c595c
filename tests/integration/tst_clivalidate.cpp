// `validate` as a process: the sandbox's customers, and every kind of answer.
#include "cliprocess.h"
#include "support/scriptedserver.h"

#include <csignal>

Q_DECLARE_METATYPE(ScriptedAnswer)

namespace {

const QString json = QStringLiteral("--json");

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|', Qt::SkipEmptyParts);
}

} // namespace

class tst_CliValidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sandbox_data();
    void sandbox();
    void outcomes_data();
    void outcomes();
    void asksForTheMatchOnlyWithAnAddress();
    void refusedBeforeSending_data();
    void refusedBeforeSending();
};

void tst_CliValidate::sandbox_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char *arguments, int code, const char *outcome, const char *sentence) {
        QTest::newRow(arguments) << words(arguments) << code << QString::fromLatin1(outcome) << QByteArray(sentence);
    };
    row("validate|ABC123", 0, "valid", "The number ABC123 exists.");
    row("validate| abc123 ", 0, "valid", "The number ABC123 exists.");
    row("validate|--customer-number|N0C0NSENT", 0, "valid", "The number N0C0NSENT exists.");
    row("validate|N0C0NSENT|--email|gza@example.com", 0, "valid", "N0C0NSENT exists, and the e-mail");
    row("validate|N0C0NSENT|--email|rza@example.com", 1, "email_mismatch", "does not match");
    row("validate|N0SUCH", 1, "not_found", "no customer number N0SUCH");
    row("validate|N0SUCH|--email|gza@example.com", 1, "not_found", "no customer number N0SUCH");
}

void tst_CliValidate::sandbox()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, outcome);
    QFETCH(QByteArray, sentence);
    CliProcess text(arguments);
    QVERIFY(text.run());
    QCOMPARE(text.exitCode(), code);
    QVERIFY2(text.out().contains(sentence), text.everything().constData());
    QVERIFY(text.out().contains("Environment  SANDBOX"));

    CliProcess object(QStringList{json} + arguments);
    QVERIFY(object.run());
    QCOMPARE(object.exitCode(), code);
    const QJsonObject answer = object.json();
    QCOMPARE(answer.value(QStringLiteral("outcome")).toString(), outcome);
    QCOMPARE(answer.value(QStringLiteral("environment")).toString(), QStringLiteral("sandbox"));
    const QJsonObject asked = answer.value(QStringLiteral("asked")).toObject();
    QCOMPARE(asked.value(QStringLiteral("kind")).toString(), QStringLiteral("customerNumber"));
    QCOMPARE(asked.contains(QStringLiteral("email")), arguments.contains(QStringLiteral("--email")));
    QCOMPARE(answer.contains(QStringLiteral("error")), code != 0);
}

void tst_CliValidate::outcomes_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const ScriptedAnswer &answer, int code, const char *outcome,
                        const char *kind = "") {
        QTest::newRow(name) << answer << code << QString::fromLatin1(outcome) << QString::fromLatin1(kind);
    };
    row("204", ScriptedAnswer::raw("HTTP/1.1 204 No Content\r\n\r\n"), 0, "valid");
    row("200 is not 204", ScriptedAnswer::json(200, "{}"), 4, "error", "badAnswer");
    row("404", ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"), 1, "not_found", "notFound");
    row("404, e-mail", ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER_EMAIL"})"), 1, "email_mismatch",
        "emailMismatch");
    row("404 of a gateway", ScriptedAnswer::json(404, "<html>"), 4, "error", "badAnswer");
    row("401", ScriptedAnswer::json(401, R"({"error":"INVALID_KEY"})"), 3, "error", "unauthorised");
    row("403", ScriptedAnswer::json(403, "{}"), 3, "error", "forbidden");
    row("500", ScriptedAnswer::json(500, "{}"), 4, "error", "serverFault");
    row("closed", ScriptedAnswer::closeAfterRequest(), 4, "error", "unreachable");
    row("silent", ScriptedAnswer::stallAfterRequest(), 4, "error", "timeout");
}

void tst_CliValidate::outcomes()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(int, code);
    QFETCH(QString, outcome);
    QFETCH(QString, kind);
    ScriptedServer server;
    server.answerWith(answer);
    const QStringList arguments = QStringList{QStringLiteral("--base-url"), server.url().toString()} +
                                  words("--timeout|1|validate|ABC123|--email|rza@example.com");
    CliProcess object(arguments + QStringList{json});
    object.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), QStringLiteral("CANARY-token"));
    QVERIFY(object.run());
    QVERIFY2(!object.json().isEmpty(), object.everything().constData());
    QCOMPARE(object.json().value(QStringLiteral("outcome")).toString(), outcome);
    QCOMPARE(object.error(QStringLiteral("kind")), kind);
    QCOMPARE(object.exitCode(), code);
    QVERIFY(!object.everything().contains("CANARY"));

    CliProcess text(arguments);
    text.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), QStringLiteral("CANARY-token"));
    QVERIFY(text.run());
    QCOMPARE(text.exitCode(), code);
    QCOMPARE(text.out().isEmpty(), outcome == QLatin1String("error"));
    QCOMPARE(text.err().isEmpty(), outcome != QLatin1String("error"));
}

void tst_CliValidate::asksForTheMatchOnlyWithAnAddress()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::raw("HTTP/1.1 204 No Content\r\n\r\n"));
    const QStringList arguments{QStringLiteral("--base-url"), server.url(QStringLiteral("gate")).toString(),
                                QStringLiteral("--token-stdin"), QStringLiteral("validate"), QStringLiteral("ABC123")};
    CliProcess alone(arguments);
    QVERIFY(alone.run("t0ken"));
    QCOMPARE(alone.exitCode(), 0);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().target, QByteArray("/gate/v1/validate/customer-number/ABC123"));
    server.forget();
    CliProcess both(arguments + words("--email|a+b@example.com"));
    QVERIFY(both.run("t0ken"));
    QCOMPARE(both.exitCode(), 0);
    QVERIFY(server.requests().last().target.endsWith("ABC123?email=a%2Bb%40example.com"));
}

void tst_CliValidate::refusedBeforeSending_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("kind");
    for (const auto &[arguments, kind] : std::initializer_list<std::pair<const char *, const char *>>{
             {"validate", "usage"},
             {"validate|A|B", "usage"},
             {"validate|AB-1", "invalidInput"},
             {"validate|../status", "invalidInput"},
             {"validate|--customer-number=", "invalidInput"},
             {"validate|ABC123|--email=", "invalidInput"},
             {"validate|ABC123|--email|a@b@c", "invalidInput"}}) {
        QTest::newRow(arguments) << words(arguments) << QString::fromLatin1(kind);
    }
}

void tst_CliValidate::refusedBeforeSending()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, kind);
    ScriptedServer server;
    CliProcess cli(QStringList{json, QStringLiteral("--base-url"), server.url().toString()} + arguments);
    cli.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), QStringLiteral("t"));
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 2);
    QCOMPARE(cli.error(QStringLiteral("kind")), kind);
    QCOMPARE(server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(tst_CliValidate)
#include "tst_clivalidate.moc"
