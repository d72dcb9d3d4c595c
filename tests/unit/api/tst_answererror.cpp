#include "api/errorbody.h"
#include "unit/api/rawanswers.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

class AnswerErrorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedErrorsAreRead_data();
    void documentedErrorsAreRead();
    void otherStatusesHaveTheirKind_data();
    void otherStatusesHaveTheirKind();
    void onlyTheApisOwnWordsMeanNotFound_data();
    void onlyTheApisOwnWordsMeanNotFound();
    void pagesAreQuotedInPlainText();
    void detailsAreReadInEveryForm_data();
    void detailsAreReadInEveryForm();
    void nestedDetailsBecomeIssuesOfTheirFields();
    void hostileDetailsStaySmall_data();
    void hostileDetailsStaySmall();
};

void AnswerErrorTest::documentedErrorsAreRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, int status, const char *body, Kind kind, const QString &code,
                        const QString &detail = {}) {
        QTest::newRow(name) << status << QByteArray(body) << kind << code << detail;
    };
    row("status 400", 400, R"({"error":"INVALID_DATA"})", Kind::InvalidData, u"INVALID_DATA"_s);
    row("status 401 missing", 401, R"({"error":"MISSING_AUTH"})", Kind::Unauthorised, u"MISSING_AUTH"_s);
    row("status 401 invalid", 401, R"({"error":"INVALID_KEY"})", Kind::Unauthorised, u"INVALID_KEY"_s);
    row("status 404", 404, R"({"error":"INVALID_CUSTOMER"})", Kind::NotFound, u"INVALID_CUSTOMER"_s);
    row("validate 404 e-mail", 404, R"({"error":"INVALID_CUSTOMER_EMAIL"})", Kind::EmailMismatch,
        u"INVALID_CUSTOMER_EMAIL"_s);
    row("enrol 401 missing", 401, R"({ "error":"MISSING_AUTH", "detail": "Authorization header missing" })",
        Kind::Unauthorised, u"MISSING_AUTH"_s, u"Authorization header missing"_s);
    row("enrol 401 invalid", 401, R"({ "error":"INVALID_KEY", "detail": "Authorization key is invalid" })",
        Kind::Unauthorised, u"INVALID_KEY"_s, u"Authorization key is invalid"_s);
    row("enrol 400", 400, R"({ "error":"INVALID_DATA", "detail": "JSON decode error at line 1, column 2" })",
        Kind::InvalidData, u"INVALID_DATA"_s, u"JSON decode error at line 1, column 2"_s);
    row("with a null detail", 404, R"({"error":"INVALID_CUSTOMER","detail":null})", Kind::NotFound,
        u"INVALID_CUSTOMER"_s);
    row("with unknown fields", 404, R"({"error":"INVALID_CUSTOMER","id":7,"x":{"y":[]}})", Kind::NotFound,
        u"INVALID_CUSTOMER"_s);
}

void AnswerErrorTest::documentedErrorsAreRead()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, kind);
    QFETCH(const QString, code);
    QFETCH(const QString, detail);
    for (const RawAnswer &answer : {RawAnswers::whole(status, body), RawAnswers::chunked(status, body)}) {
        const ApiError error = Answer::error(answer);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.code, code);
        QCOMPARE(error.detail, detail);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.cause, Cause::Unspecified);
        QVERIFY(error.requestMayHaveBeenProcessed);
        QVERIFY(error.fields.isEmpty());
        QCOMPARE(Answer::status(answer).error().kind, kind);
        QCOMPARE(Answer::validation(answer).error().kind, kind);
    }
}

void AnswerErrorTest::otherStatusesHaveTheirKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("403") << 403 << Kind::Forbidden;
    QTest::newRow("408") << 408 << Kind::Timeout;
    QTest::newRow("422") << 422 << Kind::InvalidData;
    QTest::newRow("429") << 429 << Kind::Throttled;
    for (const int status : {500, 501, 502, 503, 504, 511, 599}) {
        QTest::addRow("%d", status) << status << Kind::ServerFault;
    }
    for (const int status : {100, 101, 199, 201, 202, 203, 204, 205, 206, 207, 226, 299, 300, 304, 305, 306, 402,
                             405, 406, 407, 409, 410, 411, 413, 414, 415, 418, 421, 426, 428, 431, 451, 499}) {
        QTest::addRow("%d", status) << status << Kind::BadAnswer;
    }
}

