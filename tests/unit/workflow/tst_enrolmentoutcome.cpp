#include "integration/enrolfixture.h"
#include "unit/workflow/workflowsamples.h"
#include "workflow/validationanswer.h"
#include "workflow/wording.h"

using namespace Qt::StringLiterals;

using Kind = EnrolmentOutcome::Kind;
using State = AttemptState;

// The sentences that an enrolment or a validation ends in. EXPERIENCE, "Voice"
class EnrolmentOutcomeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsOutcome_data();
    void everyStateHasItsOutcome();
    void aHostileNameIsShownAsPlainText();
    void unknownSaysWhatHappenedAndWhyItIsNotSentAgain_data();
    void unknownSaysWhatHappenedAndWhyItIsNotSentAgain();
    void absentNeverClaimsThatThereIsNoCustomer();
    void notWrittenDownIsSaidBesideTheOutcome();
    void heldBackGivesEveryReason();
    void keysAreThoseOfTheCommandLine();
    void permissionNamesThePartnershipsManager_data();
    void permissionNamesThePartnershipsManager();
    void noAnswerToAnEnrolmentIsMetWithAskAgain();
    void validationsEndInASentence_data();
    void validationsEndInASentence();

private:
    static Attempt attempt(State state);
};

Attempt EnrolmentOutcomeTest::attempt(State state)
{
    Attempt attempt{.id = QUuid::createUuid(),
                    .environment = u"https://api.example:443/"_s,
                    .state = state,
                    .startedAt = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC),
                    .changedAt = {},
                    .request = Enrol::person()};
    if (state == State::Confirmed || state == State::ReconciledExists) {
        attempt.customerNumber = u"SE33S"_s;
    }
    return attempt;
}

void EnrolmentOutcomeTest::everyStateHasItsOutcome_data()
{
    QTest::addColumn<AttemptState>("state");
    QTest::addColumn<EnrolmentOutcome::Kind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("sending") << State::Sending << Kind::Unknown << u"being sent"_s;
    QTest::newRow("confirmed") << State::Confirmed << Kind::Enrolled << u"SE33S"_s;
    QTest::newRow("rejected") << State::Rejected << Kind::Rejected << u"not enrolled"_s;
    QTest::newRow("not sent") << State::NotSent << Kind::NotSent << u"Nothing was sent"_s;
    QTest::newRow("unknown") << State::Unknown << Kind::Unknown << u"not known"_s;
    QTest::newRow("exists") << State::ReconciledExists << Kind::Enrolled << u"SE33S"_s;
    QTest::newRow("absent") << State::ReconciledAbsent << Kind::Unknown << u"Most likely"_s;
}

void EnrolmentOutcomeTest::everyStateHasItsOutcome()
{
    QFETCH(const AttemptState, state);
    QFETCH(const EnrolmentOutcome::Kind, kind);
    QFETCH(const QString, says);
    const EnrolmentOutcome outcome = EnrolmentOutcome::of(attempt(state));
    QCOMPARE(outcome.kind, kind);
    QVERIFY2(outcome.sentence.contains(says), qPrintable(outcome.sentence));
    QVERIFY2(outcome.sentence.contains(u"Reakwon The Chef"_s), qPrintable(outcome.sentence));
    QVERIFY2(outcome.sentence.endsWith(u'.') && !outcome.sentence.contains(u'%'), qPrintable(outcome.sentence));
    QVERIFY(outcome.recorded);
    QCOMPARE(outcome.attempt->state, state);
}

void EnrolmentOutcomeTest::aHostileNameIsShownAsPlainText()
{
    Attempt hostile = attempt(State::Confirmed);
    hostile.request = Enrol::person(u"W\u202E1"_s, u"Ch\u202Eef\n<b>"_s);
    hostile.customerNumber = u"SE\u202E33"_s;
    for (const State state : {State::Confirmed, State::Unknown, State::ReconciledExists}) {
        hostile.state = state;
        const EnrolmentOutcome outcome = EnrolmentOutcome::of(hostile);
        for (const QString &text : {outcome.sentence, outcome.nextStep}) {
            QVERIFY2(!text.contains(u'\u202E') && !text.contains(u'\n'), qPrintable(text));
        }
        QVERIFY(outcome.sentence.contains(u"[U+202E]"_s));
    }
}

