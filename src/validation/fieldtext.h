#pragma once

#include <QCoreApplication>
#include <QString>

// What can be said of a text whatever field of one line it stands in. contract README: "required on enrol", "address"
class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)

public:
    // Whether the joiners U+200C and U+200D may stand in it: names in some scripts are rightly spelled with them, but
    // nobody sees them in a number or a code.
    enum class Joiners { Allowed, Refused };

    // Why it cannot be sent: nothing to see in it, too long, half a character, a line break, a character that hides or
    // reorders. Empty when it can. `trimmed` has no blanks around it.
    static QString problem(const QString &trimmed, Joiners joiners);
    // About the joiners that it holds. Empty when there are none.
    static QString remark(const QString &trimmed);
    // Whether somebody would see nothing in it, or a mere gap.
    static bool looksEmpty(const QString &text);

    // "U+202E"
    static QString codePoint(char32_t c);
};
