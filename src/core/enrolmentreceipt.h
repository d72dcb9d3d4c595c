#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

// What the API gave back for an enrolment. Always valid: customerNumber is never empty. Decoded in api/ only.
// contract: customer/enrol, answer 200, 201, 202; README: "the answer to enrol may differ from the request"
struct EnrolmentReceipt
{
    QString customerNumber;
    std::optional<QString> workProviderUserId;
    std::optional<QStringList> occupations;
    std::optional<QString> status;
    std::optional<QString> coverLevel;
    QJsonObject extra; // everything else that came, untouched
    int httpStatus = 0;

    bool operator==(const EnrolmentReceipt &) const = default;
};
