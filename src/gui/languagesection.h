#pragma once

#include "core/clock.h"
#include "gui/settingssection.h"

#include <memory>

namespace Ui {
class LanguageSection;
}

// Which language the console speaks, and what dates and numbers look like.
class LanguageSection final : public SettingsSection
{
    Q_OBJECT

public:
    // `clock` gives the time of the example, and must outlive the section.
    LanguageSection(Preferences &preferences, const Clock &clock, QWidget *parent = nullptr);
    ~LanguageSection() override;

    static Face face();
    QWidget *firstField() const override;

private:
    void showPreferences();
    void choose();

    const std::unique_ptr<Ui::LanguageSection> m_ui;
    Preferences &m_preferences;
    const Clock &m_clock;
};
