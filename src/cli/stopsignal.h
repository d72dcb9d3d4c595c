#pragma once

#include <QObject>

#include <memory>
#include <optional>

class QSocketNotifier;

// SIGINT (Ctrl+C) and SIGTERM as a Qt signal. The handler only writes the number into a socket pair, the one thing that
// is safe there. One object for each process at a time, on the thread of the event loop; without POSIX signals it stays
// silent. Destroying it puts the default actions back.
class StopSignal final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

    // Readable as soon as a signal came and until take(); -1 without POSIX signals.
    int descriptor() const;
    // The signal that came, once.
    std::optional<int> take();

Q_SIGNALS:
    void received(int signalNumber);

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};
