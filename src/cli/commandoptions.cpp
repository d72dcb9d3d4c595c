#include "cli/commandoptions.h"

#include "cli/optionvalues.h"
#include "core/plaintext.h"

#include <QUrl>

#include <array>

namespace {

using Command = Options::Command;

struct KindOption
{
    QLatin1String name;
    IdentifierKind kind;
};
const std::array kindOptions{
    KindOption{QLatin1String("customer-number"), IdentifierKind::CustomerNumber},
    KindOption{QLatin1String("work-provider-user-id"), IdentifierKind::WorkProviderUserId},
    KindOption{QLatin1String("policy-id"), IdentifierKind::PolicyId},
    KindOption{QLatin1String("driver-id"), IdentifierKind::DriverId},
};

} // namespace

void CommandOptions::expectNoWord(OptionValues &values, const QStringList &words, const Options &options)
{
    if (!words.isEmpty()) {
        values.fail(tr("The command %1 takes no text.").arg(Options::commandName(*options.command)));
    }
}

void CommandOptions::readWho(OptionValues &values, const QStringList &words, Options &options)
{
    QStringList given;
    for (const KindOption &option : kindOptions) {
        if (values.isSet(option.name)) {
            given += OptionValues::dashed(option.name);
            options.text = values.value(option.name);
            options.choice = {.mode = IdentifierChoice::Mode::Kind, .kind = option.kind};
        }
    }
    const bool isValidate = *options.command == Command::Validate;
    if (words.size() > 1) {
        values.fail(
            tr("There are %1 texts where one belongs. Put quotes around a text with blanks.").arg(words.size()));
    } else if (given.size() + words.size() > 1) {
        values.fail(tr("Say once who is meant: %1.")
                        .arg((words.isEmpty() ? given : given + QStringList{tr("a text")}).join(tr(" or "))));
    } else if (given.isEmpty() && words.isEmpty()) {
        values.fail(isValidate ? tr("Say which customer number is meant: validate NUMBER.")
                               : tr("Say who is meant: a text, or one of --customer-number, --work-provider-user-id, "
                                    "--policy-id, --driver-id."));
    }
    if (!words.isEmpty()) {
        options.text = words.first();
    }
    if (isValidate) {
        options.choice = {.mode = IdentifierChoice::Mode::Kind, .kind = IdentifierKind::CustomerNumber};
    }
    if (values.isSet(QLatin1String("email"))) {
        options.email = values.value(QLatin1String("email"));
    }
}

std::optional<QUuid> CommandOptions::attemptId(const QString &text)
{
    const QUuid id = QUuid::fromString(text.trimmed());
    return id.isNull() ? std::nullopt : std::optional(id);
}

void CommandOptions::readEnrolment(OptionValues &values, const QStringList &words, Options &options)
{
    expectNoWord(values, words, options);
    Options::Enrolment &enrolment = options.enrolment;
    enrolment.file = values.fileName(QLatin1String("file"));
    if (!values.isSet(QLatin1String("file"))) {
        values.fail(tr("Say whom to enrol: --file customer.json, or --file - for standard input."));
    }
    if (enrolment.file == QLatin1String("-") && values.isSet(QLatin1String("token-stdin"))) {
        values.fail(tr("Standard input cannot hold both the customer and the token: use --token-file."));
    }
    enrolment.dryRun = values.isSet(QLatin1String("dry-run"));
    enrolment.acceptWarnings = values.isSet(QLatin1String("accept-warnings"));
    enrolment.skipLookup = values.isSet(QLatin1String("skip-lookup"));
    enrolment.live = values.isSet(QLatin1String("live"));
    if (values.isSet(QLatin1String("send-again"))) {
        enrolment.sendAgain = attemptId(values.value(QLatin1String("send-again")));
        if (!enrolment.sendAgain) {
            values.fail(tr("--send-again needs the attempt's ID, as `journal list` shows it."));
        }
    }
    options.passphraseFile = values.fileName(QLatin1String("passphrase-file"));
}

void CommandOptions::readJournal(OptionValues &values, const QStringList &words, Options &options)
{
    Options::JournalWish &journal = options.journal;
    if (*options.command == Command::JournalShow || *options.command == Command::JournalReconcile) {
        const std::optional<QUuid> id = words.size() == 1 ? attemptId(words.first()) : std::nullopt;
        if (!id) {
            values.fail(tr("%1 needs one attempt's ID, as `journal list` shows it.")
                            .arg(Options::commandName(*options.command)));
        }
        journal.attempt = id.value_or(QUuid());
    } else {
        expectNoWord(values, words, options);
    }
    for (const QString &key : values.values(QLatin1String("state"))) {
        if (const std::optional<AttemptState> state = AttemptStates::fromKey(key)) {
            journal.states += *state;
        } else {
            values.fail(tr("There is no state “%1”. The states are sending, confirmed, rejected, not_sent, unknown, "
                           "reconciled_exists and reconciled_absent.")
                            .arg(PlainText::line(key, 40)));
        }
    }
    journal.allEnvironments = values.isSet(QLatin1String("all-environments"));
    if (journal.allEnvironments && !options.connection.isSandbox()) {
        values.fail(tr("--all-environments excludes --profile and --base-url: those name one."));
    }
    journal.showPersons = values.isSet(QLatin1String("show-persons"));
    journal.wait = values.isSet(QLatin1String("wait"));
    journal.output = values.fileName(QLatin1String("output"));
    const QString format = values.value(QLatin1String("format"));
    if (format == QLatin1String("csv")) {
        journal.format = Options::JournalWish::Format::Csv;
        if (journal.output.isEmpty() && values.isSet(QLatin1String("json"))) {
            values.fail(tr("--json and --format csv exclude each other on standard output: add --output FILE."));
        }
    } else if (values.isSet(QLatin1String("format")) && format != QLatin1String("json")) {
        values.fail(tr("--format takes json or csv."));
    }
    if (*options.command == Command::JournalExport && !journal.allEnvironments && options.connection.isSandbox()) {
        values.fail(tr("Say which service's attempts to export: --profile, --base-url or --all-environments. The "
                       "sandbox keeps none."));
    }
    options.passphraseFile = values.fileName(QLatin1String("passphrase-file"));
}

