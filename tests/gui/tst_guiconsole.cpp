#include "app/guiconsole.h"
#include "gui/datafixture.h"
#include "gui/enrolfixture.h"
#include "gui/settingspage.h"
#include "support/scriptedserver.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QByteArray token = QByteArrayLiteral("CANARY-guiconsole-token");

} // namespace

// The whole program as app/ wires it, over a data folder of the test's own: which service is open, and what becomes of
// it when a person chooses another.
class TestGuiConsole final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensTheSandboxWithItsJournal();
    void makesPagesWhileNobodyTypes();
    void opensTheProfileThatIsNamed();
    void opensTheProfileThatWasOpenLast();
    void opensTheSandboxThatIsNamed_data();
    void opensTheSandboxThatIsNamed();
    void neverOpensArmed();
    void saysThatThereIsNoSuchProfile();
    void leadsToSettingsWithoutAToken();
    void opensAsSoonAsTheTokenIsThere();
    void changesTheProfileAndForgetsTheOldOne();
    void goesBackToTheSandboxWhenTheProfileIsRemoved();
    void keepsTheSessionWhenAnotherProfileChanges();
    void followsAChangeOnceSendingHasEnded_data();
    void followsAChangeOnceSendingHasEnded();
    void followsTheNetworkSettings_data();
    void followsTheNetworkSettings();
    void aProfileWithItsOwnLimitsStaysOpen();
    void asksTheServiceOfTheCommandLine();
    void speaksAnotherLanguageAtOnce();
    void opensThePageThatIsNamed_data();
    void opensThePageThatIsNamed();
    void refusesOptionsThatDoNotGoTogether_data();
    void refusesOptionsThatDoNotGoTogether();

private:
    void start(const QStringList &arguments = {});
    void stop();
    // A token in memory would end with the program, so the window itself gets it.
    void enterToken(const QString &profileId);
    Profile stored(const QString &name, EnvironmentKind kind = EnvironmentKind::Test);
    // One that leaves limits and proxy to the settings.
    Profile storedAsInSettings(const QString &name);
    // As somebody types it into the settings.
    void setDeadline(int seconds);
    template <typename T>
    T *find(const char *name) const
    {
        return m_console->window().findChild<T *>(QLatin1String(name));
    }
    QString profile() const { return find<QLabel>("profileLabel")->text(); }
    QString status() const { return find<QStatusBar>("statusBar")->currentMessage(); }
    Pages::Page page() const { return m_console->window().pages().current(); }
    void lookUp(const QString &text);
    // Until the service has it, which does not answer.
    void sendAnEnrolment();

    SystemClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<DataFixture> m_data;
    std::unique_ptr<GuiConsole> m_console;
};

void TestGuiConsole::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answerWith(ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"));
    m_data = std::make_unique<DataFixture>(m_clock);
}

void TestGuiConsole::cleanup()
{
    stop();
    m_data.reset();
    m_server.reset();
}

void TestGuiConsole::start(const QStringList &arguments)
{
    auto options = GuiOptions::parse(QStringList{u"customer-console"_s} + arguments);
    QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error()));
    m_console = std::make_unique<GuiConsole>(*qApp, *std::move(options), token);
    m_console->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    QTRY_VERIFY(find<QWidget>("answerView") != nullptr); // ready
}

void TestGuiConsole::stop()
{
    m_console.reset();
}

Profile TestGuiConsole::stored(const QString &name, EnvironmentKind kind)
{
    return m_data->add(name, kind, m_server->url().toString());
}

Profile TestGuiConsole::storedAsInSettings(const QString &name)
{
    Profile profile = stored(name);
    profile.limitsFromSettings = true;
    profile.proxyFromSettings = true;
    if (!m_data->profiles().save(profile)) {
        qFatal("profile not saved");
    }
    return profile;
}

void TestGuiConsole::setDeadline(int seconds)
{
    m_console->window().pages().openSettings(SettingsSection::Id::Network);
    auto *edit = find<QLineEdit>("defaultDeadlineEdit");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QString::number(seconds));
    QTest::keyClick(&m_console->window(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!find<QPushButton>("saveNetworkButton")->isEnabled()); // saved
}

