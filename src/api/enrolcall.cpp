#include "api/enrolcall.h"

class EnrolCall::Private
{
};

EnrolCall::~EnrolCall() = default;
