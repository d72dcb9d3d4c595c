#include "integration/enrolfixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

using FindingKind = EnrolmentGuard::Finding::Kind;
using Outcome = EnrolmentOutcome::Kind;
using Phase = SafeEnrolment::Phase;
using State = AttemptState;

// The state machine against servers that behave and servers that do not. SAFETY, "Enrolment as a state machine"
class SafeEnrolmentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isWrittenDownBeforeTheFirstByteArrives();
    void everyEndLeadsToItsState_data();
    void everyEndLeadsToItsState();
    void aRefusedConnectionIsNotSent();
    void sendsNothingWhenTheJournalCannotCommit_data();
    void sendsNothingWhenTheJournalCannotCommit();
    void sendsNothingWhileAnotherProgramHoldsTheJournal();
    void sendsNothingWithoutAJournal();
    void saysSoWhenTheOutcomeCannotBeRecorded();
    void anAttemptBegunElsewhereAfterTheGuardHoldsItBack();
    void looksAgainWhenTheGuardIsOld_data();
    void looksAgainWhenTheGuardIsOld();
    void disarmedBeforeCommittingHoldsItBack();
    void disarmedBeforeTheStartIsRecordedAsNotSent();
    void disarmedInFlightChangesNothing();
    void cancelledAtEachPhase_data();
    void cancelledAtEachPhase();
    void destroyedAtEachPhase_data();
    void destroyedAtEachPhase();
    void brokenOffWhileTheJournalCommits_data();
    void brokenOffWhileTheJournalCommits();
    void sendsOnlyOnceHoweverOftenItIsAsked();
    void whatWentOutIsWhatTheJournalKeeps();
    void differencesAreShownAndNoError();

private:
    Profile profile(const QUrl &url) const;
    void open(const QUrl &url, EnvironmentKind kind = EnvironmentKind::Test);
    Enrol::Run run(const SafeEnrolment::Decision &decision = {}, bool skipLookup = false);
    std::optional<Attempt> only() const;

    const SystemClock m_clock{};
    Enrol::KnownKey m_keychain;
    std::unique_ptr<Enrol::Folder> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<JournalService> m_journal;
    std::unique_ptr<Session> m_session;
};

void SafeEnrolmentTest::init()
{
    m_folder = std::make_unique<Enrol::Folder>();
    QVERIFY(m_folder->isValid());
    m_server = std::make_unique<ScriptedServer>();
    Enrol::script(*m_server, ScriptedAnswer::json(202, Enrol::receipt()));
    m_journal = JournalService::durable(m_folder->path(), m_keychain, m_clock);
    m_journal->open();
    QVERIFY2(Enrol::isReady(*m_journal), qPrintable(m_journal->problem()));
    open(m_server->url());
}

void SafeEnrolmentTest::cleanup()
{
    m_session.reset();
    m_journal.reset();
    m_server.reset();
    m_folder.reset();
}

void SafeEnrolmentTest::open(const QUrl &url, EnvironmentKind kind)
{
    Profile profile = Engine::profile(url, Engine::shortLimits(std::chrono::milliseconds(1500)));
    profile.kind = kind;
    m_session = std::make_unique<Session>(profile, *AccessToken::from(Engine::token), m_clock, m_journal.get());
}

Enrol::Run SafeEnrolmentTest::run(const SafeEnrolment::Decision &decision, bool skipLookup)
{
    return Enrol::run(*m_session, Enrol::person(), decision, skipLookup);
}

// The one attempt in the journal, as another program sees it.
std::optional<Attempt> SafeEnrolmentTest::only() const
{
    const QList<Attempt> all = Enrol::Outside(*m_folder).all();
    return all.size() == 1 ? std::optional(all.first()) : std::nullopt;
}

