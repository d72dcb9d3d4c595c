#include "unit/workflow/workflowsamples.h"
#include "workflow/statuschange.h"
#include "workflow/statusfields.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace WorkflowSamples;

namespace {

QStringList textOf(const QList<StatusChange> &changes)
{
    QStringList lines;
    for (const StatusChange &change : changes) {
        lines += change.field + u": "_s + change.before + u" -> "_s + change.after;
    }
    return lines;
}

CustomerStatus changed(CustomerStatus status, const std::function<void(CustomerStatus &)> &change)
{
    change(status);
    return status;
}

} // namespace

class StatusChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedIsNothing_data();
    void nothingChangedIsNothing();
    void whatDiffersIsNamedBeforeAndAfter_data();
    void whatDiffersIsNamedBeforeAndAfter();
    void thereAndBackNamesTheSameFields_data();
    void thereAndBackNamesTheSameFields();
};

void StatusChangeTest::nothingChangedIsNothing_data()
{
    QTest::addColumn<CustomerStatus>("status");
    QTest::newRow("enabled") << enabled();
    QTest::newRow("disabled") << disabled();
    QTest::newRow("empty") << CustomerStatus();
    QTest::newRow("both spellings of the number") << changed(enabled(), [](CustomerStatus &status) {
        status.extra = {{u"customerNumber"_s, u"OTHER"_s}};
    });
    QTest::newRow("extra fields named like ours") << changed(enabled(), [](CustomerStatus &status) {
        status.extra = {
            {u"policyId"_s, 7}, {u"coverLevel"_s, u"x"_s}, {u"status"_s, u"y"_s}, {u"detail"_s, QJsonArray{1}}};
    });
}

void StatusChangeTest::nothingChangedIsNothing()
{
    QFETCH(const CustomerStatus, status);
    QCOMPARE(textOf(StatusChange::between(status, status)), QStringList());
}

void StatusChangeTest::whatDiffersIsNamedBeforeAndAfter_data()
{
    QTest::addColumn<CustomerStatus>("before");
    QTest::addColumn<CustomerStatus>("after");
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("disabled") << enabled() << disabled()
                              << QStringList({u"Status: ENABLED -> DISABLED"_s,
                                              u"Class of use: Carriage of Goods for Hire & Reward -> not given"_s,
                                              u"Cover level: Third Party (TPO) -> not given"_s,
                                              u"Vehicle: VY7 JC3 -> not given"_s});
    QTest::newRow("enabled without cover")
        << disabled() << changed(disabled(), [](CustomerStatus &status) { status.status = u"ENABLED"_s; })
        << QStringList(u"Status: DISABLED -> ENABLED"_s);
    QTest::newRow("cover level") << enabled() << changed(enabled(), [](CustomerStatus &status) {
        status.coverLevel = u"Comprehensive"_s;
    }) << QStringList(u"Cover level: Third Party (TPO) -> Comprehensive"_s);
    QTest::newRow("vehicle gone") << enabled() << changed(enabled(), [](CustomerStatus &status) {
        status.vehicleRegistration.reset();
    }) << QStringList(u"Vehicle: VY7 JC3 -> not given"_s);
    QTest::newRow("vehicle empty is not the same as none")
        << enabled() << changed(enabled(), [](CustomerStatus &status) { status.vehicleRegistration = QString(); })
        << QStringList(u"Vehicle: VY7 JC3 -> "_s);
    QTest::newRow("number") << enabled()
                            << changed(enabled(), [](CustomerStatus &status) { status.customerNumber = u"NEW1"_s; })
                            << QStringList(u"Customer number: ABC123 -> NEW1"_s);
    QTest::newRow("unknown status") << enabled() << changed(enabled(), [](CustomerStatus &status) {
        status.status = u"SUSPENDED"_s;
    }) << QStringList(u"Status: ENABLED -> SUSPENDED"_s);
    QTest::newRow("extra field comes") << enabled() << changed(enabled(), [](CustomerStatus &status) {
        status.extra = {{u"tier"_s, 3}};
    }) << QStringList(u"tier: not given -> 3"_s);
    QTest::newRow("second spelling comes") << enabled() << changed(enabled(), [](CustomerStatus &status) {
        status.extra = {{u"customerNumber"_s, u"OTHER"_s}};
    }) << QStringList(u"customerNumber: not given -> OTHER"_s);
    QTest::newRow("detail") << enabled()
                            << changed(enabled(), [](CustomerStatus &status) { status.detail = u"soon"_s; })
                            << QStringList(u"Detail: not given -> soon"_s);
}

void StatusChangeTest::whatDiffersIsNamedBeforeAndAfter()
{
    QFETCH(const CustomerStatus, before);
    QFETCH(const CustomerStatus, after);
    QFETCH(const QStringList, changes);
    QCOMPARE(textOf(StatusChange::between(before, after)), changes);
}

void StatusChangeTest::thereAndBackNamesTheSameFields_data()
{
    whatDiffersIsNamedBeforeAndAfter_data();
}

void StatusChangeTest::thereAndBackNamesTheSameFields()
{
    QFETCH(const CustomerStatus, before);
    QFETCH(const CustomerStatus, after);
    QStringList back;
    for (const StatusChange &change : StatusChange::between(after, before)) {
        back += change.field + u": "_s + change.after + u" -> "_s + change.before;
    }
    QStringList there = textOf(StatusChange::between(before, after));
    there.sort();
    back.sort();
    QCOMPARE(back, there);
}

QTEST_GUILESS_MAIN(StatusChangeTest)
#include "tst_statuschange.moc"
