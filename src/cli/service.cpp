#include "cli/service.h"

#include "workflow/journalservice.h"
#include "workflow/session.h"

Service::Service(Parts parts)
    : m_parts(std::move(parts))
{
}

Service::Service(Service &&) noexcept = default;

// Members of Parts go in the opposite order of their declaration: session, journal, server.
Service::~Service() = default;
