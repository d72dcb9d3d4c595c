#include "workflow/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace {

constexpr auto english = "en";

bool isOffered(const QString &code)
{
    return std::ranges::any_of(Languages::offered(), [&code](const auto &language) { return language.code == code; });
}

} // namespace

const QList<Languages::Language> &Languages::offered()
{
    static const QList<Language> languages{{.code = QLatin1String(english), .endonym = QStringLiteral("English")},
                                           {.code = QStringLiteral("de"), .endonym = QStringLiteral("Deutsch")},
                                           {.code = QStringLiteral("fr"), .endonym = QStringLiteral("Français")}};
    return languages;
}

QString Languages::choose(const QString &chosen, const QStringList &ofSystem)
{
    if (isOffered(chosen)) {
        return chosen;
    }
    for (const QString &name : ofSystem) {
        // "de-AT", "de_AT.UTF-8": the part in front.
        const auto end = std::ranges::find_if_not(name, [](QChar c) { return c.isLetter(); });
        QString code = name.left(end - name.begin()).toLower();
        if (isOffered(code)) {
            return code;
        }
    }
    return QLatin1String(english);
}

QLocale Languages::formats(const QString &code, const QLocale &system)
{
    const QLocale::Language language = QLocale(code).language();
    // "C" is English without a country.
    if (system.language() == language || (system.language() == QLocale::C && code == QLatin1String(english))) {
        return system;
    }
    const QLocale there(language, system.territory());
    if (there.territory() == system.territory() || code != QLatin1String(english)) {
        return there;
    }
    // Nobody speaks it there. Of an unknown place Qt makes America, where the month comes before the day.
    return {QLocale::English, QLocale::UnitedKingdom};
}

Languages::~Languages() = default;

void Languages::use(const QString &code)
{
    const QString name = isOffered(code) ? code : QLatin1String(english);
    if (name == m_current) {
        return;
    }
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_ofQt);
    m_current = name;
    QLocale::setDefault(formats(name));
    // Compiled into the program; uncompressed, so that nothing is copied.
    if (m_own.load(QStringLiteral(":/translations/customer-console_%1.qm").arg(name))) {
        QCoreApplication::installTranslator(&m_own);
    }
    if (name != QLatin1String(english) &&
        m_ofQt.load(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_ofQt);
    }
}
