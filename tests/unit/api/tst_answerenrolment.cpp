#include "unit/api/rawanswers.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

namespace {

// contract: customer/enrol, the answer of the printed example, as JSON
QByteArray published()
{
    return R"({"customerNumber": "SE33S", "occupations": ["childminder"], "workProviderUserId": "212312qd2131",)"
           R"( "status": "Created", "coverLevel": "Public Liability"})";
}

} // namespace

class AnswerEnrolmentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedAnswerIsAReceipt_data();
    void thePublishedAnswerIsAReceipt();
    void onlyTheNumberIsNeeded();
    void theOtherSpellingCounts_data();
    void theOtherSpellingCounts();
    void whatIsUnknownOrOfAnotherTypeTravelsAlong();
    void anythingLessIsNoReceipt_data();
    void anythingLessIsNoReceipt();
    void aRefusalIsOneWhenItsBodyIsWhole_data();
    void aRefusalIsOneWhenItsBodyIsWhole();
    void fieldMessagesComeWithTheRefusal();
};

void AnswerEnrolmentTest::thePublishedAnswerIsAReceipt_data()
{
    QTest::addColumn<RawAnswer>("answer");
    for (const int status : {200, 201, 202}) {
        QTest::addRow("%d", status) << RawAnswers::whole(status, published());
        QTest::addRow("%d chunked", status) << RawAnswers::chunked(status, published());
        QTest::addRow("%d until the end", status) << RawAnswer{.httpStatus = status, .body = published()};
    }
}

void AnswerEnrolmentTest::thePublishedAnswerIsAReceipt()
{
    QFETCH(const RawAnswer, answer);
    const Result<EnrolmentReceipt> result = Answer::enrolment(answer);
    QVERIFY(result);
    QCOMPARE(result->customerNumber, u"SE33S"_s);
    QCOMPARE(result->occupations, QStringList{u"childminder"_s});
    QCOMPARE(result->workProviderUserId, u"212312qd2131"_s);
    QCOMPARE(result->status, u"Created"_s);
    QCOMPARE(result->coverLevel, u"Public Liability"_s);
    QCOMPARE(result->httpStatus, answer.httpStatus);
    QVERIFY(result->extra.isEmpty());
}

void AnswerEnrolmentTest::onlyTheNumberIsNeeded()
{
    const auto result =
        Answer::enrolment(RawAnswers::whole(202, R"({"customerNumber":"SE33S","status":null,"coverLevel":null})"));
    QVERIFY(result);
    QCOMPARE(*result, (EnrolmentReceipt{.customerNumber = u"SE33S"_s, .httpStatus = 202}));
}

void AnswerEnrolmentTest::theOtherSpellingCounts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonObject>("extra");
    QTest::newRow("alone") << QByteArray(R"({"customer_number":"SE33S"})") << QJsonObject();
    QTest::newRow("both, the same") << QByteArray(R"({"customer_number":"SE33S","customerNumber":"SE33S"})")
                                    << QJsonObject();
    QTest::newRow("both, different") << QByteArray(R"({"customer_number":"OTHER","customerNumber":"SE33S"})")
                                     << QJsonObject{{u"customer_number"_s, u"OTHER"_s}};
    QTest::newRow("the first is null") << QByteArray(R"({"customer_number":"SE33S","customerNumber":null})")
                                       << QJsonObject();
}

void AnswerEnrolmentTest::theOtherSpellingCounts()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QJsonObject, extra);
    const auto result = Answer::enrolment(RawAnswers::whole(200, body));
    QVERIFY(result);
    QCOMPARE(result->customerNumber, u"SE33S"_s);
    QCOMPARE(result->extra, extra);
}

void AnswerEnrolmentTest::whatIsUnknownOrOfAnotherTypeTravelsAlong()
{
    const auto result = Answer::enrolment(RawAnswers::whole(
        200, R"({"customerNumber":"SE33S","status":7,"occupations":["a",1],"workProviderUserId":{},"news":[true]})"));
    QVERIFY(result);
    QVERIFY(!result->status);
    QVERIFY(!result->occupations);
    QVERIFY(!result->workProviderUserId);
    QCOMPARE(result->extra, (QJsonObject{{u"status"_s, 7},
                                         {u"occupations"_s, QJsonArray{u"a"_s, 1}},
                                         {u"workProviderUserId"_s, QJsonObject()},
                                         {u"news"_s, QJsonArray{true}}}));
}

