#include "gui/windowhands.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = StatusSearchModel::Column;

// Lookups that take their time, and windows that do not wait for them.
class TestLookupRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void runsSeveralAtOnceAndSaysHowMany();
    void putsAnswersOutOfOrderIntoTheirOwnRows();
    void keepsTheCardOnTheRowThatWasChosenMeanwhile();
    void announcesOnlyTheAnswerOnTheCard();
    void isCancelledByEscWhichThenClears();
    void cancelsAWaitBetweenAttempts();
    void answersOfTheSandboxComeWithItsLatency();
    void sendsWhatWasAskedBeforeThereWasASession();
    void cancelsWithoutASession();
    void isCancelledWhenTheSessionGoes();
    void goesOnWithANewSession();
    void mayLoseItsWindow_data();
    void mayLoseItsWindow();
    void mayLoseItsSessionFirst();
    void twoHundredAtOnce();

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WindowHands> m_hands;
};

void TestLookupRun::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    m_console = std::make_unique<ConsoleFixture>();
    m_hands = std::make_unique<WindowHands>(*m_console);
    m_console->connectTo(m_server->url(), windowToken);
    m_console->show();
}

void TestLookupRun::cleanup()
{
    m_hands.reset();
    m_console.reset();
    m_server.reset();
}

void TestLookupRun::runsSeveralAtOnceAndSaysHowMany()
{
    for (const char *text : {"A1", "B2", "C3"}) {
        m_hands->ask(QString::fromLatin1(text));
    }
    QTRY_COMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_hands->reads("runningLabel"), u"3 running"_s);
    m_console->answers().cancel();
    QCOMPARE(m_hands->reads("runningLabel"), QString());
}

void TestLookupRun::putsAnswersOutOfOrderIntoTheirOwnRows()
{
    m_server->answerBy([](const ReceivedRequest &request) {
        const QByteArray number = request.target.mid(request.target.lastIndexOf('=') + 1);
        const std::chrono::milliseconds pause(number.mid(1).toInt());
        return Answers::later(pause, number.startsWith('A') ? Answers::enabled(number) : Answers::disabled(number));
    });
    for (const char *text : {"A240", "B160", "A80", "B1"}) {
        m_hands->ask(QString::fromLatin1(text));
    }
    QTRY_COMPARE(m_console->answers().running(), 0);
    QCOMPARE(m_hands->column(Column::Asked), (QStringList{u"B1"_s, u"A80"_s, u"B160"_s, u"A240"_s}));
    QCOMPARE(m_hands->column(Column::CustomerNumber), m_hands->column(Column::Asked));
    QCOMPARE(m_hands->column(Column::Status), (QStringList{u"DISABLED"_s, u"ENABLED"_s, u"DISABLED"_s, u"ENABLED"_s}));
}

void TestLookupRun::keepsTheCardOnTheRowThatWasChosenMeanwhile()
{
    m_server->answerBy([](const ReceivedRequest &request) {
        return request.target.contains("SLOW") ? Answers::later(150ms, Answers::disabled("SLOW2"))
                                               : Answers::enabled("QUICK1");
    });
    m_hands->askAndWait(u"QUICK1"_s);
    m_hands->ask(u"SLOW2"_s);
    QCOMPARE(m_hands->reads("statusLabel"), u"Asking…"_s);
    m_hands->clickRow(1);
    QCOMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s);
    QTRY_COMPARE(m_console->answers().running(), 0);
    QCOMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s);
    QVERIFY(m_hands->reads("askedLabel").contains(u"QUICK1"_s));
    QCOMPARE(m_hands->list()->currentIndex().row(), 1);
    m_hands->clickRow(0);
    QCOMPARE(m_hands->reads("statusLabel"), u"DISABLED"_s);
}

void TestLookupRun::announcesOnlyTheAnswerOnTheCard()
{
    m_server->answerBy([](const ReceivedRequest &request) {
        return request.target.contains("SLOW") ? Answers::later(100ms, Answers::disabled("SLOW1"))
                                               : Answers::enabled("QUICK2");
    });
    m_hands->ask(u"SLOW1"_s);
    m_hands->ask(u"QUICK2"_s);
    QTRY_COMPARE(m_console->answers().running(), 0);
    QVERIFY2(m_hands->statusBar().contains(u"QUICK2"_s), qPrintable(m_hands->statusBar()));
}

