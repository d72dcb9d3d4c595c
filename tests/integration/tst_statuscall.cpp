#include "integration/enginefixture.h"
#include "support/scriptedserver.h"

#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

class StatusCallTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentedAnswerIsRead_data();
    void everyDocumentedAnswerIsRead();
    void everyDocumentedErrorIsRead_data();
    void everyDocumentedErrorIsRead();
    void eachKindAsksByItsOwnName_data();
    void eachKindAsksByItsOwnName();
    void idsArriveByteForByte_data();
    void idsArriveByteForByte();
    void prefixesAndOverriddenPathsAreKept_data();
    void prefixesAndOverriddenPathsAreKept();
    void wholeAnswersInEveryFramingAreRead_data();
    void wholeAnswersInEveryFramingAreRead();
    void connectionsAreKept();
    void manyCallsAtOnceEachGetTheirOwnAnswer();
    void refusedConnectionsAreNamed();
    void aCallIsUsedOnce();
};

void StatusCallTest::everyDocumentedAnswerIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<CustomerStatus>("status");
    QTest::newRow("disabled") << QByteArray(R"({"status":"DISABLED", "policyId": "P", "customer_number": "C"})")
                              << CustomerStatus{.status = u"DISABLED"_s,
                                                .customerNumber = u"C"_s,
                                                .policyId = u"P"_s,
                                                .coverClassOfUse = {},
                                                .coverLevel = {},
                                                .vehicleRegistration = {},
                                                .detail = {},
                                                .extra = {}};
    QTest::newRow("enabled") << QByteArray(R"({"status":"ENABLED", "policyId": "P", "customer_number": "C",
        "cover_class_of_use": "u", "cover_level": "l"})")
                             << CustomerStatus{.status = u"ENABLED"_s,
                                               .customerNumber = u"C"_s,
                                               .policyId = u"P"_s,
                                               .coverClassOfUse = u"u"_s,
                                               .coverLevel = u"l"_s,
                                               .vehicleRegistration = {},
                                               .detail = {},
                                               .extra = {}};
    QTest::newRow("enabled with a vehicle") << QByteArray(R"({"status":"ENABLED", "policyId": "P",
        "customer_number": "C", "cover_class_of_use": "u", "cover_level": "l", "vehicle_registration": "v"})")
                                            << CustomerStatus{.status = u"ENABLED"_s,
                                                              .customerNumber = u"C"_s,
                                                              .policyId = u"P"_s,
                                                              .coverClassOfUse = u"u"_s,
                                                              .coverLevel = u"l"_s,
                                                              .vehicleRegistration = u"v"_s,
                                                              .detail = {},
                                                              .extra = {}};
    QTest::newRow("later revision") << QByteArray(R"({"status":"ENABLED", "policyId": "P", "customerNumber": "C",
        "detail": "d", "tier": 3})")
                                    << CustomerStatus{.status = u"ENABLED"_s,
                                                      .customerNumber = u"C"_s,
                                                      .policyId = u"P"_s,
                                                      .coverClassOfUse = {},
                                                      .coverLevel = {},
                                                      .vehicleRegistration = {},
                                                      .detail = u"d"_s,
                                                      .extra = {{u"tier"_s, 3}}};
}

void StatusCallTest::everyDocumentedAnswerIsRead()
{
    QFETCH(const QByteArray, body);
    QFETCH(const CustomerStatus, status);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, body));
    const Engine::Client client(server.url());
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(call.result());
    QVERIFY(*call.result() == status);
    QVERIFY(call.isSettled());
    QVERIFY(call.took() > std::chrono::microseconds(0));
    QVERIFY(call.askedAt().isValid());
    QCOMPARE(server.requests().size(), 1);
}

void StatusCallTest::everyDocumentedErrorIsRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("400") << 400 << QByteArray(R"({"error":"INVALID_DATA"})") << Kind::InvalidData;
    QTest::newRow("401 missing") << 401 << QByteArray(R"({"error":"MISSING_AUTH"})") << Kind::Unauthorised;
    QTest::newRow("401 key") << 401 << QByteArray(R"({"error":"INVALID_KEY"})") << Kind::Unauthorised;
    QTest::newRow("403") << 403 << QByteArray(R"({"error":"PERMISSION_DENIED"})") << Kind::Forbidden;
    QTest::newRow("404") << 404 << QByteArray(R"({"error":"INVALID_CUSTOMER"})") << Kind::NotFound;
    QTest::newRow("422") << 422 << QByteArray(R"({"error":"INVALID_DATA"})") << Kind::InvalidData;
    QTest::newRow("408") << 408 << QByteArray() << Kind::Timeout;
    QTest::newRow("429") << 429 << QByteArray() << Kind::Throttled;
    QTest::newRow("500") << 500 << QByteArray("<h1>Server Error (500)</h1>") << Kind::ServerFault;
    QTest::newRow("502 page") << 502 << QByteArray("<html>Bad Gateway</html>") << Kind::ServerFault;
    QTest::newRow("404 page") << 404 << QByteArray("<html>Not Found</html>") << Kind::BadAnswer;
    QTest::newRow("407") << 407 << QByteArray() << Kind::BadAnswer;
    QTest::newRow("204") << 204 << QByteArray() << Kind::BadAnswer;
}

