#include "cli/options.h"

#include "core/plaintext.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

namespace {

using Command = Options::Command;

constexpr std::array allCommands{Command::Status, Command::Explain, Command::Sandbox};

constexpr unsigned bit(Command command)
{
    return 1U << static_cast<unsigned>(command);
}

constexpr unsigned calling = bit(Command::Status) | bit(Command::Explain);
constexpr unsigned all = calling | bit(Command::Sandbox);

struct Spec
{
    QLatin1String name;
    QLatin1String value; // what it takes, for messages; empty: nothing
    unsigned commands = all;
};

// The one list of options; the help text and the README follow it.
const std::array specs{
    Spec{QLatin1String("profile"), QLatin1String("NAME"), all},
    Spec{QLatin1String("base-url"), QLatin1String("URL"), calling},
    Spec{QLatin1String("ca-file"), QLatin1String("PEM"), calling},
    Spec{QLatin1String("token-file"), QLatin1String("FILE"), calling},
    Spec{QLatin1String("token-stdin"), QLatin1String(), calling},
    Spec{QLatin1String("timeout"), QLatin1String("SECONDS"), calling},
    Spec{QLatin1String("json"), QLatin1String(), all},
    Spec{QLatin1String("customer-number"), QLatin1String("NUMBER"), calling},
    Spec{QLatin1String("work-provider-user-id"), QLatin1String("ID"), calling},
    Spec{QLatin1String("policy-id"), QLatin1String("ID"), calling},
    Spec{QLatin1String("driver-id"), QLatin1String("ID"), calling},
    Spec{QLatin1String("email"), QLatin1String("EMAIL"), bit(Command::Explain)},
    Spec{QLatin1String("port"), QLatin1String("PORT"), bit(Command::Sandbox)},
    Spec{QLatin1String("latency"), QLatin1String("MS"), bit(Command::Sandbox)},
    Spec{QLatin1String("customers"), QLatin1String("N"), bit(Command::Sandbox)},
    Spec{QLatin1String("seed"), QLatin1String("N"), bit(Command::Sandbox)},
};

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

// Reads one argument list. Each step leaves the first thing that is wrong in m_error; the later ones then do nothing.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(Options)

public:
    explicit Reader(const QStringList &arguments)
    {
        for (const Spec &spec : specs) {
            m_parser.addOption(QCommandLineOption(QString(spec.name), QString(), QString(spec.value)));
        }
        m_parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
        m_parser.addOption(QCommandLineOption(QStringList{QStringLiteral("v"), QStringLiteral("version")}));
        m_parsed = m_parser.parse(arguments);
        m_arguments = arguments.mid(1);
    }

    bool json() const { return m_parser.isSet(QStringLiteral("json")); }

    tl::expected<Options, CliError> read()
    {
        if (!m_parsed) {
            explainParseError();
        } else {
            readCommand();
        }
        if (!m_error && m_options.wish == Options::Wish::Run) {
            checkOptionsFit();
            readConnection();
            readText();
            readSandbox();
        }
        return m_error ? tl::expected<Options, CliError>(tl::unexpected(*m_error)) : m_options;
    }

private:
    bool isSet(QLatin1String name) const { return m_parser.isSet(QString(name)); }
    QString value(QLatin1String name) const { return m_parser.value(QString(name)); }

    void fail(const QString &message, const QStringList &hints = {})
    {
        if (!m_error) {
            m_error = CliError{.kind = CliError::Kind::Usage, .message = message, .asked = {}, .hints = hints};
        }
    }

    static QString dashed(QLatin1String name) { return QLatin1String("--") + name; }

