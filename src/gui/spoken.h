#pragma once

#include <QString>

class QFocusEvent;
class QLineEdit;
class QWidget;

// What a screen reader is told of controls. Of a field that another widget takes the focus for, that one is told, too.
namespace Spoken {

// What the description of a field always says.
void setDescription(QWidget &field, const QString &description);
// What is wrong with it comes before that; empty: nothing is wrong any more.
void setProblem(QWidget &field, const QString &problem);
// A person has gone on from a field, and does not only look elsewhere: the time to say what is wrong with it.
bool isLeft(const QFocusEvent &focusOut);
// The button inside a field that empties it, which Qt leaves without a name.
void nameClearButton(QLineEdit &edit);

} // namespace Spoken
