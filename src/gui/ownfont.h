#pragma once

#include <QFont>
#include <QObject>

class QListWidget;
class QTableView;
class QWidget;

// A font that differs from the program's (larger, bold, monospace) and still follows the size of text that a person
// prefers: a font that is set on a widget would stay as it was.
class OwnFont final : public QObject
{
    Q_OBJECT

public:
    struct Kind
    {
        qreal factor = 1.0;
        bool bold = false;
        bool monospace = false;
    };

    // Replaces what the widget had before.
    static void set(QWidget &widget, const Kind &kind);
    static QFont font(const QWidget &widget, const Kind &kind);
    // The rows of a table as high as a line of text needs, its columns as wide as `widths` says of text in its normal
    // size; both grow and shrink with the text.
    static void fitTable(QTableView &table, const QList<int> &widths);

    // A list of places: its entries and itself grow with the text; never narrower than `least`.
    static void fitList(QListWidget &list, int least);

    // The program's font is another one now.
    static void followAll();

private:
    OwnFont(QWidget &widget, const Kind &kind);
    void apply();

    QWidget &m_widget;
    Kind m_kind;
};
