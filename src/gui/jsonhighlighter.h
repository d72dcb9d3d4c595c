#pragma once

#include <QSyntaxHighlighter>
#include <QTimer>

class QWidget;

// Keys, texts, numbers and words of JSON in the colours of the theme. Of a long document only what comes first is
// coloured at once, the rest bit by bit, so that nobody waits.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    // `view` must outlive it; its palette tells the theme.
    JsonHighlighter(QTextDocument *document, const QWidget &view);

    // Which lines are JSON. To be said before the text is set; the colours come by colour().
    void setLines(int first, int last);
    void colour();

protected:
    void highlightBlock(const QString &text) override;

private:
    void colourSome();

    const QWidget &m_view;
    int m_first = 0;
    int m_last = -1;
    int m_next = 0; // the first line that has no colours yet
    QTimer m_more;
};
