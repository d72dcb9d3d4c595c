#include "gui/settingshitdelegate.h"

#include "gui/settingshits.h"

#include <QApplication>
#include <QPainter>

namespace {

constexpr int margin = 8;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

QSize SettingsHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {0, QFontMetrics(option.font).height() + QFontMetrics(smaller(option.font)).height() + 2 * margin};
}

void SettingsHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString label = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QRect room = cell.rect.adjusted(margin, margin, -margin, -margin);
    const auto alignment = QStyle::visualAlignment(cell.direction, Qt::AlignLeading | Qt::AlignTop);
    const auto line = [&](const QFont &font, QPalette::ColorRole ink, int top, const QString &text) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : ink));
        painter->drawText(QRect(room.left(), top, room.width(), metrics.height()), static_cast<int>(alignment),
                          metrics.elidedText(text, Qt::ElideRight, room.width()));
        return top + metrics.height();
    };
    painter->save();
    const int below = line(cell.font, QPalette::Text, room.top(), label);
    line(smaller(cell.font), QPalette::PlaceholderText, below, index.data(SettingsHits::PlaceRole).toString());
    painter->restore();
}
