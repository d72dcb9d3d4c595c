#include "gui/commands.h"
#include "gui/enrolfixture.h"
#include "gui/windowhands.h"

#include <QContextMenuEvent>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// What the right button and the Menu key offer, on rows and on the fields of an answer.
class TestContextMenus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void answersOfferWhatTheCardDoes();
    void greysWhatTheRowDoesNotAllow();
    void opensAtTheCurrentRowByKey_data();
    void opensAtTheCurrentRowByKey();
    void opensWhereTheMousePoints();
    void asksAgainFromTheMenu();
    void copiesRowsAndForTickets();
    void validationsOfferWhatTheCardDoes();
    void activityOffersWhatTheAttemptDoes();
    void inspectorOffersCopyAndClear();
    void navigationOffersThePages();
    void profilesOfferWhatTheirButtonsDo();
    void fieldsAreCopiedAloneOrWithTheirLabel();
    void fieldsAreCopiedAsTheyCame();
    void fieldsAreReachedByKeyboard();
    void menusNameTheirKeys();

private:
    QMenu *byKey(QWidget *view, const char *name = "rowMenu") const;
    QMenu *byMouse(QWidget *target, const QPoint &at, const char *name = "rowMenu") const;
    static QStringList texts(const QMenu *menu);
    static void choose(QMenu *menu, const QString &text);
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WindowHands> m_hands;
};

void TestContextMenus::init()
{
    m_console = std::make_unique<ConsoleFixture>();
    m_hands = std::make_unique<WindowHands>(*m_console);
    m_console->connectToSandbox();
    m_console->show();
    QGuiApplication::clipboard()->clear();
}

void TestContextMenus::cleanup()
{
    m_hands.reset();
    m_console.reset();
}

QMenu *TestContextMenus::byKey(QWidget *view, const char *name) const
{
    qDeleteAll(m_console->window().findChildren<QMenu *>(QLatin1String(name)));
    QContextMenuEvent wish(QContextMenuEvent::Keyboard, view->rect().center(),
                           view->mapToGlobal(view->rect().center()));
    QCoreApplication::sendEvent(view, &wish);
    return m_console->window().findChild<QMenu *>(QLatin1String(name));
}

QMenu *TestContextMenus::byMouse(QWidget *target, const QPoint &at, const char *name) const
{
    qDeleteAll(m_console->window().findChildren<QMenu *>(QLatin1String(name)));
    QTest::mouseClick(target, Qt::RightButton, Qt::NoModifier, at);
    QContextMenuEvent wish(QContextMenuEvent::Mouse, at, target->mapToGlobal(at));
    QCoreApplication::sendEvent(target, &wish);
    return m_console->window().findChild<QMenu *>(QLatin1String(name));
}

QStringList TestContextMenus::texts(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator()) {
            texts += Commands::plainText(action->text());
        }
    }
    return texts;
}

void TestContextMenus::choose(QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (Commands::plainText(action->text()) == text) {
            QVERIFY(action->isEnabled());
            QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, menu->actionGeometry(action).center());
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void TestContextMenus::answersOfferWhatTheCardDoes()
{
    m_hands->askAndWait(u"ABC123"_s);
    const QMenu *menu = byKey(m_hands->list());
    QVERIFY(menu != nullptr && menu->isVisible());
    QCOMPARE(texts(menu), (QStringList{u"Ask again"_s, u"Validate this number"_s, u"Copy for ticket, persons masked"_s,
                                       u"Copy for ticket, with everything"_s, u"Copy rows"_s, u"Columns…"_s}));
    // The same actions as everywhere else.
    QVERIFY(menu->actions().contains(m_console->window().commands().action(u"customer.askAgain"_s)));
}

void TestContextMenus::greysWhatTheRowDoesNotAllow()
{
    QAction *ticket = m_console->window().commands().action(u"lookup.copyTicket"_s);
    QMenu *menu = byKey(m_hands->list());
    QVERIFY(!ticket->isEnabled()); // nothing was asked yet
    menu->close();
    QVERIFY(ticket->isEnabled());
    m_hands->askAndWait(u"ABC123"_s);
    byKey(m_hands->list());
    QVERIFY(ticket->isEnabled());
}

void TestContextMenus::opensAtTheCurrentRowByKey_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("from the left") << false;
    QTest::newRow("from the right") << true;
}

