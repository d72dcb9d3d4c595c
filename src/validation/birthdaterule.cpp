#include "validation/birthdaterule.h"

#include "core/plaintext.h"
#include "validation/fieldtext.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace {

constexpr int eldest = 120;
constexpr int youngest = 16;

// A date as numbers, before anybody knows whether there is such a day.
struct Parts
{
    int day = 0;
    int month = 0;
    QString year;
    bool dayFirstByHabit = false; // day and month could be the other way round

    QDate date() const { return {year.toInt(), month, day}; }
};

// The months in the languages that the console speaks; all of them at any time, so that the same text is the same date
// for everyone.
constexpr std::array<std::u16string_view, 12> months{u"january janvier januar jänner",
                                                     u"february février fevrier februar feber",
                                                     u"march mars märz maerz",
                                                     u"april avril",
                                                     u"may mai",
                                                     u"june juin juni",
                                                     u"july juillet juli",
                                                     u"august août aout",
                                                     u"september septembre",
                                                     u"october octobre oktober",
                                                     u"november novembre",
                                                     u"december décembre decembre dezember"};

// Three letters or more of a name, if that is the beginning of one month only: “jui” is June and July in French.
int monthFrom(const QString &word)
{
    const QString lower = word.toLower();
    int month = 0;
    for (std::size_t index = 0; lower.size() >= 3 && index < months.size(); ++index) {
        const QStringList names =
            QString::fromUtf16(months.at(index).data(), qsizetype(months.at(index).size())).split(u' ');
        if (std::ranges::any_of(names, [&lower](const QString &name) { return name.startsWith(lower); })) {
            if (month != 0) {
                return 0;
            }
            month = static_cast<int>(index) + 1;
        }
    }
    return month;
}

// Blanks and dashes of every kind made the plain ones.
QString plain(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace()) {
            c = u' ';
        } else if (c.category() == QChar::Punctuation_Dash || c == QChar(0x2212)) {
            c = u'-';
        }
    }
    return text;
}

Parts numbersDayFirst(int first, int second, const QString &year)
{
    if (second > 12 && first <= 12) {
        return {.day = second, .month = first, .year = year};
    }
    const bool either = first <= 12 && second <= 12 && first != second;
    return {.day = first, .month = second, .year = year, .dayFirstByHabit = either};
}

std::optional<Parts> readNumbers(const QString &text)
{
    static const QRegularExpression yearFirst(
        QStringLiteral(R"(^([0-9]{4}) ?([-/. ]) ?([0-9]{1,2}) ?\2 ?([0-9]{1,2})$)"));
    static const QRegularExpression yearLast(
        QStringLiteral(R"(^([0-9]{1,2}) ?([-/. ]) ?([0-9]{1,2}) ?\2 ?([0-9]{2}|[0-9]{4})$)"));
    static const QRegularExpression together(QStringLiteral(R"(^([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})$)"));
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        return Parts{
            .day = match.capturedView(4).toInt(), .month = match.capturedView(3).toInt(), .year = match.captured(1)};
    }
    if (const auto match = yearLast.match(text); match.hasMatch()) {
        return numbersDayFirst(match.capturedView(1).toInt(), match.capturedView(3).toInt(), match.captured(4));
    }
    if (const auto match = together.match(text); match.hasMatch()) {
        // 19840115 or 15011984: no eight digits are a date of these centuries both ways round.
        const Parts year{.day = match.capturedView(4).toInt(),
                         .month = match.capturedView(3).toInt(),
                         .year = match.captured(1) + match.captured(2)};
        const int century = match.capturedView(1).toInt();
        if ((century >= 18 && century <= 20 && year.date().isValid()) || century > 31) {
            return year;
        }
        return numbersDayFirst(century, match.capturedView(2).toInt(), match.captured(3) + match.captured(4));
    }
    return std::nullopt;
}

