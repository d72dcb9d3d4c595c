#include "requestparser.h"

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

int ReceivedRequest::headerCount(const QByteArray &name) const
{
    int count = 0;
    for (const auto &[key, value] : headers)
        count += key.compare(name, Qt::CaseInsensitive) == 0 ? 1 : 0;
    return count;
}

QList<ReceivedRequest> RequestParser::feed(const QByteArray &bytes)
{
    QList<ReceivedRequest> whole;
    m_buffer += bytes;
    while (!m_broken) {
        if (m_headSize == 0) {
            const qsizetype end = m_buffer.indexOf("\r\n\r\n", qMax<qsizetype>(0, m_searchedTo - 3));
            m_searchedTo = m_buffer.size();
            if (end < 0)
                break;
            m_headSize = end + 4;
            m_broken = !parseHead();
            continue;
        }
        if (m_buffer.size() - m_headSize < m_bodySize)
            break;
        m_current.body = m_buffer.mid(m_headSize, m_bodySize);
        m_buffer.remove(0, m_headSize + m_bodySize);
        m_headSize = m_bodySize = m_searchedTo = 0;
        whole.append(m_current);
    }
    return whole;
}

bool RequestParser::parseHead()
{
    m_current = {};
    QList<QByteArray> lines = m_buffer.left(m_headSize - 4).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/"))
        return false;
    m_current.method = words.at(0);
    m_current.target = words.at(1);
    m_current.version = words.at(2);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1)
            return false;
        m_current.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    if (m_current.headerCount("Transfer-Encoding") > 0 || m_current.headerCount("Content-Length") > 1)
        return false;
    const QByteArray length = m_current.header("Content-Length");
    bool ok = true;
    m_bodySize = length.isNull() ? 0 : length.toLongLong(&ok);
    return ok && m_bodySize >= 0;
}
