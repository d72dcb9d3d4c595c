#include "unit/api/rawanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray withField(const QByteArray &field)
{
    return R"({"status":"ENABLED","policyId":"P1","customer_number":"C1")" +
           (field.isEmpty() ? QByteArray() : QByteArray(',' + field)) + '}';
}

} // namespace

class AnswerStatusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedExampleGivesEveryField();
    void pythonStyleExampleIsReadOnceItIsJson();
    void pythonStyleExampleItselfIsNoAnswer();
    void documentedAnswersGiveTheirFields_data();
    void documentedAnswersGiveTheirFields();
    void bothSpellingsAreRead_data();
    void bothSpellingsAreRead();
    void unknownStatusAndFieldsComeThrough();
    void detailAndMessageAreRead_data();
    void detailAndMessageAreRead();
    void oddOptionalFieldsAreNeverDropped_data();
    void oddOptionalFieldsAreNeverDropped();
    void onlyTheThreePromisedFieldsAreRequired_data();
    void onlyTheThreePromisedFieldsAreRequired();
    void framingThatFitsIsAccepted_data();
    void framingThatFitsIsAccepted();
    void noContentIsTheOnlyYesOfValidate_data();
    void noContentIsTheOnlyYesOfValidate();
};

void AnswerStatusTest::publishedExampleGivesEveryField()
{
    const auto result = Answer::status(RawAnswers::whole(200, RawAnswers::publishedExample()));
    QVERIFY(result);
    QCOMPARE(result->status, u"ENABLED"_s);
    QCOMPARE(result->outcome(), CustomerStatus::Outcome::Enabled);
    QCOMPARE(result->policyId, u"ABC123"_s);
    QCOMPARE(result->customerNumber, u"ABC123"_s);
    QCOMPARE(result->coverClassOfUse, u"Carriage of Goods for Hire & Reward"_s);
    QCOMPARE(result->coverLevel, u"Third Party (TPO)"_s);
    QCOMPARE(result->vehicleRegistration, u"VY7 JC3"_s);
    QCOMPARE(result->detail, QString());
    QVERIFY(result->extra.isEmpty());
}

namespace {

const QByteArray pythonStyle = "{\n  'status': 'ENABLED',\n  'policyId': 'ABC123',  # maintained for backwards "
                               "compatibility\n  'customer_number': 'ABC123',\n  'cover_level': 'Third Party (TPO)'\n}";

} // namespace

void AnswerStatusTest::pythonStyleExampleIsReadOnceItIsJson()
{
    QString text = QString::fromLatin1(pythonStyle);
    text.remove(QRegularExpression(u"#[^\n]*"_s)).replace(u'\'', u'"');
    const auto result = Answer::status(RawAnswers::whole(200, text.toUtf8()));
    QVERIFY(result);
    QCOMPARE(result->customerNumber, u"ABC123"_s);
    QCOMPARE(result->coverLevel, u"Third Party (TPO)"_s);
    QVERIFY(!result->vehicleRegistration);
}

void AnswerStatusTest::pythonStyleExampleItselfIsNoAnswer()
{
    const auto result = Answer::status(RawAnswers::whole(200, pythonStyle));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::BadAnswer);
    QCOMPARE(result.error().cause, ApiError::Cause::NotJson);
}

void AnswerStatusTest::documentedAnswersGiveTheirFields_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("covered");
    QTest::addColumn<bool>("vehicle");
    QTest::newRow("disabled") << QByteArray(
                                     R"({"status":"DISABLED", "policyId": "ABC123", "customer_number": "ABC123"})")
                              << u"DISABLED"_s << false << false;
    QTest::newRow("enabled") << QByteArray(R"({"status":"ENABLED", "policyId": "A", "customer_number": "B",
        "cover_class_of_use": "c", "cover_level": "d"})")
                             << u"ENABLED"_s << true << false;
    QTest::newRow("enabled with a vehicle")
        << QByteArray(R"({"status":"ENABLED", "policyId": "A", "customer_number": "B",
        "cover_class_of_use": "c", "cover_level": "d", "vehicle_registration": "e"})")
        << u"ENABLED"_s << true << true;
    QTest::newRow("enabled without cover fields") << withField({}) << u"ENABLED"_s << false << false;
}

void AnswerStatusTest::documentedAnswersGiveTheirFields()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, status);
    QFETCH(const bool, covered);
    QFETCH(const bool, vehicle);
    const auto result = Answer::status(RawAnswers::whole(200, body));
    QVERIFY(result);
    QCOMPARE(result->status, status);
    QCOMPARE(result->coverClassOfUse.has_value(), covered);
    QCOMPARE(result->coverLevel.has_value(), covered);
    QCOMPARE(result->vehicleRegistration.has_value(), vehicle);
    QVERIFY(result->extra.isEmpty());
}

