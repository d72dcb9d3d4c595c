#include "gui/settingspage.h"
SettingsPage::SettingsPage(const Clock &, QWidget *parent) : QWidget(parent) {}
void SettingsPage::setProfiles(ProfileBook *, const QString &) {}
void SettingsPage::setOpenProfile(const QString &) {}
QWidget *SettingsPage::firstField() const { return nullptr; }
void SettingsPage::submit() {}
void SettingsPage::goBack() {}
