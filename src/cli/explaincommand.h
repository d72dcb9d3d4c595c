#pragma once

#include "cli/command.h"
#include "workflow/explanation.h"
#include "workflow/question.h"

class Investigation;
class Output;
class Session;

// `explain`: why there is no status, with the evidence. Session and output must outlive it.
class ExplainCommand final : public Command
{
    Q_OBJECT

public:
    // `question` can be asked, and `email` is empty or without an Investigation::emailProblem().
    ExplainCommand(Session &session, const Question &question, const QString &email, Output &output, QObject *parent);

    void start() override;
    void cancel() override;

private:
    void onConcluded(const Explanation &explanation);

    Session &m_session;
    Output &m_output;
    Investigation *const m_investigation; // a child
};
