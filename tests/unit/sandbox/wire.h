// HTTP by hand over one kept connection: what is sent is what the test wrote, byte for byte, and nothing is read
// leniently.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTcpSocket>
#include <QUrl>

struct WireReply
{
    int status = 0;                       // 0: no whole answer came
    QMap<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    QJsonObject json() const
    {
        // Qt's parser drops a U+FEFF at the start of a string, but not its escape.
        return QJsonDocument::fromJson(QByteArray(body).replace("\xef\xbb\xbf", "\\ufeff")).object();
    }
    QString code() const { return json().value(u"error").toString(); }
    QString detail() const { return json().value(u"detail").toString(); }
};

class Wire
{
public:
    explicit Wire(const QUrl &server, QByteArray token = "sandbox-token")
        : m_token(std::move(token))
    {
        m_socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
        m_socket.waitForConnected(Timeout);
    }

    QTcpSocket &socket() { return m_socket; }

    void send(const QByteArray &raw)
    {
        m_socket.write(raw);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(Timeout)) {
        }
    }

    void sendRequest(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        QByteArray raw = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        if (!m_token.isEmpty()) {
            raw += "Authorization: " + m_token + "\r\n";
        }
        if (!body.isEmpty() || method == "POST") {
            raw += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        }
        send(raw + "\r\n" + body);
    }

    // hasBody: false for the answer to a HEAD, whose length is that of a body that does not come.
    WireReply receive(bool hasBody = true)
    {
        if (!readUntil([this] { return m_in.contains("\r\n\r\n"); })) {
            return {};
        }
        WireReply reply;
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        const QList<QByteArray> lines = m_in.first(end).split('\n');
        m_in.remove(0, end + 4);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            reply.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        const qsizetype length = hasBody ? reply.headers.value("content-length", "0").toLongLong() : 0;
        if (readUntil([this, length] { return m_in.size() >= length; })) {
            reply.body = m_in.first(length);
            m_in.remove(0, length);
            reply.status = lines.first().split(' ').value(1).toInt();
        }
        return reply;
    }

    WireReply exchange(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        sendRequest(method, target, body);
        return receive(method != "HEAD");
    }
    WireReply get(const QByteArray &target) { return exchange("GET", target); }
    WireReply post(const QByteArray &target, const QByteArray &body) { return exchange("POST", target, body); }

    // Whether the server ends the connection, with nothing more to read.
    bool closedByServer()
    {
        return m_in.isEmpty() && m_socket.bytesAvailable() == 0 &&
               (m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(Timeout));
    }

    QByteArray unread() { return m_in + m_socket.readAll(); }

private:
    static constexpr int Timeout = 5000; // ms

    template <typename Done>
    bool readUntil(Done done)
    {
        while (!done()) {
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(Timeout)) {
                return false;
            }
            m_in += m_socket.readAll();
        }
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_token;
    QByteArray m_in;
};
