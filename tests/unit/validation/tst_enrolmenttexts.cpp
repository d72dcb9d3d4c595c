#include "unit/validation/fieldchecks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace FieldChecks;

class EnrolmentTextsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesInAnyScriptPassUnchanged_data();
    void namesInAnyScriptPassUnchanged();
    void oddNamesAreAWarningAndUnchanged_data();
    void oddNamesAreAWarningAndUnchanged();
    void textsOfOneLineThatCannotBeSentSayWhy_data();
    void textsOfOneLineThatCannotBeSentSayWhy();
    void blanksAroundAreRemovedAndThatIsSaid_data();
    void blanksAroundAreRemovedAndThatIsSaid();
    void postcodesAreJudgedByTheBritishGrammar_data();
    void postcodesAreJudgedByTheBritishGrammar();
    void postcodesBecomeCapitalsVisibly_data();
    void postcodesBecomeCapitalsVisibly();
    void oddAddressesOfMailAreAWarning_data();
    void oddAddressesOfMailAreAWarning();
    void impossibleAddressesOfMailAreAnError_data();
    void impossibleAddressesOfMailAreAnError();
    void productCodesOfAnotherShapeAreAWarning_data();
    void productCodesOfAnotherShapeAreAWarning();
    void workProviderUserIdsAreSentAsTyped_data();
    void workProviderUserIdsAreSentAsTyped();
};

void EnrolmentTextsTest::namesInAnyScriptPassUnchanged_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"Reakwon The"_s,
                                u"Chef"_s,
                                u"O'Hara"_s,
                                u"O’Hara"_s,
                                u"O`Hara"_s,
                                u"Smith-Jones"_s,
                                u"d’Arc"_s,
                                u"van der Berg"_s,
                                u"O"_s,
                                u"Jr."_s,
                                u"Zoë"_s,
                                u"Zoe\u0308"_s,
                                u"Łukasz"_s,
                                u"Ægir Þór"_s,
                                u"Nguyễn Thị Minh Khai"_s,
                                u"Ngu\u0301ye\u0302\u0303n"_s,
                                u"Γιώργος"_s,
                                u"Дмитрий"_s,
                                u"محمد"_s,
                                u"דוד"_s,
                                u"田中太郎"_s,
                                u"김민준"_s,
                                u"สมชาย"_s,
                                u"अमित"_s,
                                u"தமிழ்"_s,
                                u"ქეთევან"_s,
                                u"Արամ"_s,
                                u"ሰላም"_s,
                                u"𐐀𐐁"_s,
                                u"𠮷野"_s,
                                u"John 3rd"_s,
                                u"Anne\u00A0Marie"_s,
                                u"Ali (Al)"_s,
                                u"Z\u0335\u0321\u0322a\u0300\u0301\u0302"_s,
                                u"M&S"_s,
                                u"a, b"_s,
                                u"{name}"_s,
                                u"%1 %n"_s,
                                u"\\u202E"_s,
                                u"\"Ali\""_s,
                                u"ŉ"_s,
                                u"ﬁ"_s,
                                u"ß"_s,
                                u"İ"_s}) {
        QTest::newRow(qUtf8Printable(name)) << name;
    }
    QTest::newRow("1000 characters") << QString(1000, u'x');
}

void EnrolmentTextsTest::namesInAnyScriptPassUnchanged()
{
    QFETCH(const QString, name);
    for (const EnrolmentField field :
         {EnrolmentField::GivenNames, EnrolmentField::LastName, EnrolmentField::City, EnrolmentField::Address}) {
        const EnrolmentFieldCheck result = check(field, name);
        QCOMPARE(verdict(result.issues), u"ok"_s);
        QCOMPARE(result.value, name);
        QVERIFY(result.changes.isEmpty());
    }
}

