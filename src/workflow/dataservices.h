#pragma once

#include "core/clock.h"

#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

#include <memory>

class JournalService;
class ProfileBook;
class SecretStore;

// All that lies in the data folder and the keychain, for both faces of the program: profiles with their tokens, the
// journal, the drafts. Owns them; main thread. Opening it touches no keychain and no database: the journal is opened
// when it is first needed.
class DataServices
{
    Q_DECLARE_TR_FUNCTIONS(DataServices)

public:
    enum class Secrets {
        Keychain, // unless $CUSTOMER_CONSOLE_KEYCHAIN is "none"
        Memory,   // nothing outlives the process; a journal then needs a passphrase
    };

    // The folder is DataFolder's. The error is a sentence for a person. `clock` must outlive it.
    static tl::expected<std::unique_ptr<DataServices>, QString> open(const Clock &clock,
                                                                     Secrets secrets = Secrets::Keychain);
    // The same with secrets kept where the caller says.
    static tl::expected<std::unique_ptr<DataServices>, QString> open(const Clock &clock,
                                                                     std::unique_ptr<SecretStore> secrets);
    ~DataServices();
    DataServices(const DataServices &) = delete;
    DataServices &operator=(const DataServices &) = delete;

    QString filePath(const QString &name) const;
    ProfileBook &profiles() { return *m_profiles; }
    // Why the profiles could not be read; empty when they could.
    QString profilesProblem() const { return m_profilesProblem; }
    // Durable; Closed until somebody opens it.
    JournalService &journal() { return *m_journal; }
    // A journal for a run of the embedded sandbox, Closed; it ends with that run.
    std::unique_ptr<JournalService> sandboxJournal() const;

private:
    DataServices(QString folder, std::unique_ptr<SecretStore> secrets, const Clock &clock);

    const QString m_folder;
    const Clock &m_clock;
    const std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<ProfileBook> m_profiles;
    std::unique_ptr<JournalService> m_journal;
    QString m_profilesProblem;
};
