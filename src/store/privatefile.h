#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

// Files that only their owner may read (0600), and that are there whole or not at all, also after a power loss.
// Blocking; any thread; several processes may work on the same file.
namespace PrivateFile {

struct Problem
{
    bool exists = false; // create() only: something of that name is there
    QString reason;      // the system's own words
};

// Nothing when there is no such file; a problem also when it has more than `limit` bytes or is no file.
tl::expected<std::optional<QByteArray>, Problem> read(const QString &file, qsizetype limit);
// Never over another file, even if two processes do this at once.
tl::expected<void, Problem> create(const QString &file, const QByteArray &content);
// In place of the file that may be there.
tl::expected<void, Problem> replace(const QString &file, const QByteArray &content);
// With what a crash may have left of it.
void remove(const QString &file);

// For the owner alone (0700), with the folders above it.
tl::expected<void, Problem> makeFolder(const QString &folder);

// A name beside the file, for one that is not yet whole.
QString unfinishedName(const QString &file);
// Gives a whole, closed, unfinished file its name, durably; as create() if it must not replace another. The unfinished
// name is gone afterwards in any case.
tl::expected<void, Problem> finish(const QString &unfinished, const QString &file, bool mayReplace);
// An empty file, 0600, which was not there before.
tl::expected<void, Problem> makeEmpty(const QString &file);

} // namespace PrivateFile
