#pragma once

#include "app/consolelock.h"
#include "app/consolewindows.h"
#include "app/guioptions.h"
#include "cli/inputreader.h"
#include "core/accesstoken.h"
#include "core/clock.h"
#include "core/sandboxhost.h"
#include "gui/clipboard.h"
#include "gui/systemlook.h"
#include "gui/themekeeper.h"
#include "models/exchangemodel.h"
#include "workflow/dataservices.h"
#include "workflow/languages.h"
#include "workflow/preferences.h"

#include <QObject>
#include <QSettings>

#include <memory>
#include <optional>

class Help;
class JournalService;
class SecretStore;
class QApplication;

// The wiring of the windows: settings, models, window, and then, once it has been painted, the service: the
// sandbox, a profile, or what the command line names. Owns all of them; lives on the GUI thread.
class GuiConsole final : public QObject, private ConsoleLock::Console
{
    Q_OBJECT

public:
    // What a test replaces; the clock must outlive the console.
    struct Surroundings
    {
        const Clock *clock = nullptr;         // null: the system's
        std::unique_ptr<SecretStore> secrets; // null: the system's keychain
    };

    // `environmentToken` as TokenSource::takeFromEnvironment() found it.
    GuiConsole(QApplication &application, GuiOptions options, QByteArray environmentToken);
    GuiConsole(QApplication &application, GuiOptions options, QByteArray environmentToken, Surroundings surroundings);
    ~GuiConsole() override;

    void start();
    // From start() on. The first one.
    MainWindow &window() { return m_windows->first(); }
    ConsoleWindows &allWindows() { return *m_windows; }
    Preferences &preferences() const { return *m_preferences; }
    // For another language: all windows anew, with everything in them, as soon as nothing would be lost by that.
    void remakeWindows() { m_windows->remake(); }

private:
    void openSettings();
    void onAppearanceChanged();
    void speak();
    void openData();
    void showFirstEnvironment();
    void welcome();
    void onReady();
    void quitWhenAnswered(int row);
    // Which profile to open first: named on the command line, else the one that was open last; nothing: the sandbox.
    std::optional<Profile> firstProfile();
    void onProfileChosen(const QString &id);
    void onProfilesChanged();
    void onTokenChanged(const QString &id);
    // Whether the service was opened anew for it.
    bool onNetworkChanged();
    void onSendingEnded();
    void openSandbox();
    void openNamedService();
    void openProfile(const Profile &profile);
    void openSession(Profile profile, const AccessToken &token, JournalService *journal);
    void closeService();
    void showExamples();
    void setUpLock();
    // ConsoleLock::Console
    QList<MainWindow *> windows() const override;
    DataServices *data() const override { return m_data.get(); }
    bool isSandbox() const override { return m_sandbox != nullptr; }
    bool isArmed() const override;
    void clearAnswers() override;
    QByteArray closeForLock() override;
    void reopenAfterLock(const QByteArray &token) override;
    void remember(const QString &profileId);
    void showEnvironment(const Profile &profile);
    void showSandbox();

    QApplication &m_application;
    const GuiOptions m_options;
    QByteArray m_environmentToken;
    Surroundings m_surroundings;
    const SystemClock m_systemClock{};
    const Clock &m_clock;
    const InputReader m_input{-1};
    Languages m_languages;
    QString m_problem;           // found before there was a window to show it in
    bool m_isFirstStart = false; // there was nothing in the data folder yet
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Clipboard> m_clipboard;
    std::unique_ptr<DesktopLookSource> m_desktop;
    std::unique_ptr<ThemeKeeper> m_theme;
    std::unique_ptr<DataServices> m_data;
    ExchangeModel m_exchanges;
    // In this order: each uses those before it.
    std::unique_ptr<SandboxHost> m_sandbox;
    std::unique_ptr<JournalService> m_sandboxJournal;
    std::unique_ptr<Session> m_session;
    std::optional<AccessToken> m_token; // of the session
    std::unique_ptr<Help> m_help;
    std::unique_ptr<ConsoleWindows> m_windows;
    std::unique_ptr<ConsoleLock> m_lock;
    // What was open when it locked.
    struct WasOpen
    {
        std::optional<Profile> sandbox;
        QString profileId;
        bool named = false; // on the command line
    };
    WasOpen m_wasOpen;
    QString m_openProfile;         // id; empty: the sandbox or a service named on the command line
    bool m_missedProfiles = false; // they changed while an enrolment was being sent
    bool m_missedToken = false;    // that of the open profile, likewise
    bool m_missedNetwork = false;  // the settings of the network, likewise
    int m_opening = 0;             // a token that comes for an earlier one is not for us any more
};
