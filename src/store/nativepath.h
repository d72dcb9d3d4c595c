#pragma once

#include <QFile>
#include <QString>

#include <filesystem>

// A path as the system has it, for Platform.
namespace NativePath {

inline std::filesystem::path of(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toStdWString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

} // namespace NativePath
