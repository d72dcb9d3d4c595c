#include "core/jsontext.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class JsonTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prettyKeepsOrderDigitsAndEscapes_data();
    void prettyKeepsOrderDigitsAndEscapes();
    void prettyLeavesOtherTextAlone_data();
    void prettyLeavesOtherTextAlone();
    void prettyMeansTheSame_data();
    void prettyMeansTheSame();
    void prettyOfDeepNestingStaysSmall();
    void repeatedKeysAreFound_data();
    void repeatedKeysAreFound();
    void repeatedKeysAreFoundQuickly();
};

void JsonTextTest::prettyKeepsOrderDigitsAndEscapes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("shown");
    QTest::newRow("order of keys") << QByteArray(R"({"z":1,"a":2,"m":3})")
                                   << u"{\n  \"z\": 1,\n  \"a\": 2,\n  \"m\": 3\n}"_s;
    QTest::newRow("digits") << QByteArray("[1.10,1e2,-0.0,12345678901234567890,0.1000]")
                            << u"[\n  1.10,\n  1e2,\n  -0.0,\n  12345678901234567890,\n  0.1000\n]"_s;
    QTest::newRow("repeated keys") << QByteArray(R"({"a":1,"a":2})") << u"{\n  \"a\": 1,\n  \"a\": 2\n}"_s;
    QTest::newRow("escapes") << QByteArray(R"(["\u0041\"\\\/\n"])") << uR"([
  "\u0041\"\\\/\n"
])"_s;
    QTest::newRow("brackets within strings") << QByteArray(R"({"a{":"}[],:"})") << u"{\n  \"a{\": \"}[],:\"\n}"_s;
    QTest::newRow("backslash at the end of a string")
        << QByteArray(R"(["a\\","b"])") << u"[\n  \"a\\\\\",\n  \"b\"\n]"_s;
    QTest::newRow("empty object") << QByteArray("{}") << u"{}"_s;
    QTest::newRow("empty array with blanks") << QByteArray(" [ \n ] ") << u"[]"_s;
    QTest::newRow("empty ones inside") << QByteArray("{\"a\":{},\"b\":[ ]}") << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
    QTest::newRow("nested") << QByteArray("{\"a\":[{\"b\":[1]}]}")
                            << u"{\n  \"a\": [\n    {\n      \"b\": [\n        1\n      ]\n    }\n  ]\n}"_s;
    QTest::newRow("blanks removed") << QByteArray("\t{ \"a\" :\r\n 1 , \"b\" : true }\n")
                                    << u"{\n  \"a\": 1,\n  \"b\": true\n}"_s;
    QTest::newRow("words") << QByteArray("[true,false,null]") << u"[\n  true,\n  false,\n  null\n]"_s;
    QTest::newRow("UTF-8") << QByteArray("[\"Zo\xC3\xAB \xF0\x9F\x99\x82\"]") << u"[\n  \"Zo\u00EB \U0001F642\"\n]"_s;
}

void JsonTextTest::prettyKeepsOrderDigitsAndEscapes()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, shown);
    QCOMPARE(JsonText::pretty(json), shown);
}

void JsonTextTest::prettyLeavesOtherTextAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << QByteArray("<html>\n {\"a\":1} </html>");
    QTest::newRow("cut") << QByteArray("{\"a\":[1,2");
    QTest::newRow("cut within a string") << QByteArray("{\"a");
    QTest::newRow("cut behind a backslash") << QByteArray("[\"a\\");
    QTest::newRow("two documents") << QByteArray("{}{}");
    QTest::newRow("single quotes") << QByteArray("{'a':1}");
    QTest::newRow("trailing comma") << QByteArray("[1,]");
    QTest::newRow("closing first") << QByteArray("}}}]");
}

void JsonTextTest::prettyLeavesOtherTextAlone()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(JsonText::pretty(text), QString::fromUtf8(text));
}

