#pragma once

#include "core/identifier.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

// A text close to what was typed that may be what was meant. Offered, never applied.
struct NearMiss
{
    Identifier identifier;
    QString reason; // "with the digit 0 for the letter O"

    bool operator==(const NearMiss &) const = default;
};

// Blanks and dashes inside, O/0, I/1, case, wide letters, quotes around it, a pasted label in front.
class NearMisses
{
    Q_DECLARE_TR_FUNCTIONS(NearMisses)

public:
    static constexpr qsizetype maxOffered = 6;

    // The likeliest first; never the text itself; each is fit to be sent.
    static QList<NearMiss> of(IdentifierKind kind, const QString &text);
};
