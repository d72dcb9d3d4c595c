#include "cli/tokensource.h"

#include "core/plaintext.h"

#include <cstdlib>
#include <cstring>

namespace {

constexpr char variable[] = "CUSTOMER_CONSOLE_TOKEN";
constexpr qsizetype longestEnding = 2; // CR LF

} // namespace

QByteArray TokenSource::takeFromEnvironment()
{
    QByteArray token = qgetenv(variable);
#ifdef Q_OS_UNIX
    // unsetenv() only forgets the string: the kernel goes on showing it.
    if (char *value = ::getenv(variable)) {
        std::memset(value, 0, std::strlen(value));
    }
#endif
    qunsetenv(variable);
    return token;
}

// Editors and `echo` end a file with one; a second would be part of what was meant.
QByteArray TokenSource::withoutLineEnding(QByteArray bytes)
{
    if (bytes.endsWith('\n')) {
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    }
    return bytes;
}

TokenSource::Token TokenSource::accepted(const QByteArray &bytes, const QString &origin)
{
    if (bytes.isEmpty()) {
        return tl::unexpected(CliError{.kind = CliError::Kind::InvalidInput,
                                       .message = tr("There is no token in %1. Nothing was sent.").arg(origin),
                                       .asked = {},
                                       .hints = {}});
    }
    if (const std::optional<AccessToken> token = AccessToken::from(bytes)) {
        return *token;
    }
    return tl::unexpected(CliError{.kind = CliError::Kind::InvalidInput,
                                   .message = tr("What %1 holds cannot be a token: that is 1 to %2 visible ASCII "
                                                 "characters, without blanks or line breaks. Nothing was sent.")
                                                  .arg(origin)
                                                  .arg(AccessToken::maxLength),
                                   .asked = {},
                                   .hints = {}});
}

TokenSource::Token TokenSource::failed(const InputReader::Failure &failure, const QString &origin)
{
    return tl::unexpected(CliError{
        .kind = failure.stopped ? CliError::Kind::Cancelled : CliError::Kind::InvalidInput,
        .message = tr("The token could not be read from %1: %2. Nothing was sent.").arg(origin, failure.reason),
        .asked = {},
        .hints = {}});
}

TokenSource::Token TokenSource::fromFile(const QString &path) const
{
    const QString origin = tr("the file “%1”").arg(PlainText::line(path));
    const InputReader::Bytes bytes = m_input.file(path, AccessToken::maxLength + longestEnding);
    return bytes ? accepted(withoutLineEnding(*bytes), origin) : failed(bytes.error(), origin);
}

TokenSource::Token TokenSource::fromStandardInput() const
{
    const QString origin = tr("standard input");
    const InputReader::Bytes bytes = m_input.standardInput(AccessToken::maxLength + longestEnding);
    return bytes ? accepted(withoutLineEnding(*bytes), origin) : failed(bytes.error(), origin);
}

TokenSource::Token TokenSource::fromEnvironment(const QByteArray &taken)
{
    if (taken.isEmpty()) {
        return tl::unexpected(CliError{
            .kind = CliError::Kind::Usage,
            .message = tr("There is no token for this service. Give it with --token-file, --token-stdin or the "
                          "environment variable CUSTOMER_CONSOLE_TOKEN. Nothing was sent."),
            .asked = {},
            .hints = {}});
    }
    return accepted(taken, tr("the environment variable CUSTOMER_CONSOLE_TOKEN"));
}