void TestGuiConsole::enterToken(const QString &profileId)
{
    m_console->window().pages().open(Pages::Page::Settings);
    auto *list = find<QListView>("profilesView");
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data(Qt::UserRole).toString() == profileId) {
            list->setCurrentIndex(list->model()->index(row, 0));
        }
    }
    auto *edit = find<QLineEdit>("tokenEdit");
    edit->setFocus();
    QTest::keyClicks(edit, QString::fromLatin1(token));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(find<QPushButton>("forgetTokenButton")->isEnabled());
}

void TestGuiConsole::lookUp(const QString &text)
{
    m_console->window().pages().open(Pages::Page::Lookup);
    auto *box = find<QLineEdit>("identifierEdit");
    box->setText(text);
    QTest::keyClick(box, Qt::Key_Return);
}

void TestGuiConsole::opensTheSandboxWithItsJournal()
{
    start();
    QTRY_COMPARE(find<QLabel>("journalLabel")->text(), u"journal open"_s);
    QCOMPARE(profile(), u"sandbox"_s);
    lookUp(u"ABC123"_s);
    QTRY_COMPARE(find<QLabel>("statusLabel")->text(), u"ENABLED"_s);
    stop();
    // Its journal has ended with it.
    QCOMPARE(QDir(m_data->home()).entryList({u"sandbox-*"_s}, QDir::Dirs).size(), 0);
}

// So that the first opening is quick. Until then they know nobody: no session, no draft.
void TestGuiConsole::makesPagesWhileNobodyTypes()
{
    start();
    QVERIFY(find<QWidget>("enrolForm") == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("inspectorPanel") != nullptr, 20'000); // the last one
    for (const char *name :
         {"enrolForm", "enrolReview", "enrolProgress", "enrolOutcome", "ValidatePage", "inspectorPanel"}) {
        QVERIFY2(find<QWidget>(name) != nullptr, name);
        QVERIFY2(!find<QWidget>(name)->isVisible(), name);
    }
    QCOMPARE(page(), Pages::Page::Lookup);
    QPointer<QWidget> form = find<QWidget>("enrolForm");
    QPointer<QWidget> inspector = find<QWidget>("inspectorPanel");
    m_console->window().pages().open(Pages::Page::Enrol);
    QVERIFY(form->isVisible());
    QCOMPARE(m_console->window().findChildren<QWidget *>(u"enrolForm"_s).size(), 1);
    QTest::keyClick(m_console->window().windowHandle(), Qt::Key_F12);
    QVERIFY(inspector->isVisible());
    QVERIFY(inspector->height() >= 180);
    // Locked, none of them is left; unlocked, they come again.
    m_console->window().lock();
    QVERIFY(form.isNull());
    QVERIFY(inspector.isNull());
    m_console->window().unlock();
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("ValidatePage") != nullptr, 20'000);
}

void TestGuiConsole::opensTheProfileThatIsNamed()
{
    stored(u"Gateway"_s);
    start({u"--profile"_s, u"gateway"_s});
    QCOMPARE(profile(), u"Gateway"_s);
    QVERIFY(m_console->window().windowTitle().contains(u"TEST"_s));
}

void TestGuiConsole::opensTheProfileThatWasOpenLast()
{
    const Profile gateway = stored(u"Gateway"_s);
    start();
    QCOMPARE(profile(), u"sandbox"_s);
    Q_EMIT m_console->window().profileChosen(gateway.id);
    QCOMPARE(profile(), u"Gateway"_s);
    stop();
    QCOMPARE(m_data->filesWith(gateway.id.toUtf8()).size(), 2); // the profile itself, and that it was the last
    start();
    QCOMPARE(profile(), u"Gateway"_s);
    Q_EMIT m_console->window().profileChosen({});
    stop();
    start();
    QCOMPARE(profile(), u"sandbox"_s);
}

void TestGuiConsole::opensTheSandboxThatIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("as the command line calls it") << u"sandbox"_s;
    QTest::newRow("as a heading") << u"Sandbox"_s;
}

