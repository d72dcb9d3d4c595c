#include "gui/attemptview.h"

#include "core/plaintext.h"
#include "core/watched.h"
#include "gui/clipboard.h"
#include "gui/focuskeeper.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/statelook.h"
#include "gui/whatsthis.h"
#include "models/attempttext.h"
#include "models/fieldhelp.h"
#include "workflow/journalservice.h"
#include "workflow/reconciliation.h"
#include "workflow/session.h"
#include "workflow/wording.h"

#include "ui_attemptview.h"

#include <QEvent>
#include <QJsonValue>
#include <QScrollBar>

using namespace std::chrono_literals;

AttemptView::AttemptView(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::AttemptView>())
{
    m_ui->setupUi(this);
    m_whatsThis = new WhatsThis(*this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_ui->attemptWidget->setAutoFillBackground(false);
    m_ui->attemptArea->viewport()->setAutoFillBackground(false);
    Labels::scale(*m_ui->attemptStateLabel, 1.6, true);
    for (QLabel *label :
         {m_ui->attemptLabel, m_ui->numberCaptionLabel, m_ui->attemptCodeLabel, m_ui->attemptDetailLabel}) {
        Labels::mute(*label);
    }
    for (QLabel *label : {m_ui->looksLabel, m_ui->requestLabel}) {
        Labels::scale(*label, 1.0, true);
    }
    Labels::scale(*m_ui->attemptCodeLabel, 0.9, false);
    for (QLabel *label : {m_ui->attemptLabel, m_ui->attemptCodeLabel, m_ui->attemptDetailLabel}) {
        Labels::beginBeside(*label);
    }
    Labels::setMonospace(*m_ui->numberLabel, 2.2, true);
    m_ui->copyNumberButton->setIcon(Icons::themed(QStringLiteral("copy")));
    m_ui->copyAttemptButton->setIcon(Icons::themed(QStringLiteral("copy")));
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &AttemptView::showProgress);
    connect(m_ui->findOutButton, &QPushButton::clicked, this, &AttemptView::findOut);
    connect(m_ui->stopLookingButton, &QPushButton::clicked, this, &AttemptView::stop);
    connect(m_ui->copyAttemptButton, &QPushButton::clicked, this, &AttemptView::copy);
    connect(m_ui->anotherButton, &QPushButton::clicked, this, &AttemptView::anotherRequested);
    connect(m_ui->copyNumberButton, &QPushButton::clicked, this, [this] {
        m_clipboard->put(m_attempt->customerNumber);
        Q_EMIT announced(tr("Customer number copied."));
    });
    connect(m_ui->sendAgainButton, &QPushButton::clicked, this, [this] { Q_EMIT sendAgainRequested(*m_attempt); });
    connect(m_ui->activityButton, &QPushButton::clicked, this, [this] { Q_EMIT activityRequested(m_attempt->id); });
    connect(m_ui->lookUpCustomerButton, &QPushButton::clicked, this, [this] {
        auto asked = Identifier::from(IdentifierKind::CustomerNumber, m_attempt->customerNumber);
        if (!asked) {
            asked = Identifier::from(IdentifierKind::WorkProviderUserId, m_attempt->request.workProviderUserId());
        }
        if (asked) {
            Q_EMIT lookUpRequested(*asked);
        }
    });
    clear();
}

AttemptView::~AttemptView()
{
    setSession(nullptr);
}

void AttemptView::setParts(const Clock &clock, Clipboard &clipboard)
{
    m_clock = &clock;
    m_clipboard = &clipboard;
    for (const FieldGrid *grid : {m_ui->receiptGrid, m_ui->requestGrid}) {
        connect(grid, &FieldGrid::copyRequested, this, [this](const QString &text) {
            m_clipboard->putPersonal(text);
            Q_EMIT announced(tr("Copied.") + u' ' + m_clipboard->promise());
        });
    }
}

void AttemptView::setAfterSending(bool after)
{
    m_afterSending = after;
}

