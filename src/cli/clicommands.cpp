#include "cli/cli.h"

#include "cli/connectiontestcommand.h"
#include "cli/enrolcommand.h"
#include "cli/enrolmenttext.h"
#include "cli/explaincommand.h"
#include "cli/journalcommand.h"
#include "cli/profilecommand.h"
#include "cli/profileexchangecommand.h"
#include "cli/reconcilecommand.h"
#include "cli/sandboxcommand.h"
#include "cli/statuscommand.h"
#include "cli/tokensource.h"
#include "cli/validatecommand.h"
#include "core/plaintext.h"
#include "workflow/dataservices.h"
#include "workflow/investigation.h"
#include "workflow/journalservice.h"
#include "workflow/profilebook.h"
#include "workflow/session.h"
#include "workflow/whenfinished.h"

#include <QDate>
#include <QRegularExpression>

// What each command needs before it can work: the second half of Cli.

namespace {

// Given but empty is a slip, not the wish to ask without one.
QString emailProblem(const Options &options)
{
    return options.email ? Investigation::emailProblem(*options.email) : QString();
}

// How the same service is reached again: for a command that the person is told to type.
QString againAt(const Options::Connection &connection)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9._:/@%-]+$"));
    const QString where =
        connection.baseUrl ? connection.baseUrl->url().toString(QUrl::FullyEncoded) : connection.profile;
    const QString quoted = plain.match(where).hasMatch()
                               ? where
                               : u'\'' + PlainText::line(where, 80).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
    return connection.isSandbox()
               ? QString()
               : (connection.baseUrl ? QStringLiteral("--base-url ") : QStringLiteral("--profile ")) + quoted + u' ';
}

} // namespace

void Cli::ask()
{
    const Question question = Question::read(m_options.text, m_options.choice);
    const CliError::Asked typed{.kind = m_options.choice.mode == IdentifierChoice::Mode::Kind ? m_options.choice.kind
                                                                                              : question.kind,
                                .value = m_options.text};
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
    const Identifier &identifier = question.identifiers.first();
    const CliError::Asked asked{.kind = identifier.kind(), .value = identifier.value()};
    if (const QString problem = emailProblem(m_options); !problem.isEmpty()) {
        fail({.kind = CliError::Kind::InvalidInput, .message = problem, .asked = asked, .hints = {}});
        return;
    }
    for (const QString &remark : question.changes + issues) {
        m_output.remark(remark);
    }
    if (m_options.email && !Identifier::from(IdentifierKind::CustomerNumber, identifier.value())) {
        m_output.remark(tr("The e-mail address is not used: only together with a customer number can it be checked."));
    }
    const auto start = [this, question](Session &session) -> Command * { return asking(session, question); };
    withService(Journal::None, m_options.connection, start, asked);
}

// What `status`, `explain` and `validate` make of the same question.
Command *Cli::asking(Session &session, const Question &question)
{
    const QString email = m_options.email.value_or(QString());
    if (m_options.command == Options::Command::Explain) {
        return new ExplainCommand(session, question, email, m_output, nullptr);
    }
    if (m_options.command == Options::Command::Validate) {
        return new ValidateCommand(session, question.identifiers.first(), email, m_output, nullptr);
    }
    return new StatusCommand(session, question, m_output, nullptr);
}

bool Cli::confirmWarnings(const EnrolmentInput &input)
{
    m_output.complaint(EnrolmentText::issues(input.issues));
    m_output.prompt(tr("Enrol %1 all the same? [y/N] ").arg(PlainText::line(input.request->fullName(), 80)));
    const InputReader::Bytes typed = m_input.answer(80);
    const QString answer = typed ? QString::fromUtf8(*typed).trimmed().toLower() : QString();
    if (!typed && typed.error().stopped) {
        fail(CliError::cancelled());
        return false;
    }
    if (answer == tr("y") || answer == tr("yes")) {
        return true;
    }
    m_output.complaint(tr("Nothing was sent."));
    finish(ExitCode::Usage);
    return false;
}

