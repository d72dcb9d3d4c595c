#include "cli/reconcilecommand.h"

#include "cli/enrolmentjson.h"
#include "cli/enrolmenttext.h"
#include "cli/jsonparts.h"
#include "cli/output.h"
#include "workflow/enrolmentoutcome.h"
#include "workflow/reconciliation.h"
#include "workflow/session.h"

ReconcileCommand::ReconcileCommand(Session &session, Attempt attempt, bool wait, Output &output, QObject *parent)
    : Command(parent)
    , m_session(session)
    , m_attempt(std::move(attempt))
    , m_wait(wait)
    , m_output(output)
{
}

void ReconcileCommand::start()
{
    m_reconciliation = m_session.reconcile(m_attempt, this);
    connect(m_reconciliation, &Reconciliation::looked, this, [this](const Attempt &, const QDateTime &next) {
        m_output.remark(tr("Not found. Only a second look, a minute after the first, settles it: at %1.")
                            .arg(EnrolmentText::time(next)));
    });
    connect(m_reconciliation, &Reconciliation::concluded, this, &ReconcileCommand::conclude);
    m_reconciliation->start(m_wait ? Reconciliation::Mode::Settle : Reconciliation::Mode::OneLook);
}

void ReconcileCommand::cancel()
{
    m_isCancelled = true;
    if (m_reconciliation != nullptr) {
        m_reconciliation->cancel();
    }
}

ExitCode ReconcileCommand::exitCode(AttemptState state)
{
    switch (state) {
    case AttemptState::Confirmed:
    case AttemptState::ReconciledExists:
        return ExitCode::Positive;
    case AttemptState::Rejected:
    case AttemptState::NotSent:
    case AttemptState::ReconciledAbsent:
        return ExitCode::Negative;
    case AttemptState::Sending:
    case AttemptState::Unknown:
        return ExitCode::EnrolmentUnknown;
    }
    Q_UNREACHABLE();
}

QString ReconcileCommand::nextStep(const Attempt &attempt)
{
    if (attempt.state == AttemptState::ReconciledAbsent) {
        return tr("Only you can decide to send it again: enrol --send-again %1. Should the attempt have arrived after "
                  "all, there will be two customers.")
            .arg(EnrolmentText::id(attempt.id));
    }
    if (attempt.state != AttemptState::Unknown) {
        return {};
    }
    if (const std::optional<QDateTime> next = Reconciliation::nextLookAt(attempt)) {
        return tr("Look again after %1; with --wait that happens by itself.").arg(EnrolmentText::time(*next));
    }
    return tr("Look again later.");
}

ExitCode ReconcileCommand::tell(const Attempt &attempt, const QString &problem, Output &output)
{
    const QString next = nextStep(attempt);
    if (output.isJson()) {
        QJsonObject object = EnrolmentJson::of(attempt);
        object.insert(QStringLiteral("outcome"), QString(AttemptStates::key(attempt.state)));
        object.insert(QStringLiteral("message"), EnrolmentOutcome::of(attempt).sentence);
        JsonParts::addText(object, QStringLiteral("problem"), problem);
        JsonParts::addText(object, QStringLiteral("nextStep"), next);
        output.object(object);
    } else {
        QStringList lines{EnrolmentText::outcome(attempt), problem, next};
        lines.removeAll(QString());
        output.answer(lines.join(u'\n'));
    }
    return exitCode(attempt.state);
}

void ReconcileCommand::conclude(const Attempt &attempt, const QString &problem)
{
    const ExitCode code = tell(attempt, problem, m_output);
    Q_EMIT finished(m_isCancelled && attempt.state == AttemptState::Unknown ? ExitCode::Interrupted : code);
}
