#include "gui/journalstrip.h"

#include "core/plaintext.h"
#include "gui/announcer.h"
#include "gui/focuskeeper.h"
#include "gui/icons.h"
#include "gui/spoken.h"
#include "gui/theme.h"
#include "gui/whatsthis.h"
#include "workflow/journalservice.h"

#include "ui_journalstrip.h"

#include <QEvent>
#include <QPainter>

namespace {

using State = JournalService::State;

constexpr int iconSize = 24;
constexpr qsizetype shortestPassphrase = 8;

} // namespace

JournalStrip::JournalStrip(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::JournalStrip>())
{
    m_ui->setupUi(this);
    new WhatsThis(*this);
    connect(m_ui->passphraseButton, &QPushButton::clicked, this, &JournalStrip::submit);
    connect(m_ui->passphraseEdit, &QLineEdit::returnPressed, this, [this] {
        if (m_ui->repeatPassphraseEdit->isVisible() && m_ui->repeatPassphraseEdit->text().isEmpty()) {
            m_ui->repeatPassphraseEdit->setFocus(Qt::TabFocusReason);
        } else {
            submit();
        }
    });
    connect(m_ui->repeatPassphraseEdit, &QLineEdit::returnPressed, this, &JournalStrip::submit);
    for (const QLineEdit *edit : {m_ui->passphraseEdit, m_ui->repeatPassphraseEdit}) {
        connect(edit, &QLineEdit::textEdited, this, [this] { Spoken::setProblem(*m_ui->passphraseEdit, {}); });
    }
    connect(m_ui->retryJournalButton, &QPushButton::clicked, this, [this] {
        if (m_journal) {
            m_journal->open();
        }
    });
    for (QWidget *control : tabOrder()) {
        control->hide();
    }
    hide();
}

JournalStrip::~JournalStrip() = default;

void JournalStrip::setJournal(JournalService *journal)
{
    if (m_journal != journal) {
        if (m_journal) {
            m_journal->disconnect(this);
        }
        m_journal = journal;
        if (m_journal) {
            connect(m_journal, &JournalService::stateChanged, this, &JournalStrip::showState);
        }
    }
    showState();
}

QString JournalStrip::shortState(const JournalService *journal)
{
    if (journal == nullptr) {
        return {};
    }
    switch (journal->state()) {
    case State::Closed:
        return {};
    case State::Opening:
        return tr("journal opening");
    case State::NeedsNewPassphrase:
    case State::NeedsPassphrase:
        return tr("journal locked");
    case State::Ready:
        return tr("journal open");
    case State::Unavailable:
        return tr("journal not available");
    }
    Q_UNREACHABLE();
}

QList<QWidget *> JournalStrip::tabOrder() const
{
    return {m_ui->passphraseEdit, m_ui->repeatPassphraseEdit, m_ui->passphraseButton, m_ui->retryJournalButton};
}

