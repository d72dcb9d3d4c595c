#include "journalfixture.h"

#include "store/journaldatabase.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using People::person;
using Kind = Journal::Problem::Kind;

namespace {

// No file may grow past that many bytes while this lives: a write fails part of the way, as on a full disk.
class FileLimit
{
public:
    explicit FileLimit(qint64 bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{.rlim_cur = static_cast<rlim_t>(bytes), .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;

private:
    rlimit m_before = {};
};

qint64 walSize(const JournalFixture &fixture)
{
    return QFileInfo(fixture.file() + u"-wal"_s).size();
}

} // namespace

// Each write that fails leaves the journal as it was before, says so, and is no obstacle to the next.
class JournalFailuresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }
    void beginSaysThatNothingWasSentWhereverTheWriteFails();
    void changeKeepsTheStateWhereverTheWriteFails();
    void makingTheFileLeavesNothingWhereverTheWriteFails();
    void recoveryFailsAsAWhole();
    void aFullDatabaseIsAFullDisk();
    void whileAnotherProgramKeepsItLockedNothingIsBegun();
    void eachFaultOfSqliteHasAKindAndASentence_data();
    void eachFaultOfSqliteHasAKindAndASentence();
};

void JournalFailuresTest::beginSaysThatNothingWasSentWhereverTheWriteFails()
{
    const JournalFixture fixture;
    const auto journal = fixture.open();
    QVERIFY(journal);
    QVERIFY((*journal)->begin(testEnvironment, person(u"before"_s)));
    int failures = 0;
    const qint64 before = walSize(fixture);
    for (qint64 room = 0;; room += 1000) {
        {
            const FileLimit limit(before + room);
            const auto begun = (*journal)->begin(testEnvironment, person(u"w"_s));
            if (begun) {
                break;
            }
            QVERIFY(!begun.error().earlier);
            QVERIFY(begun.error().message.contains(u"nothing was sent"_s));
        }
        ++failures;
        QVERIFY((*journal)->forPerson(testEnvironment, u"w"_s)->isEmpty());
        // Nor does anybody else see a part of it.
        const auto other = fixture.open();
        QVERIFY(other);
        QCOMPARE((*other)->list({})->size(), 1);
    }
    QVERIFY(failures >= 10);
    QCOMPARE((*journal)->list({})->size(), 2);
}

void JournalFailuresTest::changeKeepsTheStateWhereverTheWriteFails()
{
    const JournalFixture fixture;
    const auto journal = fixture.open();
    QVERIFY(journal);
    const auto begun = (*journal)->begin(testEnvironment, person(u"w"_s));
    QVERIFY(begun);
    int failures = 0;
    const qint64 before = walSize(fixture);
    for (qint64 room = 0;; room += 1000) {
        {
            const FileLimit limit(before + room);
            const auto changed =
                (*journal)->change(begun->id, {.from = AttemptState::Sending, .to = AttemptState::Rejected});
            if (changed) {
                break;
            }
            QCOMPARE(changed.error().kind, Kind::Failed);
            QVERIFY(!changed.error().message.isEmpty());
        }
        ++failures;
        QCOMPARE((**(*journal)->attempt(begun->id)).state, AttemptState::Sending);
        QVERIFY(!(*journal)->begin(testEnvironment, person(u"w"_s)));
    }
    QVERIFY(failures >= 10);
    QCOMPARE((**(*journal)->attempt(begun->id)).state, AttemptState::Rejected);
}

void JournalFailuresTest::makingTheFileLeavesNothingWhereverTheWriteFails()
{
    const JournalFixture fixture;
    int failures = 0;
    for (qint64 room = 0;; room += 2500) {
        {
            const FileLimit limit(room);
            const auto journal = fixture.open();
            if (journal) {
                break;
            }
            QCOMPARE(journal.error().kind, Kind::Failed);
            QVERIFY(journal.error().message.contains(fixture.file()));
        }
        // Either not there, or whole: room for the file is not yet room for the files beside it.
        const auto files = fixture.bytes();
        QVERIFY(files.empty() || (files.contains(u"journal.db"_s) && fixture.open()));
        QVERIFY(std::ranges::none_of(files, [](const auto &file) { return file.first.contains(u"unfinished"_s); }));
        ++failures;
    }
    QVERIFY(failures >= 10);
    QVERIFY(fixture.open());
}

