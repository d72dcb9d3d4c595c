#pragma once

#include <QObject>

class QWidget;

// Shows the focus where Qt by itself does not: the frames of scroll areas are drawn anew when it comes and goes, and
// labels whose text can be selected by keyboard, and handles of splitters, are
// marked. Owned by the style, watches what it polishes.
class FocusWatch final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(QWidget &widget);
    void remove(QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
