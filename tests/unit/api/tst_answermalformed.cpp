#include "unit/api/rawanswers.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Each of these came with status 200 and must not be read as an answer. SAFETY, "a broken answer read as a good one"
class AnswerMalformedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenFramingIsNoAnswer_data();
    void brokenFramingIsNoAnswer();
    void brokenJsonIsNoAnswer_data();
    void brokenJsonIsNoAnswer();
    void everyCutOfAGoodAnswerIsNoAnswer();
    void everyCutIsFoundWithoutALengthToo();
    void flippedBytesNeverCrashAndNeverLoseAField();
};

void AnswerMalformedTest::brokenFramingIsNoAnswer_data()
{
    QTest::addColumn<RawAnswer>("answer");
    const QByteArray body = RawAnswers::publishedExample();
    const QByteArray size = QByteArray::number(body.size());
    const auto row = [&body](const char *name, const QByteArray &length, const QByteArray &content = {},
                             const QByteArray &transfer = {}) {
        QTest::newRow(name) << RawAnswer{.httpStatus = 200,
                                         .body = body,
                                         .contentLength = length,
                                         .contentEncoding = content,
                                         .transferEncoding = transfer};
    };
    row("one short", QByteArray::number(body.size() + 1));
    row("one long", QByteArray::number(body.size() - 1));
    row("zero", "0");
    row("negative", '-' + size);
    row("plus sign", '+' + size);
    row("letters", "many");
    row("letters behind", size + "abc");
    row("letters in front", "x" + size);
    row("hexadecimal", "0x" + QByteArray::number(body.size(), 16));
    row("fraction", size + ".0");
    row("exponent", size + "e0");
    row("twice, equal", size + ", " + size);
    row("twice, different", "7, " + size);
    row("list without a blank", size + ',' + size);
    row("beyond 2^63", "9223372036854775808");
    row("beyond 2^64 wrapping to the size", QByteArray::number((quint64(1) << 63)) + size);
    row("blank inside", size.left(1) + ' ' + size.mid(1));
    row("both framings", size, {}, "chunked");
    row("gzip", size, "gzip");
    row("deflate", size, "deflate");
    row("br", {}, "br");
    row("identity, gzip", size, "identity, gzip");
    row("gzip, identity", size, "gzip, identity");
    row("unknown encoding", size, "rot13");
    row("transfer gzip", {}, {}, "gzip");
    row("transfer gzip, chunked", {}, {}, "gzip, chunked");
    row("transfer chunked, chunked", {}, {}, "chunked, chunked");
    row("transfer identity", {}, {}, "identity");
    row("transfer unknown", {}, {}, "rot13");
    row("transfer xchunked", {}, {}, "xchunked");
    QTest::newRow("no header field could be read") << RawAnswer{.httpStatus = 200, .body = body, .hasHeaders = false};
}

void AnswerMalformedTest::brokenFramingIsNoAnswer()
{
    QFETCH(const RawAnswer, answer);
    QVERIFY(Answer::damage(answer));
    const auto result = Answer::status(answer);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::BadAnswer);
    QCOMPARE(result.error().cause, ApiError::Cause::Incomplete);
    QVERIFY(result.error().requestMayHaveBeenProcessed);
    QVERIFY(result.error().detail.size() < 300);
}

