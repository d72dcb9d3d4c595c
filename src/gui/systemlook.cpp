#include "gui/systemlook.h"

#include "gui/portalsettings.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace {

// As the portal counts them.
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;
constexpr uint moreContrast = 1;

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
bool qtKnows()
{
    return QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown;
}
#else
constexpr bool qtKnows()
{
    return false;
}
#endif

} // namespace

SystemLook::SystemLook(const DesktopLook &remembered, QObject *parent)
    : DesktopLookSource(parent)
    , m_platformIsDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
    , m_look(remembered)
{
    m_look.dark = m_look.dark || m_platformIsDark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto read = [this] {
        if (qtKnows()) {
            const bool dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
            setLook({.dark = dark, .highContrast = m_look.highContrast});
        }
    };
    read();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, read);
#endif
}

void SystemLook::start()
{
    auto *portal = new PortalSettings(this);
    connect(portal, &PortalSettings::told, this, &SystemLook::onTold);
    portal->start();
}

void SystemLook::onTold(const QString &key, const QVariant &value)
{
    DesktopLook look = m_look;
    if (key == QLatin1String("contrast")) {
        look.highContrast = value.toUInt() == moreContrast;
    } else if (key == QLatin1String("color-scheme") && !qtKnows()) {
        const uint scheme = value.toUInt();
        look.dark = scheme == prefersDark || (scheme != prefersLight && m_platformIsDark);
    }
    setLook(look);
}

void SystemLook::setLook(const DesktopLook &look)
{
    if (look != m_look) {
        m_look = look;
        Q_EMIT changed();
    }
}
