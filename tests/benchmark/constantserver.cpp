#include "constantserver.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <map>
#include <vector>

ConstantServer::ConstantServer(QByteArray body)
    : m_answer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
               QByteArray::number(body.size()) + "\r\n\r\n" + body)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof(address);
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), length) != 0 || ::listen(m_listener, 16) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length) != 0) {
        qFatal("no loopback socket");
    }
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

ConstantServer::~ConstantServer()
{
    m_stop = true;
    m_thread.join();
    ::close(m_listener);
}

QUrl ConstantServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_port));
}

void ConstantServer::serve()
{
    std::map<int, QByteArray> connections;
    while (!m_stop) {
        std::vector<pollfd> watched{{m_listener, POLLIN, 0}};
        for (const auto &[socket, received] : connections) {
            watched.push_back({socket, POLLIN, 0});
        }
        ::poll(watched.data(), watched.size(), 20);
        for (const pollfd &ready : watched) {
            if ((ready.revents & (POLLIN | POLLHUP | POLLERR)) == 0) {
                continue;
            }
            if (ready.fd == m_listener) {
                const int socket = ::accept(m_listener, nullptr, nullptr);
                const int on = 1;
                ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
                connections[socket] = {};
                continue;
            }
            char buffer[4096];
            const ssize_t count = ::read(ready.fd, buffer, sizeof(buffer));
            if (count <= 0) {
                ::close(ready.fd);
                connections.erase(ready.fd);
                continue;
            }
            QByteArray &received = connections[ready.fd];
            received.append(buffer, count);
            if (received.endsWith("\r\n\r\n")) {
                received.clear();
                const ssize_t written =
                    ::send(ready.fd, m_answer.constData(), static_cast<size_t>(m_answer.size()), MSG_NOSIGNAL);
                m_lastByteAt = std::chrono::steady_clock::now();
                Q_UNUSED(written)
            }
        }
    }
    for (const auto &[socket, received] : connections) {
        ::close(socket);
    }
}