void StatusCallTest::everyDocumentedErrorIsRead()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, kind);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(status, body));
    const Engine::Client client(server.url());
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, kind);
    QCOMPARE(call.result().error().httpStatus, status);
    QVERIFY(call.result().error().requestMayHaveBeenProcessed);
    const QByteArray code = body.mid(body.indexOf("\":\"") + 3).chopped(body.isEmpty() ? 0 : 2);
    QCOMPARE(call.result().error().code, body.startsWith('{') ? QString::fromLatin1(code) : QString());
    QCOMPARE(server.requests().size(), 1);
}

void StatusCallTest::eachKindAsksByItsOwnName_data()
{
    QTest::addColumn<IdentifierKind>("kind");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("customer number") << IdentifierKind::CustomerNumber
                                     << QByteArray("/v1/user/status/?customerNumber=ABC123");
    QTest::newRow("work provider user id")
        << IdentifierKind::WorkProviderUserId << QByteArray("/v1/user/status/?workProviderUserId=ABC123");
    QTest::newRow("policy id") << IdentifierKind::PolicyId << QByteArray("/v1/user/status/?policyId=ABC123");
    QTest::newRow("driver id") << IdentifierKind::DriverId << QByteArray("/v1/user/status/?driverId=ABC123");
}

void StatusCallTest::eachKindAsksByItsOwnName()
{
    QFETCH(const IdentifierKind, kind);
    QFETCH(const QByteArray, target);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
    const Engine::Client client(server.url());
    StatusCall call(*client, Engine::id(kind, u"ABC123"_s));
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(server.requests().first().method, QByteArray("GET"));
    QCOMPARE(server.requests().first().target, target);
    QVERIFY(server.requests().first().body.isEmpty());
}

void StatusCallTest::idsArriveByteForByte_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"a b",
                              "Zo\xC3\xAB",
                              "Zoe\xCC\x88",
                              "O'Brien/7 & S\xC3\xB6hne",
                              "\"quoted\"",
                              "a+b",
                              "100%",
                              "%41",
                              "%2F",
                              "a/b",
                              "a?b",
                              "a#b",
                              "a&b=c",
                              "a;b",
                              "=",
                              "..",
                              "../..",
                              "\\",
                              "\xE9\x85\x8D\xE9\x81\x94",
                              "\xD8\xB3\xD8\xA7",
                              "\xF0\x9F\x9B\xB5",
                              "\xE2\x80\xAE"
                              "abc",
                              "~-._",
                              "{}[]|^`<>",
                              "http://evil.example/"}) {
        QTest::newRow(value) << QString::fromUtf8(value);
    }
    QTest::newRow("line breaks") << u"a\r\nX-Injected: yes"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u'b');
    QTest::newRow("1000 characters") << QString(1000, QChar(0xE9));
}

void StatusCallTest::idsArriveByteForByte()
{
    QFETCH(const QString, value);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
    const Engine::Client client(server.url());
    StatusCall call(*client, Engine::id(IdentifierKind::WorkProviderUserId, value));
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(call.result());
    const QByteArray target = server.requests().first().target;
    const QByteArray before = "/v1/user/status/?workProviderUserId=";
    QVERIFY2(target.startsWith(before), target.constData());
    QVERIFY(!target.mid(before.size()).contains('&') && !target.mid(before.size()).contains('+'));
    QCOMPARE(QByteArray::fromPercentEncoding(target.mid(before.size())), value.toUtf8());
    QVERIFY(server.requests().first().header("X-Injected").isNull());
}

void StatusCallTest::prefixesAndOverriddenPathsAreKept_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("prefix") << u"zego"_s << QString() << QByteArray("/zego/v1/user/status/?customerNumber=ABC123");
    QTest::newRow("encoded prefix") << u"a%20b%2Fc"_s << QString()
                                    << QByteArray("/a%20b%2Fc/v1/user/status/?customerNumber=ABC123");
    QTest::newRow("old path") << QString() << u"v1/status/"_s << QByteArray("/v1/status/?customerNumber=ABC123");
    QTest::newRow("both, no slash") << u"x/y"_s << u"status"_s << QByteArray("/x/y/status?customerNumber=ABC123");
}

