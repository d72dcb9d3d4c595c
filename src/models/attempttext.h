#pragma once

#include "core/attempt.h"

#include <QCoreApplication>
#include <QString>

// An attempt in words, as plain text that is safe to show. The sentences are EnrolmentOutcome's.
class AttemptText
{
    Q_DECLARE_TR_FUNCTIONS(AttemptText)

public:
    // In the person's own time zone.
    static QString when(const QDateTime &utc);
    // "Found: SE33S"
    static QString of(const AttemptLook &look);
    // For a screen reader: what became of it, and what was given otherwise than asked.
    static QString announcement(const Attempt &attempt);
    // A few plain lines with everything that matters. Names the person.
    static QString summary(const Attempt &attempt);
};
