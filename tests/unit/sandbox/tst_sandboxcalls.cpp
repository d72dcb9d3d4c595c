// status, validate, and what surrounds them: tokens, redirects, methods, unknown paths. Facts: contract "user/status",
// "validate/customer-number" and README.
#include "sandbox/namedcustomers.h"
#include "sandbox/server.h"
#include "unit/sandbox/wire.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSandboxCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void tokenIsCheckedBeforeAnythingElse_data();
    void tokenIsCheckedBeforeAnythingElse();
    void missingSlashIsRedirectedKeepingTheQuery_data();
    void missingSlashIsRedirectedKeepingTheQuery();
    void redirectedPostCreatesNothing();
    void unknownPathIsAnHtmlPage_data();
    void unknownPathIsAnHtmlPage();
    void wrongMethodIsNotAllowed_data();
    void wrongMethodIsNotAllowed();
    void headIsAnsweredLikeGetWithoutBody();

    void statusBodyIsSpelledAsDescribed_data();
    void statusBodyIsSpelledAsDescribed();
    void statusFindsANamedCustomerByEveryKind_data();
    void statusFindsANamedCustomerByEveryKind();
    void statusWantsExactlyOneValidIdentifier_data();
    void statusWantsExactlyOneValidIdentifier();
    void statusDoesNotTellUnknownFromNoConsent_data();
    void statusDoesNotTellUnknownFromNoConsent();

    void validateAnswersAsDescribed_data();
    void validateAnswersAsDescribed();
    void validateHasNoContentLengthOn204();

private:
    sandbox::Server m_server;
};

void TestSandboxCalls::tokenIsCheckedBeforeAnythingElse_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const QByteArray status = "GET /v1/user/status/?customerNumber=ABC123";
    const QList<std::pair<const char *, QByteArray>> lines{{"status", status},
                                                           {"old status", "GET /v1/status/?customerNumber=ABC123"},
                                                           {"status without identifier", "GET /v1/user/status/"},
                                                           {"validate", "GET /v1/validate/customer-number/ABC123"},
                                                           {"validate unknown", "GET /v1/validate/customer-number/x"},
                                                           {"enrol", "POST /v1/customer/enrol/"},
                                                           {"wrong method", "DELETE /v1/customer/enrol/"}};
    for (const auto &[name, line] : lines) {
        QTest::addRow("missing: %s", name)
            << QByteArray() << line << u"MISSING_AUTH"_s << u"Authorization header missing"_s;
        QTest::addRow("wrong: %s", name) << QByteArray("Authorization: nonsense\r\n") << line << u"INVALID_KEY"_s
                                         << u"Authorization key is invalid"_s;
    }
    const QList<std::pair<const char *, QByteArray>> wrong{{"with a scheme", "Bearer sandbox-token"},
                                                           {"prefix", "sandbox-toke"},
                                                           {"longer", "sandbox-tokenn"},
                                                           {"repeated", "sandbox-tokensandbox-token"},
                                                           {"other case", "Sandbox-Token"},
                                                           {"percent-encoded", "sandbox%2Dtoken"}};
    for (const auto &[name, value] : wrong) {
        QTest::newRow(name) << "Authorization: " + value + "\r\n"
                            << status << u"INVALID_KEY"_s << u"Authorization key is invalid"_s;
    }
    QTest::newRow("empty value") << QByteArray("Authorization: \r\n") << status << u"MISSING_AUTH"_s
                                 << u"Authorization header missing"_s;
    QTest::newRow("sent twice") << QByteArray("Authorization: sandbox-token\r\n").repeated(2) << status
                                << u"INVALID_KEY"_s << u"Authorization key is invalid"_s;
}

void TestSandboxCalls::tokenIsCheckedBeforeAnythingElse()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, line);
    Wire wire(m_server.url());
    wire.send(line + " HTTP/1.1\r\n" + header + "\r\n");
    const WireReply reply = wire.receive();
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.headers.value("content-type"), "application/json");
    QTEST(reply.code(), "code");
    QTEST(reply.detail(), "detail");
}

void TestSandboxCalls::missingSlashIsRedirectedKeepingTheQuery_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("status") << QByteArray("/v1/user/status?customerNumber=ABC123")
                            << QByteArray("/v1/user/status/?customerNumber=ABC123");
    QTest::newRow("old status") << QByteArray("/v1/status?policyId=ABC123")
                                << QByteArray("/v1/status/?policyId=ABC123");
    QTest::newRow("query byte for byte") << QByteArray("/v1/user/status?driverId=a%2bb+%e9%20?x=/&&=%zz")
                                         << QByteArray("/v1/user/status/?driverId=a%2bb+%e9%20?x=/&&=%zz");
    QTest::newRow("no query") << QByteArray("/v1/user/status") << QByteArray("/v1/user/status/");
    QTest::newRow("validate") << QByteArray("/v1/validate/customer-number/ABC123/?email=a%40b")
                              << QByteArray("/v1/validate/customer-number/ABC123?email=a%40b");
    QTest::newRow("enrol") << QByteArray("/v1/customer/enrol") << QByteArray("/v1/customer/enrol/");
}

