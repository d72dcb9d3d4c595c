#include "cli/optionvalues.h"

#include "core/plaintext.h"

#include <algorithm>
#include <array>

namespace {

using Command = Options::Command;

constexpr std::array allCommands{
    Command::Status,          Command::Explain,       Command::Validate,      Command::Enrol,
    Command::JournalList,     Command::JournalShow,   Command::JournalExport, Command::JournalReconcile,
    Command::ProfileList,     Command::ProfileAdd,    Command::ProfileRemove, Command::ProfileTest,
    Command::ProfileSetToken, Command::ProfileExport, Command::ProfileImport, Command::Sandbox};
static_assert(allCommands.size() == static_cast<size_t>(Command::Sandbox) + 1); // which is the last one

constexpr unsigned of(Command command)
{
    return OptionValues::bitOf(command);
}

constexpr unsigned asking = of(Command::Status) | of(Command::Explain);
constexpr unsigned calling = asking | of(Command::Validate) | of(Command::Enrol) | of(Command::JournalReconcile);
constexpr unsigned listing = of(Command::JournalList) | of(Command::JournalExport);
constexpr unsigned reading = listing | of(Command::JournalShow);
constexpr unsigned journal = reading | of(Command::JournalReconcile);
constexpr unsigned adding = of(Command::ProfileAdd);
constexpr unsigned testing = of(Command::ProfileTest);
constexpr unsigned serving = of(Command::Sandbox);
constexpr unsigned everything = ~0U;

using Spec = OptionValues::Spec;
constexpr QLatin1String nothing;

const std::array allSpecs{
    Spec{QLatin1String("profile"), QLatin1String("NAME"), calling | listing | serving},
    Spec{QLatin1String("base-url"), QLatin1String("URL"), calling | listing | adding | testing},
    Spec{QLatin1String("ca-file"), QLatin1String("PEM"), calling | adding | testing},
    Spec{QLatin1String("token-file"), QLatin1String("FILE"), calling | testing | of(Command::ProfileSetToken)},
    Spec{QLatin1String("token-stdin"), nothing, calling | testing | of(Command::ProfileSetToken)},
    Spec{QLatin1String("timeout"), QLatin1String("SECONDS"), calling | adding | testing},
    Spec{QLatin1String("json"), nothing, everything},
    Spec{QLatin1String("customer-number"), QLatin1String("NUMBER"), asking | of(Command::Validate)},
    Spec{QLatin1String("work-provider-user-id"), QLatin1String("ID"), asking},
    Spec{QLatin1String("policy-id"), QLatin1String("ID"), asking},
    Spec{QLatin1String("driver-id"), QLatin1String("ID"), asking},
    Spec{QLatin1String("email"), QLatin1String("EMAIL"), of(Command::Explain) | of(Command::Validate)},
    Spec{QLatin1String("file"), QLatin1String("FILE"), of(Command::Enrol)},
    Spec{QLatin1String("dry-run"), nothing, of(Command::Enrol)},
    Spec{QLatin1String("accept-warnings"), nothing, of(Command::Enrol)},
    Spec{QLatin1String("skip-lookup"), nothing, of(Command::Enrol)},
    Spec{QLatin1String("live"), nothing, of(Command::Enrol)},
    Spec{QLatin1String("send-again"), QLatin1String("ATTEMPT"), of(Command::Enrol)},
    Spec{QLatin1String("passphrase-file"), QLatin1String("FILE"), of(Command::Enrol) | journal},
    Spec{QLatin1String("state"), QLatin1String("STATE"), listing, true},
    Spec{QLatin1String("all-environments"), nothing, listing},
    Spec{QLatin1String("show-persons"), nothing, of(Command::JournalList)},
    Spec{QLatin1String("wait"), nothing, of(Command::JournalReconcile)},
    Spec{QLatin1String("format"), QLatin1String("FORMAT"), of(Command::JournalExport)},
    Spec{QLatin1String("output"), QLatin1String("FILE"), of(Command::JournalExport)},
    Spec{QLatin1String("kind"), QLatin1String("KIND"), adding},
    Spec{QLatin1String("proxy"), QLatin1String("PROXY"), adding},
    Spec{QLatin1String("path-status"), QLatin1String("PATH"), adding},
    Spec{QLatin1String("path-validate"), QLatin1String("PATH"), adding},
    Spec{QLatin1String("path-enrol"), QLatin1String("PATH"), adding},
    Spec{QLatin1String("replace"), nothing, of(Command::ProfileImport)},
    Spec{QLatin1String("port"), QLatin1String("PORT"), serving},
    Spec{QLatin1String("latency"), QLatin1String("MS"), serving},
    Spec{QLatin1String("customers"), QLatin1String("N"), serving},
    Spec{QLatin1String("seed"), QLatin1String("N"), serving},
};

} // namespace

