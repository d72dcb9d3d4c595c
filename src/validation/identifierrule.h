#pragma once

#include "core/fieldissue.h"
#include "core/identifier.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What the rule makes of a text as one kind of identifier.
struct IdentifierCheck
{
    std::optional<Identifier> identifier; // nothing when an issue is an error
    QStringList changes;                  // what was changed to get there, as sentences: nothing is changed silently
    QList<FieldIssue> issues;
};

// Which kind a text most likely is. Only customer number and work provider user id are ever detected: the deprecated
// two are a person's choice.
struct IdentifierDetection
{
    IdentifierKind kind = IdentifierKind::CustomerNumber;
    bool fitsBoth = false; // it could be the other of the two as well
};

// contract README: "customer number, policy id" and "work provider user id, driver id"
class IdentifierRule
{
    Q_DECLARE_TR_FUNCTIONS(IdentifierRule)

public:
    // Any text, of any length and content.
    static IdentifierCheck check(IdentifierKind kind, const QString &text);
    static IdentifierDetection detect(const QString &text);

private:
    static IdentifierCheck checkCode(IdentifierKind kind, const QString &trimmed);
    static IdentifierCheck checkText(IdentifierKind kind, const QString &trimmed);
};
