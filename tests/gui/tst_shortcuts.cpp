#include "gui/commands.h"
#include "gui/keyedit.h"
#include "gui/keyrules.h"
#include "gui/shortcutsview.h"
#include "gui/windowhands.h"
#include "workflow/preferences.h"

#include <QAbstractItemModelTester>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// Giving commands other keys, by keyboard, and what becomes of those that had them.
class TestShortcuts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void modelKeepsItsPromises();
    void showsWhatThereIs();
    void findsByNameGroupKeysAndOtherNames_data();
    void findsByNameGroupKeysAndOtherNames();
    void takesNewKeysThatArePressed();
    void takesKeysThatAreAShortcutElsewhere();
    void escKeepsTheOldKeysAndTabLeaves();
    void enterOnARowBegins();
    void aClickBegins();
    void deleteTakesTheKeysAway();
    void givesACommandTwoKeys();
    void refusesReservedKeys_data();
    void refusesReservedKeys();
    void allowsKeys_data();
    void allowsKeys();
    void asksBeforeItTakesKeysFromAnother();
    void leavesTheKeysWhereTheyAre();
    void resetsOne();
    void resetAsksForKeysThatAnotherHasNow();
    void resetsAllAfterAQuestion();
    void showsWhoSharesKeys();
    void escTakesBackTheQuestionThenTheSearch();
    void holdsInEveryWindowAndItsMenus();
    void holdsOverARestart();
    void textsNameTheKeysThatAre_data();
    void textsNameTheKeysThatAre();
    void theEnrolPageHasTheKeysOfTheWindow();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_view->findChild<T *>(QLatin1String(name));
    }
    QTableView *table() const { return find<QTableView>("shortcutsTable"); }
    KeyEdit *first() const { return find<KeyEdit>("firstKeysEdit"); }
    KeyEdit *second() const { return find<KeyEdit>("secondKeysEdit"); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
    }
    void choose(const QString &name) const;
    QString cell(const QString &name, CommandKeysModel::Column column) const;
    QString notice() const
    {
        const auto *row = find<QWidget>("shortcutNotice");
        return row->isVisible() ? row->accessibleName() : QString();
    }
    QString keys(const QString &id) const { return Commands::toPortable(m_commands->keys(id)).join(u' '); }

    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QMainWindow> m_window;
    Commands *m_commands = nullptr;
    ShortcutsView *m_view = nullptr;
    QStringList m_ran;
};

void TestShortcuts::init()
{
    m_ran.clear();
    m_preferences = std::make_unique<Preferences>(nullptr);
    m_window = std::make_unique<QMainWindow>();
    m_commands = new Commands(*m_preferences, *m_window);
    const auto add = [this](const QString &id, const QString &group, const QString &text, const QStringList &its,
                            const QStringList &others = {}) {
        m_commands->add({.id = id, .group = group, .text = text, .keys = its, .otherNames = others},
                        [this, id] { m_ran += id; });
    };
    add(u"box"_s, u"Customer"_s, u"&Lookup box"_s, {u"Ctrl+L"_s}, {u"search"_s});
    add(u"send"_s, u"Customer"_s, u"Se&nd"_s, {u"Ctrl+Return"_s, u"Ctrl+Enter"_s});
    add(u"again"_s, u"Customer"_s, u"Ask &again"_s, {u"F5"_s}, {u"refresh"_s});
    add(u"cancel"_s, u"Customer"_s, u"&Cancel"_s, {u"Esc"_s});
    add(u"dark"_s, u"View"_s, u"&Dark"_s, {}, {u"theme"_s});
    m_view = new ShortcutsView(*m_commands, *m_preferences, m_window.get());
    m_window->setCentralWidget(m_view);
    m_window->resize(760, 520);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShortcuts::cleanup()
{
    m_window.reset();
    m_preferences.reset();
}

void TestShortcuts::choose(const QString &name) const
{
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name) {
            table()->selectRow(row);
            return;
        }
    }
    QFAIL(qPrintable(name));
}

QString TestShortcuts::cell(const QString &name, CommandKeysModel::Column column) const
{
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name) {
            return model->index(row, static_cast<int>(column)).data().toString();
        }
    }
    return u"no such row"_s;
}

void TestShortcuts::modelKeepsItsPromises()
{
    CommandKeysModel model(*m_commands);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 5);
    m_commands->add({.id = u"late"_s, .group = u"View"_s, .text = u"Late"_s}, {});
    QCOMPARE(model.rowCount(), 6);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_preferences->setShortcuts(u"box"_s, QStringList{u"F6"_s});
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.index(0, 0).data(CommandKeysModel::ChangedRole).toBool());
    QVERIFY(!model.index(1, 0).data(CommandKeysModel::ChangedRole).toBool());
}

