#include "core/baseurl.h"

#include <QStringList>

#include <algorithm>

namespace {

bool isHidden(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

// 127.0.0.0/8, in the dotted form that QUrl leaves after parsing.
bool isLoopbackV4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == QLatin1String("127") &&
           std::ranges::all_of(parts, [](const QString &part) {
               bool isNumber = false;
               const int value = part.toInt(&isNumber);
               return isNumber && value >= 0 && value <= 255;
           });
}

bool hasDotSegment(const QString &path)
{
    // Encoded dots and slashes too: servers and gateways differ in when they decode them.
    const QString decoded = QUrl::fromPercentEncoding(path.toUtf8());
    const QStringList segments = decoded.split(u'/');
    return segments.contains(QLatin1String(".")) || segments.contains(QLatin1String("..")) || decoded.contains(u'\\');
}

} // namespace

bool BaseUrl::isLoopbackHost(const QString &host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || isLoopbackV4(host);
}

QString BaseUrl::originOf(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const int port = url.port(scheme == QLatin1String("https") ? 443 : 80);
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.contains(u':') && !host.startsWith(u'[')) {
        host = u'[' + host + u']';
    }
    return scheme + QLatin1String("://") + host + u':' + QString::number(port);
}

QString BaseUrl::display() const
{
    return m_url.toString(QUrl::FullyEncoded);
}

tl::expected<BaseUrl, QString> BaseUrl::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return tl::unexpected(tr("There is no address. Give one such as https://api.zego.com/."));
    }
    if (std::ranges::any_of(trimmed, isHidden)) {
        return tl::unexpected(tr("The address contains blanks or invisible characters. Remove them."));
    }
    if (trimmed.contains(u'\\')) {
        return tl::unexpected(tr("The address contains a backslash. Write it with forward slashes."));
    }
    QUrl url(trimmed, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty()) {
        return tl::unexpected(tr("This is not a web address. Give one such as https://api.zego.com/."));
    }
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http")) {
        return tl::unexpected(tr("The address must begin with https://."));
    }
    if (!url.userInfo(QUrl::FullyEncoded).isEmpty() || url.authority().contains(u'@')) {
        return tl::unexpected(
            tr("The address holds a user name or password. Remove it: the token is given separately."));
    }
    if (url.hasQuery() || url.hasFragment()) {
        return tl::unexpected(tr("The address holds a “?” or “#”. Give only the part before it."));
    }
    if (url.port(1) == 0) {
        return tl::unexpected(tr("The port in the address must be between 1 and 65535."));
    }
    if (scheme == QLatin1String("http") && !isLoopbackHost(url.host())) {
        return tl::unexpected(
            tr("Plain http would show the token and the customers to the network. Use https://; http is allowed for "
               "this computer only (127.0.0.1, localhost)."));
    }
    QString path = url.path(QUrl::FullyEncoded);
    if (hasDotSegment(path)) {
        return tl::unexpected(tr("The path of the address contains “.” or “..” or a backslash. Write it out in full."));
    }
    if (path.contains(QLatin1String("//"))) {
        return tl::unexpected(tr("The path of the address contains an empty part (“//”). Remove it."));
    }
    if (!path.endsWith(u'/')) {
        path += u'/';
    }
    url.setPath(path, QUrl::StrictMode);
    return BaseUrl(url);
}
