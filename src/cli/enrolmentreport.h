#pragma once

#include "cli/enrolmentinput.h"
#include "core/profile.h"
#include "workflow/enrolmentoutcome.h"

#include <optional>

// All that there is to say about one run of `enrol`, for people and for scripts.
struct EnrolmentReport
{
    EnrolmentInput input;
    std::optional<Profile> profile;          // once the service is open
    bool isRehearsal = false;                // --dry-run
    bool wouldBeSent = false;                // of a rehearsal
    EnrolmentGuard guard;                    // what was found before sending; empty when it was not asked
    std::optional<EnrolmentOutcome> outcome; // nothing when it was not even tried: invalid, or a rehearsal
    std::optional<Attempt> looked;           // after an unknown outcome, and one look
    QString lookProblem;                     // why that look failed: a sentence
    bool isCancelled = false;                // a stop signal came
};
