#include "cli/explaincommand.h"

#include "cli/jsonanswer.h"
#include "cli/output.h"
#include "cli/textanswer.h"
#include "workflow/investigation.h"
#include "workflow/session.h"

ExplainCommand::ExplainCommand(Session &session, const Question &question, const QString &email, Output &output,
                               QObject *parent)
    : Command(parent)
    , m_session(session)
    , m_output(output)
    , m_investigation(session.investigate(question.identifiers.first(), email, this))
{
    connect(m_investigation, &Investigation::concluded, this, &ExplainCommand::onConcluded);
}

void ExplainCommand::start()
{
    m_investigation->start();
}

void ExplainCommand::cancel()
{
    m_investigation->cancel();
}

void ExplainCommand::onConcluded(const Explanation &explanation)
{
    const StatusAnswer &asked = m_investigation->findings().asked;
    const ApiError *error = asked.result ? nullptr : &asked.result.error();
    if (m_output.isJson()) {
        m_output.object(JsonAnswer::of(asked, explanation, m_session.profile()));
    } else if (error == nullptr || error->kind == ApiError::Kind::NotFound) {
        m_output.answer(TextAnswer::explanation(asked, explanation, m_session.profile()));
    } else {
        m_output.complaint(TextAnswer::error(*error, asked.asked));
    }
    Q_EMIT finished(error == nullptr ? ExitCode::Positive : exitCodeFor(error->kind));
}