// Also when another profile was open last.
void TestGuiConsole::opensTheSandboxThatIsNamed()
{
    QFETCH(const QString, name);
    const Profile gateway = stored(u"Gateway"_s);
    start();
    Q_EMIT m_console->window().profileChosen(gateway.id);
    QCOMPARE(profile(), u"Gateway"_s);
    stop();
    start({u"--profile"_s, name, u"ABC123"_s});
    QCOMPARE(profile(), u"sandbox"_s);
    QTRY_COMPARE(find<QLabel>("statusLabel")->text(), u"ENABLED"_s);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestGuiConsole::neverOpensArmed()
{
    const Profile live = stored(u"Live"_s, EnvironmentKind::Production);
    start({u"--profile"_s, u"Live"_s});
    enterToken(live.id);
    QTRY_VERIFY(find<QWidget>("armButton")->isVisible());
    find<QAction>("armHourAction")->trigger();
    QVERIFY(find<QWidget>("disarmButton")->isVisible());
    Q_EMIT m_console->window().profileChosen({});
    QVERIFY(!find<QWidget>("disarmButton")->isVisible());
    Q_EMIT m_console->window().profileChosen(live.id);
    QTRY_VERIFY(find<QWidget>("armButton")->isVisible());
    QVERIFY(!find<QWidget>("disarmButton")->isVisible());
}

void TestGuiConsole::saysThatThereIsNoSuchProfile()
{
    start({u"--profile"_s, u"nowhere"_s});
    QTRY_VERIFY(status().contains(u"nowhere"_s));
    QCOMPARE(page(), Pages::Page::Settings);
    lookUp(u"ABC123"_s);
    QCOMPARE(find<QLabel>("statusLabel")->text(), u"Asking…"_s); // nobody is asked in its place
}

void TestGuiConsole::leadsToSettingsWithoutAToken()
{
    stored(u"Gateway"_s);
    start({u"--profile"_s, u"Gateway"_s});
    QTRY_COMPARE(page(), Pages::Page::Settings);
    QVERIFY(status().contains(u"Gateway"_s));
    QCOMPARE(find<QListView>("profilesView")->currentIndex().row(), 1);
}

void TestGuiConsole::opensAsSoonAsTheTokenIsThere()
{
    const Profile gateway = stored(u"Gateway"_s);
    start({u"--profile"_s, u"Gateway"_s, u"ABC123"_s});
    QTRY_COMPARE(page(), Pages::Page::Settings);
    enterToken(gateway.id);
    QTRY_COMPARE(m_server->requests().size(), 1); // what was asked on the command line
    QCOMPARE(m_server->requests().constFirst().header("Authorization"), token);
    QCOMPARE(m_data->filesWith(token), QStringList());
}

void TestGuiConsole::changesTheProfileAndForgetsTheOldOne()
{
    const Profile gateway = stored(u"Gateway"_s);
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    start({u"--profile"_s, u"Gateway"_s});
    enterToken(gateway.id);
    lookUp(u"ABC123"_s);
    QTRY_COMPARE(m_server->requests().size(), 1);
    Q_EMIT m_console->window().profileChosen({});
    QCOMPARE(find<QLabel>("statusLabel")->text(), u"Cancelled"_s);
    QTRY_COMPARE(m_server->openConnectionCount(), 0);
    QCOMPARE(profile(), u"sandbox"_s);
    QTRY_COMPARE(find<QLabel>("journalLabel")->text(), u"journal open"_s);
    lookUp(u"ABC123"_s);
    QTRY_COMPARE(find<QLabel>("statusLabel")->text(), u"ENABLED"_s);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestGuiConsole::goesBackToTheSandboxWhenTheProfileIsRemoved()
{
    const Profile gateway = stored(u"Gateway"_s);
    start({u"--profile"_s, u"Gateway"_s});
    enterToken(gateway.id);
    QTest::mouseClick(find<QPushButton>("removeProfileButton"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>("removeNowButton"), Qt::LeftButton);
    QTRY_COMPARE(profile(), u"sandbox"_s);
    QCOMPARE(find<QListView>("profilesView")->model()->rowCount(), 1);
    lookUp(u"ABC123"_s);
    QTRY_COMPARE(find<QLabel>("statusLabel")->text(), u"ENABLED"_s);
}

void TestGuiConsole::keepsTheSessionWhenAnotherProfileChanges()
{
    const Profile gateway = stored(u"Gateway"_s);
    const Profile other = stored(u"Other"_s);
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    start({u"--profile"_s, u"Gateway"_s});
    enterToken(gateway.id);
    lookUp(u"ABC123"_s);
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_console->window().pages().open(Pages::Page::Settings);
    auto *list = find<QListView>("profilesView");
    list->setCurrentIndex(list->model()->index(2, 0));
    find<QLineEdit>("profileNameEdit")->setFocus();
    QTest::keyClicks(find<QLineEdit>("profileNameEdit"), u" two"_s);
    QTest::keyClick(&m_console->window(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(list->model()->index(2, 0).data().toString(), u"Other two"_s);
    QCOMPARE(find<QLabel>("statusLabel")->text(), u"Asking…"_s); // still
}

void TestGuiConsole::sendAnEnrolment()
{
    const auto post = [](const ScriptedServer::Request &request) { return request.method == "POST"; };
    m_server->answerBy([post](const ScriptedServer::Request &request) {
        return post(request) ? ScriptedAnswer::stallAfterRequest()
                             : ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})");
    });
    QWindow *window = m_console->window().windowHandle();
    lookUp(u"ABC123"_s);
    QTRY_COMPARE(m_server->requests().size(), 1); // it is open
    m_console->window().pages().open(Pages::Page::Enrol);
    QTRY_VERIFY(find<QLineEdit>("passphraseEdit") != nullptr && find<QLineEdit>("passphraseEdit")->isVisible());
    for (const char *name : {"passphraseEdit", "repeatPassphraseEdit"}) {
        find<QLineEdit>(name)->setFocus();
        QTest::keyClicks(find<QLineEdit>(name), u"correct horse"_s);
        QTest::keyClick(window, Qt::Key_Return);
    }
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("journalLabel")->text(), u"journal open"_s, 60'000);
    m_console->window().pages().open(Pages::Page::Enrol);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(EnrolFixture::publishedExample()));
    QTest::keySequence(window, QKeySequence::Paste);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(find<QPushButton>("sendButton") != nullptr && find<QPushButton>("sendButton")->isEnabled());
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(std::ranges::count_if(m_server->requests(), post), 1);
    QVERIFY(m_console->window().isSending());
}

void TestGuiConsole::followsAChangeOnceSendingHasEnded_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("opened");
    QTest::newRow("becomes Production") << u"kind"_s << u"Gateway"_s;
    QTest::newRow("removed") << u"remove"_s << u"sandbox"_s;
    QTest::newRow("token forgotten") << u"token"_s << u"Gateway"_s;
    QTest::newRow("network settings") << u"network"_s << u"Gateway"_s;
}

void TestGuiConsole::followsAChangeOnceSendingHasEnded()
{
    QFETCH(QString, change);
    QFETCH(QString, opened);
    const Profile gateway = change == u"network" ? storedAsInSettings(u"Gateway"_s) : stored(u"Gateway"_s);
    start({u"--profile"_s, u"Gateway"_s});
    enterToken(gateway.id);
    sendAnEnrolment();
    if (QTest::currentTestFailed()) {
        return;
    }
    m_console->window().pages().open(Pages::Page::Settings);
    if (change == u"network") {
        setDeadline(7);
    } else if (change == u"kind") {
        auto *kind = find<QComboBox>("profileKindCombo");
        kind->setCurrentIndex(kind->findData(static_cast<int>(EnvironmentKind::Production)));
        QTest::mouseClick(find<QPushButton>("saveProfileButton"), Qt::LeftButton);
    } else if (change == u"remove") {
        QTest::mouseClick(find<QPushButton>("removeProfileButton"), Qt::LeftButton);
        QTest::mouseClick(find<QPushButton>("removeNowButton"), Qt::LeftButton);
        QTRY_COMPARE(find<QListView>("profilesView")->model()->rowCount(), 1);
    } else {
        QTest::mouseClick(find<QPushButton>("forgetTokenButton"), Qt::LeftButton);
        QTRY_VERIFY(!find<QPushButton>("forgetTokenButton")->isEnabled());
    }
    QVERIFY(m_console->window().isSending()); // and nothing has taken its session away
    QCOMPARE(profile(), u"Gateway"_s);
    m_server.reset();
    QTRY_VERIFY(!m_console->window().isSending());
    QTRY_COMPARE(profile(), opened);
    if (change == u"kind") {
        QTRY_VERIFY(m_console->window().windowTitle().contains(u"PRODUCTION"_s));
        QTRY_VERIFY(find<QWidget>("armButton")->isVisible());
    } else if (change == u"token") {
        QTRY_VERIFY(status().contains(u"token"_s));
        QTRY_COMPARE(find<QLabel>("journalLabel")->text(), QString()); // no session
    } else if (change == u"network") {
        QTRY_VERIFY2(status().contains(u"stands in Activity"_s), qPrintable(status())); // and not a silent empty form
    }
}

void TestGuiConsole::followsTheNetworkSettings_data()
{
    QTest::addColumn<QString>("service");
    QTest::newRow("sandbox") << u"sandbox"_s;
    QTest::newRow("profile") << u"profile"_s;
    QTest::newRow("of the command line") << u"named"_s;
}

void TestGuiConsole::followsTheNetworkSettings()
{
    QFETCH(const QString, service);
    const Profile gateway = storedAsInSettings(u"Gateway"_s);
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    if (service == u"profile") {
        start({u"--profile"_s, u"Gateway"_s});
        enterToken(gateway.id);
    } else if (service == u"named") {
        start({u"--base-url"_s, m_server->url().toString()});
    } else {
        start();
        QTRY_COMPARE(find<QLabel>("journalLabel")->text(), u"journal open"_s);
    }
    const QStringList journals = QDir(m_data->home()).entryList({u"sandbox-*"_s}, QDir::Dirs);
    const QString name = profile();
    setDeadline(1);
    QCOMPARE(profile(), name);
    lookUp(u"ABC123"_s);
    if (service == u"sandbox") {
        QTRY_COMPARE(find<QLabel>("statusLabel")->text(), u"ENABLED"_s);
        QCOMPARE(QDir(m_data->home()).entryList({u"sandbox-*"_s}, QDir::Dirs), journals); // the same run of it
        QCOMPARE(find<QLabel>("journalLabel")->text(), u"journal open"_s);
    } else {
        QTRY_COMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_server->requests().constFirst().header("Authorization"), token);
        QTRY_VERIFY(find<QLabel>("statusLabel")->text() != u"Asking…"_s); // and not after 30 seconds
        QVERIFY2(find<QLabel>("messageLabel")->text().contains(u"in time"_s),
                 qPrintable(find<QLabel>("messageLabel")->text()));
    }
}

