#include "gui/profileeditor.h"

#include "core/plaintext.h"
#include "gui/announcer.h"
#include "gui/flowlayout.h"
#include "gui/focuskeeper.h"
#include "gui/labels.h"
#include "gui/spoken.h"
#include "gui/theme.h"
#include "gui/whatsthis.h"
#include "workflow/networkrules.h"

#include "ui_profileeditor.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>

#include <algorithm>

namespace {

constexpr qint64 largestCaFile = 4 * 1024 * 1024;
constexpr int asInSettings = -1; // in the place of a kind of proxy

template <typename Enum>
void choose(QComboBox &combo, Enum value)
{
    combo.setCurrentIndex(combo.findData(static_cast<int>(value)));
}

} // namespace

// One field: its name in a check, what one types into, and where its issue stands.
struct ProfileEditor::Field
{
    QString name;
    QWidget *editor;
    QLabel *issue;
};

ProfileEditor::ProfileEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfileEditor>())
{
    m_ui->setupUi(this);
    new WhatsThis(*this);
    FlowLayout::gather(*m_ui->caLayout, {m_ui->caStateLabel, m_ui->chooseCaButton, m_ui->removeCaButton},
                       FlowLayout::Line::AtStart);
    FlowLayout::gather(*m_ui->proxyLayout, {m_ui->proxyCombo, m_ui->proxyHostEdit, m_ui->proxyPortSpin},
                       FlowLayout::Line::AtStart);
    m_ui->profileKindCombo->addItem(tr("Test"), static_cast<int>(EnvironmentKind::Test));
    m_ui->profileKindCombo->addItem(tr("Production"), static_cast<int>(EnvironmentKind::Production));
    m_ui->limitsCombo->addItem(tr("As in Settings"), true);
    //: limits of this profile
    m_ui->limitsCombo->addItem(tr("Its own"), false);
    m_ui->proxyCombo->addItem(tr("As in Settings"), asInSettings);
    m_ui->proxyCombo->addItem(tr("No proxy"), static_cast<int>(ProxyChoice::Kind::None));
    m_ui->proxyCombo->addItem(tr("The system's proxy"), static_cast<int>(ProxyChoice::Kind::System));
    m_ui->proxyCombo->addItem(tr("This proxy"), static_cast<int>(ProxyChoice::Kind::Manual));
    setUpFields();
    setProfile({});
}

ProfileEditor::~ProfileEditor() = default;

QGridLayout &ProfileEditor::grid() const
{
    return *m_ui->fieldsLayout;
}

QList<ProfileEditor::Field> ProfileEditor::fields() const
{
    return {{QStringLiteral("name"), m_ui->profileNameEdit, m_ui->profileNameIssue},
            {QStringLiteral("baseUrl"), m_ui->baseUrlEdit, m_ui->baseUrlIssue},
            {QStringLiteral("paths.status"), m_ui->statusPathEdit, m_ui->statusPathIssue},
            {QStringLiteral("paths.validate"), m_ui->validatePathEdit, m_ui->validatePathIssue},
            {QStringLiteral("paths.enrol"), m_ui->enrolPathEdit, m_ui->enrolPathIssue},
            {QStringLiteral("deadline"), m_ui->deadlineEdit, m_ui->deadlineIssue},
            {QStringLiteral("inactivity"), m_ui->inactivityEdit, m_ui->deadlineIssue},
            {QStringLiteral("attempts"), m_ui->attemptsEdit, m_ui->deadlineIssue},
            {QStringLiteral("body"), m_ui->bodyCapEdit, m_ui->deadlineIssue},
            {QStringLiteral("ca"), m_ui->chooseCaButton, m_ui->caIssue},
            {QStringLiteral("proxy"), m_ui->proxyHostEdit, m_ui->proxyIssue}};
}