void JournalFailuresTest::recoveryFailsAsAWhole()
{
    JournalFixture fixture;
    {
        const auto journal = fixture.open();
        QVERIFY(journal);
        for (int i = 0; i < 20; ++i) {
            QVERIFY((*journal)->begin(testEnvironment, person(QString::number(i))));
        }
    }
    // Another instance, whose opening recovered nothing while the first one lived.
    auto first = fixture.instance;
    fixture.instance = JournalFixture::newInstance(fixture.folder.path());
    const auto journal = fixture.open();
    QVERIFY(journal);
    first.reset();
    {
        const FileLimit limit(walSize(fixture) + 20'000);
        const auto recovered = (*journal)->recover();
        QVERIFY(!recovered);
        QCOMPARE(recovered.error().kind, Kind::Failed);
    }
    QCOMPARE(*(*journal)->openCount({}), 0);
    QCOMPARE(*(*journal)->recover(), 20);
    QCOMPARE(*(*journal)->openCount({}), 20);
}

void JournalFailuresTest::aFullDatabaseIsAFullDisk()
{
    const JournalFixture fixture;
    QVERIFY(fixture.open());
    const auto database = JournalDatabase::open(fixture.file(), JournalFixture::vault());
    QVERIFY(database);
    const SqlConnection &connection = (*database)->connection();
    const int pages = connection.value(u"PRAGMA page_count"_s)->toInt();
    QVERIFY(connection.run(u"PRAGMA max_page_count = %1"_s.arg(pages)));
    const auto full = connection.run(u"INSERT INTO meta VALUES ('big', zeroblob(100000))"_s);
    QVERIFY(!full);
    const Journal::Problem problem = JournalDatabase::problem(full.error());
    QCOMPARE(problem.kind, Kind::Failed);
    QVERIFY(problem.message.contains(u"disk is full"_s));
}

void JournalFailuresTest::whileAnotherProgramKeepsItLockedNothingIsBegun()
{
    const JournalFixture fixture;
    const auto journal = fixture.open();
    QVERIFY(journal);
    const auto direct = fixture.direct();
    QVERIFY(direct->run(u"BEGIN IMMEDIATE"_s));
    QElapsedTimer timer;
    timer.start();
    const auto begun = (*journal)->begin(testEnvironment, person(u"w"_s));
    QVERIFY(!begun);
    QVERIFY(!begun.error().earlier);
    QVERIFY(begun.error().message.contains(u"nothing was sent"_s));
    QVERIFY(begun.error().message.contains(u"locked"_s));
    QVERIFY(timer.elapsed() >= 4000 && timer.elapsed() < 8000); // it does wait for others who are just writing
    QVERIFY((*journal)->list({})->isEmpty());                   // reading needs no lock
    QVERIFY(direct->run(u"ROLLBACK"_s));
    QVERIFY((*journal)->begin(testEnvironment, person(u"w"_s)));
}

void JournalFailuresTest::eachFaultOfSqliteHasAKindAndASentence_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("full") << 13 << Kind::Failed << u"full"_s;
    QTest::newRow("busy") << 5 << Kind::Failed << u"locked"_s;
    QTest::newRow("busy, extended") << 261 << Kind::Failed << u"locked"_s;
    QTest::newRow("locked") << 6 << Kind::Failed << u"locked"_s;
    QTest::newRow("perm") << 3 << Kind::Failed << u"written to"_s;
    QTest::newRow("read-only") << 8 << Kind::Failed << u"written to"_s;
    QTest::newRow("read-only, moved") << 1032 << Kind::Failed << u"written to"_s;
    QTest::newRow("input or output") << 10 << Kind::Failed << u"disk"_s;
    QTest::newRow("fsync") << 1034 << Kind::Failed << u"disk"_s;
    QTest::newRow("cannot open") << 14 << Kind::Failed << u"opened"_s;
    QTest::newRow("corrupt") << 11 << Kind::Damaged << u"damaged"_s;
    QTest::newRow("corrupt index") << 779 << Kind::Damaged << u"damaged"_s;
    QTest::newRow("not a database") << 26 << Kind::Damaged << u"damaged"_s;
    QTest::newRow("no memory") << 7 << Kind::Failed << u"the words"_s;
    QTest::newRow("unheard of") << 99 << Kind::Failed << u"the words"_s;
}

void JournalFailuresTest::eachFaultOfSqliteHasAKindAndASentence()
{
    QFETCH(const int, code);
    QFETCH(const Kind, kind);
    QFETCH(const QString, says);
    const QSqlError error(QString(), u"the words"_s, QSqlError::StatementError, QString::number(code));
    const Journal::Problem problem = JournalDatabase::problem(error);
    QCOMPARE(problem.kind, kind);
    QVERIFY2(problem.message.contains(says), qPrintable(problem.message));
    QVERIFY(JournalDatabase::problem(error, u"/some/file"_s).message.contains(u"/some/file"_s));
}

QTEST_GUILESS_MAIN(JournalFailuresTest)
#include "tst_journalfailures.moc"
