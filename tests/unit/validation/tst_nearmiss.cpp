#include "validation/identifierrule.h"
#include "validation/nearmiss.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList valuesOf(const QList<NearMiss> &misses)
{
    QStringList values;
    for (const NearMiss &miss : misses) {
        values += miss.identifier.value();
    }
    return values;
}

} // namespace

class NearMissTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasMeantIsOfferedForACode_data();
    void whatWasMeantIsOfferedForACode();
    void whatWasMeantIsOfferedForAPartnerId_data();
    void whatWasMeantIsOfferedForAPartnerId();
    void nothingElseIsOffered_data();
    void nothingElseIsOffered();
    void offersAreFewDistinctFitAndNeverTheTextItself_data();
    void offersAreFewDistinctFitAndNeverTheTextItself();
    void foreignLettersAreNotFoldedIntoOtherNumbers_data();
    void foreignLettersAreNotFoldedIntoOtherNumbers();
    void randomTextKeepsTheRules();
    void hugePastesGetNoOffers();
};

void NearMissTest::whatWasMeantIsOfferedForACode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *name, const QString &text, const QString &meant) {
        QTest::newRow(name) << text << meant;
    };
    row("blank", u"ABC 123"_s, u"ABC123"_s);
    row("blanks", u"A B C 1 2 3"_s, u"ABC123"_s);
    row("no-break space", u"ABC\u00A0123"_s, u"ABC123"_s);
    row("tab", u"ABC\t123"_s, u"ABC123"_s);
    row("zero width space", u"ABC\u200B123"_s, u"ABC123"_s);
    row("byte order mark", u"\uFEFFABC123"_s, u"ABC123"_s);
    row("bidi marks around", u"\u200EABC123\u200F"_s, u"ABC123"_s);
    row("dash", u"ABC-123"_s, u"ABC123"_s);
    row("en dash", u"ABC\u2013123"_s, u"ABC123"_s);
    row("non-breaking hyphen", u"ABC\u2011123"_s, u"ABC123"_s);
    row("dots", u"ABC.123"_s, u"ABC123"_s);
    row("slash", u"ABC/123"_s, u"ABC123"_s);
    row("underscore", u"ABC_123"_s, u"ABC123"_s);
    row("dash and blanks, small", u"abc - 123"_s, u"ABC123"_s);
    row("O for 0", u"ABC1O3"_s, u"ABC103"_s);
    row("o for 0", u"abc1o3"_s, u"ABC103"_s);
    row("0 for O", u"AB0123"_s, u"ABO123"_s);
    row("I for 1", u"ABCI23"_s, u"ABC123"_s);
    row("1 for I", u"AB1123"_s, u"ABI123"_s);
    row("all O for 0", u"ABOO"_s, u"AB00"_s);
    row("label", u"Customer number ABC123"_s, u"ABC123"_s);
    row("label and colon", u"Customer number: ABC123"_s, u"ABC123"_s);
    row("label, colon, no blank", u"customer number:abc123"_s, u"ABC123"_s);
    row("label in capitals", u"CUSTOMER NUMBER: ABC123"_s, u"ABC123"_s);
    row("label, no.", u"Customer no. ABC123"_s, u"ABC123"_s);
    row("label, hash", u"Policy #ABC123"_s, u"ABC123"_s);
    row("label, hyphens", u"Customer-No: ABC123"_s, u"ABC123"_s);
    row("label, equals", u"ID=ABC123"_s, u"ABC123"_s);
    row("label, Zego", u"Zego customer number: ABC123"_s, u"ABC123"_s);
    row("label, reference", u"Ref ABC123"_s, u"ABC123"_s);
    row("label, policy id", u"Policy ID: ABC123"_s, u"ABC123"_s);
    row("the API's name", u"customer_number: ABC123"_s, u"ABC123"_s);
    row("the API's later name", u"customerNumber: ABC123"_s, u"ABC123"_s);
    row("the API's name in a query", u"customerNumber=ABC123"_s, u"ABC123"_s);
    row("a line of JSON", u"\"customer_number\": \"ABC123\","_s, u"ABC123"_s);
    row("label and quotes", u"Customer number: \"ABC123\""_s, u"ABC123"_s);
    row("label in another language", u"Kundennummer: ABC123"_s, u"ABC123"_s);
    row("label and blank inside", u"Customer number: ABC 123"_s, u"ABC123"_s);
    row("label and line break", u"Customer number:\nABC123"_s, u"ABC123"_s);
    row("label and tab", u"Customer number\tABC123"_s, u"ABC123"_s);
    row("double quotes", u"\"ABC123\""_s, u"ABC123"_s);
    row("single quotes", u"'ABC123'"_s, u"ABC123"_s);
    row("curly quotes", u"\u201CABC123\u201D"_s, u"ABC123"_s);
    row("guillemets", u"\u00ABABC123\u00BB"_s, u"ABC123"_s);
    row("brackets", u"(ABC123)"_s, u"ABC123"_s);
    row("full stop behind", u"ABC123."_s, u"ABC123"_s);
    row("comma behind", u"ABC123,"_s, u"ABC123"_s);
    row("wide letters", u"\uFF21\uFF22\uFF23\uFF11\uFF12\uFF13"_s, u"ABC123"_s);
}

void NearMissTest::whatWasMeantIsOfferedForACode()
{
    QFETCH(const QString, text);
    QFETCH(const QString, meant);
    const QList<NearMiss> misses = NearMisses::of(IdentifierKind::CustomerNumber, text);
    QVERIFY2(valuesOf(misses).contains(meant), qPrintable(valuesOf(misses).join(u' ')));
}

