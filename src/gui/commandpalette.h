#pragma once

#include "core/watched.h"
#include "gui/palettemodel.h"

#include <QFrame>

class Commands;
class Preferences;
class QLabel;
class QLineEdit;
class QListView;

// Everything that can be done in a window, found by typing: a light panel over the window, no dialog. Enter does it,
// Esc goes back to where one was. While it is open nothing else is taken away: other shortcuts work and close it.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    // Both must outlive it; `window` is what it lies over.
    CommandPalette(Commands &commands, Preferences &preferences, QWidget &window);

    // What there is besides the commands, asked for each time that it opens: profiles, earlier lookups.
    void setMore(std::function<QList<PaletteModel::Entry>()> more);
    // What is made of the typed text itself.
    void setFromTyped(std::function<std::optional<PaletteModel::Entry>(const QString &)> fromTyped);

public Q_SLOTS:
    // Again: closes it.
    void toggle();

Q_SIGNALS:
    // What was chosen cannot be done now: a sentence.
    void refused(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void close(bool focusBack);
    void place();
    void find(const QString &typed);
    void move(int rows);
    void runCurrent();
    void speakCurrent();
    bool onKey(QKeyEvent &press, bool isPress);
    QList<PaletteModel::Entry> entries() const;

    Commands &m_commands;
    Preferences &m_preferences;
    QWidget &m_window;
    PaletteModel m_model;
    QLineEdit *const m_edit;
    QListView *const m_view;
    QLabel *const m_emptyLabel;
    std::function<QList<PaletteModel::Entry>()> m_more;
    Watched<QWidget> m_before; // had the focus
};
