#include "store/datafolder.h"

#include "platform/platform.h"
#include "store/nativepath.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

// Somebody else's folder, such as /tmp: closing it would lock others out of it. One that is empty or holds our settings
// is ours, however it was made.
bool isShared(const QString &folder)
{
    return Platform::isOpenToOthers(NativePath::of(folder)) &&
           !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) &&
           !QFileInfo::exists(QDir(folder).filePath(QStringLiteral("settings.ini")));
}

} // namespace

QString DataFolder::path()
{
    const QString moved = qEnvironmentVariable("CUSTOMER_CONSOLE_HOME");
    return moved.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                 QLatin1String("/customer-console")
                           : QDir::cleanPath(QDir::current().absoluteFilePath(moved));
}

tl::expected<DataFolder, QString> DataFolder::open()
{
    const QString folder = path();
    const QFileInfo existing(folder);
    if (existing.isDir() && isShared(folder)) {
        return tl::unexpected(
            tr("The folder %1 holds other things and can be read by others. Give the console a folder "
               "of its own with CUSTOMER_CONSOLE_HOME.")
                .arg(folder));
    }
    if (!existing.isDir() && !QDir().mkpath(folder)) {
        return tl::unexpected(tr("The data folder %1 cannot be made. Check who owns the folder above it, or set "
                                 "CUSTOMER_CONSOLE_HOME to another place.")
                                  .arg(folder));
    }
    if (Platform::closeFolder(NativePath::of(folder)) || !QFileInfo(folder).isWritable()) {
        return tl::unexpected(tr("The data folder %1 cannot be kept private or written to. Check who owns it, or set "
                                 "CUSTOMER_CONSOLE_HOME to another place.")
                                  .arg(folder));
    }
    return DataFolder(folder);
}

QString DataFolder::filePath(const QString &name) const
{
    return QDir(m_path).filePath(name);
}
