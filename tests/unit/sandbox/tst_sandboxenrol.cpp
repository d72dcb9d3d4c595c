// customer/enrol over the wire. Facts: contract "customer/enrol" and README.
#include "sandbox/server.h"
#include "unit/sandbox/enrolbody.h"
#include "unit/sandbox/wire.h"

#include <QDate>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray EnrolPath = "/v1/customer/enrol/";

} // namespace

class TestSandboxEnrol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void acceptedEnrolmentIsSpelledAsDescribed();
    void occupationsComeBackAsTheInsurerCallsThem_data();
    void occupationsComeBackAsTheInsurerCallsThem();
    void everyEnrolledProductIsAccepted_data();
    void everyEnrolledProductIsAccepted();
    void eachPostCreatesOneMoreCustomer();
    void enrolledCustomerIsKnownToStatusAndValidate();
    void latestEnrolmentWinsTheProviderId();
    void enrolmentTakesOverTheIdOfANamedCustomer();
    void refusedEnrolmentCreatesNothing();

    void brokenJsonIsReportedWithItsPosition_data();
    void brokenJsonIsReportedWithItsPosition();
    void badFieldIsReportedUnderItsName_data();
    void badFieldIsReportedUnderItsName();
    void unlikelyButAllowedFieldPasses_data();
    void unlikelyButAllowedFieldPasses();
    void allBadFieldsAreReportedAtOnce();
    void badPartIsReportedUnderItsName_data();
    void badPartIsReportedUnderItsName();
    void badProductIsReported_data();
    void badProductIsReported();
    void productWithoutApiEnrolmentIsDenied();

private:
    WireReply enrol(const QByteArray &body) { return Wire(m_server.url()).post(EnrolPath, body); }
    WireReply get(const QByteArray &target) { return Wire(m_server.url()).get(target); }

    sandbox::Server m_server;
};

void TestSandboxEnrol::acceptedEnrolmentIsSpelledAsDescribed()
{
    const WireReply reply = enrol(enrolBody());
    QCOMPARE(reply.status, 202);
    QCOMPARE(reply.headers.value("content-type"), "application/json");
    const QByteArray number = reply.json().value(u"customerNumber").toString().toLatin1();
    QVERIFY(!number.isEmpty());
    QCOMPARE(reply.body, "{\"customerNumber\":\"" + number +
                             "\",\"occupations\":[\"childminder\"],\"workProviderUserId\":\"596e34ee2346c78cc8cf7c4\","
                             "\"status\":\"Created\",\"coverLevel\":\"Public Liability\"}");
}

void TestSandboxEnrol::occupationsComeBackAsTheInsurerCallsThem_data()
{
    QTest::addColumn<QJsonValue>("asked");
    QTest::addColumn<QJsonArray>("answered");
    QTest::newRow("translated") << QJsonValue(QJsonArray{u"babysitter"_s}) << QJsonArray{u"childminder"_s};
    QTest::newRow("as given") << QJsonValue(QJsonArray{u"dog walker"_s, u"babysitter"_s, u"Möbelträger"_s})
                              << QJsonArray{u"dog walker"_s, u"childminder"_s, u"Möbelträger"_s};
    QTest::newRow("none asked") << QJsonValue(QJsonValue::Undefined) << QJsonArray();
    QTest::newRow("empty list") << QJsonValue(QJsonArray()) << QJsonArray();
}

void TestSandboxEnrol::occupationsComeBackAsTheInsurerCallsThem()
{
    QFETCH(QJsonValue, asked);
    QJsonObject product = exampleProduct();
    product.insert(u"occupations"_s, asked); // undefined removes it
    const WireReply reply = enrol(enrolBody(exampleCustomer(), product));
    QCOMPARE(reply.status, 202);
    QVERIFY(reply.json().contains(u"occupations"_s));
    QTEST(reply.json().value(u"occupations").toArray(), "answered");
}

void TestSandboxEnrol::everyEnrolledProductIsAccepted_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"FL.OCC.PL.UK.001", "FL.OCC.PL.UK.002", "FL.OCC.PL.IE.001", "FL.CRR.PL.UK.001"}) {
        QTest::newRow(code) << QString::fromLatin1(code);
    }
}

void TestSandboxEnrol::everyEnrolledProductIsAccepted()
{
    QFETCH(QString, code);
    QCOMPARE(enrol(enrolBody(exampleCustomer(), QJsonObject{{u"code"_s, code}})).status, 202);
}

