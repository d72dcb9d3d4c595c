#pragma once

#include <QObject>
#include <QStringList>

class Commands;
class QMenu;
class QMenuBar;

// The menus of a window, made of its commands. A command that is added later finds its place when its menu opens next.
class MainMenu final : public QObject
{
    Q_OBJECT

public:
    // Both must outlive it.
    MainMenu(Commands &commands, QMenuBar &bar);

private:
    // An empty id is a line between groups; an id that there is no command for is left out.
    void add(const QString &title, const QString &name, const QStringList &ids);
    void fill(QMenu &menu, const QStringList &ids);

    Commands &m_commands;
    QMenuBar &m_bar;
};
