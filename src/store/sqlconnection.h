#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QVariant>

#include <tl/expected.hpp>

#include <memory>

// One connection to an SQLite file, under a name that nothing else uses; closed at the end. Blocking; lives on one
// thread, and must outlive the queries made on it.
class SqlConnection
{
public:
    enum class Mode {
        ReadWrite, // the file must be there
        Immutable, // touches neither the file nor anything beside it; does not see what is in the WAL
        Memory,    // no file at all
    };

    static tl::expected<std::unique_ptr<SqlConnection>, QSqlError> open(const QString &file, Mode mode);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    const QSqlDatabase &database() const { return m_database; }
    tl::expected<void, QSqlError> run(const QString &sql) const;
    // The first column of the first row; an invalid value when there is none.
    tl::expected<QVariant, QSqlError> value(const QString &sql) const;

private:
    explicit SqlConnection(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    QSqlDatabase m_database;
};

// Begins at once for writing; rolled back at its end unless it was committed.
class SqlTransaction
{
public:
    static tl::expected<std::unique_ptr<SqlTransaction>, QSqlError> begin(const SqlConnection &connection);
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction &) = delete;
    SqlTransaction &operator=(const SqlTransaction &) = delete;

    tl::expected<void, QSqlError> commit();

private:
    explicit SqlTransaction(const SqlConnection &connection)
        : m_connection(connection)
    {
    }

    const SqlConnection &m_connection;
    bool m_open = true;
};
