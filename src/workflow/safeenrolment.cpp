#include "workflow/safeenrolment.h"

#include "api/apiclient.h"
#include "api/enrolcall.h"
#include "api/statuscall.h"
#include "workflow/arming.h"
#include "workflow/attemptverdict.h"
#include "workflow/guardfindings.h"
#include "workflow/whenfinished.h"

#include <algorithm>

using Finding = EnrolmentGuard::Finding;

namespace {

// Why nothing was sent although it was written down already.
Result<EnrolmentReceipt> stoppedBefore()
{
    return tl::unexpected(ApiError{.kind = ApiError::Kind::Cancelled, .requestMayHaveBeenProcessed = false});
}

} // namespace

SafeEnrolment::SafeEnrolment(ApiClient &client, JournalService *journal, const Arming &arming, EnrolmentRequest request,
                             QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_journal(journal)
    , m_arming(arming)
    , m_request(std::move(request))
    , m_environment(client.profile().environmentKey())
{
}

SafeEnrolment::~SafeEnrolment()
{
    // Before Sending, whoever hears from the journal finds this gone and sees to the attempt; see commit().
    if (m_phase != Phase::Sending || !m_attempt || !m_journal) {
        return;
    }
    Result<EnrolmentReceipt> result = stoppedBefore();
    if (m_call != nullptr) {
        m_call->disconnect(this);
        m_call->cancel(); // does nothing when it has settled
        result = m_call->result();
    }
    m_journal->change(m_attempt->id, changeFor(result));
}

bool SafeEnrolment::setPhase(Phase phase)
{
    m_phase = phase;
    const QPointer<SafeEnrolment> alive(this);
    Q_EMIT phaseChanged(phase);
    return !alive.isNull();
}

void SafeEnrolment::guard(bool skipLookup)
{
    if (m_phase != Phase::New || !setPhase(Phase::Guarding) || m_phase != Phase::Guarding) {
        return;
    }
    const auto id = Identifier::from(IdentifierKind::WorkProviderUserId, m_request.workProviderUserId());
    m_awaited = 1; // this function
    if (skipLookup) {
        m_byStatus = GuardFindings::lookupSkipped();
    } else if (!id || !m_client) {
        m_byStatus = GuardFindings::cannotBeLookedUp();
    } else {
        ++m_awaited;
        m_status = new StatusCall(*m_client, *id, this);
        connect(m_status, &ApiCall::settled, this, &SafeEnrolment::onStatus);
        m_status->start();
    }
    if (!m_journal || m_journal->state() != JournalService::State::Ready) {
        m_byJournal += GuardFindings::journalUnavailable(m_journal ? m_journal->whyNotReady() : QString());
    } else {
        ++m_awaited;
        whenFinished(m_journal->known(m_environment, m_request), this,
                     [this](const tl::expected<JournalService::Known, Journal::Problem> &known) {
                         if (known) {
                             onKnown(*known);
                         } else {
                             m_byJournal += GuardFindings::journalUnavailable(known.error().message);
                         }
                         onFound();
                     });
    }
    // Never from within guard().
    QMetaObject::invokeMethod(this, &SafeEnrolment::onFound, Qt::QueuedConnection);
}

void SafeEnrolment::onStatus()
{
    m_guard.status = {.asked = m_status->identifier(),
                      .result = m_status->result(),
                      .askedAt = m_status->askedAt(),
                      .took = m_status->took()};
    m_byStatus = GuardFindings::fromStatus(*m_guard.status);
    onFound();
}

void SafeEnrolment::onKnown(const JournalService::Known &known)
{
    m_byJournal += GuardFindings::fromSamePerson(known.samePerson);
    if (const auto similar = GuardFindings::fromSimilar(known.similar)) {
        m_byJournal += *similar;
    }
}

void SafeEnrolment::onFound()
{
    if (--m_awaited > 0 || m_phase != Phase::Guarding) {
        return;
    }
    m_guard.findings += *m_byStatus;
    m_guard.findings += m_byJournal;
    if (!m_arming.mayEnrol()) {
        m_guard.findings += GuardFindings::readOnly();
    }
    if (m_client) {
        m_guardedAt = m_client->clock().monotonic();
        m_guardedAtUtc = m_client->clock().nowUtc();
    }
    if (setPhase(Phase::Deciding) && m_phase == Phase::Deciding) {
        Q_EMIT guarded(m_guard);
    }
}

bool SafeEnrolment::isAllowed(const Decision &decision) const
{
    return std::ranges::all_of(m_guard.findings, [&decision](const Finding &finding) {
        switch (finding.weight) {
        case Finding::Weight::Fine:
        case Finding::Weight::Notice:
            return true;
        case Finding::Weight::Confirm:
            return decision.sendAgain.has_value() && decision.sendAgain == finding.attempt;
        case Finding::Weight::Overrides:
            return decision.skipLookup;
        case Finding::Weight::Blocks:
            return false;
        }
        Q_UNREACHABLE();
    });
}

// By either clock: one stands still while the computer sleeps, the other can be set.
bool SafeEnrolment::isGuardTooOld() const
{
    return m_client->clock().monotonic() - m_guardedAt > guardHolds ||
           m_guardedAtUtc.secsTo(m_client->clock().nowUtc()) > std::chrono::seconds(guardHolds).count();
}

void SafeEnrolment::send(const Decision &decision)
{
    if (m_phase != Phase::Deciding) {
        return;
    }
    // Since the guard looked it may have been armed, or have run out.
    m_guard.findings.removeIf([](const Finding &finding) { return finding.kind == Finding::Kind::ReadOnly; });
    if (!m_arming.mayEnrol()) {
        m_guard.findings += GuardFindings::readOnly();
    }
    if (!m_journal || m_journal->state() != JournalService::State::Ready) {
        m_guard.findings += GuardFindings::journalUnavailable(m_journal ? m_journal->whyNotReady() : QString());
    }
    if (!m_client || !isAllowed(decision)) {
        holdBack();
        return;
    }
    if (isGuardTooOld()) {
        EnrolmentOutcome outcome = EnrolmentOutcome::heldBack(m_guard);
        outcome.sentence = tr("Nothing was sent: what was found out about this person is more than two minutes old. It "
                              "has to be looked at again.");
        conclude(outcome);
        return;
    }
    if (setPhase(Phase::Committing)) {
        commit();
    }
}

// Written down and committed to disk before the first byte is sent: dispatch() is called from nowhere but onBegun().
void SafeEnrolment::commit()
{
    if (m_cancelled || !m_arming.mayEnrol() || !m_journal) {
        if (!m_cancelled) {
            m_guard.findings += m_journal ? GuardFindings::readOnly() : GuardFindings::journalUnavailable({});
        }
        holdBack();
        return;
    }
    JournalService *const journal = m_journal;
    const QPointer<SafeEnrolment> self(this);
    // In the journal's own context: an attempt that nobody waits for any more must not look as if it was being sent.
    whenFinished(journal->begin(m_environment, m_request), journal,
                 [journal, self](const JournalService::Begun &begun) {
                     if (self) {
                         self->onBegun(begun);
                     } else if (begun) {
                         journal->change(begun->id, changeFor(stoppedBefore()));
                     }
                 });
}

void SafeEnrolment::onBegun(const JournalService::Begun &begun)
{
    if (!begun) {
        m_guard.findings += begun.error().earlier ? GuardFindings::fromBlocking(*begun.error().earlier)
                                                  : GuardFindings::journalUnavailable(begun.error().message);
        holdBack();
        return;
    }
    m_attempt = *begun;
    dispatch();
}

void SafeEnrolment::dispatch()
{
    // Nothing has been sent yet; whoever hears of the new phase may still break it off, or take the arming away.
    if (!setPhase(Phase::Sending)) {
        return;
    }
    if (m_cancelled || !m_client || !m_arming.mayEnrol()) {
        record(stoppedBefore());
        return;
    }
    m_call = new EnrolCall(*m_client, m_request, this);
    connect(m_call, &EnrolCall::settled, this, &SafeEnrolment::onSettled);
    m_call->start();
}

void SafeEnrolment::onSettled()
{
    m_took = m_call->took();
    record(m_call->result());
}

AttemptChange SafeEnrolment::changeFor(const Result<EnrolmentReceipt> &result)
{
    AttemptChange change{.from = AttemptState::Sending, .to = AttemptVerdict::stateFor(result)};
    if (result) {
        change.receipt = *result;
        change.httpStatus = result->httpStatus;
        change.customerNumber = result->customerNumber;
    } else {
        change.error = result.error();
        change.httpStatus = result.error().httpStatus;
    }
    return change;
}

void SafeEnrolment::record(const Result<EnrolmentReceipt> &result)
{
    const AttemptChange change = changeFor(result);
    Attempt asItShouldBe = *m_attempt;
    asItShouldBe.state = change.to;
    asItShouldBe.httpStatus = change.httpStatus;
    asItShouldBe.receipt = change.receipt;
    asItShouldBe.error = change.error;
    asItShouldBe.customerNumber = change.customerNumber;
    if (!m_journal) {
        if (setPhase(Phase::Recording)) {
            conclude(EnrolmentOutcome::unrecorded(asItShouldBe, {}));
        }
        return;
    }
    // Asked for before anybody is told, who might destroy this.
    const QFuture<JournalService::Changed> changed = m_journal->change(asItShouldBe.id, change);
    m_phase = Phase::Recording;
    whenFinished(changed, this,
                 [this, asItShouldBe](const JournalService::Changed &written) { onRecorded(asItShouldBe, written); });
    setPhase(Phase::Recording);
}

void SafeEnrolment::onRecorded(const Attempt &asItShouldBe, const JournalService::Changed &changed)
{
    conclude(changed ? EnrolmentOutcome::of(*changed)
                     : EnrolmentOutcome::unrecorded(asItShouldBe, changed.error().message));
}

void SafeEnrolment::cancel()
{
    switch (m_phase) {
    case Phase::New:
    case Phase::Guarding:
    case Phase::Deciding:
        m_cancelled = true;
        if (m_status != nullptr) {
            m_status->disconnect(this);
            m_status->cancel();
        }
        holdBack();
        return;
    case Phase::Committing:
        m_cancelled = true; // the journal's answer is awaited: the attempt may be in it
        return;
    case Phase::Sending:
        m_cancelled = true;
        if (m_call != nullptr) {
            m_call->cancel();
        }
        return;
    case Phase::Recording:
    case Phase::Done:
        return;
    }
    Q_UNREACHABLE();
}

void SafeEnrolment::holdBack()
{
    EnrolmentOutcome outcome = EnrolmentOutcome::heldBack(m_guard);
    if (m_cancelled) {
        outcome.sentence = tr("Cancelled. Nothing was sent.");
    }
    conclude(outcome);
}

void SafeEnrolment::conclude(const EnrolmentOutcome &outcome)
{
    EnrolmentOutcome whole = outcome;
    whole.took = m_took;
    if (setPhase(Phase::Done)) {
        Q_EMIT concluded(whole);
    }
}