    // Written here because the parser's own messages repeat whole arguments, and one of them may be a token.
    void explainParseError()
    {
        const QStringList unknown = m_parser.unknownOptionNames();
        if (unknown.contains(QLatin1String("token"))) {
            fail(tr("A token is never given as an argument: every program on this computer can read those. Use "
                    "--token-file, --token-stdin or the environment variable CUSTOMER_CONSOLE_TOKEN."));
        } else if (!unknown.isEmpty()) {
            const QString &name = unknown.first();
            fail(tr("There is no option %1.")
                     .arg((name.size() == 1 ? QLatin1String("-") : QLatin1String("--")) + PlainText::line(name, 40)),
                 {tr("A text that begins with “-” goes behind “--”: status -- -text")});
        }
        for (const Spec &spec : specs) {
            const QString assigned = dashed(spec.name) + u'=';
            const bool given = std::ranges::any_of(
                m_arguments, [&assigned](const QString &argument) { return argument.startsWith(assigned); });
            if (spec.value.isEmpty() && given) {
                fail(tr("%1 takes no value.").arg(dashed(spec.name)));
            }
            if (!spec.value.isEmpty() && !m_arguments.isEmpty() && m_arguments.last() == dashed(spec.name)) {
                fail(tr("%1 needs a value: %1 %2.").arg(dashed(spec.name), spec.value));
            }
        }
        fail(tr("The command line could not be read."));
    }

    void readCommand()
    {
        m_positional = m_parser.positionalArguments();
        const auto named = std::ranges::find_if(allCommands, [this](Command command) {
            return !m_positional.isEmpty() && m_positional.first() == Options::commandName(command);
        });
        if (named != allCommands.end()) {
            m_options.command = *named;
            m_positional.removeFirst();
        }
        if (m_parser.isSet(QStringLiteral("help"))) {
            m_options.wish = Options::Wish::Help;
        } else if (m_parser.isSet(QStringLiteral("version"))) {
            m_options.wish = Options::Wish::Version;
        } else if (m_positional.isEmpty() && !m_options.command) {
            fail(tr("Name a command: status, explain or sandbox."));
        } else if (!m_options.command) {
            fail(tr("There is no command “%1”. The commands are status, explain and sandbox.")
                     .arg(PlainText::line(m_positional.first(), 40)));
        }
    }

    void checkOptionsFit()
    {
        for (const Spec &spec : specs) {
            if (!isSet(spec.name)) {
                continue;
            }
            if ((spec.commands & bit(*m_options.command)) == 0) {
                fail(tr("%1 does not go with the command %2.")
                         .arg(dashed(spec.name), Options::commandName(*m_options.command)));
            }
            if (!spec.value.isEmpty() && m_parser.values(QString(spec.name)).size() > 1) {
                fail(tr("%1 is given more than once.").arg(dashed(spec.name)));
            }
        }
    }

    void readConnection()
    {
        Options::Connection &connection = m_options.connection;
        const QLatin1String profile("profile");
        const QLatin1String baseUrl("base-url");
        if (isSet(profile) && isSet(baseUrl)) {
            fail(tr("--profile and --base-url exclude each other: both say where to ask."));
        }
        if (isSet(profile) && value(profile) != QLatin1String("sandbox")) {
            fail(tr("There is no profile “%1”: only “sandbox” exists in this version. --base-url reaches another "
                    "service.")
                     .arg(PlainText::line(value(profile), 40)));
        }
        if (isSet(baseUrl)) {
            tl::expected<BaseUrl, QString> parsed = BaseUrl::parse(value(baseUrl));
            if (parsed) {
                connection.baseUrl = *std::move(parsed);
            } else {
                fail(tr("--base-url: %1").arg(parsed.error()));
            }
        }
        connection.caFile = value(QLatin1String("ca-file"));
        if (isSet(QLatin1String("ca-file")) && !isSet(baseUrl)) {
            fail(tr("--ca-file goes with --base-url only: the sandbox has no certificate."));
        } else if (isSet(QLatin1String("ca-file")) && connection.caFile.isEmpty()) {
            fail(tr("--ca-file needs the name of a file."));
        }
        readToken();
        readTimeout();
    }

    void readToken()
    {
        const bool fromFile = isSet(QLatin1String("token-file"));
        const bool fromStdin = isSet(QLatin1String("token-stdin"));
        if (fromFile && fromStdin) {
            fail(tr("--token-file and --token-stdin exclude each other: there is one token."));
        }
        Options::Connection &connection = m_options.connection;
        connection.tokenFile = value(QLatin1String("token-file"));
        if (fromFile && connection.tokenFile.isEmpty()) {
            fail(tr("--token-file needs the name of a file."));
        }
        connection.tokenFrom = fromFile    ? Options::TokenFrom::File
                               : fromStdin ? Options::TokenFrom::StandardInput
                                           : Options::TokenFrom::Default;
    }

