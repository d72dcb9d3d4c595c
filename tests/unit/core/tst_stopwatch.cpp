#include "core/stopwatch.h"
#include "support/handclock.h"

#include <QTest>

using namespace std::chrono_literals;

class TestStopwatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByTheClockThatSaysMore_data();
    void goesByTheClockThatSaysMore();
    void beginsAnew();
};

void TestStopwatch::goesByTheClockThatSaysMore_data()
{
    QTest::addColumn<qint64>("both");
    QTest::addColumn<qint64>("wallOnly");
    QTest::addColumn<qint64>("elapsed");
    QTest::newRow("at once") << 0LL << 0LL << 0LL;
    QTest::newRow("awake") << 1500LL << 0LL << 1500LL;
    QTest::newRow("asleep") << 0LL << 3'600'000LL << 3'600'000LL;
    QTest::newRow("awake, then asleep") << 1500LL << 1000LL << 2500LL;
    QTest::newRow("wall clock set back") << 1500LL << -60'000LL << 1500LL;
    QTest::newRow("wall clock set back at once") << 0LL << -60'000LL << 0LL;
}

void TestStopwatch::goesByTheClockThatSaysMore()
{
    QFETCH(const qint64, both);
    QFETCH(const qint64, wallOnly);
    QFETCH(const qint64, elapsed);
    HandClock clock;
    const Stopwatch watch(clock);
    clock.advance(std::chrono::milliseconds(both));
    clock.advanceWallOnly(std::chrono::milliseconds(wallOnly));
    QCOMPARE(watch.elapsed(), std::chrono::nanoseconds(std::chrono::milliseconds(elapsed)));
}

void TestStopwatch::beginsAnew()
{
    HandClock clock;
    Stopwatch watch(clock);
    clock.advance(10s);
    watch.restart();
    QCOMPARE(watch.elapsed(), 0ns);
    clock.advance(1s);
    QCOMPARE(watch.elapsed(), std::chrono::nanoseconds(1s));
}

QTEST_APPLESS_MAIN(TestStopwatch)
#include "tst_stopwatch.moc"
