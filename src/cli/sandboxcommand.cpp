#include "cli/sandboxcommand.h"

#include "cli/jsonanswer.h"
#include "cli/output.h"
#include "cli/textanswer.h"

SandboxCommand::SandboxCommand(std::unique_ptr<SandboxHost> host, quint32 customers, Output &output, QObject *parent)
    : Command(parent)
    , m_host(std::move(host))
    , m_customers(customers)
    , m_output(output)
{
}

SandboxCommand::~SandboxCommand() = default;

void SandboxCommand::start()
{
    if (m_output.isJson()) {
        m_output.object(JsonAnswer::of(*m_host, m_customers));
        return;
    }
    // The two lines that a script reads come first and by themselves.
    m_output.answer(TextAnswer::sandbox(*m_host));
    m_output.answer(TextAnswer::sandboxExamples(*m_host));
}

void SandboxCommand::cancel()
{
    m_host.reset();
    m_output.remark(tr("The sandbox has stopped."));
    Q_EMIT finished(ExitCode::Interrupted);
}