void JournalStrip::showState()
{
    const State state = m_journal ? m_journal->state() : State::Ready;
    const FocusKeeper keeper(*this, [this] {
        return m_ui->retryJournalButton->isVisible() ? static_cast<QWidget *>(m_ui->retryJournalButton)
                                                     : m_ui->passphraseEdit;
    });
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused != nullptr && isAncestorOf(focused);
    m_ui->passphraseEdit->clear();
    m_ui->repeatPassphraseEdit->clear();
    m_wrong = state == State::Unavailable;
    QString words;
    switch (state) {
    case State::Closed:
    case State::Ready:
        m_spoken.reset();
        hide();
        if (hadFocus) {
            Q_EMIT left();
        }
        return;
    case State::Opening:
        words = tr("Opening the journal of enrolments…");
        break;
    case State::NeedsNewPassphrase:
        words =
            tr("There is no keychain to be had, so the journal of enrolments is locked with a passphrase of your own. "
               "It protects the personal data of everyone you enrol. Nobody can recover it: without it the journal "
               "stays closed, and nobody can be enrolled with it.");
        if (!m_journal->problem().isEmpty()) {
            //: %1 is a sentence that says more.
            words += u' ' + tr("(%1)").arg(m_journal->problem());
        }
        break;
    case State::NeedsPassphrase:
        words = tr("The journal of enrolments is locked. Its passphrase opens it; until then nobody can be enrolled.");
        break;
    case State::Unavailable:
        words = tr("The journal of enrolments cannot be opened, so nobody can be enrolled.");
        break;
    }
    if (!m_journal->problem().isEmpty() && state != State::NeedsNewPassphrase) {
        m_wrong = true;
        words = state == State::NeedsPassphrase ? m_journal->problem() : QString(words + u' ' + m_journal->problem());
    }
    const bool asks = state == State::NeedsNewPassphrase || state == State::NeedsPassphrase;
    for (QLineEdit *edit : {m_ui->passphraseEdit, m_ui->repeatPassphraseEdit}) {
        edit->setReadOnly(!asks);
    }
    if (state != State::Opening) { // until it is known how that ended, what has the focus stays
        m_ui->passphraseEdit->setVisible(asks);
        m_ui->repeatPassphraseEdit->setVisible(state == State::NeedsNewPassphrase);
        m_ui->passphraseButton->setVisible(asks);
        m_ui->retryJournalButton->setVisible(state == State::Unavailable);
    }
    m_ui->passphraseButton->setText(state == State::NeedsNewPassphrase ? tr("Set passphrase") : tr("Unlock"));
    m_ui->stripLabel->setText(PlainText::block(words, 1000));
    setAccessibleDescription(m_ui->stripLabel->text());
    Spoken::setProblem(*m_ui->passphraseEdit, m_wrong ? words : QString());
    paintWords();
    show();
    if (state != State::Opening && isVisible() && m_spoken != words) {
        Announcer::sayFrom(*this, words);
    }
    m_spoken = words;
}

void JournalStrip::submit()
{
    using enum JournalService::State;
    if (!m_journal || (m_journal->state() != NeedsNewPassphrase && m_journal->state() != NeedsPassphrase)) {
        return;
    }
    const QString passphrase = m_ui->passphraseEdit->text();
    const bool isNew = m_journal->state() == State::NeedsNewPassphrase;
    if (isNew && passphrase.size() < shortestPassphrase) {
        complain(tr("Eight characters at least; a few words are better."));
        m_ui->passphraseEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (isNew && passphrase != m_ui->repeatPassphraseEdit->text()) {
        complain(tr("The two are not the same. Type both again."));
        m_ui->passphraseEdit->clear();
        m_ui->repeatPassphraseEdit->clear();
        m_ui->passphraseEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (passphrase.isEmpty()) {
        m_ui->passphraseEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_ui->passphraseEdit->clear();
    m_ui->repeatPassphraseEdit->clear();
    m_journal->setPassphrase(passphrase);
}

void JournalStrip::complain(const QString &problem)
{
    m_wrong = true;
    m_ui->stripLabel->setText(problem);
    Spoken::setProblem(*m_ui->passphraseEdit, problem);
    Announcer::sayFrom(*this, problem);
    paintWords();
}

// Icon and words in the colour of what they mean.
void JournalStrip::paintWords()
{
    const Theme::Pair pair = Theme::of(palette()).tone(m_wrong ? Tone::Negative : Tone::Active);
    m_ui->stripIconLabel->setPixmap(Icons::tinted(m_wrong ? QStringLiteral("failed") : QStringLiteral("lock"), pair.ink,
                                                  iconSize, devicePixelRatioF()));
    QPalette inked = m_ui->stripLabel->palette();
    if (inked.color(QPalette::WindowText) != pair.ink) {
        inked.setColor(QPalette::WindowText, pair.ink);
        inked.setColor(QPalette::Text, pair.ink);
        m_ui->stripLabel->setPalette(inked);
    }
    update();
}

void JournalStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintWords();
    }
}

void JournalStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    painter.fillRect(rect(), theme.tone(m_wrong ? Tone::Negative : Tone::Active).paper);
    painter.setPen(theme.border());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}