void AttemptView::setSession(Session *session)
{
    for (const Pursuit &pursuit : std::as_const(m_pursuits)) {
        if (pursuit.reconciliation) {
            pursuit.reconciliation->disconnect(this);
            delete pursuit.reconciliation;
        }
    }
    m_pursuits.clear();
    m_tick.stop();
    if (m_session && m_session->journal() != nullptr) {
        m_session->journal()->disconnect(this);
    }
    m_session = session;
    if (m_session && m_session->journal() != nullptr) {
        connect(m_session->journal(), &JournalService::attemptChanged, this, &AttemptView::onChanged);
    }
    refresh();
}

void AttemptView::clear()
{
    m_attempt.reset();
    refresh();
}

void AttemptView::showAttempt(const Attempt &attempt)
{
    const bool another = !m_attempt || m_attempt->id != attempt.id;
    m_attempt = attempt;
    if (another) {
        m_recorded = true;
        m_ui->attemptArea->verticalScrollBar()->setValue(0);
    }
    refresh();
}

void AttemptView::showOutcome(const EnrolmentOutcome &outcome)
{
    m_attempt = outcome.attempt;
    m_recorded = outcome.recorded;
    m_ui->attemptArea->verticalScrollBar()->setValue(0);
    refresh();
}

void AttemptView::onChanged(const Attempt &attempt)
{
    if (m_attempt && m_attempt->id == attempt.id) {
        const bool settled = m_attempt->state != attempt.state;
        showAttempt(attempt);
        if (settled && isVisible()) {
            Q_EMIT announced(AttemptText::announcement(attempt));
        }
    }
}

void AttemptView::refresh()
{
    for (QWidget *part : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        part->setVisible(m_attempt.has_value());
    }
    if (!m_attempt) {
        return;
    }
    // Of a settled one the page around it tells, or the receipt of the one just sent.
    const bool open = m_attempt->needsPerson() || m_attempt->state == AttemptState::ReconciledAbsent;
    setProperty("helpPage", open ? QStringLiteral("unknown") : m_afterSending ? QStringLiteral("review") : QString());
    showHead();
    showReceipt();
    showLooks();
    showRequest();
    showProgress();
}

void AttemptView::showHead()
{
    const EnrolmentOutcome outcome = EnrolmentOutcome::of(*m_attempt);
    const StateLook look = StateLook::of(m_attempt->state);
    const QColor ink = Theme::of(palette()).tone(look.tone).ink;
    m_ui->attemptIconLabel->setPixmap(Icons::tinted(look.icon, ink, 28, devicePixelRatioF()));
    QPalette own = m_ui->attemptStateLabel->palette();
    own.setColor(QPalette::WindowText, ink);
    m_ui->attemptStateLabel->setPalette(own);
    m_ui->attemptStateLabel->setText(AttemptStates::label(m_attempt->state));
    m_whatsThis->explain(*m_ui->attemptStateLabel,
                         FieldHelp::text(QLatin1String("attempt.") + AttemptStates::key(m_attempt->state)));
    m_ui->attemptLabel->setText(QStringLiteral("%1 · %2 · %3")
                                    .arg(PlainText::line(m_attempt->request.fullName(), 80),
                                         PlainText::line(m_attempt->request.workProviderUserId(), 80),
                                         AttemptText::when(m_attempt->startedAt)));
    m_ui->attemptSentenceLabel->setText(PlainText::block(outcome.sentence, 2000));
    m_ui->attemptNextLabel->setText(PlainText::block(outcome.nextStep, 2000));
    m_ui->attemptNextLabel->setVisible(!outcome.nextStep.isEmpty());
    m_ui->recordNotice->setVisible(!m_recorded);
    if (!m_recorded) {
        m_ui->recordNotice->setNotice(Tone::Caution, QStringLiteral("failed"), tr("Not written down"),
                                      tr("The journal could not be written to. After the next start this attempt will "
                                         "stand there as unknown; note the customer number now."));
    }
    m_ui->differenceTable->setDifferences(outcome.differences);
}

