#include "cli/enrolcommand.h"

#include "cli/enrolmentjson.h"
#include "cli/enrolmenttext.h"
#include "cli/output.h"
#include "workflow/arming.h"
#include "workflow/reconciliation.h"
#include "workflow/safeenrolment.h"
#include "workflow/session.h"

namespace {

using Finding = EnrolmentGuard::Finding;

// Long enough for one enrolment with its lookup, whatever --timeout says; it ends with the process anyway.
constexpr std::chrono::minutes armedFor{150};

void show(const EnrolmentReport &report, bool isGood, Output &output)
{
    if (output.isJson()) {
        output.object(EnrolmentJson::of(report));
    } else if (isGood) {
        output.answer(EnrolmentText::of(report));
    } else {
        output.complaint(EnrolmentText::of(report));
    }
}

} // namespace

EnrolCommand::EnrolCommand(Session &session, EnrolmentInput input, const Options::Enrolment &options, QString again,
                           Output &output, QObject *parent)
    : Command(parent)
    , m_session(session)
    , m_options(options)
    , m_again(std::move(again))
    , m_output(output)
    , m_enrolment(session.enrol(*input.request, this))
{
    m_report.input = std::move(input);
    m_report.profile = session.profile();
    m_report.isRehearsal = options.dryRun;
    connect(m_enrolment, &SafeEnrolment::guarded, this, &EnrolCommand::onGuarded);
    connect(m_enrolment, &SafeEnrolment::concluded, this, &EnrolCommand::onConcluded);
}

void EnrolCommand::refuse(const EnrolmentInput &input, bool isRehearsal, Output &output)
{
    EnrolmentReport report{.input = input};
    report.isRehearsal = isRehearsal;
    show(report, false, output);
    output.remark(input.request ? tr("Nothing was sent. With --accept-warnings it is sent all the same.")
                                : tr("Nothing was sent. Correct it, then enrol again."));
}

void EnrolCommand::start()
{
    if (m_options.live) {
        m_session.arming().arm(armedFor);
    }
    // Status is asked with --skip-lookup too: a customer who is found must not be enrolled again.
    m_enrolment->guard();
}

void EnrolCommand::cancel()
{
    m_report.isCancelled = true;
    if (m_look != nullptr) {
        m_look->cancel();
    } else {
        m_enrolment->cancel();
    }
}

void EnrolCommand::onGuarded(const EnrolmentGuard &guard)
{
    m_report.guard = guard;
    if (m_report.isCancelled) {
        return; // its end follows
    }
    if (m_options.dryRun) {
        rehearsed();
        return;
    }
    m_enrolment->send({.skipLookup = m_options.skipLookup, .sendAgain = m_options.sendAgain});
}

// As send() would decide.
void EnrolCommand::rehearsed()
{
    bool allowed = true;
    for (const Finding &finding : m_report.guard.findings) {
        switch (finding.weight) {
        case Finding::Weight::Fine:
        case Finding::Weight::Notice:
            break;
        case Finding::Weight::Confirm:
            allowed = allowed && m_options.sendAgain && finding.attempt == m_options.sendAgain;
            break;
        case Finding::Weight::Overrides:
            allowed = allowed && m_options.skipLookup;
            break;
        case Finding::Weight::Blocks:
            allowed = false;
            break;
        }
    }
    m_report.wouldBeSent = allowed;
    finish();
}

void EnrolCommand::onConcluded(const EnrolmentOutcome &outcome)
{
    if (m_finished) {
        return;
    }
    m_report.outcome = outcome;
    if (outcome.kind == EnrolmentOutcome::Kind::HeldBack && !outcome.guard.findings.isEmpty()) {
        m_report.guard = outcome.guard; // the journal's index may have had the last word
    }
    if (outcome.kind == EnrolmentOutcome::Kind::Unknown && outcome.recorded && !m_report.isCancelled &&
        outcome.attempt && outcome.attempt->state == AttemptState::Unknown) {
        look(*outcome.attempt);
    } else {
        finish();
    }
}

