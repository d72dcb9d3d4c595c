#include "gui/jsonview.h"

#include "gui/jsonhighlighter.h"
#include "gui/metrics.h"
#include "gui/ownfont.h"
#include "gui/theme.h"

#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>

// The strip beside the text, with a triangle for each line that can be folded.
class JsonGutter final : public QWidget
{
    Q_OBJECT

public:
    explicit JsonGutter(JsonView &view)
        : QWidget(&view)
        , m_view(view)
    {
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        m_view.paintGutter(painter);
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton) {
            m_view.onGutterClicked(event->pos());
        }
    }

private:
    JsonView &m_view;
};

JsonView::JsonView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new JsonGutter(*this))
    , m_highlighter(new JsonHighlighter(document(), *this))
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight); // as code is, whatever the language
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    OwnFont::set(*this, {.monospace = true});
    layOutGutter();
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
}

void JsonView::setContent(const QString &head, const QString &json, const QString &tail)
{
    QStringList parts;
    for (const QString &part : {head, json, tail}) {
        if (!part.isEmpty()) {
            parts += part;
        }
    }
    const QString whole = parts.join(u'\n');
    if (whole == toPlainText()) {
        return;
    }
    const bool isJson = json.startsWith(u'{') || json.startsWith(u'[');
    const int first = head.isEmpty() ? 0 : static_cast<int>(head.count(u'\n')) + 1;
    const int last = isJson ? first + static_cast<int>(json.count(u'\n')) : first - 1;
    m_lines.clear();
    m_highlighter->setLines(first, last);
    setPlainText(whole);
    findFolds(first, last);
    m_highlighter->colour();
    layOutGutter();
}

// A text in JSON holds no line break, so the last sign of a line says whether something opens there.
void JsonView::findFolds(int from, int to)
{
    m_lines.assign(static_cast<std::size_t>(blockCount()), {});
    std::vector<int> open;
    QTextBlock block = document()->findBlockByNumber(from);
    for (int line = from; line <= to && block.isValid(); ++line, block = block.next()) {
        const QString text = block.text().trimmed();
        if ((text.startsWith(u'}') || text.startsWith(u']')) && !open.empty()) {
            m_lines.at(static_cast<std::size_t>(open.back())).end = line;
            open.pop_back();
        }
        m_lines.at(static_cast<std::size_t>(line)).parent = open.empty() ? -1 : open.back();
        if (text.endsWith(u'{') || text.endsWith(u'[')) {
            open.push_back(line);
        }
    }
}

bool JsonView::canFold(int line) const
{
    return line >= 0 && line < static_cast<int>(m_lines.size()) &&
           m_lines.at(static_cast<std::size_t>(line)).end > line;
}

bool JsonView::isFolded(int line) const
{
    return canFold(line) && m_lines.at(static_cast<std::size_t>(line)).folded;
}

void JsonView::setFolded(int line, bool folded)
{
    if (canFold(line) && isFolded(line) != folded) {
        m_lines.at(static_cast<std::size_t>(line)).folded = folded;
        showFolds();
    }
}

void JsonView::setAllFolded(bool folded)
{
    for (int line = 0; line < static_cast<int>(m_lines.size()); ++line) {
        // Folded, the outermost still shows what it has inside.
        if (canFold(line) && (!folded || m_lines.at(static_cast<std::size_t>(line)).parent >= 0)) {
            m_lines.at(static_cast<std::size_t>(line)).folded = folded;
        }
    }
    showFolds();
}

void JsonView::showFolds()
{
    int hiddenTo = -1;
    int line = 0;
    int shownLine = 0;
    const int caret = textCursor().blockNumber();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next(), ++line) {
        const bool visible = line > hiddenTo;
        if (visible != block.isVisible()) {
            block.setVisible(visible);
            block.setLineCount(visible ? qMax(1, block.layout()->lineCount()) : 0);
        }
        if (visible && isFolded(line)) {
            hiddenTo = m_lines.at(static_cast<std::size_t>(line)).end;
        }
        if (line <= caret && visible) {
            shownLine = line;
        }
    }
    if (shownLine != caret) {
        setTextCursor(QTextCursor(document()->findBlockByNumber(shownLine))); // not where nobody sees it
    }
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
    m_gutter->update();
}

