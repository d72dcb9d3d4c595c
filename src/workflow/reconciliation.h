#pragma once

#include "core/attempt.h"
#include "core/clock.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

class ApiClient;
class JournalService;
class StatusCall;

// Finds out what became of an attempt whose outcome is unknown: asks status for the work provider user id, and writes
// each look into the journal. Found: it exists. Not found twice, at least a minute apart: absent. Sends GETs only. Made
// by Session; lives on its thread; used once.
class Reconciliation final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds apart{60};

    enum class Mode {
        OneLook, // one question, now
        Settle,  // and when it was not found, the second one by itself as soon as a minute has passed
    };

    // `attempt` is Unknown, and of this client's environment. The journal must outlive it.
    Reconciliation(ApiClient &client, JournalService &journal, Attempt attempt, QObject *parent);
    ~Reconciliation() override;

    void start(Mode mode);
    void cancel(); // concluded() follows at once with what is known

    const Attempt &attempt() const { return m_attempt; }
    // When the next look can settle it; nothing when any look can, or it is settled.
    static std::optional<QDateTime> nextLookAt(const Attempt &attempt);

Q_SIGNALS:
    // A look was written down, and another will follow at `next`.
    void looked(const Attempt &attempt, const QDateTime &next);
    // Exactly once after start(). Its state says whether it is settled; `problem` is a sentence when something failed.
    void concluded(const Attempt &attempt, const QString &problem);

private:
    QPointer<ApiClient> m_client;
    QPointer<JournalService> m_journal;
    Attempt m_attempt;
    Mode m_mode = Mode::OneLook;
    StatusCall *m_call = nullptr; // a child
    QTimer m_timer;
};
