#include "validation/enrolmentrule.h"

#include "core/plaintext.h"
#include "validation/birthdaterule.h"
#include "validation/emailrule.h"
#include "validation/fieldtext.h"
#include "validation/identifierrule.h"
#include "validation/phonenumbers.h"
#include "validation/phonerule.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype shownLength = 40;

bool isError(const FieldIssue &issue)
{
    return issue.severity == FieldIssue::Severity::Error;
}

FieldIssue error(EnrolmentField field, const QString &message)
{
    return {
        .field = QString(EnrolmentFields::path(field)), .severity = FieldIssue::Severity::Error, .message = message};
}

FieldIssue warning(EnrolmentField field, const QString &message)
{
    return {
        .field = QString(EnrolmentFields::path(field)), .severity = FieldIssue::Severity::Warning, .message = message};
}

// The ranges of the Post Office, the forces' and Girobank's among them; one blank or none before the last three.
bool isUkPostCode(const QString &capitals)
{
    static const QRegularExpression uk(QStringLiteral(
        R"(^(?:GIR ?0AA|BFPO ?[0-9]{1,4}|(?:[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]{1,2}|[0-9][A-HJKPSTUW]|[A-HK-Y][0-9][ABEHMNPRVWXY])) ?[0-9][ABD-HJLNP-UW-Z]{2})$)"));
    return uk.match(capitals).hasMatch();
}

FieldText::Joiners joinersIn(EnrolmentField field)
{
    switch (field) {
    case EnrolmentField::GivenNames:
    case EnrolmentField::LastName:
    case EnrolmentField::Address:
    case EnrolmentField::City:
    case EnrolmentField::WorkProviderUserId:
    case EnrolmentField::Occupations:
        return FieldText::Joiners::Allowed;
    case EnrolmentField::PostCode:
    case EnrolmentField::Dob:
    case EnrolmentField::Email:
    case EnrolmentField::PhoneNumber:
    case EnrolmentField::ProductCode:
        return FieldText::Joiners::Refused;
    }
    Q_UNREACHABLE();
}

// Emoji, arrows, mathematics, money. Not accents that stand alone: some people write ` or ´ for an apostrophe.
bool isSymbol(uint c)
{
    switch (QChar::category(c)) {
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Other:
        return true;
    case QChar::Symbol_Modifier:
        return c > 0xFFFF; // skin tones
    default:
        return false;
    }
}

} // namespace

bool EnrolmentFieldCheck::hasErrors() const
{
    return std::ranges::any_of(issues, isError);
}

bool EnrolmentCheck::hasWarnings() const
{
    return !std::ranges::all_of(issues, isError);
}

void EnrolmentRule::checkName(EnrolmentFieldCheck &check, EnrolmentField field)
{
    const QList<uint> characters = check.value.toUcs4();
    const auto symbol = std::ranges::find_if(characters, isSymbol);
    if (symbol != characters.end()) {
        const char32_t c = *symbol;
        check.issues +=
            warning(field, tr("“%1” is unusual in a name. Check it with the customer.").arg(QString::fromUcs4(&c, 1)));
    } else if (std::ranges::none_of(characters, [](uint c) { return QChar::isLetter(c); })) {
        check.issues += warning(field, tr("There is no letter in this name. Check it with the customer."));
    }
}

void EnrolmentRule::checkPostCode(EnrolmentFieldCheck &check)
{
    // ASCII only: QString::toUpper turns "ß" into "SS".
    QString capitals = check.value;
    for (QChar &c : capitals) {
        c = c >= u'a' && c <= u'z' ? c.toUpper() : c;
    }
    if (capitals != check.value) {
        check.changes += tr("Capitals: %1").arg(PlainText::line(capitals, shownLength));
        check.value = capitals;
    }
    if (!isUkPostCode(capitals)) {
        check.issues += warning(EnrolmentField::PostCode, tr("Not a UK postcode: check it with the customer."));
    }
}

