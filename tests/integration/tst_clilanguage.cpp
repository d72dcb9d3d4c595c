#include "integration/cliprocess.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// People are answered in their language, programs always in the same one.
class TestCliLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTheLanguageOfTheEnvironment_data();
    void speaksTheLanguageOfTheEnvironment();
    void jsonAndExitCodesAreTheSameEverywhere_data();
    void jsonAndExitCodesAreTheSameEverywhere();
    void columnsLineUpInEveryLanguage();

private:
    static void speak(CliProcess &cli, const QString &locale)
    {
        for (const QString &name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LC_NUMERIC"_s, u"LC_TIME"_s, u"LANGUAGE"_s}) {
            cli.setEnvironment(name, QString());
        }
        cli.setEnvironment(u"LANG"_s, locale);
    }
    // Without what differs from one run to the next.
    static QJsonObject lasting(QJsonObject answer)
    {
        answer.remove(u"askedAt"_s);
        answer.remove(u"tookMs"_s);
        answer.remove(u"attempt"_s);
        QJsonArray evidence = answer.value(u"evidence"_s).toArray();
        for (auto &&one : evidence) {
            QJsonObject object = one.toObject();
            object.remove(u"tookMs"_s);
            one = object;
        }
        if (!evidence.isEmpty()) {
            answer.insert(u"evidence"_s, evidence);
        }
        return answer;
    }
};

void TestCliLanguage::speaksTheLanguageOfTheEnvironment_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("begins");
    // Whether the system has these locales or not.
    QTest::newRow("English") << u"LANG"_s << u"en_GB.UTF-8"_s << "Usage:"_ba;
    QTest::newRow("German") << u"LANG"_s << u"de_DE.UTF-8"_s << "Aufruf:"_ba;
    QTest::newRow("Austrian German") << u"LANG"_s << u"de_AT.UTF-8"_s << "Aufruf:"_ba;
    QTest::newRow("French") << u"LC_MESSAGES"_s << u"fr_FR.UTF-8"_s << "Utilisation"_ba;
    QTest::newRow("over all else") << u"LC_ALL"_s << u"de_DE.UTF-8"_s << "Aufruf:"_ba;
    QTest::newRow("by preference") << u"LANGUAGE"_s << u"pl:fr:de"_s << "Utilisation"_ba;
    QTest::newRow("not offered") << u"LANG"_s << u"pl_PL.UTF-8"_s << "Usage:"_ba;
    QTest::newRow("none") << u"LC_ALL"_s << u"C"_s << "Usage:"_ba;
}

void TestCliLanguage::speaksTheLanguageOfTheEnvironment()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, locale);
    QFETCH(const QByteArray, begins);
    CliProcess cli({u"--help"_s});
    speak(cli, u"en_GB.UTF-8"_s);
    cli.setEnvironment(variable, locale);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(cli.err(), QByteArray());
    QVERIFY2(cli.out().startsWith(begins), cli.out().left(60).constData());
}

void TestCliLanguage::jsonAndExitCodesAreTheSameEverywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("status") << QStringList{u"status"_s, u"ABC123"_s} << QByteArray();
    QTest::newRow("not found") << QStringList{u"status"_s, u"N0C0NSENT"_s} << QByteArray();
    QTest::newRow("explained") << QStringList{u"explain"_s, u"N0C0NSENT"_s} << QByteArray();
    QTest::newRow("no match") << QStringList{u"validate"_s, u"ABC123"_s, u"--email"_s, u"a@example.com"_s}
                              << QByteArray();
    QTest::newRow("wrong command line") << QStringList{u"status"_s, u"--no-such-option"_s} << QByteArray();
    QTest::newRow("wrong identifier") << QStringList{u"status"_s, u"--customer-number"_s, u"A-1"_s} << QByteArray();
    // Decimals, dates and names of months are where a locale shows.
    QTest::newRow("odd fields")
        << QStringList{u"enrol"_s, u"--file"_s, u"-"_s, u"--dry-run"_s}
        << R"({"customer": {"givenNames": "Jo3", "lastName": "Chef", "address": "25 Luke Street", "city": "London",
               "postCode": "nowhere", "dob": "3. März 1850", "email": "a@b", "phoneNumber": "+4412",
               "workProviderUserId": "7"}, "product": {"code": "x"}})"_ba;
}

void TestCliLanguage::jsonAndExitCodesAreTheSameEverywhere()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    QTemporaryDir home;
    const auto run = [&](CliProcess &cli, const QString &locale) {
        speak(cli, locale);
        cli.setEnvironment(u"CUSTOMER_CONSOLE_HOME"_s, home.path());
        return cli.run(input);
    };
    CliProcess english(QStringList{u"--json"_s} + arguments);
    QVERIFY(run(english, u"en_GB.UTF-8"_s));
    QVERIFY2(!english.json().isEmpty(), english.everything().constData());
    for (const QString &locale : {u"de_DE.UTF-8"_s, u"fr_FR.UTF-8"_s, u"ar_EG.UTF-8"_s, u"C"_s}) {
        CliProcess json(QStringList{u"--json"_s} + arguments);
        QVERIFY(run(json, locale));
        QCOMPARE(json.exitCode(), english.exitCode());
        QCOMPARE(lasting(json.json()), lasting(english.json()));

        CliProcess text(arguments);
        QVERIFY(run(text, locale));
        QCOMPARE(text.exitCode(), english.exitCode());
        QVERIFY(!text.everything().isEmpty());
    }
}

// Letters with accents count as one column each, whether the system has the locale or not.
void TestCliLanguage::columnsLineUpInEveryLanguage()
{
    CliProcess cli({u"status"_s, u"ABC123"_s});
    speak(cli, u"fr_FR.UTF-8"_s);
    QVERIFY(cli.run());
    const QString out = QString::fromUtf8(cli.out());
    const auto valueColumn = [&out](const QString &label, const QString &value) {
        for (const QString &line : out.split(u'\n')) {
            if (line.startsWith(label)) {
                return line.indexOf(value);
            }
        }
        return qsizetype(-1);
    };
    const qsizetype environment = valueColumn(u"Environnement"_s, u"BAC À SABLE"_s);
    QVERIFY2(environment > 0, qPrintable(out));
    QCOMPARE(valueColumn(u"Demandé"_s, u"Numéro de client ABC123"_s), environment);
}

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_clilanguage.moc"
