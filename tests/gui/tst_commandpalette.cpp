#include "gui/commandpalette.h"
#include "gui/commands.h"
#include "gui/fuzzymatch.h"
#include "gui/windowhands.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QListView>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// Every action of the window, found by typing.
class TestCommandPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void matches_data();
    void matches();
    void doesNotMatch_data();
    void doesNotMatch();
    void ranksAsPeopleExpect_data();
    void ranksAsPeopleExpect();
    void marksTheLettersThatWereTyped();
    void staysQuickWithAnyText();
    void modelKeepsItsPromises();

    void opensByKeyWithEveryCommand();
    void findsByWhatIsTyped_data();
    void findsByWhatIsTyped();
    void enterRunsAndTheFocusIsWhereTheCommandPutIt();
    void enterRunsAndTheFocusIsBackWhereItWas();
    void escGoesBackToWhereOneWas();
    void theSameKeyClosesIt();
    void goingElsewhereClosesIt_data();
    void goingElsewhereClosesIt();
    void otherShortcutsWorkWhileItIsOpen();
    void ctrlReturnSendsNothingBehindIt();
    void walksByArrowsAndPages();
    void aClickRuns();
    void saysWhatCannotBeDoneAndDoesNotDoIt();
    void offersProfilesThemesPagesAndTextSizes_data();
    void offersProfilesThemesPagesAndTextSizes();
    void marksTheThemeInUse();
    void offersEarlierLookupsAndTheTypedId();
    void hasWhatWasUsedLatelyFirst();
    void keepsNothingPersonalOnDisk();
    void tellsAScreenReaderTheEntry();
    void showsTextFromOutsideAsItIs();
    void staysInsideTheWindow_data();
    void staysInsideTheWindow();
    void readsFromTheRightToo();

private:
    void open(const QString &typed = {});
    QLineEdit *edit() const { return m_console->find<QLineEdit>("paletteEdit"); }
    QListView *list() const { return m_console->find<QListView>("paletteView"); }
    QString entry(int row, int role = Qt::DisplayRole) const
    {
        return list()->model()->index(row, 0).data(role).toString();
    }
    QString current() const { return list()->currentIndex().data().toString(); }
    int rowOf(const QString &name) const;
    bool isOpen() const;
    static PaletteModel::Entry named(const QString &name, const QString &id = {});

    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WindowHands> m_hands;
};

void TestCommandPalette::init()
{
    m_console = std::make_unique<ConsoleFixture>();
    m_hands = std::make_unique<WindowHands>(*m_console);
    m_console->show();
}

void TestCommandPalette::cleanup()
{
    m_hands.reset();
    m_console.reset();
    Theme::apply(*qApp, ThemeChoice::Light);
}

void TestCommandPalette::open(const QString &typed)
{
    m_hands->key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(isOpen());
    QVERIFY(edit()->hasFocus());
    QTest::keyClicks(edit(), typed);
}

bool TestCommandPalette::isOpen() const
{
    const auto *palette = m_console->find<CommandPalette>("commandPalette");
    return palette != nullptr && palette->isVisible();
}

int TestCommandPalette::rowOf(const QString &name) const
{
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        if (entry(row) == name) {
            return row;
        }
    }
    return -1;
}

PaletteModel::Entry TestCommandPalette::named(const QString &name, const QString &id)
{
    return {.id = id, .group = u"Group"_s, .name = name, .run = [] {}};
}

void TestCommandPalette::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("positions");
    QTest::newRow("beginning") << u"loo"_s << u"Lookup box"_s << QList<int>{0, 1, 2};
    QTest::newRow("capitals") << u"LOO"_s << u"lookup"_s << QList<int>{0, 1, 2};
    QTest::newRow("initials") << u"cft"_s << u"Copy for ticket"_s << QList<int>{0, 5, 9};
    QTest::newRow("initial and more") << u"cotick"_s << u"Copy for ticket"_s << QList<int>{0, 1, 9, 10, 11, 12};
    QTest::newRow("inside") << u"ket"_s << u"Copy for ticket"_s << QList<int>{12, 13, 14};
    QTest::newRow("word start before inside") << u"t"_s << u"Set text"_s << QList<int>{4};
    QTest::newRow("accents in the name") << u"uber"_s << u"Über"_s << QList<int>{0, 1, 2, 3};
    QTest::newRow("accents typed") << u"é"_s << u"e"_s << QList<int>{0};
    QTest::newRow("whole") << u"quit"_s << u"Quit"_s << QList<int>{0, 1, 2, 3};
    QTest::newRow("other script") << u"сан"_s << u"Санкт"_s << QList<int>{0, 1, 2};
}

