#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

class Preferences;
class QAction;
class QWidget;

// Everything that can be done in one window, by an id: what menus, context menus, the palette and the settings of keys
// show. One for each window, owned by it; keys follow Preferences, live. GUI thread.
class Commands final : public QObject
{
    Q_OBJECT

public:
    struct Command
    {
        QString id;             // "lookup.focusBox"; in settings.ini, so never changed
        QString group;          // "View": a heading for a person
        QString text;           // as in a menu, with its "&"
        QStringList keys;       // its own, in portable text: "Ctrl+L"
        QStringList otherNames; // what else somebody may look for it by
        QString icon;           // of Icons::themed; may be empty
        // Why it cannot be done now, as a sentence; empty: it can. Unset: it always can.
        std::function<QString()> whyNot;
        // Its keys are those of some widgets only (bind()), as Ctrl+C is that of a table.
        bool inWidgets = false;
    };

    // Both must outlive it; the keys work in `window`.
    Commands(Preferences &preferences, QWidget &window);
    ~Commands() override;

    // The action is on the window, enabled, and called as its id; checkable, its name and more are for the caller to
    // set. `run` may be empty for one who connects to the action itself.
    QAction *add(Command command, std::function<void()> run);
    // A widget's own action takes the text, the keys and the icon of a command that is `inWidgets`, and keeps them.
    void bind(QAction &action, const QString &id);

    // In the order in which they were added.
    const std::vector<Command> &all() const { return m_commands; }
    const Command *find(const QString &id) const;
    QAction *action(const QString &id) const; // null: no such command
    // Runs it, or says why not (refused()).
    void run(const QString &id);
    QString whyNot(const QString &id) const;
    // Until it is called with nothing, no command runs, whoever asks for it: the console is locked, and `why` says so.
    void refuseAll(const QString &why);

    // Those that count, and those that it has of its own.
    QList<QKeySequence> keys(const QString &id) const;
    QList<QKeySequence> ownKeys(const QString &id) const;
    // "Ctrl+Return or Ctrl+Enter", as this system writes keys; empty for none.
    QString keysText(const QString &id) const;
    static QString nativeText(const QList<QKeySequence> &keys);
    // The ids of the commands that these keys reach.
    QStringList usersOf(const QKeySequence &key) const;

    // Before a menu shows: what cannot be done now is greyed. After it: enabled again, so that a key says why.
    void showWhatCanBeDone();
    void enableAll();

    // "Look up" of "&Look up".
    static QString plainText(const QString &menuText);
    static QList<QKeySequence> fromPortable(const QStringList &texts);
    static QStringList toPortable(const QList<QKeySequence> &keys);

Q_SIGNALS:
    void added(const QString &id);
    void keysChanged(const QString &id);
    // It was asked for and cannot be done: a sentence.
    void refused(const QString &why);

private:
    void onTriggered(const QString &id);
    void applyKeys(const QString &id);

    Preferences &m_preferences;
    QWidget &m_window;
    std::vector<Command> m_commands;
    std::vector<std::function<void()>> m_runs; // as m_commands
    QHash<QString, qsizetype> m_places;        // in m_commands, by id
    QHash<QString, QAction *> m_actions;
    QMultiHash<QString, QAction *> m_bound;
    QString m_refusal; // of everything
};
