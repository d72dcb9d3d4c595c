#include "workflow/explanation.h"

#include "core/plaintext.h"
#include "workflow/wording.h"

#include <algorithm>

namespace {

using Likelihood = Possibility::Likelihood;

bool isYes(const std::optional<Explanation::Findings::Validation> &validation)
{
    return validation && validation->result.has_value();
}

bool isNo(const std::optional<Explanation::Findings::Validation> &validation, ApiError::Kind kind)
{
    return validation && !validation->result && validation->result.error().kind == kind;
}

// Whether what was found out about the number speaks about what was asked. An id of the partner's that no number spells
// is not explained by that; and a number whose status is shown is not held back.
bool numberMatters(const Explanation::Findings &findings)
{
    const bool numberExists = isYes(findings.number) || isYes(findings.numberAndEmail);
    const bool mixedUp = isNo(findings.numberAndEmail, ApiError::Kind::EmailMismatch);
    switch (findings.asked.asked.kind()) {
    case IdentifierKind::CustomerNumber:
        return findings.number || findings.numberAndEmail;
    case IdentifierKind::PolicyId:
        return !(findings.otherReading && findings.otherReading->result) &&
               (findings.number || findings.numberAndEmail);
    case IdentifierKind::WorkProviderUserId:
    case IdentifierKind::DriverId:
        return !(findings.otherReading && findings.otherReading->result) && numberExists && !mixedUp;
    }
    Q_UNREACHABLE();
}

QString shown(const Identifier &identifier)
{
    return PlainText::line(identifier.value(), 80);
}

} // namespace

QString Possibility::label(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::Certain:
        return QCoreApplication::translate("Possibility", "Certain");
    case Likelihood::Likely:
        return QCoreApplication::translate("Possibility", "Likely");
    case Likelihood::Possible:
        return QCoreApplication::translate("Possibility", "Possible");
    case Likelihood::Unlikely:
        return QCoreApplication::translate("Possibility", "Unlikely");
    }
    Q_UNREACHABLE();
}

QLatin1String Possibility::key(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::Certain:
        return QLatin1String("certain");
    case Likelihood::Likely:
        return QLatin1String("likely");
    case Likelihood::Possible:
        return QLatin1String("possible");
    case Likelihood::Unlikely:
        return QLatin1String("unlikely");
    }
    Q_UNREACHABLE();
}

QList<Evidence> Explanation::evidenceOf(const Findings &findings)
{
    QList<Evidence> evidence;
    const auto status = [&evidence](const StatusAnswer &answer) {
        evidence += Evidence{.question = tr("Status by %1").arg(Identifier::labelInSentence(answer.asked.kind())),
                             .answer = answer.result ? PlainText::line(answer.result->status)
                                                     : Wording::shortAnswer(answer.result.error()),
                             .code = answer.result ? QStringLiteral("200") : Wording::code(answer.result.error()),
                             .took = answer.took};
    };
    const auto validation = [&evidence](const std::optional<Findings::Validation> &asked, const QString &question) {
        if (asked) {
            evidence += Evidence{.question = question,
                                 .answer = asked->result ? tr("Yes") : Wording::shortAnswer(asked->result.error()),
                                 .code = asked->result ? QStringLiteral("204") : Wording::code(asked->result.error()),
                                 .took = asked->took};
        }
    };
    status(findings.asked);
    if (findings.otherReading) {
        status(*findings.otherReading);
    }
    validation(findings.number, tr("Does the number exist?"));
    validation(findings.numberAndEmail, tr("Do number and e-mail belong together?"));
    return evidence;
}

