#include "support/requestparser.h"
#include "support/scriptedserver.h"
#include "support/testclients.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace std::chrono_literals;

namespace {
using Starts = ScriptedAnswer::Starts;

const QByteArray Get = "GET /v1/a?b=c HTTP/1.1\r\nHost: h\r\nX-Twice: 1\r\nx-twice: 2\r\n\r\n";
const QByteArray Post = "POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello";

#ifdef Q_OS_UNIX
// Qt reports FIN and RST alike: this asks the system.
class RawClient
{
public:
    RawClient(quint16 port, const QByteArray &send)
        : m_fd(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_ok = ::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
               ::fcntl(m_fd, F_SETFL, O_NONBLOCK) == 0 &&
               ::send(m_fd, send.constData(), static_cast<size_t>(send.size()), MSG_NOSIGNAL) == send.size();
    }
    ~RawClient() { ::close(m_fd); }
    Q_DISABLE_COPY_MOVE(RawClient)

    // -1: still open; 0: FIN; otherwise the error number of recv().
    int end()
    {
        char buffer[4096];
        while (m_end == -1) {
            const ssize_t count = ::recv(m_fd, buffer, sizeof buffer, 0);
            if (count < 0 && errno == EAGAIN)
                break;
            if (count <= 0)
                m_end = count == 0 ? 0 : errno;
            else
                bytes.append(buffer, count);
        }
        return m_end;
    }
    bool isOk() const { return m_ok; }

    QByteArray bytes;

private:
    const int m_fd;
    int m_end = -1;
    bool m_ok = false;
};
#endif
} // namespace

class TestScriptedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRequestsInAnyPieces();
    void keptConnectionServesTwoRequests();
    void answersPipelinedRequestsInOrder();
    void picksAnswersByQueueResponderAndDefault();
    void brokenRequestIsCountedAndRefused();
    void dripTrickles();
    void pauseWaitsBetweenSends();
    void floodEndsAtItsTotal();
    void floodWaitsForTheReader();
    void stallStaysOpenAndSilent();
    void endsAreWhatTheyAreCalled_data();
    void endsAreWhatTheyAreCalled();
    void startsBeforeTheRequestIsWhole();
    void earlyAnswerCountsForItsRequest();
    void onConnectOnAKeptConnectionWaitsForTheNextRequest();
    void stopListeningRefuses();
    void resetConnectionsAndForget();
};

void TestScriptedServer::readsRequestsInAnyPieces()
{
    const QByteArray stream = Get + Post + Get;
    for (const qsizetype piece : {qsizetype(1), qsizetype(7), stream.size()}) {
        RequestParser parser;
        QList<ReceivedRequest> found;
        for (qsizetype at = 0; at < stream.size(); at += piece)
            found += parser.feed(stream.mid(at, piece));
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).method, "GET");
        QCOMPARE(found.at(0).target, "/v1/a?b=c");
        QCOMPARE(found.at(0).version, "HTTP/1.1");
        QCOMPARE(found.at(0).header("x-TWICE"), "1");
        QCOMPARE(found.at(0).headerCount("X-Twice"), 2);
        QVERIFY(found.at(0).header("absent").isNull());
        QCOMPARE(found.at(1).body, "hello");
        QCOMPARE(found.at(2).body, "");
        QCOMPARE(parser.pendingBytes(), 0);
        QVERIFY(!parser.isBroken());
    }
}

void TestScriptedServer::keptConnectionServesTwoRequests()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, "{}"));
    QSignalSpy received(&server, &ScriptedServer::requestReceived);
    Client client(server, Get);
    QTRY_VERIFY(client.bytes.endsWith("{}"));
    QVERIFY(client.bytes.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(client.bytes.contains("\r\nContent-Length: 2\r\n"));
    client.bytes.clear();
    client.socket.write(Post);
    QTRY_VERIFY(client.bytes.endsWith("{}"));
    QCOMPARE(received.size(), 2);
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(server.openConnectionCount(), 1);
    QCOMPARE(server.requests().at(1).connection, server.requests().at(0).connection);
    QCOMPARE(server.requests().at(1).body, "hello");
    QCOMPARE(server.bytesReceived(), Get.size() + Post.size());
}

void TestScriptedServer::answersPipelinedRequestsInOrder()
{
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::of({Step::pause(30ms), Step::send("1")}));
    server.enqueue(ScriptedAnswer::rawKept("2"));
    server.enqueue(ScriptedAnswer::raw("3"));
    Client client(server, Get + Post + Get);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.bytes, "123");
    QCOMPARE(server.requests().size(), 3);
}

