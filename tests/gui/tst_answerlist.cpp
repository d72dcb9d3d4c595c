#include "gui/windowhands.h"

#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = StatusSearchModel::Column;

// The list of what was asked: order, filter, selection, what is copied from it.
class TestAnswerList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void hasTheNewestFirstAndShowsTheChosenRow();
    void walksByArrowKeys();
    void sortsByClickingHeadersAndBack();
    void sortsTookByNumber();
    void keepsTheChosenRowWhenSorting();
    void choosesTheNewRowAloneWhateverKeysAreHeld();
    void filtersByWordsOfAnyColumn();
    void showsTheRowThatIsClickedAlsoWhenANewOneIsFilteredOut();
    void isReachedByCtrlFAndClearedByEsc();
    void selectsSeveralRowsByMouse_data();
    void selectsSeveralRowsByMouse();
    void selectsSeveralRowsByKeys();
    void copiesTheSelectedRowsWithHeaders();
    void copiesAllRowsWhenNoneIsSelected();
    void copiesColumnsAsTheyStandInTheView();
    void copiesOnlyRowsThatTheFilterShows();
    void keepsTheCardWhileTheFilterIsTyped();
    void copiesCellsAsTheyAre();
    void hasNothingToCopyWhenEmpty();
    void showsAWordBesideTheColour();
    void saysThatOlderAnswersWereDropped();

private:
    static QStringList lines() { return QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts); }
    static QStringList firstCells();
    QStringList selected() const;
    void askThree();

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WindowHands> m_hands;
};

void TestAnswerList::init()
{
    QGuiApplication::clipboard()->clear();
    m_server = std::make_unique<ScriptedServer>();
    m_server->answerBy([](const ReceivedRequest &request) {
        if (request.target.contains("GONE")) {
            return Answers::notFound();
        }
        return request.target.contains("OFF2") ? Answers::disabled("OFF2")
                                               : Answers::enabled("ON1", "Third Party (TPO)");
    });
    m_console = std::make_unique<ConsoleFixture>();
    m_hands = std::make_unique<WindowHands>(*m_console);
    m_console->connectTo(m_server->url(), windowToken);
    m_console->show();
}

void TestAnswerList::cleanup()
{
    m_hands.reset();
    m_console.reset();
    m_server.reset();
}

QStringList TestAnswerList::firstCells()
{
    QStringList cells;
    for (const QString &line : lines()) {
        cells += line.section(u'\t', 0, 0);
    }
    return cells;
}

QStringList TestAnswerList::selected() const
{
    QStringList cells;
    for (const QModelIndex &index : m_hands->list()->selectionModel()->selectedRows()) {
        cells += index.data().toString();
    }
    cells.sort();
    return cells;
}

void TestAnswerList::askThree()
{
    for (const char *text : {"ON1", "OFF2", "GONE3"}) {
        m_hands->askAndWait(QString::fromLatin1(text));
    }
}

void TestAnswerList::hasTheNewestFirstAndShowsTheChosenRow()
{
    askThree();
    QCOMPARE(m_hands->column(Column::Asked), (QStringList{u"GONE3"_s, u"OFF2"_s, u"ON1"_s}));
    QCOMPARE(m_hands->column(Column::Status), (QStringList{u"Not found"_s, u"DISABLED"_s, u"ENABLED"_s}));
    QCOMPARE(selected(), QStringList{u"GONE3"_s});
    m_hands->clickRow(2);
    QCOMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s);
    m_hands->clickRow(1);
    QCOMPARE(m_hands->reads("statusLabel"), u"DISABLED"_s);
    m_hands->askAndWait(u"ON1"_s);
    QCOMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s);
    QCOMPARE(m_hands->list()->currentIndex().row(), 0);
    QCOMPARE(m_server->requests().size(), 4); // looking asks nothing
}