void TestSandboxEnrol::eachPostCreatesOneMoreCustomer()
{
    const QByteArray body = enrolBody();
    const QByteArray first = enrol(body).json().value(u"customerNumber").toString().toLatin1();
    const QByteArray second = enrol(body).json().value(u"customerNumber").toString().toLatin1();
    QVERIFY(first != second);
    QCOMPARE(get("/v1/validate/customer-number/" + first).status, 204);
    QCOMPARE(get("/v1/validate/customer-number/" + second).status, 204);
}

void TestSandboxEnrol::enrolledCustomerIsKnownToStatusAndValidate()
{
    const QByteArray number = enrol(enrolBodyFor(u"known-1"_s)).json().value(u"customerNumber").toString().toLatin1();
    const QByteArray expected = "{\"status\":\"ENABLED\",\"policyId\":\"" + number + "\",\"customer_number\":\"" +
                                number +
                                "\",\"cover_class_of_use\":\"Business Use\",\"cover_level\":\"Public Liability\"}";
    QCOMPARE(get("/v1/user/status/?customerNumber=" + number).body, expected);
    QCOMPARE(get("/v1/user/status/?policyId=" + number).body, expected);
    QCOMPARE(get("/v1/user/status/?workProviderUserId=known-1").body, expected);
    QCOMPARE(get("/v1/validate/customer-number/" + number).status, 204);
    QCOMPARE(get("/v1/validate/customer-number/" + number + "?email=RAEKWON@wutangforever.wu").status, 204);
    QCOMPARE(get("/v1/validate/customer-number/" + number + "?email=rza@wutangforever.wu").code(),
             u"INVALID_CUSTOMER_EMAIL"_s);
}

void TestSandboxEnrol::latestEnrolmentWinsTheProviderId()
{
    const QString first = enrol(enrolBodyFor(u"twice"_s)).json().value(u"customerNumber").toString();
    const QString second = enrol(enrolBodyFor(u"twice"_s)).json().value(u"customerNumber").toString();
    QCOMPARE(get("/v1/user/status/?workProviderUserId=twice").json().value(u"customer_number").toString(), second);
    QCOMPARE(get("/v1/user/status/?customerNumber=" + first.toLatin1()).status, 200);
}

void TestSandboxEnrol::enrolmentTakesOverTheIdOfANamedCustomer()
{
    sandbox::Server server;
    QVERIFY(server.start());
    Wire wire(server.url());
    const QString number = wire.post(EnrolPath, enrolBodyFor(u"12345"_s)).json().value(u"customerNumber").toString();
    QCOMPARE(wire.get("/v1/user/status/?workProviderUserId=12345").json().value(u"customer_number").toString(), number);
    QCOMPARE(wire.get("/v1/user/status/?customerNumber=ABC123").status, 200);
}

void TestSandboxEnrol::refusedEnrolmentCreatesNothing()
{
    QJsonObject customer = exampleCustomer();
    customer.insert(u"workProviderUserId"_s, u"refused"_s);
    QCOMPARE(enrol(enrolBody(customer, QJsonObject{{u"code"_s, u"FL.SCO.TPO.UK.001"_s}})).status, 403);
    QCOMPARE(Wire(m_server.url()).post("/v1/customer/enrol", enrolBodyFor(u"refused"_s)).status, 301);
    QCOMPARE(Wire(m_server.url(), "wrong").post(EnrolPath, enrolBodyFor(u"refused"_s)).status, 401);
    customer.remove(u"dob"_s);
    QCOMPARE(enrol(enrolBody(customer)).status, 400);
    QCOMPARE(get("/v1/user/status/?workProviderUserId=refused").status, 404);
}

void TestSandboxEnrol::brokenJsonIsReportedWithItsPosition_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("empty") << QByteArray() << 1 << 1;
    QTest::newRow("a list") << QByteArray("[]") << 1 << 1;
    QTest::newRow("a list further down") << QByteArray("\n  [1]") << 2 << 3;
    QTest::newRow("the description's example") << QByteArray("{customer}") << 1 << 2;
    QTest::newRow("second line") << QByteArray("{\n  x}") << 2 << 3;
    QTest::newRow("characters, not bytes") << QByteArray("{\"é\":\"日本\", x}") << 1 << 12;
    QTest::newRow("text") << QByteArray("\"customer\"") << 1 << 1;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}") << 1 << 1;
    QTest::newRow("ends too early") << QByteArray("{") << 1 << 2;
    QTest::newRow("value missing") << QByteArray("{\"a\":}") << 1 << 6;
    QTest::newRow("comma missing") << QByteArray("{\"a\":1 \"b\":2}") << 1 << 8;
    QTest::newRow("more behind the end") << QByteArray("{}\n x") << 2 << 2;
    QTest::newRow("broken UTF-8") << QByteArray("{\"a\":\"\xff\"}") << 1 << 7;
}

