#pragma once

#include "app/embeddedsandbox.h"
#include "core/clock.h"
#include "gui/clipboard.h"
#include "gui/help.h"
#include "gui/mainwindow.h"
#include "models/exchangemodel.h"
#include "models/statussearchmodel.h"
#include "models/validationmodel.h"
#include "workflow/preferences.h"
#include "workflow/session.h"

#include <QApplication>
#include <QTest>

#include <memory>

// A clock that stands still until it is moved, but whose monotonic part runs.
class StandingClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return m_now; }
    std::chrono::nanoseconds monotonic() const override { return std::chrono::steady_clock::now().time_since_epoch(); }
    void advance(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }

private:
    QDateTime m_now{QDate(2026, 3, 14), QTime(9, 26, 53), Qt::UTC};
};

// The whole window over a service of the test's choice, as app/ wires it, without settings on disk.
class ConsoleFixture
{
public:
    explicit ConsoleFixture(QSettings *settings = nullptr)
        : m_answers(m_clock)
        , m_validations(m_clock)
        , m_preferences(settings)
        , m_clipboard(m_preferences, m_clock)
        , m_help(m_preferences, settings)
        , m_window(std::make_unique<MainWindow>(MainWindow::Parts{.answers = m_answers,
                                                                  .validations = m_validations,
                                                                  .exchanges = m_exchanges,
                                                                  .clock = m_clock,
                                                                  .preferences = m_preferences,
                                                                  .clipboard = m_clipboard,
                                                                  .settings = settings,
                                                                  .help = &m_help}))
    {
        QObject::connect(&m_preferences, &Preferences::appearanceChanged, &m_preferences, [this] {
            Theme::apply(*qApp, m_preferences.appearance().theme, m_preferences.appearance().textSize);
        });
        m_window->setEnvironment(EnvironmentKind::Sandbox, QStringLiteral("sandbox"),
                                 QStringLiteral("embedded server on this computer"));
    }

    ~ConsoleFixture() { m_window->setSession(nullptr); }

    void connectToSandbox(const SandboxOptions &options = {})
    {
        m_sandbox = EmbeddedSandbox::start(options).value();
        connectTo(m_sandbox->url(), m_sandbox->token());
    }

    void connectTo(const QUrl &url, const QByteArray &token, CallLimits limits = {})
    {
        const BaseUrl base = BaseUrl::parse(url.toString()).value();
        m_window->setSession(nullptr);
        m_session = std::make_unique<Session>(
            Profile{
                .name = QStringLiteral("test"), .kind = EnvironmentKind::Sandbox, .baseUrl = base, .limits = limits},
            AccessToken::from(token).value(), m_clock);
        m_window->setSession(m_session.get());
    }

    void show(QSize size = {1180, 780})
    {
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        // Made once the window has been painted.
        QTRY_VERIFY(m_window->findChild<QWidget *>(QStringLiteral("answerView")) != nullptr);
    }

    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }

    MainWindow &window() { return *m_window; }
    StatusSearchModel &answers() { return m_answers; }
    ValidationModel &validations() { return m_validations; }
    ExchangeModel &exchanges() { return m_exchanges; }
    SandboxHost &sandbox() { return *m_sandbox; }
    Preferences &preferences() { return m_preferences; }
    Help &help() { return m_help; }
    StandingClock &clock() { return m_clock; }

private:
    StandingClock m_clock;
    std::unique_ptr<SandboxHost> m_sandbox;
    std::unique_ptr<Session> m_session;
    StatusSearchModel m_answers;
    ValidationModel m_validations;
    ExchangeModel m_exchanges;
    Preferences m_preferences;
    Clipboard m_clipboard;
    Help m_help;
    std::unique_ptr<MainWindow> m_window;
};
