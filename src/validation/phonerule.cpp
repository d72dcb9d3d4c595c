#include "validation/phonerule.h"

#include "core/plaintext.h"
#include "validation/fieldtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

// Longer than the longest number with the longest way of dialling out; no reason to search any plan.
constexpr qsizetype longestWorthReading = 40;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDecoration(QChar c)
{
    switch (c.category()) {
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
        return true;
    default:
        return c.isSpace() || c == u'.' || c == QChar(0x2212); // the minus sign is no dash to Unicode
    }
}

QString stripped(const QString &text)
{
    QString rest;
    std::ranges::copy_if(text, std::back_inserter(rest), [](QChar c) { return !isDecoration(c); });
    return rest;
}

FieldIssue issue(FieldIssue::Severity severity, const QString &message)
{
    return {
        .field = QString(EnrolmentFields::path(EnrolmentField::PhoneNumber)), .severity = severity, .message = message};
}

} // namespace

// Nothing can be guessed for certain, so what to type is proposed and never applied.
QString PhoneRule::problem(const QString &stripped)
{
    const QString digits = stripped.startsWith(u'+') ? stripped.sliced(1) : stripped;
    const auto wrong = std::ranges::find_if_not(digits, isAsciiDigit);
    if (wrong != digits.end()) {
        const auto at = wrong - digits.begin();
        const bool pair = wrong->isHighSurrogate() && wrong + 1 != digits.end();
        return *wrong == u'+'
                   ? tr("A phone number has one +, in front. Remove the other.")
                   : tr("A phone number has only + and digits. Remove “%1”.").arg(digits.mid(at, pair ? 2 : 1));
    }
    if (digits.isEmpty()) {
        return tr("A phone number needs digits, such as +44 20 8366 1177.");
    }
    if (stripped.startsWith(u'+')) {
        return {};
    }
    constexpr qsizetype shown = 20;
    if (digits.startsWith(QLatin1String("00"))) {
        return tr("Write + for the 00 in front: +%1").arg(PlainText::line(digits.sliced(2), shown));
    }
    if (digits.startsWith(u'0')) {
        return tr("The country is missing. If this is a number of the United Kingdom, write +44%1")
            .arg(PlainText::line(digits.sliced(1), shown));
    }
    if (digits.startsWith(QLatin1String("44")) && digits.size() >= 11) {
        return tr("The + in front is missing: write +%1").arg(PlainText::line(digits, shown));
    }
    return tr("A phone number begins with + and the country: write +44%1 for the United Kingdom, or + and another "
              "country's code.")
        .arg(PlainText::line(digits, shown));
}

QString PhoneRule::countryName(const PhoneFacts &facts)
{
    if (facts.region == QLatin1String("001")) {
        //: In place of a country: a number of no country, such as +800.
        return tr("International");
    }
    return facts.country.isEmpty() ? facts.region : facts.country;
}

QString PhoneRule::doubt(const PhoneFacts &facts)
{
    const QString country = countryName(facts);
    switch (facts.verdict) {
    case PhoneFacts::Verdict::InUse:
        return {};
    case PhoneFacts::Verdict::NotGivenOut:
        return tr("No such number is given out (%1). Check it with the customer; it is sent as it is.").arg(country);
    case PhoneFacts::Verdict::TooShort:
        return country.isEmpty() ? tr("This is too short for a phone number. Check it with the customer.")
                                 : tr("This is too short for a phone number (%1). Check it with the customer; it is "
                                      "sent as it is.")
                                       .arg(country);
    case PhoneFacts::Verdict::TooLong:
        return country.isEmpty() ? tr("This is too long for a phone number. Check it with the customer.")
                                 : tr("This is too long for a phone number (%1). Check it with the customer; it is "
                                      "sent as it is.")
                                       .arg(country);
    case PhoneFacts::Verdict::WrongLength:
        return tr("No phone number has this many digits (%1). Check it with the customer; it is sent as it is.")
            .arg(country);
    case PhoneFacts::Verdict::UnknownCountry:
        return tr("No country has this code after the +. Check it with the customer; it is sent as it is.");
    case PhoneFacts::Verdict::NoNumber:
        return tr("This is hardly a phone number. Check it with the customer; it is sent as it is.");
    }
    Q_UNREACHABLE();
}

EnrolmentFieldCheck PhoneRule::check(const QString &text, PhoneReader reader)
{
    static const QRegularExpression zeroInBrackets(QStringLiteral(R"(^\s*\+.*\(\s*0\s*\))"));
    EnrolmentFieldCheck check{.value = text.trimmed()};
    if (const QString problem = FieldText::problem(check.value, FieldText::Joiners::Refused); !problem.isEmpty()) {
        check.issues += issue(FieldIssue::Severity::Error, problem);
        return check;
    }
    const QString digits = stripped(check.value);
    if (digits != check.value) {
        check.changes += tr("Without blanks, dots, dashes and brackets: %1").arg(PlainText::line(digits, 40));
        check.value = digits;
    }
    if (const QString problem = PhoneRule::problem(digits); !problem.isEmpty()) {
        check.issues += issue(FieldIssue::Severity::Error, problem);
        return check;
    }
    if (zeroInBrackets.match(text).hasMatch()) {
        check.issues +=
            issue(FieldIssue::Severity::Warning,
                  tr("The 0 in brackets is sent too. After the country's code it is not dialled: leave it out."));
    }
    if (digits.size() > longestWorthReading) {
        check.issues += issue(FieldIssue::Severity::Warning, doubt({.verdict = PhoneFacts::Verdict::TooLong}));
    } else if (reader == nullptr) {
        check.issues += issue(FieldIssue::Severity::Warning,
                              tr("Whether this number exists cannot be checked: the program's file with the numbering "
                                 "plans is missing. Check it with the customer; it is sent as it is."));
    } else {
        PhoneFacts facts;
        reader(digits, facts);
        if (!facts.international.isEmpty()) {
            check.reading = facts.region.isEmpty()
                                ? facts.international
                                : tr("%1, %2", "country, number").arg(countryName(facts), facts.international);
        }
        if (const QString doubts = doubt(facts); !doubts.isEmpty()) {
            check.issues += issue(FieldIssue::Severity::Warning, doubts);
        }
    }
    return check;
}