void TestContextMenus::opensAtTheCurrentRowByKey()
{
    QFETCH(const bool, rightToLeft);
    m_console->window().setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    for (const char *id : {"ABC123", "D1SABLED", "SE33S"}) {
        m_hands->askAndWait(QString::fromLatin1(id));
    }
    m_hands->clickRow(1);
    const QRect row = m_hands->list()->visualRect(m_hands->list()->currentIndex());
    const QMenu *menu = byKey(m_hands->list());
    QVERIFY(menu != nullptr);
    const int below = m_hands->list()->viewport()->mapToGlobal(row.bottomLeft()).y();
    QVERIFY2(qAbs(menu->pos().y() - below) <= 2 || menu->geometry().bottom() <= below, "not where the row is");
    // By Shift+F10 and the Menu key the system asks for it; a row stays the one that it was.
    QCOMPARE(m_hands->list()->currentIndex().row(), 1);
}

void TestContextMenus::opensWhereTheMousePoints()
{
    for (const char *id : {"ABC123", "D1SABLED"}) {
        m_hands->askAndWait(QString::fromLatin1(id));
    }
    const QRect second = m_hands->list()->visualRect(m_hands->list()->model()->index(1, 0));
    const QMenu *menu = byMouse(m_hands->list()->viewport(), second.center());
    QVERIFY(menu != nullptr && menu->isVisible());
    QCOMPARE(m_hands->list()->currentIndex().row(), 1);
    QCOMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s); // and it is the one on the card
}

void TestContextMenus::asksAgainFromTheMenu()
{
    m_hands->askAndWait(u"ABC123"_s);
    m_hands->list()->setFocus();
    choose(byKey(m_hands->list()), u"Ask again"_s);
    QTRY_COMPARE(m_console->answers().running(), 0);
    QCOMPARE(m_console->answers().rowCount(), 2);
}

void TestContextMenus::copiesRowsAndForTickets()
{
    m_hands->askAndWait(u"ABC123"_s);
    choose(byKey(m_hands->list()), u"Copy rows"_s);
    QVERIFY(clipboard().startsWith(u"Asked\tKind"_s));
    choose(byKey(m_hands->list()), u"Copy for ticket, with everything"_s);
    QVERIFY(clipboard().contains(u"ABC123"_s));
    QVERIFY(!clipboard().startsWith(u"Asked\tKind"_s));
}

void TestContextMenus::validationsOfferWhatTheCardDoes()
{
    m_console->window().pages().open(Pages::Page::Validate);
    QTest::keyClicks(m_console->window().focusWidget(), u"ABC123"_s);
    m_hands->key(Qt::Key_Return);
    QTRY_COMPARE(m_console->validations().rowCount(), 1);
    QTRY_COMPARE(m_console->validations().running(), 0);
    auto *list = m_hands->find<QTableView>("validationsView");
    QMenu *menu = byKey(list);
    QCOMPARE(texts(menu), (QStringList{u"Ask again"_s, u"Look up this number"_s, u"Copy the answer to the validation"_s,
                                       u"Copy rows"_s, u"Columns…"_s}));
    choose(menu, u"Look up this number"_s);
    QCOMPARE(m_console->window().pages().current(), Pages::Page::Lookup);
    QTRY_COMPARE(m_console->answers().rowCount(), 1);
}

void TestContextMenus::activityOffersWhatTheAttemptDoes()
{
    m_console->window().pages().open(Pages::Page::Activity);
    const QMenu *menu = byKey(m_hands->find<QTableView>("attemptsView"));
    QCOMPARE(texts(menu), (QStringList{u"Find out what became of it"_s, u"Look up this customer"_s, u"Send again…"_s,
                                       u"Copy this attempt"_s, u"Copy rows"_s, u"Columns…"_s}));
    for (const QAction *action : menu->actions().mid(0, 4)) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->text())); // there is no attempt
    }
}

void TestContextMenus::inspectorOffersCopyAndClear()
{
    m_hands->askAndWait(u"ABC123"_s);
    m_hands->key(Qt::Key_F12);
    auto *list = m_hands->find<QTableView>("exchangesView");
    choose(byKey(list), u"Copy as cURL"_s);
    QVERIFY(clipboard().startsWith(u"curl"_s));
    choose(byKey(list), u"Clear the exchanges"_s);
    QCOMPARE(m_console->exchanges().rowCount(), 0);
}

