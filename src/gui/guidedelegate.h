#pragma once

#include <QStyledItemDelegate>

// Draws a line of GuideModel: headings small and muted, pages, and of what was found the text around it below.
class GuideDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