void TestCommandPalette::matches()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, name);
    QFETCH(const QList<int>, positions);
    const auto match = FuzzyMatch::of(pattern, name);
    QVERIFY(match);
    QCOMPARE(match->positions, positions);
}

void TestCommandPalette::doesNotMatch_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::newRow("wrong order") << u"xob"_s << u"Lookup box"_s;
    QTest::newRow("a letter too many") << u"quitt"_s << u"Quit"_s;
    QTest::newRow("nothing to find") << u"a"_s << QString();
}

void TestCommandPalette::doesNotMatch()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, name);
    QVERIFY(!FuzzyMatch::of(pattern, name));
}

void TestCommandPalette::ranksAsPeopleExpect_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("better"); // the first before the second, and so on
    QTest::newRow("whole name before longer one") << u"quit"_s << QStringList{u"Quit"_s, u"Quit all"_s};
    QTest::newRow("beginning before inside") << u"set"_s << QStringList{u"Settings"_s, u"Text set"_s, u"Reset"_s};
    QTest::newRow("word start before letters") << u"ag"_s << QStringList{u"Ask again"_s, u"A long tag"_s};
    QTest::newRow("together before apart") << u"the"_s << QStringList{u"In theme"_s, u"In two home exits"_s};
    QTest::newRow("initials before letters") << u"nw"_s << QStringList{u"New window"_s, u"Knows who"_s};
    QTest::newRow("two words in any order") << u"window new"_s << QStringList{u"New window"_s};
}

void TestCommandPalette::ranksAsPeopleExpect()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, better);
    PaletteModel model;
    QList<PaletteModel::Entry> entries;
    for (const QString &name : better) {
        entries.prepend(named(name)); // the worst order to begin with
    }
    model.setEntries(entries, {});
    model.setTyped(typed);
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row) {
        found += model.index(row).data().toString();
    }
    QCOMPARE(found, better);
}

void TestCommandPalette::marksTheLettersThatWereTyped()
{
    PaletteModel model;
    model.setEntries({named(u"Copy for ticket"_s)}, {});
    model.setTyped(u"tick co"_s);
    QCOMPARE(model.index(0).data(PaletteModel::MatchesRole).value<QList<int>>(), (QList<int>{0, 1, 9, 10, 11, 12}));
    model.setTyped(u"group"_s);
    QCOMPARE(model.rowCount(), 1); // by what stands beside it
    QCOMPARE(model.index(0).data(PaletteModel::MatchesRole).value<QList<int>>(), QList<int>());
}

void TestCommandPalette::staysQuickWithAnyText()
{
    QVERIFY(!FuzzyMatch::of(QString(100'000, u'a'), QString(100'000, u'a')));
    PaletteModel model;
    QList<PaletteModel::Entry> entries;
    for (int at = 0; at < 300; ++at) {
        entries += named(QString(2000, u'a'));
    }
    model.setEntries(entries, {});
    model.setTyped(u"a a a a a a a a a a a a"_s.repeated(100));
    QCOMPARE(model.rowCount(), 300);
}

void TestCommandPalette::modelKeepsItsPromises()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFromTyped([](const QString &typed) -> std::optional<PaletteModel::Entry> {
        return typed == u"id1"_s ? std::optional(named(u"Look up id1"_s)) : std::nullopt;
    });
    model.setEntries({named(u"One"_s, u"1"_s), named(u"Two"_s, u"2"_s), named(u"Three"_s, u"3"_s)}, {u"3"_s});
    QCOMPARE(model.index(0).data().toString(), u"Three"_s);
    QCOMPARE(model.index(1).data().toString(), u"One"_s);
    model.setTyped(u"t"_s);
    QCOMPARE(model.rowCount(), 2);
    model.setTyped(u"id1"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.entry(0).name, u"Look up id1"_s);
    model.setTyped(u"zzz"_s);
    QCOMPARE(model.rowCount(), 0);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestCommandPalette::opensByKeyWithEveryCommand()
{
    QVERIFY(m_console->find<QWidget>("commandPalette") == nullptr); // made when first asked for
    open();
    for (const Commands::Command &command : m_console->window().commands().all()) {
        const QString name = Commands::plainText(command.text);
        if (command.id == u"console.palette"_s) {
            continue;
        }
        QVERIFY2(rowOf(name) >= 0, qPrintable(name));
        QVERIFY(!entry(rowOf(name), PaletteModel::GroupRole).isEmpty());
    }
    QCOMPARE(entry(rowOf(u"Lookup box"_s), PaletteModel::KeysRole), u"Ctrl+L"_s);
    QCOMPARE(list()->currentIndex().row(), 0);
}