void AttemptView::showReceipt()
{
    const QString number = m_attempt->customerNumber;
    m_ui->numberLabel->setText(PlainText::line(number, 64));
    m_ui->numberLabel->setAccessibleName(tr("Customer number: %1").arg(m_ui->numberLabel->text()));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->numberCaptionLabel, m_ui->numberLabel, m_ui->copyNumberButton}) {
        part->setVisible(!number.isEmpty());
    }
    QList<FieldGrid::Row> rows;
    if (const auto &receipt = m_attempt->receipt) {
        const auto add = [&rows](const QString &label, const std::optional<QString> &value, const char *help) {
            if (value) {
                rows += {.label = label, .value = *value, .help = QLatin1String(help)};
            }
        };
        add(tr("Status"), receipt->status, "receipt.status");
        add(tr("Cover level"), receipt->coverLevel, "receipt.coverLevel");
        for (auto it = receipt->extra.begin(); it != receipt->extra.end(); ++it) {
            rows += {
                .label = it.key(), .value = it.value().toVariant().toString(), .help = QStringLiteral("receipt.extra")};
        }
    }
    m_ui->receiptGrid->setRows(rows);
    QString detail;
    QString code;
    if (m_attempt->error) {
        const Wording::Message message = Wording::ofEnrolment(*m_attempt->error);
        // Without an answer it is the network layer's word, which says nothing that the sentence does not.
        detail = m_attempt->error->httpStatus != 0 ? message.detail : QString();
        code = message.code;
    }
    m_ui->attemptDetailLabel->setText(detail);
    m_ui->attemptDetailLabel->setVisible(!detail.isEmpty());
    m_ui->attemptCodeLabel->setText(code);
    m_ui->attemptCodeLabel->setVisible(!code.isEmpty());
}

void AttemptView::showLooks()
{
    QList<FieldGrid::Row> rows;
    for (const AttemptLook &look : m_attempt->looks) {
        rows += {.label = AttemptText::when(look.at), .value = AttemptText::of(look)};
    }
    m_ui->looksGrid->setRows(rows);
    m_ui->looksLabel->setVisible(!rows.isEmpty());
}

void AttemptView::showRequest()
{
    QList<FieldGrid::Row> rows;
    for (const EnrolmentField field : allEnrolmentFields) {
        const bool list = field == EnrolmentField::Occupations;
        const QString value =
            list ? m_attempt->request.occupations().join(QLatin1String(", ")) : m_attempt->request.text(field);
        if (!value.isEmpty()) {
            rows += {.label = EnrolmentFields::label(field), .value = value, .help = EnrolmentFields::path(field)};
        }
    }
    m_ui->requestLabel->setVisible(!m_afterSending);
    m_ui->requestGrid->setRows(m_afterSending ? QList<FieldGrid::Row>() : rows);
}

void AttemptView::showProgress()
{
    if (!m_attempt) {
        return;
    }
    const FocusKeeper keeper(*this, [this] { return firstButton(); });
    const Pursuit pursuit = m_pursuits.value(m_attempt->id);
    const bool looking = !pursuit.reconciliation.isNull();
    const bool open = m_attempt->needsPerson();
    if (looking) {
        const qint64 left = pursuit.next.isValid() && m_clock != nullptr ? m_clock->nowUtc().secsTo(pursuit.next) : 0;
        m_ui->progressNotice->setNotice(
            Tone::Active, QStringLiteral("asking"), tr("Looking"),
            left > 0 ? tr("Zego did not know this person at the first look. One look is not enough: the request may "
                          "still be on its way. The second follows in %1.")
                           .arg(Wording::wait(std::chrono::seconds(left)))
                     : tr("Asking Zego whether it knows this work provider user ID."));
    } else if (!pursuit.problem.isEmpty()) {
        m_ui->progressNotice->setNotice(Tone::Caution, QStringLiteral("failed"), tr("No answer yet"), pursuit.problem);
    }
    m_ui->progressNotice->setVisible(looking || (open && !pursuit.problem.isEmpty()));
    m_ui->findOutButton->setVisible(open && !(looking && pursuit.settles));
    m_ui->findOutButton->setEnabled(mayLook());
    m_ui->stopLookingButton->setVisible(looking && pursuit.settles);
    m_ui->sendAgainButton->setVisible(m_attempt->state == AttemptState::ReconciledAbsent);
    m_ui->lookUpCustomerButton->setVisible(!m_attempt->customerNumber.isEmpty());
    m_ui->anotherButton->setVisible(m_afterSending);
    m_ui->activityButton->setVisible(m_afterSending && open);
    // The one thing to do next is the coloured one.
    m_ui->anotherButton->setDefault(!open && m_attempt->state != AttemptState::ReconciledAbsent);
    m_ui->findOutButton->setDefault(open);
    if (looking && !m_tick.isActive()) {
        m_tick.start();
    } else if (!looking) {
        m_tick.stop();
    }
}

