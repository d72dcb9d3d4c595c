#include "integration/enrolfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Production is read-only until a person arms it, for a time. EXPERIENCE, "The window"
class ArmingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyProductionNeedsIt_data();
    void onlyProductionNeedsIt();
    void isOffAtTheBeginning();
    void lastsAsLongAsChosen();
    void isNoLongerThanAWorkingDay();
    void settingTheClockDoesNotProlongIt();
    void runsOutWhileTheComputerSleeps();
    void disarmsAtOnce();
    void noTimeIsNoArming();
    void tellsWhenItRunsOut();
};

void ArmingTest::onlyProductionNeedsIt_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("sandbox") << static_cast<int>(EnvironmentKind::Sandbox);
    QTest::newRow("test") << static_cast<int>(EnvironmentKind::Test);
}

void ArmingTest::onlyProductionNeedsIt()
{
    QFETCH(const int, kind);
    const Enrol::TestClock clock;
    Arming arming(static_cast<EnvironmentKind>(kind), clock);
    QSignalSpy changed(&arming, &Arming::changed);
    QVERIFY(!arming.needsArming());
    QVERIFY(arming.mayEnrol());
    arming.arm(1min);
    arming.disarm();
    QVERIFY(arming.mayEnrol());
    QCOMPARE(arming.remaining(), 0s);
    QCOMPARE(changed.size(), 0);
}

void ArmingTest::isOffAtTheBeginning()
{
    const Enrol::TestClock clock;
    const Arming arming(EnvironmentKind::Production, clock);
    QVERIFY(arming.needsArming());
    QVERIFY(!arming.mayEnrol());
    QCOMPARE(arming.remaining(), 0s);
}

void ArmingTest::lastsAsLongAsChosen()
{
    Enrol::TestClock clock;
    Arming arming(EnvironmentKind::Production, clock);
    arming.arm(15min);
    QVERIFY(arming.mayEnrol());
    QCOMPARE(arming.remaining(), 900s);
    clock.pass(14min + 59s + 999ms);
    QVERIFY(arming.mayEnrol());
    QCOMPARE(arming.remaining(), 1s);
    clock.pass(1ms);
    QVERIFY(!arming.mayEnrol()); // to the moment, whenever the timer comes
    QCOMPARE(arming.remaining(), 0s);
}

void ArmingTest::isNoLongerThanAWorkingDay()
{
    const Enrol::TestClock clock;
    Arming arming(EnvironmentKind::Production, clock);
    arming.arm(std::chrono::hours(24 * 365));
    QCOMPARE(arming.remaining(), std::chrono::seconds(Arming::longest));
}

void ArmingTest::settingTheClockDoesNotProlongIt()
{
    Enrol::TestClock clock;
    Arming arming(EnvironmentKind::Production, clock);
    arming.arm(1min);
    clock.set(-1h);
    QCOMPARE(arming.remaining(), 60s);
    clock.pass(1min);
    QVERIFY(!arming.mayEnrol());
}

// The monotonic clock stands still meanwhile; the wall clock does not.
void ArmingTest::runsOutWhileTheComputerSleeps()
{
    Enrol::TestClock clock;
    Arming arming(EnvironmentKind::Production, clock);
    arming.arm(30min);
    clock.set(29min);
    QVERIFY(arming.mayEnrol());
    clock.set(1min);
    QVERIFY(!arming.mayEnrol());
}

void ArmingTest::disarmsAtOnce()
{
    const Enrol::TestClock clock;
    Arming arming(EnvironmentKind::Production, clock);
    arming.arm(1min);
    QSignalSpy changed(&arming, &Arming::changed);
    arming.disarm();
    QVERIFY(!arming.mayEnrol());
    QCOMPARE(changed.size(), 1);
    arming.disarm();
    QCOMPARE(changed.size(), 1);
}

void ArmingTest::noTimeIsNoArming()
{
    const Enrol::TestClock clock;
    Arming arming(EnvironmentKind::Production, clock);
    arming.arm(0s);
    arming.arm(-5s);
    QVERIFY(!arming.mayEnrol());
}

void ArmingTest::tellsWhenItRunsOut()
{
    const SystemClock clock;
    Arming arming(EnvironmentKind::Production, clock);
    bool over = false;
    connect(&arming, &Arming::changed, this, [&] { over = !arming.mayEnrol(); });
    arming.arm(1s);
    QVERIFY(!over);
    QTRY_VERIFY(over);
}

QTEST_GUILESS_MAIN(ArmingTest)
#include "tst_arming.moc"
