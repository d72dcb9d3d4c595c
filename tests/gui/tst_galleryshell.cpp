#include "gui/datafixture.h"
#include "gui/gallerylook.h"
#include "gui/windowhands.h"

#include "workflow/arming.h"

#include <QListView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Draws Validate, Settings, the band and the strip of the journal in each of their states, for people to look at. What
// is asserted is that the state really is the one that the picture's name says.
class TestGalleryShell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsThePage_data();
    void drawsThePage();

private:
    bool says(const char *label, const QString &english) const;
    void validate(const QString &number, const QString &email = {}) const;
    void drawValidate(const QString &state);
    void drawSettings(const QString &state, ScriptedServer &server);
    void openProduction(ScriptedServer &server, JournalService *journal);

    GalleryFolder m_folder;
    GalleryLook m_look;
    ConsoleFixture *m_console = nullptr;
    WindowHands *m_hands = nullptr;
    DataFixture *m_data = nullptr;
    std::unique_ptr<Session> m_session;
};

void TestGalleryShell::initTestCase()
{
    QVERIFY(m_folder.open());
}

void TestGalleryShell::drawsThePage_data()
{
    GalleryLook::addRows({"validate-empty", "validate-answers", "validate-differs", "validate-none", "validate-loading",
                          "validate-invalid", "settings-sandbox", "settings-issues", "settings-profile",
                          "settings-passed", "settings-failed", "settings-remove", "band-readonly", "band-armed",
                          "journal-new", "journal-locked", "journal-broken"});
}

// Words that are translated are compared in English only.
bool TestGalleryShell::says(const char *label, const QString &english) const
{
    const QString words = m_hands->reads(label);
    return m_look.isEnglish() ? words == english : !words.isEmpty();
}

void TestGalleryShell::validate(const QString &number, const QString &email) const
{
    m_hands->type(m_hands->find<QLineEdit>("validateNumberEdit"), number);
    m_hands->type(m_hands->find<QLineEdit>("validateEmailEdit"), email);
    m_hands->find<QLineEdit>("validateNumberEdit")->setFocus();
    m_hands->key(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([this] { return m_console->validations().running() == 0; }));
}

void TestGalleryShell::drawValidate(const QString &state)
{
    m_console->connectToSandbox({.latency = state.endsWith(u"loading"_s) ? 20s : 0s});
    m_hands->key(Qt::Key_2, Qt::ControlModifier);
    if (state.endsWith(u"loading"_s)) {
        m_hands->type(m_hands->find<QLineEdit>("validateNumberEdit"), u"ABC12"_s);
        m_hands->key(Qt::Key_Return);
        QCOMPARE(m_console->validations().running(), 1);
    } else if (state.endsWith(u"invalid"_s)) {
        m_hands->type(m_hands->find<QLineEdit>("validateNumberEdit"), u"abc-12"_s);
        m_hands->type(m_hands->find<QLineEdit>("validateEmailEdit"), u"rza at example"_s);
        m_hands->key(Qt::Key_Tab);
        QVERIFY(m_hands->sees("validateNearMissBar"));
    } else if (!state.endsWith(u"empty"_s)) {
        for (const char *number : {"SE33S", "N0NE", "ABC123"}) {
            validate(QString::fromLatin1(number));
        }
        validate(u"ABC12"_s, u"gza@example.com"_s);
        if (state.endsWith(u"none"_s)) {
            validate(u"ABO12I"_s);
            QVERIFY(says("validationWordLabel", u"No such number"_s));
        } else if (!state.endsWith(u"differs"_s)) {
            validate(u"ABC12"_s, u"rza@example.com"_s);
            QVERIFY(says("validationWordLabel", u"Exists, e-mail matches"_s));
        }
    }
}

