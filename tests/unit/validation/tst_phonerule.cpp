#include "unit/validation/fieldchecks.h"
#include "validation/phonenumbers.h"
#include "validation/phonerule.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace FieldChecks;

class PhoneRuleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCountryIsNamedInTheLanguageOfThePerson();
    void decorationIsTakenOutVisibly_data();
    void decorationIsTakenOutVisibly();
    void whatCannotBeSentSaysWhatToType_data();
    void whatCannotBeSentSaysWhatToType();
    void anUnlikelyNumberIsAWarningAndSentAsTyped_data();
    void anUnlikelyNumberIsAWarningAndSentAsTyped();
    void theReadingNamesCountryAndNumber_data();
    void theReadingNamesCountryAndNumber();
    void withoutTheModuleANumberIsSentWithAWarning();
    void aMissingOrBrokenModuleGivesNoReader();
    void theModuleIsFoundInTheSecondFolder();
    void anyDigitsAreReadQuickly();
};

void PhoneRuleTest::decorationIsTakenOutVisibly_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"+442083661177"_s, u"+44 20 8366 1177"_s, u"+44 20 8366-1177"_s, u"+44.20.8366.1177"_s,
                                u"+44 (20) 8366 1177"_s, u"+44-20-8366-1177"_s, u"+44\u00A020\u00A08366\u00A01177"_s,
                                u"+44\u200920\u20098366\u20091177"_s, u"+44\u201020\u20118366\u20131177"_s,
                                u"+44\u221220\u22128366\u22121177"_s, u"+44[20]83661177"_s, u"+44{20}83661177"_s,
                                u"\uFF08+44\uFF0920 8366 1177"_s, u"(+44) 20 8366 1177"_s, u"  +442083661177 "_s,
                                u"+ 44 20 8366 1177"_s, u"+44  20\u20148366\u30001177"_s, u"+442083661177\n"_s}) {
        QTest::newRow(qUtf8Printable(text)) << text;
    }
}

void PhoneRuleTest::decorationIsTakenOutVisibly()
{
    QFETCH(const QString, text);
    const EnrolmentFieldCheck result = check(EnrolmentField::PhoneNumber, text);
    QCOMPARE(verdict(result.issues), u"ok"_s);
    QCOMPARE(result.value, u"+442083661177"_s);
    QCOMPARE(result.reading, u"United Kingdom, +44 20 8366 1177"_s);
    QCOMPARE(result.changes.isEmpty(), text == result.value);
    QCOMPARE(result.changes.contains(u"Without blanks, dots, dashes and brackets: +442083661177"_s),
             text.trimmed() != result.value);
}

