#include "gui/windowhands.h"

#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

// Without a mouse, and without eyes.
class TestKeyboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void everyControlHasAName_data();
    void everyControlHasAName();
    void tabVisitsEverythingAndComesBack_data();
    void tabVisitsEverythingAndComesBack();
    void tabFollowsReading();
    void tabReachesNearMissesRightAfterTheBox();
    void noTwoControlsShareALetter_data();
    void noTwoControlsShareALetter();
    void looksUpAndExplains();
    void copiesForATicket();
    void walksThroughTheInspector();
    void speaksTheAnswer();

private:
    void bring(const QString &state);
    QString focused() const;
    QStringList tour(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WindowHands> m_hands;
};

void TestKeyboard::init()
{
    m_console = std::make_unique<ConsoleFixture>();
    m_hands = std::make_unique<WindowHands>(*m_console);
    m_console->connectToSandbox();
    m_console->window().setExamples(
        {{.text = u"ABC123"_s, .purpose = u"the example"_s}, {.text = u"SE33S"_s, .purpose = u"no vehicle"_s}});
    m_console->show();
}

void TestKeyboard::cleanup()
{
    m_hands.reset();
    m_console.reset();
}

void TestKeyboard::bring(const QString &state)
{
    if (state == u"answered"_s || state == u"inspector"_s) {
        m_hands->askAndWait(u"ABC123"_s);
    } else if (state == u"not found"_s) {
        m_hands->askAndWait(u"N0C0NSENT"_s);
        QTRY_VERIFY(!m_hands->buttons("nearMissButton").isEmpty());
    } else if (state == u"explained"_s) {
        m_hands->askAndWait(u"N0C0NSENT"_s);
        m_hands->click("explainButton");
        QTRY_VERIFY(m_hands->sees("possibilitiesPanel"));
    }
    if (state == u"inspector"_s) {
        m_hands->key(Qt::Key_F12);
        QTRY_VERIFY(m_hands->sees("inspectorPanel"));
    }
    m_hands->box()->setFocus();
}

QString TestKeyboard::focused() const
{
    const QWidget *widget = m_console->window().focusWidget();
    return widget != nullptr ? widget->objectName() : QString();
}

// The names of what has the focus, from the box on until it is back there.
QStringList TestKeyboard::tour(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QStringList stops;
    do {
        stops += focused();
        m_hands->key(key, modifiers);
    } while (focused() != u"identifierEdit"_s && stops.size() < 60);
    return stops;
}

void TestKeyboard::everyControlHasAName_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"empty", "answered", "not found", "explained", "inspector"}) {
        QTest::newRow(state) << QString::fromLatin1(state);
    }
}

void TestKeyboard::everyControlHasAName()
{
    QFETCH(const QString, state);
    bring(state);
    int controls = 0;
    for (QWidget *widget : m_console->window().findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) {
            continue;
        }
        ++controls;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken != nullptr);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
    QVERIFY(controls > 5);
}

void TestKeyboard::tabVisitsEverythingAndComesBack_data()
{
    everyControlHasAName_data();
}

void TestKeyboard::tabVisitsEverythingAndComesBack()
{
    QFETCH(const QString, state);
    bring(state);
    QStringList expected;
    for (const QWidget *widget : m_console->window().findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
            widget->focusProxy() == nullptr) {
            expected += widget->objectName();
        }
    }
    QStringList visited = tour(Qt::Key_Tab);
    QStringList back = tour(Qt::Key_Tab, Qt::ShiftModifier);
    std::ranges::reverse(back.begin() + 1, back.end());
    QCOMPARE(back, visited);
    visited.sort();
    expected.sort();
    QCOMPARE(visited, expected);
}

void TestKeyboard::tabFollowsReading()
{
    QStringList empty = tour(Qt::Key_Tab);
    QCOMPARE(empty.mid(0, 5), (QStringList{u"identifierEdit"_s, u"kindCombo"_s, u"lookUpButton"_s, u"exampleButton"_s,
                                           u"exampleButton"_s}));
    bring(u"not found"_s);
    QStringList stops = tour(Qt::Key_Tab);
    stops.removeAll(u"nearMissButton"_s);
    QCOMPARE(stops, (QStringList{u"identifierEdit"_s, u"kindCombo"_s, u"lookUpButton"_s, u"askAgainButton"_s,
                                 u"validateNumberButton"_s, u"copyTicketButton"_s, u"bodyArea"_s, u"explainButton"_s,
                                 u"emailEdit"_s, u"filterEdit"_s, u"copyRowsButton"_s, u"answersView"_s,
                                 u"profileButton"_s, u"navigationList"_s}));
}