void SafeEnrolmentTest::isWrittenDownBeforeTheFirstByteArrives()
{
    Enrol::Outside outside(*m_folder);
    QVERIFY2(outside.isOpen(), qPrintable(outside.problem()));
    QList<QList<State>> seen;
    connect(m_server.get(), &ScriptedServer::connectionOpened, this, [&] { seen += outside.states(); });
    connect(m_server.get(), &ScriptedServer::bytesArrived, this, [&] { seen += outside.states(); });
    const Enrol::Run run = this->run({}, true); // without a lookup the POST is all that comes
    QVERIFY(run.outcome);
    QCOMPARE(run.outcome->kind, Outcome::Enrolled);
    QCOMPARE(Enrol::posts(*m_server), 1);
    QVERIFY(seen.size() >= 2);
    for (const QList<State> &states : std::as_const(seen)) {
        QCOMPARE(states, QList<State>{State::Sending});
    }
}

void SafeEnrolmentTest::everyEndLeadsToItsState_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<AttemptState>("state");
    QTest::addColumn<EnrolmentOutcome::Kind>("outcome");
    const auto row = [](const char *name, const ScriptedAnswer &answer, State state, Outcome outcome) {
        QTest::newRow(name) << answer << state << outcome;
    };
    for (const int status : {200, 201, 202}) {
        QTest::addRow("%d", status) << ScriptedAnswer::json(status, Enrol::receipt()) << State::Confirmed
                                    << Outcome::Enrolled;
    }
    for (const int status : {400, 401, 403, 404, 405, 413, 415, 422}) {
        QTest::addRow("%d", status) << ScriptedAnswer::json(status, R"({"error":"INVALID_DATA","detail":"no"})")
                                    << State::Rejected << Outcome::Rejected;
    }
    for (const int status : {402, 406, 408, 409, 410, 418, 429, 500, 501, 502, 503, 504}) {
        QTest::addRow("%d", status) << ScriptedAnswer::json(status, R"({"error":"SOMETHING"})") << State::Unknown
                                    << Outcome::Unknown;
    }
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d", status) << ScriptedAnswer::redirect(status, "/v1/customer/enrol/elsewhere/")
                                    << State::Unknown << Outcome::Unknown;
    }
    row("204", ScriptedAnswer::raw("HTTP/1.1 204 No Content\r\n\r\n"), State::Unknown, Outcome::Unknown);
    row("no customer number", ScriptedAnswer::json(202, R"({"status":"Created"})"), State::Unknown, Outcome::Unknown);
    row("empty customer number", ScriptedAnswer::json(202, R"({"customerNumber":""})"), State::Unknown,
        Outcome::Unknown);
    row("a list", ScriptedAnswer::json(202, "[" + Enrol::receipt() + "]"), State::Unknown, Outcome::Unknown);
    row("cut JSON", ScriptedAnswer::json(202, Enrol::receipt().chopped(5)), State::Unknown, Outcome::Unknown);
    row("cut body", ScriptedAnswer::raw("HTTP/1.1 202 Accepted\r\nContent-Length: 500\r\n\r\n" + Enrol::receipt()),
        State::Unknown, Outcome::Unknown);
    row("cut rejection", ScriptedAnswer::raw("HTTP/1.1 400 Bad Request\r\nContent-Length: 500\r\n\r\n{\"error\":"),
        State::Unknown, Outcome::Unknown);
    row("dropped", ScriptedAnswer::closeAfterRequest(), State::Unknown, Outcome::Unknown);
    row("reset", ScriptedAnswer::resetAfterRequest(), State::Unknown, Outcome::Unknown);
    row("dropped in the status line", ScriptedAnswer::raw("HTTP/1.1 2"), State::Unknown, Outcome::Unknown);
    row("silence", ScriptedAnswer::stallAfterRequest(), State::Unknown, Outcome::Unknown);
}

