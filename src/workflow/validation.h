#pragma once

#include "workflow/validationanswer.h"

#include <QObject>

class ApiClient;
class ValidateCall;

// One validation, from question to answer. Made by Session; lives on its thread; used once. Destroying it breaks it
// off.
class Validation final : public QObject
{
    Q_OBJECT

public:
    // `customerNumber` is of that kind; `email` is empty or without an Investigation::emailProblem().
    Validation(ApiClient &client, const Identifier &customerNumber, const QString &email, QObject *parent);
    ~Validation() override;

    void start();
    void cancel(); // answered() follows at once, with Cancelled

Q_SIGNALS:
    void waiting(int attempt, std::chrono::milliseconds delay);
    // Exactly once after start().
    void answered(const ValidationAnswer &answer);

private:
    ValidateCall *const m_call; // a child
};
