#include "gui/languagesection.h"

#include "gui/combos.h"
#include "gui/labels.h"
#include "workflow/languages.h"
#include "workflow/preferences.h"

#include "ui_languagesection.h"

#include <QLocale>

#include <algorithm>

namespace {

QString endonym(const QString &code)
{
    const auto &offered = Languages::offered();
    const auto found = std::ranges::find(offered, code, &Languages::Language::code);
    return found != offered.end() ? found->endonym : code;
}

// Whether the window that is open speaks it: Languages::use() makes its locale the program's.
bool isSpoken(const QString &code)
{
    const QLocale::Language now = QLocale().language();
    return (now == QLocale::C ? QLocale::English : now) == QLocale(code).language();
}

} // namespace

LanguageSection::LanguageSection(Preferences &preferences, const Clock &clock, QWidget *parent)
    : SettingsSection(parent)
    , m_ui(std::make_unique<Ui::LanguageSection>())
    , m_preferences(preferences)
    , m_clock(clock)
{
    m_ui->setupUi(this);
    Labels::mute(*m_ui->languageNote);
    Labels::mute(*m_ui->regionNote);
    //: "As the system (Deutsch)": the language that the system asks for, in its own word
    m_ui->languageCombo->addItem(tr("As the system (%1)").arg(endonym(Languages::choose({}))), QString());
    for (const Languages::Language &language : Languages::offered()) {
        m_ui->languageCombo->addItem(language.endonym, language.code);
    }
    showPreferences();
    connect(m_ui->languageCombo, &QComboBox::currentIndexChanged, this, &LanguageSection::choose);
    connect(&m_preferences, &Preferences::appearanceChanged, this, &LanguageSection::showPreferences);
}

LanguageSection::~LanguageSection() = default;

SettingsSection::Face LanguageSection::face()
{
    return {.id = Id::Language,
            .icon = QStringLiteral("language"),
            .title = tr("Language"),
            .summary = tr("What the console speaks. What customers and services are called is never translated."),
            .entries = {{.control = QStringLiteral("languageCombo"),
                         .label = tr("Language"),
                         .description = tr("A change holds at once: the windows are made anew."),
                         //: other words that people may search this setting by, with commas between
                         .words = tr("translation, English, Deutsch, Français, German, French, locale, region, date, "
                                     "number, format")}},
            .restoreDefaults = [](Preferences &preferences) {
                Preferences::Appearance appearance = preferences.appearance();
                appearance.language.clear();
                preferences.setAppearance(appearance);
            }};
}

QWidget *LanguageSection::firstField() const
{
    return m_ui->languageCombo;
}

void LanguageSection::showPreferences()
{
    const QString chosen = m_preferences.appearance().language;
    const QSignalBlocker nobodyChose(m_ui->languageCombo);
    Combos::choose(*m_ui->languageCombo, chosen, chosen);
    const QString code = Languages::choose(chosen);
    m_ui->languageNote->setText(isSpoken(code)
                                    ? tr("The console speaks it now.")
                                    : tr("The windows are made anew in this language: %1.").arg(endonym(code)));
    m_ui->languageCombo->setAccessibleDescription(m_ui->languageNote->text());
    m_ui->languageCombo->setToolTip(m_ui->languageCombo->currentText()); // whole, where it does not fit
    const QLocale formats = Languages::formats(code);
    constexpr double someNumber = 1234.5;
    //: an example of a date with its time, and of a number: "14/03/2026 09:26 · 1,234.5"
    m_ui->regionSampleLabel->setText(tr("%1 · %2").arg(
        formats.toString(m_clock.nowUtc().toLocalTime(), QLocale::ShortFormat), formats.toString(someNumber, 'f', 1)));
}

void LanguageSection::choose()
{
    Preferences::Appearance appearance = m_preferences.appearance();
    appearance.language = m_ui->languageCombo->currentData().toString();
    m_preferences.setAppearance(appearance);
    Q_EMIT announced(m_ui->languageNote->text());
}
