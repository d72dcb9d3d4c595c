#include "integration/enrolfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = EnrolmentGuard::Finding::Kind;
using Outcome = EnrolmentOutcome::Kind;
using State = AttemptState;
using Weight = EnrolmentGuard::Finding::Weight;

namespace {

// How each state of an attempt is come by.
const QHash<State, QList<State>> &ways()
{
    static const QHash<State, QList<State>> ways{{State::Sending, {}},
                                                 {State::Confirmed, {State::Confirmed}},
                                                 {State::Rejected, {State::Rejected}},
                                                 {State::NotSent, {State::NotSent}},
                                                 {State::Unknown, {State::Unknown}},
                                                 {State::ReconciledExists, {State::Unknown, State::ReconciledExists}},
                                                 {State::ReconciledAbsent, {State::Unknown, State::ReconciledAbsent}}};
    return ways;
}

AttemptChange step(State from, State to)
{
    AttemptChange change{.from = from, .to = to};
    if (to == State::Confirmed) {
        change.receipt = EnrolmentReceipt{.customerNumber = u"OLD1"_s, .httpStatus = 202};
        change.customerNumber = u"OLD1"_s;
        change.httpStatus = 202;
    } else if (to == State::ReconciledExists) {
        change.customerNumber = u"OLD1"_s;
    } else if (to == State::Rejected || to == State::NotSent || to == State::Unknown) {
        change.error = ApiError{.kind = ApiError::Kind::Cancelled};
    }
    return change;
}

} // namespace

// What is looked at before anything is sent, and who may go on. SAFETY, "Enrolment as a state machine"
class EnrolmentGuardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void statusDecides_data();
    void statusDecides();
    void skippingTheLookupAsksNothing();
    void anIdThatCannotBeAskedNeedsSkipLookup();
    void earlierAttemptsDecide_data();
    void earlierAttemptsDecide();
    void anAbsentAttemptStaysAQuestionWhateverCameAfterIt();
    void anotherEnvironmentDoesNotMatter();
    void theSamePersonUnderAnotherIdIsNoticed_data();
    void theSamePersonUnderAnotherIdIsNoticed();
    void productionIsReadOnlyUntilArmed();
    void armedAfterTheGuardIsEnough();
    void runOutAfterTheGuardHoldsBack();
    void withoutAReadyJournalNothingIsSent();
    void statusAndJournalAreAskedAtTheSameTime();
    void everyFindingHasAKeyAndASentence();

private:
    void open(EnvironmentKind kind = EnvironmentKind::Test);
    QUuid add(State state, const EnrolmentRequest &request = Enrol::person(), const QString &environment = {});
    Enrol::Run run(const SafeEnrolment::Decision &decision = {}, bool skipLookup = false,
                   const EnrolmentRequest &request = Enrol::person());
    static std::optional<EnrolmentGuard::Finding> find(const Enrol::Run &run, Kind kind);

    Enrol::TestClock m_clock;
    Enrol::KnownKey m_keychain;
    std::unique_ptr<Enrol::Folder> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<JournalService> m_journal;
    std::unique_ptr<Session> m_session;
};

void EnrolmentGuardTest::init()
{
    m_folder = std::make_unique<Enrol::Folder>();
    m_server = std::make_unique<ScriptedServer>();
    Enrol::script(*m_server, ScriptedAnswer::json(202, Enrol::receipt()));
    m_journal = JournalService::durable(m_folder->path(), m_keychain, m_clock);
    m_journal->open();
    QVERIFY2(Enrol::isReady(*m_journal), qPrintable(m_journal->problem()));
    open();
}

void EnrolmentGuardTest::cleanup()
{
    m_session.reset();
    m_journal.reset();
    m_server.reset();
    m_folder.reset();
}

void EnrolmentGuardTest::open(EnvironmentKind kind)
{
    Profile profile = Engine::profile(m_server->url());
    profile.kind = kind;
    m_session = std::make_unique<Session>(profile, *AccessToken::from(Engine::token), m_clock, m_journal.get());
}

QUuid EnrolmentGuardTest::add(State state, const EnrolmentRequest &request, const QString &environment)
{
    const auto begun = Enrol::await(
        m_journal->begin(environment.isEmpty() ? m_session->profile().environmentKey() : environment, request));
    State from = State::Sending;
    for (const State to : ways().value(state)) {
        const auto changed = Enrol::await(m_journal->change((**begun).id, step(from, to)));
        if (!changed || !*changed) {
            qFatal("the journal refuses a step");
        }
        from = to;
    }
    m_clock.pass(1s);
    return (**begun).id;
}

Enrol::Run EnrolmentGuardTest::run(const SafeEnrolment::Decision &decision, bool skipLookup,
                                   const EnrolmentRequest &request)
{
    return Enrol::run(*m_session, request, decision, skipLookup);
}

