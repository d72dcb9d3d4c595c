// Taking a request target apart, byte for byte. cpp-httplib's own parser is not used for this: it refuses a second '?',
// cuts at '#', and reads "%u0041" as a letter. Pure functions; malformed escapes stay as they are, as in Django.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace sandbox {

enum class Plus { IsPlus, IsSpace };

QByteArray percentDecoded(QByteArrayView text, Plus plus);

struct Target
{
    QByteArray path;            // as sent, for redirects
    QByteArray query;           // as sent, without the '?'
    QList<QByteArray> segments; // decoded, split before decoding so that %2F stays inside its segment
};
Target parseTarget(QByteArrayView target);

using QueryItems = QList<std::pair<QByteArray, QByteArray>>;
// '&' separates, '+' is a blank, a name without '=' has an empty value.
QueryItems parseQuery(QByteArrayView query);

} // namespace sandbox
