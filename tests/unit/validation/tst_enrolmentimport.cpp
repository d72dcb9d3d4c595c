#include "core/plaintext.h"
#include "unit/validation/fieldchecks.h"
#include "validation/enrolmentimport.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace FieldChecks;

namespace {

const QByteArray example = R"({
    "customer": {
        "givenNames": "Reakwon The",
        "lastName": "Chef",
        "address": "25 Luke Street",
        "city": "London",
        "postCode": "EC2A 4DS",
        "dob": "1984-01-15",
        "email": "raekwon@wutangforever.wu",
        "phoneNumber": "+44012314323423",
        "workProviderUserId": "596e34ee2346c78cc8cf7c4"},
    "product": {
        "code": "FL.OCC.PL.UK.001",
        "occupations": ["babysitter"]}
}
)";

QByteArray customer(const QByteArray &members)
{
    return R"({"customer":{)" + members + "}}";
}

} // namespace

class EnrolmentImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedExampleIsReadWithoutRemarks_data();
    void thePublishedExampleIsReadWithoutRemarks();
    void whatARequestSendsIsReadBack();
    void textsAreTakenAsTheyStand();
    void whatCannotBeReadSaysWhatAndWhere_data();
    void whatCannotBeReadSaysWhatAndWhere();
    void whatIsReadWithGoodWillIsRemarked_data();
    void whatIsReadWithGoodWillIsRemarked();
    void noNumberLosesADigit_data();
    void noNumberLosesADigit();
    void aThousandRemarksBecomeAFew();
    void hugeAndDeepFilesAreJudged_data();
    void hugeAndDeepFilesAreJudged();
    void anyDamageToTheExampleIsReadOrRefusedInWords();
};

void EnrolmentImportTest::thePublishedExampleIsReadWithoutRemarks_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("as published") << example;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + example);
    QTest::newRow("line breaks of Windows") << QByteArray(example).replace("\n", "\r\n");
    QTest::newRow("blank lines around") << QByteArray("\n\n  " + example + "\n\t ");
}

void EnrolmentImportTest::thePublishedExampleIsReadWithoutRemarks()
{
    QFETCH(const QByteArray, json);
    const auto read = EnrolmentImport::read(json);
    QVERIFY(read.has_value());
    QCOMPARE(read->draft, published());
    QCOMPARE(read->remarks, QStringList());
}

void EnrolmentImportTest::whatARequestSendsIsReadBack()
{
    EnrolmentDraft draft = published();
    draft.setText(EnrolmentField::GivenNames, u"Zoë \"x\" \\ 名 🙂"_s);
    draft.occupations = {u"a, b"_s, u"\u200Cc"_s};
    const EnrolmentCheck check = EnrolmentRule::check(draft, today);
    QVERIFY(check.request);
    const auto read = EnrolmentImport::read(check.request->body());
    QVERIFY(read.has_value());
    QCOMPARE(read->draft, check.request->values());
    QCOMPARE(read->remarks, QStringList());
}

void EnrolmentImportTest::textsAreTakenAsTheyStand()
{
    const auto read = EnrolmentImport::read(
        customer(R"("givenNames":" a\u0000\u202Eb ","lastName":"\ud83d\ude42","city":"one\ntwo","dob":"15/1/1984")"));
    QVERIFY(read.has_value());
    QCOMPARE(read->draft.text(EnrolmentField::GivenNames), QString(u" a"_s + QChar(u'\0') + u"\u202Eb "_s));
    QCOMPARE(read->draft.text(EnrolmentField::LastName), u"🙂"_s);
    QCOMPARE(read->draft.text(EnrolmentField::City), u"one\ntwo"_s);
    QCOMPARE(read->draft.text(EnrolmentField::Dob), u"15/1/1984"_s);
    QVERIFY(read->draft.text(EnrolmentField::ProductCode).isEmpty());
    // Not JSON to the letter, but what was meant is plain, and the rule of the field speaks of the line break.
    const auto broken = EnrolmentImport::read(customer("\"address\":\"25 Luke\nStreet\""));
    QVERIFY(broken.has_value());
    QCOMPARE(broken->draft.text(EnrolmentField::Address), u"25 Luke\nStreet"_s);
}

