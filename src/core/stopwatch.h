#pragma once

#include "core/clock.h"

// How long ago it was started, by whichever clock says more: the monotonic one stands still while the computer sleeps,
// and the other one may be set back.
class Stopwatch
{
public:
    // Starts. `clock` must outlive it.
    explicit Stopwatch(const Clock &clock);

    void restart();
    std::chrono::nanoseconds elapsed() const; // never negative

private:
    const Clock *m_clock;
    std::chrono::nanoseconds m_monotonic{0};
    QDateTime m_utc;
};
