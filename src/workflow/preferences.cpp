#include "workflow/preferences.h"

#include "store/datafolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace {

constexpr auto themeKey = "appearance/theme";
constexpr auto textSizeKey = "appearance/textSize";
constexpr auto languageKey = "appearance/language";
constexpr auto lastDarkKey = "appearance/desktopWasDark";
constexpr auto lastContrastKey = "appearance/desktopHadHighContrast";
constexpr auto clipboardKey = "privacy/clipboardSeconds";
constexpr auto idleLockKey = "privacy/idleLockMinutes";
constexpr auto rememberedFromKey = "privacy/rememberedFrom";
constexpr auto deadlineKey = "network/deadlineMilliseconds";
constexpr auto inactivityKey = "network/inactivityMilliseconds";
constexpr auto bodyCapKey = "network/maxBodyBytes";
constexpr auto attemptsKey = "network/maxAttempts";
constexpr auto proxyKindKey = "network/proxy";
constexpr auto proxyHostKey = "network/proxyHost";
constexpr auto proxyPortKey = "network/proxyPort";
constexpr auto shortcutsGroup = "shortcuts";
constexpr auto recentKey = "commands/recent";
constexpr qsizetype mostRecent = 12;
constexpr auto welcomedKey = "window/welcomed";
constexpr auto lastProfileKey = "profile/last"; // app's, which is no place of a window

template <typename Value, std::size_t count>
using Names = std::array<std::pair<Value, const char *>, count>;

constexpr Names<ThemeChoice, 4> themes{{{ThemeChoice::System, "system"},
                                        {ThemeChoice::Light, "light"},
                                        {ThemeChoice::Dark, "dark"},
                                        {ThemeChoice::HighContrast, "highContrast"}}};
constexpr Names<TextSize, 3> textSizes{
    {{TextSize::Normal, "normal"}, {TextSize::Large, "large"}, {TextSize::Larger, "larger"}}};
constexpr Names<ProxyChoice::Kind, 3> proxies{
    {{ProxyChoice::Kind::None, "none"}, {ProxyChoice::Kind::System, "system"}, {ProxyChoice::Kind::Manual, "manual"}}};

template <typename Value, std::size_t count>
Value named(const Names<Value, count> &names, const QString &text, Value otherwise)
{
    for (const auto &[value, name] : names) {
        if (text == QLatin1String(name)) {
            return value;
        }
    }
    return otherwise;
}

template <typename Value, std::size_t count>
QString nameOf(const Names<Value, count> &names, Value wanted)
{
    for (const auto &[value, name] : names) {
        if (value == wanted) {
            return QLatin1String(name);
        }
    }
    Q_UNREACHABLE();
}

// Someone who edits the file by hand is not to end with calls that never end or a lock that comes at once.
qint64 number(const QSettings &settings, const char *key, qint64 least, qint64 most, qint64 otherwise)
{
    bool isNumber = false;
    const qint64 value = settings.value(QLatin1String(key)).toString().toLongLong(&isNumber);
    return isNumber && value >= least && value <= most ? value : otherwise;
}

QString shortcutKey(const QString &command)
{
    return QLatin1String(shortcutsGroup) + u'/' + command;
}

} // namespace

Profile Preferences::Network::applied(Profile profile) const
{
    if (profile.limitsFromSettings) {
        profile.limits = limits;
    }
    if (profile.proxyFromSettings) {
        profile.proxy = profile.baseUrl.isLoopback() ? ProxyChoice() : proxy;
    }
    return profile;
}

Preferences::Preferences(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    if (m_settings != nullptr) {
        read();
    }
}

Preferences::Network Preferences::storedNetwork()
{
    const QString file = QDir(DataFolder::path()).filePath(QStringLiteral("settings.ini"));
    if (!QFileInfo(file).isFile()) {
        return {};
    }
    QSettings settings(file, QSettings::IniFormat);
    return Preferences(&settings).network();
}

void Preferences::read()
{
    const auto text = [this](const char *key) { return m_settings->value(QLatin1String(key)).toString(); };
    m_appearance = {.theme = named(themes, text(themeKey), ThemeChoice::System),
                    .textSize = named(textSizes, text(textSizeKey), TextSize::Normal),
                    .language = text(languageKey)};
    m_lastDesktop = {.dark = m_settings->value(QLatin1String(lastDarkKey)).toBool(),
                     .highContrast = m_settings->value(QLatin1String(lastContrastKey)).toBool()};
    m_privacy.clipboardClearing =
        std::chrono::seconds(number(*m_settings, clipboardKey, 0, 3600, m_privacy.clipboardClearing.count()));
    m_privacy.idleLock = std::chrono::minutes(number(*m_settings, idleLockKey, 0, 24 * 60, m_privacy.idleLock.count()));
    CallLimits &limits = m_network.limits;
    limits.deadline = std::chrono::milliseconds(
        number(*m_settings, deadlineKey, minDeadline.count(), maxDeadline.count(), limits.deadline.count()));
    limits.inactivity = std::chrono::milliseconds(
        number(*m_settings, inactivityKey, minDeadline.count(), maxDeadline.count(), limits.inactivity.count()));
    limits.maxBodyBytes = number(*m_settings, bodyCapKey, minBodyBytes, maxBodyBytes, limits.maxBodyBytes);
    limits.maxAttempts = static_cast<int>(number(*m_settings, attemptsKey, 1, maxAttempts, limits.maxAttempts));
    m_network.proxy = {.kind = named(proxies, text(proxyKindKey), ProxyChoice::Kind::None),
                       .host = text(proxyHostKey),
                       .port = static_cast<quint16>(number(*m_settings, proxyPortKey, 0, 65535, 0))};
    if (m_network.proxy.kind != ProxyChoice::Kind::Manual) {
        m_network.proxy = {.kind = m_network.proxy.kind, .host = {}, .port = 0};
    }
    m_settings->beginGroup(QLatin1String(shortcutsGroup));
    for (const QString &command : m_settings->childKeys()) {
        m_shortcuts.insert(command, m_settings->value(command).toStringList());
    }
    m_settings->endGroup();
    m_recentCommands = m_settings->value(QLatin1String(recentKey)).toStringList().mid(0, mostRecent);
    m_rememberedFrom = QDateTime::fromString(text(rememberedFromKey), Qt::ISODateWithMs).toUTC();
    m_welcomed = m_settings->value(QLatin1String(welcomedKey)).toBool();
}

