#include "gui/lockscreen.h"

#include "core/plaintext.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/theme.h"

#include "ui_lockscreen.h"

#include <QEvent>

#include <utility>

namespace {

constexpr int iconSize = 48;
constexpr int lineLength = 76; // characters: longer lines are hard to read

} // namespace

LockScreen::LockScreen(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LockScreen>())
{
    m_ui->setupUi(this);
    setAutoFillBackground(true); // nothing shines through
    Labels::scale(*m_ui->lockTitleLabel, 1.8, true);
    Labels::mute(*m_ui->lockNotesLabel);
    connect(m_ui->unlockButton, &QPushButton::clicked, this, &LockScreen::submit);
    connect(m_ui->lockPassphraseEdit, &QLineEdit::returnPressed, this, &LockScreen::submit);
    connect(m_ui->lockQuitButton, &QPushButton::clicked, this, &LockScreen::quitRequested);
    limitWidth();
    paintIcon();
}

LockScreen::~LockScreen() = default;

void LockScreen::setContents(const Contents &contents)
{
    const bool another = (m_contents.busy && !contents.busy) || m_contents.asksPassphrase != contents.asksPassphrase;
    m_contents = contents;
    m_ui->lockReasonLabel->setText(PlainText::block(contents.reason));
    m_ui->lockHowLabel->setText(PlainText::block(contents.how));
    m_ui->lockNotesLabel->setText(PlainText::block(contents.notes.join(u'\n')));
    m_ui->lockNotesLabel->setVisible(!contents.notes.isEmpty());
    m_ui->lockNotice->setNotice(Tone::Negative, QStringLiteral("failed"), {}, PlainText::block(contents.problem));
    m_ui->lockNotice->setVisible(!contents.problem.isEmpty());
    m_ui->lockPassphraseEdit->setVisible(contents.asksPassphrase);
    // What a screen reader says of the field or button that has the focus.
    const QString said = QStringList{contents.problem, contents.reason, contents.how}.join(u' ').simplified();
    m_ui->lockPassphraseEdit->setAccessibleDescription(said);
    m_ui->unlockButton->setAccessibleDescription(said);
    setAccessibleDescription(said);
    if (another) {
        focusFirst();
    }
    if (!contents.busy && std::exchange(m_submitted, false)) {
        // Queued: whoever sets the contents has other screens to set them of.
        QMetaObject::invokeMethod(this, &LockScreen::submit, Qt::QueuedConnection);
    }
}

void LockScreen::focusFirst()
{
    QWidget *first = m_contents.asksPassphrase ? static_cast<QWidget *>(m_ui->lockPassphraseEdit) : m_ui->unlockButton;
    first->setFocus(Qt::OtherFocusReason);
}

void LockScreen::warn(const QString &sentence)
{
    m_ui->lockNotice->setNotice(Tone::Caution, QStringLiteral("failed"), {}, PlainText::block(sentence));
    m_ui->lockNotice->setVisible(true);
    m_ui->lockQuitButton->setAccessibleDescription(sentence);
}

void LockScreen::submit()
{
    const QString passphrase = m_ui->lockPassphraseEdit->text();
    if (m_contents.busy) {
        m_submitted = m_contents.asksPassphrase && !passphrase.isEmpty();
        return;
    }
    if (m_contents.asksPassphrase && passphrase.isEmpty()) {
        focusFirst();
        return;
    }
    m_ui->lockPassphraseEdit->clear();
    Q_EMIT unlockRequested(passphrase);
}

void LockScreen::limitWidth()
{
    m_ui->lockPanel->setMaximumWidth(qMax(480, fontMetrics().averageCharWidth() * lineLength));
}

void LockScreen::paintIcon()
{
    m_ui->lockIconLabel->setPixmap(
        Icons::tinted(QStringLiteral("lock"), Theme::of(palette()).accent(), iconSize, devicePixelRatioF()));
}

void LockScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcon();
    } else if (event->type() == QEvent::FontChange) {
        limitWidth();
    }
}
