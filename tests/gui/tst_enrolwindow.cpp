#include "gui/enrolfixture.h"
#include "gui/windowhands.h"

using namespace Qt::StringLiterals;

// Enrolment within the whole window: its keys must not quarrel with those of the window.
class TestEnrolWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void enrolsByKeysAlone();
    void goesToTheActivityAndOnToALookup();
    void leavesTheFormAloneOnEscape();
    void closesOnlyWhenAskedTwiceWhileSending();

private:
    void serve(std::chrono::milliseconds latency);
    QString state() const { return m_console->find<QStackedWidget>("enrolStack")->currentWidget()->objectName(); }
    // The Activity page shows attempts with the same view.
    QString number() const
    {
        return m_hands->find<QWidget>("outcomeView")->findChild<QLabel *>(u"numberLabel"_s)->text();
    }
    void openEnrol() const;
    void enrol() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WindowHands> m_hands;
    std::unique_ptr<SandboxHost> m_sandbox;
    std::unique_ptr<JournalService> m_journal;
    std::unique_ptr<Session> m_session;
};

void TestEnrolWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_console = std::make_unique<ConsoleFixture>();
    m_hands = std::make_unique<WindowHands>(*m_console);
    m_journal = JournalService::forSandbox(m_folder->path(), m_console->clock());
    m_journal->open();
    QTRY_COMPARE(m_journal->state(), JournalService::State::Ready);
    serve({});
    m_console->show();
    m_console->window().setSession(m_session.get());
}

void TestEnrolWindow::serve(std::chrono::milliseconds latency)
{
    m_sandbox = EmbeddedSandbox::start({.latency = latency, .customers = 10}).value();
    m_session =
        std::make_unique<Session>(Profile{.name = u"sandbox"_s,
                                          .kind = EnvironmentKind::Sandbox,
                                          .baseUrl = BaseUrl::parse(m_sandbox->url().toString()).value(),
                                          .sandboxRun = u"run-1"_s},
                                  AccessToken::from(m_sandbox->token()).value(), m_console->clock(), m_journal.get());
}

void TestEnrolWindow::cleanup()
{
    m_console->window().setSession(nullptr);
    m_session.reset();
    m_hands.reset();
    m_console.reset();
    m_journal.reset();
    m_sandbox.reset();
    m_folder.reset();
}

void TestEnrolWindow::openEnrol() const
{
    m_hands->key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_hands->sees("givenNamesEdit"));
    QTRY_VERIFY(m_hands->find<QWidget>("givenNamesEdit")->hasFocus());
}

void TestEnrolWindow::enrol() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(EnrolFixture::publishedExample()));
    QTest::keySequence(m_console->window().windowHandle(), QKeySequence::Paste);
    m_hands->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_hands->find<QAbstractButton>("sendButton")->isEnabled());
    m_hands->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(state(), u"enrolOutcome"_s);
}

void TestEnrolWindow::enrolsByKeysAlone()
{
    openEnrol();
    enrol();
    QVERIFY(!number().isEmpty());
    QVERIFY(m_hands->statusBar().contains(u"is enrolled"_s));
}

void TestEnrolWindow::goesToTheActivityAndOnToALookup()
{
    openEnrol();
    enrol();
    const QString enrolled = number();
    m_hands->key(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(m_hands->sees("attemptsView"));
    const auto *list = m_hands->find<QTableView>("attemptsView");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    auto *detail = m_hands->find<QWidget>("attemptView");
    QTRY_VERIFY(detail->findChild<QWidget *>(u"lookUpCustomerButton"_s)->isVisible());
    WindowHands::click(detail->findChild<QWidget *>(u"lookUpCustomerButton"_s));
    QTRY_COMPARE(m_console->answers().rowCount(), 1);
    QCOMPARE(m_console->answers().record(0).asked.value(), enrolled);
    QVERIFY(m_hands->sees("identifierEdit"));
}

void TestEnrolWindow::leavesTheFormAloneOnEscape()
{
    openEnrol();
    QTest::keyClicks(m_hands->find<QLineEdit>("givenNamesEdit"), u"Reakwon"_s);
    m_hands->key(Qt::Key_Escape);
    QCOMPARE(m_hands->find<QLineEdit>("givenNamesEdit")->text(), u"Reakwon"_s);
    QVERIFY(m_hands->sees("givenNamesEdit"));
}

void TestEnrolWindow::closesOnlyWhenAskedTwiceWhileSending()
{
    m_console->window().setSession(nullptr);
    m_session.reset();
    serve(std::chrono::milliseconds(800));
    m_console->window().setSession(m_session.get());
    openEnrol();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(EnrolFixture::publishedExample()));
    QTest::keySequence(m_console->window().windowHandle(), QKeySequence::Paste);
    m_hands->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_hands->find<QAbstractButton>("sendButton")->isEnabled());
    m_hands->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_console->window().isSending());
    QVERIFY(!m_console->window().close());
    QVERIFY(m_console->window().isVisible());
    QVERIFY(m_hands->statusBar().contains(u"Close again"_s));
    QVERIFY(m_console->window().isSending());
    QVERIFY(m_console->window().close());
    QVERIFY(!m_console->window().isVisible());
}

QTEST_MAIN(TestEnrolWindow)
#include "tst_enrolwindow.moc"
