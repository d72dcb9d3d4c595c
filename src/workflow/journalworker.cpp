#include "workflow/journalworker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

constexpr QLatin1String journalName("journal.db");
constexpr QLatin1String keyFileName("vault.json");
constexpr QLatin1String draftsName("drafts");
constexpr QLatin1String sandboxPrefix("sandbox-");

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

// What a sealed secret is bound to: it can be nothing else in the journal.
QByteArray memorySecret()
{
    return QByteArrayLiteral("secret of memory");
}

Journal::Problem notOpen()
{
    return {.kind = Journal::Problem::Kind::Failed, .message = JournalService::tr("The journal is not open.")};
}

} // namespace

JournalService::Worker::Worker(Place place, const Clock &clock)
    : m_place(std::move(place))
    , m_clock(clock)
{
}

JournalService::Worker::~Worker() = default;

QString JournalService::Worker::filePath(const QString &name) const
{
    return QDir(m_place.folder).filePath(name);
}

tl::expected<void, QString> JournalService::Worker::prepareFolder()
{
    if (!QFileInfo(m_place.folder).isDir() &&
        (!QDir().mkpath(m_place.folder) || !QFile::setPermissions(m_place.folder, ownerOnly))) {
        return tl::unexpected(
            tr("The folder %1 for the journal of enrolments cannot be made. Check who owns the folder above it.")
                .arg(m_place.folder));
    }
    return {};
}

// The journal is looked for before the key file: another process that begins one writes them the other way round.
JournalService::Examined JournalService::Worker::examine() const
{
    const bool hasJournal = QFileInfo::exists(filePath(journalName));
    const auto keyFile = KeyFile::read(filePath(keyFileName));
    if (!keyFile) {
        return {.kind = Examined::Kind::Unavailable, .secretName = {}, .problem = keyFile.error()};
    }
    if (!*keyFile) {
        if (!hasJournal) {
            return {.kind = Examined::Kind::Nothing, .secretName = {}, .problem = {}};
        }
        return {.kind = Examined::Kind::Unavailable,
                .secretName = {},
                .problem =
                    tr("There is a journal of enrolments in %1, but %2, which says how to unlock it, is missing. "
                       "The journal was left as it is: bring that file back from a backup.")
                        .arg(m_place.folder, QString(keyFileName))};
    }
    switch ((*keyFile)->kind()) {
    case KeyFile::Kind::Keychain:
        return {.kind = Examined::Kind::Keychain, .secretName = (*keyFile)->secretName(), .problem = {}};
    case KeyFile::Kind::Passphrase:
        return {.kind = Examined::Kind::Passphrase, .secretName = {}, .problem = {}};
    }
    Q_UNREACHABLE();
}

tl::expected<void, QString> JournalService::Worker::lock()
{
    if (!m_instance) {
        auto instance = prepareFolder().and_then([this] { return InstanceLock::acquire(m_place.folder); });
        if (!instance) {
            return tl::unexpected(instance.error());
        }
        m_instance = *std::move(instance);
    }
    return {};
}

tl::expected<void, QString> JournalService::Worker::openJournal(const QString &file, const VaultKey &key)
{
    auto journal = Journal::open(file, Vault(key), m_instance, m_clock);
    if (!journal) {
        return tl::unexpected(journal.error().message);
    }
    m_journal = *std::move(journal);
    m_vault.emplace(key);
    return {};
}

tl::expected<void, QString> JournalService::Worker::openWith(const VaultKey &key)
{
    return lock().and_then([&] { return openJournal(filePath(journalName), key); });
}

// The folder's name is the lock's, so that the next start can tell whether its process still runs.
tl::expected<void, QString> JournalService::Worker::openForSandbox()
{
    if (auto locked = lock(); !locked) {
        return locked;
    }
    removeLeftBehind();
    m_ownFolder = filePath(sandboxPrefix + m_instance->id());
    if (!QDir().mkpath(m_ownFolder) || !QFile::setPermissions(m_ownFolder, ownerOnly)) {
        return tl::unexpected(tr("The folder %1 cannot be made.").arg(m_ownFolder));
    }
    return openJournal(QDir(m_ownFolder).filePath(journalName), VaultKey::random());
}

void JournalService::Worker::removeLeftBehind() const
{
    const QDir folder(m_place.folder);
    for (const QString &name : folder.entryList({sandboxPrefix + u'*'}, QDir::Dirs | QDir::NoSymLinks)) {
        if (!m_instance->isAlive(name.sliced(sandboxPrefix.size()))) {
            QDir(folder.filePath(name)).removeRecursively();
        }
    }
}

