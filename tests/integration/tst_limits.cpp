#include "integration/enginefixture.h"
#include "support/scriptedserver.h"

#include <QTest>

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

namespace {

constexpr qint64 tenMebibytes = 10LL * 1024 * 1024;

// A good answer of exactly that many bytes.
QByteArray goodBodyOf(qint64 size)
{
    QByteArray body = Engine::goodBody();
    return body.insert(body.size() - 1, QByteArray(size - body.size(), ' '));
}

ScriptedAnswer framed(const QByteArray &body, const char *framing)
{
    if (qstrcmp(framing, "chunked") == 0) {
        return ScriptedAnswer::rawKept(responseHead(200, {{"Transfer-Encoding", "chunked"}}) +
                                       QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n");
    }
    if (qstrcmp(framing, "until close") == 0) {
        return ScriptedAnswer::raw(responseHead(200, {{"Connection", "close"}}) + body);
    }
    return ScriptedAnswer::json(200, body);
}

} // namespace

class LimitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBodyCapIsExact_data();
    void theBodyCapIsExact();
    void theCapHoldsForErrorsToo_data();
    void theCapHoldsForErrorsToo();
};

void LimitsTest::theBodyCapIsExact_data()
{
    QTest::addColumn<qint64>("cap");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("framing");
    QTest::addColumn<bool>("accepted");
    for (const char *framing : {"length", "chunked", "until close"}) {
        QTest::addRow("%s: small, at the cap", framing) << qint64(1000) << qint64(1000) << QByteArray(framing) << true;
        QTest::addRow("%s: small, one above", framing) << qint64(1000) << qint64(1001) << QByteArray(framing) << false;
        QTest::addRow("%s: small, far above", framing)
            << qint64(1000) << qint64(900'000) << QByteArray(framing) << false;
        QTest::addRow("%s: 10 MiB, at the cap", framing) << tenMebibytes << tenMebibytes << QByteArray(framing) << true;
        QTest::addRow("%s: 10 MiB, one above", framing)
            << tenMebibytes << tenMebibytes + 1 << QByteArray(framing) << false;
    }
}

void LimitsTest::theBodyCapIsExact()
{
    QFETCH(const qint64, cap);
    QFETCH(const qint64, size);
    QFETCH(const QByteArray, framing);
    QFETCH(const bool, accepted);
    QCOMPARE(CallLimits().maxBodyBytes, tenMebibytes);
    ScriptedServer server;
    server.answerWith(framed(goodBodyOf(size), framing.constData()));
    CallLimits limits = Engine::shortLimits(std::chrono::seconds(30));
    limits.maxBodyBytes = cap;
    const Engine::Client client(server.url(), limits);
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call, std::chrono::seconds(40)), 1);
    QCOMPARE(call.result().has_value(), accepted);
    if (!accepted) {
        QCOMPARE(call.result().error().kind, Kind::BadAnswer);
        QCOMPARE(call.result().error().cause, Cause::TooLarge);
        QCOMPARE(call.result().error().httpStatus, 200);
    }
}

void LimitsTest::theCapHoldsForErrorsToo_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {302, 400, 401, 404, 429, 500, 503}) {
        QTest::addRow("%d", status) << status;
    }
}

void LimitsTest::theCapHoldsForErrorsToo()
{
    QFETCH(const int, status);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(status,
                                           R"({"error":"INVALID_CUSTOMER","x":")" + QByteArray(200'000, 'x') + "\"}",
                                           {{"Location", "/elsewhere"}}));
    CallLimits limits = Engine::shortLimits();
    limits.maxBodyBytes = 1000;
    const Engine::Client client(server.url(), limits);
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().cause, Cause::TooLarge);
    QCOMPARE(call.result().error().kind, Kind::BadAnswer);
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
