#pragma once

#include "core/clock.h"
#include "core/enrolmentrequest.h"
#include "core/watched.h"
#include "workflow/enrolmentguard.h"
#include "workflow/enrolmentoutcome.h"
#include "workflow/journalservice.h"

#include <QObject>

#include <chrono>
#include <optional>

class ApiClient;
class Arming;
class EnrolCall;
class StatusCall;

// One person's enrolment: guard, decision, write-ahead, one POST, outcome. Made by Session; lives on its thread; used
// once. Nothing is ever sent without an attempt in the journal, and never twice. Destroyed while it
// sends, it breaks off and has the attempt written down as unknown (or not sent, if no byte had left). SAFETY,
// "Enrolment as a state machine"
class SafeEnrolment final : public QObject
{
    Q_OBJECT

public:
    enum class Phase { New, Guarding, Deciding, Committing, Sending, Recording, Done };
    Q_ENUM(Phase)

    // What the person has decided in view of the guard's findings.
    struct Decision
    {
        bool skipLookup = false;        // go on without a usable answer of the guard's lookup
        std::optional<QUuid> sendAgain; // go on although this attempt was made and reconciled as absent
    };

    // `journal` and `arming` must outlive it; a null journal holds every enrolment back.
    SafeEnrolment(ApiClient &client, JournalService *journal, const Arming &arming, EnrolmentRequest request,
                  QObject *parent);
    ~SafeEnrolment() override;

    const EnrolmentRequest &request() const { return m_request; }
    Phase phase() const { return m_phase; }
    const EnrolmentGuard &findings() const { return m_guard; }

    // Asks status and journal. With skipLookup status is not asked at all.
    void guard(bool skipLookup = false);
    // What the guard found holds for so long; then it has to look again.
    static constexpr std::chrono::minutes guardHolds{2};

    // Only while Deciding, once. Held back when the findings do not allow it; the journal's unique index has the last
    // word.
    void send(const Decision &decision);
    // Before Sending: nothing is sent; it ends as held back, or as not sent when it was written down already. While
    // Sending: the outcome becomes unknown (or not sent, if no byte had left). Afterwards it does nothing.
    void cancel();

Q_SIGNALS:
    void phaseChanged(SafeEnrolment::Phase phase);
    // Exactly once after guard(), unless cancelled before.
    void guarded(const EnrolmentGuard &findings);
    // Exactly once after send() or cancel().
    void concluded(const EnrolmentOutcome &outcome);

private:
    bool setPhase(Phase phase); // false when whoever was told has destroyed this
    void onStatus();
    void onKnown(const JournalService::Known &known);
    void onFound();
    bool isAllowed(const Decision &decision) const;
    bool isGuardTooOld() const;
    void commit();
    void onBegun(const JournalService::Begun &begun);
    void dispatch();
    void onSettled();
    void record(const Result<EnrolmentReceipt> &result);
    void onRecorded(const Attempt &asItShouldBe, const JournalService::Changed &changed);
    void holdBack();
    void conclude(const EnrolmentOutcome &outcome);
    static AttemptChange changeFor(const Result<EnrolmentReceipt> &result);

    const Watched<ApiClient> m_client;
    const Watched<JournalService> m_journal;
    const Arming &m_arming;
    const EnrolmentRequest m_request;
    const QString m_environment;
    Phase m_phase = Phase::New;
    bool m_cancelled = false;
    EnrolmentGuard m_guard;
    // What the guard still waits for, and what it has found so far, in the order in which it is shown.
    int m_awaited = 0;
    std::optional<EnrolmentGuard::Finding> m_byStatus;
    QList<EnrolmentGuard::Finding> m_byJournal;
    StatusCall *m_status = nullptr; // children
    EnrolCall *m_call = nullptr;
    std::optional<Attempt> m_attempt; // once it is written down
    std::chrono::microseconds m_took{0};
    std::chrono::nanoseconds m_guardedAt{0}; // monotonic
    QDateTime m_guardedAtUtc;
};
