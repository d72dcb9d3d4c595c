#include "gui/palettedelegate.h"

#include "gui/palettemodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace {

constexpr int iconSize = 20;
constexpr int margin = 8;

int fullWidth(const QFontMetrics &metrics, const QString &text)
{
    return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + 2; // rounding must not cost a letter
}

// From the leading edge of the room, which is wide enough.
void drawName(QPainter &painter, const QRect &room, const QString &name, const QList<int> &bold,
              Qt::LayoutDirection direction)
{
    QTextLayout layout(name, painter.font());
    QTextOption option((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    for (const int at : bold) {
        formats += {.start = at, .length = 1, .format = strong};
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(room.x(), room.y() + (room.height() - line.height()) / 2));
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {0, qMax(iconSize, option.fontMetrics.height()) + 2 * margin};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.text.clear();
    cell.icon = {};
    cell.features &= ~QStyleOptionViewItem::HasDecoration;
    (option.widget != nullptr ? option.widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const Qt::LayoutDirection direction = option.direction;
    const auto place = [&option, direction](const QRect &leftToRight) {
        return QStyle::visualRect(direction, option.rect, leftToRight);
    };
    const bool mirrored = direction == Qt::RightToLeft;
    const auto leading =
        static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    const auto trailing =
        static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignLeft : Qt::AlignRight));
    const QString whyNot = index.data(PaletteModel::WhyNotRole).toString();
    const QColor quiet = option.palette.color(QPalette::PlaceholderText);
    QFont strong(option.font);
    strong.setBold(true);
    painter->save();
    painter->setFont(option.font);
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);

    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    const QRect iconRoom(room.x(), room.y() + (room.height() - iconSize) / 2, iconSize, iconSize);
    icon.paint(painter, place(iconRoom), Qt::AlignCenter, whyNot.isEmpty() ? QIcon::Normal : QIcon::Disabled);
    room.setLeft(iconRoom.right() + 1 + margin);

    QString name = index.data().toString();
    if (index.data(PaletteModel::CheckedRole).toBool()) {
        name += QStringLiteral(" ✓");
    }
    const QString end = whyNot.isEmpty() ? index.data(PaletteModel::KeysRole).toString() : whyNot;
    // The name comes first where there is not room for both.
    const int nameWidth = qMin(fullWidth(QFontMetrics(strong), name), room.width());
    const int endWidth = qMax(0, qMin(fullWidth(option.fontMetrics, end), room.width() - nameWidth - 2 * margin));
    painter->setPen(option.palette.color(whyNot.isEmpty() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    drawName(*painter, place(QRect(room.x(), room.y(), nameWidth, room.height())),
             option.fontMetrics.elidedText(name, Qt::ElideRight, nameWidth),
             index.data(PaletteModel::MatchesRole).value<QList<int>>(), direction);
    painter->setPen(quiet);
    painter->drawText(place(QRect(room.right() + 1 - endWidth, room.y(), endWidth, room.height())), trailing,
                      option.fontMetrics.elidedText(end, Qt::ElideRight, endWidth));

    const QString heading = index.data(PaletteModel::GroupRole).toString();
    const QRect between = room.adjusted(nameWidth + margin, 0, -endWidth - 2 * margin, 0);
    if (fullWidth(option.fontMetrics, heading) <= between.width()) {
        painter->drawText(place(between), leading, heading);
    }
    painter->restore();
}
