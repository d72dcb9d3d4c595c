// The customers themselves: named ones, the generator's bijection, and that the two never meet.
#include "sandbox/customerbook.h"
#include "sandbox/generator.h"
#include "sandbox/namedcustomers.h"
#include "sandbox/server.h"
#include "unit/sandbox/wire.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using sandbox::Customer;
using sandbox::Generator;
using sandbox::IdentifierKind;

class TestSandboxCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberLeadsBackToItsIndex();
    void permutationCoversItsEdges();
    void numbersBeyondTheCountDoNotExist();
    void foreignTextIsNoGeneratedNumber_data();
    void foreignTextIsNoGeneratedNumber();
    void idsAreFoundByTheirOwnKindOnly();
    void customersDependOnSeedAndIndexAlone();
    void seedsMakeDifferentNumbers();
    void neighboursLookUnrelated();
    void mixIsAsPromised();
    void countIsCapped();
    void generatedCustomersAnswerOverTheWire();
    void noGeneratedCustomersWhenNoneAreAsked();

    void namedIdsAreUniqueAndWellFormed();
    void namedCustomersNeverCollideWithOthers();
    void namedCustomersCoverEveryDocumentedAnswer();
    void listForPeopleMatchesTheOneForTheServer();
};

void TestSandboxCustomers::everyNumberLeadsBackToItsIndex()
{
    constexpr quint32 count = 100'000;
    const Generator generator(1, count);
    QSet<QByteArray> numbers;
    numbers.reserve(count);
    for (quint32 i = 0; i < count; ++i) {
        const QByteArray number = generator.number(i);
        QCOMPARE(number.size(), 7);
        numbers.insert(number);
        QCOMPARE(generator.find(IdentifierKind::CustomerNumber, number), std::optional(i));
    }
    QCOMPARE(numbers.size(), qsizetype(count));
}

void TestSandboxCustomers::permutationCoversItsEdges()
{
    const sandbox::WordPermutation words(7);
    for (const quint32 index : {0U, 1U, 46'655U, 46'656U, sandbox::WordPermutation::Words - 1}) {
        QCOMPARE(words.index(words.word(index)), std::optional(index));
    }
    for (const char *word : {"AAAAAA", "999999", "ZZZZZZ", "A0A0A0"}) { // onto: every word has an index
        const std::optional<quint32> index = words.index(word);
        QVERIFY(index && *index < sandbox::WordPermutation::Words);
        QCOMPARE(words.word(*index), word);
    }
}

void TestSandboxCustomers::numbersBeyondTheCountDoNotExist()
{
    constexpr quint32 count = 10'000;
    const Generator all(1, 100'000);
    const Generator some(1, count);
    for (quint32 i = 0; i < 100'000; ++i) {
        QCOMPARE(some.find(IdentifierKind::CustomerNumber, all.number(i)).has_value(), i < count);
        QCOMPARE(some.find(IdentifierKind::PolicyId, all.number(i)).has_value(), i < count);
    }
    QVERIFY(some.find(IdentifierKind::WorkProviderUserId, "rider-0009999"));
    QVERIFY(!some.find(IdentifierKind::WorkProviderUserId, "rider-0010000"));
    QVERIFY(!some.find(IdentifierKind::DriverId, "driver-9999999"));
}

void TestSandboxCustomers::foreignTextIsNoGeneratedNumber_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = Generator(1, 1).number(0);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("prefix alone") << QByteArray("Z");
    QTest::newRow("lower case") << good.toLower();
    QTest::newRow("too short") << good.chopped(1);
    QTest::newRow("too long") << QByteArray(good + 'A');
    QTest::newRow("other prefix") << QByteArray('Y' + good.sliced(1));
    QTest::newRow("not a letter") << QByteArray(good.chopped(1) + '-');
    QTest::newRow("NUL") << QByteArray(good.chopped(1) + '\0');
}

void TestSandboxCustomers::foreignTextIsNoGeneratedNumber()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Generator(1, Generator::MaxCount).find(IdentifierKind::CustomerNumber, text));
}

void TestSandboxCustomers::idsAreFoundByTheirOwnKindOnly()
{
    const Generator generator(1, 100);
    const Customer customer = generator.customer(42);
    QCOMPARE(customer.workProviderUserId, "rider-0000042");
    QCOMPARE(customer.driverId, "driver-0000042");
    QCOMPARE(customer.policyId, customer.number);
    QCOMPARE(generator.find(IdentifierKind::WorkProviderUserId, customer.workProviderUserId), std::optional(42U));
    QCOMPARE(generator.find(IdentifierKind::DriverId, customer.driverId), std::optional(42U));
    QVERIFY(!generator.find(IdentifierKind::DriverId, customer.workProviderUserId));
    QVERIFY(!generator.find(IdentifierKind::WorkProviderUserId, customer.number));
    for (const char *text :
         {"rider-42", "rider-00000042", "rider-000004x", "Rider-0000042", "rider-+000042", "rider--000042"}) {
        QVERIFY2(!generator.find(IdentifierKind::WorkProviderUserId, text), text);
    }
}