void EnrolCommand::look(const Attempt &attempt)
{
    m_output.remark(tr("The outcome is unknown. Looking for the customer once…"));
    m_look = m_session.reconcile(attempt, this);
    connect(m_look, &Reconciliation::concluded, this, [this](const Attempt &looked, const QString &problem) {
        m_report.looked = looked;
        m_report.lookProblem = problem;
        finish();
    });
    m_look->start(Reconciliation::Mode::OneLook);
}

QString EnrolCommand::reconcileLine(const QUuid &attempt) const
{
    return QStringLiteral("customer-console-cli ") + m_again +
           QStringLiteral("journal reconcile %1 --wait").arg(EnrolmentText::id(attempt));
}

// In words of the command line, where the workflow's own speak of buttons.
QString EnrolCommand::nextStep() const
{
    using Kind = EnrolmentOutcome::Kind;
    const EnrolmentOutcome &outcome = *m_report.outcome;
    if (outcome.kind == Kind::Unknown) {
        if (m_report.looked && m_report.looked->state == AttemptState::ReconciledExists) {
            return tr("A look found the customer, number %1: it was enrolled. Do not enrol it again.")
                .arg(m_report.looked->customerNumber);
        }
        if (m_session.profile().kind == EnvironmentKind::Sandbox) {
            return tr("The sandbox and its journal end with this command: there is nothing to find out.");
        }
        const QString findOut = tr("Do not enrol it another way before it is settled. Find out with: %1")
                                    .arg(reconcileLine(outcome.attempt->id));
        return outcome.recorded ? findOut : QString(outcome.nextStep + u' ' + findOut);
    }
    if (outcome.kind != Kind::HeldBack) {
        return outcome.nextStep;
    }
    if (m_report.isCancelled) {
        return {};
    }
    QStringList steps;
    for (const Finding &finding : m_report.guard.findings) {
        if (finding.kind == Finding::Kind::ReadOnly) {
            steps += tr("With --live it may enrol.");
        } else if (finding.kind == Finding::Kind::OpenAttempt && finding.attempt) {
            steps += tr("Find out with: %1").arg(reconcileLine(*finding.attempt));
        } else if (finding.weight == Finding::Weight::Confirm && finding.attempt) {
            steps += tr("If you are sure, send it again with --send-again %1. Should the earlier attempt have arrived "
                        "after all, there will be two customers.")
                         .arg(EnrolmentText::id(*finding.attempt));
        } else if (finding.weight == Finding::Weight::Overrides) {
            steps += tr("Try again later; --skip-lookup enrols without that answer.");
        }
    }
    return steps.isEmpty() ? outcome.nextStep : steps.join(u' ');
}

ExitCode EnrolCommand::exitCode() const
{
    if (!m_report.outcome) {
        return m_report.wouldBeSent ? ExitCode::Positive : ExitCode::HeldBack;
    }
    const EnrolmentOutcome &outcome = *m_report.outcome;
    switch (outcome.kind) {
    case EnrolmentOutcome::Kind::Enrolled:
        return ExitCode::Positive;
    case EnrolmentOutcome::Kind::Rejected: {
        const int status = outcome.attempt ? outcome.attempt->httpStatus : 0;
        return status == 401 || status == 403 ? ExitCode::NotAuthorised : ExitCode::Negative;
    }
    case EnrolmentOutcome::Kind::NotSent:
        return ExitCode::NoAnswer;
    case EnrolmentOutcome::Kind::Unknown:
        return ExitCode::EnrolmentUnknown;
    case EnrolmentOutcome::Kind::HeldBack:
        return m_report.isCancelled ? ExitCode::Interrupted : ExitCode::HeldBack;
    }
    Q_UNREACHABLE();
}

void EnrolCommand::finish()
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    if (m_report.outcome) {
        m_report.outcome->nextStep = nextStep();
    }
    const ExitCode code = exitCode();
    show(m_report, code == ExitCode::Positive, m_output);
    Q_EMIT finished(code);
}
