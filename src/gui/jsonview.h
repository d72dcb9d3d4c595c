#pragma once

#include <QPlainTextEdit>

#include <vector>

class JsonHighlighter;

// JSON as a server or we wrote it, one part a line: coloured, and objects and arrays can be folded away by the triangle
// beside them, by + and - on their line, or by Left and Right at its start. Text before and after it is shown as it is.
// Read only; what is copied is always whole.
class JsonView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    // `json` as JsonText::pretty() makes it, safe to show; what is not JSON is shown without colours. The same again
    // changes nothing, and keeps what is folded.
    void setContent(const QString &head, const QString &json, const QString &tail = {});

    // By lines of the text, from 0.
    bool canFold(int line) const;
    bool isFolded(int line) const;
    void setFolded(int line, bool folded);
    void setAllFolded(bool folded);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class JsonGutter;

    struct Line
    {
        int end = -1;    // the line with the closing bracket; -1: nothing to fold
        int parent = -1; // the innermost line around it that can be folded
        bool folded = false;
    };

    void findFolds(int from, int to);
    void showFolds();
    void layOutGutter();
    void paintGutter(QPainter &painter);
    void onGutterClicked(const QPoint &position);
    bool foldByKey(const QKeyEvent &event);

    QWidget *const m_gutter;
    JsonHighlighter *const m_highlighter;
    std::vector<Line> m_lines;
};
