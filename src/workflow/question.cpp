#include "workflow/question.h"

#include "validation/identifierrule.h"

Question Question::read(const QString &text, const IdentifierChoice &choice)
{
    Question question;
    const IdentifierDetection detected = IdentifierRule::detect(text);
    question.kind = choice.mode == IdentifierChoice::Mode::Kind ? choice.kind : detected.kind;
    question.fitsBoth = detected.fitsBoth;
    if (text.trimmed().isEmpty()) {
        question.issues = IdentifierRule::check(question.kind, text).issues;
        return question;
    }

    IdentifierCheck first = IdentifierRule::check(question.kind, text);
    question.changes = first.changes;
    question.issues = first.issues;
    question.nearMisses = NearMisses::of(question.kind, text);
    if (choice.mode == IdentifierChoice::Mode::Detect && !Identifier::isCode(question.kind)) {
        // "ABC 123" is sendable as a partner's id, yet more likely a customer number with a blank in it.
        QList<NearMiss> asNumber = NearMisses::of(IdentifierKind::CustomerNumber, text);
        question.nearMisses = (asNumber + question.nearMisses).mid(0, NearMisses::maxOffered);
    }
    if (!first.identifier) {
        return question;
    }
    question.identifiers += *first.identifier;
    if (choice.mode == IdentifierChoice::Mode::Either && detected.fitsBoth) {
        const IdentifierKind other = question.kind == IdentifierKind::CustomerNumber
                                         ? IdentifierKind::WorkProviderUserId
                                         : IdentifierKind::CustomerNumber;
        if (const std::optional<Identifier> second = IdentifierRule::check(other, text).identifier) {
            question.identifiers += *second;
        }
    }
    return question;
}
