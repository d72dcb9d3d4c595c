#include "store/journalschema.h"

#include "store/journal.h"

#include <array>

std::span<const JournalSchema::Step> JournalSchema::steps()
{
    // attempts.state: AttemptStates::key(). person, likeness, body_hash: keyed hashes. sealed: AttemptCodec, sealed and
    // bound to the columns before it. instance: InstanceLock::id(). Times are milliseconds since 1970 UTC.
    static const std::array<Step, Journal::schemaVersion> all{
        Step{
            QStringLiteral("CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) STRICT"),
            QStringLiteral("CREATE TABLE attempts ("
                           "id TEXT PRIMARY KEY NOT NULL, "
                           "environment TEXT NOT NULL, "
                           "state TEXT NOT NULL CHECK (state IN ('sending', 'confirmed', 'rejected', 'not_sent', "
                           "'unknown', 'reconciled_exists', 'reconciled_absent')), "
                           "state_version INTEGER NOT NULL CHECK (state_version > 0), "
                           "person BLOB NOT NULL CHECK (length(person) = 32), "
                           "likeness BLOB NOT NULL CHECK (length(likeness) = 32), "
                           "body_hash BLOB NOT NULL CHECK (length(body_hash) = 32), "
                           "instance TEXT NOT NULL, "
                           "started_at INTEGER NOT NULL, "
                           "changed_at INTEGER NOT NULL, "
                           "sealed BLOB NOT NULL) STRICT"),
            // What keeps a second attempt from starting. AttemptStates::blocks()
            QStringLiteral("CREATE UNIQUE INDEX attempts_blocking ON attempts (environment, person) "
                           "WHERE state IN ('sending', 'unknown', 'confirmed', 'reconciled_exists')"),
            QStringLiteral("CREATE INDEX attempts_person ON attempts (environment, person, started_at)"),
            QStringLiteral("CREATE INDEX attempts_likeness ON attempts (environment, likeness, started_at)"),
            QStringLiteral("CREATE INDEX attempts_state ON attempts (state, started_at)"),
            QStringLiteral("CREATE INDEX attempts_environment ON attempts (environment, started_at)"),
            QStringLiteral("CREATE INDEX attempts_started ON attempts (started_at)"),
        },
    };
    return all;
}

tl::expected<void, QSqlError> JournalSchema::migrate(const SqlConnection &connection, int from,
                                                     std::span<const Step> steps)
{
    for (const Step &step : steps.subspan(static_cast<size_t>(from))) {
        for (const QString &statement : step) {
            if (auto ran = connection.run(statement); !ran) {
                return ran;
            }
        }
    }
    return connection.run(QStringLiteral("PRAGMA user_version = %1").arg(steps.size()));
}
