#pragma once

#include <QStyleOption>

class QPainter;

// What ConsoleStyle draws things of: fields, buttons, marks, bars, rings. Colours come from the theme of the option's
// palette; each leaves the painter as it was.
namespace StyleParts {

QRectF crisp(const QRect &rect, qreal inset = 0.5);

void field(const QStyleOption &option, QPainter &painter);
void button(const QStyleOption &option, QPainter &painter, bool isDefault, bool isFlat);
// Icon and words, from right to left: Qt's own styles draw the words at the far edge.
void mirroredLabel(const QStyle &style, const QStyleOptionButton &option, QPainter &painter);
void checkMark(const QStyleOption &option, QPainter &painter);
void radioMark(const QStyleOption &option, QPainter &painter);
// Around what has the focus, inside `rect`.
void ring(const QPalette &palette, const QRect &rect, QPainter &painter);
// The edge of a card, list or text area; a ring instead when it has the focus.
void frame(const QStyleOption &option, QPainter &painter, bool onlyWhenFocused);
// Opaque, with an edge that tells it from what lies below: menus, tips.
void raised(const QPalette &palette, const QRect &rect, QPainter &painter);
// Down, or up.
void arrow(const QPalette &palette, const QRect &rect, QPainter &painter, bool up, bool enabled);
void scrollBar(const QStyleOptionSlider &option, const QRect &slider, QPainter &painter);
void tab(const QStyleOptionTab &option, QPainter &painter);
void splitterHandle(const QStyleOption &option, QPainter &painter, bool focused);
void spinBox(const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, QPainter &painter);
void progress(const QStyleOptionProgressBar &option, QPainter &painter);
// At the leading edge of a chosen row.
void chosenBar(const QStyleOptionViewItem &option, QPainter &painter);

// Where the slider of a scroll bar is.
QRect sliderOf(const QStyleOptionSlider &option);

} // namespace StyleParts
