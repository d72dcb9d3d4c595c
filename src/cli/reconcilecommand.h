#pragma once

#include "cli/command.h"
#include "core/attempt.h"

class Output;
class Reconciliation;
class Session;

// `journal reconcile`: finds out what became of an attempt whose outcome is unknown; sends GETs only. Session, with its
// journal open, and output must outlive it.
class ReconcileCommand final : public Command
{
    Q_OBJECT

public:
    // `attempt` is Unknown. With `wait` it looks a second time by itself when the first look did not find anybody.
    ReconcileCommand(Session &session, Attempt attempt, bool wait, Output &output, QObject *parent);

    // What is known of it, and how the command ends.
    static ExitCode tell(const Attempt &attempt, const QString &problem, Output &output);

    void start() override;
    void cancel() override;

private:
    void conclude(const Attempt &attempt, const QString &problem);
    static ExitCode exitCode(AttemptState state);
    static QString nextStep(const Attempt &attempt);

    Session &m_session;
    const Attempt m_attempt;
    const bool m_wait;
    Output &m_output;
    Reconciliation *m_reconciliation = nullptr; // a child
    bool m_isCancelled = false;
};
