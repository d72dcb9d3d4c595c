#include "gui/networksection.h"

#include "core/plaintext.h"
#include "gui/fieldstack.h"
#include "gui/focuskeeper.h"
#include "gui/labels.h"
#include "gui/spoken.h"
#include "gui/theme.h"
#include "gui/whatsthis.h"

#include "ui_networksection.h"

#include <QEvent>

#include <algorithm>

// One field: its name in a check, what one types into, and where its issue stands.
struct NetworkSection::Field
{
    QString name;
    QWidget *editor;
    QLabel *issue;
};

NetworkSection::NetworkSection(Preferences &preferences, QWidget *parent)
    : SettingsSection(parent)
    , m_ui(std::make_unique<Ui::NetworkSection>())
    , m_preferences(preferences)
{
    m_ui->setupUi(this);
    FieldStack::follow(*m_ui->networkArea, *m_ui->networkGrid);
    new WhatsThis(*this);
    for (QLabel *note : {m_ui->defaultDeadlineNote, m_ui->defaultInactivityNote, m_ui->defaultAttemptsNote,
                         m_ui->defaultBodyCapNote, m_ui->defaultProxyNote}) {
        Labels::mute(*note);
    }
    m_ui->defaultProxyCombo->addItem(tr("No proxy"), static_cast<int>(ProxyChoice::Kind::None));
    m_ui->defaultProxyCombo->addItem(tr("The system's proxy"), static_cast<int>(ProxyChoice::Kind::System));
    m_ui->defaultProxyCombo->addItem(tr("This proxy"), static_cast<int>(ProxyChoice::Kind::Manual));
    setUpFields();
    discard();
    // Changed elsewhere: what is being typed stays, for the person to save or discard.
    connect(&m_preferences, &Preferences::networkChanged, this, [this] {
        if (m_touched.isEmpty()) {
            discard();
        } else {
            onEdited();
        }
    });
}

NetworkSection::~NetworkSection() = default;

SettingsSection::Face NetworkSection::face()
{
    return {.id = Id::Network,
            .icon = QStringLiteral("network"),
            .title = tr("Network"),
            .summary = tr("Holds for the sandbox, for services named on the command line, and for every profile that "
                          "says “As in Settings”."),
            .entries = {{.control = QStringLiteral("defaultDeadlineEdit"),
                         .label = tr("Whole call"),
                         .description = tr("How many seconds a call may take, with all its attempts and waits."),
                         //: other words that people may search this setting by, with commas between
                         .words = tr("timeout, deadline, seconds, slow, wait, limit")},
                        {.control = QStringLiteral("defaultInactivityEdit"),
                         .label = tr("Silence"),
                         .description = tr("A call in which nothing is heard from the service for so long is given "
                                           "up."),
                         //: other words that people may search this setting by, with commas between
                         .words = tr("timeout, inactivity, idle, seconds, hang, limit")},
                        {.control = QStringLiteral("defaultAttemptsEdit"),
                         .label = tr("Attempts"),
                         .description = tr("How often a question is asked after 429 and 503."),
                         //: other words that people may search this setting by, with commas between
                         .words = tr("retry, retries, repeat, again, throttle, rate limit, 429, 503")},
                        {.control = QStringLiteral("defaultBodyCapEdit"),
                         .label = tr("Answer"),
                         .description = tr("How many megabytes an answer may have."),
                         //: other words that people may search this setting by, with commas between
                         .words = tr("size, body, cap, large, bytes, MB, limit")},
                        {.control = QStringLiteral("defaultProxyCombo"),
                         .label = tr("Proxy"),
                         .description = tr("How services are reached; this computer itself always without one."),
                         //: other words that people may search this setting by, with commas between
                         .words = tr("firewall, gateway, host, port, http proxy, system proxy")}},
            .restoreDefaults = [](Preferences &preferences) { preferences.setNetwork({}); }};
}

QList<NetworkSection::Field> NetworkSection::fields() const
{
    return {{QStringLiteral("deadline"), m_ui->defaultDeadlineEdit, m_ui->defaultDeadlineIssue},
            {QStringLiteral("inactivity"), m_ui->defaultInactivityEdit, m_ui->defaultInactivityIssue},
            {QStringLiteral("attempts"), m_ui->defaultAttemptsEdit, m_ui->defaultAttemptsIssue},
            {QStringLiteral("body"), m_ui->defaultBodyCapEdit, m_ui->defaultBodyCapIssue},
            {QStringLiteral("proxy"), m_ui->defaultProxyHostEdit, m_ui->defaultProxyIssue}};
}

void NetworkSection::setUpFields()
{
    for (const Field &field : fields()) {
        auto *edit = qobject_cast<QLineEdit *>(field.editor);
        connect(edit, &QLineEdit::textEdited, this, &NetworkSection::onEdited);
        connect(edit, &QLineEdit::editingFinished, this, [this, name = field.name] { touch(name); });
    }
    connect(m_ui->defaultProxyCombo, &QComboBox::currentIndexChanged, this, &NetworkSection::onEdited);
    connect(m_ui->defaultProxyPortSpin, &QSpinBox::valueChanged, this, &NetworkSection::onEdited);
    connect(m_ui->defaultProxyPortSpin, &QSpinBox::editingFinished, this, [this] { touch(QStringLiteral("proxy")); });
    connect(m_ui->saveNetworkButton, &QPushButton::clicked, this, &NetworkSection::submit);
    connect(m_ui->discardNetworkButton, &QPushButton::clicked, this, &NetworkSection::discard);
}

