#pragma once

#include "gui/datafixture.h"
#include "gui/enroljourney.h"
#include "gui/windowhands.h"

#include <QStackedWidget>

// The whole window with everything that it can have around it: profiles, a journal of its own, and either the sandbox
// or a server that does what the test wants.
class WindowScene
{
public:
    WindowScene()
        : m_hands(m_console)
        , m_data(m_console.clock())
        , m_journal(JournalService::forSandbox(m_folder.path(), m_console.clock()))
    {
        m_console.window().setProfiles(&m_data.profiles(), {});
        m_console.window().setOpenProfile(QString());
        m_journal->open();
    }

    ~WindowScene()
    {
        m_console.answers().cancel();
        m_console.validations().cancel();
        m_console.window().setSession(nullptr);
        m_console.window().setProfiles(nullptr, {});
        m_session.reset();
    }

    void show(QSize size = {1180, 780})
    {
        m_console.show(size);
        QTRY_COMPARE(m_journal->state(), JournalService::State::Ready);
    }

    void section(SettingsSection::Id id) { m_console.window().pages().openSettings(id); }

    // Its examples are offered, as app/ does it.
    void openSandbox(std::chrono::milliseconds latency = {})
    {
        m_sandbox = EmbeddedSandbox::start({.latency = latency, .customers = 10}).value();
        QList<AnswerCard::Example> examples;
        for (const SandboxExample &example : m_sandbox->examples()) {
            examples += {.text = example.customerNumber, .purpose = example.purpose};
        }
        m_console.window().setExamples(examples);
        open(m_sandbox->url(), m_sandbox->token(), EnvironmentKind::Sandbox, m_journal.get());
    }

    // Statuses and validations by GET, enrolments by POST; both may be changed later.
    void serve(const ScriptedAnswer &get, const ScriptedAnswer &post = EnrolAnswers::created(),
               EnvironmentKind kind = EnvironmentKind::Test)
    {
        serve(get, post, kind, m_journal.get());
    }
    void serve(const ScriptedAnswer &get, const ScriptedAnswer &post, EnvironmentKind kind, JournalService *journal)
    {
        m_get = get;
        m_post = post;
        m_server.answerBy(
            [this](const ScriptedServer::Request &request) { return request.method == "POST" ? m_post : m_get; });
        open(m_server.url(), QByteArrayLiteral("scene-token"), kind, journal);
    }
    void answerGet(const ScriptedAnswer &answer) { m_get = answer; }
    void answerPost(const ScriptedAnswer &answer) { m_post = answer; }

    // The journal of the data folder: without a keychain it wants a passphrase.
    void serveLocked()
    {
        serve(EnrolAnswers::notFound(), EnrolAnswers::created(), EnvironmentKind::Production, &m_data.data().journal());
    }
    void choosePassphrase(const QString &passphrase)
    {
        JournalService &journal = m_data.data().journal();
        journal.open();
        QTRY_COMPARE(journal.state(), JournalService::State::NeedsNewPassphrase);
        journal.setPassphrase(passphrase);
        QTRY_COMPARE_WITH_TIMEOUT(journal.state(), JournalService::State::Ready, 30'000);
    }
    void restartWithLockedJournal()
    {
        m_console.window().setSession(nullptr);
        m_session.reset();
        m_console.window().setProfiles(nullptr, {});
        m_data.reopen();
        m_console.window().setProfiles(&m_data.profiles(), {});
    }

    void go(Qt::Key page) const { m_hands.key(page, Qt::ControlModifier); }

    void validate(const QString &number, const QString &email = {})
    {
        m_hands.type(m_hands.find<QLineEdit>("validateNumberEdit"), number);
        m_hands.type(m_hands.find<QLineEdit>("validateEmailEdit"), email);
        m_hands.find<QLineEdit>("validateNumberEdit")->setFocus();
        m_hands.key(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([this] { return m_console.validations().running() == 0; }));
    }

    // Of the Enrol page, which is open from here on.
    void fill()
    {
        go(Qt::Key_3);
        QTRY_VERIFY(m_hands.sees("givenNamesEdit"));
        QGuiApplication::clipboard()->setText(QString::fromUtf8(EnrolFixture::publishedExample()));
        QTest::keySequence(m_console.window().windowHandle(), QKeySequence::Paste);
        QCOMPARE(m_hands.find<QLineEdit>("lastNameEdit")->text(), QStringLiteral("Chef"));
    }
    void review()
    {
        fill();
        submit();
        QTRY_VERIFY(m_hands.find<QAbstractButton>("sendButton")->isEnabled());
    }
    void send()
    {
        review();
        submit();
    }
    void submit() const { m_hands.key(Qt::Key_Return, Qt::ControlModifier); }
    QString enrolState() const { return m_hands.find<QStackedWidget>("enrolStack")->currentWidget()->objectName(); }
    void reach(const char *enrolState)
    {
        QVERIFY(QTest::qWaitFor([&] { return this->enrolState() == QLatin1String(enrolState); }));
    }
    // The Activity page shows attempts with the same view.
    template <typename T>
    T *inOutcome(const char *name) const
    {
        return m_hands.find<QWidget>("outcomeView")->findChild<T *>(QLatin1String(name));
    }

    ConsoleFixture &console() { return m_console; }
    MainWindow &window() { return m_console.window(); }
    WindowHands &hands() { return m_hands; }
    DataFixture &data() { return m_data; }
    ScriptedServer &server() { return m_server; }

private:
    void open(const QUrl &url, const QByteArray &token, EnvironmentKind kind, JournalService *journal)
    {
        m_console.window().setSession(nullptr);
        m_session = std::make_unique<Session>(Profile{.name = QStringLiteral("Zego"),
                                                      .kind = kind,
                                                      .baseUrl = BaseUrl::parse(url.toString()).value(),
                                                      .sandboxRun = QStringLiteral("run-1")},
                                              AccessToken::from(token).value(), m_console.clock(), journal);
        m_console.window().setEnvironment(kind, m_session->profile().name, url.toString());
        m_console.window().setSession(m_session.get());
    }

    const QTemporaryDir m_folder;
    ScriptedServer m_server;
    ConsoleFixture m_console;
    WindowHands m_hands;
    DataFixture m_data;
    std::unique_ptr<JournalService> m_journal;
    std::unique_ptr<SandboxHost> m_sandbox;
    std::unique_ptr<Session> m_session;
    ScriptedAnswer m_get;
    ScriptedAnswer m_post;
};
