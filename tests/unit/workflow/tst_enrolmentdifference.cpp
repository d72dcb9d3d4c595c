#include "workflow/enrolmentdifference.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

EnrolmentRequest asked(const QStringList &occupations)
{
    EnrolmentDraft draft;
    draft.texts.fill(u"x"_s);
    draft.setText(EnrolmentField::WorkProviderUserId, u"Rider 7"_s);
    draft.occupations = occupations;
    return EnrolmentRequest::from(draft).value();
}

} // namespace

class EnrolmentDifferenceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedAnswerDiffersInTwo();
    void occupationsDifferInWhatTheyAreNotInTheirOrder_data();
    void occupationsDifferInWhatTheyAreNotInTheirOrder();
    void workProviderUserIdsAreComparedLetterByLetter_data();
    void workProviderUserIdsAreComparedLetterByLetter();
    void whatWasNotAskedForIsNoDifference();
};

void EnrolmentDifferenceTest::thePublishedAnswerDiffersInTwo()
{
    EnrolmentDraft draft;
    draft.texts.fill(u"x"_s);
    draft.setText(EnrolmentField::WorkProviderUserId, u"596e34ee2346c78cc8cf7c4"_s);
    draft.occupations = {u"babysitter"_s};
    const EnrolmentReceipt receipt{.customerNumber = u"SE33S"_s,
                                   .workProviderUserId = u"212312qd2131"_s,
                                   .occupations = QStringList{u"childminder"_s},
                                   .status = u"Created"_s,
                                   .coverLevel = u"Public Liability"_s,
                                   .httpStatus = 200};
    const QList<EnrolmentDifference> expected{{.field = u"customer.workProviderUserId"_s,
                                               .label = u"Work provider user ID"_s,
                                               .asked = u"596e34ee2346c78cc8cf7c4"_s,
                                               .given = u"212312qd2131"_s},
                                              {.field = u"product.occupations"_s,
                                               .label = u"Occupations"_s,
                                               .asked = u"babysitter"_s,
                                               .given = u"childminder"_s}};
    QCOMPARE(EnrolmentDifference::between(EnrolmentRequest::from(draft).value(), receipt), expected);
}

void EnrolmentDifferenceTest::occupationsDifferInWhatTheyAreNotInTheirOrder_data()
{
    QTest::addColumn<QStringList>("were");
    QTest::addColumn<QStringList>("are");
    QTest::addColumn<bool>("differ");
    const QStringList none;
    QTest::newRow("the same") << QStringList{u"a"_s, u"b"_s} << QStringList{u"a"_s, u"b"_s} << false;
    QTest::newRow("another order") << QStringList{u"a"_s, u"b"_s} << QStringList{u"b"_s, u"a"_s} << false;
    QTest::newRow("none, none") << none << none << false;
    QTest::newRow("one lost") << QStringList{u"a"_s, u"b"_s} << QStringList{u"a"_s} << true;
    QTest::newRow("all lost") << QStringList{u"a"_s} << none << true;
    QTest::newRow("one given unasked") << none << QStringList{u"a"_s} << true;
    QTest::newRow("one twice") << QStringList{u"a"_s} << QStringList{u"a"_s, u"a"_s} << true;
    QTest::newRow("case") << QStringList{u"Nanny"_s} << QStringList{u"nanny"_s} << true;
    QTest::newRow("blank") << QStringList{u"nanny"_s} << QStringList{u"nanny "_s} << true;
    QTest::newRow("accent composed") << QStringList{u"é"_s} << QStringList{u"e\u0301"_s} << true;
    QTest::newRow("two that look like one") << QStringList{u"a"_s, u"b"_s} << QStringList{u"a, b"_s} << true;
}

void EnrolmentDifferenceTest::occupationsDifferInWhatTheyAreNotInTheirOrder()
{
    QFETCH(const QStringList, were);
    QFETCH(const QStringList, are);
    QFETCH(const bool, differ);
    const QList<EnrolmentDifference> found =
        EnrolmentDifference::between(asked(were), {.customerNumber = u"A1"_s, .occupations = are});
    QCOMPARE(found.size(), differ ? 1 : 0);
    if (differ) {
        QCOMPARE(found.first().field, u"product.occupations"_s);
        QCOMPARE(found.first().asked, were.join(u", "_s));
        QCOMPARE(found.first().given, are.join(u", "_s));
    }
}

void EnrolmentDifferenceTest::workProviderUserIdsAreComparedLetterByLetter_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("differs");
    QTest::newRow("the same") << u"Rider 7"_s << false;
    QTest::newRow("another case") << u"rider 7"_s << true;
    QTest::newRow("blank behind") << u"Rider 7 "_s << true;
    QTest::newRow("no-break space") << u"Rider\u00A07"_s << true;
    QTest::newRow("empty") << u""_s << true;
    QTest::newRow("NUL behind") << QString(u"Rider 7"_s + QChar(u'\0')) << true;
}

void EnrolmentDifferenceTest::workProviderUserIdsAreComparedLetterByLetter()
{
    QFETCH(const QString, given);
    QFETCH(const bool, differs);
    const QList<EnrolmentDifference> found =
        EnrolmentDifference::between(asked({}), {.customerNumber = u"A1"_s, .workProviderUserId = given});
    QCOMPARE(found.size(), differs ? 1 : 0);
    if (differs) {
        QCOMPARE(found.first().asked, u"Rider 7"_s);
        QCOMPARE(found.first().given, given);
    }
}

void EnrolmentDifferenceTest::whatWasNotAskedForIsNoDifference()
{
    const EnrolmentReceipt receipt{.customerNumber = u"A1"_s,
                                   .status = u"Created"_s,
                                   .coverLevel = u"Other"_s,
                                   .extra = {{u"city"_s, u"elsewhere"_s}}};
    QVERIFY(EnrolmentDifference::between(asked({u"a"_s}), receipt).isEmpty());
}

QTEST_GUILESS_MAIN(EnrolmentDifferenceTest)
#include "tst_enrolmentdifference.moc"
