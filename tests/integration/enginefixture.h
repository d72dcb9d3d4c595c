#pragma once

#include "api/apiclient.h"
#include "api/statuscall.h"
#include "api/validatecall.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

// What the integration tests share: a profile with short limits, a token, and a way to wait for the one end of a call.
namespace Engine {

inline constexpr char token[] = "CANARY/token+with%odd=chars";

inline QByteArray goodBody()
{
    return R"({"status":"ENABLED","policyId":"POL1","customer_number":"ABC123","cover_level":"TPO"})";
}

inline CallLimits shortLimits(std::chrono::milliseconds deadline = std::chrono::seconds(5))
{
    return {.deadline = deadline, .inactivity = deadline * 2, .maxBodyBytes = 10LL * 1024 * 1024, .maxAttempts = 1};
}

inline Profile profile(const QUrl &base, const CallLimits &limits = shortLimits(), const QByteArray &extraCaPem = {})
{
    return {.name = QStringLiteral("test"),
            .kind = EnvironmentKind::Test,
            .baseUrl = BaseUrl::parse(base.toString(QUrl::FullyEncoded)).value(),
            .paths = {},
            .limits = limits,
            .extraCaPem = extraCaPem};
}

inline Identifier id(IdentifierKind kind, const QString &value)
{
    return Identifier::from(kind, value).value();
}

inline Identifier number(const QString &value = QStringLiteral("ABC123"))
{
    return id(IdentifierKind::CustomerNumber, value);
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A client with its clock.
class Client
{
public:
    explicit Client(const QUrl &base, const CallLimits &limits = shortLimits(), const QByteArray &extraCaPem = {})
        : m_client(std::make_unique<ApiClient>(profile(base, limits, extraCaPem), *AccessToken::from(token), m_clock))
    {
    }

    ApiClient &operator*() const { return *m_client; }
    ApiClient *operator->() const { return m_client.get(); }
    void destroy() { m_client.reset(); }

private:
    SystemClock m_clock;
    std::unique_ptr<ApiClient> m_client;
};

// Lets everything that is already due happen, a second settled() for one.
inline void drain()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

// As QTest::qWaitFor(), which sleeps between two looks: here each event is followed by one.
template <typename Condition>
bool waitFor(const Condition &condition, std::chrono::milliseconds atMost = std::chrono::seconds(10))
{
    const QDeadlineTimer deadline(atMost);
    QTimer tick;
    tick.start(20);
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

// Starts the call and waits for its end. How often it settled, then and just after: 1, or something is wrong.
inline int settle(ApiCall &call, std::chrono::milliseconds atMost = std::chrono::seconds(10))
{
    int settled = 0;
    const QMetaObject::Connection connection =
        QObject::connect(&call, &ApiCall::settled, &call, [&settled] { ++settled; });
    call.start();
    if (settled != 0) {
        return -1; // never from within start()
    }
    if (!QTest::qWaitFor([&settled] { return settled > 0; }, static_cast<int>(atMost.count()))) {
        return 0;
    }
    drain();
    QObject::disconnect(connection);
    return settled;
}

inline qint64 residentBytes()
{
    const QList<QByteArray> fields = contents(QStringLiteral("/proc/self/statm")).split(' ');
    return fields.size() > 1 ? fields.at(1).toLongLong() * 4096 : 0;
}

} // namespace Engine
