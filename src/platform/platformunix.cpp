#include "platform/platform.h"

#if defined(__unix__) || defined(__APPLE__)

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace {

constexpr mode_t ownerFile = S_IRUSR | S_IWUSR;
constexpr mode_t ownerFolder = S_IRWXU;
constexpr mode_t others = S_IRWXG | S_IRWXO;

std::error_code lastError()
{
    return {errno, std::system_category()};
}

// Closes what it holds.
class Descriptor
{
public:
    Descriptor(const Platform::Path &path, int flags)
        : m_number(::open(path.c_str(), flags | O_CLOEXEC, ownerFile)) // NOLINT(*-vararg)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
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
    Descriptor &operator=(Descriptor &&) = delete;

    bool isOpen() const { return m_number >= 0; }
    bool write(std::string_view content) const
    {
        while (!content.empty()) {
            const ssize_t step = ::write(m_number, content.data(), content.size());
            if (step < 0 && errno != EINTR) {
                return false;
            }
            content.remove_prefix(step < 0 ? 0 : static_cast<size_t>(step));
        }
        return true;
    }
    bool sync() const
    {
#ifdef __APPLE__
        // fsync() alone leaves it in the disk's own cache there.
        return ::fcntl(m_number, F_FULLFSYNC) == 0 || ::fsync(m_number) == 0;
#else
        return ::fsync(m_number) == 0;
#endif
    }
    bool lock(int kind) const
    {
        return ::flock(m_number, kind | LOCK_NB) == 0;
    }

private:
    int m_number;
};

bool syncPath(const Platform::Path &path)
{
    const Descriptor descriptor(path, O_RDONLY);
    return descriptor.isOpen() && descriptor.sync();
}

// The wrong way round on purpose: reading from a closed input, or writing to a closed output, stays an error.
void takeStandardDescriptors()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) == -1) { // NOLINT(*-vararg)
            // open() gives the lowest free number, which is this one.
            [[maybe_unused]] const int taken =
                ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY); // NOLINT(*-vararg)
        }
    }
}

} // namespace

void Platform::hardenProcess()
{
    takeStandardDescriptors();
    ::umask(others);
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__) && !defined(CONSOLE_SANITIZED)
    // Not under the sanitizers: the leak check needs ptrace.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); // NOLINT(*-vararg)
#endif
}

bool Platform::isOpenToOthers(const Path &path)
{
    struct stat found = {};
    return ::stat(path.c_str(), &found) == 0 && (found.st_mode & others) != 0;
}

std::error_code Platform::closeFolder(const Path &folder)
{
    return ::chmod(folder.c_str(), ownerFolder) == 0 ? std::error_code() : lastError();
}

std::error_code Platform::createFile(const Path &file, std::string_view content)
{
    const Descriptor descriptor(file, O_WRONLY | O_CREAT | O_EXCL);
    if (!descriptor.isOpen()) {
        return lastError();
    }
    if (!descriptor.write(content)) {
        const std::error_code error = lastError();
        ::unlink(file.c_str());
        return error;
    }
    return {};
}

std::error_code Platform::nameFile(const Path &unfinished, const Path &file, bool mayReplace)
{
    // link() is the one call that gives a name only if it is free.
    const bool named = syncPath(unfinished) && (mayReplace ? ::rename(unfinished.c_str(), file.c_str())
                                                           : ::link(unfinished.c_str(), file.c_str())) == 0;
    const std::error_code error = lastError();
    ::unlink(unfinished.c_str());
    if (!named) {
        return error;
    }
    const Path folder = file.parent_path();
    return syncPath(folder.empty() ? Path(".") : folder) ? std::error_code() : lastError();
}

// A descriptor on which the lock lies. The owner holds it exclusively; whoever looks asks for a shared one, so that two
// who look at once do not take each other for the owner.
struct Platform::HeldFile::Handle
{
    Descriptor descriptor;
    Path file;
};

std::unique_ptr<Platform::HeldFile> Platform::HeldFile::make(const Path &file, std::error_code &error)
{
    Path unfinished = file;
    unfinished += ".unfinished";
    Descriptor descriptor(unfinished, O_RDWR | O_CREAT | O_EXCL);
    if (!descriptor.isOpen()) {
        error = lastError();
        return nullptr;
    }
    // Locked before it has the name that others look for: nobody sees it unlocked. Fails when another instance has just
    // taken the unfinished file for one that was left behind.
    if (!descriptor.lock(LOCK_EX) || ::rename(unfinished.c_str(), file.c_str()) != 0) {
        error = lastError();
        ::unlink(unfinished.c_str());
        return nullptr;
    }
    auto handle = std::make_unique<Handle>(Handle{.descriptor = std::move(descriptor), .file = file});
    return std::unique_ptr<HeldFile>(new HeldFile(std::move(handle)));
}

Platform::HeldFile::~HeldFile()
{
    ::unlink(m_handle->file.c_str());
}

bool Platform::HeldFile::isHeld(const Path &file)
{
    const Descriptor descriptor(file, O_RDONLY | O_NOFOLLOW);
    return descriptor.isOpen() ? !descriptor.lock(LOCK_SH) : errno != ENOENT;
}

void Platform::HeldFile::removeUnheld(const Path &file)
{
    const Descriptor descriptor(file, O_RDONLY | O_NOFOLLOW);
    if (descriptor.isOpen() && descriptor.lock(LOCK_SH)) {
        ::unlink(file.c_str());
    }
}

Platform::HeldFile::HeldFile(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

#endif
