#include "cli/help.h"

QString Help::text(std::optional<Options::Command> command)
{
    if (!command) {
        return general();
    }
    switch (*command) {
    case Options::Command::Status:
        return status();
    case Options::Command::Explain:
        return explain();
    case Options::Command::Validate:
        return validate();
    case Options::Command::Enrol:
        return enrol();
    case Options::Command::JournalList:
    case Options::Command::JournalShow:
    case Options::Command::JournalReconcile:
    case Options::Command::JournalExport:
        return journal();
    case Options::Command::ProfileList:
    case Options::Command::ProfileAdd:
    case Options::Command::ProfileRemove:
    case Options::Command::ProfileTest:
    case Options::Command::ProfileSetToken:
    case Options::Command::ProfileExport:
    case Options::Command::ProfileImport:
        return profile();
    case Options::Command::Sandbox:
        return sandbox();
    }
    Q_UNREACHABLE();
}

QString Help::version()
{
    return QStringLiteral("customer-console-cli " CONSOLE_VERSION);
}

QString Help::usage()
{
    return tr(R"(Usage: customer-console-cli [OPTIONS] COMMAND …

Commands: status, explain, validate, enrol, journal, profile, sandbox.
Try: customer-console-cli --help)");
}

// Commands are the same in every language.
QString Help::examples(const char *commands)
{
    return u'\n' + tr("Examples") + u'\n' + QString::fromUtf8(commands);
}

QString Help::general()
{
    return tr(R"(Usage: customer-console-cli [OPTIONS] COMMAND …

Asks the customers API from the command line. Without --profile or --base-url
it asks a sandbox that it starts within itself, so nothing need be set up.

Commands
  status     what the API knows of a customer: covered or not, and how
  explain    why there is no status: unknown, mistyped, or no consent?
  validate   whether a customer number exists, and whether an e-mail address
             belongs to it
  enrol      create one customer, from a file; never twice
  journal    what became of each enrolment: list, show, reconcile, export
  profile    the services you use: list, add, remove, test, set-token
  sandbox    serve the sandbox to other programs until stopped
  Each has a page of its own: customer-console-cli COMMAND --help

)") + connection() +
           tr(R"(
  -h, --help            this page, or the command's
  -v, --version         the version

)") + exitCodes() +
           examples(R"(  customer-console-cli status ABC123
  customer-console-cli --json status --work-provider-user-id 'José O'\''Brien'
  customer-console-cli explain N0C0NSENT --email gza@example.com
  customer-console-cli --base-url https://api.zego.com/ --token-file token.txt \
      status ABC123
  pass show zego | customer-console-cli --base-url https://api.zego.com/ \
      --token-stdin status ABC123
)");
}

QString Help::status()
{
    return tr(R"(Usage: customer-console-cli [OPTIONS] status WHO

Asks for the status of one customer. Any status is a positive answer, DISABLED
too; the status itself is in the output. Zego gives the same answer for a
customer that it does not know and for one who has not consented: see explain.

WHO is one of
  TEXT                          its kind is told from its looks
  --customer-number NUMBER      letters and digits, made capitals
  --work-provider-user-id ID    your own ID for the person, sent as it is typed
  --policy-id ID                deprecated by the API
  --driver-id ID                deprecated by the API
A text that begins with “-” goes behind “--”: status -- -text

)") + connection() +
           u'\n' + exitCodes() + tr(R"(
With --json: "asked" (kind, value), "environment" (sandbox,
test, production), "outcome" (enabled, disabled, other,
not_found, error), "status", "customerNumber", "policyId", "coverClassOfUse",
"coverLevel", "vehicleRegistration", "detail", "extra", "error" (kind,
httpStatus, code, detail, message), "askedAt", "tookMs". What is absent is left
out.
)") + examples(R"(  customer-console-cli status ABC123
  customer-console-cli status --work-provider-user-id=-42 --json
)");
}

QString Help::explain()
{
    return tr(R"(Usage: customer-console-cli [OPTIONS] explain WHO [--email EMAIL]

Finds out what can be found out about a customer whose status is not given:
asks for the status, for the same text as the other kind of identifier, and
whether the number exists. Says which explanations remain, the likeliest first,
and what each rests on.

WHO is one of
  TEXT                          its kind is told from its looks
  --customer-number NUMBER      letters and digits, made capitals
  --work-provider-user-id ID    your own ID for the person, sent as it is typed
  --policy-id ID                deprecated by the API
  --driver-id ID                deprecated by the API

  --email EMAIL         also ask whether this address belongs to the number: it
                        tells a mistyped number from a missing consent

)") + connection() +
           u'\n' + exitCodes() + tr(R"(
With --json: as for status, and "explanations" (likelihood, text, because,
nextStep), "evidence" (question, answer, code, tookMs), "nearMisses" (kind,
value, reason).
)") + examples(R"(  customer-console-cli explain N0C0NSENT
  customer-console-cli explain N0C0NSENT --email gza@example.com
)");
}

