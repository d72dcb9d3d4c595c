#pragma once

#include "core/accesstoken.h"
#include "core/clock.h"
#include "core/profile.h"
#include "workflow/wording.h"

#include <QCoreApplication>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

class ApiClient;
class StatusCall;

// What *Test connection* found, as the steps that a call takes, each with its end.
struct ConnectionReport
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionReport)

public:
    enum class Fault {
        None,
        Name, // DNS
        Refused,
        Unreachable,
        Proxy,
        Certificate, // message says which fault
        Handshake,
        Timeout,
        MissingToken, // 401 MISSING_AUTH, or there is no token at all
        InvalidToken, // 401 INVALID_KEY
        Forbidden,
        NotThisApi, // something answered, but not this API
        Server,     // 5xx, 429
        Cancelled,
    };
    struct Step
    {
        enum class State { Passed, Failed, NotReached };
        QString label; // "Name found and connected", "Certificate", "Answer of this API", "Token accepted"
        State state = State::NotReached;
    };

    Fault fault = Fault::None;
    QList<Step> steps;        // "Certificate" for https only
    Wording::Message message; // also when all is well
    std::chrono::microseconds took{0};

    bool passed() const { return fault == Fault::None; }
    static QLatin1String key(Fault fault); // for JSON: "none", "name", …
};

// Asks the service a harmless question (status of a customer number that nobody has) to find out whether profile and
// token work. Lives on one thread; used once. The clock must outlive it.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    ConnectionTest(const Profile &profile, const std::optional<AccessToken> &token, const Clock &clock,
                   QObject *parent);
    ~ConnectionTest() override;

    void start();
    void cancel();

Q_SIGNALS:
    // Exactly once after start().
    void concluded(const ConnectionReport &report);

private:
    void onSettled();
    void concludeWithoutToken();
    QList<ConnectionReport::Step> steps(ConnectionReport::Fault fault) const;

    const bool m_secure;
    bool m_connected = false;            // a request went out
    std::unique_ptr<ApiClient> m_client; // null without a token
    StatusCall *m_call = nullptr;        // a child
    bool m_started = false;
    bool m_concluded = false;
};