JournalService::Unlocked JournalService::Worker::unlock(const QString &passphrase)
{
    const auto keyFile = KeyFile::read(filePath(keyFileName));
    if (!keyFile) {
        return {.kind = Unlocked::Kind::Unavailable, .problem = keyFile.error()};
    }
    if (!*keyFile || (*keyFile)->kind() != KeyFile::Kind::Passphrase) {
        return {.kind = Unlocked::Kind::OtherKey, .problem = {}};
    }
    const std::optional<VaultKey> key = (*keyFile)->unlock(passphrase);
    if (!key) {
        return {.kind = Unlocked::Kind::WrongPassphrase, .problem = {}};
    }
    const auto opened = openWith(*key);
    return opened ? Unlocked{.kind = Unlocked::Kind::Opened, .problem = {}}
                  : Unlocked{.kind = Unlocked::Kind::Unavailable, .problem = opened.error()};
}

JournalService::Unlocked JournalService::Worker::createWith(const QString &passphrase)
{
    const auto prepared = prepareFolder();
    const auto created = prepared.and_then(
        [&] { return KeyFile::createForPassphrase(filePath(keyFileName), VaultKey::random(), passphrase); });
    // Fails too when another process came first: then there is a file, and unlock() finds out whether it fits.
    if (!created && !QFileInfo::exists(filePath(keyFileName))) {
        return {.kind = Unlocked::Kind::Unavailable, .problem = created.error()};
    }
    return unlock(passphrase);
}

JournalService::Examined JournalService::Worker::createForKeychain(const QString &id) const
{
    const auto created = KeyFile::createForKeychain(filePath(keyFileName), id);
    if (created || QFileInfo::exists(filePath(keyFileName))) {
        return examine();
    }
    return {.kind = Examined::Kind::Unavailable, .secretName = {}, .problem = created.error()};
}

void JournalService::Worker::close()
{
    m_journal.reset();
    m_vault.reset();
    if (!m_ownFolder.isEmpty()) {
        QDir(m_ownFolder).removeRecursively();
    }
    m_instance.reset();
}

JournalService::Begun JournalService::Worker::begin(const QString &environment, const EnrolmentRequest &request)
{
    if (!m_journal) {
        return tl::unexpected(Journal::Refusal{.earlier = {}, .message = notOpen().message});
    }
    return m_journal->begin(environment, request);
}

JournalService::Changed JournalService::Worker::change(const QUuid &id, const AttemptChange &change)
{
    return m_journal ? m_journal->change(id, change) : tl::unexpected(notOpen());
}

// Another instance may have died since this one started: whoever reads shall not see its attempts as being sent.
JournalService::Attempts JournalService::Worker::list(const AttemptQuery &query)
{
    if (!m_journal) {
        return tl::unexpected(notOpen());
    }
    return m_journal->recover().and_then([&](int) { return m_journal->list(query); });
}

tl::expected<std::optional<Attempt>, Journal::Problem> JournalService::Worker::attempt(const QUuid &id)
{
    if (!m_journal) {
        return tl::unexpected(notOpen());
    }
    return m_journal->recover().and_then([&](int) { return m_journal->attempt(id); });
}

tl::expected<JournalService::Known, Journal::Problem> JournalService::Worker::known(const QString &environment,
                                                                                    const EnrolmentRequest &request)
{
    if (!m_journal) {
        return tl::unexpected(notOpen());
    }
    if (const auto recovered = m_journal->recover(); !recovered) {
        return tl::unexpected(recovered.error());
    }
    auto samePerson = m_journal->forPerson(environment, request.workProviderUserId());
    if (!samePerson) {
        return tl::unexpected(samePerson.error());
    }
    return m_journal->similar(environment, request).map([&](QList<Attempt> similar) {
        similar.removeIf([&](const Attempt &attempt) {
            return attempt.request.workProviderUserId() == request.workProviderUserId();
        });
        return Known{.samePerson = *std::move(samePerson), .similar = std::move(similar)};
    });
}

DraftFile JournalService::Worker::draft(const QString &environment) const
{
    return {QDir(m_ownFolder.isEmpty() ? m_place.folder : m_ownFolder).filePath(draftsName), environment};
}

tl::expected<void, QString> JournalService::Worker::saveDraft(const QString &environment, const EnrolmentDraft &draft)
{
    return m_vault ? this->draft(environment).save(draft, *m_vault) : tl::unexpected(notOpen().message);
}

std::optional<EnrolmentDraft> JournalService::Worker::loadDraft(const QString &environment)
{
    return m_vault ? draft(environment).load(*m_vault) : std::nullopt;
}

void JournalService::Worker::removeDraft(const QString &environment)
{
    draft(environment).remove();
}

std::optional<QByteArray> JournalService::Worker::seal(const QByteArray &secret) const
{
    return m_vault ? std::optional(m_vault->seal(secret, memorySecret())) : std::nullopt;
}

std::optional<QByteArray> JournalService::Worker::unseal(const QByteArray &sealed) const
{
    return m_vault ? m_vault->open(sealed, memorySecret()) : std::nullopt;
}