void EnrolmentOutcomeTest::unknownSaysWhatHappenedAndWhyItIsNotSentAgain_data()
{
    QTest::addColumn<int>("kind"); // of the ApiError, or -1 for a crash
    QTest::addColumn<QString>("says");
    QTest::newRow("crash") << -1 << u"program ended"_s;
    QTest::newRow("timeout") << static_cast<int>(ApiError::Kind::Timeout) << u"in time"_s;
    QTest::newRow("lost") << static_cast<int>(ApiError::Kind::Unreachable) << u"broke"_s;
    QTest::newRow("server fault") << static_cast<int>(ApiError::Kind::ServerFault) << u"500"_s;
    QTest::newRow("throttled") << static_cast<int>(ApiError::Kind::Throttled) << u"too many"_s;
    QTest::newRow("cancelled") << static_cast<int>(ApiError::Kind::Cancelled) << u"Cancelled"_s;
}

void EnrolmentOutcomeTest::unknownSaysWhatHappenedAndWhyItIsNotSentAgain()
{
    QFETCH(const int, kind);
    QFETCH(const QString, says);
    Attempt unknown = attempt(State::Unknown);
    unknown.interrupted = kind < 0;
    if (kind >= 0) {
        unknown.error = WorkflowSamples::failure(static_cast<ApiError::Kind>(kind), 500);
    }
    const EnrolmentOutcome outcome = EnrolmentOutcome::of(unknown);
    QVERIFY2(outcome.sentence.contains(says), qPrintable(outcome.sentence));
    QVERIFY2(outcome.sentence.contains(u"not sent again"_s), qPrintable(outcome.sentence));
    QVERIFY2(outcome.sentence.contains(u"second customer"_s), qPrintable(outcome.sentence));
    QVERIFY2(outcome.nextStep.startsWith(u"Find out"_s), qPrintable(outcome.nextStep));
}

void EnrolmentOutcomeTest::absentNeverClaimsThatThereIsNoCustomer()
{
    const EnrolmentOutcome outcome = EnrolmentOutcome::of(attempt(State::ReconciledAbsent));
    QVERIFY(outcome.sentence.contains(u"consented"_s));
    QVERIFY(outcome.nextStep.contains(u"second customer"_s));
}

void EnrolmentOutcomeTest::notWrittenDownIsSaidBesideTheOutcome()
{
    const EnrolmentOutcome outcome = EnrolmentOutcome::unrecorded(attempt(State::Confirmed), u"The disk is full."_s);
    QCOMPARE(outcome.kind, Kind::Enrolled);
    QVERIFY(!outcome.recorded);
    QVERIFY(outcome.sentence.contains(u"SE33S"_s));
    QVERIFY(outcome.nextStep.contains(u"The disk is full."_s));
}

void EnrolmentOutcomeTest::heldBackGivesEveryReason()
{
    using Finding = EnrolmentGuard::Finding;
    EnrolmentGuard guard;
    guard.findings = {{.kind = Finding::Kind::LookupFailed, .weight = Finding::Weight::Overrides, .text = u"Two."_s},
                      {.kind = Finding::Kind::SimilarPerson, .weight = Finding::Weight::Notice, .text = u"Three."_s},
                      {.kind = Finding::Kind::ReadOnly, .weight = Finding::Weight::Blocks, .text = u"One."_s}};
    const EnrolmentOutcome outcome = EnrolmentOutcome::heldBack(guard);
    QCOMPARE(outcome.kind, Kind::HeldBack);
    QVERIFY2(outcome.sentence.endsWith(u"One. Two."_s), qPrintable(outcome.sentence));
    QVERIFY(!outcome.attempt);
    QCOMPARE(outcome.guard.findings.size(), 3);
}

void EnrolmentOutcomeTest::keysAreThoseOfTheCommandLine()
{
    QCOMPARE(EnrolmentOutcome::key(Kind::Enrolled), "enrolled"_L1);
    QCOMPARE(EnrolmentOutcome::key(Kind::Rejected), "rejected"_L1);
    QCOMPARE(EnrolmentOutcome::key(Kind::NotSent), "not_sent"_L1);
    QCOMPARE(EnrolmentOutcome::key(Kind::Unknown), "unknown"_L1);
    QCOMPARE(EnrolmentOutcome::key(Kind::HeldBack), "held_back"_L1);
}