void TestCommandPalette::findsByWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("name") << u"inspec"_s << u"Inspector"_s;
    QTest::newRow("initials") << u"hc"_s << u"High contrast"_s;
    QTest::newRow("group and name") << u"view dark"_s << u"Dark colours"_s;
    QTest::newRow("other name") << u"journal"_s << u"Activity"_s;
    QTest::newRow("keys") << u"f12"_s << u"Inspector"_s;
    QTest::newRow("keys with a sign") << u"ctrl+l"_s << u"Lookup box"_s;
    QTest::newRow("in capitals") << u"QUIT"_s << u"Quit"_s;
    QTest::newRow("blanks around") << u"  settings "_s << u"Settings"_s;
}

void TestCommandPalette::findsByWhatIsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, first);
    open(typed);
    QCOMPARE(entry(0), first);
    QCOMPARE(current(), first);
}

void TestCommandPalette::enterRunsAndTheFocusIsWhereTheCommandPutIt()
{
    open(u"setti"_s);
    m_hands->key(Qt::Key_Return);
    QVERIFY(!isOpen());
    QCOMPARE(m_console->window().pages().current(), Pages::Page::Settings);
    QVERIFY(m_console->window().focusWidget() != edit());
    QVERIFY(m_console->find<QWidget>("SettingsPage") == nullptr ||
            m_console->find<QWidget>("SettingsPage")->isAncestorOf(m_console->window().focusWidget()));
}

void TestCommandPalette::enterRunsAndTheFocusIsBackWhereItWas()
{
    m_hands->find<QWidget>("lookUpButton")->setFocus();
    open(u"dark col"_s);
    m_hands->key(Qt::Key_Return);
    QVERIFY(!isOpen());
    QCOMPARE(m_console->preferences().appearance().theme, ThemeChoice::Dark);
    QVERIFY(m_hands->find<QWidget>("lookUpButton")->hasFocus());
}

void TestCommandPalette::escGoesBackToWhereOneWas()
{
    m_hands->type(u"ABC1"_s);
    auto *navigation = m_hands->find<QListWidget>("navigationList");
    navigation->setFocus();
    open(u"x"_s);
    m_hands->key(Qt::Key_Escape);
    QVERIFY(!isOpen());
    QVERIFY(navigation->hasFocus());
    QCOMPARE(m_hands->box()->text(), u"ABC1"_s); // the Esc of the window was not meant
    open();
    QCOMPARE(edit()->text(), QString());
}

void TestCommandPalette::theSameKeyClosesIt()
{
    open();
    m_hands->key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!isOpen());
    QVERIFY(m_hands->box()->hasFocus());
}

void TestCommandPalette::goingElsewhereClosesIt_data()
{
    QTest::addColumn<QByteArray>("widget");
    QTest::newRow("button") << QByteArray("lookUpButton");
    QTest::newRow("field") << QByteArray("filterEdit");
}

void TestCommandPalette::goingElsewhereClosesIt()
{
    QFETCH(const QByteArray, widget);
    open();
    m_hands->find<QWidget>(widget.constData())->setFocus(Qt::MouseFocusReason);
    QVERIFY(!isOpen());
    QVERIFY(m_hands->find<QWidget>(widget.constData())->hasFocus());
}

void TestCommandPalette::otherShortcutsWorkWhileItIsOpen()
{
    open();
    m_hands->key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!isOpen());
    QCOMPARE(m_console->window().pages().current(), Pages::Page::Validate);
    QVERIFY(m_console->window().focusWidget() != nullptr);
    QVERIFY(m_console->window().focusWidget()->isVisible());
}

void TestCommandPalette::ctrlReturnSendsNothingBehindIt()
{
    m_hands->type(u"ABC123"_s);
    open(u"inspector"_s);
    m_hands->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_console->answers().rowCount(), 0);
    QVERIFY(m_hands->sees("inspectorPanel"));
}

