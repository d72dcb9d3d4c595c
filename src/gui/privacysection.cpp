#include "gui/privacysection.h"

#include "gui/combos.h"
#include "gui/fieldstack.h"
#include "gui/labels.h"
#include "workflow/preferences.h"

#include "ui_privacysection.h"

namespace {

QString seconds(qint64 count)
{
    return count % 60 == 0 ? PrivacySection::tr("After %n minute(s)", nullptr, static_cast<int>(count / 60))
                           : PrivacySection::tr("After %n second(s)", nullptr, static_cast<int>(count));
}

QString minutes(qint64 count)
{
    return PrivacySection::tr("After %n minute(s)", nullptr, static_cast<int>(count));
}

} // namespace

PrivacySection::PrivacySection(Preferences &preferences, const Clock &clock, QWidget *parent)
    : SettingsSection(parent)
    , m_ui(std::make_unique<Ui::PrivacySection>())
    , m_preferences(preferences)
    , m_clock(clock)
{
    m_ui->setupUi(this);
    FieldStack::follow(*m_ui->privacyArea, *m_ui->privacyBodyGrid);
    for (QLabel *note : {m_ui->clipboardNote, m_ui->idleLockNote, m_ui->rememberedNote, m_ui->placesNote}) {
        Labels::mute(*note);
    }
    m_ui->rememberedNote->setText(tr("Product codes and occupations of earlier enrolments are offered to new ones. The "
                                     "journal itself keeps them all the same."));
    m_ui->placesNote->setText(
        tr("Where windows, panels and columns were left. The next start opens as the first did."));
    m_ui->forgetRememberedButton->setAccessibleDescription(m_ui->rememberedNote->text());
    m_ui->forgetPlacesButton->setAccessibleDescription(m_ui->placesNote->text());
    m_ui->clipboardCombo->setAccessibleDescription(m_ui->clipboardNote->text());
    m_ui->idleLockCombo->setAccessibleDescription(m_ui->idleLockNote->text());
    addChoices();
    showPreferences();
    connect(m_ui->clipboardCombo, &QComboBox::currentIndexChanged, this, &PrivacySection::choose);
    connect(m_ui->idleLockCombo, &QComboBox::currentIndexChanged, this, &PrivacySection::choose);
    connect(m_ui->forgetRememberedButton, &QPushButton::clicked, this, &PrivacySection::forgetRemembered);
    connect(m_ui->forgetPlacesButton, &QPushButton::clicked, this, &PrivacySection::forgetPlaces);
    connect(&m_preferences, &Preferences::privacyChanged, this, &PrivacySection::showPreferences);
}

PrivacySection::~PrivacySection() = default;

SettingsSection::Face PrivacySection::face()
{
    return {.id = Id::Privacy,
            .icon = QStringLiteral("lock"),
            .title = tr("Privacy"),
            .summary = tr("How long the console shows and keeps what is about people."),
            .entries = {{.control = QStringLiteral("clipboardCombo"),
                         .label = tr("Clear the clipboard"),
                         .description = tr("What was copied here and may name a person is taken off the clipboard "
                                           "again, unless something else was copied since."),
                         //: other words that people may search this setting by, with commas between
                         .words = tr("copy, paste, timeout, seconds, personal data")},
                        {.control = QStringLiteral("idleLockCombo"),
                         .label = tr("Lock when idle"),
                         .description = tr("The window goes blank and the journal’s key is dropped, until the keychain "
                                           "or the passphrase opens it again."),
                         //: other words that people may search this setting by, with commas between
                         .words = tr("screen, away, timeout, minutes, passphrase, password, blank, security")},
                        {.control = QStringLiteral("forgetRememberedButton"),
                         .label = tr("Offered values"),
                         .description = tr("Product codes and occupations of earlier enrolments are offered to new "
                                           "ones. The journal itself keeps them all the same."),
                         //: other words that people may search this setting by, with commas between
                         .words = tr("remembered, forget, delete, history, completion, product code, occupation")},
                        {.control = QStringLiteral("forgetPlacesButton"),
                         .label = tr("Windows and columns"),
                         .description = tr("Where windows, panels and columns were left. The next start opens as the "
                                           "first did."),
                         //: other words that people may search this setting by, with commas between
                         .words = tr("reset, position, size, layout, geometry, forget, remembered")}},
            .restoreDefaults = [](Preferences &preferences) { preferences.setPrivacy({}); }};
}

void PrivacySection::addChoices()
{
    m_ui->clipboardCombo->addItem(tr("Never"), qint64(0));
    for (const qint64 count : {10, 30, 60, 300}) {
        m_ui->clipboardCombo->addItem(seconds(count), count);
    }
    m_ui->idleLockCombo->addItem(tr("Never"), qint64(0));
    for (const qint64 count : {5, 15, 30, 60}) {
        m_ui->idleLockCombo->addItem(minutes(count), count);
    }
}

QWidget *PrivacySection::firstField() const
{
    return m_ui->clipboardCombo;
}

void PrivacySection::showPreferences()
{
    const QSignalBlocker noClipboard(m_ui->clipboardCombo);
    const QSignalBlocker noLock(m_ui->idleLockCombo);
    const Preferences::Privacy privacy = m_preferences.privacy();
    const qint64 clearing = privacy.clipboardClearing.count();
    const qint64 lock = privacy.idleLock.count();
    Combos::choose(*m_ui->clipboardCombo, clearing, seconds(clearing));
    Combos::choose(*m_ui->idleLockCombo, lock, minutes(lock));
}

void PrivacySection::choose()
{
    m_preferences.setPrivacy(
        {.clipboardClearing = std::chrono::seconds(m_ui->clipboardCombo->currentData().toLongLong()),
         .idleLock = std::chrono::minutes(m_ui->idleLockCombo->currentData().toLongLong())});
}

void PrivacySection::forgetRemembered()
{
    m_preferences.forgetRemembered(m_clock.nowUtc());
    m_ui->rememberedNote->setText(tr("Forgotten: only what is enrolled from now on is offered. The journal itself "
                                     "keeps everything all the same."));
    Q_EMIT announced(m_ui->rememberedNote->text());
}

void PrivacySection::forgetPlaces()
{
    m_preferences.forgetPlaces();
    m_ui->placesNote->setText(tr("Forgotten: the next start opens as the first did."));
    Q_EMIT announced(m_ui->placesNote->text());
}
