#include "gui/emptytext.h"

#include "gui/metrics.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>

EmptyText::EmptyText(QAbstractItemView &view, std::function<QString()> text)
    : QObject(&view)
    , m_view(view)
    , m_text(std::move(text))
    , m_description(view.accessibleDescription())
{
    view.viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyText::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyText::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyText::refresh);
    refresh();
}

void EmptyText::install(QAbstractItemView &view, std::function<QString()> text)
{
    new EmptyText(view, std::move(text));
}

bool EmptyText::isEmpty() const
{
    return m_view.model()->rowCount(m_view.rootIndex()) == 0;
}

void EmptyText::refresh()
{
    m_view.setAccessibleDescription(isEmpty() ? m_text() : m_description);
    m_view.viewport()->update();
}

bool EmptyText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && isEmpty()) {
        QPainter painter(m_view.viewport());
        painter.setPen(Theme::of(m_view.palette()).muted());
        const QRect room =
            m_view.viewport()->rect().adjusted(Metrics::margin, Metrics::gap, -Metrics::margin, -Metrics::gap);
        painter.drawText(room, static_cast<int>(Qt::AlignCenter | Qt::TextWordWrap), m_text());
        return true; // there is nothing else to draw
    }
    return QObject::eventFilter(watched, event);
}