void AnswerStatusTest::bothSpellingsAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QJsonObject>("extra");
    const auto row = [](const char *name, const char *fields, const QString &number, const QJsonObject &extra = {}) {
        QTest::newRow(name) << QByteArray(R"({"status":"ENABLED","policyId":"P",)") + fields + '}' << number << extra;
    };
    row("published", R"("customer_number":"A")", u"A"_s);
    row("later", R"("customerNumber":"A")", u"A"_s);
    row("both, equal", R"("customer_number":"A","customerNumber":"A")", u"A"_s);
    row("both, equal, other order", R"("customerNumber":"A","customer_number":"A")", u"A"_s);
    row("both, different", R"("customer_number":"A","customerNumber":"B")", u"A"_s, {{u"customerNumber"_s, u"B"_s}});
    row("both, other order, different", R"("customerNumber":"B","customer_number":"A")", u"A"_s,
        {{u"customerNumber"_s, u"B"_s}});
    row("both, other case", R"("customer_number":"A","customerNumber":"a")", u"A"_s, {{u"customerNumber"_s, u"a"_s}});
    row("published null", R"("customer_number":null,"customerNumber":"A")", u"A"_s);
    row("later null", R"("customer_number":"A","customerNumber":null)", u"A"_s,
        {{u"customerNumber"_s, QJsonValue(QJsonValue::Null)}});
    row("published a number", R"("customer_number":7,"customerNumber":"A")", u"A"_s, {{u"customer_number"_s, 7}});
    row("later a number", R"("customer_number":"A","customerNumber":7)", u"A"_s, {{u"customerNumber"_s, 7}});
    row("later policy id too", R"("customer_number":"A","policy_id":"P")", u"A"_s);
    row("later policy id differs", R"("customer_number":"A","policy_id":"Q")", u"A"_s, {{u"policy_id"_s, u"Q"_s}});
}

void AnswerStatusTest::bothSpellingsAreRead()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, number);
    QFETCH(QJsonObject, extra);
    const auto result = Answer::status(RawAnswers::whole(200, body));
    QVERIFY(result);
    QCOMPARE(result->customerNumber, number);
    QJsonObject got = result->extra;
    if (got.value("customerNumber"_L1).isNull()) { // whether a null beside a value is kept says nothing
        got.remove("customerNumber"_L1);
        extra.remove("customerNumber"_L1);
    }
    QCOMPARE(got, extra);
}

void AnswerStatusTest::unknownStatusAndFieldsComeThrough()
{
    const auto result = Answer::status(RawAnswers::whole(200, R"({"status":"Suspended \u00e9","policyId":"P",
        "customer_number":"C","Status":"x","reason":null,"tags":["a",1,{"b":[]}],"n":12.5,"big":9007199254740993})"));
    QVERIFY(result);
    QCOMPARE(result->status, u"Suspended \u00E9"_s);
    QCOMPARE(result->outcome(), CustomerStatus::Outcome::Other);
    QCOMPARE(result->extra.keys(), QStringList({u"Status"_s, u"big"_s, u"n"_s, u"reason"_s, u"tags"_s}));
    QCOMPARE(result->extra.value("big"_L1).toInteger(), 9007199254740993);
    QCOMPARE(result->extra.value("tags"_L1).toArray().size(), 3);
    QVERIFY(result->extra.value("reason"_L1).isNull());
}

void AnswerStatusTest::detailAndMessageAreRead_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QStringList>("extra");
    QTest::newRow("detail") << QByteArray(R"("detail":"d")") << u"d"_s << QStringList();
    QTest::newRow("message") << QByteArray(R"("message":"m")") << u"m"_s << QStringList();
    QTest::newRow("both, equal") << QByteArray(R"("detail":"d","message":"d")") << u"d"_s << QStringList();
    QTest::newRow("both, different") << QByteArray(R"("detail":"d","message":"m")") << u"d"_s
                                     << QStringList(u"message"_s);
    QTest::newRow("detail an object") << QByteArray(R"("detail":{"a":1})") << QString() << QStringList(u"detail"_s);
    QTest::newRow("neither") << QByteArray() << QString() << QStringList();
}

void AnswerStatusTest::detailAndMessageAreRead()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, detail);
    QFETCH(const QStringList, extra);
    const auto result = Answer::status(RawAnswers::whole(200, withField(field)));
    QVERIFY(result);
    QCOMPARE(result->detail, detail);
    QCOMPARE(result->extra.keys(), extra);
}

void AnswerStatusTest::oddOptionalFieldsAreNeverDropped_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QStringList>("extra");
    QTest::newRow("cover level a number") << QByteArray(R"("cover_level":3)") << QStringList(u"cover_level"_s);
    QTest::newRow("cover level an object") << QByteArray(R"("cover_level":{"a":"b"})") << QStringList(u"cover_level"_s);
    QTest::newRow("vehicle a list") << QByteArray(R"("vehicle_registration":["a","b"])")
                                    << QStringList(u"vehicle_registration"_s);
    QTest::newRow("vehicle false") << QByteArray(R"("vehicle_registration":false)")
                                   << QStringList(u"vehicle_registration"_s);
    QTest::newRow("vehicle null is not given") << QByteArray(R"("vehicle_registration":null)") << QStringList();
    QTest::newRow("key of blanks") << QByteArray(R"(" ":1)") << QStringList(u" "_s);
    QTest::newRow("empty key") << QByteArray(R"("":1)") << QStringList(QString());
}

