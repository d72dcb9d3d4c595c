#include "gui/appearancesection.h"

#include "gui/combos.h"
#include "gui/labels.h"
#include "workflow/preferences.h"

#include "ui_appearancesection.h"

AppearanceSection::AppearanceSection(Preferences &preferences, QWidget *parent)
    : SettingsSection(parent)
    , m_ui(std::make_unique<Ui::AppearanceSection>())
    , m_preferences(preferences)
{
    m_ui->setupUi(this);
    Labels::mute(*m_ui->themeNote);
    Labels::mute(*m_ui->textSizeNote);
    m_ui->themeCombo->setAccessibleDescription(m_ui->themeNote->text());
    m_ui->textSizeCombo->setAccessibleDescription(m_ui->textSizeNote->text());
    const auto add = [](QComboBox &combo, const QString &words, auto value) {
        combo.addItem(words, static_cast<int>(value));
    };
    Combos::addThemes(*m_ui->themeCombo);
    //: of the text
    add(*m_ui->textSizeCombo, tr("Normal"), TextSize::Normal);
    //: of the text
    add(*m_ui->textSizeCombo, tr("Large"), TextSize::Large);
    //: of the text
    add(*m_ui->textSizeCombo, tr("Larger"), TextSize::Larger);
    showPreferences();
    connect(m_ui->themeCombo, &QComboBox::currentIndexChanged, this, &AppearanceSection::choose);
    connect(m_ui->textSizeCombo, &QComboBox::currentIndexChanged, this, &AppearanceSection::choose);
    connect(&m_preferences, &Preferences::appearanceChanged, this, &AppearanceSection::showPreferences);
}

AppearanceSection::~AppearanceSection() = default;

SettingsSection::Face AppearanceSection::face()
{
    return {.id = Id::Appearance,
            .icon = QStringLiteral("appearance"),
            .title = tr("Appearance"),
            .summary = tr("How the console looks. Everything here holds at once."),
            .entries = {{.control = QStringLiteral("themeCombo"),
                         .label = tr("Theme"),
                         .description = tr("Changes at once, here and in the View menu."),
                         //: other words that people may search this setting by, with commas between
                         .words = tr("colours, dark, light, night, mode, high contrast, black, white, look")},
                        {.control = QStringLiteral("textSizeCombo"),
                         .label = tr("Text size"),
                         .description = tr("Larger than what the system asks for, in every window of the console."),
                         //: other words that people may search this setting by, with commas between
                         .words = tr("font, large, zoom, scale, bigger, read, letters")}},
            .restoreDefaults = [](Preferences &preferences) {
                Preferences::Appearance appearance;
                appearance.language = preferences.appearance().language; // a section of its own
                preferences.setAppearance(appearance);
            }};
}

QWidget *AppearanceSection::firstField() const
{
    return m_ui->themeCombo;
}

void AppearanceSection::showPreferences()
{
    const Preferences::Appearance appearance = m_preferences.appearance();
    const auto show = [](QComboBox &combo, auto value) {
        const QSignalBlocker nobodyChose(combo);
        combo.setCurrentIndex(combo.findData(static_cast<int>(value)));
    };
    show(*m_ui->themeCombo, appearance.theme);
    show(*m_ui->textSizeCombo, appearance.textSize);
}

void AppearanceSection::choose()
{
    Preferences::Appearance appearance = m_preferences.appearance();
    appearance.theme = static_cast<ThemeChoice>(m_ui->themeCombo->currentData().toInt());
    appearance.textSize = static_cast<TextSize>(m_ui->textSizeCombo->currentData().toInt());
    m_preferences.setAppearance(appearance);
}