void TestSandboxCustomers::customersDependOnSeedAndIndexAlone()
{
    const Generator small(9, 500);
    const Generator large(9, 1'000'000);
    for (quint32 i = 0; i < 500; ++i) {
        const Customer one = small.customer(i);
        const Customer other = large.customer(i);
        QCOMPARE(one.number, other.number);
        QCOMPARE(one.status, other.status);
        QCOMPARE(one.consents, other.consents);
        QCOMPARE(one.coverLevel, other.coverLevel);
        QCOMPARE(one.vehicleRegistration, other.vehicleRegistration);
    }
}

void TestSandboxCustomers::seedsMakeDifferentNumbers()
{
    const Generator one(1, 1000);
    const Generator two(2, 1000);
    int same = 0;
    for (quint32 i = 0; i < 1000; ++i) {
        same += one.number(i) == two.number(i) ? 1 : 0;
    }
    QCOMPARE(same, 0);
}

void TestSandboxCustomers::neighboursLookUnrelated()
{
    const Generator generator(1, 1000);
    qsizetype equal = 0;
    for (quint32 i = 1; i < 1000; ++i) {
        const QByteArray before = generator.number(i - 1);
        const QByteArray number = generator.number(i);
        for (qsizetype place = 1; place < 7; ++place) {
            equal += before[place] == number[place] ? 1 : 0;
        }
    }
    QVERIFY2(equal < 6 * 1000 / 18, "characters that stay: one in 36 by chance");
}

void TestSandboxCustomers::mixIsAsPromised()
{
    static const QRegularExpression plate(u"^[A-Z]{2}[0-9]{2} [A-Z]{3}$"_s);
    constexpr int count = 20'000;
    const Generator generator(1, count);
    int enabled = 0;
    int disabled = 0;
    int silent = 0;
    int vehicles = 0;
    for (quint32 i = 0; i < count; ++i) {
        const Customer customer = generator.customer(i);
        silent += customer.consents ? 0 : 1;
        enabled += customer.consents && customer.status == u"ENABLED"_s ? 1 : 0;
        disabled += customer.consents && customer.status == u"DISABLED"_s ? 1 : 0;
        vehicles += customer.vehicleRegistration.isEmpty() ? 0 : 1;
        QVERIFY(!customer.email.isEmpty() && !customer.coverClassOfUse.isEmpty() && !customer.coverLevel.isEmpty());
        QVERIFY(customer.vehicleRegistration.isEmpty() || plate.match(customer.vehicleRegistration).hasMatch());
    }
    QVERIFY(std::abs(enabled - count * 85 / 100) < count / 100);
    QVERIFY(std::abs(disabled - count * 10 / 100) < count / 100);
    QVERIFY(std::abs(silent - count * 5 / 100) < count / 100);
    QVERIFY(std::abs(vehicles - count / 2) < count / 50);
}

