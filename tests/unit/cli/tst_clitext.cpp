// What people read: aligned, complete, and unable to steer the terminal.
#include "cli/enrolmenttext.h"
#include "cli/textanswer.h"
#include "core/sandboxhost.h"
#include "workflow/statusfields.h"
#include "workflow/wording.h"

#include <QJsonArray>
#include <QTest>

using namespace std::chrono_literals;

namespace {

const QString hostile = QStringLiteral("a\x1b[31mb\nc\u202ed\u009be");

Profile profile()
{
    return {.name = QStringLiteral("x"), .baseUrl = *BaseUrl::parse(QStringLiteral("https://x.example/p/"))};
}

StatusAnswer answered(IdentifierKind kind, const QString &value, Result<CustomerStatus> result)
{
    return {.asked = *Identifier::from(kind, value),
            .result = std::move(result),
            .askedAt = QDateTime({2024, 5, 6}, {7, 8, 9}, Qt::UTC),
            .took = 12ms};
}

bool isHarmless(const QString &text)
{
    for (const QChar c : text) {
        if ((c < u' ' && c != u'\n') || (c >= QChar(0x7F) && c < QChar(0xA0)) || c == QChar(0x202E)) {
            return false;
        }
    }
    return true;
}

// One whose every text, of ours and of the server's, would steer the terminal.
Attempt hostileAttempt()
{
    EnrolmentDraft draft;
    for (const EnrolmentField field : allEnrolmentFields) {
        if (field != EnrolmentField::Occupations) {
            draft.setText(field, hostile);
        }
    }
    draft.occupations = {hostile};
    Attempt attempt{.id = QUuid::createUuid(),
                    .environment = hostile,
                    .state = AttemptState::Confirmed,
                    .startedAt = QDateTime({2024, 5, 6}, {7, 8, 9}, Qt::UTC),
                    .changedAt = QDateTime({2024, 5, 6}, {7, 8, 9}, Qt::UTC),
                    .request = EnrolmentRequest::from(draft).value()};
    attempt.customerNumber = hostile;
    attempt.receipt = EnrolmentReceipt{.customerNumber = hostile,
                                       .workProviderUserId = hostile + u'x',
                                       .occupations = QStringList{hostile, hostile},
                                       .status = hostile,
                                       .coverLevel = hostile,
                                       .extra = {{hostile, hostile}, {QStringLiteral("n"), QJsonArray{1, hostile}}},
                                       .httpStatus = 202};
    attempt.error = ApiError{.kind = ApiError::Kind::InvalidData,
                             .httpStatus = 400,
                             .code = hostile,
                             .detail = hostile,
                             .fields = {{.field = hostile, .message = hostile}}};
    attempt.looks = {{.at = attempt.startedAt, .answer = AttemptLook::Answer::Found, .customerNumber = hostile},
                     {.at = attempt.startedAt, .answer = AttemptLook::Answer::NoAnswer, .why = hostile}};
    return attempt;
}

} // namespace

class tst_CliText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileEnrolment();
    void listMasksPeople();
    void status();
    void missingCover();
    void deprecatedKind();
    void notFoundWithNearMisses();
    void errorHasAllParts();
    void cancelledIsOneWord();
    void explanation();
    void hostileTexts();
    void wideLettersStayAligned();
};

void tst_CliText::status()
{
    const CustomerStatus enabled{.status = QStringLiteral("ENABLED"),
                                 .customerNumber = QStringLiteral("ABC123"),
                                 .policyId = QStringLiteral("P0L"),
                                 .coverClassOfUse = QStringLiteral("Hire & Reward"),
                                 .coverLevel = QStringLiteral("TPO"),
                                 .vehicleRegistration = QStringLiteral("VY7 JC3"),
                                 .detail = {},
                                 .extra = {{QStringLiteral("more"), 5}}};
    QCOMPARE(
        TextAnswer::status(answered(IdentifierKind::CustomerNumber, QStringLiteral("ABC123"), enabled), profile(), {}),
        QStringLiteral("Status           ENABLED\n"
                       "Customer number  ABC123\n"
                       "Policy ID        P0L\n"
                       "Class of use     Hire & Reward\n"
                       "Cover level      TPO\n"
                       "Vehicle          VY7 JC3\n"
                       "\n"
                       "Also returned\n"
                       "  more  5\n"
                       "\n"
                       "Asked        Customer number ABC123\n"
                       "Answered     2024-05-06 07:08:09 UTC, in 12 ms\n"
                       "Environment  TEST (https://x.example/p/)\n"));
}

