// The shape of --json, key by key.
#include "cli/enrolmentjson.h"
#include "cli/jsonanswer.h"
#include "core/sandboxhost.h"
#include "workflow/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace std::chrono_literals;

namespace {

Identifier number(const QString &value = QStringLiteral("ABC123"))
{
    return *Identifier::from(IdentifierKind::CustomerNumber, value);
}

StatusAnswer answered(Result<CustomerStatus> result)
{
    return {.asked = number(),
            .result = std::move(result),
            .askedAt = QDateTime({2024, 5, 6}, {7, 8, 9, 10}, Qt::UTC),
            .took = 12'400us};
}

CustomerStatus enabled()
{
    return {.status = QStringLiteral("ENABLED"),
            .customerNumber = QStringLiteral("ABC123"),
            .policyId = QStringLiteral("P0L"),
            .coverClassOfUse = QStringLiteral("Carriage of Goods for Hire & Reward"),
            .coverLevel = QStringLiteral("Third Party (TPO)"),
            .vehicleRegistration = QStringLiteral("VY7 JC3"),
            .detail = {},
            .extra = {}};
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

Profile profileOf(EnvironmentKind kind)
{
    return {.name = QStringLiteral("a service"),
            .kind = kind,
            .baseUrl = BaseUrl::parse(QStringLiteral("https://api.example/")).value()};
}

// Without what every answer says of its service, which has a test of its own.
QJsonObject withoutEnvironment(QJsonObject object)
{
    object.remove(QStringLiteral("environment"));
    return object;
}

QJsonObject jsonOf(const StatusAnswer &answer)
{
    return withoutEnvironment(JsonAnswer::of(answer, profileOf(EnvironmentKind::Test)));
}

QJsonObject jsonOf(const StatusAnswer &asked, const Explanation &explanation)
{
    return withoutEnvironment(JsonAnswer::of(asked, explanation, profileOf(EnvironmentKind::Test)));
}

class FixedHost final : public SandboxHost
{
public:
    QUrl url() const override { return QUrl(QStringLiteral("http://127.0.0.1:8080/")); }
    QByteArray token() const override { return "sandbox-token"; }
    QList<SandboxExample> examples() const override { return {}; }
};

} // namespace

Q_DECLARE_METATYPE(CliError::Kind)

class tst_CliJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enabledWithAll();
    void saysWhichKindOfServiceAnswered();
    void absentFieldsAreLeftOut();
    void everythingElse();
    void outcomes_data();
    void outcomes();
    void notFound();
    void errorWithFields();
    void errorWithoutStatus();
    void tookIsRounded_data();
    void tookIsRounded();
    void explanation();
    void validation();
    void enrolment();
    void cliErrors();
    void cliErrorsOfAnEnrolment_data();
    void cliErrorsOfAnEnrolment();
    void sandbox();
    void oneSafeLine();
};

void tst_CliJson::enabledWithAll()
{
    // moc cannot read raw strings inside a macro's brackets: they stand outside, here and below.
    const QJsonObject expected = parsed(R"json({
        "asked": {"kind": "customerNumber", "value": "ABC123"}, "outcome": "enabled", "status": "ENABLED",
        "customerNumber": "ABC123", "policyId": "P0L", "coverClassOfUse": "Carriage of Goods for Hire & Reward",
        "coverLevel": "Third Party (TPO)", "vehicleRegistration": "VY7 JC3",
        "askedAt": "2024-05-06T07:08:09.010Z", "tookMs": 12})json");
    QCOMPARE(jsonOf(answered(enabled())), expected);
}

void tst_CliJson::saysWhichKindOfServiceAnswered()
{
    const QList<std::pair<EnvironmentKind, QString>> names{{EnvironmentKind::Sandbox, QStringLiteral("sandbox")},
                                                           {EnvironmentKind::Test, QStringLiteral("test")},
                                                           {EnvironmentKind::Production, QStringLiteral("production")}};
    for (const auto &[kind, name] : names) {
        const QJsonObject object = JsonAnswer::of(answered(enabled()), profileOf(kind));
        QCOMPARE(object.value(QStringLiteral("environment")).toString(), name);
    }
}

