#pragma once

#include <QDateTime>

#include <chrono>

// Where the time comes from, so that tests can set it. Thread-safe as long as the implementation is.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    // Only differences mean anything; never goes backwards.
    virtual std::chrono::nanoseconds monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    std::chrono::nanoseconds monotonic() const override;
};
