#include "models/validationmodel.h"
#include "unit/models/service.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const HandClock handClock;

// One of the two lists of answers. Without a service questions wait; cancel() answers them.
class Lookups
{
public:
    using Model = StatusSearchModel;
    static void ask(Model &model, int number) { model.search(::number(u"N%1"_s.arg(number))); }
    static QString asked(const Model &model, int row) { return model.record(row).asked.value(); }
};

class Validations
{
public:
    using Model = ValidationModel;
    static void ask(Model &model, int number) { model.ask(::number(u"N%1"_s.arg(number)), u"a@example.com"_s); }
    static QString asked(const Model &model, int row) { return model.record(row).customerNumber.value(); }
};

} // namespace

// The lists of answers do not grow for ever, and can be emptied.
class TestModelCaps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestAnswers();
    void neverDropsWhatStillRuns();
    void isEmptyOnceCleared();

private:
    template <typename List>
    void checkNewest();
    template <typename List>
    void checkRunning();
    template <typename List>
    void checkCleared();
};

template <typename List>
void TestModelCaps::checkNewest()
{
    typename List::Model model(handClock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy dropped(&model, &List::Model::droppedCountChanged);
    for (int i = 0; i < List::Model::maxRows; ++i) {
        List::ask(model, i);
    }
    model.cancel();
    QCOMPARE(model.rowCount(), List::Model::maxRows);
    QCOMPARE(dropped.size(), 0);
    const QPersistentModelIndex oldest = model.index(model.rowCount() - 1, 0);
    for (int i = 0; i < 3; ++i) {
        List::ask(model, List::Model::maxRows + i);
        model.cancel();
    }
    QCOMPARE(model.rowCount(), List::Model::maxRows);
    QCOMPARE(model.droppedCount(), 3);
    QCOMPARE(dropped.size(), 3);
    QVERIFY(!oldest.isValid());
    QCOMPARE(List::asked(model, 0), u"N%1"_s.arg(List::Model::maxRows + 2));
    QCOMPARE(List::asked(model, model.rowCount() - 1), u"N3"_s);
}

template <typename List>
void TestModelCaps::checkRunning()
{
    typename List::Model model(handClock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int i = 0; i < List::Model::maxRows + 5; ++i) {
        List::ask(model, i);
    }
    QCOMPARE(model.rowCount(), List::Model::maxRows + 5);
    QCOMPARE(model.running(), List::Model::maxRows + 5);
    QCOMPARE(model.droppedCount(), 0);
    model.cancel(); // each gets its answer in its own row
    QCOMPARE(model.running(), 0);
    List::ask(model, 100'000);
    QCOMPARE(model.rowCount(), List::Model::maxRows);
    QCOMPARE(model.droppedCount(), 6);
    QCOMPARE(model.running(), 1);
}

template <typename List>
void TestModelCaps::checkCleared()
{
    typename List::Model model(handClock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int i = 0; i < List::Model::maxRows; ++i) {
        List::ask(model, i);
    }
    model.cancel();
    List::ask(model, 0);
    QSignalSpy running(&model, &List::Model::runningChanged);
    QSignalSpy dropped(&model, &List::Model::droppedCountChanged);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.running(), 0);
    QCOMPARE(running.constLast().constFirst().toInt(), 0);
    QCOMPARE(model.droppedCount(), 0);
    QCOMPARE(dropped.constLast().constFirst().toInt(), 0);
    List::ask(model, 7);
    QCOMPARE(model.rowCount(), 1);
}

void TestModelCaps::keepsTheNewestAnswers()
{
    checkNewest<Lookups>();
    checkNewest<Validations>();
}

void TestModelCaps::neverDropsWhatStillRuns()
{
    checkRunning<Lookups>();
    checkRunning<Validations>();
}

void TestModelCaps::isEmptyOnceCleared()
{
    checkCleared<Lookups>();
    checkCleared<Validations>();
}

QTEST_GUILESS_MAIN(TestModelCaps)
#include "tst_modelcaps.moc"