void EnrolmentTextsTest::oddNamesAreAWarningAndUnchanged_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("emoji") << u"Ali 🙂"_s << u"“🙂” is unusual in a name"_s;
    QTest::newRow("family of emoji") << u"Ali 👩‍👩‍👧"_s << u"“👩” is unusual"_s;
    QTest::newRow("flag") << u"Ali 🇬🇧"_s << u"is unusual"_s;
    QTest::newRow("skin tone alone") << u"Ali 🏽"_s << u"is unusual"_s;
    QTest::newRow("heart") << u"Ali ♥"_s << u"“♥” is unusual"_s;
    QTest::newRow("markup") << u"<b>Ali</b>"_s << u"“<” is unusual"_s;
    QTest::newRow("formula") << u"=1+1"_s << u"“=” is unusual"_s;
    QTest::newRow("money") << u"A$AP"_s << u"“$” is unusual"_s;
    QTest::newRow("digits alone") << u"12345"_s << u"no letter"_s;
    QTest::newRow("dash alone") << u"-"_s << u"no letter"_s;
    QTest::newRow("dots") << u"..."_s << u"no letter"_s;
    QTest::newRow("Persian with a joiner") << u"علی\u200Cرضا"_s << u"U+200C"_s;
    QTest::newRow("Indic with a joiner") << u"ക്\u200Dഷ"_s << u"U+200D"_s;
}

void EnrolmentTextsTest::oddNamesAreAWarningAndUnchanged()
{
    QFETCH(const QString, name);
    QFETCH(const QString, says);
    for (const EnrolmentField field : {EnrolmentField::GivenNames, EnrolmentField::LastName}) {
        const EnrolmentFieldCheck result = check(field, name);
        QVERIFY(!result.hasErrors());
        QVERIFY2(verdict(result.issues).contains(says), qUtf8Printable(verdict(result.issues)));
        QCOMPARE(result.value, name);
        QCOMPARE(result.issues.first().field, QString(EnrolmentFields::path(field)));
    }
}

