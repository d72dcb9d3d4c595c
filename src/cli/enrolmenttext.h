#pragma once

#include "cli/enrolmentreport.h"
#include "core/attempt.h"

#include <QCoreApplication>
#include <QString>

// The same for people. All that comes from outside passes through PlainText. Pure functions.
class EnrolmentText
{
    Q_DECLARE_TR_FUNCTIONS(EnrolmentText)

public:
    static QString of(const EnrolmentReport &report);
    // One line each, errors first.
    static QString issues(const QList<FieldIssue> &issues);
    static QString attempt(const Attempt &attempt);
    // What became of it, in a few lines.
    static QString outcome(const Attempt &attempt);
    // A table of one line each; masked, it hides all that names a person.
    static QString list(const QList<Attempt> &attempts, bool showPersons);
    static QString time(const QDateTime &utc);
    static QString id(const QUuid &id);

private:
    static QString receipt(const EnrolmentReceipt &receipt);
    static QString differences(const QList<EnrolmentDifference> &differences);
    static QString findings(const EnrolmentGuard &guard);
    static QString looks(const QList<AttemptLook> &looks);
    static QString error(const ApiError &error);
    static QString rehearsal(const EnrolmentReport &report);
};
