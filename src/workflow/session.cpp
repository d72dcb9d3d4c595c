#include "workflow/session.h"

#include "api/apiclient.h"
#include "workflow/arming.h"
#include "workflow/investigation.h"
#include "workflow/reconciliation.h"
#include "workflow/safeenrolment.h"
#include "workflow/statuslookup.h"
#include "workflow/validation.h"

Session::Session(Profile profile, AccessToken token, const Clock &clock, JournalService *journal, QObject *parent)
    : QObject(parent)
    , m_client(std::make_unique<ApiClient>(std::move(profile), std::move(token), clock))
    , m_arming(std::make_unique<Arming>(m_client->profile().kind, clock))
    , m_journal(journal)
{
    connect(m_client.get(), &ApiClient::exchangeChanged, this, &Session::exchangeChanged);
}

Session::~Session() = default;

const Profile &Session::profile() const
{
    return m_client->profile();
}

void Session::connectAhead()
{
    m_client->connectAhead();
}

StatusLookup *Session::lookUp(const Identifier &asked, QObject *parent)
{
    return new StatusLookup(*m_client, asked, parent);
}

Investigation *Session::investigate(const Identifier &asked, const QString &email, QObject *parent)
{
    return new Investigation(*m_client, asked, email, parent);
}

Validation *Session::validate(const Identifier &customerNumber, const QString &email, QObject *parent)
{
    return new Validation(*m_client, customerNumber, email, parent);
}

SafeEnrolment *Session::enrol(const EnrolmentRequest &request, QObject *parent)
{
    return new SafeEnrolment(*m_client, m_journal, *m_arming, request, parent);
}

Reconciliation *Session::reconcile(const Attempt &attempt, QObject *parent)
{
    Q_ASSERT(m_journal != nullptr);
    return new Reconciliation(*m_client, *m_journal, attempt, parent);
}
