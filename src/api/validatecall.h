#pragma once

#include "api/apicall.h"
#include "core/identifier.h"

// "Does this customer number exist, and does this e-mail address belong to it?" contract: validate/customer-number
class ValidateCall final : public ApiCall
{
    Q_OBJECT

public:
    // `customerNumber` must be of that kind; an empty `email` asks for the number alone.
    ValidateCall(ApiClient &client, Identifier customerNumber, QString email, QObject *parent = nullptr);

    // Meaningful once settled. A value: yes, to all that was asked.
    const Result<void> &result() const { return m_result; }

private:
    std::optional<QUrl> url(const ApiClient &client) const override;
    std::optional<ApiError> conclude(const Result<RawAnswer> &answer) override;

    const Identifier m_customerNumber;
    const QString m_email;
    Result<void> m_result = tl::unexpected(ApiError{.kind = ApiError::Kind::Cancelled});
};
