#include "gui/lookupbox.h"

#include "gui/announcer.h"
#include "gui/flowlayout.h"
#include "gui/labels.h"
#include "gui/spoken.h"
#include "gui/theme.h"
#include "gui/whatsthis.h"

#include "ui_lookupbox.h"

#include <QKeyEvent>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace {

IdentifierChoice choiceOf(const QVariant &data)
{
    return data.value<IdentifierChoice>();
}

} // namespace

Q_DECLARE_METATYPE(IdentifierChoice)

LookupBox::LookupBox(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LookupBox>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->identifierEdit);
    setUpControls();
    new WhatsThis(*this);
    read();
}

LookupBox::~LookupBox() = default;

void LookupBox::setUpControls()
{
    using Mode = IdentifierChoice::Mode;
    const auto add = [this](const QString &text, const IdentifierChoice &choice) {
        m_ui->kindCombo->addItem(text, QVariant::fromValue(choice));
    };
    add(tr("Detect the kind"), {});
    for (const IdentifierKind kind : {IdentifierKind::CustomerNumber, IdentifierKind::WorkProviderUserId}) {
        add(Identifier::label(kind), {.mode = Mode::Kind, .kind = kind});
    }
    add(tr("Either of the two"), {.mode = Mode::Either});
    for (const IdentifierKind kind : {IdentifierKind::PolicyId, IdentifierKind::DriverId}) {
        //: %1 is a kind of identifier.
        add(tr("%1 (deprecated)").arg(Identifier::label(kind)), {.mode = Mode::Kind, .kind = kind});
    }
    Labels::scale(*m_ui->identifierEdit, 1.25, false);
    m_ui->identifierEdit->installEventFilter(this);
    Labels::mute(*m_ui->hintLabel);
    // Beside each other, or below where a language needs more room.
    auto *hints = new FlowLayout(m_ui->hintRow, FlowLayout::Line::AtStart);
    hints->setContentsMargins(0, 0, 0, 0);
    hints->setSpacing(8);
    hints->addWidget(m_ui->hintLabel);
    hints->addWidget(m_ui->nearMissBar);
    fitKinds();
    connect(m_ui->identifierEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_note.clear();
        if (!takeFirstLine(text)) {
            read();
        }
    });
    connect(m_ui->identifierEdit, &QLineEdit::returnPressed, this, &LookupBox::submit);
    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &LookupBox::read);
    connect(m_ui->lookUpButton, &QPushButton::clicked, this, &LookupBox::submit);
    connect(m_ui->nearMissBar, &NearMissBar::chosen, this, [this](const Identifier &identifier) {
        focusText(); // its button goes
        lookUp(identifier);
    });
    connect(m_ui->nearMissBar, &NearMissBar::buttonsChanged, this, &LookupBox::controlsChanged);
}

// As wide as the longest that it can ever say, so that nothing moves when a kind is detected.
void LookupBox::fitKinds()
{
    QStyleOptionComboBox option;
    option.initFrom(m_ui->kindCombo);
    int widest = 0;
    for (int index = 0; index < m_ui->kindCombo->count(); ++index) {
        widest = qMax(widest, option.fontMetrics.horizontalAdvance(m_ui->kindCombo->itemText(index)));
    }
    for (const IdentifierKind kind : {IdentifierKind::CustomerNumber, IdentifierKind::WorkProviderUserId}) {
        widest = qMax(widest, option.fontMetrics.horizontalAdvance(detected(kind)));
    }
    const QSize text(widest, option.fontMetrics.height());
    m_ui->kindCombo->setMinimumWidth(
        m_ui->kindCombo->style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, m_ui->kindCombo).width());
}

QString LookupBox::detected(IdentifierKind kind)
{
    //: %1 is a kind of identifier.
    return tr("%1 (detected)").arg(Identifier::label(kind));
}

void LookupBox::focusText()
{
    m_ui->identifierEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->identifierEdit->selectAll();
}

void LookupBox::read()
{
    const QString text = m_ui->identifierEdit->text();
    m_question = Question::read(text, choiceOf(m_ui->kindCombo->currentData()));
    const bool empty = text.trimmed().isEmpty();
    m_ui->kindCombo->setItemText(0, empty ? tr("Detect the kind") : detected(Question::read(text, {}).kind));
    showHint();
    // While the text can be sent as it is, only a customer number with gaps in it is worth a remark; the rest is
    // offered after a 404.
    QList<NearMiss> nearMisses = empty ? QList<NearMiss>() : m_question.nearMisses;
    if (m_question.canBeAsked()) {
        const bool gap = std::ranges::any_of(text.trimmed(), [](QChar c) { return c.isSpace(); });
        nearMisses.removeIf(
            [gap](const NearMiss &near) { return !gap || !Identifier::isCode(near.identifier.kind()); });
    }
    m_ui->nearMissBar->setNearMisses(nearMisses);
}

