#pragma once

#include "core/fieldissue.h"
#include "core/identifier.h"
#include "validation/nearmiss.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

// How a text in the lookup box is to be read: by its looks, as one kind, or as both that it fits.
struct IdentifierChoice
{
    enum class Mode { Detect, Kind, Either };

    Mode mode = Mode::Detect;
    IdentifierKind kind = IdentifierKind::CustomerNumber; // for Mode::Kind

    bool operator==(const IdentifierChoice &) const = default;
};

// What a text means as a question to the API, before anything is sent.
struct Question
{
    Q_DECLARE_TR_FUNCTIONS(Question)

public:
    QList<Identifier> identifiers;                        // one; two for Either; none while there is an error
    IdentifierKind kind = IdentifierKind::CustomerNumber; // the one that it is (first) taken for
    bool fitsBoth = false;                                // it could also be asked as the other
    QStringList changes;                                  // what was changed, as sentences
    QList<FieldIssue> issues;
    QList<NearMiss> nearMisses;

    bool canBeAsked() const { return !identifiers.isEmpty(); }

    static Question read(const QString &text, const IdentifierChoice &choice);
};
