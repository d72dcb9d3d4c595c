// `enrol` as a process: what each end of the POST comes to, for scripts and for people.
#include "clienrolment.h"

#include <QTcpServer>
#include <QUuid>

using namespace CliEnrolment;

Q_DECLARE_METATYPE(ScriptedAnswer)

class tst_CliEnrol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void publishedExampleOnTheSandbox();
    void receiptForPeople();
    void outcomes_data();
    void outcomes();
    void notSentWhenNothingListens();
    void unknownIsLookedForOnce();
    void unwrittenAnswerIsUnknown();

private:
    std::unique_ptr<Home> m_home;
};

void tst_CliEnrol::initTestCase()
{
    m_home = std::make_unique<Home>();
}

void tst_CliEnrol::publishedExampleOnTheSandbox()
{
    const Home home(Home::Journal::None);
    CliProcess cli(
        {json, QStringLiteral("enrol"), QStringLiteral("--file"), exampleFile(), QStringLiteral("--accept-warnings")});
    home.use(cli);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 0);
    const QJsonObject object = cli.json();
    QVERIFY2(!object.isEmpty(), cli.everything().constData());
    QCOMPARE(object.value(QStringLiteral("outcome")).toString(), QStringLiteral("enrolled"));
    QCOMPARE(object.value(QStringLiteral("environment")).toString(), QStringLiteral("sandbox"));
    QVERIFY(!object.value(QStringLiteral("customerNumber")).toString().isEmpty());
    const QJsonObject receipt = object.value(QStringLiteral("receipt")).toObject();
    QCOMPARE(receipt.value(QStringLiteral("customerNumber")), object.value(QStringLiteral("customerNumber")));
    QCOMPARE(receipt.value(QStringLiteral("occupations")).toArray(), QJsonArray{QStringLiteral("childminder")});
    const QJsonArray differences = object.value(QStringLiteral("differences")).toArray();
    QVERIFY(differences.contains(QJsonObject{{QStringLiteral("field"), QStringLiteral("product.occupations")},
                                             {QStringLiteral("asked"), QStringLiteral("babysitter")},
                                             {QStringLiteral("given"), QStringLiteral("childminder")}}));
    const QJsonArray issues = object.value(QStringLiteral("issues")).toArray();
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().toObject().value(QStringLiteral("field")).toString(),
             QStringLiteral("customer.phoneNumber"));
    QCOMPARE(issues.first().toObject().value(QStringLiteral("severity")).toString(), QStringLiteral("warning"));
    QVERIFY(!QUuid::fromString(object.value(QStringLiteral("attempt")).toString()).isNull());
    // The sandbox's journal ends with it.
    QVERIFY(!QFile::exists(home.data() + QStringLiteral("/vault.json")));
}

void tst_CliEnrol::receiptForPeople()
{
    CliProcess cli(
        {QStringLiteral("enrol"), QStringLiteral("--file"), QStringLiteral("-"), QStringLiteral("--accept-warnings")});
    m_home->use(cli);
    QVERIFY(cli.run(contents(exampleFile())));
    QCOMPARE(cli.exitCode(), 0);
    QVERIFY(cli.out().startsWith("Reakwon The Chef is enrolled, with customer number "));
    QVERIFY2(cli.out().contains("Occupations  babysitter → childminder\n"), cli.out().constData());
    QVERIFY(cli.out().contains("SANDBOX"));
}

void tst_CliEnrol::outcomes_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const ScriptedAnswer &answer, int code, const char *outcome,
                        const char *state, const char *kind = "") {
        QTest::newRow(name) << answer << code << QString::fromLatin1(outcome) << QString::fromLatin1(state)
                            << QString::fromLatin1(kind);
    };
    row("200", ScriptedAnswer::json(200, R"({"customerNumber":"SE33S","\u001b[2J":"\u202e"})"), 0, "enrolled",
        "confirmed");
    row("400", ScriptedAnswer::json(400, R"({"error":"INVALID_DATA","detail":{"customer":{"dob":"too young"}}})"), 1,
        "rejected", "rejected", "invalidData");
    row("401", ScriptedAnswer::json(401, R"({"error":"INVALID_KEY","detail":"CANARY-token-7c1"})"), 3, "rejected",
        "rejected", "unauthorised");
    row("403", ScriptedAnswer::json(403, "{}"), 3, "rejected", "rejected", "forbidden");
    row("409", ScriptedAnswer::json(409, "{}"), 5, "unknown", "unknown", "badAnswer");
    row("503", ScriptedAnswer::json(503, "{}", {{"Retry-After", "0"}}), 5, "unknown", "unknown", "serverFault");
    row("302", ScriptedAnswer::redirect(302, "/elsewhere/"), 5, "unknown", "unknown", "redirected");
    row("closed", ScriptedAnswer::closeAfterRequest(), 5, "unknown", "unknown", "unreachable");
    row("silent", ScriptedAnswer::stallAfterRequest(), 5, "unknown", "unknown", "timeout");
    row("202 without a number", ScriptedAnswer::json(202, "{}"), 5, "unknown", "unknown", "badAnswer");
}

