#include "unit/workflow/workflowsamples.h"
#include "workflow/explanation.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace WorkflowSamples;

using Kind = ApiError::Kind;
using Likelihood = Possibility::Likelihood;
using Validation = Explanation::Findings::Validation;

namespace {

// What a validation came to, or that it was not asked.
enum class Said { Nothing, Yes, NoSuchNumber, EmailDiffers, Failed };

std::optional<Validation> validation(Said said)
{
    switch (said) {
    case Said::Nothing:
        return std::nullopt;
    case Said::Yes:
        return Validation{.result = {}};
    case Said::NoSuchNumber:
        return Validation{.result = tl::unexpected(notFound())};
    case Said::EmailDiffers:
        return Validation{.result = tl::unexpected(emailMismatch())};
    case Said::Failed:
        return Validation{.result = tl::unexpected(failure(Kind::Timeout))};
    }
    Q_UNREACHABLE();
}

Explanation::Findings findings(IdentifierKind kind, Said number, Said withEmail, bool otherKnown = false)
{
    const IdentifierKind otherKind =
        kind == IdentifierKind::CustomerNumber ? IdentifierKind::WorkProviderUserId : IdentifierKind::CustomerNumber;
    const Result<CustomerStatus> other =
        otherKnown ? Result<CustomerStatus>(enabled()) : Result<CustomerStatus>(tl::unexpected(notFound()));
    return {.asked = answer(id(kind, u"ABC123"_s), tl::unexpected(notFound())),
            .otherReading = answer(id(otherKind, u"ABC123"_s), other),
            .number = validation(number),
            .numberAndEmail = validation(withEmail)};
}

} // namespace

class ExplanationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evidenceDecidesTheLikelihoods_data();
    void evidenceDecidesTheLikelihoods();
    void everyCombinationIsSortedCompleteAndNeverCertain();
    void theOtherReadingComesFirstAndContradictsNothing_data();
    void theOtherReadingComesFirstAndContradictsNothing();
    void aPartnersIdIsNotExplainedByAMissingNumber();
    void everyAnswerIsAPieceOfEvidence();
    void bothCausesAreNamedInTheHeadline();
    void aKnownCustomerNeedsNoExplanation();
    void otherErrorsAreNotExplainedAsNotFound_data();
    void otherErrorsAreNotExplainedAsNotFound();
    void likelihoodsHaveLabelsAndKeys();
};

void ExplanationTest::evidenceDecidesTheLikelihoods_data()
{
    QTest::addColumn<Said>("number");
    QTest::addColumn<Said>("withEmail");
    QTest::addColumn<QList<Likelihood>>("likelihoods");
    QTest::addColumn<QString>("first");
    const QList<Likelihood> likelyPossible{Likelihood::Likely, Likelihood::Possible};
    const QList<Likelihood> likelyUnlikely{Likelihood::Likely, Likelihood::Unlikely};
    const QList<Likelihood> bothPossible{Likelihood::Possible, Likelihood::Possible};
    const auto row = [](const char *name, Said number, Said withEmail, const QList<Likelihood> &likelihoods,
                        const QString &first) { QTest::newRow(name) << number << withEmail << likelihoods << first; };
    row("nothing found out", Said::Nothing, Said::Nothing, bothPossible, u"does not know"_s);
    row("number exists", Said::Yes, Said::Nothing, likelyPossible, u"not consented"_s);
    row("number exists, e-mail fits", Said::Yes, Said::Yes, likelyUnlikely, u"not consented"_s);
    row("number exists, e-mail differs", Said::Yes, Said::EmailDiffers, likelyPossible, u"somebody else"_s);
    row("number exists, e-mail not answered", Said::Yes, Said::Failed, likelyPossible, u"not consented"_s);
    row("no such number", Said::NoSuchNumber, Said::Nothing, likelyUnlikely, u"no such customer number"_s);
    row("no such number, twice", Said::NoSuchNumber, Said::NoSuchNumber, likelyUnlikely, u"no such customer number"_s);
    row("no such number, e-mail not answered", Said::NoSuchNumber, Said::Failed, likelyUnlikely,
        u"no such customer number"_s);
    row("no such number, by the e-mail question alone", Said::Failed, Said::NoSuchNumber, likelyUnlikely,
        u"no such customer number"_s);
    row("nothing answered", Said::Failed, Said::Failed, bothPossible, u"does not know"_s);
    row("number not answered", Said::Failed, Said::Nothing, bothPossible, u"does not know"_s);
    row("number not answered, e-mail fits", Said::Failed, Said::Yes, likelyUnlikely, u"not consented"_s);
    row("number not answered, e-mail differs", Said::Failed, Said::EmailDiffers, likelyPossible, u"somebody else"_s);
}

