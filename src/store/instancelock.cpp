#include "store/instancelock.h"

#include "store/nativepath.h"
#include "store/privatefile.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <system_error>

namespace {

constexpr int attempts = 16;

QString instancesFolder(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("instances"));
}

QString lockFile(const QString &folder, const QString &id)
{
    return QDir(instancesFolder(folder)).filePath(id + QLatin1String(".lock"));
}

bool isId(const QString &id)
{
    return !QUuid::fromString(id).isNull() && QUuid::fromString(id).toString(QUuid::WithoutBraces) == id;
}

} // namespace

InstanceLock::InstanceLock(QString folder, QString id, std::unique_ptr<const Platform::HeldFile> held)
    : m_folder(std::move(folder))
    , m_id(std::move(id))
    , m_held(std::move(held))
{
}

InstanceLock::~InstanceLock() = default;

tl::expected<std::shared_ptr<const InstanceLock>, QString> InstanceLock::acquire(const QString &folder)
{
    const auto cannot = [&folder](const QString &reason) {
        return tl::unexpected(tr("The program cannot note in %1 that it is running: %2. Check who owns the folder and "
                                 "whether the disk is full.")
                                  .arg(instancesFolder(folder), reason));
    };
    if (const auto made = PrivateFile::makeFolder(instancesFolder(folder)); !made) {
        return cannot(made.error().reason);
    }
    QDir instances(instancesFolder(folder));
    const QStringList there = instances.entryList({QStringLiteral("*.lock"), QStringLiteral("*.lock.unfinished")},
                                                  QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : there) {
        Platform::HeldFile::removeUnheld(NativePath::of(instances.filePath(name)));
    }
    std::error_code error;
    for (int i = 0; i < attempts; ++i) {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (auto held = Platform::HeldFile::make(NativePath::of(lockFile(folder, id)), error)) {
            return std::shared_ptr<const InstanceLock>(new InstanceLock(folder, id, std::move(held)));
        }
    }
    return cannot(qt_error_string(error.value()));
}

bool InstanceLock::isAlive(const QString &id) const
{
    return id == m_id || (isId(id) && Platform::HeldFile::isHeld(NativePath::of(lockFile(m_folder, id))));
}
