#include "gui/rowmenu.h"

#include "gui/commands.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QMenu>

RowMenu *RowMenu::install(QAbstractItemView &view, Commands *commands)
{
    return new RowMenu(view, commands);
}

RowMenu::RowMenu(QAbstractItemView &view, Commands *commands)
    : QObject(&view)
    , m_view(view)
    , m_commands(commands)
{
    m_view.setContextMenuPolicy(Qt::DefaultContextMenu);
    m_view.installEventFilter(this);
    m_view.viewport()->installEventFilter(this);
}

void RowMenu::follow(QMenu &menu, Commands *commands)
{
    if (commands != nullptr) {
        connect(&menu, &QMenu::aboutToShow, commands, &Commands::showWhatCanBeDone);
        connect(&menu, &QMenu::aboutToHide, commands, &Commands::enableAll);
    }
}

bool RowMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu) {
        return QObject::eventFilter(watched, event);
    }
    auto *wish = static_cast<QContextMenuEvent *>(event);
    if (wish->reason() == QContextMenuEvent::Mouse) {
        popup(wish->globalPos());
    } else {
        QModelIndex current = m_view.currentIndex();
        if (current.isValid()) {
            m_view.scrollTo(current);
        }
        const QRect row = current.isValid() ? m_view.visualRect(current) & m_view.viewport()->rect() : QRect();
        const QPoint at = m_view.layoutDirection() == Qt::RightToLeft ? row.bottomRight() : row.bottomLeft();
        popup(m_view.viewport()->mapToGlobal(row.isNull() ? m_view.viewport()->rect().center() : at));
    }
    event->accept();
    return true;
}

void RowMenu::popup(const QPoint &global)
{
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : m_view.actions()) {
        const bool doubled = action->isSeparator() && (menu->isEmpty() || menu->actions().constLast()->isSeparator());
        if (action->isVisible() && !doubled) {
            menu->addAction(action);
        }
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    follow(*menu, m_commands);
    menu->popup(global);
}