void Preferences::write(const QString &key, const QVariant &value)
{
    if (m_settings == nullptr) {
        return;
    }
    if (value.isValid()) {
        m_settings->setValue(key, value);
    } else {
        m_settings->remove(key);
    }
}

void Preferences::setAppearance(const Appearance &appearance)
{
    if (appearance == m_appearance) {
        return;
    }
    m_appearance = appearance;
    write(QLatin1String(themeKey), nameOf(themes, appearance.theme));
    write(QLatin1String(textSizeKey), nameOf(textSizes, appearance.textSize));
    write(QLatin1String(languageKey), appearance.language.isEmpty() ? QVariant() : appearance.language);
    Q_EMIT appearanceChanged();
}

void Preferences::setPrivacy(const Privacy &privacy)
{
    if (privacy == m_privacy) {
        return;
    }
    m_privacy = privacy;
    write(QLatin1String(clipboardKey), qint64(privacy.clipboardClearing.count()));
    write(QLatin1String(idleLockKey), qint64(privacy.idleLock.count()));
    Q_EMIT privacyChanged();
}

void Preferences::setNetwork(const Network &network)
{
    if (network == m_network) {
        return;
    }
    m_network = network;
    write(QLatin1String(deadlineKey), qint64(network.limits.deadline.count()));
    write(QLatin1String(inactivityKey), qint64(network.limits.inactivity.count()));
    write(QLatin1String(bodyCapKey), network.limits.maxBodyBytes);
    write(QLatin1String(attemptsKey), network.limits.maxAttempts);
    write(QLatin1String(proxyKindKey), nameOf(proxies, network.proxy.kind));
    const bool manual = network.proxy.kind == ProxyChoice::Kind::Manual;
    write(QLatin1String(proxyHostKey), manual ? QVariant(network.proxy.host) : QVariant());
    write(QLatin1String(proxyPortKey), manual ? QVariant(network.proxy.port) : QVariant());
    Q_EMIT networkChanged();
}

std::optional<QStringList> Preferences::shortcuts(const QString &command) const
{
    const auto found = m_shortcuts.constFind(command);
    return found == m_shortcuts.constEnd() ? std::nullopt : std::optional(*found);
}

void Preferences::setShortcuts(const QString &command, const std::optional<QStringList> &keys)
{
    if (keys == shortcuts(command)) {
        return;
    }
    if (keys) {
        m_shortcuts.insert(command, *keys);
    } else {
        m_shortcuts.remove(command);
    }
    write(shortcutKey(command), keys ? QVariant(*keys) : QVariant());
    Q_EMIT shortcutsChanged(command);
}

void Preferences::noteCommand(const QString &command)
{
    if (!m_recentCommands.isEmpty() && m_recentCommands.constFirst() == command) {
        return;
    }
    m_recentCommands.removeAll(command);
    m_recentCommands.prepend(command);
    m_recentCommands = m_recentCommands.mid(0, mostRecent);
    write(QLatin1String(recentKey), m_recentCommands);
}

void Preferences::setLastDesktop(const DesktopLook &look)
{
    if (look == m_lastDesktop) {
        return;
    }
    m_lastDesktop = look;
    write(QLatin1String(lastDarkKey), look.dark);
    write(QLatin1String(lastContrastKey), look.highContrast);
}

Preferences::Values Preferences::values() const
{
    return {.appearance = m_appearance, .privacy = m_privacy, .network = m_network, .shortcuts = m_shortcuts};
}

void Preferences::setValues(const Values &values)
{
    setAppearance(values.appearance);
    setPrivacy(values.privacy);
    setNetwork(values.network);
    const QStringList set = m_shortcuts.keys() + values.shortcuts.keys();
    for (const QString &command : set) {
        const auto wanted = values.shortcuts.constFind(command);
        setShortcuts(command, wanted == values.shortcuts.constEnd() ? std::nullopt : std::optional(*wanted));
    }
}

void Preferences::forgetRemembered(const QDateTime &now)
{
    m_rememberedFrom = now.toUTC();
    write(QLatin1String(rememberedFromKey), m_rememberedFrom.toString(Qt::ISODateWithMs));
    Q_EMIT rememberedForgotten();
}

// Each page has keys of its own, so the places are what is none of our preferences.
void Preferences::forgetPlaces()
{
    m_recentCommands.clear();
    if (m_settings != nullptr) {
        const auto isPreference = [](const QString &key) {
            return key == QLatin1String(welcomedKey) || key == QLatin1String(lastProfileKey) ||
                   std::ranges::any_of(std::array{"appearance/", "privacy/", "network/", "shortcuts/"},
                                       [&key](const char *group) { return key.startsWith(QLatin1String(group)); });
        };
        for (const QString &key : m_settings->allKeys()) {
            if (!isPreference(key)) {
                m_settings->remove(key);
            }
        }
    }
    m_placesForgotten = true;
}

void Preferences::setWelcomed()
{
    if (!m_welcomed) {
        m_welcomed = true;
        write(QLatin1String(welcomedKey), true);
    }
}
