#include "journalfixture.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using People::person;

namespace {

constexpr std::array states{AttemptState::Sending,         AttemptState::Confirmed, AttemptState::Rejected,
                            AttemptState::NotSent,         AttemptState::Unknown,   AttemptState::ReconciledExists,
                            AttemptState::ReconciledAbsent};

AttemptChange step(AttemptState from, AttemptState to)
{
    AttemptChange change{.from = from, .to = to};
    if (to == AttemptState::Confirmed || to == AttemptState::ReconciledExists) {
        change.customerNumber = u"ZC0001"_s;
    }
    return change;
}

// Brings a fresh attempt to that state by the allowed way.
void bring(Journal &journal, const QUuid &id, AttemptState state)
{
    const bool byUnknown = state == AttemptState::ReconciledExists || state == AttemptState::ReconciledAbsent;
    if (byUnknown) {
        QVERIFY(journal.change(id, step(AttemptState::Sending, AttemptState::Unknown)));
    }
    if (state != AttemptState::Sending) {
        QVERIFY(journal.change(id, step(byUnknown ? AttemptState::Unknown : AttemptState::Sending, state)));
    }
}

Attempt sameAs(const Attempt &attempt)
{
    return attempt;
}

bool areEqual(const Attempt &a, const Attempt &b)
{
    const auto errorsEqual = [&] {
        if (!a.error || !b.error) {
            return a.error.has_value() == b.error.has_value();
        }
        return a.error->kind == b.error->kind && a.error->cause == b.error->cause &&
               a.error->httpStatus == b.error->httpStatus && a.error->code == b.error->code &&
               a.error->detail == b.error->detail && a.error->fields == b.error->fields &&
               a.error->retryAfter == b.error->retryAfter &&
               a.error->requestMayHaveBeenProcessed == b.error->requestMayHaveBeenProcessed;
    };
    return a.id == b.id && a.environment == b.environment && a.state == b.state && a.startedAt == b.startedAt &&
           a.changedAt == b.changedAt && a.request == b.request && a.httpStatus == b.httpStatus &&
           a.receipt == b.receipt && errorsEqual() && a.interrupted == b.interrupted &&
           a.customerNumber == b.customerNumber && a.looks == b.looks;
}

} // namespace

class JournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAnAttemptDownAndReadsItBackAfterReopening();
    void keepsEverythingThatAChangeBrings();
    void refusesASecondAttemptForTheSamePerson_data();
    void refusesASecondAttemptForTheSamePerson();
    void letsTheSamePersonInAnotherEnvironment();
    void theIndexAloneKeepsASecondRowOut_data() { refusesASecondAttemptForTheSamePerson_data(); }
    void theIndexAloneKeepsASecondRowOut();
    void changesOnlyAlongTheStateMachine_data();
    void changesOnlyAlongTheStateMachine();
    void changesOnlyWhatIsStillInTheStateItWasSeenIn();
    void countsAsEnrolledOnlyWithACustomerNumber();
    void anAttemptThatIsNotThereCannotChange();
    void listsNewestFirst();
    void listsByEnvironmentStateAndPage();
    void findsAllAttemptsForAPerson();
    void findsThoseWhoMayBeTheSamePerson_data();
    void findsThoseWhoMayBeTheSamePerson();
    void countsWhatNeedsAPerson();
    void makesUnknownWhatADeadInstanceLeftSending();
    void leavesWhatALivingInstanceSends();
    void recoversNothingOfItsOwn();
};

void JournalTest::writesAnAttemptDownAndReadsItBackAfterReopening()
{
    const JournalFixture fixture;
    QUuid id;
    {
        const auto journal = fixture.open();
        QVERIFY(journal);
        const auto begun = (*journal)->begin(testEnvironment, person(u"w1"_s));
        QVERIFY(begun);
        QCOMPARE(begun->state, AttemptState::Sending);
        QCOMPARE(begun->startedAt, fixture.clock.now);
        id = begun->id;
    }
    const auto journal = fixture.open();
    QVERIFY(journal);
    const auto found = (*journal)->attempt(id);
    QVERIFY(found && *found);
    QCOMPARE((*found)->environment, testEnvironment);
    QCOMPARE((*found)->request, person(u"w1"_s));
    QCOMPARE((*found)->request.body(), person(u"w1"_s).body());
    QCOMPARE((*found)->startedAt, fixture.clock.now);
    QVERIFY(!(*found)->interrupted); // this instance still runs
    const auto none = (*journal)->attempt(QUuid::createUuid());
    QVERIFY(none && !*none);
}