void TestShortcuts::showsWhatThereIs()
{
    QCOMPARE(table()->model()->rowCount(), 5);
    QCOMPARE(cell(u"Lookup box"_s, CommandKeysModel::Column::Keys), u"Ctrl+L"_s);
    QCOMPARE(cell(u"Lookup box"_s, CommandKeysModel::Column::Group), u"Customer"_s);
    QCOMPARE(cell(u"Send"_s, CommandKeysModel::Column::OwnKeys), u"Ctrl+Return or Ctrl+Enter"_s);
    QCOMPARE(cell(u"Dark"_s, CommandKeysModel::Column::Keys), QString());
    choose(u"Send"_s);
    QCOMPARE(find<QLabel>("commandNameLabel")->text(), u"Send"_s);
    QCOMPARE(first()->text(), u"Ctrl+Return"_s);
    QCOMPARE(second()->text(), u"Ctrl+Enter"_s);
    QVERIFY(!find<QPushButton>("resetShortcutButton")->isEnabled());
    QVERIFY(!find<QPushButton>("resetAllButton")->isEnabled());
}

void TestShortcuts::findsByNameGroupKeysAndOtherNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("name") << u"look"_s << QStringList{u"Lookup box"_s};
    QTest::newRow("group") << u"view"_s << QStringList{u"Dark"_s};
    QTest::newRow("keys") << u"f5"_s << QStringList{u"Ask again"_s};
    QTest::newRow("other name") << u"Theme"_s << QStringList{u"Dark"_s};
    QTest::newRow("brackets are only text") << u"(["_s << QStringList();
}

void TestShortcuts::findsByNameGroupKeysAndOtherNames()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, found);
    m_view->firstField()->setFocus();
    QTest::keyClicks(m_window->focusWidget(), typed);
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        names += table()->model()->index(row, 0).data().toString();
    }
    QCOMPARE(names, found);
    QCOMPARE(find<QLabel>("commandNameLabel")->text(),
             found.isEmpty() ? u"No command is called so."_s : found.constFirst());
    QCOMPARE(first()->isEnabled(), !found.isEmpty());
}

void TestShortcuts::takesNewKeysThatArePressed()
{
    choose(u"Lookup box"_s);
    first()->setFocus();
    key(Qt::Key_Return);
    QVERIFY(first()->isListening());
    key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!first()->isListening());
    QCOMPARE(keys(u"box"_s), u"Ctrl+Shift+J"_s);
    QCOMPARE(first()->text(), u"Ctrl+Shift+J"_s);
    QVERIFY(first()->hasFocus());
    QCOMPARE(cell(u"Lookup box"_s, CommandKeysModel::Column::Keys), u"Ctrl+Shift+J"_s);
    key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_ran, QStringList{u"box"_s});
}

// What it listens to is not done at the same time.
void TestShortcuts::takesKeysThatAreAShortcutElsewhere()
{
    choose(u"Dark"_s);
    first()->setFocus();
    key(Qt::Key_Space);
    key(Qt::Key_F5);
    QCOMPARE(m_ran, QStringList());
    QVERIFY(notice().contains(u"F5"_s));
    QVERIFY(notice().contains(u"Ask again"_s));
}