void TestKeyboard::tabReachesNearMissesRightAfterTheBox()
{
    m_hands->type(u"Customer number: abc 123"_s);
    QTRY_VERIFY(!m_hands->buttons("nearMissButton").isEmpty());
    const QStringList stops = tour(Qt::Key_Tab);
    QCOMPARE(stops.mid(2, 2), (QStringList{u"lookUpButton"_s, u"nearMissButton"_s}));
    // Left to right, as they are read.
    QStringList shown;
    QStringList visited;
    QList<QAbstractButton *> buttons = m_hands->buttons("nearMissButton");
    std::ranges::sort(buttons, {}, [](const QAbstractButton *button) { return button->x(); });
    for (const QAbstractButton *button : buttons) {
        shown += button->text();
    }
    m_hands->find<QWidget>("lookUpButton")->setFocus();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        m_hands->key(Qt::Key_Tab);
        const auto *button = qobject_cast<QPushButton *>(m_console->window().focusWidget());
        visited += button != nullptr ? button->text() : focused();
    }
    QCOMPARE(visited, shown);
}

void TestKeyboard::noTwoControlsShareALetter_data()
{
    everyControlHasAName_data();
}

void TestKeyboard::noTwoControlsShareALetter()
{
    QFETCH(const QString, state);
    bring(state);
    QMap<QString, QString> letters;
    const auto take = [&letters](const QString &text) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (!letter.isEmpty()) {
            QVERIFY2(!letters.contains(letter),
                     qPrintable(letter + u" for "_s + text + u" and "_s + letters.value(letter)));
            letters.insert(letter, text);
        }
    };
    for (const QAction *action : m_hands->find<QMenuBar>("menuBar")->actions()) {
        take(action->text());
    }
    for (const QWidget *widget : m_console->window().findChildren<QWidget *>()) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            take(button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget);
                   label != nullptr && label->buddy() != nullptr) {
            take(label->text());
        }
    }
    QVERIFY(letters.size() >= 5);
}

void TestKeyboard::looksUpAndExplains()
{
    QTest::keyClicks(m_console->window().focusWidget(), u"n0c0nsent"_s);
    m_hands->key(Qt::Key_Return);
    QTRY_COMPARE(m_hands->reads("statusLabel"), u"Not found"_s);
    m_hands->key(Qt::Key_M, Qt::AltModifier);
    QCOMPARE(focused(), u"emailEdit"_s);
    QTest::keyClicks(m_console->window().focusWidget(), u"gza@example.com"_s);
    m_hands->key(Qt::Key_Return);
    QTRY_VERIFY(m_hands->words("possibilitiesPanel").contains(u"The customer has not consented"_s));
    m_hands->key(Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(m_hands->find<QPushButton>("explainButton")->isEnabled());
    m_hands->key(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(m_console->window().focusWidget(), u"ABC123"_s);
    m_hands->key(Qt::Key_Return);
    QTRY_COMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s);
}

void TestKeyboard::copiesForATicket()
{
    bring(u"answered"_s);
    QGuiApplication::clipboard()->clear();
    auto *button = m_hands->find<QPushButton>("copyTicketButton");
    button->setFocus();
    QTimer::singleShot(0, button->menu(), [button] {
        QTRY_VERIFY(button->menu()->isVisible());
        QTest::keyClick(button->menu(), Qt::Key_Down);
        QTest::keyClick(button->menu(), Qt::Key_Return);
    });
    m_hands->key(Qt::Key_Space);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"ABC123"_s));
}

void TestKeyboard::walksThroughTheInspector()
{
    bring(u"inspector"_s);
    const QStringList stops = tour(Qt::Key_Tab);
    for (const char *name : {"exchangesView", "responseEdit", "personsCheck", "copyCurlButton", "clearButton"}) {
        QVERIFY2(stops.contains(QLatin1String(name)), qPrintable(stops.join(u' ')));
    }
    m_hands->find<QTabWidget>("detailTabs")->setFocus();
    m_hands->key(Qt::Key_Right);
    QCOMPARE(m_hands->find<QTabWidget>("detailTabs")->currentIndex(), 1);
    m_hands->find<QPlainTextEdit>("requestEdit")->setFocus();
    m_hands->key(Qt::Key_Tab);
    QVERIFY(focused() != u"requestEdit"_s);
    m_hands->key(Qt::Key_Escape); // clears the box, from anywhere
    QCOMPARE(focused(), u"identifierEdit"_s);
}

void TestKeyboard::speaksTheAnswer()
{
    bring(u"answered"_s);
    const auto *bar = m_hands->find<QStatusBar>("statusBar");
    QVERIFY2(bar->accessibleDescription().contains(u"ABC123: ENABLED"_s), qPrintable(bar->accessibleDescription()));
    QAccessibleInterface *status = QAccessible::queryAccessibleInterface(m_hands->find<QLabel>("statusLabel"));
    const QString said =
        status->text(QAccessible::Name) + status->text(QAccessible::Value) + status->text(QAccessible::Description);
    QVERIFY2(said.contains(u"ENABLED"_s), qPrintable(said));
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