// "none", "system" or HOST:PORT.
std::optional<ProxyChoice> CommandOptions::proxy(const QString &text)
{
    if (text == QLatin1String("none")) {
        return ProxyChoice{};
    }
    if (text == QLatin1String("system")) {
        return ProxyChoice{.kind = ProxyChoice::Kind::System};
    }
    // Read as a URL's authority, so that [::1]:3128 works; anything else in it is a slip.
    const QUrl url(QLatin1String("http://") + text, QUrl::StrictMode);
    const bool plain = url.isValid() && !url.host().isEmpty() && url.port() > 0 && url.userInfo().isEmpty() &&
                       url.path().isEmpty() && !url.hasQuery() && !url.hasFragment();
    return plain ? std::optional(ProxyChoice{
                       .kind = ProxyChoice::Kind::Manual, .host = url.host(), .port = static_cast<quint16>(url.port())})
                 : std::nullopt;
}

void CommandOptions::readExchange(OptionValues &values, const QStringList &words, Options &options)
{
    const bool exports = *options.command == Command::ProfileExport;
    if (words.isEmpty() || words.first().isEmpty() || (!exports && words.size() > 1)) {
        values.fail(exports ? tr("profile export needs the file to write: profile export FILE [NAME]…")
                            : tr("profile import needs one file: profile import FILE."));
        return;
    }
    options.profile.file = words.first();
    options.profile.exported = words.mid(1);
    options.profile.replaces = values.isSet(QLatin1String("replace"));
}

void CommandOptions::readProfile(OptionValues &values, const QStringList &words, Options &options)
{
    Options::ProfileWish &profile = options.profile;
    const bool isTest = *options.command == Command::ProfileTest;
    if (*options.command == Command::ProfileList) {
        expectNoWord(values, words, options);
        return;
    }
    if (*options.command == Command::ProfileExport || *options.command == Command::ProfileImport) {
        readExchange(values, words, options);
        return;
    }
    const bool byAddress = isTest && options.connection.baseUrl;
    if (words.size() != (byAddress ? 0 : 1)) {
        values.fail(isTest ? tr("profile test needs one profile's name, or --base-url.")
                           : tr("%1 needs one profile's name.").arg(Options::commandName(*options.command)));
        return;
    }
    profile.name = byAddress ? QString() : words.first();
    const bool isSandbox = profile.name.compare(QLatin1String("sandbox"), Qt::CaseInsensitive) == 0;
    if (isTest) {
        options.connection.profile = isSandbox ? QString() : profile.name;
        return;
    }
    if (isSandbox) {
        values.fail(tr("“sandbox” is the sandbox within the program: it cannot be added, changed or removed."));
    }
    if (*options.command != Command::ProfileAdd) {
        return;
    }
    profile.baseUrl = values.value(QLatin1String("base-url"));
    if (!values.isSet(QLatin1String("base-url"))) {
        values.fail(tr("profile add needs the service's address: --base-url URL."));
    }
    const QString kind = values.value(QLatin1String("kind"));
    if (kind == QLatin1String("production")) {
        profile.kind = EnvironmentKind::Production;
    } else if (kind != QLatin1String("test")) {
        // No default: a production service taken for a test is the mistake that costs most.
        values.fail(tr("profile add needs --kind test or --kind production. Production opens read-only: enrolling "
                       "there needs --live."));
    }
    if (values.isSet(QLatin1String("proxy"))) {
        const std::optional<ProxyChoice> choice = proxy(values.value(QLatin1String("proxy")));
        if (!choice) {
            values.fail(tr("--proxy takes none, system or HOST:PORT."));
        }
        profile.proxy = choice;
    }
    const auto readPath = [&values](QLatin1String name, QString &path) {
        if (values.isSet(name)) {
            path = values.value(name);
        }
    };
    readPath(QLatin1String("path-status"), profile.paths.status);
    readPath(QLatin1String("path-validate"), profile.paths.validateCustomerNumber);
    readPath(QLatin1String("path-enrol"), profile.paths.enrol);
}

void CommandOptions::readSandbox(OptionValues &values, const QStringList &words, Options &options)
{
    expectNoWord(values, words, options);
    SandboxOptions &sandbox = options.sandbox;
    qint64 latency = sandbox.latency.count();
    values.readNumber(QLatin1String("port"), 65'535, sandbox.port);
    values.readNumber(QLatin1String("latency"), 600'000, latency);
    values.readNumber(QLatin1String("customers"), 1'000'000, sandbox.customers);
    values.readNumber(QLatin1String("seed"), std::numeric_limits<quint64>::max(), sandbox.seed);
    sandbox.latency = std::chrono::milliseconds(latency);
}
