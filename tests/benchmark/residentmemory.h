#pragma once

#include <QByteArray>
#include <QFile>

// What a process has in memory now, in KiB: VmRSS as the kernel tells it, pages of shared libraries included.
inline qint64 residentKiB(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
        }
    }
    return 0;
}
