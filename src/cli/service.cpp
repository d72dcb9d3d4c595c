#include "cli/service.h"

#include "cli/localdata.h"
#include "cli/serviceopening.h"
#include "workflow/journalservice.h"
#include "workflow/session.h"

tl::expected<Service, CliError> Service::open(const Options::Connection &connection, const Surroundings &surroundings)
{
    LocalData none(surroundings.clock); // a profile's data would have to outlive the service
    tl::expected<Service, CliError> result =
        tl::unexpected(CliError::of(CliError::Kind::Usage, tr("A profile takes longer to open.")));
    if (!connection.profile.isEmpty()) {
        return result;
    }
    ServiceOpening opening(connection,
                           {.input = surroundings.input,
                            .data = none,
                            .startSandbox = surroundings.startSandbox,
                            .environmentToken = surroundings.environmentToken,
                            .clock = surroundings.clock},
                           nullptr);
    opening.open([&result](tl::expected<Service, CliError> service) { result = std::move(service); });
    return result;
}

Service::Service(Parts parts)
    : m_parts(std::move(parts))
{
}

Service::Service(Service &&) noexcept = default;
Service &Service::operator=(Service &&) noexcept = default;

// Members of Parts go in the opposite order of their declaration: session, journal, server.
Service::~Service() = default;
