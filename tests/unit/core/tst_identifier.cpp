#include "core/identifier.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

// Identifier is the last gate before the wire: what it lets through is sent, as it stands.
class IdentifierTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreCapitalsAndDigitsOnly_data();
    void codesAreCapitalsAndDigitsOnly();
    void partnerIdsAreAnyTextWithoutBlanksAround_data();
    void partnerIdsAreAnyTextWithoutBlanksAround();
    void everyAsciiCharacterIsJudgedOnItsOwn();
    void keysAreThoseOfTheContract();
    void kindsAreFoundByTheirKeyOnly_data();
    void kindsAreFoundByTheirKeyOnly();
    void onlyPolicyAndDriverIdAreDeprecated();
    void onlyThePartnersOwnIdsArePersonal();
};

void IdentifierTest::codesAreCapitalsAndDigitsOnly_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fit");

    QTest::newRow("published ABC123") << u"ABC123"_s << true;
    QTest::newRow("published ABC12") << u"ABC12"_s << true;
    QTest::newRow("published SE33S") << u"SE33S"_s << true;
    QTest::newRow("digits only") << u"12345"_s << true;
    QTest::newRow("one letter") << u"A"_s << true;
    QTest::newRow("one digit") << u"0"_s << true;
    QTest::newRow("64 characters") << QString(64, u'Z') << true;
    QTest::newRow("65 characters") << QString(65, u'Z') << false;
    QTest::newRow("1 MB") << QString(1 << 20, u'Z') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("small letters") << u"abc123"_s << false;
    QTest::newRow("one small letter") << u"ABc123"_s << false;
    QTest::newRow("blank in front") << u" ABC123"_s << false;
    QTest::newRow("blank behind") << u"ABC123 "_s << false;
    QTest::newRow("blank inside") << u"ABC 123"_s << false;
    QTest::newRow("dash") << u"ABC-123"_s << false;
    QTest::newRow("line feed behind") << u"ABC123\n"_s << false;
    QTest::newRow("carriage return and line feed") << u"ABC\r\nX"_s << false;
    QTest::newRow("NUL inside") << QString(u"AB"_s + QChar(u'\0') + u'C') << false;
    QTest::newRow("NUL behind") << QString(u"ABC"_s + QChar(u'\0')) << false;
    QTest::newRow("one dot") << u"."_s << false;
    QTest::newRow("two dots") << u".."_s << false;
    QTest::newRow("path upwards") << u"../ABC"_s << false;
    QTest::newRow("slash") << u"AB/C"_s << false;
    QTest::newRow("percent") << u"AB%41"_s << false;
    QTest::newRow("question mark") << u"AB?X"_s << false;
    QTest::newRow("hash") << u"AB#X"_s << false;
    QTest::newRow("accented capital") << u"\u00C0BC"_s << false;
    QTest::newRow("capital sharp s") << u"\u1E9E1"_s << false;
    QTest::newRow("wide letter") << u"\uFF21BC"_s << false;
    QTest::newRow("Cyrillic look-alike") << u"\u0410BC123"_s << false;
    QTest::newRow("Arabic digits") << u"\u0661\u0662\u0663"_s << false;
    QTest::newRow("Kelvin sign") << u"\u212A12"_s << false;
    QTest::newRow("combining accent") << u"A\u0301BC"_s << false;
    QTest::newRow("zero width space") << u"AB\u200BC"_s << false;
    QTest::newRow("bidi override") << u"\u202EABC"_s << false;
    QTest::newRow("byte order mark") << u"\uFEFFABC"_s << false;
    QTest::newRow("emoji") << u"AB\U0001F642"_s << false;
    QTest::newRow("lone surrogate") << QString(u"AB"_s + QChar(0xD800)) << false;
}

void IdentifierTest::codesAreCapitalsAndDigitsOnly()
{
    QFETCH(const QString, value);
    QFETCH(const bool, fit);
    for (const IdentifierKind kind : {IdentifierKind::CustomerNumber, IdentifierKind::PolicyId}) {
        const auto identifier = Identifier::from(kind, value);
        QCOMPARE(identifier.has_value(), fit);
        if (fit) {
            QCOMPARE(identifier->value(), value);
            QCOMPARE(identifier->kind(), kind);
        }
    }
}