QWidget *NetworkSection::firstField() const
{
    return m_ui->defaultDeadlineEdit;
}

LimitTexts NetworkSection::texts() const
{
    return {.deadline = m_ui->defaultDeadlineEdit->text(),
            .inactivity = m_ui->defaultInactivityEdit->text(),
            .attempts = m_ui->defaultAttemptsEdit->text(),
            .megabytes = m_ui->defaultBodyCapEdit->text()};
}

ProxyChoice NetworkSection::proxy() const
{
    return NetworkRules::normalised(
        {.kind = static_cast<ProxyChoice::Kind>(m_ui->defaultProxyCombo->currentData().toInt()),
         .host = m_ui->defaultProxyHostEdit->text(),
         .port = static_cast<quint16>(m_ui->defaultProxyPortSpin->value())});
}

NetworkRules::Checked NetworkSection::check() const
{
    NetworkRules::Checked checked = NetworkRules::limits(texts(), m_preferences.network().limits);
    if (const QString problem = NetworkRules::proxyProblem(proxy()); !problem.isEmpty()) {
        checked.issues +=
            FieldIssue{.field = QStringLiteral("proxy"), .severity = FieldIssue::Severity::Error, .message = problem};
    }
    return checked;
}

bool NetworkSection::isDirty() const
{
    const Preferences::Network &network = m_preferences.network();
    return texts() != LimitTexts::of(network.limits) || proxy() != network.proxy;
}

void NetworkSection::discard()
{
    const Preferences::Network &network = m_preferences.network();
    const LimitTexts limits = LimitTexts::of(network.limits);
    m_showing = true;
    m_ui->defaultDeadlineEdit->setText(limits.deadline);
    m_ui->defaultInactivityEdit->setText(limits.inactivity);
    m_ui->defaultAttemptsEdit->setText(limits.attempts);
    m_ui->defaultBodyCapEdit->setText(limits.megabytes);
    m_ui->defaultProxyCombo->setCurrentIndex(m_ui->defaultProxyCombo->findData(static_cast<int>(network.proxy.kind)));
    m_ui->defaultProxyHostEdit->setText(network.proxy.host);
    m_ui->defaultProxyPortSpin->setValue(network.proxy.port);
    m_showing = false;
    m_touched.clear();
    onEdited();
}

bool NetworkSection::goBack()
{
    const bool dirty = isDirty();
    discard();
    return dirty;
}

void NetworkSection::touch(const QString &field)
{
    if (isDirty()) {
        m_touched.insert(field);
    }
    showIssues();
}

void NetworkSection::onEdited()
{
    if (m_showing) {
        return;
    }
    const bool manual = proxy().kind == ProxyChoice::Kind::Manual;
    m_ui->defaultProxyHostEdit->setVisible(manual);
    m_ui->defaultProxyPortSpin->setVisible(manual);
    const bool dirty = isDirty();
    const FocusKeeper keeper(*this, [this] { return m_ui->defaultDeadlineEdit; }); // a button with nothing more to do
    m_ui->saveNetworkButton->setEnabled(dirty);
    m_ui->saveNetworkButton->setDefault(dirty);
    m_ui->discardNetworkButton->setEnabled(dirty);
    showIssues();
}

void NetworkSection::showIssues()
{
    const QList<FieldIssue> issues = check().issues;
    const QColor ink = Theme::of(palette()).tone(Tone::Negative).ink;
    for (const Field &field : fields()) {
        const auto issue = std::ranges::find(issues, field.name, &FieldIssue::field);
        const bool shown = issue != issues.end() && m_touched.contains(field.name);
        field.issue->setText(shown ? PlainText::line(issue->message) : QString());
        field.issue->setVisible(shown);
        Spoken::setProblem(*field.editor, shown ? issue->message : QString());
        QPalette inked = field.issue->palette();
        inked.setColor(QPalette::WindowText, ink);
        field.issue->setPalette(inked);
    }
}

void NetworkSection::submit()
{
    if (!isDirty()) {
        return;
    }
    const NetworkRules::Checked checked = check();
    const QList<Field> all = fields();
    for (const Field &field : all) {
        m_touched.insert(field.name);
    }
    showIssues();
    if (!checked.issues.isEmpty()) {
        const auto wrong = std::ranges::find_if(all, [&checked](const Field &field) {
            return std::ranges::find(checked.issues, field.name, &FieldIssue::field) != checked.issues.end();
        });
        wrong->editor->setFocus(Qt::OtherFocusReason);
        //: %1 is a sentence that says why.
        Q_EMIT announced(tr("Not saved. %1").arg(checked.issues.constFirst().message));
        return;
    }
    m_touched.clear(); // so that what was saved is shown, normalised
    m_preferences.setNetwork({.limits = checked.limits, .proxy = proxy()});
    discard();
    Q_EMIT announced(tr("Saved."));
}

void NetworkSection::changeEvent(QEvent *event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIssues();
    }
}
