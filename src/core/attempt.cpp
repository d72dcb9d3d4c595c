#include "core/attempt.h"

#include <array>

namespace {

constexpr std::array allStates{AttemptState::Sending,         AttemptState::Confirmed, AttemptState::Rejected,
                               AttemptState::NotSent,         AttemptState::Unknown,   AttemptState::ReconciledExists,
                               AttemptState::ReconciledAbsent};

} // namespace

QLatin1String AttemptStates::key(AttemptState state)
{
    switch (state) {
    case AttemptState::Sending:
        return QLatin1String("sending");
    case AttemptState::Confirmed:
        return QLatin1String("confirmed");
    case AttemptState::Rejected:
        return QLatin1String("rejected");
    case AttemptState::NotSent:
        return QLatin1String("not_sent");
    case AttemptState::Unknown:
        return QLatin1String("unknown");
    case AttemptState::ReconciledExists:
        return QLatin1String("reconciled_exists");
    case AttemptState::ReconciledAbsent:
        return QLatin1String("reconciled_absent");
    }
    Q_UNREACHABLE();
}

std::optional<AttemptState> AttemptStates::fromKey(QStringView key)
{
    for (const AttemptState state : allStates) {
        if (key == AttemptStates::key(state)) {
            return state;
        }
    }
    return std::nullopt;
}

QString AttemptStates::label(AttemptState state)
{
    switch (state) {
    case AttemptState::Sending:
        return tr("Being sent");
    case AttemptState::Confirmed:
        return tr("Enrolled");
    case AttemptState::Rejected:
        return tr("Rejected");
    case AttemptState::NotSent:
        return tr("Not sent");
    case AttemptState::Unknown:
        return tr("Unknown");
    case AttemptState::ReconciledExists:
        return tr("Found: enrolled");
    case AttemptState::ReconciledAbsent:
        return tr("Looked for: not there");
    }
    Q_UNREACHABLE();
}

bool AttemptStates::blocks(AttemptState state)
{
    switch (state) {
    case AttemptState::Sending:
    case AttemptState::Unknown:
    case AttemptState::Confirmed:
    case AttemptState::ReconciledExists:
        return true;
    case AttemptState::Rejected:
    case AttemptState::NotSent:
    case AttemptState::ReconciledAbsent:
        return false;
    }
    Q_UNREACHABLE();
}
