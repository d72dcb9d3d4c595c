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
    QString asked; // as it was sent, fit for plain text only; several joined with ", "; may be empty
    QString given; // as it came; the same

    bool operator==(const EnrolmentDifference &) const = default;

    // What the receipt does not mention does not differ, nor does what was never asked for (cover level, status). Work
    // provider user ids are compared letter by letter; occupations too, in any order: the contract gives it no meaning.
    static QList<EnrolmentDifference> between(const EnrolmentRequest &asked, const EnrolmentReceipt &given);
};
