#include "integration/postfixture.h"
#include "sandbox/namedcustomers.h"
#include "sandbox/server.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

// The client against the sandbox, which shares no code with it.
class SandboxCallsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyNamedCustomerIsFoundByEachId_data();
    void everyNamedCustomerIsFoundByEachId();
    void everyNamedCustomerValidates_data();
    void everyNamedCustomerValidates();
    void idsThatAreAlmostRightAreNotFound_data();
    void idsThatAreAlmostRightAreNotFound();
    void aWrongTokenIsNotAuthorised_data();
    void aWrongTokenIsNotAuthorised();
    void theMissingSlashIsFollowed();
    void theOldPathWorksToo();
    void aWrongPathIsNotAMissingCustomer();
    void thePublishedExampleIsEnrolled();
    void refusedEnrolmentsSayWhy_data();
    void refusedEnrolmentsSayWhy();
    void manyCallsAtOnceGetTheirAnswers();
    void aStoppedServerIsUnreachable();
    void aServerThatStopsInBetweenEndsTheCall();
    void anUnusablePathOverrideSendsNothing();

private:
    std::unique_ptr<ApiClient> clientFor(const Profile &profile, const QByteArray &token = {}) const;
    Profile profile() const { return Engine::profile(m_server->url()); }

    const SystemClock m_clock{};
    std::unique_ptr<sandbox::Server> m_server;
};

void SandboxCallsTest::initTestCase()
{
    m_server = std::make_unique<sandbox::Server>(sandbox::Options{.customers = 100});
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
}

std::unique_ptr<ApiClient> SandboxCallsTest::clientFor(const Profile &profile, const QByteArray &token) const
{
    return std::make_unique<ApiClient>(profile, *AccessToken::from(token.isEmpty() ? m_server->token() : token),
                                       m_clock);
}

void SandboxCallsTest::everyNamedCustomerIsFoundByEachId_data()
{
    QTest::addColumn<IdentifierKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("known");
    const QList<sandbox::NamedEntry> entries = sandbox::namedEntries();
    for (const sandbox::NamedEntry &entry : entries) {
        const sandbox::Customer &customer = entry.customer;
        const auto row = [&customer](const char *kindName, IdentifierKind kind, const QByteArray &value) {
            QTest::addRow("%s by %s", customer.number.constData(), kindName)
                << kind << QString::fromUtf8(value) << QString::fromLatin1(customer.number) << customer.consents;
        };
        row("number", IdentifierKind::CustomerNumber, customer.number);
        row("work provider user id", IdentifierKind::WorkProviderUserId, customer.workProviderUserId);
        row("policy id", IdentifierKind::PolicyId, customer.policyId);
        row("driver id", IdentifierKind::DriverId, customer.driverId);
    }
}

// The sandbox compares bytes: what is found has arrived byte for byte.
void SandboxCallsTest::everyNamedCustomerIsFoundByEachId()
{
    QFETCH(const IdentifierKind, kind);
    QFETCH(const QString, value);
    QFETCH(const QString, number);
    QFETCH(const bool, known);
    const auto client = clientFor(profile());
    StatusCall call(*client, Engine::id(kind, value));
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(call.result().has_value(), known);
    if (known) {
        QCOMPARE(call.result()->customerNumber, number);
        QVERIFY(!call.result()->status.isEmpty());
    } else {
        QCOMPARE(call.result().error().kind, Kind::NotFound);
        QCOMPARE(call.result().error().code, u"INVALID_CUSTOMER"_s);
    }
}

void SandboxCallsTest::everyNamedCustomerValidates_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("email");
    const QList<sandbox::NamedCustomer> customers = sandbox::namedCustomers();
    for (const sandbox::NamedCustomer &customer : customers) {
        QTest::newRow(qPrintable(customer.customerNumber)) << customer.customerNumber << customer.email;
    }
}

void SandboxCallsTest::everyNamedCustomerValidates()
{
    QFETCH(const QString, number);
    QFETCH(const QString, email);
    const auto client = clientFor(profile());
    ValidateCall alone(*client, Engine::number(number), {});
    ValidateCall right(*client, Engine::number(number), email);
    ValidateCall wrong(*client, Engine::number(number), u"x"_s + email);
    QCOMPARE(Engine::settle(alone), 1);
    QCOMPARE(Engine::settle(right), 1);
    QCOMPARE(Engine::settle(wrong), 1);
    QVERIFY(alone.result());
    QVERIFY(right.result());
    QCOMPARE(wrong.result().error().kind, Kind::EmailMismatch);
}

