#include "workflow/arming.h"

Arming::Arming(EnvironmentKind kind, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Arming::tick);
}

void Arming::arm(std::chrono::seconds time)
{
    if (!needsArming() || time <= std::chrono::seconds(0)) {
        return;
    }
    m_armed = true;
    const std::chrono::seconds lasts = std::min<std::chrono::seconds>(time, longest);
    m_until = m_clock.monotonic() + lasts;
    // As well: the monotonic clock stands still while the computer sleeps.
    m_untilUtc = m_clock.nowUtc().addDuration(lasts);
    tick();
}

void Arming::disarm()
{
    if (m_armed) {
        m_armed = false;
        m_timer.stop();
        Q_EMIT changed();
    }
}

bool Arming::mayEnrol() const
{
    return !needsArming() || (m_armed && m_clock.monotonic() < m_until && m_clock.nowUtc() < m_untilUtc);
}

std::chrono::seconds Arming::remaining() const
{
    return needsArming() && mayEnrol() ? std::chrono::ceil<std::chrono::seconds>(m_until - m_clock.monotonic())
                                       : std::chrono::seconds(0);
}

void Arming::tick()
{
    if (!mayEnrol()) {
        disarm();
        return;
    }
    constexpr std::chrono::seconds lastMinute{60};
    const std::chrono::seconds left = remaining();
    m_timer.start(left > lastMinute ? std::chrono::seconds(1) + (left - std::chrono::seconds(1)) % lastMinute
                                    : std::chrono::seconds(1));
    Q_EMIT changed();
}
