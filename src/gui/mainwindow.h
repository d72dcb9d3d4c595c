#pragma once

#include "core/clock.h"
#include "core/profile.h"
#include "core/watched.h"
#include "gui/answercard.h"
#include "gui/environmentband.h"
#include "gui/pages.h"
#include "gui/theme.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class Announcer;
class Clipboard;
class CommandPalette;
class Commands;
class ExchangeModel;
class Help;
class IdleWork;
class InspectorPanel;
class JournalStrip;
class LockScreen;
class ProfileBook;
class QLabel;
class QSettings;
class Session;
class StatusSearchModel;
class ValidationModel;
class WelcomePanel;
class WindowCover;

namespace Ui {
class MainWindow;
}

// The window: environment band, pages, inspector, status bar. Opens before there is a service to talk to; setSession
// tells it when there is one.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // What outlives the window. `settings` holds where window and columns were left; null: nothing is remembered.
    struct Parts
    {
        StatusSearchModel &answers;
        ValidationModel &validations;
        ExchangeModel &exchanges;
        const Clock &clock;
        Preferences &preferences;
        Clipboard &clipboard;
        QSettings *settings = nullptr;
        Help *help = nullptr; // null: there is no guide to open
        int number = 0;       // among the windows of the console; also that of its draft
        std::function<QList<int>()> unusedDraftSlots;
    };

    explicit MainWindow(Parts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setEnvironment(EnvironmentKind kind, const QString &name, const QString &description);
    void setExamples(const QList<AnswerCard::Example> &examples);
    void setSession(Session *session);
    // Null: there are none to be had, and `problem` says why.
    void setProfiles(ProfileBook *profiles, const QString &problem);
    // Which one is open: its id; empty for the sandbox; nothing for a service named on the command line.
    void setOpenProfile(const std::optional<QString> &id);
    // Something that keeps the console from working; stays in the status bar.
    void showProblem(const QString &problem);
    void lookUp(const QString &text);
    // An enrolment is on its way: taking the session away now would leave its outcome unknown.
    bool isSending() const;
    Pages &pages() const { return *m_pages; }
    // What can be done here, for those who add to it or show it.
    Commands &commands() const { return *m_commands; }
    // How to open another window, and why that cannot be done now; without them it never can.
    void setWindowMaker(std::function<void()> make, std::function<QString()> whyNot);
    // Where it stands and how its pages are, in the settings.
    void save();
    // Makes pages and inspector while nobody types, so that nobody waits when they are first opened.
    void prepareWhenIdle();

    // What the very first start shows, until a page is opened.
    void showWelcome();
    bool isWelcoming() const { return !m_welcome.isNull(); }

    // Drops all that it shows of people and covers the rest with a lock screen; before the session is taken away, and
    // not while it isSending().
    LockScreen &lock();
    // Where one was, with what was typed. Nothing else comes back: it was in memory only.
    void unlock();
    bool isLocked() const { return m_cover != nullptr; }

Q_SIGNALS:
    // Once: the window has been painted and the box has the focus.
    void ready();
    // A person wants to work with another profile; empty: the sandbox.
    void profileChosen(const QString &id);
    // isSending() no longer.
    void sendingEnded();
    // A person wants the console to be locked.
    void lockRequested();
    // By a person; the window is still there.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCommands();
    void addWindowCommands();
    bool asksBeforeClosing();
    void showPalette();
    QList<EnvironmentBand::Choice> profileChoices() const;
    void setUpStatusBar();
    void onPageOpened(Pages::Page page);
    void showJournal();
    void showChoices();
    InspectorPanel *makeInspector();
    void showInspector(bool shown);
    void announce(const QString &text);
    void showRunning();
    void showLastAnswer(std::chrono::microseconds took);
    void showAbout();
    void restore();

    const std::unique_ptr<Ui::MainWindow> m_ui;
    const Parts m_parts;
    Commands *const m_commands;
    Pages *m_pages = nullptr;
    Watched<Session> m_session;
    Watched<ProfileBook> m_profiles;
    std::optional<QString> m_openProfile;
    JournalStrip *m_journalStrip = nullptr; // made when first needed
    InspectorPanel *m_inspector = nullptr; // made when first shown, or while nobody types: start-up need not pay for it
    InspectorPanel *m_readyInspector = nullptr; // made, and not shown yet
    IdleWork *m_preparing = nullptr;
    CommandPalette *m_palette = nullptr; // likewise
    Watched<WelcomePanel> m_welcome;
    QAction *m_inspectorAction = nullptr;
    Announcer *m_announcer = nullptr;
    QLabel *m_profileLabel = nullptr;
    QLabel *m_lastAnswerLabel = nullptr;
    QLabel *m_journalLabel = nullptr;
    QLabel *m_runningLabel = nullptr;
    std::unique_ptr<WindowCover> m_cover; // while it is locked
    QString m_focusBefore;                // the name of what had the focus then
    QByteArray m_workBefore;              // how page and inspector shared the room
    std::function<void()> m_makeWindow;
    std::function<QString()> m_whyNoWindow;
    bool m_readyTold = false;
    bool m_closeAsked = false; // while something was being sent
};
