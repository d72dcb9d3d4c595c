#include "cli/options.h"

#include "cli/commandoptions.h"
#include "cli/optionvalues.h"
#include "core/plaintext.h"

#include <algorithm>

namespace {

using Command = Options::Command;

// Reads one argument list. Each step leaves the first thing that is wrong in m_values; the later ones cannot replace
// it.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(Options)

public:
    explicit Reader(const QStringList &arguments)
        : m_values(arguments)
    {
    }

    CommandLine read()
    {
        findCommand();
        if (!m_values.isParsed()) {
            m_values.explainParseError();
        } else {
            readWish();
        }
        if (!m_values.error() && m_options.wish == Options::Wish::Run) {
            m_values.checkFit(*m_options.command);
            readConnection();
            readRest();
        }
        CommandLine line{
            .json = m_values.isSet(QLatin1String("json")), .command = m_options.command, .options = m_options};
        if (m_values.error()) {
            line.options = tl::unexpected(*m_values.error());
        }
        return line;
    }

private:
    static QString commandList() { return tr("status, explain, validate, enrol, journal, profile and sandbox"); }
    static QString subcommands(const QString &group)
    {
        return group == QLatin1String("journal") ? tr("list, show, reconcile and export")
                                                 : tr("list, add, remove, test, set-token, export and import");
    }
    static bool isGroup(const QString &word)
    {
        return word == QLatin1String("journal") || word == QLatin1String("profile");
    }

    // One word, or two for what is done with the journal and with profiles.
    void findCommand()
    {
        m_words = m_values.words();
        for (const qsizetype count : {qsizetype(2), qsizetype(1)}) {
            const QString name = m_words.mid(0, count).join(u' ');
            const auto found = std::ranges::find_if(
                OptionValues::commands(), [&name](Command command) { return name == Options::commandName(command); });
            if (m_words.size() >= count && found != OptionValues::commands().end()) {
                m_options.command = *found;
                m_words.remove(0, count);
                return;
            }
        }
    }

    void readWish()
    {
        const QString first = m_words.value(0);
        if (m_values.isSet(QLatin1String("help"))) {
            m_options.wish = Options::Wish::Help;
            if (!m_options.command && isGroup(first)) {
                // Any of the group: they share a page.
                m_options.command = first == QLatin1String("journal") ? Command::JournalList : Command::ProfileList;
            }
        } else if (m_values.isSet(QLatin1String("version"))) {
            m_options.wish = Options::Wish::Version;
        } else if (m_options.command) {
            return;
        } else if (first.isEmpty()) {
            m_values.fail(tr("Name a command. The commands are %1.").arg(commandList()));
        } else if (!isGroup(first)) {
            m_values.fail(
                tr("There is no command “%1”. The commands are %2.").arg(PlainText::line(first, 40), commandList()));
        } else if (m_words.size() == 1) {
            m_values.fail(tr("%1 needs to know what to do. Its commands are %2.").arg(first, subcommands(first)));
        } else {
            m_values.fail(tr("There is no command “%1 %2”. Those of %1 are %3.")
                              .arg(first, PlainText::line(m_words.at(1), 40), subcommands(first)));
        }
    }