void JsonView::layOutGutter()
{
    const int width = Metrics::lineHeight(fontMetrics().height(), 0);
    setViewportMargins(width, 0, 0, 0);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), width, area.height());
}

void JsonView::paintGutter(QPainter &painter)
{
    const Theme &theme = Theme::of(palette());
    painter.fillRect(m_gutter->rect(), theme.color(Token::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.muted(), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > m_gutter->height()) {
            break;
        }
        if (!block.isVisible() || !canFold(block.blockNumber())) {
            continue;
        }
        const QPointF centre(m_gutter->width() / 2.0, place.top() + fontMetrics().height() / 2.0);
        painter.drawPolyline(
            isFolded(block.blockNumber())
                ? QPolygonF{centre + QPointF(-2, -4), centre + QPointF(2, 0), centre + QPointF(-2, 4)}
                : QPolygonF{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
    }
}

void JsonView::onGutterClicked(const QPoint &position)
{
    const int line = cursorForPosition({0, position.y()}).blockNumber();
    setFolded(line, !isFolded(line));
}

// What is hidden behind a folded line.
void JsonView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setPen(Theme::of(palette()).muted());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom()) {
            break;
        }
        if (!block.isVisible() || !isFolded(block.blockNumber()) || block.layout()->lineCount() == 0) {
            continue;
        }
        const QTextLine last = block.layout()->lineAt(block.layout()->lineCount() - 1);
        const QString closing = document()
                                    ->findBlockByNumber(m_lines.at(static_cast<std::size_t>(block.blockNumber())).end)
                                    .text()
                                    .trimmed();
        const QPointF at = place.topLeft() + QPointF(last.x() + last.naturalTextWidth(), last.y() + last.ascent());
        painter.drawText(at, QStringLiteral(" … ") + closing);
    }
}

bool JsonView::foldByKey(const QKeyEvent &event)
{
    const QTextCursor cursor = textCursor();
    const int line = cursor.blockNumber();
    const bool atStart = cursor.atBlockStart() && event.modifiers() == Qt::NoModifier;
    if (event.key() == Qt::Key_Minus || (event.key() == Qt::Key_Left && atStart)) {
        if (canFold(line) && !isFolded(line)) {
            setFolded(line, true);
            return true;
        }
        const int parent =
            line < static_cast<int>(m_lines.size()) ? m_lines.at(static_cast<std::size_t>(line)).parent : -1;
        if (event.key() == Qt::Key_Left && parent >= 0) {
            setTextCursor(QTextCursor(document()->findBlockByNumber(parent)));
            return true;
        }
        return event.key() == Qt::Key_Minus;
    }
    if (event.key() == Qt::Key_Plus || (event.key() == Qt::Key_Right && atStart && isFolded(line))) {
        setFolded(line, false);
        return true;
    }
    return false;
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    if (!foldByKey(*event)) {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void JsonView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    const bool some = std::ranges::any_of(m_lines, [](const Line &line) { return line.end >= 0; });
    const auto add = [this, menu, some](const QString &text, const QString &name, bool folded) {
        QAction *action = menu->addAction(text, this, [this, folded] { setAllFolded(folded); });
        action->setObjectName(name);
        action->setEnabled(some);
    };
    add(tr("&Fold all"), QStringLiteral("foldAllAction"), true);
    add(tr("&Unfold all"), QStringLiteral("unfoldAllAction"), false);
    menu->popup(event->globalPos());
}

void JsonView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
}

void JsonView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->colour();
    } else if (event->type() == QEvent::FontChange) {
        layOutGutter();
    }
}

#include "jsonview.moc"
