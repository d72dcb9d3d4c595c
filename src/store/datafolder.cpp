#include "store/datafolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

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
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const bool existed = QFileInfo(folder).isDir();
    if (!existed && !QDir().mkpath(folder)) {
        return tl::unexpected(tr("The data folder %1 cannot be made. Check who owns the folder above it, or set "
                                 "CUSTOMER_CONSOLE_HOME to another place.")
                                  .arg(folder));
    }
    // On an existing folder too: it may have been made by hand.
    if (!QFile::setPermissions(folder, ownerOnly) || !QFileInfo(folder).isWritable()) {
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
