// One accepted socket: reads request heads and bodies, sends answers whole. Used by one worker thread; another thread
// may shutdown(2) the socket, which ends any wait in here at once. Does not own the socket.
//
// The head is read here and not by cpp-httplib 0.11.4, because that parser changes what it reads: it URL-decodes header
// values (a token "a%41" becomes "aA"), refuses a second '?', cuts at '#', caps lines at 8 KiB, and reads a POST
// without a length until the peer hangs up. httplib is then given a head that holds nothing but the framing.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sandbox {

struct Head
{
    QByteArray method;
    QByteArray target;
    QByteArray authorization;
    QByteArray framing; // the head that httplib gets; a malformed request makes one that it refuses with 400
    bool closes = false;
};
// head: all up to and including the blank line.
Head parseHead(QByteArrayView head);

class Connection
{
public:
    explicit Connection(int socket)
        : m_socket(socket)
    {
    }

    // Blocks until a whole head has come. nullopt: the peer left, was idle for too long, or was shut out.
    std::optional<Head> nextHead();

    qsizetype read(char *buffer, qsizetype size); // 0 or less: no more will come
    void queue(const char *data, qsizetype size) { m_out.append(data, size); }
    bool flush();           // sends what is queued; false: the peer is gone
    bool saysClose() const; // the queued answer tells the peer that the connection ends with it
    int socket() const { return m_socket; }

private:
    qsizetype receive(char *buffer, qsizetype size) const;

    int m_socket;
    QByteArray m_in; // received, not yet read
    qsizetype m_inRead = 0;
    QByteArray m_out;
};

} // namespace sandbox
