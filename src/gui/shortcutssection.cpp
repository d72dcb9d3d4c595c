#include "gui/shortcutssection.h"

#include "gui/shortcutsview.h"
#include "workflow/preferences.h"

#include <QVBoxLayout>

ShortcutsSection::ShortcutsSection(Preferences &preferences, Commands &commands, QWidget *parent)
    : SettingsSection(parent)
    , m_view(new ShortcutsView(commands, preferences, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &ShortcutsView::announced, this, &ShortcutsSection::announced);
}

SettingsSection::Face ShortcutsSection::face()
{
    return {.id = Id::Shortcuts,
            .icon = QStringLiteral("shortcuts"),
            .title = tr("Shortcuts"),
            .summary = tr("The keys of every command."),
            .entries = {{.control = QStringLiteral("shortcutSearchEdit"),
                         .label = tr("Keys of the commands"),
                         .description = tr("Every command can have other keys."),
                         //: other words that people may search this setting by, with commas between
                         .words = tr("keyboard, shortcut, hotkey, binding, rebind, Ctrl, Alt")}},
            .restoreDefaults = [](Preferences &preferences) {
                Preferences::Values values = preferences.values();
                values.shortcuts.clear();
                preferences.setValues(values);
            }};
}

QWidget *ShortcutsSection::firstField() const
{
    return m_view->firstField();
}

bool ShortcutsSection::goBack()
{
    return m_view->goBack();
}