void SandboxCallsTest::idsThatAreAlmostRightAreNotFound_data()
{
    QTest::addColumn<IdentifierKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::newRow("number with one character more") << IdentifierKind::CustomerNumber << u"ABC1234"_s;
    QTest::newRow("other case") << IdentifierKind::WorkProviderUserId << u"RIDER-disabled"_s;
    QTest::newRow("decomposed") << IdentifierKind::WorkProviderUserId << u"Jose\u0301 O'Brien/7 & S\u00F6hne"_s;
    QTest::newRow("escaped twice") << IdentifierKind::WorkProviderUserId << u"a%2Bb %41 #42?"_s;
    QTest::newRow("blank for plus") << IdentifierKind::WorkProviderUserId << u"a b %41 #42?"_s;
    QTest::newRow("decoded") << IdentifierKind::WorkProviderUserId << u"a+b A #42?"_s;
    QTest::newRow("NUL behind") << IdentifierKind::WorkProviderUserId << QString(u"12345"_s + QChar(u'\0'));
    QTest::newRow("zero width space behind") << IdentifierKind::WorkProviderUserId << u"12345\u200B"_s;
    QTest::newRow("number as driver id") << IdentifierKind::DriverId << u"ABC123"_s;
}

void SandboxCallsTest::idsThatAreAlmostRightAreNotFound()
{
    QFETCH(const IdentifierKind, kind);
    QFETCH(const QString, value);
    const auto client = clientFor(profile());
    StatusCall call(*client, Engine::id(kind, value));
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, Kind::NotFound);
}

void SandboxCallsTest::aWrongTokenIsNotAuthorised_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("other") << QByteArray("wrong");
    QTest::newRow("with a scheme glued on") << QByteArray("Bearer:sandbox-token");
    QTest::newRow("one character more") << QByteArray("sandbox-tokenx");
    QTest::newRow("other case") << QByteArray("SANDBOX-TOKEN");
}

void SandboxCallsTest::aWrongTokenIsNotAuthorised()
{
    QFETCH(const QByteArray, token);
    const auto client = clientFor(profile(), token);
    StatusCall status(*client, Engine::number());
    ValidateCall validate(*client, Engine::number(), {});
    QCOMPARE(Engine::settle(status), 1);
    QCOMPARE(Engine::settle(validate), 1);
    for (const ApiError &error : {status.result().error(), validate.result().error()}) {
        QCOMPARE(error.kind, Kind::Unauthorised);
        QCOMPARE(error.code, u"INVALID_KEY"_s);
        QCOMPARE(error.httpStatus, 401);
        QVERIFY(!error.detail.isEmpty());
    }
}

void SandboxCallsTest::theMissingSlashIsFollowed()
{
    Profile profile = this->profile();
    profile.paths.status = u"v1/user/status"_s;
    const auto client = clientFor(profile);
    const int before = m_server->requestCount("GET", u"/v1/user/status"_s);
    StatusCall call(*client, Engine::id(IdentifierKind::WorkProviderUserId, u"Jos\u00E9 O'Brien/7 & S\u00F6hne"_s));
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(call.result());
    QCOMPARE(call.result()->customerNumber, u"ACCENT5"_s);
    QCOMPARE(m_server->requestCount("GET", u"/v1/user/status"_s), before + 2);
}

void SandboxCallsTest::theOldPathWorksToo()
{
    Profile profile = this->profile();
    profile.paths.status = u"v1/status/"_s;
    const auto client = clientFor(profile);
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QVERIFY(call.result());
}

void SandboxCallsTest::aWrongPathIsNotAMissingCustomer()
{
    Profile profile = this->profile();
    profile.paths.status = u"v9/user/status/"_s;
    profile.paths.validateCustomerNumber = u"v9/validate/"_s;
    const auto client = clientFor(profile);
    StatusCall status(*client, Engine::number());
    ValidateCall validate(*client, Engine::number(), {});
    QCOMPARE(Engine::settle(status), 1);
    QCOMPARE(Engine::settle(validate), 1);
    QCOMPARE(status.result().error().kind, Kind::BadAnswer);
    QCOMPARE(status.result().error().httpStatus, 404);
    QCOMPARE(validate.result().error().kind, Kind::BadAnswer);
}

namespace {

// contract: customer/enrol, the printed example
EnrolmentDraft publishedExample()
{
    EnrolmentDraft draft;
    draft.setText(EnrolmentField::GivenNames, u"Reakwon The"_s);
    draft.setText(EnrolmentField::LastName, u"Chef"_s);
    draft.setText(EnrolmentField::Address, u"25 Luke Street"_s);
    draft.setText(EnrolmentField::City, u"London"_s);
    draft.setText(EnrolmentField::PostCode, u"EC2A 4DS"_s);
    draft.setText(EnrolmentField::Dob, u"1984-01-15"_s);
    draft.setText(EnrolmentField::Email, u"raekwon@wutangforever.wu"_s);
    draft.setText(EnrolmentField::PhoneNumber, u"+44012314323423"_s);
    draft.setText(EnrolmentField::WorkProviderUserId, u"596e34ee2346c78cc8cf7c4"_s);
    draft.setText(EnrolmentField::ProductCode, u"FL.OCC.PL.UK.001"_s);
    draft.occupations = {u"babysitter"_s};
    return draft;
}

} // namespace

