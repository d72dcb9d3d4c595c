#include "gui/commands.h"

#include "gui/icons.h"
#include "workflow/preferences.h"

#include <QAction>
#include <QWidget>

Commands::Commands(Preferences &preferences, QWidget &window)
    : QObject(&window)
    , m_preferences(preferences)
    , m_window(window)
{
    connect(&m_preferences, &Preferences::shortcutsChanged, this, &Commands::applyKeys);
}

Commands::~Commands() = default;

QAction *Commands::add(Command command, std::function<void()> run)
{
    Q_ASSERT(!command.id.isEmpty() && !m_places.contains(command.id));
    const QString id = command.id;
    auto *action = new QAction(command.text, this);
    action->setObjectName(id);
    action->setAutoRepeat(false); // a key that is held down sends nothing twice
    action->setMenuRole(QAction::NoRole);
    if (!command.icon.isEmpty()) {
        action->setIcon(Icons::themed(command.icon));
    }
    m_places.insert(id, static_cast<qsizetype>(m_commands.size()));
    m_actions.insert(id, action);
    m_commands.push_back(std::move(command));
    m_runs.push_back(std::move(run));
    applyKeys(id);
    m_window.addAction(action);
    connect(action, &QAction::triggered, this, [this, id] { onTriggered(id); });
    Q_EMIT added(id);
    return action;
}

void Commands::bind(QAction &action, const QString &id)
{
    const Command *command = find(id);
    Q_ASSERT(command != nullptr && command->inWidgets);
    action.setText(command->text);
    action.setShortcutContext(Qt::WidgetShortcut);
    action.setAutoRepeat(false);
    if (!command->icon.isEmpty()) {
        action.setIcon(Icons::themed(command->icon));
    }
    m_bound.insert(id, &action);
    connect(&action, &QObject::destroyed, this, [this, id, bound = &action] { m_bound.remove(id, bound); });
    action.setShortcuts(keys(id));
}

const Commands::Command *Commands::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_commands.at(static_cast<size_t>(*place));
}

QAction *Commands::action(const QString &id) const
{
    return m_actions.value(id);
}

void Commands::run(const QString &id)
{
    if (QAction *found = action(id)) {
        found->trigger();
    }
}

QString Commands::whyNot(const QString &id) const
{
    if (!m_refusal.isEmpty()) {
        return m_refusal;
    }
    const Command *command = find(id);
    return command != nullptr && command->whyNot ? command->whyNot() : QString();
}

void Commands::refuseAll(const QString &why)
{
    m_refusal = why;
}

void Commands::onTriggered(const QString &id)
{
    if (const QString why = whyNot(id); !why.isEmpty()) {
        Q_EMIT refused(why);
        return;
    }
    if (const auto &run = m_runs.at(static_cast<size_t>(m_places.value(id)))) {
        run();
    }
}

QList<QKeySequence> Commands::keys(const QString &id) const
{
    const auto chosen = m_preferences.shortcuts(id);
    return chosen ? fromPortable(*chosen) : ownKeys(id);
}

QList<QKeySequence> Commands::ownKeys(const QString &id) const
{
    const Command *command = find(id);
    return command != nullptr ? fromPortable(command->keys) : QList<QKeySequence>();
}

QString Commands::keysText(const QString &id) const
{
    return nativeText(keys(id));
}

QString Commands::nativeText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        texts += key.toString(QKeySequence::NativeText);
    }
    //: between two keys that do the same: "Ctrl+Return or Ctrl+Enter"
    return texts.join(tr(" or "));
}

QStringList Commands::usersOf(const QKeySequence &key) const
{
    QStringList users;
    for (const Command &command : m_commands) {
        if (!key.isEmpty() && keys(command.id).contains(key)) {
            users += command.id;
        }
    }
    return users;
}

void Commands::applyKeys(const QString &id)
{
    QAction *found = action(id);
    if (found == nullptr) {
        return; // of a command that this version does not have, or not yet
    }
    if (find(id)->inWidgets) {
        for (QAction *bound : m_bound.values(id)) {
            bound->setShortcuts(keys(id));
        }
    } else {
        found->setShortcuts(keys(id));
    }
    Q_EMIT keysChanged(id);
}

void Commands::showWhatCanBeDone()
{
    for (const Command &command : m_commands) {
        if (command.whyNot) {
            m_actions.value(command.id)->setEnabled(command.whyNot().isEmpty());
        }
    }
}

void Commands::enableAll()
{
    for (QAction *found : std::as_const(m_actions)) {
        found->setEnabled(true);
    }
}

QString Commands::plainText(const QString &menuText)
{
    QString text;
    for (qsizetype at = 0; at < menuText.size(); ++at) {
        if (menuText.at(at) == u'&' && at + 1 < menuText.size()) {
            ++at; // what follows, also when that is an "&" of its own
        }
        text += menuText.at(at);
    }
    return text;
}

QList<QKeySequence> Commands::fromPortable(const QStringList &texts)
{
    constexpr qsizetype most = 4;
    QList<QKeySequence> keys;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() >= Qt::Key_Space && key[0].key() != Qt::Key_unknown && !keys.contains(key) &&
            keys.size() < most) {
            keys += key;
        }
    }
    return keys;
}

QStringList Commands::toPortable(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        texts += key.toString(QKeySequence::PortableText);
    }
    return texts;
}
