#include "gui/datafixture.h"
#include "gui/windowhands.h"

#include "gui/profileeditor.h"
#include "support/tlsfixture.h"

#include <QFileDialog>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = QByteArrayLiteral("CANARY-settings-token-7531");

// A keychain that refuses whatever is asked of it.
class RefusingKeychain final : public SecretStore
{
public:
    void read(const QString & /*name*/, QObject *context, ReadDone done) override { refuse(context, done); }
    void write(const QString & /*name*/, const QByteArray & /*secret*/, QObject *context, WriteDone done) override
    {
        refuse(context, done);
    }
    void remove(const QString & /*name*/, QObject *context, WriteDone done) override { refuse(context, done); }

private:
    template <typename Done>
    static void refuse(QObject *context, const Done &done)
    {
        QMetaObject::invokeMethod(
            context,
            [done] { done(tl::unexpected(Error{.problem = Problem::Denied, .message = u"The keychain refused."_s})); },
            Qt::QueuedConnection);
    }
};

} // namespace

// Profiles by the keys of somebody at the window: added, mended, removed; their token; their test.
class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void opensByItsKeyWithTheSandboxFirst();
    void addsAProfileByKeys();
    void saysWhatIsWrongOnceAFieldIsLeft();
    void refusesToSaveWhatIsWrongAndGoesThere_data();
    void refusesToSaveWhatIsWrongAndGoesThere();
    void showsHowAnAddressReallyReads();
    void keepsWhatWasTypedWhenAnotherIsChosen();
    void discardsOnEsc();
    void asksInPlaceBeforeItRemoves();
    void saysThatTheKeychainKeepsTheToken();
    void readsCertificatesFromAFile();
    void refusesAFileWithoutCertificates();
    void showsProxyFieldsOnlyForAProxyOfOnesOwn();
    void limitsAreThoseOfTheSettingsOrItsOwn();
    void limitsThatCannotBeTypedStayAsTheyAre();
    void saysWhyThereAreNoProfiles();
    void asksToOpenAProfile();
    void neverShowsATokenNorWritesItDown();
    void refusesWhatCannotBeAToken_data();
    void refusesWhatCannotBeAToken();
    void forgetsAToken();
    void aTokenIsNotForAnotherProfile();
    void testsTheConnection_data();
    void testsTheConnection();
    void testsTheCertificate_data();
    void testsTheCertificate();
    void testsWhatIsTypedBeforeItIsSaved();
    void cancelsATest();

private:
    void open();
    void choose(int row);
    void typeNew(const QString &name, const QString &address);
    QLineEdit *edit(const char *name) const { return m_hands->find<QLineEdit>(name); }
    QListView *list() const { return m_hands->find<QListView>("profilesView"); }
    QStringList steps() const;

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<StandingClock> m_clock;
    std::unique_ptr<DataFixture> m_data;
    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WindowHands> m_hands;
};

void TestSettings::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_clock = std::make_unique<StandingClock>();
    m_data = std::make_unique<DataFixture>(*m_clock);
    m_console = std::make_unique<ConsoleFixture>();
    m_hands = std::make_unique<WindowHands>(*m_console);
    m_console->window().setProfiles(&m_data->profiles(), {});
    m_console->window().setOpenProfile(QString());
}

void TestSettings::cleanup()
{
    m_console->window().setProfiles(nullptr, {});
    m_hands.reset();
    m_console.reset();
    m_data.reset();
    m_clock.reset();
    m_server.reset();
}

