#include "cli/passphrasesource.h"

#include "cli/output.h"
#include "core/plaintext.h"

namespace {

constexpr qsizetype longest = 1024;
constexpr qsizetype longestEnding = 2; // CR LF

CliError unavailable(const QString &message)
{
    return CliError::of(CliError::Kind::JournalUnavailable, message);
}

} // namespace

PassphraseSource::PassphraseSource(const InputReader &input, Output &output, QString file)
    : m_input(input)
    , m_output(output)
    , m_file(std::move(file))
{
}

PassphraseSource::Passphrase PassphraseSource::checked(QByteArray bytes, const QString &origin)
{
    // Editors and `echo` end a file with one.
    if (bytes.endsWith('\n')) {
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    }
    if (bytes.isEmpty()) {
        return tl::unexpected(unavailable(tr("There is no passphrase in %1. Nothing was sent.").arg(origin)));
    }
    const QString text = QString::fromUtf8(bytes);
    if (bytes.size() > longest || text.toUtf8() != bytes || text.contains(u'\n') || text.contains(QChar(0))) {
        return tl::unexpected(unavailable(tr("What %1 holds cannot be a passphrase: that is one line of UTF-8 text of "
                                             "at most %2 bytes. Nothing was sent.")
                                              .arg(origin)
                                              .arg(longest)));
    }
    return text;
}

PassphraseSource::Passphrase PassphraseSource::fromFile() const
{
    const QString origin = tr("the file “%1”").arg(PlainText::line(m_file));
    const InputReader::Bytes bytes = m_input.file(m_file, longest + longestEnding);
    if (!bytes) {
        return tl::unexpected(bytes.error().stopped
                                  ? CliError::cancelled()
                                  : unavailable(tr("The passphrase could not be read from %1: %2. Nothing was sent.")
                                                    .arg(origin, bytes.error().reason)));
    }
    return checked(*bytes, origin);
}

PassphraseSource::Passphrase PassphraseSource::typed(const QString &prompt) const
{
    m_output.prompt(prompt + u' ');
    const InputReader::Bytes bytes = m_input.standardInput(longest + longestEnding);
    if (!bytes) {
        return tl::unexpected(bytes.error().stopped ? CliError::cancelled() : unavailable(bytes.error().reason));
    }
    return checked(*bytes, tr("what was typed"));
}

PassphraseSource::Passphrase PassphraseSource::nobodyToAsk(bool isNew)
{
    return tl::unexpected(
        isNew ? unavailable(tr("There is no keychain here to keep the journal's key in, and no passphrase was given "
                               "to lock it with. Nothing was sent. Choose one with --passphrase-file, or run the "
                               "command in a terminal."))
              : unavailable(tr("The journal is locked with a passphrase. Nothing was sent. Give it with "
                               "--passphrase-file, or run the command in a terminal.")));
}

PassphraseSource::Passphrase PassphraseSource::existing(const QString &remark) const
{
    if (isFile()) {
        return fromFile();
    }
    if (!InputReader::standardInputIsTerminal()) {
        return nobodyToAsk(false);
    }
    if (!remark.isEmpty()) {
        m_output.complaint(remark);
    }
    return typed(tr("Passphrase of the journal (not shown):"));
}

PassphraseSource::Passphrase PassphraseSource::chosen(const QString &remark) const
{
    if (isFile()) {
        return fromFile();
    }
    if (!InputReader::standardInputIsTerminal()) {
        return nobodyToAsk(true);
    }
    if (!remark.isEmpty()) {
        m_output.complaint(remark);
    }
    m_output.complaint(tr("A passphrase has to lock the journal, which names the people that were enrolled. It cannot "
                          "be recovered: without it the journal stays shut, and nobody can be enrolled."));
    Passphrase first = typed(tr("New passphrase (not shown):"));
    if (!first) {
        return first;
    }
    Passphrase second = typed(tr("Once more:"));
    if (second && *second != *first) {
        return tl::unexpected(unavailable(tr("The two passphrases differ. Nothing was sent, and nothing was locked.")));
    }
    return second;
}