QString Help::validate()
{
    return tr(R"(Usage: customer-console-cli [OPTIONS] validate NUMBER [--email EMAIL]

Asks whether a customer number exists; with an e-mail address, also whether
that belongs to it. Says nothing about cover: see status.

  NUMBER                        letters and digits, made capitals; also as
  --customer-number NUMBER
  --email EMAIL                 the customer's address

)") + connection() +
           u'\n' + exitCodes() + tr(R"(
With --json: "asked" (kind, value, email), "environment", "outcome" (valid,
email_mismatch, not_found, error), "error" (kind, httpStatus, code, detail,
message), "askedAt", "tookMs". What is absent is left out.
)") + examples(R"(  customer-console-cli validate ABC123
  customer-console-cli --json validate ABC123 --email rza@example.com
)");
}

QString Help::enrol()
{
    return tr(R"(Usage: customer-console-cli [OPTIONS] enrol --file FILE

Creates one customer. FILE holds it as the API takes it, {"customer": {…},
"product": {…}}; “-” is standard input. Before anything is sent, the fields are
checked, the API is asked whether it knows the work provider user ID, and the
journal whether this person was tried before. The attempt is written down, then
sent once: never twice, whatever happens on the way.

  --file FILE           whom to enrol
  --dry-run             do all that and send nothing: exit code 0 says that it
                        would be sent
  --accept-warnings     send it although something looks odd. Without it a
                        person at a terminal is asked, a script gets “invalid”
  --skip-lookup         go on when the API gives no usable answer to the lookup;
                        who is found is not enrolled all the same
  --live                needed for a production profile
  --send-again ATTEMPT  once more, after “journal reconcile” did not find that
                        attempt. If it arrived after all, there will be two
  --passphrase-file FILE
                        what locks the journal where there is no keychain; else
                        it is asked for at the terminal

)") + connection() +
           tr(R"(
Exit codes
  0    enrolled; with --dry-run: it would be sent
  1    rejected
  2    invalid: the command line, the file or a field; nothing was sent
  3    rejected, for the token or its rights (401, 403)
  4    not sent: no byte of it left, it may be tried again
  5    unknown: it may have arrived; “journal reconcile” finds out
  6    held back by a guard; nothing was sent
  130  stopped with Ctrl+C (SIGINT) before it was sent; 143 with SIGTERM

With --json: "outcome" (enrolled, rejected, not_sent, unknown, held_back,
invalid; with --dry-run would_enrol), "customerNumber", "receipt",
"differences" (field, asked, given), "issues" (field, severity, message),
"attempt", "state", "findings" (kind, weight, message), "environment", "error",
"message", "nextStep", "looks"; "dryRun" and "body" with --dry-run.
)") + examples(R"(  customer-console-cli enrol --file customer.json --dry-run
  customer-console-cli --profile live enrol --file customer.json --live
  jq .new crm.json | customer-console-cli enrol --file - --accept-warnings
)");
}

QString Help::journal()
{
    return tr(R"(Usage: customer-console-cli [OPTIONS] journal list
       customer-console-cli [OPTIONS] journal show ATTEMPT
       customer-console-cli [OPTIONS] journal reconcile ATTEMPT [--wait]
       customer-console-cli [OPTIONS] journal export [--output FILE]

Every attempt to enrol somebody, with what became of it. list and export are
about one service, named by --profile or --base-url, or about all. The
sandbox's own journal ends with the command that wrote it.

  list                  newest first; people are masked
    --state STATE       only these; may be given several times: sending,
                        confirmed, rejected, not_sent, unknown,
                        reconciled_exists, reconciled_absent
    --all-environments  of all services
    --show-persons      with names and IDs; JSON always has them
  show                  all about one attempt
  reconcile             ask the API what became of an unknown one. “Not there”
                        takes two answers, a minute apart
    --wait              ask the second time by itself
  export                as a file for elsewhere: people in plain text
    --format FORMAT     json, which is the default, or csv
    --output FILE       a new file, for you alone; else standard output
    --state, --all-environments
  --passphrase-file FILE
                        what locks the journal where there is no keychain; else
                        it is asked for at the terminal

)") + connection() +
           tr(R"(
Exit codes
  0    done; reconcile: the customer exists
  1    there is no such attempt; reconcile: the customer does not exist
  2    the command line is wrong
  3    reconcile has no token, or one that is not accepted
  4    a file or the data folder could not be read or written
  5    reconcile: still unknown
  6    the journal cannot be opened
  130  stopped with Ctrl+C (SIGINT); 143 with SIGTERM
)") + examples(R"(  customer-console-cli --profile live journal list --state unknown
  customer-console-cli journal reconcile 0b7e…f2 --wait
  customer-console-cli journal export --all-environments --format csv \
      --output attempts.csv
)");
}

