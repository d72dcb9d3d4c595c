#include "gui/guideview.h"

#include "gui/labels.h"
#include "gui/theme.h"
#include "models/guidetext.h"

#include <QEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace {

constexpr int longestLine = 92; // characters: longer ones are hard to follow
constexpr int pageMargin = 24;

qreal headingFactor(int level)
{
    switch (level) {
    case 1:
        return 1.7;
    case 2:
        return 1.25;
    default:
        return 1.1;
    }
}

bool isFence(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) ||
           block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

} // namespace

GuideView::GuideView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { Q_EMIT linkChosen(url.toString()); });
}

// Not nothing at all, else the document would look for it by itself.
QVariant GuideView::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return QByteArray();
}

void GuideView::setPage(const QString &markdown, const QString &title)
{
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->"),
                                            QRegularExpression::DotMatchesEverythingOption);
    m_markdown = QString(markdown).remove(comment);
    setAccessibleDescription(title);
    document()->setMetaInformation(QTextDocument::DocumentTitle, title);
    render();
    verticalScrollBar()->setValue(0);
}

void GuideView::render()
{
    m_rendering = true;
    QTextDocument &page = *document();
    page.setDefaultFont(font());
    page.setDocumentMargin(pageMargin);
    page.setMarkdown(m_markdown, QTextDocument::MarkdownDialectGitHub);
    styleBlocks();
    styleTables();
    setTextCursor(QTextCursor(document())); // else the end of the page would want to be seen
    findPlaces();
    fitLines();
    m_rendering = false;
}

// The reader of Markdown gives headings a size and code a font; room, colours and the rest are ours.
void GuideView::styleBlocks()
{
    const qreal size = font().pointSizeF();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        if (level > 0) {
            format.setTopMargin(block.blockNumber() == 0 ? 0 : size * 1.6);
            format.setBottomMargin(size * 0.5);
        } else if (isFence(block)) {
            format.setNonBreakableLines(false);
            format.setBackground(palette().color(QPalette::AlternateBase));
            format.setTopMargin(0);
            format.setBottomMargin(block.next().isValid() && isFence(block.next()) ? 0 : size * 0.8);
        } else if (cursor.currentTable() == nullptr) {
            format.setTopMargin(0);
            const bool goesOn = block.textList() != nullptr && block.next().textList() == block.textList();
            format.setBottomMargin(goesOn ? size * 0.3 : size * 0.8);
            format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        }
        cursor.setBlockFormat(format);
        styleTexts(block, level);
    }
}

void GuideView::styleTexts(const QTextBlock &block, int headingLevel)
{
    QList<QTextFragment> fragments; // they change while they are gone through
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        fragments += it.fragment();
    }
    const qreal size = font().pointSizeF();
    for (const QTextFragment &fragment : std::as_const(fragments)) {
        QTextCharFormat format = fragment.charFormat();
        if (headingLevel > 0) {
            format.clearProperty(QTextFormat::FontSizeAdjustment); // it would have the last word
            format.setFontPointSize(size * headingFactor(headingLevel));
            format.setFontWeight(QFont::Bold);
        } else if (format.fontFixedPitch()) {
            format.setFontFamilies(Labels::monospace(*this).families());
            format.setFontPointSize(size * 0.95);
            format.setBackground(palette().color(QPalette::AlternateBase));
        } else if (format.isAnchor()) {
            format.setForeground(palette().link());
            format.setFontUnderline(true);
        }
        QTextCursor part(document());
        part.setPosition(fragment.position());
        part.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        part.setCharFormat(format);
    }
}

void GuideView::styleTables()
{
    const Theme &theme = Theme::of(palette());
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr) {
            continue;
        }
        bool headed = false; // Markdown has no table without a heading
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(0, column);
            headed = headed || cell.lastPosition() > cell.firstPosition();
        }
        if (!headed) {
            table->removeRows(0, 1);
        }
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme.border());
        format.setCellPadding(font().pointSizeF() * 0.5);
        format.setCellSpacing(0);
        format.setTopMargin(4);
        format.setBottomMargin(font().pointSizeF());
        format.setHeaderRowCount(headed ? 1 : 0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

void GuideView::fitLines()
{
    const int most = fontMetrics().averageCharWidth() * longestLine + 2 * pageMargin;
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setLineWrapColumnOrWidth(qMin(most, viewport()->width()));
}

bool GuideView::goTo(const QString &anchor)
{
    if (anchor.isEmpty()) {
        verticalScrollBar()->setValue(0);
        return true;
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && GuideText::anchor(block.text()) == anchor) {
            QTextCursor cursor(block);
            setTextCursor(cursor);
            // Its heading on top, not just somewhere in sight.
            verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - pageMargin / 2);
            return true;
        }
    }
    return false;
}

void GuideView::setHighlighted(const QStringList &words)
{
    m_words = words;
    findPlaces();
}

void GuideView::findPlaces()
{
    m_places.clear();
    m_current = -1;
    for (const QString &word : std::as_const(m_words)) {
        for (QTextCursor found = document()->find(word); !found.isNull(); found = document()->find(word, found)) {
            m_places += found;
        }
    }
    std::ranges::sort(m_places, {}, &QTextCursor::selectionStart);
    showPlaces();
}

void GuideView::showPlaces()
{
    const Theme &theme = Theme::of(palette());
    QList<QTextEdit::ExtraSelection> lit;
    for (qsizetype at = 0; at < m_places.size(); ++at) {
        QTextEdit::ExtraSelection place;
        place.cursor = m_places.at(at);
        const Theme::Pair pair = theme.tone(Tone::Caution);
        place.format.setBackground(at == m_current ? pair.ink : pair.paper);
        place.format.setForeground(at == m_current ? pair.paper : pair.ink);
        lit += place;
    }
    setExtraSelections(lit);
}

int GuideView::goToNextPlace(bool backwards)
{
    if (m_places.isEmpty()) {
        return 0;
    }
    const qsizetype count = m_places.size();
    m_current = m_current < 0 ? (backwards ? count - 1 : 0) : (m_current + (backwards ? count - 1 : 1)) % count;
    QTextCursor cursor = m_places.at(m_current);
    cursor.setPosition(cursor.selectionStart()); // nothing selected: the light shows it
    setTextCursor(cursor);
    ensureCursorVisible();
    showPlaces();
    return static_cast<int>(m_current) + 1;
}

void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool looksChange = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looksChange && !m_rendering && !m_markdown.isEmpty()) {
        const int most = qMax(1, verticalScrollBar()->maximum());
        const qreal at = static_cast<qreal>(verticalScrollBar()->value()) / most;
        render();
        verticalScrollBar()->setValue(qRound(at * verticalScrollBar()->maximum()));
    }
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    fitLines();
    QTextBrowser::resizeEvent(event);
}
