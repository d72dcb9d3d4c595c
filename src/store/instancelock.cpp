#include "store/instancelock.h"

#include "store/privatefile.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

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

#ifdef Q_OS_UNIX

// A descriptor on which the lock lies. The owner holds it exclusively; whoever looks asks for a shared one, so that two
// who look at once do not take each other for the owner.
class InstanceLock::Held
{
public:
    static std::unique_ptr<Held> make(const QString &folder, const QString &id)
    {
        const QByteArray file = QFile::encodeName(lockFile(folder, id));
        const QByteArray unfinished = file + ".unfinished";
        const int descriptor =
            ::open(unfinished.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600); // NOLINT(*-vararg)
        if (descriptor < 0) {
            return nullptr;
        }
        auto held = std::unique_ptr<Held>(new Held(descriptor, file));
        // Locked before it has the name that others look for: nobody sees it unlocked. Fails when another instance
        // has just taken the unfinished file for one that was left behind.
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 || ::rename(unfinished.constData(), file.constData()) != 0) {
            const int why = errno;
            ::unlink(unfinished.constData());
            held.reset();
            errno = why;
            return nullptr;
        }
        return held;
    }
    ~Held()
    {
        ::unlink(m_file.constData());
        ::close(m_descriptor);
    }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;

    static bool isHeld(const QString &path, bool removeIfNot)
    {
        const QByteArray file = QFile::encodeName(path);
        const int descriptor = ::open(file.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW); // NOLINT(*-vararg)
        if (descriptor < 0) {
            return errno != ENOENT;
        }
        const bool free = ::flock(descriptor, LOCK_SH | LOCK_NB) == 0;
        if (free && removeIfNot) {
            ::unlink(file.constData());
        }
        ::close(descriptor);
        return !free;
    }

private:
    Held(int descriptor, QByteArray file)
        : m_descriptor(descriptor)
        , m_file(std::move(file))
    {
    }

    const int m_descriptor;
    const QByteArray m_file;
};

#else

class InstanceLock::Held
{
public:
    static std::unique_ptr<Held> make(const QString &folder, const QString &id)
    {
        auto held = std::unique_ptr<Held>(new Held(lockFile(folder, id)));
        return held->m_lock.tryLock() ? std::move(held) : nullptr;
    }

    static bool isHeld(const QString &path, bool removeIfNot)
    {
        if (!QFile::exists(path)) {
            return false;
        }
        QLockFile lock(path);
        lock.setStaleLockTime(0); // only when its process is gone
        if (!lock.tryLock()) {
            return true;
        }
        lock.unlock(); // removes it
        Q_UNUSED(removeIfNot)
        return false;
    }

private:
    explicit Held(const QString &file)
        : m_lock(file)
    {
        m_lock.setStaleLockTime(0);
    }

    QLockFile m_lock;
};

#endif

InstanceLock::InstanceLock(QString folder, QString id, std::unique_ptr<Held> held)
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
        Held::isHeld(instances.filePath(name), true);
    }
    for (int i = 0; i < attempts; ++i) {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        errno = 0;
        if (auto held = Held::make(folder, id)) {
            return std::shared_ptr<const InstanceLock>(new InstanceLock(folder, id, std::move(held)));
        }
    }
    return cannot(qt_error_string(errno));
}

bool InstanceLock::isAlive(const QString &id) const
{
    return id == m_id || (isId(id) && Held::isHeld(lockFile(m_folder, id), false));
}
