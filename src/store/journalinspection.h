#pragma once

#include "store/journal.h"
#include "store/journalschema.h"
#include "store/sqlconnection.h"

#include <QCoreApplication>

#include <span>

// Looks at a journal's file before it is opened for writing, and leaves it and what SQLite keeps beside it as they are,
// byte for byte: even to open and close it for reading would fold the WAL into it. Blocking; any thread.
class JournalInspection
{
    Q_DECLARE_TR_FUNCTIONS(Journal)

public:
    JournalInspection(QString file, const Vault &vault, std::span<const JournalSchema::Step> steps);

    // Nothing to object to: a whole journal of this or an older version, sealed with this key.
    tl::expected<void, Journal::Problem> run() const;

    // Marks a new journal with the key.
    static tl::expected<void, QSqlError> writeCheck(const SqlConnection &connection, const Vault &vault);
    static tl::expected<void, Journal::Problem> orphanedWal(const QString &file);

private:
    using Result = tl::expected<void, Journal::Problem>;

    Result look(const QString &file, SqlConnection::Mode mode) const;
    Result lookAtCopy() const;
    Result checkKey(const SqlConnection &connection) const;
    Result damaged() const;
    Result failed(const QSqlError &error) const;

    const QString m_file;
    const Vault &m_vault;
    const std::span<const JournalSchema::Step> m_steps;
};