    void readConnection()
    {
        if (*m_options.command == Command::ProfileAdd) {
            readCaFile();
            m_options.connection.timeout = m_values.seconds(QLatin1String("timeout"));
            return; // its address describes a profile, and is judged with it
        }
        Options::Connection &connection = m_options.connection;
        const QLatin1String profile("profile");
        const QLatin1String baseUrl("base-url");
        if (m_values.isSet(profile) && m_values.isSet(baseUrl)) {
            m_values.fail(tr("--profile and --base-url exclude each other: both say where to ask."));
        }
        if (m_values.isSet(profile)) {
            const QString name = m_values.value(profile);
            if (name.isEmpty()) {
                m_values.fail(tr("--profile needs a name."));
            }
            // No profile can have this name; upper and lower case are the same in those, so here, too.
            const bool isSandbox = name.compare(QLatin1String("sandbox"), Qt::CaseInsensitive) == 0;
            if (!name.isEmpty() && !isSandbox && *m_options.command == Command::Sandbox) {
                m_values.fail(tr("The command sandbox serves the sandbox only: --profile does not go with it."));
            }
            connection.profile = isSandbox ? QString() : name;
        }
        if (m_values.isSet(baseUrl)) {
            tl::expected<BaseUrl, QString> parsed = BaseUrl::parse(m_values.value(baseUrl));
            if (parsed) {
                connection.baseUrl = *std::move(parsed);
            } else {
                m_values.fail(tr("--base-url: %1").arg(parsed.error()));
            }
        }
        readCaFile();
        if (!connection.caFile.isEmpty() && !m_values.isSet(baseUrl)) {
            m_values.fail(tr("--ca-file goes with --base-url only: the sandbox has no certificate, and a profile "
                             "brings its own."));
        }
        readToken();
        connection.timeout = m_values.seconds(QLatin1String("timeout"));
    }

    void readCaFile() { m_options.connection.caFile = m_values.fileName(QLatin1String("ca-file")); }

    void readToken()
    {
        const bool fromFile = m_values.isSet(QLatin1String("token-file"));
        const bool fromStdin = m_values.isSet(QLatin1String("token-stdin"));
        if (fromFile && fromStdin) {
            m_values.fail(tr("--token-file and --token-stdin exclude each other: there is one token."));
        }
        Options::Connection &connection = m_options.connection;
        connection.tokenFile = m_values.fileName(QLatin1String("token-file"));
        connection.tokenFrom = fromFile    ? Options::TokenFrom::File
                               : fromStdin ? Options::TokenFrom::StandardInput
                                           : Options::TokenFrom::Default;
    }

    void readRest()
    {
        switch (*m_options.command) {
        case Command::Status:
        case Command::Explain:
        case Command::Validate:
            CommandOptions::readWho(m_values, m_words, m_options);
            return;
        case Command::Enrol:
            CommandOptions::readEnrolment(m_values, m_words, m_options);
            return;
        case Command::JournalList:
        case Command::JournalShow:
        case Command::JournalReconcile:
        case Command::JournalExport:
            CommandOptions::readJournal(m_values, m_words, m_options);
            return;
        case Command::ProfileList:
        case Command::ProfileAdd:
        case Command::ProfileRemove:
        case Command::ProfileTest:
        case Command::ProfileSetToken:
        case Command::ProfileExport:
        case Command::ProfileImport:
            CommandOptions::readProfile(m_values, m_words, m_options);
            return;
        case Command::Sandbox:
            CommandOptions::readSandbox(m_values, m_words, m_options);
            return;
        }
        Q_UNREACHABLE();
    }

    OptionValues m_values;
    QStringList m_words; // behind the command
    Options m_options;
};

} // namespace

QLatin1String Options::commandName(Command command)
{
    switch (command) {
    case Command::Status:
        return QLatin1String("status");
    case Command::Explain:
        return QLatin1String("explain");
    case Command::Validate:
        return QLatin1String("validate");
    case Command::Enrol:
        return QLatin1String("enrol");
    case Command::JournalList:
        return QLatin1String("journal list");
    case Command::JournalShow:
        return QLatin1String("journal show");
    case Command::JournalReconcile:
        return QLatin1String("journal reconcile");
    case Command::JournalExport:
        return QLatin1String("journal export");
    case Command::ProfileList:
        return QLatin1String("profile list");
    case Command::ProfileAdd:
        return QLatin1String("profile add");
    case Command::ProfileRemove:
        return QLatin1String("profile remove");
    case Command::ProfileTest:
        return QLatin1String("profile test");
    case Command::ProfileSetToken:
        return QLatin1String("profile set-token");
    case Command::ProfileExport:
        return QLatin1String("profile export");
    case Command::ProfileImport:
        return QLatin1String("profile import");
    case Command::Sandbox:
        return QLatin1String("sandbox");
    }
    Q_UNREACHABLE();
}

CommandLine CommandLine::parse(const QStringList &arguments)
{
    return Reader(arguments).read();
}