void TestSandboxCalls::missingSlashIsRedirectedKeepingTheQuery()
{
    QFETCH(QByteArray, from);
    Wire wire(m_server.url());
    const WireReply reply = wire.get(from);
    QCOMPARE(reply.status, 301);
    QTEST(reply.headers.value("location"), "to");
    QCOMPARE(reply.body, QByteArray());
    const int followed = wire.get(reply.headers.value("location")).status;
    QVERIFY2(followed != 301, "one redirect is enough");
}

void TestSandboxCalls::redirectedPostCreatesNothing()
{
    Wire wire(m_server.url());
    const WireReply reply = wire.post("/v1/customer/enrol", R"({"customer":{},"product":{}})");
    QCOMPARE(reply.status, 301);
    QCOMPARE(reply.headers.value("location"), "/v1/customer/enrol/");
}

void TestSandboxCalls::unknownPathIsAnHtmlPage_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
         {"/", "/v1/", "/v1/user/", "/v2/user/status/", "/v1/user/status//", "//v1/user/status/",
          "/v1/validate/customer-number/", "/v1/validate/customer-number", "/v1/validate/customer-number/A/B",
          "/v1/user%2Fstatus/", "/V1/user/status/", "/v1/customer/enrol/x", "*"}) {
        QTest::newRow(target) << QByteArray(target);
    }
}

void TestSandboxCalls::unknownPathIsAnHtmlPage()
{
    QFETCH(QByteArray, target);
    const WireReply reply = Wire(m_server.url(), "").get(target);
    QCOMPARE(reply.status, 404);
    QVERIFY(reply.headers.value("content-type").startsWith("text/html"));
    QVERIFY(reply.body.contains("<h1>Not Found</h1>"));
}

void TestSandboxCalls::wrongMethodIsNotAllowed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("allowed");
    const QByteArray status = "/v1/user/status/?customerNumber=ABC123";
    for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"}) {
        QTest::addRow("%s status", method) << QByteArray(method) << status << QByteArray("GET, HEAD");
        QTest::addRow("%s validate", method)
            << QByteArray(method) << QByteArray("/v1/validate/customer-number/ABC123") << QByteArray("GET, HEAD");
    }
    for (const char *method : {"GET", "PUT", "DELETE"}) {
        QTest::addRow("%s enrol", method)
            << QByteArray(method) << QByteArray("/v1/customer/enrol/") << QByteArray("POST");
    }
}

void TestSandboxCalls::wrongMethodIsNotAllowed()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    const WireReply reply = Wire(m_server.url()).exchange(method, target);
    QCOMPARE(reply.status, 405);
    QTEST(reply.headers.value("allow"), "allowed");
    QCOMPARE(reply.headers.value("content-type"), "application/json");
    QCOMPARE(reply.body, "{\"detail\":\"Method \\\"" + method + "\\\" not allowed.\"}");
}

void TestSandboxCalls::headIsAnsweredLikeGetWithoutBody()
{
    Wire wire(m_server.url());
    const WireReply head = wire.exchange("HEAD", "/v1/user/status/?customerNumber=ABC123");
    const WireReply get = wire.get("/v1/user/status/?customerNumber=ABC123");
    QCOMPARE(head.status, 200);
    QCOMPARE(get.status, 200);
    QCOMPARE(head.headers.value("content-length"), QByteArray::number(get.body.size()));
}

