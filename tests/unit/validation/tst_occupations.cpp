#include "unit/validation/fieldchecks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace FieldChecks;

class OccupationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreTidiedVisibly_data();
    void listsAreTidiedVisibly();
    void whatCannotBeSentIsNamed_data();
    void whatCannotBeSentIsNamed();
    void anErrorBehindManyWarningsIsStillSaid();
    void tooManyAreAnError();
    void aMillionPastedIsToldInAFewSentences();
};

void OccupationsTest::listsAreTidiedVisibly_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("changes");
    const QString blanks = u"Blanks around it removed"_s;
    const QString empty = u"Empty ones left out"_s;
    QTest::newRow("none") << QStringList() << QStringList() << QStringList();
    QTest::newRow("one") << QStringList{u"babysitter"_s} << QStringList{u"babysitter"_s} << QStringList();
    QTest::newRow("order stays") << QStringList{u"b"_s, u"a"_s} << QStringList{u"b"_s, u"a"_s} << QStringList();
    QTest::newRow("blanks around") << QStringList{u" a\u00A0"_s, u"b"_s} << QStringList{u"a"_s, u"b"_s}
                                   << QStringList{blanks};
    QTest::newRow("empty") << QStringList{QString(), u"a"_s} << QStringList{u"a"_s} << QStringList{empty};
    QTest::newRow("blanks alone") << QStringList{u"  "_s} << QStringList() << QStringList{empty};
    QTest::newRow("twice") << QStringList{u"a"_s, u"b"_s, u"a"_s} << QStringList{u"a"_s, u"b"_s}
                           << QStringList{u"Left out where it came again: a"_s};
    QTest::newRow("thrice, once with blanks") << QStringList{u"a"_s, u" a"_s, u"a"_s} << QStringList{u"a"_s}
                                              << QStringList{blanks, u"Left out where it came again: a"_s};
    QTest::newRow("case matters") << QStringList{u"Nanny"_s, u"nanny"_s} << QStringList{u"Nanny"_s, u"nanny"_s}
                                  << QStringList();
    QTest::newRow("accents are not normalised")
        << QStringList{u"é"_s, u"e\u0301"_s} << QStringList{u"é"_s, u"e\u0301"_s} << QStringList();
}

void OccupationsTest::listsAreTidiedVisibly()
{
    QFETCH(const QStringList, given);
    QFETCH(const QStringList, values);
    QFETCH(const QStringList, changes);
    const EnrolmentRule::OccupationsCheck result = EnrolmentRule::checkOccupations(given);
    QCOMPARE(result.values, values);
    QCOMPARE(result.changes, changes);
    QVERIFY(result.issues.isEmpty());
}

void OccupationsTest::whatCannotBeSentIsNamed_data()
{
    QTest::addColumn<QString>("occupation");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("line break") << u"one\ntwo"_s << u"error: one[U+000A]two: This has more than one line"_s;
    QTest::newRow("bidi") << u"a\u202Eb"_s << u"error: a[U+202E]b: This contains U+202E"_s;
    QTest::newRow("NUL") << QString(QChar(u'\0')) << u"error: [U+0000]: This contains U+0000"_s;
    QTest::newRow("half a character") << QString(QChar(0xDBFF)) << u"error: [U+DBFF]: This holds half"_s;
    QTest::newRow("1 MB") << QString(1 << 20, u'x')
                          << QString(u"error: "_s + QString(40, u'x') + u"…: This is too long"_s);
    QTest::newRow("joiner") << u"a\u200Cb"_s << u"warning: a\u200Cb: This contains U+200C"_s;
    QTest::newRow("emoji") << u"🍕 courier"_s << u"ok"_s;
}

void OccupationsTest::whatCannotBeSentIsNamed()
{
    QFETCH(const QString, occupation);
    QFETCH(const QString, verdict);
    const EnrolmentRule::OccupationsCheck result = EnrolmentRule::checkOccupations({u"nanny"_s, occupation});
    QVERIFY2(FieldChecks::verdict(result.issues).startsWith(verdict),
             qUtf8Printable(FieldChecks::verdict(result.issues)));
    for (const FieldIssue &issue : result.issues) {
        QCOMPARE(issue.field, u"product.occupations"_s);
    }
}

void OccupationsTest::anErrorBehindManyWarningsIsStillSaid()
{
    QStringList given;
    for (int i = 0; i < 20; ++i) {
        given += u"a\u200Cb"_s + QString::number(i);
    }
    given += u"a\u202Eb"_s;
    const EnrolmentRule::OccupationsCheck result = EnrolmentRule::checkOccupations(given);
    QCOMPARE(errors(result.issues).size(), 1);
    QVERIFY(warnings(result.issues).size() < 10);
    EnrolmentDraft draft = published();
    draft.occupations = given;
    QVERIFY(!EnrolmentRule::check(draft, today).request);
}

void OccupationsTest::tooManyAreAnError()
{
    QStringList given;
    for (qsizetype i = 0; i < EnrolmentRule::maxOccupations; ++i) {
        given += u"job "_s + QString::number(i);
    }
    QVERIFY(EnrolmentRule::checkOccupations(given + given).issues.isEmpty());
    given += u"one more"_s;
    const EnrolmentRule::OccupationsCheck result = EnrolmentRule::checkOccupations(given);
    QCOMPARE(errors(result.issues), QStringList{u"There are 51 occupations; 50 at most can be sent. Remove some."_s});
}

void OccupationsTest::aMillionPastedIsToldInAFewSentences()
{
    QStringList given;
    for (int i = 0; i < 300'000; ++i) {
        given += u"x\n"_s + QString::number(i % 100'000);
    }
    const EnrolmentRule::OccupationsCheck result = EnrolmentRule::checkOccupations(given);
    QVERIFY(!errors(result.issues).isEmpty());
    QVERIFY(result.issues.size() < 20);
    for (const QString &change : result.changes) {
        QVERIFY(change.size() < 400);
    }
}

QTEST_GUILESS_MAIN(OccupationsTest)
#include "tst_occupations.moc"
