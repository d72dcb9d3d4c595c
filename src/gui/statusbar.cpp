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
    const QRect area = messageArea();
    const QString message = currentMessage();
    const bool isCut = fontMetrics().horizontalAdvance(message) > area.width();
    const QString whole = isCut ? ToolTip::of(message) : QString();
    if (whole != toolTip()) {
        setToolTip(whole);
    }
    if (!isCut) {
        QStatusBar::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_PanelStatusBar, &option, &painter, this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(area, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(message, Qt::ElideRight, area.width()));
}
