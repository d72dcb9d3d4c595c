#pragma once

#include "cli/clierror.h"
#include "cli/inputreader.h"

#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

class Output;

// Where the journal's passphrase may come from: a file, or the person at the terminal; never an argument and never the
// environment. Nothing of it gets into an error. Blocks as InputReader does.
class PassphraseSource
{
    Q_DECLARE_TR_FUNCTIONS(PassphraseSource)

public:
    using Passphrase = tl::expected<QString, CliError>;

    // An empty `file`: only the terminal. Both must outlive it.
    PassphraseSource(const InputReader &input, Output &output, QString file);

    bool isFile() const { return !m_file.isEmpty(); }
    // `remark` is shown first: what was wrong with the one before.
    Passphrase existing(const QString &remark) const;
    // Typed twice; a file is taken as it is.
    Passphrase chosen(const QString &remark) const;

private:
    Passphrase fromFile() const;
    Passphrase typed(const QString &prompt) const;
    static Passphrase checked(QByteArray bytes, const QString &origin);
    static Passphrase nobodyToAsk(bool isNew);

    const InputReader &m_input;
    Output &m_output;
    const QString m_file;
};
