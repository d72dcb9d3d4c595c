#include "integration/enrolfixture.h"

#include "workflow/reconciliation.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Look = AttemptLook::Answer;
using Mode = Reconciliation::Mode;
using State = AttemptState;

// What became of an attempt whose outcome is unknown. SAFETY, "Enrolment as a state machine", rule 7
class ReconciliationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void foundExists();
    void absentNeedsTwoLooksAMinuteApart_data();
    void absentNeedsTwoLooksAMinuteApart();
    void aSlowAnswerMakesTwoQuestionsNoFurtherApart();
    void aLookWithoutAnAnswerSettlesNothing_data();
    void aLookWithoutAnAnswerSettlesNothing();
    void aLookWithoutAnAnswerInBetweenDoesNotHurt();
    void theSecondLookCountsAfterARestart();
    void settlesByItselfOnceAMinuteHasPassed();
    void waitsForTheMonotonicClockToo();
    void aLookOutOfTheFutureDoesNotCount();
    void foundAtTheSecondLookExists();
    void cancelledConcludesAtOnce();
    void destroyedSaysNothing();
    void onlyGetsAreSent();
    void whatIsSettledIsNotAskedAgain();
    void settledInAnotherWindowIsTheAnswer();
    void saysSoWhenTheLookCannotBeWrittenDown();
    void nextLookIsAMinuteAfterTheFirst();
    void onlyAPersonSendsAgainAfterAbsent();

private:
    struct End
    {
        std::optional<Attempt> attempt;
        QString problem;
        int concluded = 0;
    };
    void makeUnknown();
    void restart();
    End look(Mode mode = Mode::OneLook);
    void answer(const ScriptedAnswer &status) { Enrol::script(*m_server, ScriptedAnswer::closeAfterRequest(), status); }

    Enrol::TestClock m_clock;
    Enrol::KnownKey m_keychain;
    std::unique_ptr<Enrol::Folder> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<JournalService> m_journal;
    std::unique_ptr<Session> m_session;
    std::optional<Attempt> m_attempt;
};

namespace {

ScriptedAnswer found()
{
    return ScriptedAnswer::json(200, Engine::goodBody());
}

// Waits until it has looked at the clock once more.
bool looksAtTheClock(const Reconciliation &reconciliation)
{
    const auto *const pulse = reconciliation.findChild<QTimer *>();
    return pulse != nullptr && QSignalSpy(pulse, &QTimer::timeout).wait();
}

} // namespace

void ReconciliationTest::init()
{
    m_clock = Enrol::TestClock();
    m_folder = std::make_unique<Enrol::Folder>();
    m_server = std::make_unique<ScriptedServer>();
    answer(Enrol::nobody());
    restart();
    makeUnknown();
}

void ReconciliationTest::cleanup()
{
    m_session.reset();
    m_journal.reset();
    m_server.reset();
    m_folder.reset();
}

void ReconciliationTest::restart()
{
    m_session.reset();
    m_journal = JournalService::durable(m_folder->path(), m_keychain, m_clock);
    m_journal->open();
    QVERIFY2(Enrol::isReady(*m_journal), qPrintable(m_journal->problem()));
    m_session = std::make_unique<Session>(Engine::profile(m_server->url()), *AccessToken::from(Engine::token), m_clock,
                                          m_journal.get());
}

// The server takes the request and says nothing.
void ReconciliationTest::makeUnknown()
{
    const Enrol::Run run = Enrol::run(*m_session, Enrol::person());
    QVERIFY(run.outcome);
    QCOMPARE(run.outcome->kind, EnrolmentOutcome::Kind::Unknown);
    m_attempt = run.outcome->attempt;
    QCOMPARE(m_attempt->state, State::Unknown);
    m_server->forget();
}

ReconciliationTest::End ReconciliationTest::look(Mode mode)
{
    End end;
    QObject parent;
    Reconciliation *const reconciliation = m_session->reconcile(*m_attempt, &parent);
    connect(reconciliation, &Reconciliation::concluded, &parent,
            [&end](const Attempt &attempt, const QString &problem) {
                end = {.attempt = attempt, .problem = problem, .concluded = end.concluded + 1};
            });
    reconciliation->start(mode);
    if (!Enrol::waitUntil([&end] { return end.concluded > 0; })) {
        return {};
    }
    Engine::drain();
    m_attempt = end.attempt;
    return end;
}

