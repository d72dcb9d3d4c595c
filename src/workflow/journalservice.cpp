#include "workflow/journalservice.h"

struct JournalService::Place
{
};

JournalService::~JournalService() = default;