void EnrolmentOutcomeTest::permissionNamesThePartnershipsManager_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<bool>("named");
    const auto error = [](ApiError::Kind kind, int status, const QString &code, const QString &detail = {}) {
        ApiError made = WorkflowSamples::failure(kind, status, code);
        made.detail = detail;
        return made;
    };
    using Api = ApiError::Kind;
    QTest::newRow("401 INVALID_KEY") << error(Api::Unauthorised, 401, u"INVALID_KEY"_s) << true;
    QTest::newRow("401 MISSING_AUTH") << error(Api::Unauthorised, 401, u"MISSING_AUTH"_s) << true;
    QTest::newRow("403") << error(Api::Forbidden, 403, {}) << true;
    QTest::newRow("400 that says so") << error(Api::InvalidData, 400, u"INVALID_DATA"_s,
                                               u"Product does not support API enrolment"_s)
                                      << true;
    QTest::newRow("400 by its code") << error(Api::InvalidData, 400, u"ENROLMENT_NOT_ENABLED"_s) << true;
    QTest::newRow("400 about permission")
        << error(Api::InvalidData, 400, {}, u"You need permission to do this"_s) << true;
    QTest::newRow("400 about a field") << error(Api::InvalidData, 400, u"INVALID_DATA"_s, u"dob: not a date"_s)
                                       << false;
    QTest::newRow("422") << error(Api::InvalidData, 422, u"INVALID_DATA"_s) << false;
}

void EnrolmentOutcomeTest::permissionNamesThePartnershipsManager()
{
    QFETCH(const ApiError, error);
    QFETCH(const bool, named);
    Attempt rejected = attempt(State::Rejected);
    rejected.error = error;
    const EnrolmentOutcome outcome = EnrolmentOutcome::of(rejected);
    QCOMPARE(outcome.nextStep.contains(u"Partnerships Manager to enable"_s), named);
    QVERIFY(!outcome.nextStep.isEmpty());
}

void EnrolmentOutcomeTest::noAnswerToAnEnrolmentIsMetWithAskAgain()
{
    for (int kind = 0; kind <= static_cast<int>(ApiError::Kind::BadAnswer); ++kind) {
        for (int cause = 0; cause <= static_cast<int>(ApiError::Cause::UnexpectedStatus); ++cause) {
            const ApiError error{.kind = static_cast<ApiError::Kind>(kind),
                                 .cause = static_cast<ApiError::Cause>(cause),
                                 .httpStatus = 500};
            const Wording::Message message = Wording::ofEnrolment(error);
            QVERIFY2(message.sentence.endsWith(u'.'), qPrintable(message.sentence));
            QVERIFY2(!message.whole().contains(u"sk again"_s), qPrintable(message.whole()));
        }
    }
}

void EnrolmentOutcomeTest::validationsEndInASentence_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<int>("error"); // kind of ApiError; -1: none
    QTest::addColumn<ValidationAnswer::Outcome>("outcome");
    QTest::addColumn<QString>("sentence"); // empty: that of the error
    using Outcome = ValidationAnswer::Outcome;
    const QString email = u"raekwon@wutangforever.wu"_s;
    const auto kind = [](ApiError::Kind of) { return static_cast<int>(of); };
    QTest::newRow("exists") << QString() << -1 << Outcome::Valid << u"The number ABC123 exists."_s;
    QTest::newRow("matches") << email << -1 << Outcome::Valid
                             << u"The number ABC123 exists, and the e-mail address belongs to it."_s;
    QTest::newRow("does not match") << email << kind(ApiError::Kind::EmailMismatch) << Outcome::EmailMismatch
                                    << u"The number ABC123 exists, but the e-mail address does not match."_s;
    QTest::newRow("no such number") << QString() << kind(ApiError::Kind::NotFound) << Outcome::NotFound
                                    << u"There is no customer number ABC123."_s;
    QTest::newRow("no such number, with e-mail")
        << email << kind(ApiError::Kind::NotFound) << Outcome::NotFound << u"There is no customer number ABC123."_s;
    QTest::newRow("mismatch without an address")
        << QString() << kind(ApiError::Kind::EmailMismatch) << Outcome::Error << QString();
    QTest::newRow("refused") << email << kind(ApiError::Kind::Unauthorised) << Outcome::Error << QString();
    QTest::newRow("broken") << email << kind(ApiError::Kind::BadAnswer) << Outcome::Error << QString();
}

void EnrolmentOutcomeTest::validationsEndInASentence()
{
    QFETCH(const QString, email);
    QFETCH(const int, error);
    QFETCH(const ValidationAnswer::Outcome, outcome);
    QFETCH(const QString, sentence);
    ValidationAnswer answer{.customerNumber = Engine::number(), .email = email, .result = {}, .askedAt = {}};
    if (error >= 0) {
        answer.result = tl::unexpected(WorkflowSamples::failure(static_cast<ApiError::Kind>(error), 404));
    }
    QCOMPARE(answer.outcome(), outcome);
    QCOMPARE(answer.sentence(), sentence.isEmpty() ? Wording::of(answer.result.error()).sentence : sentence);
    QVERIFY(!ValidationAnswer::key(outcome).isEmpty());
}

QTEST_GUILESS_MAIN(EnrolmentOutcomeTest)
#include "tst_enrolmentoutcome.moc"
