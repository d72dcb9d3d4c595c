#include "store/journaldatabase.h"

#include "core/plaintext.h"
#include "store/journalinspection.h"
#include "store/privatefile.h"

#include <QFile>
#include <QFileInfo>

namespace {

using Problem = Journal::Problem;
using Kind = Problem::Kind;

// The result codes of SQLite that a person can do something about. https://sqlite.org/rescode.html
enum class Code {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Io = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26,
};

Code codeOf(const QSqlError &error)
{
    return Code(error.nativeErrorCode().toInt() & 0xff); // without the extended part
}

// What each connection needs; only the first is kept in the file.
QStringList settings()
{
    return {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
            QStringLiteral("PRAGMA fullfsync = ON"),     QStringLiteral("PRAGMA checkpoint_fullfsync = ON"),
            QStringLiteral("PRAGMA foreign_keys = ON"),  QStringLiteral("PRAGMA trusted_schema = OFF"),
            QStringLiteral("PRAGMA secure_delete = ON"), QStringLiteral("PRAGMA cell_size_check = ON"),
            QStringLiteral("PRAGMA temp_store = MEMORY")};
}

tl::expected<std::unique_ptr<SqlConnection>, QSqlError> openForWriting(const QString &file)
{
    auto connection = SqlConnection::open(file, SqlConnection::Mode::ReadWrite);
    if (!connection) {
        return connection;
    }
    const QStringList all = settings();
    for (const QString &setting : all) {
        if (const auto set = (*connection)->run(setting); !set) {
            return tl::unexpected(set.error());
        }
    }
    return connection;
}

tl::expected<void, QSqlError> fill(const QString &file, const Vault &vault, std::span<const JournalSchema::Step> steps)
{
    // In the rollback mode that a new file has, so that all of this is in the file itself and not in a WAL.
    const auto connection = SqlConnection::open(file, SqlConnection::Mode::ReadWrite);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    const SqlConnection &database = **connection;
    const auto transaction = SqlTransaction::begin(database);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    return database.run(QStringLiteral("PRAGMA application_id = %1").arg(JournalSchema::applicationId))
        .and_then([&] { return JournalSchema::migrate(database, 0, steps); })
        .and_then([&] { return JournalInspection::writeCheck(database, vault); })
        .and_then([&] { return (*transaction)->commit(); })
        .and_then([&] { return database.run(QStringLiteral("PRAGMA journal_mode = WAL")); });
}

Problem cannotMake(const QString &file, const QString &reason)
{
    return {.kind = Kind::Failed,
            .message = JournalDatabase::tr("The journal %1 cannot be made: %2. Check who owns its folder and whether "
                                           "the disk is full.")
                           .arg(file, reason)};
}

// Under another name until it is whole, so that what has the name is never a part of a journal. Another instance may be
// quicker: its file stays.
tl::expected<void, Problem> make(const QString &file, const Vault &vault, std::span<const JournalSchema::Step> steps)
{
    if (auto orphan = JournalInspection::orphanedWal(file); !orphan) {
        return orphan;
    }
    const QString unfinished = PrivateFile::unfinishedName(file);
    if (const auto made = PrivateFile::makeEmpty(unfinished); !made) { // SQLite would give others the right to read it
        return tl::unexpected(cannotMake(file, made.error().reason));
    }
    if (const auto filled = fill(unfinished, vault, steps); !filled) {
        for (const char *suffix : {"", "-journal", "-wal", "-shm"}) {
            QFile::remove(unfinished + QLatin1String(suffix));
        }
        return tl::unexpected(cannotMake(file, PlainText::line(filled.error().databaseText())));
    }
    const auto finished = PrivateFile::finish(unfinished, file, false);
    if (!finished && !finished.error().exists) {
        return tl::unexpected(cannotMake(file, finished.error().reason));
    }
    return {};
}

} // namespace

tl::expected<std::unique_ptr<JournalDatabase>, Problem>
JournalDatabase::open(const QString &file, const Vault &vault, std::span<const JournalSchema::Step> steps)
{
    if (!QFileInfo::exists(file)) {
        if (const auto made = make(file, vault, steps); !made) {
            return tl::unexpected(made.error());
        }
    }
    if (const auto inspected = JournalInspection(file, vault, steps).run(); !inspected) {
        return tl::unexpected(inspected.error());
    }
    // One that came back from a backup may be open to others.
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    auto connection = openForWriting(file);
    if (!connection) {
        return tl::unexpected(problem(connection.error(), file));
    }
    auto database = std::unique_ptr<JournalDatabase>(new JournalDatabase(*std::move(connection)));
    const auto steppedTo = static_cast<int>(steps.size());
    auto version = database->m_connection->value(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return tl::unexpected(problem(version.error(), file));
    }
    if (version->toInt() < steppedTo) {
        const auto transaction = SqlTransaction::begin(*database->m_connection);
        if (!transaction) {
            return tl::unexpected(problem(transaction.error(), file));
        }
        // Again: another instance may have done it while this one waited.
        version = database->m_connection->value(QStringLiteral("PRAGMA user_version"));
        const auto migrated = version && version->toInt() < steppedTo
                                  ? JournalSchema::migrate(*database->m_connection, version->toInt(), steps)
                                  : tl::expected<void, QSqlError>();
        const auto committed = migrated ? (*transaction)->commit() : migrated;
        if (!committed) {
            return tl::unexpected(problem(committed.error(), file));
        }
    }
    database->m_version = steppedTo;
    return database;
}

tl::expected<std::unique_ptr<SqlTransaction>, Problem> JournalDatabase::begin() const
{
    auto transaction = SqlTransaction::begin(*m_connection);
    if (!transaction) {
        return tl::unexpected(problem(transaction.error()));
    }
    const auto version = m_connection->value(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return tl::unexpected(problem(version.error()));
    }
    if (version->toInt() != m_version) {
        return tl::unexpected(Problem{.kind = Kind::Newer,
                                      .message = tr("A newer version of this program has taken over the journal. Close "
                                                    "this one and use that.")});
    }
    return *std::move(transaction);
}

Problem JournalDatabase::problem(const QSqlError &error)
{
    switch (codeOf(error)) {
    case Code::Full:
        return {.message = tr("The disk is full. Free some space and try again.")};
    case Code::Busy:
    case Code::Locked:
        return {.message = tr("Another program keeps the journal locked. Close it and try again.")};
    case Code::Perm:
    case Code::ReadOnly:
        return {.message =
                    tr("The journal's file may not be written to. Check who owns the data folder and its files.")};
    case Code::CantOpen:
        return {.message = tr("The journal's file cannot be opened. Check who owns the data folder and its files.")};
    case Code::Io:
        return {.message = tr("The disk reports a fault while the journal is read or written (%1). Check the disk.")
                               .arg(PlainText::line(error.databaseText()))};
    case Code::Corrupt:
    case Code::NotADatabase:
        return {.kind = Kind::Damaged,
                .message = tr("The journal is damaged. Close the program and bring back a copy from a backup.")};
    }
    return {.message = tr("SQLite says: %1.").arg(PlainText::line(error.databaseText()))};
}

Problem JournalDatabase::problem(const QSqlError &error, const QString &file)
{
    Problem found = problem(error);
    found.message = tr("The journal %1 cannot be used. %2").arg(file, found.message);
    return found;
}