void EnrolmentImportTest::whatCannotBeReadSaysWhatAndWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &json, const QString &says) {
        QTest::newRow(name) << json << says;
    };
    row("empty", {}, u"nothing in it"_s);
    row("blanks", " \n\t", u"nothing in it"_s);
    row("byte order mark alone", "\xEF\xBB\xBF", u"nothing in it"_s);
    row("no JSON", "hello", u"no JSON from line 1, column 1 on: “hello”"_s);
    row("CSV", "givenNames,lastName\nReakwon,Chef\n", u"no JSON from line 1, column 1"_s);
    row("comma missing", "{\"customer\": {\n  \"dob\": \"1\"\n  \"city\": \"x\"}}",
        u"line 3, column 3 on: “\"city\""_s);
    row("comma too many", "{\"customer\": {\n  \"dob\": \"1\",\n}}", u"line 3, column 1"_s);
    row("colon missing", "{\"customer\" {}}", u"line 1, column 13 on: “{}}”"_s);
    row("single quotes", "{'customer': {}}", u"line 1, column 2"_s);
    row("column counts characters", "{\"customer\": {\"city\": \"Z\xC3\xBCrich\" x}}", u"line 1, column 32"_s);
    row("cut in an object", "{\"customer\": {\"dob\": \"1\"", u"ends too early"_s);
    row("cut in a text", "{\"customer\":\n {\"dob\": \"19", u"ends too early, in line 2"_s);
    row("cut in a list", "[1,2", u"ends too early"_s);
    row("text behind", example + "x", u"something follows"_s);
    row("second customer behind", example + example, u"a second begins in line 16"_s);
    row("list of two", '[' + example + ',' + example + ']', u"list of 2. Enrolling many at once is not possible yet"_s);
    row("list of numbers", "[1]", u"not the shape"_s);
    row("empty list", "[]", u"empty list"_s);
    row("customers in a list", "{\"customer\":[{},{}]}", u"Enrolling many at once"_s);
    row("empty object", "{}", u"not the shape"_s);
    row("flat", "{\"givenNames\":\"x\"}", u"not the shape"_s);
    row("product alone", "{\"product\":{\"code\":\"x\"}}", u"not the shape"_s);
    row("customer is a text", "{\"customer\":\"x\"}", u"not the shape"_s);
    row("capital letter", "{\"Customer\":{}}", u"not the shape"_s);
    row("an answer of the API", "{\"customerNumber\":\"SE33S\",\"status\":\"Created\"}", u"not the shape"_s);
    row("key twice", customer(R"("dob":"1984-01-15","dob":"1985-01-15")"), u"given twice"_s);
    row("key twice, spelled differently", customer(R"("dob":"1","\u0064ob":"2")"), u"given twice"_s);
    row("customer twice", R"({"customer":{},"customer":{}})", u"given twice"_s);
    row("UTF-16 with its mark", QByteArray("\xFF\xFE{\0\"\0", 6), u"UTF-16"_s);
    row("UTF-16, other order", QByteArray("\xFE\xFF\0{\0\"", 6), u"UTF-16"_s);
    row("UTF-16 without its mark", QByteArray("{\0\"\0", 4), u"UTF-16"_s);
    row("Latin-1", "{\"customer\": {\n\"city\": \"Z\xFCrich\"}}", u"Line 2, column 11: this is no UTF-8"_s);
    row("NUL", QByteArray("\0\0\0\0", 4), u"no JSON"_s);
    row("too large", QByteArray(EnrolmentImport::maxBytes + 1, ' '), u"larger than 1 MB"_s);
    row("markup", "<html><b>x</b></html>", u"no JSON"_s);
    row("hidden characters", "{\"a\xE2\x80\xAE\": x}", u"no JSON"_s);
}