void StatusCallTest::prefixesAndOverriddenPathsAreKept()
{
    QFETCH(const QString, prefix);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, target);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
    Profile profile = Engine::profile(QUrl(server.url().toString() + prefix));
    if (!path.isEmpty()) {
        profile.paths.status = path;
    }
    const SystemClock clock;
    ApiClient client(profile, *AccessToken::from(Engine::token), clock);
    StatusCall call(client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(server.requests().first().target, target);
}

void StatusCallTest::wholeAnswersInEveryFramingAreRead_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    const QByteArray body = Engine::goodBody();
    const HeaderList length{{"Content-Length", QByteArray::number(body.size())}};
    const QByteArray head = responseHead(200, length);
    QTest::newRow("length, kept") << ScriptedAnswer::rawKept(head + body);
    QTest::newRow("length, closed") << ScriptedAnswer::raw(head + body);
    QTest::newRow("chunked") << ScriptedAnswer::rawKept(responseHead(200, {{"Transfer-Encoding", "chunked"}}) +
                                                        QByteArray::number(body.size(), 16) + "\r\n" + body +
                                                        "\r\n0\r\n\r\n");
    QTest::newRow("until close") << ScriptedAnswer::raw(responseHead(200, {{"Connection", "close"}}) + body);
    QTest::newRow("byte by byte") << ScriptedAnswer::of({Step::drip(head + body, std::chrono::milliseconds(1))});
    QTest::newRow("100 Continue first") << ScriptedAnswer::rawKept("HTTP/1.1 100 Continue\r\n\r\n" + head + body);
    QTest::newRow("HTTP/1.0") << ScriptedAnswer::raw("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" +
                                                     body);
    QTest::newRow("identity named") << ScriptedAnswer::rawKept(
        responseHead(200, length + HeaderList{{"Content-Encoding", "identity"}}) + body);
    QTest::newRow("BOM-free blanks around") << ScriptedAnswer::json(200, "\r\n " + body + "\n");
}

void StatusCallTest::wholeAnswersInEveryFramingAreRead()
{
    QFETCH(const ScriptedAnswer, answer);
    ScriptedServer server;
    server.answerWith(answer);
    const Engine::Client client(server.url());
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().detail));
    QCOMPARE(call.result()->status, u"ENABLED"_s);
}

void StatusCallTest::connectionsAreKept()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
    const Engine::Client client(server.url());
    for (int i = 0; i < 20; ++i) {
        StatusCall call(*client, Engine::number());
        QCOMPARE(Engine::settle(call), 1);
        QVERIFY(call.result());
    }
    QCOMPARE(server.requests().size(), 20);
    QCOMPARE(server.connectionCount(), 1);
}

void StatusCallTest::manyCallsAtOnceEachGetTheirOwnAnswer()
{
    ScriptedServer server;
    server.answerBy([](const ScriptedServer::Request &request) {
        const QByteArray asked =
            QUrlQuery(QUrl::fromEncoded(request.target)).queryItemValue(u"customerNumber"_s).toLatin1();
        return ScriptedAnswer::json(200, R"({"status":"ENABLED","policyId":"P","customer_number":")" + asked + "\"}");
    });
    const Engine::Client client(server.url());
    std::vector<std::unique_ptr<StatusCall>> calls;
    int settled = 0;
    for (int i = 0; i < 100; ++i) {
        calls.push_back(std::make_unique<StatusCall>(*client, Engine::number(u"N"_s + QString::number(i))));
        connect(calls.back().get(), &ApiCall::settled, this, [&settled] { ++settled; });
        calls.back()->start();
    }
    QTRY_COMPARE(settled, 100);
    for (const auto &call : calls) {
        QVERIFY(call->result());
        QCOMPARE(call->result()->customerNumber, call->identifier().value());
    }
}

void StatusCallTest::refusedConnectionsAreNamed()
{
    ScriptedServer server;
    server.stopListening();
    const Engine::Client client(server.url());
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(call.result().error().kind, Kind::Unreachable);
    QCOMPARE(call.result().error().cause, Cause::ConnectionRefused);
    QVERIFY(!call.result().error().requestMayHaveBeenProcessed);
    QVERIFY(!call.result().error().detail.contains(QLatin1String(Engine::token)));
}

void StatusCallTest::aCallIsUsedOnce()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
    const Engine::Client client(server.url());
    StatusCall call(*client, Engine::number());
    call.start();
    QCOMPARE(Engine::settle(call), 1); // a second start() while it runs
    call.start();
    call.cancel();
    Engine::drain();
    QVERIFY(call.result());
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(StatusCallTest)
#include "tst_statuscall.moc"
