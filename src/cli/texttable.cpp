#include "cli/texttable.h"

#ifdef Q_OS_UNIX
#include <cwchar>
#endif

namespace {

// How wide a terminal shows it: names in several scripts have letters of two columns, and marks of none.
qsizetype columnsOf(const QString &text)
{
#ifdef Q_OS_UNIX
    qsizetype columns = 0;
    for (const char32_t c : text.toStdU32String()) {
        columns += qMax(::wcwidth(static_cast<wchar_t>(c)), 0);
    }
    return columns;
#else
    return text.size();
#endif
}

} // namespace

QString TextTable::text() const
{
    constexpr qsizetype widestColumn = 40;
    QList<qsizetype> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[i] = qMin(widestColumn, qMax(widths.at(i), columnsOf(row.at(i))));
        }
    }
    QString text;
    for (const QStringList &row : m_rows) {
        text += m_indent;
        for (qsizetype i = 0; i + 1 < row.size(); ++i) {
            text += row.at(i) + QString(qMax(widths.at(i) - columnsOf(row.at(i)), 0) + 2, u' ');
        }
        text += row.last() + u'\n';
    }
    return text;
}
