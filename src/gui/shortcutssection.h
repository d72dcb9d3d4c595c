#pragma once

#include "gui/settingssection.h"

class Commands;
class ShortcutsView;

// The keys of the commands.
class ShortcutsSection final : public SettingsSection
{
    Q_OBJECT

public:
    // Both must outlive the section.
    ShortcutsSection(Preferences &preferences, Commands &commands, QWidget *parent = nullptr);

    static Face face();
    QWidget *firstField() const override;
    bool goBack() override;

private:
    ShortcutsView *const m_view;
};
