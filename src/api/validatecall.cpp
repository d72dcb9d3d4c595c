#include "api/validatecall.h"

#include "api/apiclient.h"

ValidateCall::ValidateCall(ApiClient &client, Identifier customerNumber, QString email, QObject *parent)
    : ApiCall(client, Redirect::QuestionIn::Path, parent)
    , m_customerNumber(std::move(customerNumber))
    , m_email(std::move(email))
{
    Q_ASSERT(m_customerNumber.kind() == IdentifierKind::CustomerNumber);
}

std::optional<QUrl> ValidateCall::url(const ApiClient &client) const
{
    QList<ApiClient::QueryItem> query;
    if (!m_email.isEmpty()) {
        query += {.key = QStringLiteral("email"), .value = m_email};
    }
    return client.url(client.profile().paths.validateCustomerNumber + m_customerNumber.value(), query);
}

std::optional<ApiError> ValidateCall::conclude(const Result<RawAnswer> &answer)
{
    m_result = answer.and_then(Answer::validation).map_error([this](const ApiError &error) { return redacted(error); });
    return m_result ? std::nullopt : std::optional(m_result.error());
}