void AnswerErrorTest::otherStatusesHaveTheirKind()
{
    QFETCH(const int, status);
    QFETCH(const Kind, kind);
    for (const QByteArray &body : {QByteArray(), QByteArray("<html>"), RawAnswers::publishedExample(),
                                   QByteArray(R"({"error":"INVALID_CUSTOMER"})")}) {
        const auto result = Answer::status(RawAnswers::whole(status, body));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().httpStatus, status);
    }
}

void AnswerErrorTest::onlyTheApisOwnWordsMeanNotFound_data()
{
    QTest::addColumn<RawAnswer>("answer");
    const auto row = [](const char *name, const QByteArray &body) {
        QTest::newRow(name) << RawAnswers::whole(404, body);
    };
    const QByteArray good = R"({"error":"INVALID_CUSTOMER","detail":"Customer not found"})";
    row("HTML page", "<!doctype html><html><body><h1>Not Found</h1></body></html>");
    row("HTML page that names the code", "<html><pre>{\"error\":\"INVALID_CUSTOMER\"}</pre></html>");
    row("plain text", "INVALID_CUSTOMER");
    row("JSON string", "\"INVALID_CUSTOMER\"");
    row("JSON array", "[" + good + "]");
    row("empty", {});
    row("empty object", "{}");
    row("Django", R"({"detail":"Not found."})");
    row("other code", R"({"error":"NOT_FOUND"})");
    row("code in small letters", R"({"error":"invalid_customer"})");
    row("code with a blank", R"({"error":"INVALID_CUSTOMER "})");
    row("code that begins so", R"({"error":"INVALID_CUSTOMER_NUMBER"})");
    row("code in an object", R"({"error":{"code":"INVALID_CUSTOMER"}})");
    row("code in a list", R"({"error":["INVALID_CUSTOMER"]})");
    row("code under another key", R"({"code":"INVALID_CUSTOMER"})");
    row("error twice, equal", R"({"error":"INVALID_CUSTOMER","error":"INVALID_CUSTOMER"})");
    row("error twice, different", R"({"error":"INVALID_KEY","error":"INVALID_CUSTOMER"})");
    row("error twice, escaped", R"({"error":"INVALID_KEY","err\u006fr":"INVALID_CUSTOMER"})");
    row("cut", good.chopped(1));
    row("two documents", good + good);
    row("garbage behind", good + "x");
    row("good status", RawAnswers::publishedExample());
    row("NUL behind", good + QByteArray(1, '\0'));
    row("NUL in a text", QByteArray(good).replace("not", QByteArray("n\0t", 3)));
    row("line break in a text", QByteArray(good).replace(" not", "\nnot"));
    QTest::newRow("shorter than announced") << RawAnswer{.httpStatus = 404, .body = good, .contentLength = "999"};
    QTest::newRow("longer than announced") << RawAnswer{.httpStatus = 404, .body = good, .contentLength = "9"};
    QTest::newRow("length in letters") << RawAnswer{.httpStatus = 404, .body = good, .contentLength = "x"};
    QTest::newRow("gzip named") << RawAnswer{.httpStatus = 404, .body = good, .contentEncoding = "gzip"};
    QTest::newRow("unknown transfer") << RawAnswer{.httpStatus = 404, .body = good, .transferEncoding = "rot13"};
    QTest::newRow("both framings") << RawAnswer{.httpStatus = 404,
                                                .body = good,
                                                .contentLength = QByteArray::number(good.size()),
                                                .transferEncoding = "chunked"};
}

void AnswerErrorTest::onlyTheApisOwnWordsMeanNotFound()
{
    QFETCH(const RawAnswer, answer);
    QCOMPARE(Answer::error(answer).kind, Kind::BadAnswer);
    QCOMPARE(Answer::status(answer).error().kind, Kind::BadAnswer);
    QCOMPARE(Answer::validation(answer).error().kind, Kind::BadAnswer);
    QCOMPARE(Answer::error(answer).httpStatus, 404);
}

void AnswerErrorTest::pagesAreQuotedInPlainText()
{
    const ApiError error =
        Answer::error(RawAnswers::whole(502, "<html>\r\n\r\n<h1>502 Bad Gateway</h1>\r\n\x07</html>"));
    QCOMPARE(error.kind, Kind::ServerFault);
    QCOMPARE(error.code, QString());
    QCOMPARE(error.detail, u"<html>\n<h1>502 Bad Gateway</h1>\n[U+0007]</html>"_s);
}