QString EnrolmentRule::emailOddity(const QString &email)
{
    constexpr qsizetype longestLocalPart = 64; // RFC 5321, 4.5.3.1.1
    const QString local = email.left(email.indexOf(u'@'));
    const QString domain = email.sliced(local.size() + 1);
    if (!std::ranges::all_of(email, [](QChar c) { return c.unicode() < 0x80; })) {
        return tr("An e-mail address with letters beyond A–Z does not arrive everywhere. Check it with the customer.");
    }
    if (std::ranges::any_of(email, [](QChar c) { return QStringView(u"<>()[],;:\\\"").contains(c); })) {
        return tr("Brackets, quotes, commas and colons are unusual in an e-mail address. Check what was pasted.");
    }
    if (email.contains(QLatin1String("..")) || email.startsWith(u'.') || local.endsWith(u'.') ||
        domain.startsWith(u'.') || email.endsWith(u'.')) {
        return tr("There is a dot too many in this e-mail address. Check it with the customer.");
    }
    if (!domain.contains(u'.')) {
        return tr("There is no dot after the @, as in example.com. Check it with the customer.");
    }
    if (local.size() > longestLocalPart) {
        return tr("There is unusually much before the @. Check what was pasted.");
    }
    static const QRegularExpression usualDomain(
        QStringLiteral(R"(^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]*[a-z0-9])$)"),
        QRegularExpression::CaseInsensitiveOption);
    return usualDomain.match(domain).hasMatch()
               ? QString()
               : tr("“%1” is an unusual domain. Check it with the customer.").arg(PlainText::line(domain, shownLength));
}

void EnrolmentRule::checkEmail(EnrolmentFieldCheck &check)
{
    if (const QString problem = EmailRule::problem(check.value); !problem.isEmpty()) {
        check.issues += error(EnrolmentField::Email, problem);
    } else if (const QString oddity = emailOddity(check.value); !oddity.isEmpty()) {
        check.issues += warning(EnrolmentField::Email, oddity);
    }
}

void EnrolmentRule::checkProductCode(EnrolmentFieldCheck &check)
{
    // Of the only published one, FL.OCC.PL.UK.001.
    static const QRegularExpression usual(
        QStringLiteral(R"(^[A-Z]{2,4}\.[A-Z]{2,5}\.[A-Z]{2,5}\.[A-Z]{2}\.[0-9]{3}$)"));
    if (!usual.match(check.value).hasMatch()) {
        check.issues +=
            warning(EnrolmentField::ProductCode,
                    tr("This does not look like a product code such as FL.OCC.PL.UK.001. It is sent as it is."));
    }
}

EnrolmentFieldCheck EnrolmentRule::checkWorkProviderUserId(const QString &text)
{
    const IdentifierCheck identifier = IdentifierRule::check(IdentifierKind::WorkProviderUserId, text);
    EnrolmentFieldCheck check{.value = text.trimmed(), .changes = identifier.changes};
    for (const FieldIssue &issue : identifier.issues) {
        check.issues += isError(issue) ? error(EnrolmentField::WorkProviderUserId, issue.message)
                                       : warning(EnrolmentField::WorkProviderUserId, issue.message);
    }
    // Its status could never be asked for by something that looks like nothing at all.
    if (identifier.identifier && FieldText::looksEmpty(check.value)) {
        check.issues +=
            error(EnrolmentField::WorkProviderUserId, tr("There is nothing to see in this. Type it again."));
    }
    return check;
}

EnrolmentFieldCheck EnrolmentRule::checkText(EnrolmentField field, const QString &text)
{
    EnrolmentFieldCheck check{.value = text.trimmed()};
    if (const QString problem = FieldText::problem(check.value, joinersIn(field)); !problem.isEmpty()) {
        check.issues += error(field, problem);
        return check;
    }
    switch (field) {
    case EnrolmentField::GivenNames:
    case EnrolmentField::LastName:
        checkName(check, field);
        break;
    case EnrolmentField::PostCode:
        checkPostCode(check);
        break;
    case EnrolmentField::Email:
        checkEmail(check);
        break;
    case EnrolmentField::ProductCode:
        checkProductCode(check);
        break;
    case EnrolmentField::Address:
    case EnrolmentField::City:
    case EnrolmentField::Dob:
    case EnrolmentField::PhoneNumber:
    case EnrolmentField::WorkProviderUserId:
    case EnrolmentField::Occupations:
        break;
    }
    if (const QString remark = FieldText::remark(check.value); !remark.isEmpty() && !check.hasErrors()) {
        check.issues += warning(field, remark);
    }
    return check;
}