std::optional<EnrolmentGuard::Finding> EnrolmentGuardTest::find(const Enrol::Run &run, Kind kind)
{
    if (run.guard) {
        for (const EnrolmentGuard::Finding &finding : run.guard->findings) {
            if (finding.kind == kind) {
                return finding;
            }
        }
    }
    return std::nullopt;
}

void EnrolmentGuardTest::statusDecides_data()
{
    QTest::addColumn<ScriptedAnswer>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Weight>("weight");
    const auto row = [](const char *name, const ScriptedAnswer &status, Kind kind, Weight weight) {
        QTest::newRow(name) << status << kind << weight;
    };
    row("200", ScriptedAnswer::json(200, Engine::goodBody()), Kind::AlreadyCustomer, Weight::Blocks);
    row("404 INVALID_CUSTOMER", Enrol::nobody(), Kind::UnknownToApi, Weight::Fine);
    const auto failed = [&row](const char *name, const ScriptedAnswer &status) {
        row(name, status, Kind::LookupFailed, Weight::Overrides);
    };
    failed("404 without a code", ScriptedAnswer::json(404, "{}"));
    failed("404 of a gateway", ScriptedAnswer::json(404, "<html>nothing here</html>"));
    failed("404 of another kind", ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER_EMAIL"})"));
    failed("400", ScriptedAnswer::json(400, R"({"error":"INVALID_DATA"})"));
    failed("401", ScriptedAnswer::json(401, R"({"error":"INVALID_KEY"})"));
    failed("403", ScriptedAnswer::json(403, "{}"));
    failed("429", ScriptedAnswer::json(429, "{}"));
    failed("500", ScriptedAnswer::json(500, "{}"));
    failed("204", ScriptedAnswer::raw("HTTP/1.1 204 No Content\r\n\r\n"));
    failed("302", ScriptedAnswer::redirect(302, "https://elsewhere.example/"));
    failed("cut", ScriptedAnswer::json(200, Engine::goodBody().chopped(3)));
    failed("no customer number", ScriptedAnswer::json(200, R"({"status":"ENABLED"})"));
    failed("broken off", ScriptedAnswer::closeAfterRequest());
}

void EnrolmentGuardTest::statusDecides()
{
    QFETCH(const ScriptedAnswer, status);
    QFETCH(const Kind, kind);
    QFETCH(const Weight, weight);
    Enrol::script(*m_server, ScriptedAnswer::json(202, Enrol::receipt()), status);
    const Enrol::Run plain = run();
    const auto finding = find(plain, kind);
    QVERIFY(finding);
    QCOMPARE(finding->weight, weight);
    QVERIFY(plain.guard->status.has_value());
    QCOMPARE(plain.guard->status->asked.value(), u"W-1"_s);
    QCOMPARE(plain.guard->status->asked.kind(), IdentifierKind::WorkProviderUserId);
    QCOMPARE(finding->customerNumber, kind == Kind::AlreadyCustomer ? u"ABC123"_s : QString());
    QCOMPARE(plain.outcome->kind, weight == Weight::Fine ? Outcome::Enrolled : Outcome::HeldBack);
    QCOMPARE(Enrol::posts(*m_server), weight == Weight::Fine ? 1 : 0);
    QVERIFY(weight == Weight::Fine || plain.outcome->sentence.contains(finding->text));
    // A person may go on without an answer, and never against one.
    const Enrol::Run skipped = run({.skipLookup = true, .sendAgain = {}});
    QCOMPARE(skipped.outcome->kind, weight == Weight::Overrides ? Outcome::Enrolled : Outcome::HeldBack);
    QCOMPARE(Enrol::posts(*m_server), weight == Weight::Blocks ? 0 : 1);
}

void EnrolmentGuardTest::skippingTheLookupAsksNothing()
{
    const Enrol::Run run = this->run({}, true);
    QVERIFY(find(run, Kind::LookupSkipped));
    QVERIFY(!run.guard->status);
    QCOMPARE(run.outcome->kind, Outcome::Enrolled);
    QCOMPARE(m_server->requests().size(), 1);
}

void EnrolmentGuardTest::anIdThatCannotBeAskedNeedsSkipLookup()
{
    const EnrolmentRequest request = Enrol::person(QString(1001, u'x'));
    const Enrol::Run plain = run({}, false, request);
    QVERIFY(find(plain, Kind::LookupFailed));
    QCOMPARE(plain.outcome->kind, Outcome::HeldBack);
    QCOMPARE(m_server->requests().size(), 0);
    QCOMPARE(run({.skipLookup = true, .sendAgain = {}}, false, request).outcome->kind, Outcome::Enrolled);
}

