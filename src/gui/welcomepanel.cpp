#include "gui/welcomepanel.h"

#include "gui/combos.h"
#include "gui/icons.h"
#include "gui/labels.h"
#include "gui/theme.h"

#include "ui_welcomepanel.h"

#include <QKeyEvent>

namespace {

constexpr int iconSize = 48;

// What the window's own keys mean on its pages means something else here.
bool isOurs(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Escape || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

WelcomePanel::WelcomePanel(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePanel>())
    , m_preferences(preferences)
{
    m_ui->setupUi(this);
    Labels::scale(*m_ui->welcomeTitleLabel, 1.7, true);
    Labels::mute(*m_ui->welcomeNote);
    m_ui->welcomeIconLabel->setPixmap(Icons::application().pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    //: %1 is a customer number
    m_ui->welcomeLookUpButton->setText(tr("&Look up %1").arg(example()));
    m_ui->welcomeLookUpButton->setDefault(true);
    setAccessibleDescription(m_ui->welcomeTextLabel->text() + u' ' + m_ui->welcomeSandboxLabel->text());
    Combos::addLanguages(*m_ui->welcomeLanguageCombo);
    Combos::addThemes(*m_ui->welcomeThemeCombo);
    showPreferences();
    connect(m_ui->welcomeLanguageCombo, &QComboBox::currentIndexChanged, this, &WelcomePanel::choose);
    connect(m_ui->welcomeThemeCombo, &QComboBox::currentIndexChanged, this, &WelcomePanel::choose);
    connect(&m_preferences, &Preferences::appearanceChanged, this, &WelcomePanel::showPreferences);
    connect(m_ui->welcomeLookUpButton, &QPushButton::clicked, this, &WelcomePanel::lookUpRequested);
    connect(m_ui->welcomeSkipButton, &QPushButton::clicked, this, &WelcomePanel::skipped);
}

WelcomePanel::~WelcomePanel() = default;

QWidget *WelcomePanel::firstField() const
{
    return m_ui->welcomeLookUpButton;
}

QString WelcomePanel::announcement()
{
    //: %1 is a customer number
    return tr("Welcome. On the sandbox nobody is real: Return looks up %1, Esc skips this.").arg(example());
}

void WelcomePanel::showPreferences()
{
    const QSignalBlocker noLanguage(m_ui->welcomeLanguageCombo);
    const QSignalBlocker noTheme(m_ui->welcomeThemeCombo);
    const Preferences::Appearance &appearance = m_preferences.appearance();
    Combos::choose(*m_ui->welcomeLanguageCombo, appearance.language, appearance.language);
    Combos::choose(*m_ui->welcomeThemeCombo, static_cast<int>(appearance.theme), {});
}

void WelcomePanel::choose()
{
    Preferences::Appearance appearance = m_preferences.appearance();
    appearance.language = m_ui->welcomeLanguageCombo->currentData().toString();
    appearance.theme = static_cast<ThemeChoice>(m_ui->welcomeThemeCombo->currentData().toInt());
    m_preferences.setAppearance(appearance);
}

bool WelcomePanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void WelcomePanel::keyPressEvent(QKeyEvent *event)
{
    if (!isOurs(*event)) {
        QWidget::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Escape || m_ui->welcomeSkipButton->hasFocus()) {
        Q_EMIT skipped();
    } else {
        Q_EMIT lookUpRequested();
    }
}