void TestSettings::open()
{
    m_console->show();
    m_hands->key(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(m_hands->sees("profilesView"));
}

void TestSettings::choose(int row)
{
    const QRect place = list()->visualRect(list()->model()->index(row, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
}

void TestSettings::typeNew(const QString &name, const QString &address)
{
    m_hands->click("addProfileButton");
    QVERIFY(edit("profileNameEdit")->hasFocus());
    m_hands->type(edit("profileNameEdit"), name);
    m_hands->type(edit("baseUrlEdit"), address);
}

QStringList TestSettings::steps() const
{
    QStringList words;
    for (const QLabel *label : m_hands->find<QWidget>("testStepsWidget")->findChildren<QLabel *>(u"testStepLabel"_s)) {
        if (label->isVisible()) {
            words += label->text();
        }
    }
    return words;
}

void TestSettings::opensByItsKeyWithTheSandboxFirst()
{
    open();
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(m_hands->sees("sandboxTitleLabel"));
    QVERIFY(!m_hands->find<QAbstractButton>("openSandboxButton")->isEnabled()); // it is open
    QVERIFY(!m_hands->find<QAbstractButton>("removeProfileButton")->isEnabled());
}

void TestSettings::addsAProfileByKeys()
{
    open();
    m_hands->click("addProfileButton");
    QTest::keyClicks(edit("profileNameEdit"), u"Zego live"_s);
    m_hands->key(Qt::Key_Tab);
    QVERIFY(m_hands->find<QComboBox>("profileKindCombo")->hasFocus());
    m_hands->key(Qt::Key_Down);
    m_hands->key(Qt::Key_Tab);
    QVERIFY(edit("baseUrlEdit")->hasFocus());
    QTest::keyClicks(edit("baseUrlEdit"), u"https://api.zego.com/"_s);
    m_hands->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_data->profiles().profiles().size(), 1);
    const Profile saved = m_data->profiles().profiles().constFirst();
    QCOMPARE(saved.name, u"Zego live"_s);
    QCOMPARE(saved.kind, EnvironmentKind::Production);
    QCOMPARE(saved.baseUrl.display(), u"https://api.zego.com/"_s);
    QCOMPARE(saved.paths, ApiPaths());
    QVERIFY(saved.limitsFromSettings);
    QVERIFY(saved.proxyFromSettings);
    QCOMPARE(list()->currentIndex().row(), 1);
    QCOMPARE(m_hands->reads("profileTitleLabel"), u"Zego live"_s);
    QVERIFY(edit("tokenEdit")->isEnabled());
    QVERIFY(!m_hands->find<QAbstractButton>("saveProfileButton")->isEnabled());
    // And it stands in the band's menu.
    QStringList choices;
    for (const QAction *action : m_console->window().findChildren<QAction *>(u"openProfileAction"_s)) {
        choices += action->text();
    }
    QCOMPARE(choices, (QStringList{u"sandbox – SANDBOX"_s, u"Zego live – PRODUCTION"_s}));
}

void TestSettings::saysWhatIsWrongOnceAFieldIsLeft()
{
    open();
    m_hands->click("addProfileButton");
    QTest::keyClicks(edit("profileNameEdit"), u"x"_s);
    edit("baseUrlEdit")->setFocus();
    QTest::keyClicks(edit("baseUrlEdit"), u"http://api.zego.com"_s);
    QVERIFY(!m_hands->reads("baseUrlIssue").contains(u"https"_s)); // still being typed
    m_hands->key(Qt::Key_Tab);
    const QString issue = m_hands->reads("baseUrlIssue");
    QVERIFY(!issue.isEmpty());
    QCOMPARE(edit("baseUrlEdit")->accessibleDescription(), issue);
    // With the very key that mends it, it goes.
    edit("baseUrlEdit")->setFocus();
    edit("baseUrlEdit")->setCursorPosition(4);
    QTest::keyClicks(edit("baseUrlEdit"), u"s"_s);
    QVERIFY(m_hands->reads("baseUrlIssue") != issue);
    QCOMPARE(edit("baseUrlEdit")->accessibleDescription(), QString());
}

void TestSettings::refusesToSaveWhatIsWrongAndGoesThere_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("issue");
    QTest::newRow("no name") << QByteArray("profileNameEdit") << QString() << QByteArray("profileNameIssue");
    QTest::newRow("the sandbox's name") << QByteArray("profileNameEdit") << u"Sandbox"_s
                                        << QByteArray("profileNameIssue");
    QTest::newRow("no address") << QByteArray("baseUrlEdit") << QString() << QByteArray("baseUrlIssue");
    QTest::newRow("address with a query")
        << QByteArray("baseUrlEdit") << u"https://api.example/?a=b"_s << QByteArray("baseUrlIssue");
    QTest::newRow("path out of the prefix")
        << QByteArray("statusPathEdit") << u"../v1/status"_s << QByteArray("statusPathIssue");
    QTest::newRow("path with a slash in front")
        << QByteArray("validatePathEdit") << u"/v1"_s << QByteArray("validatePathIssue");
    QTest::newRow("no path") << QByteArray("enrolPathEdit") << QString() << QByteArray("enrolPathIssue");
    QTest::newRow("deadline in words") << QByteArray("deadlineEdit") << u"soon"_s << QByteArray("deadlineIssue");
    QTest::newRow("no silence at all") << QByteArray("inactivityEdit") << u"0"_s << QByteArray("deadlineIssue");
    QTest::newRow("eleven attempts") << QByteArray("attemptsEdit") << u"11"_s << QByteArray("deadlineIssue");
    QTest::newRow("half a megabyte") << QByteArray("bodyCapEdit") << u"0.5"_s << QByteArray("deadlineIssue");
}

void TestSettings::refusesToSaveWhatIsWrongAndGoesThere()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, issue);
    open();
    typeNew(u"mine"_s, u"https://api.example/"_s);
    m_hands->find<QComboBox>("limitsCombo")->setCurrentIndex(1);
    m_hands->type(edit(field.constData()), text);
    m_hands->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_data->profiles().profiles().size(), 0);
    QVERIFY(edit(field.constData())->hasFocus());
    QVERIFY(!m_hands->reads(issue.constData()).isEmpty());
    QVERIFY(m_hands->statusBar().startsWith(u"Not saved."_s));
}

