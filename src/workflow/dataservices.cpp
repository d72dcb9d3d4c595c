#include "workflow/dataservices.h"

#include "store/datafolder.h"
#include "store/keychainsecretstore.h"
#include "workflow/journalservice.h"
#include "workflow/profilebook.h"

#include <QDir>

namespace {

// Where there shall be no keychain: every question ends at once with that, so that tokens stay in memory and a journal
// asks for a passphrase.
class NoKeychain final : public SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(DataServices)

public:
    void read(const QString & /*name*/, QObject *context, ReadDone done) override
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(tl::unexpected(unavailable())); }, Qt::QueuedConnection);
    }
    void write(const QString & /*name*/, const QByteArray & /*secret*/, QObject *context, WriteDone done) override
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(tl::unexpected(unavailable())); }, Qt::QueuedConnection);
    }
    void remove(const QString & /*name*/, QObject *context, WriteDone done) override
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
    }

private:
    static Error unavailable()
    {
        return {.problem = Problem::Unavailable, .message = tr("The keychain is not used in this run.")};
    }
};

std::unique_ptr<SecretStore> secretStore(DataServices::Secrets secrets)
{
    if (secrets == DataServices::Secrets::Memory || qEnvironmentVariable("CUSTOMER_CONSOLE_KEYCHAIN") == u"none") {
        return std::make_unique<NoKeychain>();
    }
    return std::make_unique<KeychainSecretStore>();
}

} // namespace

tl::expected<std::unique_ptr<DataServices>, QString> DataServices::open(const Clock &clock, Secrets secrets)
{
    return open(clock, secretStore(secrets));
}

tl::expected<std::unique_ptr<DataServices>, QString> DataServices::open(const Clock &clock,
                                                                        std::unique_ptr<SecretStore> secrets)
{
    const auto folder = DataFolder::open();
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    return std::unique_ptr<DataServices>(new DataServices(DataFolder::path(), std::move(secrets), clock));
}

DataServices::DataServices(QString folder, std::unique_ptr<SecretStore> secrets, const Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_secrets(std::move(secrets))
    , m_profiles(std::make_unique<ProfileBook>(filePath(QStringLiteral("profiles.json")), *m_secrets))
    , m_journal(JournalService::durable(m_folder, *m_secrets, clock))
{
    if (const auto loaded = m_profiles->load(); !loaded) {
        m_profilesProblem = loaded.error();
    }
}

DataServices::~DataServices() = default;

QString DataServices::filePath(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

std::unique_ptr<JournalService> DataServices::sandboxJournal() const
{
    return JournalService::forSandbox(m_folder, m_clock);
}
