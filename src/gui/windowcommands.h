#pragma once

#include <QObject>

class Commands;
class Preferences;

// The commands of a window that are about how it looks: themes and sizes of text. Each is checked while it is chosen.
class WindowCommands final : public QObject
{
    Q_OBJECT

public:
    // Both must outlive it.
    WindowCommands(Commands &commands, Preferences &preferences, QObject *parent);

    // The headings of the commands, in one place.
    static QString consoleGroup();
    static QString customerGroup();
    static QString pageGroup();
    static QString tableGroup();
    static QString viewGroup();
    static QString helpGroup();

private:
    void addThemes();
    void addTextSizes();

    Commands &m_commands;
    Preferences &m_preferences;
};
