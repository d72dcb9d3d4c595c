#pragma once

#include "core/customerstatus.h"
#include "core/enrolmentreceipt.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

// What arrived, whole, before anyone has decided whether it is an answer.
struct RawAnswer
{
    int httpStatus = 0;
    QByteArray body;
    // Headers that decide something; empty when absent. Qt joins repeated ones with ", ".
    QByteArray contentLength;
    QByteArray contentEncoding;
    QByteArray transferEncoding;
    bool http2 = false;
    bool hasHeaders = true; // false when not one was read: Qt drops them all, without an error, when one is broken
};

// The border: bytes in, values that are always valid (or an ApiError) out. Pure functions, any thread.
namespace Answer {

// Nothing when the body is as long as its headers said and is not encoded in a way that we did not ask for. Qt reports
// no error for several of these (SAFETY, "a broken answer read as a good one").
std::optional<ApiError> damage(const RawAnswer &answer);

// contract: user/status, answer 200
Result<CustomerStatus> status(const RawAnswer &answer);
// contract: validate/customer-number, answer 204 and nothing else
Result<void> validation(const RawAnswer &answer);
// contract: customer/enrol, answer 200, 201 or 202 with a customer number. An error is the answer's own word only when
// its cause is Unspecified or UnexpectedStatus: then the body is known to be whole. Without a Content-Length only a
// whole JSON object is proof of that, for Qt takes some broken chunks for the end, and a lost connection too.
Result<EnrolmentReceipt> enrolment(const RawAnswer &answer);
// Any answer that is not the expected one. contract README: "error body", "404 …", "an error with no JSON body"
ApiError error(const RawAnswer &answer);

} // namespace Answer
