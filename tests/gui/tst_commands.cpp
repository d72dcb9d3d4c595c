#include "gui/commands.h"
#include "gui/windowhands.h"
#include "workflow/preferences.h"

#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// What can be done in a window: by name, by key, from a menu; and the keys a person gave it.
class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init() { m_console = std::make_unique<ConsoleFixture>(); }
    void cleanup() { m_console.reset(); }

    void hasItsKeys_data();
    void hasItsKeys();
    void everyCommandIsNamedAndGrouped();
    void noTwoCommandsHaveTheSameKeysOfTheirOwn();
    void runsByItsKey();
    void saysWhyNot();
    void aHeldKeyDoesNotRepeat();
    void followsNewKeysInEveryWindow();
    void readsOnlyKeysThatAreKeys_data();
    void readsOnlyKeysThatAreKeys();
    void keepsNewKeysOverARestart();
    void hasNoKeyWhenAllWereTakenAway();
    void menusHoldTheActionsOfTheCommands();
    void aMenuGreysWhatCannotBeDone();
    void aMenuFindsAPlaceForALateCommand();
    void anActionOfAWidgetHasTheKeysOfItsCommand();
    void takesTheAmpersandOut_data();
    void takesTheAmpersandOut();

private:
    Commands &commands() const { return m_console->window().commands(); }
    static QStringList portable(const QList<QKeySequence> &keys) { return Commands::toPortable(keys); }

    std::unique_ptr<ConsoleFixture> m_console;
};

void TestCommands::hasItsKeys_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("box") << u"lookup.focusBox"_s << QStringList{u"Ctrl+L"_s};
    QTest::newRow("lookup") << u"page.lookup"_s << QStringList{u"Ctrl+1"_s};
    QTest::newRow("validate") << u"page.validate"_s << QStringList{u"Ctrl+2"_s};
    QTest::newRow("enrol") << u"page.enrol"_s << QStringList{u"Ctrl+3"_s};
    QTest::newRow("activity") << u"page.activity"_s << QStringList{u"Ctrl+4"_s};
    QTest::newRow("settings") << u"page.settings"_s << QStringList{u"Ctrl+,"_s, u"Ctrl+5"_s};
    QTest::newRow("again") << u"customer.askAgain"_s << QStringList{u"F5"_s};
    QTest::newRow("submit") << u"customer.submit"_s << QStringList{u"Ctrl+Return"_s, u"Ctrl+Enter"_s};
    QTest::newRow("cancel") << u"customer.cancel"_s << QStringList{u"Esc"_s};
    QTest::newRow("inspector") << u"view.inspector"_s << QStringList{u"F12"_s};
}

void TestCommands::hasItsKeys()
{
    QFETCH(const QString, id);
    QFETCH(const QStringList, keys);
    QCOMPARE(portable(commands().keys(id)), keys);
    QCOMPARE(portable(commands().action(id)->shortcuts()), keys);
    QVERIFY(m_console->window().actions().contains(commands().action(id)));
}

void TestCommands::everyCommandIsNamedAndGrouped()
{
    QVERIFY(commands().all().size() >= 20);
    for (const Commands::Command &command : commands().all()) {
        QVERIFY2(!Commands::plainText(command.text).trimmed().isEmpty(), qPrintable(command.id));
        QVERIFY2(!command.group.isEmpty(), qPrintable(command.id));
        QVERIFY2(!commands().action(command.id)->isSeparator(), qPrintable(command.id));
    }
}

void TestCommands::noTwoCommandsHaveTheSameKeysOfTheirOwn()
{
    for (const Commands::Command &command : commands().all()) {
        QCOMPARE(commands().ownKeys(command.id).size(), command.keys.size()); // each is a key
        for (const QKeySequence &key : commands().ownKeys(command.id)) {
            QCOMPARE(commands().usersOf(key), QStringList{command.id});
        }
    }
}

