#include "core/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;

// Format characters that draw something: number and verse signs of Arabic, Syriac and Kaithi, joins of hieroglyphs.
bool isDrawn(char32_t c)
{
    return (c >= 0x0600 && c <= 0x0605) || c == 0x06DD || c == 0x070F || c == 0x0890 || c == 0x0891 || c == 0x08E2 ||
           c == 0x110BD || c == 0x110CD || (c >= 0x13430 && c <= 0x1343F);
}

// Written from the Unicode categories, not from the list in plaintext.cpp.
bool mustNotBeShown(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return c != zeroWidthJoiner && c != zeroWidthNonJoiner && !isDrawn(c);
    default:
        return QChar::isNonCharacter(c);
    }
}

QString offenders(const QString &shown, const QString &allowed = {})
{
    QString found;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        char32_t c = shown.at(i).unicode();
        if (shown.at(i).isHighSurrogate() && i + 1 < shown.size() && shown.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(shown.at(i), shown.at(i + 1));
            ++i;
        }
        if (mustNotBeShown(c) && !(c < 0x80 && allowed.contains(QChar(static_cast<char16_t>(c))))) {
            found += u" U+%1"_s.arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
        }
    }
    return found;
}

QString codePoint(char32_t c)
{
    return QChar::requiresSurrogates(c) ? QString::fromUcs4(&c, 1) : QString(QChar(static_cast<char16_t>(c)));
}

QString nameOf(char32_t c)
{
    return u"[U+%1]"_s.arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

class PlainTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenCharactersAreNamed_data();
    void hiddenCharactersAreNamed();
    void markupStaysLiteral_data();
    void markupStaysLiteral();
    void whatPeopleWriteIsKept_data();
    void whatPeopleWriteIsKept();
    void noCodePointOfUnicodeHidesOrReorders();
    void longTextIsElided_data();
    void longTextIsElided();
    void lineBreaksAreNamedInLinesAndKeptInBlocks();
    void hugeTextCostsNoMoreThanWhatIsShown();
    void previewIsShortPlainAndFreeOfBlankLines_data();
    void previewIsShortPlainAndFreeOfBlankLines();
};

void PlainTextTest::hiddenCharactersAreNamed_data()
{
    QTest::addColumn<uint>("c");
    const auto row = [](char32_t c) { QTest::addRow("U+%04X", static_cast<uint>(c)) << static_cast<uint>(c); };
    for (char32_t c = 0; c < 0x20; ++c) {
        row(c);
    }
    for (char32_t c = 0x7F; c <= 0x9F; ++c) {
        row(c);
    }
    for (const auto &[first, last] :
         {std::pair<char32_t, char32_t>{0x202A, 0x202E}, {0x2060, 0x2069}, {0x206A, 0x206F}}) {
        for (char32_t c = first; c <= last; ++c) {
            row(c);
        }
    }
    for (const int c : {0x00AD, 0x034F, 0x061C,  0x115F,   0x1160,  0x180E,  0x200B,  0x200E,  0x200F, 0x2028, 0x2029,
                        0x3164, 0xD800, 0xDBFF,  0xDC00,   0xDFFF,  0xFDD0,  0xFEFF,  0xFFA0,  0xFFF9, 0xFFFA, 0xFFFB,
                        0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xE0001, 0xE0020, 0xE007F, 0x1D173, 0x1BCA0}) {
        row(static_cast<char32_t>(c));
    }
}

void PlainTextTest::hiddenCharactersAreNamed()
{
    QFETCH(const uint, c);
    const auto point = static_cast<char32_t>(c);
    const QString text = u"before"_s + codePoint(point) + u"after"_s;
    const QString expected = u"before"_s + nameOf(point) + u"after"_s;
    QCOMPARE(PlainText::line(text), expected);
    if (point != U'\n' && point != U'\t') {
        QCOMPARE(PlainText::block(text), expected);
    }
    QCOMPARE(PlainText::line(codePoint(point)), nameOf(point));
}

void PlainTextTest::markupStaysLiteral_data()
{
    QTest::addColumn<QString>("text");
    const char *const samples[] = {
        "<b>bold</b>",
        "<img src=\"file:///etc/passwd\">",
        "<img src='/dev/zero'>",
        "<IMG SRC=\"qrc:/icon.png\" width=9999>",
        "<script>alert(1)</script>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href='file:///tmp/fifo'>x</a>",
        "<style>*{color:white}</style>",
        "<font size=\"7\" color=\"red\">ENABLED</font>",
        "<!-- hidden -->DISABLED",
        "<table><tr><td>x</td></tr></table>",
        "<p style=\"margin-top:-999px\">x",
        "<br/><hr>",
        "&lt;b&gt;",
        "&amp;&nbsp;&#8238;",
        "<!DOCTYPE html><html><body>x</body></html>",
        "<?xml version=\"1.0\"?><x/>",
        "<svg/onload=alert(1)>",
        "<qt><i>x</i></qt>",
        "<meta http-equiv=\"refresh\" content=\"0\">",
        "# heading",
        "**bold** [link](file:///etc/passwd) ![i](/dev/zero)",
        "&File && &Exit",
        "%1 %2 %n %L1",
        "%s%s%s%n",
        "=cmd|'/C calc'!A0",
        "'; DROP TABLE customers; --",
        "\\u202e\\x00",
        "{{7*7}} ${7*7} #{7*7}",
        "[U+202E]",
    };
    for (const char *sample : samples) {
        QTest::newRow(sample) << QString::fromLatin1(sample);
    }
}

