#include "models/attemptmodel.h"

#include "models/rememberedvalues.h"
#include "workflow/journalservice.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = AttemptModel::Column;

namespace {

class HandSetClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return now; }
    std::chrono::nanoseconds monotonic() const override { return std::chrono::steady_clock::now().time_since_epoch(); }

    QDateTime now{QDate(2026, 3, 14), QTime(9, 26, 53), Qt::UTC};
};

EnrolmentRequest person(const QString &workProviderUserId, const QString &product = u"FL.OCC.PL.UK.001"_s,
                        const QStringList &occupations = {})
{
    EnrolmentDraft draft;
    for (const EnrolmentField field : allEnrolmentFields) {
        if (field != EnrolmentField::Occupations) {
            draft.setText(field, u"x"_s);
        }
    }
    draft.setText(EnrolmentField::GivenNames, u"Reakwon The"_s);
    draft.setText(EnrolmentField::LastName, u"Chef"_s);
    draft.setText(EnrolmentField::WorkProviderUserId, workProviderUserId);
    draft.setText(EnrolmentField::ProductCode, product);
    draft.occupations = occupations;
    return EnrolmentRequest::from(draft).value();
}

const QString here = u"https://api.example/"_s;

} // namespace

class TestAttemptModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsTheAttemptsOfItsEnvironmentNewestFirst();
    void takesInWhatHappensWhileItIsShown();
    void countsWhatNeedsAPerson();
    void keepsOnlyThoseIfTheyAreWanted();
    void waitsForTheJournalToBeReady();
    void forgetsThePeopleOfAnotherJournal();
    void showsHostileTextInTheOpen();
    void remembersProductCodesByTheirLastUse();

private:
    Attempt begin(const QString &id, const QString &environment = here);
    Attempt become(const Attempt &attempt, AttemptState state);
    QString cell(int row, Column column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, static_cast<int>(column)).data(role).toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    HandSetClock m_clock;
    std::unique_ptr<JournalService> m_journal;
    std::unique_ptr<AttemptModel> m_model;
};

void TestAttemptModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = JournalService::forSandbox(m_folder->path(), m_clock);
    m_journal->open();
    QTRY_COMPARE(m_journal->state(), JournalService::State::Ready);
    m_model = std::make_unique<AttemptModel>();
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

void TestAttemptModel::cleanup()
{
    m_model.reset();
    m_journal.reset();
    m_folder.reset();
}

Attempt TestAttemptModel::begin(const QString &id, const QString &environment)
{
    const auto future = m_journal->begin(environment, person(id));
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }) || !future.result()) {
        qFatal("not written down");
    }
    m_clock.now = m_clock.now.addSecs(1);
    return *future.result();
}

Attempt TestAttemptModel::become(const Attempt &attempt, AttemptState state)
{
    const auto future = m_journal->change(
        attempt.id, {.from = attempt.state,
                     .to = state,
                     .customerNumber = state == AttemptState::ReconciledExists ? u"SE33S"_s : QString()});
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }) || !future.result()) {
        qFatal("not changed");
    }
    return *future.result();
}

void TestAttemptModel::listsTheAttemptsOfItsEnvironmentNewestFirst()
{
    become(begin(u"driver-1"_s), AttemptState::Unknown);
    begin(u"driver-2"_s);
    begin(u"elsewhere"_s, u"https://other.example/"_s);
    QSignalSpy loaded(m_model.get(), &AttemptModel::loaded);
    m_model->setJournal(m_journal.get(), here);
    QVERIFY(!m_model->isLoaded());
    QVERIFY(loaded.wait());
    QVERIFY(m_model->isLoaded());
    QCOMPARE(m_model->problem(), QString());
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(cell(0, Column::WorkProviderUserId), u"driver-2"_s);
    QCOMPARE(cell(0, Column::State), u"Being sent"_s);
    QCOMPARE(cell(0, Column::Person), u"Reakwon The Chef"_s);
    QCOMPARE(cell(0, Column::Product), u"FL.OCC.PL.UK.001"_s);
    QCOMPARE(cell(1, Column::WorkProviderUserId), u"driver-1"_s);
    QCOMPARE(cell(1, Column::State), u"Unknown"_s);
    QCOMPARE(cell(1, Column::StartedAt), u"14 Mar 2026, 09:26:53"_s);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
    }
}