void ReconciliationTest::foundExists()
{
    answer(found());
    const End end = look();
    QCOMPARE(end.concluded, 1);
    QCOMPARE(end.problem, QString());
    QCOMPARE(end.attempt->state, State::ReconciledExists);
    QCOMPARE(end.attempt->customerNumber, u"ABC123"_s);
    QCOMPARE(end.attempt->looks.size(), 1);
    QCOMPARE(end.attempt->looks.first().answer, Look::Found);
    QCOMPARE(Enrol::Outside(*m_folder).states(), QList<State>{State::ReconciledExists});
}

void ReconciliationTest::absentNeedsTwoLooksAMinuteApart_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<AttemptState>("state");
    QTest::newRow("at once") << 0 << State::Unknown;
    QTest::newRow("59 s") << 59 << State::Unknown;
    QTest::newRow("60 s") << 60 << State::ReconciledAbsent;
    QTest::newRow("an hour") << 3600 << State::ReconciledAbsent;
}

void ReconciliationTest::absentNeedsTwoLooksAMinuteApart()
{
    QFETCH(const int, seconds);
    QFETCH(const AttemptState, state);
    const End first = look();
    QCOMPARE(first.attempt->state, State::Unknown);
    QCOMPARE(first.attempt->looks.size(), 1);
    QCOMPARE(first.attempt->looks.first().answer, Look::NotFound);
    m_clock.pass(std::chrono::seconds(seconds));
    const End second = look();
    QCOMPARE(second.problem, QString());
    QCOMPARE(second.attempt->looks.size(), 2);
    QCOMPARE(second.attempt->state, state);
    QCOMPARE(Enrol::Outside(*m_folder).states(), QList<State>{state});
}

void ReconciliationTest::aSlowAnswerMakesTwoQuestionsNoFurtherApart()
{
    look();
    m_clock.pass(std::chrono::seconds(35));
    m_server->answerBy([this](const ScriptedServer::Request &) {
        m_clock.pass(std::chrono::seconds(30)); // until it answers
        return Enrol::nobody();
    });
    const End second = look();
    QCOMPARE(second.attempt->looks.size(), 2);
    QCOMPARE(second.attempt->state, State::Unknown);
}

void ReconciliationTest::aLookWithoutAnAnswerSettlesNothing_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("401") << ScriptedAnswer::json(401, R"({"error":"INVALID_KEY"})");
    QTest::newRow("404 of a gateway") << ScriptedAnswer::json(404, "<html>Not Found</html>");
    QTest::newRow("404 of another kind") << ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER_EMAIL"})");
    QTest::newRow("500") << ScriptedAnswer::json(500, "{}");
    QTest::newRow("503") << ScriptedAnswer::json(503, "{}");
    QTest::newRow("broken off") << ScriptedAnswer::closeAfterRequest();
    QTest::newRow("cut") << ScriptedAnswer::json(200, "{");
}

void ReconciliationTest::aLookWithoutAnAnswerSettlesNothing()
{
    QFETCH(const ScriptedAnswer, answer);
    this->answer(answer);
    for (int i = 1; i <= 2; ++i) {
        const End end = look(Mode::Settle);
        QCOMPARE(end.concluded, 1);
        QVERIFY(!end.problem.isEmpty());
        QCOMPARE(end.attempt->state, State::Unknown);
        QCOMPARE(end.attempt->looks.size(), i);
        QCOMPARE(end.attempt->looks.last().answer, Look::NoAnswer);
        QVERIFY(!end.attempt->looks.last().why.isEmpty());
        m_clock.pass(10min);
    }
}

void ReconciliationTest::aLookWithoutAnAnswerInBetweenDoesNotHurt()
{
    look();
    m_clock.pass(61s);
    answer(ScriptedAnswer::json(500, "{}"));
    QCOMPARE(look().attempt->state, State::Unknown);
    answer(Enrol::nobody());
    QCOMPARE(look().attempt->state, State::ReconciledAbsent);
}

