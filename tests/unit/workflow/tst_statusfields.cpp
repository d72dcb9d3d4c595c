#include "unit/workflow/workflowsamples.h"
#include "workflow/statusfields.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace WorkflowSamples;

class StatusFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownFieldsComeInOneOrder();
    void missingCoverOfAnEnabledCustomerIsNotGiven();
    void missingCoverOfOthersIsNoGap_data();
    void missingCoverOfOthersIsNoGap();
    void everythingElseIsShownAsItCame_data();
    void everythingElseIsShownAsItCame();
    void whatMayNameAPersonIsPersonal();
};

void StatusFieldsTest::knownFieldsComeInOneOrder()
{
    CustomerStatus status = enabled();
    status.detail = u"d"_s;
    QStringList keys;
    for (const StatusFields::Field &field : StatusFields::known(status)) {
        QVERIFY(!field.label.isEmpty());
        QVERIFY(field.given);
        keys += field.key;
    }
    QCOMPARE(keys, QStringList({u"customerNumber"_s, u"policyId"_s, u"coverClassOfUse"_s, u"coverLevel"_s,
                                u"vehicleRegistration"_s, u"detail"_s}));
}

void StatusFieldsTest::missingCoverOfAnEnabledCustomerIsNotGiven()
{
    CustomerStatus status = disabled();
    status.status = u"ENABLED"_s;
    const QList<StatusFields::Field> fields = StatusFields::known(status);
    QCOMPARE(fields.size(), 4);
    QVERIFY(!fields.at(2).given);
    QVERIFY(!fields.at(3).given);
    QVERIFY(!StatusFields::notGiven().isEmpty());
}

void StatusFieldsTest::missingCoverOfOthersIsNoGap_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("disabled") << u"DISABLED"_s;
    QTest::newRow("unknown") << u"SUSPENDED"_s;
}

void StatusFieldsTest::missingCoverOfOthersIsNoGap()
{
    QFETCH(const QString, word);
    CustomerStatus status = disabled();
    status.status = word;
    QCOMPARE(StatusFields::known(status).size(), 2);
    status.coverLevel = u"x"_s; // yet what came is shown
    QCOMPARE(StatusFields::known(status).size(), 3);
}

void StatusFieldsTest::everythingElseIsShownAsItCame_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("text") << QJsonValue(u"a \"b\""_s) << u"a \"b\""_s;
    QTest::newRow("empty text") << QJsonValue(QString()) << QString();
    QTest::newRow("number") << QJsonValue(42.5) << u"42.5"_s;
    QTest::newRow("big number") << QJsonValue(qint64(9007199254740993)) << u"9007199254740993"_s;
    QTest::newRow("true") << QJsonValue(true) << u"true"_s;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << u"null"_s;
    QTest::newRow("list") << QJsonValue(QJsonArray{u"a"_s, 1}) << u"[\"a\",1]"_s;
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, QJsonArray()}}) << u"{\"a\":[]}"_s;
}

void StatusFieldsTest::everythingElseIsShownAsItCame()
{
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, shown);
    CustomerStatus status = enabled();
    status.extra = {{u"x"_s, value}};
    const QList<StatusFields::Field> fields = StatusFields::extra(status);
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields.first().label, u"x"_s);
    QCOMPARE(fields.first().value, shown);
}

void StatusFieldsTest::whatMayNameAPersonIsPersonal()
{
    CustomerStatus status = enabled();
    status.detail = u"d"_s;
    status.extra = {{u"x"_s, u"y"_s}};
    for (const StatusFields::Field &field : StatusFields::known(status) + StatusFields::extra(status)) {
        const bool personal = field.key == "vehicleRegistration"_L1 || field.key == "detail"_L1 || field.key == "x"_L1;
        QCOMPARE(field.personal, personal);
    }
}

QTEST_GUILESS_MAIN(StatusFieldsTest)
#include "tst_statusfields.moc"
