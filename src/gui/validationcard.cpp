#include "gui/validationcard.h"

#include "core/plaintext.h"
#include "gui/flowlayout.h"
#include "gui/focuskeeper.h"
#include "gui/headkeeper.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/outcomelook.h"
#include "gui/theme.h"
#include "gui/whatsthis.h"
#include "workflow/wording.h"

#include "ui_validationcard.h"

#include <QEvent>

namespace {

constexpr int emptyIconSize = 48;
constexpr int wordIconSize = 32;

void setOptionalText(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

ValidationCard::ValidationCard(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ValidationCard>())
{
    m_ui->setupUi(this);
    new WhatsThis(*this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (QWidget *widget : {m_ui->validationArea->viewport(), m_ui->validationBody}) {
        widget->setBackgroundRole(QPalette::Base);
    }
    Labels::scale(*m_ui->emptyTitleLabel, 1.4, true);
    Labels::mute(*m_ui->emptyTextLabel);
    Labels::scale(*m_ui->validationWordLabel, 2.0, true);
    Labels::scale(*m_ui->validationSentenceLabel, 1.15, false);
    Labels::scale(*m_ui->validationCodeLabel, 0.9, false);
    for (QLabel *label : {m_ui->validationAskedLabel, m_ui->validationDetailLabel, m_ui->validationCodeLabel}) {
        Labels::mute(*label);
    }
    // On as many lines as they need beside the word.
    FlowLayout::gather(*m_ui->headLayout, {m_ui->validateAgainButton, m_ui->cancelValidationButton,
                                           m_ui->lookUpNumberButton, m_ui->copyValidationButton});
    m_ui->validationArea->setMinimumHeight(1); // it scrolls; the head does not
    HeadKeeper::install(*m_ui->answeredValidation, *m_ui->headLayout);
    m_ui->validateAgainButton->setIcon(Icons::themed(QStringLiteral("again")));
    m_ui->cancelValidationButton->setIcon(Icons::themed(QStringLiteral("cancelled")));
    m_ui->lookUpNumberButton->setIcon(Icons::themed(QStringLiteral("lookup")));
    m_ui->copyValidationButton->setIcon(Icons::themed(QStringLiteral("copy")));
    connect(m_ui->validateAgainButton, &QPushButton::clicked, this, &ValidationCard::askAgainRequested);
    connect(m_ui->cancelValidationButton, &QPushButton::clicked, this, &ValidationCard::cancelRequested);
    connect(m_ui->lookUpNumberButton, &QPushButton::clicked, this, &ValidationCard::lookUpRequested);
    connect(m_ui->copyValidationButton, &QPushButton::clicked, this, &ValidationCard::copyRequested);
    paintIcons();
}

ValidationCard::~ValidationCard() = default;

QList<QWidget *> ValidationCard::tabOrder() const
{
    return {m_ui->validateAgainButton, m_ui->cancelValidationButton, m_ui->lookUpNumberButton,
            m_ui->copyValidationButton, m_ui->validationArea};
}

void ValidationCard::showRecord(const ValidationModel::Record &record)
{
    const FocusKeeper keeper(*this, [this] {
        return m_ui->cancelValidationButton->isVisible() ? m_ui->cancelValidationButton : m_ui->validateAgainButton;
    });
    setUpdatesEnabled(false);
    m_record = record;
    paintIcons();
    m_ui->validationWordLabel->setText(ValidationModel::outcomeLabel(record));
    const QString time = Wording::clockTime(record.askedAt);
    QString asked = record.email.isEmpty()
                        //: %2 is a time of day.
                        ? tr("Customer number %1 · asked at %2").arg(record.customerNumber.value(), time)
                        //: %2 is an e-mail address, %3 a time of day.
                        : tr("Customer number %1 with %2 · asked at %3")
                              .arg(record.customerNumber.value(), PlainText::line(record.email, 120), time);
    if (record.answer) {
        //: How long it took; stands behind “asked at …”.
        asked += tr(" · %1").arg(Wording::duration(record.answer->took));
    }
    m_ui->validationAskedLabel->setText(asked);
    m_ui->validateAgainButton->setVisible(record.answer.has_value());
    m_ui->copyValidationButton->setVisible(record.answer.has_value());
    m_ui->lookUpNumberButton->setVisible(record.answer.has_value());
    m_ui->cancelValidationButton->setVisible(!record.answer);
    showWords(record);
    m_ui->validationStack->setCurrentWidget(m_ui->answeredValidation);
    setUpdatesEnabled(true);
}

void ValidationCard::showWords(const ValidationModel::Record &record)
{
    Wording::Message message;
    switch (record.outcome()) {
    case ValidationModel::Outcome::Asking: {
        using namespace std::chrono;
        //: %1 is a time such as “12 s”, %2 a number.
        message.sentence = record.waiting ? tr("Zego is too busy to answer; attempt %2 follows after %1.")
                                                .arg(Wording::wait(ceil<seconds>(*record.waiting)))
                                                .arg(record.attempt)
                                          : tr("Waiting for Zego's answer.");
        message.nextStep = tr("Esc cancels.");
        break;
    }
    case ValidationModel::Outcome::Valid:
        message.sentence = record.answer->sentence();
        if (record.email.isEmpty()) {
            message.nextStep = tr("An e-mail address beside the number checks whether the two belong together.");
        }
        break;
    case ValidationModel::Outcome::EmailMismatch:
        message = Wording::of(record.answer->result.error());
        message.sentence = record.answer->sentence();
        message.nextStep = tr("Check both with the customer.");
        break;
    case ValidationModel::Outcome::NotFound:
        message = Wording::of(record.answer->result.error());
        message.sentence = record.answer->sentence();
        message.nextStep = tr("Check the number with the customer.");
        break;
    case ValidationModel::Outcome::Cancelled:
    case ValidationModel::Outcome::Failed:
        message = Wording::of(record.answer->result.error());
        break;
    }
    m_announcement = record.answer ? message.whole() : QString();
    setOptionalText(*m_ui->validationSentenceLabel, message.sentence);
    setOptionalText(*m_ui->validationNextLabel, message.nextStep);
    setOptionalText(*m_ui->validationDetailLabel, message.detail);
    setOptionalText(*m_ui->validationCodeLabel, message.code);
}

void ValidationCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcons();
    }
}

// In a low card the words matter more than the picture.
void ValidationCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    constexpr int roomy = 190;
    m_ui->emptyIconLabel->setVisible(height() >= roomy);
}

void ValidationCard::paintIcons()
{
    const Theme &theme = Theme::of(palette());
    m_ui->emptyIconLabel->setPixmap(
        Icons::tinted(QStringLiteral("validate"), theme.muted(), emptyIconSize, devicePixelRatioF()));
    if (!m_record) {
        return;
    }
    const OutcomeLook look = OutcomeLook::of(m_record->outcome());
    const QColor ink = theme.tone(look.tone).ink;
    m_ui->validationIconLabel->setPixmap(Icons::tinted(look.icon, ink, wordIconSize, devicePixelRatioF()));
    QPalette inked = m_ui->validationWordLabel->palette();
    if (inked.color(QPalette::WindowText) != ink) {
        inked.setColor(QPalette::WindowText, ink);
        inked.setColor(QPalette::Text, ink); // what a selectable label draws with
        m_ui->validationWordLabel->setPalette(inked);
    }
}
