#include "cli/cli.h"

#include "cli/help.h"
#include "cli/stopsignal.h"
#include "cli/textanswer.h"
#include "workflow/dataservices.h"
#include "workflow/wording.h"

#include <csignal>

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
    m_output.setForm(line.command == Options::Command::Enrol ? Output::Form::Enrolment : Output::Form::Answer);
    m_options.command = line.command;
    if (!line.options) {
        CliError error = line.options.error();
        error.hints += arguments.size() > 1 ? tr("Try: customer-console-cli --help") : Help::usage();
        fail(std::move(error));
        return;
    }
    m_options = *std::move(line.options);
    execute();
}

void Cli::execute()
{
    switch (m_options.wish) {
    case Options::Wish::Help:
        m_output.answer(Help::text(m_options.command));
        finish(ExitCode::Positive);
        return;
    case Options::Wish::Version:
        m_output.answer(Help::version());
        finish(ExitCode::Positive);
        return;
    case Options::Wish::Run:
        break;
    }
    switch (*m_options.command) {
    case Options::Command::Status:
    case Options::Command::Explain:
    case Options::Command::Validate:
        ask();
        return;
    case Options::Command::Enrol:
        enrol();
        return;
    case Options::Command::JournalList:
    case Options::Command::JournalShow:
    case Options::Command::JournalExport:
        journal();
        return;
    case Options::Command::JournalReconcile:
        reconcile();
        return;
    case Options::Command::ProfileList:
    case Options::Command::ProfileAdd:
    case Options::Command::ProfileRemove:
    case Options::Command::ProfileSetToken:
    case Options::Command::ProfileExport:
    case Options::Command::ProfileImport:
        profile();
        return;
    case Options::Command::ProfileTest:
        testConnection();
        return;
    case Options::Command::Sandbox:
        serve();
        return;
    }
    Q_UNREACHABLE();
}

void Cli::withService(Journal journal, const Options::Connection &connection, Start start,
                      const std::optional<CliError::Asked> &asked)
{
    remarkOnToken();
    m_opening = std::make_unique<ServiceOpening>(connection, surroundings(), nullptr);
    auto opened = [this, start = std::move(start), asked](tl::expected<Service, CliError> service) {
        if (m_finished) {
            return;
        }
        if (!service) {
            CliError error = service.error();
            error.asked = asked;
            fail(std::move(error));
            return;
        }
        m_service.emplace(*std::move(service));
        work(start(m_service->session()));
    };
    if (journal == Journal::Needed) {
        m_opening->openWithJournal(passphrase(), std::move(opened));
    } else {
        m_opening->open(std::move(opened));
    }
}

void Cli::remarkOnToken()
{
    const Options::Connection &connection = m_options.connection;
    if (connection.tokenFrom == Options::TokenFrom::StandardInput && InputReader::standardInputIsTerminal()) {
        m_output.remark(tr("Type or paste the token, then Return. It is not shown."));
    }
    if (connection.baseUrl || connection.tokenFrom != Options::TokenFrom::Default ||
        m_dependencies.environmentToken.isEmpty()) {
        return;
    }
    m_output.remark(connection.isSandbox() ? tr("The sandbox is asked, so CUSTOMER_CONSOLE_TOKEN is not used. Another "
                                                "service needs --base-url.")
                                           : tr("A profile is asked, so CUSTOMER_CONSOLE_TOKEN is not used: it goes "
                                                "with --base-url only."));
}

ServiceOpening::Surroundings Cli::surroundings()
{
    return {.input = m_input,
            .data = m_data,
            .startSandbox = m_dependencies.startSandbox,
            .environmentToken = m_dependencies.environmentToken,
            .clock = m_clock};
}

PassphraseSource Cli::passphrase()
{
    return {m_input, m_output, m_options.passphraseFile};
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
    // For an enrolment 4 says that it may be sent again: only what was on its way to the service may say so.
    const bool isHeldBack = m_options.command == Options::Command::Enrol && error.kind == CliError::Kind::Storage;
    finish(isHeldBack ? ExitCode::HeldBack : exitCodeFor(error.kind));
}

void Cli::onStopSignal(int number)
{
    m_stoppedBy = number;
    if (m_command) {
        m_command->cancel();
    } else {
        fail(CliError::cancelled());
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
    // An answer that nobody got is none, whatever it said; and of an enrolment it must not say "not sent".
    if (!m_output.isDelivered() && (code == ExitCode::Positive || code == ExitCode::Negative)) {
        const bool isEnrolment = m_options.command == Options::Command::Enrol && !m_options.enrolment.dryRun;
        m_output.complaint(isEnrolment ? tr("The answer could not be written to standard output. What became of the "
                                            "enrolment is in the journal: journal list.")
                                       : tr("The answer could not be written to standard output."));
        code = isEnrolment ? ExitCode::EnrolmentUnknown : ExitCode::NoAnswer;
    }
    Q_EMIT finished(code);
}
