#pragma once

#include "core/attempt.h"

#include <QList>
#include <QStringList>

// What earlier attempts offer to a new one.
struct RememberedValues
{
    QStringList productCodes; // the last used one first
    QStringList occupations;  // in the order of the alphabet

    // `newestFirst` as the journal lists them.
    static RememberedValues from(const QList<Attempt> &newestFirst);
};
