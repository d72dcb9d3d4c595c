#include "journalfixture.h"

#include <QTest>

#include <csignal>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using People::person;

namespace {

// Begins every person's attempt; the exit code says whether all went as it should, the pipe which were begun.
void beginAll(const QString &folder, int people, int report)
{
    const SetClock clock;
    const auto instance = InstanceLock::acquire(folder);
    const auto journal = instance ? Journal::open(folder + u"/journal.db"_s, JournalFixture::vault(), *instance, clock)
                                  : tl::unexpected(Journal::Problem());
    if (!journal) {
        ::_exit(1);
    }
    for (int i = 0; i < people; ++i) {
        const auto begun = (*journal)->begin(testEnvironment, person(QString::number(i)));
        if (begun) {
            [[maybe_unused]] const auto written = ::write(report, &i, sizeof i);
        } else if (!begun.error().earlier) {
            ::_exit(2);
        }
    }
    ::_exit(0);
}

} // namespace

// Two windows, a window and the command line, a bulk run: one person, one attempt, whoever comes first.
class JournalRacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofSeveralThreadsOneBeginsForEachPerson();
    void ofSeveralProcessesOneBeginsForEachPerson();
    void whatAKilledProcessCommittedIsThereAndUnknown();
    void ofTwoChangesToOneAttemptOneHolds();
};

void JournalRacesTest::ofSeveralThreadsOneBeginsForEachPerson()
{
    constexpr int people = 60;
    const JournalFixture fixture;
    std::atomic<int> begun = 0;
    std::atomic<int> refused = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 3; ++t) {
            threads.emplace_back([&] {
                const auto journal = fixture.open();
                for (int i = 0; journal && i < people; ++i) {
                    const auto result = (*journal)->begin(testEnvironment, person(QString::number(i)));
                    begun += result ? 1 : 0;
                    refused += !result && result.error().earlier ? 1 : 0;
                }
            });
        }
    }
    QCOMPARE(begun.load(), people);
    QCOMPARE(refused.load(), 2 * people);
}

void JournalRacesTest::ofSeveralProcessesOneBeginsForEachPerson()
{
    constexpr int people = 150;
    const QTemporaryDir folder;
    int ends[2] = {};
    QCOMPARE(::pipe(ends), 0);
    std::array<pid_t, 3> processes{};
    for (pid_t &process : processes) {
        process = ::fork();
        if (process == 0) {
            beginAll(folder.path(), people, ends[1]);
        }
    }
    ::close(ends[1]);
    QList<int> begun;
    for (int i = 0; ::read(ends[0], &i, sizeof i) == static_cast<ssize_t>(sizeof i);) {
        begun << i;
    }
    ::close(ends[0]);
    for (const pid_t process : processes) {
        int status = -1;
        QCOMPARE(::waitpid(process, &status, 0), process);
        QCOMPARE(status, 0);
    }
    QCOMPARE(begun.size(), people);
    QCOMPARE(QSet<int>(begun.begin(), begun.end()).size(), people);
}

void JournalRacesTest::whatAKilledProcessCommittedIsThereAndUnknown()
{
    for (int round = 0; round < 10; ++round) {
        JournalFixture fixture;
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        const pid_t process = ::fork();
        if (process == 0) {
            beginAll(fixture.folder.path(), 100'000, ends[1]);
        }
        ::close(ends[1]);
        int last = -1;
        while (last < round * 2) {
            QCOMPARE(::read(ends[0], &last, sizeof last), static_cast<ssize_t>(sizeof last));
        }
        ::kill(process, SIGKILL); // somewhere in the middle of the next one
        ::waitpid(process, nullptr, 0);
        while (::read(ends[0], &last, sizeof last) == static_cast<ssize_t>(sizeof last)) {
        }
        ::close(ends[0]);
        const auto journal = fixture.open();
        QVERIFY(journal);
        for (int i = 0; i <= last; ++i) {
            const auto found = (*journal)->forPerson(testEnvironment, QString::number(i));
            QVERIFY(found);
            QCOMPARE(found->size(), 1);
            QCOMPARE(found->first().state, AttemptState::Unknown);
            QVERIFY(found->first().interrupted);
        }
        const int all = *(*journal)->openCount(testEnvironment);
        QVERIFY(all == last + 1 || all == last + 2); // the last one may not have been reported any more
    }
}

void JournalRacesTest::ofTwoChangesToOneAttemptOneHolds()
{
    const JournalFixture fixture;
    const auto journal = fixture.open();
    QVERIFY(journal);
    for (int round = 0; round < 20; ++round) {
        const auto begun = (*journal)->begin(testEnvironment, person(QString::number(round)));
        QVERIFY(begun);
        std::atomic<int> changed = 0;
        {
            std::vector<std::jthread> threads;
            for (const AttemptState to : {AttemptState::Rejected, AttemptState::Unknown}) {
                threads.emplace_back([&fixture, &changed, to, id = begun->id] {
                    const auto own = fixture.open();
                    changed += own && (*own)->change(id, {.from = AttemptState::Sending, .to = to}) ? 1 : 0;
                });
            }
        }
        QCOMPARE(changed.load(), 1);
    }
}

QTEST_GUILESS_MAIN(JournalRacesTest)
#include "tst_journalraces.moc"
