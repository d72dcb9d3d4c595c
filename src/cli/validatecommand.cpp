#include "cli/validatecommand.h"

#include "cli/jsonanswer.h"
#include "cli/output.h"
#include "cli/textanswer.h"
#include "workflow/session.h"
#include "workflow/validation.h"
#include "workflow/wording.h"

ValidateCommand::ValidateCommand(Session &session, const Identifier &customerNumber, const QString &email,
                                 Output &output, QObject *parent)
    : Command(parent)
    , m_session(session)
    , m_output(output)
    , m_validation(session.validate(customerNumber, email, this))
{
    connect(m_validation, &Validation::waiting, this, [this](int attempt, std::chrono::milliseconds delay) {
        m_output.remark(
            tr("The server asked to wait: attempt %1 follows in %2.").arg(attempt).arg(Wording::duration(delay)));
    });
    connect(m_validation, &Validation::answered, this, &ValidateCommand::onAnswered);
}

void ValidateCommand::start()
{
    m_validation->start();
}

void ValidateCommand::cancel()
{
    m_validation->cancel();
}

void ValidateCommand::onAnswered(const ValidationAnswer &answer)
{
    if (m_output.isJson()) {
        m_output.object(JsonAnswer::of(answer, m_session.profile()));
    } else if (answer.outcome() == ValidationAnswer::Outcome::Error) {
        m_output.complaint(TextAnswer::error(answer.result.error(), answer.customerNumber));
    } else {
        m_output.answer(TextAnswer::validation(answer, m_session.profile()));
    }
    Q_EMIT finished(answer.result ? ExitCode::Positive : exitCodeFor(answer.result.error().kind));
}
