#include "store/profilefile.h"

#include "core/jsontext.h"
#include "store/jsonreader.h"
#include "store/privatefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

#include <algorithm>
#include <array>
#include <utility>

namespace {

constexpr int version = 1;
constexpr qsizetype maxFile = 16 * 1024 * 1024;
constexpr qint64 maxMilliseconds = 24LL * 3600 * 1000;
constexpr int staleLockMilliseconds = 10'000;
constexpr int lockWaitMilliseconds = 2'000;

template <typename Value, size_t count>
using Names = std::array<std::pair<Value, const char *>, count>;

constexpr Names<EnvironmentKind, 3> kinds{{
    {EnvironmentKind::Sandbox, "sandbox"},
    {EnvironmentKind::Test, "test"},
    {EnvironmentKind::Production, "production"},
}};

constexpr Names<ProxyChoice::Kind, 3> proxies{{
    {ProxyChoice::Kind::None, "none"},
    {ProxyChoice::Kind::System, "system"},
    {ProxyChoice::Kind::Manual, "manual"},
}};

template <typename Value, size_t count>
QString nameOf(const Names<Value, count> &names, Value value)
{
    const auto *const found = std::ranges::find(names, value, [](const auto &entry) { return entry.first; });
    Q_ASSERT(found != names.end());
    return QString::fromLatin1(found->second);
}

template <typename Value, size_t count>
std::optional<Value> valueOf(const Names<Value, count> &names, const QString &name)
{
    const auto *const found =
        std::ranges::find_if(names, [&name](const auto &entry) { return name == QLatin1String(entry.second); });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

const QString versionKey = QStringLiteral("version");
const QString profilesKey = QStringLiteral("profiles");
const QString idKey = QStringLiteral("id");
const QString nameKey = QStringLiteral("name");
const QString kindKey = QStringLiteral("kind");
const QString urlKey = QStringLiteral("baseUrl");
const QString pathsKey = QStringLiteral("paths");
const QString statusKey = QStringLiteral("status");
const QString validateKey = QStringLiteral("validateCustomerNumber");
const QString enrolKey = QStringLiteral("enrol");
const QString limitsKey = QStringLiteral("limits");
const QString deadlineKey = QStringLiteral("deadlineMs");
const QString inactivityKey = QStringLiteral("inactivityMs");
const QString bodyKey = QStringLiteral("maxBodyBytes");
const QString attemptsKey = QStringLiteral("maxAttempts");
const QString caKey = QStringLiteral("extraCaPem");
const QString proxyKey = QStringLiteral("proxy");
const QString hostKey = QStringLiteral("host");
const QString portKey = QStringLiteral("port");

QJsonObject encode(const Profile &profile)
{
    const ApiPaths &paths = profile.paths;
    const CallLimits &limits = profile.limits;
    return {
        {idKey, profile.id},
        {nameKey, profile.name},
        {kindKey, nameOf(kinds, profile.kind)},
        {urlKey, profile.baseUrl.url().toString(QUrl::FullyEncoded)},
        {pathsKey,
         QJsonObject{{statusKey, paths.status}, {validateKey, paths.validateCustomerNumber}, {enrolKey, paths.enrol}}},
        {limitsKey, QJsonObject{{deadlineKey, static_cast<qint64>(limits.deadline.count())},
                                {inactivityKey, static_cast<qint64>(limits.inactivity.count())},
                                {bodyKey, limits.maxBodyBytes},
                                {attemptsKey, limits.maxAttempts}}},
        {caKey, QString::fromLatin1(profile.extraCaPem)},
        {proxyKey, QJsonObject{{kindKey, nameOf(proxies, profile.proxy.kind)},
                               {hostKey, profile.proxy.host},
                               {portKey, profile.proxy.port}}}};
}

std::optional<ApiPaths> decodePaths(const QJsonObject &object)
{
    const JsonReader reader(object);
    const ApiPaths paths{.status = reader.text(statusKey),
                         .validateCustomerNumber = reader.text(validateKey),
                         .enrol = reader.text(enrolKey)};
    return reader.isGood() ? std::optional(paths) : std::nullopt;
}

std::optional<CallLimits> decodeLimits(const QJsonObject &object)
{
    const JsonReader reader(object);
    const qint64 deadline = reader.number(deadlineKey);
    const qint64 inactivity = reader.number(inactivityKey);
    const CallLimits limits{.deadline = std::chrono::milliseconds(deadline),
                            .inactivity = std::chrono::milliseconds(inactivity),
                            .maxBodyBytes = reader.number(bodyKey),
                            .maxAttempts = reader.integer(attemptsKey)};
    const bool sane = deadline > 0 && deadline <= maxMilliseconds && inactivity > 0 && inactivity <= maxMilliseconds &&
                      limits.maxBodyBytes > 0 && limits.maxAttempts > 0;
    return reader.isGood() && sane ? std::optional(limits) : std::nullopt;
}

std::optional<ProxyChoice> decodeProxy(const QJsonObject &object)
{
    const JsonReader reader(object);
    const std::optional<ProxyChoice::Kind> kind = valueOf(proxies, reader.text(kindKey));
    const QString host = reader.text(hostKey);
    const int port = reader.integer(portKey);
    if (!reader.isGood() || !kind || port < 0 || port > 0xffff) {
        return std::nullopt;
    }
    return ProxyChoice{.kind = *kind, .host = host, .port = static_cast<quint16>(port)};
}

std::optional<Profile> decode(const QJsonObject &object)
{
    const JsonReader reader(object);
    const QString id = reader.text(idKey);
    const QString name = reader.text(nameKey);
    const std::optional<EnvironmentKind> kind = valueOf(kinds, reader.text(kindKey));
    const auto baseUrl = BaseUrl::parse(reader.text(urlKey));
    const std::optional<ApiPaths> paths = decodePaths(reader.object(pathsKey));
    const std::optional<CallLimits> limits = decodeLimits(reader.object(limitsKey));
    const QString ca = reader.text(caKey);
    const std::optional<ProxyChoice> proxy = decodeProxy(reader.object(proxyKey));
    if (!reader.isGood() || id.isEmpty() || !kind || !baseUrl || !paths || !limits || !proxy) {
        return std::nullopt;
    }
    return Profile{.id = id,
                   .name = name,
                   .kind = *kind,
                   .baseUrl = *baseUrl,
                   .paths = *paths,
                   .limits = *limits,
                   .extraCaPem = ca.toLatin1(),
                   .proxy = *proxy};
}

bool haveIdsOfTheirOwn(const QList<Profile> &profiles)
{
    QSet<QString> ids;
    for (const Profile &profile : profiles) {
        ids.insert(profile.id);
    }
    return ids.size() == profiles.size() && !ids.contains(QString());
}

} // namespace

ProfileFile::ProfileFile(QString file)
    : m_file(std::move(file))
{
}

tl::expected<QList<Profile>, QString> ProfileFile::load() const
{
    const auto content = PrivateFile::read(m_file, maxFile);
    if (!content) {
        return tl::unexpected(
            tr("The profiles in %1 cannot be read: %2. Check who owns the file.").arg(m_file, content.error().reason));
    }
    if (!*content) {
        return QList<Profile>();
    }
    const QJsonDocument document = QJsonDocument::fromJson(**content);
    const QJsonValue itsVersion = document.object().value(versionKey);
    if (itsVersion.isDouble() && itsVersion.toDouble() > version) {
        return tl::unexpected(
            tr("The profiles in %1 were written by a newer version of this program. The file was left "
               "as it is; use that version, or a newer one.")
                .arg(m_file));
    }
    const auto damaged = [this] {
        return tl::unexpected(
            tr("The profiles in %1 cannot be understood. The file was left as it is; mend it, or move "
               "it elsewhere to begin anew.")
                .arg(m_file));
    };
    if (!document.isObject() || JsonText::hasRepeatedKey(**content)) {
        return damaged();
    }
    const JsonReader reader(document.object());
    const QJsonArray values = reader.array(profilesKey);
    if (reader.integer(versionKey) != version || !reader.isGood()) {
        return damaged();
    }
    QList<Profile> profiles;
    for (const QJsonValue value : values) {
        const std::optional<Profile> profile = decode(value.toObject());
        if (!profile) {
            return damaged();
        }
        profiles.append(*profile);
    }
    return haveIdsOfTheirOwn(profiles) ? tl::expected<QList<Profile>, QString>(profiles) : damaged();
}

tl::expected<void, QString> ProfileFile::save(const QList<Profile> &profiles) const
{
    if (const auto there = load(); !there) {
        return tl::unexpected(there.error());
    }
    if (!haveIdsOfTheirOwn(profiles)) {
        return tl::unexpected(tr("Two profiles have the same id, or one has none. Nothing was saved."));
    }
    QJsonArray values;
    for (const Profile &profile : profiles) {
        values.append(encode(profile));
    }
    const QJsonObject object{{versionKey, version}, {profilesKey, values}};
    const auto saved = PrivateFile::replace(m_file, QJsonDocument(object).toJson());
    if (!saved) {
        return tl::unexpected(tr("The profiles could not be saved in %1: %2. Check who owns the file and whether the "
                                 "disk is full.")
                                  .arg(m_file, saved.error().reason));
    }
    return {};
}

tl::expected<QList<Profile>, QString> ProfileFile::change(const Change &change) const
{
    QLockFile lock(m_file + QStringLiteral(".lock"));
    lock.setStaleLockTime(staleLockMilliseconds);
    if (!lock.tryLock(lockWaitMilliseconds)) {
        return tl::unexpected(
            lock.error() == QLockFile::LockFailedError
                ? tr("Another program is changing the profiles in %1. Nothing was saved; try again.").arg(m_file)
                : tr("The profiles could not be saved in %1: its folder cannot be written to. Check "
                     "who owns it and whether the disk is full.")
                      .arg(m_file));
    }
    auto profiles = load();
    if (!profiles) {
        return profiles;
    }
    if (const auto changed = change(*profiles); !changed) {
        return tl::unexpected(changed.error());
    }
    if (const auto saved = save(*profiles); !saved) {
        return tl::unexpected(saved.error());
    }
    return profiles;
}
