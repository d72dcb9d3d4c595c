#include "gui/answerview.h"

#include "core/plaintext.h"
#include "gui/flowlayout.h"
#include "gui/focuskeeper.h"
#include "gui/headkeeper.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/outcomelook.h"
#include "gui/theme.h"
#include "gui/whatsthis.h"
#include "workflow/statusfields.h"
#include "workflow/wording.h"

#include "ui_answerview.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QMenu>

namespace {

constexpr int statusIconSize = 32;

QString timeOf(const QDateTime &utc)
{
    return Wording::clockTime(utc);
}

QList<FieldGrid::Row> rowsOf(const QList<StatusFields::Field> &fields, bool known)
{
    QList<FieldGrid::Row> rows;
    for (const StatusFields::Field &field : fields) {
        const bool code = field.key == QLatin1String("customerNumber") || field.key == QLatin1String("policyId") ||
                          field.key == QLatin1String("vehicleRegistration");
        rows += {.label = field.label,
                 .value = field.given ? field.value : StatusFields::notGiven(),
                 .code = code,
                 .absent = !field.given,
                 .help = known ? QLatin1String("answer.") + field.key : QStringLiteral("answer.extra")};
    }
    return rows;
}

void setOptionalText(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

AnswerView::AnswerView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AnswerView>())
{
    m_ui->setupUi(this);
    new WhatsThis(*this);
    for (QWidget *widget : {m_ui->bodyArea->viewport(), static_cast<QWidget *>(m_ui->bodyWidget)}) {
        widget->setBackgroundRole(QPalette::Base);
    }
    Labels::scale(*m_ui->statusLabel, 2.0, true);
    Labels::scale(*m_ui->messageLabel, 1.15, false);
    Labels::scale(*m_ui->codeLabel, 0.9, false);
    Labels::scale(*m_ui->extraLabel, 1.0, true);
    for (QLabel *label : {m_ui->askedLabel, m_ui->codeLabel, m_ui->detailLabel}) {
        Labels::mute(*label);
    }
    for (QLabel *label : {m_ui->statusLabel, m_ui->askedLabel, m_ui->codeLabel, m_ui->detailLabel}) {
        Labels::beginBeside(*label);
    }
    // On as many lines as they need beside the word.
    FlowLayout::gather(*m_ui->headLayout, {m_ui->askAgainButton, m_ui->enrolPersonButton, m_ui->validateNumberButton,
                                           m_ui->cancelButton, m_ui->copyTicketButton});
    m_ui->bodyArea->setMinimumHeight(1); // it scrolls; the head does not
    HeadKeeper::install(*this, *m_ui->headLayout);
    m_ui->askAgainButton->setIcon(Icons::themed(QStringLiteral("again")));
    m_ui->validateNumberButton->setIcon(Icons::themed(QStringLiteral("validate")));
    m_ui->enrolPersonButton->setIcon(Icons::themed(QStringLiteral("enrol")));
    m_ui->cancelButton->setIcon(Icons::themed(QStringLiteral("cancelled")));
    m_ui->copyTicketButton->setIcon(Icons::themed(QStringLiteral("copy")));

    auto *menu = new QMenu(m_ui->copyTicketButton);
    QAction *masked = menu->addAction(tr("Persons masked"), this, [this] { Q_EMIT copyRequested(Persons::Masked); });
    masked->setObjectName(QStringLiteral("copyMaskedAction"));
    QAction *shown = menu->addAction(tr("With everything"), this, [this] { Q_EMIT copyRequested(Persons::Shown); });
    shown->setObjectName(QStringLiteral("copyShownAction"));
    m_ui->copyTicketButton->setMenu(menu);

    connect(m_ui->askAgainButton, &QPushButton::clicked, this, &AnswerView::askAgainRequested);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &AnswerView::cancelRequested);
    connect(m_ui->validateNumberButton, &QPushButton::clicked, this, &AnswerView::validateRequested);
    connect(m_ui->enrolPersonButton, &QPushButton::clicked, this, &AnswerView::enrolRequested);
    connect(m_ui->explanationView, &ExplanationView::explainRequested, this, &AnswerView::explainRequested);
    m_ui->changesGrid->setHighlighted(true);
}

AnswerView::~AnswerView() = default;

QList<QWidget *> AnswerView::tabOrder() const
{
    QList<QWidget *> order{m_ui->askAgainButton, m_ui->enrolPersonButton, m_ui->validateNumberButton,
                           m_ui->cancelButton,   m_ui->copyTicketButton,  m_ui->bodyArea};
    for (const char *name : {"explainButton", "emailEdit"}) {
        order += m_ui->explanationView->findChild<QWidget *>(QLatin1String(name));
    }
    return order;
}

void AnswerView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("cardMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (FieldGrid *grid : {m_ui->knownGrid, m_ui->extraGrid}) {
        for (const FieldGrid::Row &row : grid->rows()) {
            if (!row.absent) {
                QString text = tr("Copy %1", "a field of the answer").arg(PlainText::line(row.label, 60));
                menu->addAction(text.replace(u'&', QLatin1String("&&")), grid,
                                [grid, value = row.value] { Q_EMIT grid->copyRequested(value); });
            }
        }
    }
    if (menu->isEmpty()) {
        delete menu;
        event->ignore();
        return;
    }
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(byMouse ? event->globalPos() : m_ui->bodyArea->mapToGlobal(QPoint(8, 8)));
    event->accept();
}

void AnswerView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintHead();
    }
}

