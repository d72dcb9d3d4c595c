#include "gui/clipboard.h"
#include "support/handclock.h"
#include "workflow/preferences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString personal = u"Reakwon The Chef\traekwon@wutangforever.wu\nSöhne & Töchter\t+44 12"_s;

QString onClipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

// What may name a person does not stay on the clipboard. SAFETY, "clipboard with personal data"
class TestClipboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void takesPersonalTextOffAfterItsTime();
    void takesItOffWhenTheComputerSleptMeanwhile();
    void isNotFooledByAClockThatIsSetBack();
    void leavesWhatCameAfterIt_data();
    void leavesWhatCameAfterIt();
    void countsFromTheLastCopy();
    void takesItOffAtTheProgramsEnd();
    void takesItOffWhenTheConsoleLocks();
    void neverTakesItOffByTimeWhenSoPreferred();
    void followsAChangeOfTheTime();
    void leavesTextThatNamesNobody();
    void asksHistoriesNotToKeepIt();
    void saysWhatBecomesOfIt();

private:
    void prefer(std::chrono::seconds clearing);

    HandClock m_clock;
    std::optional<Preferences> m_preferences;
    std::optional<Clipboard> m_clipboard;
};

void TestClipboard::init()
{
    m_clipboard.reset();
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_preferences.emplace(nullptr);
    m_clipboard.emplace(*m_preferences, m_clock);
}

void TestClipboard::prefer(std::chrono::seconds clearing)
{
    m_preferences->setPrivacy({.clipboardClearing = clearing});
}

void TestClipboard::takesPersonalTextOffAfterItsTime()
{
    m_clipboard->putPersonal(personal);
    QCOMPARE(onClipboard(), personal);
    m_clock.advance(29'999ms);
    QTest::qWait(0);
    QCOMPARE(onClipboard(), personal);
    m_clock.advance(1ms);
    QTRY_COMPARE(onClipboard(), QString());
}

void TestClipboard::takesItOffWhenTheComputerSleptMeanwhile()
{
    m_clipboard->putPersonal(personal);
    m_clock.advanceWallOnly(31s);
    QTRY_COMPARE(onClipboard(), QString());
}

void TestClipboard::isNotFooledByAClockThatIsSetBack()
{
    m_clipboard->putPersonal(personal);
    m_clock.advanceWallOnly(-1h);
    m_clock.advance(30s);
    QTRY_COMPARE(onClipboard(), QString());
}

void TestClipboard::leavesWhatCameAfterIt_data()
{
    QTest::addColumn<QString>("later");
    QTest::addColumn<bool>("bySomebodyElse");
    QTest::newRow("another program's") << u"somebody else's"_s << true;
    QTest::newRow("another program's, but for one character") << personal + u' ' << true;
    QTest::newRow("ours") << u"SE33S"_s << false;
    QTest::newRow("ours, the same text for a ticket") << personal << false;
}

void TestClipboard::leavesWhatCameAfterIt()
{
    QFETCH(const QString, later);
    QFETCH(const bool, bySomebodyElse);
    m_clipboard->putPersonal(personal);
    if (bySomebodyElse) {
        QGuiApplication::clipboard()->setText(later);
    } else {
        m_clipboard->put(later);
    }
    QSignalSpy changed(QGuiApplication::clipboard(), &QClipboard::dataChanged);
    m_clock.advance(31s);
    m_clipboard->clearPersonal();
    m_clipboard.reset();
    QCOMPARE(onClipboard(), later);
    QCOMPARE(changed.size(), 0);
}

void TestClipboard::countsFromTheLastCopy()
{
    m_clipboard->putPersonal(u"somebody"_s);
    m_clock.advance(20s);
    m_clipboard->putPersonal(personal);
    m_clock.advance(20s);
    m_preferences->setPrivacy({.clipboardClearing = 30s, .idleLock = 1min}); // looks again
    QCOMPARE(onClipboard(), personal);
    m_clock.advance(10s);
    QTRY_COMPARE(onClipboard(), QString());
}

void TestClipboard::takesItOffAtTheProgramsEnd()
{
    m_clipboard->putPersonal(personal);
    m_clipboard.reset();
    QCOMPARE(onClipboard(), QString());
}

void TestClipboard::takesItOffWhenTheConsoleLocks()
{
    m_clipboard->putPersonal(personal);
    m_clipboard->clearOwn();
    QCOMPARE(onClipboard(), QString());
}

void TestClipboard::neverTakesItOffByTimeWhenSoPreferred()
{
    prefer(0s);
    m_clipboard->putPersonal(personal);
    m_clock.advance(24h);
    m_preferences->setPrivacy({.clipboardClearing = 0s, .idleLock = 1min}); // looks again
    QCOMPARE(onClipboard(), personal);
    m_clipboard->clearOwn();
    QCOMPARE(onClipboard(), QString());
}

void TestClipboard::followsAChangeOfTheTime()
{
    prefer(0s);
    m_clipboard->putPersonal(personal);
    m_clock.advance(20s);
    prefer(60s);
    QCOMPARE(onClipboard(), personal);
    prefer(20s);
    QCOMPARE(onClipboard(), QString());
}

void TestClipboard::leavesTextThatNamesNobody()
{
    m_clipboard->put(u"SE33S"_s);
    m_clock.advance(1h);
    prefer(1s);
    m_clipboard.reset();
    QCOMPARE(onClipboard(), u"SE33S"_s);
}

void TestClipboard::asksHistoriesNotToKeepIt()
{
    m_clipboard->putPersonal(personal);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_qba);
    m_clipboard->put(u"SE33S"_s);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
}

void TestClipboard::saysWhatBecomesOfIt()
{
    QCOMPARE(m_clipboard->promise(), u"The clipboard is cleared in 30 seconds."_s);
    prefer(90s);
    QCOMPARE(m_clipboard->promise(), u"The clipboard is cleared in 90 seconds."_s);
    prefer(0s);
    QVERIFY(m_clipboard->promise().contains(u"until the console locks"_s));
}

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
