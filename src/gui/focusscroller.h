#pragma once

#include <QObject>

class QWidget;

// Keeps what has the focus in sight: Qt scrolls only as Tab goes on within an area, not when the focus comes into it.
// One for each window, which must outlive it.
class FocusScroller final : public QObject
{
    Q_OBJECT

public:
    explicit FocusScroller(QWidget &window);

private:
    void follow(QWidget *focused);

    QWidget &m_window;
};