std::span<const OptionValues::Spec> OptionValues::specs()
{
    return allSpecs;
}

std::span<const Options::Command> OptionValues::commands()
{
    return allCommands;
}

OptionValues::OptionValues(const QStringList &arguments)
    : m_arguments(arguments.mid(1))
{
    for (const Spec &spec : allSpecs) {
        m_parser.addOption(QCommandLineOption(QString(spec.name), QString(), QString(spec.value)));
    }
    m_parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    m_parser.addOption(QCommandLineOption(QStringList{QStringLiteral("v"), QStringLiteral("version")}));
    m_parsed = m_parser.parse(arguments);
}

void OptionValues::fail(const QString &message, const QStringList &hints)
{
    if (!m_error) {
        m_error = CliError{.kind = CliError::Kind::Usage, .message = message, .asked = {}, .hints = hints};
    }
}

// Written here because the parser's own messages repeat whole arguments, and one of them may be a token.
void OptionValues::explainParseError()
{
    const QStringList unknown = m_parser.unknownOptionNames();
    if (unknown.contains(QLatin1String("token"))) {
        fail(tr("A token is never given as an argument: every program on this computer can read those. Use "
                "--token-file, --token-stdin or the environment variable CUSTOMER_CONSOLE_TOKEN."));
    } else if (unknown.contains(QLatin1String("passphrase"))) {
        fail(tr("A passphrase is never given as an argument: every program on this computer can read those. Use "
                "--passphrase-file, or type it when asked."));
    } else if (!unknown.isEmpty()) {
        const QString &name = unknown.first();
        fail(tr("There is no option %1.")
                 .arg((name.size() == 1 ? QLatin1String("-") : QLatin1String("--")) + PlainText::line(name, 40)),
             {tr("A text that begins with “-” goes behind “--”: status -- -text")});
    }
    for (const Spec &spec : allSpecs) {
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

void OptionValues::checkFit(Options::Command command)
{
    for (const Spec &spec : allSpecs) {
        if (!isSet(spec.name)) {
            continue;
        }
        if ((spec.commands & bitOf(command)) == 0) {
            fail(tr("%1 does not go with the command %2.").arg(dashed(spec.name), Options::commandName(command)));
        }
        if (!spec.value.isEmpty() && !spec.isRepeatable && values(spec.name).size() > 1) {
            fail(tr("%1 is given more than once.").arg(dashed(spec.name)));
        }
    }
}

std::optional<quint64> OptionValues::wholeNumber(QLatin1String name, quint64 largest)
{
    if (!isSet(name)) {
        return std::nullopt;
    }
    const QString text = value(name);
    const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isNumber = false;
    const quint64 number = text.toULongLong(&isNumber);
    if (!digits || !isNumber || number > largest) {
        fail(tr("%1 takes a whole number from 0 to %2.").arg(dashed(name)).arg(largest));
        return std::nullopt;
    }
    return number;
}

// Digits with at most one dot, so that "inf", "1e9" and "5s" are told apart from a number of seconds.
std::optional<std::chrono::milliseconds> OptionValues::seconds(QLatin1String name)
{
    if (!isSet(name)) {
        return std::nullopt;
    }
    constexpr double longest = 3600;
    const QString text = value(name);
    const bool plain = std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    const auto ms = std::chrono::milliseconds(isNumber && seconds <= longest ? qRound64(seconds * 1000) : 0);
    if (!plain || ms.count() <= 0) {
        fail(tr("%1 takes seconds, more than 0 and at most 3600, such as 5 or 0.5.").arg(dashed(name)));
        return std::nullopt;
    }
    return ms;
}

QString OptionValues::fileName(QLatin1String name)
{
    QString file = value(name);
    if (isSet(name) && file.isEmpty()) {
        fail(tr("%1 needs the name of a file.").arg(dashed(name)));
    }
    return file;
}
