#pragma once

#include "gui/outcomelook.h"

class QPainter;
class QStyleOptionViewItem;

// A word with its icon on the colour of what it means, in a cell of a list.
namespace Pill {

// `cell` as initStyleOption() made it; its text is the word.
void paint(QPainter &painter, const QStyleOptionViewItem &cell, const OutcomeLook &look);

} // namespace Pill