std::optional<Parts> readWords(const QString &text)
{
    static const QRegularExpression dayFirst(
        QStringLiteral(
            R"(^([0-9]{1,2})(?:st|nd|rd|th|er)?[-/. ]*(?:of )?(\p{L}{3,9})[-/., ]*(?:\b|(?<=\p{L}))([0-9]{2}|[0-9]{4})$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(
        QStringLiteral(R"(^(\p{L}{3,9})[-/. ]*([0-9]{1,2})(?:st|nd|rd|th)?[-/., ]+([0-9]{2}|[0-9]{4})$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yearFirst(
        QStringLiteral(R"(^([0-9]{4})[-/., ]*(\p{L}{3,9})[-/. ]*([0-9]{1,2})(?:st|nd|rd|th)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    Parts parts;
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        parts = {
            .day = match.capturedView(1).toInt(), .month = monthFrom(match.captured(2)), .year = match.captured(3)};
    } else if (const auto american = monthFirst.match(text); american.hasMatch()) {
        parts = {.day = american.capturedView(2).toInt(),
                 .month = monthFrom(american.captured(1)),
                 .year = american.captured(3)};
    } else if (const auto sorted = yearFirst.match(text); sorted.hasMatch()) {
        parts = {
            .day = sorted.capturedView(3).toInt(), .month = monthFrom(sorted.captured(2)), .year = sorted.captured(1)};
    }
    return parts.month == 0 ? std::nullopt : std::optional(parts);
}

QString inWords(QDate date)
{
    //: How a day is written, in Qt's letters: d the day, MMMM the month's name, yyyy the year; quote other letters.
    return QLocale().toString(date, BirthDateRule::tr("d MMMM yyyy"));
}

FieldIssue issue(FieldIssue::Severity severity, const QString &message)
{
    return {.field = QString(EnrolmentFields::path(EnrolmentField::Dob)), .severity = severity, .message = message};
}

} // namespace

void BirthDateRule::judge(EnrolmentFieldCheck &check, QDate date, QDate today)
{
    check.reading = inWords(date);
    const QString written = date.toString(Qt::ISODate);
    if (written != check.value) {
        //: %1 is the same date as the API wants it: 1984-01-15.
        check.changes += tr("Written as %1").arg(written);
        check.value = written;
    }
    if (date > today) {
        check.issues += issue(FieldIssue::Severity::Error, tr("The date of birth is in the future. Check the year."));
    } else if (date < today.addYears(-eldest)) {
        check.issues += issue(FieldIssue::Severity::Warning,
                              //: %1 is a number of years.
                              tr("This makes the customer older than %1. Check the year.").arg(eldest));
    } else if (date > today.addYears(-youngest)) {
        check.issues += issue(FieldIssue::Severity::Warning,
                              tr("This makes the customer younger than %1. Check the year.").arg(youngest));
    }
}

EnrolmentFieldCheck BirthDateRule::check(const QString &text, QDate today)
{
    EnrolmentFieldCheck check{.value = text.trimmed()};
    const auto refuse = [&check](const QString &message) {
        check.issues += issue(FieldIssue::Severity::Error, message);
        return check;
    };
    if (const QString problem = FieldText::problem(check.value, FieldText::Joiners::Refused); !problem.isEmpty()) {
        return refuse(problem);
    }
    const QString typed = plain(check.value).simplified();
    std::optional<Parts> parts = readNumbers(typed);
    if (!parts) {
        parts = readWords(typed);
    }
    if (!parts) {
        return refuse(tr("“%1” cannot be read as a date. Write it like 15/01/1984, 15 January 1984 or 1984-01-15.")
                          .arg(PlainText::line(check.value, 40)));
    }
    if (parts->year.size() < 4) {
        //: %1 are the two digits that were given: "Write the year with four digits: 1984 or 2084?"
        return refuse(tr("Write the year with four digits: 19%1 or 20%1?").arg(parts->year));
    }
    const QDate date = parts->date();
    if (!date.isValid()) {
        return refuse(tr("There is no such date: “%1”. Check day and month.").arg(PlainText::line(check.value, 40)));
    }
    judge(check, date, today);
    if (parts->dayFirstByHabit) {
        const QDate other(date.year(), date.day(), date.month());
        check.issues += issue(
            FieldIssue::Severity::Warning,
            //: Both are days with the month as a word: "1 February 1984", "2 January 1984".
            tr("Read day first, as %1. If %2 is meant, write the month as a word.").arg(inWords(date), inWords(other)));
    }
    return check;
}