QWidget *AttemptView::firstButton() const
{
    for (QPushButton *button :
         {m_ui->findOutButton, m_ui->stopLookingButton, m_ui->sendAgainButton, m_ui->anotherButton}) {
        if (button->isVisibleTo(this)) {
            return button;
        }
    }
    return m_ui->copyAttemptButton;
}

bool AttemptView::isLooking() const
{
    return std::ranges::any_of(m_pursuits, [](const Pursuit &pursuit) { return !pursuit.reconciliation.isNull(); });
}

bool AttemptView::mayLook() const
{
    return m_attempt && m_session && m_session->journal() != nullptr &&
           m_attempt->environment == m_session->profile().environmentKey();
}

void AttemptView::findOut()
{
    pursue(true);
    if (m_attempt && m_ui->stopLookingButton->isVisible()) {
        m_ui->stopLookingButton->setFocus(Qt::OtherFocusReason);
    }
}

void AttemptView::look()
{
    pursue(false);
}

void AttemptView::pursue(bool settle)
{
    if (!mayLook() || !m_attempt->needsPerson()) {
        return;
    }
    Pursuit &pursuit = m_pursuits[m_attempt->id];
    if (pursuit.reconciliation) {
        if (pursuit.settles || !settle) {
            return;
        }
        pursuit.reconciliation->disconnect(this);
        delete pursuit.reconciliation;
    }
    auto *reconciliation = m_session->reconcile(*m_attempt, this);
    pursuit = {.reconciliation = reconciliation, .settles = settle};
    connect(reconciliation, &Reconciliation::looked, this, [this](const Attempt &attempt, const QDateTime &next) {
        m_pursuits[attempt.id].next = next;
        onChanged(attempt);
        showProgress();
    });
    connect(reconciliation, &Reconciliation::concluded, this,
            [this, reconciliation](const Attempt &attempt, const QString &problem) {
                m_pursuits[attempt.id] = {.problem = problem};
                reconciliation->deleteLater();
                onChanged(attempt);
                showProgress();
                if (m_attempt && m_attempt->id == attempt.id && attempt.needsPerson() && isVisible()) {
                    Q_EMIT announced(m_ui->progressNotice->isVisible() ? m_ui->progressNotice->accessibleName()
                                                                       : AttemptText::announcement(attempt));
                }
            });
    reconciliation->start(settle ? Reconciliation::Mode::Settle : Reconciliation::Mode::OneLook);
    showProgress();
}

void AttemptView::stop()
{
    if (m_attempt) {
        if (const Watched<Reconciliation> running = m_pursuits.value(m_attempt->id).reconciliation) {
            running->cancel();
        }
    }
    m_ui->findOutButton->setFocus(Qt::OtherFocusReason);
}

void AttemptView::copy()
{
    m_clipboard->putPersonal(AttemptText::summary(*m_attempt));
    Q_EMIT announced(tr("Copied.") + u' ' + m_clipboard->promise());
}

void AttemptView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_attempt) {
        showHead();
    }
}