void Cli::enrol()
{
    const Options::Enrolment &enrolment = m_options.enrolment;
    if (enrolment.file == QLatin1String("-") && InputReader::standardInputIsTerminal()) {
        m_output.remark(tr("Type or paste the customer as JSON, then Ctrl+D."));
    }
    const auto input = EnrolmentInput::read(enrolment.file, m_input, QDate::currentDate());
    if (!input) {
        fail(input.error());
        return;
    }
    const bool isAsked = !m_output.isJson() && InputReader::standardInputIsTerminal();
    if (!input->request || (!input->issues.isEmpty() && !enrolment.acceptWarnings && !isAsked)) {
        EnrolCommand::refuse(*input, enrolment.dryRun, m_output);
        finish(ExitCode::Usage);
        return;
    }
    for (const QString &remark : input->remarks) {
        m_output.remark(PlainText::line(remark));
    }
    if (!input->issues.isEmpty() && !enrolment.acceptWarnings && !enrolment.dryRun && !confirmWarnings(*input)) {
        return;
    }
    withService(Journal::Needed, m_options.connection, [this, input = *input](Session &session) -> Command * {
        return new EnrolCommand(session, input, m_options.enrolment, againAt(m_options.connection), m_output, nullptr);
    });
}

void Cli::serve()
{
    auto host = ServiceOpening::startSandbox(m_dependencies.startSandbox, m_options.sandbox);
    if (host) {
        work(new SandboxCommand(*std::move(host), m_options.sandbox.customers, m_output, nullptr));
    } else {
        fail(host.error());
    }
}

void Cli::journal()
{
    const Options::JournalWish &wish = m_options.journal;
    const bool isShow = m_options.command == Options::Command::JournalShow;
    const bool isAll = isShow || wish.allEnvironments;
    if (!isAll && m_options.connection.isSandbox()) {
        JournalCommand::listSandbox(m_output);
        finish(ExitCode::Positive);
        return;
    }
    QString environment;
    if (!isAll) {
        const auto profile = ServiceOpening::profileOf(m_options.connection, surroundings());
        if (!profile) {
            fail(profile.error());
            return;
        }
        environment = profile->environmentKey();
    }
    const auto data = m_data.services();
    if (!data) {
        fail(data.error());
        return;
    }
    const auto task = isShow                                               ? JournalCommand::Task::Show
                      : m_options.command == Options::Command::JournalList ? JournalCommand::Task::List
                                                                           : JournalCommand::Task::Export;
    work(new JournalCommand(task, (*data)->journal(), passphrase(), wish, environment, m_output, nullptr));
}

// The journal first: it knows which service the attempt was sent to.
void Cli::reconcile()
{
    const auto data = m_data.services();
    if (!data) {
        fail(data.error());
        return;
    }
    JournalService &journal = (*data)->journal();
    auto opening = std::make_unique<JournalOpening>(
        journal, passphrase(),
        [this, &journal](const tl::expected<void, CliError> &result) {
            if (m_finished) {
                return;
            }
            if (!result) {
                fail(result.error());
                return;
            }
            whenFinished(journal.attempt(m_options.journal.attempt), this,
                         [this](const tl::expected<std::optional<Attempt>, ::Journal::Problem> &found) {
                             if (m_finished) {
                                 return;
                             }
                             if (!found) {
                                 fail(CliError::of(CliError::Kind::JournalUnavailable, found.error().message));
                             } else if (!*found) {
                                 JournalCommand::showNotFound(m_options.journal.attempt, m_output);
                                 finish(ExitCode::Negative);
                             } else {
                                 reconcile(**found);
                             }
                         });
        },
        nullptr);
    opening->start();
    m_waiting = std::move(opening);
}

void Cli::reconcile(const Attempt &attempt)
{
    if (attempt.state != AttemptState::Unknown) {
        finish(ReconcileCommand::tell(attempt, {}, m_output)); // settled, or another program is at it
        return;
    }
    const tl::expected<Options::Connection, CliError> connection = connectionOf(attempt);
    if (!connection) {
        fail(connection.error());
        return;
    }
    withService(Journal::Needed, *connection, [this, attempt](Session &session) -> Command * {
        return new ReconcileCommand(session, attempt, m_options.journal.wait, m_output, nullptr);
    });
}

