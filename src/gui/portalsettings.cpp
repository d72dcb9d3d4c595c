#include "gui/portalsettings.h"

#if defined(CONSOLE_HAS_DBUS)

#include <QDBusAbstractInterface>
#include <QDBusArgument>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");

// Without one, libdbus would try to start it, and that takes its time.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1String("/bus"));
}

// Its signal has the name that it has on the bus: that is how QtDBus finds it.
class SettingsPortal final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit SettingsPortal(QObject *parent)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.portal.Desktop"),
                                 QStringLiteral("/org/freedesktop/portal/desktop"), "org.freedesktop.portal.Settings",
                                 QDBusConnection::sessionBus(), parent)
    {
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

QVariantMap appearanceIn(const QDBusMessage &reply)
{
    const QList<QVariant> values = reply.arguments();
    if (reply.type() != QDBusMessage::ReplyMessage || values.isEmpty() ||
        values.constFirst().userType() != qMetaTypeId<QDBusArgument>()) {
        return {};
    }
    const auto argument = values.constFirst().value<QDBusArgument>();
    if (argument.currentSignature() != QLatin1String("a{sa{sv}}")) {
        return {};
    }
    QMap<QString, QVariantMap> spaces;
    argument >> spaces;
    return spaces.value(appearance);
}

} // namespace

void PortalSettings::start()
{
    const auto tellAll = [this](const QVariantMap &settings) {
        for (const char *key : {"color-scheme", "contrast"}) {
            Q_EMIT told(QLatin1String(key), settings.value(QLatin1String(key)));
        }
    };
    if (!hasSessionBus()) {
        tellAll({});
        return;
    }
    auto *portal = new SettingsPortal(this);
    connect(portal, &SettingsPortal::SettingChanged, this,
            [this](const QString &space, const QString &key, const QDBusVariant &value) {
                if (space == appearance) {
                    Q_EMIT told(key, value.variant());
                }
            });
    auto *call =
        new QDBusPendingCallWatcher(portal->asyncCall(QStringLiteral("ReadAll"), QStringList{appearance}), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [call, tellAll] {
        tellAll(appearanceIn(call->reply()));
        call->deleteLater();
    });
}

#include "portalsettings.moc"

#else

void PortalSettings::start()
{
    Q_EMIT told(QStringLiteral("color-scheme"), {});
    Q_EMIT told(QStringLiteral("contrast"), {});
}

#endif
