#pragma once

#include "receivedrequest.h"

// Reads HTTP/1.1 requests out of a byte stream, in whatever pieces it comes: bodies by Content-Length, kept
// connections, pipelined requests. It is deliberately plain: a request with Transfer-Encoding, a bad Content-Length or
// a request line that is not three words makes the stream broken for good. A plain value, no thread of its own.
class RequestParser
{
public:
    // The requests that these bytes completed, in order; their `connection` is left at -1.
    QList<ReceivedRequest> feed(const QByteArray &bytes);

    // Bytes of a request that has begun but is not whole yet.
    qint64 pendingBytes() const { return m_buffer.size(); }
    bool isBroken() const { return m_broken; }

private:
    bool parseHead();

    QByteArray m_buffer;
    ReceivedRequest m_current;
    qsizetype m_searchedTo = 0;
    qsizetype m_headSize = 0; // 0: the head is not whole yet
    qsizetype m_bodySize = 0;
    bool m_broken = false;
};