void tst_CliText::missingCover()
{
    const CustomerStatus bare{.status = QStringLiteral("ENABLED"),
                              .customerNumber = QStringLiteral("A"),
                              .policyId = QStringLiteral("A"),
                              .coverClassOfUse = {},
                              .coverLevel = {},
                              .vehicleRegistration = {},
                              .detail = {},
                              .extra = {}};
    const QString text =
        TextAnswer::status(answered(IdentifierKind::CustomerNumber, QStringLiteral("A"), bare), profile(), {});
    QCOMPARE(text.count(StatusFields::notGiven()), 2);
    QVERIFY(!text.contains(QLatin1String("Vehicle")));
}

void tst_CliText::deprecatedKind()
{
    const ApiError error{.kind = ApiError::Kind::NotFound, .httpStatus = 404};
    const QString text = TextAnswer::status(
        answered(IdentifierKind::DriverId, QStringLiteral("d1"), tl::unexpected(error)), profile(), {});
    QVERIFY(text.contains(QLatin1String("Driver ID d1 (deprecated)")));
}

void tst_CliText::notFoundWithNearMisses()
{
    const ApiError error{
        .kind = ApiError::Kind::NotFound, .httpStatus = 404, .code = QStringLiteral("INVALID_CUSTOMER")};
    const StatusAnswer answer = answered(IdentifierKind::CustomerNumber, QStringLiteral("ABCO"), tl::unexpected(error));
    const NearMiss near{.identifier = *Identifier::from(IdentifierKind::CustomerNumber, QStringLiteral("ABC0")),
                        .reason = QStringLiteral("with a nought")};
    const QString text = TextAnswer::status(answer, profile(), {near});
    QVERIFY(text.startsWith(Wording::notFound(answer.asked) + u'\n'));
    QVERIFY(text.contains(QLatin1String("\n404 INVALID_CUSTOMER\n")));
    QVERIFY(text.contains(QLatin1String("\nDid you mean\n  ABC0  with a nought\n")));
    QVERIFY(!TextAnswer::status(answer, profile(), {}).contains(QLatin1String("Did you mean")));
}

void tst_CliText::errorHasAllParts()
{
    const ApiError error{.kind = ApiError::Kind::Unauthorised,
                         .httpStatus = 401,
                         .code = QStringLiteral("INVALID_KEY"),
                         .detail = QStringLiteral("Authorization key is invalid")};
    const Identifier asked = *Identifier::from(IdentifierKind::CustomerNumber, QStringLiteral("A"));
    const Wording::Message message = Wording::of(error, asked);
    QCOMPARE(TextAnswer::error(error, asked), message.sentence + u'\n' + message.nextStep +
                                                  QStringLiteral("\n401 INVALID_KEY\nAuthorization key is invalid\n"));
}

void tst_CliText::cancelledIsOneWord()
{
    const Identifier asked = *Identifier::from(IdentifierKind::CustomerNumber, QStringLiteral("A"));
    QCOMPARE(TextAnswer::error({.kind = ApiError::Kind::Cancelled}, asked), QStringLiteral("Cancelled.\n"));
}

void tst_CliText::explanation()
{
    const ApiError error{.kind = ApiError::Kind::NotFound, .httpStatus = 404};
    const Explanation explanation{.headline = QStringLiteral("The headline."),
                                  .possibilities = {{.likelihood = Possibility::Likelihood::Likely,
                                                     .text = QStringLiteral("This."),
                                                     .because = QStringLiteral("Of that."),
                                                     .nextStep = QStringLiteral("Do so.")}},
                                  .evidence = {{.question = QStringLiteral("Is it?"),
                                                .answer = QStringLiteral("Yes"),
                                                .code = QStringLiteral("204"),
                                                .took = 12ms}},
                                  .nearMisses = {}};
    const QString text = TextAnswer::explanation(
        answered(IdentifierKind::CustomerNumber, QStringLiteral("A"), tl::unexpected(error)), explanation, profile());
    QVERIFY2(text.startsWith(QLatin1String("The headline.\n\nLikely: This.\n  Of that.\n  Do so.\n\n"
                                           "Evidence\n  Is it?  Yes  204  12 ms\n\nAsked ")),
             qPrintable(text));
}

