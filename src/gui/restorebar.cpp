#include "gui/restorebar.h"

#include "gui/flowlayout.h"
#include "ui_restorebar.h"

RestoreBar::RestoreBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::RestoreBar>())
{
    m_ui->setupUi(this);
    FlowLayout::gather(*m_ui->restoreLayout, {m_ui->restoreNowButton, m_ui->keepSettingsButton, m_ui->putBackButton,
                                              m_ui->closeRestoreButton});
    connect(m_ui->restoreNowButton, &QPushButton::clicked, this, &RestoreBar::restore);
    connect(m_ui->keepSettingsButton, &QPushButton::clicked, this, &RestoreBar::close);
    connect(m_ui->putBackButton, &QPushButton::clicked, this, &RestoreBar::putBack);
    connect(m_ui->closeRestoreButton, &QPushButton::clicked, this, &RestoreBar::close);
    hide();
}

RestoreBar::~RestoreBar() = default;

void RestoreBar::setPreferences(Preferences &preferences)
{
    m_preferences = &preferences;
    const auto changed = [this] {
        if (!m_changing && m_before) {
            close();
        }
    };
    connect(m_preferences, &Preferences::appearanceChanged, this, changed);
    connect(m_preferences, &Preferences::privacyChanged, this, changed);
    connect(m_preferences, &Preferences::networkChanged, this, changed);
    connect(m_preferences, &Preferences::shortcutsChanged, this, changed);
}

void RestoreBar::ask(const QList<SettingsSection::Face> &faces)
{
    m_faces = faces;
    m_before.reset();
    m_asker = window()->focusWidget();
    m_ui->restoreLabel->setText(
        faces.size() == 1
            ? tr("Put all settings in “%1” back to their defaults?").arg(faces.constFirst().title)
            : tr("Put all settings back to their defaults? Profiles, tokens and the journal are not touched."));
    for (QWidget *widget : {m_ui->restoreNowButton, m_ui->keepSettingsButton}) {
        widget->show();
    }
    for (QWidget *widget : {m_ui->putBackButton, m_ui->closeRestoreButton}) {
        widget->hide();
    }
    show();
    m_ui->keepSettingsButton->setFocus(Qt::OtherFocusReason); // a stray key keeps them
    Q_EMIT announced(m_ui->restoreLabel->text());
}

void RestoreBar::restore()
{
    const Preferences::Values before = m_preferences->values();
    m_changing = true;
    for (const SettingsSection::Face &face : std::as_const(m_faces)) {
        face.restoreDefaults(*m_preferences);
    }
    m_changing = false;
    if (m_preferences->values() == before) {
        m_ui->restoreLabel->setText(tr("These are the defaults already."));
        m_ui->putBackButton->hide();
    } else {
        m_before = before;
        m_ui->restoreLabel->setText(tr("The defaults hold again."));
        m_ui->putBackButton->show();
    }
    m_ui->closeRestoreButton->show();
    (m_before ? m_ui->putBackButton : m_ui->closeRestoreButton)->setFocus(Qt::OtherFocusReason);
    m_ui->restoreNowButton->hide();
    m_ui->keepSettingsButton->hide();
    Q_EMIT announced(m_ui->restoreLabel->text());
}

void RestoreBar::putBack()
{
    if (m_before) {
        m_changing = true;
        m_preferences->setValues(*m_before);
        m_changing = false;
        Q_EMIT announced(tr("What was set before is set again."));
    }
    close();
}

bool RestoreBar::goBack()
{
    const bool there = !isHidden();
    if (there) {
        close();
    }
    return there;
}

void RestoreBar::close()
{
    m_before.reset();
    const bool focused = isAncestorOf(window()->focusWidget());
    hide();
    if (focused && m_asker) {
        m_asker->setFocus(Qt::OtherFocusReason);
    }
}
