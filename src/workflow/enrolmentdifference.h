#pragma once

#include "core/enrolmentreceipt.h"
#include "core/enrolmentrequest.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

// A value that was asked for and given back otherwise: to be shown, no error. contract README: "the answer to enrol may
// differ from the request"
struct EnrolmentDifference
{
    Q_DECLARE_TR_FUNCTIONS(EnrolmentDifference)

public:
    QString field; // the API's own path in the request: "product.occupations"
    QString label; // for people
    QString asked; // several joined with ", "
    QString given;

    bool operator==(const EnrolmentDifference &) const = default;

    // What the receipt does not mention does not differ.
    static QList<EnrolmentDifference> between(const EnrolmentRequest &asked, const EnrolmentReceipt &given);
};
