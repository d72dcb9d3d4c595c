#pragma once

#include "requestparser.h"
#include "scriptedanswer.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <memory>

class QSslConfiguration;
class QTcpSocket;
class ScriptedServer;

// One accepted connection of a ScriptedServer (part of it, not for use in tests): reads requests, plays one answer
// after the other. It owns its socket; the server, its parent, owns it. Lives on the server's thread.
class ServerConnection final : public QObject
{
    Q_OBJECT

public:
    // `tls` is null for plain HTTP; it must outlive this object.
    ServerConnection(ScriptedServer &server, int number, const QSslConfiguration *tls);
    ~ServerConnection() override;

    void open(qintptr descriptor);
    void reset(); // RST on the next turn of the event loop, whatever the script says

Q_SIGNALS:
    void closed(); // once

private:
    enum class Moment { Connected, Ready, BytesCame };

    void readBytes();
    void startIfDue(Moment moment);
    bool isDue(const ScriptedAnswer &answer, Moment moment) const;
    void start(ScriptedAnswer answer);
    void play();
    bool playStep(const Step &step); // true: the step is over
    bool drip(const Step &step);
    bool flood(const Step &step);
    void close();
    void write(const QByteArray &bytes);
    qint64 unsentBytes() const;
    void finish();

    ScriptedServer &m_server;
    const int m_number;
    const QSslConfiguration *const m_tls;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_timer;   // of the running Pause or Drip
    QTimer m_closing; // no close within a signal of the socket: QSslSocket does not survive it
    RequestParser m_parser;
    QQueue<ReceivedRequest> m_unanswered;
    qint64 m_requestCount = 0;
    qint64 m_answerCount = 0; // one more than m_requestCount while an answer runs ahead of its request
    ScriptedAnswer m_answer;
    qsizetype m_step = 0;
    qint64 m_stepBytes = 0; // of a Drip or Flood: sent so far
    bool m_resetting = false;
    bool m_waited = false; // the running Pause is over
    bool m_playing = false;
    bool m_inPlay = false; // guards against re-entry through bytesWritten
    bool m_ready = false;  // plain: connected; TLS: encrypted
    bool m_finished = false;
};
