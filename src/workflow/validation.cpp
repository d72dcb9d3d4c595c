#include "workflow/validation.h"

#include "api/validatecall.h"

Validation::Validation(ApiClient &client, const Identifier &customerNumber, const QString &email, QObject *parent)
    : QObject(parent)
    , m_call(new ValidateCall(client, customerNumber, email, this))
{
    connect(m_call, &ApiCall::retrying, this, &Validation::waiting);
    connect(m_call, &ApiCall::settled, this, [this, customerNumber, email] {
        Q_EMIT answered({.customerNumber = customerNumber,
                         .email = email,
                         .result = m_call->result(),
                         .askedAt = m_call->askedAt(),
                         .took = m_call->took()});
    });
}

Validation::~Validation() = default;

void Validation::start()
{
    m_call->start();
}

void Validation::cancel()
{
    m_call->cancel();
}