void TestSettings::showsHowAnAddressReallyReads()
{
    open();
    typeNew(u"mine"_s, u"https://zеgo.com/"_s); // a Cyrillic letter
    QVERIFY2(m_hands->reads("baseUrlIssue").contains(u"https://xn--"_s), qPrintable(m_hands->reads("baseUrlIssue")));
}

void TestSettings::keepsWhatWasTypedWhenAnotherIsChosen()
{
    m_data->add(u"other"_s, EnvironmentKind::Test, u"https://other.example/"_s);
    open();
    typeNew(u"mine"_s, u"https://api.example/"_s);
    choose(1);
    QCOMPARE(edit("profileNameEdit")->text(), u"mine"_s);
    QVERIFY(m_hands->statusBar().contains(u"save or discard"_s));
    m_hands->click("saveProfileButton");
    QCOMPARE(m_data->profiles().profiles().size(), 2);
    choose(1);
    QCOMPARE(edit("profileNameEdit")->text(), u"other"_s);
    m_hands->type(edit("profileNameEdit"), u"changed"_s);
    choose(0);
    QCOMPARE(list()->currentIndex().row(), 1);
    QCOMPARE(edit("profileNameEdit")->text(), u"changed"_s);
}

void TestSettings::discardsOnEsc()
{
    m_data->add(u"mine"_s, EnvironmentKind::Test, u"https://api.example/"_s);
    open();
    choose(1);
    m_hands->type(edit("profileNameEdit"), u"changed"_s);
    m_hands->key(Qt::Key_Escape);
    QCOMPARE(edit("profileNameEdit")->text(), u"mine"_s);
    QCOMPARE(m_data->profiles().profiles().constFirst().name, u"mine"_s);
    m_hands->click("addProfileButton");
    m_hands->key(Qt::Key_Escape);
    QVERIFY(m_hands->sees("sandboxTitleLabel"));
}

void TestSettings::asksInPlaceBeforeItRemoves()
{
    m_data->add(u"mine"_s, EnvironmentKind::Test, u"https://api.example/"_s);
    open();
    choose(1);
    QVERIFY(!m_hands->sees("removeBar"));
    m_hands->click("removeProfileButton");
    QVERIFY(m_hands->sees("removeBar"));
    QVERIFY(m_hands->reads("removeLabel").contains(u"mine"_s));
    QVERIFY(m_hands->find<QWidget>("keepProfileButton")->hasFocus()); // a stray key keeps it
    m_hands->key(Qt::Key_Escape);
    QVERIFY(!m_hands->sees("removeBar"));
    QCOMPARE(m_data->profiles().profiles().size(), 1);
    m_hands->click("removeProfileButton");
    m_hands->click("removeNowButton");
    QTRY_COMPARE(m_data->profiles().profiles().size(), 0);
    QVERIFY(m_hands->sees("sandboxTitleLabel"));
    QCOMPARE(list()->model()->rowCount(), 1);
}

