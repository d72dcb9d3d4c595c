#pragma once

#include "core/clock.h"
#include "core/watched.h"
#include "gui/settingssection.h"
#include "models/profilemodel.h"

#include <memory>
#include <optional>

class Commands;
class ProfileBook;
class ProfileExportPanel;
class ProfileImportPanel;
class QScrollArea;

namespace Ui {
class ProfilesSection;
}

// The services that a person works with: their list, the form of the one that is chosen, its token and its test.
class ProfilesSection final : public SettingsSection
{
    Q_OBJECT

public:
    // Both must outlive the section.
    ProfilesSection(const Clock &clock, Preferences &preferences, QWidget *parent = nullptr);
    ~ProfilesSection() override;

    // What the context menu of the list offers.
    void addCommands(Commands &commands);
    // Null: there are none to be had, and `problem` says why.
    void setProfiles(ProfileBook *profiles, const QString &problem);
    // Empty: the sandbox; nothing: a service that is no profile.
    void setOpenProfile(const std::optional<QString> &id);

    static Face face();
    QWidget *firstField() const override;
    QWidget *reveal(const QString &control) override;
    // Keeps what was typed.
    void submit() override;
    // Takes back a question that stands in place; else what was typed.
    bool goBack() override;

Q_SIGNALS:
    // Empty: the sandbox.
    void profileChosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpList();
    void fitColumn();
    void select(int row);
    void showRow(int row);
    void showForm(const QString &id);
    void add();
    void askToRemove();
    void removeNow();
    void showOpenButtons();
    bool mayLeaveForm();
    void openExport();
    void openImport();
    QScrollArea *addPanel(QWidget *panel);
    bool isPanelOpen() const;
    void closePanel();
    void showExportButton();
    void showTyped();
    void showNetwork();

    const std::unique_ptr<Ui::ProfilesSection> m_ui;
    Preferences &m_preferences;
    ProfileModel m_model;
    ProfileExportPanel *m_export = nullptr; // made when first needed
    ProfileImportPanel *m_import = nullptr; // likewise
    QScrollArea *m_exportArea = nullptr;    // around it
    QScrollArea *m_importArea = nullptr;
    Watched<ProfileBook> m_book;
    std::optional<QString> m_open;
    QString m_shown;       // id of the profile in the form; empty: the sandbox, or a new one
    bool m_isNew = false;  // the form holds one that was never saved
    bool m_moving = false; // the list moves its current row, which is nobody's choice
    bool m_toEnd = false;  // the end of a test is to be seen
};
