#pragma once

#include "core/clock.h"
#include "core/profile.h"

#include <QObject>
#include <QTimer>

#include <chrono>

// Whether enrolments may be sent. Sandbox and test profiles always may; production opens read-only and is armed by a
// person for a chosen time. One for each open session; a new session begins disarmed. EXPERIENCE, "The window"
class Arming final : public QObject
{
    Q_OBJECT

public:
    Arming(EnvironmentKind kind, const Clock &clock, QObject *parent = nullptr);

    static constexpr std::chrono::minutes longest{8 * 60};

    // Production only; for others it does nothing.
    void arm(std::chrono::seconds time);
    void disarm();

    bool needsArming() const { return m_kind == EnvironmentKind::Production; }
    bool mayEnrol() const;
    std::chrono::seconds remaining() const;

Q_SIGNALS:
    // Armed, disarmed, or a minute (in the last minute: a second) has passed.
    void changed();

private:
    void tick();

    const EnvironmentKind m_kind;
    const Clock &m_clock;
    std::chrono::nanoseconds m_until{0}; // monotonic
    QDateTime m_untilUtc;
    bool m_armed = false;
    QTimer m_timer;
};
