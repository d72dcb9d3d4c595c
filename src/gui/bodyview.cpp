#include "gui/bodyview.h"

#include "gui/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

BodyView::BodyView(QWidget *parent)
    : JsonView(parent)
{
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // an id is seen whole
    setFrameShape(NoFrame);
}

void BodyView::setLines(const QList<EnrolmentFormModel::BodyLine> &lines)
{
    m_lines = lines;
    QStringList texts;
    for (const EnrolmentFormModel::BodyLine &line : lines) {
        texts += line.text;
    }
    const QString whole = texts.join(u'\n');
    const int down = verticalScrollBar()->value();
    setContent({}, whole);
    verticalScrollBar()->setValue(down);
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
    JsonView::resizeEvent(event);
    light(); // lines wrap elsewhere now
}

void BodyView::changeEvent(QEvent *event)
{
    JsonView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        light();
    }
}
