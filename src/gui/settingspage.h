#pragma once

#include "core/clock.h"
#include "models/profilemodel.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class ProfileBook;

namespace Ui {
class SettingsPage;
}

// What a person sets up: the profiles, for now. The list, the form of the one that is chosen, its token and its test.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    // `clock` must outlive the page.
    explicit SettingsPage(const Clock &clock, QWidget *parent = nullptr);
    ~SettingsPage() override;

    // Null: there are none to be had, and `problem` says why.
    void setProfiles(ProfileBook *profiles, const QString &problem);
    // Empty: the sandbox; nothing: a service that is no profile.
    void setOpenProfile(const std::optional<QString> &id);
    QWidget *firstField() const;

public Q_SLOTS:
    // Ctrl+Return: keeps what was typed.
    void submit();
    // Esc: takes back a question that stands in place; else what was typed.
    void goBack();

Q_SIGNALS:
    // For the status bar, and for screen readers.
    void announced(const QString &text);
    // Empty: the sandbox.
    void profileChosen(const QString &id);

private:
    void setUpList();
    void select(int row);
    void showRow(int row);
    void showForm(const QString &id);
    void add();
    void askToRemove();
    void removeNow();
    void showOpenButtons();

    const std::unique_ptr<Ui::SettingsPage> m_ui;
    ProfileModel m_model;
    QPointer<ProfileBook> m_book;
    std::optional<QString> m_open;
    QString m_shown;       // id of the profile in the form; empty: the sandbox, or a new one
    bool m_isNew = false;  // the form holds one that was never saved
    bool m_moving = false; // the list moves its current row, which is nobody's choice
    bool m_toEnd = false;  // the end of a test is to be seen
};
