#pragma once

#include "core/clock.h"
#include "core/enrolmentrequest.h"
#include "store/instancelock.h"
#include "store/journal.h"
#include "store/sqlconnection.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <map>

// What tests of the journal need: a folder of their own, a key, a clock, people, and ways to reach around the journal.
class SetClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return now; }
    std::chrono::nanoseconds monotonic() const override { return {}; }

    QDateTime now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
};

namespace People {

inline EnrolmentRequest person(const QString &workProviderUserId, const QString &given = QStringLiteral("Reakwon"))
{
    EnrolmentDraft draft;
    draft.setText(EnrolmentField::GivenNames, given);
    draft.setText(EnrolmentField::LastName, QStringLiteral("The Chef"));
    draft.setText(EnrolmentField::Address, QStringLiteral("1 Wu-Tang Street"));
    draft.setText(EnrolmentField::City, QStringLiteral("Lond\u00F6n"));
    draft.setText(EnrolmentField::PostCode, QStringLiteral("E1 6AN"));
    draft.setText(EnrolmentField::Dob, QStringLiteral("1970-01-12"));
    draft.setText(EnrolmentField::Email, QStringLiteral("chef@example.com"));
    draft.setText(EnrolmentField::PhoneNumber, QStringLiteral("+447700900123"));
    draft.setText(EnrolmentField::WorkProviderUserId, workProviderUserId);
    draft.setText(EnrolmentField::ProductCode, QStringLiteral("ZEGO_FLEX"));
    draft.occupations = {QStringLiteral("COURIER")};
    return *EnrolmentRequest::from(draft);
}

} // namespace People

inline const QString testEnvironment = QStringLiteral("https://api.example.com:443/");
inline const QByteArray testKey(32, 'k');

class JournalFixture
{
public:
    using Opened = tl::expected<std::unique_ptr<Journal>, Journal::Problem>;

    static Vault vault(const QByteArray &key = testKey) { return Vault(*VaultKey::from(key)); }
    static std::shared_ptr<const InstanceLock> newInstance(const QString &folder)
    {
        return InstanceLock::acquire(folder).value();
    }

    JournalFixture()
        : instance(newInstance(folder.path()))
    {
    }

    QString file() const { return folder.filePath(QStringLiteral("journal.db")); }
    Opened open(const QByteArray &key = testKey) const { return Journal::open(file(), vault(key), instance, clock); }
    // Past the journal.
    std::unique_ptr<SqlConnection> direct() const
    {
        return SqlConnection::open(file(), SqlConnection::Mode::ReadWrite).value();
    }
    // Every file in the folder but the locks, with its bytes.
    std::map<QString, QByteArray> bytes() const
    {
        std::map<QString, QByteArray> all;
        const QFileInfoList entries =
            QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
        for (const QFileInfo &entry : entries) {
            QFile source(entry.filePath());
            if (source.open(QIODevice::ReadOnly)) {
                all.emplace(entry.fileName(), source.readAll());
            }
        }
        return all;
    }

    QTemporaryDir folder;
    SetClock clock;
    std::shared_ptr<const InstanceLock> instance;
};
