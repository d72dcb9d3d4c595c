#include "cli/statuscommand.h"

#include "cli/jsonanswer.h"
#include "cli/output.h"
#include "cli/textanswer.h"
#include "workflow/session.h"
#include "workflow/statuslookup.h"
#include "workflow/wording.h"

StatusCommand::StatusCommand(Session &session, Question question, Output &output, QObject *parent)
    : Command(parent)
    , m_session(session)
    , m_question(std::move(question))
    , m_output(output)
    , m_lookup(session.lookUp(m_question.identifiers.first(), this))
{
    connect(m_lookup, &StatusLookup::waiting, this, &StatusCommand::onWaiting);
    connect(m_lookup, &StatusLookup::answered, this, &StatusCommand::onAnswered);
}

void StatusCommand::start()
{
    m_lookup->start();
}

void StatusCommand::cancel()
{
    m_lookup->cancel();
}

void StatusCommand::onWaiting(int attempt, std::chrono::milliseconds delay)
{
    m_output.remark(
        tr("The server asked to wait: attempt %1 follows in %2.").arg(attempt).arg(Wording::duration(delay)));
}

void StatusCommand::onAnswered(const StatusAnswer &answer)
{
    const ApiError *error = answer.result ? nullptr : &answer.result.error();
    if (m_output.isJson()) {
        m_output.object(JsonAnswer::of(answer, m_session.profile()));
    } else if (error == nullptr || error->kind == ApiError::Kind::NotFound) {
        m_output.answer(TextAnswer::status(answer, m_session.profile(), m_question.nearMisses));
    } else {
        m_output.complaint(TextAnswer::error(*error, answer.asked));
    }
    Q_EMIT finished(error == nullptr ? ExitCode::Positive : exitCodeFor(error->kind));
}
