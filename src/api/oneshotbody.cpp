#include "api/oneshotbody.h"

#include <cstring>

OneShotBody::OneShotBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    Q_ASSERT(!m_bytes.isEmpty());
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

// QIODevice::reset() comes here too.
bool OneShotBody::seek(qint64 position)
{
    return position == 0 && !m_wasRead && QIODevice::seek(0);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (m_isShut) {
        return -1;
    }
    const qint64 count = qMin(maxSize, m_bytes.size() - m_offset);
    if (count > 0) {
        if (!std::exchange(m_wasRead, true)) {
            Q_EMIT firstRead();
        }
        std::memcpy(data, m_bytes.constData() + m_offset, static_cast<size_t>(count));
        m_offset += count;
    }
    return count;
}
