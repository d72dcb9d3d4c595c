#pragma once

#include "core/attempt.h"
#include "gui/theme.h"
#include "models/enrolmentformmodel.h"
#include "workflow/enrolmentguard.h"

#include <QString>

// Icon, tone and, where there is no other, the word of what a person is told on the way to an enrolment: the same
// wherever it is shown.
struct StateLook
{
    QString icon;
    Tone tone = Tone::Neutral;

    static StateLook of(AttemptState state);
    static StateLook of(EnrolmentFormModel::Weight weight);
    static StateLook of(EnrolmentGuard::Finding::Weight weight);
};
