#pragma once

#include <QList>
#include <QObject>

class QGridLayout;
class QLayoutItem;
class QScrollArea;

// What stands beside each other in a form of two columns goes below each other where the area around is too narrow for
// both: a page goes down, never sideways.
class FieldStack final : public QObject
{
    Q_OBJECT

public:
    static void follow(QScrollArea &area, QGridLayout &grid);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place
    {
        QLayoutItem *item; // the layout's
        int row;
        int column;
        int columns;
    };

    FieldStack(QScrollArea &area, QGridLayout &grid);
    void fit();
    int neededBeside() const;
    void arrange(bool stacked);

    QScrollArea &m_area;
    QGridLayout &m_grid;
    QList<Place> m_places;
    QList<int> m_stretches; // of the rows, side by side
    bool m_isStacked = false;
};
