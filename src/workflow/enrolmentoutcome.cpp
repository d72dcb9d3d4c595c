#include "workflow/enrolmentoutcome.h"

#include "core/plaintext.h"
#include "workflow/wording.h"

namespace {

QString personOf(const Attempt &attempt)
{
    return PlainText::line(attempt.request.fullName(), 80);
}

QString idOf(const Attempt &attempt)
{
    return PlainText::line(attempt.request.workProviderUserId(), 80);
}

} // namespace

QLatin1String EnrolmentOutcome::key(Kind kind)
{
    switch (kind) {
    case Kind::Enrolled:
        return QLatin1String("enrolled");
    case Kind::Rejected:
        return QLatin1String("rejected");
    case Kind::NotSent:
        return QLatin1String("not_sent");
    case Kind::Unknown:
        return QLatin1String("unknown");
    case Kind::HeldBack:
        return QLatin1String("held_back");
    }
    Q_UNREACHABLE();
}

QString EnrolmentOutcome::whatHappened(const Attempt &attempt)
{
    if (attempt.error) {
        return Wording::ofEnrolment(*attempt.error).sentence;
    }
    return attempt.interrupted ? tr("The program ended while the enrolment was being sent.")
                               : tr("No answer was written down.");
}

EnrolmentOutcome EnrolmentOutcome::of(const Attempt &attempt)
{
    EnrolmentOutcome outcome;
    outcome.attempt = attempt;
    switch (attempt.state) {
    case AttemptState::Sending:
        outcome.kind = Kind::Unknown;
        outcome.sentence = tr("The enrolment of %1 is being sent.").arg(personOf(attempt));
        break;
    case AttemptState::Confirmed:
        outcome.kind = Kind::Enrolled;
        outcome.sentence = tr("%1 is enrolled, with customer number %2.")
                               .arg(personOf(attempt), PlainText::line(attempt.customerNumber, 80));
        if (attempt.receipt) {
            outcome.differences = EnrolmentDifference::between(attempt.request, *attempt.receipt);
        }
        break;
    case AttemptState::Rejected:
        outcome.kind = Kind::Rejected;
        outcome.sentence = tr("%1 was not enrolled. %2").arg(personOf(attempt), whatHappened(attempt));
        outcome.nextStep = attempt.error ? Wording::ofEnrolment(*attempt.error).nextStep : QString();
        break;
    case AttemptState::NotSent:
        outcome.kind = Kind::NotSent;
        outcome.sentence =
            tr("Nothing was sent, so %1 was not enrolled. %2").arg(personOf(attempt), whatHappened(attempt));
        outcome.nextStep = tr("It is safe to try again.");
        if (attempt.error) {
            outcome.nextStep =
                QString(Wording::ofEnrolment(*attempt.error).nextStep + u' ' + outcome.nextStep).trimmed();
        }
        break;
    case AttemptState::Unknown:
        outcome.kind = Kind::Unknown;
        outcome.sentence =
            tr("Whether %1 was enrolled is not known: the request may have reached Zego, and no usable answer came "
               "back. %2 It is not sent again, since that could make a second customer.")
                .arg(personOf(attempt), whatHappened(attempt));
        outcome.nextStep = tr("Find out: Zego is asked whether it knows %1.").arg(idOf(attempt));
        break;
    case AttemptState::ReconciledExists:
        outcome.kind = Kind::Enrolled;
        outcome.sentence = tr("%1 is a customer: no usable answer to the enrolment came back, but Zego knows %2 under "
                              "customer number %3.")
                               .arg(personOf(attempt), idOf(attempt), PlainText::line(attempt.customerNumber, 80));
        break;
    case AttemptState::ReconciledAbsent:
        outcome.kind = Kind::Unknown;
        outcome.sentence =
            tr("Most likely %1 was not enrolled: Zego did not know %2 when asked twice, at least a minute "
               "apart. It says the same of a customer who has not consented to share with you.")
                .arg(personOf(attempt), idOf(attempt));
        outcome.nextStep = tr("Send it again only if a second customer would do less harm than none.");
        break;
    }
    return outcome;
}

EnrolmentOutcome EnrolmentOutcome::heldBack(const EnrolmentGuard &guard)
{
    using Weight = EnrolmentGuard::Finding::Weight;
    EnrolmentOutcome outcome;
    outcome.guard = guard;
    QStringList reasons;
    for (const Weight weight : {Weight::Blocks, Weight::Confirm, Weight::Overrides}) {
        for (const EnrolmentGuard::Finding &finding : guard.findings) {
            if (finding.weight == weight) {
                reasons += finding.text;
            }
        }
    }
    outcome.sentence = reasons.isEmpty() ? tr("Held back before anything was sent.")
                                         : tr("Held back, nothing was sent. %1").arg(reasons.join(u' '));
    return outcome;
}

EnrolmentOutcome EnrolmentOutcome::unrecorded(const Attempt &attempt, const QString &why)
{
    EnrolmentOutcome outcome = of(attempt);
    outcome.recorded = false;
    const QString remark = tr("This could not be written into the journal: note it down. After the next start the "
                              "attempt will be shown as "
                              "unknown. %1")
                               .arg(why);
    outcome.nextStep = outcome.nextStep.isEmpty() ? remark : QString(outcome.nextStep + u' ' + remark);
    return outcome;
}
