#pragma once

#include "core/accesstoken.h"
#include "core/attempt.h"
#include "core/clock.h"
#include "core/exchange.h"
#include "core/identifier.h"
#include "core/profile.h"

#include <QObject>

#include <memory>

class ApiClient;
class Arming;
class Investigation;
class JournalService;
class Reconciliation;
class SafeEnrolment;
class StatusLookup;
class Validation;

// One profile, open: what every face of the program does its work through. Owns the client; lives on one thread. What
// it hands out must not outlive it; each is a child of the `parent` given and used once.
class Session final : public QObject
{
    Q_OBJECT

public:
    // `clock` and `journal` must outlive the session; without a journal every enrolment is held back.
    Session(Profile profile, AccessToken token, const Clock &clock, JournalService *journal = nullptr,
            QObject *parent = nullptr);
    ~Session() override;

    const Profile &profile() const;

    // So that the first question need not wait for a connection; says nothing, whatever becomes of it.
    void connectAhead();

    StatusLookup *lookUp(const Identifier &asked, QObject *parent);
    Investigation *investigate(const Identifier &asked, const QString &email, QObject *parent);
    // An empty `email` asks for the number alone.
    Validation *validate(const Identifier &customerNumber, const QString &email, QObject *parent);
    SafeEnrolment *enrol(const EnrolmentRequest &request, QObject *parent);
    // The attempt is Unknown and of this environment; there is a journal.
    Reconciliation *reconcile(const Attempt &attempt, QObject *parent);

    Arming &arming() { return *m_arming; }
    JournalService *journal() const { return m_journal; }

Q_SIGNALS:
    void exchangeChanged(const Exchange &exchange);

private:
    const std::unique_ptr<ApiClient> m_client;
    const std::unique_ptr<Arming> m_arming;
    JournalService *const m_journal;
};
