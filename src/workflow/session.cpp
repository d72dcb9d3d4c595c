#include "workflow/session.h"

#include "api/apiclient.h"
#include "workflow/investigation.h"
#include "workflow/statuslookup.h"

Session::Session(Profile profile, AccessToken token, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(std::make_unique<ApiClient>(std::move(profile), std::move(token), clock))
{
    connect(m_client.get(), &ApiClient::exchangeChanged, this, &Session::exchangeChanged);
}

Session::~Session() = default;

const Profile &Session::profile() const
{
    return m_client->profile();
}

StatusLookup *Session::lookUp(const Identifier &asked, QObject *parent)
{
    return new StatusLookup(*m_client, asked, parent);
}

Investigation *Session::investigate(const Identifier &asked, const QString &email, QObject *parent)
{
    return new Investigation(*m_client, asked, email, parent);
}
