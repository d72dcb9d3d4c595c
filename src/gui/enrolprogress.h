#pragma once

#include "core/clock.h"
#include "workflow/safeenrolment.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class EnrolProgress;
}

// While an enrolment is on its way: what is awaited and for how long. To stop waiting takes two steps, since the
// outcome would then be unknown.
class EnrolProgress final : public QWidget
{
    Q_OBJECT

public:
    // `clock` must outlive it.
    explicit EnrolProgress(const Clock &clock, QWidget *parent = nullptr);
    ~EnrolProgress() override;

    // `what`: "Reakwon The Chef in SANDBOX".
    void begin(const QString &what);
    void showPhase(SafeEnrolment::Phase phase);
    void end();
    // Esc: asks whether to stop, and the second time goes on waiting.
    void toggleStopping();
    QWidget *firstField() const;

Q_SIGNALS:
    void stopRequested();
    void announced(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showStopping(bool stopping);
    void showTime();
    void paintIcon();

    const std::unique_ptr<Ui::EnrolProgress> m_ui;
    const Clock &m_clock;
    std::chrono::nanoseconds m_since{0};
    bool m_stopping = false;
    QTimer m_tick;
};
