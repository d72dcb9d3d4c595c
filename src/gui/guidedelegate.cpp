#include "gui/guidedelegate.h"

#include "gui/theme.h"
#include "models/guidemodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace {

constexpr int marginX = 8;
constexpr int marginY = 5;
constexpr int headingGap = 12; // above a heading
constexpr int excerptLines = 3;

bool isHeading(const QModelIndex &index)
{
    return index.data(GuideModel::PageRole).toString().isEmpty();
}

QFont excerptFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

void GuideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString title = cell.text;
    cell.text.clear();
    if (isHeading(index)) {
        cell.state &= ~(QStyle::State_MouseOver | QStyle::State_Selected);
    }
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const Theme &theme = Theme::of(option.palette);
    const QString excerpt = index.data(GuideModel::ExcerptRole).toString();
    QRect room = option.rect.adjusted(marginX, marginY, -marginX, -marginY);
    QFont font = option.font;
    QColor ink = option.palette.color(QPalette::Text);
    if (isHeading(index)) {
        room.setTop(room.top() + headingGap);
        font = excerptFont(font);
        font.setBold(true);
        ink = theme.muted();
    } else if (!excerpt.isEmpty()) {
        font.setBold(true);
    }
    painter->save();
    painter->setFont(font);
    painter->setPen(ink);
    const QFontMetrics metrics(font);
    const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop));
    painter->drawText(room, leading, metrics.elidedText(title, Qt::ElideRight, room.width()));
    if (!excerpt.isEmpty()) {
        painter->setFont(excerptFont(option.font));
        painter->setPen(theme.muted());
        painter->drawText(room.adjusted(0, metrics.height() + 2, 0, 0), leading | Qt::TextWordWrap, excerpt);
    }
    painter->restore();
}

QSize GuideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = option.fontMetrics.height() + 2 * marginY;
    if (isHeading(index)) {
        height += headingGap;
    } else if (!index.data(GuideModel::ExcerptRole).toString().isEmpty()) {
        height += 2 + excerptLines * QFontMetrics(excerptFont(option.font)).lineSpacing();
    }
    return {80, height};
}
