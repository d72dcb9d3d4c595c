#include "integration/enrolfixture.h"

#include "sandbox/server.h"
#include "workflow/reconciliation.h"
#include "workflow/statuslookup.h"
#include "workflow/validation.h"

using namespace Qt::StringLiterals;

using Kind = EnrolmentOutcome::Kind;

// The way of a person through the whole API, as the sandbox speaks it: enrolled, found, not enrolled twice.
class EnrolSandboxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thePublishedExampleEndsInAReceiptWithADifference();
    void whoIsEnrolledIsFoundAndValid();
    void nobodyIsEnrolledTwice();
    void aCustomerOfTheSandboxIsHeldBackByStatus();
    void anAttemptThatArrivedIsFoundOut();
    void anotherRunOfTheSandboxIsAnotherEnvironment();

private:
    void openSession(const QString &run);
    static EnrolmentRequest published();

    const SystemClock m_clock{};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<JournalService> m_journal;
    std::unique_ptr<Session> m_session;
};

// contract: customer/enrol, the example
EnrolmentRequest EnrolSandboxTest::published()
{
    EnrolmentDraft draft = Enrol::person(u"596e34ee2346c78cc8cf7c4"_s).values();
    draft.setText(EnrolmentField::Email, u"raekwon@wutangforever.wu"_s);
    return *EnrolmentRequest::from(draft);
}

void EnrolSandboxTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(Enrol::temporaryTemplate());
    m_server = std::make_unique<sandbox::Server>(sandbox::Options{.customers = 10});
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    m_journal = JournalService::forSandbox(m_folder->path(), m_clock);
    m_journal->open();
    QVERIFY2(Enrol::isReady(*m_journal), qPrintable(m_journal->problem()));
    openSession(u"one"_s);
}

void EnrolSandboxTest::cleanup()
{
    m_session.reset();
    m_journal.reset();
    m_server.reset();
    m_folder.reset();
}

void EnrolSandboxTest::openSession(const QString &run)
{
    Profile profile = Engine::profile(m_server->url());
    profile.kind = EnvironmentKind::Sandbox;
    profile.sandboxRun = run;
    m_session = std::make_unique<Session>(profile, *AccessToken::from(m_server->token()), m_clock, m_journal.get());
}

void EnrolSandboxTest::thePublishedExampleEndsInAReceiptWithADifference()
{
    const Enrol::Run run = Enrol::run(*m_session, published());
    QVERIFY(run.outcome);
    QVERIFY2(run.outcome->kind == Kind::Enrolled, qPrintable(run.outcome->sentence));
    QVERIFY(!run.outcome->attempt->customerNumber.isEmpty());
    QCOMPARE(run.outcome->differences.size(), 1);
    QCOMPARE(run.outcome->differences.first().field, u"product.occupations"_s);
    QCOMPARE(run.outcome->differences.first().asked, u"babysitter"_s);
    QCOMPARE(run.outcome->differences.first().given, u"childminder"_s);
}

void EnrolSandboxTest::whoIsEnrolledIsFoundAndValid()
{
    const Enrol::Run run = Enrol::run(*m_session, published());
    QVERIFY(run.outcome && run.outcome->kind == Kind::Enrolled);
    const QString number = run.outcome->attempt->customerNumber;
    QObject parent;
    StatusLookup *const lookup =
        m_session->lookUp(Engine::id(IdentifierKind::WorkProviderUserId, published().workProviderUserId()), &parent);
    std::optional<StatusAnswer> status;
    connect(lookup, &StatusLookup::answered, this, [&status](const StatusAnswer &answer) { status = answer; });
    lookup->start();
    QTRY_VERIFY(status.has_value());
    QVERIFY(status->result.has_value());
    QCOMPARE(status->result->customerNumber, number);

    Validation *const validation =
        m_session->validate(Engine::number(number), published().text(EnrolmentField::Email), &parent);
    std::optional<ValidationAnswer> valid;
    connect(validation, &Validation::answered, this, [&valid](const ValidationAnswer &answer) { valid = answer; });
    validation->start();
    QTRY_VERIFY(valid.has_value());
    QCOMPARE(valid->outcome(), ValidationAnswer::Outcome::Valid);
}

void EnrolSandboxTest::nobodyIsEnrolledTwice()
{
    QCOMPARE(Enrol::run(*m_session, published()).outcome->kind, Kind::Enrolled);
    for (const bool skipLookup : {false, true}) { // by status and journal, then by the journal alone
        const Enrol::Run again = Enrol::run(*m_session, published(), {.skipLookup = true, .sendAgain = {}}, skipLookup);
        QCOMPARE(again.outcome->kind, Kind::HeldBack);
    }
    QCOMPARE(m_server->requestCount("POST", u"/"_s), 1);
}

void EnrolSandboxTest::aCustomerOfTheSandboxIsHeldBackByStatus()
{
    QCOMPARE(Enrol::run(*m_session, published()).outcome->kind, Kind::Enrolled);
    // A journal that knows nothing of it, as on another computer.
    openSession(u"two"_s);
    const Enrol::Run run = Enrol::run(*m_session, published(), {.skipLookup = true, .sendAgain = {}});
    QCOMPARE(run.outcome->kind, Kind::HeldBack);
    QVERIFY(run.outcome->guard.has(EnrolmentGuard::Finding::Weight::Blocks));
    QCOMPARE(m_server->requestCount("POST", u"/"_s), 1);
}

// The request goes to the sandbox through somebody who loses the answer.
void EnrolSandboxTest::anAttemptThatArrivedIsFoundOut()
{
    QCOMPARE(Enrol::run(*m_session, published()).outcome->kind, Kind::Enrolled);
    const auto begun = Enrol::await(m_journal->begin(u"elsewhere"_s, published()));
    QVERIFY(begun && *begun);
    const auto unknown = Enrol::await(m_journal->change((*begun)->id, {.to = AttemptState::Unknown}));
    QVERIFY(unknown && *unknown);
    QObject parent;
    Reconciliation *const reconciliation = m_session->reconcile(**unknown, &parent);
    std::optional<Attempt> end;
    connect(reconciliation, &Reconciliation::concluded, this, [&end](const Attempt &attempt) { end = attempt; });
    reconciliation->start(Reconciliation::Mode::Settle);
    QTRY_VERIFY(end.has_value());
    QCOMPARE(end->state, AttemptState::ReconciledExists);
    QVERIFY(!end->customerNumber.isEmpty());
}

void EnrolSandboxTest::anotherRunOfTheSandboxIsAnotherEnvironment()
{
    QCOMPARE(Enrol::run(*m_session, published()).outcome->kind, Kind::Enrolled);
    m_session.reset();
    m_server = std::make_unique<sandbox::Server>(sandbox::Options{.customers = 10}); // its customers are gone
    QVERIFY(m_server->start());
    openSession(u"another"_s);
    QCOMPARE(Enrol::run(*m_session, published()).outcome->kind, Kind::Enrolled);
}

QTEST_GUILESS_MAIN(EnrolSandboxTest)
#include "tst_enrolsandbox.moc"