void TestCommandPalette::walksByArrowsAndPages()
{
    open();
    const int last = list()->model()->rowCount() - 1;
    m_hands->key(Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 1);
    m_hands->key(Qt::Key_Up);
    m_hands->key(Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), last);
    m_hands->key(Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 0);
    m_hands->key(Qt::Key_PageDown);
    const int page = list()->currentIndex().row();
    QVERIFY(page > 3);
    QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));
    m_hands->key(Qt::Key_PageUp);
    QCOMPARE(list()->currentIndex().row(), 0);
    m_hands->key(Qt::Key_Tab);
    QCOMPARE(list()->currentIndex().row(), 1);
    m_hands->key(Qt::Key_Backtab);
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(edit()->hasFocus());
}

void TestCommandPalette::aClickRuns()
{
    open(u"activity"_s);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      list()->visualRect(list()->model()->index(0, 0)).center());
    QVERIFY(!isOpen());
    QCOMPARE(m_console->window().pages().current(), Pages::Page::Activity);
}

void TestCommandPalette::saysWhatCannotBeDoneAndDoesNotDoIt()
{
    m_console->window().pages().open(Pages::Page::Settings);
    open(u"ask again"_s);
    QCOMPARE(entry(0), u"Ask again"_s);
    const QString why = entry(0, PaletteModel::WhyNotRole);
    QVERIFY(!why.isEmpty());
    m_hands->key(Qt::Key_Return);
    QVERIFY(isOpen());
    QCOMPARE(m_hands->statusBar(), why);
    m_hands->key(Qt::Key_Escape);
    m_console->window().pages().open(Pages::Page::Lookup);
    open(u"ask again"_s);
    QCOMPARE(entry(0, PaletteModel::WhyNotRole), QString());
}

void TestCommandPalette::offersProfilesThemesPagesAndTextSizes_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"Open sandbox", "Lookup", "Validate", "Enrol", "Activity", "Settings", "System colours", "Light colours",
          "Dark colours", "High contrast", "Normal text", "Large text", "Larger text"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestCommandPalette::offersProfilesThemesPagesAndTextSizes()
{
    QFETCH(const QString, name);
    m_console->window().setOpenProfile(u"another"_s);
    open(name);
    QCOMPARE(entry(0), name);
    QCOMPARE(entry(0, PaletteModel::WhyNotRole), QString());
    QSignalSpy chosen(&m_console->window(), &MainWindow::profileChosen);
    m_hands->key(Qt::Key_Return);
    QCOMPARE(chosen.size(), name == u"Open sandbox"_s ? 1 : 0);
}

void TestCommandPalette::marksTheThemeInUse()
{
    m_console->preferences().setAppearance({.theme = ThemeChoice::Dark});
    open();
    QVERIFY(list()->model()->index(rowOf(u"Dark colours"_s), 0).data(PaletteModel::CheckedRole).toBool());
    QVERIFY(!list()->model()->index(rowOf(u"Light colours"_s), 0).data(PaletteModel::CheckedRole).toBool());
}

void TestCommandPalette::offersEarlierLookupsAndTheTypedId()
{
    m_console->connectToSandbox();
    for (const char *id : {"ABC123", "D1SABLED", "ABC123"}) {
        m_hands->askAndWait(QString::fromLatin1(id));
    }
    open();
    QVERIFY(rowOf(u"Look up D1SABLED again"_s) > rowOf(u"Look up ABC123 again"_s));
    QVERIFY(rowOf(u"Look up ABC123 again"_s) > 0);
    QTest::keyClicks(edit(), u"d1sab"_s);
    QCOMPARE(entry(0), u"Look up D1SABLED again"_s);
    QCOMPARE(entry(list()->model()->rowCount() - 1), u"Look up d1sab"_s);
    edit()->clear();
    QTest::keyClicks(edit(), u"SE33S"_s);
    m_console->window().pages().open(Pages::Page::Settings);
    open(u"SE33S"_s);
    QCOMPARE(current(), u"Look up SE33S"_s);
    m_hands->key(Qt::Key_Return);
    QCOMPARE(m_console->window().pages().current(), Pages::Page::Lookup);
    QTRY_COMPARE(m_console->answers().rowCount(), 4);
    open(u"hello"_s);
    QCOMPARE(rowOf(u"Look up hello"_s), -1); // a word is no id
}

