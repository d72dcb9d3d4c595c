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

Commands: status, explain, sandbox. Try: customer-console-cli --help)");
}

QString Help::general()
{
    return tr(R"(Usage: customer-console-cli [OPTIONS] COMMAND …

Asks the customers API from the command line. Without --base-url it asks a
sandbox that it starts within itself, so nothing need be set up.

Commands
  status     what the API knows of a customer: covered or not, and how
  explain    why there is no status: unknown, mistyped, or no consent?
  sandbox    serve the sandbox to other programs until stopped
  Each has a page of its own: customer-console-cli COMMAND --help

)") + connection() +
           tr(R"(
  -h, --help            this page, or the command's
  -v, --version         the version

)") + exitCodes() +
           tr(R"(
Examples
  customer-console-cli status ABC123
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

Examples
  customer-console-cli status ABC123
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

Examples
  customer-console-cli explain N0C0NSENT
  customer-console-cli explain N0C0NSENT --email gza@example.com
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

Examples
  customer-console-cli sandbox --port 8080
  customer-console-cli sandbox --latency 500 --json
)");
}

QString Help::connection()
{
    return tr(R"(Options (before or after the command)
  --profile NAME        which service to ask; only “sandbox” exists in this
                        version, and it is the default
  --base-url URL        ask the service at this address instead; https, or http
                        on this computer
  --ca-file PEM         with --base-url: trust these authorities as well
  --token-file FILE     read the token from this file
  --token-stdin         read the token from standard input
                        Otherwise, with --base-url, the token is taken from the
                        environment variable CUSTOMER_CONSOLE_TOKEN. A token is
                        never given as an argument.
  --timeout SECONDS     give up after so long, such as 5 or 0.5; default 30
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
