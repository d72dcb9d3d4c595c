// How the sandbox speaks HTTP/1.1: kept connections, bodies, malformed requests. Real sockets throughout.
#include "sandbox/server.h"
#include "unit/sandbox/enrolbody.h"
#include "unit/sandbox/wire.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QByteArray ExamplePath = "/v1/user/status/?workProviderUserId=12345";

} // namespace

class TestSandboxHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }

    void connectionIsKeptForThousandsOfRequests();
    void keptConnectionsAnswerWithoutDelay();
    void networkAccessManagerWorksWithItsSixConnections();
    void pipelinedRequestsAreAnsweredInOrder();
    void connectionCloseIsHonoured_data();
    void connectionCloseIsHonoured();
    void malformedRequestIsRefusedAndTheConnectionEnds_data();
    void malformedRequestIsRefusedAndTheConnectionEnds();
    void bodyIsReadBeforeTheNextRequest_data();
    void bodyIsReadBeforeTheNextRequest();
    void chunkedBodyIsUnderstood();
    void expectContinueIsAnswered();
    void answersAreNeitherCompressedNorCutIntoRanges();
    void longTargetIsAnswered();

private:
    std::unique_ptr<sandbox::Server> m_server;
};

void TestSandboxHttp::init()
{
    m_server = std::make_unique<sandbox::Server>();
    QVERIFY(m_server->start());
}

void TestSandboxHttp::connectionIsKeptForThousandsOfRequests()
{
    Wire wire(m_server->url());
    for (int i = 0; i < 3000; ++i) {
        const WireReply reply = wire.get("/v1/validate/customer-number/ABC123");
        QCOMPARE(reply.status, 204);
        QVERIFY(!reply.headers.contains("connection"));
    }
}

void TestSandboxHttp::keptConnectionsAnswerWithoutDelay()
{
    Wire wire(m_server->url());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(wire.post("/v1/customer/enrol/", enrolBody()).status, 202);
    }
    // Nagle against delayed acknowledgement would cost 40 ms each.
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestSandboxHttp::networkAccessManagerWorksWithItsSixConnections()
{
    QNetworkAccessManager manager;
    int good = 0;
    for (int i = 0; i < 60; ++i) {
        QUrl url = m_server->url();
        url.setPath(i % 2 == 0 ? u"/v1/user/status/"_s : u"/v1/validate/customer-number/ABC123"_s);
        url.setQuery(i % 2 == 0 ? u"customerNumber=ABC123"_s : QString());
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", m_server->token());
        QNetworkReply *reply = manager.get(request);
        const int expected = i % 2 == 0 ? 200 : 204;
        connect(reply, &QNetworkReply::finished, this, [reply, expected, &good] {
            good += reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == expected ? 1 : 0;
            reply->deleteLater();
        });
    }
    QTRY_COMPARE(good, 60);
}

void TestSandboxHttp::pipelinedRequestsAreAnsweredInOrder()
{
    Wire wire(m_server->url());
    const QByteArray head = " HTTP/1.1\r\nAuthorization: sandbox-token\r\n\r\n";
    wire.send("GET /v1/user/status/?customerNumber=ABC123" + head + "\r\nGET /v1/user/status/?customerNumber=SE33S" +
              head + "GET /v1/user/status/?customerNumber=NOBODY" + head);
    QCOMPARE(wire.receive().json().value(u"customer_number").toString(), u"ABC123"_s);
    QCOMPARE(wire.receive().json().value(u"customer_number").toString(), u"SE33S"_s);
    QCOMPARE(wire.receive().status, 404);
}

void TestSandboxHttp::connectionCloseIsHonoured_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("asked") << QByteArray("GET /x HTTP/1.1\r\nConnection: close\r\n\r\n");
    QTest::newRow("other case") << QByteArray("GET /x HTTP/1.1\r\nconnection: Close\r\n\r\n");
    QTest::newRow("in a list") << QByteArray("GET /x HTTP/1.1\r\nConnection: foo, close\r\n\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("GET /x HTTP/1.0\r\n\r\n");
}

void TestSandboxHttp::connectionCloseIsHonoured()
{
    QFETCH(QByteArray, head);
    Wire wire(m_server->url());
    wire.send(head);
    const WireReply reply = wire.receive();
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.headers.value("connection"), "close");
    QVERIFY(wire.closedByServer());
}

