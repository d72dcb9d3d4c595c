#pragma once

#include "gui/outcomelook.h"

#include <QSet>
#include <QStyledItemDelegate>

#include <functional>

// Cells of earlier answers: one column as icon and word on its colour, ids in monospace.
class AnswerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using LookOf = std::function<OutcomeLook(const QModelIndex &index)>;

    // The columns are those of the model that the view shows.
    AnswerDelegate(int wordColumn, QSet<int> codeColumns, LookOf lookOf, QObject *parent);

    static AnswerDelegate *forLookups(QObject *parent);
    static AnswerDelegate *forValidations(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const int m_wordColumn;
    const QSet<int> m_codeColumns;
    const LookOf m_lookOf;
};
