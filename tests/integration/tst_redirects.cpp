#include "integration/enginefixture.h"
#include "support/scriptedserver.h"
#include "support/tlsfixture.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;
using Transport = ScriptedServer::Transport;

namespace {

// Where a redirect points. {first} and {second} are host and port of the two servers, {query} is what was asked.
struct Place
{
    const char *name;
    const char *location;
    std::optional<Cause> refused; // nothing: it is followed
};

const QList<Place> &places()
{
    static const QList<Place> all{
        {"same origin, slash dropped", "/v1/user/status?{query}", std::nullopt},
        {"same origin, slash added", "/v1/user/status//?{query}", std::nullopt},
        {"same origin, absolute", "http://{first}/v1/user/status?{query}", std::nullopt},
        {"same origin, protocol relative", "//{first}/v1/user/status?{query}", std::nullopt},
        {"same origin, other query", "/v1/user/status?customerNumber=OTHER", Cause::RedirectOtherQuestion},
        {"same origin, no query", "/v1/user/status", Cause::RedirectOtherQuestion},
        {"same origin, query more", "/v1/user/status?{query}&customerNumber=OTHER", Cause::RedirectOtherQuestion},
        {"cross origin", "http://{second}/v1/user/status/?{query}", Cause::RedirectElsewhere},
        {"cross origin by name", "http://localhost:{port}/v1/user/status/?{query}", Cause::RedirectElsewhere},
        {"protocol relative", "//{second}/v1/user/status/?{query}", Cause::RedirectElsewhere},
        {"userinfo, same origin", "http://user:pass@{first}/v1/user/status?{query}", Cause::RedirectElsewhere},
        {"userinfo, cross origin", "http://{first}@{second}/v1/user/status?{query}", Cause::RedirectElsewhere},
        {"other scheme", "https://{first}/v1/user/status/?{query}", Cause::RedirectElsewhere},
        {"backslashes", "\\\\{second}\\v1?{query}", Cause::RedirectElsewhere},
        {"file", "file:///etc/hostname", Cause::RedirectElsewhere},
        {"empty", "", Cause::RedirectElsewhere},
    };
    return all;
}

QByteArray filled(const char *pattern, const ScriptedServer &first, const ScriptedServer &second)
{
    QByteArray location = pattern;
    location.replace("{first}", QByteArray("127.0.0.1:" + QByteArray::number(first.port())));
    location.replace("{second}", QByteArray("127.0.0.1:" + QByteArray::number(second.port())));
    location.replace("{port}", QByteArray::number(second.port()));
    location.replace("{query}", "workProviderUserId=a%26b%20%2B%C3%A9");
    return location;
}

Identifier asked()
{
    return Engine::id(IdentifierKind::WorkProviderUserId, u"a&b +\u00E9"_s);
}

} // namespace

class RedirectsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyTheSameQuestionAtTheSameOriginIsFollowed_data();
    void onlyTheSameQuestionAtTheSameOriginIsFollowed();
    void secureNeverBecomesPlain_data();
    void secureNeverBecomesPlain();
    void hopsAreCounted_data();
    void hopsAreCounted();
    void loopsEnd();
    void validationKeepsItsNumber_data();
    void validationKeepsItsNumber();
    void otherThreeHundredsAreNotFollowed_data();
    void otherThreeHundredsAreNotFollowed();
    void theReasonNamesThePlaceButNotThePerson();

private:
    std::unique_ptr<TlsFixture> m_tls;
};

void RedirectsTest::initTestCase()
{
    m_tls = std::make_unique<TlsFixture>();
    QVERIFY2(m_tls->isValid(), qPrintable(m_tls->errorString()));
}

void RedirectsTest::onlyTheSameQuestionAtTheSameOriginIsFollowed_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<std::optional<Cause>>("refused");
    for (const int code : {301, 302, 303, 307, 308}) {
        for (const Place &place : places()) {
            QTest::addRow("%d %s", code, place.name) << code << QByteArray(place.location) << place.refused;
        }
    }
}

void RedirectsTest::onlyTheSameQuestionAtTheSameOriginIsFollowed()
{
    QFETCH(const int, code);
    QFETCH(const QByteArray, location);
    QFETCH(const std::optional<Cause>, refused);
    ScriptedServer first;
    ScriptedServer second;
    first.enqueue(ScriptedAnswer::redirect(code, filled(location.constData(), first, second)));
    first.answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
    second.answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
    const Engine::Client client(first.url());
    StatusCall call(*client, asked());
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(second.connectionCount(), 0);
    QCOMPARE(second.bytesReceived(), 0);
    QCOMPARE(call.result().has_value(), !refused);
    QCOMPARE(first.requests().size(), refused ? 1 : 2);
    for (const ScriptedServer::Request &request : first.requests()) {
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.header("Authorization"), QByteArray(Engine::token));
        QVERIFY(request.target.endsWith("?workProviderUserId=a%26b%20%2B%C3%A9"));
    }
    if (refused) {
        QCOMPARE(call.result().error().kind, Kind::Redirected);
        QCOMPARE(call.result().error().cause, *refused);
        QCOMPARE(call.result().error().httpStatus, code);
    }
}