void tst_CliJson::absentFieldsAreLeftOut()
{
    const CustomerStatus disabled{.status = QStringLiteral("DISABLED"),
                                  .customerNumber = QStringLiteral("A"),
                                  .policyId = QStringLiteral("B"),
                                  .coverClassOfUse = {},
                                  .coverLevel = {},
                                  .vehicleRegistration = {},
                                  .detail = {},
                                  .extra = {}};
    const QJsonObject expected = parsed(R"({
        "asked": {"kind": "customerNumber", "value": "ABC123"}, "outcome": "disabled", "status": "DISABLED",
        "customerNumber": "A", "policyId": "B", "askedAt": "2024-05-06T07:08:09.010Z", "tookMs": 12})");
    QCOMPARE(jsonOf(answered(disabled)), expected);
}

void tst_CliJson::everythingElse()
{
    CustomerStatus status = enabled();
    status.coverLevel = QString();
    status.detail = QStringLiteral("renewed daily");
    status.extra = parsed(R"({"a": null, "b": [1, 2.5], "c": {"d": true}})");
    const QJsonObject object = jsonOf(answered(status));
    QCOMPARE(object.value(QStringLiteral("detail")), QJsonValue(QStringLiteral("renewed daily")));
    QCOMPARE(object.value(QStringLiteral("extra")).toObject(), status.extra);
    // Given, though empty: that is what the API said.
    QCOMPARE(object.value(QStringLiteral("coverLevel")), QJsonValue(QString()));
}

void tst_CliJson::outcomes_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("enabled") << QStringLiteral("ENABLED") << QStringLiteral("enabled");
    QTest::newRow("disabled") << QStringLiteral("DISABLED") << QStringLiteral("disabled");
    QTest::newRow("unknown") << QStringLiteral("SUSPENDED") << QStringLiteral("other");
    QTest::newRow("case counts") << QStringLiteral("enabled") << QStringLiteral("other");
}

void tst_CliJson::outcomes()
{
    QFETCH(QString, status);
    QFETCH(QString, outcome);
    CustomerStatus customer = enabled();
    customer.status = status;
    const QJsonObject object = jsonOf(answered(customer));
    QCOMPARE(object.value(QStringLiteral("outcome")).toString(), outcome);
    QCOMPARE(object.value(QStringLiteral("status")).toString(), status);
}

void tst_CliJson::notFound()
{
    const ApiError error{
        .kind = ApiError::Kind::NotFound, .httpStatus = 404, .code = QStringLiteral("INVALID_CUSTOMER")};
    QJsonObject expected = parsed(R"({"asked": {"kind": "customerNumber", "value": "ABC123"}, "outcome": "not_found",
        "askedAt": "2024-05-06T07:08:09.010Z", "tookMs": 12})");
    expected.insert(QStringLiteral("error"),
                    QJsonObject{{QStringLiteral("kind"), QStringLiteral("notFound")},
                                {QStringLiteral("httpStatus"), 404},
                                {QStringLiteral("code"), QStringLiteral("INVALID_CUSTOMER")},
                                {QStringLiteral("message"), Wording::of(error, number()).whole()}});
    QCOMPARE(jsonOf(answered(tl::unexpected(error))), expected);
}

void tst_CliJson::errorWithFields()
{
    const ApiError error{.kind = ApiError::Kind::InvalidData,
                         .httpStatus = 400,
                         .code = QStringLiteral("INVALID_DATA"),
                         .detail = QStringLiteral("not so"),
                         .fields = {{.field = QStringLiteral("customerNumber"), .message = QStringLiteral("too long")},
                                    {.field = {}, .message = QStringLiteral("and odd")}}};
    const QJsonObject object = jsonOf(answered(tl::unexpected(error)));
    QCOMPARE(object.value(QStringLiteral("outcome")).toString(), QStringLiteral("error"));
    QCOMPARE(object.value(QStringLiteral("error")).toObject().value(QStringLiteral("detail")).toString(),
             QStringLiteral("not so\ncustomerNumber: too long\nand odd"));
}

void tst_CliJson::errorWithoutStatus()
{
    const ApiError error{.kind = ApiError::Kind::Timeout, .cause = ApiError::Cause::Deadline};
    const QJsonObject object = jsonOf(answered(tl::unexpected(error))).value(QStringLiteral("error")).toObject();
    QCOMPARE(object.keys(), QStringList({QStringLiteral("kind"), QStringLiteral("message")}));
    QCOMPARE(object.value(QStringLiteral("kind")).toString(), QStringLiteral("timeout"));
}