void IdentifierTest::partnerIdsAreAnyTextWithoutBlanksAround_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fit");

    QTest::newRow("published 12345") << u"12345"_s << true;
    QTest::newRow("published hex") << u"596e34ee2346c78cc8cf7c4"_s << true;
    QTest::newRow("published qd") << u"212312qd2131"_s << true;
    QTest::newRow("blank inside") << u"a b"_s << true;
    QTest::newRow("e-mail address") << u"o'hara+x@example.com"_s << true;
    QTest::newRow("sharp s") << u"stra\u00DFe"_s << true;
    QTest::newRow("dotless i") << u"\u0131"_s << true;
    QTest::newRow("two dots") << u".."_s << true;
    QTest::newRow("reserved characters") << u"a/b?c#d&e=f+g%20h;i"_s << true;
    QTest::newRow("quotes") << u"\"'`"_s << true;
    QTest::newRow("emoji") << u"\U0001F642"_s << true;
    QTest::newRow("bidi override inside") << u"a\u202Eb"_s << true;
    QTest::newRow("combining first") << u"\u0301a"_s << true;
    QTest::newRow("NUL inside") << QString(u"a"_s + QChar(u'\0') + u'b') << true;
    QTest::newRow("1000 characters") << QString(1000, u'x') << true;
    QTest::newRow("500 emojis") << u"\U0001F642"_s.repeated(500) << true;
    QTest::newRow("1001 characters") << QString(1001, u'x') << false;
    QTest::newRow("501 emojis") << u"\U0001F642"_s.repeated(501) << false;
    QTest::newRow("1 MB") << QString(1 << 20, u'x') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("one blank") << u" "_s << false;
    QTest::newRow("blank in front") << u" a"_s << false;
    QTest::newRow("blank behind") << u"a "_s << false;
    QTest::newRow("tab in front") << u"\ta"_s << false;
    QTest::newRow("line feed behind") << u"a\n"_s << false;
    QTest::newRow("no-break space in front") << u"\u00A0a"_s << false;
    QTest::newRow("ideographic space behind") << u"a\u3000"_s << false;
    QTest::newRow("lone high surrogate") << QString(u"a"_s + QChar(0xD83D)) << false;
    QTest::newRow("lone low surrogate") << QString(QChar(0xDE42) + u"a"_s) << false;
    QTest::newRow("surrogates swapped") << QString(QString(QChar(0xDE42)) + QChar(0xD83D)) << false;
}

void IdentifierTest::partnerIdsAreAnyTextWithoutBlanksAround()
{
    QFETCH(const QString, value);
    QFETCH(const bool, fit);
    for (const IdentifierKind kind : {IdentifierKind::WorkProviderUserId, IdentifierKind::DriverId}) {
        const auto identifier = Identifier::from(kind, value);
        QCOMPARE(identifier.has_value(), fit);
        if (fit) {
            QCOMPARE(identifier->value(), value);
        }
    }
}

void IdentifierTest::everyAsciiCharacterIsJudgedOnItsOwn()
{
    for (char16_t c = 0; c < 128; ++c) {
        const bool allowed = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        for (const QString &value : {QString(QChar(c)), QString(QChar(c) + u"A1"_s), QString(u"A1"_s + QChar(c)),
                                     QString(u"A"_s + QChar(c) + u'1')}) {
            QCOMPARE(Identifier::from(IdentifierKind::CustomerNumber, value).has_value(), allowed);
        }
    }
}

void IdentifierTest::keysAreThoseOfTheContract()
{
    QCOMPARE(Identifier::key(IdentifierKind::CustomerNumber), "customerNumber"_L1);
    QCOMPARE(Identifier::key(IdentifierKind::WorkProviderUserId), "workProviderUserId"_L1);
    QCOMPARE(Identifier::key(IdentifierKind::PolicyId), "policyId"_L1);
    QCOMPARE(Identifier::key(IdentifierKind::DriverId), "driverId"_L1);
    QSet<QString> labels;
    for (const IdentifierKind kind : allIdentifierKinds) {
        QVERIFY(!Identifier::label(kind).isEmpty());
        labels.insert(Identifier::label(kind));
        QCOMPARE(Identifier::kindFromKey(QString(Identifier::key(kind))), kind);
    }
    QCOMPARE(labels.size(), 4);
}

void IdentifierTest::kindsAreFoundByTheirKeyOnly_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString();
    QTest::newRow("small letters") << u"customernumber"_s;
    QTest::newRow("snake case") << u"customer_number"_s;
    QTest::newRow("blank behind") << u"customerNumber "_s;
    QTest::newRow("other word") << u"email"_s;
}

void IdentifierTest::kindsAreFoundByTheirKeyOnly()
{
    QFETCH(const QString, key);
    QVERIFY(!Identifier::kindFromKey(key));
}

void IdentifierTest::onlyPolicyAndDriverIdAreDeprecated()
{
    QVERIFY(!Identifier::isDeprecated(IdentifierKind::CustomerNumber));
    QVERIFY(!Identifier::isDeprecated(IdentifierKind::WorkProviderUserId));
    QVERIFY(Identifier::isDeprecated(IdentifierKind::PolicyId));
    QVERIFY(Identifier::isDeprecated(IdentifierKind::DriverId));
}

void IdentifierTest::onlyThePartnersOwnIdsArePersonal()
{
    QVERIFY(!Identifier::isPersonal(IdentifierKind::CustomerNumber));
    QVERIFY(!Identifier::isPersonal(IdentifierKind::PolicyId));
    QVERIFY(Identifier::isPersonal(IdentifierKind::WorkProviderUserId));
    QVERIFY(Identifier::isPersonal(IdentifierKind::DriverId));
}

QTEST_GUILESS_MAIN(IdentifierTest)
#include "tst_identifier.moc"
