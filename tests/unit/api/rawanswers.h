#pragma once

#include "api/answer.h"

// Answers as they would have come over the wire, framed without fault.
namespace RawAnswers {

inline RawAnswer whole(int status, const QByteArray &body)
{
    return {.httpStatus = status, .body = body, .contentLength = QByteArray::number(body.size())};
}

inline RawAnswer chunked(int status, const QByteArray &body)
{
    return {.httpStatus = status, .body = body, .transferEncoding = "chunked"};
}

// contract: user/status, the printed example without its comment, which JSON does not know
inline QByteArray publishedExample()
{
    return R"json({
  "status": "ENABLED",
  "policyId": "ABC123",
  "customer_number": "ABC123",
  "cover_class_of_use": "Carriage of Goods for Hire & Reward",
  "cover_level": "Third Party (TPO)",
  "vehicle_registration": "VY7 JC3"
})json";
}

} // namespace RawAnswers
