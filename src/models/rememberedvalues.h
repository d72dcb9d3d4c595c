#pragma once

#include "core/attempt.h"

#include <QList>
#include <QStringList>

// What earlier attempts offer to a new one.
struct RememberedValues
{
    QStringList productCodes; // the last used one first
    QStringList occupations;  // in the order of the alphabet

    // `newestFirst` as the journal lists them; those before `since` are left out, if that is valid.
    static RememberedValues from(const QList<Attempt> &newestFirst, const QDateTime &since = {});
};
