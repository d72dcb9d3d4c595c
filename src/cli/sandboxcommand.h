#pragma once

#include "cli/command.h"
#include "core/sandboxhost.h"

#include <memory>

class Output;

// `sandbox`: serves until a stop signal comes. Owns the server; the output must outlive it.
class SandboxCommand final : public Command
{
    Q_OBJECT

public:
    SandboxCommand(std::unique_ptr<SandboxHost> host, quint32 customers, Output &output, QObject *parent);
    ~SandboxCommand() override;

    void start() override;
    void cancel() override;

private:
    std::unique_ptr<SandboxHost> m_host;
    const quint32 m_customers;
    Output &m_output;
};