void TestAttemptModel::takesInWhatHappensWhileItIsShown()
{
    m_model->setJournal(m_journal.get(), here);
    QTRY_VERIFY(m_model->isLoaded());
    Attempt attempt = begin(u"driver-1"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    attempt = become(attempt, AttemptState::Unknown);
    become(attempt, AttemptState::ReconciledExists);
    QTRY_COMPARE(cell(0, Column::State), u"Found: enrolled"_s);
    QCOMPARE(cell(0, Column::CustomerNumber), u"SE33S"_s);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->rowOf(attempt.id), 0);
    begin(u"elsewhere"_s, u"https://other.example/"_s);
    begin(u"driver-2"_s);
    QTRY_COMPARE(m_model->rowCount(), 2); // not the one of elsewhere
    QCOMPARE(cell(0, Column::WorkProviderUserId), u"driver-2"_s);
}

void TestAttemptModel::countsWhatNeedsAPerson()
{
    const Attempt first = become(begin(u"driver-1"_s), AttemptState::Unknown);
    QSignalSpy counted(m_model.get(), &AttemptModel::openCountChanged);
    m_model->setJournal(m_journal.get(), here);
    QVERIFY(counted.wait());
    QCOMPARE(counted.takeFirst().at(0).toInt(), 1);
    const Attempt second = begin(u"driver-2"_s);
    become(second, AttemptState::Unknown);
    QTRY_COMPARE(m_model->openCount(), 2);
    become(first, AttemptState::ReconciledExists);
    QTRY_COMPARE(counted.count(), 2);
    QCOMPARE(counted.at(0).at(0).toInt(), 2);
    QCOMPARE(counted.at(1).at(0).toInt(), 1);
}

void TestAttemptModel::keepsOnlyThoseIfTheyAreWanted()
{
    const Attempt open = become(begin(u"driver-1"_s), AttemptState::Unknown);
    become(begin(u"driver-2"_s), AttemptState::Rejected);
    m_model->setJournal(m_journal.get(), here);
    QTRY_VERIFY(m_model->isLoaded());
    AttemptFilterModel filter;
    filter.setSourceModel(m_model.get());
    QCOMPARE(filter.rowCount(), 2);
    filter.setOnlyOpen(true);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, 1).data().toString(), u"driver-1"_s);
    become(open, AttemptState::ReconciledExists);
    QTRY_COMPARE(filter.rowCount(), 0);
}

void TestAttemptModel::waitsForTheJournalToBeReady()
{
    const auto journal = JournalService::forSandbox(m_folder->filePath(u"other"_s), m_clock);
    m_model->setJournal(journal.get(), here);
    QVERIFY(!m_model->isLoaded());
    journal->open();
    QTRY_VERIFY(m_model->isLoaded());
    m_model->setJournal(nullptr, {});
}

void TestAttemptModel::forgetsThePeopleOfAnotherJournal()
{
    become(begin(u"driver-1"_s), AttemptState::Unknown);
    m_model->setJournal(m_journal.get(), here);
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_model->refresh(); // the answer to this comes too late
    m_model->setJournal(nullptr, {});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->openCount(), 0);
    become(begin(u"driver-2"_s), AttemptState::Unknown);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestAttemptModel::showsHostileTextInTheOpen()
{
    begin(u"a\u202Eb<b>"_s);
    m_model->setJournal(m_journal.get(), here);
    QTRY_VERIFY(m_model->isLoaded());
    QCOMPARE(cell(0, Column::WorkProviderUserId), u"a[U+202E]b<b>"_s);
    QVERIFY(cell(0, Column::WorkProviderUserId, Qt::ToolTipRole).contains(u"&lt;b&gt;"_s));
}

void TestAttemptModel::remembersProductCodesByTheirLastUse()
{
    const auto attempt = [](const QString &product, const QStringList &occupations) {
        return Attempt{.id = QUuid::createUuid(), .request = person(u"id"_s, product, occupations)};
    };
    const RememberedValues values = RememberedValues::from(
        {attempt(u"B"_s, {u"nanny"_s}), attempt(u"A"_s, {u"babysitter"_s, u"nanny"_s}), attempt(u"B"_s, {})});
    QCOMPARE(values.productCodes, (QStringList{u"B"_s, u"A"_s}));
    QCOMPARE(values.occupations, (QStringList{u"babysitter"_s, u"nanny"_s}));
}

QTEST_GUILESS_MAIN(TestAttemptModel)
#include "tst_attemptmodel.moc"
