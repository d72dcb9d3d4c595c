#pragma once

#include "http2server.h"

#include <QHash>
#include <QSslSocket>
#include <QTimer>

struct nghttp2_session;

// One accepted connection of an Http2Server (part of it, not for use in tests). Owns its socket and its session; the
// server, its parent, owns it.
class Http2Connection final : public QObject
{
    Q_OBJECT

public:
    Http2Connection(Http2Server &server, int number);
    ~Http2Connection() override;

    void open(qintptr descriptor);

Q_SIGNALS:
    void closed(); // once

private:
    struct Stream
    {
        ReceivedRequest request;
        Http2Answer answer;
        qsizetype bodyToSend = 0;
        qsizetype bodySent = 0;
        bool isWhole = false;
        bool isAnswered = false;
    };
    struct Callbacks;

    void begin();
    void readBytes();
    void pump();
    QByteArray outgoing();
    void answerWhatIsDue();
    void answer(qint32 id, Stream &stream);
    void submit(qint32 id, Stream &stream);
    void endAs(Http2Answer::Then then);
    void close();
    void finish();

    Http2Server &m_server;
    const int m_number;
    QSslSocket m_socket;
    nghttp2_session *m_session = nullptr;
    QHash<qint32, std::shared_ptr<Stream>> m_streams;
    QTimer m_closing; // no close within a signal of the socket: QSslSocket does not survive it
    Http2Answer::Then m_end = Http2Answer::Then::Keep;
    bool m_isFinished = false;
};