void TestGuiConsole::aProfileWithItsOwnLimitsStaysOpen()
{
    const Profile gateway = stored(u"Gateway"_s);
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    start({u"--profile"_s, u"Gateway"_s});
    enterToken(gateway.id);
    lookUp(u"ABC123"_s);
    QTRY_COMPARE(m_server->requests().size(), 1);
    setDeadline(1);
    QCOMPARE(find<QLabel>("statusLabel")->text(), u"Asking…"_s); // still
}

void TestGuiConsole::asksTheServiceOfTheCommandLine()
{
    start({u"--base-url"_s, m_server->url().toString(), u"ABC123"_s});
    QTRY_COMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().constFirst().header("Authorization"), token);
    QCOMPARE(profile(), u"127.0.0.1"_s);
    // Only somebody who enrols is asked for a passphrase.
    QCOMPARE(find<QLabel>("journalLabel")->text(), QString());
    m_console->window().pages().open(Pages::Page::Enrol);
    QTRY_COMPARE(find<QLabel>("journalLabel")->text(), u"journal locked"_s);
    QVERIFY(find<QWidget>("repeatPassphraseEdit")->isVisible());
}

// The windows are made anew, with what stood in them, and speak it; and the next start speaks it too.
void TestGuiConsole::speaksAnotherLanguageAtOnce()
{
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    start();
    lookUp(u"D1SABLED"_s);
    QTRY_COMPARE(find<QLabel>("statusLabel")->text(), u"DISABLED"_s);
    m_console->window().pages().open(Pages::Page::Settings);
    m_console->window().findChild<SettingsPage *>()->showSection(SettingsSection::Id::Language);
    QSignalSpy remade(&m_console->allWindows(), &ConsoleWindows::remade);
    auto *languages = find<QComboBox>("languageCombo");
    languages->setCurrentIndex(languages->findData(u"de"_s));
    QTRY_COMPARE(remade.size(), 1);
    QCOMPARE(find<QListWidget>("navigationList")->item(0)->text(), u"Abfrage"_s);
    QTRY_VERIFY(find<QLabel>("statusLabel") != nullptr);
    QTRY_COMPARE(find<QLabel>("statusLabel")->text(), u"DISABLED"_s); // the API's word stays
    QVERIFY2(find<QLabel>("askedLabel")->text().startsWith(u"Kundennummer D1SABLED"_s),
             qPrintable(find<QLabel>("askedLabel")->text()));
    stop();
    start();
    QCOMPARE(find<QListWidget>("navigationList")->item(0)->text(), u"Abfrage"_s);
}

