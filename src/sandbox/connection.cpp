#include "sandbox/connection.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <sys/socket.h>

namespace sandbox {

namespace {

constexpr qsizetype MaxHead = 65'536;

struct HeaderLine
{
    QByteArray name; // lower case
    QByteArray value;
};

std::optional<HeaderLine> parseHeaderLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0) {
        return std::nullopt;
    }
    return HeaderLine{.name = line.first(colon).toByteArray().toLower(),
                      .value = line.sliced(colon + 1).trimmed().toByteArray()};
}

bool holdsToken(const QByteArray &list, QByteArrayView token)
{
    return std::ranges::any_of(list.toLower().split(','),
                               [token](const QByteArray &item) { return item.trimmed() == token; });
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && text.size() < 10 &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

struct RequestLine
{
    QByteArray method;
    QByteArray target;
    bool oldProtocol;
};

std::optional<RequestLine> parseRequestLine(QByteArrayView line)
{
    const QList<QByteArray> words = line.toByteArray().split(' ');
    if (words.size() != 3 || words[0].isEmpty() || words[1].isEmpty() ||
        (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")) {
        return std::nullopt;
    }
    return RequestLine{.method = words[0], .target = words[1], .oldProtocol = words[2] == "HTTP/1.0"};
}

Head malformed()
{
    Head head;
    head.framing = "\r\n\r\n";
    head.closes = true;
    return head;
}

} // namespace

Head parseHead(QByteArrayView text)
{
    const qsizetype lineEnd = text.indexOf("\r\n");
    const std::optional<RequestLine> first = lineEnd < 0 ? std::nullopt : parseRequestLine(text.first(lineEnd));
    if (!first) {
        return malformed();
    }
    Head head;
    head.method = first->method;
    head.target = first->target;

    QByteArray length;
    QByteArray encoding;
    QByteArray connection;
    QByteArray others;
    qsizetype from = lineEnd + 2;
    for (qsizetype to = text.indexOf("\r\n", from); to > from; to = text.indexOf("\r\n", from)) {
        const std::optional<HeaderLine> line = parseHeaderLine(text.sliced(from, to - from));
        from = to + 2;
        if (!line) {
            return malformed();
        }
        if (line->name == "authorization") {
            head.authorization += (head.authorization.isEmpty() ? "" : ",") + line->value; // as WSGI joins them
        } else if (line->name == "connection") {
            connection += ',' + line->value;
        } else if (line->name == "content-length") {
            if (!isNumber(line->value) || (!length.isEmpty() && length != line->value)) {
                return malformed();
            }
            length = line->value;
        } else if (line->name == "transfer-encoding") {
            encoding += line->value.toLower();
        } else if (line->name == "content-encoding") {
            others += "Content-Encoding: " + line->value + "\r\n";
        } else if (line->name == "expect") {
            others += "Expect: " + line->value + "\r\n";
        }
    }
    if (!encoding.isEmpty() && encoding != "chunked") {
        return malformed();
    }
    head.closes = holdsToken(connection, "close") || (first->oldProtocol && !holdsToken(connection, "keep-alive"));

    // To httplib every method but HEAD is a POST: a POST is the one whose body it reads, and a body left unread would
    // be taken for the next request.
    head.framing = head.method == "HEAD" ? "HEAD / HTTP/1.1\r\n" : "POST / HTTP/1.1\r\n";
    if (!encoding.isEmpty()) {
        head.framing += "Transfer-Encoding: chunked\r\n";
    } else {
        head.framing += "Content-Length: " + (length.isEmpty() ? QByteArrayLiteral("0") : length) + "\r\n";
    }
    if (head.method == "HEAD" && (!encoding.isEmpty() || (!length.isEmpty() && length.toInt() > 0))) {
        head.closes = true; // its body stays unread
    }
    if (head.closes) {
        head.framing += "Connection: close\r\n";
    }
    head.framing += others + "\r\n";
    return head;
}

std::optional<Head> Connection::nextHead()
{
    m_in.remove(0, m_inRead);
    m_inRead = 0;
    std::array<char, 16'384> buffer{};
    while (true) {
        while (m_in.startsWith("\r\n")) {
            m_in.remove(0, 2); // RFC 9112 2.2: an empty line before the request is to be ignored
        }
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        if (end >= 0 || m_in.size() > MaxHead) {
            Head head = end >= 0 ? parseHead(QByteArrayView(m_in).first(end + 4)) : malformed();
            m_in.replace(0, end >= 0 ? end + 4 : m_in.size(), head.framing);
            return head;
        }
        const qsizetype received = receive(buffer.data(), static_cast<qsizetype>(buffer.size()));
        if (received <= 0) {
            return std::nullopt;
        }
        m_in.append(buffer.data(), received);
    }
}

qsizetype Connection::read(char *buffer, qsizetype size)
{
    if (m_inRead < m_in.size()) {
        const qsizetype count = std::min(size, m_in.size() - m_inRead);
        std::memcpy(buffer, m_in.constData() + m_inRead, static_cast<size_t>(count));
        m_inRead += count;
        return count;
    }
    // The peer may wait for "100 Continue" before it sends what we are about to wait for.
    return flush() ? receive(buffer, size) : -1;
}

qsizetype Connection::receive(char *buffer, qsizetype size) const
{
    while (true) {
        const auto count = ::recv(m_socket, buffer, static_cast<size_t>(size), 0);
        if (count >= 0 || errno != EINTR) {
            return count;
        }
    }
}

bool Connection::flush()
{
    qsizetype sent = 0;
    while (sent < m_out.size()) {
        // MSG_NOSIGNAL: a peer that is gone is an error to us, not a SIGPIPE to the whole program.
        const auto count =
            ::send(m_socket, m_out.constData() + sent, static_cast<size_t>(m_out.size() - sent), MSG_NOSIGNAL);
        if (count < 0 && errno != EINTR) {
            return false;
        }
        sent += std::max<qsizetype>(count, 0);
    }
    m_out.clear();
    return true;
}

bool Connection::saysClose() const
{
    const qsizetype end = m_out.indexOf("\r\n\r\n");
    return end >= 0 && QByteArrayView(m_out).first(end + 2).contains("\r\nConnection: close\r\n");
}

} // namespace sandbox
