#pragma once

#include "store/journal.h"
#include "store/journalschema.h"
#include "store/sqlconnection.h"

#include <QCoreApplication>

#include <memory>
#include <span>

// The journal's file: made whole or not at all, looked at without touching it before it is opened for writing,
// migrated. Blocking; lives on one thread.
class JournalDatabase
{
    Q_DECLARE_TR_FUNCTIONS(Journal)

public:
    static tl::expected<std::unique_ptr<JournalDatabase>, Journal::Problem>
    open(const QString &file, const Vault &vault, std::span<const JournalSchema::Step> steps = JournalSchema::steps());

    const SqlConnection &connection() const { return *m_connection; }
    // For writing; refused when a newer version of the program has migrated the file meanwhile.
    tl::expected<std::unique_ptr<SqlTransaction>, Journal::Problem> begin() const;
    // What went wrong, as a sentence.
    static Journal::Problem problem(const QSqlError &error);
    // The same while opening that file.
    static Journal::Problem problem(const QSqlError &error, const QString &file);

private:
    explicit JournalDatabase(std::unique_ptr<SqlConnection> connection)
        : m_connection(std::move(connection))
    {
    }

    const std::unique_ptr<SqlConnection> m_connection;
    int m_version = 0;
};
