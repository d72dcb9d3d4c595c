#pragma once

#include "core/clock.h"
#include "gui/outcomelook.h"

#include <QHash>
#include <QStyledItemDelegate>

#include <functional>

// The cells of every list of answers, attempts and exchanges: what became of it as icon and word on its colour, ids in
// monospace, times short ("today 09:26") with the whole moment in the tip. The model's own texts stay as they are: they
// are what is copied, sorted and read out.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Cell { Text, Status, Id, Time };
    using LookOf = std::function<OutcomeLook(const QModelIndex &index)>;

    // The columns are those of the model that the view shows. `momentRole` gives a QDateTime in UTC for Cell::Time.
    // `clock`, which says what "today" is, must outlive it; without one times stay as the model has them.
    CellDelegate(QHash<int, Cell> cells, LookOf lookOf, int momentRole, const Clock *clock, QObject *parent);

    static CellDelegate *forLookups(const Clock &clock, QObject *parent);
    static CellDelegate *forValidations(const Clock &clock, QObject *parent);
    static CellDelegate *forAttempts(const Clock &clock, QObject *parent);
    // Times to the second: what matters there is what came after what.
    static CellDelegate *forExchanges(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Cell cell(const QModelIndex &index) const { return m_cells.value(index.column(), Cell::Text); }

    const QHash<int, Cell> m_cells;
    const LookOf m_lookOf;
    const int m_momentRole;
    const Clock *const m_clock;
};