void PhoneRuleTest::whatCannotBeSentSaysWhatToType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QString() << u"required"_s;
    QTest::newRow("brackets alone") << u"()"_s << u"needs digits"_s;
    QTest::newRow("plus alone") << u"+"_s << u"needs digits"_s;
    QTest::newRow("00 for the +") << u"0044 20 8366 1177"_s << u"Write + for the 00 in front: +442083661177"_s;
    QTest::newRow("national") << u"020 8366 1177"_s << u"write +442083661177"_s;
    QTest::newRow("national mobile") << u"07700 900123"_s << u"write +447700900123"_s;
    QTest::newRow("plus forgotten") << u"44 7700 900123"_s << u"write +447700900123"_s;
    QTest::newRow("without any prefix") << u"7700 900123"_s << u"write +447700900123 for the United Kingdom"_s;
    QTest::newRow("two plus") << u"++442083661177"_s << u"one +"_s;
    QTest::newRow("plus inside") << u"+44+2083661177"_s << u"one +"_s;
    QTest::newRow("plus behind") << u"442083661177+"_s << u"one +"_s;
    QTest::newRow("letters") << u"+44 GETCOVER"_s << u"Remove “G”"_s;
    QTest::newRow("extension") << u"+442083661177 x12"_s << u"Remove “x”"_s;
    QTest::newRow("slash") << u"+44 20/8366 1177"_s << u"Remove “/”"_s;
    QTest::newRow("comma") << u"+442083661177,12"_s << u"Remove “,”"_s;
    QTest::newRow("star") << u"*21#"_s << u"Remove “*”"_s;
    QTest::newRow("label") << u"tel:+442083661177"_s << u"Remove “t”"_s;
    QTest::newRow("wide plus") << u"\uFF0B442083661177"_s << u"Remove “\uFF0B”"_s;
    QTest::newRow("wide digits") << u"+４４2083661177"_s << u"Remove “４”"_s;
    QTest::newRow("Arabic digits") << u"+٤٤2083661177"_s << u"Remove “٤”"_s;
    QTest::newRow("emoji") << u"+44☎2083661177"_s << u"Remove “☎”"_s;
    QTest::newRow("emoji beyond 16 bits") << u"+44📞2083661177"_s << u"Remove “📞”"_s;
    QTest::newRow("two numbers") << u"+442083661177\n+442083661178"_s << u"more than one line"_s;
    QTest::newRow("bidi embedding from a phone's contacts") << u"\u202A+442083661177\u202C"_s << u"U+202A"_s;
    QTest::newRow("joiner") << u"+44\u200D2083661177"_s << u"U+200D"_s;
    QTest::newRow("NUL") << QString(u"+44"_s + QChar(u'\0') + u"2083661177"_s) << u"U+0000"_s;
    QTest::newRow("half a character") << QString(u"+44"_s + QChar(0xD83D)) << u"half of a character"_s;
    QTest::newRow("1 MB") << QString(u"+"_s + QString(1 << 20, u'4')) << u"too long"_s;
}

void PhoneRuleTest::whatCannotBeSentSaysWhatToType()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const EnrolmentFieldCheck result = check(EnrolmentField::PhoneNumber, text);
    QCOMPARE(errors(result.issues).size(), 1);
    QVERIFY2(errors(result.issues).first().contains(says), qUtf8Printable(verdict(result.issues)));
    QVERIFY(errors(result.issues).first().size() < 250);
    QCOMPARE(result.issues.first().field, u"customer.phoneNumber"_s);
}

void PhoneRuleTest::anUnlikelyNumberIsAWarningAndSentAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("published example") << u"+44012314323423"_s << u"+44012314323423"_s << u"too long"_s;
    QTest::newRow("made up by Ofcom for films") << u"+44 7700 900123"_s << u"+447700900123"_s << u"No such number"_s;
    QTest::newRow("too short") << u"+44123"_s << u"+44123"_s << u"too short"_s;
    QTest::newRow("country alone") << u"+44"_s << u"+44"_s << u"Check it with the customer"_s;
    QTest::newRow("one digit") << u"+1"_s << u"+1"_s << u"Check it with the customer"_s;
    QTest::newRow("no such country") << u"+999 123456"_s << u"+999123456"_s << u"No country"_s;
    QTest::newRow("zeros") << u"+000"_s << u"+000"_s << u"No country"_s;
    QTest::newRow("24 digits") << u"+442083661177888888888888"_s << u"+442083661177888888888888"_s << u"too long"_s;
    QTest::newRow("999 digits") << QString(u'+' + QString(999, u'4')) << QString(u'+' + QString(999, u'4'))
                                << u"too long"_s;
    QTest::newRow("0 in brackets") << u"+44 (0)20 8366 1177"_s << u"+4402083661177"_s << u"0 in brackets"_s;
    QTest::newRow("0 in wide brackets with blanks")
        << u"+44 ( 0 ) 20 8366 1177"_s << u"+4402083661177"_s << u"0 in brackets"_s;
}

void PhoneRuleTest::anUnlikelyNumberIsAWarningAndSentAsTyped()
{
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    QFETCH(const QString, says);
    const EnrolmentFieldCheck result = check(EnrolmentField::PhoneNumber, text);
    QVERIFY(!result.hasErrors());
    QCOMPARE(result.value, value);
    QVERIFY2(verdict(result.issues).contains(says), qUtf8Printable(verdict(result.issues)));
}