void NearMissTest::whatWasMeantIsOfferedForAPartnerId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    QTest::newRow("quotes") << u"\"rider-1\""_s << u"rider-1"_s;
    QTest::newRow("label") << u"Work provider user ID: rider-1"_s << u"rider-1"_s;
    QTest::newRow("the API's name") << u"workProviderUserId=rider-1"_s << u"rider-1"_s;
    QTest::newRow("driver label") << u"Driver ID rider-1"_s << u"rider-1"_s;
    QTest::newRow("label and dash in the id") << u"User ID: user-7"_s << u"user-7"_s;
    QTest::newRow("blanks") << u"rider 1"_s << u"rider1"_s;
    QTest::newRow("zero width space") << u"rider\u200B1"_s << u"rider1"_s;
    QTest::newRow("capitals") << u"RIDER-1"_s << u"rider-1"_s;
    QTest::newRow("small letters") << u"rider-1"_s << u"RIDER-1"_s;
    QTest::newRow("wide letters") << u"\uFF52\uFF11"_s << u"r1"_s;
}

void NearMissTest::whatWasMeantIsOfferedForAPartnerId()
{
    QFETCH(const QString, text);
    QFETCH(const QString, meant);
    const QList<NearMiss> misses = NearMisses::of(IdentifierKind::WorkProviderUserId, text);
    QVERIFY2(valuesOf(misses).contains(meant), qPrintable(valuesOf(misses).join(u' ')));
}

void NearMissTest::nothingElseIsOffered_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing to confuse") << u"ABC234"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u"  \n"_s;
    QTest::newRow("blanks around only") << u"  abc234  "_s;
    QTest::newRow("small letters only") << u"abc234"_s;
    QTest::newRow("quotes alone") << u"\"\""_s;
    QTest::newRow("not a code at all") << u"\u4F60\u597D"_s;
}

void NearMissTest::nothingElseIsOffered()
{
    QFETCH(const QString, text);
    const QStringList values = valuesOf(NearMisses::of(IdentifierKind::CustomerNumber, text));
    QCOMPARE(values, QStringList());
}

void NearMissTest::offersAreFewDistinctFitAndNeverTheTextItself_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("many O and 0") << u"O0O0O0O0"_s;
    QTest::newRow("many of all") << u"O0I1 O0-I1"_s;
    QTest::newRow("64 O") << QString(64, u'O');
    QTest::newRow("label, quotes, blanks, look-alikes") << u"Customer no: \" O0 I1 \""_s;
    QTest::newRow("labels only") << u"customer customer number no id"_s;
    QTest::newRow("1000 labels") << u"no "_s.repeated(333);
    QTest::newRow("1000 quotes") << QString(1000, u'"');
    QTest::newRow("mixed") << u"aB 1O"_s;
}

void NearMissTest::offersAreFewDistinctFitAndNeverTheTextItself()
{
    QFETCH(const QString, text);
    for (const IdentifierKind kind : allIdentifierKinds) {
        const QList<NearMiss> misses = NearMisses::of(kind, text);
        QVERIFY(misses.size() <= NearMisses::maxOffered);
        QStringList values = valuesOf(misses);
        QCOMPARE(values.removeDuplicates(), 0);
        for (const NearMiss &miss : misses) {
            QCOMPARE(miss.identifier.kind(), kind);
            QVERIFY(!miss.reason.isEmpty());
            QVERIFY(Identifier::from(kind, miss.identifier.value()));
            QVERIFY(IdentifierRule::check(kind, text).identifier != miss.identifier);
        }
    }
}

void NearMissTest::foreignLettersAreNotFoldedIntoOtherNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sharp s and 0") << u"AB\u00DF0"_s;
    QTest::newRow("dotless i and O") << u"AB\u0131O"_s;
    QTest::newRow("long s and 1") << u"AB\u017F1"_s;
    QTest::newRow("sharp s and I") << u"\u00DFI"_s;
}

void NearMissTest::foreignLettersAreNotFoldedIntoOtherNumbers()
{
    QFETCH(const QString, text);
    for (const QString &value : valuesOf(NearMisses::of(IdentifierKind::CustomerNumber, text))) {
        // NFKC makes a plain "s" of the long one and is named "plain letters"; nothing else may appear.
        QVERIFY2(text.contains(QChar(0x017F)) && value == "ABS1"_L1, qPrintable(value));
    }
}

void NearMissTest::randomTextKeepsTheRules()
{
    QRandomGenerator random(20240601);
    const QString alphabet = u"O0I1abAB -_.:#\"'/\u00DF\u0131\u200B\u202E\uFEFF\u00A0customer number\n"_s;
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (quint32 i = random.bounded(24U); i > 0; --i) {
            text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
        }
        for (const IdentifierKind kind : {IdentifierKind::CustomerNumber, IdentifierKind::WorkProviderUserId}) {
            const QList<NearMiss> misses = NearMisses::of(kind, text);
            QVERIFY(misses.size() <= NearMisses::maxOffered);
            const auto typed = IdentifierRule::check(kind, text).identifier;
            QVERIFY(std::ranges::none_of(misses, [&typed](const NearMiss &miss) { return typed == miss.identifier; }));
        }
    }
}

void NearMissTest::hugePastesGetNoOffers()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &text : {QString(1 << 20, u'O'), u"Customer number: "_s.repeated(1 << 16)}) {
        for (const IdentifierKind kind : allIdentifierKinds) {
            QVERIFY(NearMisses::of(kind, text).isEmpty());
        }
    }
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_GUILESS_MAIN(NearMissTest)
#include "tst_nearmiss.moc"
