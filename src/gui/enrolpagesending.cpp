#include "gui/attemptview.h"
#include "gui/enrolform.h"
#include "gui/enrolpage.h"
#include "gui/enrolprogress.h"
#include "gui/enrolreview.h"
#include "workflow/safeenrolment.h"
#include "workflow/session.h"
#include "workflow/wording.h"

#include <QScopeGuard>
#include <QStackedWidget>

// The page from the review on: what is looked at before anything is sent, sending, and what became of it.

void EnrolPage::review()
{
    m_form->commit();
    m_model.checkAll();
    m_form->clearNotice();
    if (!m_model.check().request) {
        const auto wrong = m_model.firstWrongField();
        m_form->focusField(wrong.value_or(EnrolmentField::GivenNames));
        //: %1 is the name of a field, or “the form”.
        Q_EMIT announced(tr("Something is missing or wrong. First: %1.")
                             .arg(wrong ? EnrolmentFields::label(*wrong) : tr("the form")));
        return;
    }
    if (!m_session) {
        m_form->setNotice(Tone::Caution, QStringLiteral("failed"), tr("No service"),
                          tr("There is no service to send to yet. Choose a profile, then review again."));
        return;
    }
    m_draft.flush();
    show(m_review);
    guard(false);
}

void EnrolPage::guard(bool skipLookup)
{
    dropEnrolment();
    if (!m_session || !m_model.check().request) {
        backToForm();
        return;
    }
    m_review->showRequest(*m_model.check().request, m_session->profile(), m_model.warnings());
    m_enrolment = m_session->enrol(*m_model.check().request, this);
    connect(m_enrolment, &SafeEnrolment::guarded, this, &EnrolPage::onGuarded);
    connect(m_enrolment, &SafeEnrolment::concluded, this, &EnrolPage::onConcluded);
    connect(m_enrolment, &SafeEnrolment::phaseChanged, m_progress, &EnrolProgress::showPhase);
    m_enrolment->guard(skipLookup);
}

void EnrolPage::onGuarded(const EnrolmentGuard &findings)
{
    m_review->showFindings(findings);
    Q_EMIT announced(m_review->announcement());
}

void EnrolPage::send()
{
    if (!m_enrolment || m_enrolment->phase() != SafeEnrolment::Phase::Deciding) {
        return;
    }
    SafeEnrolment::Decision decision{.skipLookup = m_review->skipsLookup()};
    for (const EnrolmentGuard::Finding &finding : m_review->findings().findings) {
        if (finding.weight == EnrolmentGuard::Finding::Weight::Confirm && m_review->isConfirmed()) {
            decision.sendAgain = finding.attempt;
        }
    }
    m_progress->begin(
        //: %1 is a person, %2 an environment such as SANDBOX; the text goes into “Enrolling %1”.
        tr("%1 in %2").arg(m_enrolment->request().fullName(), environmentLabel(m_session->profile().kind)));
    show(m_progress);
    m_enrolment->send(decision);
}

void EnrolPage::onConcluded(const EnrolmentOutcome &outcome)
{
    m_enrolment->deleteLater();
    m_enrolment = nullptr;
    m_progress->end();
    const auto ended = qScopeGuard([this] { Q_EMIT sendingEnded(); });
    switch (outcome.kind) {
    case EnrolmentOutcome::Kind::HeldBack:
        show(m_review);
        if (outcome.guard.isBlocked()) {
            m_review->showFindings(outcome.guard);
            Q_EMIT announced(outcome.sentence);
        } else {
            guard(false); // what was decided no longer fits, or what was found is too old: look anew
            Q_EMIT announced(outcome.sentence);
        }
        return;
    case EnrolmentOutcome::Kind::Rejected:
        onRejected(outcome);
        break;
    case EnrolmentOutcome::Kind::NotSent:
        backToForm();
        m_form->setNotice(Tone::Caution, QStringLiteral("cancelled"), tr("Not sent"),
                          outcome.sentence + u' ' + outcome.nextStep);
        break;
    case EnrolmentOutcome::Kind::Enrolled:
    case EnrolmentOutcome::Kind::Unknown:
        m_draft.forget();
        showOutcome(outcome);
        if (outcome.kind == EnrolmentOutcome::Kind::Unknown && outcome.recorded) {
            m_outcome->look();
        }
        break;
    }
    Q_EMIT announced(outcome.sentence + u' ' + outcome.nextStep);
}

void EnrolPage::showOutcome(const EnrolmentOutcome &outcome)
{
    m_unrecorded = outcome.recorded ? std::nullopt : std::optional(outcome);
    m_outcome->showOutcome(outcome);
    show(m_stack->widget(m_stack->count() - 1));
}

// Back to the fields: what Zego said stands below those that it is about.
void EnrolPage::onRejected(const EnrolmentOutcome &outcome)
{
    backToForm();
    QStringList texts{outcome.sentence, outcome.nextStep};
    if (outcome.attempt && outcome.attempt->error) {
        const ApiError &error = *outcome.attempt->error;
        for (const FieldIssue &issue : m_model.setServerIssues(error.fields)) {
            texts += issue.field.isEmpty() ? issue.message : issue.field + QLatin1String(": ") + issue.message;
        }
        texts += error.detail;
        texts += Wording::code(error);
    }
    texts.removeAll(QString());
    m_form->setNotice(Tone::Negative, QStringLiteral("disabled"), tr("Rejected"), texts.join(u'\n'));
    if (const auto wrong = m_model.firstWrongField()) {
        m_form->focusField(*wrong);
    }
}

// Before anything is sent it ends as held back; nothing of it is shown any more.
void EnrolPage::dropEnrolment()
{
    if (m_enrolment) {
        m_enrolment->disconnect(this);
        m_enrolment->disconnect(m_progress);
        m_enrolment->cancel();
        delete m_enrolment;
    }
}