void TestContextMenus::navigationOffersThePages()
{
    auto *list = m_hands->find<QListWidget>("navigationList");
    QMenu *menu = byKey(list);
    QVERIFY(menu != nullptr);
    QVERIFY(texts(menu).contains(u"Activity"_s));
    choose(menu, u"Settings"_s);
    QCOMPARE(m_console->window().pages().current(), Pages::Page::Settings);
}

void TestContextMenus::profilesOfferWhatTheirButtonsDo()
{
    m_console->window().setOpenProfile(u"another"_s);
    m_console->window().pages().openSettings(SettingsSection::Id::Profiles);
    QMenu *menu = byKey(m_hands->find<QListView>("profilesView"));
    QVERIFY(menu != nullptr);
    QCOMPARE(texts(menu), (QStringList{u"Open this profile"_s, u"Test the connection"_s, u"Add a profile"_s,
                                       u"Remove this profile…"_s}));
    QVERIFY(!menu->actions().at(1)->isEnabled()); // the sandbox has none to test
    QSignalSpy chosen(&m_console->window(), &MainWindow::profileChosen);
    choose(menu, u"Open this profile"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), QString()); // the sandbox
}

void TestContextMenus::fieldsAreCopiedAloneOrWithTheirLabel()
{
    m_hands->askAndWait(u"ABC123"_s);
    QWidget *value = nullptr;
    for (QLabel *label : m_hands->find<QWidget>("knownGrid")->findChildren<QLabel *>()) {
        if (label->text() == u"ABC123"_s) {
            value = label;
        }
    }
    QVERIFY(value != nullptr);
    choose(byMouse(value, value->rect().center(), "fieldMenu"), u"Copy value"_s);
    QCOMPARE(clipboard(), u"ABC123"_s);
    QVERIFY(m_hands->statusBar().startsWith(u"Copied."_s));
    choose(byMouse(value, value->rect().center(), "fieldMenu"), u"Copy with label"_s);
    const QStringList right{u"Customer number: ABC123"_s, u"Policy ID: ABC123"_s}; // in the sandbox they are alike
    QVERIFY2(right.contains(clipboard()), qPrintable(clipboard()));
}

void TestContextMenus::fieldsAreCopiedAsTheyCame()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(
        200, QByteArray(R"({"status":"ENABLED","policyId":"P1","customer_number":"X1","remark":")") +
                 QString(u"a\u202Eb"_s).toUtf8() + R"("})"));
    m_console->connectTo(server.url(), windowToken);
    m_hands->askAndWait(u"X1"_s);
    QWidget *value = nullptr;
    for (QLabel *label : m_hands->find<QWidget>("extraGrid")->findChildren<QLabel *>()) {
        if (label->text().contains(u"[U+202E]"_s)) {
            value = label;
        }
    }
    QVERIFY(value != nullptr);
    choose(byMouse(value, value->rect().center(), "fieldMenu"), u"Copy value"_s);
    QCOMPARE(clipboard(), u"a\u202Eb"_s);
}

void TestContextMenus::fieldsAreReachedByKeyboard()
{
    m_hands->askAndWait(u"ABC123"_s);
    auto *body = m_hands->find<QWidget>("bodyArea");
    body->setFocus();
    QMenu *menu = byKey(body, "cardMenu");
    QVERIFY(menu != nullptr && menu->isVisible());
    QVERIFY(texts(menu).contains(u"Copy Customer number"_s));
    choose(menu, u"Copy Customer number"_s);
    QCOMPARE(clipboard(), u"ABC123"_s);
    QVERIFY(body->hasFocus());
}

void TestContextMenus::menusNameTheirKeys()
{
    m_hands->askAndWait(u"ABC123"_s);
    for (const QAction *action : byKey(m_hands->list())->actions()) {
        if (Commands::plainText(action->text()) == u"Copy rows"_s) {
            QCOMPARE(action->shortcut(), QKeySequence(QKeySequence::Copy));
        }
    }
    m_console->preferences().setShortcuts(u"table.copyRows"_s, QStringList{u"Ctrl+Shift+C"_s});
    m_hands->list()->setFocus();
    m_hands->key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(clipboard().startsWith(u"Asked\tKind"_s));
}

QTEST_MAIN(TestContextMenus)
#include "tst_contextmenus.moc"