void ReconciliationTest::theSecondLookCountsAfterARestart()
{
    look();
    restart();
    m_clock.pass(60s);
    QCOMPARE(look().attempt->state, State::ReconciledAbsent);
}

void ReconciliationTest::settlesByItselfOnceAMinuteHasPassed()
{
    QObject parent;
    Reconciliation *const reconciliation = m_session->reconcile(*m_attempt, &parent);
    std::optional<Attempt> end;
    std::optional<QDateTime> next;
    connect(reconciliation, &Reconciliation::concluded, &parent, [&](const Attempt &attempt) { end = attempt; });
    connect(reconciliation, &Reconciliation::looked, &parent,
            [&](const Attempt & /*attempt*/, const QDateTime &at) { next = at; });
    reconciliation->start(Mode::Settle);
    QTRY_VERIFY(next.has_value());
    QCOMPARE(*next, m_clock.nowUtc().addSecs(60));
    m_clock.pass(59s);
    QVERIFY(looksAtTheClock(*reconciliation)); // and nothing may happen
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(!end);
    m_clock.pass(1s);
    QTRY_VERIFY(end.has_value());
    QCOMPARE(end->state, State::ReconciledAbsent);
    QCOMPARE(m_server->requests().size(), 2);
}

// Somebody sets the clock forward between the two looks: that is no minute.
void ReconciliationTest::waitsForTheMonotonicClockToo()
{
    QObject parent;
    Reconciliation *const reconciliation = m_session->reconcile(*m_attempt, &parent);
    std::optional<Attempt> end;
    QSignalSpy looked(reconciliation, &Reconciliation::looked);
    connect(reconciliation, &Reconciliation::concluded, &parent, [&](const Attempt &attempt) { end = attempt; });
    reconciliation->start(Mode::Settle);
    QTRY_COMPARE(looked.size(), 1);
    m_clock.set(1h);
    QVERIFY(looksAtTheClock(*reconciliation));
    QVERIFY(!end);
    QCOMPARE(m_server->requests().size(), 1);
    m_clock.pass(60s);
    QTRY_VERIFY(end.has_value());
    QCOMPARE(end->state, State::ReconciledAbsent);
}

// The first look was made while the clock was an hour fast: the time between the two is not known.
void ReconciliationTest::aLookOutOfTheFutureDoesNotCount()
{
    look();
    m_clock.set(-1h);
    QCOMPARE(look().attempt->state, State::Unknown);
    m_clock.pass(59s);
    QCOMPARE(look().attempt->state, State::Unknown);
    m_clock.pass(1s);
    QCOMPARE(look().attempt->state, State::ReconciledAbsent);
}

void ReconciliationTest::foundAtTheSecondLookExists()
{
    look();
    m_clock.pass(61s);
    answer(found());
    QCOMPARE(look().attempt->state, State::ReconciledExists);
}

void ReconciliationTest::cancelledConcludesAtOnce()
{
    answer(ScriptedAnswer::stallAfterRequest());
    QObject parent;
    Reconciliation *const reconciliation = m_session->reconcile(*m_attempt, &parent);
    QSignalSpy concluded(reconciliation, &Reconciliation::concluded);
    reconciliation->start(Mode::Settle);
    QTRY_COMPARE(m_server->requests().size(), 1);
    reconciliation->cancel();
    QCOMPARE(concluded.size(), 1);
    reconciliation->cancel();
    Engine::drain();
    QCOMPARE(concluded.size(), 1);
    QCOMPARE(Enrol::Outside(*m_folder).all().first().looks.size(), 0);
}

void ReconciliationTest::destroyedSaysNothing()
{
    answer(ScriptedAnswer::stallAfterRequest());
    auto reconciliation = std::unique_ptr<Reconciliation>(m_session->reconcile(*m_attempt, nullptr));
    QSignalSpy concluded(reconciliation.get(), &Reconciliation::concluded);
    reconciliation->start(Mode::OneLook);
    QTRY_COMPARE(m_server->requests().size(), 1);
    reconciliation.reset();
    Engine::drain();
    QCOMPARE(concluded.size(), 0);
}