void ProfileEditor::setUpFields()
{
    for (const Field &field : fields()) {
        if (auto *edit = qobject_cast<QLineEdit *>(field.editor)) {
            connect(edit, &QLineEdit::textChanged, this, &ProfileEditor::onEdited); // a screen reader sets it, too
            connect(edit, &QLineEdit::editingFinished, this, [this, name = field.name] { touch(name); });
        }
    }
    connect(m_ui->profileKindCombo, &QComboBox::currentIndexChanged, this, &ProfileEditor::onEdited);
    connect(m_ui->limitsCombo, &QComboBox::currentIndexChanged, this, &ProfileEditor::onLimitsChosen);
    connect(m_ui->proxyCombo, &QComboBox::currentIndexChanged, this, &ProfileEditor::onEdited);
    connect(m_ui->proxyPortSpin, &QSpinBox::valueChanged, this, &ProfileEditor::onEdited);
    connect(m_ui->proxyPortSpin, &QSpinBox::editingFinished, this, [this] { touch(QStringLiteral("proxy")); });
    connect(m_ui->chooseCaButton, &QPushButton::clicked, this, &ProfileEditor::chooseCertificates);
    connect(m_ui->removeCaButton, &QPushButton::clicked, this, [this] {
        m_extraCaPem.clear();
        m_caProblem.clear();
        onEdited();
    });
    connect(m_ui->saveProfileButton, &QPushButton::clicked, this, &ProfileEditor::save);
    connect(m_ui->discardProfileButton, &QPushButton::clicked, this, &ProfileEditor::discard);
}

void ProfileEditor::setBook(ProfileBook *book)
{
    m_book = book;
}

void ProfileEditor::setNetwork(const Preferences::Network &network)
{
    m_network = network;
    showNetwork();
    showIssues();
}

// What the settings fill in, where a field's own issue would stand.
void ProfileEditor::showNetwork()
{
    const bool limits = m_ui->limitsCombo->currentData().toBool();
    m_ui->limitsNote->setText(limits ? NetworkRules::describe(m_network.limits) : QString());
    m_ui->limitsNote->setVisible(limits);
    m_ui->deadlineIssue->setVisible(!limits);
}

void ProfileEditor::setProfile(const std::optional<Profile> &profile)
{
    m_profile = profile;
    discard();
}

void ProfileEditor::discard()
{
    m_touched.clear();
    m_caProblem.clear();
    m_ui->editorProblemLabel->hide();
    show(m_profile ? ProfileDraft::of(*m_profile) : ProfileDraft::blank());
}

void ProfileEditor::show(const ProfileDraft &draft)
{
    m_showing = true;
    m_ui->profileNameEdit->setText(draft.name);
    choose(*m_ui->profileKindCombo, draft.kind);
    m_ui->baseUrlEdit->setText(draft.baseUrl);
    m_ui->statusPathEdit->setText(draft.paths.status);
    m_ui->validatePathEdit->setText(draft.paths.validateCustomerNumber);
    m_ui->enrolPathEdit->setText(draft.paths.enrol);
    m_ui->deadlineEdit->setText(draft.deadlineSeconds);
    m_ui->inactivityEdit->setText(draft.inactivitySeconds);
    m_ui->attemptsEdit->setText(draft.attempts);
    m_ui->bodyCapEdit->setText(draft.bodyMegabytes);
    m_ui->limitsCombo->setCurrentIndex(m_ui->limitsCombo->findData(draft.limitsFromSettings));
    m_extraCaPem = draft.extraCaPem;
    m_ui->proxyCombo->setCurrentIndex(
        m_ui->proxyCombo->findData(draft.proxyFromSettings ? asInSettings : static_cast<int>(draft.proxy.kind)));
    m_ui->proxyHostEdit->setText(draft.proxy.host);
    m_ui->proxyPortSpin->setValue(draft.proxy.port);
    m_showing = false;
    onEdited();
}

ProfileDraft ProfileEditor::draft() const
{
    const int proxy = m_ui->proxyCombo->currentData().toInt();
    return {.id = m_profile ? m_profile->id : QString(),
            .name = m_ui->profileNameEdit->text(),
            .kind = static_cast<EnvironmentKind>(m_ui->profileKindCombo->currentData().toInt()),
            .baseUrl = m_ui->baseUrlEdit->text(),
            .paths = {.status = m_ui->statusPathEdit->text().trimmed(),
                      .validateCustomerNumber = m_ui->validatePathEdit->text().trimmed(),
                      .enrol = m_ui->enrolPathEdit->text().trimmed()},
            .deadlineSeconds = m_ui->deadlineEdit->text(),
            .inactivitySeconds = m_ui->inactivityEdit->text(),
            .attempts = m_ui->attemptsEdit->text(),
            .bodyMegabytes = m_ui->bodyCapEdit->text(),
            .extraCaPem = m_extraCaPem,
            .proxy = {.kind = proxy == asInSettings ? ProxyChoice::Kind::None : static_cast<ProxyChoice::Kind>(proxy),
                      .host = m_ui->proxyHostEdit->text().trimmed(),
                      .port = static_cast<quint16>(m_ui->proxyPortSpin->value())},
            .limitsFromSettings = m_ui->limitsCombo->currentData().toBool(),
            .proxyFromSettings = proxy == asInSettings};
}

