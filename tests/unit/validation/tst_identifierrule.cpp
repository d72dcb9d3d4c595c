#include "validation/identifierrule.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr IdentifierKind number = IdentifierKind::CustomerNumber;
constexpr IdentifierKind partner = IdentifierKind::WorkProviderUserId;

bool hasError(const IdentifierCheck &check)
{
    return std::ranges::any_of(check.issues,
                               [](const FieldIssue &issue) { return issue.severity == FieldIssue::Severity::Error; });
}

} // namespace

class IdentifierRuleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreTrimmedAndCapitalisedVisibly_data();
    void codesAreTrimmedAndCapitalisedVisibly();
    void codesWithAnythingElseAreErrors_data();
    void codesWithAnythingElseAreErrors();
    void partnerIdsAreSentAsTypedButForBlanksAround_data();
    void partnerIdsAreSentAsTypedButForBlanksAround();
    void partnerIdsThatCannotBeSentAreErrors_data();
    void partnerIdsThatCannotBeSentAreErrors();
    void invisibleCharactersAreAWarningNotAnError_data();
    void invisibleCharactersAreAWarningNotAnError();
    void whatCannotBeSentIsNamedVisibly_data();
    void whatCannotBeSentIsNamedVisibly();
    void kindIsDetectedFromTheText_data();
    void kindIsDetectedFromTheText();
    void hugePastesAreJudgedQuickly();
    void everythingOfferedToSendIsFitToBeSent();
};

void IdentifierRuleTest::codesAreTrimmedAndCapitalisedVisibly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("changes");
    QTest::newRow("as it should be") << u"ABC123"_s << u"ABC123"_s << 0;
    QTest::newRow("small letters") << u"abc123"_s << u"ABC123"_s << 1;
    QTest::newRow("one small letter") << u"ABc123"_s << u"ABC123"_s << 1;
    QTest::newRow("blank in front") << u" ABC123"_s << u"ABC123"_s << 1;
    QTest::newRow("blank behind") << u"ABC123 "_s << u"ABC123"_s << 1;
    QTest::newRow("tab and line feed around") << u"\tABC123\r\n"_s << u"ABC123"_s << 1;
    QTest::newRow("no-break space around") << u"\u00A0ABC123\u00A0"_s << u"ABC123"_s << 1;
    QTest::newRow("ideographic space behind") << u"ABC123\u3000"_s << u"ABC123"_s << 1;
    QTest::newRow("both") << u"  abc123 "_s << u"ABC123"_s << 2;
    QTest::newRow("digits") << u"12345"_s << u"12345"_s << 0;
    QTest::newRow("64 small letters") << QString(64, u'a') << QString(64, u'A') << 1;
}

void IdentifierRuleTest::codesAreTrimmedAndCapitalisedVisibly()
{
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    QFETCH(const int, changes);
    for (const IdentifierKind kind : {IdentifierKind::CustomerNumber, IdentifierKind::PolicyId}) {
        const IdentifierCheck check = IdentifierRule::check(kind, text);
        QVERIFY(check.identifier);
        QCOMPARE(check.identifier->value(), value);
        QCOMPARE(check.identifier->kind(), kind);
        QCOMPARE(check.changes.size(), changes);
        QVERIFY(check.issues.isEmpty());
        if (text.trimmed() != value) {
            QVERIFY(check.changes.last().contains(value));
        }
    }
}

