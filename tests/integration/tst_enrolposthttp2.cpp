#include "integration/postmatrix.h"

class EnrolPostHttp2Test final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onceOnTheWireAndTheStateOfTheTable_data();
    void onceOnTheWireAndTheStateOfTheTable();
    void lookupsAndValidationsWorkOverIt();
    void callsShareAConnection();

private:
    PostMatrix m_matrix;
};

void EnrolPostHttp2Test::initTestCase()
{
    m_matrix.prepare();
}

void EnrolPostHttp2Test::onceOnTheWireAndTheStateOfTheTable_data()
{
    PostMatrix::addRows(PostMatrix::Wire::Http2);
}

void EnrolPostHttp2Test::onceOnTheWireAndTheStateOfTheTable()
{
    m_matrix.check(PostMatrix::Wire::Http2);
}

void EnrolPostHttp2Test::lookupsAndValidationsWorkOverIt()
{
    const auto server = m_matrix.http2();
    const Engine::Client client(server->url(), Engine::shortLimits(), m_matrix.ca());
    QList<Exchange> exchanges;
    connect(&*client, &ApiClient::exchangeChanged, this,
            [&exchanges](const Exchange &exchange) { exchanges.append(exchange); });
    server->enqueue(Http2Answer::json(200, Engine::goodBody()));
    StatusCall found(*client, Engine::number());
    QCOMPARE(Engine::settle(found), 1);
    QVERIFY(found.result());
    QCOMPARE(found.result()->customerNumber, QStringLiteral("ABC123"));
    server->enqueue(Http2Answer::json(404, R"({"error":"INVALID_CUSTOMER"})"));
    StatusCall unknown(*client, Engine::number());
    QCOMPARE(Engine::settle(unknown), 1);
    QCOMPARE(unknown.result().error().kind, ApiError::Kind::NotFound);
    server->enqueue({.status = 204});
    ValidateCall valid(*client, Engine::number(), {});
    QCOMPARE(Engine::settle(valid), 1);
    QVERIFY(valid.result());
    QCOMPARE(server->connectionCount(), 1);
    QCOMPARE(server->requests().size(), 3);
    QCOMPARE(server->requests().constFirst().method, QByteArray("GET"));
    QCOMPARE(server->requests().constFirst().target, QByteArray("/v1/user/status/?customerNumber=ABC123"));
    QCOMPARE(server->requests().constFirst().header("authorization"), QByteArray(Engine::token));
    QCOMPARE(exchanges.size(), 6);
    QVERIFY(exchanges.constLast().http2);
}

void EnrolPostHttp2Test::callsShareAConnection()
{
    const auto server = m_matrix.http2();
    server->answerWith(Http2Answer::json(202, Post::goodBody()));
    const Engine::Client client(server->url(), Engine::shortLimits(), m_matrix.ca());
    for (int i = 0; i < 3; ++i) {
        EnrolCall call(*client, Post::request());
        QCOMPARE(Post::settle(call), 1);
        QVERIFY(call.result());
    }
    QCOMPARE(server->connectionCount(), 1);
    QCOMPARE(server->requests().size(), 3);
    for (const ReceivedRequest &request : server->requests()) {
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/v1/customer/enrol/"));
        QCOMPARE(request.header("content-type"), QByteArray("application/json"));
        QCOMPARE(request.header("authorization"), QByteArray(Engine::token));
        QCOMPARE(request.body, Post::request().body());
    }
}

QTEST_GUILESS_MAIN(EnrolPostHttp2Test)
#include "tst_enrolposthttp2.moc"
