#pragma once

#include "core/attempt.h"
#include "store/vault.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <optional>

// One row of the journal: an attempt, sealed and bound to its place, and the hashes by which it is found. Any thread.
struct JournalRecord
{
    Attempt attempt;
    int version = 1;  // how often its row was written
    QString instance; // InstanceLock::id() of the program that began it

    // Of a SELECT, in this order.
    static QString columns();
    // Nothing when the row was changed by anything but this program, or moved.
    static std::optional<JournalRecord> read(const QSqlQuery &row, const Vault &vault);
    // In the order of columns().
    QVariantList values(const Vault &vault) const;
    QByteArray sealed(const Vault &vault) const;

    static QByteArray personHash(const Vault &vault, const QString &environment, const QString &workProviderUserId);
    static QByteArray likenessHash(const Vault &vault, const QString &environment, const EnrolmentRequest &request);
    static QByteArray bodyHash(const Vault &vault, const EnrolmentRequest &request);
    static QString idText(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }
};
