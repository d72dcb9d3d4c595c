#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

// A customer's status as the API gave it. contract: user/status
// Always valid: status, customerNumber and policyId are never empty. Decoded in api/ only.
struct CustomerStatus
{
    enum class Outcome { Enabled, Disabled, Other };

    QString status; // as it came, known or not
    QString customerNumber;
    QString policyId;
    // Missing ones were not given; cover fields come with ENABLED, the vehicle only with a policy tied to one.
    std::optional<QString> coverClassOfUse;
    std::optional<QString> coverLevel;
    std::optional<QString> vehicleRegistration;
    QString detail;    // `detail` or `message` of later revisions; empty when none came
    QJsonObject extra; // everything else that came, untouched; also the second spelling of a field when both differ

    Outcome outcome() const;

    bool operator==(const CustomerStatus &) const = default;
};
