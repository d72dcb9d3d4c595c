#pragma once

#include "core/clock.h"
#include "gui/settingssection.h"

#include <memory>

namespace Ui {
class PrivacySection;
}

// How long the console keeps what it shows and remembers: clipboard, lock, offered values, places.
class PrivacySection final : public SettingsSection
{
    Q_OBJECT

public:
    // `clock` must outlive the section.
    PrivacySection(Preferences &preferences, const Clock &clock, QWidget *parent = nullptr);
    ~PrivacySection() override;

    static Face face();
    QWidget *firstField() const override;

private:
    void addChoices();
    void showPreferences();
    void choose();
    void forgetRemembered();
    void forgetPlaces();

    const std::unique_ptr<Ui::PrivacySection> m_ui;
    Preferences &m_preferences;
    const Clock &m_clock;
};
