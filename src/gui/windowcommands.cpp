#include "gui/windowcommands.h"

#include "gui/commands.h"
#include "workflow/preferences.h"

#include <QAction>
#include <QActionGroup>

using namespace Qt::StringLiterals;

WindowCommands::WindowCommands(Commands &commands, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_preferences(preferences)
{
    addThemes();
    addTextSizes();
}

QString WindowCommands::consoleGroup()
{
    return tr("Console", "group of commands");
}

QString WindowCommands::customerGroup()
{
    return tr("Customer", "group of commands");
}

QString WindowCommands::pageGroup()
{
    return tr("Page", "group of commands: opens a page of the window");
}

QString WindowCommands::tableGroup()
{
    return tr("Table", "group of commands: what one does with the list that is shown");
}

QString WindowCommands::viewGroup()
{
    return tr("View", "group of commands");
}

QString WindowCommands::helpGroup()
{
    return tr("Help", "group of commands");
}

void WindowCommands::addThemes()
{
    auto *group = new QActionGroup(this);
    const auto add = [this, group](const QString &id, const QString &name, const QString &text, ThemeChoice choice) {
        QAction *action = m_commands.add(
            {.id = id, .group = viewGroup(), .text = text, .otherNames = {tr("theme"), tr("colours"), tr("look")}},
            [this, choice] {
                Preferences::Appearance appearance = m_preferences.appearance();
                appearance.theme = choice;
                m_preferences.setAppearance(appearance);
            });
        action->setObjectName(name);
        action->setCheckable(true);
        const auto check = [this, action, choice] { action->setChecked(m_preferences.appearance().theme == choice); };
        check();
        connect(&m_preferences, &Preferences::appearanceChanged, action, check);
        group->addAction(action);
    };
    add(u"view.systemTheme"_s, u"systemThemeAction"_s, tr("&System colours"), ThemeChoice::System);
    add(u"view.lightTheme"_s, u"lightThemeAction"_s, tr("Li&ght colours"), ThemeChoice::Light);
    add(u"view.darkTheme"_s, u"darkThemeAction"_s, tr("&Dark colours"), ThemeChoice::Dark);
    add(u"view.highContrastTheme"_s, u"highContrastThemeAction"_s, tr("High &contrast"), ThemeChoice::HighContrast);
}

void WindowCommands::addTextSizes()
{
    auto *group = new QActionGroup(this);
    const auto add = [this, group](const QString &id, const QString &name, const QString &text, TextSize size) {
        QAction *action = m_commands.add(
            {.id = id, .group = viewGroup(), .text = text, .otherNames = {tr("font size"), tr("zoom")}}, [this, size] {
                Preferences::Appearance appearance = m_preferences.appearance();
                appearance.textSize = size;
                m_preferences.setAppearance(appearance);
            });
        action->setObjectName(name);
        action->setCheckable(true);
        const auto check = [this, action, size] { action->setChecked(m_preferences.appearance().textSize == size); };
        check();
        connect(&m_preferences, &Preferences::appearanceChanged, action, check);
        group->addAction(action);
    };
    add(u"view.normalText"_s, u"normalTextAction"_s, tr("&Normal text"), TextSize::Normal);
    add(u"view.largeText"_s, u"largeTextAction"_s, tr("Large &text"), TextSize::Large);
    add(u"view.largerText"_s, u"largerTextAction"_s, tr("Larger te&xt"), TextSize::Larger);
}
