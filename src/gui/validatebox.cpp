#include "gui/validatebox.h"

#include "gui/announcer.h"
#include "gui/flowlayout.h"
#include "gui/labels.h"
#include "gui/spoken.h"
#include "gui/theme.h"
#include "gui/whatsthis.h"
#include "workflow/investigation.h"

#include "ui_validatebox.h"

#include <QKeyEvent>

#include <algorithm>

namespace {

constexpr IdentifierChoice asNumber{.mode = IdentifierChoice::Mode::Kind, .kind = IdentifierKind::CustomerNumber};

} // namespace

ValidateBox::ValidateBox(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ValidateBox>())
{
    m_ui->setupUi(this);
    new WhatsThis(*this);
    setFocusProxy(m_ui->validateNumberEdit);
    for (QLineEdit *edit : {m_ui->validateNumberEdit, m_ui->validateEmailEdit}) {
        Labels::scale(*edit, 1.25, false);
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::returnPressed, this, &ValidateBox::submit);
    }
    Labels::mute(*m_ui->validateHintLabel);
    // Beside each other, or below where a language needs more room.
    auto *hints = new FlowLayout(m_ui->validateHintRow, FlowLayout::Line::AtStart);
    hints->setContentsMargins(0, 0, 0, 0);
    hints->setSpacing(8);
    hints->addWidget(m_ui->validateHintLabel);
    hints->addWidget(m_ui->validateNearMissBar);
    connect(m_ui->validateNumberEdit, &QLineEdit::textChanged, this, &ValidateBox::readNumber);
    connect(m_ui->validateEmailEdit, &QLineEdit::textChanged, this, [this] {
        if (!m_emailProblem.isEmpty()) {
            checkEmail();
        }
    });
    connect(m_ui->validateEmailEdit, &QLineEdit::editingFinished, this, &ValidateBox::checkEmail);
    connect(m_ui->validateButton, &QPushButton::clicked, this, &ValidateBox::submit);
    connect(m_ui->validateNearMissBar, &NearMissBar::chosen, this, [this](const Identifier &identifier) {
        focusNumber(); // its button goes
        m_ui->validateNumberEdit->setText(identifier.value());
        submit();
    });
    connect(m_ui->validateNearMissBar, &NearMissBar::buttonsChanged, this, &ValidateBox::controlsChanged);
    readNumber();
}

ValidateBox::~ValidateBox() = default;

QString ValidateBox::email() const
{
    return m_ui->validateEmailEdit->text().trimmed();
}

void ValidateBox::focusNumber()
{
    m_ui->validateNumberEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->validateNumberEdit->selectAll();
}

bool ValidateBox::isEmpty() const
{
    return m_ui->validateNumberEdit->text().isEmpty() && m_ui->validateEmailEdit->text().isEmpty();
}

void ValidateBox::clear()
{
    m_ui->validateEmailEdit->clear();
    m_emailProblem.clear();
    m_ui->validateNumberEdit->clear();
    readNumber();
    focusNumber();
}

void ValidateBox::setQuestion(const Identifier &customerNumber, const QString &email)
{
    m_emailProblem.clear();
    m_ui->validateEmailEdit->setText(email);
    m_ui->validateNumberEdit->setText(customerNumber.value());
    readNumber();
}

void ValidateBox::readNumber()
{
    const QString text = m_ui->validateNumberEdit->text();
    m_question = Question::read(text, asNumber);
    showHint();
    m_ui->validateNearMissBar->setNearMisses(
        text.trimmed().isEmpty() || m_question.canBeAsked() ? QList<NearMiss>() : m_question.nearMisses);
}

void ValidateBox::checkEmail()
{
    m_emailProblem = email().isEmpty() ? QString() : Investigation::emailProblem(email());
    showHint();
}

void ValidateBox::showHint()
{
    QStringList parts;
    if (!m_ui->validateNumberEdit->text().trimmed().isEmpty()) {
        for (const FieldIssue &issue : std::as_const(m_question.issues)) {
            parts += issue.message;
        }
        if (parts.isEmpty()) {
            parts += m_question.changes; // of what cannot be sent nothing was made
        }
    }
    if (!m_emailProblem.isEmpty()) {
        parts += m_emailProblem;
    }
    paintHint();
    m_ui->validateHintLabel->setText(parts.join(QStringLiteral(" · ")));
    m_ui->validateNumberEdit->setAccessibleDescription(
        parts.isEmpty() ? tr("Type or paste a customer number, then press Enter") : parts.join(QStringLiteral(". ")));
    m_ui->validateEmailEdit->setAccessibleDescription(
        m_emailProblem.isEmpty() ? tr("May stay empty: then only the number is asked for") : m_emailProblem);
}

void ValidateBox::paintHint()
{
    const bool numberIsWrong = !m_ui->validateNumberEdit->text().trimmed().isEmpty() && !m_question.canBeAsked();
    const Theme &theme = Theme::of(palette());
    QPalette inked = m_ui->validateHintLabel->palette();
    inked.setColor(QPalette::PlaceholderText,
                   numberIsWrong || !m_emailProblem.isEmpty() ? theme.tone(Tone::Negative).ink : theme.muted());
    m_ui->validateHintLabel->setPalette(inked);
}

void ValidateBox::submit()
{
    checkEmail();
    if (!m_question.canBeAsked()) {
        if (m_ui->validateNumberEdit->text().trimmed().isEmpty()) {
            m_ui->validateHintLabel->setText(tr("Type or paste a customer number first."));
            m_ui->validateNumberEdit->setAccessibleDescription(m_ui->validateHintLabel->text());
        }
        Q_EMIT announced(m_ui->validateHintLabel->text());
        focusNumber();
        return;
    }
    if (!m_emailProblem.isEmpty()) {
        Q_EMIT announced(m_emailProblem);
        m_ui->validateEmailEdit->setFocus(Qt::OtherFocusReason);
        m_ui->validateEmailEdit->selectAll();
        return;
    }
    Q_EMIT asked(m_question.identifiers.constFirst(), email());
    if (m_ui->validateNumberEdit->hasFocus()) {
        m_ui->validateNumberEdit->selectAll();
    }
}

void ValidateBox::offerNearMisses(const Identifier &customerNumber)
{
    m_ui->validateNearMissBar->setNearMisses(Question::read(customerNumber.value(), asNumber).nearMisses);
}

void ValidateBox::offerWhatWasTyped()
{
    readNumber();
}

QList<QWidget *> ValidateBox::tabOrder() const
{
    return QList<QWidget *>{m_ui->validateNumberEdit, m_ui->validateEmailEdit, m_ui->validateButton} +
           m_ui->validateNearMissBar->buttons();
}

void ValidateBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintHint();
    }
}

bool ValidateBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT downPressed();
        return true;
    }
    if (event->type() == QEvent::FocusOut && Spoken::isLeft(*static_cast<QFocusEvent *>(event))) {
        const bool number = watched == m_ui->validateNumberEdit;
        if (!number) {
            checkEmail();
        }
        const bool wrong = number ? !m_ui->validateNumberEdit->text().trimmed().isEmpty() && !m_question.canBeAsked()
                                  : !m_emailProblem.isEmpty();
        if (wrong) {
            Announcer::sayFrom(*this, number ? m_question.issues.isEmpty() ? m_ui->validateHintLabel->text()
                                                                           : m_question.issues.constFirst().message
                                             : m_emailProblem);
        }
    }
    return QWidget::eventFilter(watched, event);
}
