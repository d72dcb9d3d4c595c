#include "gui/commands.h"
#include "gui/lockfixture.h"

#include <QMenuBar>
#include <QMessageBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The locked console: nothing of a person is left in it, and whoever has what it takes goes on where they were.
// docs/safety.md, "The lock"
class TestLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LockFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void nothingOfAPersonIsLeft();
    void undoBringsNothingBack();
    void coversTheWholeWindow();
    void closesWhatLiesAboveTheWindow();
    void keysAndClicksReachNoPageBehind();
    void comesByItselfWhenNobodyIsThere_data();
    void comesByItselfWhenNobodyIsThere();
    void aKeyThatComesTooLateReachesNobody();
    void waitsForTheOutcomeOfAnEnrolment_data();
    void waitsForTheOutcomeOfAnEnrolment();
    void takesPersonalTextOffTheClipboard();
    void isDisarmedAfterwards();

private:
    void seeEverything();

    std::unique_ptr<LockFixture> m_fixture;
};

// A person in every place that may show one.
void TestLock::seeEverything()
{
    LockFixture &f = *m_fixture;
    const Profile gateway = f.profile();
    f.start({u"--profile"_s, gateway.name});
    f.key(Qt::Key_F12);
    QTRY_VERIFY(f.sees("inspectorPanel"));
    f.lookUp(u"CANARY1"_s);
    f.key(Qt::Key_2, Qt::ControlModifier);
    f.typeInto("validateNumberEdit", u"CANARY2"_s);
    f.typeInto("validateEmailEdit", u"CANARY@example.com"_s);
    f.key(Qt::Key_Return);
    QTRY_COMPARE(f.find<QTableView>("validationsView")->model()->rowCount(), 1);
    f.post = ScriptedAnswer::resetAfterRequest(); // its outcome stays unknown
    f.enrol("NEW1");
    f.post = ScriptedAnswer::json(202, R"({"customerNumber":"CANARY33","occupations":["CANARYother"]})");
    f.key(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(f.find<QTableView>("attemptsView")->model()->rowCount(), 1);
    f.key(Qt::Key_3, Qt::ControlModifier);
    QTest::mouseClick(f.find<QWidget>("outcomeView")->findChild<QWidget *>(u"anotherButton"_s), Qt::LeftButton);
    f.typeInto("givenNamesEdit", u"CANARYdraft"_s);
    f.key(Qt::Key_K, Qt::ControlModifier); // the palette offers earlier lookups
    f.type(u"CANARY3"_s);
}

void TestLock::nothingOfAPersonIsLeft()
{
    LockFixture &f = *m_fixture;
    seeEverything();
    const QStringList before = f.traces();
    QVERIFY2(before.size() > 60, qPrintable(QString::number(before.size())));
    const auto holdsJournal = [] {
        const QDir open(u"/proc/self/fd"_s);
        return std::ranges::any_of(open.entryList(QDir::AllEntries | QDir::System), [&open](const QString &fd) {
            return QFile::symLinkTarget(open.filePath(fd)).contains(u"journal.db"_s);
        });
    };
    QVERIFY(holdsJournal());
    f.lock();
    const QStringList after = f.traces();
    QVERIFY2(after.isEmpty(), qPrintable(u'\n' + after.join(u'\n')));
    QTRY_VERIFY(!holdsJournal()); // nor is the database open
}

void TestLock::undoBringsNothingBack()
{
    LockFixture &f = *m_fixture;
    f.start();
    f.lookUp(u"ABC123"_s);
    f.typeInto("filterEdit", u"CANARY"_s);
    f.lock();
    f.unlockByKey();
    for (const char *name : {"identifierEdit", "filterEdit"}) {
        QVERIFY(!f.find<QLineEdit>(name)->isUndoAvailable());
        QCOMPARE(f.find<QLineEdit>(name)->text(), QString());
    }
}

void TestLock::coversTheWholeWindow()
{
    LockFixture &f = *m_fixture;
    f.start();
    const QString title = f.window().windowTitle();
    f.lock();
    QCOMPARE(f.find<QWidget>("lockScreen")->geometry(), f.window().rect());
    QVERIFY(f.window().windowTitle().contains(u"locked"_s));
    QVERIFY(!f.window().windowTitle().contains(title));
    for (const char *name : {"menuBar", "statusBar", "centralWidget", "environmentBand"}) {
        QVERIFY2(!f.sees(name), name);
    }
    f.window().resize(1000, 700);
    QTRY_COMPARE(f.find<QWidget>("lockScreen")->geometry(), QRect(0, 0, 1000, 700));
    f.unlockByKey();
    QCOMPARE(f.window().windowTitle(), title);
    for (const char *name : {"menuBar", "statusBar", "centralWidget", "environmentBand"}) {
        QVERIFY2(f.sees(name), name);
    }
    QVERIFY(f.find<QWidget>("lockScreen") == nullptr || !f.sees("lockScreen"));
}

void TestLock::closesWhatLiesAboveTheWindow()
{
    LockFixture &f = *m_fixture;
    f.start();
    QMessageBox box(QMessageBox::Information, u"About somebody"_s, u"CANARY"_s, QMessageBox::Close, &f.window());
    box.open();
    QWidget other; // a window of its own, such as the guide
    other.show();
    QTRY_VERIFY(box.isVisible() && other.isVisible());
    f.window().commands().run(u"console.lock"_s); // no key gets past the box
    QTRY_VERIFY(f.isLocked());
    QVERIFY(!box.isVisible());
    QVERIFY(!other.isVisible());
}

void TestLock::keysAndClicksReachNoPageBehind()
{
    LockFixture &f = *m_fixture;
    const Profile gateway = f.profile();
    f.start({u"--profile"_s, gateway.name});
    f.lookUp(u"CANARY1"_s);
    f.lock();
    const auto asked = f.server().requests().size();
    for (const auto &[key, modifiers] : std::initializer_list<std::pair<Qt::Key, Qt::KeyboardModifiers>>{
             {Qt::Key_A, {}},
             {Qt::Key_F5, {}},
             {Qt::Key_F1, {}},
             {Qt::Key_F12, {}},
             {Qt::Key_Escape, {}},
             {Qt::Key_3, Qt::ControlModifier},
             {Qt::Key_L, Qt::ControlModifier},
             {Qt::Key_K, Qt::ControlModifier},
             {Qt::Key_Comma, Qt::ControlModifier},
             {Qt::Key_Return, Qt::ControlModifier},
             {Qt::Key_C, Qt::AltModifier},
             {Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier}}) {
        f.key(key, modifiers);
    }
    f.window().commands().run(u"page.enrol"_s); // as a screen reader can
    for (int x = 20; x < f.window().width(); x += 150) {
        for (int y = 5; y < f.window().height(); y += 60) {
            if (f.window().childAt(x, y) == f.find<QWidget>("lockScreen")) {
                QTest::mouseClick(f.window().windowHandle(), Qt::LeftButton, {}, {x, y});
                QTest::mouseClick(f.window().windowHandle(), Qt::RightButton, {}, {x, y});
            }
        }
    }
    QVERIFY(f.isLocked());
    QVERIFY(QApplication::activePopupWidget() == nullptr);
    QCOMPARE(f.server().requests().size(), asked);
    QVERIFY(f.window().focusWidget() != nullptr);
    QVERIFY(f.find<QWidget>("lockScreen")->isAncestorOf(f.window().focusWidget()));
    // Round the lock screen by Tab, and nowhere else.
    for (int i = 0; i < 8; ++i) {
        f.key(Qt::Key_Tab);
        QVERIFY(f.find<QWidget>("lockScreen")->isAncestorOf(f.window().focusWidget()));
    }
    f.find<QWidget>("unlockButton")->setFocus();
    f.unlockByKey();
    QCOMPARE(f.window().pages().current(), Pages::Page::Lookup);
    QVERIFY(!f.sees("inspectorPanel"));
    QCOMPARE(f.find<QLineEdit>("identifierEdit")->text(), QString());
    QVERIFY(f.find<QLineEdit>("identifierEdit")->hasFocus()); // where it was
    f.lookUp(u"CANARY1"_s);                                   // and it works again
}

void TestLock::comesByItselfWhenNobodyIsThere_data()
{
    QTest::addColumn<bool>("asleep");
    QTest::newRow("the computer runs") << false;
    QTest::newRow("the computer sleeps") << true;
}

void TestLock::comesByItselfWhenNobodyIsThere()
{
    QFETCH(const bool, asleep);
    LockFixture &f = *m_fixture;
    f.start();
    f.lookUp(u"ABC123"_s);
    if (asleep) {
        f.clock().advanceWallOnly(15min);
    } else {
        f.clock().advance(15min);
    }
    QTRY_VERIFY_WITH_TIMEOUT(f.isLocked(), 20'000); // nobody does anything
    QCOMPARE(f.reads("lockReasonLabel"), u"Nobody has used the console for 15 minutes."_s);
    QVERIFY(f.reads("lockNotesLabel").contains(u"gone"_s)); // before one unlocks
    f.unlockByKey();
    QVERIFY(f.status().contains(u"gone"_s)); // and after it
}

void TestLock::aKeyThatComesTooLateReachesNobody()
{
    LockFixture &f = *m_fixture;
    f.start();
    f.typeInto("identifierEdit", u"AB"_s);
    QSignalSpy typed(f.find<QLineEdit>("identifierEdit"), &QLineEdit::textChanged);
    f.clock().advanceWallOnly(8h);
    f.type(u"C"_s);
    QTRY_VERIFY(f.isLocked());
    QCOMPARE(typed.size(), 0);
}

void TestLock::waitsForTheOutcomeOfAnEnrolment_data()
{
    QTest::addColumn<bool>("byPerson");
    QTest::newRow("by a person") << true;
    QTest::newRow("by itself") << false;
}

void TestLock::waitsForTheOutcomeOfAnEnrolment()
{
    QFETCH(const bool, byPerson);
    LockFixture &f = *m_fixture;
    const Profile gateway = f.profile();
    f.start({u"--profile"_s, gateway.name});
    f.post = ScriptedAnswer::stallAfterRequest();
    f.send("NEW1");
    QVERIFY(f.window().isSending());
    if (byPerson) {
        f.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(f.status().contains(u"as soon as the outcome"_s));
    } else {
        f.clock().advance(15min);
        QTest::qWait(100);
    }
    QVERIFY(!f.isLocked());
    QVERIFY(f.window().isSending());
    QVERIFY(f.sees("enrolProgress"));
    f.server().resetConnections();
    QTRY_VERIFY(f.isLocked());
    const QStringList left = f.traces();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    f.unlockByKey();
    // What became of it is where the journal has it.
    QTRY_VERIFY(f.sees("attemptsView"));
    QTRY_COMPARE(f.find<QTableView>("attemptsView")->model()->rowCount(), 1);
    QTRY_VERIFY(f.reads("attemptStateLabel").contains(u"nknown"_s));
}

void TestLock::takesPersonalTextOffTheClipboard()
{
    LockFixture &f = *m_fixture;
    f.start();
    f.lookUp(u"ABC123"_s);
    QTest::mouseClick(f.find<QWidget>("copyRowsButton"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"ABC123"_s));
    f.lock();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestLock::isDisarmedAfterwards()
{
    LockFixture &f = *m_fixture;
    const Profile gateway = f.profile(EnvironmentKind::Production);
    f.start({u"--profile"_s, gateway.name});
    QTRY_VERIFY(f.sees("armButton"));
    f.find<QAction>("armHourAction")->trigger();
    QVERIFY(f.sees("disarmButton"));
    f.lock();
    QVERIFY(f.reads("lockNotesLabel").contains(u"read-only again"_s));
    f.unlockByKey();
    QTRY_VERIFY(f.sees("armButton"));
    QVERIFY(!f.sees("disarmButton"));
}

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
