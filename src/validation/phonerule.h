#pragma once

#include "core/phonefacts.h"
#include "validation/enrolmentrule.h"

#include <QCoreApplication>

// A phone number as it will be sent: + and digits, typed with any blanks, dots, dashes and brackets. Whether it can be
// dialled is never more than a warning. contract README, "phoneNumber"
class PhoneRule
{
    Q_DECLARE_TR_FUNCTIONS(PhoneRule)

public:
    // `reader` may be nothing: then the number is not judged, and a warning says so.
    static EnrolmentFieldCheck check(const QString &text, PhoneReader reader);

private:
    static QString problem(const QString &stripped);
    static QString doubt(const PhoneFacts &facts);
    static QString countryName(const PhoneFacts &facts);
};
