#pragma once

#include "core/apierror.h"

// What the process ends with, the same for every command. Scripts rely on these numbers: none may change its meaning.
enum class ExitCode : int {
    Positive = 0,         // any status counts, DISABLED too
    Negative = 1,         // not found, no match, rejected
    Usage = 2,            // the command line or an input is wrong; nothing was sent
    NotAuthorised = 3,    // 401, 403
    NoAnswer = 4,         // network, TLS, timeout, redirect, broken answer, 429, 5xx
    EnrolmentUnknown = 5, // kept for enrolment
    HeldBack = 6,         // kept for the guards of enrolment
    Interrupted = 130,    // 128 + SIGINT
    Terminated = 143,     // 128 + SIGTERM
};

constexpr ExitCode exitCodeFor(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Cancelled:
        return ExitCode::Interrupted;
    case ApiError::Kind::NotFound:
    case ApiError::Kind::EmailMismatch:
    case ApiError::Kind::InvalidData:
        return ExitCode::Negative;
    case ApiError::Kind::Unauthorised:
    case ApiError::Kind::Forbidden:
        return ExitCode::NotAuthorised;
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Unreachable:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::Throttled:
    case ApiError::Kind::ServerFault:
    case ApiError::Kind::BadAnswer:
        return ExitCode::NoAnswer;
    }
    Q_UNREACHABLE();
}
