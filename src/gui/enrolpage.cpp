#include "gui/enrolpage.h"

#include "core/plaintext.h"
#include "gui/attemptview.h"
#include "gui/enrolform.h"
#include "gui/enrolprogress.h"
#include "gui/enrolreview.h"
#include "gui/focuskeeper.h"
#include "gui/metrics.h"
#include "models/rememberedvalues.h"
#include "workflow/journalservice.h"
#include "workflow/safeenrolment.h"
#include "workflow/session.h"
#include "workflow/whenfinished.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

bool isSubmit(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           (key.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

// Of a whole customer; anything else is a text for whatever has the focus.
bool isCustomerPaste(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Paste) && QGuiApplication::clipboard()->text().trimmed().startsWith(u'{');
}

bool isBack(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Escape && key.modifiers() == Qt::NoModifier;
}

} // namespace

EnrolPage::EnrolPage(const Clock &clock, Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_clipboard(clipboard)
    , m_model(clock)
    , m_stack(new QStackedWidget(this))
    , m_form(new EnrolForm(m_model, this))
{
    setAccessibleName(tr("Enrol"));
    setProperty("helpPage", QStringLiteral("enrol"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->setObjectName(QStringLiteral("enrolStack"));
    m_form->setObjectName(QStringLiteral("enrolForm"));
    m_stack->addWidget(m_form);

    connect(&m_model, &EnrolmentFormModel::draftChanged, this, [this] {
        m_form->setDraftState({});
        if (!m_restoring) {
            m_draft.keep(m_model.draft());
        }
    });
    connect(&m_draft, &DraftKeeper::kept, this, [this](const QString &problem) {
        m_form->setDraftState(problem.isEmpty() ? tr("Draft kept") : PlainText::line(problem, 160));
    });
    connect(&m_draft, &DraftKeeper::restored, this, [this](const EnrolmentDraft &draft) {
        if (m_model.draft().isEmpty()) {
            m_restoring = true;
            m_model.setDraft(draft);
            m_restoring = false;
            m_form->setDraftState(tr("Draft from last time"));
        }
    });
    connect(m_form, &EnrolForm::reviewRequested, this, &EnrolPage::review);
    connect(m_form, &EnrolForm::cleared, &m_draft, &DraftKeeper::forget);
    connect(m_form, &EnrolForm::announced, this, &EnrolPage::announced);
    setUpDrops();
}

bool EnrolPage::makePart()
{
    if (m_review == nullptr) {
        makeReview();
    } else if (m_progress == nullptr) {
        makeProgress();
    } else if (m_outcome == nullptr) {
        makeOutcome();
    } else {
        return false;
    }
    return true;
}

void EnrolPage::makeReview()
{
    m_review = new EnrolReview(this);
    m_review->setObjectName(QStringLiteral("enrolReview"));
    m_stack->addWidget(m_review);
    connect(m_review, &EnrolReview::sendRequested, this, &EnrolPage::send);
    connect(m_review, &EnrolReview::backRequested, this, &EnrolPage::goBack);
    connect(m_review, &EnrolReview::askAgainRequested, this, [this] { guard(false); });
}

void EnrolPage::makeProgress()
{
    m_progress = new EnrolProgress(m_clock, this);
    m_progress->setObjectName(QStringLiteral("enrolProgress"));
    m_stack->addWidget(m_progress);
    connect(m_progress, &EnrolProgress::stopRequested, this, [this] {
        if (m_enrolment) {
            m_enrolment->cancel();
        }
    });
    connect(m_progress, &EnrolProgress::announced, this, &EnrolPage::announced);
}

void EnrolPage::makeOutcome()
{
    m_outcome = new AttemptView(this);
    m_outcome->setObjectName(QStringLiteral("outcomeView"));
    m_outcome->setFrameShape(QFrame::StyledPanel);
    m_outcome->setParts(m_clock, m_clipboard);
    m_outcome->setAfterSending(true);
    auto *page = new QWidget(this);
    page->setObjectName(QStringLiteral("enrolOutcome"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Metrics::margin, Metrics::margin, Metrics::margin, Metrics::gap);
    layout->addWidget(m_outcome);
    m_stack->addWidget(page);
    connect(m_outcome, &AttemptView::announced, this, &EnrolPage::announced);
    connect(m_outcome, &AttemptView::anotherRequested, this, &EnrolPage::startAnother);
    connect(m_outcome, &AttemptView::lookUpRequested, this, &EnrolPage::lookUpRequested);
    connect(m_outcome, &AttemptView::activityRequested, this, &EnrolPage::activityRequested);
    connect(m_outcome, &AttemptView::sendAgainRequested, this, &EnrolPage::sendAgain);
}

EnrolPage::~EnrolPage()
{
    if (m_outcome != nullptr) { // else it never had a session
        setSession(nullptr);
    }
    delete m_stack; // before the model: a field that loses the focus wants to be checked
}

void EnrolPage::setSession(Session *session)
{
    while (makePart()) {
    }
    const FocusKeeper keeper(*m_stack, [this] { return firstField(); });
    dropEnrolment();
    m_outcome->setSession(session);
    JournalService *journal = session != nullptr ? session->journal() : nullptr;
    const QString environment = session != nullptr ? session->profile().environmentKey() : QString();
    if (m_session && m_session->journal() != nullptr) {
        m_session->journal()->disconnect(this);
    }
    // A form belongs to one environment: what was typed for another one stays there, as its draft. What could not be
    // kept there is not thrown away.
    const bool kept = m_session != nullptr && m_draft.flush();
    m_draft.setJournal(journal, environment);
    if (kept) {
        m_restoring = true;
        m_model.clear();
        m_restoring = false;
        m_form->setDraftState({});
    } else if (session != nullptr && !m_model.draft().isEmpty()) {
        m_draft.keep(m_model.draft());
    }
    if (m_session) {
        m_unrecorded.reset();
        m_outcome->clear();
        m_form->clearNotice();
        backToForm();
    }
    m_session = session;
    m_form->setProductCodes({});
    m_form->setKnownOccupations({});
    if (journal != nullptr) {
        connect(journal, &JournalService::stateChanged, this, &EnrolPage::readRemembered);
        readRemembered();
    }
}

void EnrolPage::setRememberedFrom(const QDateTime &from)
{
    m_rememberedFrom = from;
    readRemembered();
}

void EnrolPage::readRemembered()
{
    if (!m_session || m_session->journal() == nullptr ||
        m_session->journal()->state() != JournalService::State::Ready) {
        return;
    }
    constexpr int recent = 200;
    const auto attempts =
        m_session->journal()->list({.environment = m_session->profile().environmentKey(), .limit = recent});
    whenFinished(attempts, this, [this, session = m_session](const JournalService::Attempts &found) {
        if (found && session == m_session) {
            const RememberedValues values = RememberedValues::from(*found, m_rememberedFrom);
            m_form->setProductCodes(values.productCodes);
            m_form->setKnownOccupations(values.occupations);
        }
    });
}

QWidget *EnrolPage::firstField() const
{
    const QWidget *state = m_stack->currentWidget();
    if (state == m_review) {
        return m_review->firstField();
    }
    if (state == m_progress) {
        return m_progress->firstField();
    }
    return state == m_form ? m_form->firstField() : m_outcome->firstButton();
}

bool EnrolPage::isSending() const
{
    return m_enrolment && (m_enrolment->phase() == SafeEnrolment::Phase::Committing ||
                           m_enrolment->phase() == SafeEnrolment::Phase::Sending ||
                           m_enrolment->phase() == SafeEnrolment::Phase::Recording);
}

bool EnrolPage::wouldLose() const
{
    return !isOutcomeShown() && !m_model.draft().isEmpty() && !m_draft.canKeep();
}

bool EnrolPage::isReviewing() const
{
    return m_stack->currentWidget() == m_review;
}

bool EnrolPage::isOutcomeShown() const
{
    return m_stack->currentIndex() == m_stack->count() - 1;
}

// What needs a person, and what stands nowhere else, goes by its own button only.
bool EnrolPage::mayLeaveOutcome() const
{
    return m_outcome->attempt() && !m_outcome->attempt()->needsPerson() && !m_unrecorded;
}

void EnrolPage::startWith(const QString &workProviderUserId)
{
    if (isSending()) {
        return;
    }
    if (isOutcomeShown() && !mayLeaveOutcome()) {
        Q_EMIT announced(tr("Not begun: what is shown comes first."));
        return;
    }
    if (m_outcome->attempt()) {
        startAnother(); // not with the texts of somebody who is done with
    }
    backToForm();
    const QString before = m_model.draft().text(EnrolmentField::WorkProviderUserId).trimmed();
    if (!before.isEmpty() && before != workProviderUserId) {
        m_model.setDraft({}); // somebody else's: two people must never become one
    }
    m_model.setData(m_model.index(0, static_cast<int>(EnrolmentField::WorkProviderUserId)), workProviderUserId);
    m_form->focusField(EnrolmentField::GivenNames);
}

void EnrolPage::sendAgain(const Attempt &attempt)
{
    if (isSending()) {
        return;
    }
    if (m_unrecorded) {
        Q_EMIT announced(tr("Not begun: what is shown comes first."));
        return;
    }
    backToForm();
    m_model.setDraft(attempt.request.values());
    review();
}

// The focus goes on with it: to where one reads or decides next.
void EnrolPage::show(QWidget *state)
{
    const QWidget *focused = QApplication::focusWidget();
    const bool follow = focused != nullptr && m_stack->isAncestorOf(focused) && m_stack->currentWidget() != state;
    m_stack->setCurrentWidget(state);
    if (follow) {
        firstField()->setFocus(Qt::OtherFocusReason);
    }
}

void EnrolPage::submit()
{
    const QWidget *state = m_stack->currentWidget();
    if (state == m_form) {
        review();
    } else if (state == m_review) {
        m_review->send();
    } else if (state != m_progress && mayLeaveOutcome()) {
        startAnother();
    }
}

void EnrolPage::goBack()
{
    const QWidget *state = m_stack->currentWidget();
    if (state == m_progress) {
        m_progress->toggleStopping();
    } else if (state == m_review) {
        dropEnrolment();
        backToForm();
        Q_EMIT announced(tr("Back to the form; nothing was sent."));
    } else if (state != m_form && mayLeaveOutcome()) {
        startAnother();
    }
}

bool EnrolPage::event(QEvent *event)
{
    if (m_ownKeys && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (isSubmit(*key) || isBack(*key)) {
            event->accept();
            if (event->type() == QEvent::KeyPress && !key->isAutoRepeat()) {
                if (isSubmit(*key)) {
                    submit();
                } else {
                    goBack();
                }
            }
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && isCustomerPaste(*static_cast<QKeyEvent *>(event))) {
        pasteCustomer();
        return true;
    }
    return QWidget::event(event);
}

// Wherever on the page one is, but never away from what is being sent or what needs a person.
void EnrolPage::pasteCustomer()
{
    const QWidget *state = m_stack->currentWidget();
    if (state == m_progress || (state != m_form && state != m_review && !mayLeaveOutcome())) {
        Q_EMIT announced(tr("Not pasted: what is shown comes first."));
        return;
    }
    if (state == m_review) {
        dropEnrolment();
        backToForm();
    } else if (state != m_form) {
        startAnother();
    }
    m_form->pasteCustomer();
}

void EnrolPage::backToForm()
{
    m_review->reset();
    m_progress->end();
    show(m_form);
}

void EnrolPage::startAnother()
{
    const FocusKeeper keeper(*m_stack, [this] { return firstField(); });
    dropEnrolment();
    m_unrecorded.reset();
    m_outcome->clear();
    m_model.clear();
    m_draft.forget();
    m_form->setDraftState({});
    backToForm();
    readRemembered();
}

// The texts of somebody who is enrolled are no draft any more.
EnrolPage::Remains EnrolPage::remains()
{
    m_form->commit();
    return {.draft = m_outcome->attempt() ? EnrolmentDraft() : m_model.draft(),
            .unrecorded = m_unrecorded,
            .attempt = m_outcome->attempt() ? m_outcome->attempt()->id : QUuid()};
}

void EnrolPage::takeBack(const Remains &remains)
{
    if (!remains.draft.isEmpty()) {
        m_model.setDraft(remains.draft);
    }
    if (remains.unrecorded) {
        showOutcome(*remains.unrecorded);
    }
}
