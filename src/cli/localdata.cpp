#include "cli/localdata.h"

#include "core/plaintext.h"
#include "workflow/dataservices.h"
#include "workflow/profilebook.h"

LocalData::LocalData(const Clock &clock)
    : m_clock(clock)
{
}

LocalData::~LocalData() = default;

tl::expected<DataServices *, CliError> LocalData::services()
{
    if (!m_services) {
        auto opened = DataServices::open(m_clock);
        if (!opened) {
            return tl::unexpected(CliError::of(CliError::Kind::Storage, opened.error()));
        }
        m_services = *std::move(opened);
    }
    return m_services.get();
}

tl::expected<DataServices *, CliError> LocalData::profiles()
{
    auto data = services();
    if (data && !(*data)->profilesProblem().isEmpty()) {
        return tl::unexpected(CliError::of(CliError::Kind::Storage, (*data)->profilesProblem()));
    }
    return data;
}

tl::expected<Profile, CliError> LocalData::profile(const QString &idOrName)
{
    const auto data = profiles();
    if (!data) {
        return tl::unexpected(data.error());
    }
    if (const std::optional<Profile> found = (*data)->profiles().find(idOrName)) {
        return *found;
    }
    CliError error = CliError::of(CliError::Kind::Usage,
                                  tr("There is no profile “%1”. Nothing was sent.").arg(PlainText::line(idOrName, 40)));
    QStringList names{QStringLiteral("sandbox")};
    for (const Profile &profile : (*data)->profiles().profiles()) {
        names += PlainText::line(profile.name, 40);
    }
    error.hints += tr("There are: %1. `profile add` adds one; --base-url reaches a service without one.")
                       .arg(names.join(QStringLiteral(", ")));
    return tl::unexpected(error);
}