void TestSettings::saysThatTheKeychainKeepsTheToken()
{
    m_data->add(u"mine"_s, EnvironmentKind::Test, u"https://api.example/"_s);
    RefusingKeychain keychain;
    ProfileBook book(m_data->data().filePath(u"profiles.json"_s), keychain);
    QVERIFY(book.load());
    m_console->window().setProfiles(&book, {});
    open();
    choose(1);
    m_hands->click("removeProfileButton");
    m_hands->click("removeNowButton");
    QTRY_VERIFY(m_hands->reads("removeLabel").contains(u"still in the keychain"_s));
    QCOMPARE(book.profiles().size(), 1);
    QCOMPARE(list()->model()->rowCount(), 2);
    m_hands->key(Qt::Key_Escape);
    QVERIFY(!m_hands->sees("removeBar"));
    m_console->window().setProfiles(nullptr, {});
}

void TestSettings::readsCertificatesFromAFile()
{
    const TlsFixture tls;
    QVERIFY2(tls.isValid(), qPrintable(tls.errorString()));
    open();
    typeNew(u"mine"_s, u"https://api.example/"_s);
    m_hands->click("chooseCaButton");
    auto *dialog = m_hands->find<QFileDialog>("caFileDialog");
    Q_EMIT dialog->fileSelected(tls.caPath());
    dialog->close();
    QVERIFY(m_hands->reads("caStateLabel").contains(u"1 from a file"_s));
    m_hands->click("saveProfileButton");
    QVERIFY(m_data->profiles().profiles().constFirst().extraCaPem.contains("BEGIN CERTIFICATE"));
    m_hands->click("removeCaButton");
    m_hands->click("saveProfileButton");
    QVERIFY(m_data->profiles().profiles().constFirst().extraCaPem.isEmpty());
}

void TestSettings::refusesAFileWithoutCertificates()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"not.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("-----BEGIN NONSENSE-----");
    file.close();
    open();
    typeNew(u"mine"_s, u"https://api.example/"_s);
    for (const QString &path : {file.fileName(), folder.filePath(u"missing.pem"_s)}) {
        m_hands->find<ProfileEditor>("profileEditor")->loadCertificates(path);
        QVERIFY(!m_hands->reads("caIssue").isEmpty());
        QCOMPARE(m_hands->reads("caStateLabel"), u"The system's"_s);
    }
}

void TestSettings::showsProxyFieldsOnlyForAProxyOfOnesOwn()
{
    open();
    typeNew(u"mine"_s, u"https://api.example/"_s);
    QVERIFY(!m_hands->sees("proxyHostEdit"));
    auto *proxies = m_hands->find<QComboBox>("proxyCombo");
    proxies->setCurrentIndex(proxies->findData(static_cast<int>(ProxyChoice::Kind::Manual)));
    m_hands->click("saveProfileButton");
    QCOMPARE(m_data->profiles().profiles().size(), 0);
    QVERIFY(!m_hands->reads("proxyIssue").isEmpty());
    m_hands->type(edit("proxyHostEdit"), u"proxy.example"_s);
    m_hands->find<QSpinBox>("proxyPortSpin")->setValue(3128);
    m_hands->click("saveProfileButton");
    const ProxyChoice proxy = m_data->profiles().profiles().constFirst().proxy;
    QCOMPARE(proxy.kind, ProxyChoice::Kind::Manual);
    QCOMPARE(proxy.host, u"proxy.example"_s);
    QCOMPARE(proxy.port, quint16(3128));
}

void TestSettings::limitsAreThoseOfTheSettingsOrItsOwn()
{
    Preferences::Network network;
    network.limits.deadline = std::chrono::seconds(45);
    network.limits.maxAttempts = 2;
    m_console->preferences().setNetwork(network);
    open();
    typeNew(u"mine"_s, u"https://api.example/"_s);
    QVERIFY(!m_hands->sees("deadlineEdit"));
    QVERIFY2(m_hands->reads("limitsNote").contains(u"45"_s), qPrintable(m_hands->reads("limitsNote")));
    network.limits.deadline = std::chrono::seconds(50);
    m_console->preferences().setNetwork(network);
    QVERIFY2(m_hands->reads("limitsNote").contains(u"50"_s), qPrintable(m_hands->reads("limitsNote")));
    m_hands->find<QComboBox>("limitsCombo")->setFocus();
    m_hands->key(Qt::Key_Down);
    QVERIFY(m_hands->sees("deadlineEdit"));
    QCOMPARE(edit("deadlineEdit")->text(), u"50"_s); // what held until now
    m_hands->type(edit("attemptsEdit"), u"3"_s);
    m_hands->type(edit("bodyCapEdit"), u"2"_s);
    m_hands->key(Qt::Key_Return, Qt::ControlModifier);
    Profile saved = m_data->profiles().profiles().constFirst();
    QVERIFY(!saved.limitsFromSettings);
    QCOMPARE(saved.limits.deadline, std::chrono::seconds(50));
    QCOMPARE(saved.limits.maxAttempts, 3);
    QCOMPARE(saved.limits.maxBodyBytes, 2 * 1024 * 1024);
    m_hands->find<QComboBox>("limitsCombo")->setCurrentIndex(0);
    m_hands->click("saveProfileButton");
    saved = m_data->profiles().profiles().constFirst();
    QVERIFY(saved.limitsFromSettings);
    QCOMPARE(m_console->preferences().network().applied(saved).limits, network.limits);
}