    // Digits with at most one dot, so that "inf", "1e9" and "5s" are told apart from a number of seconds.
    void readTimeout()
    {
        const QLatin1String name("timeout");
        if (!isSet(name)) {
            return;
        }
        constexpr double longest = 3600;
        const QString text = value(name);
        const bool plain = std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
        bool isNumber = false;
        const double seconds = text.toDouble(&isNumber);
        const auto ms = std::chrono::milliseconds(isNumber && seconds <= longest ? qRound64(seconds * 1000) : 0);
        if (!plain || ms.count() <= 0) {
            fail(tr("--timeout takes seconds, more than 0 and at most 3600, such as 5 or 0.5."));
        } else {
            m_options.connection.timeout = ms;
        }
    }

    void readText()
    {
        if (*m_options.command == Command::Sandbox) {
            if (!m_positional.isEmpty()) {
                fail(tr("The command sandbox takes no text."));
            }
            return;
        }
        QStringList given;
        for (const KindOption &option : kindOptions) {
            if (isSet(option.name)) {
                given += dashed(option.name);
                m_options.text = value(option.name);
                m_options.choice = {.mode = IdentifierChoice::Mode::Kind, .kind = option.kind};
            }
        }
        if (m_positional.size() > 1) {
            fail(tr("There are %1 texts where one belongs. Put quotes around a text with blanks.")
                     .arg(m_positional.size()));
        } else if (given.size() + m_positional.size() > 1) {
            fail(tr("Say once who is meant: %1.")
                     .arg((m_positional.isEmpty() ? given : given + QStringList{tr("a text")}).join(tr(" or "))));
        } else if (given.isEmpty() && m_positional.isEmpty()) {
            fail(tr("Say who is meant: a text, or one of --customer-number, --work-provider-user-id, --policy-id, "
                    "--driver-id."));
        }
        if (!m_positional.isEmpty()) {
            m_options.text = m_positional.first();
        }
        if (isSet(QLatin1String("email"))) {
            m_options.email = value(QLatin1String("email"));
        }
    }

    // What is not given keeps `result`; only digits count.
    template <typename Number>
    void readNumber(QLatin1String name, quint64 largest, Number &result)
    {
        if (!isSet(name)) {
            return;
        }
        const QString text = value(name);
        const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
        bool isNumber = false;
        const quint64 number = text.toULongLong(&isNumber);
        if (!digits || !isNumber || number > largest) {
            fail(tr("%1 takes a whole number from 0 to %2.").arg(dashed(name)).arg(largest));
        } else {
            result = static_cast<Number>(number);
        }
    }

    void readSandbox()
    {
        SandboxOptions &sandbox = m_options.sandbox;
        qint64 latency = sandbox.latency.count();
        readNumber(QLatin1String("port"), 65'535, sandbox.port);
        readNumber(QLatin1String("latency"), 600'000, latency);
        readNumber(QLatin1String("customers"), 1'000'000, sandbox.customers);
        readNumber(QLatin1String("seed"), std::numeric_limits<quint64>::max(), sandbox.seed);
        sandbox.latency = std::chrono::milliseconds(latency);
    }

    QCommandLineParser m_parser;
    bool m_parsed = false;
    QStringList m_arguments;
    QStringList m_positional;
    Options m_options;
    std::optional<CliError> m_error;
};

} // namespace

QLatin1String Options::commandName(Command command)
{
    switch (command) {
    case Command::Status:
        return QLatin1String("status");
    case Command::Explain:
        return QLatin1String("explain");
    case Command::Sandbox:
        return QLatin1String("sandbox");
    }
    Q_UNREACHABLE();
}

CommandLine CommandLine::parse(const QStringList &arguments)
{
    Reader reader(arguments);
    return {.json = reader.json(), .options = reader.read()};
}
