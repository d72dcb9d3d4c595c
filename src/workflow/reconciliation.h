#pragma once

#include "core/attempt.h"
#include "core/clock.h"
#include "core/watched.h"
#include "workflow/journalservice.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class ApiClient;
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
    // When the next look can settle it as absent, maybe in the past; nothing before the first one that did not find it,
    // and when it is settled.
    static std::optional<QDateTime> nextLookAt(const Attempt &attempt);

Q_SIGNALS:
    // A look was written down, and another will follow at `next`.
    void looked(const Attempt &attempt, const QDateTime &next);
    // Exactly once after start(). Its state says whether it is settled; `problem` is a sentence when something failed.
    void concluded(const Attempt &attempt, const QString &problem);

private:
    enum class State { New, Running, Done };

    std::optional<std::chrono::milliseconds> untilNext() const;
    void look();
    void onSettled();
    void onWritten(const JournalService::Changed &changed, const QString &problem);
    void rereadAfter(const QString &problem);
    void onPulse();
    void conclude(const QString &problem);

    Watched<ApiClient> m_client;
    Watched<JournalService> m_journal;
    Attempt m_attempt;
    State m_state = State::New;
    Mode m_mode = Mode::OneLook;
    bool m_isSecond = false;                               // the look that runs was asked late enough to settle it
    QHash<QDateTime, std::chrono::nanoseconds> m_ownLooks; // monotonic time of those that were made here
    StatusCall *m_call = nullptr;                          // a child
    QTimer m_timer;
};