void TestAnswerList::walksByArrowKeys()
{
    askThree();
    m_hands->box()->setFocus();
    m_hands->key(Qt::Key_Down);
    QVERIFY(m_hands->list()->hasFocus());
    m_hands->key(Qt::Key_Down);
    QCOMPARE(m_hands->reads("statusLabel"), u"DISABLED"_s);
    m_hands->key(Qt::Key_End);
    m_hands->key(Qt::Key_Down);
    QCOMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s);
    m_hands->key(Qt::Key_Up);
    m_hands->key(Qt::Key_Up);
    QCOMPARE(m_hands->reads("statusLabel"), u"Not found"_s);
}

void TestAnswerList::sortsByClickingHeadersAndBack()
{
    askThree();
    m_hands->clickHeader(Column::Asked);
    const QStringList up = m_hands->column(Column::Asked);
    m_hands->clickHeader(Column::Asked);
    const QStringList down = m_hands->column(Column::Asked);
    QCOMPARE(up, (QStringList{u"GONE3"_s, u"OFF2"_s, u"ON1"_s}));
    QCOMPARE(down, (QStringList{u"ON1"_s, u"OFF2"_s, u"GONE3"_s}));
    m_hands->clickHeader(Column::Asked);
    QCOMPARE(m_hands->list()->horizontalHeader()->sortIndicatorSection(), -1);
    m_hands->askAndWait(u"OFF2"_s);
    QCOMPARE(m_hands->column(Column::Asked), (QStringList{u"OFF2"_s, u"GONE3"_s, u"OFF2"_s, u"ON1"_s}));
}

void TestAnswerList::sortsTookByNumber()
{
    m_server->answerBy([](const ReceivedRequest &request) {
        return request.target.contains("SLOW") ? Answers::later(1050ms, Answers::enabled("S")) : Answers::enabled("Q");
    });
    m_hands->ask(u"SLOW1"_s);
    m_hands->askAndWait(u"QUICK2"_s);
    m_hands->clickHeader(Column::Took);
    QCOMPARE(m_hands->column(Column::Asked), (QStringList{u"QUICK2"_s, u"SLOW1"_s}));
    m_hands->clickHeader(Column::Took);
    QCOMPARE(m_hands->column(Column::Asked), (QStringList{u"SLOW1"_s, u"QUICK2"_s}));
}

void TestAnswerList::keepsTheChosenRowWhenSorting()
{
    askThree();
    m_hands->clickRow(1);
    m_hands->clickHeader(Column::Status);
    m_hands->clickHeader(Column::Status);
    QCOMPARE(m_hands->reads("statusLabel"), u"DISABLED"_s);
    QCOMPARE(selected(), QStringList{u"OFF2"_s});
    // A new question is on the card and chosen, wherever the order puts it.
    m_hands->askAndWait(u"ON1"_s);
    QCOMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s);
    QCOMPARE(selected(), QStringList{u"ON1"_s});
}

void TestAnswerList::choosesTheNewRowAloneWhateverKeysAreHeld()
{
    m_hands->type(u"ON1"_s);
    for (int asked = 1; asked <= 3; ++asked) {
        m_hands->key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_console->answers().running(), 0);
        QCOMPARE(m_console->answers().rowCount(), asked);
        QCOMPARE(selected(), QStringList{u"ON1"_s});
        QCOMPARE(m_hands->list()->currentIndex().row(), 0);
    }
}

void TestAnswerList::filtersByWordsOfAnyColumn()
{
    askThree();
    auto *filter = m_hands->find<QLineEdit>("filterEdit");
    m_hands->type(filter, u"tpo enabled"_s);
    QCOMPARE(m_hands->column(Column::Asked), QStringList{u"ON1"_s});
    m_hands->type(filter, u"nowhere"_s);
    QVERIFY(m_hands->column(Column::Asked).isEmpty());
    QVERIFY(!m_hands->find<QAbstractButton>("copyRowsButton")->isEnabled());
    m_hands->type(filter, QString());
    QCOMPARE(m_hands->list()->model()->rowCount(), 3);
    QVERIFY(m_hands->find<QAbstractButton>("copyRowsButton")->isEnabled());
}