void TestGuiConsole::opensThePageThatIsNamed_data()
{
    QTest::addColumn<Pages::Page>("expected");
    QTest::newRow("lookup") << Pages::Page::Lookup;
    QTest::newRow("validate") << Pages::Page::Validate;
    QTest::newRow("enrol") << Pages::Page::Enrol;
    QTest::newRow("activity") << Pages::Page::Activity;
    QTest::newRow("settings") << Pages::Page::Settings;
}

void TestGuiConsole::opensThePageThatIsNamed()
{
    QFETCH(const Pages::Page, expected);
    start({u"--page"_s, QString::fromLatin1(QTest::currentDataTag())});
    QTRY_COMPARE(page(), expected);
}

void TestGuiConsole::refusesOptionsThatDoNotGoTogether_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("profile and base URL")
        << QStringList{u"--profile"_s, u"a"_s, u"--base-url"_s, u"http://127.0.0.1/"_s};
    QTest::newRow("profile and token file") << QStringList{u"--profile"_s, u"a"_s, u"--token-file"_s, u"f"_s};
    QTest::newRow("token file alone") << QStringList{u"--token-file"_s, u"f"_s};
    QTest::newRow("no name") << QStringList{u"--profile"_s, u" "_s};
    QTest::newRow("a page there is not") << QStringList{u"--page"_s, u"nowhere"_s};
    QTest::newRow("a page and a text") << QStringList{u"--page"_s, u"enrol"_s, u"ABC123"_s};
    QTest::newRow("profile and CA file") << QStringList{u"--profile"_s, u"a"_s, u"--ca-file"_s, u"f"_s};
}

void TestGuiConsole::refusesOptionsThatDoNotGoTogether()
{
    QFETCH(const QStringList, arguments);
    const auto options = GuiOptions::parse(QStringList{u"customer-console"_s} + arguments);
    QVERIFY(!options);
    QVERIFY(options.error().startsWith(u"--"_s));
}

QTEST_MAIN(TestGuiConsole)
#include "tst_guiconsole.moc"
