#include "workflow/statuslookup.h"

#include "api/statuscall.h"

StatusLookup::StatusLookup(ApiClient &client, const Identifier &asked, QObject *parent)
    : QObject(parent)
    , m_call(new StatusCall(client, asked, this))
{
    connect(m_call, &ApiCall::retrying, this, &StatusLookup::waiting);
    connect(m_call, &ApiCall::settled, this, [this] {
        Q_EMIT answered({.asked = m_call->identifier(),
                         .result = m_call->result(),
                         .askedAt = m_call->askedAt(),
                         .took = m_call->took()});
    });
}

StatusLookup::~StatusLookup() = default;

void StatusLookup::start()
{
    m_call->start();
}

void StatusLookup::cancel()
{
    m_call->cancel();
}
