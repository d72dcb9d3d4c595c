#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

// How long to wait before a GET is asked again after 429 or 503. SAFETY, "throttling"
namespace RetryDelay {

inline constexpr std::chrono::seconds cap{3600};

// The value of a Retry-After header: seconds or an HTTP date; capped at an hour, never negative. Nothing for garbage.
std::optional<std::chrono::seconds> fromHeader(const QByteArray &value, const QDateTime &nowUtc);

// Without a usable header: doubling from half a second, jittered by `random` in [0, 1) so that many consoles do not
// come back at once. `attempt` counts from 1.
std::chrono::milliseconds backoff(int attempt, double random);

} // namespace RetryDelay
