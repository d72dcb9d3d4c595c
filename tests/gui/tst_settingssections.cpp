#include "gui/datafixture.h"
#include "gui/windowhands.h"

#include "gui/profilessection.h"
#include "gui/settingshits.h"
#include "gui/settingspage.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The sections of the settings and the search that leads to each setting, by keys.
class TestSettingsSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theModelOfHitsIsSound();
    void opensEachSectionFromTheList();
    void makesASectionWhenItIsFirstShown();
    void findsSettingsByOtherWords_data();
    void findsSettingsByOtherWords();
    void findsNothingAndSaysSo();
    void everySettingThatIsFoundIsThere();
    void everyLabelIsFoundByItsOwnWords();
    void searchesByKeysAlone();
    void escLeavesTheSearchBeforeAnythingElse();
    void lightsTheControlUntilTheFocusLeaves();
    void leadsToAProfileWhenThereIsOne();

    void keepsTheNetworkWhenItIsSaved();
    void refusesANetworkThatCannotBe_data();
    void refusesANetworkThatCannotBe();
    void discardsTheNetworkOnEsc();

    void themeAndTextSizeHoldAtOnce();
    void showsWhatTheViewMenuChose();
    void keepsTheChosenLanguage();
    void keepsPrivacy();
    void showsAValueThatIsNotInTheList();
    void forgetsWhatWasOffered();
    void forgetsWhereTheWindowWas();

    void restoresOneSectionAfterAsking();
    void restoresAllButProfilesAndPutsBack();
    void aLaterChangeEndsPuttingBack();

private:
    void open();
    void openSection(SettingsSection::Id id);
    QListView *hits() const { return m_hands->find<QListView>("hitsView"); }
    QLineEdit *searchField() const { return m_hands->find<QLineEdit>("settingsSearchEdit"); }
    SettingsPage *page() const { return m_console->window().findChild<SettingsPage *>(); }
    QWidget *focused() const { return m_console->window().focusWidget(); }
    QStringList controlsFound() const;
    static QList<SettingsSection::Id> sections();

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<StandingClock> m_clock;
    std::unique_ptr<DataFixture> m_data;
    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WindowHands> m_hands;
};

void TestSettingsSections::init()
{
    Theme::apply(*qApp, ThemeChoice::Light);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_clock = std::make_unique<StandingClock>();
    m_data = std::make_unique<DataFixture>(*m_clock);
    m_console = std::make_unique<ConsoleFixture>(m_settings.get());
    m_hands = std::make_unique<WindowHands>(*m_console);
    m_console->window().setProfiles(&m_data->profiles(), {});
    m_console->window().setOpenProfile(QString());
}

void TestSettingsSections::cleanup()
{
    m_console->window().setProfiles(nullptr, {});
    m_hands.reset();
    m_console.reset();
    m_data.reset();
    m_clock.reset();
    m_settings.reset();
    Theme::apply(*qApp, ThemeChoice::Light);
}