void JournalTest::keepsEverythingThatAChangeBrings()
{
    JournalFixture fixture;
    const auto journal = fixture.open();
    QVERIFY(journal);
    const auto confirmed = (*journal)->begin(testEnvironment, person(u"a"_s));
    QVERIFY(confirmed);
    fixture.clock.now = fixture.clock.now.addMSecs(5);
    const EnrolmentReceipt receipt{.customerNumber = u"ZC77"_s,
                                   .workProviderUserId = u"a"_s,
                                   .occupations = QStringList{u"COURIER"_s, u"\u00E9"_s},
                                   .status = u"ACTIVE"_s,
                                   .coverLevel = QString(),
                                   .extra = {{u"deep"_s, QJsonObject{{u"number"_s, 12345678901234.0}}}},
                                   .httpStatus = 201};
    const auto first = (*journal)->change(
        confirmed->id,
        {.from = AttemptState::Sending, .to = AttemptState::Confirmed, .httpStatus = 201, .receipt = receipt});
    QVERIFY(first);
    QCOMPARE(first->customerNumber, u"ZC77"_s);
    QCOMPARE(first->changedAt, fixture.clock.now);

    const auto begun = (*journal)->begin(testEnvironment, person(u"b"_s));
    QVERIFY(begun);
    const ApiError error{.kind = ApiError::Kind::Throttled,
                         .cause = ApiError::Cause::UnexpectedStatus,
                         .httpStatus = 429,
                         .code = u"SLOW"_s,
                         .detail = u"a\u0000b \U0001F600"_s,
                         .fields = {{u"customer.dob"_s, FieldIssue::Severity::Warning, u"?"_s}},
                         .retryAfter = std::chrono::seconds(60),
                         .requestMayHaveBeenProcessed = true};
    QVERIFY((*journal)->change(
        begun->id, {.from = AttemptState::Sending, .to = AttemptState::Unknown, .httpStatus = 429, .error = error}));
    const AttemptLook look{.at = fixture.clock.now, .answer = AttemptLook::Answer::NoAnswer, .why = u"offline"_s};
    QVERIFY((*journal)->change(begun->id, {.from = AttemptState::Unknown, .to = AttemptState::Unknown, .look = look}));
    const AttemptLook found{
        .at = fixture.clock.now.addSecs(1), .answer = AttemptLook::Answer::Found, .customerNumber = u"ZC9"_s};
    const auto second = (*journal)->change(
        begun->id, {.from = AttemptState::Unknown, .to = AttemptState::ReconciledExists, .look = found});
    QVERIFY(second);
    QCOMPARE(second->looks, (QList<AttemptLook>{look, found}));
    QCOMPARE(second->customerNumber, u"ZC9"_s);
    QCOMPARE(second->error->detail, error.detail);

    const auto reopened = fixture.open();
    QVERIFY(reopened);
    for (const Attempt &attempt : {*first, *second}) {
        const auto again = (*reopened)->attempt(attempt.id);
        QVERIFY(again && *again);
        QVERIFY(areEqual(**again, sameAs(attempt)));
    }
}

void JournalTest::refusesASecondAttemptForTheSamePerson_data()
{
    QTest::addColumn<AttemptState>("state");
    QTest::addColumn<bool>("blocks");
    for (const AttemptState state : states) {
        QTest::newRow(AttemptStates::key(state).latin1()) << state << AttemptStates::blocks(state);
    }
}

void JournalTest::refusesASecondAttemptForTheSamePerson()
{
    QFETCH(const AttemptState, state);
    QFETCH(const bool, blocks);
    const JournalFixture fixture;
    const auto one = fixture.open();
    const auto other = fixture.open();
    QVERIFY(one && other);
    const auto begun = (*one)->begin(testEnvironment, person(u"w"_s));
    QVERIFY(begun);
    bring(**one, begun->id, state);
    for (const auto *journal : {&one, &other}) {
        const auto second = (**journal)->begin(testEnvironment, person(u"w"_s, u"Other"_s));
        QCOMPARE(second.has_value(), !blocks);
        if (blocks) {
            QVERIFY(second.error().earlier);
            QCOMPARE(second.error().earlier->id, begun->id);
            QCOMPARE(second.error().earlier->state, state);
        } else {
            QVERIFY((**journal)->change(second->id, step(AttemptState::Sending, AttemptState::NotSent)));
        }
    }
    QCOMPARE((*one)->forPerson(testEnvironment, u"w"_s)->size(), blocks ? 1 : 3);
}