void TestSandboxHttp::malformedRequestIsRefusedAndTheConnectionEnds_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("blank in target") << QByteArray("GET /a b HTTP/1.1\r\n\r\n");
    QTest::newRow("unknown version") << QByteArray("GET / HTTP/3.0\r\n\r\n");
    QTest::newRow("header without colon") << QByteArray("GET / HTTP/1.1\r\nwhat\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n");
    QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("unknown encoding") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n");
    QTest::newRow("broken chunk") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    QTest::newRow("endless head") << "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(12'000);
}

void TestSandboxHttp::malformedRequestIsRefusedAndTheConnectionEnds()
{
    QFETCH(QByteArray, raw);
    Wire wire(m_server->url());
    wire.send(raw);
    const WireReply reply = wire.receive();
    QCOMPARE(reply.status, 400);
    QVERIFY(wire.closedByServer());
}

void TestSandboxHttp::bodyIsReadBeforeTheNextRequest_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    const QByteArray authorized = "Authorization: sandbox-token\r\n";
    QTest::newRow("refused POST") << QByteArray("POST") << QByteArray() << 401;
    QTest::newRow("GET with a body") << QByteArray("GET") << authorized << 405;
    QTest::newRow("method that nobody knows") << QByteArray("BREW") << authorized << 405;
    QTest::newRow("form") << QByteArray("POST") << authorized + "Content-Type: application/x-www-form-urlencoded\r\n"
                          << 400;
    QTest::newRow("multipart") << QByteArray("POST") << authorized + "Content-Type: multipart/form-data; boundary=x\r\n"
                               << 400;
}

void TestSandboxHttp::bodyIsReadBeforeTheNextRequest()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    Wire wire(m_server->url());
    const QByteArray body = "GET /smuggled HTTP/1.1\r\n\r\n" + QByteArray(10'000, 'x');
    wire.send(method + " /v1/customer/enrol/ HTTP/1.1\r\n" + headers +
              "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(wire.receive().status, status);
    QCOMPARE(wire.get(ExamplePath).status, 200);
    QCOMPARE(m_server->requestCount("GET", u"/smuggled"_s), 0);
}

void TestSandboxHttp::chunkedBodyIsUnderstood()
{
    Wire wire(m_server->url());
    const QByteArray body = enrolBody();
    QByteArray chunks;
    for (qsizetype i = 0; i < body.size(); i += 50) {
        const QByteArray chunk = body.mid(i, 50);
        chunks += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    wire.send(
        "POST /v1/customer/enrol/ HTTP/1.1\r\nAuthorization: sandbox-token\r\nTransfer-Encoding: chunked\r\n\r\n" +
        chunks + "0\r\n\r\n");
    QCOMPARE(wire.receive().status, 202);
    QCOMPARE(wire.get(ExamplePath).status, 200);
}

void TestSandboxHttp::expectContinueIsAnswered()
{
    Wire wire(m_server->url());
    const QByteArray body = enrolBody();
    wire.send("POST /v1/customer/enrol/ HTTP/1.1\r\nAuthorization: sandbox-token\r\nExpect: "
              "100-continue\r\nContent-Length: " +
              QByteArray::number(body.size()) + "\r\n\r\n");
    QCOMPARE(wire.receive().status, 100);
    wire.send(body);
    QCOMPARE(wire.receive().status, 202);
}

void TestSandboxHttp::answersAreNeitherCompressedNorCutIntoRanges()
{
    Wire wire(m_server->url());
    wire.send("GET " + ExamplePath +
              " HTTP/1.1\r\nAuthorization: sandbox-token\r\nAccept-Encoding: gzip, br\r\nRange: bytes=0-1\r\n\r\n");
    const WireReply reply = wire.receive();
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.headers.contains("content-encoding"));
    QVERIFY(!reply.json().isEmpty());
}

void TestSandboxHttp::longTargetIsAnswered()
{
    const WireReply reply = Wire(m_server->url()).get("/v1/user/status/?driverId=" + QByteArray(20'000, 'x'));
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.code(), u"INVALID_CUSTOMER"_s);
}

QTEST_GUILESS_MAIN(TestSandboxHttp)
#include "tst_sandboxhttp.moc"