// Icon and word in the colour of the outcome.
void AnswerView::paintHead()
{
    if (!m_record) {
        return;
    }
    const OutcomeLook look = OutcomeLook::of(m_record->outcome());
    const QColor ink = Theme::of(palette()).tone(look.tone).ink;
    m_ui->statusIconLabel->setPixmap(Icons::tinted(look.icon, ink, statusIconSize, devicePixelRatioF()));
    QPalette inked = m_ui->statusLabel->palette();
    if (inked.color(QPalette::WindowText) != ink) {
        inked.setColor(QPalette::WindowText, ink);
        inked.setColor(QPalette::Text, ink); // what a selectable label draws with
        m_ui->statusLabel->setPalette(inked);
    }
}

void AnswerView::showText(const QString &message, const QString &nextStep, const QString &detail, const QString &code)
{
    setOptionalText(*m_ui->messageLabel, message);
    setOptionalText(*m_ui->nextStepLabel, nextStep);
    setOptionalText(*m_ui->detailLabel, detail);
    setOptionalText(*m_ui->codeLabel, code);
}

void AnswerView::showRecord(const StatusSearchModel::Record &record)
{
    const FocusKeeper keeper(
        *this, [this] { return m_ui->cancelButton->isVisible() ? m_ui->cancelButton : m_ui->askAgainButton; });
    setUpdatesEnabled(false);
    m_record = record;
    paintHead();
    m_ui->statusLabel->setText(StatusSearchModel::outcomeLabel(record));
    QString asked =
        //: %1 is a kind of identifier (“Customer number”), %2 the identifier, %3 a time of day.
        tr("%1 %2 · asked at %3")
            .arg(Identifier::label(record.asked.kind()), PlainText::line(record.asked.value()), timeOf(record.askedAt));
    if (record.answer) {
        //: How long it took; stands behind “asked at …”.
        asked += tr(" · %1").arg(Wording::duration(record.answer->took));
    }
    m_ui->askedLabel->setText(asked);
    m_ui->askAgainButton->setVisible(record.answer.has_value());
    m_ui->copyTicketButton->setVisible(record.answer.has_value());
    m_ui->validateNumberButton->setVisible(record.answer && record.numberToValidate());
    m_ui->enrolPersonButton->setVisible(record.mayBeNew());
    m_ui->cancelButton->setVisible(!record.answer);
    m_ui->changesGrid->setRows({});
    m_ui->knownGrid->setRows({});
    m_ui->extraGrid->setRows({});
    m_ui->extraLabel->hide();
    m_ui->explanationView->hide();
    if (!record.answer) {
        showAsking(record);
    } else if (record.answer->result) {
        showStatus(record);
    } else {
        showError(record);
    }
    setUpdatesEnabled(true);
}

void AnswerView::showAsking(const StatusSearchModel::Record &record)
{
    using namespace std::chrono;
    m_announcement.clear();
    //: %1 is a time such as “12 s”, %2 a number.
    const QString message = record.waiting ? tr("Zego is too busy to answer; attempt %2 follows after %1.")
                                                 .arg(Wording::wait(ceil<seconds>(*record.waiting)))
                                                 .arg(record.attempt)
                                           : tr("Waiting for Zego's answer.");
    showText(message, tr("Esc cancels."), {}, {});
}

void AnswerView::showStatus(const StatusSearchModel::Record &record)
{
    const CustomerStatus &status = *record.answer->result;
    //: Spoken: %1 is what was asked, %2 the status.
    m_announcement = tr("%1: %2").arg(PlainText::line(record.asked.value(), 80), PlainText::line(status.status, 80));
    showText({}, {}, {}, {});
    showChanges(record);
    m_ui->knownGrid->setRows(rowsOf(StatusFields::known(status), true));
    const QList<FieldGrid::Row> extra = rowsOf(StatusFields::extra(status), false);
    m_ui->extraGrid->setRows(extra);
    m_ui->extraLabel->setVisible(!extra.isEmpty());
}

void AnswerView::showChanges(const StatusSearchModel::Record &record)
{
    if (!record.previousAt) {
        return;
    }
    QList<FieldGrid::Row> rows;
    for (const StatusChange &change : record.changes) {
        rows +=
            //: %1 is a field (“Cover level”), %2 a time of day.
            {.label = tr("%1, since %2").arg(change.field, timeOf(*record.previousAt)),
             .value = PlainText::line(change.before, 200) + QStringLiteral(" → ") + PlainText::line(change.after, 200)};
    }
    if (!rows.isEmpty()) {
        m_announcement += u' ' + rows.constFirst().label + QLatin1String(": ") + rows.constFirst().value;
    } else if (record.answer->result) {
        //: %1 is a time of day.
        m_ui->codeLabel->setText(tr("Nothing changed since %1.").arg(timeOf(*record.previousAt)));
        m_ui->codeLabel->show();
    }
    m_ui->changesGrid->setRows(rows);
}

void AnswerView::showError(const StatusSearchModel::Record &record)
{
    const ApiError &error = record.answer->result.error();
    const Wording::Message message = Wording::of(error, record.asked);
    m_announcement = message.whole();
    showText(message.sentence, message.nextStep, message.detail, message.code);
    showChanges(record);
    if (error.kind == ApiError::Kind::NotFound) {
        m_ui->explanationView->reset(
            Identifier::from(IdentifierKind::CustomerNumber, record.asked.value()).has_value());
        if (record.explanation) {
            m_ui->explanationView->showExplanation(*record.explanation);
        }
    }
}

void AnswerView::showExplanationProgress()
{
    m_ui->explanationView->showProgress();
}

void AnswerView::showExplanation(const Explanation &explanation)
{
    m_ui->explanationView->showExplanation(explanation);
    m_announcement = explanation.headline;
    for (const Possibility &possibility : explanation.possibilities) {
        m_announcement += u' ' + Possibility::label(possibility.likelihood) + QLatin1String(": ") + possibility.text;
    }
}
