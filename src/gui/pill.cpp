#include "gui/pill.h"

#include "gui/icons.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

void Pill::paint(QPainter &painter, const QStyleOptionViewItem &option, const OutcomeLook &look)
{
    QStyleOptionViewItem cell(option);
    const QString text = cell.text;
    cell.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, &painter, cell.widget);

    const Theme::Pair pair = Theme::of(option.palette).tone(look.tone);
    constexpr int iconSize = 14;
    const QRect room = option.rect.adjusted(4, 3, -4, -3);
    const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, room.width() - iconSize - 20);
    const QSize size(qMin(room.width(), option.fontMetrics.horizontalAdvance(shown) + iconSize + 20), room.height());
    const QRect pill = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, room);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pair.paper);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    const QRect inside = pill.adjusted(7, 0, -7, 0);
    painter.drawPixmap(
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(iconSize, iconSize), inside),
        Icons::tinted(look.icon, pair.ink, iconSize, painter.device()->devicePixelRatioF()));
    painter.setPen(pair.ink);
    const QRect words = option.direction == Qt::RightToLeft ? inside.adjusted(0, 0, -iconSize - 5, 0)
                                                            : inside.adjusted(iconSize + 5, 0, 0, 0);
    painter.drawText(
        words, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), shown);
    painter.restore();
}
