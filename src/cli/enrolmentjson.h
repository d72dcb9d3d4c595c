#pragma once

#include "cli/clierror.h"
#include "cli/enrolmentreport.h"
#include "core/attempt.h"

#include <QJsonArray>
#include <QJsonObject>

// The objects that `enrol --json` and `journal --json` print, as the project's issue 3 settles them. They name a
// person. Pure functions.
namespace EnrolmentJson {

QJsonObject of(const EnrolmentReport &report);
// What ended `enrol` before it asked anything, as one of its outcomes.
QJsonObject of(const CliError &error);
// One attempt as the journal has it.
QJsonObject of(const Attempt &attempt);
QJsonObject receipt(const EnrolmentReceipt &receipt);
QJsonArray looks(const QList<AttemptLook> &looks);
// The outcome's word: "enrolled", …, "would_enrol", "invalid".
QString outcome(const EnrolmentReport &report);

} // namespace EnrolmentJson