void TestLookupRun::isCancelledByEscWhichThenClears()
{
    m_hands->ask(u"ABC123"_s);
    m_hands->ask(u"DEF456"_s);
    QTRY_COMPARE(m_server->openConnectionCount(), 2);
    QTRY_COMPARE(m_server->requests().size(), 2);
    m_hands->key(Qt::Key_Escape);
    QCOMPARE(m_hands->column(Column::Status), (QStringList{u"Cancelled"_s, u"Cancelled"_s}));
    QCOMPARE(m_hands->reads("statusLabel"), u"Cancelled"_s);
    QVERIFY(!m_hands->sees("explanationView"));
    QTRY_COMPARE(m_server->openConnectionCount(), 0);
    QCOMPARE(m_hands->box()->text(), u"DEF456"_s);
    m_hands->key(Qt::Key_Escape);
    QCOMPARE(m_hands->box()->text(), QString());
    QCOMPARE(m_hands->column(Column::Asked).size(), 2);
}

void TestLookupRun::cancelsAWaitBetweenAttempts()
{
    m_server->answerWith(ScriptedAnswer::json(503, "{}", {{"Retry-After", "5"}}));
    m_hands->ask(u"ABC123"_s);
    QTRY_COMPARE(m_hands->reads("statusLabel"), u"Waiting"_s);
    m_hands->key(Qt::Key_Escape);
    QCOMPARE(m_hands->reads("statusLabel"), u"Cancelled"_s);
    QCOMPARE(m_hands->reads("runningLabel"), QString());
    QCOMPARE(m_server->requests().size(), 1);
}

void TestLookupRun::answersOfTheSandboxComeWithItsLatency()
{
    m_console->connectToSandbox({.latency = 60ms});
    m_hands->ask(u"ABC123"_s);
    QCOMPARE(m_hands->reads("statusLabel"), u"Asking…"_s);
    QTRY_COMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s);
    QVERIFY(m_console->answers().record(0).answer->took >= 60ms);
    QVERIFY(m_hands->reads("lastAnswerLabel").startsWith(u"last answer "_s));
}

void TestLookupRun::sendsWhatWasAskedBeforeThereWasASession()
{
    m_server->answerWith(Answers::enabled("ABC123"));
    ConsoleFixture early;
    const WindowHands hands(early);
    early.show();
    hands.ask(u"ABC123"_s);
    QCOMPARE(hands.reads("statusLabel"), u"Asking…"_s);
    QCOMPARE(hands.reads("runningLabel"), u"1 running"_s);
    QCOMPARE(m_server->requests().size(), 0);
    early.connectTo(m_server->url(), windowToken);
    QTRY_COMPARE(hands.reads("statusLabel"), u"ENABLED"_s);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestLookupRun::cancelsWithoutASession()
{
    ConsoleFixture early;
    const WindowHands hands(early);
    early.show();
    hands.ask(u"ABC123"_s);
    hands.key(Qt::Key_Escape);
    QCOMPARE(hands.reads("statusLabel"), u"Cancelled"_s);
    hands.key(Qt::Key_F5);
    QCOMPARE(early.answers().rowCount(), 2);
    early.connectTo(m_server->url(), windowToken);
    QTRY_COMPARE(m_server->requests().size(), 1); // the cancelled one is not sent late
}

void TestLookupRun::isCancelledWhenTheSessionGoes()
{
    m_hands->ask(u"ABC123"_s);
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_console->window().setSession(nullptr);
    QCOMPARE(m_hands->reads("statusLabel"), u"Cancelled"_s);
    QTRY_COMPARE(m_server->openConnectionCount(), 0);
    QCOMPARE(m_console->exchanges().rowCount(), 1);
    QCOMPARE(m_console->exchanges().exchange(0).state, Exchange::State::Failed); // not for ever "…"
}

void TestLookupRun::goesOnWithANewSession()
{
    m_server->answerWith(Answers::enabled("ABC123"));
    m_hands->askAndWait(u"ABC123"_s);
    ScriptedServer other;
    other.answerWith(Answers::disabled("ABC123"));
    m_console->connectTo(other.url(), windowToken);
    m_hands->askAndWait(u"ABC123"_s);
    QCOMPARE(other.requests().size(), 1);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_hands->reads("statusLabel"), u"DISABLED"_s);
    QCOMPARE(m_console->exchanges().rowCount(), 2); // the second session also counts from 1
    m_console->window().setSession(nullptr);
}