// Where the attempt was sent to: the service that was named, if it is that one, else the profile that leads there.
tl::expected<Options::Connection, CliError> Cli::connectionOf(const Attempt &attempt)
{
    Options::Connection connection = m_options.connection;
    const QString environment = PlainText::line(attempt.environment);
    if (!connection.isSandbox()) {
        const auto profile = ServiceOpening::profileOf(connection, surroundings());
        if (!profile) {
            return tl::unexpected(profile.error());
        }
        if (profile->environmentKey() != attempt.environment) {
            return tl::unexpected(CliError::of(
                CliError::Kind::Usage,
                tr("The attempt was sent to %1, so only that service can tell what became of it.").arg(environment)));
        }
        return connection;
    }
    const auto data = m_data.profiles();
    if (!data) {
        return tl::unexpected(data.error());
    }
    for (const Profile &profile : (*data)->profiles().profiles()) {
        if (profile.environmentKey() == attempt.environment) {
            connection.profile = profile.id;
            m_output.remark(tr("Asking %1.").arg(PlainText::line(profile.name)));
            return connection;
        }
    }
    return tl::unexpected(CliError::of(
        CliError::Kind::Usage,
        tr("The attempt was sent to %1, and no profile leads there: add --base-url and its token.").arg(environment)));
}

void Cli::profile()
{
    const auto data = m_data.profiles();
    if (!data) {
        fail(data.error());
        return;
    }
    ProfileBook &book = (*data)->profiles();
    if (m_options.command == Options::Command::ProfileList) {
        finish(ProfileCommands::list(book, m_output));
        return;
    }
    if (m_options.command == Options::Command::ProfileAdd) {
        addProfile(book);
        return;
    }
    if (m_options.command == Options::Command::ProfileExport) {
        finish(ExportProfilesCommand::run(book, m_options.profile, m_output));
        return;
    }
    if (m_options.command == Options::Command::ProfileImport) {
        work(new ImportProfilesCommand(book, m_options.profile, m_output, nullptr));
        return;
    }
    const auto profile = m_data.profile(m_options.profile.name);
    if (!profile) {
        fail(profile.error());
    } else if (m_options.command == Options::Command::ProfileRemove) {
        work(new RemoveProfileCommand(book, *profile, m_output, nullptr));
    } else {
        setToken(book, *profile);
    }
}

void Cli::addProfile(ProfileBook &book)
{
    const Options::ProfileWish &wish = m_options.profile;
    ProfileDraft draft = ProfileDraft::blank();
    draft.name = wish.name;
    draft.kind = wish.kind;
    draft.baseUrl = wish.baseUrl;
    draft.paths = wish.paths;
    draft.proxy = wish.proxy.value_or(ProxyChoice());
    draft.proxyFromSettings = !wish.proxy;
    if (const auto timeout = m_options.connection.timeout) {
        const double seconds = static_cast<double>(timeout->count()) / 1'000;
        draft.limitsFromSettings = false;
        draft.deadlineSeconds = QString::number(seconds);
        draft.inactivitySeconds = QString::number(qMin(seconds, draft.inactivitySeconds.toDouble()));
    }
    if (!m_options.connection.caFile.isEmpty()) {
        auto certificates = ServiceOpening::readCertificates(m_options.connection.caFile, m_input);
        if (!certificates) {
            fail(certificates.error());
            return;
        }
        draft.extraCaPem = *std::move(certificates);
    }
    finish(ProfileCommands::add(book, draft, m_output));
}

void Cli::setToken(ProfileBook &book, const Profile &profile)
{
    const bool fromFile = m_options.connection.tokenFrom == Options::TokenFrom::File;
    if (!fromFile && InputReader::standardInputIsTerminal()) {
        m_output.remark(
            tr("Type or paste the token for %1, then Return. It is not shown.").arg(PlainText::line(profile.name)));
    }
    const TokenSource source(m_input);
    const TokenSource::Token token =
        fromFile ? source.fromFile(m_options.connection.tokenFile) : source.fromStandardInput();
    if (token) {
        work(new SetTokenCommand(book, profile, *token, m_output, nullptr));
    } else {
        fail(token.error());
    }
}

void Cli::testConnection()
{
    if (m_options.connection.isSandbox()) {
        withService(Journal::None, m_options.connection, [this](Session &session) -> Command * {
            return new ConnectionTestCommand(session.profile(), m_service->token(), m_clock, m_output, nullptr);
        });
        return;
    }
    remarkOnToken();
    m_opening = std::make_unique<ServiceOpening>(m_options.connection, surroundings(), nullptr);
    m_opening->find(true, [this](const tl::expected<ServiceOpening::Target, CliError> &target) {
        if (m_finished) {
            return;
        }
        if (target) {
            work(new ConnectionTestCommand(target->profile, target->token, m_clock, m_output, nullptr));
        } else {
            fail(target.error());
        }
    });
}