void IdentifierRuleTest::codesWithAnythingElseAreErrors_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u" \t\n\u00A0"_s;
    QTest::newRow("blank inside") << u"ABC 123"_s;
    QTest::newRow("no-break space inside") << u"ABC\u00A0123"_s;
    QTest::newRow("dash") << u"ABC-123"_s;
    QTest::newRow("65 characters") << QString(65, u'A');
    QTest::newRow("1 MB") << QString(1 << 20, u'A');
    QTest::newRow("1 MB of dashes") << QString(1 << 20, u'-');
    QTest::newRow("sharp s is not folded") << u"ABC\u00DF"_s;
    QTest::newRow("dotless i is not folded") << u"AB\u01311"_s;
    QTest::newRow("long s is not folded") << u"AB\u017F1"_s;
    QTest::newRow("Kelvin sign is not folded") << u"AB\u212A1"_s;
    QTest::newRow("ligature is not folded") << u"\uFB01123"_s;
    QTest::newRow("small accented letter") << u"\u00E9bc1"_s;
    QTest::newRow("wide letters") << u"\uFF21\uFF22\uFF23"_s;
    QTest::newRow("Cyrillic") << u"\u0410BC123"_s;
    QTest::newRow("Greek") << u"\u0391BC123"_s;
    QTest::newRow("Arabic digits") << u"\u0661\u0662"_s;
    QTest::newRow("bidi override") << u"ABC\u202E123"_s;
    QTest::newRow("bidi isolate around") << u"\u2066ABC123\u2069"_s;
    QTest::newRow("zero width space behind") << u"ABC123\u200B"_s;
    QTest::newRow("byte order mark in front") << u"\uFEFFABC123"_s;
    QTest::newRow("NUL behind") << QString(u"ABC123"_s + QChar(u'\0'));
    QTest::newRow("escape character") << u"ABC\u001B[31m"_s;
    QTest::newRow("lone high surrogate") << QString(u"ABC"_s + QChar(0xD800));
    QTest::newRow("lone low surrogate") << QString(QChar(0xDC00) + u"ABC"_s);
    QTest::newRow("emoji") << u"ABC\U0001F642"_s;
    QTest::newRow("combining accent") << u"A\u0301BC"_s;
    QTest::newRow("path upwards") << u"../../x"_s;
    QTest::newRow("query") << u"ABC123?email=x"_s;
    QTest::newRow("two lines") << u"ABC123\nDEF456"_s;
    QTest::newRow("markup") << u"<b>ABC</b>"_s;
}

void IdentifierRuleTest::codesWithAnythingElseAreErrors()
{
    QFETCH(const QString, text);
    for (const IdentifierKind kind : {IdentifierKind::CustomerNumber, IdentifierKind::PolicyId}) {
        const IdentifierCheck check = IdentifierRule::check(kind, text);
        QVERIFY(!check.identifier);
        QVERIFY(hasError(check));
        for (const FieldIssue &issue : check.issues) {
            QCOMPARE(issue.field, QString(Identifier::key(kind)));
            QVERIFY(!issue.message.isEmpty());
            QVERIFY(issue.message.size() < 300);
        }
        for (const QString &change : check.changes) {
            QVERIFY(change.size() < 300);
        }
    }
}

void IdentifierRuleTest::partnerIdsAreSentAsTypedButForBlanksAround_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("published digits", u"12345"_s);
    same("published hex", u"596e34ee2346c78cc8cf7c4"_s);
    same("published qd", u"212312qd2131"_s);
    same("mixed case stays", u"aBcDeF"_s);
    same("sharp s stays", u"Stra\u00DFe"_s);
    same("dotless i stays", u"\u0131d"_s);
    same("decomposed stays decomposed", u"Zoe\u0308"_s);
    same("composed stays composed", u"Zo\u00EB"_s);
    same("wide letters stay", u"\uFF21\uFF22"_s);
    same("blanks inside stay", u"a  b"_s);
    same("slashes", u"../../etc/passwd"_s);
    same("reserved", u"a&b=c+d%20e?f#g"_s);
    same("quotes", u"\"O'Hara\""_s);
    same("emoji", u"rider \U0001F6F5"_s);
    same("Arabic", u"\u0645\u062D\u0645\u062F"_s);
    same("1000 characters", QString(1000, u'x'));
    QTest::newRow("blanks around") << u"  a b \n"_s << u"a b"_s;
    QTest::newRow("no-break space around") << u"\u00A0a\u00A0"_s << u"a"_s;
    QTest::newRow("1000 and blanks around") << QString(u"  "_s + QString(1000, u'x') + u' ') << QString(1000, u'x');
}

