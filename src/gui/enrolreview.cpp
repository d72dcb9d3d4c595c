#include "gui/enrolreview.h"

#include "core/plaintext.h"
#include "gui/focuskeeper.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/noticerow.h"
#include "gui/statelook.h"
#include "gui/whatsthis.h"

#include "ui_enrolreview.h"

#include <QScrollBar>

namespace {

using namespace std::chrono_literals;

// A second click, or a key held down, that was meant for the form must not send.
constexpr auto settlingTime = 450ms;

using Weight = EnrolmentGuard::Finding::Weight;

QString wordOf(Weight weight)
{
    switch (weight) {
    case Weight::Fine:
        return EnrolReview::tr("Fine");
    case Weight::Notice:
        return EnrolReview::tr("Worth reading");
    case Weight::Confirm:
    case Weight::Overrides:
        return EnrolReview::tr("Your decision");
    case Weight::Blocks:
        return EnrolReview::tr("Stopped");
    }
    Q_UNREACHABLE();
}

Tone toneOf(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Sandbox:
        return Tone::Positive;
    case EnvironmentKind::Test:
        return Tone::Caution;
    case EnvironmentKind::Production:
        return Tone::Negative;
    }
    Q_UNREACHABLE();
}

QString iconOf(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Sandbox:
        return QStringLiteral("sandbox");
    case EnvironmentKind::Test:
        return QStringLiteral("test");
    case EnvironmentKind::Production:
        return QStringLiteral("production");
    }
    Q_UNREACHABLE();
}

QString unmarked(QString text)
{
    return text.replace(u'&', QLatin1String("&&")); // no mnemonic
}

} // namespace

EnrolReview::EnrolReview(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EnrolReview>())
{
    m_ui->setupUi(this);
    new WhatsThis(*this);
    Labels::scale(*m_ui->reviewTitleLabel, 1.4, true);
    m_ui->reviewCard->setBackgroundRole(QPalette::Base);
    m_ui->reviewCard->setAutoFillBackground(true);
    m_ui->reviewWidget->setAutoFillBackground(false);
    m_ui->reviewArea->viewport()->setAutoFillBackground(false);
    for (QLabel *label : {m_ui->findingsLabel, m_ui->warningsLabel}) {
        Labels::scale(*label, 1.0, true);
    }
    Labels::mute(*m_ui->reasonLabel);
    m_ui->reasonLabel->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_ui->confirmCheck->setWords(
        tr("I know that this person would be enrolled twice if the earlier request still comes through"));
    m_ui->skipLookupCheck->setWords(tr("Enrol without having looked whether this person is a customer already"));
    m_ui->environmentNotice->setOneLine();
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_settling, &QTimer::timeout, this, &EnrolReview::update);
    connect(m_ui->confirmCheck, &QCheckBox::toggled, this, &EnrolReview::update);
    connect(m_ui->skipLookupCheck, &QCheckBox::toggled, this, &EnrolReview::update);
    connect(m_ui->sendButton, &QPushButton::clicked, this, &EnrolReview::send);
    connect(m_ui->backButton, &QPushButton::clicked, this, &EnrolReview::backRequested);
    connect(m_ui->guardAgainButton, &QPushButton::clicked, this, &EnrolReview::askAgainRequested);
    reset();
}

EnrolReview::~EnrolReview() = default;

void EnrolReview::reset()
{
    m_guard = {};
    m_guarded = false;
    m_sent = false;
    m_settling.stop();
    m_ui->confirmCheck->setChecked(false);
    m_ui->skipLookupCheck->setChecked(false);
    Labels::clear(*m_ui->findingsLayout);
    Labels::clear(*m_ui->warningsLayout);
    m_ui->reviewGrid->setRows({});
    update();
}

