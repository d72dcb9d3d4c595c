#include "app/processguard.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

#ifdef Q_OS_UNIX

namespace {

// The wrong way round on purpose: reading from a closed input, or writing to a closed output, stays an error.
void takeStandardDescriptors()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) == -1) {
            // open() gives the lowest free number, which is this one.
            [[maybe_unused]] const int taken = ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        }
    }
}

} // namespace

void ProcessGuard::harden()
{
    takeStandardDescriptors();
    ::umask(S_IRWXG | S_IRWXO);
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CORE, &none);
#if defined(Q_OS_LINUX) && !defined(CONSOLE_SANITIZED)
    // Not under the sanitizers: the leak check needs ptrace.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

#else

void ProcessGuard::harden() {}

#endif