void TestAnswerList::showsTheRowThatIsClickedAlsoWhenANewOneIsFilteredOut()
{
    askThree();
    m_hands->type(m_hands->find<QLineEdit>("filterEdit"), u"OFF2"_s);
    m_hands->clickRow(0);
    QCOMPARE(m_hands->reads("statusLabel"), u"DISABLED"_s);
    m_hands->askAndWait(u"ON1"_s); // not in the list as it is filtered, but on the card
    QCOMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s);
    QCOMPARE(selected(), QStringList());
    m_hands->clickRow(0);
    QCOMPARE(m_hands->reads("statusLabel"), u"DISABLED"_s);
}

void TestAnswerList::isReachedByCtrlFAndClearedByEsc()
{
    askThree();
    m_hands->key(Qt::Key_F, Qt::ControlModifier);
    auto *filter = m_hands->find<QLineEdit>("filterEdit");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"off"_s);
    QCOMPARE(m_hands->list()->model()->rowCount(), 1);
    m_hands->key(Qt::Key_Escape);
    QCOMPARE(filter->text(), QString());
    QCOMPARE(m_hands->box()->text(), u"GONE3"_s);
    QCOMPARE(m_hands->list()->model()->rowCount(), 3);
}

void TestAnswerList::selectsSeveralRowsByMouse_data()
{
    QTest::addColumn<int>("modifier");
    QTest::addColumn<QStringList>("chosen");
    QTest::newRow("Ctrl") << static_cast<int>(Qt::ControlModifier) << QStringList{u"GONE3"_s, u"ON1"_s};
    QTest::newRow("Shift") << static_cast<int>(Qt::ShiftModifier) << QStringList{u"GONE3"_s, u"OFF2"_s, u"ON1"_s};
}

void TestAnswerList::selectsSeveralRowsByMouse()
{
    QFETCH(const int, modifier);
    QFETCH(const QStringList, chosen);
    askThree();
    m_hands->clickRow(0);
    m_hands->clickRow(2, Qt::KeyboardModifiers(modifier));
    QCOMPARE(selected(), chosen);
    QCOMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s); // the card shows the one clicked last
}

void TestAnswerList::selectsSeveralRowsByKeys()
{
    askThree();
    m_hands->clickRow(0);
    m_hands->key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected(), (QStringList{u"GONE3"_s, u"OFF2"_s}));
    m_hands->key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected(), (QStringList{u"GONE3"_s, u"OFF2"_s, u"ON1"_s}));
    m_hands->key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(selected(), (QStringList{u"GONE3"_s, u"OFF2"_s}));
    m_hands->key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(firstCells(), (QStringList{u"Asked"_s, u"GONE3"_s, u"OFF2"_s}));
}

void TestAnswerList::copiesTheSelectedRowsWithHeaders()
{
    askThree();
    m_hands->clickRow(2);
    m_hands->key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(lines().size(), 2);
    QCOMPARE(lines().at(0),
             u"Asked\tKind\tStatus\tCustomer number\tClass of use\tCover level\tVehicle\tAsked at\tTook"_s);
    QVERIFY2(lines().at(1).startsWith(u"ON1\tCustomer number\tENABLED\tON1\tSocial\tThird Party (TPO)\t\t09:26:53\t"_s),
             qPrintable(lines().at(1)));
    QVERIFY(m_hands->statusBar().contains(u"cleared in 30 seconds"_s));
}

void TestAnswerList::copiesAllRowsWhenNoneIsSelected()
{
    askThree();
    m_hands->list()->clearSelection();
    m_hands->click("copyRowsButton");
    QCOMPARE(firstCells(), (QStringList{u"Asked"_s, u"GONE3"_s, u"OFF2"_s, u"ON1"_s}));
}