void TestSettingsSections::open()
{
    m_console->show();
    m_hands->key(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(m_hands->sees("sectionsList"));
}

void TestSettingsSections::openSection(SettingsSection::Id id)
{
    open();
    page()->showSection(id);
}

QList<SettingsSection::Id> TestSettingsSections::sections()
{
    const QMetaEnum ids = QMetaEnum::fromType<SettingsSection::Id>();
    QList<SettingsSection::Id> all;
    for (int i = 0; i < ids.keyCount(); ++i) {
        all += static_cast<SettingsSection::Id>(ids.value(i));
    }
    return all;
}

QStringList TestSettingsSections::controlsFound() const
{
    QStringList controls;
    for (int row = 0; row < hits()->model()->rowCount(); ++row) {
        controls += hits()->model()->index(row, 0).data(SettingsHits::ControlRole).toString();
    }
    return controls;
}

void TestSettingsSections::theModelOfHitsIsSound()
{
    SettingsHits model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFaces({{.title = u"Réseau"_s, .entries = {{.control = u"a"_s, .label = u"Proxy"_s}, {.label = u"x"_s}}}});
    QCOMPARE(model.rowCount(), 0);
    model.search(u"  RESEAU prox "_s); // without the accent, and half a word
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Proxy"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Proxy, in Réseau"_s);
    model.search({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSettingsSections::opensEachSectionFromTheList()
{
    open();
    auto *list = m_hands->find<QListWidget>("sectionsList");
    QVERIFY(list->count() >= 4);
    list->setFocus();
    for (int row = 0; row < list->count(); ++row) {
        QCOMPARE(list->currentRow(), row);
        QCOMPARE(m_hands->reads("sectionTitleLabel"), list->item(row)->text());
        QVERIFY(!m_hands->reads("sectionSummaryLabel").isEmpty());
        QVERIFY(page()->firstField()->isVisible());
        m_hands->key(Qt::Key_Down);
    }
    m_hands->key(Qt::Key_Return);
    QCOMPARE(focused(), page()->firstField());
}

void TestSettingsSections::makesASectionWhenItIsFirstShown()
{
    open();
    QCOMPARE(m_console->window().findChildren<SettingsSection *>().size(), 1);
    page()->showSection(SettingsSection::Id::Privacy);
    QCOMPARE(m_console->window().findChildren<SettingsSection *>().size(), 2);
    page()->showSection(SettingsSection::Id::Profiles);
    page()->showSection(SettingsSection::Id::Privacy);
    QCOMPARE(m_console->window().findChildren<SettingsSection *>().size(), 2);
}

void TestSettingsSections::findsSettingsByOtherWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::newRow("dark") << u"dark"_s << u"themeCombo"_s;
    QTest::newRow("what it does") << u"high contrast"_s << u"themeCombo"_s;
    QTest::newRow("proxy") << u"proxy"_s << u"defaultProxyCombo"_s;
    QTest::newRow("timeout") << u"timeout"_s << u"defaultDeadlineEdit"_s;
    QTest::newRow("clipboard") << u"CLIPBOARD"_s << u"clipboardCombo"_s;
    QTest::newRow("lock") << u"lock"_s << u"idleLockCombo"_s;
    QTest::newRow("half a word") << u"passphr"_s << u"idleLockCombo"_s;
    QTest::newRow("a word of the description") << u"taken off"_s << u"clipboardCombo"_s;
    QTest::newRow("words in any order") << u"console speak language"_s << QString();
    QTest::newRow("a language") << u"français"_s << u"languageCombo"_s;
    QTest::newRow("without its accent") << u"francais"_s << u"languageCombo"_s;
    QTest::newRow("the section and a word") << u"privacy minutes"_s << u"idleLockCombo"_s;
    QTest::newRow("token") << u"api key"_s << u"tokenEdit"_s;
}

void TestSettingsSections::findsSettingsByOtherWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, first);
    open();
    m_hands->key(Qt::Key_F, Qt::ControlModifier);
    m_hands->type(searchField(), text);
    QCOMPARE(controlsFound().value(0), first);
    QCOMPARE(m_hands->sees("hitsView"), !first.isEmpty());
}

void TestSettingsSections::findsNothingAndSaysSo()
{
    open();
    m_hands->type(searchField(), u"zzz"_s);
    QVERIFY(!m_hands->sees("hitsView"));
    QVERIFY(!m_hands->reads("noHitsLabel").isEmpty());
    QCOMPARE(m_hands->statusBar(), m_hands->reads("noHitsLabel"));
    m_hands->key(Qt::Key_Down); // there is nowhere to go
    m_hands->key(Qt::Key_Return);
    QVERIFY(searchField()->hasFocus());
}

// The search knows the controls of sections that were not made by their names only.
void TestSettingsSections::everySettingThatIsFoundIsThere()
{
    m_data->add(u"mine"_s, EnvironmentKind::Test, u"https://api.example/"_s);
    open();
    m_hands->type(searchField(), u"e"_s);
    int seen = 0;
    for (const QString &control : controlsFound()) {
        const QModelIndexList rows = hits()->model()->match(hits()->model()->index(0, 0), SettingsHits::ControlRole,
                                                            control, 1, Qt::MatchExactly);
        Q_EMIT hits()->activated(rows.constFirst());
        QVERIFY2(focused() != nullptr && focused()->objectName() == control, qPrintable(control));
        QVERIFY2(focused()->isVisible(), qPrintable(control));
        ++seen;
    }
    QVERIFY(seen >= 10);
}

