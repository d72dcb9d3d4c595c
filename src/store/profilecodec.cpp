#include "store/profilecodec.h"

#include "store/jsonreader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

constexpr qint64 maxMilliseconds = 24LL * 3600 * 1000;

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
const QString fromSettings = QStringLiteral("settings"); // in the place of limits or proxy

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

} // namespace

QJsonObject ProfileCodec::encode(const Profile &profile)
{
    const ApiPaths &paths = profile.paths;
    const CallLimits &limits = profile.limits;
    const QJsonObject itsLimits{{deadlineKey, static_cast<qint64>(limits.deadline.count())},
                                {inactivityKey, static_cast<qint64>(limits.inactivity.count())},
                                {bodyKey, limits.maxBodyBytes},
                                {attemptsKey, limits.maxAttempts}};
    const QJsonObject itsProxy{
        {kindKey, nameOf(proxies, profile.proxy.kind)}, {hostKey, profile.proxy.host}, {portKey, profile.proxy.port}};
    return {
        {idKey, profile.id},
        {nameKey, profile.name},
        {kindKey, nameOf(kinds, profile.kind)},
        {urlKey, profile.baseUrl.url().toString(QUrl::FullyEncoded)},
        {pathsKey,
         QJsonObject{{statusKey, paths.status}, {validateKey, paths.validateCustomerNumber}, {enrolKey, paths.enrol}}},
        {limitsKey, profile.limitsFromSettings ? QJsonValue(fromSettings) : QJsonValue(itsLimits)},
        {caKey, QString::fromLatin1(profile.extraCaPem)},
        {proxyKey, profile.proxyFromSettings ? QJsonValue(fromSettings) : QJsonValue(itsProxy)}};
}

std::optional<Profile> ProfileCodec::decode(const QJsonObject &object, int itsVersion)
{
    const JsonReader reader(object);
    const auto isFromSettings = [&object, itsVersion](const QString &key) {
        return itsVersion > firstVersion && object.value(key) == fromSettings;
    };
    const QString id = reader.text(idKey);
    const QString name = reader.text(nameKey);
    const std::optional<EnvironmentKind> kind = valueOf(kinds, reader.text(kindKey));
    const auto baseUrl = BaseUrl::parse(reader.text(urlKey));
    const std::optional<ApiPaths> paths = decodePaths(reader.object(pathsKey));
    const bool limitsFromSettings = isFromSettings(limitsKey);
    const bool proxyFromSettings = isFromSettings(proxyKey);
    const std::optional<CallLimits> limits =
        limitsFromSettings && !reader.text(limitsKey).isEmpty() ? CallLimits() : decodeLimits(reader.object(limitsKey));
    const QString ca = reader.text(caKey);
    const std::optional<ProxyChoice> proxy =
        proxyFromSettings && !reader.text(proxyKey).isEmpty() ? ProxyChoice() : decodeProxy(reader.object(proxyKey));
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
                   .proxy = *proxy,
                   .limitsFromSettings = limitsFromSettings,
                   .proxyFromSettings = proxyFromSettings};
}

int ProfileCodec::versionFor(const QList<Profile> &profiles)
{
    return std::ranges::any_of(
               profiles, [](const Profile &profile) { return profile.limitsFromSettings || profile.proxyFromSettings; })
               ? version
               : firstVersion;
}