void SafeEnrolmentTest::everyEndLeadsToItsState()
{
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const AttemptState, state);
    QFETCH(const EnrolmentOutcome::Kind, outcome);
    Enrol::script(*m_server, answer);
    const Enrol::Run first = run();
    QVERIFY(first.outcome);
    QCOMPARE(first.concluded, 1);
    QCOMPARE(first.outcome->kind, outcome);
    QVERIFY(first.outcome->recorded);
    QVERIFY(!first.outcome->sentence.isEmpty());
    QVERIFY(state == State::Confirmed || !first.outcome->nextStep.isEmpty());
    QVERIFY(first.outcome->attempt);
    QCOMPARE(Enrol::posts(*m_server), 1);
    const std::optional<Attempt> kept = only();
    QVERIFY(kept);
    QCOMPARE(kept->state, state);
    QCOMPARE(kept->id, first.outcome->attempt->id);
    QCOMPARE(kept->receipt.has_value(), state == State::Confirmed);

    // Once more: only what is certain not to have made a customer may go out again.
    const Enrol::Run second = run();
    QVERIFY(second.outcome);
    QCOMPARE(second.outcome->kind, AttemptStates::blocks(state) ? Outcome::HeldBack : outcome);
    QCOMPARE(Enrol::posts(*m_server), AttemptStates::blocks(state) ? 1 : 2);
}

void SafeEnrolmentTest::aRefusedConnectionIsNotSent()
{
    m_server->stopListening();
    const Enrol::Run run = this->run({}, true);
    QVERIFY(run.outcome);
    QCOMPARE(run.outcome->kind, Outcome::NotSent);
    const std::optional<Attempt> kept = only();
    QVERIFY(kept);
    QCOMPARE(kept->state, State::NotSent);
    QCOMPARE(m_server->bytesReceived(), 0);
}

void SafeEnrolmentTest::sendsNothingWhenTheJournalCannotCommit_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 4096, 20'000, 30'000}) {
        QTest::addRow("files of at most %d bytes", bytes) << bytes;
    }
}

void SafeEnrolmentTest::sendsNothingWhenTheJournalCannotCommit()
{
    QFETCH(const int, bytes);
    QObject parent;
    SafeEnrolment *const enrolment = m_session->enrol(Enrol::person(), &parent);
    std::optional<EnrolmentOutcome> outcome;
    connect(enrolment, &SafeEnrolment::concluded, &parent, [&](const EnrolmentOutcome &result) { outcome = result; });
    enrolment->guard();
    QTRY_COMPARE(enrolment->phase(), Phase::Deciding);
    {
        const Enrol::FullDisk full(static_cast<rlim_t>(bytes));
        enrolment->send({});
        QTRY_VERIFY(outcome.has_value());
    }
    QCOMPARE(outcome->kind, Outcome::HeldBack);
    QCOMPARE(outcome->guard.findings.last().kind, FindingKind::JournalUnavailable);
    QCOMPARE(Enrol::posts(*m_server), 0);
    QCOMPARE(Enrol::Outside(*m_folder).states(), QList<State>());

    const Enrol::Run again = run();
    QVERIFY(again.outcome);
    QCOMPARE(again.outcome->kind, Outcome::Enrolled);
    QCOMPARE(Enrol::posts(*m_server), 1);
}

