#include "store/journalinspection.h"

#include "store/cryptolibrary.h"
#include "store/journaldatabase.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

#include <array>

namespace {

using Problem = Journal::Problem;

// How often to look again at a file that another program is writing.
constexpr int tries = 50;
constexpr unsigned long pauseMs = 20;

constexpr std::array besides{"-wal", "-journal"};
const QString copyFolder = QStringLiteral(".journal-check-");

const QString checkName = QStringLiteral("key_check");
const QString sumName = QStringLiteral("key_check_sum");

QByteArray checkText()
{
    return QByteArrayLiteral("customer-console journal");
}

QByteArray checkBinding()
{
    return CryptoLibrary::joined({"journal-key-check"});
}

QByteArray sumOf(const QByteArray &sealed)
{
    return QCryptographicHash::hash(sealed, QCryptographicHash::Sha256);
}

bool hasWal(const QString &file)
{
    return std::ranges::any_of(
        besides, [&file](const char *suffix) { return QFileInfo(file + QLatin1String(suffix)).size() > 0; });
}

// Changes when somebody writes to any of the files.
QStringList stamp(const QString &file)
{
    QStringList stamps;
    for (const char *suffix : {"", "-wal", "-journal"}) {
        const QFileInfo info(file + QLatin1String(suffix));
        stamps << QStringLiteral("%1 %2").arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
    }
    return stamps;
}

// All tables and indexes, and whatever else somebody may have put there, such as a trigger.
QString schemaText()
{
    return QStringLiteral("SELECT group_concat(entry, char(10)) FROM (SELECT type || ' ' || name || ' ' || "
                          "coalesce(sql, '') AS entry FROM sqlite_schema ORDER BY type, name)");
}

tl::expected<QVariant, QSqlError> schemaOf(std::span<const JournalSchema::Step> steps)
{
    const auto reference = SqlConnection::open({}, SqlConnection::Mode::Memory);
    if (!reference) {
        return tl::unexpected(reference.error());
    }
    return JournalSchema::migrate(**reference, 0, steps).and_then([&] { return (*reference)->value(schemaText()); });
}

// A copy that a crash left behind; one that is younger may be another instance's.
void removeOldCopies(const QDir &folder)
{
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const auto entries = folder.entryInfoList({copyFolder + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.lastModified() < old) {
            QDir(entry.filePath()).removeRecursively();
        }
    }
}

} // namespace

JournalInspection::JournalInspection(QString file, const Vault &vault, std::span<const JournalSchema::Step> steps)
    : m_file(std::move(file))
    , m_vault(vault)
    , m_steps(steps)
{
}

JournalInspection::Result JournalInspection::run() const
{
    Result result;
    for (int i = 0; i < tries; ++i) {
        if (QFileInfo(m_file).size() == 0) {
            return damaged(); // SQLite would take it for a new database
        }
        const QStringList before = stamp(m_file);
        result = hasWal(m_file) ? lookAtCopy() : look(m_file, SqlConnection::Mode::Immutable);
        if (result || stamp(m_file) == before) {
            return result;
        }
        // What looks like damage may be another instance writing.
        QThread::msleep(pauseMs);
    }
    return result;
}

JournalInspection::Result JournalInspection::lookAtCopy() const
{
    const QDir folder = QFileInfo(m_file).dir();
    removeOldCopies(folder);
    const QTemporaryDir copy(folder.filePath(copyFolder + QLatin1String("XXXXXX"))); // 0700
    const QString file = copy.filePath(QStringLiteral("journal.db"));
    bool copied = copy.isValid() && QFile::copy(m_file, file);
    for (const char *suffix : besides) {
        const QString beside = m_file + QLatin1String(suffix);
        copied = copied && (!QFile::exists(beside) || QFile::copy(beside, file + QLatin1String(suffix)));
    }
    if (!copied) {
        return tl::unexpected(Problem{
            .kind = Problem::Kind::Failed,
            .message = tr("The journal %1 could not be looked at: there is no room or no right to copy it within its "
                          "folder. Free some space, check who owns the folder, and try again.")
                           .arg(m_file)});
    }
    return look(file, SqlConnection::Mode::ReadWrite);
}