bool ProfileEditor::isDirty() const
{
    return draft() != (m_profile ? ProfileDraft::of(*m_profile) : ProfileDraft::blank());
}

std::optional<Profile> ProfileEditor::typed() const
{
    return m_book ? m_book->check(draft()).profile : std::nullopt;
}

void ProfileEditor::touch(const QString &field)
{
    const bool first = !m_touched.contains(field);
    m_touched.insert(field);
    showIssues();
    const QList<Field> all = fields();
    const auto left = std::ranges::find(all, field, &Field::name);
    if (first && left != all.end() && m_book) {
        const QList<FieldIssue> issues = m_book->check(draft()).issues;
        if (const auto issue = std::ranges::find(issues, field, &FieldIssue::field); issue != issues.end()) {
            Announcer::sayFrom(*this, issue->message);
        }
    }
}

// Limits of its own begin with those that held until now.
void ProfileEditor::onLimitsChosen()
{
    const bool had = m_profile && !m_profile->limitsFromSettings;
    if (!m_showing && !had && !m_ui->limitsCombo->currentData().toBool()) {
        const LimitTexts limits = LimitTexts::of(m_network.limits);
        m_ui->deadlineEdit->setText(limits.deadline);
        m_ui->inactivityEdit->setText(limits.inactivity);
        m_ui->attemptsEdit->setText(limits.attempts);
        m_ui->bodyCapEdit->setText(limits.megabytes);
    }
    onEdited();
}

void ProfileEditor::onEdited()
{
    if (m_showing) {
        return;
    }
    const bool manual = m_ui->proxyCombo->currentData().toInt() == static_cast<int>(ProxyChoice::Kind::Manual);
    m_ui->proxyHostEdit->setVisible(manual);
    m_ui->proxyPortSpin->setVisible(manual);
    m_ui->ownLimits->setVisible(!m_ui->limitsCombo->currentData().toBool());
    showNetwork();
    const bool production =
        m_ui->profileKindCombo->currentData().toInt() == static_cast<int>(EnvironmentKind::Production);
    m_ui->profileKindIssue->setText(production
                                        ? tr("Opens read-only; enrolments are armed for a time that you choose.")
                                        : tr("Nobody in it is a real customer; enrolments can be sent at any time."));
    const bool dirty = isDirty();
    const FocusKeeper keeper(*this, [this] { return m_ui->profileNameEdit; });
    m_ui->saveProfileButton->setEnabled(dirty);
    m_ui->discardProfileButton->setEnabled(dirty);
    m_ui->saveProfileButton->setDefault(dirty);
    showCertificates();
    showIssues();
    Q_EMIT edited();
}

void ProfileEditor::showIssues()
{
    const QList<FieldIssue> issues = m_book ? m_book->check(draft()).issues : QList<FieldIssue>();
    const QList<Field> all = fields();
    for (const Field &field : all) {
        field.issue->clear();
    }
    for (const Field &field : all) {
        const auto issue = std::ranges::find(issues, field.name, &FieldIssue::field);
        const bool shown = issue != issues.end() && m_touched.contains(field.name);
        if (shown) {
            field.issue->setText(PlainText::line(issue->message));
        }
        Spoken::setProblem(*field.editor, shown ? issue->message : QString());
    }
    if (m_ui->proxyCombo->currentData().toInt() == asInSettings) {
        const auto url = BaseUrl::parse(m_ui->baseUrlEdit->text().trimmed());
        m_ui->proxyIssue->setText(url && url->isLoopback() ? tr("This computer is reached without a proxy.")
                                                           : NetworkRules::describe(m_network.proxy));
    }
    if (!m_caProblem.isEmpty()) {
        m_ui->caIssue->setText(m_caProblem);
        Spoken::setProblem(*m_ui->chooseCaButton, m_caProblem);
    }
    paintIssues();
    showAddress();
}

// While nothing is wrong with the address, the place of its issue says how it really reads: look-alike letters show.
void ProfileEditor::showAddress()
{
    if (!m_ui->baseUrlIssue->text().isEmpty()) {
        return;
    }
    const QString text = m_ui->baseUrlEdit->text().trimmed();
    if (const auto url = BaseUrl::parse(text); url && url->display() != text) {
        //: %1 is the address as it is understood.
        m_ui->baseUrlIssue->setText(tr("Will be asked as %1").arg(PlainText::line(url->display())));
        QPalette inked = m_ui->baseUrlIssue->palette();
        inked.setColor(QPalette::WindowText, Theme::of(palette()).muted());
        m_ui->baseUrlIssue->setPalette(inked);
    }
}

