#include "api/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

// How servers echo a text: each of these has been seen in error pages, redirects and logs.
QList<QPair<const char *, QByteArray>> spellings(const QByteArray &token)
{
    QByteArray json = QJsonDocument(QJsonArray{QString::fromLatin1(token)}).toJson(QJsonDocument::Compact);
    json = json.sliced(2, json.size() - 4);
    const QByteArray percent = token.toPercentEncoding();
    QByteArray smallPercent = percent;
    for (qsizetype i = smallPercent.indexOf('%'); i >= 0; i = smallPercent.indexOf('%', i + 3)) {
        smallPercent.replace(i, 3, smallPercent.sliced(i, 3).toLower());
    }
    QByteArray everything;
    QByteArray unicode;
    for (const char c : token) {
        everything += '%' + QByteArray(1, c).toHex().toUpper();
        unicode += "\\u00" + QByteArray(1, c).toHex();
    }
    return {{"plain", token},
            {"JSON", json},
            {"JSON, slashes escaped", QByteArray(json).replace("/", "\\/")},
            {"percent", percent},
            {"percent, small letters", smallPercent},
            {"percent, slashes bare", token.toPercentEncoding("/")},
            {"percent, reserved bare", token.toPercentEncoding("/+=&:;,@!$'()*")},
            {"percent, every byte", everything},
            {"JSON, unicode escapes", unicode},
            {"JSON, some unicode escapes",
             QByteArray(json).replace("+", "\\u002B").replace("/", "\\u002f").replace("&", "\\u0026")}};
}

} // namespace

class RedactionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenGoesInEverySpelling_data();
    void theTokenGoesInEverySpelling();
    void everyPlaceIsCleaned();
    void otherTextStays_data();
    void otherTextStays();
    void longTextsAreCleanedQuickly();
};

void RedactionTest::theTokenGoesInEverySpelling_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("letters") << QByteArray("CANARYtoken0123456789");
    QTest::newRow("base64") << QByteArray("CANARY/to+ken/With+Both==");
    QTest::newRow("percent") << QByteArray("CANARY%2Ftoken%25%41");
    QTest::newRow("quotes") << QByteArray("CANARY\"to'ken\"X");
    QTest::newRow("backslashes") << QByteArray("CANARY\\to\\\\ken\\n");
    QTest::newRow("capitals and reserved") << QByteArray("AbC&DeF=GhI?JkL#MnO:PqR");
    QTest::newRow("brackets") << QByteArray("[token]CANARY{x}<y>");
    QTest::newRow("JWT") << QByteArray("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.SflKxwRJSMeKKF2QT4");
    QByteArray all;
    for (char c = '\x21'; c <= '\x7E'; ++c) {
        all += c;
    }
    QTest::newRow("every character") << all;
    QTest::newRow("longest") << QByteArray("Ab/+").repeated(1024);
}

void RedactionTest::theTokenGoesInEverySpelling()
{
    QFETCH(const QByteArray, token);
    const Redaction redaction(*AccessToken::from(token));
    for (const auto &[name, spelled] : spellings(token)) {
        const QByteArray text = "before " + spelled + " after";
        QVERIFY2(redaction.bytes(text) == "before [token] after",
                 QByteArray(name + QByteArray(": ") + redaction.bytes(text)).constData());
        QCOMPARE(redaction.text(QString::fromLatin1(text)), u"before [token] after"_s);
    }
}

void RedactionTest::everyPlaceIsCleaned()
{
    const Redaction redaction(*AccessToken::from("a/b"));
    QCOMPARE(redaction.bytes("a/ba/b a%2Fb,a%2fb\na\\/b"), QByteArray("[token][token] [token],[token]\n[token]"));
    QCOMPARE(redaction.bytes("a/b"), QByteArray("[token]"));
    QCOMPARE(redaction.bytes({}), QByteArray());
}

void RedactionTest::otherTextStays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("contract") << QByteArray(R"({"status":"ENABLED","policyId":"ABC123","customer_number":"ABC123"})");
    QTest::newRow("half of it") << QByteArray("CANARY/tok");
    QTest::newRow("other case") << QByteArray("canary/token");
    QTest::newRow("UTF-8") << QByteArray("Zo\xC3\xAB \xF0\x9F\x99\x82");
    QTest::newRow("percent at the end") << QByteArray("CANARY%");
    QTest::newRow("backslash at the end") << QByteArray("CANARY\\");
    QTest::newRow("cut unicode escape") << QByteArray("CANARY\\u00");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe", 3);
}

void RedactionTest::otherTextStays()
{
    QFETCH(const QByteArray, text);
    const Redaction redaction(*AccessToken::from("CANARY/token"));
    QCOMPARE(redaction.bytes(text), text);
}

void RedactionTest::longTextsAreCleanedQuickly()
{
    const Redaction redaction(*AccessToken::from(QByteArray(4095, 'x') + 'y'));
    const QByteArray text(20'000, 'x'); // begins like the token everywhere
    QCOMPARE(redaction.bytes(text).size(), text.size());
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