// What stands beside a control is what the search calls it.
void TestSettingsSections::everyLabelIsFoundByItsOwnWords()
{
    open();
    for (const SettingsSection::Id id : sections()) {
        page()->showSection(id);
        for (const auto *section : m_console->window().findChildren<SettingsSection *>()) {
            // Profiles: what is found is about the fields of every one. Shortcuts: the view has a search of its own.
            if (!section->isVisible() || id == SettingsSection::Id::Shortcuts ||
                qobject_cast<const ProfilesSection *>(section) != nullptr) {
                continue;
            }
            for (const QLabel *label : section->findChildren<QLabel *>()) {
                if (label->buddy() == nullptr || !label->isVisible()) {
                    continue;
                }
                searchField()->setText(label->text().remove(u'&'));
                QVERIFY2(controlsFound().contains(label->buddy()->objectName()), qPrintable(label->text()));
            }
        }
    }
}

void TestSettingsSections::searchesByKeysAlone()
{
    m_data->add(u"mine"_s, EnvironmentKind::Test, u"https://api.example/"_s);
    open();
    m_hands->key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(searchField()->hasFocus());
    QTest::keyClicks(searchField(), u"timeout"_s);
    QVERIFY(controlsFound().size() >= 2);
    QVERIFY2(m_hands->statusBar().contains(QString::number(controlsFound().size())), qPrintable(m_hands->statusBar()));
    m_hands->key(Qt::Key_Down);
    QVERIFY(hits()->hasFocus());
    m_hands->key(Qt::Key_Down);
    QCOMPARE(hits()->currentIndex().row(), 1);
    m_hands->key(Qt::Key_Up);
    m_hands->key(Qt::Key_Up); // above the first there is the text
    QVERIFY(searchField()->hasFocus());
    m_hands->key(Qt::Key_Down);
    const QString control = hits()->currentIndex().data(SettingsHits::ControlRole).toString();
    m_hands->key(Qt::Key_Return);
    QCOMPARE(focused()->objectName(), control);
    // And with Return at once to the first.
    m_hands->key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(searchField(), u"dark"_s);
    m_hands->key(Qt::Key_Return);
    QCOMPARE(focused()->objectName(), u"themeCombo"_s);
    QCOMPARE(m_hands->reads("sectionTitleLabel"), u"Appearance"_s);
}

void TestSettingsSections::escLeavesTheSearchBeforeAnythingElse()
{
    open();
    m_hands->click("addProfileButton");
    m_hands->type(m_hands->find<QLineEdit>("profileNameEdit"), u"mine"_s);
    m_hands->key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(searchField(), u"dark"_s);
    m_hands->key(Qt::Key_Down);
    m_hands->key(Qt::Key_Escape);
    QCOMPARE(searchField()->text(), QString());
    QVERIFY(searchField()->hasFocus());
    QVERIFY(m_hands->sees("sectionsList"));
    QCOMPARE(m_hands->find<QLineEdit>("profileNameEdit")->text(), u"mine"_s); // still being typed
    m_hands->key(Qt::Key_Escape);
    QVERIFY(m_hands->sees("sandboxTitleLabel"));
}

void TestSettingsSections::lightsTheControlUntilTheFocusLeaves()
{
    open();
    m_hands->type(searchField(), u"clipboard"_s);
    m_hands->key(Qt::Key_Return);
    auto *control = m_hands->find<QComboBox>("clipboardCombo");
    QVERIFY(control->hasFocus());
    auto *light = m_console->find<QWidget>("controlHighlight");
    QVERIFY(light != nullptr && light->isVisible());
    QVERIFY(light->geometry().contains(control->geometry()));
    QVERIFY(light->testAttribute(Qt::WA_TransparentForMouseEvents));
    m_console->window().resize(1024, 640);
    QTRY_VERIFY(light->geometry().contains(control->geometry()));
    m_hands->key(Qt::Key_Tab);
    QTRY_VERIFY(m_console->find<QWidget>("controlHighlight") == nullptr);
}

