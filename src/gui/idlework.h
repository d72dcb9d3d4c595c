#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

// Does work in short pieces while nobody types or points, so that nobody waits for it later.
class IdleWork final : public QObject
{
    Q_OBJECT

public:
    // Each piece is done when there was no input for the `pause`. `piece` does one and says whether there may be more.
    IdleWork(std::function<bool()> piece, std::chrono::milliseconds pause, QObject *parent);

    // Until there is nothing left to do, or stop().
    void start();
    void stop();
    bool isRunning() const { return m_timer.isActive(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void work();

    const std::function<bool()> m_piece;
    QTimer m_timer;
};