void ExplanationTest::evidenceDecidesTheLikelihoods()
{
    QFETCH(const Said, number);
    QFETCH(const Said, withEmail);
    QFETCH(const QList<Likelihood>, likelihoods);
    QFETCH(const QString, first);
    const Explanation explanation = Explanation::from(findings(IdentifierKind::CustomerNumber, number, withEmail));
    QList<Likelihood> got;
    for (const Possibility &possibility : explanation.possibilities) {
        got += possibility.likelihood;
    }
    QCOMPARE(got, likelihoods);
    QVERIFY2(explanation.possibilities.first().text.contains(first),
             qPrintable(explanation.possibilities.first().text));
}

void ExplanationTest::everyCombinationIsSortedCompleteAndNeverCertain()
{
    const auto all = {Said::Nothing, Said::Yes, Said::NoSuchNumber, Said::EmailDiffers, Said::Failed};
    for (const IdentifierKind kind : allIdentifierKinds) {
        for (const Said number : all) {
            for (const Said withEmail : all) {
                for (const bool otherKnown : {false, true}) {
                    const Explanation explanation = Explanation::from(findings(kind, number, withEmail, otherKnown));
                    QVERIFY(explanation.possibilities.size() >= 2);
                    QVERIFY(std::ranges::is_sorted(explanation.possibilities, {}, &Possibility::likelihood));
                    for (const Possibility &possibility : explanation.possibilities) {
                        QVERIFY(possibility.likelihood != Likelihood::Certain);
                        QVERIFY(!possibility.text.isEmpty());
                        QVERIFY(!possibility.because.isEmpty());
                        QVERIFY(!possibility.nextStep.isEmpty());
                        QVERIFY(!possibility.text.contains(u'%'));
                    }
                }
            }
        }
    }
}

void ExplanationTest::theOtherReadingComesFirstAndContradictsNothing_data()
{
    QTest::addColumn<IdentifierKind>("kind");
    QTest::addColumn<Said>("number");
    QTest::newRow("a number after all") << IdentifierKind::WorkProviderUserId << Said::Yes;
    QTest::newRow("a number after all, not validated") << IdentifierKind::WorkProviderUserId << Said::Failed;
    QTest::newRow("a partner's id after all") << IdentifierKind::CustomerNumber << Said::NoSuchNumber;
    QTest::newRow("a partner's id after all, and a number") << IdentifierKind::CustomerNumber << Said::Yes;
    QTest::newRow("policy id is a number") << IdentifierKind::PolicyId << Said::Yes;
    QTest::newRow("driver id is a number") << IdentifierKind::DriverId << Said::Yes;
}

void ExplanationTest::theOtherReadingComesFirstAndContradictsNothing()
{
    QFETCH(const IdentifierKind, kind);
    QFETCH(const Said, number);
    const Explanation explanation = Explanation::from(findings(kind, number, Said::Nothing, true));
    const Possibility &first = explanation.possibilities.first();
    QCOMPARE(first.likelihood, Likelihood::Likely);
    QVERIFY2(first.text.startsWith(u"It is a "_s), qPrintable(first.text));
    QVERIFY(first.because.contains(u"ENABLED"_s));
    if (kind != IdentifierKind::CustomerNumber) {
        // Its status as a number is shown, so nobody may say that it is hidden.
        for (const Possibility &possibility : explanation.possibilities) {
            QVERIFY2(!possibility.because.contains(u"not shown"_s), qPrintable(possibility.because));
        }
    }
}

