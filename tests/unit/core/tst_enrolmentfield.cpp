#include "core/enrolmentdraft.h"
#include "core/enrolmentfield.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class EnrolmentFieldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAreTheContractsInItsOrder();
    void everyPathLeadsBackToItsField();
    void pathsBelowAFieldLeadToItAndOthersToNone_data();
    void pathsBelowAFieldLeadToItAndOthersToNone();
    void keysAreTheLastPart();
    void everyFieldHasALabelOfItsOwn();
    void aDraftIsEmptyUntilAnythingIsInIt();
};

void EnrolmentFieldTest::pathsAreTheContractsInItsOrder()
{
    QStringList paths;
    for (const EnrolmentField field : allEnrolmentFields) {
        paths += EnrolmentFields::path(field);
    }
    QCOMPARE(paths,
             (QStringList{u"customer.givenNames"_s, u"customer.lastName"_s, u"customer.address"_s, u"customer.city"_s,
                          u"customer.postCode"_s, u"customer.dob"_s, u"customer.email"_s, u"customer.phoneNumber"_s,
                          u"customer.workProviderUserId"_s, u"product.code"_s, u"product.occupations"_s}));
    QCOMPARE(EnrolmentFields::textCount, 10);
}

void EnrolmentFieldTest::everyPathLeadsBackToItsField()
{
    for (const EnrolmentField field : allEnrolmentFields) {
        const QString path = EnrolmentFields::path(field);
        QCOMPARE(EnrolmentFields::fromPath(path), field);
        QCOMPARE(EnrolmentFields::fromPath(QString(path + u".0"_s)), field);
        QCOMPARE(EnrolmentFields::fromPath(QString(path + u"[0]"_s)), field);
        QVERIFY(!EnrolmentFields::fromPath(QString(path + u'x')));
        QVERIFY(!EnrolmentFields::fromPath(path.chopped(1)));
        QVERIFY(!EnrolmentFields::fromPath(path.toUpper()));
    }
}

void EnrolmentFieldTest::pathsBelowAFieldLeadToItAndOthersToNone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<std::optional<EnrolmentField>>("field");
    using Found = std::optional<EnrolmentField>;
    QTest::newRow("second occupation") << u"product.occupations.1"_s << Found(EnrolmentField::Occupations);
    QTest::newRow("deep below") << u"customer.dob.a.b"_s << Found(EnrolmentField::Dob);
    QTest::newRow("empty") << QString() << Found();
    QTest::newRow("the part alone") << u"customer"_s << Found();
    QTest::newRow("the key alone") << u"dob"_s << Found();
    QTest::newRow("the other part") << u"product.dob"_s << Found();
    QTest::newRow("unknown") << u"customer.title"_s << Found();
    QTest::newRow("NUL behind") << QString(u"customer.dob"_s + QChar(u'\0')) << Found();
}

void EnrolmentFieldTest::pathsBelowAFieldLeadToItAndOthersToNone()
{
    QFETCH(const QString, path);
    QFETCH(const std::optional<EnrolmentField>, field);
    QCOMPARE(EnrolmentFields::fromPath(path), field);
}

void EnrolmentFieldTest::keysAreTheLastPart()
{
    QCOMPARE(EnrolmentFields::key(EnrolmentField::GivenNames), QLatin1String("givenNames"));
    QCOMPARE(EnrolmentFields::key(EnrolmentField::ProductCode), QLatin1String("code"));
    for (const EnrolmentField field : allEnrolmentFields) {
        const QString path = EnrolmentFields::path(field);
        QVERIFY(path.endsWith(QString(u'.' + EnrolmentFields::key(field))));
    }
}

void EnrolmentFieldTest::everyFieldHasALabelOfItsOwn()
{
    QSet<QString> labels;
    for (const EnrolmentField field : allEnrolmentFields) {
        labels.insert(EnrolmentFields::label(field));
    }
    QCOMPARE(labels.size(), static_cast<qsizetype>(allEnrolmentFields.size()));
    QVERIFY(!labels.contains(QString()));
}

void EnrolmentFieldTest::aDraftIsEmptyUntilAnythingIsInIt()
{
    QVERIFY(EnrolmentDraft().isEmpty());
    for (const EnrolmentField field : allEnrolmentFields) {
        EnrolmentDraft draft;
        if (field == EnrolmentField::Occupations) {
            draft.occupations = {u"x"_s};
        } else {
            draft.setText(field, u" "_s);
            QCOMPARE(draft.text(field), u" "_s);
        }
        QVERIFY(!draft.isEmpty());
        QVERIFY(draft != EnrolmentDraft());
    }
}

QTEST_GUILESS_MAIN(EnrolmentFieldTest)
#include "tst_enrolmentfield.moc"