// Of a profile that came from a file: what is not changed here keeps its very value.
void TestSettings::limitsThatCannotBeTypedStayAsTheyAre()
{
    const CallLimits odd{.deadline = std::chrono::milliseconds(1'500),
                         .inactivity = std::chrono::hours(2),
                         .maxBodyBytes = 1'500'000,
                         .maxAttempts = 40};
    Profile mine = m_data->add(u"mine"_s, EnvironmentKind::Test, u"https://api.example/"_s);
    mine.limits = odd;
    QVERIFY(m_data->profiles().save(mine));
    open();
    choose(1);
    m_hands->type(edit("profileNameEdit"), u"changed"_s);
    m_hands->click("saveProfileButton");
    QCOMPARE(m_data->profiles().profiles().constFirst().name, u"changed"_s);
    QCOMPARE(m_data->profiles().profiles().constFirst().limits, odd);
    m_hands->type(edit("deadlineEdit"), u"3"_s);
    m_hands->click("saveProfileButton");
    QCOMPARE(m_data->profiles().profiles().constFirst().limits.deadline, std::chrono::seconds(3));
    QCOMPARE(m_data->profiles().profiles().constFirst().limits.maxBodyBytes, odd.maxBodyBytes);
}

void TestSettings::saysWhyThereAreNoProfiles()
{
    m_console->window().setProfiles(&m_data->profiles(), u"The file <b>cannot</b> be understood."_s);
    open();
    QCOMPARE(m_hands->reads("profilesProblemLabel"), u"The file <b>cannot</b> be understood."_s);
    QVERIFY(!m_hands->find<QAbstractButton>("addProfileButton")->isEnabled());
}

void TestSettings::asksToOpenAProfile()
{
    const Profile mine = m_data->add(u"mine"_s, EnvironmentKind::Test, u"https://api.example/"_s);
    QSignalSpy chosen(&m_console->window(), &MainWindow::profileChosen);
    open();
    choose(1);
    m_hands->click("openProfileButton");
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constLast().constFirst().toString(), mine.id);
    m_console->window().setOpenProfile(mine.id);
    QVERIFY(!m_hands->find<QAbstractButton>("openProfileButton")->isEnabled());
    QCOMPARE(list()->currentIndex().row(), 1);
    choose(0);
    m_hands->click("openSandboxButton");
    QCOMPARE(chosen.constLast().constFirst().toString(), QString());
}

void TestSettings::neverShowsATokenNorWritesItDown()
{
    const QString file = m_data->home() + u"/settings.ini"_s;
    QSettings settings(file, QSettings::IniFormat);
    m_data->add(u"mine"_s, EnvironmentKind::Test, u"https://api.example/"_s);
    ConsoleFixture console(&settings);
    const WindowHands hands(console);
    console.window().setProfiles(&m_data->profiles(), {});
    console.show();
    hands.key(Qt::Key_Comma, Qt::ControlModifier);
    auto *view = hands.find<QListView>("profilesView");
    hands.key(Qt::Key_Down);
    QCOMPARE(view->currentIndex().row(), 1);
    auto *token = hands.find<QLineEdit>("tokenEdit");
    token->setFocus();
    WindowHands::paste(token, QString::fromLatin1(canary) + u"\n"_s);
    QVERIFY(!token->displayText().contains(u"CANARY"_s));
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    hands.key(Qt::Key_Return);
    QTRY_VERIFY2(hands.reads("tokenStateLabel").contains(u"until the program ends"_s),
                 qPrintable(hands.reads("tokenStateLabel")));
    QCOMPARE(token->text(), QString());
    bool read = false;
    m_data->profiles().token(m_data->profiles().profiles().constFirst(), this,
                             [&read](const tl::expected<AccessToken, ProfileBook::TokenProblem> &kept) {
                                 read = kept && kept->bytes() == canary;
                             });
    QTRY_VERIFY(read);
    // It cannot be copied out, and no text in the window has it.
    token->setText(QString::fromLatin1(canary));
    QGuiApplication::clipboard()->clear();
    token->selectAll();
    QTest::keySequence(token, QKeySequence::Copy);
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"CANARY"_s));
    token->clear();
    for (const QLabel *label : console.window().findChildren<QLabel *>()) {
        QVERIFY(!label->text().contains(u"CANARY"_s));
    }
    console.window().close();
    settings.sync();
    QVERIFY(QFile::exists(file));
    QCOMPARE(m_data->filesWith("CANARY"), QStringList());
    console.window().setProfiles(nullptr, {});
}