void TestShortcuts::escKeepsTheOldKeysAndTabLeaves()
{
    choose(u"Lookup box"_s);
    first()->setFocus();
    key(Qt::Key_Return);
    key(Qt::Key_Escape);
    QVERIFY(!first()->isListening());
    QVERIFY(first()->hasFocus());
    QCOMPARE(m_ran, QStringList());
    QCOMPARE(first()->text(), u"Ctrl+L"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Tab);
    QVERIFY(second()->hasFocus());
    QVERIFY(!first()->isListening());
    key(Qt::Key_Return);
    QVERIFY(second()->isListening());
    key(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(first()->hasFocus());
    key(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(table()->hasFocus());
    QCOMPARE(keys(u"box"_s), u"Ctrl+L"_s);
    key(Qt::Key_Escape); // not listening: the window's
    QCOMPARE(m_ran, QStringList{u"cancel"_s});
}

void TestShortcuts::enterOnARowBegins()
{
    table()->setFocus();
    choose(u"Lookup box"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QVERIFY(first()->isListening());
    key(Qt::Key_F6);
    QCOMPARE(keys(u"again"_s), u"F6"_s);
}

void TestShortcuts::aClickBegins()
{
    choose(u"Lookup box"_s);
    QTest::mouseClick(first(), Qt::LeftButton);
    QVERIFY(first()->isListening());
    find<QLineEdit>("shortcutSearchEdit")->setFocus();
    QVERIFY(!first()->isListening()); // whoever goes elsewhere does not press keys for it
}

void TestShortcuts::deleteTakesTheKeysAway()
{
    choose(u"Send"_s);
    first()->setFocus();
    key(Qt::Key_Delete);
    QCOMPARE(keys(u"send"_s), u"Ctrl+Enter"_s);
    key(Qt::Key_Backspace);
    QCOMPARE(keys(u"send"_s), QString());
    QVERIFY(!second()->isEnabled());
    key(Qt::Key_Delete);
    QCOMPARE(m_preferences->shortcuts(u"send"_s), QStringList());
}

void TestShortcuts::givesACommandTwoKeys()
{
    choose(u"Ask again"_s);
    second()->setFocus();
    key(Qt::Key_Return);
    key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(keys(u"again"_s), u"F5 Ctrl+R"_s);
    key(Qt::Key_Return);
    key(Qt::Key_F5);
    QCOMPARE(keys(u"again"_s), u"F5 Ctrl+R"_s);
    QVERIFY(notice().contains(u"already"_s));
}

void TestShortcuts::refusesReservedKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::newRow(name) << static_cast<int>(key) << static_cast<int>(modifiers);
    };
    row("letter", Qt::Key_A);
    row("capital", Qt::Key_A, Qt::ShiftModifier);
    row("digit", Qt::Key_7);
    row("sign", Qt::Key_Plus);
    row("umlaut", Qt::Key_Udiaeresis);
    row("Space", Qt::Key_Space);
    row("Enter", Qt::Key_Return);
    row("Shift+Enter", Qt::Key_Return, Qt::ShiftModifier);
    row("keypad Enter", Qt::Key_Enter);
    row("Delete", Qt::Key_Delete);
    row("Backspace", Qt::Key_Backspace);
    row("Insert", Qt::Key_Insert);
    row("arrow", Qt::Key_Down);
    row("Ctrl+arrow", Qt::Key_Left, Qt::ControlModifier);
    row("Alt+Down opens lists", Qt::Key_Down, Qt::AltModifier);
    row("Home", Qt::Key_Home);
    row("Ctrl+End", Qt::Key_End, Qt::ControlModifier);
    row("Page down", Qt::Key_PageDown);
    row("copy", Qt::Key_C, Qt::ControlModifier);
    row("paste", Qt::Key_V, Qt::ControlModifier);
    row("cut", Qt::Key_X, Qt::ControlModifier);
    row("undo", Qt::Key_Z, Qt::ControlModifier);
    row("select all", Qt::Key_A, Qt::ControlModifier);
    row("menu", Qt::Key_Menu);
    row("Shift+F10", Qt::Key_F10, Qt::ShiftModifier);
    row("Shift+Esc", Qt::Key_Escape, Qt::ShiftModifier);
    row("mnemonic", Qt::Key_L, Qt::AltModifier);
    row("Alt+F4", Qt::Key_F4, Qt::AltModifier);
}

void TestShortcuts::refusesReservedKeys()
{
    QFETCH(const int, key);
    QFETCH(const int, modifiers);
    choose(u"Dark"_s);
    first()->setFocus();
    this->key(Qt::Key_Return);
    this->key(static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
    QVERIFY(!notice().isEmpty());
    QCOMPARE(keys(u"dark"_s), QString());
    QVERIFY(first()->hasFocus());
}

void TestShortcuts::allowsKeys_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"F2", "Shift+F3", "Ctrl+B", "Ctrl+Shift+B", "Alt+Shift+B", "Ctrl+Alt+B", "Alt+Left",
                            "Ctrl+.", "Ctrl+9", "Meta+L", "Ctrl+Space", "Ctrl+Return", "Ctrl+F4"}) {
        QTest::newRow(key) << QString::fromLatin1(key);
    }
}

void TestShortcuts::allowsKeys()
{
    QFETCH(const QString, key);
    QCOMPARE(KeyRules::problem(QKeySequence::fromString(key, QKeySequence::PortableText)), QString());
}