void TestScriptedServer::picksAnswersByQueueResponderAndDefault()
{
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::redirect(302, "/else"));
    Client client(server, Get);
    QTRY_VERIFY(client.bytes.contains("\r\nLocation: /else\r\n"));
    QCOMPARE(server.queuedCount(), 0);
    client.socket.write(Get);
    QTRY_VERIFY(client.bytes.contains("HTTP/1.1 500 "));
    server.answerBy([](const ScriptedServer::Request &request) {
        return ScriptedAnswer::json(request.method == "POST" ? 202 : 404, "{}", {{"Content-Type", "a/b"}});
    });
    client.socket.write(Post + Get);
    QTRY_VERIFY(client.bytes.contains(
        "HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\nContent-Type: a/b\r\n\r\n{}HTTP/1.1 404 "));
    server.answerWith(ScriptedAnswer::json(204, {}));
    client.bytes.clear();
    client.socket.write(Get);
    QTRY_VERIFY(client.bytes.startsWith("HTTP/1.1 204 "));
    QVERIFY(!client.bytes.contains("Content-Length"));
}

void TestScriptedServer::brokenRequestIsCountedAndRefused()
{
    for (const QByteArray &broken : {QByteArray("nonsense\r\n\r\n"), QByteArray("GET / HTTP/1.1\r\nno colon\r\n\r\n"),
                                     QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"),
                                     QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"),
                                     QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")}) {
        ScriptedServer server;
        server.answerWith(ScriptedAnswer::json(200, "{}"));
        Client client(server, broken);
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.bytes.startsWith("HTTP/1.1 400 "));
        QCOMPARE(server.brokenRequestCount(), 1);
        QCOMPARE(server.requests().size(), 0);
        QCOMPARE(server.bytesReceived(), broken.size());
    }
}

void TestScriptedServer::dripTrickles()
{
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::of({Step::drip("0123456789", 20ms), Step::closeGracefully()}));
    server.answerWith(ScriptedAnswer::of({Step::dripForEver("ab", 1ms)}));
    Client client(server, Get);
    QTRY_VERIFY(!client.bytes.isEmpty());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(client.bytes.size() < 5);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.bytes, "0123456789");
    QCOMPARE_GE(timer.elapsed(), 90); // 5 gaps at the very least
    Client endless(server, Get);
    QTRY_VERIFY(endless.bytes.size() > 20);
    QVERIFY(endless.bytes.startsWith("ababababab"));
}

void TestScriptedServer::pauseWaitsBetweenSends()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::of(
        {Step::send("a"), Step::pause(100ms), Step::send("b"), Step::pause(100ms), Step::closeGracefully()}));
    QElapsedTimer timer;
    timer.start();
    Client client(server, Get);
    QTRY_COMPARE(client.bytes, "a");
    QTRY_COMPARE(client.bytes, "ab");
    QCOMPARE_GE(timer.elapsed(), 99);
    QVERIFY(!client.isClosed());
    QTRY_VERIFY(client.isClosed());
    QCOMPARE_GE(timer.elapsed(), 199);
}

void TestScriptedServer::floodEndsAtItsTotal()
{
    ScriptedServer server;
    constexpr qint64 Total = 3 * 1024 * 1024 + 1;
    server.answerWith(ScriptedAnswer::of(
        {Step::flood("abc", 7), Step::flood(QByteArray(5000, 'x'), Total), Step::closeGracefully()}));
    Client client(server, Get);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.bytes.size(), Total + 7);
    QVERIFY(client.bytes.startsWith("abcabcax"));
    QCOMPARE(server.bytesSent(), Total + 7);
}

void TestScriptedServer::floodWaitsForTheReader()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::of({Step::flood(QByteArray(16384, 'x'))}));
    QTcpSocket idle; // reads 1 KiB and then nothing
    idle.setReadBufferSize(1024);
    idle.connectToHost(QHostAddress::LocalHost, server.port());
    idle.write(Get);
    QTRY_VERIFY(server.bytesSent() > 0);
    qint64 before = -1;
    QTRY_VERIFY(std::exchange(before, server.bytesSent()) == server.bytesSent()); // it has come to rest
    QCOMPARE_LT(server.bytesSent(), 8 * 1024 * 1024);                             // what the kernel takes, and ours
    idle.setReadBufferSize(0);
    QObject::connect(&idle, &QTcpSocket::readyRead, &idle, [&idle] { idle.readAll(); });
    idle.readAll();
    QTRY_VERIFY(server.bytesSent() > before + 32 * 1024 * 1024);
    idle.abort();
    QTRY_COMPARE(server.openConnectionCount(), 0);
}

