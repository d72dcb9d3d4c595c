#include "validation/identifierrule.h"

#include "core/plaintext.h"

#include <algorithm>

namespace {

// A customer number on a card or in a mail has so many characters at most; the published ones have five or six.
constexpr qsizetype usualCodeLength = 10;

bool isAsciiLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isAsciiUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCodeLike(QChar c)
{
    return isAsciiLower(c) || isAsciiUpper(c) || isAsciiDigit(c);
}

// ASCII only: QString::toUpper turns "ß" into "SS" and "ı" into "I", which would be another customer's number.
QString asciiUpper(QString text)
{
    for (QChar &c : text) {
        if (isAsciiLower(c)) {
            c = QChar(c.unicode() - (u'a' - u'A'));
        }
    }
    return text;
}

FieldIssue issue(IdentifierKind kind, FieldIssue::Severity severity, const QString &message)
{
    return {.field = QString(Identifier::key(kind)), .severity = severity, .message = message};
}

} // namespace

IdentifierCheck IdentifierRule::checkCode(IdentifierKind kind, const QString &trimmed)
{
    IdentifierCheck result;
    const QString upper = asciiUpper(trimmed);
    if (upper != trimmed) {
        result.changes += tr("Capitals: %1").arg(PlainText::line(upper, Identifier::maxCodeLength));
    }
    const auto wrong = std::ranges::find_if_not(upper, isCodeLike);
    if (wrong != upper.end()) {
        const auto at = wrong - upper.begin();
        const bool pair = wrong->isHighSurrogate() && wrong + 1 != upper.end() && (wrong + 1)->isLowSurrogate();
        const QString shown =
            wrong->isSpace() ? tr("a blank") : tr("“%1”").arg(PlainText::line(upper.mid(at, pair ? 2 : 1)));
        result.issues +=
            issue(kind, FieldIssue::Severity::Error,
                  tr("A %1 has only letters A–Z and digits. Remove %2.").arg(Identifier::labelInSentence(kind), shown));
    } else if (upper.size() > Identifier::maxCodeLength) {
        result.issues += issue(kind, FieldIssue::Severity::Error,
                               tr("A %1 has %2 characters at most; this has %3.")
                                   .arg(Identifier::labelInSentence(kind))
                                   .arg(Identifier::maxCodeLength)
                                   .arg(upper.size()));
    } else {
        result.identifier = Identifier::from(kind, upper);
    }
    return result;
}

IdentifierCheck IdentifierRule::checkText(IdentifierKind kind, const QString &trimmed)
{
    IdentifierCheck result;
    if (trimmed.size() > Identifier::maxTextLength) {
        result.issues += issue(kind, FieldIssue::Severity::Error,
                               tr("This is too long: %1 characters at most, this has %2. Check what was pasted.")
                                   .arg(Identifier::maxTextLength)
                                   .arg(trimmed.size()));
        return result;
    }
    if (!trimmed.isValidUtf16()) {
        result.issues += issue(kind, FieldIssue::Severity::Error,
                               tr("This holds half of a character (a broken paste). Copy it again from its source."));
        return result;
    }
    if (PlainText::line(trimmed, trimmed.size()) != trimmed) {
        result.issues += issue(
            kind, FieldIssue::Severity::Warning,
            tr("This holds invisible characters: %1. They are sent as they are.").arg(PlainText::line(trimmed, 80)));
    }
    result.identifier = Identifier::from(kind, trimmed);
    return result;
}

IdentifierCheck IdentifierRule::check(IdentifierKind kind, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        IdentifierCheck result;
        result.issues +=
            issue(kind, FieldIssue::Severity::Error, tr("Type or paste a %1.").arg(Identifier::labelInSentence(kind)));
        return result;
    }
    IdentifierCheck result = Identifier::isCode(kind) ? checkCode(kind, trimmed) : checkText(kind, trimmed);
    if (trimmed != text && result.identifier) {
        result.changes.prepend(tr("Blanks around it removed"));
    }
    return result;
}

IdentifierDetection IdentifierRule::detect(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    if (trimmed.size() > Identifier::maxCodeLength || !std::ranges::all_of(trimmed, isCodeLike)) {
        return {.kind = IdentifierKind::WorkProviderUserId, .fitsBoth = false};
    }
    const bool hasLower = std::ranges::any_of(trimmed, isAsciiLower);
    const bool hasUpper = std::ranges::any_of(trimmed, isAsciiUpper);
    const bool hasDigit = std::ranges::any_of(trimmed, isAsciiDigit);
    // "12345" is the description's own example of a work provider user id; a lower-case word is a user name; mixed case
    // is a token of the partner's. "abc123" is a customer number typed in a hurry.
    const bool looksLikeCode =
        trimmed.size() <= usualCodeLength && (hasUpper || (hasLower && hasDigit)) && !(hasUpper && hasLower);
    return {.kind = looksLikeCode ? IdentifierKind::CustomerNumber : IdentifierKind::WorkProviderUserId,
            .fitsBoth = true};
}