EnrolmentFieldCheck EnrolmentRule::check(EnrolmentField field, const QString &text, QDate today)
{
    EnrolmentFieldCheck check;
    switch (field) {
    case EnrolmentField::Dob:
        check = BirthDateRule::check(text, today);
        break;
    case EnrolmentField::PhoneNumber:
        check = PhoneRule::check(text, PhoneNumbers::reader());
        break;
    case EnrolmentField::WorkProviderUserId:
        return checkWorkProviderUserId(text);
    case EnrolmentField::GivenNames:
    case EnrolmentField::LastName:
    case EnrolmentField::Address:
    case EnrolmentField::City:
    case EnrolmentField::PostCode:
    case EnrolmentField::Email:
    case EnrolmentField::ProductCode:
    case EnrolmentField::Occupations:
        check = checkText(field, text);
        break;
    }
    if (text.trimmed() != text && !check.hasErrors()) {
        check.changes.prepend(tr("Blanks around it removed"));
    }
    return check;
}

EnrolmentRule::OccupationsCheck EnrolmentRule::checkOccupations(const QStringList &occupations)
{
    constexpr EnrolmentField field = EnrolmentField::Occupations;
    constexpr qsizetype mostIssues = 5; // a paste of rubbish need not be told rubbish a thousand times
    OccupationsCheck check;
    QHash<QString, int> times;
    QList<FieldIssue> warnings;
    bool trimmedAny = false;
    bool emptyAny = false;
    for (const QString &occupation : occupations) {
        const QString trimmed = occupation.trimmed();
        trimmedAny = trimmedAny || (trimmed != occupation && !trimmed.isEmpty());
        emptyAny = emptyAny || trimmed.isEmpty();
        if (trimmed.isEmpty() || ++times[trimmed] > 1) {
            continue;
        }
        check.values += trimmed;
        const QString named = PlainText::line(trimmed, shownLength) + QStringLiteral(": ");
        if (const QString problem = FieldText::problem(trimmed, FieldText::Joiners::Allowed); !problem.isEmpty()) {
            if (check.issues.size() < mostIssues) {
                check.issues += error(field, named + problem);
            }
        } else if (const QString remark = FieldText::remark(trimmed);
                   !remark.isEmpty() && warnings.size() < mostIssues) {
            warnings += warning(field, named + remark);
        }
    }
    QStringList repeated = check.values;
    repeated.removeIf([&times](const QString &occupation) { return times.value(occupation) == 1; });
    check.issues += warnings;
    if (trimmedAny) {
        check.changes += tr("Blanks around it removed");
    }
    if (emptyAny) {
        check.changes += tr("Empty ones left out");
    }
    if (!repeated.isEmpty()) {
        check.changes += tr("Left out where it came again: %1").arg(PlainText::line(repeated.join(u", "), 80));
    }
    if (check.values.size() > maxOccupations) {
        check.issues.prepend(error(field, tr("There are %n occupations; %1 at most can be sent. Remove some.", nullptr,
                                             static_cast<int>(check.values.size()))
                                              .arg(maxOccupations)));
    }
    return check;
}

EnrolmentCheck EnrolmentRule::check(const EnrolmentDraft &draft, QDate today)
{
    EnrolmentCheck result;
    EnrolmentDraft normalised;
    const auto add = [&result](EnrolmentField field, const QStringList &changes, const QList<FieldIssue> &issues) {
        for (const QString &change : changes) {
            result.changes += tr("%1: %2", "field, what was changed").arg(EnrolmentFields::label(field), change);
        }
        result.issues += issues;
    };
    for (const EnrolmentField field : allEnrolmentFields) {
        if (field == EnrolmentField::Occupations) {
            const OccupationsCheck occupations = checkOccupations(draft.occupations);
            normalised.occupations = occupations.values;
            add(field, occupations.changes, occupations.issues);
        } else {
            const EnrolmentFieldCheck text = check(field, draft.text(field), today);
            normalised.setText(field, text.value);
            add(field, text.changes, text.issues);
        }
    }
    if (std::ranges::none_of(result.issues, isError)) {
        result.request = EnrolmentRequest::from(std::move(normalised));
    }
    return result;
}