void EnrolmentGuardTest::earlierAttemptsDecide_data()
{
    QTest::addColumn<AttemptState>("state");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Weight>("weight");
    QTest::newRow("sending") << State::Sending << Kind::OpenAttempt << Weight::Blocks;
    QTest::newRow("unknown") << State::Unknown << Kind::OpenAttempt << Weight::Blocks;
    QTest::newRow("confirmed") << State::Confirmed << Kind::EnrolledBefore << Weight::Blocks;
    QTest::newRow("exists") << State::ReconciledExists << Kind::EnrolledBefore << Weight::Blocks;
    QTest::newRow("absent") << State::ReconciledAbsent << Kind::AbsentAttempt << Weight::Confirm;
    QTest::newRow("rejected") << State::Rejected << Kind::FailedAttempt << Weight::Fine;
    QTest::newRow("not sent") << State::NotSent << Kind::FailedAttempt << Weight::Fine;
}

void EnrolmentGuardTest::earlierAttemptsDecide()
{
    QFETCH(const AttemptState, state);
    QFETCH(const Kind, kind);
    QFETCH(const Weight, weight);
    const QUuid id = add(state);
    const Enrol::Run plain = run({.skipLookup = true, .sendAgain = {}});
    const auto finding = find(plain, kind);
    QVERIFY(finding);
    QCOMPARE(finding->weight, weight);
    QCOMPARE(finding->attempt, id);
    QCOMPARE(finding->customerNumber,
             AttemptStates::blocks(state) && weight == Weight::Blocks && kind == Kind::EnrolledBefore ? u"OLD1"_s
                                                                                                      : QString());
    QCOMPARE(plain.outcome->kind, weight == Weight::Fine ? Outcome::Enrolled : Outcome::HeldBack);
    if (weight == Weight::Fine) {
        return;
    }
    QCOMPARE(Enrol::posts(*m_server), 0);
    const Enrol::Run again = run({.skipLookup = false, .sendAgain = id});
    QCOMPARE(again.outcome->kind, weight == Weight::Confirm ? Outcome::Enrolled : Outcome::HeldBack);
    QCOMPARE(Enrol::posts(*m_server), weight == Weight::Confirm ? 1 : 0);
}

void EnrolmentGuardTest::anAbsentAttemptStaysAQuestionWhateverCameAfterIt()
{
    const QUuid absent = add(State::ReconciledAbsent);
    add(State::NotSent);
    const Enrol::Run plain = run();
    const auto finding = find(plain, Kind::AbsentAttempt);
    QVERIFY(finding);
    QCOMPARE(finding->attempt, absent);
    QCOMPARE(plain.outcome->kind, Outcome::HeldBack);
    QCOMPARE(run({.skipLookup = false, .sendAgain = absent}).outcome->kind, Outcome::Enrolled);
}

void EnrolmentGuardTest::anotherEnvironmentDoesNotMatter()
{
    add(State::Confirmed, Enrol::person(), u"https://elsewhere.example:443/"_s);
    const Enrol::Run run = this->run();
    QVERIFY(find(run, Kind::NoEarlierAttempt));
    QCOMPARE(run.outcome->kind, Outcome::Enrolled);
}

void EnrolmentGuardTest::theSamePersonUnderAnotherIdIsNoticed_data()
{
    QTest::addColumn<AttemptState>("state");
    QTest::addColumn<bool>("noticed");
    QTest::newRow("confirmed") << State::Confirmed << true;
    QTest::newRow("exists") << State::ReconciledExists << true;
    QTest::newRow("unknown") << State::Unknown << true;
    QTest::newRow("sending") << State::Sending << true;
    QTest::newRow("rejected") << State::Rejected << false;
    QTest::newRow("not sent") << State::NotSent << false;
}

void EnrolmentGuardTest::theSamePersonUnderAnotherIdIsNoticed()
{
    QFETCH(const AttemptState, state);
    QFETCH(const bool, noticed);
    const QUuid id = add(state, Enrol::person(u"W-2"_s));
    add(State::Confirmed, Enrol::person(u"W-3"_s, u"Somebody Else"_s));
    const Enrol::Run run = this->run();
    const auto finding = find(run, Kind::SimilarPerson);
    QCOMPARE(finding.has_value(), noticed);
    QVERIFY(!noticed || (finding->weight == Weight::Notice && finding->attempt == id));
    QVERIFY(find(run, Kind::NoEarlierAttempt));
    QCOMPARE(run.outcome->kind, Outcome::Enrolled); // worth reading, no obstacle
}

void EnrolmentGuardTest::productionIsReadOnlyUntilArmed()
{
    open(EnvironmentKind::Production);
    const Enrol::Run held = run({.skipLookup = true, .sendAgain = {}});
    QCOMPARE(find(held, Kind::ReadOnly)->weight, Weight::Blocks);
    QCOMPARE(held.outcome->kind, Outcome::HeldBack);
    QCOMPARE(Enrol::posts(*m_server), 0);
    m_session->arming().arm(5min);
    const Enrol::Run armed = run();
    QVERIFY(!find(armed, Kind::ReadOnly));
    QCOMPARE(armed.outcome->kind, Outcome::Enrolled);
}

