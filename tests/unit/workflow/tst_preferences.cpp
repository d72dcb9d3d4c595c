#include "workflow/preferences.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

class TestPreferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileDefaultsHold();
    void whatWasSetIsThereAfterAnotherStart();
    void aValueThatMakesNoSenseCountsAsItsDefault_data();
    void aValueThatMakesNoSenseCountsAsItsDefault();
    void tellsOnlyOfWhatChanged();
    void noKeyAtAllIsNotTheSameAsItsOwnKeys();

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
};

void TestPreferences::withoutAFileDefaultsHold()
{
    const Preferences preferences(nullptr);
    QCOMPARE(preferences.appearance(), Preferences::Appearance());
    QCOMPARE(preferences.privacy().clipboardClearing, 30s);
    QCOMPARE(preferences.privacy().idleLock, 15min);
    QCOMPARE(preferences.network(), Preferences::Network());
    QVERIFY(!preferences.isWelcomed());
    QVERIFY(!preferences.shortcuts(QStringLiteral("lookup.box")));
}

void TestPreferences::whatWasSetIsThereAfterAnotherStart()
{
    const Preferences::Appearance appearance{
        .theme = ThemeChoice::HighContrast, .textSize = TextSize::Larger, .language = QStringLiteral("fr")};
    const Preferences::Privacy privacy{.clipboardClearing = 0s, .idleLock = 5min};
    Preferences::Network network;
    network.limits.deadline = 45s;
    network.limits.inactivity = 5s;
    network.limits.maxBodyBytes = 2048;
    network.limits.maxAttempts = 1;
    network.proxy = {.kind = ProxyChoice::Kind::Manual, .host = QStringLiteral("proxy.example"), .port = 3128};
    const QStringList keys{QStringLiteral("Ctrl+Shift+L"), QStringLiteral("F2")};
    {
        QSettings settings(file(), QSettings::IniFormat);
        Preferences preferences(&settings);
        preferences.setAppearance(appearance);
        preferences.setPrivacy(privacy);
        preferences.setNetwork(network);
        preferences.setShortcuts(QStringLiteral("lookup.box"), keys);
        preferences.setWelcomed();
    }
    QSettings settings(file(), QSettings::IniFormat);
    const Preferences preferences(&settings);
    QCOMPARE(preferences.appearance(), appearance);
    QCOMPARE(preferences.privacy(), privacy);
    QCOMPARE(preferences.network(), network);
    QCOMPARE(preferences.shortcuts(QStringLiteral("lookup.box")), std::optional(keys));
    QVERIFY(preferences.isWelcomed());
}

void TestPreferences::aValueThatMakesNoSenseCountsAsItsDefault_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"appearance/theme", "appearance/textSize", "privacy/clipboardSeconds",
                            "privacy/idleLockMinutes", "network/deadlineMilliseconds", "network/inactivityMilliseconds",
                            "network/maxBodyBytes", "network/maxAttempts", "network/proxy"}) {
        for (const char *value : {"", "purple", "-1", "99999999999999999999", "1e3"}) {
            QTest::addRow("%s=%s", key, value) << QString::fromLatin1(key);
        }
    }
}

void TestPreferences::aValueThatMakesNoSenseCountsAsItsDefault()
{
    QFETCH(const QString, key);
    QSettings settings(m_folder.filePath(QStringLiteral("odd.ini")), QSettings::IniFormat);
    settings.clear();
    settings.setValue(key, QString::fromLatin1(QTest::currentDataTag()).section(u'=', 1));
    const Preferences preferences(&settings);
    QCOMPARE(preferences.appearance(), Preferences::Appearance());
    QCOMPARE(preferences.privacy(), Preferences::Privacy());
    QCOMPARE(preferences.network(), Preferences::Network());
}

void TestPreferences::tellsOnlyOfWhatChanged()
{
    Preferences preferences(nullptr);
    const QSignalSpy appearance(&preferences, &Preferences::appearanceChanged);
    const QSignalSpy privacy(&preferences, &Preferences::privacyChanged);
    preferences.setAppearance(preferences.appearance());
    QCOMPARE(appearance.count(), 0);
    preferences.setAppearance({.theme = ThemeChoice::Dark});
    QCOMPARE(appearance.count(), 1);
    QCOMPARE(privacy.count(), 0);
}

void TestPreferences::noKeyAtAllIsNotTheSameAsItsOwnKeys()
{
    const QString command = QStringLiteral("lookup.again");
    {
        QSettings settings(file(), QSettings::IniFormat);
        Preferences preferences(&settings);
        preferences.setShortcuts(command, QStringList());
    }
    QSettings settings(file(), QSettings::IniFormat);
    Preferences preferences(&settings);
    QCOMPARE(preferences.shortcuts(command), std::optional(QStringList()));
    preferences.setShortcuts(command, std::nullopt);
    QVERIFY(!preferences.shortcuts(command));
    QVERIFY(!settings.contains(QStringLiteral("shortcuts/lookup.again")));
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