// Whether a number of that spelling exists says little about an id of the partner's.
void ExplanationTest::aPartnersIdIsNotExplainedByAMissingNumber()
{
    for (const Said said : {Said::NoSuchNumber, Said::Failed}) {
        const Explanation explanation =
            Explanation::from(findings(IdentifierKind::WorkProviderUserId, said, Said::Nothing));
        for (const Possibility &possibility : explanation.possibilities) {
            QVERIFY2(!possibility.text.contains(u"no such customer number"_s), qPrintable(possibility.text));
            QCOMPARE(possibility.likelihood, Likelihood::Possible);
        }
    }
    const Explanation exists =
        Explanation::from(findings(IdentifierKind::WorkProviderUserId, Said::Yes, Said::Nothing));
    QVERIFY(exists.possibilities.size() >= 2);
}

void ExplanationTest::everyAnswerIsAPieceOfEvidence()
{
    const Explanation explanation =
        Explanation::from(findings(IdentifierKind::CustomerNumber, Said::Yes, Said::EmailDiffers));
    QCOMPARE(explanation.evidence.size(), 4);
    QCOMPARE(explanation.evidence.at(0).code, u"404 INVALID_CUSTOMER"_s);
    QCOMPARE(explanation.evidence.at(2).code, u"204"_s);
    QCOMPARE(explanation.evidence.at(3).code, u"404 INVALID_CUSTOMER_EMAIL"_s);
    for (const Evidence &evidence : explanation.evidence) {
        QVERIFY(!evidence.question.isEmpty());
        QVERIFY(!evidence.answer.isEmpty());
    }
    const Explanation known =
        Explanation::from(findings(IdentifierKind::CustomerNumber, Said::Nothing, Said::Nothing, true));
    QCOMPARE(known.evidence.size(), 2);
    QCOMPARE(known.evidence.at(1).code, u"200"_s);
    QCOMPARE(known.evidence.at(1).answer, u"ENABLED"_s);
}

void ExplanationTest::bothCausesAreNamedInTheHeadline()
{
    for (const IdentifierKind kind : allIdentifierKinds) {
        const Explanation explanation = Explanation::from(findings(kind, Said::Yes, Said::Yes));
        QCOMPARE(explanation.headline,
                 u"Zego does not know ABC123, or the customer has not consented to share with you."_s);
    }
}

void ExplanationTest::aKnownCustomerNeedsNoExplanation()
{
    Explanation::Findings found = findings(IdentifierKind::CustomerNumber, Said::Yes, Said::Nothing);
    found.asked.result = disabled();
    const Explanation explanation = Explanation::from(found);
    QVERIFY(explanation.possibilities.isEmpty());
    QVERIFY(explanation.headline.contains(u"DISABLED"_s));
    QVERIFY(explanation.headline.contains(u"ABC123"_s));
    QVERIFY(!explanation.evidence.isEmpty());
}

void ExplanationTest::otherErrorsAreNotExplainedAsNotFound_data()
{
    QTest::addColumn<Kind>("kind");
    for (int kind = 0; kind <= static_cast<int>(Kind::BadAnswer); ++kind) {
        if (static_cast<Kind>(kind) != Kind::NotFound) {
            QTest::newRow(ApiError::kindName(static_cast<Kind>(kind)).data()) << static_cast<Kind>(kind);
        }
    }
}

void ExplanationTest::otherErrorsAreNotExplainedAsNotFound()
{
    QFETCH(const Kind, kind);
    Explanation::Findings found = findings(IdentifierKind::CustomerNumber, Said::NoSuchNumber, Said::NoSuchNumber);
    found.asked.result = tl::unexpected(failure(kind, 0));
    const Explanation explanation = Explanation::from(found);
    QVERIFY(explanation.possibilities.isEmpty());
    QVERIFY(!explanation.headline.isEmpty());
    QVERIFY(!explanation.headline.contains(u"does not know"_s));
}

void ExplanationTest::likelihoodsHaveLabelsAndKeys()
{
    QStringList keys;
    QStringList labels;
    for (const auto likelihood :
         {Likelihood::Certain, Likelihood::Likely, Likelihood::Possible, Likelihood::Unlikely}) {
        keys += Possibility::key(likelihood);
        labels += Possibility::label(likelihood);
    }
    QCOMPARE(keys, QStringList({u"certain"_s, u"likely"_s, u"possible"_s, u"unlikely"_s}));
    QCOMPARE(labels.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(ExplanationTest)
#include "tst_explanation.moc"