void JournalTest::letsTheSamePersonInAnotherEnvironment()
{
    const JournalFixture fixture;
    const auto journal = fixture.open();
    QVERIFY(journal);
    QVERIFY((*journal)->begin(testEnvironment, person(u"w"_s)));
    QVERIFY((*journal)->begin(u"https://other.example.com:443/"_s, person(u"w"_s)));
    QVERIFY(!(*journal)->begin(testEnvironment, person(u"w"_s)));
}

// Should the journal ever forget to look, SQLite does not.
void JournalTest::theIndexAloneKeepsASecondRowOut()
{
    QFETCH(const AttemptState, state);
    QFETCH(const bool, blocks);
    const JournalFixture fixture;
    const auto journal = fixture.open();
    QVERIFY(journal);
    const auto begun = (*journal)->begin(testEnvironment, person(u"w"_s));
    QVERIFY(begun);
    bring(**journal, begun->id, state);
    const auto direct = fixture.direct();
    const auto copied = direct->run(
        u"INSERT INTO attempts SELECT 'other', environment, 'sending', 1, person, likeness, body_hash, instance, "
        "started_at, changed_at, sealed FROM attempts"_s);
    QCOMPARE(copied.has_value(), !blocks);
    if (blocks) {
        QVERIFY(copied.error().databaseText().contains(u"UNIQUE"_s));
    }
}

void JournalTest::changesOnlyAlongTheStateMachine_data()
{
    using enum AttemptState;
    static const std::set<std::pair<AttemptState, AttemptState>> allowed{
        {Sending, Confirmed}, {Sending, Rejected},         {Sending, NotSent},         {Sending, Unknown},
        {Unknown, Unknown},   {Unknown, ReconciledExists}, {Unknown, ReconciledAbsent}};
    QTest::addColumn<AttemptState>("from");
    QTest::addColumn<AttemptState>("to");
    QTest::addColumn<bool>("allowed");
    for (const AttemptState from : states) {
        for (const AttemptState to : states) {
            QTest::addRow("%s to %s", AttemptStates::key(from).latin1(), AttemptStates::key(to).latin1())
                << from << to << allowed.contains({from, to});
        }
    }
}

void JournalTest::changesOnlyAlongTheStateMachine()
{
    QFETCH(const AttemptState, from);
    QFETCH(const AttemptState, to);
    QFETCH(const bool, allowed);
    static const JournalFixture fixture;
    static const auto journal = fixture.open();
    QVERIFY(journal);
    const auto begun = (*journal)->begin(testEnvironment, person(QUuid::createUuid().toString()));
    QVERIFY(begun);
    bring(**journal, begun->id, from);
    const auto before = (*journal)->attempt(begun->id);
    const auto changed = (*journal)->change(begun->id, step(from, to));
    QCOMPARE(changed.has_value(), allowed);
    const auto after = (*journal)->attempt(begun->id);
    QCOMPARE((*after)->state, allowed ? to : from);
    if (!allowed) {
        QVERIFY(!changed.error().message.isEmpty());
        QVERIFY(areEqual(**after, **before));
    }
}

void JournalTest::changesOnlyWhatIsStillInTheStateItWasSeenIn()
{
    const JournalFixture fixture;
    const auto one = fixture.open();
    const auto other = fixture.open();
    QVERIFY(one && other);
    const auto begun = (*one)->begin(testEnvironment, person(u"w"_s));
    QVERIFY(begun);
    QVERIFY((*one)->change(begun->id, step(AttemptState::Sending, AttemptState::Unknown)));
    const auto late = (*other)->change(begun->id, step(AttemptState::Sending, AttemptState::Confirmed));
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Journal::Problem::Kind::Failed);
    QVERIFY(late.error().message.contains(AttemptStates::label(AttemptState::Unknown)));
    QCOMPARE((**(*one)->attempt(begun->id)).state, AttemptState::Unknown);
}

