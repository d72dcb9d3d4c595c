#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QString>

class QKeyEvent;

// Which keys a command may have. The others are for typing, for editing text and for moving about.
class KeyRules
{
    Q_DECLARE_TR_FUNCTIONS(KeyRules)

public:
    // Why a command may not have it, as a sentence; empty: it may.
    static QString problem(const QKeySequence &key);
    // What a press means as keys of a command; empty while only Ctrl, Alt, Shift or Meta are down.
    static QKeySequence of(const QKeyEvent &press);
};
