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
// order in which they were asked for, and are finished on the main thread: continue them with whenFinished() and never
// block on one. While it is not Ready every future ends in an error. What was asked for before its destruction is still
// done, but nobody is told: such futures end without a result.
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

    // What the key came from, when it was Ready last.
    enum class KeyFrom { Keychain, Passphrase };
    KeyFrom keyFrom() const { return m_keyFrom; }
    // Closed again: the key is wiped, nothing decrypted is left, and open() begins from the start. What was asked for
    // before is still done, and told. A sandbox's journal stays open: its key is nowhere else, and nobody in it is
    // real.
    void lock();
    // For what only memory holds, so that it does not lie there in the clear while the journal is locked; under the
    // journal's key. Nothing when not Ready, or when it was sealed for another journal. `secret` is wiped, with all its
    // copies, once it is sealed.
    QFuture<std::optional<QByteArray>> seal(const QByteArray &secret);
    QFuture<std::optional<QByteArray>> unseal(const QByteArray &sealed);

    State state() const { return m_state; }
    // A sentence; empty when there is nothing to say.
    QString problem() const { return m_problem; }
    // Why nothing can be written down now, and what to do: a sentence or two; empty when Ready.
    QString whyNotReady() const;

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
    struct Examined;
    struct Unlocked;
    JournalService(std::unique_ptr<Place> place, const Clock &clock);

    void setState(State state, const QString &problem = {});
    // Opening, step by step; each ends in the next or in a state.
    void examine();
    void onExamined(const Examined &examined);
    void makeKeychainKey();
    void keepKeychainKey(const QString &id, const std::shared_ptr<const VaultKey> &key);
    void readKeychainKey(const QString &name);
    void openWith(const std::shared_ptr<const VaultKey> &key);
    void onUnlocked(const Unlocked &unlocked);
    void onOpened(const tl::expected<void, QString> &opened);

    // Runs `work` with the worker on its thread, then `then` with the result here.
    template <typename Work, typename Then>
    void onWorker(Work work, Then then);
    // The same for a step of opening, which ends where it is when the service is locked meanwhile.
    template <typename Work, typename Then>
    void step(Work work, Then then);
    template <typename T, typename Work>
    QFuture<T> ask(T otherwise, Work work);
    template <typename E>
    void tell(const tl::expected<Attempt, E> &result); // on the worker's thread
    Journal::Problem notReady() const;

    const std::unique_ptr<Place> m_place;
    State m_state = State::Closed;
    QString m_problem;
    bool m_preferPassphrase = false;
    KeyFrom m_keyFrom = KeyFrom::Keychain;
    int m_opening = 0; // which time: what comes back from an earlier one is not for us any more
    QThread m_thread;
    Worker *const m_worker; // lives on m_thread
};