void JournalTest::countsAsEnrolledOnlyWithACustomerNumber()
{
    const JournalFixture fixture;
    const auto journal = fixture.open();
    QVERIFY(journal);
    const auto begun = (*journal)->begin(testEnvironment, person(u"w"_s));
    QVERIFY(begun);
    QVERIFY(!(*journal)->change(begun->id, {.from = AttemptState::Sending, .to = AttemptState::Confirmed}));
    QCOMPARE((**(*journal)->attempt(begun->id)).state, AttemptState::Sending);
}

void JournalTest::anAttemptThatIsNotThereCannotChange()
{
    const JournalFixture fixture;
    const auto journal = fixture.open();
    QVERIFY(journal);
    QVERIFY(!(*journal)->change(QUuid::createUuid(), step(AttemptState::Sending, AttemptState::Unknown)));
}

void JournalTest::listsNewestFirst()
{
    JournalFixture fixture;
    const auto journal = fixture.open();
    QVERIFY(journal);
    const QDateTime start = fixture.clock.now;
    // The last two in the same millisecond.
    for (const auto &[id, offset] : {std::pair(u"a"_s, 0), {u"b"_s, 2}, {u"c"_s, 1}, {u"d"_s, 3}, {u"e"_s, 3}}) {
        fixture.clock.now = start.addMSecs(offset);
        QVERIFY((*journal)->begin(testEnvironment, person(id)));
    }
    QStringList order;
    const auto all = (*journal)->list({});
    QVERIFY(all);
    for (const Attempt &attempt : *all) {
        order << attempt.request.workProviderUserId();
    }
    QCOMPARE(order.join(QString()), u"edbca"_s);
}

void JournalTest::listsByEnvironmentStateAndPage()
{
    JournalFixture fixture;
    const auto journal = fixture.open();
    QVERIFY(journal);
    for (int i = 0; i < 6; ++i) {
        fixture.clock.now = fixture.clock.now.addMSecs(1);
        const auto begun = (*journal)->begin(i < 4 ? testEnvironment : u"other"_s, person(QString::number(i)));
        QVERIFY(begun);
        if (i % 2 == 0) {
            QVERIFY((*journal)->change(begun->id, step(AttemptState::Sending, AttemptState::Unknown)));
        }
    }
    const auto ids = [&journal](const AttemptQuery &query) {
        QString text;
        const QList<Attempt> found = (*journal)->list(query).value();
        for (const Attempt &attempt : found) {
            text += attempt.request.workProviderUserId();
        }
        return text;
    };
    QCOMPARE(ids({}), u"543210"_s);
    QCOMPARE(ids({.environment = testEnvironment}), u"3210"_s);
    QCOMPARE(ids({.states = {AttemptState::Unknown}}), u"420"_s);
    QCOMPARE(ids({.states = {AttemptState::Unknown, AttemptState::Sending}}), u"543210"_s);
    QCOMPARE(ids({.environment = testEnvironment, .states = {AttemptState::Unknown}}), u"20"_s);
    QCOMPARE(ids({.limit = 2}), u"54"_s);
    QCOMPARE(ids({.limit = 2, .offset = 3}), u"21"_s);
    QCOMPARE(ids({.limit = 0}), QString());
    QCOMPARE(ids({.environment = u"' OR 1=1 --"_s}), QString());
}

void JournalTest::findsAllAttemptsForAPerson()
{
    JournalFixture fixture;
    const auto journal = fixture.open();
    QVERIFY(journal);
    const auto first = (*journal)->begin(testEnvironment, person(u"w"_s));
    QVERIFY(first);
    QVERIFY((*journal)->change(first->id, step(AttemptState::Sending, AttemptState::Rejected)));
    fixture.clock.now = fixture.clock.now.addSecs(1);
    const auto second = (*journal)->begin(testEnvironment, person(u"w"_s));
    QVERIFY(second);
    QVERIFY((*journal)->begin(testEnvironment, person(u"W"_s))); // ids belong to the partner: case matters
    const auto found = (*journal)->forPerson(testEnvironment, u"w"_s);
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->at(0).id, second->id);
    QCOMPARE(found->at(1).id, first->id);
    QVERIFY((*journal)->forPerson(u"other"_s, u"w"_s)->isEmpty());
}

