#include "store/privatefile.h"

#include "platform/platform.h"
#include "store/nativepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <system_error>

namespace {

using PrivateFile::Problem;

QString unfinishedPattern(const QString &file)
{
    return QFileInfo(file).fileName() + QLatin1String(".*.unfinished");
}

tl::expected<void, Problem> resultOf(const std::error_code &error)
{
    return error ? tl::unexpected(
                       Problem{.exists = error == std::errc::file_exists, .reason = qt_error_string(error.value())})
                 : tl::expected<void, Problem>();
}

tl::expected<void, Problem> put(const QString &file, const QByteArray &content, bool mayReplace)
{
    const QString unfinished = PrivateFile::unfinishedName(file);
    const std::error_code made =
        Platform::createFile(NativePath::of(unfinished), {content.constData(), static_cast<size_t>(content.size())});
    return made ? resultOf(made) : PrivateFile::finish(unfinished, file, mayReplace);
}

} // namespace

tl::expected<std::optional<QByteArray>, Problem> PrivateFile::read(const QString &file, qsizetype limit)
{
    const QFileInfo info(file);
    if (!info.exists() && !info.isSymLink()) {
        return std::nullopt;
    }
    QFile source(file);
    // A FIFO or a device could keep us waiting for ever.
    if (!info.isFile()) {
        return tl::unexpected(Problem{.reason = QCoreApplication::translate("PrivateFile", "not a regular file")});
    }
    if (!source.open(QIODevice::ReadOnly)) {
        return tl::unexpected(Problem{.reason = source.errorString()});
    }
    const QByteArray content = source.read(limit + 1);
    if (content.size() > limit) {
        return tl::unexpected(
            Problem{.reason = QCoreApplication::translate("PrivateFile", "larger than %1 bytes").arg(limit)});
    }
    if (source.error() != QFile::NoError) {
        return tl::unexpected(Problem{.reason = source.errorString()});
    }
    return content;
}

tl::expected<void, Problem> PrivateFile::create(const QString &file, const QByteArray &content)
{
    return put(file, content, false);
}

tl::expected<void, Problem> PrivateFile::replace(const QString &file, const QByteArray &content)
{
    return put(file, content, true);
}

void PrivateFile::remove(const QString &file)
{
    QFile::remove(file);
    QDir folder = QFileInfo(file).dir();
    const QStringList left = folder.entryList({unfinishedPattern(file)}, QDir::Files | QDir::Hidden);
    for (const QString &name : left) {
        folder.remove(name);
    }
}

tl::expected<void, Problem> PrivateFile::makeFolder(const QString &folder)
{
    const Platform::Path path = NativePath::of(folder);
    const bool existed = QFileInfo(folder).isDir();
    if (!existed) {
        std::error_code error;
        std::filesystem::create_directories(path, error);
        if (error) {
            return resultOf(error);
        }
    }
    return !existed || Platform::isOpenToOthers(path) ? resultOf(Platform::closeFolder(path))
                                                      : tl::expected<void, Problem>();
}

QString PrivateFile::unfinishedName(const QString &file)
{
    return file + u'.' + QUuid::createUuid().toString(QUuid::Id128) + QLatin1String(".unfinished");
}

tl::expected<void, Problem> PrivateFile::makeEmpty(const QString &file)
{
    return resultOf(Platform::createFile(NativePath::of(file), {}));
}

tl::expected<void, Problem> PrivateFile::finish(const QString &unfinished, const QString &file, bool mayReplace)
{
    return resultOf(Platform::nameFile(NativePath::of(unfinished), NativePath::of(file), mayReplace));
}
