#pragma once

#include "gui/commandkeysmodel.h"

#include <QKeySequence>
#include <QSortFilterProxyModel>
#include <QWidget>

#include <functional>
#include <memory>

class Commands;
class KeyEdit;
class Preferences;

namespace Ui {
class ShortcutsView;
}

// The keys of every command: searched, changed by pressing them, given back. What is chosen holds at once, in every
// window. Keys that another command has are taken from it only when a person says so.
class ShortcutsView final : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the view.
    ShortcutsView(Commands &commands, Preferences &preferences, QWidget *parent = nullptr);
    ~ShortcutsView() override;

    QWidget *firstField() const;
    // How many commands have other keys than their own.
    int changedCount() const;

public Q_SLOTS:
    // All commands get their own keys back.
    void restoreDefaults();
    // Esc: takes back a question that stands in place, else the search. False when there was nothing to take back.
    bool goBack();

Q_SIGNALS:
    // For the status bar, and for screen readers.
    void announced(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void showCurrent();
    void onPressed(int place, const QKeySequence &key);
    void setKey(const QString &id, int place, const QKeySequence &key);
    void takeAway(const QString &id, const QKeySequence &key);
    void reset();
    void ask(const QString &text, const QString &yes, std::function<void()> act, QWidget *then);
    void refuse(const QString &why);
    void endQuestion(bool focusBack);
    QString current() const;
    QString nameOf(const QString &id) const;
    KeyEdit *keyEdit(int place) const;

    const std::unique_ptr<Ui::ShortcutsView> m_ui;
    Commands &m_commands;
    Preferences &m_preferences;
    CommandKeysModel m_model;
    QSortFilterProxyModel m_filter;
    std::function<void()> m_act;        // what the question that stands there is about
    QWidget *m_afterQuestion = nullptr; // gets the focus back
};