void JournalTest::findsThoseWhoMayBeTheSamePerson_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, EnrolmentField field, const QString &text, bool found) {
        QTest::newRow(name) << static_cast<int>(field) << text << found;
    };
    row("another id", EnrolmentField::WorkProviderUserId, u"other"_s, true);
    row("the same id", EnrolmentField::WorkProviderUserId, u"w"_s, false);
    row("other case", EnrolmentField::GivenNames, u"REAKWON"_s, true);
    row("another name", EnrolmentField::GivenNames, u"Raekwon"_s, false);
    row("another date of birth", EnrolmentField::Dob, u"1970-01-13"_s, false);
    row("another e-mail", EnrolmentField::Email, u"x@example.com"_s, false);
    row("e-mail in capitals", EnrolmentField::Email, u"CHEF@EXAMPLE.COM"_s, true);
    row("another address", EnrolmentField::Address, u"elsewhere"_s, true);
}

void JournalTest::findsThoseWhoMayBeTheSamePerson()
{
    QFETCH(const int, field);
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    const JournalFixture fixture;
    const auto journal = fixture.open();
    QVERIFY(journal);
    QVERIFY((*journal)->begin(testEnvironment, person(u"w"_s)));
    EnrolmentDraft draft = person(u"new"_s).values();
    draft.setText(static_cast<EnrolmentField>(field), text);
    const auto request = EnrolmentRequest::from(draft);
    QCOMPARE((*journal)->similar(testEnvironment, *request)->size(), found ? 1 : 0);
    QVERIFY((*journal)->similar(u"other"_s, *request)->isEmpty());
}

void JournalTest::countsWhatNeedsAPerson()
{
    const JournalFixture fixture;
    const auto journal = fixture.open();
    QVERIFY(journal);
    QCOMPARE(*(*journal)->openCount({}), 0);
    for (const QString &environment : {testEnvironment, u"other"_s}) {
        for (const AttemptState state : states) {
            const auto begun = (*journal)->begin(environment, person(AttemptStates::key(state)));
            QVERIFY(begun);
            bring(**journal, begun->id, state);
        }
    }
    QCOMPARE(*(*journal)->openCount(testEnvironment), 1);
    QCOMPARE(*(*journal)->openCount({}), 2);
    QCOMPARE(*(*journal)->openCount(u"nowhere"_s), 0);
}

void JournalTest::makesUnknownWhatADeadInstanceLeftSending()
{
    JournalFixture fixture;
    QUuid id;
    {
        const auto journal = fixture.open();
        QVERIFY(journal);
        const auto sending = (*journal)->begin(testEnvironment, person(u"w"_s));
        QVERIFY(sending);
        id = sending->id;
        const auto settled = (*journal)->begin(testEnvironment, person(u"x"_s));
        QVERIFY(settled);
        QVERIFY((*journal)->change(settled->id, step(AttemptState::Sending, AttemptState::Rejected)));
    }
    fixture.instance.reset();
    fixture.instance = JournalFixture::newInstance(fixture.folder.path());
    fixture.clock.now = fixture.clock.now.addSecs(60);
    const auto journal = fixture.open();
    QVERIFY(journal);
    const auto found = (*journal)->attempt(id);
    QVERIFY(found && *found);
    QCOMPARE((*found)->state, AttemptState::Unknown);
    QVERIFY((*found)->interrupted);
    QCOMPARE((*found)->changedAt, fixture.clock.now);
    QVERIFY(!(*found)->error);
    QCOMPARE(*(*journal)->openCount(testEnvironment), 1);
    QCOMPARE(*(*journal)->recover(), 0);
    QVERIFY(!(*journal)->begin(testEnvironment, person(u"w"_s)));
}

void JournalTest::leavesWhatALivingInstanceSends()
{
    JournalFixture fixture;
    const auto one = fixture.open();
    QVERIFY(one);
    const auto begun = (*one)->begin(testEnvironment, person(u"w"_s));
    QVERIFY(begun);
    auto first = fixture.instance;
    fixture.instance = JournalFixture::newInstance(fixture.folder.path());
    const auto other = fixture.open();
    QVERIFY(other);
    QCOMPARE((**(*other)->attempt(begun->id)).state, AttemptState::Sending);
    QCOMPARE(*(*other)->recover(), 0);
    QVERIFY((*one)->change(begun->id, step(AttemptState::Sending, AttemptState::Rejected)));
}

void JournalTest::recoversNothingOfItsOwn()
{
    const JournalFixture fixture;
    const auto journal = fixture.open();
    QVERIFY(journal);
    QVERIFY((*journal)->begin(testEnvironment, person(u"w"_s)));
    QCOMPARE(*(*journal)->recover(), 0);
    QCOMPARE(*(*journal)->openCount({}), 0);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