void AnswerStatusTest::oddOptionalFieldsAreNeverDropped()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QStringList, extra);
    const auto result = Answer::status(RawAnswers::whole(200, withField(field)));
    QVERIFY(result);
    QVERIFY(!result->vehicleRegistration);
    QVERIFY(!result->coverLevel);
    QCOMPARE(result->extra.keys(), extra);
}

void AnswerStatusTest::onlyTheThreePromisedFieldsAreRequired_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no status") << QByteArray(R"({"policyId":"P","customer_number":"C"})");
    QTest::newRow("no policyId") << QByteArray(R"({"status":"ENABLED","customer_number":"C"})");
    QTest::newRow("no customer number") << QByteArray(R"({"status":"ENABLED","policyId":"P"})");
    QTest::newRow("empty status") << QByteArray(R"({"status":"","policyId":"P","customer_number":"C"})");
    QTest::newRow("blank customer number") << QByteArray(R"({"status":"E","policyId":"P","customer_number":" "})");
    QTest::newRow("status a number") << QByteArray(R"({"status":1,"policyId":"P","customer_number":"C"})");
    QTest::newRow("status null") << QByteArray(R"({"status":null,"policyId":"P","customer_number":"C"})");
    QTest::newRow("policyId a list") << QByteArray(R"({"status":"E","policyId":["P"],"customer_number":"C"})");
}

void AnswerStatusTest::onlyTheThreePromisedFieldsAreRequired()
{
    QFETCH(const QByteArray, body);
    const auto result = Answer::status(RawAnswers::whole(200, body));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::BadAnswer);
    QCOMPARE(result.error().cause, ApiError::Cause::WrongShape);
    QCOMPARE(result.error().httpStatus, 200);
}

void AnswerStatusTest::framingThatFitsIsAccepted_data()
{
    QTest::addColumn<RawAnswer>("answer");
    const QByteArray body = RawAnswers::publishedExample();
    const QByteArray size = QByteArray::number(body.size());
    const auto row = [&body](const char *name, const QByteArray &length, const QByteArray &content,
                             const QByteArray &transfer, bool http2 = false) {
        QTest::newRow(name) << RawAnswer{.httpStatus = 200,
                                         .body = body,
                                         .contentLength = length,
                                         .contentEncoding = content,
                                         .transferEncoding = transfer,
                                         .http2 = http2};
    };
    row("Content-Length", size, {}, {});
    row("leading zeros", "000" + size, {}, {});
    row("chunked", {}, {}, "chunked");
    row("Chunked", {}, {}, "Chunked");
    row("until close", {}, {}, {});
    row("identity", size, "identity", {});
    row("Identity", size, "Identity", {});
    row("HTTP/2 without a length", {}, {}, {}, true);
}

void AnswerStatusTest::framingThatFitsIsAccepted()
{
    QFETCH(const RawAnswer, answer);
    QVERIFY(!Answer::damage(answer));
    QVERIFY(Answer::status(answer));
}

void AnswerStatusTest::noContentIsTheOnlyYesOfValidate_data()
{
    QTest::addColumn<RawAnswer>("answer");
    QTest::addColumn<bool>("yes");
    QTest::newRow("204") << RawAnswer{.httpStatus = 204} << true;
    QTest::newRow("204 with length zero") << RawAnswers::whole(204, {}) << true;
    QTest::newRow("204 with a body") << RawAnswers::whole(204, "{}") << false;
    QTest::newRow("204 that announces a body") << RawAnswer{.httpStatus = 204, .contentLength = "12"} << false;
    QTest::newRow("204 with a length of letters") << RawAnswer{.httpStatus = 204, .contentLength = "many"} << false;
    QTest::newRow("204 with two lengths") << RawAnswer{.httpStatus = 204, .contentLength = "0, 12"} << false;
    QTest::newRow("204 with a negative length") << RawAnswer{.httpStatus = 204, .contentLength = "-0"} << false;
    for (const int status : {0, 100, 200, 201, 202, 203, 205, 206, 226, 299, 300, 304, 400, 404, 500}) {
        QTest::addRow("%d", status) << RawAnswers::whole(status, {}) << false;
    }
    QTest::newRow("200 with the good status") << RawAnswers::whole(200, RawAnswers::publishedExample()) << false;
}

void AnswerStatusTest::noContentIsTheOnlyYesOfValidate()
{
    QFETCH(const RawAnswer, answer);
    QFETCH(const bool, yes);
    const auto result = Answer::validation(answer);
    QCOMPARE(result.has_value(), yes);
    if (!yes) {
        QVERIFY(result.error().kind != ApiError::Kind::NotFound);
        QVERIFY(result.error().kind != ApiError::Kind::EmailMismatch);
    }
}

QTEST_GUILESS_MAIN(AnswerStatusTest)
#include "tst_answerstatus.moc"
