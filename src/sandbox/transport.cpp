#include "sandbox/transport.h"

#include "sandbox/connection.h"
#include "sandbox/workerpool.h"

// Debian's library is built with these (see its cpp-httplib.pc); httplib::Request has a member more because of the
// first.
#define CPPHTTPLIB_OPENSSL_SUPPORT
#define CPPHTTPLIB_ZLIB_SUPPORT
#define CPPHTTPLIB_BROTLI_SUPPORT
#include <httplib.h>

#include <csignal>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr time_t IdleSeconds = 60;
constexpr size_t MaxBody = 1'048'576;
constexpr int Backlog = 128; // httplib asks for 5: a burst of clients would wait a second for a SYN to be sent again
// Names that no client can send through parseHead(): what was really asked travels to the handler in them.
constexpr auto MethodHeader = ":method";
constexpr auto TargetHeader = ":target";
constexpr auto AuthorizationHeader = ":authorization";

QByteArray bytes(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

// httplib's constructor sets SIGPIPE to "ignore" for the whole program. That is not ours to decide: a command line tool
// whose output pipe closes should still end. Connection sends with MSG_NOSIGNAL instead.
class SigpipeKept
{
public:
    SigpipeKept() { ::sigaction(SIGPIPE, nullptr, &m_before); }
    SigpipeKept(const SigpipeKept &) = delete;
    SigpipeKept &operator=(const SigpipeKept &) = delete;
    ~SigpipeKept() { ::sigaction(SIGPIPE, &m_before, nullptr); }

private:
    struct sigaction m_before = {};
};

class ConnectionStream final : public httplib::Stream
{
public:
    explicit ConnectionStream(Connection &connection)
        : m_connection(connection)
    {
    }

    bool is_readable() const override { return true; }
    bool is_writable() const override { return true; }
    ssize_t read(char *ptr, size_t size) override { return m_connection.read(ptr, static_cast<qsizetype>(size)); }
    ssize_t write(const char *ptr, size_t size) override
    {
        m_connection.queue(ptr, static_cast<qsizetype>(size));
        return static_cast<ssize_t>(size);
    }
    void get_remote_ip_and_port(std::string &ip, int &port) const override
    {
        ip = "127.0.0.1";
        port = 0;
    }
    void get_local_ip_and_port(std::string &ip, int &port) const override { get_remote_ip_and_port(ip, port); }
    socket_t socket() const override { return m_connection.socket(); }

private:
    Connection &m_connection;
};

class Workers final : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> fn) override { m_pool.run(std::move(fn)); }
    void shutdown() override { m_pool.finish(); }

private:
    WorkerPool m_pool;
};

} // namespace

class Transport::Listener final : private httplib::Server
{
public:
    Listener(const Transport::Handler &handler, std::chrono::milliseconds latency);
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;
    ~Listener() override;

    bool open(quint16 port); // false: errno says why
    quint16 port() const { return m_port; }

private:
    // Overrides httplib's own loop, whose wait between two requests polls every 10 ms and sleeps in between.
    bool process_and_close_socket(socket_t socket) override;
    void serve(Connection &connection);
    bool holdBack();

    const std::chrono::milliseconds m_latency;
    quint16 m_port = 0;
    std::thread m_thread;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_wake;
    std::set<socket_t> m_open;
    bool m_stopping = false;
};

Transport::Listener::Listener(const Transport::Handler &handler, std::chrono::milliseconds latency)
    : m_latency(latency)
{
    new_task_queue = [] { return new Workers; };
    set_address_family(AF_INET);
    set_tcp_nodelay(true); // accepted sockets inherit it
    set_keep_alive_timeout(IdleSeconds);
    set_keep_alive_max_count(1'000'000);
    set_read_timeout(IdleSeconds);
    set_write_timeout(IdleSeconds);
    set_payload_max_length(MaxBody);
    // httplib's default is SO_REUSEPORT: a second server on a taken port would start, and share its connections.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });

    const httplib::Server::Handler answering = [handler](const httplib::Request &request, httplib::Response &response) {
        const Answer answer = handler({.method = bytes(request.get_header_value(MethodHeader)),
                                       .target = bytes(request.get_header_value(TargetHeader)),
                                       .authorization = bytes(request.get_header_value(AuthorizationHeader)),
                                       .body = bytes(request.body)});
        response.status = answer.status;
        for (const auto &[name, value] : answer.headers) {
            response.headers.emplace(name.toStdString(), value.toStdString());
        }
        if (!answer.contentType.isEmpty()) {
            response.set_content(answer.body.toStdString(), answer.contentType.toStdString());
        }
    };
    Get("/", answering);
    Post("/", answering);
    // Called for our own errors too; only those that httplib finds itself come without a body. What is left of such a
    // request cannot be told from the next one, so that the connection ends.
    set_error_handler([](const httplib::Request &, httplib::Response &response) {
        if (response.body.empty()) {
            response.set_content("<h1>Bad Request (" + std::to_string(response.status) + ")</h1>\n", "text/html");
            response.headers.emplace("Connection", "close");
        }
    });
    set_post_routing_handler([](const httplib::Request &, httplib::Response &response) {
        if (response.status == 204) {
            response.headers.erase("Content-Length"); // RFC 9110 8.6: not with a 204, httplib adds "0"
        }
        if (response.get_header_value("Connection") == "close") {
            response.headers.erase("Keep-Alive");
        }
    });
}

