#include "cli/inputreader.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#endif

#ifdef Q_OS_UNIX

namespace {

class OpenFile
{
public:
    // Not blocking, for a named pipe that nobody writes to yet: waiting is poll's part, which a stop signal ends.
    explicit OpenFile(const QString &path)
        : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK))
    {
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    ~OpenFile()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }

    int descriptor() const { return m_descriptor; }

private:
    const int m_descriptor;
};

// A secret that is typed must not stay on the screen. Puts the terminal back as it was, also after a stop signal.
class EchoOff
{
public:
    explicit EchoOff(int descriptor)
        : m_descriptor(descriptor)
        , m_changed(::tcgetattr(descriptor, &m_before) == 0)
    {
        if (m_changed) {
            termios quiet = m_before;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            quiet.c_lflag |= ECHONL;
            ::tcsetattr(m_descriptor, TCSAFLUSH, &quiet);
        }
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;
    ~EchoOff()
    {
        if (m_changed) {
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        }
    }

private:
    const int m_descriptor;
    termios m_before{};
    const bool m_changed;
};

InputReader::Failure systemFailure()
{
    return {.stopped = false, .reason = qt_error_string(errno)};
}

} // namespace

InputReader::Bytes InputReader::read(int descriptor, qsizetype limit, bool oneLine) const
{
    QByteArray bytes;
    while (bytes.size() <= limit && !(oneLine && bytes.endsWith('\n'))) {
        // poll passes over a negative descriptor.
        pollfd watched[]{{.fd = descriptor, .events = POLLIN, .revents = 0},
                         {.fd = m_stopDescriptor, .events = POLLIN, .revents = 0}};
        if (::poll(watched, 2, -1) < 0) {
            if (errno == EINTR) {
                continue; // the handler has written to the stop descriptor by now
            }
            return tl::unexpected(systemFailure());
        }
        if (watched[1].revents != 0) {
            return tl::unexpected(Failure{.stopped = true, .reason = {}});
        }
        QByteArray part(limit + 1 - bytes.size(), Qt::Uninitialized);
        const ssize_t count = ::read(descriptor, part.data(), static_cast<size_t>(part.size()));
        if (count < 0 && errno != EINTR && errno != EAGAIN) {
            return tl::unexpected(systemFailure());
        }
        if (count == 0) {
            break;
        }
        bytes += part.first(qMax<ssize_t>(count, 0));
    }
    return bytes;
}

InputReader::Bytes InputReader::file(const QString &path, qsizetype limit) const
{
    const OpenFile file(path);
    return file.descriptor() < 0 ? Bytes(tl::unexpected(systemFailure())) : read(file.descriptor(), limit, false);
}

InputReader::Bytes InputReader::standardInput(qsizetype limit) const
{
    if (!standardInputIsTerminal()) {
        return read(STDIN_FILENO, limit, false);
    }
    const EchoOff echoOff(STDIN_FILENO);
    return read(STDIN_FILENO, limit, true);
}

InputReader::Bytes InputReader::wholeStandardInput(qsizetype limit) const
{
    return read(STDIN_FILENO, limit, false);
}

InputReader::Bytes InputReader::answer(qsizetype limit) const
{
    return read(STDIN_FILENO, limit, true);
}

bool InputReader::standardInputIsTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

#else

// Without stop signals a plain blocking read does.
InputReader::Bytes InputReader::read(int descriptor, qsizetype limit, bool oneLine) const
{
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly)) {
        return tl::unexpected(Failure{.stopped = false, .reason = file.errorString()});
    }
    return oneLine ? file.readLine(limit + 2) : file.read(limit + 1);
}

InputReader::Bytes InputReader::file(const QString &path, qsizetype limit) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(Failure{.stopped = false, .reason = file.errorString()});
    }
    return file.read(limit + 1);
}

InputReader::Bytes InputReader::standardInput(qsizetype limit) const
{
    return read(0, limit, false);
}

InputReader::Bytes InputReader::wholeStandardInput(qsizetype limit) const
{
    return read(0, limit, false);
}

InputReader::Bytes InputReader::answer(qsizetype limit) const
{
    return read(0, limit, true);
}

bool InputReader::standardInputIsTerminal()
{
    return false;
}

#endif
