#pragma once

#include "validation/enrolmentrule.h"

#include <QCoreApplication>

// A date of birth as people type it, in many orders, made YYYY-MM-DD. An order of numbers that could be two dates is
// read day first, as in the United Kingdom, with a warning that says so. contract README, "dob"
class BirthDateRule
{
    Q_DECLARE_TR_FUNCTIONS(BirthDateRule)

public:
    static EnrolmentFieldCheck check(const QString &text, QDate today);

private:
    static void judge(EnrolmentFieldCheck &check, QDate date, QDate today);
};