void EnrolmentTextsTest::textsOfOneLineThatCannotBeSentSayWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const QString seen = u"which cannot be seen"_s;
    QTest::newRow("empty") << QString() << u"required: fill it in"_s;
    QTest::newRow("blanks") << u" \u00A0\u3000 "_s << u"required: fill it in"_s;
    QTest::newRow("line breaks alone") << u"\r\n\n"_s << u"required: fill it in"_s;
    QTest::newRow("joiner alone") << u"\u200D"_s << u"nothing to see"_s;
    QTest::newRow("blank Braille") << u"\u2800"_s << u"nothing to see"_s;
    QTest::newRow("accent alone") << u"\u0301"_s << u"nothing to see"_s;
    QTest::newRow("line feed") << u"one\ntwo"_s << u"more than one line: “one[U+000A]two”"_s;
    QTest::newRow("carriage return") << u"one\rtwo"_s << u"more than one line"_s;
    QTest::newRow("both") << u"one\r\ntwo"_s << u"more than one line"_s;
    QTest::newRow("line separator") << u"one\u2028two"_s << u"more than one line"_s;
    QTest::newRow("paragraph separator") << u"one\u2029two"_s << u"more than one line"_s;
    QTest::newRow("next line") << u"one\u0085two"_s << u"more than one line"_s;
    QTest::newRow("vertical tab") << u"one\vtwo"_s << u"more than one line"_s;
    QTest::newRow("form feed") << u"one\ftwo"_s << u"more than one line"_s;
    QTest::newRow("tab") << u"one\ttwo"_s << u"contains a tab"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u"b"_s) << u"U+0000, which cannot be seen: “a[U+0000]b”"_s;
    QTest::newRow("bell") << u"a\u0007b"_s << u"U+0007"_s;
    QTest::newRow("escape") << u"a\u001B[31mb"_s << u"U+001B"_s;
    QTest::newRow("delete") << u"a\u007Fb"_s << u"U+007F"_s;
    QTest::newRow("C1 control") << u"a\u009Fb"_s << u"U+009F"_s;
    QTest::newRow("bidi override") << u"abc\u202Edef"_s << u"U+202E"_s;
    QTest::newRow("bidi override in front") << u"\u202Dabc"_s << u"U+202D"_s;
    QTest::newRow("bidi isolate") << u"\u2066abc\u2069"_s << u"U+2066"_s;
    QTest::newRow("left-to-right mark") << u"abc\u200E"_s << u"U+200E"_s;
    QTest::newRow("Arabic letter mark") << u"\u061Cabc"_s << u"U+061C"_s;
    QTest::newRow("zero width space") << u"a\u200Bb"_s << u"U+200B"_s;
    QTest::newRow("word joiner") << u"a\u2060b"_s << u"U+2060"_s;
    QTest::newRow("byte order mark") << u"\uFEFFabc"_s << u"U+FEFF"_s;
    QTest::newRow("soft hyphen") << u"a\u00ADb"_s << u"U+00AD"_s;
    QTest::newRow("grapheme joiner") << u"a\u034Fb"_s << u"U+034F"_s;
    QTest::newRow("Mongolian vowel separator") << u"a\u180Eb"_s << u"U+180E"_s;
    QTest::newRow("Hangul filler") << u"\u3164"_s << u"U+3164"_s;
    QTest::newRow("interlinear annotation") << u"a\uFFF9b\uFFFA"_s << u"U+FFF9"_s;
    QTest::newRow("tag letter") << QString::fromUcs4(U"a\U000E0041b") << u"U+E0041"_s;
    QTest::newRow("musical format") << QString::fromUcs4(U"a\U0001D173b") << u"U+1D173"_s;
    QTest::newRow("non-character") << QString(u"a"_s + QChar(0xFFFE)) << u"U+FFFE"_s;
    QTest::newRow("lone high surrogate") << QString(u"a"_s + QChar(0xD800) + u"b"_s) << u"half of a character"_s;
    QTest::newRow("lone low surrogate") << QString(QChar(0xDC00) + u"ab"_s) << u"half of a character"_s;
    QTest::newRow("swapped surrogates") << QString(QString(QChar(0xDC00)) + QChar(0xD800)) << u"half of a character"_s;
    QTest::newRow("1001 characters") << QString(1001, u'x') << u"1000 characters at most, this has 1001"_s;
    QTest::newRow("1 MB") << QString(1 << 20, u'x') << u"1048576"_s;
    QTest::newRow("1 MB of emoji") << u"🙂"_s.repeated(1 << 18) << u"524288"_s;
    QTest::newRow("1 MB of accents") << QString(u'a' + QString(1 << 20, QChar(0x0301))) << u"1048577"_s;
    QTest::newRow("1 MB of NUL") << QString(1 << 20, QChar(u'\0')) << u"too long"_s;
}

void EnrolmentTextsTest::textsOfOneLineThatCannotBeSentSayWhy()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    for (const EnrolmentField field : allEnrolmentFields) {
        if (field == EnrolmentField::Occupations || field == EnrolmentField::WorkProviderUserId) {
            continue;
        }
        const EnrolmentFieldCheck result = check(field, text);
        QCOMPARE(errors(result.issues).size(), 1);
        const QString message = errors(result.issues).first();
        QVERIFY2(message.contains(says), qUtf8Printable(message));
        QVERIFY(message.size() < 300);
        QCOMPARE(result.issues.first().field, QString(EnrolmentFields::path(field)));
    }
}

void EnrolmentTextsTest::blanksAroundAreRemovedAndThatIsSaid_data()
{
    QTest::addColumn<EnrolmentField>("field");
    for (const EnrolmentField field : allEnrolmentFields) {
        if (field != EnrolmentField::Occupations) {
            QTest::newRow(EnrolmentFields::path(field).latin1()) << field;
        }
    }
}

