#include "workflow/languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesWhatHolds_data();
    void choosesWhatHolds();
    void namesEachLanguageInItself();
    void everyOfferedLanguageIsCompiledIn();
    void qtSpeaksTheLanguageToo_data();
    void qtSpeaksTheLanguageToo();
    void leavesNothingBehind();
    void formatsGoByThePlace_data();
    void formatsGoByThePlace();
};

void TestLanguages::choosesWhatHolds_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("ofSystem");
    QTest::addColumn<QString>("holds");
    const auto row = [](const char *name, const char *chosen, const QStringList &ofSystem, const char *holds) {
        QTest::newRow(name) << QString::fromLatin1(chosen) << ofSystem << QString::fromLatin1(holds);
    };
    row("chosen", "fr", {QStringLiteral("de-DE")}, "fr");
    row("the system's", "", {QStringLiteral("de-DE")}, "de");
    row("with an underscore", "", {QStringLiteral("fr_CA.UTF-8")}, "fr");
    row("the first that is offered", "", {QStringLiteral("pl-PL"), QStringLiteral("pl"), QStringLiteral("fr-FR")},
        "fr");
    row("English before others", "", {QStringLiteral("en-GB"), QStringLiteral("de-DE")}, "en");
    row("none that is offered", "", {QStringLiteral("pl-PL")}, "en");
    row("a longer name that begins alike", "", {QStringLiteral("frp-FR"), QStringLiteral("den-CA")}, "en");
    row("no system", "", {}, "en");
    row("C", "", {QStringLiteral("C")}, "en");
    row("chosen, but not offered", "tlh", {QStringLiteral("de-DE")}, "de");
}

void TestLanguages::choosesWhatHolds()
{
    QFETCH(const QString, chosen);
    QFETCH(const QStringList, ofSystem);
    QTEST(Languages::choose(chosen, ofSystem), "holds");
}

void TestLanguages::namesEachLanguageInItself()
{
    QStringList names;
    for (const Languages::Language &language : Languages::offered()) {
        names += language.code + u' ' + language.endonym;
    }
    QCOMPARE(names,
             QStringList({QStringLiteral("en English"), QStringLiteral("de Deutsch"), QStringLiteral("fr Français")}));
}

void TestLanguages::everyOfferedLanguageIsCompiledIn()
{
    for (const Languages::Language &language : Languages::offered()) {
        const QFile file(QStringLiteral(":/translations/customer-console_%1.qm").arg(language.code));
        QVERIFY2(file.exists(), qPrintable(file.fileName()));
    }
}

void TestLanguages::qtSpeaksTheLanguageToo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Cancel");
    QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("Abbrechen");
    QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("Annuler");
}

void TestLanguages::qtSpeaksTheLanguageToo()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.use(language);
    QCOMPARE(languages.current(), language);
    QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "cancel");
    // And back again.
    languages.use(QStringLiteral("en"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
}

void TestLanguages::leavesNothingBehind()
{
    {
        Languages languages;
        languages.use(QStringLiteral("de"));
    }
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
}

void TestLanguages::formatsGoByThePlace_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("number");
    const auto row = [](const char *language, const char *system, const char *day, const char *number) {
        QTest::addRow("%s in %s", language, system) << QString::fromLatin1(language) << QString::fromLatin1(system)
                                                    << QString::fromUtf8(day) << QString::fromUtf8(number);
    };
    row("en", "en_GB", "01/02/2026", "1,234.5");
    row("en", "en_US", "2/1/26", "1,234.5");
    row("en", "de_DE", "01/02/2026", "1.234,5");
    row("en", "ja_JP", "01/02/2026", "1,234.5");
    row("de", "de_DE", "01.02.26", "1.234,5");
    row("de", "de_CH", "01.02.26", "1’234.5");
    row("de", "en_US", "01.02.26", "1.234,5");
    row("fr", "fr_FR", "01/02/2026", "1\u202F234,5");
    row("fr", "fr_CA", "2026-02-01", "1\u00A0234,5");
    row("fr", "en_GB", "01/02/2026", "1\u202F234,5");
}

void TestLanguages::formatsGoByThePlace()
{
    QFETCH(const QString, language);
    QFETCH(const QString, system);
    const QLocale locale = Languages::formats(language, QLocale(system));
    QTEST(locale.toString(QDate(2026, 2, 1), QLocale::ShortFormat), "day");
    QTEST(locale.toString(1234.5, 'f', 1), "number");
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
