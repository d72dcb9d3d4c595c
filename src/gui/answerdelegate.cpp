#include "gui/answerdelegate.h"

#include "gui/pill.h"

#include <QFontDatabase>

AnswerDelegate::AnswerDelegate(int wordColumn, QSet<int> codeColumns, LookOf lookOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_wordColumn(wordColumn)
    , m_codeColumns(std::move(codeColumns))
    , m_lookOf(std::move(lookOf))
{
}

AnswerDelegate *AnswerDelegate::forLookups(QObject *parent)
{
    using Column = StatusSearchModel::Column;
    return new AnswerDelegate(
        static_cast<int>(Column::Status), {static_cast<int>(Column::Asked), static_cast<int>(Column::CustomerNumber)},
        [](const QModelIndex &index) {
            return OutcomeLook::of(
                static_cast<StatusSearchModel::Outcome>(index.data(StatusSearchModel::OutcomeRole).toInt()));
        },
        parent);
}

AnswerDelegate *AnswerDelegate::forValidations(QObject *parent)
{
    using Column = ValidationModel::Column;
    return new AnswerDelegate(
        static_cast<int>(Column::Answer), {static_cast<int>(Column::Number)},
        [](const QModelIndex &index) {
            return OutcomeLook::of(
                static_cast<ValidationModel::Outcome>(index.data(ValidationModel::OutcomeRole).toInt()));
        },
        parent);
}

void AnswerDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_codeColumns.contains(index.column())) {
        const qreal size = option->font.pointSizeF();
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        option->font.setPointSizeF(size);
    }
}

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != m_wordColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    Pill::paint(*painter, cell, m_lookOf(index));
}