void ProfileEditor::showCertificates()
{
    const auto count = m_extraCaPem.count("-----BEGIN CERTIFICATE-----");
    //: Certificates that are trusted.
    m_ui->caStateLabel->setText(count == 0
                                    ? tr("The system's")
                                    : tr("The system's and %n from a file", "certificates", static_cast<int>(count)));
    const FocusKeeper keeper(*m_ui->removeCaButton, [this] { return m_ui->chooseCaButton; });
    m_ui->removeCaButton->setVisible(count > 0);
}

void ProfileEditor::chooseCertificates()
{
    auto *dialog =
        new QFileDialog(this, tr("Certificates to trust"), {}, tr("PEM files (*.pem *.crt *.cer);;All files (*)"));
    dialog->setObjectName(QStringLiteral("caFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileEditor::loadCertificates);
    dialog->open();
}

void ProfileEditor::loadCertificates(const QString &path)
{
    QFile file(path);
    m_caProblem.clear();
    if (!file.open(QIODevice::ReadOnly)) {
        m_caProblem = tr("The file cannot be read: %1").arg(PlainText::line(file.errorString()));
    } else {
        const QByteArray pem = file.read(largestCaFile + 1);
        ProfileDraft candidate = draft();
        candidate.extraCaPem = pem;
        const QList<FieldIssue> issues = m_book ? m_book->check(candidate).issues : QList<FieldIssue>();
        const auto issue = std::ranges::find(issues, QStringLiteral("ca"), &FieldIssue::field);
        if (pem.size() > largestCaFile || pem.isEmpty()) {
            m_caProblem = tr("There is no certificate in this file. It must be a PEM file.");
        } else if (issue != issues.end()) {
            m_caProblem = issue->message;
        } else {
            m_extraCaPem = pem;
        }
    }
    if (!m_caProblem.isEmpty()) {
        Q_EMIT announced(m_caProblem);
    }
    onEdited();
}

void ProfileEditor::save()
{
    if (!m_book || !isDirty()) {
        return;
    }
    const ProfileBook::Checked checked = m_book->check(draft());
    for (const Field &field : fields()) {
        m_touched.insert(field.name);
    }
    showIssues();
    if (!checked.profile) {
        const QList<Field> all = fields();
        const auto wrong = std::ranges::find_if(all, [&checked](const Field &field) {
            return std::ranges::find(checked.issues, field.name, &FieldIssue::field) != checked.issues.end();
        });
        if (wrong != all.end()) {
            wrong->editor->setFocus(Qt::OtherFocusReason);
        }
        Q_EMIT announced(
            //: %1 is a sentence that says why.
            tr("Not saved. %1").arg(checked.issues.isEmpty() ? QString() : checked.issues.constFirst().message));
        return;
    }
    const std::optional<Profile> before = m_profile;
    m_profile = checked.profile; // the book tells of the change while it saves
    if (const auto kept = m_book->save(*checked.profile); !kept) {
        m_profile = before;
        m_ui->editorProblemLabel->setText(PlainText::block(kept.error()));
        m_ui->editorProblemLabel->show();
        Q_EMIT announced(kept.error());
        return;
    }
    discard(); // now what was saved, normalised
    Q_EMIT saved(m_profile->id);
    Q_EMIT announced(tr("Saved."));
}

void ProfileEditor::focusFirst()
{
    m_ui->profileNameEdit->setFocus(Qt::OtherFocusReason);
}

void ProfileEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIssues();
    }
}

void ProfileEditor::paintIssues()
{
    const Theme &theme = Theme::of(palette());
    const auto ink = [](QLabel &label, const QColor &colour) {
        QPalette inked = label.palette();
        if (inked.color(QPalette::WindowText) != colour) {
            inked.setColor(QPalette::WindowText, colour);
            label.setPalette(inked);
        }
    };
    for (const Field &field : fields()) {
        ink(*field.issue, theme.tone(Tone::Negative).ink);
    }
    ink(*m_ui->editorProblemLabel, theme.tone(Tone::Negative).ink);
    ink(*m_ui->profileKindIssue, theme.muted());
    ink(*m_ui->limitsNote, theme.muted());
    if (m_ui->proxyCombo->currentData().toInt() == asInSettings) {
        ink(*m_ui->proxyIssue, theme.muted());
    }
}
