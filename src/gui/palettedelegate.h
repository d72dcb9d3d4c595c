#pragma once

#include <QStyledItemDelegate>

// One entry of the command palette: icon, name with the typed letters in bold, its group; its keys at the end, or why
// it cannot be done now.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
