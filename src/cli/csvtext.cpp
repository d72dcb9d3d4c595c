#include "cli/csvtext.h"

#include <algorithm>

QString CsvText::guarded(const QString &cell)
{
    // Spreadsheets pass over blanks, the no-break one too, before they look for the sign.
    const auto first = std::ranges::find_if(cell, [](QChar c) { return !(c.isSpace() && c != u'\t' && c != u'\r'); });
    static const QString signs = QStringLiteral("=+-@\t\r'\uFF1D\uFF0B\uFF0D\uFF20");
    return first != cell.end() && signs.contains(*first) ? u'\'' + cell : cell;
}

QByteArray CsvText::row(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        const QString safe = guarded(cell);
        const bool plain = std::ranges::none_of(safe, [](QChar c) {
            return c == u',' || c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t';
        });
        quoted += plain ? safe : u'"' + QString(safe).replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}
