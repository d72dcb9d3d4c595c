#include "workflow/safeenrolment.h"

#include "api/apiclient.h"
#include "workflow/journalservice.h"

SafeEnrolment::~SafeEnrolment() = default;