void TestScriptedServer::stallStaysOpenAndSilent()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::of({Step::send("x"), Step::stall(), Step::send("never")}));
    Client client(server, Get);
    QTRY_COMPARE(client.bytes, "x");
    client.socket.write(Get); // is read, is not answered
    QTRY_COMPARE(server.requests().size(), 2);
    QVERIFY(!QTest::qWaitFor([&client] { return client.isClosed() || client.bytes.size() > 1; }, 100));
}

void TestScriptedServer::endsAreWhatTheyAreCalled_data()
{
    QTest::addColumn<Step::Kind>("end");
    QTest::addColumn<bool>("reset");
    QTest::newRow("close") << Step::Kind::CloseGracefully << false;
    QTest::newRow("cut") << Step::Kind::Cut << false;
    QTest::newRow("reset") << Step::Kind::Reset << true;
}

void TestScriptedServer::endsAreWhatTheyAreCalled()
{
#ifdef Q_OS_UNIX
    QFETCH(const Step::Kind, end);
    QFETCH(const bool, reset);
    Step last;
    last.kind = end;
    for (const Starts starts : {Starts::OnConnect, Starts::OnceReady, Starts::AfterRequest}) {
        ScriptedServer server;
        server.answerWith(ScriptedAnswer::of({Step::send("partial"), last}, starts));
        RawClient client(server.port(), starts == Starts::AfterRequest ? Get : QByteArray());
        QVERIFY(client.isOk());
        QTRY_COMPARE(client.end(), reset ? ECONNRESET : 0);
        QTRY_COMPARE(server.openConnectionCount(), 0);
    }
#else
    QSKIP("asks a POSIX socket");
#endif
}

void TestScriptedServer::startsBeforeTheRequestIsWhole()
{
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::resetAfterBytes(10));
    server.enqueue(ScriptedAnswer::closeOnConnect());
    Client client(server, Get.left(9));
    QTRY_COMPARE(server.bytesReceived(), 9);
    QVERIFY(!QTest::qWaitFor([&client] { return client.isClosed(); }, 50));
    client.socket.write("x");
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(server.bytesReceived(), 10);
    Client second(server, {});
    QTRY_COMPARE(server.connectionCount(), 2);
    QTRY_VERIFY(second.isClosed());
    QCOMPARE(server.queuedCount(), 0);
}

void TestScriptedServer::earlyAnswerCountsForItsRequest()
{
    ScriptedServer server;
    ScriptedAnswer early = ScriptedAnswer::rawKept("early");
    early.starts = Starts::AfterBytes;
    early.afterBytes = 3;
    server.enqueue(early);
    server.enqueue(ScriptedAnswer::raw("second"));
    Client client(server, Get.left(5));
    QTRY_COMPARE(client.bytes, "early");
    client.socket.write(Get.mid(5));
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(server.queuedCount(), 1);
    client.socket.write(Get);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.bytes, "earlysecond");
}

void TestScriptedServer::onConnectOnAKeptConnectionWaitsForTheNextRequest()
{
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::rawKept("first"));
    server.enqueue(ScriptedAnswer::closeOnConnect());
    Client client(server, Get);
    QTRY_COMPARE(client.bytes, "first");
    QVERIFY(!QTest::qWaitFor([&client] { return client.isClosed(); }, 50));
    client.socket.write("G");
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(server.connectionCount(), 1);
}

void TestScriptedServer::stopListeningRefuses()
{
    ScriptedServer server;
    server.stopListening();
    Client client(server, Get);
    QTRY_COMPARE(client.socket.error(), QAbstractSocket::ConnectionRefusedError);
    QCOMPARE(server.connectionCount(), 0);
}

void TestScriptedServer::resetConnectionsAndForget()
{
    ScriptedServer server;
    QSignalSpy opened(&server, &ScriptedServer::connectionOpened);
    QSignalSpy closed(&server, &ScriptedServer::connectionClosed);
    server.answerWith(ScriptedAnswer::json(200, "{}"));
    Client first(server, Get);
    Client second(server, {});
    QTRY_COMPARE(server.openConnectionCount(), 2);
    QTRY_VERIFY(first.bytes.endsWith("{}"));
    server.resetConnections();
    QTRY_VERIFY(first.isClosed() && second.isClosed());
    QCOMPARE(opened.size(), 2);
    QCOMPARE(closed.size(), 2);
    server.forget();
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(server.connectionCount(), 0);
    QCOMPARE(server.bytesReceived(), 0);
    QCOMPARE(server.bytesSent(), 0);
}

QTEST_GUILESS_MAIN(TestScriptedServer)

#include "tst_scriptedserver.moc"
