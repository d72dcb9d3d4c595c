#pragma once

#include "core/watched.h"

#include <QFrame>

// What a field is, on a card over its window, below the field (or above, where there is no room). The focus stays where
// it is, so that one can go on typing beside it. Goes by Esc, a click, a change of focus or of the window's size. One
// in a window; deletes itself.
class WhatsThisCard final : public QFrame
{
    Q_OBJECT

public:
    // `place` in the coordinates of `about`.
    static void open(QWidget &about, const QRect &place, const QString &text);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    WhatsThisCard(QWidget &window, const QString &text);

    void placeAt(const QRect &place);
    void end();

    const Watched<QWidget> m_focused; // when it was opened
    QRect m_place;                    // what it is about, in the window
};