void TestSettings::refusesWhatCannotBeAToken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"   "_s;
    QTest::newRow("two words") << u"Bearer abc"_s;
    QTest::newRow("accent") << u"clé"_s;
    QTest::newRow("too long") << QString(5000, u'x');
}

void TestSettings::refusesWhatCannotBeAToken()
{
    QFETCH(const QString, text);
    m_data->add(u"mine"_s, EnvironmentKind::Test, u"https://api.example/"_s);
    QSignalSpy changed(&m_data->profiles(), &ProfileBook::tokenChanged);
    open();
    choose(1);
    m_hands->type(edit("tokenEdit"), text);
    m_hands->click("keepTokenButton");
    QVERIFY(!m_hands->reads("tokenIssueLabel").isEmpty());
    QVERIFY(edit("tokenEdit")->hasFocus());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(changed.size(), 0);
}

void TestSettings::forgetsAToken()
{
    m_data->add(u"mine"_s, EnvironmentKind::Test, u"https://api.example/"_s);
    open();
    choose(1);
    QTRY_VERIFY(!m_hands->find<QAbstractButton>("forgetTokenButton")->isEnabled());
    m_hands->type(edit("tokenEdit"), QString::fromLatin1(canary));
    m_hands->click("keepTokenButton");
    QTRY_VERIFY(m_hands->find<QAbstractButton>("forgetTokenButton")->isEnabled());
    m_hands->click("forgetTokenButton");
    QTRY_VERIFY(!m_hands->find<QAbstractButton>("forgetTokenButton")->isEnabled());
    bool none = false;
    m_data->profiles().token(m_data->profiles().profiles().constFirst(), this,
                             [&none](const auto &kept) { none = !kept; });
    QTRY_VERIFY(none);
}

void TestSettings::aTokenIsNotForAnotherProfile()
{
    m_data->add(u"first"_s, EnvironmentKind::Test, u"https://api.example/"_s);
    m_data->add(u"second"_s, EnvironmentKind::Test, u"https://api.example/"_s);
    open();
    choose(1);
    m_hands->type(edit("tokenEdit"), QString::fromLatin1(canary));
    choose(2);
    QCOMPARE(edit("tokenEdit")->text(), QString()); // not kept, and not carried over
    QTRY_VERIFY(!m_hands->find<QAbstractButton>("forgetTokenButton")->isEnabled());
}

void TestSettings::testsTheConnection_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QStringList>("expected");
    const QString found = u"Name found and connected: "_s;
    const QString api = u"Answer of this API: "_s;
    const QString token = u"Token accepted: "_s;
    QTest::newRow("all is well") << ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})")
                                 << QStringList{found + u"passed"_s, api + u"passed"_s, token + u"passed"_s};
    QTest::newRow("wrong token") << ScriptedAnswer::json(401, R"({"error":"INVALID_KEY"})")
                                 << QStringList{found + u"passed"_s, api + u"passed"_s, token + u"failed"_s};
    QTest::newRow("a gateway took the token")
        << ScriptedAnswer::json(401, R"({"error":"MISSING_AUTH"})")
        << QStringList{found + u"passed"_s, api + u"passed"_s, token + u"failed"_s};
    QTest::newRow("not this API") << ScriptedAnswer::json(404, "<h1>nginx</h1>")
                                  << QStringList{found + u"passed"_s, api + u"failed"_s, token + u"not reached"_s};
    QTest::newRow("breaks off") << ScriptedAnswer::closeOnConnect() << QStringList{};
}

