#include "api/retrydelay.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

// RFC 9110, 5.6.7: the form in use and the two obsolete ones, which a recipient still has to accept. Read by hand:
// QLocale takes the text for local time (and refuses an hour that a change of clocks leaves out) and two digits for a
// year of the last century.
std::optional<QDateTime> httpDate(const QByteArray &value, int thisYear)
{
    static const QStringList months = QStringLiteral("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split(u' ');
    static const QRegularExpression inUse(
        QStringLiteral(R"(^[A-Z][a-z]+, (\d\d)[ -]([A-Z][a-z]{2})[ -](\d\d|\d{4}) (\d\d:\d\d:\d\d) GMT$)"));
    static const QRegularExpression asctime(
        QStringLiteral(R"(^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d\d:\d\d:\d\d) (\d{4})$)"));
    const QString text = QString::fromLatin1(value).simplified();
    QString day, month, year, time;
    if (const QRegularExpressionMatch match = inUse.match(text); match.hasMatch()) {
        day = match.captured(1);
        month = match.captured(2);
        year = match.captured(3);
        time = match.captured(4);
    } else if (const QRegularExpressionMatch old = asctime.match(text); old.hasMatch()) {
        month = old.captured(1);
        day = old.captured(2);
        time = old.captured(3);
        year = old.captured(4);
    }
    int fullYear = year.toInt();
    if (year.size() == 2) {
        // The same section: what seems more than 50 years ahead is in the past.
        fullYear += thisYear - thisYear % 100;
        fullYear -= fullYear > thisYear + 50 ? 100 : 0;
    }
    const QDate date(fullYear, static_cast<int>(months.indexOf(month)) + 1, day.toInt());
    const QTime clock = QTime::fromString(time, QStringLiteral("hh:mm:ss"));
    return date.isValid() && clock.isValid() ? std::optional(QDateTime(date, clock, Qt::UTC)) : std::nullopt;
}

} // namespace

std::optional<std::chrono::seconds> RetryDelay::fromHeader(const QByteArray &value, const QDateTime &nowUtc)
{
    const QByteArray trimmed = value.trimmed();
    if (trimmed.isEmpty()) {
        return std::nullopt;
    }
    if (std::ranges::all_of(trimmed, [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qlonglong seconds = trimmed.toLongLong(&fits);
        return fits ? std::min(std::chrono::seconds(seconds), cap) : cap;
    }
    if (const std::optional<QDateTime> date = httpDate(trimmed, nowUtc.date().year())) {
        return std::clamp(std::chrono::seconds(nowUtc.secsTo(*date)), std::chrono::seconds(0), cap);
    }
    return std::nullopt;
}

std::chrono::milliseconds RetryDelay::backoff(int attempt, double random)
{
    constexpr double first = 500.0;
    constexpr double longest = 30'000.0;
    const double full = std::min(longest, first * static_cast<double>(1 << std::clamp(attempt - 1, 0, 10)));
    return std::chrono::milliseconds(static_cast<qint64>(full * (0.5 + 0.5 * std::clamp(random, 0.0, 1.0))));
}
