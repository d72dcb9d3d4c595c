#include "integration/enginefixture.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

class ValidateCallTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyNoContentMeansYes_data();
    void onlyNoContentMeansYes();
    void theNumberIsTheLastPartOfThePath_data();
    void theNumberIsTheLastPartOfThePath();
    void anEmailThatCannotBeSentExactlyIsNotSent();
};

void ValidateCallTest::onlyNoContentMeansYes_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<bool>("yes");
    QTest::addColumn<Kind>("kind");
    const auto yes = [](const char *name, const ScriptedAnswer &answer) {
        QTest::newRow(name) << answer << true << Kind::BadAnswer;
    };
    const auto no = [](const char *name, const ScriptedAnswer &answer, Kind kind = Kind::BadAnswer) {
        QTest::newRow(name) << answer << false << kind;
    };
    const QByteArray noContent = "HTTP/1.1 204 No Content\r\n";
    yes("204", ScriptedAnswer::json(204, {}));
    yes("204, closed", ScriptedAnswer::raw(noContent + "Date: x\r\n\r\n"));
    yes("204 with length zero", ScriptedAnswer::rawKept(noContent + "Content-Length: 0\r\n\r\n"));
    no("204 with a body", ScriptedAnswer::raw(noContent + "Content-Length: 2\r\n\r\n{}"));
    no("204 with a length in letters", ScriptedAnswer::raw(noContent + "Content-Length: many\r\n\r\n"));
    no("204 cut before the blank line", ScriptedAnswer::raw(noContent + "Date: x\r\n"), Kind::Unreachable);
    no("200 empty", ScriptedAnswer::json(200, {}));
    no("200 with JSON", ScriptedAnswer::json(200, "{}"));
    no("200 with a status", ScriptedAnswer::json(200, Engine::goodBody()));
    no("201", ScriptedAnswer::json(201, {}));
    no("202", ScriptedAnswer::json(202, {}));
    no("205", ScriptedAnswer::json(205, {}));
    no("304", ScriptedAnswer::json(304, {}));
    no("404 no such number", ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"), Kind::NotFound);
    no("404 e-mail", ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER_EMAIL"})"), Kind::EmailMismatch);
    no("404 page", ScriptedAnswer::json(404, "<html>Not Found</html>"));
    no("404 cut",
       ScriptedAnswer::raw(responseHead(404, {{"Content-Length", "28"}}) + R"({"error":"INVALID_CUSTOMER")"));
    no("401 missing", ScriptedAnswer::json(401, R"({"error":"MISSING_AUTH"})"), Kind::Unauthorised);
    no("401 key", ScriptedAnswer::json(401, R"({"error":"INVALID_KEY"})"), Kind::Unauthorised);
    no("400", ScriptedAnswer::json(400, R"({"error":"INVALID_DATA"})"), Kind::InvalidData);
    no("500", ScriptedAnswer::json(500, {}), Kind::ServerFault);
}

void ValidateCallTest::onlyNoContentMeansYes()
{
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const bool, yes);
    QFETCH(const Kind, kind);
    ScriptedServer server;
    server.answerWith(answer);
    const Engine::Client client(server.url());
    ValidateCall call(*client, Engine::number(), u"a@b.example"_s);
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(call.result().has_value(), yes);
    if (!yes && kind == Kind::Unreachable) { // Qt decides whether it makes a status of half a header
        QVERIFY(call.result().error().kind == Kind::Unreachable || call.result().error().kind == Kind::BadAnswer);
    } else if (!yes) {
        QCOMPARE(call.result().error().kind, kind);
    }
}

void ValidateCallTest::theNumberIsTheLastPartOfThePath_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QByteArray>("target");
    const QByteArray path = "/zego/v1/validate/customer-number/SE33S";
    QTest::newRow("alone") << QString() << path;
    QTest::newRow("published e-mail") << u"raekwon@wutangforever.wu"_s << path + "?email=raekwon%40wutangforever.wu";
    QTest::newRow("plus and ampersand") << u"a+b&c=d@e.example"_s << path + "?email=a%2Bb%26c%3Dd%40e.example";
    QTest::newRow("quote and slash") << u"o'hara/x?y#z@e.example"_s << path + "?email=o%27hara%2Fx%3Fy%23z%40e.example";
    QTest::newRow("accent") << u"zo\u00EB@e.example"_s << path + "?email=zo%C3%AB%40e.example";
    QTest::newRow("line break") << u"a@b\r\nX: y"_s << path + "?email=a%40b%0D%0AX%3A%20y";
}

void ValidateCallTest::theNumberIsTheLastPartOfThePath()
{
    QFETCH(const QString, email);
    QFETCH(const QByteArray, target);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(204, {}));
    const Engine::Client client(QUrl(server.url().toString() + u"zego/"_s));
    ValidateCall call(*client, Engine::number(u"SE33S"_s), email);
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(call.result());
    QCOMPARE(server.requests().first().target, target);
}

void ValidateCallTest::anEmailThatCannotBeSentExactlyIsNotSent()
{
    ScriptedServer server;
    const Engine::Client client(server.url());
    ValidateCall call(*client, Engine::number(), QString(u"a"_s + QChar(0xD800) + u"@b.example"_s));
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(call.result().error().kind, Kind::InvalidData);
    QVERIFY(!call.result().error().requestMayHaveBeenProcessed);
    QCOMPARE(server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(ValidateCallTest)
#include "tst_validatecall.moc"
