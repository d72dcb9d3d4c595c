#pragma once

#include "cli/command.h"
#include "workflow/question.h"
#include "workflow/statusanswer.h"

class Output;
class Session;
class StatusLookup;

// `status`: one lookup. Session and output must outlive it.
class StatusCommand final : public Command
{
    Q_OBJECT

public:
    // `question` can be asked.
    StatusCommand(Session &session, Question question, Output &output, QObject *parent);

    void start() override;
    void cancel() override;

private:
    void onWaiting(int attempt, std::chrono::milliseconds delay);
    void onAnswered(const StatusAnswer &answer);

    Session &m_session;
    const Question m_question;
    Output &m_output;
    StatusLookup *const m_lookup; // a child
};