void PhoneRuleTest::theReadingNamesCountryAndNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reading");
    QTest::newRow("United Kingdom") << u"+447400123456"_s << u"United Kingdom, +44 7400 123456"_s;
    QTest::newRow("Jersey shares the code") << u"+441534000000"_s << u"Jersey, +44 1534 000000"_s;
    QTest::newRow("United States") << u"+12025550123"_s << u"United States, +1 202-555-0123"_s;
    QTest::newRow("Italy keeps its 0") << u"+390612345678"_s << u"Italy, +39 06 1234 5678"_s;
    QTest::newRow("Germany") << u"+4930123456"_s << u"Germany, +49 30 123456"_s;
    QTest::newRow("of no country") << u"+80012345678"_s << u"International, +800 1234 5678"_s;
    QTest::newRow("unlikely, but readable") << u"+44012314323423"_s << u"United Kingdom, +44 12314323423"_s;
    QTest::newRow("of no known country") << u"+999123456"_s << QString();
}

void PhoneRuleTest::theReadingNamesCountryAndNumber()
{
    QFETCH(const QString, text);
    QFETCH(const QString, reading);
    QCOMPARE(check(EnrolmentField::PhoneNumber, text).reading, reading);
}

void PhoneRuleTest::withoutTheModuleANumberIsSentWithAWarning()
{
    const EnrolmentFieldCheck result = PhoneRule::check(u"+44 20 8366 1177"_s, nullptr);
    QVERIFY(!result.hasErrors());
    QCOMPARE(result.value, u"+442083661177"_s);
    QCOMPARE(result.reading, QString());
    QVERIFY(verdict(result.issues).contains(u"cannot be checked"_s));
    QVERIFY(PhoneRule::check(u"02083661177"_s, nullptr).hasErrors());
}

void PhoneRuleTest::aMissingOrBrokenModuleGivesNoReader()
{
    const QTemporaryDir folder;
    QVERIFY(PhoneNumbers::load({}) == nullptr);
    QVERIFY(PhoneNumbers::load({folder.path()}) == nullptr);
    QFile broken(folder.filePath(u"customer-console-phones.so"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    QVERIFY(broken.write("not a library") > 0);
    broken.close();
    QVERIFY(PhoneNumbers::load({folder.path()}) == nullptr);
}

void PhoneRuleTest::theModuleIsFoundInTheSecondFolder()
{
    const QTemporaryDir folder;
    const PhoneReader reader = PhoneNumbers::load({folder.path(), QCoreApplication::applicationDirPath()});
    QVERIFY(reader != nullptr);
    PhoneFacts facts;
    reader(u"+442083661177"_s, facts);
    QCOMPARE(facts.region, u"GB"_s);
    QVERIFY(reader == PhoneNumbers::reader());
}

void PhoneRuleTest::anyDigitsAreReadQuickly()
{
    QElapsedTimer timer;
    timer.start();
    for (int length = 1; length < 1000; ++length) {
        const EnrolmentFieldCheck result = check(EnrolmentField::PhoneNumber, u'+' + QString(length, u'9'));
        QVERIFY(!result.hasErrors());
    }
    QVERIFY(timer.elapsed() < 5000);
}

void PhoneRuleTest::theCountryIsNamedInTheLanguageOfThePerson()
{
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    QCOMPARE(PhoneRule::check(u"+4930123456"_s, PhoneNumbers::reader()).reading, u"Deutschland, +49 30 123456"_s);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QCOMPARE(PhoneRule::check(u"+4930123456"_s, PhoneNumbers::reader()).reading, u"Allemagne, +49 30 123456"_s);
}

QTEST_GUILESS_MAIN(PhoneRuleTest)
#include "tst_phonerule.moc"
