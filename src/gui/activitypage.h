#pragma once

#include "core/attempt.h"
#include "core/clock.h"
#include "core/identifier.h"

#include <QPointer>
#include <QWidget>

class Session;

// The attempts to enrol that the journal keeps of this environment; those that need a person first to hand.
class ActivityPage final : public QWidget
{
    Q_OBJECT

public:
    // `clock` must outlive the page.
    explicit ActivityPage(const Clock &clock, QWidget *parent = nullptr);
    ~ActivityPage() override;

    // Nothing: there is no service (yet). The session must outlive the page, or be taken away first.
    void setSession(Session *session);
    // As soon as the journal has been read.
    void showAttempt(const QUuid &id);
    QWidget *firstField() const;

Q_SIGNALS:
    // How many outcomes need a person.
    void openCountChanged(int count);
    // For the status bar, and for screen readers.
    void announced(const QString &text);
    void lookUpRequested(const Identifier &identifier);
    void sendAgainRequested(const Attempt &attempt);

private:
    [[maybe_unused]] const Clock &m_clock;
    QPointer<Session> m_session;
};
