#include "sandbox/urlparts.h"

namespace sandbox {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return -1;
}

template <typename Visit>
void forEachPart(QByteArrayView text, char separator, Visit visit)
{
    qsizetype from = 0;
    while (true) {
        const qsizetype to = text.indexOf(separator, from);
        if (to < 0) {
            visit(text.sliced(from));
            return;
        }
        visit(text.sliced(from, to - from));
        from = to + 1;
    }
}

} // namespace

QByteArray percentDecoded(QByteArrayView text, Plus plus)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%' && i + 2 < text.size()) {
            const int high = hexValue(text[i + 1]);
            const int low = hexValue(text[i + 2]);
            if (high >= 0 && low >= 0) {
                decoded.append(static_cast<char>(high * 16 + low));
                i += 2;
                continue;
            }
        }
        decoded.append(c == '+' && plus == Plus::IsSpace ? ' ' : c);
    }
    return decoded;
}

Target parseTarget(QByteArrayView target)
{
    // A client that takes us for its proxy sends the absolute form.
    if (target.startsWith("http://")) {
        const qsizetype slash = target.indexOf('/', 7);
        target = slash < 0 ? QByteArrayView("/") : target.sliced(slash);
    }
    Target parts;
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    parts.path = path.toByteArray();
    if (mark >= 0) {
        parts.query = target.sliced(mark + 1).toByteArray();
    }
    if (path.startsWith('/')) {
        forEachPart(path.sliced(1), '/',
                    [&parts](QByteArrayView segment) { parts.segments.append(percentDecoded(segment, Plus::IsPlus)); });
    }
    return parts;
}

QueryItems parseQuery(QByteArrayView query)
{
    QueryItems items;
    forEachPart(query, '&', [&items](QByteArrayView item) {
        if (item.isEmpty()) {
            return;
        }
        const qsizetype equals = item.indexOf('=');
        const QByteArrayView name = equals < 0 ? item : item.first(equals);
        const QByteArrayView value = equals < 0 ? QByteArrayView() : item.sliced(equals + 1);
        items.emplaceBack(percentDecoded(name, Plus::IsSpace), percentDecoded(value, Plus::IsSpace));
    });
    return items;
}

} // namespace sandbox