void PlainTextTest::markupStaysLiteral()
{
    QFETCH(const QString, text);
    QCOMPARE(PlainText::line(text), text);
    QCOMPARE(PlainText::block(text), text);
    QCOMPARE(PlainText::preview(text.toUtf8()), text);
}

void PlainTextTest::whatPeopleWriteIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("accents") << u"Zo\u00EB O\u2019Hara-\u0141ukasz"_s;
    QTest::newRow("decomposed") << u"Zoe\u0308"_s;
    QTest::newRow("Arabic") << u"\u0645\u062D\u0645\u062F"_s;
    QTest::newRow("Persian with a non-joiner") << u"\u0639\u0644\u06CC\u200C\u0631\u0636\u0627"_s;
    QTest::newRow("Hebrew") << u"\u05D3\u05D5\u05D3"_s;
    QTest::newRow("Devanagari with a joiner") << u"\u0915\u094D\u200D\u0937"_s;
    QTest::newRow("Hangul") << u"\uAE40"_s;
    QTest::newRow("Japanese") << u"\u7530\u4E2D"_s;
    QTest::newRow("emoji family") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    QTest::newRow("emoji with variation selector") << u"\u2764\uFE0F"_s;
    QTest::newRow("no-break space") << u"VY7\u00A0JC3"_s;
    QTest::newRow("private use") << u"\uE000"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("astral letters") << u"\U00010400\U0001D4D0"_s;
}

void PlainTextTest::whatPeopleWriteIsKept()
{
    QFETCH(const QString, text);
    QCOMPARE(PlainText::line(text), text);
    QCOMPARE(PlainText::block(text), text);
}

void PlainTextTest::noCodePointOfUnicodeHidesOrReorders()
{
    QString found;
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        found += offenders(PlainText::line(u"a"_s + codePoint(c) + u'b'));
        found += offenders(PlainText::block(u"a"_s + codePoint(c) + u'b'), u"\n\t"_s);
    }
    QCOMPARE(found, QString());
}

void PlainTextTest::longTextIsElided_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("shown");
    const QString dots(QChar(0x2026));
    QTest::newRow("exactly the limit") << QString(500, u'x') << 500 << QString(500, u'x');
    QTest::newRow("one more") << QString(501, u'x') << 500 << QString(QString(500, u'x') + dots);
    QTest::newRow("1 MB") << QString(1 << 20, u'x') << 500 << QString(QString(500, u'x') + dots);
    QTest::newRow("never within a pair") << u"\U0001F642"_s.repeated(4) << 3
                                         << QString(u"\U0001F642"_s.repeated(3) + dots);
    QTest::newRow("named ones count once") << QString(3, QChar(u'\0')) << 2 << QString(u"[U+0000][U+0000]"_s + dots);
    QTest::newRow("limit zero") << u"abc"_s << 0 << dots;
}

void PlainTextTest::longTextIsElided()
{
    QFETCH(const QString, text);
    QFETCH(const int, limit);
    QFETCH(const QString, shown);
    QCOMPARE(PlainText::line(text, limit), shown);
    QCOMPARE(PlainText::block(text, limit), shown);
}

void PlainTextTest::lineBreaksAreNamedInLinesAndKeptInBlocks()
{
    const QString text = u"a\r\nb\nc\td\re"_s;
    QCOMPARE(PlainText::line(text), u"a[U+000D][U+000A]b[U+000A]c[U+0009]d[U+000D]e"_s);
    QCOMPARE(PlainText::block(text), u"a\nb\nc\td[U+000D]e"_s);
}

void PlainTextTest::hugeTextCostsNoMoreThanWhatIsShown()
{
    const QString huge(64 << 20, QChar(0x202E));
    const QString shown = PlainText::line(huge);
    QCOMPARE(shown.size(), 500 * 8 + 1);
    QCOMPARE(offenders(shown), QString());
}

void PlainTextTest::previewIsShortPlainAndFreeOfBlankLines_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("blank lines") << QByteArray("\n \r\n\t\n") << QString();
    QTest::newRow("page") << QByteArray("<html>\r\n\r\n  <h1>502</h1>\r\n</html>\r\n")
                          << u"<html>\n<h1>502</h1>\n</html>"_s;
    QTest::newRow("five lines at most") << QByteArray("1\n2\n3\n4\n5\n6\n7") << u"1\n2\n3\n4\n5"_s;
    QTest::newRow("one long line") << QByteArray(100'000, 'x') << QString(QString(500, u'x') + QChar(0x2026));
    QTest::newRow("NUL and bidi") << QByteArray("a\0b\xE2\x80\xAE", 6) << u"a[U+0000]b[U+202E]"_s;
    QTest::newRow("broken UTF-8") << QByteArray("a\xFF\xFE\xC0\xAF") << u"a\uFFFD\uFFFD\uFFFD\uFFFD"_s;
}

void PlainTextTest::previewIsShortPlainAndFreeOfBlankLines()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, shown);
    QCOMPARE(PlainText::preview(body), shown);
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
