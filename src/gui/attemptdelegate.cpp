#include "gui/attemptdelegate.h"

#include "gui/pill.h"
#include "gui/statelook.h"
#include "models/attemptmodel.h"

#include <QFontDatabase>

using Column = AttemptModel::Column;

void AttemptDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = static_cast<Column>(index.column());
    if (column == Column::WorkProviderUserId || column == Column::CustomerNumber || column == Column::Product) {
        const qreal size = option->font.pointSizeF();
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        option->font.setPointSizeF(size);
    }
}

void AttemptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (static_cast<Column>(index.column()) != Column::State) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const StateLook look = StateLook::of(static_cast<AttemptState>(index.data(AttemptModel::StateRole).toInt()));
    Pill::paint(*painter, cell, {.icon = look.icon, .tone = look.tone});
}