void TestGalleryShell::drawSettings(const QString &state, ScriptedServer &server)
{
    m_data->add(u"Zego live"_s, EnvironmentKind::Production, u"https://api.zego.com/"_s);
    m_data->add(u"Partner gateway, staging"_s, EnvironmentKind::Test, server.url().toString());
    m_console->window().setOpenProfile(QString());
    m_hands->key(Qt::Key_Comma, Qt::ControlModifier);
    auto *view = m_hands->find<QListView>("profilesView");
    if (state.endsWith(u"sandbox"_s)) {
        QVERIFY(m_hands->sees("sandboxTitleLabel"));
    } else if (state.endsWith(u"issues"_s)) {
        m_hands->click("addProfileButton");
        m_hands->type(m_hands->find<QLineEdit>("profileNameEdit"), u"zego LIVE"_s);
        m_hands->type(m_hands->find<QLineEdit>("baseUrlEdit"), u"http://api.zego.com/"_s);
        m_hands->type(m_hands->find<QLineEdit>("statusPathEdit"), u"/v1/status"_s);
        m_hands->find<QComboBox>("limitsCombo")->setCurrentIndex(1);
        m_hands->type(m_hands->find<QLineEdit>("deadlineEdit"), u"soon"_s);
        m_hands->key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_hands->reads("baseUrlIssue").isEmpty());
    } else {
        view->setCurrentIndex(view->model()->index(state.endsWith(u"remove"_s) ? 1 : 2, 0));
        if (state.endsWith(u"remove"_s)) {
            m_hands->click("removeProfileButton");
        } else {
            m_hands->type(m_hands->find<QLineEdit>("tokenEdit"), u"gallery-token"_s);
            if (!state.endsWith(u"profile"_s)) {
                m_hands->find<QLineEdit>("tokenEdit")->setFocus();
                m_hands->key(Qt::Key_Return);
                QTRY_VERIFY(m_hands->find<QAbstractButton>("forgetTokenButton")->isEnabled());
                server.answerWith(
                    state.endsWith(u"failed"_s)
                        ? ScriptedAnswer::json(401, R"({"error":"INVALID_KEY","detail":"Key is invalid"})")
                        : ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"));
                m_hands->find<QAbstractButton>("testConnectionButton")->click();
                QTRY_VERIFY(!m_hands->find<QWidget>("testStepsWidget")->isHidden());
            }
        }
    }
}

void TestGalleryShell::openProduction(ScriptedServer &server, JournalService *journal)
{
    m_session = std::make_unique<Session>(Profile{.name = u"Zego live"_s,
                                                  .kind = EnvironmentKind::Production,
                                                  .baseUrl = BaseUrl::parse(server.url().toString()).value()},
                                          AccessToken::from("gallery-token").value(), m_console->clock(), journal);
    m_console->window().setEnvironment(EnvironmentKind::Production, u"Zego live"_s, u"https://api.zego.com/"_s);
    m_console->window().setSession(m_session.get());
}

void TestGalleryShell::drawsThePage()
{
    QFETCH(const GalleryLook, look);
    QFETCH(const QString, state);
    m_look = look;
    const GalleryLanguage language(look);
    Theme::apply(*qApp, look.theme, look.textSize);
    ScriptedServer server;
    StandingClock clock;
    DataFixture data(clock);
    ConsoleFixture console;
    WindowHands hands(console);
    m_console = &console;
    m_hands = &hands;
    m_data = &data;
    console.window().setProfiles(&data.profiles(), {});
    console.show(look.small ? QSize(1024, 640) : QSize(1180, 780));
    if (state.startsWith(u"validate"_s)) {
        drawValidate(state);
    } else if (state.startsWith(u"settings"_s)) {
        drawSettings(state, server);
    } else if (state.startsWith(u"band"_s)) {
        openProduction(server, nullptr);
        if (state.endsWith(u"armed"_s)) {
            hands.trigger("armHourAction");
            QVERIFY(hands.sees("disarmButton"));
        }
    } else {
        if (!state.startsWith(u"journal-new"_s)) {
            data.data().journal().open();
            QTRY_COMPARE(data.data().journal().state(), JournalService::State::NeedsNewPassphrase);
            data.data().journal().setPassphrase(u"correct horse"_s);
            QTRY_COMPARE_WITH_TIMEOUT(data.data().journal().state(), JournalService::State::Ready, 30'000);
            if (state.endsWith(u"broken"_s)) {
                QVERIFY(QFile::remove(data.data().filePath(u"vault.json"_s)));
            }
            console.window().setProfiles(nullptr, {});
            data.reopen();
            console.window().setProfiles(&data.profiles(), {});
        }
        openProduction(server, &data.data().journal());
        hands.key(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(hands.sees(state.endsWith(u"broken"_s) ? "retryJournalButton" : "passphraseEdit"));
    }
    QVERIFY(m_folder.draw(console.window(), state, look));
    console.validations().cancel();
    console.window().setSession(nullptr);
    console.window().setProfiles(nullptr, {});
    m_session.reset();
}

QTEST_MAIN(TestGalleryShell)
#include "tst_galleryshell.moc"