void tst_CliJson::tookIsRounded_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("0") << qint64(0) << qint64(0);
    QTest::newRow("0.4") << qint64(400) << qint64(0);
    QTest::newRow("0.6") << qint64(600) << qint64(1);
    QTest::newRow("12.49") << qint64(12'490) << qint64(12);
    QTest::newRow("a minute") << qint64(60'000'000) << qint64(60'000);
}

void tst_CliJson::tookIsRounded()
{
    QFETCH(qint64, micros);
    QFETCH(qint64, expected);
    StatusAnswer answer = answered(enabled());
    answer.took = std::chrono::microseconds(micros);
    const QJsonValue took = jsonOf(answer).value(QStringLiteral("tookMs"));
    QCOMPARE(took.toInteger(-1), expected);
    QCOMPARE(JsonAnswer::line({{QStringLiteral("t"), took}}),
             QByteArray("{\"t\":" + QByteArray::number(expected) + "}\n"));
}

void tst_CliJson::explanation()
{
    const ApiError error{.kind = ApiError::Kind::NotFound, .httpStatus = 404};
    const StatusAnswer asked = answered(tl::unexpected(error));
    const Explanation explanation{
        .headline = QStringLiteral("headline"),
        .possibilities = {{.likelihood = Possibility::Likelihood::Likely,
                           .text = QStringLiteral("t"),
                           .because = QStringLiteral("b"),
                           .nextStep = QStringLiteral("n")},
                          {.likelihood = Possibility::Likelihood::Unlikely, .text = QStringLiteral("u")}},
        .evidence = {{.question = QStringLiteral("q"),
                      .answer = QStringLiteral("a"),
                      .code = QStringLiteral("204"),
                      .took = 3ms}},
        .nearMisses = {{.identifier = number(QStringLiteral("ABC12E")), .reason = QStringLiteral("r")}}};
    const QJsonObject object = jsonOf(asked, explanation);
    const QJsonObject expected = parsed(R"({
        "explanations": [{"likelihood": "likely", "text": "t", "because": "b", "nextStep": "n"},
                         {"likelihood": "unlikely", "text": "u"}],
        "evidence": [{"question": "q", "answer": "a", "code": "204", "tookMs": 3}],
        "nearMisses": [{"kind": "customerNumber", "value": "ABC12E", "reason": "r"}]})");
    for (const QString &key : expected.keys()) {
        QCOMPARE(object.value(key), expected.value(key));
    }
    // And all that `status` says.
    const QJsonObject plain = jsonOf(asked);
    for (const QString &key : plain.keys()) {
        QCOMPARE(object.value(key), plain.value(key));
    }
}

void tst_CliJson::validation()
{
    ValidationAnswer answer{.customerNumber = number(),
                            .email = QStringLiteral("a@b"),
                            .result = {},
                            .askedAt = QDateTime({2024, 5, 6}, {7, 8, 9, 10}, Qt::UTC),
                            .took = 12'400us};
    const QJsonObject valid = parsed(R"json({"asked": {"kind": "customerNumber", "value": "ABC123", "email": "a@b"},
        "outcome": "valid", "environment": "test", "askedAt": "2024-05-06T07:08:09.010Z", "tookMs": 12})json");
    QCOMPARE(JsonAnswer::of(answer, profileOf(EnvironmentKind::Test)), valid);
    answer.result = tl::unexpected(ApiError{
        .kind = ApiError::Kind::EmailMismatch, .httpStatus = 404, .code = QStringLiteral("INVALID_CUSTOMER_EMAIL")});
    const QJsonObject mismatch = JsonAnswer::of(answer, profileOf(EnvironmentKind::Production));
    QCOMPARE(mismatch.value(QStringLiteral("outcome")).toString(), QStringLiteral("email_mismatch"));
    QCOMPARE(mismatch.value(QStringLiteral("environment")).toString(), QStringLiteral("production"));
    const QJsonObject error = mismatch.value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("kind")).toString(), QStringLiteral("emailMismatch"));
    QCOMPARE(error.value(QStringLiteral("message")).toString(), answer.sentence());
}

