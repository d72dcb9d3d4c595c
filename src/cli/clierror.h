#pragma once

#include "cli/exitcode.h"
#include "core/identifier.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>

// Why a command ended before it asked anything. Never holds a token, nor a part of one.
struct CliError
{
    enum class Kind {
        Usage,         // the command line does not fit together
        InvalidInput,  // an identifier, e-mail address or token that must not be sent
        Cancelled,     // a stop signal came
        SandboxFailed, // the embedded server did not start
    };

    // What was to be asked, as it was typed.
    struct Asked
    {
        IdentifierKind kind = IdentifierKind::CustomerNumber;
        QString value;
    };

    Kind kind = Kind::Usage;
    QString message;            // a sentence: what is wrong and what to do
    std::optional<Asked> asked; // when that much is known
    QStringList hints;          // further lines for people, left out of JSON

    // The name in JSON.
    static QLatin1String kindName(Kind kind)
    {
        switch (kind) {
        case Kind::Usage:
            return QLatin1String("usage");
        case Kind::InvalidInput:
            return QLatin1String("invalidInput");
        case Kind::Cancelled:
            return ApiError::kindName(ApiError::Kind::Cancelled);
        case Kind::SandboxFailed:
            return QLatin1String("sandboxFailed");
        }
        Q_UNREACHABLE();
    }
};

constexpr ExitCode exitCodeFor(CliError::Kind kind)
{
    switch (kind) {
    case CliError::Kind::Usage:
    case CliError::Kind::InvalidInput:
        return ExitCode::Usage;
    case CliError::Kind::Cancelled:
        return ExitCode::Interrupted;
    case CliError::Kind::SandboxFailed:
        return ExitCode::NoAnswer;
    }
    Q_UNREACHABLE();
}
