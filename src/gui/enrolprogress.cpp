#include "gui/enrolprogress.h"

#include "core/plaintext.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/theme.h"
#include "workflow/wording.h"

#include "ui_enrolprogress.h"

#include <QEvent>

using namespace std::chrono_literals;

EnrolProgress::EnrolProgress(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EnrolProgress>())
    , m_clock(clock)
{
    m_ui->setupUi(this);
    m_ui->sendingCard->setBackgroundRole(QPalette::Base);
    m_ui->sendingCard->setAutoFillBackground(true);
    Labels::scale(*m_ui->sendingTitleLabel, 1.5, true);
    Labels::mute(*m_ui->sendingTimeLabel);
    for (QLabel *label :
         {m_ui->sendingIconLabel, m_ui->sendingTitleLabel, m_ui->sendingTextLabel, m_ui->sendingTimeLabel}) {
        label->setAlignment(Qt::AlignCenter);
    }
    m_ui->stopNotice->setNotice(
        Tone::Caution, QStringLiteral("failed"), tr("Stop waiting?"),
        tr("The request may have reached Zego already. If you stop now, nobody knows whether this person is enrolled: "
           "the outcome becomes unknown, and you will have to find out. Waiting longer costs nothing."));
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &EnrolProgress::showTime);
    connect(m_ui->keepWaitingButton, &QPushButton::clicked, this, [this] { showStopping(false); });
    connect(m_ui->stopWaitingButton, &QPushButton::clicked, this, [this] {
        if (m_stopping) {
            Q_EMIT stopRequested();
        } else {
            showStopping(true);
        }
    });
    paintIcon();
    showStopping(false);
}

EnrolProgress::~EnrolProgress() = default;

void EnrolProgress::begin(const QString &what)
{
    m_since = m_clock.monotonic();
    //: %1 is a person and an environment, such as “Reakwon The Chef in SANDBOX”.
    m_ui->sendingTitleLabel->setText(tr("Enrolling %1").arg(PlainText::line(what, 120)));
    showStopping(false);
    showPhase(SafeEnrolment::Phase::Committing);
    showTime();
    m_tick.start();
}

void EnrolProgress::end()
{
    m_tick.stop();
    showStopping(false);
}

void EnrolProgress::showPhase(SafeEnrolment::Phase phase)
{
    switch (phase) {
    case SafeEnrolment::Phase::New:
    case SafeEnrolment::Phase::Guarding:
    case SafeEnrolment::Phase::Deciding:
    case SafeEnrolment::Phase::Done:
        break;
    case SafeEnrolment::Phase::Committing:
        m_ui->sendingTextLabel->setText(tr("Writing the attempt into the journal, before anything is sent."));
        break;
    case SafeEnrolment::Phase::Sending:
        m_ui->sendingTextLabel->setText(tr("Sent once. Waiting for Zego's answer."));
        break;
    case SafeEnrolment::Phase::Recording:
        m_ui->sendingTextLabel->setText(tr("Zego has answered. Writing the answer into the journal."));
        break;
    }
}

void EnrolProgress::toggleStopping()
{
    showStopping(!m_stopping);
}

QWidget *EnrolProgress::firstField() const
{
    return m_stopping ? m_ui->keepWaitingButton : m_ui->stopWaitingButton;
}

void EnrolProgress::showStopping(bool stopping)
{
    const bool changed = m_stopping != stopping;
    m_stopping = stopping;
    m_ui->stopNotice->setVisible(stopping);
    m_ui->keepWaitingButton->setVisible(stopping);
    m_ui->stopWaitingButton->setText(stopping ? tr("&Stop: outcome unknown") : tr("&Stop waiting…"));
    if (changed && isVisible()) {
        (stopping ? m_ui->keepWaitingButton : m_ui->stopWaitingButton)->setFocus(Qt::OtherFocusReason);
        if (stopping) {
            Q_EMIT announced(m_ui->stopNotice->accessibleName());
        }
    }
}

void EnrolProgress::showTime()
{
    const auto passed = std::chrono::floor<std::chrono::seconds>(m_clock.monotonic() - m_since);
    //: %1 is how long it has been under way: “for 12 s”.
    m_ui->sendingTimeLabel->setText(passed >= 1s ? tr("for %1").arg(Wording::wait(passed)) : QString());
}

void EnrolProgress::paintIcon()
{
    constexpr int size = 40;
    m_ui->sendingIconLabel->setPixmap(Icons::tinted(
        QStringLiteral("asking"), Theme::of(palette()).tone(Tone::Active).ink, size, devicePixelRatioF()));
}

void EnrolProgress::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcon();
    }
}