void TestSettingsSections::leadsToAProfileWhenThereIsOne()
{
    open();
    m_hands->type(searchField(), u"certificates"_s);
    m_hands->key(Qt::Key_Return);
    QCOMPARE(focused()->objectName(), u"addProfileButton"_s);
    m_data->add(u"mine"_s, EnvironmentKind::Test, u"https://api.example/"_s);
    m_hands->key(Qt::Key_F, Qt::ControlModifier);
    m_hands->key(Qt::Key_Return);
    QCOMPARE(focused()->objectName(), u"chooseCaButton"_s);
    QCOMPARE(m_hands->reads("profileTitleLabel"), u"mine"_s);
}

void TestSettingsSections::keepsTheNetworkWhenItIsSaved()
{
    openSection(SettingsSection::Id::Network);
    QSignalSpy changed(&m_console->preferences(), &Preferences::networkChanged);
    m_hands->type(m_hands->find<QLineEdit>("defaultDeadlineEdit"), u"45"_s);
    m_hands->type(m_hands->find<QLineEdit>("defaultInactivityEdit"), u" 20 "_s);
    m_hands->type(m_hands->find<QLineEdit>("defaultAttemptsEdit"), u"1"_s);
    m_hands->type(m_hands->find<QLineEdit>("defaultBodyCapEdit"), u"2"_s);
    QVERIFY(!m_hands->sees("defaultProxyHostEdit"));
    m_hands->find<QComboBox>("defaultProxyCombo")->setCurrentIndex(2);
    m_hands->type(m_hands->find<QLineEdit>("defaultProxyHostEdit"), u"proxy.example"_s);
    m_hands->find<QSpinBox>("defaultProxyPortSpin")->setValue(3128);
    QCOMPARE(changed.size(), 0);
    m_hands->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(changed.size(), 1);
    const Preferences::Network expected{
        .limits = {.deadline = 45s, .inactivity = 20s, .maxBodyBytes = 2 * 1024 * 1024, .maxAttempts = 1},
        .proxy = {.kind = ProxyChoice::Kind::Manual, .host = u"proxy.example"_s, .port = 3128}};
    QCOMPARE(m_console->preferences().network(), expected);
    QCOMPARE(Preferences(m_settings.get()).network(), expected);
    QCOMPARE(m_hands->find<QLineEdit>("defaultInactivityEdit")->text(), u"20"_s);
    QVERIFY(!m_hands->find<QAbstractButton>("saveNetworkButton")->isEnabled());
}

void TestSettingsSections::refusesANetworkThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("issue");
    QTest::newRow("no deadline") << QByteArray("defaultDeadlineEdit") << QString()
                                 << QByteArray("defaultDeadlineIssue");
    QTest::newRow("a day") << QByteArray("defaultDeadlineEdit") << u"86400"_s << QByteArray("defaultDeadlineIssue");
    QTest::newRow("half a second") << QByteArray("defaultInactivityEdit") << u"0.5"_s
                                   << QByteArray("defaultInactivityIssue");
    QTest::newRow("never") << QByteArray("defaultAttemptsEdit") << u"0"_s << QByteArray("defaultAttemptsIssue");
    QTest::newRow("less than nothing") << QByteArray("defaultBodyCapEdit") << u"-1"_s
                                       << QByteArray("defaultBodyCapIssue");
    QTest::newRow("a number beyond all") << QByteArray("defaultBodyCapEdit") << u"99999999999999999999"_s
                                         << QByteArray("defaultBodyCapIssue");
}

void TestSettingsSections::refusesANetworkThatCannotBe()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, issue);
    openSection(SettingsSection::Id::Network);
    auto *edit = m_hands->find<QLineEdit>(field.constData());
    m_hands->type(edit, text);
    QCOMPARE(m_hands->reads(issue.constData()), QString()); // still being typed
    m_hands->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_hands->reads(issue.constData()).isEmpty());
    QVERIFY(edit->accessibleDescription().startsWith(m_hands->reads(issue.constData())));
    QVERIFY(edit->hasFocus());
    QVERIFY(m_hands->statusBar().startsWith(u"Not saved."_s));
    QCOMPARE(m_console->preferences().network(), Preferences::Network());
}

void TestSettingsSections::discardsTheNetworkOnEsc()
{
    openSection(SettingsSection::Id::Network);
    auto *edit = m_hands->find<QLineEdit>("defaultDeadlineEdit");
    m_hands->type(edit, u"45"_s);
    m_hands->key(Qt::Key_Escape);
    QCOMPARE(edit->text(), u"30"_s);
    QCOMPARE(m_console->preferences().network(), Preferences::Network());
}

