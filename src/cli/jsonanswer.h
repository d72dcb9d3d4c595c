#pragma once

#include "cli/clierror.h"
#include "core/profile.h"
#include "workflow/explanation.h"
#include "workflow/statusanswer.h"
#include "workflow/validationanswer.h"

#include <QByteArray>
#include <QJsonObject>

class SandboxHost;

// The objects of --json, as the project's issue 2 settles them: absent fields are left out, values of the API stand as
// they came. Pure functions.
namespace JsonAnswer {

// With the environment that answered: what a script takes for real cover must not come from the sandbox unseen.
QJsonObject of(const StatusAnswer &answer, const Profile &profile);
QJsonObject of(const StatusAnswer &asked, const Explanation &explanation, const Profile &profile);
// `error` also where a negative answer has a code of the API's.
QJsonObject of(const ValidationAnswer &answer, const Profile &profile);
QJsonObject of(const CliError &error);
QJsonObject of(const SandboxHost &host, quint32 customers);

// One line, ended. Characters that could steer or reorder a terminal are escaped, which changes no value.
QByteArray line(const QJsonObject &object);

} // namespace JsonAnswer
