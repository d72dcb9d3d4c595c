#pragma once

#include "core/identifier.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLatin1String>
#include <QString>

#include <chrono>

// One validation and its answer. "The number exists but the e-mail does not match" rests on the API's own code for it
// (INVALID_CUSTOMER_EMAIL) and on nothing else.
struct ValidationAnswer
{
    Q_DECLARE_TR_FUNCTIONS(ValidationAnswer)

public:
    enum class Outcome { Valid, EmailMismatch, NotFound, Error };

    Identifier customerNumber;
    QString email; // empty: the number alone
    Result<void> result;
    QDateTime askedAt; // UTC
    std::chrono::microseconds took{0};

    Outcome outcome() const;
    // "The number ABC123 exists, and the e-mail address belongs to it."
    QString sentence() const;
    // For JSON: "valid", "email_mismatch", "not_found", "error".
    static QLatin1String key(Outcome outcome);
};
