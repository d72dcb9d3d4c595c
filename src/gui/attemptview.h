#pragma once

#include "core/attempt.h"
#include "core/clock.h"
#include "core/identifier.h"
#include "core/watched.h"
#include "workflow/enrolmentoutcome.h"

#include <QFrame>
#include <QHash>
#include <QTimer>

#include <memory>

class Clipboard;
class Reconciliation;
class Session;
class WhatsThis;

namespace Ui {
class AttemptView;
}

// One attempt to enrol, whatever became of it: the receipt with what was given otherwise than asked; an unknown outcome
// with what is known, and a way to find out. Follows the attempt in the journal.
class AttemptView final : public QFrame
{
    Q_OBJECT

public:
    explicit AttemptView(QWidget *parent = nullptr);
    ~AttemptView() override;

    // Before anything else; both must outlive the view.
    void setParts(const Clock &clock, Clipboard &clipboard);
    // Whether it ends an enrolment on the Enrol page, or is one of many.
    void setAfterSending(bool after);
    // Breaks off what looks.
    void setSession(Session *session);

    void showAttempt(const Attempt &attempt);
    void showOutcome(const EnrolmentOutcome &outcome);
    void clear();
    const std::optional<Attempt> &attempt() const { return m_attempt; }

    // Goes on while another attempt is shown.
    bool isLooking() const;
    // Asks until it is settled: a second time once a minute has passed, if need be.
    void findOut();
    // Asks once.
    void look();
    // What a person does next: the button for it.
    QWidget *firstButton() const;

Q_SIGNALS:
    void lookUpRequested(const Identifier &identifier);
    void sendAgainRequested(const Attempt &attempt);
    void activityRequested(const QUuid &attempt);
    void anotherRequested();
    void announced(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    // Not where nobody knows of it: it may be shown after the service has changed.
    bool mayLook() const;
    struct Pursuit
    {
        Watched<Reconciliation> reconciliation;
        bool settles = false;
        QDateTime next;  // when the second look is due
        QString problem; // of the last one
    };

    void refresh();
    void showHead();
    void showReceipt();
    void showLooks();
    void showRequest();
    void showProgress();
    void pursue(bool settle);
    void stop();
    void copy();
    void onChanged(const Attempt &attempt);

    const std::unique_ptr<Ui::AttemptView> m_ui;
    WhatsThis *m_whatsThis = nullptr;
    const Clock *m_clock = nullptr;
    Clipboard *m_clipboard = nullptr;
    Watched<Session> m_session;
    std::optional<Attempt> m_attempt;
    bool m_afterSending = false;
    bool m_recorded = true;
    QHash<QUuid, Pursuit> m_pursuits; // one that was begun goes on while another attempt is looked at
    QTimer m_tick;
};
