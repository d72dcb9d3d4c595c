#include "gui/combos.h"

#include "workflow/languages.h"

#include <algorithm>

QString Combos::endonym(const QString &code)
{
    const auto &offered = Languages::offered();
    const auto found = std::ranges::find(offered, code, &Languages::Language::code);
    return found != offered.end() ? found->endonym : code;
}

void Combos::addThemes(QComboBox &combo)
{
    const auto add = [&combo](const QString &words, ThemeChoice theme) {
        combo.addItem(words, static_cast<int>(theme));
    };
    add(tr("As the system"), ThemeChoice::System);
    add(tr("Light"), ThemeChoice::Light);
    add(tr("Dark"), ThemeChoice::Dark);
    add(tr("High contrast"), ThemeChoice::HighContrast);
}

void Combos::addLanguages(QComboBox &combo)
{
    //: "As the system (Deutsch)": the language that the system asks for, in its own word
    combo.addItem(tr("As the system (%1)").arg(endonym(Languages::choose({}))), QString());
    for (const Languages::Language &language : Languages::offered()) {
        combo.addItem(language.endonym, language.code);
    }
}
