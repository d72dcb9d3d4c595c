#pragma once

#include "core/clock.h"

#include <QWidget>

class ProfileBook;

// What a person sets up: the profiles, for now.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    // `clock` must outlive the page.
    explicit SettingsPage(const Clock &clock, QWidget *parent = nullptr);

    // Null: there are none to be had, and `problem` says why.
    void setProfiles(ProfileBook *profiles, const QString &problem);
    void setOpenProfile(const QString &id);
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
};