QList<Possibility> Explanation::forNumber(const Findings &findings)
{
    const QString notYours = tr("Ask the customer to allow Zego to share their data with you.");
    const QString check = tr("Check the number with the customer, character by character.");
    if (isYes(findings.numberAndEmail)) {
        return {
            {.likelihood = Likelihood::Likely,
             .text = tr("The customer has not consented to share their data with you."),
             .because = tr("The number exists and the e-mail address belongs to it, so it is hardly a typing error."),
             .nextStep = notYours},
            {.likelihood = Likelihood::Unlikely,
             .text = tr("Zego keeps this customer's status back for another reason."),
             .because = tr("The API does not tell the causes apart."),
             .nextStep = tr("Send a ticket to Zego with this answer.")}};
    }
    if (isNo(findings.numberAndEmail, ApiError::Kind::EmailMismatch)) {
        return {{.likelihood = Likelihood::Likely,
                 .text = tr("The number is somebody else's: it was mistyped or mixed up."),
                 .because = tr("The number exists, but the e-mail address does not belong to it."),
                 .nextStep = check},
                {.likelihood = Likelihood::Possible,
                 .text = tr("The customer has not consented, and is registered with another e-mail address."),
                 .because = tr("People often have several addresses."),
                 .nextStep = tr("Ask which e-mail address they use with Zego, and explain again.")}};
    }
    if (isYes(findings.number)) {
        return {{.likelihood = Likelihood::Likely,
                 .text = tr("The customer has not consented to share their data with you."),
                 .because = tr("The number exists, and yet its status is not shown to you."),
                 .nextStep = notYours},
                {.likelihood = Likelihood::Possible,
                 .text = tr("The number is somebody else's: a typing error that happens to exist."),
                 .because = tr("Only the number was compared, not the person."),
                 .nextStep = tr("Add the customer's e-mail address and explain again: it tells the two apart.")}};
    }
    if (isNo(findings.number, ApiError::Kind::NotFound) || isNo(findings.numberAndEmail, ApiError::Kind::NotFound)) {
        return {{.likelihood = Likelihood::Likely,
                 .text = tr("There is no such customer number: it was mistyped, or it is not a Zego number."),
                 .because = tr("Zego says that the number does not exist."),
                 .nextStep = check},
                {.likelihood = Likelihood::Unlikely,
                 .text = tr("The customer exists but has not consented, and Zego hides their number as well."),
                 .because = tr("The API does not say whether this check looks at consent."),
                 .nextStep = tr("If the number is right beyond doubt, ask the customer about their consent.")}};
    }
    return forPartnerId(findings);
}

// For an id of the partner's there is nothing to validate: the two causes stay equally open.
QList<Possibility> Explanation::forPartnerId(const Findings &findings)
{
    const bool partnerId = Identifier::isPersonal(findings.asked.asked.kind());
    return {
        {.likelihood = Likelihood::Possible,
         .text = tr("Zego does not know %1: it was mistyped, or nobody was enrolled under it.")
                     .arg(shown(findings.asked.asked)),
         .because = partnerId                ? tr("Zego compares this ID letter by letter, capitals included.")
                    : isYes(findings.number) ? tr("It is known as a customer number only.")
                                             : tr("Whether the number exists could not be found out."),
         .nextStep = partnerId
                         ? tr("Compare it with your own records. With the customer number, Explain can find out more.")
                         : tr("Explain again when Zego can be reached.")},
        {.likelihood = Likelihood::Possible,
         .text = tr("The customer has not consented to share their data with you."),
         .because = tr("Zego gives the same answer for both."),
         .nextStep = tr("Ask the customer to allow Zego to share their data with you.")}};
}

QList<Possibility> Explanation::possibilitiesOf(const Findings &findings)
{
    QList<Possibility> possibilities;
    if (findings.otherReading && findings.otherReading->result) {
        const StatusAnswer &other = *findings.otherReading;
        possibilities +=
            {.likelihood = Likelihood::Likely,
             .text = tr("It is a %1, not a %2.")
                         .arg(Identifier::labelInSentence(other.asked.kind()),
                              Identifier::labelInSentence(findings.asked.asked.kind())),
             .because = tr("Asked that way, Zego knows a customer: %1.").arg(PlainText::line(other.result->status)),
             .nextStep = tr("Look it up as %1.").arg(Identifier::labelInSentence(other.asked.kind()))};
    }
    possibilities += numberMatters(findings) ? forNumber(findings) : forPartnerId(findings);
    std::ranges::stable_sort(possibilities, {}, &Possibility::likelihood);
    return possibilities;
}

Explanation Explanation::from(const Findings &findings)
{
    Explanation explanation;
    explanation.evidence = evidenceOf(findings);
    const StatusAnswer &asked = findings.asked;
    if (asked.result) {
        explanation.headline =
            tr("Zego knows %1: the status is %2.").arg(shown(asked.asked), PlainText::line(asked.result->status));
        return explanation;
    }
    if (asked.result.error().kind != ApiError::Kind::NotFound) {
        explanation.headline = Wording::of(asked.result.error()).sentence;
        return explanation;
    }
    explanation.headline = Wording::notFound(asked.asked);
    explanation.possibilities = possibilitiesOf(findings);
    explanation.nearMisses = NearMisses::of(asked.asked.kind(), asked.asked.value());
    return explanation;
}
