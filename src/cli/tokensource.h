#pragma once

#include "cli/clierror.h"
#include "cli/inputreader.h"
#include "core/accesstoken.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

// Where a token may come from; never from an argument, which every program on the computer can read. Nothing of a
// rejected token gets into the error.
class TokenSource
{
    Q_DECLARE_TR_FUNCTIONS(TokenSource)

public:
    using Token = tl::expected<AccessToken, CliError>;

    // What $CUSTOMER_CONSOLE_TOKEN holds; empty when it is not set. Removes it from this process, also from where
    // /proc/PID/environ shows it. Once, before any thread has been started.
    static QByteArray takeFromEnvironment();

    explicit TokenSource(const InputReader &input)
        : m_input(input)
    {
    }

    Token fromFile(const QString &path) const;
    Token fromStandardInput() const;
    static Token fromEnvironment(const QByteArray &taken);

private:
    static Token accepted(const QByteArray &bytes, const QString &origin);
    static QByteArray withoutLineEnding(QByteArray bytes);
    static Token failed(const InputReader::Failure &failure, const QString &origin);

    const InputReader &m_input;
};