void TestCommands::runsByItsKey()
{
    m_console->show();
    const WindowHands hands(*m_console);
    hands.key(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(m_console->window().pages().current(), Pages::Page::Settings);
    commands().run(u"page.activity"_s);
    QCOMPARE(m_console->window().pages().current(), Pages::Page::Activity);
    commands().run(u"no.such"_s);
}

void TestCommands::saysWhyNot()
{
    m_console->show();
    const WindowHands hands(*m_console);
    hands.key(Qt::Key_3, Qt::ControlModifier);
    hands.key(Qt::Key_F5);
    QCOMPARE(hands.statusBar(), commands().whyNot(u"customer.askAgain"_s));
    QVERIFY(!hands.statusBar().isEmpty());
    hands.key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(commands().whyNot(u"customer.askAgain"_s), QString());
}

void TestCommands::aHeldKeyDoesNotRepeat()
{
    for (const Commands::Command &command : commands().all()) {
        QVERIFY2(!commands().action(command.id)->autoRepeat(), qPrintable(command.id));
    }
}

void TestCommands::followsNewKeysInEveryWindow()
{
    QWidget other;
    Commands others(m_console->preferences(), other);
    others.add({.id = u"lookup.focusBox"_s, .group = u"x"_s, .text = u"Box"_s, .keys = {u"Ctrl+L"_s}}, {});
    m_console->show();
    const WindowHands hands(*m_console);
    QSignalSpy changed(&commands(), &Commands::keysChanged);
    m_console->preferences().setShortcuts(u"lookup.focusBox"_s, QStringList{u"Ctrl+J"_s, u"F7"_s});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(portable(others.action(u"lookup.focusBox"_s)->shortcuts()), (QStringList{u"Ctrl+J"_s, u"F7"_s}));
    hands.key(Qt::Key_2, Qt::ControlModifier);
    hands.key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(m_console->window().pages().current(), Pages::Page::Validate);
    hands.key(Qt::Key_F7);
    QCOMPARE(m_console->window().pages().current(), Pages::Page::Lookup);
    m_console->preferences().setShortcuts(u"lookup.focusBox"_s, std::nullopt);
    hands.key(Qt::Key_2, Qt::ControlModifier);
    hands.key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(m_console->window().pages().current(), Pages::Page::Lookup);
    m_console->preferences().setShortcuts(u"from.another.version"_s, QStringList{u"F8"_s});
}

void TestCommands::readsOnlyKeysThatAreKeys_data()
{
    QTest::addColumn<QStringList>("kept");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("nonsense") << QStringList{u"Ctrl+Nonsense"_s, QString(), u"\u0001"_s} << QStringList();
    QTest::newRow("one good") << QStringList{u"???"_s, u"Ctrl+J"_s} << QStringList{u"Ctrl+J"_s};
    QTest::newRow("twice") << QStringList{u"Ctrl+J"_s, u"ctrl+j"_s} << QStringList{u"Ctrl+J"_s};
    QTest::newRow("too many") << QStringList{u"F1"_s, u"F2"_s, u"F3"_s, u"F4"_s, u"F5"_s, u"F6"_s}
                              << QStringList{u"F1"_s, u"F2"_s, u"F3"_s, u"F4"_s};
}

void TestCommands::readsOnlyKeysThatAreKeys()
{
    QFETCH(const QStringList, kept);
    QFETCH(const QStringList, keys);
    m_console->preferences().setShortcuts(u"page.lookup"_s, kept);
    QCOMPARE(portable(commands().keys(u"page.lookup"_s)), keys);
}

void TestCommands::keepsNewKeysOverARestart()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    {
        ConsoleFixture first(&settings);
        first.preferences().setShortcuts(u"page.settings"_s, QStringList{u"Ctrl+,"_s, u"Alt+F5"_s});
    }
    ConsoleFixture second(&settings);
    QCOMPARE(portable(second.window().commands().action(u"page.settings"_s)->shortcuts()),
             (QStringList{u"Ctrl+,"_s, u"Alt+F5"_s}));
}