QString Help::profile()
{
    return tr(R"(Usage: customer-console-cli [OPTIONS] profile list
       customer-console-cli [OPTIONS] profile add NAME --base-url URL
                                              --kind KIND
       customer-console-cli [OPTIONS] profile remove NAME
       customer-console-cli [OPTIONS] profile test NAME
       customer-console-cli [OPTIONS] profile set-token NAME
       customer-console-cli [OPTIONS] profile export FILE [NAME]...
       customer-console-cli [OPTIONS] profile import FILE [--replace]

The services you use, under names of your own; the window knows the same ones.

  list                  all of them
  add                   a new one
    --base-url URL      https, or http on this computer
    --kind KIND         test or production. In production enrolling takes --live
    --ca-file PEM       trust these authorities as well
    --proxy PROXY       none, system, or HOST:PORT; default: as in the settings
    --timeout SECONDS   give up after so many whole seconds; default: as in the
                        settings
    --path-status PATH, --path-validate PATH, --path-enrol PATH
                        where the three calls are, below the address
  remove                with its token; the journal keeps what was enrolled
  test                  whether address, certificate and token work, and which
                        does not; also with --base-url instead of a name
  set-token             keep its token in the keychain, for this address only.
                        Read from the terminal, where it is not shown, from a
                        pipe, or with --token-file
  export                all of them, or those that are named, as a new file for
                        another computer; without tokens
  import                those of such a file, all or none. One whose name is
                        taken gets another name
    --replace           or takes the place of the one that is there, whose
                        token is then forgotten

)") + connection() +
           tr(R"(
Exit codes
  0    done; test: all is well
  2    the command line or an input is wrong
  3    test: the token is missing or not accepted
  4    test: the service cannot be reached or is not this API; else: the
       keychain or the data folder would not do it
  130  stopped with Ctrl+C (SIGINT); 143 with SIGTERM
)") + examples(R"(  customer-console-cli profile add live --base-url https://api.zego.com/ \
      --kind production
  pass show zego | customer-console-cli profile set-token live
  customer-console-cli profile test live
)");
}

QString Help::sandbox()
{
    return tr(R"(Usage: customer-console-cli [--json] sandbox [OPTIONS]

Serves a small insurer of make-believe customers on this computer (127.0.0.1)
until it is stopped with Ctrl+C. Prints its address and its token first; the
token is no secret. What is enrolled in it is forgotten when it stops.

Options
  --port PORT           where to listen; 0, which is the default: any free port
  --latency MS          hold back each answer by so many milliseconds; default 0
  --customers N         how many made-up customers, up to 1000000; default 10000
  --seed N              which made-up customers: the same seed, the same people
  --json                print {"url":…,"token":…,"customers":…} and nothing else
  --profile sandbox     may be given, and changes nothing

Exit codes
  2    the command line is wrong
  4    the sandbox could not be started, for example because the port is taken
  130  stopped with Ctrl+C (SIGINT); 143 with SIGTERM
)") + examples(R"(  customer-console-cli sandbox --port 8080
  customer-console-cli sandbox --latency 500 --json
)");
}

QString Help::connection()
{
    return tr(R"(Options (before or after the command)
  --profile NAME        which service to ask, as `profile list` names them;
                        “sandbox” is the default
  --base-url URL        ask the service at this address instead; https, or http
                        on this computer. It counts as a test profile
  --ca-file PEM         with --base-url: trust these authorities as well
  --token-file FILE     read the token from this file
  --token-stdin         read the token from standard input
                        Otherwise a profile's token is taken from the keychain,
                        and with --base-url the environment variable
                        CUSTOMER_CONSOLE_TOKEN is used. A token is never given
                        as an argument.
  --timeout SECONDS     give up after so long, such as 5 or 0.5; default: what
                        the profile says, else the settings (30)
  --json                print one JSON object, errors included
)");
}

QString Help::exitCodes()
{
    return tr(R"(Exit codes
  0    a positive answer: any status, DISABLED too
  1    a negative answer: not found, no match, rejected as invalid
  2    the command line or an input is wrong; nothing was sent
  3    not authorised (401, 403)
  4    no usable answer: network, TLS, timeout, redirect, broken answer, 429,
       5xx; or the sandbox could not be started
  130  stopped with Ctrl+C (SIGINT); 143 with SIGTERM
)");
}