void EnrolmentTextsTest::blanksAroundAreRemovedAndThatIsSaid()
{
    QFETCH(const EnrolmentField, field);
    const QString good = published().text(field);
    QCOMPARE(check(field, good).changes, QStringList());
    for (const QString &around : {u" "_s, u"\t"_s, u"\n"_s, u"\r\n"_s, u"\u00A0"_s, u"\u3000"_s}) {
        for (const QString &text : {QString(around + good), QString(good + around), QString(around + good + around)}) {
            const EnrolmentFieldCheck result = check(field, text);
            QCOMPARE(result.value, good);
            QCOMPARE(result.changes, QStringList{u"Blanks around it removed"_s});
            QVERIFY(!result.hasErrors());
        }
    }
}

void EnrolmentTextsTest::postcodesAreJudgedByTheBritishGrammar_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("british");
    for (const QString &text :
         {u"EC2A 4DS"_s, u"EC2A4DS"_s,  u"M1 1AA"_s,   u"M60 1NW"_s, u"CR2 6XH"_s,   u"DN55 1PT"_s,
          u"W1A 1HQ"_s,  u"EC1A 1BB"_s, u"SW1A 1AA"_s, u"B33 8TH"_s, u"GIR 0AA"_s,   u"GIR0AA"_s,
          u"BT1 1AA"_s,  u"BT48 6DQ"_s, u"BF1 2AB"_s,  u"BFPO 58"_s, u"BFPO 1234"_s, u"JE2 3AB"_s,
          u"GY1 1AA"_s,  u"IM1 1AA"_s,  u"E1W 1AA"_s,  u"N1C 4AG"_s, u"SE1P 5LX"_s,  u"ZE1 0AA"_s}) {
        QTest::newRow(qUtf8Printable(text)) << text << true;
    }
    for (const QString &text :
         {u"10115"_s,     u"90210"_s,    u"D02 AF30"_s,   u"EC2A  4DS"_s, u"EC2A-4DS"_s,  u"EC2A 4D"_s,
          u"EC2A 4DSS"_s, u"QC2A 4DS"_s, u"EC2A 4CS"_s,   u"EI1 1AA"_s,   u"EC2A"_s,      u"4DS"_s,
          u"GIR 0AB"_s,   u"BFPO"_s,     u"BFPO 12345"_s, u"E100 1AA"_s,  u"ECC2A 4DS"_s, u"ＥＣ２Ａ ４ＤＳ"_s,
          u"ЕС2А 4DS"_s,  u"n/a"_s,      u"🙂"_s,       u"<b>"_s}) {
        QTest::newRow(qUtf8Printable(text)) << text << false;
    }
}

void EnrolmentTextsTest::postcodesAreJudgedByTheBritishGrammar()
{
    QFETCH(const QString, text);
    QFETCH(const bool, british);
    QCOMPARE(verdict(check(EnrolmentField::PostCode, text).issues),
             british ? u"ok"_s : u"warning: Not a UK postcode: check it with the customer."_s);
}

void EnrolmentTextsTest::postcodesBecomeCapitalsVisibly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("small letters") << u"ec2a 4ds"_s << u"EC2A 4DS"_s;
    QTest::newRow("one small letter") << u"EC2a 4DS"_s << u"EC2A 4DS"_s;
    QTest::newRow("no blank is put in") << u"ec2a4ds"_s << u"EC2A4DS"_s;
    QTest::newRow("blanks inside stay") << u"ec2a  4ds"_s << u"EC2A  4DS"_s;
    QTest::newRow("capitals already") << u"EC2A 4DS"_s << u"EC2A 4DS"_s;
    QTest::newRow("sharp s stays") << u"ß1"_s << u"ß1"_s;
    QTest::newRow("dotless i stays") << u"ı1"_s << u"ı1"_s;
    QTest::newRow("accents stay") << u"é1"_s << u"é1"_s;
}

void EnrolmentTextsTest::postcodesBecomeCapitalsVisibly()
{
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    const EnrolmentFieldCheck result = check(EnrolmentField::PostCode, text);
    QCOMPARE(result.value, value);
    QCOMPARE(result.changes, text == value ? QStringList() : QStringList{u"Capitals: "_s + value});
}

