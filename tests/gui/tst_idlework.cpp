#include "gui/idlework.h"

#include <QElapsedTimer>
#include <QTest>
#include <QWidget>

using namespace std::chrono_literals;

class TestIdleWork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesOnePieceAfterTheOther();
    void waitsWhileSomebodyTypes();
    void stops();
};

void TestIdleWork::doesOnePieceAfterTheOther()
{
    int done = 0;
    IdleWork work([&done] { return ++done < 3; }, 1ms, nullptr);
    QCOMPARE(done, 0);
    work.start();
    QCOMPARE(done, 0); // never within start()
    QTRY_COMPARE(done, 3);
    QVERIFY(!work.isRunning());
}

void TestIdleWork::waitsWhileSomebodyTypes()
{
    constexpr auto pause = 300ms;
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QElapsedTimer clock;
    clock.start();
    qint64 typed = -1;
    qint64 worked = -1;
    IdleWork work(
        [&] {
            worked = clock.elapsed();
            return false;
        },
        pause, nullptr);
    work.start();
    QTimer::singleShot(pause / 2, &window, [&] {
        QTest::keyClick(&window, Qt::Key_A);
        typed = worked < 0 ? clock.elapsed() : -1;
    });
    QTRY_VERIFY(worked >= 0);
    if (typed < 0) {
        QSKIP("This computer was too busy to type in time");
    }
    QVERIFY2(worked - typed >= pause.count() - 20, qPrintable(QString::number(worked - typed)));
}

void TestIdleWork::stops()
{
    int done = 0;
    IdleWork work([&done] { return ++done > 0; }, 1ms, nullptr);
    work.start();
    QTRY_VERIFY(done > 1);
    work.stop();
    QVERIFY(!work.isRunning());
    const int before = done;
    // A key that nobody waits for any more does not begin it again.
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::keyClick(&window, Qt::Key_A);
    bool later = false;
    QTimer::singleShot(50ms, &window, [&later] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(done, before);
}

QTEST_MAIN(TestIdleWork)
#include "tst_idlework.moc"
