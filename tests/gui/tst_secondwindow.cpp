#include "app/guiconsole.h"
#include "gui/commands.h"
#include "gui/datafixture.h"
#include "gui/enrolfixture.h"
#include "support/scriptedserver.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QByteArray token = QByteArrayLiteral("secondwindow-token");

} // namespace

// Two windows over one console: what they share, what each has of its own, and windows that are made anew.
class TestSecondWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensBesideTheFirst();
    void knowsTheServiceAtOnce();
    void asksByItself();
    void sharesTheExchanges();
    void countsAnExchangeOnce();
    void closingOneLeavesTheOther_data();
    void closingOneLeavesTheOther();
    void theProfileChangesInBoth();
    void noProfileChangeWhileTheOtherSends();
    void closingTheSendingWindowAsksFirst();
    void whatWaitedForAClosedWindowNeedNotWaitLonger();
    void eachHasADraftOfItsOwn();
    void aDraftOfAClosedWindowIsBroughtBack();
    void aNewWindowTakesTheDraftOfTheOneThatWasClosed();
    void preferencesHoldInBoth();
    void thereAreOnlySoMany();
    void quitClosesAll();
    void locksAndUnlocksBoth();

    void remakesWithEverythingInIt();
    void remakesBothWindows();
    void remakesWithARunningLookup();
    void waitsWhileSomethingWouldBeLost_data();
    void waitsWhileSomethingWouldBeLost();
    void keepsTheFormWithoutAJournal();
    void theGuideKeepsTheKeysOfNow();
    void forgottenPlacesStayForgotten();

private:
    void start(const QStringList &arguments = {});
    MainWindow &openSecond();
    template <typename T>
    static T *find(const MainWindow &window, const char *name)
    {
        T *found = window.findChild<T *>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no widget %s", name);
        }
        return found;
    }
    MainWindow &first() const { return m_console->window(); }
    static void key(const MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
    }
    static void lookUp(MainWindow &window, const QString &text);
    static QString status(const MainWindow &window) { return find<QStatusBar>(window, "statusBar")->currentMessage(); }
    static QStringList asked(const MainWindow &window);
    static void typeName(MainWindow &window, const QString &name);
    static QString name(MainWindow &window);
    static void waitForJournal(const MainWindow &window)
    {
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(window, "journalLabel")->text(), u"journal open"_s, 20'000);
    }
    // In the first window, until the service has it, which does not answer.
    void sendAnEnrolment();

    SystemClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<DataFixture> m_data;
    std::unique_ptr<GuiConsole> m_console;
};

void TestSecondWindow::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answerWith(ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"));
    m_data = std::make_unique<DataFixture>(m_clock);
}

void TestSecondWindow::cleanup()
{
    m_console.reset();
    m_data.reset();
    m_server.reset();
}

void TestSecondWindow::start(const QStringList &arguments)
{
    auto options = GuiOptions::parse(QStringList{u"customer-console"_s} + arguments);
    m_console = std::make_unique<GuiConsole>(*qApp, *std::move(options), token);
    m_console->start();
    QVERIFY(QTest::qWaitForWindowActive(&first()));
    QTRY_VERIFY(first().findChild<QWidget *>(u"answerView"_s) != nullptr); // ready
}

MainWindow &TestSecondWindow::openSecond()
{
    const QWidgetList before = QApplication::topLevelWidgets();
    first().activateWindow();
    if (!QTest::qWaitForWindowActive(&first())) {
        qFatal("the first window does not come to the front");
    }
    key(first(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget); window != nullptr && !before.contains(widget)) {
            if (!QTest::qWaitForWindowActive(window)) {
                qFatal("the second window does not come");
            }
            return *window;
        }
    }
    qFatal("there is no second window");
}

void TestSecondWindow::lookUp(MainWindow &window, const QString &text)
{
    window.pages().open(Pages::Page::Lookup);
    auto *box = find<QLineEdit>(window, "identifierEdit");
    box->setText(text);
    QTest::keyClick(box, Qt::Key_Return);
}

