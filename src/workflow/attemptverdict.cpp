#include "workflow/attemptverdict.h"

#include <algorithm>
#include <array>

namespace {

// Not 409: "it exists already" may be this very request. Not 408, 429 and 5xx: the request may have got through.
constexpr std::array rejections{400, 401, 403, 404, 405, 413, 415, 422};

// Whether the error is the answer itself, read to its end. See Answer::enrolment().
bool isWholeAnswer(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Unreachable:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Redirected:
        return false;
    case ApiError::Kind::Unauthorised:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::EmailMismatch:
    case ApiError::Kind::InvalidData:
    case ApiError::Kind::Throttled:
    case ApiError::Kind::ServerFault:
    case ApiError::Kind::BadAnswer:
        return error.cause == ApiError::Cause::Unspecified || error.cause == ApiError::Cause::UnexpectedStatus;
    }
    return false;
}

} // namespace

AttemptState AttemptVerdict::stateFor(const Result<EnrolmentReceipt> &result)
{
    if (result) {
        return AttemptState::Confirmed;
    }
    const ApiError &error = result.error();
    if (error.httpStatus == 0 && !error.requestMayHaveBeenProcessed) {
        return AttemptState::NotSent;
    }
    if (isWholeAnswer(error) && std::ranges::count(rejections, error.httpStatus) > 0) {
        return AttemptState::Rejected;
    }
    return AttemptState::Unknown;
}
