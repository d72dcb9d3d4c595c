#pragma once

#include "core/clock.h"
#include "core/enrolmentrequest.h"
#include "workflow/enrolmentguard.h"
#include "workflow/enrolmentoutcome.h"

#include <QObject>
#include <QPointer>

#include <memory>

class ApiClient;
class Arming;
class EnrolCall;
class JournalService;
class StatusCall;

// One person's enrolment: guard, decision, write-ahead, one POST, outcome. Made by Session; lives on its thread; used
// once. Nothing is ever sent without an attempt in the journal, and never twice. SAFETY, "Enrolment as a state machine"
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
    // Only while Deciding, once. Held back when the findings do not allow it; the journal's unique index has the last
    // word.
    void send(const Decision &decision);
    // Before Sending: ends as held back, nothing was sent. While Sending: the outcome becomes unknown (or not sent, if
    // no byte had left).
    void cancel();

Q_SIGNALS:
    void phaseChanged(SafeEnrolment::Phase phase);
    // Exactly once after guard().
    void guarded(const EnrolmentGuard &findings);
    // Exactly once after send() or cancel().
    void concluded(const EnrolmentOutcome &outcome);

private:
    void setPhase(Phase phase);

    const QPointer<ApiClient> m_client;
    const QPointer<JournalService> m_journal;
    const Arming &m_arming;
    const EnrolmentRequest m_request;
    Phase m_phase = Phase::New;
    EnrolmentGuard m_guard;
    StatusCall *m_status = nullptr; // children
    EnrolCall *m_call = nullptr;
};
