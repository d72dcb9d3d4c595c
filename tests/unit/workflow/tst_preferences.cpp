#include "workflow/preferences.h"

#include <QDir>
#include <QFileInfo>
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
    void fillsInWhatAProfileLeavesToTheSettings();
    void readsTheNetworkForAProgramWithoutAWindow();
    void putsAllValuesBack();
    void forgetsPlacesAndNothingElse();

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

void TestPreferences::fillsInWhatAProfileLeavesToTheSettings()
{
    Preferences::Network network;
    network.limits.deadline = 45s;
    network.proxy = {.kind = ProxyChoice::Kind::Manual, .host = QStringLiteral("proxy.example"), .port = 3128};
    Profile profile{.name = QStringLiteral("x"),
                    .baseUrl = *BaseUrl::parse(QStringLiteral("https://api.example/")),
                    .limits = {.deadline = 7s},
                    .proxy = {.kind = ProxyChoice::Kind::System}};
    QCOMPARE(network.applied(profile).limits, profile.limits); // all its own
    QCOMPARE(network.applied(profile).proxy, profile.proxy);
    profile.limitsFromSettings = true;
    QCOMPARE(network.applied(profile).limits, network.limits);
    QCOMPARE(network.applied(profile).proxy, profile.proxy);
    profile.proxyFromSettings = true;
    QCOMPARE(network.applied(profile).proxy, network.proxy);
    QVERIFY(network.applied(profile).proxyFromSettings); // so that it can be applied anew
    for (const char *here : {"http://127.0.0.1:8080/", "http://localhost/", "http://[::1]:8080/"}) {
        profile.baseUrl = *BaseUrl::parse(QString::fromLatin1(here));
        QCOMPARE(network.applied(profile).proxy, ProxyChoice());
    }
}

void TestPreferences::readsTheNetworkForAProgramWithoutAWindow()
{
    const QString home = m_folder.filePath(QStringLiteral("home"));
    qputenv("CUSTOMER_CONSOLE_HOME", home.toUtf8());
    QCOMPARE(Preferences::storedNetwork(), Preferences::Network());
    QVERIFY(!QFileInfo::exists(home)); // nobody asked for a folder
    QVERIFY(QDir().mkpath(home));
    Preferences::Network network;
    network.limits.deadline = 5s;
    network.limits.maxAttempts = 1;
    network.proxy.kind = ProxyChoice::Kind::System;
    const QString file = home + QLatin1String("/settings.ini");
    {
        QSettings settings(file, QSettings::IniFormat);
        Preferences(&settings).setNetwork(network);
    }
    QCOMPARE(Preferences::storedNetwork(), network);
    QVERIFY(QFile::remove(file));
    QVERIFY(QDir().mkpath(file)); // no file at all
    QCOMPARE(Preferences::storedNetwork(), Preferences::Network());
}

void TestPreferences::putsAllValuesBack()
{
    Preferences preferences(nullptr);
    const Preferences::Values defaults = preferences.values();
    preferences.setAppearance({.theme = ThemeChoice::Dark});
    preferences.setPrivacy({.clipboardClearing = 10s});
    preferences.setShortcuts(QStringLiteral("a"), QStringList{QStringLiteral("F2")});
    preferences.setShortcuts(QStringLiteral("b"), QStringList());
    const Preferences::Values set = preferences.values();
    QVERIFY(set != defaults);
    preferences.setValues(defaults);
    QCOMPARE(preferences.values(), defaults);
    QVERIFY(!preferences.shortcuts(QStringLiteral("b")));
    preferences.setValues(set);
    QCOMPARE(preferences.values(), set);
    QCOMPARE(preferences.shortcuts(QStringLiteral("b")), QStringList());
}

void TestPreferences::forgetsPlacesAndNothingElse()
{
    QSettings settings(m_folder.filePath(QStringLiteral("places.ini")), QSettings::IniFormat);
    Preferences preferences(&settings);
    preferences.setWelcomed();
    preferences.setPrivacy({.clipboardClearing = 10s});
    preferences.setShortcuts(QStringLiteral("a"), QStringList{QStringLiteral("F2")});
    settings.setValue(QStringLiteral("profile/last"), QStringLiteral("x"));
    const QStringList before = settings.allKeys();
    settings.setValue(QStringLiteral("window/geometry"), QByteArray("x"));
    settings.setValue(QStringLiteral("lookup/columns"), QByteArray("x"));
    QVERIFY(!preferences.arePlacesForgotten());
    preferences.forgetPlaces();
    QCOMPARE(settings.allKeys(), before);
    QVERIFY(preferences.arePlacesForgotten());
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
