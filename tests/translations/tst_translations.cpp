#include "translations/translationfile.h"

#include <QDir>
#include <QHash>
#include <QTest>

// The translations as they lie in resources/translations. Whether they are up to date with the sources is asked by the
// ctest translations_are_up_to_date.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslatedAndInForm_data();
    void everyTextIsTranslatedAndInForm();
    void noMnemonicStandsTwiceWhereEnglishHasTwo_data();
    void noMnemonicStandsTwiceWhereEnglishHasTwo();
    void sameTextsAreTranslatedAlikeInOneContext_data();
    void sameTextsAreTranslatedAlikeInOneContext();
    void aFaultyTranslationIsFound_data();
    void aFaultyTranslationIsFound();

private:
    static QList<TranslatedText> texts(const QString &language)
    {
        return TranslationFile::read(
            QStringLiteral(CONSOLE_SOURCES "/resources/translations/customer-console_%1.ts").arg(language));
    }
    static void addLanguages(std::initializer_list<const char *> languages)
    {
        QTest::addColumn<QString>("language");
        for (const char *language : languages) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }
    static void report(const QStringList &faults)
    {
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QStringLiteral("%1 in all:\n").arg(faults.size()) + faults.mid(0, 40).join(u'\n')));
    }
};

void TestTranslations::everyTextIsTranslatedAndInForm_data()
{
    addLanguages({"en", "de", "fr"});
}

void TestTranslations::everyTextIsTranslatedAndInForm()
{
    QFETCH(const QString, language);
    const QList<TranslatedText> all = texts(language);
    // English has only what differs in the plural.
    QVERIFY(all.size() > (language == QLatin1String("en") ? 5 : 1000));
    QStringList faults;
    for (const TranslatedText &text : all) {
        for (const QString &fault : TranslationFile::faults(text, language)) {
            faults += QStringLiteral("%1 %2: %3").arg(text.where(), fault, text.forms.join(QStringLiteral(" | ")));
        }
    }
    report(faults);
    qInfo("%s: %lld texts", qPrintable(language), static_cast<long long>(all.size()));
}

void TestTranslations::noMnemonicStandsTwiceWhereEnglishHasTwo_data()
{
    addLanguages({"de", "fr"});
}

// Between classes that are shown together only a window can tell: the tours look there.
void TestTranslations::noMnemonicStandsTwiceWhereEnglishHasTwo()
{
    QFETCH(const QString, language);
    QHash<QString, QHash<QString, const TranslatedText *>> taken; // by context and letter
    QStringList faults;
    const QList<TranslatedText> all = texts(language);
    for (const TranslatedText &text : all) {
        const QString letter = TranslationFile::mnemonics(text.forms.value(0));
        // The commands of these stand in several menus.
        static const QStringList severalMenus{QStringLiteral("Pages"), QStringLiteral("MainWindow"),
                                              QStringLiteral("ButtonCommands")};
        if (letter.isEmpty() || severalMenus.contains(text.context)) {
            continue;
        }
        const TranslatedText *&first = taken[text.context][letter];
        if (first == nullptr) {
            first = &text;
        } else if (TranslationFile::mnemonics(first->source) != TranslationFile::mnemonics(text.source)) {
            faults += QStringLiteral("%1: “%2” and “%3”").arg(text.context, first->forms.value(0), text.forms.value(0));
        }
    }
    report(faults);
}

void TestTranslations::sameTextsAreTranslatedAlikeInOneContext_data()
{
    addLanguages({"de", "fr"});
}

// Without a comment that tells them apart, two translations of one text are a slip.
void TestTranslations::sameTextsAreTranslatedAlikeInOneContext()
{
    QFETCH(const QString, language);
    QHash<QString, QString> known;
    QStringList faults;
    for (const TranslatedText &text : texts(language)) {
        const QString key = text.context + u'\n' + text.source + u'\n' + text.comment;
        if (known.contains(key)) {
            faults += text.where() + QStringLiteral(" stands twice in the file");
        }
        known.insert(key, text.forms.value(0));
    }
    report(faults);
}

void TestTranslations::aFaultyTranslationIsFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("fault");
    const QString de = QStringLiteral("de");
    const QString fr = QStringLiteral("fr");
    QTest::newRow("right") << de << QStringLiteral("&Save %1…") << QStringLiteral("%1 &speichern…") << QString();
    QTest::newRow("nothing") << de << QStringLiteral("Save") << QString() << QStringLiteral("is not translated");
    QTest::newRow("placeholder lost") << de << QStringLiteral("%1 of %2") << QStringLiteral("%1 von")
                                      << QStringLiteral("placeholders");
    QTest::newRow("placeholder of another")
        << de << QStringLiteral("%1 of %2") << QStringLiteral("%1 von %3") << QStringLiteral("placeholders");
    QTest::newRow("blank lost") << de << QStringLiteral("Expired. ") << QStringLiteral("Abgelaufen.")
                                << QStringLiteral("blanks");
    QTest::newRow("ellipsis lost") << de << QStringLiteral("Remove…") << QStringLiteral("Entfernen")
                                   << QStringLiteral("instead of “…”");
    QTest::newRow("colon lost") << de << QStringLiteral("Name:") << QStringLiteral("Name")
                                << QStringLiteral("instead of “:”");
    QTest::newRow("full stop added") << de << QStringLiteral("Name") << QStringLiteral("Name.")
                                     << QStringLiteral("ends with");
    QTest::newRow("mnemonic lost") << de << QStringLiteral("&Save") << QStringLiteral("Speichern")
                                   << QStringLiteral("mnemonics");
    QTest::newRow("mnemonic added") << de << QStringLiteral("Save && go") << QStringLiteral("&Speichern && weiter")
                                    << QStringLiteral("mnemonics");
    QTest::newRow("dots") << de << QStringLiteral("… and more") << QStringLiteral("... und mehr")
                          << QStringLiteral("three dots");
    QTest::newRow("German quotes") << de << QStringLiteral("“%1” is bad") << QStringLiteral("„%1“ ist schlecht")
                                   << QString();
    QTest::newRow("English quotes") << de << QStringLiteral("“%1” is bad") << QStringLiteral("“%1“ ist schlecht")
                                    << QStringLiteral("quote");
    QTest::newRow("English closing quote")
        << de << QStringLiteral("“%1” is bad") << QStringLiteral("„%1” ist schlecht") << QStringLiteral("quote");
    QTest::newRow("French right") << fr << QStringLiteral("“%1”: what now?")
                                  << QStringLiteral("«\u00A0%1\u00A0»\u00A0: et maintenant\u00A0?") << QString();
    QTest::newRow("French colon") << fr << QStringLiteral("Name: %1") << QStringLiteral("Nom : %1")
                                  << QStringLiteral("no-break");
    QTest::newRow("French guillemets") << fr << QStringLiteral("“%1”") << QStringLiteral("« %1 »")
                                       << QStringLiteral("no-break");
    QTest::newRow("French apostrophe") << fr << QStringLiteral("Wait") << QStringLiteral("L'attente")
                                       << QStringLiteral("apostrophe");
}

void TestTranslations::aFaultyTranslationIsFound()
{
    QFETCH(const QString, language);
    QFETCH(const QString, source);
    QFETCH(const QString, translation);
    QFETCH(const QString, fault);
    const QStringList faults = TranslationFile::faults({.source = source, .forms = {translation}}, language);
    if (fault.isEmpty()) {
        QCOMPARE(faults.join(u'\n'), QString());
    } else {
        QVERIFY2(faults.join(u'\n').contains(fault), qPrintable(faults.join(u'\n')));
    }
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
