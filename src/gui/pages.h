#pragma once

#include "core/attempt.h"
#include "core/clock.h"
#include "core/identifier.h"
#include "core/watched.h"
#include "gui/enrolpage.h"
#include "gui/settingssection.h"

#include <QObject>

#include <functional>
#include <optional>

class ActivityPage;
class Clipboard;
class Commands;
class LookupPage;
class Preferences;
class ProfileBook;
class QListWidget;
class QListWidgetItem;
class QSettings;
class QStackedWidget;
class QTableView;
class Session;
class SettingsPage;
class StatusSearchModel;
class ValidatePage;
class ValidationModel;

// The pages of the window, the list that leads to them, and how one leads to another. All but Lookup are made when they
// are first needed, or while nobody types: start-up need not pay for them.
class Pages final : public QObject
{
    Q_OBJECT

public:
    enum class Page { Lookup, Validate, Enrol, Activity, Settings };
    Q_ENUM(Page)

    // What outlives the pages.
    struct Parts
    {
        StatusSearchModel &answers;
        ValidationModel &validations;
        const Clock &clock;
        Commands &commands;
        Clipboard &clipboard;
        Preferences &preferences;
        QSettings *settings; // where pages were left; null: nothing is remembered
        int draftSlot = 0;   // as DraftKeeper has it
        std::function<QList<int>()> unusedDraftSlots;
    };

    Pages(Parts parts, QListWidget &navigation, QStackedWidget &stack, QObject *parent);

    LookupPage &lookup() { return *m_lookup; }
    Page current() const;
    void setSession(Session *session);
    // Null: there are none to be had, and `problem` says why.
    void setProfiles(ProfileBook *profiles, const QString &problem);
    // Which one is open: its id; empty for the sandbox; nothing for a service named on the command line.
    void setOpenProfile(const std::optional<QString> &id);
    // So that the count of outcomes that need a person is known without the page being opened.
    void countOpenOutcomes();
    // One piece of what a page takes to make, so that its first opening is quick; false: there is nothing left. It has
    // no session and shows nobody until it is opened.
    bool prepareOne();
    // In the place of the page that is open, until one is opened again. The caller deletes it then.
    void showGuest(QWidget &guest);
    // Which section of the settings is shown; nothing on another page.
    std::optional<SettingsSection::Id> openSection() const;
    // Taking the session away now would leave an outcome unknown.
    bool isSending() const;
    // Something was typed that nothing keeps.
    bool wouldLose() const;
    // An outcome that could be written down nowhere.
    bool wouldLoseOutcome() const;
    // That of the enrolment page; and shown there again.
    std::optional<EnrolmentOutcome> unrecorded() const;
    void showUnrecorded(const EnrolmentOutcome &outcome);
    bool isReviewing() const;
    // On the Lookup page, asked at once.
    void lookUp(const Identifier &identifier);
    // The page that is to be seen.
    QWidget *shownPage() const;
    // How the pages were left, and which one was open.
    void save(QSettings &settings) const;
    void restore();

    // Drops every page with what it shows of people; what was typed and not sent goes to the journal first. Not while
    // isSending(), and before the session is taken away. Settings, which shows nobody, only loses its secrets.
    void forget();
    // The page that was open, anew, with what had to be held for it.
    void comeBack();
    // What a window that is made anew needs, and how it gets it: hold(), then comeBack().
    EnrolPage::Remains remains() const;
    QUuid shownAttempt() const; // on the Activity page, while that is open; null: none
    void hold(const EnrolPage::Remains &remains, const QUuid &attempt);
    // Of that, what is still in memory because no disk has it: a sentence each.
    QStringList held() const;

    // What stands in the navigation, for menus too.
    static QString title(Page page);

public Q_SLOTS:
    // With the focus on what one types into first; in place of a guest.
    void open(Pages::Page page);
    void openSettings(SettingsSection::Id section);
    // What the keys of the window mean on the page that is open.
    void submit();
    void askAgain();
    void cancelOrClear();
    void focusFilter();

Q_SIGNALS:
    void opened(Pages::Page page);
    void announced(const QString &text);
    void sendingEnded();
    // Empty: the sandbox.
    void profileChosen(const QString &id);
    void heldChanged();

private:
    void addToNavigation(Page page);
    void addCommands();
    void addTableCommands();
    void setUpDrops();
    // The one that has the focus, else that of the page; null: there is none.
    QTableView *tableInUse() const;
    static QString commandOf(Page page);
    static QString iconOf(Page page);
    void show(int row);
    QWidget *make(Page page);
    void makeLookup();
    QWidget *makeValidate();
    QWidget *makeEnrol();
    QWidget *makeActivity();
    QWidget *makeSettings();
    void focusFirst();
    void showOpenCount(int count);

    const Parts m_parts;
    QListWidget &m_navigation;
    QStackedWidget &m_stack;
    LookupPage *m_lookup = nullptr;
    ValidatePage *m_validate = nullptr;
    EnrolPage *m_enrol = nullptr;
    ActivityPage *m_activity = nullptr;
    SettingsPage *m_settings = nullptr;
    ValidatePage *m_readyValidate = nullptr; // made, and not opened yet
    EnrolPage *m_readyEnrol = nullptr;
    Watched<Session> m_session;
    Watched<ProfileBook> m_profiles;
    QString m_profilesProblem;
    std::optional<QString> m_openProfile;
    // While everything else is forgotten.
    EnrolPage::Remains m_held;
    QUuid m_heldAttempt; // in the Activity
    QString m_sealProblem;
};
