#pragma once

#include "core/attempt.h"
#include "core/clock.h"
#include "core/identifier.h"
#include "core/watched.h"
#include "gui/draftkeeper.h"
#include "models/enrolmentformmodel.h"
#include "workflow/enrolmentoutcome.h"

#include <QWidget>

#include <optional>

class AttemptView;
class Clipboard;
class EnrolForm;
class EnrolProgress;
class EnrolReview;
struct EnrolmentGuard;
class QMimeData;
class QStackedWidget;
class SafeEnrolment;
class Session;

// One person's enrolment: form, review, sending, outcome. It shows and asks; what is sent, and whether, is
// SafeEnrolment's affair.
class EnrolPage final : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the page.
    EnrolPage(const Clock &clock, Clipboard &clipboard, QWidget *parent = nullptr);
    ~EnrolPage() override;

    // One of the parts that the form does not need; false: all are there. setSession() makes what is missing.
    bool makePart();
    // As DraftKeeper has it; before setSession().
    void setDraftSlot(int slot, std::function<QList<int>()> unused) { m_draft.setSlot(slot, std::move(unused)); }
    // Ctrl+Return and Esc by itself; off in a window, whose commands they are.
    void setOwnKeys(bool own) { m_ownKeys = own; }
    // Nothing: there is no service (yet). The session must outlive the page, or be taken away first.
    void setSession(Session *session);
    // Attempts before that time offer nothing to new ones; invalid: all of them do.
    void setRememberedFrom(const QDateTime &from);
    // From a lookup that found nobody; keeps the other texts.
    void startWith(const QString &workProviderUserId);
    // A customer in JSON, as a file or as text; says why not, if it cannot be taken.
    void takeDrop(const QMimeData &offered);
    // Why nothing can be dropped now: a sentence; empty: it can.
    QString whyNoDrop() const;
    // Puts a person whose attempt was looked for and is not there into the form, and on to the review.
    void sendAgain(const Attempt &attempt);
    QWidget *firstField() const;
    // Taking the session away now would leave an outcome unknown.
    bool isSending() const;
    // Something was typed that cannot be kept as a draft: it would be lost with the page.
    bool wouldLose() const;
    // The journal has it not, so this window alone knows it.
    const std::optional<EnrolmentOutcome> &unrecorded() const { return m_unrecorded; }
    // What is decided there would be gone with the window.
    bool isReviewing() const;

    // What must not be lost when the page goes and all that it shows with it.
    struct Remains
    {
        EnrolmentDraft draft;                       // typed and not sent
        std::optional<EnrolmentOutcome> unrecorded; // known, but on no disk
        QUuid attempt;                              // whose end is shown; null: none
    };
    Remains remains();
    // On another page, once there is one.
    void takeBack(const Remains &remains);

public Q_SLOTS:
    // Ctrl+Return: review, or send what was reviewed, or the next person.
    void submit();
    // Esc: one step back. Never breaks off what is being sent without saying what that means.
    void goBack();

Q_SIGNALS:
    // For the status bar, and for screen readers.
    void announced(const QString &text);
    // isSending() no longer; what became of it is shown and announced.
    void sendingEnded();
    void activityRequested(const QUuid &attempt);
    void lookUpRequested(const Identifier &identifier);

protected:
    bool event(QEvent *event) override;

private:
    void makeReview();
    void makeProgress();
    void makeOutcome();
    bool isOutcomeShown() const;
    bool mayLeaveOutcome() const;
    void setUpDrops();
    void review();
    void guard(bool skipLookup);
    void onGuarded(const EnrolmentGuard &findings);
    void send();
    void onConcluded(const EnrolmentOutcome &outcome);
    void onRejected(const EnrolmentOutcome &outcome);
    void pasteCustomer();
    void backToForm();
    void startAnother();
    void dropEnrolment();
    void readRemembered();
    void show(QWidget *state);
    void showOutcome(const EnrolmentOutcome &outcome);

    const Clock &m_clock;
    Clipboard &m_clipboard;
    EnrolmentFormModel m_model;
    DraftKeeper m_draft;
    QStackedWidget *const m_stack;
    EnrolForm *const m_form;
    EnrolReview *m_review = nullptr;
    EnrolProgress *m_progress = nullptr;
    AttemptView *m_outcome = nullptr;
    Watched<Session> m_session;
    QDateTime m_rememberedFrom;
    Watched<SafeEnrolment> m_enrolment;           // a child
    std::optional<EnrolmentOutcome> m_unrecorded; // while it is shown
    bool m_restoring = false;
    bool m_ownKeys = true;
};
