#include "gui/headkeeper.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

void HeadKeeper::install(QWidget &page, QLayout &head)
{
    new HeadKeeper(page, head);
}

HeadKeeper::HeadKeeper(QWidget &page, QLayout &head)
    : QObject(&page)
    , m_page(page)
    , m_head(head)
{
    page.installEventFilter(this);
}

bool HeadKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        keep();
    }
    return QObject::eventFilter(watched, event);
}

void HeadKeeper::keep()
{
    const QLayout &around = *m_page.layout();
    const QMargins margins = around.contentsMargins();
    const int width = m_page.width() - margins.left() - margins.right();
    const int head = m_head.hasHeightForWidth() ? m_head.heightForWidth(width) : m_head.sizeHint().height();
    m_page.setMinimumHeight(head + around.spacing() + margins.top() + margins.bottom());
}