void EnrolmentImportTest::whatCannotBeReadSaysWhatAndWhere()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const auto read = EnrolmentImport::read(json);
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().contains(says), qUtf8Printable(read.error()));
    QVERIFY(read.error().size() < 300);
    QCOMPARE(PlainText::line(read.error()), read.error());
}

void EnrolmentImportTest::whatIsReadWithGoodWillIsRemarked_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char *name, const QByteArray &json, const QString &remark) {
        QTest::newRow(name) << json << remark;
    };
    row("unknown field", customer(R"("title":"Mr")"), u"customer.title is left out: enrolment has no such field."_s);
    row("unknown part", R"({"customer":{},"vehicle":{}})", u"vehicle is left out: enrolment has no such field."_s);
    row("other capitals", customer(R"("postcode":"x")"),
        u"customer.postcode is left out: the name is written customer.postCode."_s);
    row("field of the other part", customer(R"("code":"x")"),
        u"customer.code is left out: enrolment has no such field."_s);
    row("hidden characters in a name", customer("\"a\xE2\x80\xAE\":1"),
        u"customer.a[U+202E] is left out: enrolment has no such field."_s);
    row("null", customer(R"("city":null)"), u"customer.city is null, and taken as empty."_s);
    row("truth", customer(R"("city":true)"), u"customer.city is left out: it is not a text. Put it in quotes."_s);
    row("object", customer(R"("city":{})"), u"customer.city is left out: it is not a text. Put it in quotes."_s);
    row("product is a text", R"({"customer":{},"product":"x"})",
        u"“product” is left out: it is not an object with a code."_s);
    row("occupations null", R"({"customer":{},"product":{"occupations":null}})",
        u"product.occupations is null, and taken as none."_s);
    row("occupations a text", R"({"customer":{},"product":{"occupations":"nanny"}})",
        u"product.occupations is a text where a list belongs; taken as one occupation."_s);
    row("occupations an object", R"({"customer":{},"product":{"occupations":{}}})",
        u"product.occupations is left out: it is not a list of texts."_s);
    row("number among occupations", R"({"customer":{},"product":{"occupations":["a",7]}})",
        u"product.occupations.1 is left out: it is not a text. Put it in quotes."_s);
    row("list of one", "[" + customer({}) + "]", u"This is a list of one customer; that one is taken."_s);
}

void EnrolmentImportTest::whatIsReadWithGoodWillIsRemarked()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, remark);
    const auto read = EnrolmentImport::read(json);
    QVERIFY(read.has_value());
    QCOMPARE(read->remarks, QStringList{remark});
}

void EnrolmentImportTest::noNumberLosesADigit_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << QByteArray("12345") << u"12345"_s;
    QTest::newRow("zero") << QByteArray("0") << u"0"_s;
    QTest::newRow("negative") << QByteArray("-7") << u"-7"_s;
    QTest::newRow("phone number") << QByteArray("447700900123") << u"447700900123"_s;
    QTest::newRow("the longest exact one") << QByteArray("9007199254740991") << u"9007199254740991"_s;
    QTest::newRow("one longer") << QByteArray("9007199254740993") << QString();
    QTest::newRow("twenty digits") << QByteArray("12345678901234567890") << QString();
    QTest::newRow("fraction") << QByteArray("1.5") << QString();
    QTest::newRow("huge") << QByteArray("1e300") << QString();
}

void EnrolmentImportTest::noNumberLosesADigit()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QString, text);
    const auto read = EnrolmentImport::read(customer("\"workProviderUserId\":" + number));
    QVERIFY(read.has_value());
    QCOMPARE(read->draft.text(EnrolmentField::WorkProviderUserId), text);
    QCOMPARE(read->remarks.size(), 1);
    QVERIFY(read->remarks.first().contains(text.isEmpty() ? u"left out"_s : QString(u"taken as “"_s + text + u"”")));
}

