#include "api/redirect.h"

#include "core/baseurl.h"

#include <algorithm>

namespace {

QString lastSegment(const QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    return path.section(u'/', -1);
}

// Item by item, and only then decoded: "a%26b" and "a&b", "a%2Bb" and "a+b" are different questions.
QList<QList<QByteArray>> itemsOf(const QUrl &url)
{
    QList<QList<QByteArray>> items;
    // Some servers take a bare ";" for a "&".
    for (const QByteArray &item : url.query(QUrl::FullyEncoded).toLatin1().replace(';', '&').split('&')) {
        QList<QByteArray> parts = item.split('=');
        for (QByteArray &part : parts) {
            part = QByteArray::fromPercentEncoding(part.replace('+', ' '));
        }
        items += parts;
    }
    return items;
}

bool asksTheSame(const QUrl &asked, const QUrl &target, Redirect::QuestionIn where)
{
    return itemsOf(asked) == itemsOf(target) &&
           (where == Redirect::QuestionIn::Query || lastSegment(asked) == lastSegment(target));
}

} // namespace

tl::expected<QUrl, ApiError::Cause> Redirect::target(const QUrl &original, const QUrl &current,
                                                     const QByteArray &location, QuestionIn where)
{
    const bool clean = !location.isEmpty() &&
                       std::ranges::all_of(location, [](char c) { return c > '\x20' && c != '\x7F' && c != '\\'; });
    const QUrl given = QUrl::fromEncoded(location, QUrl::StrictMode);
    if (!clean || !given.isValid()) {
        return tl::unexpected(ApiError::Cause::RedirectElsewhere);
    }
    QUrl target = current.resolved(given);
    target.setFragment({});
    if (!target.userInfo(QUrl::FullyEncoded).isEmpty() || BaseUrl::originOf(target) != BaseUrl::originOf(original)) {
        return tl::unexpected(ApiError::Cause::RedirectElsewhere);
    }
    if (!asksTheSame(original, target, where)) {
        return tl::unexpected(ApiError::Cause::RedirectOtherQuestion);
    }
    return target;
}
