#pragma once

#include "cli/exitcode.h"
#include "core/identifier.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>

// Why a command ended before it asked anything. Never holds a token, a passphrase, nor a part of one.
struct CliError
{
    enum class Kind {
        Usage,              // the command line does not fit together, or something that it names is not there
        InvalidInput,       // an identifier, e-mail address, token or file that must not be sent
        Cancelled,          // a stop signal came
        SandboxFailed,      // the embedded server did not start
        JournalUnavailable, // locked, damaged, newer, without its key
        Storage,            // the data folder, the keychain or a file to write to
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

    static CliError of(Kind kind, const QString &message)
    {
        return {.kind = kind, .message = message, .asked = {}, .hints = {}};
    }
    static CliError cancelled() { return of(Kind::Cancelled, {}); }

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
        case Kind::JournalUnavailable:
            return QLatin1String("journalUnavailable");
        case Kind::Storage:
            return QLatin1String("storage");
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
    case CliError::Kind::Storage:
        return ExitCode::NoAnswer;
    case CliError::Kind::JournalUnavailable:
        return ExitCode::HeldBack;
    }
    Q_UNREACHABLE();
}
