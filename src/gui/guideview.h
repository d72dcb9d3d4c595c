#pragma once

#include <QTextBrowser>

// Draws one page of the guide in the colours and the size of text of the program, also when these change. Loads
// nothing: what stands behind a link or a picture is never fetched, only told (linkChosen).
class GuideView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideView(QWidget *parent = nullptr);

    // `title` is what a screen reader hears.
    void setPage(const QString &markdown, const QString &title);
    // To the heading that an anchor of GuideText names; to the top when it is empty. Whether there is one.
    bool goTo(const QString &anchor);
    // Every place of these words is lit. Empty: none.
    void setHighlighted(const QStringList &words);
    int highlightCount() const { return static_cast<int>(m_places.size()); }
    // To the next place, round and round, or to the one before. Its number, from 1; 0: there is none.
    int goToNextPlace(bool backwards = false);

Q_SIGNALS:
    // As the page writes it: "enrol.md#drafts".
    void linkChosen(const QString &target);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void styleBlocks();
    void styleTexts(const QTextBlock &block, int headingLevel);
    void styleTables();
    void findPlaces();
    void showPlaces();
    void fitLines();

    QString m_markdown;
    QStringList m_words;
    QList<QTextCursor> m_places;
    qsizetype m_current = -1; // in m_places
    bool m_rendering = false;
};