void TestLookupRun::mayLoseItsWindow_data()
{
    QTest::addColumn<bool>("explain");
    QTest::addColumn<bool>("closed");
    QTest::newRow("lookups, deleted") << false << false;
    QTest::newRow("lookups, closed") << false << true;
    QTest::newRow("lookups and Explain, deleted") << true << false;
    QTest::newRow("lookups and Explain, closed") << true << true;
}

// As app/ ends: the window goes first, while its model, exchanges and session are still there.
void TestLookupRun::mayLoseItsWindow()
{
    QFETCH(const bool, explain);
    QFETCH(const bool, closed);
    StandingClock clock;
    StatusSearchModel answers(clock);
    ValidationModel validations(clock);
    ExchangeModel exchanges;
    Session session(Profile{.name = u"test"_s, .baseUrl = BaseUrl::parse(m_server->url().toString()).value()},
                    AccessToken::from(windowToken).value(), clock);
    Preferences preferences(nullptr);
    Clipboard clipboard(preferences, clock);
    auto window = std::make_unique<MainWindow>(MainWindow::Parts{.answers = answers,
                                                                 .validations = validations,
                                                                 .exchanges = exchanges,
                                                                 .clock = clock,
                                                                 .preferences = preferences,
                                                                 .clipboard = clipboard});
    window->setSession(&session);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_F12);
    if (explain) {
        m_server->enqueue(Answers::notFound());
        window->lookUp(u"ABC123"_s);
        QTRY_COMPARE(answers.running(), 0);
        QTest::mouseClick(window->findChild<QPushButton *>(u"explainButton"_s), Qt::LeftButton);
        QTRY_VERIFY(m_server->requests().size() >= 3);
    } else {
        window->lookUp(u"ABC123"_s);
        window->lookUp(u"DEF456"_s);
        QTRY_COMPARE(m_server->requests().size(), 2);
    }
    if (closed) {
        QVERIFY(window->close());
        QCoreApplication::processEvents();
    }
    window.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    answers.cancel();
    QCOMPARE(answers.running(), 0);
    QTRY_COMPARE(m_server->openConnectionCount(), 0);
}

void TestLookupRun::mayLoseItsSessionFirst()
{
    StandingClock clock;
    StatusSearchModel answers(clock);
    ValidationModel validations(clock);
    ExchangeModel exchanges;
    auto session = std::make_unique<Session>(
        Profile{.name = u"test"_s, .baseUrl = BaseUrl::parse(m_server->url().toString()).value()},
        AccessToken::from(windowToken).value(), clock);
    Preferences preferences(nullptr);
    Clipboard clipboard(preferences, clock);
    MainWindow window(MainWindow::Parts{.answers = answers,
                                        .validations = validations,
                                        .exchanges = exchanges,
                                        .clock = clock,
                                        .preferences = preferences,
                                        .clipboard = clipboard});
    window.setSession(session.get());
    window.show();
    m_server->enqueue(Answers::notFound());
    window.lookUp(u"ABC123"_s);
    QTRY_COMPARE(answers.running(), 0);
    QTest::mouseClick(window.findChild<QPushButton *>(u"explainButton"_s), Qt::LeftButton);
    window.lookUp(u"DEF456"_s);
    QTRY_VERIFY(m_server->requests().size() >= 2);
    session.reset();
    QTRY_COMPARE(answers.running(), 0);
    QTest::keyClick(&window, Qt::Key_F5);
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(answers.running(), 0);
}

void TestLookupRun::twoHundredAtOnce()
{
    m_server->answerBy([](const ReceivedRequest &request) {
        return Answers::enabled(request.target.mid(request.target.lastIndexOf('=') + 1));
    });
    for (int i = 0; i < 200; ++i) {
        m_console->window().lookUp(QStringLiteral("N%1X").arg(i));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_console->answers().running(), 0, 20'000);
    QCOMPARE(m_hands->column(Column::CustomerNumber), m_hands->column(Column::Asked));
    QCOMPARE(m_console->exchanges().rowCount(), 200);
}

QTEST_MAIN(TestLookupRun)
#include "tst_lookuprun.moc"
