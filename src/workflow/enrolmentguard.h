#pragma once

#include "core/attempt.h"
#include "workflow/statusanswer.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

// What was found out before anything is sent: status by work provider user id, and the journal.
struct EnrolmentGuard
{
    Q_DECLARE_TR_FUNCTIONS(EnrolmentGuard)

public:
    // One thing found, as a line of the review.
    struct Finding
    {
        enum class Weight {
            Fine,      // "Zego does not know this work provider user ID"
            Notice,    // worth reading: enrolled yesterday under another id
            Confirm,   // only a person may go on, with sendAgain: an earlier attempt was looked for and is not there
            Overrides, // no usable answer to the lookup: only with skipLookup
            Blocks,    // already a customer, an attempt that is open or has succeeded, no journal, not armed
        };

        // For scripts and tests.
        enum class Kind {
            UnknownToApi,
            AlreadyCustomer,
            LookupFailed,
            LookupSkipped,
            NoEarlierAttempt,
            OpenAttempt,    // sending or unknown
            EnrolledBefore, // confirmed or reconciled_exists
            AbsentAttempt,  // reconciled_absent
            FailedAttempt,  // rejected or not_sent, harmless
            SimilarPerson,
            JournalUnavailable,
            ReadOnly,
        };

        Kind kind = Kind::UnknownToApi;
        Weight weight = Weight::Fine;
        QString text;                        // a sentence or two, plain text
        std::optional<QUuid> attempt;        // the one that it is about
        QString customerNumber;              // of AlreadyCustomer and EnrolledBefore
        static QLatin1String key(Kind kind); // "alreadyCustomer", for JSON
    };

    QList<Finding> findings;
    std::optional<StatusAnswer> status; // nothing when skipped

    bool has(Finding::Weight weight) const;
    // Whether send() would be held back for a reason that nobody may override.
    bool isBlocked() const { return has(Finding::Weight::Blocks); }
    bool needsConfirmation() const { return has(Finding::Weight::Confirm); }
    bool needsSkipLookup() const { return has(Finding::Weight::Overrides); }
};
