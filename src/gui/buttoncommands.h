#pragma once

#include "gui/pages.h"

#include <QObject>

class QAbstractButton;

// What the buttons of the pages do, as commands: so that they stand in context menus and in the palette, and can have
// keys. A command does what its button would, and not when that is not there.
class ButtonCommands final : public QObject
{
    Q_OBJECT

public:
    // All must outlive it.
    ButtonCommands(Commands &commands, Pages &pages, QWidget &window);

private:
    struct Press
    {
        QString id;
        QString text;
        const char *button;           // its name
        const char *other = nullptr;  // of the one that stands for it at times
        const char *action = nullptr; // of the menu that the button opens
        QString icon;
        QStringList otherNames;
        bool opensPage = false; // goes there first
    };

    void addLookup();
    void addValidate();
    void addEnrol();
    void addActivity();
    void addSettings();
    void addInspector();
    void addArming();
    void add(Pages::Page page, const QString &group, const Press &press);
    // Of the page that is open; null when it is not to be seen.
    static QAbstractButton *shown(const QWidget *within, const char *name);
    static QAbstractButton *shown(const QWidget *within, const Press &press);

    Commands &m_commands;
    Pages &m_pages;
    QWidget &m_window;
};
