#include "gui/fieldstack.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>

void FieldStack::follow(QScrollArea &area, QGridLayout &grid)
{
    new FieldStack(area, grid);
}

FieldStack::FieldStack(QScrollArea &area, QGridLayout &grid)
    : QObject(&area)
    , m_area(area)
    , m_grid(grid)
{
    for (int index = 0; index < grid.count(); ++index) {
        int rows = 1;
        Place place{.item = grid.itemAt(index), .row = 0, .column = 0, .columns = 1};
        grid.getItemPosition(index, &place.row, &place.column, &rows, &place.columns);
        m_places += place;
    }
    for (int row = 0; row < grid.rowCount(); ++row) {
        m_stretches += grid.rowStretch(row);
    }
    area.viewport()->installEventFilter(this);
    area.widget()->installEventFilter(this);
    fit();
}

bool FieldStack::eventFilter(QObject *watched, QEvent *event)
{
    // The text, its size or what is shown has changed, or the room.
    if (event->type() == QEvent::LayoutRequest || (watched == m_area.viewport() && event->type() == QEvent::Resize)) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

int FieldStack::neededBeside() const
{
    int first = 0;
    int second = 0;
    int both = 0;
    for (const Place &place : m_places) {
        if (!place.item->isEmpty()) {
            int &widest = place.columns > 1 ? both : place.column == 0 ? first : second;
            widest = qMax(widest, place.item->minimumSize().width());
        }
    }
    const QMargins around = m_area.widget()->layout()->contentsMargins();
    return qMax(both, first + m_grid.horizontalSpacing() + second) + around.left() + around.right();
}

void FieldStack::fit()
{
    if (m_area.isVisible()) {
        arrange(neededBeside() > m_area.viewport()->width());
    }
}

void FieldStack::arrange(bool stacked)
{
    if (stacked == m_isStacked) {
        return;
    }
    m_isStacked = stacked;
    while (m_grid.takeAt(0) != nullptr) { // each is among the places
    }
    for (int row = 0; row < m_stretches.size(); ++row) {
        m_grid.setRowStretch(row, 0);
        m_grid.setRowStretch(2 * row, 0);
    }
    for (int row = 0; row < m_stretches.size(); ++row) {
        m_grid.setRowStretch(stacked ? 2 * row : row, m_stretches.at(row));
    }
    for (const Place &place : std::as_const(m_places)) {
        const int row = stacked ? 2 * place.row + place.column : place.row;
        const int column = stacked ? 0 : place.column;
        const int columns = stacked ? 2 : place.columns;
        if (QLayout *inner = place.item->layout()) {
            m_grid.addLayout(inner, row, column, 1, columns);
        } else {
            m_grid.addItem(place.item, row, column, 1, columns);
        }
    }
}
