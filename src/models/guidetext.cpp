#include "models/guidetext.h"

#include <QRegularExpression>
#include <QStringList>

namespace {

constexpr QChar cellGap(u'\x2003'); // an em space: seen as a gap, taken for a blank

QString replaced(QString text, const QRegularExpression &what, const QString &with)
{
    return text.replace(what, with);
}

} // namespace

QString GuideText::inlinePlain(QString line)
{
    static const QRegularExpression link(QStringLiteral(R"(\[([^\]]*)\]\([^)]*\))"));
    static const QRegularExpression bold(QStringLiteral(R"(\*\*(.+?)\*\*)"));
    static const QRegularExpression italics(QStringLiteral(R"(\*(\S(?:.*?\S)?)\*)"));
    // What stands in code is no mark: kept apart while the rest is read.
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    QStringList kept;
    for (auto match = code.match(line); match.hasMatch(); match = code.match(line)) {
        line.replace(match.capturedStart(), match.capturedLength(), QChar(static_cast<char16_t>(0xE000 + kept.size())));
        kept += match.captured(1);
    }
    line = replaced(line, link, QStringLiteral("\\1"));
    line = replaced(line, bold, QStringLiteral("\\1"));
    line = replaced(line, italics, QStringLiteral("\\1"));
    for (qsizetype at = 0; at < kept.size(); ++at) {
        line.replace(QChar(static_cast<char16_t>(0xE000 + at)), kept.at(at));
    }
    return line;
}

QString GuideText::plain(const QString &markdown)
{
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression mark(QStringLiteral(R"(^\s*(?:#{1,6}|[-*]|[0-9]+\.)\s+)"));
    static const QRegularExpression ruler(QStringLiteral(R"(^\s*\|[\s|:-]+\|\s*$)"));
    QStringList lines;
    QStringList paragraph; // its lines so far
    const auto end = [&] {
        if (!paragraph.isEmpty()) {
            lines += inlinePlain(paragraph.join(u' '));
            paragraph.clear();
        }
    };
    bool fenced = false;
    for (const QString &line : replaced(markdown, comment, {}).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(QLatin1String("```"))) {
            end();
            fenced = !fenced;
        } else if (fenced) {
            lines += line;
        } else if (trimmed.isEmpty() || ruler.match(line).hasMatch()) {
            end();
        } else if (trimmed.startsWith(u'|')) {
            end();
            QStringList cells;
            for (const QString &cell : trimmed.split(u'|')) {
                if (const QString text = inlinePlain(cell.trimmed()); !text.isEmpty()) {
                    cells += text;
                }
            }
            lines += cells.join(cellGap);
        } else {
            if (mark.match(line).hasMatch()) {
                end();
            }
            paragraph += replaced(line, mark, {}).trimmed();
            if (trimmed.startsWith(u'#')) {
                end();
            }
        }
    }
    end();
    return lines.join(u'\n');
}

QString GuideText::title(const QString &markdown)
{
    static const QRegularExpression heading(QStringLiteral(R"(^# +(.+?)\s*$)"), QRegularExpression::MultilineOption);
    return inlinePlain(heading.match(markdown).captured(1));
}

QString GuideText::anchor(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.trimmed().toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_') {
            anchor += c;
        } else if (c == u' ') {
            anchor += u'-';
        }
    }
    return anchor;
}
