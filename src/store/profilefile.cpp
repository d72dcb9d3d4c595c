#include "store/profilefile.h"

#include "core/jsontext.h"
#include "store/jsonreader.h"
#include "store/privatefile.h"
#include "store/profilecodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSet>

namespace {

constexpr qsizetype maxFile = 16 * 1024 * 1024;
constexpr int staleLockMilliseconds = 10'000;
constexpr int lockWaitMilliseconds = 2'000;

const QString versionKey = QStringLiteral("version");
const QString profilesKey = QStringLiteral("profiles");

bool haveIdsOfTheirOwn(const QList<Profile> &profiles)
{
    QSet<QString> ids;
    for (const Profile &profile : profiles) {
        ids.insert(profile.id);
    }
    return ids.size() == profiles.size() && !ids.contains(QString());
}

} // namespace

ProfileFile::ProfileFile(QString file)
    : m_file(std::move(file))
{
}

tl::expected<QList<Profile>, QString> ProfileFile::load() const
{
    const auto content = PrivateFile::read(m_file, maxFile);
    if (!content) {
        return tl::unexpected(
            tr("The profiles in %1 cannot be read: %2. Check who owns the file.").arg(m_file, content.error().reason));
    }
    if (!*content) {
        return QList<Profile>();
    }
    const QJsonDocument document = QJsonDocument::fromJson(**content);
    const QJsonValue itsVersion = document.object().value(versionKey);
    if (itsVersion.isDouble() && itsVersion.toDouble() > ProfileCodec::version) {
        return tl::unexpected(
            tr("The profiles in %1 were written by a newer version of this program. The file was left "
               "as it is; use that version, or a newer one.")
                .arg(m_file));
    }
    const auto damaged = [this] {
        return tl::unexpected(
            tr("The profiles in %1 cannot be understood. The file was left as it is; mend it, or move "
               "it elsewhere to begin anew.")
                .arg(m_file));
    };
    if (!document.isObject() || JsonText::hasRepeatedKey(**content)) {
        return damaged();
    }
    const JsonReader reader(document.object());
    const QJsonArray values = reader.array(profilesKey);
    const int fileVersion = reader.integer(versionKey);
    if (fileVersion < ProfileCodec::firstVersion || fileVersion > ProfileCodec::version || !reader.isGood()) {
        return damaged();
    }
    QList<Profile> profiles;
    for (const QJsonValue value : values) {
        const std::optional<Profile> profile = ProfileCodec::decode(value.toObject(), fileVersion);
        if (!profile) {
            return damaged();
        }
        profiles.append(*profile);
    }
    return haveIdsOfTheirOwn(profiles) ? tl::expected<QList<Profile>, QString>(profiles) : damaged();
}

tl::expected<void, QString> ProfileFile::save(const QList<Profile> &profiles) const
{
    if (const auto there = load(); !there) {
        return tl::unexpected(there.error());
    }
    if (!haveIdsOfTheirOwn(profiles)) {
        return tl::unexpected(tr("Two profiles have the same id, or one has none. Nothing was saved."));
    }
    QJsonArray values;
    for (const Profile &profile : profiles) {
        values.append(ProfileCodec::encode(profile));
    }
    const QJsonObject object{{versionKey, ProfileCodec::versionFor(profiles)}, {profilesKey, values}};
    const auto saved = PrivateFile::replace(m_file, QJsonDocument(object).toJson());
    if (!saved) {
        return tl::unexpected(tr("The profiles could not be saved in %1: %2. Check who owns the file and whether the "
                                 "disk is full.")
                                  .arg(m_file, saved.error().reason));
    }
    return {};
}

tl::expected<QList<Profile>, QString> ProfileFile::change(const Change &change) const
{
    QLockFile lock(m_file + QStringLiteral(".lock"));
    lock.setStaleLockTime(staleLockMilliseconds);
    if (!lock.tryLock(lockWaitMilliseconds)) {
        return tl::unexpected(
            lock.error() == QLockFile::LockFailedError
                ? tr("Another program is changing the profiles in %1. Nothing was saved; try again.").arg(m_file)
                : tr("The profiles could not be saved in %1: its folder cannot be written to. Check "
                     "who owns it and whether the disk is full.")
                      .arg(m_file));
    }
    auto profiles = load();
    if (!profiles) {
        return profiles;
    }
    if (const auto changed = change(*profiles); !changed) {
        return tl::unexpected(changed.error());
    }
    if (const auto saved = save(*profiles); !saved) {
        return tl::unexpected(saved.error());
    }
    return profiles;
}
