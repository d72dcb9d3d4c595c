#pragma once

#include <QWidget>

// The frame that shows where something can be dropped, with words in its middle; crossed out where it cannot. Lies over
// its parent and takes no events.
class DropHint final : public QWidget
{
    Q_OBJECT

public:
    explicit DropHint(QWidget *parent);

    // Plain text; left out where there is no room for it.
    void show(const QRect &place, bool welcome, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_welcome = true;
    QString m_words;
};