void SafeEnrolmentTest::sendsNothingWhileAnotherProgramHoldsTheJournal()
{
    QVERIFY(only() == std::nullopt);
    const QString name = u"holder"_s;
    {
        QSqlDatabase holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        holder.setDatabaseName(m_folder->journal());
        QVERIFY(holder.open());
        QVERIFY(QSqlQuery(holder).exec(u"BEGIN IMMEDIATE"_s));
        const Enrol::Run run = this->run();
        QVERIFY(run.outcome);
        QCOMPARE(run.outcome->kind, Outcome::HeldBack);
        QCOMPARE(run.outcome->guard.findings.last().kind, FindingKind::JournalUnavailable);
        QCOMPARE(Enrol::posts(*m_server), 0);
        QVERIFY(QSqlQuery(holder).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(name);
    QVERIFY(only() == std::nullopt);
}

void SafeEnrolmentTest::sendsNothingWithoutAJournal()
{
    const Profile profile = Engine::profile(m_server->url());
    m_session = std::make_unique<Session>(profile, *AccessToken::from(Engine::token), m_clock, nullptr);
    const Enrol::Run run = this->run({.skipLookup = true, .sendAgain = {}});
    QVERIFY(run.outcome);
    QCOMPARE(run.outcome->kind, Outcome::HeldBack);
    QCOMPARE(Enrol::posts(*m_server), 0);
}

void SafeEnrolmentTest::saysSoWhenTheOutcomeCannotBeRecorded()
{
    std::optional<Enrol::FullDisk> full;
    m_server->answerBy([&full](const ScriptedServer::Request &request) {
        if (request.method != "POST") {
            return Enrol::nobody();
        }
        full.emplace();
        return ScriptedAnswer::json(202, Enrol::receipt());
    });
    const Enrol::Run run = this->run();
    full.reset();
    QVERIFY(run.outcome);
    QCOMPARE(run.outcome->kind, Outcome::Enrolled);
    QVERIFY(!run.outcome->recorded);
    QCOMPARE(run.outcome->attempt->customerNumber, u"SE33S"_s);
    QVERIFY(run.outcome->sentence.contains(u"SE33S"_s));
    QVERIFY(run.outcome->nextStep.contains(u"unknown"_s));
    QCOMPARE(Enrol::Outside(*m_folder).states(), QList<State>{State::Sending});

    // After the next start it is unknown, and locked.
    m_session.reset();
    m_journal = JournalService::durable(m_folder->path(), m_keychain, m_clock);
    m_journal->open();
    QVERIFY(Enrol::isReady(*m_journal));
    open(m_server->url());
    const std::optional<Attempt> kept = only();
    QVERIFY(kept);
    QCOMPARE(kept->state, State::Unknown);
    QVERIFY(kept->interrupted);
    const Enrol::Run again = this->run();
    QVERIFY(again.outcome);
    QCOMPARE(again.outcome->kind, Outcome::HeldBack);
    QCOMPARE(Enrol::posts(*m_server), 1);
}

void SafeEnrolmentTest::anAttemptBegunElsewhereAfterTheGuardHoldsItBack()
{
    Enrol::Outside other(*m_folder);
    QObject parent;
    SafeEnrolment *const enrolment = m_session->enrol(Enrol::person(), &parent);
    std::optional<EnrolmentOutcome> outcome;
    connect(enrolment, &SafeEnrolment::guarded, &parent, [&](const EnrolmentGuard &guard) {
        QVERIFY(!guard.isBlocked());
        QVERIFY(other.journal().begin(m_session->profile().environmentKey(), Enrol::person()));
        enrolment->send({});
    });
    connect(enrolment, &SafeEnrolment::concluded, &parent, [&](const EnrolmentOutcome &result) { outcome = result; });
    enrolment->guard();
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(outcome->kind, Outcome::HeldBack);
    QCOMPARE(outcome->guard.findings.last().kind, FindingKind::OpenAttempt);
    QCOMPARE(Enrol::posts(*m_server), 0);
    QCOMPARE(other.states(), QList<State>{State::Sending});
}

void SafeEnrolmentTest::looksAgainWhenTheGuardIsOld_data()
{
    QTest::addColumn<bool>("asleep");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("sends");
    QTest::newRow("two minutes") << false << 120 << true;
    QTest::newRow("longer") << false << 121 << false;
    QTest::newRow("while the computer slept") << true << 121 << false;
}

// Meanwhile somebody else may have enrolled the person.
void SafeEnrolmentTest::looksAgainWhenTheGuardIsOld()
{
    QFETCH(const bool, asleep);
    QFETCH(const int, seconds);
    QFETCH(const bool, sends);
    Enrol::TestClock clock;
    Session session(m_session->profile(), AccessToken::from("token").value(), clock, m_journal.get());
    QObject parent;
    SafeEnrolment *const enrolment = session.enrol(Enrol::person(), &parent);
    std::optional<EnrolmentOutcome> outcome;
    connect(enrolment, &SafeEnrolment::guarded, &parent, [&] {
        if (asleep) {
            clock.set(std::chrono::seconds(seconds));
        } else {
            clock.pass(std::chrono::seconds(seconds));
        }
        enrolment->send({});
    });
    connect(enrolment, &SafeEnrolment::concluded, &parent, [&](const EnrolmentOutcome &result) { outcome = result; });
    enrolment->guard();
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(outcome->kind, sends ? Outcome::Enrolled : Outcome::HeldBack);
    QCOMPARE(Enrol::posts(*m_server), sends ? 1 : 0);
    if (!sends) {
        QVERIFY(outcome->sentence.contains(u"two minutes"_s));
        QCOMPARE(Enrol::Outside(*m_folder).states(), QList<State>());
    }
}

void SafeEnrolmentTest::disarmedBeforeCommittingHoldsItBack()
{
    open(m_server->url(), EnvironmentKind::Production);
    m_session->arming().arm(std::chrono::minutes(5));
    QObject parent;
    SafeEnrolment *const enrolment = m_session->enrol(Enrol::person(), &parent);
    std::optional<EnrolmentOutcome> outcome;
    connect(enrolment, &SafeEnrolment::phaseChanged, &parent, [this](Phase phase) {
        if (phase == Phase::Committing) {
            m_session->arming().disarm();
        }
    });
    connect(enrolment, &SafeEnrolment::guarded, &parent, [enrolment] { enrolment->send({}); });
    connect(enrolment, &SafeEnrolment::concluded, &parent, [&](const EnrolmentOutcome &result) { outcome = result; });
    enrolment->guard();
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(outcome->kind, Outcome::HeldBack);
    QCOMPARE(outcome->guard.findings.last().kind, FindingKind::ReadOnly);
    QCOMPARE(Enrol::Outside(*m_folder).states(), QList<State>());
    QCOMPARE(Enrol::posts(*m_server), 0);
}

void SafeEnrolmentTest::disarmedBeforeTheStartIsRecordedAsNotSent()
{
    open(m_server->url(), EnvironmentKind::Production);
    m_session->arming().arm(std::chrono::minutes(5));
    // As soon as it is written down.
    connect(m_journal.get(), &JournalService::attemptChanged, this, [this] { m_session->arming().disarm(); });
    const Enrol::Run run = this->run();
    QVERIFY(run.outcome);
    QCOMPARE(run.outcome->kind, Outcome::NotSent);
    QCOMPARE(Enrol::Outside(*m_folder).states(), QList<State>{State::NotSent});
    QCOMPARE(Enrol::posts(*m_server), 0);
}

void SafeEnrolmentTest::disarmedInFlightChangesNothing()
{
    open(m_server->url(), EnvironmentKind::Production);
    m_session->arming().arm(std::chrono::minutes(5));
    m_server->answerBy([this](const ScriptedServer::Request &request) {
        if (request.method != "POST") {
            return Enrol::nobody();
        }
        m_session->arming().disarm();
        return ScriptedAnswer::json(202, Enrol::receipt());
    });
    const Enrol::Run run = this->run();
    QVERIFY(run.outcome);
    QCOMPARE(run.outcome->kind, Outcome::Enrolled);
    QVERIFY(!m_session->arming().mayEnrol());
    QCOMPARE(Enrol::Outside(*m_folder).states(), QList<State>{State::Confirmed});
    QCOMPARE(Enrol::posts(*m_server), 1);
}

void SafeEnrolmentTest::cancelledAtEachPhase_data()
{
    QTest::addColumn<SafeEnrolment::Phase>("phase");
    QTest::addColumn<EnrolmentOutcome::Kind>("outcome");
    QTest::addColumn<QList<AttemptState>>("states");
    QTest::addColumn<int>("posts");
    QTest::newRow("guarding") << Phase::Guarding << Outcome::HeldBack << QList<State>() << 0;
    QTest::newRow("deciding") << Phase::Deciding << Outcome::HeldBack << QList<State>() << 0;
    QTest::newRow("committing") << Phase::Committing << Outcome::HeldBack << QList<State>() << 0;
    QTest::newRow("sending") << Phase::Sending << Outcome::NotSent << QList<State>{State::NotSent} << 0;
    QTest::newRow("recording") << Phase::Recording << Outcome::Enrolled << QList<State>{State::Confirmed} << 1;
    QTest::newRow("done") << Phase::Done << Outcome::Enrolled << QList<State>{State::Confirmed} << 1;
}

void SafeEnrolmentTest::cancelledAtEachPhase()
{
    QFETCH(const SafeEnrolment::Phase, phase);
    QFETCH(const EnrolmentOutcome::Kind, outcome);
    QFETCH(const QList<AttemptState>, states);
    QFETCH(const int, posts);
    QObject parent;
    SafeEnrolment *const enrolment = m_session->enrol(Enrol::person(), &parent);
    QList<EnrolmentOutcome> outcomes;
    connect(enrolment, &SafeEnrolment::phaseChanged, &parent, [&](Phase now) {
        if (now == phase) {
            enrolment->cancel();
        }
    });
    connect(enrolment, &SafeEnrolment::guarded, &parent, [enrolment] { enrolment->send({}); });
    connect(enrolment, &SafeEnrolment::concluded, &parent, [&](const EnrolmentOutcome &result) { outcomes += result; });
    enrolment->guard();
    QTRY_COMPARE(outcomes.size(), 1);
    Engine::drain();
    QVERIFY(Enrol::await(m_journal->list({})));
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.first().kind, outcome);
    QCOMPARE(Enrol::Outside(*m_folder).states(), states);
    QCOMPARE(Enrol::posts(*m_server), posts);
}

void SafeEnrolmentTest::destroyedAtEachPhase_data()
{
    QTest::addColumn<SafeEnrolment::Phase>("phase");
    QTest::addColumn<bool>("inFlight"); // once the request has arrived, not at the entry of the phase
    QTest::addColumn<QList<AttemptState>>("states");
    QTest::newRow("guarding") << Phase::Guarding << false << QList<State>();
    QTest::newRow("deciding") << Phase::Deciding << false << QList<State>();
    QTest::newRow("committing") << Phase::Committing << false << QList<State>();
    QTest::newRow("sending") << Phase::Sending << false << QList<State>{State::NotSent};
    QTest::newRow("in flight") << Phase::Sending << true << QList<State>{State::Unknown};
    QTest::newRow("recording") << Phase::Recording << false << QList<State>{State::Confirmed};
    QTest::newRow("done") << Phase::Done << false << QList<State>{State::Confirmed};
}

void SafeEnrolmentTest::destroyedAtEachPhase()
{
    QFETCH(const SafeEnrolment::Phase, phase);
    QFETCH(const bool, inFlight);
    QFETCH(const QList<AttemptState>, states);
    if (inFlight) {
        Enrol::script(*m_server, ScriptedAnswer::stallAfterRequest());
    }
    auto *const enrolment = m_session->enrol(Enrol::person(), nullptr);
    const QPointer<SafeEnrolment> alive(enrolment);
    connect(enrolment, &SafeEnrolment::phaseChanged, this, [&](Phase now) {
        if (now == phase && !inFlight) {
            delete enrolment;
        }
    });
    connect(enrolment, &SafeEnrolment::guarded, enrolment, [enrolment] { enrolment->send({}); });
    enrolment->guard();
    if (inFlight) {
        QTRY_COMPARE(Enrol::posts(*m_server), 1);
        delete enrolment;
    }
    QTRY_VERIFY(alive.isNull());
    QTRY_COMPARE(Enrol::await(m_journal->list({})).value().value().size(), states.size()); // what it left to be done
    QTRY_COMPARE(Enrol::Outside(*m_folder).states(), states);
}

// Its begin() is with the journal, and what it wrote down must not look as if it was being sent.
void SafeEnrolmentTest::brokenOffWhileTheJournalCommits_data()
{
    QTest::addColumn<bool>("destroy");
    QTest::newRow("cancelled") << false;
    QTest::newRow("destroyed") << true;
}

void SafeEnrolmentTest::brokenOffWhileTheJournalCommits()
{
    QFETCH(const bool, destroy);
    auto enrolment = std::unique_ptr<SafeEnrolment>(m_session->enrol(Enrol::person(), nullptr));
    QSignalSpy guarded(enrolment.get(), &SafeEnrolment::guarded);
    QList<EnrolmentOutcome> outcomes;
    connect(enrolment.get(), &SafeEnrolment::concluded, this,
            [&](const EnrolmentOutcome &result) { outcomes += result; });
    enrolment->guard();
    QTRY_COMPARE(guarded.size(), 1);
    enrolment->send({});
    QCOMPARE(enrolment->phase(), Phase::Committing);
    if (destroy) {
        enrolment.reset();
    } else {
        enrolment->cancel();
        QTRY_COMPARE(outcomes.size(), 1);
        QCOMPARE(outcomes.first().kind, Outcome::NotSent);
    }
    QTRY_COMPARE(Enrol::Outside(*m_folder).states(), QList<State>{State::NotSent});
    QCOMPARE(Enrol::posts(*m_server), 0);
}

void SafeEnrolmentTest::sendsOnlyOnceHoweverOftenItIsAsked()
{
    QObject parent;
    SafeEnrolment *const enrolment = m_session->enrol(Enrol::person(), &parent);
    QSignalSpy guarded(enrolment, &SafeEnrolment::guarded);
    QSignalSpy concluded(enrolment, &SafeEnrolment::concluded);
    enrolment->send({}); // too early
    enrolment->guard();
    enrolment->guard();
    enrolment->send({});
    QTRY_COMPARE(guarded.size(), 1);
    enrolment->send({});
    enrolment->send({});
    enrolment->guard();
    QTRY_COMPARE(concluded.size(), 1);
    enrolment->send({});
    Engine::drain();
    QCOMPARE(guarded.size(), 1);
    QCOMPARE(concluded.size(), 1);
    QCOMPARE(Enrol::posts(*m_server), 1);
}

void SafeEnrolmentTest::whatWentOutIsWhatTheJournalKeeps()
{
    QVERIFY(run().outcome);
    const std::optional<Attempt> kept = only();
    QVERIFY(kept);
    QCOMPARE(kept->request, Enrol::person());
    QCOMPARE(m_server->requests().last().method, QByteArray("POST"));
    QCOMPARE(m_server->requests().last().body, kept->request.body());
    QCOMPARE(kept->environment, m_session->profile().environmentKey());
    QCOMPARE(kept->httpStatus, 202);
    QCOMPARE(kept->customerNumber, u"SE33S"_s);
}

void SafeEnrolmentTest::differencesAreShownAndNoError()
{
    Enrol::script(*m_server, ScriptedAnswer::json(200, R"({"customerNumber":"SE33S","occupations":["childminder"],
        "workProviderUserId":"212312qd2131","status":"Created","coverLevel":"Public Liability"})"));
    const Enrol::Run run = this->run();
    QVERIFY(run.outcome);
    QCOMPARE(run.outcome->kind, Outcome::Enrolled);
    QCOMPARE(run.outcome->differences.size(), 2);
}

QTEST_GUILESS_MAIN(SafeEnrolmentTest)
#include "tst_safeenrolment.moc"