void tst_CliText::hostileTexts()
{
    const CustomerStatus status{.status = hostile,
                                .customerNumber = hostile,
                                .policyId = hostile,
                                .coverClassOfUse = hostile,
                                .coverLevel = hostile,
                                .vehicleRegistration = hostile,
                                .detail = hostile,
                                .extra = {{hostile, hostile}}};
    const StatusAnswer answer = answered(IdentifierKind::WorkProviderUserId, hostile, status);
    QVERIFY(isHarmless(TextAnswer::status(answer, profile(), {})));
    const ApiError error{.kind = ApiError::Kind::InvalidData,
                         .httpStatus = 400,
                         .code = hostile,
                         .detail = hostile,
                         .fields = {{.field = hostile, .message = hostile}}};
    QVERIFY(isHarmless(TextAnswer::error(error, answer.asked)));
    const NearMiss near{.identifier = answer.asked, .reason = {}};
    QVERIFY(isHarmless(
        TextAnswer::status(answered(IdentifierKind::DriverId, hostile, tl::unexpected(error)), profile(), {near})));
}

void tst_CliText::wideLettersStayAligned()
{
    const CustomerStatus status{
        .status = QStringLiteral("X"),
        .customerNumber = QStringLiteral("A"),
        .policyId = QStringLiteral("A"),
        .coverClassOfUse = {},
        .coverLevel = {},
        .vehicleRegistration = {},
        .detail = {},
        .extra = {{QStringLiteral("abcd"), QStringLiteral("1")}, {QStringLiteral("配達"), QStringLiteral("2")}}};
    const QString text =
        TextAnswer::status(answered(IdentifierKind::CustomerNumber, QStringLiteral("A"), status), profile(), {});
    QVERIFY2(text.contains(QStringLiteral("  abcd  1\n  配達  2\n")), qPrintable(text));
}

void tst_CliText::hostileEnrolment()
{
    const Attempt attempt = hostileAttempt();
    EnrolmentReport report;
    report.profile = profile();
    report.outcome = EnrolmentOutcome::of(attempt);
    const QString receipt = EnrolmentText::of(report);
    QVERIFY2(isHarmless(receipt), qPrintable(receipt));
    QVERIFY(receipt.contains(QStringLiteral(" → ")));

    report.outcome->kind = EnrolmentOutcome::Kind::HeldBack;
    report.guard.findings = {{.text = hostile, .attempt = {}, .customerNumber = {}}};
    QVERIFY(isHarmless(EnrolmentText::of(report)));
    report.outcome.reset();
    report.isRehearsal = true;
    report.input.request = attempt.request;
    report.input.issues = {{.field = hostile, .message = hostile}};
    QVERIFY(isHarmless(EnrolmentText::of(report)));
    QVERIFY(isHarmless(EnrolmentText::attempt(attempt)));
    QVERIFY(isHarmless(EnrolmentText::outcome(attempt)));
    QVERIFY(isHarmless(EnrolmentText::list({attempt}, true)));
    QCOMPARE(EnrolmentText::list({attempt}, true).count(u'\n'), 1);
}

void tst_CliText::listMasksPeople()
{
    Attempt attempt = hostileAttempt();
    EnrolmentDraft draft = attempt.request.values();
    draft.setText(EnrolmentField::GivenNames, QStringLiteral("Reakwon The"));
    draft.setText(EnrolmentField::LastName, QStringLiteral("Chef"));
    draft.setText(EnrolmentField::WorkProviderUserId, QStringLiteral("596e34ee"));
    attempt.request = EnrolmentRequest::from(draft).value();
    const QString masked = EnrolmentText::list({attempt}, false);
    const QString shown = EnrolmentText::list({attempt}, true);
    for (const char *personal : {"Reakwon", "Chef", "596e34ee"}) {
        QVERIFY(!masked.contains(QLatin1String(personal)));
        QVERIFY(shown.contains(QLatin1String(personal)));
    }
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QCoreApplication application(argc, argv);
    tst_CliText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clitext.moc"
