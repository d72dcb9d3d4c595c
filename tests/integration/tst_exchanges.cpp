#include "integration/enginefixture.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

namespace {

// Every byte of an exchange that anyone could look at.
QByteArray everythingIn(const Exchange &exchange)
{
    QByteArray all = exchange.url.toEncoded() + '\n' + exchange.url.toString().toUtf8() + '\n' + exchange.requestBody +
                     '\n' + exchange.reason + '\n' + exchange.responseBody + '\n' + exchange.errorText.toUtf8();
    for (const Exchange::Headers &headers : {exchange.requestHeaders, exchange.responseHeaders}) {
        for (const auto &[name, value] : headers) {
            all += '\n' + name + ": " + value;
        }
    }
    return all;
}

QByteArrayList spellingsOfTheToken()
{
    const QByteArray token = Engine::token;
    return {token, QByteArray(token).replace("/", "\\/"), token.toPercentEncoding(),
            QByteArray(token).replace('%', "%25").replace("/", "%2f").replace("+", "%2b").replace("=", "%3d"),
            QByteArray(token).replace("+", "\\u002B").replace("/", "\\u002f")};
}

} // namespace

class ExchangesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenIsNowhere_data();
    void theTokenIsNowhere();
    void aTokenAcrossTheEndOfWhatIsKeptIsNotKeptInPart();
    void everyExchangeHasOneBeginningAndOneEnd_data();
    void everyExchangeHasOneBeginningAndOneEnd();
    void whatWasSentAndCameBackIsThere();
    void phasesAddUp();

private:
    QList<Exchange> run(ScriptedServer &server,
                        const CallLimits &limits = Engine::shortLimits(std::chrono::seconds(1)));
};

QList<Exchange> ExchangesTest::run(ScriptedServer &server, const CallLimits &limits)
{
    const Engine::Client client(server.url(), limits);
    QList<Exchange> exchanges;
    connect(&*client, &ApiClient::exchangeChanged, this,
            [&exchanges](const Exchange &exchange) { exchanges += exchange; });
    StatusCall call(*client, Engine::id(IdentifierKind::WorkProviderUserId, QString::fromLatin1(Engine::token)));
    if (Engine::settle(call) != 1) {
        return {};
    }
    if (!call.result()) {
        const ApiError &error = call.result().error();
        Exchange also; // what the error says is looked at in the same way
        also.errorText = error.detail + u'\n' + error.code;
        for (const FieldIssue &issue : error.fields) {
            also.errorText += u'\n' + issue.field + u'=' + issue.message;
        }
        also.state = Exchange::State::Failed;
        exchanges += also;
    }
    return exchanges;
}

void ExchangesTest::theTokenIsNowhere_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    int number = 0;
    for (const QByteArray &token : spellingsOfTheToken()) {
        ++number;
        QTest::addRow("%d: in a good answer", number) << ScriptedAnswer::json(
            200, R"({"status":"ENABLED","policyId":"P","customer_number":"C","x":")" + token + "\"}");
        QTest::addRow("%d: in an error's detail", number)
            << ScriptedAnswer::json(401, R"({"error":"INVALID_KEY","detail":")" + token + "\"}");
        QTest::addRow("%d: in an error's code", number) << ScriptedAnswer::json(401, R"({"error":")" + token + "\"}");
        QTest::addRow("%d: in an error's fields", number) << ScriptedAnswer::json(
            400, R"({"error":"INVALID_DATA","detail":{")" + token + R"(":[")" + token + "\"]}}");
        QTest::addRow("%d: in a page", number) << ScriptedAnswer::json(502, "<p>Authorization: " + token + "</p>");
        QTest::addRow("%d: in a header", number) << ScriptedAnswer::json(200, Engine::goodBody(), {{"X-Echo", token}});
        QTest::addRow("%d: in a header's name", number)
            << ScriptedAnswer::json(200, Engine::goodBody(), {{"X-" + token, "y"}});
        QTest::addRow("%d: in the reason", number)
            << ScriptedAnswer::raw("HTTP/1.1 500 " + token + "\r\nContent-Length: 0\r\n\r\n");
        QTest::addRow("%d: in a redirect", number) << ScriptedAnswer::redirect(302, "https://evil.example/" + token);
        QTest::addRow("%d: in a broken answer", number) << ScriptedAnswer::json(200, "{\"status\": " + token);
        QTest::addRow("%d: in an encoding", number)
            << ScriptedAnswer::json(200, Engine::goodBody(), {{"Content-Encoding", token}});
        QTest::addRow("%d: in a cut answer", number)
            << ScriptedAnswer::raw(responseHead(200, {{"Content-Length", "9999"}, {"X-Echo", token}}) + token);
    }
}

void ExchangesTest::theTokenIsNowhere()
{
    QFETCH(const ScriptedAnswer, answer);
    ScriptedServer server;
    server.answerWith(answer);
    const QList<Exchange> exchanges = run(server);
    QVERIFY(exchanges.size() >= 2);
    for (const Exchange &exchange : exchanges) {
        const QByteArray all = everythingIn(exchange);
        for (const QByteArray &spelling : spellingsOfTheToken()) {
            QVERIFY2(!all.contains(spelling), all.constData());
            QVERIFY2(!all.toLower().contains(spelling.toLower()), all.constData());
        }
        QVERIFY2(!all.contains("CANARY"), all.constData());
    }
}