void JsonTextTest::prettyMeansTheSame_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("contract") << QByteArray(R"({"status":"ENABLED","policyId":"ABC123","customer_number":"ABC123"})");
    QTest::newRow("nested") << QByteArray(R"({"a":[[],{},[[1,{"b":null}]]],"c":{"d":{"e":"\\\""}}})");
    QTest::newRow("strings that look like structure") << QByteArray(R"(["\",{}","[\\\"]",":,"])");
}

void JsonTextTest::prettyMeansTheSame()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(QJsonDocument::fromJson(JsonText::pretty(json).toUtf8()), QJsonDocument::fromJson(json));
}

// A hostile server must not blow 100 KB up to a gigabyte of indentation.
void JsonTextTest::prettyOfDeepNestingStaysSmall()
{
    constexpr int deep = 1000;
    const QByteArray json = QByteArray(deep, '[') + QByteArray("1,").repeated(50'000) + '1' + QByteArray(deep, ']');
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
    const QString shown = JsonText::pretty(json);
    QVERIFY2(shown.size() < 20'000'000, qPrintable(QString::number(shown.size())));
    QCOMPARE(QJsonDocument::fromJson(shown.toUtf8()), QJsonDocument::fromJson(json));
}

void JsonTextTest::repeatedKeysAreFound_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("repeated");
    QTest::newRow("none") << QByteArray(R"({"a":1,"b":2})") << false;
    QTest::newRow("empty object") << QByteArray("{}") << false;
    QTest::newRow("twice") << QByteArray(R"({"a":1,"a":1})") << true;
    QTest::newRow("twice, apart") << QByteArray(R"({"a":1,"b":{"x":[1]},"c":3,"a":1})") << true;
    QTest::newRow("spelled with an escape") << QByteArray(R"({"status":1,"st\u0061tus":2})") << true;
    QTest::newRow("spelled with a capital escape") << QByteArray(R"({"k":1,"\u006B":2})") << true;
    QTest::newRow("escaped slash") << QByteArray(R"({"a/b":1,"a\/b":2})") << true;
    QTest::newRow("surrogate escapes") << QByteArray("{\"\xF0\x9F\x99\x82\":1,\"\\uD83D\\uDE42\":2}") << true;
    QTest::newRow("escaped quote") << QByteArray(R"({"a\"":1,"a\"":2})") << true;
    QTest::newRow("empty key twice") << QByteArray(R"({"":1,"":2})") << true;
    QTest::newRow("inner object") << QByteArray(R"({"a":{"b":1,"b":2}})") << true;
    QTest::newRow("within an array") << QByteArray(R"({"a":[1,{"b":1,"b":2}]})") << true;
    QTest::newRow("after an inner object") << QByteArray(R"({"a":{"b":1},"b":2,"a":3})") << true;
    QTest::newRow("blanks before the colon") << QByteArray("{\"a\" \n:1,\"a\"\t:2}") << true;
    QTest::newRow("same key on two levels") << QByteArray(R"({"a":{"a":{"a":1}}})") << false;
    QTest::newRow("same key in two siblings") << QByteArray(R"([{"a":1},{"a":1}])") << false;
    QTest::newRow("key as a value") << QByteArray(R"({"a":"a","b":"a"})") << false;
    QTest::newRow("strings in an array") << QByteArray(R"({"a":["x","x"]})") << false;
    QTest::newRow("other case") << QByteArray(R"({"a":1,"A":2})") << false;
    QTest::newRow("a value that looks like a pair")
        << QByteArray(R"({"a":"\"a\":1","b":"{\"a\":1,\"a\":2}"})") << false;
    QTest::newRow("backslash at the end") << QByteArray(R"({"a\\":1,"a":2})") << false;
}

void JsonTextTest::repeatedKeysAreFound()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, repeated);
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
    QCOMPARE(JsonText::hasRepeatedKey(json), repeated);
}

// Linear: 10 MiB is what the cap lets through.
void JsonTextTest::repeatedKeysAreFoundQuickly()
{
    QByteArray json = "{";
    for (int i = 0; i < 300'000; ++i) {
        json += "\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
    }
    json += "\"k0\":0}";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(JsonText::hasRepeatedKey(json));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