void RedirectsTest::secureNeverBecomesPlain_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("location");
    for (const int code : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d http", code) << code << QByteArray("http://{second}/v1/user/status/?{query}");
        QTest::addRow("%d http on the same port", code) << code << QByteArray("http://{first}/v1/user/status/?{query}");
        QTest::addRow("%d https elsewhere", code) << code << QByteArray("https://{second}/v1/user/status/?{query}");
    }
}

void RedirectsTest::secureNeverBecomesPlain()
{
    QFETCH(const int, code);
    QFETCH(const QByteArray, location);
    ScriptedServer first(Transport::Tls, m_tls->certificate(TlsFixture::Identity::Good),
                         m_tls->key(TlsFixture::Identity::Good));
    ScriptedServer second;
    first.answerWith(ScriptedAnswer::redirect(code, filled(location.constData(), first, second)));
    second.answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
    const Engine::Client client(first.url(), Engine::shortLimits(), Engine::contents(m_tls->caPath()));
    StatusCall call(*client, asked());
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(call.result().error().kind, Kind::Redirected);
    QCOMPARE(call.result().error().cause, Cause::RedirectElsewhere);
    QCOMPARE(first.requests().size(), 1);
    QCOMPARE(second.connectionCount(), 0);
}

void RedirectsTest::hopsAreCounted_data()
{
    QTest::addColumn<int>("hops");
    QTest::addColumn<bool>("followed");
    for (int hops = 0; hops <= 5; ++hops) {
        QTest::addRow("%d", hops) << hops << (hops <= 3);
    }
}

void RedirectsTest::hopsAreCounted()
{
    QFETCH(const int, hops);
    QFETCH(const bool, followed);
    ScriptedServer server;
    for (int hop = 0; hop < hops; ++hop) {
        server.enqueue(ScriptedAnswer::redirect(302, "/hop" + QByteArray::number(hop) + "?customerNumber=ABC123"));
    }
    server.answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
    const Engine::Client client(server.url());
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(call.result().has_value(), followed);
    QCOMPARE(server.requests().size(), qMin(hops, 3) + 1);
    if (!followed) {
        QCOMPARE(call.result().error().cause, Cause::RedirectTooMany);
    }
}

void RedirectsTest::loopsEnd()
{
    ScriptedServer server;
    server.answerBy(
        [](const ScriptedServer::Request &request) { return ScriptedAnswer::redirect(301, request.target); });
    const Engine::Client client(server.url());
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(call.result().error().kind, Kind::Redirected);
    QCOMPARE(call.result().error().cause, Cause::RedirectTooMany);
    QCOMPARE(server.requests().size(), 4);
}

void RedirectsTest::validationKeepsItsNumber_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("followed");
    QTest::newRow("slash added") << QByteArray("/v1/validate/customer-number/ABC123/?email=a%40b.example") << true;
    QTest::newRow("other number") << QByteArray("/v1/validate/customer-number/OTHER1?email=a%40b.example") << false;
    QTest::newRow("e-mail dropped") << QByteArray("/v1/validate/customer-number/ABC123/") << false;
    QTest::newRow("a page that is always there") << QByteArray("/login?email=a%40b.example") << false;
}

void RedirectsTest::validationKeepsItsNumber()
{
    QFETCH(const QByteArray, location);
    QFETCH(const bool, followed);
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::redirect(301, location));
    server.answerWith(ScriptedAnswer::json(204, {}));
    const Engine::Client client(server.url());
    ValidateCall call(*client, Engine::number(), u"a@b.example"_s);
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(call.result().has_value(), followed);
    QCOMPARE(server.requests().size(), followed ? 2 : 1);
}

void RedirectsTest::otherThreeHundredsAreNotFollowed_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {300, 304, 305, 306, 309, 310, 399}) {
        QTest::addRow("%d", code) << code;
    }
}

void RedirectsTest::otherThreeHundredsAreNotFollowed()
{
    QFETCH(const int, code);
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::redirect(code, "/v1/user/status?customerNumber=ABC123"));
    server.answerWith(ScriptedAnswer::json(200, Engine::goodBody()));
    const Engine::Client client(server.url());
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, Kind::BadAnswer);
    QCOMPARE(server.requests().size(), 1);
}

void RedirectsTest::theReasonNamesThePlaceButNotThePerson()
{
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::redirect(302, "https://user:CANARY1@evil.example/login?next=CANARY2#CANARY3"));
    const Engine::Client client(server.url());
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(call.result().error().detail.contains(u"https://evil.example/login"_s));
    QVERIFY2(!call.result().error().detail.contains(u"CANARY"_s), qPrintable(call.result().error().detail));
}

QTEST_GUILESS_MAIN(RedirectsTest)
#include "tst_redirects.moc"
