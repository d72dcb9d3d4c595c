#include "workflow/reconciliation.h"

#include "api/apiclient.h"
#include "workflow/journalservice.h"

Reconciliation::~Reconciliation() = default;
