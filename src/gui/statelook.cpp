#include "gui/statelook.h"

StateLook StateLook::of(AttemptState state)
{
    switch (state) {
    case AttemptState::Sending:
        return {.icon = QStringLiteral("asking"), .tone = Tone::Active};
    case AttemptState::Confirmed:
    case AttemptState::ReconciledExists:
        return {.icon = QStringLiteral("enabled"), .tone = Tone::Positive};
    case AttemptState::Rejected:
        return {.icon = QStringLiteral("disabled"), .tone = Tone::Negative};
    case AttemptState::NotSent:
        return {.icon = QStringLiteral("cancelled"), .tone = Tone::Neutral};
    case AttemptState::Unknown:
        return {.icon = QStringLiteral("notfound"), .tone = Tone::Caution};
    case AttemptState::ReconciledAbsent:
        return {.icon = QStringLiteral("other"), .tone = Tone::Notice};
    }
    Q_UNREACHABLE();
}

StateLook StateLook::of(EnrolmentFormModel::Weight weight)
{
    using Weight = EnrolmentFormModel::Weight;
    switch (weight) {
    case Weight::None:
    case Weight::Reading:
        return {.icon = {}, .tone = Tone::Neutral};
    case Weight::Warning:
        return {.icon = QStringLiteral("failed"), .tone = Tone::Caution};
    case Weight::Error:
        return {.icon = QStringLiteral("disabled"), .tone = Tone::Negative};
    }
    Q_UNREACHABLE();
}

StateLook StateLook::of(EnrolmentGuard::Finding::Weight weight)
{
    using Weight = EnrolmentGuard::Finding::Weight;
    switch (weight) {
    case Weight::Fine:
        return {.icon = QStringLiteral("enabled"), .tone = Tone::Positive};
    case Weight::Notice:
        return {.icon = QStringLiteral("other"), .tone = Tone::Notice};
    case Weight::Confirm:
    case Weight::Overrides:
        return {.icon = QStringLiteral("failed"), .tone = Tone::Caution};
    case Weight::Blocks:
        return {.icon = QStringLiteral("disabled"), .tone = Tone::Negative};
    }
    Q_UNREACHABLE();
}
