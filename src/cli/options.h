#pragma once

#include "cli/clierror.h"
#include "core/baseurl.h"
#include "core/sandboxhost.h"
#include "workflow/question.h"

#include <QStringList>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

// What a command line asks for, checked for its form only: no file has been opened and no identifier judged yet.
struct Options
{
    enum class Wish { Run, Help, Version };
    enum class Command { Status, Explain, Sandbox };
    enum class TokenFrom { Default, File, StandardInput }; // Default: the sandbox's own, or the environment

    // Where to ask, and how.
    struct Connection
    {
        std::optional<BaseUrl> baseUrl; // nothing: the sandbox, in this process
        QString caFile;                 // empty: none
        TokenFrom tokenFrom = TokenFrom::Default;
        QString tokenFile;
        std::optional<std::chrono::milliseconds> timeout;
    };

    Wish wish = Wish::Run;
    std::optional<Command> command; // always there for Run; for Help, the one it is about
    Connection connection;
    QString text; // the identifier, as typed
    IdentifierChoice choice;
    std::optional<QString> email;
    SandboxOptions sandbox;

    static QLatin1String commandName(Command command);
};

// An argument list read. `json` is known even when the rest is wrong, so that the error, too, comes as JSON.
struct CommandLine
{
    bool json = false;
    tl::expected<Options, CliError> options;

    // `arguments` begin with the program's name. Options may stand before and after the command.
    static CommandLine parse(const QStringList &arguments);
};