void ReconciliationTest::onlyGetsAreSent()
{
    look();
    m_clock.pass(61s);
    look();
    QCOMPARE(m_server->requests().size(), 2);
    for (const ScriptedServer::Request &request : m_server->requests()) {
        QCOMPARE(request.method, QByteArray("GET"));
        QVERIFY2(request.target.endsWith("?workProviderUserId=W-1"), request.target.constData());
    }
}

void ReconciliationTest::whatIsSettledIsNotAskedAgain()
{
    answer(found());
    look();
    m_server->forget();
    const End end = look();
    QCOMPARE(end.attempt->state, State::ReconciledExists);
    QCOMPARE(m_server->requests().size(), 0);
}

void ReconciliationTest::settledInAnotherWindowIsTheAnswer()
{
    answer(found());
    Enrol::Outside other(*m_folder);
    QVERIFY(other.journal().change(
        m_attempt->id, {.from = State::Unknown, .to = State::ReconciledExists, .customerNumber = u"OTHER1"_s}));
    const End end = look();
    QCOMPARE(end.problem, QString());
    QCOMPARE(end.attempt->state, State::ReconciledExists);
    QCOMPARE(end.attempt->customerNumber, u"OTHER1"_s);
}

void ReconciliationTest::saysSoWhenTheLookCannotBeWrittenDown()
{
    answer(found());
    End end;
    {
        const Enrol::FullDisk full;
        end = look();
    }
    QVERIFY(!end.problem.isEmpty());
    QCOMPARE(end.attempt->state, State::Unknown);
    QCOMPARE(Enrol::Outside(*m_folder).states(), QList<State>{State::Unknown});
}

void ReconciliationTest::nextLookIsAMinuteAfterTheFirst()
{
    QCOMPARE(Reconciliation::nextLookAt(*m_attempt), std::nullopt);
    const QDateTime first = m_clock.nowUtc();
    look();
    QCOMPARE(Reconciliation::nextLookAt(*m_attempt), first.addSecs(60));
    m_clock.pass(30s);
    look();
    QCOMPARE(Reconciliation::nextLookAt(*m_attempt), first.addSecs(60));
    m_clock.pass(30s);
    look();
    QCOMPARE(m_attempt->state, State::ReconciledAbsent);
    QCOMPARE(Reconciliation::nextLookAt(*m_attempt), std::nullopt);
}

void ReconciliationTest::onlyAPersonSendsAgainAfterAbsent()
{
    const auto send = [this](const SafeEnrolment::Decision &decision) {
        const Enrol::Run run = Enrol::run(*m_session, Enrol::person(), decision);
        return run.outcome ? run.outcome->kind : EnrolmentOutcome::Kind::Unknown;
    };
    Enrol::script(*m_server, ScriptedAnswer::json(202, Enrol::receipt()));
    // While it is unknown, not even then.
    QCOMPARE(send({.skipLookup = true, .sendAgain = m_attempt->id}), EnrolmentOutcome::Kind::HeldBack);
    look();
    m_clock.pass(60s);
    look();
    QCOMPARE(m_attempt->state, State::ReconciledAbsent);
    QCOMPARE(send({}), EnrolmentOutcome::Kind::HeldBack);
    QCOMPARE(send({.skipLookup = true, .sendAgain = {}}), EnrolmentOutcome::Kind::HeldBack);
    QCOMPARE(send({.skipLookup = false, .sendAgain = QUuid::createUuid()}), EnrolmentOutcome::Kind::HeldBack);
    QCOMPARE(Enrol::posts(*m_server), 0);
    QCOMPARE(send({.skipLookup = false, .sendAgain = m_attempt->id}), EnrolmentOutcome::Kind::Enrolled);
    QCOMPARE(Enrol::posts(*m_server), 1);
    // And only once.
    QCOMPARE(send({.skipLookup = false, .sendAgain = m_attempt->id}), EnrolmentOutcome::Kind::HeldBack);
    QCOMPARE(Enrol::posts(*m_server), 1);
}

QTEST_GUILESS_MAIN(ReconciliationTest)
#include "tst_reconciliation.moc"
