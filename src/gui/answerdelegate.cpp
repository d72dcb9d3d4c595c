#include "gui/answerdelegate.h"

#include "gui/icons.h"
#include "gui/outcomelook.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

void AnswerDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = static_cast<StatusSearchModel::Column>(index.column());
    if (column == StatusSearchModel::Column::Asked || column == StatusSearchModel::Column::CustomerNumber) {
        const qreal size = option->font.pointSizeF();
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        option->font.setPointSizeF(size);
    }
}

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (static_cast<StatusSearchModel::Column>(index.column()) != StatusSearchModel::Column::Status) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const auto outcome = static_cast<StatusSearchModel::Outcome>(index.data(StatusSearchModel::OutcomeRole).toInt());
    const OutcomeLook look = OutcomeLook::of(outcome);
    const Theme::Pair pair = Theme::of(option.palette).tone(look.tone);
    constexpr int iconSize = 14;
    const QRect room = option.rect.adjusted(4, 3, -4, -3);
    const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, room.width() - iconSize - 20);
    const QSize size(qMin(room.width(), option.fontMetrics.horizontalAdvance(shown) + iconSize + 20), room.height());
    const QRect pill = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, room);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pair.paper);
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    const QRect inside = pill.adjusted(7, 0, -7, 0);
    painter->drawPixmap(
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(iconSize, iconSize), inside),
        Icons::tinted(look.icon, pair.ink, iconSize, painter->device()->devicePixelRatioF()));
    painter->setPen(pair.ink);
    const QRect words = option.direction == Qt::RightToLeft ? inside.adjusted(0, 0, -iconSize - 5, 0)
                                                            : inside.adjusted(iconSize + 5, 0, 0, 0);
    painter->drawText(
        words, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), shown);
    painter->restore();
}
