#pragma once

#include "api/answer.h"
#include "api/hop.h"
#include "api/redirect.h"
#include "core/result.h"
#include "core/watched.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class ApiClient;

// One GET, used once: its attempts, its redirects, its deadline. Owned by the caller, lives on the client's thread.
// Destroying it while it runs breaks it off without a signal.
class ApiCall : public QObject
{
    Q_OBJECT

public:
    ~ApiCall() override;

    void start();
    // Settles at once, as Cancelled; after the call has settled it does nothing.
    void cancel();

    bool isSettled() const { return m_state == State::Settled; }
    // From start() to settled(), waits between attempts included.
    std::chrono::microseconds took() const { return m_took; }
    QDateTime askedAt() const { return m_askedAt; }

Q_SIGNALS:
    // The server asked to wait; `attempt` is the number of the next one, counted from 1.
    void retrying(int attempt, std::chrono::milliseconds delay);
    // Exactly once for each started call, whatever happens, cancel included; never from within start().
    void settled();

protected:
    ApiCall(ApiClient &client, Redirect::QuestionIn questionIn, QObject *parent);

    // Where to ask. Nothing: the identifier does not fit into a URL, and nothing is sent.
    virtual std::optional<QUrl> url(const ApiClient &client) const = 0;
    // The answer, whole, or the reason why there is none. Decides whether it is the one that the contract names.
    virtual std::optional<ApiError> conclude(const Result<RawAnswer> &answer) = 0;

    // Without the token, in case the server echoed it.
    ApiError redacted(const ApiError &error) const;
    CustomerStatus redacted(const CustomerStatus &status) const;

private:
    enum class State { New, Running, Settled };

    void sendAttempt();
    void send(const QUrl &url);
    void onOverfull();
    void onEnded();
    void onDeadline();
    void followRedirect();
    bool retryLater(const ApiError &error);
    bool finishHop(const std::optional<ApiError> &error);
    void settleSoon(const ApiError &error);
    void settle(const Result<RawAnswer> &answer);
    std::chrono::microseconds sinceStart() const;

    Watched<ApiClient> m_client;
    const Redirect::QuestionIn m_questionIn;
    State m_state = State::New;
    QDateTime m_askedAt;
    std::chrono::nanoseconds m_startedAt{0};
    std::chrono::microseconds m_took{0};
    QTimer m_deadline;
    QTimer m_retry;
    QUrl m_original;
    int m_attempt = 0;
    int m_redirects = 0;
    QUrl m_current; // of the request that runs now
    Hop m_hop;
};
