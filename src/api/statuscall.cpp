#include "api/statuscall.h"

#include "api/apiclient.h"

StatusCall::StatusCall(ApiClient &client, Identifier identifier, QObject *parent)
    : ApiCall(client, Redirect::QuestionIn::Query, parent)
    , m_identifier(std::move(identifier))
{
}

std::optional<QUrl> StatusCall::url(const ApiClient &client) const
{
    return client.url(client.profile().paths.status,
                      {{.key = Identifier::key(m_identifier.kind()), .value = m_identifier.value()}});
}

std::optional<ApiError> StatusCall::conclude(const Result<RawAnswer> &answer)
{
    m_result = answer.and_then(Answer::status)
                   .map([this](const CustomerStatus &status) { return redacted(status); })
                   .map_error([this](const ApiError &error) { return redacted(error); });
    return m_result ? std::nullopt : std::optional(m_result.error());
}