void AnswerEnrolmentTest::anythingLessIsNoReceipt_data()
{
    QTest::addColumn<RawAnswer>("answer");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, const QByteArray &body, Cause cause) {
        QTest::newRow(name) << RawAnswers::whole(200, body) << cause;
    };
    row("no body", "", Cause::NotJson);
    row("cut", published().chopped(1), Cause::NotJson);
    row("more behind it", published() + "{}", Cause::NotJson);
    row("a list", "[" + published() + "]", Cause::NotJson);
    row("a page", "<html>It works!</html>", Cause::NotJson);
    row("a key twice", R"({"customerNumber":"SE33S","customerNumber":"OTHER"})", Cause::NotJson);
    row("a control character", "{\"customerNumber\":\"SE\n33S\"}", Cause::NotJson);
    row("no number", R"({"status":"Created"})", Cause::WrongShape);
    row("an empty number", R"({"customerNumber":""})", Cause::WrongShape);
    row("a blank number", R"({"customerNumber":" "})", Cause::WrongShape);
    row("a number that is one", R"({"customerNumber":33})", Cause::WrongShape);
    row("an error in disguise", R"({"error":"INVALID_DATA"})", Cause::WrongShape);
    RawAnswer answer = RawAnswers::whole(202, published());
    answer.contentLength = QByteArray::number(published().size() + 1);
    QTest::newRow("shorter than announced") << answer << Cause::Incomplete;
    answer.contentLength = "5, 5";
    QTest::newRow("two lengths") << answer << Cause::Incomplete;
    answer = RawAnswers::whole(202, published());
    answer.contentEncoding = "gzip";
    QTest::newRow("packed") << answer << Cause::Incomplete;
    for (const int status : {203, 204, 205, 206, 226, 299}) {
        QTest::addRow("%d", status) << RawAnswers::whole(status, published()) << Cause::UnexpectedStatus;
    }
}

void AnswerEnrolmentTest::anythingLessIsNoReceipt()
{
    QFETCH(const RawAnswer, answer);
    QFETCH(const Cause, cause);
    const auto result = Answer::enrolment(answer);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::BadAnswer);
    QCOMPARE(result.error().cause, cause);
    QCOMPARE(result.error().httpStatus, answer.httpStatus);
    QVERIFY(result.error().requestMayHaveBeenProcessed);
}

void AnswerEnrolmentTest::aRefusalIsOneWhenItsBodyIsWhole_data()
{
    QTest::addColumn<RawAnswer>("answer");
    QTest::addColumn<Cause>("cause");
    const QByteArray json = R"({"error":"INVALID_KEY","detail":"Authorization key is invalid"})";
    const QByteArray page = "<html>404 Not Found</html>";
    for (const int status : {400, 401, 403, 404, 405, 409, 413, 415, 422, 500}) {
        const bool isNamed = status == 400 || status == 401 || status == 403 || status == 422 || status == 500;
        const Cause whole = isNamed ? Cause::Unspecified : Cause::UnexpectedStatus;
        QTest::addRow("%d JSON", status) << RawAnswers::whole(status, json) << whole;
        QTest::addRow("%d JSON, chunked", status) << RawAnswers::chunked(status, json) << whole;
        QTest::addRow("%d page", status) << RawAnswers::whole(status, page) << whole;
        QTest::addRow("%d nothing", status) << RawAnswers::whole(status, {}) << whole;
        QTest::addRow("%d page over HTTP/2", status)
            << RawAnswer{.httpStatus = status, .body = page, .http2 = true, .hasHeaders = false} << whole;
        RawAnswer cut = RawAnswers::whole(status, json);
        cut.body.chop(1);
        QTest::addRow("%d JSON, cut", status) << cut << Cause::Incomplete;
        QTest::addRow("%d JSON, chunked, cut", status)
            << RawAnswers::chunked(status, json.chopped(1)) << Cause::Incomplete;
        QTest::addRow("%d page, perhaps cut", status)
            << RawAnswer{.httpStatus = status, .body = page} << Cause::Incomplete;
        QTest::addRow("%d page, chunked, perhaps cut", status)
            << RawAnswers::chunked(status, page) << Cause::Incomplete;
    }
}

void AnswerEnrolmentTest::aRefusalIsOneWhenItsBodyIsWhole()
{
    QFETCH(const RawAnswer, answer);
    QFETCH(const Cause, cause);
    const auto result = Answer::enrolment(answer);
    QVERIFY(!result);
    QCOMPARE(result.error().cause, cause);
    QCOMPARE(result.error().httpStatus, answer.httpStatus);
    QVERIFY(result.error().requestMayHaveBeenProcessed);
}

void AnswerEnrolmentTest::fieldMessagesComeWithTheRefusal()
{
    const auto result = Answer::enrolment(RawAnswers::whole(
        400, R"({"error":"INVALID_DATA","detail":{"customer":{"postCode":["is not one"],"dob":"is not one"}}})"));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::InvalidData);
    QCOMPARE(result.error().code, u"INVALID_DATA"_s);
    QCOMPARE(result.error().fields.size(), 2);
}

QTEST_GUILESS_MAIN(AnswerEnrolmentTest)
#include "tst_answerenrolment.moc"
