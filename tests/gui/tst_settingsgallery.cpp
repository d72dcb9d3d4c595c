#include "gui/datafixture.h"
#include "gui/gallerylook.h"
#include "gui/windowhands.h"

#include "gui/settingspage.h"
#include "store/profileexport.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

// Draws the sections of the settings, the search and the question before defaults are restored. What is asserted is
// that the state really is the one that the picture's name says.
class TestSettingsGallery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsThePage_data();
    void drawsThePage();

private:
    void drawSection(const QString &state);
    void openImport(bool damaged);

    GalleryFolder m_folder;
    QTemporaryDir m_files;
    WindowHands *m_hands = nullptr;
    ConsoleFixture *m_console = nullptr;
    DataFixture *m_data = nullptr;
};

void TestSettingsGallery::initTestCase()
{
    QVERIFY(m_folder.open());
}

void TestSettingsGallery::drawsThePage_data()
{
    GalleryLook::addRows({"welcome", "section-profiles", "section-shortcuts", "section-network",
                          "section-network-issues", "section-export", "section-import", "section-import-refused",
                          "section-privacy", "section-appearance", "section-language", "section-search",
                          "section-nothing-found", "section-restore", "section-restored"});
}

// A new one, one that is there, one whose name is taken, one that is damaged.
void TestSettingsGallery::openImport(bool damaged)
{
    QList<Profile> profiles = m_data->profiles().profiles();
    profiles[1].baseUrl = BaseUrl::parse(u"https://gateway-2.example/zego/"_s).value();
    profiles += profiles.constFirst();
    profiles.last().name = u"Zego sandbox of the partner"_s;
    profiles += profiles.constFirst();
    profiles.last().name = u" Zego"_s;
    const QString file = m_files.filePath(u"profiles.json"_s);
    if (damaged) {
        QFile nothing(file);
        QVERIFY(nothing.open(QIODevice::WriteOnly | QIODevice::Truncate));
    } else {
        QVERIFY(ProfileExport::write(file, profiles, true));
    }
    m_hands->click("importProfilesButton");
    auto *dialog = m_hands->find<QFileDialog>("importFileDialog");
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    if (damaged) {
        QTRY_VERIFY(m_hands->sees("importProblemLabel"));
    } else {
        QTRY_COMPARE(m_hands->find<QTableView>("importView")->model()->rowCount(), 4);
        auto *view = m_hands->find<QTableView>("importView");
        view->setCurrentIndex(view->model()->index(1, 0));
    }
}

void TestSettingsGallery::drawSection(const QString &state)
{
    using Id = SettingsSection::Id;
    const bool isRightToLeft = m_console->window().isRightToLeft();
    m_hands->key(Qt::Key_Comma, Qt::ControlModifier);
    auto *page = m_console->window().findChild<SettingsPage *>();
    QVERIFY(page != nullptr);
    if (state.endsWith(u"export"_s)) {
        m_hands->click("exportProfilesButton");
        QVERIFY(m_hands->sees("exportList"));
    } else if (state.contains(u"import"_s)) {
        openImport(state.endsWith(u"refused"_s));
    } else if (state.endsWith(u"shortcuts"_s)) {
        page->showSection(Id::Shortcuts);
        QVERIFY(m_hands->sees("shortcutsTable"));
    } else if (state.contains(u"network"_s)) {
        page->showSection(Id::Network);
        if (state.endsWith(u"issues"_s)) {
            m_hands->type(m_hands->find<QLineEdit>("defaultDeadlineEdit"), u"soon"_s);
            m_hands->find<QComboBox>("defaultProxyCombo")->setCurrentIndex(2);
            m_hands->key(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(!m_hands->reads("defaultProxyIssue").isEmpty());
        }
    } else if (state.endsWith(u"privacy"_s)) {
        page->showSection(Id::Privacy);
        QVERIFY(m_hands->sees("idleLockCombo"));
    } else if (state.endsWith(u"appearance"_s)) {
        page->showSection(Id::Appearance);
        QVERIFY(m_hands->sees("themeCombo"));
    } else if (state.endsWith(u"language"_s)) {
        page->showSection(Id::Language);
        QVERIFY(m_hands->sees("languageCombo"));
    } else if (state.endsWith(u"search"_s)) {
        // A letter that every text has, also in the language that has no Latin ones.
        m_hands->type(m_hands->find<QLineEdit>("settingsSearchEdit"), isRightToLeft ? u"ה"_s : u"e"_s);
        m_hands->key(Qt::Key_Return);
        QVERIFY(m_hands->sees("controlHighlight"));
    } else if (state.endsWith(u"found"_s)) {
        m_hands->type(m_hands->find<QLineEdit>("settingsSearchEdit"), u"zzz"_s);
        QVERIFY(m_hands->sees("noHitsLabel"));
    } else if (state.contains(u"restore"_s)) {
        page->showSection(Id::Privacy);
        m_hands->click("restoreSectionButton");
        if (state.endsWith(u"restored"_s)) {
            m_hands->click("restoreNowButton");
            QVERIFY(m_hands->sees("putBackButton"));
        }
    }
}

void TestSettingsGallery::drawsThePage()
{
    QFETCH(const GalleryLook, look);
    QFETCH(const QString, state);
    const GalleryLanguage language(look);
    Theme::apply(*qApp, look.theme, look.textSize);
    StandingClock clock;
    DataFixture data(clock);
    ConsoleFixture console;
    WindowHands hands(console);
    m_console = &console;
    m_hands = &hands;
    m_data = &data;
    console.preferences().setAppearance({.theme = look.theme, .textSize = look.textSize});
    console.preferences().setPrivacy({.clipboardClearing = std::chrono::seconds(60)});
    data.add(u"Zego live"_s, EnvironmentKind::Production, u"https://api.zego.com/"_s);
    data.add(u"Partner gateway, staging"_s, EnvironmentKind::Test, u"https://gateway.example/zego/"_s);
    console.window().setProfiles(&data.profiles(), {});
    console.window().setOpenProfile(data.profiles().profiles().constFirst().id);
    console.show(look.small ? QSize(1024, 640) : QSize(1180, 780));
    if (state == u"welcome"_s) {
        console.window().showWelcome();
        QVERIFY(hands.sees("welcomeCard"));
    } else {
        drawSection(state);
    }
    QVERIFY(m_folder.draw(console.window(), state, look));
    console.window().setProfiles(nullptr, {});
}

QTEST_MAIN(TestSettingsGallery)
#include "tst_settingsgallery.moc"
