#include "api/retrydelay.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace {

std::optional<QDateTime> httpDate(const QByteArray &value)
{
    // RFC 9110, 5.6.7: the form in use and the two obsolete ones, which a recipient still has to accept.
    static const std::array formats{QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"),
                                    QStringLiteral("dddd, dd-MMM-yy hh:mm:ss 'GMT'"),
                                    QStringLiteral("ddd MMM d hh:mm:ss yyyy")};
    const QString text = QString::fromLatin1(value).simplified();
    for (const QString &format : formats) {
        QDateTime date = QLocale::c().toDateTime(text, format);
        if (date.isValid()) {
            date.setTimeSpec(Qt::UTC);
            if (format.contains(QLatin1String("-yy ")) && date.date().year() < 1970) {
                date = date.addYears(100);
            }
            return date;
        }
    }
    return std::nullopt;
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
    if (const std::optional<QDateTime> date = httpDate(trimmed)) {
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