void EnrolmentImportTest::aThousandRemarksBecomeAFew()
{
    QByteArray members;
    for (int i = 0; i < 1000; ++i) {
        members += (i == 0 ? "\"x" : ",\"x") + QByteArray::number(i) + "\":1";
    }
    const auto read = EnrolmentImport::read(customer(members));
    QVERIFY(read.has_value());
    QCOMPARE(read->remarks.size(), 21);
    QCOMPARE(read->remarks.last(), u"… and 980 more."_s);
}

void EnrolmentImportTest::hugeAndDeepFilesAreJudged_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto size = EnrolmentImport::maxBytes;
    QByteArray keys;
    for (int i = 0; keys.size() < size - 100; ++i) {
        keys += "\"k" + QByteArray::number(i) + "\":1,";
    }
    keys += "\"z\":1";
    QTest::newRow("1 MB of brackets") << QByteArray(size, '[');
    QTest::newRow("1 MB of braces") << QByteArray("{\"a\":").repeated(size / 5);
    QTest::newRow("1,000 deep") << QByteArray(QByteArray(1000, '[') + QByteArray(1000, ']'));
    QTest::newRow("deep within a field") << customer("\"city\":" + QByteArray(900, '[') + QByteArray(900, ']'));
    QTest::newRow("1 MB of quotes") << QByteArray(size, '"');
    QTest::newRow("1 MB of backslashes") << QByteArray('"' + QByteArray(size - 1, '\\'));
    QTest::newRow("1 MB of NUL") << QByteArray(size, '\0');
    QTest::newRow("1 MB of line breaks") << QByteArray(QByteArray(size - 1, '\n') + 'x');
    QTest::newRow("1 MB in one text") << customer("\"city\":\"" + QByteArray(size - 100, 'x') + '"');
    QTest::newRow("1 MB of unknown keys") << customer(keys).left(size);
    QTest::newRow("1 MB of known keys") << QByteArray('{' + keys.left(size / 2) + "\"z\":1}");
    QTest::newRow("1 MB of occupations") << QByteArray(R"({"customer":{},"product":{"occupations":[")" +
                                                       QByteArray("a\",\"").repeated(size / 4 - 20) + "\"]}}");
}

void EnrolmentImportTest::hugeAndDeepFilesAreJudged()
{
    QFETCH(const QByteArray, json);
    // What takes time in the square of the length would run into the time limit of the test.
    const auto read = EnrolmentImport::read(json);
    if (read) {
        QVERIFY(EnrolmentRule::check(read->draft, today).hasErrors());
    } else {
        QVERIFY(!read.error().isEmpty() && read.error().size() < 500);
    }
}

void EnrolmentImportTest::anyDamageToTheExampleIsReadOrRefusedInWords()
{
    QRandomGenerator random(7);
    int refused = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray json = example;
        for (int damage = random.bounded(1, 4); damage > 0 && !json.isEmpty(); --damage) {
            const int at = random.bounded(static_cast<int>(json.size()));
            switch (random.bounded(4)) {
            case 0:
                json[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                json.remove(at, random.bounded(1, 20));
                break;
            case 2:
                json.insert(at, json.mid(random.bounded(static_cast<int>(json.size())), random.bounded(1, 30)));
                break;
            default:
                json.truncate(at);
            }
        }
        const auto read = EnrolmentImport::read(json);
        if (!read) {
            ++refused;
            QVERIFY(!read.error().isEmpty() && read.error().size() < 500);
            QCOMPARE(PlainText::line(read.error()), read.error());
        }
    }
    QVERIFY(refused > 5'000 && refused < 20'000);
}

QTEST_GUILESS_MAIN(EnrolmentImportTest)
#include "tst_enrolmentimport.moc"