void tst_CliJson::enrolment()
{
    EnrolmentReport report;
    report.profile = profileOf(EnvironmentKind::Test);
    report.isRehearsal = true;
    report.guard.findings = {{.kind = EnrolmentGuard::Finding::Kind::AbsentAttempt,
                              .weight = EnrolmentGuard::Finding::Weight::Confirm,
                              .text = QStringLiteral("t"),
                              .attempt = QUuid::fromString(QLatin1String("01234567-89ab-cdef-0123-456789abcdef")),
                              .customerNumber = {}}};
    report.input.issues = {{.field = QStringLiteral("customer.postCode"),
                            .severity = FieldIssue::Severity::Warning,
                            .message = QStringLiteral("odd")}};
    const QJsonObject expected = parsed(R"json({"outcome": "held_back", "environment": "test", "dryRun": true,
        "issues": [{"field": "customer.postCode", "severity": "warning", "message": "odd"}],
        "findings": [{"kind": "absentAttempt", "weight": "confirm", "message": "t",
                      "attempt": "01234567-89ab-cdef-0123-456789abcdef"}]})json");
    QCOMPARE(EnrolmentJson::of(report), expected);
    report.wouldBeSent = true;
    QCOMPARE(EnrolmentJson::outcome(report), QStringLiteral("would_enrol"));
    report.profile.reset();
    QCOMPARE(EnrolmentJson::outcome(report), QStringLiteral("invalid"));
}

void tst_CliJson::cliErrorsOfAnEnrolment_data()
{
    using Kind = CliError::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("usage") << Kind::Usage << QStringLiteral("invalid");
    QTest::newRow("input") << Kind::InvalidInput << QStringLiteral("invalid");
    QTest::newRow("cancelled") << Kind::Cancelled << QStringLiteral("held_back");
    QTest::newRow("sandbox") << Kind::SandboxFailed << QStringLiteral("not_sent");
    QTest::newRow("journal") << Kind::JournalUnavailable << QStringLiteral("held_back");
    QTest::newRow("storage") << Kind::Storage << QStringLiteral("held_back");
}

void tst_CliJson::cliErrorsOfAnEnrolment()
{
    QFETCH(CliError::Kind, kind);
    QFETCH(QString, outcome);
    const QJsonObject object = EnrolmentJson::of(CliError::of(kind, QStringLiteral("m")));
    QCOMPARE(object.value(QStringLiteral("outcome")).toString(), outcome);
    QVERIFY(object.value(QStringLiteral("issues")).isArray());
    QCOMPARE(object.value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString(),
             QString(CliError::kindName(kind)));
}

void tst_CliJson::cliErrors()
{
    const QJsonObject usage = parsed(R"({"outcome": "error", "error": {"kind": "usage", "message": "m"}})");
    QCOMPARE(JsonAnswer::of(CliError{.message = QStringLiteral("m"), .asked = {}, .hints = {QStringLiteral("h")}}),
             usage);
    const QJsonObject input = parsed(R"({"outcome": "error", "asked": {"kind": "driverId", "value": "a b"},
                                         "error": {"kind": "invalidInput", "message": "m"}})");
    QCOMPARE(JsonAnswer::of(
                 CliError{.kind = CliError::Kind::InvalidInput,
                          .message = QStringLiteral("m"),
                          .asked = CliError::Asked{.kind = IdentifierKind::DriverId, .value = QStringLiteral("a b")},
                          .hints = {}}),
             input);
}

void tst_CliJson::sandbox()
{
    const QJsonObject expected =
        parsed(R"({"url": "http://127.0.0.1:8080/", "token": "sandbox-token", "customers": 500})");
    QCOMPARE(JsonAnswer::of(FixedHost(), 500), expected);
}

// What a reader gets is the very same text, but nothing in it acts on a terminal that shows it.
void tst_CliJson::oneSafeLine()
{
    const QString hostile = QStringLiteral("é 🛵 \"\\ \n\r\t\x1b[31m \u009b31m \u007f \u202e \u2028 \U000E0041 ") +
                            QChar(0xFEFF) + QChar(0x00);
    const QByteArray line = JsonAnswer::line({{hostile, hostile}});
    QVERIFY(line.endsWith("}\n"));
    QCOMPARE(line.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(line).object().value(hostile).toString(), hostile);
    QVERIFY(line.contains("é 🛵"));
    for (const QChar c : QString::fromUtf8(line.chopped(1))) {
        QVERIFY2(c >= u' ' && c != QChar(0x7F) && !(c >= QChar(0x80) && c < QChar(0xA0)) && c != QChar(0x202E) &&
                     c != QChar(0x2028) && c != QChar(0xFEFF),
                 qPrintable(QString::number(c.unicode(), 16)));
    }
    QVERIFY(!line.contains(QStringLiteral("\U000E0041").toUtf8()));
}

QTEST_GUILESS_MAIN(tst_CliJson)
#include "tst_clijson.moc"