bool Transport::Listener::open(quint16 port)
{
    constexpr auto host = "127.0.0.1";
    errno = 0;
    const int bound = port == 0 ? bind_to_any_port(host) : (bind_to_port(host, port) ? port : -1);
    if (bound <= 0 || ::listen(svr_sock_, Backlog) != 0) {
        return false;
    }
    m_port = static_cast<quint16>(bound);
    m_thread = std::thread([this] {
        if (!listen_after_bind()) {
            svr_sock_ = INVALID_SOCKET; // accept() failed for good, and httplib has closed it
        }
    });
    return true;
}

Transport::Listener::~Listener()
{
    // Not httplib's stop(): it does nothing while the thread has not come to listening, and closes a descriptor that
    // accept() still uses. Here the wait is ended, the thread joined, and only then the descriptor closed.
    const socket_t listening = svr_sock_.exchange(INVALID_SOCKET);
    if (listening != INVALID_SOCKET) {
        ::shutdown(listening, SHUT_RDWR);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const socket_t socket : m_open) {
            ::shutdown(socket, SHUT_RDWR);
        }
    }
    m_wake.notify_all();
    if (m_thread.joinable()) {
        m_thread.join(); // joins the workers too
    }
    if (listening != INVALID_SOCKET) {
        ::close(listening);
    }
}

bool Transport::Listener::process_and_close_socket(socket_t socket)
{
    bool taken = false;
    {
        const std::lock_guard lock(m_mutex);
        taken = !m_stopping;
        if (taken) {
            m_open.insert(socket);
        }
    }
    if (taken) {
        ::fcntl(socket, F_SETFD, FD_CLOEXEC); // a child process must not keep it open
        Connection connection(socket);
        serve(connection);
        const std::lock_guard lock(m_mutex);
        m_open.erase(socket); // before close(): the number may be another's after it
    }
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    return taken;
}

void Transport::Listener::serve(Connection &connection)
{
    ConnectionStream stream(connection);
    while (const std::optional<Head> head = connection.nextHead()) {
        const auto handOver = [&head](httplib::Request &request) {
            request.headers.emplace(MethodHeader, head->method.toStdString());
            request.headers.emplace(TargetHeader, head->target.toStdString());
            request.headers.emplace(AuthorizationHeader, head->authorization.toStdString());
        };
        bool closed = false;
        const bool written = process_request(stream, head->closes, closed, handOver);
        const bool last = !written || closed || head->closes || connection.saysClose();
        // Held back after the work is done: a client that gives up waiting has enrolled its customer all the same.
        if (!holdBack() || !connection.flush() || last) {
            return;
        }
    }
}

bool Transport::Listener::holdBack()
{
    if (m_latency <= std::chrono::milliseconds::zero()) {
        return true;
    }
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, m_latency, [this] { return m_stopping; });
}

Transport::Transport(Handler handler, std::chrono::milliseconds latency)
    : m_handler(std::move(handler))
    , m_latency(latency)
{
}

Transport::~Transport() = default;

bool Transport::start(quint16 port)
{
    if (m_listener) {
        return true;
    }
    const SigpipeKept kept;
    auto listener = std::make_unique<Listener>(m_handler, m_latency);
    if (!listener->open(port)) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        m_error = u"Cannot listen on 127.0.0.1:%1: %2"_s.arg(port).arg(reason);
        return false;
    }
    m_error.clear();
    m_listener = std::move(listener);
    return true;
}

void Transport::stop()
{
    m_listener.reset();
}

quint16 Transport::port() const
{
    return m_listener ? m_listener->port() : quint16(0);
}

} // namespace sandbox
