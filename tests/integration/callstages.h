#pragma once

#include "integration/enginefixture.h"
#include "support/scriptedserver.h"

#include <QTest>

// A call brought to a certain point of its life, to be broken off there.
namespace CallStages {

enum class Stage {
    NotStarted,
    JustStarted,
    Connected,
    Waiting,
    ReadingHeader,
    ReadingBody,
    Redirected,
    RetryWait,
    Settled
};

inline constexpr std::array all{Stage::NotStarted, Stage::JustStarted,   Stage::Connected,
                                Stage::Waiting,    Stage::ReadingHeader, Stage::ReadingBody,
                                Stage::Redirected, Stage::RetryWait,     Stage::Settled};

inline const char *nameOf(Stage stage)
{
    constexpr std::array names{
        "not started", "just started", "connected", "waiting for the answer", "reading the header", "reading the body",
        "redirected",  "retry wait",   "settled"};
    return names.at(static_cast<std::size_t>(stage));
}

inline void addRows()
{
    QTest::addColumn<Stage>("stage");
    for (const Stage stage : all) {
        QTest::newRow(nameOf(stage)) << stage;
    }
}

inline CallLimits limits()
{
    CallLimits limits = Engine::shortLimits(std::chrono::seconds(30));
    limits.maxAttempts = 4;
    return limits;
}

// What the server must do for the call to get that far and no further.
inline void script(ScriptedServer &server, Stage stage)
{
    const QByteArray head = responseHead(200, {{"Content-Length", "100"}});
    switch (stage) {
    case Stage::NotStarted:
    case Stage::JustStarted:
    case Stage::Connected:
    case Stage::Waiting:
        server.answerWith(ScriptedAnswer::stallAfterRequest());
        return;
    case Stage::ReadingHeader:
        server.answerWith(ScriptedAnswer::of({Step::send(head.chopped(5)), Step::stall()}));
        return;
    case Stage::ReadingBody:
        server.answerWith(ScriptedAnswer::of({Step::send(head + R"({"status":)"), Step::stall()}));
        return;
    case Stage::Redirected:
        server.enqueue(ScriptedAnswer::redirect(301, "/hop?customerNumber=ABC123"));
        server.answerWith(ScriptedAnswer::stallAfterRequest());
        return;
    case Stage::RetryWait:
        server.answerWith(ScriptedAnswer::json(429, {}, {{"Retry-After", "20"}}));
        return;
    case Stage::Settled:
        server.answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
        return;
    }
}

// How the stage is told from outside: the server's counters, and for the wait the call's own word (`retrying`), for the
// end `settled`.
inline bool reached(const ScriptedServer &server, Stage stage, int retrying, int settled)
{
    switch (stage) {
    case Stage::NotStarted:
    case Stage::JustStarted:
        return true;
    case Stage::Connected:
        return server.connectionCount() > 0;
    case Stage::Waiting:
        return server.requests().size() == 1;
    case Stage::ReadingHeader:
    case Stage::ReadingBody:
        return server.bytesSent() > 0;
    case Stage::Redirected:
        return server.requests().size() == 2;
    case Stage::RetryWait:
        return retrying > 0;
    case Stage::Settled:
        return settled > 0;
    }
    Q_UNREACHABLE();
}

} // namespace CallStages
