#include "cli/cli.h"

#include "cli/explaincommand.h"
#include "cli/help.h"
#include "cli/sandboxcommand.h"
#include "cli/statuscommand.h"
#include "cli/stopsignal.h"
#include "cli/textanswer.h"
#include "core/plaintext.h"
#include "workflow/investigation.h"
#include "workflow/wording.h"

#include <csignal>

namespace {

// Given but empty is a slip, not the wish to ask without one.
QString emailProblem(const Options &options)
{
    return options.email ? Investigation::emailProblem(*options.email) : QString();
}

} // namespace

Cli::Cli(Dependencies dependencies, QObject *parent)
    : QObject(parent)
    , m_dependencies(std::move(dependencies))
    , m_input(m_dependencies.stopSignal.descriptor())
    , m_output(m_dependencies.out, m_dependencies.err)
{
    connect(&m_dependencies.stopSignal, &StopSignal::received, this, &Cli::onStopSignal);
}

Cli::~Cli() = default;

void Cli::run(const QStringList &arguments)
{
    if (m_finished) {
        return; // stopped before it began
    }
    CommandLine line = CommandLine::parse(arguments);
    m_output.setFormat(line.json ? Output::Format::Json : Output::Format::Text);
    if (!line.options) {
        CliError error = line.options.error();
        error.hints += arguments.size() > 1 ? tr("Try: customer-console-cli --help") : Help::usage();
        fail(std::move(error));
        return;
    }
    execute(*line.options);
}

void Cli::execute(const Options &options)
{
    switch (options.wish) {
    case Options::Wish::Help:
        m_output.answer(Help::text(options.command));
        finish(ExitCode::Positive);
        return;
    case Options::Wish::Version:
        m_output.answer(Help::version());
        finish(ExitCode::Positive);
        return;
    case Options::Wish::Run:
        break;
    }
    switch (*options.command) {
    case Options::Command::Status:
    case Options::Command::Explain:
        ask(options);
        return;
    case Options::Command::Sandbox:
        serve(options);
        return;
    }
    Q_UNREACHABLE();
}

void Cli::ask(const Options &options)
{
    const Question question = Question::read(options.text, options.choice);
    const CliError::Asked typed{.kind = options.choice.mode == IdentifierChoice::Mode::Kind ? options.choice.kind
                                                                                            : question.kind,
                                .value = options.text};
    QStringList issues;
    for (const FieldIssue &issue : question.issues) {
        issues += issue.message;
    }
    if (!question.canBeAsked()) {
        QStringList hints;
        for (const NearMiss &near : question.nearMisses) {
            hints += tr("Did you mean %1 (%2)?").arg(PlainText::line(near.identifier.value()), near.reason);
        }
        fail({.kind = CliError::Kind::InvalidInput, .message = issues.join(u' '), .asked = typed, .hints = hints});
        return;
    }
    const Identifier &asked = question.identifiers.first();
    if (const QString problem = emailProblem(options); !problem.isEmpty()) {
        fail({.kind = CliError::Kind::InvalidInput,
              .message = problem,
              .asked = CliError::Asked{.kind = asked.kind(), .value = asked.value()},
              .hints = {}});
        return;
    }
    for (const QString &remark : question.changes + issues) {
        m_output.remark(remark);
    }
    if (options.email && !Identifier::from(IdentifierKind::CustomerNumber, asked.value())) {
        m_output.remark(tr("The e-mail address is not used: only together with a customer number can it be checked."));
    }
    if (options.connection.tokenFrom == Options::TokenFrom::StandardInput && InputReader::standardInputIsTerminal()) {
        m_output.remark(tr("Type or paste the token, then Return. It is not shown."));
    }
    if (!options.connection.baseUrl && !m_dependencies.environmentToken.isEmpty()) {
        m_output.remark(
            tr("The sandbox is asked, so CUSTOMER_CONSOLE_TOKEN is not used. Another service needs --base-url."));
    }

    tl::expected<Service, CliError> service =
        Service::open(options.connection, {.input = m_input,
                                           .startSandbox = m_dependencies.startSandbox,
                                           .environmentToken = m_dependencies.environmentToken,
                                           .clock = m_clock});
    if (!service) {
        CliError error = service.error();
        error.asked = CliError::Asked{.kind = asked.kind(), .value = asked.value()};
        fail(std::move(error));
        return;
    }
    m_service.emplace(*std::move(service));
    if (*options.command == Options::Command::Status) {
        work(new StatusCommand(m_service->session(), question, m_output, nullptr));
    } else {
        work(new ExplainCommand(m_service->session(), question, options.email.value_or(QString()), m_output, nullptr));
    }
}

void Cli::serve(const Options &options)
{
    auto host = Service::startSandbox(m_dependencies.startSandbox, options.sandbox);
    if (host) {
        work(new SandboxCommand(*std::move(host), options.sandbox.customers, m_output, nullptr));
    } else {
        fail(host.error());
    }
}

void Cli::work(Command *command)
{
    m_command.reset(command);
    connect(command, &Command::finished, this, &Cli::finish);
    command->start();
}

void Cli::fail(CliError error)
{
    if (error.kind == CliError::Kind::Cancelled) {
        error.message = m_output.isJson() ? Wording::of(ApiError{.kind = ApiError::Kind::Cancelled}).whole()
                                          : TextAnswer::cancelled();
        if (!m_stoppedBy) {
            m_stoppedBy = m_dependencies.stopSignal.take();
        }
    }
    m_output.error(error);
    finish(exitCodeFor(error.kind));
}

void Cli::onStopSignal(int number)
{
    m_stoppedBy = number;
    if (m_command) {
        m_command->cancel();
    } else {
        fail({.kind = CliError::Kind::Cancelled, .message = {}, .asked = {}, .hints = {}});
    }
}

void Cli::finish(ExitCode code)
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    if (code == ExitCode::Interrupted && m_stoppedBy == SIGTERM) {
        code = ExitCode::Terminated;
    }
    // An answer that nobody got is none, whatever it said.
    if (!m_output.isDelivered() && (code == ExitCode::Positive || code == ExitCode::Negative)) {
        m_output.complaint(tr("The answer could not be written to standard output."));
        code = ExitCode::NoAnswer;
    }
    Q_EMIT finished(code);
}
