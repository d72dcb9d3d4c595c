#pragma once

#include "core/clock.h"
#include "models/statussearchmodel.h"
#include "support/scriptedserver.h"
#include "workflow/session.h"

#include <memory>

// A clock that moves only when it is told to; its monotonic part runs.
class HandClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return m_now; }
    std::chrono::nanoseconds monotonic() const override { return std::chrono::steady_clock::now().time_since_epoch(); }
    void advance(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }

private:
    QDateTime m_now{QDate(2026, 3, 14), QTime(9, 26, 53), Qt::UTC};
};

inline Identifier number(const QString &value)
{
    return Identifier::from(IdentifierKind::CustomerNumber, value).value();
}

inline Identifier partnerId(const QString &value)
{
    return Identifier::from(IdentifierKind::WorkProviderUserId, value).value();
}

inline ScriptedAnswer enabledAnswer(const QByteArray &customer, const QByteArray &level = "Comprehensive")
{
    return ScriptedAnswer::json(200, R"({"status":"ENABLED","policyId":"P1","customer_number":")" + customer +
                                         R"(","cover_class_of_use":"Social","cover_level":")" + level + R"("})");
}

inline ScriptedAnswer disabledAnswer(const QByteArray &customer)
{
    return ScriptedAnswer::json(200,
                                R"({"status":"DISABLED","policyId":"P1","customer_number":")" + customer + R"("})");
}

inline ScriptedAnswer notFoundAnswer()
{
    return ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER","detail":"Not found."})");
}

inline ScriptedAnswer afterPause(std::chrono::milliseconds pause, ScriptedAnswer answer)
{
    answer.steps.prepend(Step::pause(pause));
    return answer;
}

inline std::unique_ptr<Session> sessionWith(const ScriptedServer &server, const Clock &clock, CallLimits limits = {})
{
    return std::make_unique<Session>(Profile{.name = QStringLiteral("test"),
                                             .kind = EnvironmentKind::Test,
                                             .baseUrl = BaseUrl::parse(server.url().toString()).value(),
                                             .limits = limits},
                                     AccessToken::from("model-test-token").value(), clock);
}
