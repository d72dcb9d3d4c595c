#include "gui/pill.h"

#include "gui/icons.h"
#include "gui/metrics.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

void Pill::paint(QPainter &painter, const QStyleOptionViewItem &option, const OutcomeLook &look)
{
    QStyleOptionViewItem cell(option);
    const QString text = cell.text;
    cell.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, &painter, cell.widget);

    const Theme &theme = Theme::of(option.palette);
    const Theme::Pair pair = theme.tone(look.tone);
    const int icon = qMax(14, option.fontMetrics.ascent());
    const QRect room = option.rect.adjusted(Metrics::half, 3, -Metrics::half, -3);
    const int beside = icon + Metrics::half + 2 * Metrics::gap;
    const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, room.width() - beside);
    const QSize size(qMin(room.width(), option.fontMetrics.horizontalAdvance(shown) + beside), room.height());
    const QRect pill = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, room);
    painter.save();
    theme.fillPaper(painter, pill, pair, pill.height() / 2.0);
    const QRect inside = pill.adjusted(Metrics::gap, 0, -Metrics::gap, 0);
    painter.drawPixmap(
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(icon, icon), inside),
        Icons::tinted(look.icon, pair.ink, icon, painter.device()->devicePixelRatioF()));
    painter.setFont(option.font);
    painter.setPen(pair.ink);
    const int iconRoom = icon + Metrics::half;
    const QRect words =
        option.direction == Qt::RightToLeft ? inside.adjusted(0, 0, -iconRoom, 0) : inside.adjusted(iconRoom, 0, 0, 0);
    painter.drawText(
        words, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), shown);
    painter.restore();
}