void AnswerErrorTest::detailsAreReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("missing") << QByteArray(R"({"error":"E"})") << QString();
    QTest::newRow("text") << QByteArray(R"({"error":"E","detail":"d"})") << u"d"_s;
    QTest::newRow("message alone") << QByteArray(R"({"error":"E","message":"m"})") << u"m"_s;
    QTest::newRow("message beside") << QByteArray(R"({"error":"E","detail":"d","message":"m"})") << u"d\nm"_s;
    QTest::newRow("message beside, equal") << QByteArray(R"({"error":"E","detail":"d","message":"d"})") << u"d"_s;
    QTest::newRow("message beside an object")
        << QByteArray(R"({"error":"E","detail":{"a":"b"},"message":"m"})") << u"m"_s;
    QTest::newRow("message an object") << QByteArray(R"({"error":"E","message":{"a":"b"}})") << QString();
    QTest::newRow("without a code") << QByteArray(R"({"detail":"d"})") << u"d"_s;
    QTest::newRow("nothing known") << QByteArray(R"({"oops":1})") << uR"({"oops":1})"_s;
}

void AnswerErrorTest::detailsAreReadInEveryForm()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, detail);
    QCOMPARE(ErrorBody::from(body).detail, detail);
}

void AnswerErrorTest::nestedDetailsBecomeIssuesOfTheirFields()
{
    const ApiError error = Answer::error(RawAnswers::whole(400, R"({"error":"INVALID_DATA","message":"Invalid input",
        "detail":{"customer":{"postCode":["Enter a valid postcode.","Too short."],"dob":"In the future."},
        "product":{"occupations":[{"0":["Unknown."]}]},"age":[17],"ok":null}})"));
    QCOMPARE(error.kind, Kind::InvalidData);
    QCOMPARE(error.detail, u"Invalid input"_s);
    QStringList got;
    for (const FieldIssue &issue : error.fields) {
        QCOMPARE(issue.severity, FieldIssue::Severity::Error);
        got += issue.field + u'=' + issue.message;
    }
    got.sort();
    QCOMPARE(got,
             QStringList({u"age=17"_s, u"customer.dob=In the future."_s, u"customer.postCode=Enter a valid postcode."_s,
                          u"customer.postCode=Too short."_s, u"product.occupations.0=Unknown."_s}));
}

void AnswerErrorTest::hostileDetailsStaySmall_data()
{
    QTest::addColumn<QByteArray>("body");
    QByteArray many = R"({"error":"E","detail":{)";
    for (int i = 0; i < 100'000; ++i) {
        many += "\"f" + QByteArray::number(i) + "\":\"m\",";
    }
    many.back() = '}';
    QTest::newRow("100,000 fields") << many + '}';
    QByteArray longKey = R"({"error":"E","detail":{")" + QByteArray(2'000'000, 'k') + "\":{";
    for (int i = 0; i < 200; ++i) {
        longKey += "\"f" + QByteArray::number(i) + "\":\"m\",";
    }
    longKey.back() = '}';
    QTest::newRow("a key of 2 MB above 200 fields") << longKey + "}}";
    QTest::newRow("a message of 5 MB") << R"({"error":"E","detail":{"a":")" + QByteArray(5'000'000, 'm') + "\"}}";
    QTest::newRow("deep") << R"({"error":"E","detail":)" + QByteArray(R"({"a":)").repeated(1000) + "\"m\"" +
                                 QByteArray(1000, '}') + '}';
    QTest::newRow("a code of 5 MB") << R"({"error":")" + QByteArray(5'000'000, 'E') + "\"}";
    QTest::newRow("a detail of 5 MB") << R"({"error":"E","detail":")" + QByteArray(5'000'000, 'E') + "\"}";
    QTest::newRow("a page of 5 MB") << QByteArray(5'000'000, 'E');
}

// What is kept of an error is shown, logged in the list of answers, copied: "at most some lines" (core/apierror.h).
void AnswerErrorTest::hostileDetailsStaySmall()
{
    QFETCH(const QByteArray, body);
    const ApiError error = Answer::error(RawAnswers::whole(400, body));
    QVERIFY(error.fields.size() <= 200);
    qsizetype kept = error.detail.size() + error.code.size();
    for (const FieldIssue &issue : error.fields) {
        kept += issue.field.size() + issue.message.size();
    }
    QVERIFY2(kept < 1'000'000, qPrintable(QString::number(kept)));
}

QTEST_GUILESS_MAIN(AnswerErrorTest)
#include "tst_answererror.moc"
