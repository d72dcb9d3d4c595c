#pragma once

#include "core/attempt.h"
#include "workflow/enrolmentdifference.h"
#include "workflow/enrolmentguard.h"

#include <QCoreApplication>
#include <QLatin1String>
#include <QString>

#include <optional>

// How an enrolment ended, for people and for scripts.
struct EnrolmentOutcome
{
    Q_DECLARE_TR_FUNCTIONS(EnrolmentOutcome)

public:
    enum class Kind { Enrolled, Rejected, NotSent, Unknown, HeldBack };

    Kind kind = Kind::HeldBack;
    std::optional<Attempt> attempt; // nothing when held back
    QList<EnrolmentDifference> differences;
    EnrolmentGuard guard; // what held it back
    QString sentence;     // what happened
    QString nextStep;     // what to do now; may be empty
    // The outcome is certain but could not be written down: after the next start the attempt will be Unknown.
    bool recorded = true;
    std::chrono::microseconds took{0};

    // "enrolled", "rejected", "not_sent", "unknown", "held_back"
    static QLatin1String key(Kind kind);
    // From an attempt as the journal has it: for the Activity page and `journal show`.
    static EnrolmentOutcome of(const Attempt &attempt);
    // Held back for what the guard found.
    static EnrolmentOutcome heldBack(const EnrolmentGuard &guard);
    // Certain, but not written down; `why` is a sentence.
    static EnrolmentOutcome unrecorded(const Attempt &attempt, const QString &why);

private:
    static QString whatHappened(const Attempt &attempt);
};
