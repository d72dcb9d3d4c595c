#include "gui/commands.h"
#include "gui/tablecolumns.h"
#include "gui/windowhands.h"

#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// Which columns a table shows, in what order, and that all of it is there again after a restart.
class TestColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void hidesAndShowsByTheMenuOfTheHeader();
    void oneColumnStays();
    void movesLeftAndRightOverHiddenOnes();
    void movesAsItLooksFromTheRight();
    void resetsToWhatItWas();
    void keepsOrderWidthHidingAndSorting();
    void aHiddenColumnComesBackAsWideAsItWas();
    void takesNothingFromGarbage_data();
    void takesNothingFromGarbage();
    void knowsColumnsOfOtherVersions_data();
    void knowsColumnsOfOtherVersions();
    void namesAreTextFromOutside();

    void everyTableOfTheWindowKeepsItsColumns_data();
    void everyTableOfTheWindowKeepsItsColumns();
    void isReachedByKeyboard();
    void isFoundInThePalette();
    void pagesWithoutATableSayWhy();
    void opensOnThePageWhereItWasLeft_data();
    void opensOnThePageWhereItWasLeft();
    void opensWithGarbageForAPage_data();
    void opensWithGarbageForAPage();
    void comesBackFromAScreenThatIsGone();
    void opensMaximisedWhenLeftSo();

private:
    QStringList shown() const;
    QMenu *openMenu(int section) const;
    static QAction *entry(const QMenu *menu, const QString &text);

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_view;
    TableColumns *m_columns = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

void TestColumns::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_model = std::make_unique<QStandardItemModel>(2, 4);
    m_model->setHorizontalHeaderLabels({u"Alpha"_s, u"Beta"_s, u"Gamma"_s, u"Delta & Co"_s});
    m_view = std::make_unique<QTableView>();
    m_view->setModel(m_model.get());
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->resize(600, 200);
    m_columns = TableColumns::install(*m_view, u"test/columns"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestColumns::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_settings.reset();
    m_folder.reset();
}

QStringList TestColumns::shown() const
{
    QStringList names;
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical)) {
            names += m_model->headerData(logical, Qt::Horizontal).toString().left(1);
        }
    }
    return names;
}

QMenu *TestColumns::openMenu(int section) const
{
    qDeleteAll(m_view->findChildren<QMenu *>()); // those that were opened before
    const QHeaderView *header = m_view->horizontalHeader();
    const QPoint at(header->sectionViewportPosition(section) + 5, header->height() / 2);
    QContextMenuEvent wish(QContextMenuEvent::Mouse, at, header->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(header->viewport(), &wish);
    auto *menu = m_view->findChild<QMenu *>(u"columnsMenu"_s);
    return menu != nullptr && menu->isVisible() ? menu : nullptr;
}

QAction *TestColumns::entry(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (Commands::plainText(action->text()) == text) {
            return action;
        }
    }
    qFatal("no entry %s", qPrintable(text));
}

void TestColumns::hidesAndShowsByTheMenuOfTheHeader()
{
    QPointer<QMenu> menu = openMenu(1);
    QVERIFY(menu != nullptr);
    QVERIFY(entry(menu, u"Beta"_s)->isChecked());
    QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, menu->actionGeometry(entry(menu, u"Beta"_s)).center());
    QCOMPARE(shown(), (QStringList{u"A"_s, u"G"_s, u"D"_s}));
    QTRY_VERIFY(menu.isNull());
    menu = openMenu(0);
    QVERIFY(!entry(menu, u"Beta"_s)->isChecked());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(shown(), (QStringList{u"A"_s, u"B"_s, u"G"_s, u"D"_s}));
}

void TestColumns::oneColumnStays()
{
    for (const int column : {0, 1, 2, 3}) {
        m_columns->setShown(column, false);
    }
    QCOMPARE(shown(), QStringList{u"D"_s});
    const QMenu *menu = openMenu(3);
    QVERIFY(!entry(menu, u"Delta & Co"_s)->isEnabled());
    QVERIFY(entry(menu, u"Alpha"_s)->isEnabled());
}