void LookupBox::showHint()
{
    const bool empty = m_ui->identifierEdit->text().trimmed().isEmpty();
    QStringList parts;
    if (!m_note.isEmpty()) {
        parts += m_note;
    }
    if (!empty) {
        for (const FieldIssue &issue : std::as_const(m_question.issues)) {
            parts += issue.message;
        }
        parts += m_question.changes;
        const IdentifierChoice choice = choiceOf(m_ui->kindCombo->currentData());
        if (choice.mode == IdentifierChoice::Mode::Detect && m_question.fitsBoth && parts.isEmpty()) {
            parts += m_question.kind == IdentifierKind::CustomerNumber
                         ? tr("Could also be a work provider user ID: choose at the right.")
                         : tr("Could also be a customer number: choose at the right.");
        }
        if (choice.mode == IdentifierChoice::Mode::Either && !m_question.fitsBoth) {
            parts += tr("Can only be a work provider user ID.");
        }
    }
    paintHint();
    m_ui->hintLabel->setText(parts.join(QStringLiteral(" · ")));
    m_ui->identifierEdit->setAccessibleDescription(
        parts.isEmpty() ? tr("Type or paste a customer number or a work provider user ID, then press Enter")
                        : parts.join(QStringLiteral(". ")));
}

void LookupBox::paintHint()
{
    const bool wrong = !m_ui->identifierEdit->text().trimmed().isEmpty() && !m_question.canBeAsked();
    const Theme &theme = Theme::of(palette());
    QPalette inked = m_ui->hintLabel->palette();
    inked.setColor(QPalette::PlaceholderText, wrong ? theme.tone(Tone::Negative).ink : theme.muted());
    m_ui->hintLabel->setPalette(inked);
}

void LookupBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintHint();
    } else if (event->type() == QEvent::FontChange) {
        fitKinds();
    }
}

void LookupBox::put(const QString &text)
{
    m_ui->identifierEdit->setText(text);
    focusText();
}

void LookupBox::lookUp(const Identifier &identifier)
{
    const auto &combo = *m_ui->kindCombo;
    for (int index = 0; index < combo.count(); ++index) {
        if (choiceOf(combo.itemData(index)) ==
            IdentifierChoice{.mode = IdentifierChoice::Mode::Kind, .kind = identifier.kind()}) {
            m_ui->kindCombo->setCurrentIndex(index);
        }
    }
    m_ui->identifierEdit->setText(identifier.value());
    submit();
}

void LookupBox::lookUp(const QString &text)
{
    m_ui->kindCombo->setCurrentIndex(0);
    m_ui->identifierEdit->setText(text);
    submit();
}

void LookupBox::submit()
{
    if (!m_question.canBeAsked()) {
        if (m_question.issues.isEmpty() || m_ui->identifierEdit->text().trimmed().isEmpty()) {
            m_ui->hintLabel->setText(tr("Type or paste an identifier first."));
            m_ui->identifierEdit->setAccessibleDescription(m_ui->hintLabel->text());
        }
        Q_EMIT announced(m_ui->hintLabel->text());
        focusText();
        return;
    }
    Q_EMIT asked(m_question.identifiers);
    m_ui->identifierEdit->selectAll();
}

// However they got in (paste, drop, command line): QLineEdit would keep the line breaks inside one wrong identifier.
bool LookupBox::takeFirstLine(const QString &text)
{
    QString oneKind = text;
    for (const char16_t lineBreak : {u'\r', u'\u2028', u'\u2029'}) {
        oneKind.replace(lineBreak, u'\n');
    }
    QStringList lines;
    for (const QString &line : oneKind.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines += line.trimmed();
        }
    }
    if (lines.size() < 2) {
        return false;
    }
    m_ui->identifierEdit->setText(lines.constFirst());
    m_note = tr("First of %n pasted lines", nullptr, static_cast<int>(lines.size()));
    showHint();
    return true;
}

bool LookupBox::isEmpty() const
{
    return m_ui->identifierEdit->text().isEmpty();
}

void LookupBox::clear()
{
    m_ui->identifierEdit->clear();
    focusText();
}

void LookupBox::offerNearMisses(const Identifier &identifier)
{
    m_ui->nearMissBar->setNearMisses(
        Question::read(identifier.value(), {.mode = IdentifierChoice::Mode::Kind, .kind = identifier.kind()})
            .nearMisses);
}

void LookupBox::offerWhatWasTyped()
{
    read();
}

QList<QWidget *> LookupBox::tabOrder() const
{
    return QList<QWidget *>{m_ui->identifierEdit, m_ui->kindCombo, m_ui->lookUpButton} + m_ui->nearMissBar->buttons();
}

bool LookupBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->identifierEdit && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT downPressed();
        return true;
    }
    if (watched == m_ui->identifierEdit && event->type() == QEvent::FocusOut && !isEmpty() &&
        !m_question.canBeAsked() && Spoken::isLeft(*static_cast<QFocusEvent *>(event))) {
        Announcer::sayFrom(*this, m_ui->hintLabel->text());
    }
    return QWidget::eventFilter(watched, event);
}
