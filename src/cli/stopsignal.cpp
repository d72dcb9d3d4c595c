#include "cli/stopsignal.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#ifdef Q_OS_UNIX

namespace {

// A signal handler gets no argument of ours, so its way out has to be reachable from everywhere.
std::array<int, 2> pair{-1, -1};

extern "C" void onStopSignal(int number)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(number);
    // A full pair means that stopping is under way already.
    [[maybe_unused]] const ssize_t written = ::write(pair[1], &byte, 1);
    errno = before;
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGINT, SIGTERM}) {
        ::sigaction(number, &action, nullptr);
    }
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(pair[0] == -1);
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, pair.data()) != 0) {
        return; // the default actions stay: the program can still be stopped, if less cleanly
    }
    for (const int end : pair) {
        ::fcntl(end, F_SETFL, O_NONBLOCK);
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    m_notifier = std::make_unique<QSocketNotifier>(pair[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        if (const std::optional<int> number = take()) {
            Q_EMIT received(*number);
        }
    });
    setHandler(onStopSignal);
}

StopSignal::~StopSignal()
{
    if (m_notifier) {
        setHandler(SIG_DFL);
        m_notifier.reset();
        for (int &end : pair) {
            ::close(end);
            end = -1;
        }
    }
}

int StopSignal::descriptor() const
{
    return pair[0];
}

std::optional<int> StopSignal::take()
{
    unsigned char byte = 0;
    return ::read(pair[0], &byte, 1) == 1 ? std::optional<int>(byte) : std::nullopt;
}

#else

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
}

StopSignal::~StopSignal() = default;

int StopSignal::descriptor() const
{
    return -1;
}

std::optional<int> StopSignal::take()
{
    return std::nullopt;
}

#endif