void AnswerMalformedTest::brokenJsonIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = RawAnswers::publishedExample();
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    const auto begun = [&good](const QByteArray &insert) { return QByteArray(good).insert(1, insert); };
    const auto inStatus = [&good](const QByteArray &insert) {
        return QByteArray(good).replace("ENABLED", QByteArray("ENA" + insert + "BLED"));
    };
    row("empty", {});
    row("blanks", " \r\n\t");
    row("array", '[' + good + ']');
    row("string", "\"ENABLED\"");
    row("number", "200");
    row("true", "true");
    row("null", "null");
    row("two documents", good + good);
    row("two lines", good + '\n' + good);
    row("garbage behind", good + " ok");
    row("brace behind", good + '}');
    row("comma behind", good + ',');
    row("NUL behind", good + QByteArray(1, '\0'));
    row("garbage before", ")]}',\n" + good);
    row("JSONP", "f(" + good + ");");
    row("comment", begun("/* x */"));
    row("line comment", begun("// x\n"));
    row("hash comment", begun("# x\n"));
    row("single quotes", QByteArray(good).replace('"', '\''));
    row("trailing comma", QByteArray(good).insert(good.lastIndexOf('}'), ','));
    row("missing comma", QByteArray(good).replace(",\n  \"policyId\"", "\n  \"policyId\""));
    row("missing colon", QByteArray(good).replace("\"status\": ", "\"status\" "));
    row("bare word", QByteArray(good).replace("\"ENABLED\"", "ENABLED"));
    row("NaN", begun("\"x\":NaN,"));
    row("Infinity", begun("\"x\":Infinity,"));
    row("hexadecimal number", begun("\"x\":0x10,"));
    row("leading zero", begun("\"x\":01,"));
    row("cut unicode escape", inStatus("\\u12"));
    row("NUL within a text", inStatus(QByteArray(1, '\0')));
    row("line feed within a text", inStatus("\n"));
    row("tab within a text", inStatus("\t"));
    row("escape character within a text", inStatus("\x1b"));
    row("line feed within a key", QByteArray(good).replace("\"cover_level\"", "\"cover\nlevel\""));
    row("NUL between members", begun(QByteArray(1, '\0')));
    row("stray byte", inStatus("\xff"));
    row("cut UTF-8", inStatus("\xe2\x82"));
    row("overlong UTF-8", inStatus("\xc0\xaf"));
    row("surrogate in UTF-8", inStatus("\xed\xa0\x80"));
    row("beyond Unicode", inStatus("\xf4\x90\x80\x80"));
    row("Latin-1", inStatus("\xe9"));
    row("status twice", begun(R"("status":"DISABLED",)"));
    row("status twice, equal", begun(R"("status":"ENABLED",)"));
    row("status twice, escaped", begun(R"("st\u0061tus":"DISABLED",)"));
    row("customer_number twice", begun(R"("customer_number":"X",)"));
    row("unknown key twice", begun(R"("x":1,"x":2,)"));
    row("inner key twice", begun(R"("x":{"y":1,"y":2},)"));
    row("deep nesting", begun("\"x\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + ','));
    row("HTML", "<!doctype html><html></html>");
    row("UTF-16", QByteArray::fromHex("7b0022007300220000"));
}

void AnswerMalformedTest::brokenJsonIsNoAnswer()
{
    QFETCH(const QByteArray, body);
    for (const RawAnswer &answer : {RawAnswers::whole(200, body), RawAnswers::chunked(200, body)}) {
        const auto result = Answer::status(answer);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::BadAnswer);
        QCOMPARE(result.error().cause, ApiError::Cause::NotJson);
        QVERIFY(result.error().detail.size() < 5000);
    }
}

void AnswerMalformedTest::everyCutOfAGoodAnswerIsNoAnswer()
{
    const QByteArray good = RawAnswers::publishedExample();
    RawAnswer answer = RawAnswers::whole(200, good);
    QVERIFY(Answer::status(answer));
    for (qsizetype size = 0; size < good.size(); ++size) {
        answer.body = good.first(size);
        const auto result = Answer::status(answer);
        QVERIFY(!result);
        QCOMPARE(result.error().cause, ApiError::Cause::Incomplete);
    }
}

void AnswerMalformedTest::everyCutIsFoundWithoutALengthToo()
{
    const QByteArray good = RawAnswers::publishedExample();
    for (qsizetype size = 0; size < good.size(); ++size) {
        QVERIFY(!Answer::status(RawAnswers::chunked(200, good.first(size))));
        QVERIFY(Answer::error(RawAnswers::chunked(404, good.first(size))).kind == ApiError::Kind::BadAnswer);
    }
}

// Whatever byte is changed, the result is an error or a status with its three fields.
void AnswerMalformedTest::flippedBytesNeverCrashAndNeverLoseAField()
{
    const QByteArray good = RawAnswers::publishedExample();
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const int flip : {0x01, 0x02, 0x20, 0x80, 0xFF}) {
            QByteArray body = good;
            body[at] = static_cast<char>(body.at(at) ^ flip);
            if (const auto result = Answer::status(RawAnswers::whole(200, body))) {
                QVERIFY(!result->status.isEmpty());
                QVERIFY(!result->customerNumber.isEmpty());
                QVERIFY(!result->policyId.isEmpty());
            }
        }
    }
}

QTEST_GUILESS_MAIN(AnswerMalformedTest)
#include "tst_answermalformed.moc"