void TestColumns::movesLeftAndRightOverHiddenOnes()
{
    m_columns->setShown(1, false);
    entry(openMenu(0), u"Move “Alpha” to the right"_s)->trigger();
    QCOMPARE(shown(), (QStringList{u"G"_s, u"A"_s, u"D"_s}));
    m_columns->move(3, -2);
    QCOMPARE(shown(), (QStringList{u"D"_s, u"G"_s, u"A"_s}));
    const QMenu *menu = openMenu(3);
    QVERIFY(!entry(menu, u"Move “Delta & Co” to the left"_s)->isEnabled());
    QVERIFY(entry(menu, u"Move “Delta & Co” to the right"_s)->isEnabled());
    m_columns->move(3, -1);
    m_columns->move(0, 5);
    QCOMPARE(shown(), (QStringList{u"D"_s, u"G"_s, u"A"_s}));
}

void TestColumns::movesAsItLooksFromTheRight()
{
    m_view->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QPointer<QMenu> menu = m_columns->menu(0); // the rightmost one
    QVERIFY(!entry(menu, u"Move “Alpha” to the right"_s)->isEnabled());
    entry(menu, u"Move “Alpha” to the left"_s)->trigger();
    QCOMPARE(m_view->horizontalHeader()->visualIndex(0), 1);
    delete menu;
}

void TestColumns::resetsToWhatItWas()
{
    const int width = m_view->columnWidth(2);
    m_columns->move(0, 2);
    m_columns->setShown(1, false);
    m_view->setColumnWidth(2, 333);
    m_view->sortByColumn(2, Qt::DescendingOrder);
    entry(openMenu(0), u"Columns as at first"_s)->trigger();
    QCOMPARE(shown(), (QStringList{u"A"_s, u"B"_s, u"G"_s, u"D"_s}));
    QCOMPARE(m_view->columnWidth(2), width);
    QCOMPARE(m_view->horizontalHeader()->sortIndicatorSection(), -1);
}

void TestColumns::keepsOrderWidthHidingAndSorting()
{
    m_columns->move(3, -3);
    m_columns->setShown(1, false);
    m_view->setColumnWidth(0, 77);
    m_view->sortByColumn(2, Qt::DescendingOrder);
    m_columns->save(*m_settings);
    QTableView other;
    other.setModel(m_model.get());
    other.setSortingEnabled(true);
    TableColumns *columns = TableColumns::install(other, u"test/columns"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    columns->restore(*m_settings);
    const QHeaderView *header = other.horizontalHeader();
    QCOMPARE(header->logicalIndex(0), 3);
    QVERIFY(header->isSectionHidden(1));
    QCOMPARE(header->hiddenSectionCount(), 1);
    QCOMPARE(header->sectionSize(0), 77);
    QCOMPARE(header->sortIndicatorSection(), 2);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(TableColumns::of(other) == columns);
    QVERIFY(TableColumns::of(QTableView()) == nullptr);
}

void TestColumns::aHiddenColumnComesBackAsWideAsItWas()
{
    m_view->setColumnWidth(1, 222);
    m_columns->setShown(1, false);
    m_columns->save(*m_settings);
    m_columns->reset();
    m_columns->restore(*m_settings);
    QVERIFY(!m_columns->isShown(1));
    m_columns->setShown(1, true);
    QCOMPARE(m_view->columnWidth(1), 222);
}

void TestColumns::takesNothingFromGarbage_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("nothing") << QVariant();
    QTest::newRow("text") << QVariant(u"nonsense"_s);
    QTest::newRow("bytes") << QVariant(QByteArray("\x01\x00\xff", 3));
    QTest::newRow("a state of Qt's") << QVariant(QHeaderView(Qt::Horizontal).saveState());
    QTest::newRow("number") << QVariant(-1);
    QTest::newRow("colons") << QVariant(QStringList{u":::"_s, u"a"_s, u":"_s, u"-"_s, u"sort:"_s, u"sort::"_s});
    QTest::newRow("all hidden") << QVariant(QStringList{u"-a:10"_s, u"-b:10"_s, u"-c:10"_s, u"-d:10"_s});
    QTest::newRow("silly widths") << QVariant(QStringList{u"a:-5"_s, u"b:0"_s, u"c:99999999"_s, u"d:x"_s});
    QTest::newRow("twice") << QVariant(QStringList{u"a:100"_s, u"a:100"_s, u"a:100"_s, u"-a:100"_s});
    QTest::newRow("sorted by nothing") << QVariant(QStringList{u"a:100"_s, u"sort:zzz:ascending"_s});
}