void TestAnswerList::copiesColumnsAsTheyStandInTheView()
{
    askThree();
    QHeaderView *header = m_hands->list()->horizontalHeader();
    header->moveSection(header->visualIndex(static_cast<int>(Column::Status)), 0);
    header->setSectionHidden(static_cast<int>(Column::Kind), true);
    m_hands->clickHeader(Column::Asked);
    m_hands->clickHeader(Column::Asked);
    m_hands->list()->selectAll();
    m_hands->list()->setFocus();
    m_hands->key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(lines().at(0).startsWith(u"Status\tAsked\tCustomer number\t"_s), qPrintable(lines().at(0)));
    QCOMPARE(firstCells(), (QStringList{u"Status"_s, u"ENABLED"_s, u"DISABLED"_s, u"Not found"_s}));
    for (const QString &line : lines()) {
        QCOMPARE(line.count(u'\t'), static_cast<int>(Column::Count) - 2);
    }
}

void TestAnswerList::keepsTheCardWhileTheFilterIsTyped()
{
    m_console->connectToSandbox();
    m_hands->askAndWait(u"SE33S"_s);
    m_hands->askAndWait(u"ABC123"_s);
    const QString shown = m_hands->reads("askedLabel");
    m_hands->type(m_hands->find<QLineEdit>("filterEdit"), u"SE33S"_s);
    QCOMPARE(m_hands->reads("askedLabel"), shown); // though its row is filtered out
    m_hands->find<QLineEdit>("filterEdit")->clear();
    QCOMPARE(m_hands->reads("askedLabel"), shown);
}

void TestAnswerList::copiesOnlyRowsThatTheFilterShows()
{
    askThree();
    m_hands->list()->selectAll();
    m_hands->type(m_hands->find<QLineEdit>("filterEdit"), u"disabled"_s);
    m_hands->click("copyRowsButton");
    QCOMPARE(firstCells(), (QStringList{u"Asked"_s, u"OFF2"_s}));
}

void TestAnswerList::copiesCellsAsTheyAre()
{
    const QString id = u"two  blanks and\u00A0one that does not break"_s;
    m_hands->askAndWait(id);
    m_hands->clickRow(0);
    m_hands->key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(firstCells().at(1), id);
    m_hands->askAndWait(u"a\tb"_s); // a tab would shift all columns after it
    m_hands->clickRow(0);
    m_hands->key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(lines().at(1).count(u'\t'), static_cast<int>(Column::Count) - 1);
}

void TestAnswerList::hasNothingToCopyWhenEmpty()
{
    QVERIFY(!m_hands->find<QAbstractButton>("copyRowsButton")->isEnabled());
    askThree();
    QVERIFY(m_hands->find<QAbstractButton>("copyRowsButton")->isEnabled());
}

// The delegate draws status cells itself: the same word must be there for a screen reader.
void TestAnswerList::showsAWordBesideTheColour()
{
    askThree();
    for (int row = 0; row < 3; ++row) {
        const QModelIndex cell = m_hands->list()->model()->index(row, static_cast<int>(Column::Status));
        QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
        QCOMPARE(cell.data(Qt::AccessibleTextRole), cell.data(Qt::DisplayRole));
    }
    QVERIFY(!m_console->window().grab().isNull());
}

void TestAnswerList::saysThatOlderAnswersWereDropped()
{
    m_console->window().setSession(nullptr); // questions wait, and are cancelled: nobody need answer so many
    const Identifier number = Identifier::from(IdentifierKind::CustomerNumber, u"ABC123"_s).value();
    for (int i = 0; i < StatusSearchModel::maxRows; ++i) {
        m_console->answers().search(number);
    }
    m_console->answers().cancel();
    QVERIFY(!m_hands->sees("droppedAnswersLabel"));
    m_hands->ask(u"ABC123"_s);
    QCOMPARE(m_hands->list()->model()->rowCount(), StatusSearchModel::maxRows);
    QVERIFY(m_hands->reads("droppedAnswersLabel").contains(u"newest 500"_s));
    m_console->answers().clear();
    QVERIFY(!m_hands->sees("droppedAnswersLabel"));
}

QTEST_MAIN(TestAnswerList)
#include "tst_answerlist.moc"
