#pragma once

#include "store/draftfile.h"
#include "store/journal.h"
#include "store/keyfile.h"
#include "workflow/journalservice.h"

#include <memory>
#include <optional>

// Where a journal lies.
struct JournalService::Place
{
    QString folder;
    SecretStore *secrets = nullptr; // null: for one run of the sandbox
};

// What is there already.
struct JournalService::Examined
{
    enum class Kind { Nothing, Keychain, Passphrase, Unavailable };

    Kind kind = Kind::Unavailable;
    QString secretName; // Keychain
    QString problem;    // Unavailable
};

// What came of a passphrase.
struct JournalService::Unlocked
{
    enum class Kind { Opened, WrongPassphrase, OtherKey, Unavailable };

    Kind kind = Kind::Unavailable;
    QString problem;
};

// The journal's thread: everything in here blocks. Made and destroyed by JournalService; every other function is called
// on the worker's own thread.
class JournalService::Worker final : public QObject
{
public:
    Worker(Place place, const Clock &clock);
    ~Worker() override;

    Examined examine() const;
    tl::expected<void, QString> openForSandbox();
    tl::expected<void, QString> openWith(const VaultKey &key);
    Unlocked unlock(const QString &passphrase);
    Unlocked createWith(const QString &passphrase);
    // What is there now: our own key file, or that of another process which came first.
    Examined createForKeychain(const QString &id) const;
    void close();

    Begun begin(const QString &environment, const EnrolmentRequest &request);
    Changed change(const QUuid &id, const AttemptChange &change);
    Attempts list(const AttemptQuery &query);
    tl::expected<std::optional<Attempt>, Journal::Problem> attempt(const QUuid &id);
    tl::expected<Known, Journal::Problem> known(const QString &environment, const EnrolmentRequest &request);
    tl::expected<void, QString> saveDraft(const QString &environment, const EnrolmentDraft &draft);
    std::optional<EnrolmentDraft> loadDraft(const QString &environment);
    void removeDraft(const QString &environment);
    std::optional<QByteArray> seal(const QByteArray &secret) const;
    std::optional<QByteArray> unseal(const QByteArray &sealed) const;

private:
    QString filePath(const QString &name) const;
    tl::expected<void, QString> prepareFolder();
    tl::expected<void, QString> lock();
    tl::expected<void, QString> openJournal(const QString &file, const VaultKey &key);
    void removeLeftBehind() const;
    DraftFile draft(const QString &environment) const;

    const Place m_place;
    const Clock &m_clock;
    std::shared_ptr<const InstanceLock> m_instance;
    QString m_ownFolder; // of this run of the sandbox, removed at the end
    std::unique_ptr<Journal> m_journal;
    std::optional<Vault> m_vault; // for the drafts
};
