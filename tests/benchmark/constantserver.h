#pragma once

#include <QByteArray>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <thread>

// Answers every request on its connections with the same bytes, on a thread of its own with plain sockets, and
// remembers when it handed over the last byte.
class ConstantServer
{
public:
    explicit ConstantServer(QByteArray body);
    ~ConstantServer();
    ConstantServer(const ConstantServer &) = delete;
    ConstantServer &operator=(const ConstantServer &) = delete;

    QUrl url() const;
    std::chrono::steady_clock::time_point lastByteAt() const { return m_lastByteAt.load(); }

private:
    void serve();

    const QByteArray m_answer;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stop{false};
    std::atomic<std::chrono::steady_clock::time_point> m_lastByteAt{};
    std::thread m_thread;
};
