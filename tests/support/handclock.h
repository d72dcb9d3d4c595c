#pragma once

#include "core/clock.h"

// Both of its clocks stand still until they are moved by hand.
class HandClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return m_utc; }
    std::chrono::nanoseconds monotonic() const override { return m_monotonic; }

    // The computer runs.
    void advance(std::chrono::milliseconds by)
    {
        m_monotonic += by;
        m_utc = m_utc.addDuration(by);
    }
    // The computer sleeps, or somebody sets the wall clock.
    void advanceWallOnly(std::chrono::milliseconds by) { m_utc = m_utc.addDuration(by); }

private:
    QDateTime m_utc{QDate(2026, 3, 14), QTime(9, 26, 53), Qt::UTC};
    std::chrono::nanoseconds m_monotonic{std::chrono::hours(1)};
};