void IdentifierRuleTest::partnerIdsAreSentAsTypedButForBlanksAround()
{
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    for (const IdentifierKind kind : {IdentifierKind::WorkProviderUserId, IdentifierKind::DriverId}) {
        const IdentifierCheck check = IdentifierRule::check(kind, text);
        QVERIFY(check.identifier);
        QCOMPARE(check.identifier->value(), value);
        QVERIFY(check.issues.isEmpty());
        QCOMPARE(check.changes.size(), text == value ? 0 : 1);
    }
}

void IdentifierRuleTest::partnerIdsThatCannotBeSentAreErrors_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u" \n "_s;
    QTest::newRow("1001 characters") << QString(1001, u'x');
    QTest::newRow("1 MB") << QString(1 << 20, u'x');
    QTest::newRow("1 MB of emojis") << u"\U0001F642"_s.repeated(1 << 18);
    QTest::newRow("lone high surrogate") << QString(u"a"_s + QChar(0xD800) + u'b');
    QTest::newRow("lone low surrogate") << QString(u"a"_s + QChar(0xDC00));
    QTest::newRow("surrogates swapped") << QString(u"a"_s + QChar(0xDC00) + QChar(0xD800));
}

void IdentifierRuleTest::partnerIdsThatCannotBeSentAreErrors()
{
    QFETCH(const QString, text);
    const IdentifierCheck check = IdentifierRule::check(partner, text);
    QVERIFY(!check.identifier);
    QVERIFY(hasError(check));
    QVERIFY(check.issues.first().message.size() < 300);
}

void IdentifierRuleTest::invisibleCharactersAreAWarningNotAnError_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("bidi override") << u"a\u202Eb"_s << u"[U+202E]"_s;
    QTest::newRow("zero width space") << u"a\u200Bb"_s << u"[U+200B]"_s;
    QTest::newRow("byte order mark") << u"\uFEFFa"_s << u"[U+FEFF]"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u'b') << u"[U+0000]"_s;
    QTest::newRow("line feed inside") << u"a\nb"_s << u"[U+000A]"_s;
    QTest::newRow("nothing but a zero width space") << u"\u200B"_s << u"[U+200B]"_s;
}

void IdentifierRuleTest::invisibleCharactersAreAWarningNotAnError()
{
    QFETCH(const QString, text);
    QFETCH(const QString, named);
    const IdentifierCheck check = IdentifierRule::check(partner, text);
    QVERIFY(check.identifier);
    QCOMPARE(check.identifier->value(), text);
    QVERIFY(!hasError(check));
    QCOMPARE(check.issues.size(), 1);
    QVERIFY(check.issues.first().message.contains(named));
}

void IdentifierRuleTest::whatCannotBeSentIsNamedVisibly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("dash") << u"ABC-1"_s << u"\u201C-\u201D"_s;
    QTest::newRow("blank") << u"ABC 1"_s << u"a blank"_s;
    QTest::newRow("bidi override") << u"ABC\u202E1"_s << u"[U+202E]"_s;
    QTest::newRow("NUL") << QString(u"ABC"_s + QChar(u'\0')) << u"[U+0000]"_s;
    QTest::newRow("lone surrogate") << QString(u"ABC"_s + QChar(0xD800)) << u"[U+D800]"_s;
    QTest::newRow("an emoji whole, not its half") << u"ABC\U0001F642"_s << u"\u201C\U0001F642\u201D"_s;
    QTest::newRow("sharp s") << u"ABC\u00DF"_s << u"\u201C\u00DF\u201D"_s;
}