void TestShortcuts::asksBeforeItTakesKeysFromAnother()
{
    choose(u"Dark"_s);
    first()->listen();
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(keys(u"dark"_s), QString());
    QCOMPARE(keys(u"send"_s), u"Ctrl+Return Ctrl+Enter"_s);
    QVERIFY2(notice().contains(u"Send"_s) && notice().contains(u"Dark"_s), qPrintable(notice()));
    QVERIFY(find<QPushButton>("keepKeysButton")->hasFocus()); // Enter by mistake changes nothing
    key(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(find<QPushButton>("takeKeysButton")->hasFocus());
    key(Qt::Key_Space);
    QCOMPARE(keys(u"dark"_s), u"Ctrl+Return"_s);
    QCOMPARE(keys(u"send"_s), u"Ctrl+Enter"_s);
    QVERIFY(first()->hasFocus());
    QCOMPARE(notice(), QString());
    QVERIFY(!find<QWidget>("shortcutQuestion")->isVisible());
}

void TestShortcuts::leavesTheKeysWhereTheyAre()
{
    choose(u"Dark"_s);
    first()->listen();
    key(Qt::Key_L, Qt::ControlModifier);
    key(Qt::Key_Space);
    QCOMPARE(keys(u"dark"_s), QString());
    QCOMPARE(keys(u"box"_s), u"Ctrl+L"_s);
    QVERIFY(first()->hasFocus());
    // Nor does a question outlive the row that it was about.
    first()->listen();
    key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(find<QWidget>("shortcutQuestion")->isVisible());
    choose(u"Send"_s);
    QVERIFY(!find<QWidget>("shortcutQuestion")->isVisible());
}

void TestShortcuts::resetsOne()
{
    m_preferences->setShortcuts(u"box"_s, QStringList{u"F6"_s});
    m_preferences->setShortcuts(u"again"_s, QStringList{u"F7"_s});
    choose(u"Lookup box"_s);
    auto *reset = find<QPushButton>("resetShortcutButton");
    QVERIFY(reset->isEnabled());
    reset->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(m_preferences->shortcuts(u"box"_s), std::nullopt);
    QCOMPARE(keys(u"box"_s), u"Ctrl+L"_s);
    QCOMPARE(keys(u"again"_s), u"F7"_s);
    QVERIFY(table()->hasFocus()); // and not lost with the button that went grey
}

void TestShortcuts::resetAsksForKeysThatAnotherHasNow()
{
    m_preferences->setShortcuts(u"box"_s, QStringList());
    m_preferences->setShortcuts(u"dark"_s, QStringList{u"Ctrl+L"_s, u"F9"_s});
    choose(u"Lookup box"_s);
    find<QPushButton>("resetShortcutButton")->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(keys(u"box"_s), QString());
    QVERIFY(notice().contains(u"Dark"_s));
    find<QPushButton>("takeKeysButton")->click();
    QCOMPARE(keys(u"box"_s), u"Ctrl+L"_s);
    QCOMPARE(keys(u"dark"_s), u"F9"_s);
}

void TestShortcuts::resetsAllAfterAQuestion()
{
    m_preferences->setShortcuts(u"box"_s, QStringList{u"F6"_s});
    m_preferences->setShortcuts(u"again"_s, QStringList());
    QCOMPARE(m_view->changedCount(), 2);
    QSignalSpy announced(m_view, &ShortcutsView::announced);
    auto *all = find<QPushButton>("resetAllButton");
    all->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(m_view->changedCount(), 2);
    QVERIFY(announced.constLast().constFirst().toString().contains(u"2"_s));
    find<QPushButton>("takeKeysButton")->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(m_view->changedCount(), 0);
    QVERIFY(!all->isEnabled());
    QVERIFY(table()->hasFocus());
}

void TestShortcuts::showsWhoSharesKeys()
{
    m_preferences->setShortcuts(u"dark"_s, QStringList{u"F5"_s}); // by hand, in the file
    QVERIFY(cell(u"Dark"_s, CommandKeysModel::Column::Keys).contains(u"Ask again"_s));
    QVERIFY(cell(u"Ask again"_s, CommandKeysModel::Column::Keys).contains(u"Dark"_s));
    QCOMPARE(m_commands->usersOf(QKeySequence(u"F5"_s)), (QStringList{u"again"_s, u"dark"_s}));
}

void TestShortcuts::escTakesBackTheQuestionThenTheSearch()
{
    QVERIFY(!m_view->goBack());
    auto *search = find<QLineEdit>("shortcutSearchEdit");
    search->setFocus();
    QTest::keyClicks(search, u"dark"_s);
    first()->listen();
    key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_view->goBack());
    QVERIFY(!find<QWidget>("shortcutQuestion")->isVisible());
    QVERIFY(first()->hasFocus());
    QVERIFY(m_view->goBack());
    QCOMPARE(search->text(), QString());
    QVERIFY(search->hasFocus());
    QVERIFY(!m_view->goBack());
}