void TestSettings::testsTheConnection()
{
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const QStringList, expected);
    m_server->answerWith(answer);
    m_data->add(u"mine"_s, EnvironmentKind::Test, m_server->url().toString());
    open();
    choose(1);
    m_hands->type(edit("tokenEdit"), QString::fromLatin1(canary));
    m_hands->click("keepTokenButton");
    QTRY_VERIFY(m_hands->find<QAbstractButton>("forgetTokenButton")->isEnabled());
    m_hands->click("testConnectionButton");
    QTRY_VERIFY(m_hands->sees("testStepsWidget"));
    if (!expected.isEmpty()) {
        QCOMPARE(steps(), expected);
    } else {
        QVERIFY(steps().constLast().endsWith(u"not reached"_s));
    }
    QVERIFY(!m_hands->reads("testSentenceLabel").isEmpty());
    QVERIFY(!m_hands->sees("cancelTestButton"));
    QVERIFY(m_hands->find<QAbstractButton>("testConnectionButton")->isEnabled());
    if (!m_server->requests().isEmpty()) {
        QCOMPARE(m_server->requests().constFirst().header("Authorization"), canary);
    }
}

void TestSettings::testsTheCertificate_data()
{
    QTest::addColumn<TlsFixture::Identity>("identity");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("word");
    QTest::newRow("good") << TlsFixture::Identity::Good << true << u"All is well"_s;
    QTest::newRow("authority not named") << TlsFixture::Identity::Good << false << u"authority"_s;
    QTest::newRow("expired") << TlsFixture::Identity::Expired << true << u"expired"_s;
    QTest::newRow("other host") << TlsFixture::Identity::WrongHost << true << u"another host"_s;
}

void TestSettings::testsTheCertificate()
{
    QFETCH(const TlsFixture::Identity, identity);
    QFETCH(const bool, trusted);
    QFETCH(const QString, word);
    const TlsFixture tls;
    QVERIFY2(tls.isValid(), qPrintable(tls.errorString()));
    ScriptedServer server(ScriptedServer::Transport::Tls, tls.certificate(identity), tls.key(identity));
    server.answerWith(ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"));
    open();
    typeNew(u"mine"_s, server.url().toString());
    if (trusted) {
        m_hands->find<ProfileEditor>("profileEditor")->loadCertificates(tls.caPath());
    }
    m_hands->click("saveProfileButton");
    m_hands->type(edit("tokenEdit"), QString::fromLatin1(canary));
    m_hands->click("testConnectionButton");
    QTRY_VERIFY(m_hands->sees("testStepsWidget"));
    QVERIFY2(m_hands->reads("testSentenceLabel").contains(word), qPrintable(m_hands->reads("testSentenceLabel")));
    const bool good = word.startsWith(u"All"_s);
    QCOMPARE(steps().contains(u"Certificate: passed"_s), good);
    QCOMPARE(steps().contains(u"Certificate: failed"_s), !good);
    QCOMPARE(server.requests().size(), good ? 1 : 0); // not a byte of the token to a server that cannot be trusted
}

void TestSettings::testsWhatIsTypedBeforeItIsSaved()
{
    m_server->answerWith(ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"));
    open();
    m_hands->click("addProfileButton");
    QVERIFY(!m_hands->find<QAbstractButton>("testConnectionButton")->isEnabled());
    m_hands->type(edit("profileNameEdit"), u"mine"_s);
    m_hands->type(edit("baseUrlEdit"), m_server->url().toString());
    QVERIFY(m_hands->find<QAbstractButton>("testConnectionButton")->isEnabled());
    m_hands->click("testConnectionButton");
    QTRY_VERIFY(m_hands->sees("testStepsWidget"));
    QVERIFY(m_hands->reads("testSentenceLabel").contains(u"no token"_s));
    QCOMPARE(m_server->requests().size(), 0);
}

void TestSettings::cancelsATest()
{
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    m_data->add(u"mine"_s, EnvironmentKind::Test, m_server->url().toString());
    open();
    choose(1);
    m_hands->type(edit("tokenEdit"), QString::fromLatin1(canary));
    m_hands->click("testConnectionButton");
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_hands->click("cancelTestButton");
    QTRY_VERIFY(m_hands->find<QAbstractButton>("testConnectionButton")->isEnabled());
    QVERIFY(m_hands->find<QAbstractButton>("testConnectionButton")->hasFocus());
    QTRY_COMPARE(m_server->openConnectionCount(), 0);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
