#include "store/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

using PrivateFile::Problem;

constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerFolder = ownerFile | QFile::ExeOwner;

QString unfinishedPattern(const QString &file)
{
    return QFileInfo(file).fileName() + QLatin1String(".*.unfinished");
}

#ifdef Q_OS_UNIX

tl::unexpected<Problem> failed(bool exists = false)
{
    return tl::unexpected(Problem{.exists = exists, .reason = qt_error_string(errno)});
}

// Closes what it holds.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600)) // NOLINT(*-vararg)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    bool write(const QByteArray &content) const
    {
        for (qsizetype done = 0; done < content.size();) {
            const ssize_t step =
                ::write(m_number, content.constData() + done, static_cast<size_t>(content.size() - done));
            if (step < 0 && errno != EINTR) {
                return false;
            }
            done += qMax<qsizetype>(step, 0);
        }
        return true;
    }
    bool sync() const { return ::fsync(m_number) == 0; }

private:
    const int m_number;
};

bool syncPath(const QString &path)
{
    const Descriptor descriptor(path, O_RDONLY);
    return descriptor.isOpen() && descriptor.sync();
}

#endif

tl::expected<void, Problem> put(const QString &file, const QByteArray &content, bool mayReplace)
{
    const QString unfinished = PrivateFile::unfinishedName(file);
#ifdef Q_OS_UNIX
    {
        const Descriptor descriptor(unfinished, O_WRONLY | O_CREAT | O_EXCL);
        if (!descriptor.isOpen()) {
            return failed();
        }
        if (!descriptor.write(content)) {
            const auto problem = failed();
            QFile::remove(unfinished);
            return problem;
        }
    }
#else
    if (const auto made = PrivateFile::makeEmpty(unfinished); !made) {
        return made;
    }
    QFile target(unfinished);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size() || !target.flush()) {
        const Problem problem{.reason = target.errorString()};
        target.close();
        QFile::remove(unfinished);
        return tl::unexpected(problem);
    }
    target.close();
#endif
    return PrivateFile::finish(unfinished, file, mayReplace);
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
        return tl::unexpected(Problem{.reason = QStringLiteral("not a regular file")});
    }
    if (!source.open(QIODevice::ReadOnly)) {
        return tl::unexpected(Problem{.reason = source.errorString()});
    }
    const QByteArray content = source.read(limit + 1);
    if (content.size() > limit) {
        return tl::unexpected(Problem{.reason = QStringLiteral("larger than %1 bytes").arg(limit)});
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
    const bool existed = QFileInfo(folder).isDir();
    if (!existed && !QDir().mkpath(folder)) {
        return tl::unexpected(Problem{.reason = qt_error_string(errno)});
    }
    if ((!existed || (QFile::permissions(folder) &
                      ~(ownerFolder | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser)) != QFile::Permissions()) &&
        !QFile::setPermissions(folder, ownerFolder)) {
        return tl::unexpected(Problem{.reason = qt_error_string(errno)});
    }
    return {};
}

QString PrivateFile::unfinishedName(const QString &file)
{
    return file + u'.' + QUuid::createUuid().toString(QUuid::Id128) + QLatin1String(".unfinished");
}

tl::expected<void, Problem> PrivateFile::makeEmpty(const QString &file)
{
#ifdef Q_OS_UNIX
    if (!Descriptor(file, O_WRONLY | O_CREAT | O_EXCL).isOpen()) {
        return failed(errno == EEXIST);
    }
    return {};
#else
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !target.setPermissions(ownerFile)) {
        return tl::unexpected(Problem{.exists = target.exists(), .reason = target.errorString()});
    }
    return {};
#endif
}

tl::expected<void, Problem> PrivateFile::finish(const QString &unfinished, const QString &file, bool mayReplace)
{
#ifdef Q_OS_UNIX
    const QByteArray from = QFile::encodeName(unfinished);
    const QByteArray to = QFile::encodeName(file);
    // link() is the one call that gives a name only if it is free.
    const bool named = syncPath(unfinished) && (mayReplace ? ::rename(from.constData(), to.constData())
                                                           : ::link(from.constData(), to.constData())) == 0;
    const auto problem = failed(errno == EEXIST);
    ::unlink(from.constData());
    if (!named) {
        return problem;
    }
    return syncPath(QFileInfo(file).path()) ? tl::expected<void, Problem>() : failed();
#else
    QFile source(unfinished);
    if (mayReplace) {
        QFile::remove(file);
    }
    if (source.rename(file)) { // fails when it is there
        return {};
    }
    const Problem problem{.exists = QFileInfo::exists(file), .reason = source.errorString()};
    source.remove();
    return tl::unexpected(problem);
#endif
}