void IdentifierRuleTest::whatCannotBeSentIsNamedVisibly()
{
    QFETCH(const QString, text);
    QFETCH(const QString, named);
    const IdentifierCheck check = IdentifierRule::check(number, text);
    QCOMPARE(check.issues.size(), 1);
    QVERIFY2(check.issues.first().message.contains(named), qPrintable(check.issues.first().message));
}

void IdentifierRuleTest::kindIsDetectedFromTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<IdentifierKind>("kind");
    QTest::addColumn<bool>("fitsBoth");
    QTest::newRow("published ABC123") << u"ABC123"_s << number << true;
    QTest::newRow("published ABC12") << u"ABC12"_s << number << true;
    QTest::newRow("published SE33S") << u"SE33S"_s << number << true;
    QTest::newRow("published 12345") << u"12345"_s << partner << true;
    QTest::newRow("published hex") << u"596e34ee2346c78cc8cf7c4"_s << partner << true;
    QTest::newRow("published qd") << u"212312qd2131"_s << partner << true;
    QTest::newRow("typed in a hurry") << u"abc123"_s << number << true;
    QTest::newRow("blanks around") << u" ABC123\n"_s << number << true;
    QTest::newRow("a word in small letters") << u"raekwon"_s << partner << true;
    QTest::newRow("mixed case") << u"aB3dE"_s << partner << true;
    QTest::newRow("e-mail address") << u"a@b.example"_s << partner << false;
    QTest::newRow("blank inside") << u"ABC 123"_s << partner << false;
    QTest::newRow("accents") << u"Zo\u00EB1"_s << partner << false;
    QTest::newRow("sharp s") << u"ABC\u00DF"_s << partner << false;
    QTest::newRow("wide letters") << u"\uFF21\uFF22\uFF23"_s << partner << false;
    QTest::newRow("65 characters") << QString(65, u'A') << partner << false;
    QTest::newRow("64 characters") << QString(64, u'A') << partner << true;
    QTest::newRow("empty") << QString() << number << false;
    QTest::newRow("blanks") << u" \t"_s << number << false;
    QTest::newRow("1 MB") << QString(1 << 20, u'A') << partner << false;
}

void IdentifierRuleTest::kindIsDetectedFromTheText()
{
    QFETCH(const QString, text);
    QFETCH(const IdentifierKind, kind);
    QFETCH(const bool, fitsBoth);
    const IdentifierDetection detected = IdentifierRule::detect(text);
    QCOMPARE(detected.kind, kind);
    QCOMPARE(detected.fitsBoth, fitsBoth);
    if (fitsBoth) {
        QVERIFY(IdentifierRule::check(number, text).identifier);
        QVERIFY(IdentifierRule::check(partner, text).identifier);
    }
}

void IdentifierRuleTest::hugePastesAreJudgedQuickly()
{
    const QString paste = u"Customer: ABC123\n"_s.repeated(1 << 16);
    QElapsedTimer timer;
    timer.start();
    for (const IdentifierKind kind : allIdentifierKinds) {
        QVERIFY(!IdentifierRule::check(kind, paste).identifier);
    }
    QCOMPARE(IdentifierRule::detect(paste).kind, partner);
    QVERIFY(timer.elapsed() < 2000);
}

void IdentifierRuleTest::everythingOfferedToSendIsFitToBeSent()
{
    for (char32_t c = 0; c <= 0xFFFF; ++c) {
        const QString text = u"a"_s + QChar(static_cast<char16_t>(c)) + u"1"_s;
        for (const IdentifierKind kind : {number, partner}) {
            const IdentifierCheck check = IdentifierRule::check(kind, text);
            QCOMPARE(check.identifier.has_value(), !hasError(check));
            if (check.identifier) {
                QVERIFY(Identifier::from(kind, check.identifier->value()));
            }
        }
    }
}

QTEST_GUILESS_MAIN(IdentifierRuleTest)
#include "tst_identifierrule.moc"