void SandboxCallsTest::thePublishedExampleIsEnrolled()
{
    const auto client = clientFor(profile());
    EnrolCall call(*client, EnrolmentRequest::from(publishedExample()).value());
    QCOMPARE(Post::settle(call), 1);
    QVERIFY2(call.result().has_value(), "the sandbox refuses the published example");
    QCOMPARE(call.result()->occupations, QStringList{u"childminder"_s});
    QCOMPARE(call.result()->status, u"Created"_s);
    StatusCall status(*client, Engine::id(IdentifierKind::WorkProviderUserId, u"596e34ee2346c78cc8cf7c4"_s));
    QCOMPARE(Engine::settle(status), 1);
    QVERIFY(status.result());
    QCOMPARE(status.result()->customerNumber, call.result()->customerNumber);
}

void SandboxCallsTest::refusedEnrolmentsSayWhy_data()
{
    QTest::addColumn<EnrolmentField>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("path");
    QTest::newRow("a bad field") << EnrolmentField::Dob << u"15/01/1984"_s << QByteArray() << Kind::InvalidData
                                 << u"customer.dob"_s;
    QTest::newRow("a product without API enrolment")
        << EnrolmentField::ProductCode << u"FL.SCO.TPO.UK.001"_s << QByteArray() << Kind::Forbidden << QString();
    QTest::newRow("a wrong token") << EnrolmentField::City << u"London"_s << QByteArray("wrong") << Kind::Unauthorised
                                   << QString();
}

void SandboxCallsTest::refusedEnrolmentsSayWhy()
{
    QFETCH(const EnrolmentField, field);
    QFETCH(const QString, value);
    QFETCH(const QByteArray, token);
    QFETCH(const Kind, kind);
    QFETCH(const QString, path);
    EnrolmentDraft draft = publishedExample();
    draft.setText(field, value);
    const auto client = clientFor(profile(), token);
    EnrolCall call(*client, EnrolmentRequest::from(draft).value());
    QCOMPARE(Post::settle(call), 1);
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, kind);
    QVERIFY(!call.result().error().code.isEmpty());
    QCOMPARE(call.result().error().fields.isEmpty(), path.isEmpty());
    if (!path.isEmpty()) {
        QCOMPARE(call.result().error().fields.constFirst().field, path);
    }
}

void SandboxCallsTest::manyCallsAtOnceGetTheirAnswers()
{
    const auto client = clientFor(profile());
    std::vector<std::unique_ptr<StatusCall>> calls;
    int settled = 0;
    for (int i = 0; i < 200; ++i) {
        const bool known = i % 2 == 0;
        calls.push_back(std::make_unique<StatusCall>(*client, Engine::number(known ? u"SE33S"_s : u"NOB0DY"_s)));
        connect(calls.back().get(), &ApiCall::settled, this, [&settled] { ++settled; });
        calls.back()->start();
    }
    QTRY_COMPARE_WITH_TIMEOUT(settled, 200, 20'000);
    for (const auto &call : calls) {
        QCOMPARE(call->result().has_value(), call->identifier().value() == u"SE33S"_s);
    }
}

void SandboxCallsTest::aStoppedServerIsUnreachable()
{
    sandbox::Server server(sandbox::Options{.customers = 1});
    QVERIFY(server.start());
    const auto client = clientFor(Engine::profile(server.url()));
    server.stop();
    StatusCall call(*client, Engine::number());
    QCOMPARE(Engine::settle(call), 1);
    QCOMPARE(call.result().error().kind, Kind::Unreachable);
}

void SandboxCallsTest::aServerThatStopsInBetweenEndsTheCall()
{
    sandbox::Server server(sandbox::Options{.latency = std::chrono::seconds(30), .customers = 1});
    QVERIFY(server.start());
    const auto client = clientFor(Engine::profile(server.url(), Engine::shortLimits(std::chrono::seconds(20))));
    StatusCall call(*client, Engine::number());
    int settled = 0;
    connect(&call, &ApiCall::settled, this, [&settled] { ++settled; });
    call.start();
    QTRY_VERIFY(server.requestCount("GET", u"/"_s) > 0);
    server.stop();
    QTRY_COMPARE(settled, 1);
    QCOMPARE(call.result().error().kind, Kind::Unreachable);
    QVERIFY(call.result().error().requestMayHaveBeenProcessed);
}

void SandboxCallsTest::anUnusablePathOverrideSendsNothing()
{
    const int before = m_server->requestCount("GET", u"/"_s);
    for (const QString &path : {u"../v1/user/status/"_s, u"v1/user/status/?x=y"_s, u"v1/%zz/"_s}) {
        Profile profile = this->profile();
        profile.paths.status = path;
        const auto client = clientFor(profile);
        StatusCall call(*client, Engine::number());
        QCOMPARE(Engine::settle(call), 1);
        QCOMPARE(call.result().error().kind, Kind::InvalidData);
        QVERIFY(!call.result().error().requestMayHaveBeenProcessed);
    }
    QCOMPARE(m_server->requestCount("GET", u"/"_s), before);
}

QTEST_GUILESS_MAIN(SandboxCallsTest)
#include "tst_realanswers.moc"
