#include "workflow/guardfindings.h"

#include "core/plaintext.h"
#include "workflow/wording.h"

#include <algorithm>

using Kind = EnrolmentGuard::Finding::Kind;
using Weight = EnrolmentGuard::Finding::Weight;

namespace {

QString when(const Attempt &attempt)
{
    return Wording::dateTime(attempt.startedAt);
}

QString idOf(const Attempt &attempt)
{
    return PlainText::line(attempt.request.workProviderUserId(), 80);
}

bool isEnrolled(const Attempt &attempt)
{
    return attempt.state == AttemptState::Confirmed || attempt.state == AttemptState::ReconciledExists;
}

} // namespace

EnrolmentGuard::Finding GuardFindings::fromStatus(const StatusAnswer &answer)
{
    const QString id = PlainText::line(answer.asked.value(), 80);
    if (answer.result) {
        const QString number = answer.result->customerNumber;
        return {
            .kind = Kind::AlreadyCustomer,
            .weight = Weight::Blocks,
            .text =
                tr("Already a customer: Zego knows %1 under customer number %2.").arg(id, PlainText::line(number, 80)),
            .attempt = {},
            .customerNumber = number};
    }
    if (answer.result.error().kind == ApiError::Kind::NotFound) {
        return {.kind = Kind::UnknownToApi,
                .weight = Weight::Fine,
                .text = tr("Zego does not know %1 as a customer of yours, or the customer has not consented to share "
                           "with you.")
                            .arg(id),
                .attempt = {},
                .customerNumber = {}};
    }
    return {.kind = Kind::LookupFailed,
            .weight = Weight::Overrides,
            .text = tr("Whether %1 is a customer already could not be found out. %2")
                        .arg(id, Wording::of(answer.result.error()).sentence),
            .attempt = {},
            .customerNumber = {}};
}

EnrolmentGuard::Finding GuardFindings::lookupSkipped()
{
    return {.kind = Kind::LookupSkipped,
            .weight = Weight::Notice,
            .text = tr("Zego was not asked whether this person is a customer already."),
            .attempt = {},
            .customerNumber = {}};
}

EnrolmentGuard::Finding GuardFindings::cannotBeLookedUp()
{
    return {.kind = Kind::LookupFailed,
            .weight = Weight::Overrides,
            .text = tr("Zego cannot be asked about this work provider user ID: it is too long or holds characters that "
                       "cannot be sent."),
            .attempt = {},
            .customerNumber = {}};
}

EnrolmentGuard::Finding GuardFindings::fromBlocking(const Attempt &attempt)
{
    const bool enrolled = isEnrolled(attempt);
    QString text;
    if (enrolled) {
        text = tr("%1 was enrolled from here on %2, with customer number %3.")
                   .arg(idOf(attempt), when(attempt), PlainText::line(attempt.customerNumber, 80));
    } else if (attempt.state == AttemptState::Sending) {
        text = tr("An enrolment of %1 is being sent right now, from this or another window.").arg(idOf(attempt));
    } else {
        text = tr("An enrolment of %1 on %2 has an unknown outcome. Find out what became of it first: sent again, it "
                  "could make a second customer.")
                   .arg(idOf(attempt), when(attempt));
    }
    return {.kind = enrolled ? Kind::EnrolledBefore : Kind::OpenAttempt,
            .weight = Weight::Blocks,
            .text = text,
            .attempt = attempt.id,
            .customerNumber = attempt.customerNumber};
}

EnrolmentGuard::Finding GuardFindings::fromSamePerson(const QList<Attempt> &attempts)
{
    if (attempts.isEmpty()) {
        return {.kind = Kind::NoEarlierAttempt,
                .weight = Weight::Fine,
                .text = tr("No earlier attempt to enrol this person from here."),
                .attempt = {},
                .customerNumber = {}};
    }
    const auto blocking =
        std::ranges::find_if(attempts, [](const Attempt &attempt) { return AttemptStates::blocks(attempt.state); });
    if (blocking != attempts.end()) {
        return fromBlocking(*blocking);
    }
    // It stays open what became of such an attempt, whatever was tried after it.
    const auto absent = std::ranges::find(attempts, AttemptState::ReconciledAbsent, &Attempt::state);
    if (absent != attempts.end()) {
        return {.kind = Kind::AbsentAttempt,
                .weight = Weight::Confirm,
                .text =
                    tr("An enrolment of %1 on %2 had an unknown outcome, and Zego did not know the person when asked "
                       "twice. If it did arrive after all (or the customer has not consented to share with you), "
                       "sending it again makes a second customer.")
                        .arg(idOf(*absent), when(*absent)),
                .attempt = absent->id,
                .customerNumber = {}};
    }
    const Attempt &failed = attempts.first();
    return {.kind = Kind::FailedAttempt,
            .weight = Weight::Fine,
            .text =
                failed.state == AttemptState::NotSent
                    ? tr("An enrolment of this person on %1 was not sent. It is safe to try again.").arg(when(failed))
                    : tr("Zego rejected an enrolment of this person on %1. It is safe to try again.").arg(when(failed)),
            .attempt = failed.id,
            .customerNumber = {}};
}

std::optional<EnrolmentGuard::Finding> GuardFindings::fromSimilar(const QList<Attempt> &attempts)
{
    const auto similar =
        std::ranges::find_if(attempts, [](const Attempt &attempt) { return AttemptStates::blocks(attempt.state); });
    if (similar == attempts.end()) {
        return std::nullopt;
    }
    return Finding{.kind = Kind::SimilarPerson,
                   .weight = Weight::Notice,
                   .text = tr("Somebody with the same name, date of birth and e-mail address is in the journal under "
                              "another work provider user ID, %1: %2, %3. Check that it is not the same person.")
                               .arg(idOf(*similar), AttemptStates::label(similar->state), when(*similar)),
                   .attempt = similar->id,
                   .customerNumber = similar->customerNumber};
}

EnrolmentGuard::Finding GuardFindings::journalUnavailable(const QString &why)
{
    return {.kind = Kind::JournalUnavailable,
            .weight = Weight::Blocks,
            .text = why.isEmpty() ? tr("There is no journal to write the enrolment down in before it is sent.") : why,
            .attempt = {},
            .customerNumber = {}};
}

EnrolmentGuard::Finding GuardFindings::readOnly()
{
    return {.kind = Kind::ReadOnly,
            .weight = Weight::Blocks,
            .text = tr("This is production, and it is read-only. Arm enrolment first."),
            .attempt = {},
            .customerNumber = {}};
}
