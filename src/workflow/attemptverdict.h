#pragma once

#include "core/attempt.h"
#include "core/enrolmentreceipt.h"
#include "core/result.h"

// What the end of an EnrolCall says about the attempt. Pure. SAFETY, "Enrolment as a state machine", rules 3 to 6
namespace AttemptVerdict {

// Confirmed, Rejected, NotSent or Unknown; whatever is in doubt is Unknown.
AttemptState stateFor(const Result<EnrolmentReceipt> &result);

} // namespace AttemptVerdict
