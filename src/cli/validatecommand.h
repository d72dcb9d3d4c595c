#pragma once

#include "cli/command.h"
#include "workflow/validationanswer.h"

class Output;
class Session;
class Validation;

// `validate`: whether a customer number exists, and with an e-mail address, whether that belongs to it. Session and
// output must outlive it.
class ValidateCommand final : public Command
{
    Q_OBJECT

public:
    // `customerNumber` is of that kind, and `email` is empty or without an Investigation::emailProblem().
    ValidateCommand(Session &session, const Identifier &customerNumber, const QString &email, Output &output,
                    QObject *parent);

    void start() override;
    void cancel() override;

private:
    void onAnswered(const ValidationAnswer &answer);

    Session &m_session;
    Output &m_output;
    Validation *const m_validation; // a child
};
