#pragma once

#include "core/fieldissue.h"

#include <QLatin1String>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

// Why a call has no usable answer. Holds no token and nothing of the request: safe to show, not safe to log (the
// server's `detail` may name a person).
struct ApiError
{
    enum class Kind {
        Cancelled,     // by us
        Timeout,       // our deadline, nothing heard for too long, or HTTP 408
        Unreachable,   // no connection: name not found, refused, broken off before an answer
        Tls,           // the certificate or the handshake
        Redirected,    // to where we do not follow
        Unauthorised,  // 401
        Forbidden,     // 403
        NotFound,      // 404 INVALID_CUSTOMER. status: unknown or has not consented; validate: no such number
        EmailMismatch, // 404 INVALID_CUSTOMER_EMAIL
        InvalidData,   // 400, 422
        Throttled,     // 429
        ServerFault,   // 5xx
        BadAnswer,     // an answer that does not keep the contract, or is not from this API at all
    };

    // Finer than the kind, where the next step for a person differs.
    enum class Cause {
        Unspecified,
        NameNotFound,
        ConnectionRefused,
        NetworkDown,
        ConnectionLost,
        ProxyFailed,
        Deadline,
        Inactivity,
        CertificateExpired,
        CertificateNotYetValid,
        CertificateSelfSigned,
        CertificateWrongHost,
        CertificateUnknownIssuer,
        CertificateOther,
        HandshakeFailed,
        RedirectElsewhere,     // another origin
        RedirectOtherQuestion, // same origin, but no longer the same question
        RedirectTooMany,
        TooLarge,
        Incomplete,
        NotJson,
        WrongShape,
        UnexpectedStatus,
    };

    Kind kind = Kind::BadAnswer;
    Cause cause = Cause::Unspecified;
    int httpStatus = 0; // 0 when none was read
    QString code;       // the API's own: "INVALID_CUSTOMER"; empty when none came
    QString detail;     // plain text from the server or from the network layer, untrusted, at most some lines
    QList<FieldIssue> fields;
    std::optional<std::chrono::seconds> retryAfter; // what the server asked for, capped at an hour
    bool requestMayHaveBeenProcessed = false;

    // The name in the JSON of the command line: "notFound", …
    static QLatin1String kindName(Kind kind);
};