void TestSandboxEnrol::brokenJsonIsReportedWithItsPosition()
{
    QFETCH(QByteArray, body);
    QFETCH(int, line);
    QFETCH(int, column);
    const WireReply reply = enrol(body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"INVALID_DATA"_s);
    QCOMPARE(reply.detail(), u"JSON decode error at line %1, column %2"_s.arg(line).arg(column));
}

void TestSandboxEnrol::badFieldIsReportedUnderItsName_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("message");
    const QJsonObject customer = exampleCustomer();
    for (const QString &field : customer.keys()) {
        const QByteArray name = field.toLatin1();
        QTest::addRow("%s missing", name.constData())
            << field << QJsonValue(QJsonValue::Undefined) << u"This field is required."_s;
        QTest::addRow("%s empty", name.constData()) << field << QJsonValue(u""_s) << u"This field may not be blank."_s;
        QTest::addRow("%s blank", name.constData())
            << field << QJsonValue(u" \t"_s) << u"This field may not be blank."_s;
        QTest::addRow("%s null", name.constData())
            << field << QJsonValue(QJsonValue::Null) << u"This field may not be null."_s;
        QTest::addRow("%s number", name.constData()) << field << QJsonValue(7) << u"Not a valid string."_s;
    }
    const QString shape = u"Date has wrong format. Use one of these formats instead: YYYY-MM-DD."_s;
    for (const char *date : {"15/01/1984", "1984-1-15", "1984-02-30", "1983-02-29", "1984-13-01", "1984-01-15T00:00",
                             "1984-01-15 ", "0000-01-01", "+984-01-15", "1984/01/15", "１９８４-01-15"}) {
        QTest::addRow("dob %s", date) << u"dob"_s << QJsonValue(QString::fromUtf8(date)) << shape;
    }
    QTest::newRow("dob in the future") << u"dob"_s << QJsonValue(QDate::currentDate().addDays(2).toString(Qt::ISODate))
                                       << u"Date of birth cannot be in the future."_s;
    for (const char *email : {"raekwon", "@wu", "raekwon@", "a@b@c", "a b@c", "a@b\n", "@"}) {
        QTest::addRow("email %s", email) << u"email"_s << QJsonValue(QString::fromLatin1(email))
                                         << u"Enter a valid email address."_s;
    }
    for (const char *phone : {"07123456789", "+", "+44 123", "+44-123", "44+123", "++44", "+44x"}) {
        QTest::addRow("phone %s", phone)
            << u"phoneNumber"_s << QJsonValue(QString::fromLatin1(phone))
            << u"Enter a phone number with its dialing country: a plus sign, then digits."_s;
    }
}

void TestSandboxEnrol::badFieldIsReportedUnderItsName()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, message);
    QJsonObject customer = exampleCustomer();
    customer.insert(field, value); // undefined removes it
    const WireReply reply = enrol(enrolBody(customer));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"INVALID_DATA"_s);
    const QJsonObject expected{{u"customer"_s, QJsonObject{{field, QJsonArray{message}}}}};
    QCOMPARE(reply.json().value(u"detail").toObject(), expected);
}

void TestSandboxEnrol::unlikelyButAllowedFieldPasses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("dob today") << u"dob"_s << QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
    QTest::newRow("dob leap day") << u"dob"_s << u"1984-02-29"_s;
    QTest::newRow("dob long ago") << u"dob"_s << u"1884-01-15"_s;
    QTest::newRow("email without dot") << u"email"_s << u"a@b"_s;
    QTest::newRow("email with plus") << u"email"_s << u"o'neil+x@exämple.com"_s;
    QTest::newRow("short phone") << u"phoneNumber"_s << u"+1"_s;
    QTest::newRow("foreign post code") << u"postCode"_s << u"D02 XY45"_s;
    QTest::newRow("non-Latin name") << u"lastName"_s << u"山田"_s;
}

void TestSandboxEnrol::unlikelyButAllowedFieldPasses()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QJsonObject customer = exampleCustomer();
    customer.insert(field, value);
    QCOMPARE(enrol(enrolBody(customer)).status, 202);
}