void EnrolReview::showRequest(const EnrolmentRequest &request, const Profile &profile, const QStringList &warnings)
{
    reset();
    m_kind = profile.kind;
    const QString environment = environmentLabel(profile.kind);
    m_ui->environmentNotice->setNotice(toneOf(m_kind), iconOf(m_kind), environment, PlainText::line(profile.name, 60));
    const auto rowOf = [&request](EnrolmentField field, const QString &value = {}) {
        return FieldGrid::Row{.label = EnrolmentFields::label(field),
                              .value = value.isNull() ? request.text(field) : value,
                              .help = EnrolmentFields::path(field)};
    };
    const QString occupations = request.occupations().join(QLatin1String(", "));
    QList<FieldGrid::Row> rows{
        {.label = tr("Environment"),
         .value = QStringLiteral("%1 · %2 · %3").arg(environment, profile.name, profile.baseUrl.display())},
        {.label = tr("Person"), .value = request.fullName()},
        rowOf(EnrolmentField::Dob),
        rowOf(EnrolmentField::Address,
              QStringList{request.text(EnrolmentField::Address), request.text(EnrolmentField::City),
                          request.text(EnrolmentField::PostCode)}
                  .join(QLatin1String(", "))),
        rowOf(EnrolmentField::Email),
        rowOf(EnrolmentField::PhoneNumber),
        {.label = EnrolmentFields::label(EnrolmentField::WorkProviderUserId),
         .value = request.workProviderUserId(),
         .code = true,
         .help = EnrolmentFields::path(EnrolmentField::WorkProviderUserId)},
        {.label = tr("Product"),
         .value = request.text(EnrolmentField::ProductCode),
         .code = true,
         .help = EnrolmentFields::path(EnrolmentField::ProductCode)},
        {.label = EnrolmentFields::label(EnrolmentField::Occupations),
         .value = occupations.isEmpty() ? tr("none: left out") : occupations,
         .absent = occupations.isEmpty(),
         .help = EnrolmentFields::path(EnrolmentField::Occupations)}};
    m_ui->reviewGrid->setRows(rows);
    const StateLook look = StateLook::of(EnrolmentFormModel::Weight::Warning);
    for (const QString &warning : warnings) {
        addNotice(*m_ui->warningsLayout, QStringLiteral("warningNotice"))
            .setNotice(look.tone, look.icon, tr("Warning"), warning);
    }
    m_ui->warningsLabel->setVisible(!warnings.isEmpty());
    addNotice(*m_ui->findingsLayout, QStringLiteral("guardingNotice"))
        .setNotice(Tone::Active, QStringLiteral("asking"), tr("Looking"),
                   tr("Asking Zego whether this person is a customer already, and the journal about earlier "
                      "attempts. Nothing is sent yet."));
    //: %1 is a person, %2 an environment such as SANDBOX.
    m_ui->sendButton->setText(tr("Enrol %1 in %2").arg(unmarked(PlainText::line(request.fullName(), 40)), environment));
    m_ui->sendButton->setAccessibleName(tr("Enrol %1 in %2").arg(PlainText::line(request.fullName(), 80), environment));
    m_ui->reviewArea->verticalScrollBar()->setValue(0);
    update();
}

NoticeRow &EnrolReview::addNotice(QLayout &layout, const QString &name)
{
    auto *row = new NoticeRow(this);
    row->setObjectName(name);
    layout.addWidget(row);
    return *row;
}

void EnrolReview::showFindings(const EnrolmentGuard &guard)
{
    m_guard = guard;
    m_guarded = true;
    m_sent = false;
    Labels::clear(*m_ui->findingsLayout);
    for (const EnrolmentGuard::Finding &finding : guard.findings) {
        const StateLook look = StateLook::of(finding.weight);
        addNotice(*m_ui->findingsLayout, QStringLiteral("findingNotice"))
            .setNotice(look.tone, look.icon, wordOf(finding.weight), finding.text);
    }
    m_settling.start();
    update();
}

bool EnrolReview::skipsLookup() const
{
    return m_ui->skipLookupCheck->isChecked();
}

bool EnrolReview::isConfirmed() const
{
    return m_ui->confirmCheck->isChecked();
}

bool EnrolReview::mayBeSent() const
{
    return m_guarded && !m_sent && !m_settling.isActive() && reason().isEmpty();
}

QString EnrolReview::reason() const
{
    if (!m_guarded || m_sent) {
        return {};
    }
    if (m_guard.isBlocked()) {
        return tr("Nothing can be sent, for the reason given above.");
    }
    const bool confirm = m_guard.needsConfirmation() && !isConfirmed();
    const bool skip = m_guard.needsSkipLookup() && !skipsLookup();
    return confirm || skip ? tr("Decide above first.") : QString();
}

void EnrolReview::update()
{
    const FocusKeeper keeper(*this, [this] { return firstField(); });
    const bool blocked = m_guarded && m_guard.isBlocked();
    m_ui->confirmCheck->setVisible(m_guarded && !blocked && m_guard.needsConfirmation());
    m_ui->skipLookupCheck->setVisible(m_guarded && !blocked && m_guard.needsSkipLookup());
    m_ui->sendButton->setVisible(!blocked);
    m_ui->sendButton->setEnabled(mayBeSent());
    m_ui->reasonLabel->setText(reason());
    m_ui->guardAgainButton->setVisible(m_guarded && (blocked || m_guard.needsSkipLookup()));
}

void EnrolReview::send()
{
    if (mayBeSent()) {
        m_sent = true;
        update();
        Q_EMIT sendRequested();
    }
}

QWidget *EnrolReview::firstField() const
{
    return m_ui->reviewArea; // to read; a key that was meant for the form presses nothing there
}

QString EnrolReview::announcement() const
{
    QStringList texts;
    for (const EnrolmentGuard::Finding &finding : m_guard.findings) {
        texts += wordOf(finding.weight) + QLatin1String(": ") + PlainText::line(finding.text);
    }
    return texts.join(u' ');
}