void TestSandboxCalls::statusBodyIsSpelledAsDescribed_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("the description's example")
        << QByteArray("ABC123")
        << QByteArray(
               R"j({"status":"ENABLED","policyId":"ABC123","customer_number":"ABC123",)j"
               R"j("cover_class_of_use":"Carriage of Goods for Hire & Reward","cover_level":"Third Party (TPO)",)j"
               R"j("vehicle_registration":"VY7 JC3"})j");
    QTest::newRow("no vehicle") << QByteArray("SE33S")
                                << QByteArray(R"j({"status":"ENABLED","policyId":"SE33S","customer_number":"SE33S",)j"
                                              R"j("cover_class_of_use":"Carriage of Goods for Hire & Reward",)j"
                                              R"j("cover_level":"Public Liability"})j");
    QTest::newRow("disabled") << QByteArray("D1SABLED")
                              << QByteArray(
                                     R"j({"status":"DISABLED","policyId":"D1SABLED","customer_number":"D1SABLED"})j");
    QTest::newRow("unknown status and fields")
        << QByteArray("SUSPENDED1")
        << QByteArray(
               R"j({"status":"SUSPENDED","policyId":"SUSPENDED1","customer_number":"SUSPENDED1",)j"
               R"j("cover_class_of_use":"Carriage of Goods for Hire & Reward","cover_level":"Third Party (TPO)",)j"
               R"j("suspension_reason":"PAYMENT_OVERDUE","outstanding_pounds":42.5,"contacts":["phone","e-mail"],)j"
               R"j("review":{"by":"underwriting","open":true},"reinstated_at":null})j");
    QTest::newRow("later revision")
        << QByteArray("LATER1")
        << QByteArray(
               R"j({"status":"ENABLED","policyId":"LATER1","customerNumber":"LATER1",)j"
               R"j("cover_class_of_use":"Carriage of Goods for Hire & Reward","cover_level":"Third Party (TPO)",)j"
               R"j("detail":"Cover is renewed every day at midnight."})j");
    QTest::newRow("both spellings")
        << QByteArray("B0TH1")
        << QByteArray(
               R"j({"status":"ENABLED","policyId":"B0TH1","customer_number":"B0TH1","customerNumber":"B0TH1NEW",)j"
               R"j("cover_class_of_use":"Carriage of Goods for Hire & Reward","cover_level":"Third Party (TPO)",)j"
               R"j("message":"This customer number is about to change."})j");
    QTest::newRow("cover fields missing")
        << QByteArray("BARE1") << QByteArray(R"j({"status":"ENABLED","policyId":"BARE1","customer_number":"BARE1"})j");
}

void TestSandboxCalls::statusBodyIsSpelledAsDescribed()
{
    QFETCH(QByteArray, number);
    Wire wire(m_server.url());
    for (const QByteArray &path : {QByteArray("/v1/user/status/"), QByteArray("/v1/status/")}) {
        const WireReply reply = wire.get(path + "?customerNumber=" + number);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers.value("content-type"), "application/json");
        QTEST(reply.body, "body");
    }
}

void TestSandboxCalls::statusFindsANamedCustomerByEveryKind_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("policyId");
    for (const sandbox::NamedEntry &named : sandbox::namedEntries()) {
        const sandbox::Customer &customer = named.customer;
        if (!customer.consents) {
            continue;
        }
        const QList<std::pair<QByteArray, QByteArray>> kinds{{"customerNumber", customer.number},
                                                             {"policyId", customer.policyId},
                                                             {"driverId", customer.driverId},
                                                             {"workProviderUserId", customer.workProviderUserId}};
        for (const auto &[kind, id] : kinds) {
            QTest::addRow("%s by %s", customer.number.constData(), kind.constData())
                << QByteArray(kind + '=' + id.toPercentEncoding()) << QString::fromLatin1(customer.policyId);
        }
    }
}

void TestSandboxCalls::statusFindsANamedCustomerByEveryKind()
{
    QFETCH(QByteArray, query);
    const WireReply reply = Wire(m_server.url()).get("/v1/user/status/?" + query);
    QCOMPARE(reply.status, 200);
    QTEST(reply.json().value(u"policyId").toString(), "policyId");
}

void TestSandboxCalls::statusWantsExactlyOneValidIdentifier_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("no query") << QByteArray() << 400;
    QTest::newRow("none of the four") << QByteArray("?email=a@b") << 400;
    QTest::newRow("kind in other case") << QByteArray("?customernumber=ABC123") << 400;
    QTest::newRow("two kinds") << QByteArray("?customerNumber=ABC123&policyId=ABC123") << 400;
    QTest::newRow("one kind twice") << QByteArray("?customerNumber=ABC123&customerNumber=ABC123") << 400;
    QTest::newRow("second one empty") << QByteArray("?customerNumber=ABC123&driverId=") << 400;
    QTest::newRow("empty number") << QByteArray("?customerNumber=") << 400;
    QTest::newRow("no equals sign") << QByteArray("?customerNumber") << 400;
    QTest::newRow("empty provider id") << QByteArray("?workProviderUserId=") << 400;
    QTest::newRow("empty driver id") << QByteArray("?driverId=") << 400;
    QTest::newRow("lower-case number") << QByteArray("?customerNumber=abc123") << 400;
    QTest::newRow("dash in number") << QByteArray("?customerNumber=ABC-123") << 400;
    QTest::newRow("blank around number") << QByteArray("?customerNumber=ABC123%20") << 400;
    QTest::newRow("accent in policy id") << QByteArray("?policyId=%C3%89") << 400;
    QTest::newRow("full-width digit") << QByteArray("?policyId=%EF%BC%91") << 400;
    QTest::newRow("NUL in number") << QByteArray("?customerNumber=ABC123%00") << 400;
    QTest::newRow("any text as driver id") << QByteArray("?driverId=no-such+one!") << 404;
    QTest::newRow("another parameter beside it") << QByteArray("?utm=1&customerNumber=ABC123&x") << 200;
    QTest::newRow("name percent-encoded") << QByteArray("?customer%4eumber=ABC123") << 200;
    QTest::newRow("value percent-encoded") << QByteArray("?customerNumber=%41BC123") << 200;
}