void TestSettingsSections::themeAndTextSizeHoldAtOnce()
{
    openSection(SettingsSection::Id::Appearance);
    const qreal size = QApplication::font().pointSizeF();
    page()->firstField()->setFocus();
    m_hands->key(Qt::Key_Down); // Light
    m_hands->key(Qt::Key_Down); // Dark
    QCOMPARE(m_console->preferences().appearance().theme, ThemeChoice::Dark);
    QVERIFY(m_console->window().palette().color(QPalette::Window).lightness() < 128);
    QVERIFY(m_hands->find<QAction>("darkThemeAction")->isChecked());
    m_hands->key(Qt::Key_Tab);
    m_hands->key(Qt::Key_End);
    QCOMPARE(m_console->preferences().appearance().textSize, TextSize::Larger);
    QVERIFY(m_console->window().font().pointSizeF() > size);
    // Another start finds them.
    const Preferences again(m_settings.get());
    QCOMPARE(again.appearance(), m_console->preferences().appearance());
}

void TestSettingsSections::showsWhatTheViewMenuChose()
{
    openSection(SettingsSection::Id::Appearance);
    m_hands->trigger("highContrastThemeAction");
    QCOMPARE(m_hands->find<QComboBox>("themeCombo")->currentText(), u"High contrast"_s);
}

void TestSettingsSections::keepsTheChosenLanguage()
{
    openSection(SettingsSection::Id::Language);
    auto *combo = m_hands->find<QComboBox>("languageCombo");
    QCOMPARE(combo->currentData().toString(), QString());
    QVERIFY(combo->findText(u"Deutsch"_s) > 0);
    QVERIFY(combo->findText(u"Français"_s) > 0);
    const QString sample = m_hands->reads("regionSampleLabel");
    combo->setFocus();
    QTest::keyClicks(combo, u"Deu"_s);
    QCOMPARE(m_console->preferences().appearance().language, u"de"_s);
    QVERIFY2(m_hands->reads("languageNote").contains(u"Deutsch"_s), qPrintable(m_hands->reads("languageNote")));
    QVERIFY(m_hands->reads("regionSampleLabel") != sample);
    QVERIFY2(m_hands->reads("regionSampleLabel").contains(u"1.234,5"_s),
             qPrintable(m_hands->reads("regionSampleLabel")));
}

void TestSettingsSections::keepsPrivacy()
{
    openSection(SettingsSection::Id::Privacy);
    page()->firstField()->setFocus();
    m_hands->key(Qt::Key_Home);
    QCOMPARE(m_console->preferences().privacy().clipboardClearing, 0s);
    m_hands->key(Qt::Key_End);
    QCOMPARE(m_console->preferences().privacy().clipboardClearing, 300s);
    m_hands->key(Qt::Key_Tab);
    m_hands->key(Qt::Key_Home);
    QCOMPARE(m_console->preferences().privacy().idleLock, 0min);
    m_hands->key(Qt::Key_Down);
    QCOMPARE(m_console->preferences().privacy().idleLock, 5min);
}

void TestSettingsSections::showsAValueThatIsNotInTheList()
{
    m_console->preferences().setPrivacy({.clipboardClearing = 45s, .idleLock = 7min});
    openSection(SettingsSection::Id::Privacy);
    QVERIFY(m_hands->find<QComboBox>("clipboardCombo")->currentText().startsWith(u"After 45 second"_s));
    QVERIFY(m_hands->find<QComboBox>("idleLockCombo")->currentText().startsWith(u"After 7 minute"_s));
    QCOMPARE(m_console->preferences().privacy().clipboardClearing, 45s);
}

void TestSettingsSections::forgetsWhatWasOffered()
{
    openSection(SettingsSection::Id::Privacy);
    QVERIFY(!m_console->preferences().rememberedFrom().isValid());
    m_hands->click("forgetRememberedButton");
    QCOMPARE(m_console->preferences().rememberedFrom(), m_clock->nowUtc());
    QVERIFY(m_hands->reads("rememberedNote").startsWith(u"Forgotten"_s));
    const Preferences again(m_settings.get());
    QCOMPARE(again.rememberedFrom(), m_clock->nowUtc());
}

