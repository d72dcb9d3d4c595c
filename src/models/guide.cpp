#include "models/guide.h"

#include "models/guidetext.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace {

bool isName(const QString &page)
{
    return !page.isEmpty() &&
           std::ranges::all_of(page, [](QChar c) { return c.unicode() < 0x80 && (c.isLetter() || c == u'-'); });
}

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString Guide::home()
{
    return QStringLiteral("README");
}

QString Guide::ownFolder()
{
    return QStringLiteral(":/guide");
}

QStringList Guide::languages(const QString &folder)
{
    return QStringList{QStringLiteral("en")} + QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

Guide::Guide(QString language, GuideKeys keys, QString folder)
    : m_language(std::move(language))
    , m_keys(std::move(keys))
    , m_folder(std::move(folder))
{
}

// A name is all that a link may give: never a path.
QString Guide::read(const QString &name) const
{
    if (!isName(name)) {
        return {};
    }
    const QString own =
        isName(m_language) ? fileText(m_folder + u'/' + m_language + u'/' + name + QLatin1String(".md")) : QString();
    return own.isEmpty() ? fileText(m_folder + u'/' + name + QLatin1String(".md")) : own;
}

const Guide::Page &Guide::page(const QString &name) const
{
    auto found = m_pages.find(name);
    if (found == m_pages.end()) {
        const QString markdown = m_keys.putInto(read(name));
        found = m_pages.insert(
            name, {.markdown = markdown, .plain = GuideText::plain(markdown), .title = GuideText::title(markdown)});
    }
    return *found;
}

const QList<Guide::Entry> &Guide::contents() const
{
    static const QRegularExpression heading(QStringLiteral(R"(^## +(.+?)\s*$)"));
    static const QRegularExpression item(QStringLiteral(R"(^- \[([^\]]+)\]\(([A-Za-z-]+)\.md\))"));
    if (m_contents.isEmpty()) {
        m_contents += {.page = home(), .text = title(home())};
        for (const QString &line : markdown(home()).split(u'\n')) {
            if (const auto match = heading.match(line); match.hasMatch()) {
                m_contents += {.page = {}, .text = match.captured(1)};
            } else if (const auto link = item.match(line); link.hasMatch()) {
                m_contents += {.page = link.captured(2), .text = link.captured(1)};
            }
        }
    }
    return m_contents;
}

bool Guide::has(const QString &name) const
{
    return !page(name).markdown.isEmpty();
}

QString Guide::title(const QString &name) const
{
    return page(name).title;
}

QString Guide::markdown(const QString &name) const
{
    return page(name).markdown;
}

QString Guide::plainText(const QString &name) const
{
    return page(name).plain;
}

QStringList Guide::wordsOf(const QString &text)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QString Guide::excerpt(const QString &text, const QStringList &words)
{
    constexpr qsizetype before = 30;
    constexpr qsizetype length = 110;
    static const QRegularExpression gap(QStringLiteral(R"(\s*[\n\x{2003}]\s*)"));
    const QString line = QString(text).trimmed().replace(gap, QStringLiteral(" · ")).simplified();
    qsizetype at = line.size();
    for (const QString &word : words) {
        const qsizetype found = line.indexOf(word, 0, Qt::CaseInsensitive);
        at = found >= 0 ? qMin(at, found) : at;
    }
    // From the beginning of a word on, to the end of one.
    qsizetype from = at <= before ? 0 : line.indexOf(u' ', at - before) + 1;
    from = from > at ? at : from;
    qsizetype to = from + length >= line.size() ? line.size() : line.lastIndexOf(u' ', from + length);
    to = to <= at ? qMin(line.size(), from + length) : to;
    while (to > at + 1 && (line.at(to - 1) == u' ' || line.at(to - 1) == u'·')) {
        --to;
    }
    while (from < at && (line.at(from) == u' ' || line.at(from) == u'·')) {
        ++from;
    }
    return (from > 0 ? QStringLiteral("… ") : QString()) + line.sliced(from, to - from) +
           (to < line.size() ? QStringLiteral(" …") : QString());
}

QList<Guide::Hit> Guide::search(const QString &text) const
{
    const QStringList words = wordsOf(text);
    QList<Hit> hits;
    if (words.isEmpty()) {
        return hits;
    }
    const auto inTitle = [&words](const Hit &hit) {
        return std::ranges::any_of(
            words, [&hit](const QString &word) { return hit.title.contains(word, Qt::CaseInsensitive); });
    };
    for (const Entry &entry : contents()) {
        if (entry.page.isEmpty() || entry.page == home()) {
            continue;
        }
        const Page &found = page(entry.page);
        Hit hit{.page = entry.page, .title = entry.text, .excerpt = {}};
        bool all = true;
        for (const QString &word : words) {
            const auto count = found.plain.count(word, Qt::CaseInsensitive);
            all = all && count > 0;
            hit.count += static_cast<int>(count);
        }
        if (all) {
            const qsizetype body = found.plain.indexOf(u'\n') + 1; // behind the title, which stands beside it
            const QString rest = found.plain.sliced(body);
            const bool below = std::ranges::any_of(
                words, [&rest](const QString &word) { return rest.contains(word, Qt::CaseInsensitive); });
            hit.excerpt = excerpt(below ? rest : found.plain, words);
            hits += hit;
        }
    }
    std::ranges::stable_sort(hits, [&inTitle](const Hit &a, const Hit &b) { return inTitle(a) && !inTitle(b); });
    return hits;
}