void TestCommandPalette::hasWhatWasUsedLatelyFirst()
{
    open(u"activity"_s);
    m_hands->key(Qt::Key_Return);
    open(u"large text"_s);
    m_hands->key(Qt::Key_Return);
    open();
    QCOMPARE(entry(0), u"Large text"_s);
    QCOMPARE(entry(1), u"Activity"_s);
    m_hands->key(Qt::Key_Escape);
    m_hands->key(Qt::Key_1, Qt::ControlModifier); // by its key: that needs no list
    open();
    QCOMPARE(entry(0), u"Large text"_s);
}

void TestCommandPalette::keepsNothingPersonalOnDisk()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    QSettings settings(file, QSettings::IniFormat);
    m_hands.reset();
    m_console = std::make_unique<ConsoleFixture>(&settings);
    m_hands = std::make_unique<WindowHands>(*m_console);
    m_console->connectToSandbox();
    m_console->show();
    m_hands->askAndWait(u"canary1@example.com"_s);
    open(u"canary1@example.com"_s);
    m_hands->key(Qt::Key_Return);
    open(u"dark"_s);
    m_hands->key(Qt::Key_Return);
    m_console->window().close();
    settings.sync();
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY(bytes.contains("view.darkTheme"));
    QVERIFY(!bytes.contains("canary"));
}

void TestCommandPalette::tellsAScreenReaderTheEntry()
{
    open(u"inspector"_s);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(list());
    QVERIFY(spoken != nullptr && spoken->childCount() > 0);
    QVERIFY2(spoken->child(0)->text(QAccessible::Name).contains(u"Inspector, View, F12"_s),
             qPrintable(spoken->child(0)->text(QAccessible::Name)));
    QVERIFY2(edit()->accessibleDescription().contains(u"Inspector"_s), qPrintable(edit()->accessibleDescription()));
    QVERIFY(edit()->accessibleDescription().contains(u"F12"_s));
    edit()->clear();
    m_hands->key(Qt::Key_Down);
    QVERIFY2(edit()->accessibleDescription().contains(u"2 of"_s), qPrintable(edit()->accessibleDescription()));
    QTest::keyClicks(edit(), u"zzzz"_s);
    QCOMPARE(edit()->accessibleDescription(), u"No command is called so."_s);
    QVERIFY(m_hands->sees("paletteEmptyLabel"));
    for (const char *name : {"commandPalette", "paletteEdit", "paletteView"}) {
        QVERIFY(!m_hands->find<QWidget>(name)->accessibleName().isEmpty());
    }
}

void TestCommandPalette::showsTextFromOutsideAsItIs()
{
    m_console->connectToSandbox();
    m_hands->askAndWait(u"<b>x</b>\u202E1"_s);
    open(u"look up <b>"_s);
    QVERIFY2(rowOf(u"Look up <b>x</b>[U+202E]1 again"_s) >= 0, qPrintable(entry(0)));
}

void TestCommandPalette::staysInsideTheWindow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("smallest") << 860 << 540;
    QTest::newRow("usual") << 1180 << 780;
    QTest::newRow("wide") << 3840 << 2160;
}

void TestCommandPalette::staysInsideTheWindow()
{
    QFETCH(const int, width);
    QFETCH(const int, height);
    open();
    m_console->window().resize(width, height);
    const QRect place = m_hands->find<QWidget>("commandPalette")->geometry();
    QVERIFY(m_console->window().rect().contains(place));
    QVERIFY(qAbs(place.center().x() - m_console->window().rect().center().x()) <= 1);
    QVERIFY(list()->height() > 100);
}

void TestCommandPalette::readsFromTheRightToo()
{
    m_console->window().setLayoutDirection(Qt::RightToLeft);
    open(u"inspector"_s);
    const QImage picture = list()->viewport()->grab().toImage();
    const QRect row = list()->visualRect(list()->model()->index(0, 0));
    const auto inked = [&picture, &row](int from, int to) {
        const QRgb paper = picture.pixel(2, row.top() + 2);
        for (int x = from; x < to; ++x) {
            for (int y = row.top() + 4; y < row.bottom() - 4; ++y) {
                if (picture.pixel(x, y) != paper) {
                    return true;
                }
            }
        }
        return false;
    };
    QVERIFY(inked(row.right() - 28, row.right() - 8)); // the icon
    QVERIFY(inked(row.left() + 8, row.left() + 30));   // the keys
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
