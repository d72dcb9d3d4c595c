#include "workflow/curlcommand.h"

#include "core/identifier.h"

#include <QStringList>
#include <QUrlQuery>

#include <algorithm>

namespace {

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

// workProviderUserId → WORK_PROVIDER_USER_ID
QString variable(const QString &key)
{
    QString name;
    for (const QChar c : key) {
        if (c.isUpper() && !name.isEmpty()) {
            name += u'_';
        }
        name += c.toUpper();
    }
    return name;
}

bool isPersonal(const QString &key)
{
    const std::optional<IdentifierKind> kind = Identifier::kindFromKey(key);
    return !kind || Identifier::isPersonal(*kind);
}

// A pasted control character acts on the terminal before the shell has read the quotes around it, and none may be NUL.
bool isPasteable(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

} // namespace

QString CurlCommand::of(const Exchange &exchange, Persons persons)
{
    QStringList lines{QStringLiteral("curl --get ") +
                      quoted(exchange.url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery))};
    for (const auto &[name, value] : exchange.requestHeaders) {
        if (name == "Host") {
            continue; // curl makes it from the URL
        }
        lines += name == "Authorization"
                     ? QStringLiteral("--header \"Authorization: $CUSTOMER_CONSOLE_TOKEN\"")
                     : QStringLiteral("--header ") + quoted(QString::fromLatin1(name + ": " + value));
    }
    for (const auto &[key, value] : QUrlQuery(exchange.url).queryItems(QUrl::FullyEncoded)) {
        const QString plain = QString::fromUtf8(QByteArray::fromPercentEncoding(value.toLatin1()));
        if (persons == Persons::Masked && isPersonal(key)) {
            lines += QStringLiteral("--data-urlencode \"%1=$%2\"").arg(key, variable(key));
        } else if (isPasteable(plain)) {
            lines += QStringLiteral("--data-urlencode ") + quoted(key + u'=' + plain);
        } else {
            lines += QStringLiteral("--data ") + quoted(key + u'=' + value);
        }
    }
    return lines.join(QLatin1String(" \\\n  "));
}
