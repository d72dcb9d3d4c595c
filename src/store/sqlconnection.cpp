#include "store/sqlconnection.h"

#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

tl::expected<std::unique_ptr<SqlConnection>, QSqlError> SqlConnection::open(const QString &file, Mode mode)
{
    auto connection = std::unique_ptr<SqlConnection>(new SqlConnection(
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces))));
    QSqlDatabase &database = connection->m_database;
    // As a URI, which can say "rw": a file that is missing is an error then, not a new database.
    const QString path = QLatin1String("file:") + QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000");
    switch (mode) {
    case Mode::ReadWrite:
        database.setDatabaseName(path + QLatin1String("?mode=rw"));
        break;
    case Mode::Immutable:
        database.setDatabaseName(path + QLatin1String("?mode=ro&immutable=1"));
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
        break;
    case Mode::Memory:
        database.setDatabaseName(QStringLiteral(":memory:"));
        break;
    }
    database.setConnectOptions(options);
    if (!database.open()) {
        return tl::unexpected(database.lastError());
    }
    return connection;
}

SqlConnection::~SqlConnection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

tl::expected<void, QSqlError> SqlConnection::run(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (!query.exec(sql)) {
        return tl::unexpected(query.lastError());
    }
    return {};
}

tl::expected<QVariant, QSqlError> SqlConnection::value(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return tl::unexpected(query.lastError());
    }
    if (query.next()) {
        return query.value(0);
    }
    if (query.lastError().isValid()) {
        return tl::unexpected(query.lastError());
    }
    return QVariant();
}

tl::expected<std::unique_ptr<SqlTransaction>, QSqlError> SqlTransaction::begin(const SqlConnection &connection)
{
    // Not QSqlDatabase::transaction(): its BEGIN takes the write lock only at the first write, too late to have looked.
    if (const auto begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return tl::unexpected(begun.error());
    }
    return std::unique_ptr<SqlTransaction>(new SqlTransaction(connection));
}

SqlTransaction::~SqlTransaction()
{
    if (m_open) {
        // Fails when SQLite has rolled back by itself, for instance on a full disk.
        m_connection.run(QStringLiteral("ROLLBACK"));
    }
}

tl::expected<void, QSqlError> SqlTransaction::commit()
{
    auto committed = m_connection.run(QStringLiteral("COMMIT"));
    m_open = !committed;
    return committed;
}
