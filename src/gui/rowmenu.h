#pragma once

#include <QObject>

class Commands;
class QAbstractItemView;
class QMenu;

// The context menu of a list: the actions that are on the view, by mouse where it points, by the Menu key or Shift+F10
// below the current row. Shows without an event loop of its own. Owned by the view.
class RowMenu final : public QObject
{
    Q_OBJECT

public:
    // The view's alone; `commands`, which may be null, grey what cannot be done now, and must outlive the view.
    static RowMenu *install(QAbstractItemView &view, Commands *commands);
    // `menu` shows what can be done, and keys say why not again after it has gone.
    static void follow(QMenu &menu, Commands *commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    RowMenu(QAbstractItemView &view, Commands *commands);
    void popup(const QPoint &global);

    QAbstractItemView &m_view;
    Commands *const m_commands;
};
