#include "core/stopwatch.h"

#include <algorithm>

Stopwatch::Stopwatch(const Clock &clock)
    : m_clock(&clock)
{
    restart();
}

void Stopwatch::restart()
{
    m_monotonic = m_clock->monotonic();
    m_utc = m_clock->nowUtc();
}

std::chrono::nanoseconds Stopwatch::elapsed() const
{
    const std::chrono::nanoseconds ran = m_clock->monotonic() - m_monotonic;
    const std::chrono::milliseconds passed(m_utc.msecsTo(m_clock->nowUtc()));
    return std::max({std::chrono::nanoseconds(0), ran, std::chrono::nanoseconds(passed)});
}
