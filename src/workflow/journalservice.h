#pragma once

#include "core/clock.h"
#include "core/enrolmentdraft.h"
#include "store/journal.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QThread>

#include <tl/expected.hpp>

#include <memory>
#include <optional>

class SecretStore;

// The journal and the drafts, kept on a thread of their own, so that nothing here blocks the caller's. Opens the vault:
// with the key from the keychain, else with a passphrase. Lives on the main thread; answers come as futures, in the
// order in which they were asked for: continue them with .then(context, …). While it is not Ready every future ends in
// an error.
class JournalService final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Opening,
        NeedsNewPassphrase, // there is no keychain and no journal yet: a person has to choose one
        NeedsPassphrase,    // the journal is locked with one
        Ready,
        Unavailable, // problem() says why; enrolment is held back
    };
    Q_ENUM(State)

    // The journal of a data folder: durable. The clock and the secret store must outlive it.
    static std::unique_ptr<JournalService> durable(const QString &folder, SecretStore &secrets, const Clock &clock);
    // For the embedded sandbox, whose customers end with it: a file with a key that only this process has, removed at
    // the end. The next start removes what a crash left behind.
    static std::unique_ptr<JournalService> forSandbox(const QString &folder, const Clock &clock);
    ~JournalService() override;

    // Begins to open; after Unavailable, tries again.
    void open();
    // In NeedsNewPassphrase or NeedsPassphrase. A wrong one leads back to NeedsPassphrase, with problem() set.
    void setPassphrase(const QString &passphrase);
    // Not even a keychain that is there: the person wants a passphrase. Only before open().
    void preferPassphrase();

    State state() const { return m_state; }
    // A sentence; empty when there is nothing to say.
    QString problem() const { return m_problem; }

    using Begun = tl::expected<Attempt, Journal::Refusal>;
    using Changed = tl::expected<Attempt, Journal::Problem>;
    using Attempts = tl::expected<QList<Attempt>, Journal::Problem>;
    // What the journal knows about a person before they are enrolled.
    struct Known
    {
        QList<Attempt> samePerson; // by work provider user id, newest first
        QList<Attempt> similar;    // the same name, date of birth and e-mail under another id
    };

    QFuture<Begun> begin(const QString &environment, const EnrolmentRequest &request);
    QFuture<Changed> change(const QUuid &id, const AttemptChange &change);
    QFuture<Attempts> list(const AttemptQuery &query);
    QFuture<tl::expected<std::optional<Attempt>, Journal::Problem>> attempt(const QUuid &id);
    QFuture<tl::expected<Known, Journal::Problem>> known(const QString &environment, const EnrolmentRequest &request);

    QFuture<tl::expected<void, QString>> saveDraft(const QString &environment, const EnrolmentDraft &draft);
    QFuture<std::optional<EnrolmentDraft>> loadDraft(const QString &environment);
    QFuture<void> removeDraft(const QString &environment);

Q_SIGNALS:
    void stateChanged(JournalService::State state);
    // An attempt was begun or changed through this service.
    void attemptChanged(const Attempt &attempt);

private:
    class Worker;
    struct Place;
    JournalService(std::unique_ptr<Place> place, const Clock &clock);

    void setState(State state, const QString &problem = {});

    const std::unique_ptr<Place> m_place;
    const Clock &m_clock;
    State m_state = State::Closed;
    QString m_problem;
    QThread m_thread;
    Worker *m_worker = nullptr; // lives on m_thread
};
