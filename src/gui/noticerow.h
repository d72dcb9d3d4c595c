#pragma once

#include "gui/theme.h"

#include <QFrame>

class QLabel;

// A line that stands out: icon, word and sentence on their colour. The text is shown as plain text.
class NoticeRow final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeRow(QWidget *parent = nullptr);

    // `word` may be empty.
    void setNotice(Tone tone, const QString &icon, const QString &word, const QString &text);
    // As wide as its words.
    void setOneLine();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showTone();

    Tone m_tone = Tone::Neutral;
    QString m_icon;
    QLabel *const m_iconLabel;
    QLabel *const m_wordLabel;
    QLabel *const m_textLabel;
};
