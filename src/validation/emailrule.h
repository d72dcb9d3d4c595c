#pragma once

#include <QCoreApplication>
#include <QString>

// Whether a text can be an e-mail address: one @, something on both sides, no blanks or control characters. Everything
// else odd is the customer's business. contract README, "email"
class EmailRule
{
    Q_DECLARE_TR_FUNCTIONS(EmailRule)

public:
    // Empty when it can be.
    static QString problem(const QString &email);
};