void TestSandboxCalls::statusWantsExactlyOneValidIdentifier()
{
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    const WireReply reply = Wire(m_server.url()).get("/v1/user/status/" + query);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.headers.value("content-type"), "application/json");
    if (status == 400) {
        QCOMPARE(reply.code(), u"INVALID_DATA"_s);
        QVERIFY(!reply.detail().isEmpty());
    }
}

void TestSandboxCalls::statusDoesNotTellUnknownFromNoConsent_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"customerNumber=N0C0NSENT", "policyId=N0C0NSENT", "driverId=driver-no-consent",
                              "workProviderUserId=rider-no-consent", "customerNumber=N0C0NSENT2",
                              "customerNumber=NOBODY", "policyId=NOBODY", "driverId=12345", "workProviderUserId=nobody",
                              "workProviderUserId=ABC123", "workProviderUserId=RIDER-0000001"}) {
        QTest::newRow(query) << QByteArray(query);
    }
}

void TestSandboxCalls::statusDoesNotTellUnknownFromNoConsent()
{
    QFETCH(QByteArray, query);
    const WireReply reply = Wire(m_server.url()).get("/v1/user/status/?" + query);
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.body, R"({"error":"INVALID_CUSTOMER","detail":"Customer not found"})");
}

void TestSandboxCalls::validateAnswersAsDescribed_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QString none;
    const QString unknown = u"INVALID_CUSTOMER"_s;
    const QString mismatch = u"INVALID_CUSTOMER_EMAIL"_s;
    QTest::newRow("known") << QByteArray("ABC123") << 204 << none;
    QTest::newRow("disabled") << QByteArray("D1SABLED") << 204 << none;
    QTest::newRow("no consent") << QByteArray("N0C0NSENT") << 204 << none;
    QTest::newRow("no consent, e-mail") << QByteArray("N0C0NSENT?email=gza@example.com") << 204 << none;
    QTest::newRow("percent-encoded") << QByteArray("%41BC%3123") << 204 << none;
    QTest::newRow("e-mail") << QByteArray("SE33S?email=raekwon@wutangforever.wu") << 204 << none;
    QTest::newRow("e-mail encoded") << QByteArray("SE33S?email=raekwon%40wutangforever.wu") << 204 << none;
    QTest::newRow("e-mail in other case") << QByteArray("SE33S?email=Raekwon@WuTangForever.WU") << 204 << none;
    QTest::newRow("capitals stored") << QByteArray("N0C0NSENT2?email=o.d.b@example.com") << 204 << none;
    QTest::newRow("other parameter") << QByteArray("SE33S?mail=x") << 204 << none;
    QTest::newRow("wrong e-mail") << QByteArray("SE33S?email=rza@wutangforever.wu") << 404 << mismatch;
    QTest::newRow("plus is a blank") << QByteArray("SE33S?email=raekwon+@wutangforever.wu") << 404 << mismatch;
    QTest::newRow("empty e-mail") << QByteArray("SE33S?email=") << 404 << mismatch;
    QTest::newRow("unknown") << QByteArray("NOBODY") << 404 << unknown;
    QTest::newRow("unknown, e-mail") << QByteArray("NOBODY?email=raekwon@wutangforever.wu") << 404 << unknown;
    QTest::newRow("lower case") << QByteArray("abc123") << 404 << unknown;
    QTest::newRow("policy id is no number") << QByteArray("P0L1CY0LD") << 404 << unknown;
}

void TestSandboxCalls::validateAnswersAsDescribed()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    const WireReply reply = Wire(m_server.url()).get("/v1/validate/customer-number/" + target);
    QCOMPARE(reply.status, status);
    QTEST(reply.code(), "code");
    QCOMPARE(reply.headers.value("content-type"), status == 204 ? QByteArray() : "application/json"_ba);
}

void TestSandboxCalls::validateHasNoContentLengthOn204()
{
    Wire wire(m_server.url());
    const WireReply reply = wire.get("/v1/validate/customer-number/ABC123");
    QCOMPARE(reply.status, 204);
    QVERIFY(!reply.headers.contains("content-length"));
    QVERIFY(!reply.headers.contains("transfer-encoding"));
    QCOMPARE(wire.get("/v1/validate/customer-number/NOBODY").status, 404);
}

QTEST_GUILESS_MAIN(TestSandboxCalls)
#include "tst_sandboxcalls.moc"
