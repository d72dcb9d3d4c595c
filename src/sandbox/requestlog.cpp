#include "sandbox/requestlog.h"

#include <QMutexLocker>

namespace sandbox {

void RequestLog::add(const QByteArray &method, const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    QByteArray path = mark < 0 ? target : target.first(mark);
    const QMutexLocker lock(&m_mutex);
    auto &counts = m_counts[method];
    if (counts.size() >= MaxPaths && !counts.contains(path)) {
        path.truncate(path.lastIndexOf('/') + 1);
    }
    ++counts[path];
}

int RequestLog::count(const QByteArray &method, const QByteArray &pathPrefix) const
{
    const QMutexLocker lock(&m_mutex);
    const auto counts = m_counts.constFind(method);
    if (counts == m_counts.cend()) {
        return 0;
    }
    int sum = 0;
    for (auto it = counts->lower_bound(pathPrefix); it != counts->end() && it->first.startsWith(pathPrefix); ++it) {
        sum += it->second;
    }
    return sum;
}

} // namespace sandbox
