#include "gui/jsonhighlighter.h"

#include "gui/theme.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QWidget>

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr int linesAtOnce = 250; // a few milliseconds

int endOfString(const QString &text, int at)
{
    for (++at; at < text.size(); ++at) {
        if (text.at(at) == u'\\') {
            ++at;
        } else if (text.at(at) == u'"') {
            return at + 1;
        }
    }
    return static_cast<int>(text.size());
}

int endOfWord(const QString &text, int at)
{
    while (at < text.size() && (text.at(at).isLetterOrNumber() || QStringView(u"+-.").contains(text.at(at)))) {
        ++at;
    }
    return at;
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document, const QWidget &view)
    : QSyntaxHighlighter(document)
    , m_view(view)
{
    m_more.setInterval(0ms);
    connect(&m_more, &QTimer::timeout, this, &JsonHighlighter::colourSome);
}

void JsonHighlighter::setLines(int first, int last)
{
    m_more.stop();
    m_first = first;
    m_last = last;
    m_next = first;
}

void JsonHighlighter::colour()
{
    m_next = m_first;
    colourSome();
}

void JsonHighlighter::colourSome()
{
    const int from = m_next;
    m_next = qMin(from + linesAtOnce, m_last + 1);
    QTextBlock block = document()->findBlockByNumber(from);
    for (int line = from; line < m_next && block.isValid(); ++line, block = block.next()) {
        rehighlightBlock(block);
    }
    m_next <= m_last ? m_more.start() : m_more.stop();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    const int line = currentBlock().blockNumber();
    if (line < m_first || line >= m_next) {
        return;
    }
    const Theme &theme = Theme::of(m_view.palette());
    setFormat(0, static_cast<int>(text.size()), theme.muted()); // brackets, commas
    for (int at = 0; at < text.size();) {
        const QChar c = text.at(at);
        int end = at + 1;
        if (c == u'"') {
            end = endOfString(text, at);
            const bool key = end < text.size() && text.at(end) == u':';
            setFormat(at, end - at, theme.color(key ? Token::JsonKey : Token::JsonString));
        } else if (c.isDigit() || c == u'-') {
            end = endOfWord(text, at + 1);
            setFormat(at, end - at, theme.color(Token::JsonNumber));
        } else if (c.isLetter()) {
            end = endOfWord(text, at);
            setFormat(at, end - at, theme.color(Token::JsonLiteral));
        }
        at = end;
    }
}
