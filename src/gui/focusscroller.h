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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool follows(const QWidget *focused) const;
    void follow(QWidget *focused);
    void onGrown(QWidget &content, int by);

    static constexpr int margin = 16;

    QWidget &m_window;
};