void TestColumns::takesNothingFromGarbage()
{
    QFETCH(const QVariant, value);
    m_settings->setValue(u"test/columns"_s, value);
    m_columns->restore(*m_settings);
    QCOMPARE(shown(), (QStringList{u"A"_s, u"B"_s, u"G"_s, u"D"_s}));
    for (int column = 0; column < 4; ++column) {
        QVERIFY(m_view->columnWidth(column) >= 24 && m_view->columnWidth(column) <= 2000);
    }
    QCOMPARE(m_view->horizontalHeader()->sortIndicatorSection(), -1);
}

void TestColumns::knowsColumnsOfOtherVersions_data()
{
    QTest::addColumn<QStringList>("value");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("one of a later version")
        << QStringList{u"d:90"_s, u"zz:50"_s, u"a:80"_s, u"-b:70"_s, u"c:60"_s} << QStringList{u"D"_s, u"A"_s, u"G"_s};
    QTest::newRow("one that is new here")
        << QStringList{u"d:90"_s, u"-a:80"_s, u"c:60"_s} << QStringList{u"D"_s, u"G"_s, u"B"_s};
}

void TestColumns::knowsColumnsOfOtherVersions()
{
    QFETCH(const QStringList, value);
    QFETCH(const QStringList, order);
    m_settings->setValue(u"test/columns"_s, value);
    m_columns->restore(*m_settings);
    QCOMPARE(shown(), order);
}

void TestColumns::namesAreTextFromOutside()
{
    m_model->setHorizontalHeaderLabels({u"<b>a</b>\u202E"_s, u"B&B"_s, u"C"_s, u"D"_s});
    const QMenu *menu = openMenu(0);
    QCOMPARE(Commands::plainText(menu->actions().at(0)->text()), u"<b>a</b>[U+202E]"_s);
    QCOMPARE(Commands::plainText(menu->actions().at(1)->text()), u"B&B"_s);
}

void TestColumns::everyTableOfTheWindowKeepsItsColumns_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<QByteArray>("splitter");
    QTest::newRow("lookup") << static_cast<int>(Pages::Page::Lookup) << QByteArray("answersView")
                            << QByteArray("cardSplitter");
    QTest::newRow("validate") << static_cast<int>(Pages::Page::Validate) << QByteArray("validationsView")
                              << QByteArray("validationSplitter");
    QTest::newRow("activity") << static_cast<int>(Pages::Page::Activity) << QByteArray("attemptsView") << QByteArray();
    QTest::newRow("inspector") << -1 << QByteArray("exchangesView") << QByteArray("inspectorSplitter");
}

void TestColumns::everyTableOfTheWindowKeepsItsColumns()
{
    QFETCH(const int, page);
    QFETCH(const QByteArray, view);
    QFETCH(const QByteArray, splitter);
    const auto reach = [page](ConsoleFixture &console) {
        if (page >= 0) {
            console.window().pages().open(static_cast<Pages::Page>(page));
        } else if (!console.find<QAction>("inspectorAction")->isChecked()) {
            console.find<QAction>("inspectorAction")->trigger();
        }
    };
    QList<int> sizes;
    {
        ConsoleFixture console(m_settings.get());
        console.show();
        reach(console);
        TableColumns *columns = TableColumns::of(*console.find<QTableView>(view.constData()));
        QVERIFY(columns != nullptr);
        columns->move(2, -2);
        columns->setShown(1, false);
        if (!splitter.isEmpty()) {
            auto *found = console.find<QSplitter>(splitter.constData());
            const QList<int> now = found->sizes();
            found->setSizes({now.at(0) - 40, now.at(1) + 40});
            sizes = found->sizes();
        }
        console.window().close();
    }
    ConsoleFixture console(m_settings.get());
    console.show();
    reach(console);
    const QHeaderView *header = console.find<QTableView>(view.constData())->horizontalHeader();
    QCOMPARE(header->visualIndex(2), 0);
    QVERIFY(header->isSectionHidden(1));
    QCOMPARE(header->hiddenSectionCount(), 1);
    if (!splitter.isEmpty()) {
        QTRY_COMPARE(console.find<QSplitter>(splitter.constData())->sizes(), sizes);
    }
}

