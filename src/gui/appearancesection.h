#pragma once

#include "gui/settingssection.h"

#include <memory>

namespace Ui {
class AppearanceSection;
}

// Theme and size of text; what is chosen holds at once.
class AppearanceSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(Preferences &preferences, QWidget *parent = nullptr);
    ~AppearanceSection() override;

    static Face face();
    QWidget *firstField() const override;

private:
    void showPreferences();
    void choose();

    const std::unique_ptr<Ui::AppearanceSection> m_ui;
    Preferences &m_preferences;
};
