#pragma once

#include "core/clock.h"
#include "core/watched.h"
#include "gui/settingssection.h"

#include <QWidget>

#include <memory>
#include <optional>

class Commands;
class ControlHighlight;
class Preferences;
class ProfileBook;
class ProfilesSection;
class SettingsHits;

namespace Ui {
class SettingsPage;
}

// What a person sets up, in sections that are made when they are first shown, and a search that leads to each setting.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    // All three must outlive the page.
    SettingsPage(const Clock &clock, Preferences &preferences, Commands &commands, QWidget *parent = nullptr);
    ~SettingsPage() override;

    // Null: there are none to be had, and `problem` says why.
    void setProfiles(ProfileBook *profiles, const QString &problem);
    // Empty: the sandbox; nothing: a service that is no profile.
    void setOpenProfile(const std::optional<QString> &id);
    void showSection(SettingsSection::Id id);
    SettingsSection::Id shownSection() const { return current().face.id; }
    QWidget *firstField() const;

public Q_SLOTS:
    // Ctrl+Return, in the section that is shown.
    void submit();
    // Esc: takes back a question that stands in place; else what was typed.
    void goBack();
    // Ctrl+F.
    void focusSearch();

Q_SIGNALS:
    // For the status bar, and for screen readers.
    void announced(const QString &text);
    // Empty: the sandbox.
    void profileChosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Section
    {
        SettingsSection::Face face;
        SettingsSection *widget = nullptr;
    };

    void setUpSections();
    void setUpSearch();
    SettingsSection *make(SettingsSection::Id id);
    SettingsSection *makeProfiles();
    void show(int row);
    void search(const QString &text);
    void openHit(const QModelIndex &hit);
    void light(QWidget *control);
    Section &current();
    const Section &current() const;

    const std::unique_ptr<Ui::SettingsPage> m_ui;
    const Clock &m_clock;
    Preferences &m_preferences;
    Commands &m_commands;
    QList<Section> m_sections;
    SettingsHits *const m_hits;
    ProfilesSection *m_profiles = nullptr;
    Watched<ProfileBook> m_book;
    QString m_problem;
    std::optional<QString> m_open;
    Watched<ControlHighlight> m_lit;
};
