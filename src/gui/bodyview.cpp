#include "gui/bodyview.h"

#include "gui/labels.h"
#include "gui/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextLayout>

namespace {

// Keys quieter than values.
class KeyHighlighter final : public QSyntaxHighlighter
{
public:
    KeyHighlighter(QTextDocument *document, const QWidget &view)
        : QSyntaxHighlighter(document)
        , m_view(view)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        const qsizetype colon = text.indexOf(QLatin1String("\": "));
        const Theme &theme = Theme::of(m_view.palette());
        if (colon > 0) {
            setFormat(0, static_cast<int>(colon + 2), theme.muted());
        } else if (!text.trimmed().startsWith(u'"')) {
            setFormat(0, static_cast<int>(text.size()), theme.muted());
        }
    }

private:
    const QWidget &m_view;
};

} // namespace

BodyView::BodyView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // an id is seen whole
    setFrameShape(NoFrame);
    setFont(Labels::monospace(*this));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    new KeyHighlighter(document(), *this);
}

void BodyView::setLines(const QList<EnrolmentFormModel::BodyLine> &lines)
{
    m_lines = lines;
    QStringList texts;
    for (const EnrolmentFormModel::BodyLine &line : lines) {
        texts += line.text;
    }
    const QString whole = texts.join(u'\n');
    if (whole != toPlainText()) {
        const int down = verticalScrollBar()->value();
        setPlainText(whole);
        verticalScrollBar()->setValue(down);
    }
    light();
}

void BodyView::light()
{
    QList<QTextEdit::ExtraSelection> lit;
    for (int at = 0; at < m_lines.size(); ++at) {
        if (!m_lines.at(at).changed) {
            continue;
        }
        const QTextBlock block = document()->findBlockByNumber(at);
        QTextEdit::ExtraSelection line;
        line.format.setBackground(Theme::of(palette()).tone(Tone::Active).paper);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = QTextCursor(block);
        lit += line;
        for (int wrapped = 1; wrapped < block.layout()->lineCount(); ++wrapped) {
            line.cursor.setPosition(block.position() + block.layout()->lineAt(wrapped).textStart());
            lit += line;
        }
    }
    setExtraSelections(lit);
}

void BodyView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    light(); // lines wrap elsewhere now
}

void BodyView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        if (auto *highlighter = document()->findChild<QSyntaxHighlighter *>()) {
            highlighter->rehighlight();
        }
        light();
    }
}
