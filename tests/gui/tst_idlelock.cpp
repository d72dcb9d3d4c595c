#include "support/handclock.h"
#include "workflow/idlelock.h"
#include "workflow/preferences.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <optional>

using namespace std::chrono_literals;

namespace {

class Window final : public QWindow
{
public:
    int keys = 0;

protected:
    void keyPressEvent(QKeyEvent * /*event*/) override { ++keys; }
};

} // namespace

// When the console locks by itself.
class TestIdleLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isDueWhenNobodyTouchesIt();
    void whoeverTouchesItKeepsItOpen_data();
    void whoeverTouchesItKeepsItOpen();
    void whatTheProgramDoesByItselfDoesNot();
    void isDueAfterASleep();
    void isNotFooledByAClockThatIsSetBack();
    void swallowsWhatComesTooLate();
    void waitsUntilItMay();
    void followsAChangeOfTheTime();
    void neverWhenSoPreferred();
    void doesNotWatchWhileLocked();

private:
    void prefer(std::chrono::minutes idle) { m_preferences->setPrivacy({.idleLock = idle}); }

    HandClock m_clock;
    std::optional<Preferences> m_preferences;
    std::optional<Window> m_window;
    std::optional<IdleLock> m_lock;
    std::optional<QSignalSpy> m_due;
    bool m_may = true;
};

void TestIdleLock::init()
{
    m_due.reset();
    m_lock.reset();
    m_preferences.emplace(nullptr);
    m_window.emplace();
    m_window->resize(100, 100);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(&*m_window));
    m_may = true;
    m_lock.emplace(
        *qApp, *m_preferences, m_clock, [this] { return m_may; }, 10ms);
    m_due.emplace(&*m_lock, &IdleLock::due);
}

void TestIdleLock::isDueWhenNobodyTouchesIt()
{
    m_clock.advance(15min - 1ms);
    m_lock->check();
    QTest::qWait(30);
    QCOMPARE(m_due->size(), 0);
    m_clock.advance(1ms);
    QTRY_VERIFY(!m_due->isEmpty()); // by its own timer
}

void TestIdleLock::whoeverTouchesItKeepsItOpen_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("key") << 0;
    QTest::newRow("mouse moved") << 1;
    QTest::newRow("mouse pressed") << 2;
    QTest::newRow("touch") << 3;
}

void TestIdleLock::whoeverTouchesItKeepsItOpen()
{
    QFETCH(const int, what);
    static const auto touchScreen = std::unique_ptr<QPointingDevice>(QTest::createTouchDevice());
    m_clock.advance(14min);
    switch (what) {
    case 0:
        QTest::keyClick(&*m_window, Qt::Key_A);
        break;
    case 1:
        QTest::mouseMove(&*m_window, {10, 10});
        break;
    case 2:
        QTest::mouseClick(&*m_window, Qt::LeftButton);
        break;
    default:
        QTest::touchEvent(&*m_window, touchScreen.get()).press(1, {10, 10}, &*m_window);
        break;
    }
    m_clock.advance(14min);
    m_lock->check();
    QCOMPARE(m_due->size(), 0);
    m_clock.advance(1min);
    m_lock->check();
    QCOMPARE(m_due->size(), 1);
}

void TestIdleLock::whatTheProgramDoesByItselfDoesNot()
{
    m_clock.advance(14min);
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(&*m_window, &key);
    QCOMPARE(m_window->keys, 1);
    m_window->setTitle(QStringLiteral("An answer"));
    m_window->requestUpdate();
    m_clock.advance(1min);
    m_lock->check();
    QCOMPARE(m_due->size(), 1);
}

void TestIdleLock::isDueAfterASleep()
{
    m_clock.advance(5min);
    m_clock.advanceWallOnly(8h);
    QTRY_VERIFY(!m_due->isEmpty());
}

void TestIdleLock::isNotFooledByAClockThatIsSetBack()
{
    m_clock.advanceWallOnly(-1h);
    m_clock.advance(15min);
    QTRY_VERIFY(!m_due->isEmpty());
}

void TestIdleLock::swallowsWhatComesTooLate()
{
    QTest::keyClick(&*m_window, Qt::Key_A);
    QCOMPARE(m_window->keys, 1);
    m_clock.advanceWallOnly(8h);
    QTest::keyClick(&*m_window, Qt::Key_A);
    QCOMPARE(m_window->keys, 1);
    QTRY_VERIFY(!m_due->isEmpty());
    QTest::keyClick(&*m_window, Qt::Key_A); // nor does it keep the console open
    QCOMPARE(m_window->keys, 1);
}

void TestIdleLock::waitsUntilItMay()
{
    m_may = false;
    m_clock.advance(15min);
    QTest::qWait(30);
    QCOMPARE(m_due->size(), 0);
    QTest::keyClick(&*m_window, Qt::Key_A); // somebody can still use it
    QCOMPARE(m_window->keys, 1);
    m_lock->check();
    QCOMPARE(m_due->size(), 0);
    m_may = true;
    m_lock->check();
    QCOMPARE(m_due->size(), 1);
}

void TestIdleLock::followsAChangeOfTheTime()
{
    m_clock.advance(10min);
    prefer(30min);
    m_clock.advance(10min);
    m_lock->check();
    QCOMPARE(m_due->size(), 0);
    prefer(20min);
    QCOMPARE(m_due->size(), 1);
}

void TestIdleLock::neverWhenSoPreferred()
{
    prefer(0min);
    m_clock.advance(24h);
    m_lock->check();
    QTest::keyClick(&*m_window, Qt::Key_A);
    QTest::qWait(30);
    QCOMPARE(m_due->size(), 0);
    QCOMPARE(m_window->keys, 1);
    prefer(1min); // counts from the last key
    QCOMPARE(m_due->size(), 0);
    m_clock.advance(1min);
    QTRY_VERIFY(!m_due->isEmpty());
}

void TestIdleLock::doesNotWatchWhileLocked()
{
    m_lock->setWatching(false);
    m_clock.advance(24h);
    m_lock->check();
    QTest::keyClick(&*m_window, Qt::Key_A);
    QTest::qWait(30);
    QCOMPARE(m_due->size(), 0);
    QCOMPARE(m_window->keys, 1);
    m_lock->setWatching(true);
    QCOMPARE(m_due->size(), 0); // anew
    m_clock.advance(15min);
    QTRY_VERIFY(!m_due->isEmpty());
}

QTEST_MAIN(TestIdleLock)
#include "tst_idlelock.moc"
