#pragma once

#include "cliprocess.h"

#include <QFile>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

// Signals and a terminal for a run of customer-console-cli.

inline void send(CliProcess &cli, int signalNumber)
{
    ::kill(static_cast<pid_t>(cli.process().processId()), signalNumber);
}

// Until then the default action would end the program, which no program can help.
inline bool handlesSignals(CliProcess &cli)
{
    // Before exec() it shows the handlers of this program.
    return cli.process().waitForStarted() &&
           QTest::qWaitFor(
               [&cli] {
                   QFile status(QStringLiteral("/proc/%1/status").arg(cli.process().processId()));
                   if (!status.open(QIODevice::ReadOnly)) {
                       return false;
                   }
                   const QByteArray text = status.readAll();
                   const qsizetype at = text.indexOf("SigCgt:");
                   const quint64 caught = text.mid(at + 7, 17).trimmed().toULongLong(nullptr, 16);
                   return (caught >> (SIGINT - 1) & 1) == 1 && (caught >> (SIGTERM - 1) & 1) == 1;
               },
               30'000);
}

// A terminal that the test types into.
class Terminal
{
public:
    Terminal()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_master >= 0 && ::grantpt(m_master) == 0 && ::unlockpt(m_master) == 0) {
            m_name = ::ptsname(m_master);
            m_slave = ::open(m_name.constData(), O_RDWR | O_NOCTTY);
        }
    }
    bool isValid() const { return m_slave >= 0; }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    ~Terminal()
    {
        ::close(m_slave);
        ::close(m_master);
    }

    QString name() const { return QString::fromLatin1(m_name); }
    bool echoes() const
    {
        termios settings{};
        ::tcgetattr(m_slave, &settings);
        return (settings.c_lflag & ECHO) != 0;
    }
    void type(const QByteArray &text)
    {
        QCOMPARE(::write(m_master, text.constData(), size_t(text.size())), text.size());
    }
    QByteArray screen()
    {
        ::fcntl(m_master, F_SETFL, O_NONBLOCK);
        QByteArray text(4096, '\0');
        const ssize_t count = ::read(m_master, text.data(), size_t(text.size()));
        return text.first(qMax<ssize_t>(count, 0));
    }

private:
    const int m_master;
    int m_slave = -1;
    QByteArray m_name;
};