void TestCommands::hasNoKeyWhenAllWereTakenAway()
{
    m_console->preferences().setShortcuts(u"view.inspector"_s, QStringList());
    m_console->show();
    const WindowHands hands(*m_console);
    hands.key(Qt::Key_F12);
    QVERIFY(!hands.sees("inspectorPanel"));
    QCOMPARE(commands().keysText(u"view.inspector"_s), QString());
    commands().run(u"view.inspector"_s);
    QVERIFY(hands.sees("inspectorPanel"));
}

void TestCommands::menusHoldTheActionsOfTheCommands()
{
    int found = 0;
    for (const QMenu *menu : m_console->window().menuBar()->findChildren<QMenu *>()) {
        QVERIFY(!menu->actions().isEmpty());
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator()) {
                QVERIFY2(
                    std::ranges::any_of(commands().all(),
                                        [&](const auto &command) { return commands().action(command.id) == action; }),
                    qPrintable(action->text()));
                ++found;
            }
        }
        QVERIFY(!menu->actions().constFirst()->isSeparator());
        QVERIFY(!menu->actions().constLast()->isSeparator());
    }
    QVERIFY(found >= 18);
}

void TestCommands::aMenuGreysWhatCannotBeDone()
{
    m_console->show();
    m_console->window().pages().open(Pages::Page::Settings);
    auto *menu = m_console->find<QMenu>("customerMenu");
    QAction *again = commands().action(u"customer.askAgain"_s);
    menu->popup(m_console->window().geometry().center());
    QVERIFY(!again->isEnabled());
    menu->hide();
    QVERIFY(again->isEnabled()); // so that its key says why
    m_console->window().pages().open(Pages::Page::Lookup);
    menu->popup(m_console->window().geometry().center());
    QVERIFY(again->isEnabled());
    menu->hide();
}

void TestCommands::aMenuFindsAPlaceForALateCommand()
{
    auto *menu = m_console->find<QMenu>("helpMenu");
    QAction *guide = commands().action(u"help.guide"_s);
    if (guide == nullptr) {
        guide = commands().add({.id = u"help.guide"_s, .group = u"Help"_s, .text = u"User &guide"_s, .keys = {u"F1"_s}},
                               {});
    }
    m_console->show();
    menu->popup(m_console->window().geometry().center());
    QCOMPARE(menu->actions().constFirst(), guide);
    QCOMPARE(menu->actions().constLast(), commands().action(u"help.about"_s));
    menu->hide();
}

void TestCommands::anActionOfAWidgetHasTheKeysOfItsCommand()
{
    commands().add({.id = u"test.inWidgets"_s,
                    .group = u"Table"_s,
                    .text = u"&Act"_s,
                    .keys = {u"Ctrl+Shift+F9"_s},
                    .inWidgets = true},
                   {});
    auto action = std::make_unique<QAction>();
    commands().bind(*action, u"test.inWidgets"_s);
    QCOMPARE(action->text(), u"&Act"_s);
    QCOMPARE(portable(action->shortcuts()), QStringList{u"Ctrl+Shift+F9"_s});
    QCOMPARE(action->shortcutContext(), Qt::WidgetShortcut);
    QVERIFY(commands().action(u"test.inWidgets"_s)->shortcuts().isEmpty()); // the window would take it away
    m_console->preferences().setShortcuts(u"test.inWidgets"_s, QStringList{u"Ctrl+Shift+F8"_s});
    QCOMPARE(portable(action->shortcuts()), QStringList{u"Ctrl+Shift+F8"_s});
    action.reset();
    m_console->preferences().setShortcuts(u"test.inWidgets"_s, std::nullopt);
}

void TestCommands::takesTheAmpersandOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("none") << u"Quit"_s << u"Quit"_s;
    QTest::newRow("first") << u"&Quit"_s << u"Quit"_s;
    QTest::newRow("middle") << u"Se&nd"_s << u"Send"_s;
    QTest::newRow("real one") << u"A && &B"_s << u"A & B"_s;
    QTest::newRow("at the end") << u"A&"_s << u"A&"_s;
}

void TestCommands::takesTheAmpersandOut()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plain);
    QCOMPARE(Commands::plainText(text), plain);
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