JournalInspection::Result JournalInspection::look(const QString &file, SqlConnection::Mode mode) const
{
    const auto connection = SqlConnection::open(file, mode);
    if (!connection) {
        return failed(connection.error());
    }
    const SqlConnection &database = **connection;
    const auto trusted = database.run(QStringLiteral("PRAGMA trusted_schema = OFF"));
    const auto application = database.value(QStringLiteral("PRAGMA application_id"));
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!trusted || !application || !version) {
        return failed(!application ? application.error() : !version ? version.error() : trusted.error());
    }
    if (application->toInt() != JournalSchema::applicationId) {
        return tl::unexpected(Problem{.kind = Problem::Kind::Damaged,
                                      .message = tr("The file %1 is a database, but no journal of this program. It was "
                                                    "left as it is; move it elsewhere.")
                                                     .arg(m_file)});
    }
    if (version->toInt() > static_cast<int>(m_steps.size())) {
        return tl::unexpected(Problem{.kind = Problem::Kind::Newer,
                                      .message = tr("The journal %1 was written by a newer version of this program. It "
                                                    "was left as it is; use that version, or a newer one.")
                                                     .arg(m_file)});
    }
    if (version->toInt() < 1) {
        return damaged();
    }
    const auto expected = schemaOf(m_steps.first(static_cast<size_t>(version->toInt())));
    const auto schema = database.value(schemaText());
    // Not quick_check, which does not look whether an index still has every row: one that is missing there would not
    // be found, and its person enrolled again.
    const auto whole = database.value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!expected || !schema || !whole) {
        return failed(!expected ? expected.error() : !schema ? schema.error() : whole.error());
    }
    const bool isWhole = *schema == *expected && whole->toString() == QLatin1String("ok");
    return isWhole ? checkKey(database) : damaged();
}

JournalInspection::Result JournalInspection::checkKey(const SqlConnection &connection) const
{
    const QString select = QStringLiteral("SELECT value FROM meta WHERE name = '%1'");
    const auto sealed = connection.value(select.arg(checkName));
    const auto sum = connection.value(select.arg(sumName));
    // The sum, which needs no key, tells damage from another key.
    if (!sealed || !sum || sealed->toByteArray().isEmpty() || sumOf(sealed->toByteArray()) != sum->toByteArray()) {
        return damaged();
    }
    if (m_vault.open(sealed->toByteArray(), checkBinding()) != checkText()) {
        return tl::unexpected(
            Problem{.kind = Problem::Kind::WrongKey,
                    .message = tr("The journal %1 was sealed with another key than the one found. It was left as it "
                                  "is; bring back the keychain entry or the file vault.json that belongs to it.")
                                   .arg(m_file)});
    }
    return {};
}

tl::expected<void, QSqlError> JournalInspection::writeCheck(const SqlConnection &connection, const Vault &vault)
{
    const QByteArray sealed = vault.seal(checkText(), checkBinding());
    QSqlQuery query(connection.database());
    const auto insert = [&query](const QString &name, const QByteArray &value) {
        return query.prepare(QStringLiteral("INSERT INTO meta (name, value) VALUES (?, ?)")) &&
               (query.addBindValue(name), query.addBindValue(value), query.exec());
    };
    if (!insert(checkName, sealed) || !insert(sumName, sumOf(sealed))) {
        return tl::unexpected(query.lastError());
    }
    return {};
}

tl::expected<void, Problem> JournalInspection::orphanedWal(const QString &file)
{
    if (!hasWal(file)) {
        return {};
    }
    return tl::unexpected(Problem{.kind = Problem::Kind::Damaged,
                                  .message = tr("The journal %1 is gone, but the file %1-wal that belongs to it is "
                                                "there. Bring the journal back, from a backup if need be.")
                                                 .arg(file)});
}

JournalInspection::Result JournalInspection::damaged() const
{
    return tl::unexpected(Problem{.kind = Problem::Kind::Damaged,
                                  .message = tr("The journal %1 is damaged. It was left as it is; bring back a copy of "
                                                "it from a backup, or move it elsewhere to begin a new one.")
                                                 .arg(m_file)});
}

JournalInspection::Result JournalInspection::failed(const QSqlError &error) const
{
    Problem problem = JournalDatabase::problem(error, m_file);
    return problem.kind == Problem::Kind::Damaged ? damaged() : tl::unexpected(std::move(problem));
}