void EnrolmentTextsTest::oddAddressesOfMailAreAWarning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const QString dots = u"a dot too many"_s;
    const QString ok = u"ok"_s;
    QTest::newRow("published") << u"raekwon@wutangforever.wu"_s << ok;
    QTest::newRow("plus") << u"o'hara+x@example.co.uk"_s << ok;
    QTest::newRow("capitals stay") << u"UPPER@EXAMPLE.COM"_s << ok;
    QTest::newRow("punycode") << u"a@xn--bcher-kva.example"_s << ok;
    QTest::newRow("punycode at the end") << u"a@example.xn--p1ai"_s << ok;
    QTest::newRow("digits") << u"1@2.example"_s << ok;
    QTest::newRow("no dot in the domain") << u"a@localhost"_s << u"no dot after the @"_s;
    QTest::newRow("trailing dot") << u"a@example.com."_s << dots;
    QTest::newRow("two dots in the domain") << u"a@example..com"_s << dots;
    QTest::newRow("two dots in front") << u"a..b@example.com"_s << dots;
    QTest::newRow("leading dot") << u".a@example.com"_s << dots;
    QTest::newRow("dot before the @") << u"a.@example.com"_s << dots;
    QTest::newRow("dot after the @") << u"a@.example.com"_s << dots;
    QTest::newRow("accent") << u"zoë@example.com"_s << u"beyond A–Z"_s;
    QTest::newRow("Japanese") << u"田@例.jp"_s << u"beyond A–Z"_s;
    QTest::newRow("emoji") << u"🙂@example.com"_s << u"beyond A–Z"_s;
    QTest::newRow("Cyrillic look-alike") << u"pаypal@example.com"_s << u"beyond A–Z"_s;
    QTest::newRow("combining mark") << u"zoe\u0308@example.com"_s << u"beyond A–Z"_s;
    QTest::newRow("angle brackets") << u"<a@example.com>"_s << u"unusual"_s;
    QTest::newRow("quotes") << u"\"a\"@example.com"_s << u"unusual"_s;
    QTest::newRow("link") << u"mailto:a@example.com"_s << u"unusual"_s;
    QTest::newRow("semicolon") << u"a@example.com;"_s << u"unusual"_s;
    QTest::newRow("address for a domain") << u"a@[127.0.0.1]"_s << u"unusual"_s;
    QTest::newRow("digits for a domain") << u"a@127.0.0.1"_s << u"unusual domain"_s;
    QTest::newRow("underscore in the domain") << u"a@exa_mple.com"_s << u"unusual domain"_s;
    QTest::newRow("dash in front of the domain") << u"a@-example.com"_s << u"unusual domain"_s;
    QTest::newRow("last part of one letter") << u"a@example.c"_s << u"unusual domain"_s;
    QTest::newRow("65 characters before the @")
        << QString(QString(65, u'x') + u"@example.com"_s) << u"unusually much"_s;
}

void EnrolmentTextsTest::oddAddressesOfMailAreAWarning()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const EnrolmentFieldCheck result = check(EnrolmentField::Email, text);
    QVERIFY(!result.hasErrors());
    QVERIFY2(verdict(result.issues).contains(says), qUtf8Printable(verdict(result.issues)));
    QCOMPARE(result.value, text);
    QVERIFY(result.changes.isEmpty());
}

void EnrolmentTextsTest::impossibleAddressesOfMailAreAnError_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"example.com"_s, u"@"_s, u"@example.com"_s, u"a@"_s, u"a@b@c.com"_s, u"a b@example.com"_s,
          u"a@exam ple.com"_s, u"Ali <a@example.com>"_s, u"a@example.com b@example.com"_s, u"a\u00A0b@example.com"_s}) {
        QTest::newRow(qUtf8Printable(text)) << text;
    }
    QTest::newRow("255 characters") << QString(QString(253, u'x') + u"@y"_s);
}