QStringList TestSecondWindow::asked(const MainWindow &window)
{
    QStringList asked;
    const QAbstractItemModel *model = find<QTableView>(window, "answersView")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        asked += model->index(row, 0).data().toString();
    }
    return asked;
}

void TestSecondWindow::typeName(MainWindow &window, const QString &name)
{
    window.pages().open(Pages::Page::Enrol);
    auto *edit = find<QLineEdit>(window, "givenNamesEdit");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, name);
}

QString TestSecondWindow::name(MainWindow &window)
{
    window.pages().open(Pages::Page::Enrol);
    return find<QLineEdit>(window, "givenNamesEdit")->text();
}

void TestSecondWindow::sendAnEnrolment()
{
    const auto post = [](const ScriptedServer::Request &request) { return request.method == "POST"; };
    m_server->answerBy([post](const ScriptedServer::Request &request) {
        return post(request) ? ScriptedAnswer::stallAfterRequest()
                             : ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})");
    });
    first().pages().open(Pages::Page::Enrol);
    QTRY_VERIFY(find<QLineEdit>(first(), "passphraseEdit")->isVisible());
    for (const char *name : {"passphraseEdit", "repeatPassphraseEdit"}) {
        find<QLineEdit>(first(), name)->setFocus();
        QTest::keyClicks(find<QLineEdit>(first(), name), u"correct horse"_s);
        key(first(), Qt::Key_Return);
    }
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(first(), "journalLabel")->text(), u"journal open"_s, 60'000);
    first().pages().open(Pages::Page::Enrol);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(EnrolFixture::publishedExample()));
    QTest::keySequence(first().windowHandle(), QKeySequence::Paste);
    key(first(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(find<QPushButton>(first(), "sendButton")->isEnabled());
    key(first(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(std::ranges::count_if(m_server->requests(), post), 1);
    QVERIFY(first().isSending());
}

void TestSecondWindow::opensBesideTheFirst()
{
    start();
    first().pages().open(Pages::Page::Settings);
    const MainWindow &second = openSecond();
    QCOMPARE(m_console->allWindows().count(), 2);
    QCOMPARE(&m_console->allWindows().inUse(), &second);
    QVERIFY(second.pos() != first().pos());
    QCOMPARE(second.size(), first().size());
    QCOMPARE(second.pages().current(), Pages::Page::Lookup);
    QCOMPARE(first().pages().current(), Pages::Page::Settings);
    QVERIFY(find<QLineEdit>(second, "identifierEdit")->hasFocus());
}

void TestSecondWindow::knowsTheServiceAtOnce()
{
    m_data->add(u"Gateway"_s, EnvironmentKind::Test, m_server->url().toString());
    start({u"--base-url"_s, m_server->url().toString()});
    const MainWindow &second = openSecond();
    QVERIFY2(second.windowTitle().contains(u"TEST"_s) && second.windowTitle().contains(u"(2)"_s),
             qPrintable(second.windowTitle()));
    QVERIFY(!first().windowTitle().contains(u"("_s));
    QCOMPARE(find<QLabel>(second, "profileLabel")->text(), find<QLabel>(first(), "profileLabel")->text());
}

void TestSecondWindow::asksByItself()
{
    start();
    MainWindow &second = openSecond();
    QVERIFY(!find<QPushButton>(second, "exampleButton")->text().isEmpty()); // the examples of the sandbox
    lookUp(first(), u"ABC123"_s);
    lookUp(second, u"D1SABLED"_s);
    QTRY_COMPARE(find<QLabel>(first(), "statusLabel")->text(), u"ENABLED"_s);
    QTRY_COMPARE(find<QLabel>(second, "statusLabel")->text(), u"DISABLED"_s);
    QCOMPARE(asked(first()), QStringList{u"ABC123"_s});
    QCOMPARE(asked(second), QStringList{u"D1SABLED"_s});
}

void TestSecondWindow::sharesTheExchanges()
{
    start();
    MainWindow &second = openSecond();
    lookUp(first(), u"ABC123"_s);
    QTRY_COMPARE(find<QLabel>(first(), "statusLabel")->text(), u"ENABLED"_s);
    second.commands().run(u"view.inspector"_s);
    QTRY_COMPARE(find<QTableView>(second, "exchangesView")->model()->rowCount(), 1);
    QVERIFY(first().findChild<QWidget *>(u"inspectorPanel"_s) == nullptr); // which window shows it is its own affair
}

void TestSecondWindow::countsAnExchangeOnce()
{
    start({u"--base-url"_s, m_server->url().toString()});
    MainWindow &second = openSecond();
    lookUp(second, u"ABC123"_s);
    lookUp(second, u"ABC124"_s);
    second.commands().run(u"view.inspector"_s);
    QTRY_COMPARE(m_server->requests().size(), 2);
    QTRY_COMPARE(find<QTableView>(second, "exchangesView")->model()->rowCount(), 2);
}

void TestSecondWindow::closingOneLeavesTheOther_data()
{
    QTest::addColumn<bool>("closeFirst");
    QTest::newRow("the second") << false;
    QTest::newRow("the first") << true;
}

void TestSecondWindow::closingOneLeavesTheOther()
{
    QFETCH(const bool, closeFirst);
    start();
    QPointer<MainWindow> one(&first());
    QPointer<MainWindow> two(&openSecond());
    const QPointer<MainWindow> gone = closeFirst ? one : two;
    const QPointer<MainWindow> stays = closeFirst ? two : one;
    gone->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(gone));
    key(*gone, Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(gone.isNull());
    QVERIFY(!stays.isNull());
    QCOMPARE(m_console->allWindows().count(), 1);
    QCOMPARE(&first(), stays.data());
    lookUp(*stays, u"ABC123"_s);
    QTRY_COMPARE(find<QLabel>(*stays, "statusLabel")->text(), u"ENABLED"_s);
    stays->commands().run(u"view.inspector"_s);
    QVERIFY(find<QTableView>(*stays, "exchangesView")->model()->rowCount() > 0); // still wired
    // Its number is free again.
    const MainWindow &third = openSecond();
    QCOMPARE(third.windowTitle().contains(u"(2)"_s), !closeFirst);
}

void TestSecondWindow::theProfileChangesInBoth()
{
    const Profile gateway = m_data->add(u"Gateway"_s, EnvironmentKind::Test, m_server->url().toString());
    start();
    MainWindow &second = openSecond();
    Q_EMIT second.profileChosen(gateway.id);
    for (const MainWindow *window : {&first(), &second}) {
        QTRY_COMPARE(find<QLabel>(*window, "profileLabel")->text(), u"Gateway"_s);
        QVERIFY(window->windowTitle().contains(u"TEST"_s));
    }
    Q_EMIT first().profileChosen({});
    QCOMPARE(find<QLabel>(second, "profileLabel")->text(), u"sandbox"_s);
    lookUp(second, u"ABC123"_s);
    QTRY_COMPARE(find<QLabel>(second, "statusLabel")->text(), u"ENABLED"_s);
}

void TestSecondWindow::noProfileChangeWhileTheOtherSends()
{
    start({u"--base-url"_s, m_server->url().toString()});
    sendAnEnrolment();
    if (QTest::currentTestFailed()) {
        return;
    }
    MainWindow &second = openSecond();
    Q_EMIT second.profileChosen({});
    QVERIFY(status(second).contains(u"being sent"_s));
    QVERIFY(first().isSending());
    QCOMPARE(find<QLabel>(second, "profileLabel")->text(), u"127.0.0.1"_s);
    QVERIFY(!second.isSending());
    second.close(); // nothing is sent from here
    QTRY_COMPARE(m_console->allWindows().count(), 1);
    QVERIFY(first().isSending());
}

void TestSecondWindow::closingTheSendingWindowAsksFirst()
{
    start({u"--base-url"_s, m_server->url().toString()});
    sendAnEnrolment();
    if (QTest::currentTestFailed()) {
        return;
    }
    const QPointer<MainWindow> sending(&first());
    MainWindow &second = openSecond();
    sending->close();
    QVERIFY(sending->isVisible());
    QVERIFY(status(*sending).contains(u"Close again"_s));
    sending->close();
    QTRY_VERIFY(sending.isNull());
    // What became of it is not guessed, and is found in the window that stays.
    second.pages().open(Pages::Page::Activity);
    auto *attempts = find<QTableView>(second, "attemptsView");
    QTRY_COMPARE(attempts->model()->rowCount(), 1);
    QTRY_VERIFY(attempts->model()->index(0, 3).data().toString().contains(u"nknown"_s));
}

void TestSecondWindow::whatWaitedForAClosedWindowNeedNotWaitLonger()
{
    start({u"--base-url"_s, m_server->url().toString()});
    sendAnEnrolment();
    if (QTest::currentTestFailed()) {
        return;
    }
    const QPointer<MainWindow> sending(&first());
    MainWindow &second = openSecond();
    second.commands().run(u"console.lock"_s);
    QTRY_VERIFY(status(second).contains(u"as soon as"_s));
    QVERIFY(!second.isLocked());
    sending->close();
    sending->close();
    QTRY_VERIFY(sending.isNull());
    QTRY_VERIFY(second.isLocked());
}

void TestSecondWindow::eachHasADraftOfItsOwn()
{
    start();
    typeName(first(), u"Raekwon"_s);
    waitForJournal(first());
    QTRY_COMPARE(find<QLabel>(first(), "draftLabel")->text(), u"Draft kept"_s);
    MainWindow &second = openSecond();
    second.pages().open(Pages::Page::Enrol);
    waitForJournal(second);
    QCOMPARE(name(second), QString()); // it is the first one's
    typeName(second, u"Ghostface"_s);
    QTRY_COMPARE(find<QLabel>(second, "draftLabel")->text(), u"Draft kept"_s);
    QCOMPARE(name(first()), u"Raekwon"_s);
    // Emptied in one, it is still in the other.
    find<QPushButton>(second, "clearFormButton")->click();
    QCOMPARE(name(first()), u"Raekwon"_s);
}

void TestSecondWindow::aDraftOfAClosedWindowIsBroughtBack()
{
    // As after a start with one window: what a second one left is not to lie there forgotten.
    EnrolmentDraft left;
    left.setText(EnrolmentField::GivenNames, u"Ghostface"_s);
    const QString folder = m_data->home() + u"/journals"_s;
    QVERIFY(QDir().mkpath(folder));
    const auto journal = JournalService::forSandbox(folder, m_clock);
    journal->open();
    QTRY_COMPARE(journal->state(), JournalService::State::Ready);
    journal->saveDraft(u"env#3"_s, left);
    const auto bring = [&journal](const QList<int> &unused) {
        DraftKeeper keeper;
        keeper.setSlot(0, [unused] { return unused; });
        QSignalSpy restored(&keeper, &DraftKeeper::restored);
        keeper.setJournal(journal.get(), u"env"_s);
        QFuture<std::optional<EnrolmentDraft>> end = journal->loadDraft(u"env"_s);
        [&] { QTRY_VERIFY(end.isFinished()); }();
        [&] { QTRY_VERIFY(restored.size() == 1 || !unused.contains(2)); }();
        return restored.isEmpty()
                   ? QString()
                   : restored.constFirst().constFirst().value<EnrolmentDraft>().text(EnrolmentField::GivenNames);
    };
    QCOMPARE(bring({1}), QString()); // the third window is open: it is its own
    QCOMPARE(bring({1, 2}), u"Ghostface"_s);
    QFuture<std::optional<EnrolmentDraft>> moved = journal->loadDraft(u"env#3"_s);
    QTRY_VERIFY(moved.isFinished());
    QVERIFY(!moved.result());
    QCOMPARE(bring({}), u"Ghostface"_s); // it is the first one's now
}

void TestSecondWindow::aNewWindowTakesTheDraftOfTheOneThatWasClosed()
{
    start();
    const QPointer<MainWindow> second(&openSecond());
    typeName(*second, u"Ghostface"_s);
    waitForJournal(*second);
    second->close();
    QTRY_VERIFY(second.isNull());
    MainWindow &third = openSecond();
    third.pages().open(Pages::Page::Enrol);
    QTRY_COMPARE(find<QLineEdit>(third, "givenNamesEdit")->text(), u"Ghostface"_s);
    QCOMPARE(find<QLabel>(third, "draftLabel")->text(), u"Draft from last time"_s);
}

void TestSecondWindow::preferencesHoldInBoth()
{
    start();
    MainWindow &second = openSecond();
    second.commands().run(u"view.largeText"_s);
    QVERIFY(first().commands().action(u"view.largeText"_s)->isChecked());
    second.commands().run(u"view.normalText"_s);
}

void TestSecondWindow::thereAreOnlySoMany()
{
    start();
    while (m_console->allWindows().count() < ConsoleWindows::most) {
        m_console->allWindows().open();
    }
    first().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&first()));
    key(first(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_console->allWindows().count(), ConsoleWindows::most);
    QVERIFY(status(first()).contains(u"8"_s));
}

void TestSecondWindow::quitClosesAll()
{
    start();
    const MainWindow &second = openSecond();
    key(second, Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(std::ranges::none_of(QApplication::topLevelWidgets(), [](const QWidget *widget) {
        return qobject_cast<const MainWindow *>(widget) != nullptr && widget->isVisible();
    }));
}

void TestSecondWindow::locksAndUnlocksBoth()
{
    start();
    MainWindow &second = openSecond();
    typeName(first(), u"Raekwon"_s);
    waitForJournal(first());
    typeName(second, u"Ghostface"_s);
    lookUp(second, u"ABC123"_s);
    QTRY_COMPARE(find<QLabel>(second, "statusLabel")->text(), u"ENABLED"_s);
    second.commands().run(u"console.lock"_s);
    QTRY_VERIFY(first().isLocked() && second.isLocked());
    QSignalSpy remade(&m_console->allWindows(), &ConsoleWindows::remade);
    m_console->remakeWindows();
    QVERIFY(!remade.wait(500)); // not under the lock screen
    key(second, Qt::Key_Return);
    QTRY_VERIFY(!first().isLocked() && !second.isLocked());
    QTRY_COMPARE(remade.size(), 1);
    const QList<MainWindow *> windows = m_console->allWindows().all();
    QCOMPARE(windows.size(), 2);
    QCOMPARE(asked(*windows.at(1)), QStringList()); // they were in memory only
    // Each form is its own again.
    for (const auto &[window, typed] :
         {std::pair(windows.at(0), u"Raekwon"_s), std::pair(windows.at(1), u"Ghostface"_s)}) {
        window->pages().open(Pages::Page::Enrol);
        QTRY_COMPARE(find<QLineEdit>(*window, "givenNamesEdit")->text(), typed);
    }
}

void TestSecondWindow::remakesWithEverythingInIt()
{
    start();
    lookUp(first(), u"ABC123"_s);
    QTRY_COMPARE(find<QLabel>(first(), "statusLabel")->text(), u"ENABLED"_s);
    find<QLineEdit>(first(), "identifierEdit")->setText(u"half-typ"_s);
    find<QLineEdit>(first(), "filterEdit")->setText(u"abc"_s);
    typeName(first(), u"Raekwon"_s);
    waitForJournal(first());
    first().commands().run(u"view.inspector"_s);
    first().pages().open(Pages::Page::Validate);
    QTest::keyClicks(first().focusWidget(), u"XYZ9"_s);
    first().setGeometry(40, 60, 1001, 702);
    const QPoint place = first().pos();
    const QPointer<MainWindow> before(&first());
    QSignalSpy remade(&m_console->allWindows(), &ConsoleWindows::remade);
    m_console->remakeWindows();
    QVERIFY(!before.isNull()); // not while somebody in it is still at work
    QTRY_COMPARE(remade.size(), 1);
    QVERIFY(before.isNull());
    QVERIFY(QTest::qWaitForWindowActive(&first()));
    QCOMPARE(m_console->allWindows().count(), 1);
    QCOMPARE(first().pages().current(), Pages::Page::Validate);
    QCOMPARE(first().size(), QSize(1001, 702));
    QCOMPARE(first().pos(), place);
    QVERIFY(find<QWidget>(first(), "inspectorPanel")->isVisible());
    QCOMPARE(asked(first()), QStringList{u"ABC123"_s});
    QCOMPARE(find<QLabel>(first(), "statusLabel")->text(), u"ENABLED"_s); // the card, too
    QCOMPARE(find<QLineEdit>(first(), "identifierEdit")->text(), u"half-typ"_s);
    QCOMPARE(find<QLineEdit>(first(), "filterEdit")->text(), u"abc"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(first().focusWidget())->text(), u"XYZ9"_s);
    QCOMPARE(name(first()), u"Raekwon"_s);
    QCOMPARE(find<QLabel>(first(), "profileLabel")->text(), u"sandbox"_s);
    lookUp(first(), u"D1SABLED"_s);
    QTRY_COMPARE(find<QLabel>(first(), "statusLabel")->text(), u"DISABLED"_s);
}

void TestSecondWindow::remakesBothWindows()
{
    start();
    MainWindow &second = openSecond();
    lookUp(second, u"D1SABLED"_s);
    QTRY_COMPARE(find<QLabel>(second, "statusLabel")->text(), u"DISABLED"_s);
    QSignalSpy remade(&m_console->allWindows(), &ConsoleWindows::remade);
    m_console->remakeWindows();
    QTRY_COMPARE(remade.size(), 1);
    QCOMPARE(m_console->allWindows().count(), 2);
    QCOMPARE(asked(first()), QStringList());
    QCOMPARE(asked(m_console->allWindows().inUse()), QStringList{u"D1SABLED"_s}); // that one was in front
    QVERIFY(m_console->allWindows().inUse().windowTitle().contains(u"(2)"_s));
}

void TestSecondWindow::remakesWithARunningLookup()
{
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    start({u"--base-url"_s, m_server->url().toString()});
    lookUp(first(), u"ABC123"_s);
    QTRY_COMPARE(m_server->requests().size(), 1);
    QSignalSpy remade(&m_console->allWindows(), &ConsoleWindows::remade);
    m_console->remakeWindows();
    QTRY_COMPARE(remade.size(), 1);
    QCOMPARE(m_server->openConnectionCount(), 1);
    QCOMPARE(find<QTableView>(first(), "answersView")->model()->index(0, 2).data().toString(), u"Asking…"_s);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestSecondWindow::waitsWhileSomethingWouldBeLost_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a profile is being typed") << u"profile"_s;
    QTest::newRow("a token is being typed") << u"token"_s;
}

void TestSecondWindow::waitsWhileSomethingWouldBeLost()
{
    QFETCH(const QString, what);
    m_data->add(u"Gateway"_s, EnvironmentKind::Test, m_server->url().toString());
    start();
    first().pages().openSettings(SettingsSection::Id::Profiles);
    auto *list = find<QListView>(first(), "profilesView");
    list->setCurrentIndex(list->model()->index(1, 0));
    auto *edit = find<QLineEdit>(first(), what == u"profile"_s ? "profileNameEdit" : "tokenEdit");
    edit->setFocus();
    QTest::keyClicks(edit, u"x"_s);
    QSignalSpy remade(&m_console->allWindows(), &ConsoleWindows::remade);
    m_console->remakeWindows();
    QVERIFY(!remade.wait(700));
    QVERIFY(m_console->allWindows().isRemaking());
    QVERIFY(edit->text().endsWith(u"x"_s));
    if (what == u"profile"_s) {
        key(first(), Qt::Key_Escape);
    } else {
        edit->clear();
    }
    QTRY_COMPARE(remade.size(), 1);
}

void TestSecondWindow::keepsTheFormWithoutAJournal()
{
    start({u"--base-url"_s, m_server->url().toString()});
    typeName(first(), u"Raekwon"_s);
    QTRY_COMPARE(find<QLabel>(first(), "journalLabel")->text(), u"journal locked"_s); // nothing can be kept
    QSignalSpy remade(&m_console->allWindows(), &ConsoleWindows::remade);
    m_console->remakeWindows();
    QTRY_COMPARE(remade.size(), 1);
    QCOMPARE(name(first()), u"Raekwon"_s);
    // Nor is it lost without a word when the window closes.
    first().close();
    QVERIFY(first().isVisible());
    QVERIFY(status(first()).contains(u"Close again"_s));
    first().close();
    QVERIFY(!first().isVisible());
}

void TestSecondWindow::theGuideKeepsTheKeysOfNow()
{
    start();
    m_console->preferences().setShortcuts(u"lookup.focusBox"_s, QStringList{u"Ctrl+J"_s});
    first().commands().run(u"help.keyboard"_s);
    const auto shown = [] {
        for (const QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == u"helpWindow"_s) {
                return widget->findChild<QTextBrowser *>(u"guideView"_s)->toPlainText();
            }
        }
        return QString();
    };
    QTRY_VERIFY(shown().contains(u"Ctrl+J"_s));
    QSignalSpy remade(&m_console->allWindows(), &ConsoleWindows::remade);
    m_console->remakeWindows();
    QTRY_COMPARE(remade.size(), 1);
    m_console->preferences().setShortcuts(u"customer.askAgain"_s, QStringList{u"Ctrl+Shift+F9"_s});
    QTRY_VERIFY(shown().contains(u"Ctrl+Shift+F9"_s));
    QVERIFY(shown().contains(u"Ctrl+J"_s));
    MainWindow &second = openSecond(); // and gone again: the keys are those of the one that stays
    second.close();
    QTRY_COMPARE(m_console->allWindows().all().size(), 1);
    m_console->preferences().setShortcuts(u"customer.askAgain"_s, QStringList{u"Ctrl+Shift+F8"_s});
    QTRY_VERIFY(shown().contains(u"Ctrl+Shift+F8"_s));
    QVERIFY(shown().contains(u"Ctrl+J"_s));
}

void TestSecondWindow::forgottenPlacesStayForgotten()
{
    start();
    first().commands().run(u"help.guide"_s);
    m_console->preferences().forgetPlaces();
    QSignalSpy remade(&m_console->allWindows(), &ConsoleWindows::remade);
    m_console->remakeWindows(); // neither by the window that takes the place of this one
    QTRY_COMPARE(remade.size(), 1);
    openSecond().close(); // nor by another
    first().close();
    m_console.reset(); // nor by the guide
    const QSettings settings(m_data->data().filePath(u"settings.ini"_s), QSettings::IniFormat);
    for (const QString &key : settings.allKeys()) {
        QVERIFY2(!key.contains(u"geometry"_s) && !key.contains(u"splitter"_s) && !key.contains(u"columns"_s),
                 qPrintable(key));
    }
}

QTEST_MAIN(TestSecondWindow)
#include "tst_secondwindow.moc"
