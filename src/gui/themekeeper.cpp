#include "gui/themekeeper.h"

#include "gui/desktoplooksource.h"

ThemeKeeper::ThemeKeeper(QApplication &application, Preferences &preferences, DesktopLookSource &desktop,
                         QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_preferences(preferences)
    , m_desktop(desktop)
{
    connect(&m_preferences, &Preferences::appearanceChanged, this, &ThemeKeeper::apply);
    connect(&m_desktop, &DesktopLookSource::changed, this, &ThemeKeeper::onDesktopChanged);
    apply();
}

void ThemeKeeper::apply()
{
    const Preferences::Appearance &wanted = m_preferences.appearance();
    Theme::apply(m_application, wanted.theme, wanted.textSize, m_desktop.look());
    if (m_mayAsk && !m_asked && wanted.theme == ThemeChoice::System) {
        m_asked = true;
        m_desktop.start();
    }
}

void ThemeKeeper::start()
{
    m_mayAsk = true;
    apply();
}

// Remembered, so that the next start does not begin in the wrong one.
void ThemeKeeper::onDesktopChanged()
{
    m_preferences.setLastDesktop(m_desktop.look());
    if (m_preferences.appearance().theme == ThemeChoice::System) {
        apply();
    }
}