void TestSettingsSections::forgetsWhereTheWindowWas()
{
    m_settings->setValue(u"lookup/columns"_s, u"x"_s);
    m_console->preferences().setPrivacy({.clipboardClearing = 10s});
    openSection(SettingsSection::Id::Privacy);
    m_hands->click("forgetPlacesButton");
    QVERIFY(m_hands->reads("placesNote").startsWith(u"Forgotten"_s));
    m_console->window().close(); // which would keep them
    QVERIFY(!m_settings->contains(u"lookup/columns"_s));
    QVERIFY(!m_settings->contains(u"window/geometry"_s));
    QCOMPARE(Preferences(m_settings.get()).privacy().clipboardClearing, 10s);
}

void TestSettingsSections::restoresOneSectionAfterAsking()
{
    m_console->preferences().setPrivacy({.clipboardClearing = 10s, .idleLock = 5min});
    m_console->preferences().setAppearance({.theme = ThemeChoice::Dark});
    openSection(SettingsSection::Id::Privacy);
    QVERIFY(!m_hands->sees("restoreBar"));
    m_hands->click("restoreSectionButton");
    QVERIFY(m_hands->sees("restoreBar"));
    QVERIFY(m_hands->find<QWidget>("keepSettingsButton")->hasFocus()); // a stray key keeps them
    m_hands->key(Qt::Key_Escape);
    QVERIFY(!m_hands->sees("restoreBar"));
    QCOMPARE(m_console->preferences().privacy().idleLock, 5min);
    m_hands->click("restoreSectionButton");
    m_hands->click("restoreNowButton");
    QCOMPARE(m_console->preferences().privacy(), Preferences::Privacy());
    QCOMPARE(m_hands->find<QComboBox>("idleLockCombo")->currentData().toInt(), 15);
    QCOMPARE(m_console->preferences().appearance().theme, ThemeChoice::Dark); // of another section
    QVERIFY(m_hands->find<QWidget>("putBackButton")->hasFocus());
    m_hands->key(Qt::Key_Space);
    QCOMPARE(m_console->preferences().privacy().idleLock, 5min);
    QVERIFY(!m_hands->sees("restoreBar"));
}

void TestSettingsSections::restoresAllButProfilesAndPutsBack()
{
    m_data->add(u"mine"_s, EnvironmentKind::Test, u"https://api.example/"_s);
    Preferences &preferences = m_console->preferences();
    preferences.setPrivacy({.clipboardClearing = 10s});
    preferences.setNetwork({.proxy = {.kind = ProxyChoice::Kind::System}});
    preferences.setShortcuts(u"customer.askAgain"_s, QStringList{u"F2"_s});
    preferences.setAppearance({.theme = ThemeChoice::Dark, .textSize = TextSize::Large, .language = u"de"_s});
    const Preferences::Values before = preferences.values();
    open();
    QVERIFY(!m_hands->sees("restoreSectionButton")); // profiles have no defaults
    m_hands->click("restoreAllButton");
    m_hands->click("restoreNowButton");
    QCOMPARE(preferences.values(), Preferences::Values());
    QCOMPARE(m_data->profiles().profiles().size(), 1);
    m_hands->click("putBackButton");
    QCOMPARE(preferences.values(), before);
    QVERIFY(m_hands->find<QWidget>("restoreAllButton")->hasFocus());
    preferences.setValues({});
    m_hands->click("restoreAllButton");
    m_hands->click("restoreNowButton");
    QVERIFY(!m_hands->sees("putBackButton")); // there is nothing to put back
}

void TestSettingsSections::aLaterChangeEndsPuttingBack()
{
    m_console->preferences().setPrivacy({.clipboardClearing = 10s});
    openSection(SettingsSection::Id::Privacy);
    m_hands->click("restoreSectionButton");
    m_hands->click("restoreNowButton");
    QVERIFY(m_hands->sees("putBackButton"));
    m_hands->trigger("darkThemeAction");
    QVERIFY(!m_hands->sees("restoreBar"));
    QCOMPARE(m_console->preferences().privacy(), Preferences::Privacy());
}

QTEST_MAIN(TestSettingsSections)
#include "tst_settingssections.moc"
