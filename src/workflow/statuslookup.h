#pragma once

#include "workflow/statusanswer.h"

#include <QObject>

class ApiClient;
class StatusCall;

// One lookup, from question to answer. Made by Session; lives on its thread; used once. Destroying it breaks it off.
class StatusLookup final : public QObject
{
    Q_OBJECT

public:
    StatusLookup(ApiClient &client, const Identifier &asked, QObject *parent);
    ~StatusLookup() override;

    void start();
    void cancel(); // answered() follows at once, with Cancelled

Q_SIGNALS:
    // The server asked to wait before attempt number `attempt`.
    void waiting(int attempt, std::chrono::milliseconds delay);
    // Exactly once after start().
    void answered(const StatusAnswer &answer);

private:
    StatusCall *const m_call; // a child
};
