#pragma once

#include "gui/theme.h"

#include <QObject>

class DesktopLookSource;
class QApplication;

// Gives the program the appearance that a person prefers, and keeps it so when the choice or the desktop changes. GUI
// thread.
class ThemeKeeper final : public QObject
{
    Q_OBJECT

public:
    // All must outlive this. Applies at once, with what `desktop` knows by then.
    ThemeKeeper(QApplication &application, Preferences &preferences, DesktopLookSource &desktop,
                QObject *parent = nullptr);

    // When the first paint is done: now there is time to ask the desktop, if anybody follows it.
    void start();

private:
    void apply();
    void onDesktopChanged();

    QApplication &m_application;
    Preferences &m_preferences;
    DesktopLookSource &m_desktop;
    bool m_mayAsk = false;
    bool m_asked = false;
};
