#pragma once

#include "gui/theme.h"
#include "models/statussearchmodel.h"
#include "models/validationmodel.h"

#include <QString>

// Icon and tone of an outcome, the same on the card and in the list.
struct OutcomeLook
{
    QString icon;
    Tone tone;

    static OutcomeLook of(StatusSearchModel::Outcome outcome);
    static OutcomeLook of(ValidationModel::Outcome outcome);
};
