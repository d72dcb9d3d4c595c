#pragma once

#include "api/apicall.h"
#include "core/customerstatus.h"
#include "core/identifier.h"

// "What is this customer's status?" contract: user/status
class StatusCall final : public ApiCall
{
    Q_OBJECT

public:
    StatusCall(ApiClient &client, Identifier identifier, QObject *parent = nullptr);

    const Identifier &identifier() const { return m_identifier; }
    // Meaningful once settled.
    const Result<CustomerStatus> &result() const { return m_result; }

private:
    std::optional<QUrl> url(const ApiClient &client) const override;
    std::optional<ApiError> conclude(const Result<RawAnswer> &answer) override;

    const Identifier m_identifier;
    Result<CustomerStatus> m_result = tl::unexpected(ApiError{.kind = ApiError::Kind::Cancelled});
};
