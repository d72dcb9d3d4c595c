#include "workflow/curlcommand.h"

#include "core/identifier.h"

#include <QStringList>
#include <QUrlQuery>

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
        lines += QStringLiteral("--data-urlencode ") + (persons == Persons::Masked && isPersonal(key)
                                                            ? QStringLiteral("\"%1=$%2\"").arg(key, variable(key))
                                                            : quoted(key + u'=' + plain));
    }
    return lines.join(QLatin1String(" \\\n  "));
}
