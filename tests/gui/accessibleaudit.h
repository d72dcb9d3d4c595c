#pragma once

#include <QAccessible>
#include <QAction>
#include <QDirIterator>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QWidget>

// What a screen reader is told of a window, all of it, and what is wrong with that. Walks the tree of accessible
// objects, not the widgets: cells, tabs and menu entries are only there.
class AccessibleAudit
{
public:
    // Only what can be seen at the moment.
    void look(QWidget &window)
    {
        m_named.clear();
        walk(QAccessible::queryAccessibleInterface(&window), 0);
        for (const QMenu *menu : window.findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                if (action->isVisible() && !action->isSeparator()) {
                    ++m_controls;
                    check(!action->text().isEmpty(), QStringLiteral("an entry of menu “%1”").arg(menu->title()),
                          "has no text");
                }
            }
        }
    }

    // What one can act upon: controls, cells, headers, entries of menus.
    int controls() const { return m_controls; }
    int texts() const { return m_texts; }
    const QStringList &faults() const { return m_faults; }

private:
    using Role = QAccessible::Role;
    static constexpr int maxDepth = 40;
    static constexpr int maxCells = 2000;

    static bool isInput(Role role)
    {
        return role == Role::EditableText || role == Role::ComboBox || role == Role::SpinBox;
    }
    static bool isView(Role role) { return role == Role::Table || role == Role::List || role == Role::Tree; }
    static bool isButton(Role role) { return role == Role::PushButton || role == Role::ButtonMenu; }
    static bool isText(Role role) { return role == Role::StaticText || role == Role::Graphic; }

    // One can do something with it, besides giving it the focus.
    static bool acts(QAccessibleInterface &item)
    {
        QAccessibleActionInterface *actions = item.actionInterface();
        if (actions == nullptr) {
            return false;
        }
        QStringList names = actions->actionNames();
        names.removeAll(QAccessibleActionInterface::setFocusAction());
        return !names.isEmpty();
    }

    static QString spoken(const QString &text)
    {
        QString plain = text;
        return plain.remove(u'&').simplified();
    }

    // "Close", "OK": everyone knows them.
    static bool isOfADialog(QAccessibleInterface &item)
    {
        const QObject *parent = item.object() != nullptr ? item.object()->parent() : nullptr;
        return parent != nullptr && parent->inherits("QDialogButtonBox");
    }

    static QString describe(QAccessibleInterface &item)
    {
        QStringList path;
        const QObject *object = item.object();
        for (const QObject *part = object; part != nullptr && path.size() < 4; part = part->parent()) {
            if (!part->objectName().isEmpty()) {
                path.prepend(part->objectName());
            }
        }
        const char *type = object != nullptr ? object->metaObject()->className() : "cell";
        return QStringLiteral("%1 %2 “%3”")
            .arg(QLatin1String(type), path.join(u'/'), item.text(QAccessible::Name).left(80));
    }

    void check(bool holds, const QString &where, const char *what)
    {
        if (!holds) {
            m_faults += where + u' ' + QLatin1String(what);
        }
    }

    void walk(QAccessibleInterface *item, int depth)
    {
        if (item == nullptr || !item->isValid() || depth > maxDepth || item->state().invisible) {
            return;
        }
        look(*item);
        if (isView(item->role())) {
            lookAtCells(*item);
            return;
        }
        for (int at = 0; at < item->childCount(); ++at) {
            walk(item->child(at), depth + 1);
        }
    }

    void look(QAccessibleInterface &item)
    {
        const Role role = item.role();
        const QAccessible::State state = item.state();
        if (isText(role)) {
            lookAtText(item);
            return;
        }
        if (!state.focusable && !acts(item)) {
            return;
        }
        ++m_controls;
        const QString where = describe(item);
        const QString name = item.text(QAccessible::Name);
        const QString description = item.text(QAccessible::Description);
        check(!name.trimmed().isEmpty(), where, "has no name");
        lookAtName(item, where, name);
        check(!description.contains(QLatin1String("<span")), where, "is described in mark-up");
        check(description.isEmpty() || spoken(description) != spoken(name), where, "is described by its name");
        if (isInput(role)) {
            check(isLabelled(item), where, "has neither a label nor a name of its own");
        }
        if (isButton(role) && state.focusable && !isOfADialog(item)) {
            check(!description.isEmpty(), where, "does not say what it does");
        }
        if (state.focusable && !state.disabled && !item.text(QAccessible::Name).isEmpty()) {
            const auto key = std::pair(static_cast<int>(role), spoken(name));
            if (const QObject *other = m_named.value(key)) {
                check(other == item.object(), where,
                      qPrintable(QStringLiteral("is called like ") + other->objectName()));
            }
            m_named.insert(key, item.object());
        }
    }

    void lookAtName(QAccessibleInterface &item, const QString &where, const QString &name)
    {
        static const QRegularExpression code(
            QStringLiteral(R"(^[a-z]+([A-Z][a-z]*)+$|\.(svg|png|ui|json|qm)$|^qt_|^:/)"));
        static const QSet<QString> words{QStringLiteral("cURL")};
        check(words.contains(name) || !code.match(name).hasMatch(), where,
              "is called by something that only programmers know");
        check(item.object() == nullptr || item.object()->objectName().isEmpty() || name != item.object()->objectName(),
              where, "is called by its objectName");
        check(!iconNames().contains(name), where, "is called by the name of its icon");
    }

    // What is written must be spoken: a name of its own hides the text of a label.
    void lookAtText(QAccessibleInterface &item)
    {
        const auto *label = qobject_cast<const QLabel *>(item.object());
        if (label == nullptr || label->text().isEmpty()) {
            return;
        }
        ++m_texts;
        const QString said = spoken(item.text(QAccessible::Name) + u' ' + item.text(QAccessible::Description) + u' ' +
                                    item.text(QAccessible::Value));
        check(said.contains(spoken(label->text())), describe(item),
              qPrintable(QStringLiteral("does not speak what it shows: ") + label->text()));
    }

    static bool isLabelled(QAccessibleInterface &item)
    {
        const auto *widget = qobject_cast<const QWidget *>(item.object());
        if (widget == nullptr || !widget->accessibleName().isEmpty()) {
            return true;
        }
        const auto relations = item.relations(QAccessible::Label);
        // The field inside a spin box or a combo box is spoken as that box.
        const QObject *parent = widget->parent();
        const auto *box = qobject_cast<const QWidget *>(parent);
        return !relations.isEmpty() || (box != nullptr && !box->accessibleName().isEmpty() &&
                                        (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox")));
    }

    // Headers have names, and so has each row: by the text of its cells.
    void lookAtCells(QAccessibleInterface &view)
    {
        const QString where = describe(view);
        QMap<int, QString> rows;
        const int count = qMin(view.childCount(), maxCells);
        for (int at = 0; at < count; ++at) {
            QAccessibleInterface *cell = view.child(at);
            if (cell == nullptr || !cell->isValid() || cell->state().invisible) {
                continue;
            }
            const QString name = cell->text(QAccessible::Name);
            if (cell->role() == Role::ColumnHeader) {
                ++m_controls;
                check(!name.trimmed().isEmpty(), where, "has a column without a header");
            } else if (cell->role() == Role::Cell || cell->role() == Role::ListItem || cell->role() == Role::TreeItem) {
                ++m_controls;
                const int row = cell->tableCellInterface() != nullptr ? cell->tableCellInterface()->rowIndex() : at;
                rows[row] += name;
                lookAtName(*cell, where, name);
            }
        }
        for (auto row = rows.constBegin(); row != rows.constEnd(); ++row) {
            check(!row.value().trimmed().isEmpty(), where,
                  qPrintable(QStringLiteral("has a row without words: %1").arg(row.key())));
        }
    }

    static const QSet<QString> &iconNames()
    {
        static const QSet<QString> names = [] {
            QSet<QString> found;
            QDirIterator files(QStringLiteral(":/"), {QStringLiteral("*.svg")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                files.next();
                found.insert(files.fileInfo().completeBaseName());
            }
            return found;
        }();
        return names;
    }

    QMap<std::pair<int, QString>, const QObject *> m_named;
    QStringList m_faults;
    int m_controls = 0;
    int m_texts = 0;
};
