#include "gui/statusbar.h"

#include "models/tooltip.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace {

constexpr int margin = 6; // before the message, as QStatusBar has it
constexpr int gap = 8;    // between the message and what stands there for good

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent)
{
    // At once, not with the next paint: a message that was cleared may have named somebody.
    connect(this, &QStatusBar::messageChanged, this, &StatusBar::showTip);
}

bool StatusBar::isCut() const
{
    return fontMetrics().horizontalAdvance(currentMessage()) > messageArea().width();
}

void StatusBar::showTip()
{
    const QString whole = isCut() ? ToolTip::of(currentMessage()) : QString();
    if (whole != toolTip()) {
        setToolTip(whole);
    }
}

// Up to the first of the labels, all of which are permanent.
QRect StatusBar::messageArea() const
{
    int end = width() - margin;
    for (const QLabel *label : findChildren<const QLabel *>(Qt::FindDirectChildrenOnly)) {
        if (label->isVisible()) {
            end = qMin(end, QStyle::visualRect(layoutDirection(), rect(), label->geometry()).left() - gap);
        }
    }
    return QStyle::visualRect(layoutDirection(), rect(), QRect(margin, 0, qMax(0, end - margin), height()));
}

void StatusBar::paintEvent(QPaintEvent *event)
{
    showTip(); // the room may have changed
    if (!isCut()) {
        QStatusBar::paintEvent(event);
        return;
    }
    const QRect area = messageArea();
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_PanelStatusBar, &option, &painter, this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(area, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(currentMessage(), Qt::ElideRight, area.width()));
}