void ExchangesTest::aTokenAcrossTheEndOfWhatIsKeptIsNotKeptInPart()
{
    constexpr qsizetype kept = 256 * 1024;
    for (const qsizetype inside : {1, 6, 20, 26}) {
        ScriptedServer server;
        server.answerWith(ScriptedAnswer::json(200, QByteArray(kept - inside, ' ') + Engine::token + "behind"));
        const QList<Exchange> exchanges = run(server);
        QVERIFY(exchanges.size() >= 2);
        const Exchange &end = exchanges.at(1);
        QVERIFY(end.responseBody.size() <= kept);
        QCOMPARE(end.responseBytes, kept - inside + QByteArray(Engine::token).size() + 6);
        QVERIFY2(!end.responseBody.trimmed().startsWith("C"), end.responseBody.trimmed().constData());
    }
}

void ExchangesTest::everyExchangeHasOneBeginningAndOneEnd_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << ScriptedAnswer::json(200, Engine::goodBody()) << 1 << true;
    QTest::newRow("not found") << ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})") << 1 << false;
    QTest::newRow("throttled") << ScriptedAnswer::json(503, {}, {{"Retry-After", "0"}}) << 3 << false;
    QTest::newRow("cut") << ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{") << 1 << false;
    QTest::newRow("refused redirect") << ScriptedAnswer::redirect(302, "https://evil.example/") << 1 << false;
    QTest::newRow("deadline") << ScriptedAnswer::of({Step::send("HTTP/1.1 200"), Step::stall()}) << 1 << false;
    QTest::newRow("too large") << ScriptedAnswer::json(200, QByteArray(100'000, ' ')) << 1 << false;
}

void ExchangesTest::everyExchangeHasOneBeginningAndOneEnd()
{
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const int, count);
    QFETCH(const bool, good);
    ScriptedServer server;
    server.answerWith(answer);
    CallLimits limits = Engine::shortLimits(std::chrono::seconds(1));
    limits.maxAttempts = 3;
    limits.maxBodyBytes = 1000;
    QList<Exchange> exchanges = run(server, limits);
    if (!good) {
        exchanges.removeLast(); // the error itself
    }
    QCOMPARE(exchanges.size(), 2 * count);
    for (int i = 0; i < count; ++i) {
        const Exchange &begin = exchanges.at(2 * i);
        const Exchange &end = exchanges.at(2 * i + 1);
        QCOMPARE(begin.state, Exchange::State::Running);
        QCOMPARE(end.state, good ? Exchange::State::Finished : Exchange::State::Failed);
        QCOMPARE(begin.id, end.id);
        QCOMPARE(end.error.has_value(), !good);
        QVERIFY(i == 0 || exchanges.at(2 * i - 1).id < begin.id);
        QVERIFY(end.startedAt.isValid());
    }
}

void ExchangesTest::whatWasSentAndCameBackIsThere()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, Engine::goodBody(), {{"X-Answer", "yes"}}));
    const QList<Exchange> exchanges = run(server);
    QCOMPARE(exchanges.size(), 2);
    const Exchange &end = exchanges.at(1);
    QCOMPARE(end.method, QByteArray("GET"));
    QCOMPARE(end.httpStatus, 200);
    QCOMPARE(end.reason, QByteArray("OK"));
    QVERIFY(!end.http2);
    QCOMPARE(end.responseBody, Engine::goodBody());
    QVERIFY(end.responseBody.capacity() < 2 * Engine::goodBody().size()); // lists keep many
    QCOMPARE(end.responseBytes, Engine::goodBody().size());
    QVERIFY(end.responseHeaders.contains(qMakePair(QByteArray("X-Answer"), QByteArray("yes"))));
    QVERIFY(end.requestHeaders.contains(qMakePair(QByteArray("Authorization"), QByteArray("[token]"))));
    for (const auto &[name, value] : end.requestHeaders) { // what is shown is what was sent
        QVERIFY2(name == "Authorization" || server.requests().first().header(name) == value, name.constData());
    }
}

void ExchangesTest::phasesAddUp()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::of(
        {Step::pause(std::chrono::milliseconds(60)),
         Step::send(responseHead(200, {{"Content-Length", QByteArray::number(Engine::goodBody().size())}})),
         Step::pause(std::chrono::milliseconds(60)), Step::send(Engine::goodBody())}));
    const QList<Exchange> exchanges = run(server);
    QCOMPARE(exchanges.size(), 2);
    const Exchange::Phases &phases = exchanges.at(1).phases;
    QVERIFY(phases.total >= std::chrono::milliseconds(110));
    QVERIFY(phases.waiting && *phases.waiting >= std::chrono::milliseconds(50));
    QVERIFY(phases.reading && *phases.reading >= std::chrono::milliseconds(50));
    std::chrono::microseconds sum{0};
    for (const auto &phase : {phases.queued, phases.connecting, phases.waiting, phases.reading}) {
        sum += phase.value_or(std::chrono::microseconds(0));
    }
    QVERIFY(sum <= phases.total + std::chrono::milliseconds(1));
}

QTEST_GUILESS_MAIN(ExchangesTest)
#include "tst_exchanges.moc"
