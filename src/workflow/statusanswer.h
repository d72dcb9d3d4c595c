#pragma once

#include "core/customerstatus.h"
#include "core/identifier.h"
#include "core/result.h"

#include <QDateTime>

#include <chrono>

// One question, its answer, and when that was.
struct StatusAnswer
{
    Identifier asked;
    Result<CustomerStatus> result;
    QDateTime askedAt; // UTC
    std::chrono::microseconds took{0};
};