void tst_CliEnrol::outcomes()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(int, code);
    QFETCH(QString, outcome);
    QFETCH(QString, state);
    QFETCH(QString, kind);
    Service service;
    service.post = answer;
    Enrolling enrol(*m_home, service.at(), QString::fromLatin1(QTest::currentDataTag()),
                    {json, QStringLiteral("--timeout"), QStringLiteral("1")});
    QVERIFY(enrol.run());
    QVERIFY2(!enrol.json().isEmpty(), enrol.cli().everything().constData());
    QCOMPARE(enrol.text("outcome"), outcome);
    QCOMPARE(enrol.text("state"), state);
    QCOMPARE(enrol.cli().error(QStringLiteral("kind")), kind);
    QCOMPARE(enrol.exitCode(), code);
    QCOMPARE(enrol.text("environment"), QStringLiteral("test"));
    QVERIFY(!QUuid::fromString(enrol.text("attempt")).isNull());
    QCOMPARE(service.posts().size(), 1);
    QVERIFY(service.posts().first().startsWith(R"({"customer":{"givenNames":"Reakwon The",)"));
    QVERIFY(!enrol.cli().everything().contains(token));
    QVERIFY(!enrol.cli().out().contains('\x1b'));
    // What names the field stays findable for a script.
    QCOMPARE(enrol.cli().error(QStringLiteral("detail")).contains(QLatin1String("customer.dob: too young")),
             qstrcmp(QTest::currentDataTag(), "400") == 0);
}

void tst_CliEnrol::notSentWhenNothingListens()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QStringList at{QStringLiteral("--base-url"), QStringLiteral("http://127.0.0.1:%1/").arg(closed.serverPort())};
    closed.close();
    Enrolling enrol(*m_home, at, QStringLiteral("nobody listens"), {json, QStringLiteral("--skip-lookup")});
    QVERIFY(enrol.run());
    QCOMPARE(enrol.text("outcome"), QStringLiteral("not_sent"));
    QCOMPARE(enrol.text("state"), QStringLiteral("not_sent"));
    QCOMPARE(enrol.cli().error(QStringLiteral("kind")), QStringLiteral("unreachable"));
    QCOMPARE(enrol.exitCode(), 4);
}

void tst_CliEnrol::unknownIsLookedForOnce()
{
    Service service;
    service.post = ScriptedAnswer::resetAfterRequest();
    Enrolling absent(*m_home, service.at(), QStringLiteral("lost"));
    QVERIFY(absent.run());
    QCOMPARE(absent.exitCode(), 5);
    QCOMPARE(absent.cli().out(), QByteArray());
    QCOMPARE(service.posts().size(), 1);
    QCOMPARE(service.gets(), 2); // the guard's and the look
    const QByteArray line =
        "customer-console-cli --base-url " + service.server().url().toEncoded() + " journal reconcile ";
    QVERIFY2(absent.cli().err().contains(line), absent.cli().err().constData());
    QVERIFY(absent.cli().err().contains("not found"));

    // The service has the customer after all.
    Service applied;
    applied.post = ScriptedAnswer::closeAfterRequest();
    QObject::connect(&applied.server(), &ScriptedServer::requestReceived, &applied.server(), [&applied] {
        if (applied.server().requests().last().method == "POST") {
            applied.knows += QStringLiteral("found");
        }
    });
    Enrolling found(*m_home, applied.at(), QStringLiteral("found"), {json});
    QVERIFY(found.run());
    QCOMPARE(found.exitCode(), 5);
    QCOMPARE(found.text("outcome"), QStringLiteral("unknown"));
    QCOMPARE(found.text("state"), QStringLiteral("reconciled_exists"));
    QCOMPARE(found.text("customerNumber"), QStringLiteral("KN0WN"));
    const QJsonArray looks = found.json().value(QStringLiteral("looks")).toArray();
    QCOMPARE(looks.size(), 1);
    QCOMPARE(looks.first().toObject().value(QStringLiteral("answer")).toString(), QStringLiteral("found"));
    QCOMPARE(applied.posts().size(), 1);
}

// 0 would be a lie and 4 would say that it may be sent again.
void tst_CliEnrol::unwrittenAnswerIsUnknown()
{
    if (!QFile::exists(QStringLiteral("/dev/full"))) {
        QSKIP("needs /dev/full");
    }
    CliProcess cli(
        {QStringLiteral("enrol"), QStringLiteral("--file"), exampleFile(), QStringLiteral("--accept-warnings")});
    m_home->use(cli);
    cli.process().setStandardOutputFile(QStringLiteral("/dev/full"));
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 5);
    QVERIFY(cli.err().contains("journal list"));
}

QTEST_GUILESS_MAIN(tst_CliEnrol)
#include "tst_clienrol.moc"
