#pragma once

#include <QLabel>

class QLayout;

// Labels for text from outside: never rich text, whatever it looks like.
namespace Labels {

QLabel *plain(const QString &text, QWidget *parent);
// Wraps, and can be selected by mouse and keyboard.
QLabel *selectable(const QString &text, QWidget *parent);
// In the quieter ink of the theme; follows a change of theme.
void mute(QLabel &label);
// The system's monospace font in the widget's size, for ids.
QFont monospace(const QWidget &widget);
// The same for a widget, which follows the size of text that a person prefers; so do headings.
void setMonospace(QWidget &widget, qreal factor = 1.0, bool bold = false);
// A heading or the like, relative to the program's font.
void scale(QWidget &widget, qreal factor, bool bold);
// Its text begins beside what stands before it, in whatever direction it is written: Qt would move Latin words to the
// other edge of a window from right to left, and Arabic ones in one from left to right.
void beginBeside(QLabel &label, Qt::Alignment vertical = Qt::AlignVCenter);
// In the order of the layout.
QList<QWidget *> widgetsIn(const QLayout &layout);
// Removes and deletes everything in a layout.
void clear(QLayout &layout);

} // namespace Labels
