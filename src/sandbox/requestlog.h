// How many requests came, by method and path. Any thread. Memory is bounded: a long bulk run validates a million
// numbers, each a path of its own.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>

#include <map>

namespace sandbox {

class RequestLog
{
public:
    void add(const QByteArray &method, const QByteArray &target);
    int count(const QByteArray &method, const QByteArray &pathPrefix) const;

private:
    static constexpr std::size_t MaxPaths = 10'000; // beyond it a new path counts for the folder that it is in

    mutable QMutex m_mutex;
    QHash<QByteArray, std::map<QByteArray, int>> m_counts;
};

} // namespace sandbox
