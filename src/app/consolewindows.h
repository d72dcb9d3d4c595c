#pragma once

#include "core/watched.h"
#include "gui/mainwindow.h"
#include "models/statussearchmodel.h"
#include "models/validationmodel.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

// The windows of one console. They share the service, its exchanges, the journal, the profiles and the preferences;
// each has pages, questions, answers and an unfinished enrolment of its own. What is told here is told to all of them,
// also to those that are opened later. GUI thread.
class ConsoleWindows final : public QObject
{
    Q_OBJECT

public:
    // What outlives the windows; as in MainWindow::Parts.
    struct Parts
    {
        // Shared: one service, one wire. Whoever looks into it wants to see everything that went over it.
        ExchangeModel &exchanges;
        const Clock &clock;
        Preferences &preferences;
        Clipboard &clipboard;
        QSettings *settings = nullptr;
        Help *help = nullptr;
    };

    static constexpr int most = 8;

    explicit ConsoleWindows(const Parts &parts);
    ~ConsoleWindows() override;

    // The first, or another beside the one in use; shown.
    MainWindow &open();
    qsizetype count() const;
    MainWindow &first() const;
    QList<MainWindow *> all() const;
    // The one in which a person did something last.
    MainWindow &inUse() const;
    StatusSearchModel &answersOfFirst() const;

    void setEnvironment(EnvironmentKind kind, const QString &name, const QString &description);
    void setExamples(const QList<AnswerCard::Example> &examples);
    void setSession(Session *session);
    void setProfiles(ProfileBook *profiles, const QString &problem);
    void setOpenProfile(const std::optional<QString> &id);
    void showProblem(const QString &problem);
    // What was asked and answered in each of them is forgotten.
    void clearAnswers();
    // An enrolment is on its way, in whichever window.
    bool isSending() const;

    // What stands in no journal, by window. It is to outlive a change of session that nobody in that window asked for.
    using Outcomes = QList<std::pair<Watched<MainWindow>, EnrolmentOutcome>>;
    Outcomes unrecorded() const;
    static void showAgain(const Outcomes &outcomes);

    // Every window made anew with everything in it, as another language wants it: as soon as nothing would be lost by
    // that, and never before this has returned.
    void remake();
    bool isRemaking() const { return m_remakeTimer.isActive(); }

Q_SIGNALS:
    // Of the first window, once.
    void ready();
    void profileChosen(const QString &id);
    void sendingEnded();
    void lockRequested();
    // Texts that are asked for from now on are those of the windows that come.
    void aboutToRemake();
    void remade();

private:
    struct Entry;
    struct Environment
    {
        EnvironmentKind kind = EnvironmentKind::Sandbox;
        QString name;
        QString description;
    };

    Entry &add(int slot);
    void make(Entry &entry);
    void tell(MainWindow &window) const;
    int freeSlot() const;
    void onClosed(MainWindow *window);
    void remakeNow();
    QList<int> unusedDraftSlots() const;

    const Parts m_parts;
    std::vector<std::unique_ptr<Entry>> m_entries;
    std::optional<Environment> m_environment;
    QList<AnswerCard::Example> m_examples;
    Watched<Session> m_session;
    Watched<ProfileBook> m_profiles;
    QString m_profilesProblem;
    bool m_profilesTold = false;
    std::optional<QString> m_openProfile;
    Watched<MainWindow> m_inUse;
    QTimer m_remakeTimer;
};