void TestSandboxEnrol::allBadFieldsAreReportedAtOnce()
{
    const WireReply reply = enrol("{\"customer\":{},\"product\":{\"occupations\":\"babysitter\"}}");
    QCOMPARE(reply.status, 400);
    const QJsonObject detail = reply.json().value(u"detail").toObject();
    QCOMPARE(detail.value(u"customer").toObject().keys(), exampleCustomer().keys());
    QCOMPARE(detail.value(u"product").toObject().keys(), QStringList({u"code"_s, u"occupations"_s}));
}

void TestSandboxEnrol::badPartIsReportedUnderItsName_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QJsonValue>("message");
    for (const QString &part : {u"customer"_s, u"product"_s}) {
        const QByteArray name = part.toLatin1();
        QTest::addRow("%s missing", name.constData())
            << part << QJsonValue(QJsonValue::Undefined) << QJsonValue(QJsonArray{u"This field is required."_s});
        QTest::addRow("%s null", name.constData())
            << part << QJsonValue(QJsonValue::Null) << QJsonValue(QJsonArray{u"This field may not be null."_s});
        QTest::addRow("%s a list", name.constData())
            << part << QJsonValue(QJsonArray())
            << QJsonValue(QJsonObject{{u"non_field_errors"_s, QJsonArray{u"Invalid data. Expected an object."_s}}});
    }
}

void TestSandboxEnrol::badPartIsReportedUnderItsName()
{
    QFETCH(QString, part);
    QFETCH(QJsonValue, value);
    QFETCH(QJsonValue, message);
    const WireReply reply = enrol(part == u"customer"_s ? enrolBody(value) : enrolBody(exampleCustomer(), value));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().value(u"detail").toObject(), QJsonObject({{part, message}}));
}

void TestSandboxEnrol::badProductIsReported_data()
{
    QTest::addColumn<QJsonObject>("product");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("message");
    const QString code = u"code"_s;
    const QString good = u"FL.OCC.PL.UK.001"_s;
    const QString occupations = u"occupations"_s;
    QTest::newRow("no code") << QJsonObject{} << code << u"This field is required."_s;
    QTest::newRow("blank code") << QJsonObject{{code, u" "_s}} << code << u"This field may not be blank."_s;
    QTest::newRow("code no string") << QJsonObject{{code, 1}} << code << u"Not a valid string."_s;
    QTest::newRow("unknown code") << QJsonObject{{code, u"XX"_s}} << code << u"\"XX\" is not a known product code."_s;
    QTest::newRow("code in other case") << QJsonObject{{code, good.toLower()}} << code
                                        << u"\"fl.occ.pl.uk.001\" is not a known product code."_s;
    QTest::newRow("occupations no list") << QJsonObject{{code, good}, {occupations, u"x"_s}} << occupations
                                         << u"Expected a list of items."_s;
    QTest::newRow("occupations null") << QJsonObject{{code, good}, {occupations, QJsonValue::Null}} << occupations
                                      << u"Expected a list of items."_s;
    QTest::newRow("occupation no string") << QJsonObject{{code, good}, {occupations, QJsonArray{u"x"_s, 2}}}
                                          << occupations << u"Item 2: Not a valid string."_s;
    QTest::newRow("occupation blank") << QJsonObject{{code, good}, {occupations, QJsonArray{u""_s}}} << occupations
                                      << u"Item 1: This field may not be blank."_s;
}

void TestSandboxEnrol::badProductIsReported()
{
    QFETCH(QJsonObject, product);
    QFETCH(QString, field);
    QFETCH(QString, message);
    const WireReply reply = enrol(enrolBody(exampleCustomer(), product));
    QCOMPARE(reply.status, 400);
    const QJsonObject expected{{u"product"_s, QJsonObject{{field, QJsonArray{message}}}}};
    QCOMPARE(reply.json().value(u"detail").toObject(), expected);
}

void TestSandboxEnrol::productWithoutApiEnrolmentIsDenied()
{
    for (const QString &code : {u"FL.SCO.TPO.UK.001"_s, u"FT.VAN.COM.UK.001"_s}) {
        const WireReply reply = enrol(enrolBody(exampleCustomer(), QJsonObject{{u"code"_s, code}}));
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.code(), u"PERMISSION_DENIED"_s);
        QVERIFY(reply.detail().contains(u"not enabled for API enrolment"));
        QVERIFY(reply.detail().contains(code));
    }
}

QTEST_GUILESS_MAIN(TestSandboxEnrol)
#include "tst_sandboxenrol.moc"
