#pragma once

#include "core/profile.h"
#include "workflow/statusanswer.h"

#include <QJsonObject>

// Answers that several tests speak about.
namespace WorkflowSamples {

inline Identifier id(IdentifierKind kind, const QString &value)
{
    return Identifier::from(kind, value).value();
}

inline CustomerStatus enabled()
{
    return {.status = QStringLiteral("ENABLED"),
            .customerNumber = QStringLiteral("ABC123"),
            .policyId = QStringLiteral("POL1"),
            .coverClassOfUse = QStringLiteral("Carriage of Goods for Hire & Reward"),
            .coverLevel = QStringLiteral("Third Party (TPO)"),
            .vehicleRegistration = QStringLiteral("VY7 JC3"),
            .detail = {},
            .extra = {}};
}

inline CustomerStatus disabled()
{
    return {.status = QStringLiteral("DISABLED"),
            .customerNumber = QStringLiteral("ABC123"),
            .policyId = QStringLiteral("POL1"),
            .coverClassOfUse = {},
            .coverLevel = {},
            .vehicleRegistration = {},
            .detail = {},
            .extra = {}};
}

inline ApiError failure(ApiError::Kind kind, int httpStatus = 0, const QString &code = {})
{
    return {.kind = kind, .httpStatus = httpStatus, .code = code};
}

inline ApiError notFound()
{
    return failure(ApiError::Kind::NotFound, 404, QStringLiteral("INVALID_CUSTOMER"));
}

inline ApiError emailMismatch()
{
    return failure(ApiError::Kind::EmailMismatch, 404, QStringLiteral("INVALID_CUSTOMER_EMAIL"));
}

inline StatusAnswer answer(const Identifier &asked, const Result<CustomerStatus> &result)
{
    return {.asked = asked,
            .result = result,
            .askedAt = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC),
            .took = std::chrono::milliseconds(84)};
}

inline Profile sandbox()
{
    return {.name = QStringLiteral("Sandbox"),
            .kind = EnvironmentKind::Sandbox,
            .baseUrl = BaseUrl::parse(QStringLiteral("http://127.0.0.1:8080/")).value()};
}

} // namespace WorkflowSamples
