#pragma once

#include "cli/command.h"
#include "workflow/connectiontest.h"

class Output;

// `profile test`: whether service and token work, and if not, what exactly is wrong. Clock and output must outlive it.
class ConnectionTestCommand final : public Command
{
    Q_OBJECT

public:
    ConnectionTestCommand(const Profile &profile, const std::optional<AccessToken> &token, const Clock &clock,
                          Output &output, QObject *parent);

    void start() override;
    void cancel() override;

private:
    void onConcluded(const ConnectionReport &report);
    static ExitCode exitCode(ConnectionReport::Fault fault);
    static QString stepText(const ConnectionReport::Step &step);
    static QString stepKey(ConnectionReport::Step::State state);

    const Profile m_profile;
    Output &m_output;
    ConnectionTest *const m_test; // a child
};
