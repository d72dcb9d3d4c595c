#pragma once

#include <QLayout>
#include <QList>

class QBoxLayout;

// One after the other, as words in a text, on as many lines as it takes. What is hidden takes no room; a label that may
// wrap takes one line where it fits, else a line of its own and as many below.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    enum class Line {
        FillsUp, // the last item takes the rest of its line
        AtStart,
        AtEnd,
        Centred,
    };

    explicit FlowLayout(QWidget *parent = nullptr, Line line = Line::FillsUp);
    ~FlowLayout() override;

    // Puts the widgets at the end of a row, together: on one line where there is room, else on several. Gives what
    // holds them.
    static QWidget *gather(QBoxLayout &row, const QList<QWidget *> &widgets, Line line = Line::AtEnd);

    void addItem(QLayoutItem *item) override;
    void insertWidget(int index, QWidget *widget);
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place
    {
        QLayoutItem *item;
        QSize size;
    };

    static QSize sizeOf(const QLayoutItem &item, int room);
    int arrange(const QRect &rect, bool apply) const; // gives the height
    void put(QList<Place> line, const QRect &inside, int y, bool isLast) const;

    const Line m_line;
    QList<QLayoutItem *> m_items; // owned, as QLayout has it
};