void TestColumns::isReachedByKeyboard()
{
    ConsoleFixture console;
    console.connectToSandbox();
    console.show();
    const WindowHands hands(console);
    hands.askAndWait(u"ABC123"_s);
    hands.list()->setFocus();
    QContextMenuEvent wish(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(hands.list(), &wish);
    auto *menu = hands.list()->findChild<QMenu *>(u"rowMenu"_s);
    QVERIFY(menu != nullptr && menu->isVisible());
    QAction *columns = console.window().commands().action(u"table.columns"_s);
    QVERIFY(menu->actions().contains(columns));
    menu->setActiveAction(columns);
    QTest::keyClick(menu, Qt::Key_Return);
    auto *chooser = hands.list()->findChild<QMenu *>(u"columnsMenu"_s);
    QVERIFY(chooser != nullptr && chooser->isVisible());
    QTest::keyClick(chooser, Qt::Key_Down);
    QTest::keyClick(chooser, Qt::Key_Return);
    QVERIFY(hands.list()->horizontalHeader()->isSectionHidden(0));
    QVERIFY(hands.list()->hasFocus());
}

void TestColumns::isFoundInThePalette()
{
    ConsoleFixture console;
    console.show();
    console.window().commands().run(u"table.columns"_s);
    QVERIFY(console.find<QTableView>("answersView")->findChild<QMenu *>(u"columnsMenu"_s) != nullptr);
}

void TestColumns::pagesWithoutATableSayWhy()
{
    ConsoleFixture console;
    console.show();
    QCOMPARE(console.window().commands().whyNot(u"table.columns"_s), QString());
    console.window().pages().open(Pages::Page::Enrol);
    QVERIFY(!console.window().commands().whyNot(u"table.columns"_s).isEmpty());
    console.window().commands().run(u"table.columns"_s);
    QVERIFY(console.window().findChild<QMenu *>(u"columnsMenu"_s) == nullptr);
}

void TestColumns::opensOnThePageWhereItWasLeft_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < 5; ++page) {
        QTest::newRow(qPrintable(Pages::title(static_cast<Pages::Page>(page)))) << page;
    }
}

void TestColumns::opensOnThePageWhereItWasLeft()
{
    QFETCH(const int, page);
    {
        ConsoleFixture console(m_settings.get());
        console.show();
        console.window().pages().open(static_cast<Pages::Page>(page));
        console.window().close();
    }
    ConsoleFixture console(m_settings.get());
    console.show();
    QCOMPARE(static_cast<int>(console.window().pages().current()), page);
    const QWidget *focused = console.window().focusWidget();
    QVERIFY(focused != nullptr);
    QVERIFY(console.window().pages().shownPage()->isAncestorOf(focused));
}

void TestColumns::opensWithGarbageForAPage_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("text") << QVariant(u"Nowhere"_s);
    QTest::newRow("number") << QVariant(99);
    QTest::newRow("list") << QVariant(QStringList{u"Enrol"_s, u"Activity"_s});
    QTest::newRow("bytes") << QVariant(QByteArray("\x00\xff", 2));
}

void TestColumns::opensWithGarbageForAPage()
{
    QFETCH(const QVariant, value);
    m_settings->setValue(u"window/page"_s, value);
    ConsoleFixture console(m_settings.get());
    console.show();
    QCOMPARE(console.window().pages().current(), Pages::Page::Lookup);
    QVERIFY(console.find<QLineEdit>("identifierEdit")->hasFocus());
}

void TestColumns::comesBackFromAScreenThatIsGone()
{
    {
        ConsoleFixture console(m_settings.get());
        console.show({900, 600});
        console.window().move(20'000, 15'000); // where a second screen once was
        console.window().close();
    }
    ConsoleFixture console(m_settings.get());
    console.window().show();
    QVERIFY(QTest::qWaitForWindowActive(&console.window()));
    const QRect screen = console.window().screen()->availableGeometry();
    const QRect edge(console.window().geometry().topLeft(), QSize(console.window().width(), 20));
    QVERIFY((screen & edge).width() > 300); // one can take hold of it
    QCOMPARE((screen & edge).height(), 20);
}

void TestColumns::opensMaximisedWhenLeftSo()
{
    {
        ConsoleFixture console(m_settings.get());
        console.window().showMaximized();
        QVERIFY(QTest::qWaitForWindowActive(&console.window()));
        console.window().close();
    }
    ConsoleFixture console(m_settings.get());
    console.window().show();
    QVERIFY(QTest::qWaitForWindowActive(&console.window()));
    QVERIFY(console.window().isMaximized());
}

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
