#pragma once

#include "core/apierror.h"
#include "core/enrolmentreceipt.h"
#include "core/enrolmentrequest.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QUuid>

#include <optional>

// Where an attempt to enrol stands. SAFETY, "Enrolment as a state machine". A draft is no attempt yet.
enum class AttemptState {
    Sending,          // written down before the first byte goes out
    Confirmed,        // the API said so, with a customer number
    Rejected,         // the API said no
    NotSent,          // no byte of the request left
    Unknown,          // anything else: it may have created a customer
    ReconciledExists, // was unknown; status knows the work provider user id
    ReconciledAbsent, // was unknown; status did not know it twice, at least a minute apart
};

// One look by a reconciliation: status, asked by work provider user id.
struct AttemptLook
{
    enum class Answer { Found, NotFound, NoAnswer };

    QDateTime at; // UTC, when the answer came
    Answer answer = Answer::NoAnswer;
    QString customerNumber; // when found
    QString why;            // when there was no answer: a sentence

    bool operator==(const AttemptLook &) const = default;
};

// One attempt to enrol a person, as the journal keeps it. Names a person: never logged, on disk only sealed.
struct Attempt
{
    QUuid id;
    QString environment; // Profile::environmentKey()
    AttemptState state = AttemptState::Sending;
    QDateTime startedAt; // UTC, when it was written down
    QDateTime changedAt; // UTC
    EnrolmentRequest request;
    int httpStatus = 0;                      // of the answer, if there was one
    std::optional<EnrolmentReceipt> receipt; // Confirmed only
    std::optional<ApiError> error;           // Rejected, NotSent, Unknown; none after a crash
    bool interrupted = false;                // the program ended while it was sending
    QString customerNumber;                  // Confirmed and ReconciledExists
    QList<AttemptLook> looks;                // oldest first

    // Not settled: a person has to find out. What the Activity page counts.
    bool needsPerson() const { return state == AttemptState::Unknown; }
};

class AttemptStates
{
    Q_DECLARE_TR_FUNCTIONS(AttemptStates)

public:
    // In JSON, in the journal's file and in SAFETY: "reconciled_absent".
    static QLatin1String key(AttemptState state);
    static std::optional<AttemptState> fromKey(QStringView key);
    // For people: "Enrolled", "Unknown", …
    static QString label(AttemptState state);
    // Whether it keeps a second attempt for the same person from starting: what the unique index covers.
    static bool blocks(AttemptState state);
};

Q_DECLARE_METATYPE(Attempt)