void TestSandboxCustomers::countIsCapped()
{
    QCOMPARE(Generator(1, 4'000'000'000).count(), 1'000'000U);
}

void TestSandboxCustomers::generatedCustomersAnswerOverTheWire()
{
    sandbox::Server server({.customers = 300, .seed = 5});
    QVERIFY(server.start());
    Wire wire(server.url());
    const Generator generator(5, 300);
    for (quint32 i = 0; i < 300; ++i) {
        const Customer customer = generator.customer(i);
        const QByteArrayList queries{"customerNumber=" + customer.number, "policyId=" + customer.policyId,
                                     "workProviderUserId=" + customer.workProviderUserId,
                                     "driverId=" + customer.driverId};
        for (const QByteArray &query : queries) {
            const WireReply reply = wire.get("/v1/user/status/?" + query);
            QCOMPARE(reply.status, customer.consents ? 200 : 404);
            if (customer.consents) {
                const QJsonObject body = reply.json();
                QCOMPARE(body.value(u"status").toString(), customer.status);
                QCOMPARE(body.value(u"customer_number").toString().toLatin1(), customer.number);
                const bool covered = customer.status == u"ENABLED"_s;
                QCOMPARE(body.value(u"cover_level").toString(), covered ? customer.coverLevel : QString());
                QCOMPARE(body.value(u"vehicle_registration").toString(),
                         covered ? customer.vehicleRegistration : QString());
            }
        }
        QCOMPARE(
            wire.get("/v1/validate/customer-number/" + customer.number + "?email=" + customer.email.toLatin1()).status,
            204);
    }
    QCOMPARE(wire.get("/v1/user/status/?workProviderUserId=rider-0000300").status, 404);
    QCOMPARE(wire.get("/v1/validate/customer-number/" + Generator(5, 301).number(300)).status, 404);
}

void TestSandboxCustomers::noGeneratedCustomersWhenNoneAreAsked()
{
    sandbox::Server server({.customers = 0});
    QVERIFY(server.start());
    Wire wire(server.url());
    QCOMPARE(wire.get("/v1/user/status/?workProviderUserId=rider-0000000").status, 404);
    QCOMPARE(wire.get("/v1/user/status/?customerNumber=ABC123").status, 200);
}

void TestSandboxCustomers::namedIdsAreUniqueAndWellFormed()
{
    static const QRegularExpression wellFormed(u"^[A-Z0-9]+$"_s);
    QSet<QByteArray> numbers;
    QSet<QByteArray> policies;
    QSet<QByteArray> drivers;
    QSet<QByteArray> riders;
    const QList<sandbox::NamedEntry> entries = sandbox::namedEntries();
    for (const sandbox::NamedEntry &entry : entries) {
        const Customer &customer = entry.customer;
        QVERIFY(wellFormed.match(QString::fromLatin1(customer.number)).hasMatch());
        QVERIFY(wellFormed.match(QString::fromLatin1(customer.policyId)).hasMatch());
        QVERIFY(!entry.purpose.isEmpty() && !entry.purpose.contains(u'\n'));
        QVERIFY(customer.email.contains(u'@'));
        numbers.insert(customer.number);
        policies.insert(customer.policyId);
        drivers.insert(customer.driverId);
        riders.insert(customer.workProviderUserId);
    }
    for (const QSet<QByteArray> &ids : {numbers, policies, drivers, riders}) {
        QCOMPARE(ids.size(), entries.size());
        QVERIFY(!ids.contains(QByteArray()));
    }
}

void TestSandboxCustomers::namedCustomersNeverCollideWithOthers()
{
    static const QRegularExpression generatedOrEnrolled(u"^[ZE][A-Z0-9]{6}$"_s);
    const Generator generator(1, Generator::MaxCount);
    for (const sandbox::NamedEntry &entry : sandbox::namedEntries()) {
        const Customer &customer = entry.customer;
        QVERIFY(!generatedOrEnrolled.match(QString::fromLatin1(customer.number)).hasMatch());
        QVERIFY(!generatedOrEnrolled.match(QString::fromLatin1(customer.policyId)).hasMatch());
        QVERIFY(!generator.find(IdentifierKind::WorkProviderUserId, customer.workProviderUserId));
        QVERIFY(!generator.find(IdentifierKind::DriverId, customer.driverId));
    }
    sandbox::CustomerBook book(1, 0);
    for (int i = 0; i < 1000; ++i) {
        const QByteArray number = book.enrol("x"_ba, u"a@b"_s, u"Public Liability"_s);
        QVERIFY(generatedOrEnrolled.match(QString::fromLatin1(number)).hasMatch());
        QVERIFY(!number.startsWith(Generator::NumberPrefix));
    }
}

void TestSandboxCustomers::namedCustomersCoverEveryDocumentedAnswer()
{
    QSet<QString> statuses;
    bool vehicle = false;
    bool noVehicle = false;
    bool noConsent = false;
    bool later = false;
    QString ids;
    for (const sandbox::NamedEntry &entry : sandbox::namedEntries()) {
        const Customer &customer = entry.customer;
        statuses.insert(customer.status);
        vehicle |= !customer.vehicleRegistration.isEmpty();
        noVehicle |= customer.status == u"ENABLED"_s && customer.vehicleRegistration.isEmpty();
        noConsent |= !customer.consents;
        later |= customer.spelling == Customer::NumberSpelling::LaterRevision;
        ids += QString::fromUtf8(customer.workProviderUserId);
    }
    QCOMPARE(statuses, QSet<QString>({u"ENABLED"_s, u"DISABLED"_s, u"SUSPENDED"_s}));
    QVERIFY(vehicle && noVehicle && noConsent && later);
    for (const QChar special : u"é'\"/& #?+%配"_s) {
        QVERIFY2(ids.contains(special), qPrintable(QString(special)));
    }
}

void TestSandboxCustomers::listForPeopleMatchesTheOneForTheServer()
{
    const QList<sandbox::NamedCustomer> people = sandbox::namedCustomers();
    const QList<sandbox::NamedEntry> entries = sandbox::namedEntries();
    QCOMPARE(people.size(), entries.size());
    for (qsizetype i = 0; i < people.size(); ++i) {
        QCOMPARE(people[i].customerNumber.toUtf8(), entries[i].customer.number);
        QCOMPARE(people[i].policyId.toUtf8(), entries[i].customer.policyId);
        QCOMPARE(people[i].driverId.toUtf8(), entries[i].customer.driverId);
        QCOMPARE(people[i].workProviderUserId.toUtf8(), entries[i].customer.workProviderUserId);
        QCOMPARE(people[i].email, entries[i].customer.email);
        QCOMPARE(people[i].purpose, entries[i].purpose);
    }
}

QTEST_GUILESS_MAIN(TestSandboxCustomers)
#include "tst_sandboxcustomers.moc"
