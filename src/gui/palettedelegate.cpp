#include "gui/palettedelegate.h"

#include "gui/palettemodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace {

constexpr int iconSize = 20;
constexpr int margin = 8;

// Draws from the leading edge and gives back how wide it became.
qreal drawName(QPainter &painter, const QRect &room, const QString &name, const QList<int> &bold,
               Qt::LayoutDirection direction)
{
    QTextLayout layout(name, painter.font());
    QTextOption option(Qt::AlignLeading);
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
    const qreal y = room.y() + (room.height() - line.height()) / 2;
    layout.draw(&painter, QPointF(room.x(), y));
    return line.naturalTextWidth();
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
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const Qt::LayoutDirection direction = option.direction;
    const QString whyNot = index.data(PaletteModel::WhyNotRole).toString();
    const QPalette::ColorGroup group = whyNot.isEmpty() ? QPalette::Active : QPalette::Disabled;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? ink : option.palette.color(QPalette::PlaceholderText);
    const auto place = [&option, direction](const QRect &leftToRight) {
        return QStyle::visualRect(direction, option.rect, leftToRight);
    };
    painter->save();
    painter->setFont(option.font);
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);

    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    const QRect iconRoom(room.x(), room.y() + (room.height() - iconSize) / 2, iconSize, iconSize);
    icon.paint(painter, place(iconRoom), Qt::AlignCenter, whyNot.isEmpty() ? QIcon::Normal : QIcon::Disabled);
    room.setLeft(iconRoom.right() + 1 + margin);

    const auto trailing =
        static_cast<int>(Qt::AlignVCenter | (direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight));
    const QString end = whyNot.isEmpty() ? index.data(PaletteModel::KeysRole).toString() : whyNot;
    const int endWidth = qMin(option.fontMetrics.horizontalAdvance(end), room.width() / 2);
    painter->setPen(quiet);
    painter->drawText(place(QRect(room.right() + 1 - endWidth, room.y(), endWidth, room.height())), trailing,
                      option.fontMetrics.elidedText(end, Qt::ElideRight, endWidth));
    room.setRight(room.right() - endWidth - (endWidth > 0 ? 2 * margin : 0));

    QString name = index.data().toString();
    const QString elided = option.fontMetrics.elidedText(name, Qt::ElideRight, room.width());
    QFont shown = option.font;
    if (index.data(PaletteModel::CheckedRole).toBool()) {
        name = elided + QStringLiteral(" ✓");
    } else {
        name = elided;
    }
    painter->setPen(ink);
    painter->setFont(shown);
    const auto bold = index.data(PaletteModel::MatchesRole).value<QList<int>>();
    const int used = qCeil(drawName(*painter, place(room), name, bold, direction)) + 2 * margin;

    const QString heading = index.data(PaletteModel::GroupRole).toString();
    if (room.width() - used > option.fontMetrics.horizontalAdvance(heading)) {
        const auto leading =
            static_cast<int>(Qt::AlignVCenter | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
        painter->setPen(quiet);
        painter->drawText(place(room.adjusted(used, 0, 0, 0)), leading, heading);
    }
    painter->restore();
}