void TestShortcuts::holdsInEveryWindowAndItsMenus()
{
    ConsoleFixture console;
    ShortcutsView view(console.window().commands(), console.preferences());
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    auto *table = view.findChild<QTableView *>(u"shortcutsTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data() == u"Inspector"_s) {
            table->selectRow(row);
        }
    }
    view.findChild<KeyEdit *>(u"firstKeysEdit"_s)->listen();
    QTest::keyClick(view.windowHandle(), Qt::Key_F11);
    QCOMPARE(console.find<QAction>("inspectorAction")->shortcut(), QKeySequence(u"F11"_s));
    console.show();
    const WindowHands hands(console);
    hands.key(Qt::Key_F12);
    QVERIFY(!hands.sees("inspectorPanel"));
    hands.key(Qt::Key_F11);
    QVERIFY(hands.sees("inspectorPanel"));
    QVERIFY(console.find<QMenu>("viewMenu")->actions().contains(console.find<QAction>("inspectorAction")));
}

void TestShortcuts::holdsOverARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        QSettings settings(file, QSettings::IniFormat);
        Preferences preferences(&settings);
        QWidget window;
        Commands commands(preferences, window);
        commands.add({.id = u"x.y"_s, .group = u"X"_s, .text = u"Y"_s, .keys = {u"F6"_s}}, {});
        ShortcutsView view(commands, preferences);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.findChild<KeyEdit *>(u"secondKeysEdit"_s)->listen();
        QTest::keyClick(view.windowHandle(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(Commands::toPortable(commands.keys(u"x.y"_s)), (QStringList{u"F6"_s, u"Ctrl+,"_s}));
    }
    QSettings settings(file, QSettings::IniFormat);
    Preferences preferences(&settings);
    QWidget window;
    Commands commands(preferences, window);
    QAction *action = commands.add({.id = u"x.y"_s, .group = u"X"_s, .text = u"Y"_s, .keys = {u"F6"_s}}, {});
    QCOMPARE(Commands::toPortable(action->shortcuts()), (QStringList{u"F6"_s, u"Ctrl+,"_s}));
}

void TestShortcuts::textsNameTheKeysThatAre_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QByteArray>("widget");
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QString>("command");
    QTest::newRow("filter") << static_cast<int>(Pages::Page::Lookup) << QByteArray("filterEdit")
                            << QByteArray("placeholderText") << u"customer.filter"_s;
    QTest::newRow("filter of validations")
        << static_cast<int>(Pages::Page::Validate) << QByteArray("validationFilterEdit")
        << QByteArray("placeholderText") << u"customer.filter"_s;
    QTest::newRow("review") << static_cast<int>(Pages::Page::Enrol) << QByteArray("reviewButton")
                            << QByteArray("toolTip") << u"customer.submit"_s;
}

void TestShortcuts::textsNameTheKeysThatAre()
{
    QFETCH(const int, page);
    QFETCH(const QByteArray, widget);
    QFETCH(const QByteArray, property);
    QFETCH(const QString, command);
    ConsoleFixture console;
    console.show();
    console.window().pages().open(static_cast<Pages::Page>(page));
    const auto text = [&] {
        return console.find<QWidget>(widget.constData())->property(property.constData()).toString();
    };
    const QString before = text();
    QVERIFY2(before.contains(u"(Ctrl+"_s), qPrintable(before));
    console.preferences().setShortcuts(command, QStringList{u"F8"_s});
    QVERIFY2(text().contains(u"(F8)"_s) && !text().contains(u"Ctrl"_s), qPrintable(text()));
    console.preferences().setShortcuts(command, QStringList());
    QVERIFY2(!text().contains(u"("_s) && !text().contains(u"  "_s), qPrintable(text()));
    console.preferences().setShortcuts(command, std::nullopt);
    QCOMPARE(text(), before);
}

void TestShortcuts::theEnrolPageHasTheKeysOfTheWindow()
{
    ConsoleFixture console;
    console.show();
    console.preferences().setShortcuts(u"customer.submit"_s, QStringList{u"F8"_s});
    console.window().pages().open(Pages::Page::Enrol);
    const WindowHands hands(console);
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(hands.statusBar(), QString()); // no longer what it means
    hands.key(Qt::Key_F8);
    QVERIFY2(hands.statusBar().contains(u"missing"_s), qPrintable(hands.statusBar()));
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