void EnrolmentTextsTest::impossibleAddressesOfMailAreAnError()
{
    QFETCH(const QString, text);
    const EnrolmentFieldCheck result = check(EnrolmentField::Email, text);
    QCOMPARE(errors(result.issues).size(), 1);
    QVERIFY(result.issues.first().message.contains(u"e-mail address"_s));
}

void EnrolmentTextsTest::productCodesOfAnotherShapeAreAWarning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("usual");
    for (const QString &text : {u"FL.OCC.PL.UK.001"_s, u"FL.OCC.PL.UK.999"_s, u"SC.FOOD.TPO.UK.012"_s}) {
        QTest::newRow(qUtf8Printable(text)) << text << true;
    }
    for (const QString &text :
         {u"fl.occ.pl.uk.001"_s, u"FL.OCC.PL.UK"_s, u"FL.OCC.PL.UK.1"_s, u"FL OCC PL UK 001"_s, u"FL.OCC.PL.UK.001."_s,
          u"FL..PL.UK.001"_s, u"X"_s, u"FL.OCC.PL.UK.OO1"_s, u"ＦＬ.OCC.PL.UK.001"_s, u"<b>"_s}) {
        QTest::newRow(qUtf8Printable(text)) << text << false;
    }
}

void EnrolmentTextsTest::productCodesOfAnotherShapeAreAWarning()
{
    QFETCH(const QString, text);
    QFETCH(const bool, usual);
    const EnrolmentFieldCheck result = check(EnrolmentField::ProductCode, text);
    QVERIFY(!result.hasErrors());
    QCOMPARE(warnings(result.issues).isEmpty(), usual);
    QCOMPARE(result.value, text);
}

void EnrolmentTextsTest::workProviderUserIdsAreSentAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("published") << u"596e34ee2346c78cc8cf7c4"_s << u"ok"_s;
    QTest::newRow("case stays") << u"Rider-Ab"_s << u"ok"_s;
    QTest::newRow("any script") << u"配達員-七号"_s << u"ok"_s;
    QTest::newRow("joiner") << u"👩‍👩‍👧"_s << u"ok"_s;
    QTest::newRow("1000 characters") << QString(1000, u'x') << u"ok"_s;
    QTest::newRow("blanks inside") << u"a  b"_s << u"ok"_s;
    QTest::newRow("tab inside") << u"a\tb"_s << u"warning: This holds invisible characters: a[U+0009]b"_s;
    QTest::newRow("bidi override") << u"a\u202Eb"_s << u"warning: This holds invisible characters: a[U+202E]b"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0')) << u"warning: This holds invisible characters: a[U+0000]"_s;
    QTest::newRow("empty") << QString() << u"error: Type or paste a work provider user ID."_s;
    QTest::newRow("blank") << u" \n"_s << u"error: Type or paste a work provider user ID."_s;
    QTest::newRow("joiner alone") << u"\u200D"_s << u"error: There is nothing to see"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << u"error: This holds half of a character"_s;
    QTest::newRow("1001 characters") << QString(1001, u'x') << u"error: This is too long: 1000"_s;
    QTest::newRow("1 MB") << QString(1 << 20, u'x') << u"error: This is too long: 1000"_s;
}

void EnrolmentTextsTest::workProviderUserIdsAreSentAsTyped()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const EnrolmentFieldCheck result = check(EnrolmentField::WorkProviderUserId, text);
    QVERIFY2(verdict(result.issues).startsWith(says), qUtf8Printable(verdict(result.issues)));
    QCOMPARE(result.value, text.trimmed());
    for (const FieldIssue &issue : result.issues) {
        QCOMPARE(issue.field, u"customer.workProviderUserId"_s);
    }
}

QTEST_GUILESS_MAIN(EnrolmentTextsTest)
#include "tst_enrolmenttexts.moc"
