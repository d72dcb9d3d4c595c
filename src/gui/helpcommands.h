#pragma once

#include <QObject>

class Commands;
class Help;
class QWidget;

// The commands of a window that help: the guide at the page that fits, its glossary and its keys, “What's this?”.
class HelpCommands final : public QObject
{
    Q_OBJECT

public:
    // `pages`: where the page that is open is the one child that shows. All must outlive it.
    HelpCommands(Commands &commands, QWidget &window, const QWidget &pages, Help &help);

private:
    void openGuide();
    void explain();

    Commands &m_commands;
    QWidget &m_window;
    const QWidget &m_pages;
    Help &m_help;
};
