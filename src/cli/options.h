#pragma once

#include "cli/clierror.h"
#include "core/attempt.h"
#include "core/baseurl.h"
#include "core/profile.h"
#include "core/sandboxhost.h"
#include "workflow/question.h"

#include <QList>
#include <QStringList>
#include <QUuid>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

// What a command line asks for, checked for its form only: no file has been opened and no identifier judged yet.
struct Options
{
    enum class Wish { Run, Help, Version };
    enum class Command {
        Status,
        Explain,
        Validate,
        Enrol,
        JournalList,
        JournalShow,
        JournalReconcile,
        JournalExport,
        ProfileList,
        ProfileAdd,
        ProfileRemove,
        ProfileTest,
        ProfileSetToken,
        ProfileExport,
        ProfileImport,
        Sandbox,
    };
    // Default: the sandbox's own, a profile's from the keychain, or for --base-url the environment
    enum class TokenFrom { Default, File, StandardInput };

    // Where to ask, and how.
    struct Connection
    {
        std::optional<BaseUrl> baseUrl;
        QString profile; // id or name of one that was added; with neither, the sandbox in this process
        QString caFile;  // empty: none
        TokenFrom tokenFrom = TokenFrom::Default;
        QString tokenFile;
        std::optional<std::chrono::milliseconds> timeout;

        bool isSandbox() const { return !baseUrl && profile.isEmpty(); }
    };

    // Of `enrol`.
    struct Enrolment
    {
        QString file; // "-": standard input
        bool dryRun = false;
        bool acceptWarnings = false;
        bool skipLookup = false;
        bool live = false;
        std::optional<QUuid> sendAgain;
    };

    // Of the `journal` commands.
    struct JournalWish
    {
        enum class Format { Json, Csv };

        QUuid attempt;              // show, reconcile
        QList<AttemptState> states; // list, export; empty: all
        bool allEnvironments = false;
        bool showPersons = false;
        bool wait = false;
        Format format = Format::Json;
        QString output; // empty: standard output
    };

    // Of `profile add`, `export` and `import`; the others need its name alone.
    struct ProfileWish
    {
        QString name;
        QString file;         // export, import
        QStringList exported; // names; empty: all
        bool replaces = false;
        QString baseUrl; // as typed
        EnvironmentKind kind = EnvironmentKind::Test;
        std::optional<ProxyChoice> proxy; // nothing: as in the settings
        ApiPaths paths;
    };

    Wish wish = Wish::Run;
    std::optional<Command> command; // always there for Run; for Help, the one it is about
    Connection connection;
    QString text; // the identifier, as typed
    IdentifierChoice choice;
    std::optional<QString> email;
    Enrolment enrolment;
    JournalWish journal;
    QString passphraseFile; // enrol, journal; empty: none
    ProfileWish profile;
    SandboxOptions sandbox;

    // As it is typed: "status", "journal list".
    static QLatin1String commandName(Command command);
};

// An argument list read. `json` and `command` are known even when the rest is wrong, so that the error, too, comes in
// the form that was asked for.
struct CommandLine
{
    bool json = false;
    std::optional<Options::Command> command;
    tl::expected<Options, CliError> options;

    // `arguments` begin with the program's name. Options may stand before and after the command.
    static CommandLine parse(const QStringList &arguments);
};
