#include "gui/outcomelook.h"

OutcomeLook OutcomeLook::of(StatusSearchModel::Outcome outcome)
{
    using Outcome = StatusSearchModel::Outcome;
    switch (outcome) {
    case Outcome::Asking:
        return {.icon = QStringLiteral("asking"), .tone = Tone::Active};
    case Outcome::Enabled:
        return {.icon = QStringLiteral("enabled"), .tone = Tone::Positive};
    case Outcome::Disabled:
        return {.icon = QStringLiteral("disabled"), .tone = Tone::Negative};
    case Outcome::Other:
        return {.icon = QStringLiteral("other"), .tone = Tone::Notice};
    case Outcome::NotFound:
        return {.icon = QStringLiteral("notfound"), .tone = Tone::Caution};
    case Outcome::Cancelled:
        return {.icon = QStringLiteral("cancelled"), .tone = Tone::Neutral};
    case Outcome::Failed:
        return {.icon = QStringLiteral("failed"), .tone = Tone::Neutral};
    }
    Q_UNREACHABLE();
}

OutcomeLook OutcomeLook::of(ValidationModel::Outcome outcome)
{
    using Outcome = ValidationModel::Outcome;
    switch (outcome) {
    case Outcome::Asking:
        return {.icon = QStringLiteral("asking"), .tone = Tone::Active};
    case Outcome::Valid:
        return {.icon = QStringLiteral("enabled"), .tone = Tone::Positive};
    case Outcome::EmailMismatch:
        return {.icon = QStringLiteral("mismatch"), .tone = Tone::Caution};
    case Outcome::NotFound:
        return {.icon = QStringLiteral("notfound"), .tone = Tone::Negative};
    case Outcome::Cancelled:
        return {.icon = QStringLiteral("cancelled"), .tone = Tone::Neutral};
    case Outcome::Failed:
        return {.icon = QStringLiteral("failed"), .tone = Tone::Neutral};
    }
    Q_UNREACHABLE();
}