void EnrolmentGuardTest::armedAfterTheGuardIsEnough()
{
    open(EnvironmentKind::Production);
    QObject parent;
    SafeEnrolment *const enrolment = m_session->enrol(Enrol::person(), &parent);
    std::optional<EnrolmentOutcome> outcome;
    connect(enrolment, &SafeEnrolment::guarded, &parent, [&] {
        m_session->arming().arm(1min);
        enrolment->send({});
    });
    connect(enrolment, &SafeEnrolment::concluded, &parent, [&](const EnrolmentOutcome &end) { outcome = end; });
    enrolment->guard();
    QVERIFY(Enrol::waitUntil([&] { return outcome.has_value(); }));
    QCOMPARE(outcome->kind, Outcome::Enrolled);
}

void EnrolmentGuardTest::runOutAfterTheGuardHoldsBack()
{
    open(EnvironmentKind::Production);
    m_session->arming().arm(1min);
    QObject parent;
    SafeEnrolment *const enrolment = m_session->enrol(Enrol::person(), &parent);
    std::optional<EnrolmentOutcome> outcome;
    connect(enrolment, &SafeEnrolment::guarded, &parent, [&](const EnrolmentGuard &guard) {
        QVERIFY(!guard.isBlocked());
        m_clock.pass(1min);
        enrolment->send({});
    });
    connect(enrolment, &SafeEnrolment::concluded, &parent, [&](const EnrolmentOutcome &end) { outcome = end; });
    enrolment->guard();
    QVERIFY(Enrol::waitUntil([&] { return outcome.has_value(); }));
    QCOMPARE(outcome->kind, Outcome::HeldBack);
    QCOMPARE(outcome->guard.findings.last().kind, Kind::ReadOnly);
    QCOMPARE(Enrol::posts(*m_server), 0);
}

void EnrolmentGuardTest::withoutAReadyJournalNothingIsSent()
{
    m_session.reset();
    m_journal = JournalService::durable(m_folder->path(), m_keychain, m_clock); // not opened
    open();
    const Enrol::Run run = this->run({.skipLookup = true, .sendAgain = {}});
    const auto finding = find(run, Kind::JournalUnavailable);
    QVERIFY(finding);
    QCOMPARE(finding->weight, Weight::Blocks);
    QCOMPARE(finding->text, m_journal->whyNotReady());
    QVERIFY(!finding->text.isEmpty());
    QCOMPARE(run.outcome->kind, Outcome::HeldBack);
    QCOMPARE(Enrol::posts(*m_server), 0);
}

// The journal's answer is there while status has not answered yet.
void EnrolmentGuardTest::statusAndJournalAreAskedAtTheSameTime()
{
    Enrol::script(*m_server, ScriptedAnswer::json(202, Enrol::receipt()), ScriptedAnswer::stallAfterRequest());
    QObject parent;
    SafeEnrolment *const enrolment = m_session->enrol(Enrol::person(), &parent);
    QSignalSpy guarded(enrolment, &SafeEnrolment::guarded);
    enrolment->guard();
    QVERIFY(guarded.isEmpty());
    QTRY_COMPARE(m_server->requests().size(), 1);
    QVERIFY(Enrol::await(m_journal->list({}))); // asked after the guard's own question, so that was answered
    QCOMPARE(enrolment->phase(), SafeEnrolment::Phase::Guarding);
    m_server->resetConnections();
    QTRY_COMPARE(guarded.size(), 1);
    QCOMPARE(enrolment->findings().findings.size(), 2);
}

void EnrolmentGuardTest::everyFindingHasAKeyAndASentence()
{
    QSet<QString> keys;
    for (int kind = 0; kind <= static_cast<int>(Kind::ReadOnly); ++kind) {
        keys += EnrolmentGuard::Finding::key(static_cast<Kind>(kind));
    }
    QCOMPARE(keys.size(), static_cast<int>(Kind::ReadOnly) + 1);
    for (const State state : ways().keys()) {
        add(state, Enrol::person(AttemptStates::key(state)));
        const Enrol::Run run = this->run({}, false, Enrol::person(AttemptStates::key(state)));
        for (const EnrolmentGuard::Finding &finding : run.guard->findings) {
            QVERIFY2(finding.text.size() > 10 && finding.text.endsWith(u'.') && !finding.text.contains(u'%'),
                     qPrintable(finding.text));
        }
    }
}

QTEST_GUILESS_MAIN(EnrolmentGuardTest)
#include "tst_enrolmentguard.moc"
