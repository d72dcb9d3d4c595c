#include "core/attempt.h"
#include "core/profile.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    AttemptState state;
    QLatin1String key;
    bool blocks;
};

// SAFETY, "Enrolment as a state machine", 2: the unique index covers sending, unknown, confirmed, reconciled_exists.
const QList<Row> rows{{AttemptState::Sending, QLatin1String("sending"), true},
                      {AttemptState::Confirmed, QLatin1String("confirmed"), true},
                      {AttemptState::Rejected, QLatin1String("rejected"), false},
                      {AttemptState::NotSent, QLatin1String("not_sent"), false},
                      {AttemptState::Unknown, QLatin1String("unknown"), true},
                      {AttemptState::ReconciledExists, QLatin1String("reconciled_exists"), true},
                      {AttemptState::ReconciledAbsent, QLatin1String("reconciled_absent"), false}};

Profile profile(const QString &url)
{
    return {.name = u"name"_s, .baseUrl = BaseUrl::parse(url).value()};
}

} // namespace

class AttemptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreThoseOfTheStateMachine();
    void whatMayHaveMadeACustomerBlocksASecondAttempt();
    void otherWordsAreNoState_data();
    void otherWordsAreNoState();
    void everyStateHasALabelOfItsOwn();
    void onlyUnknownNeedsAPerson();
    void environmentsAreOriginAndPathPrefix_data();
    void environmentsAreOriginAndPathPrefix();
    void environmentsDoNotDependOnHowOneGotThere();
    void environmentsAreWhereEnrolmentsGo();
    void eachRunOfTheSandboxIsAnEnvironmentOfItsOwn();
};

void AttemptTest::keysAreThoseOfTheStateMachine()
{
    for (const Row &row : rows) {
        QCOMPARE(AttemptStates::key(row.state), row.key);
        QCOMPARE(AttemptStates::fromKey(row.key.toString()), row.state);
    }
}

void AttemptTest::whatMayHaveMadeACustomerBlocksASecondAttempt()
{
    for (const Row &row : rows) {
        QVERIFY2(AttemptStates::blocks(row.state) == row.blocks, row.key.latin1());
    }
}

void AttemptTest::otherWordsAreNoState_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : {u""_s, u"draft"_s, u"Sending"_s, u"SENDING"_s, u" sending"_s, u"sending "_s,
                               u"not sent"_s, u"sendin"_s, u"sendings"_s, u"0"_s}) {
        QTest::newRow(qUtf8Printable(u'“' + key + u'”')) << key;
    }
    QTest::newRow("NUL behind") << QString(u"sending"_s + QChar(u'\0'));
}

void AttemptTest::otherWordsAreNoState()
{
    QFETCH(const QString, key);
    QVERIFY(!AttemptStates::fromKey(key));
}

void AttemptTest::everyStateHasALabelOfItsOwn()
{
    QSet<QString> labels;
    for (const Row &row : rows) {
        labels.insert(AttemptStates::label(row.state));
    }
    QCOMPARE(labels.size(), rows.size());
    QVERIFY(!labels.contains(QString()));
}

void AttemptTest::onlyUnknownNeedsAPerson()
{
    EnrolmentDraft draft;
    draft.texts.fill(u"x"_s);
    const EnrolmentRequest request = EnrolmentRequest::from(draft).value();
    for (const Row &row : rows) {
        const Attempt attempt{.state = row.state, .request = request};
        QCOMPARE(attempt.needsPerson(), row.state == AttemptState::Unknown);
    }
}

void AttemptTest::environmentsAreOriginAndPathPrefix_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("key");
    QTest::newRow("service") << u"https://api.zego.com/"_s << u"https://api.zego.com:443/"_s;
    QTest::newRow("without the slash") << u"https://api.zego.com"_s << u"https://api.zego.com:443/"_s;
    QTest::newRow("port written") << u"https://api.zego.com:443"_s << u"https://api.zego.com:443/"_s;
    QTest::newRow("capitals in the host") << u"https://API.Zego.com"_s << u"https://api.zego.com:443/"_s;
    QTest::newRow("another port") << u"https://api.zego.com:8443"_s << u"https://api.zego.com:8443/"_s;
    QTest::newRow("prefix") << u"https://gateway.example/zego/"_s << u"https://gateway.example:443/zego/"_s;
    QTest::newRow("prefix without the slash")
        << u"https://gateway.example/zego"_s << u"https://gateway.example:443/zego/"_s;
    QTest::newRow("prefix in capitals is another")
        << u"https://gateway.example/Zego"_s << u"https://gateway.example:443/Zego/"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/"_s;
    QTest::newRow("loopback by name") << u"http://localhost:8080"_s << u"http://127.0.0.1:8080/"_s;
    QTest::newRow("loopback, IPv6") << u"http://[::1]:8080"_s << u"http://127.0.0.1:8080/"_s;
    QTest::newRow("dot behind the host") << u"https://api.zego.com./"_s << u"https://api.zego.com:443/"_s;
}

void AttemptTest::environmentsAreOriginAndPathPrefix()
{
    QFETCH(const QString, url);
    QFETCH(const QString, key);
    QCOMPARE(profile(url).environmentKey(), key);
}

void AttemptTest::environmentsDoNotDependOnHowOneGotThere()
{
    Profile other = profile(u"https://api.zego.com/"_s);
    const QString key = other.environmentKey();
    other.id = u"1b4e28ba-2fa1-11d2-883f-0016d3cca427"_s;
    other.name = u"another"_s;
    other.kind = EnvironmentKind::Production;
    other.paths.status = u"v2/status/"_s;
    other.extraCaPem = "x";
    other.proxy.kind = ProxyChoice::Kind::System;
    QCOMPARE(other.environmentKey(), key);
}

// The same URL is the same environment, however it is divided into base URL and path.
void AttemptTest::environmentsAreWhereEnrolmentsGo()
{
    const Profile usual = profile(u"https://gateway.example/zego/"_s);
    Profile divided = profile(u"https://gateway.example/zego/v1/"_s);
    divided.paths.enrol = u"customer/enrol/"_s;
    QCOMPARE(divided.environmentKey(), usual.environmentKey());
    divided.paths.enrol = u"customer/enrol"_s;
    QCOMPARE(divided.environmentKey(), usual.environmentKey());
    Profile other = usual;
    other.paths.enrol = u"v2/enrol/"_s;
    QVERIFY(other.environmentKey() != usual.environmentKey());
    Profile otherDivided = profile(u"https://gateway.example/"_s);
    otherDivided.paths.enrol = u"zego/v2/enrol/"_s;
    QCOMPARE(otherDivided.environmentKey(), other.environmentKey());
}

void AttemptTest::eachRunOfTheSandboxIsAnEnvironmentOfItsOwn()
{
    Profile sandbox = profile(u"http://127.0.0.1:8080"_s);
    const QString served = sandbox.environmentKey();
    sandbox.sandboxRun = u"one"_s;
    const QString one = sandbox.environmentKey();
    sandbox.sandboxRun = u"two"_s;
    const QString two = sandbox.environmentKey();
    QVERIFY(one != two && one != served && two != served);
    sandbox.baseUrl = BaseUrl::parse(u"http://127.0.0.1:9090"_s).value();
    QCOMPARE(sandbox.environmentKey(), two);
}

QTEST_GUILESS_MAIN(AttemptTest)
#include "tst_attempt.moc"
