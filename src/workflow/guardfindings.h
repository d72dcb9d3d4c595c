#pragma once

#include "workflow/enrolmentguard.h"

#include <QCoreApplication>

// The lines of the review, each from one thing that was found out. Pure; any thread. SAFETY, "Enrolment as a state
// machine"
class GuardFindings
{
    Q_DECLARE_TR_FUNCTIONS(GuardFindings)

public:
    using Finding = EnrolmentGuard::Finding;

    static Finding fromStatus(const StatusAnswer &answer);
    static Finding lookupSkipped();
    // A work provider user id that status cannot be asked by.
    static Finding cannotBeLookedUp();
    // Attempts for the same work provider user id, newest first.
    static Finding fromSamePerson(const QList<Attempt> &attempts);
    // One that keeps another from starting.
    static Finding fromBlocking(const Attempt &attempt);
    // Attempts for somebody like this under other ids, newest first. Nothing when none of them matters.
    static std::optional<Finding> fromSimilar(const QList<Attempt> &attempts);
    static Finding journalUnavailable(const QString &why);
    static Finding readOnly();
};
