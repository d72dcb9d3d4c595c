#pragma once

#include "core/watched.h"

#include <QTimer>
#include <QWidget>

// A frame around a control, so that the eye finds it: until the focus leaves it, or some seconds have passed. Lets the
// mouse through, and takes no room.
class ControlHighlight final : public QWidget
{
    Q_OBJECT

public:
    // Around `control`, which has the focus; only one control of a window is lit at a time when the caller keeps one.
    explicit ControlHighlight(QWidget *control);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    const Watched<QWidget> m_control;
    QTimer m_end;
};
