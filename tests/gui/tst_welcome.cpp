#include "app/guiconsole.h"
#include "gui/datafixture.h"
#include "gui/welcomepanel.h"
#include "store/secretstore.h"
#include "support/scriptedserver.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;

// The first start, as app/ wires it, by keys; and the language, which is chosen there and in the settings.
class TestWelcome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void endsInAnAnswer();
    void isSkippedByEsc();
    void isSkippedByItsButton();
    void isOverWhenAPageIsOpened_data();
    void isOverWhenAPageIsOpened();
    void isNeverSeenAgain();
    void isNotSeenByThoseWhoCameForSomething_data();
    void isNotSeenByThoseWhoCameForSomething();
    void isNotSeenWhereThereIsAnythingAlready_data();
    void isNotSeenWhereThereIsAnythingAlready();
    void themeHoldsAtOnce();
    void languageHoldsAtOnce();
    void languageOfTheSettingsHoldsAtOnce();
    void languageWaitsForWhatIsBeingTyped();
    void tabGoesThroughAllOfIt();
    void fitsIntoASmallWindow();

private:
    void start(const QStringList &arguments = {});
    template <typename T>
    T *find(const char *name) const
    {
        return m_console->window().findChild<T *>(QLatin1String(name));
    }
    bool isThere() const
    {
        const auto *panel = find<QWidget>("welcomePanel");
        return panel != nullptr && panel->isVisible();
    }
    QString focused() const
    {
        const QWidget *widget = m_console->window().focusWidget();
        return widget != nullptr ? widget->objectName() : QString();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_console->window().windowHandle(), key, modifiers);
    }

    SystemClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<DataFixture> m_data;
    std::unique_ptr<GuiConsole> m_console;
};

void TestWelcome::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_data = std::make_unique<DataFixture>(m_clock, DataFixture::Start::First);
}

void TestWelcome::cleanup()
{
    if (m_console) {
        m_console.reset();
        QLocale::setDefault(QLocale::c());
    }
    m_data.reset();
    m_server.reset();
}

void TestWelcome::start(const QStringList &arguments)
{
    auto options = GuiOptions::parse(QStringList{u"customer-console"_s} + arguments);
    QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error()));
    m_console = std::make_unique<GuiConsole>(*qApp, *std::move(options), QByteArray("token"));
    m_console->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    QTRY_VERIFY(find<QWidget>("answerView") != nullptr); // ready
}

void TestWelcome::endsInAnAnswer()
{
    start();
    QVERIFY(isThere());
    QCOMPARE(focused(), u"welcomeLookUpButton"_s);
    QVERIFY(find<QPushButton>("welcomeLookUpButton")->text().contains(WelcomePanel::example()));
    QVERIFY2(find<QStatusBar>("statusBar")->currentMessage().contains(WelcomePanel::example()),
             qPrintable(find<QStatusBar>("statusBar")->currentMessage()));
    key(Qt::Key_Return); // one key
    QTRY_COMPARE(find<QLabel>("statusLabel")->text(), u"ENABLED"_s);
    QVERIFY(find<QLabel>("statusLabel")->isVisible());
    QVERIFY(!isThere());
    QCOMPARE(find<QListWidget>("navigationList")->currentRow(), 0);
    QCOMPARE(focused(), u"identifierEdit"_s);
}

void TestWelcome::isSkippedByEsc()
{
    start();
    key(Qt::Key_Escape);
    QTRY_VERIFY(find<QWidget>("welcomePanel") == nullptr);
    QCOMPARE(focused(), u"identifierEdit"_s);
    QCOMPARE(find<QLabel>("statusLabel")->isVisible(), false); // nothing was asked
}

void TestWelcome::isSkippedByItsButton()
{
    start();
    key(Qt::Key_Tab);
    QCOMPARE(focused(), u"welcomeSkipButton"_s);
    key(Qt::Key_Return);
    QVERIFY(!isThere());
    QVERIFY(!find<QLabel>("statusLabel")->isVisible());
    QCOMPARE(focused(), u"identifierEdit"_s);
}

void TestWelcome::isOverWhenAPageIsOpened_data()
{
    QTest::addColumn<int>("row");
    QTest::newRow("Lookup, where one seems to be") << 0;
    QTest::newRow("Validate") << 1;
    QTest::newRow("Settings") << 4;
}

void TestWelcome::isOverWhenAPageIsOpened()
{
    QFETCH(const int, row);
    start();
    auto *list = find<QListWidget>("navigationList");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualItemRect(list->item(row)).center());
    QVERIFY(!isThere());
    QCOMPARE(list->currentRow(), row);
    QTRY_VERIFY(find<QWidget>("welcomePanel") == nullptr);
}

void TestWelcome::isNeverSeenAgain()
{
    start(); // seen, and nothing done with it
    QVERIFY(isThere());
    m_console.reset();
    start();
    QVERIFY(!isThere());
}

void TestWelcome::isNotSeenByThoseWhoCameForSomething_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("whom to look up") << QStringList{u"SE33S"_s};
    QTest::newRow("which service") << QStringList{u"--base-url"_s, u"http://127.0.0.1:9/"_s};
    QTest::newRow("which page") << QStringList{u"--page"_s, u"validate"_s};
    QTest::newRow("a profile, that there is not") << QStringList{u"--profile"_s, u"live"_s};
}

void TestWelcome::isNotSeenByThoseWhoCameForSomething()
{
    QFETCH(const QStringList, arguments);
    start(arguments);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isThere());
    // Nor later, when they know the window already.
    m_console.reset();
    start();
    QVERIFY(!isThere());
}

void TestWelcome::isNotSeenWhereThereIsAnythingAlready_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("settings of an older version") << u"settings.ini"_s;
    QTest::newRow("profiles") << u"profiles.json"_s;
    QTest::newRow("a journal") << u"vault.json"_s;
}

void TestWelcome::isNotSeenWhereThereIsAnythingAlready()
{
    QFETCH(const QString, file);
    if (file == u"profiles.json") {
        m_data->add(u"mine"_s, EnvironmentKind::Test, m_server->url().toString());
    } else {
        QFile there(m_data->home() + u'/' + file);
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("[lookup]\ncolumns=x\n");
    }
    start();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isThere());
}

void TestWelcome::themeHoldsAtOnce()
{
    start();
    auto *themes = find<QComboBox>("welcomeThemeCombo");
    themes->setFocus();
    key(Qt::Key_End);
    key(Qt::Key_Up); // dark
    QCOMPARE(themes->currentData().toInt(), static_cast<int>(ThemeChoice::Dark));
    QTRY_VERIFY(m_console->window().palette().color(QPalette::Window).lightness() < 128);
    QVERIFY(isThere());
    key(Qt::Key_Return); // and on
    QTRY_COMPARE(find<QLabel>("statusLabel")->text(), u"ENABLED"_s);
    Theme::apply(*qApp, ThemeChoice::Light);
}

void TestWelcome::languageHoldsAtOnce()
{
    start();
    auto *languages = find<QComboBox>("welcomeLanguageCombo");
    languages->setCurrentIndex(languages->findText(u"Deutsch"_s));
    QTRY_COMPARE(find<QListWidget>("navigationList")->item(4)->text(), u"Einstellungen"_s);
    QVERIFY(isThere()); // in the new window
    QCOMPARE(find<QComboBox>("welcomeLanguageCombo")->currentText(), u"Deutsch"_s);
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    find<QPushButton>("welcomeLookUpButton")->click();
    QTRY_COMPARE(find<QLabel>("statusLabel")->text(), u"ENABLED"_s); // the API's own word
}

void TestWelcome::languageOfTheSettingsHoldsAtOnce()
{
    start({u"--page"_s, u"settings"_s});
    m_console->window().pages().openSettings(SettingsSection::Id::Language);
    auto *languages = find<QComboBox>("languageCombo");
    languages->setFocus();
    languages->setCurrentIndex(languages->findText(u"Français"_s));
    QTRY_VERIFY(find<QListWidget>("navigationList")->item(4)->text() != u"Settings"_s);
    // Where one was, and as it was.
    QTRY_VERIFY(find<QComboBox>("languageCombo") != nullptr && find<QComboBox>("languageCombo")->isVisible());
    QCOMPARE(find<QComboBox>("languageCombo")->currentText(), u"Français"_s);
    QCOMPARE(focused(), u"languageCombo"_s);
    find<QComboBox>("languageCombo")->setCurrentIndex(find<QComboBox>("languageCombo")->findText(u"English"_s));
    QTRY_COMPARE(find<QListWidget>("navigationList")->item(4)->text(), u"Settings"_s);
}

void TestWelcome::languageWaitsForWhatIsBeingTyped()
{
    start({u"--page"_s, u"settings"_s});
    m_console->window().pages().openSettings(SettingsSection::Id::Network);
    auto *deadline = find<QLineEdit>("defaultDeadlineEdit");
    deadline->setFocus();
    deadline->selectAll();
    QTest::keyClicks(deadline, u"45"_s);
    m_console->window().pages().openSettings(SettingsSection::Id::Language);
    auto *languages = find<QComboBox>("languageCombo");
    const QPointer<QWidget> window = &m_console->window();
    languages->setCurrentIndex(languages->findText(u"Deutsch"_s));
    QVERIFY(m_console->allWindows().isRemaking());
    QTRY_VERIFY(find<QLabel>("languageNote")->text().contains(u"Deutsch"_s));
    QVERIFY(window != nullptr);
    QCOMPARE(find<QListWidget>("navigationList")->item(4)->text(), u"Settings"_s);
    m_console->window().pages().openSettings(SettingsSection::Id::Network);
    key(Qt::Key_Return, Qt::ControlModifier); // saved
    QTRY_COMPARE(find<QListWidget>("navigationList")->item(4)->text(), u"Einstellungen"_s);
    QVERIFY(window == nullptr);
    QCOMPARE(find<QLineEdit>("defaultDeadlineEdit")->text(), u"45"_s);
}

void TestWelcome::tabGoesThroughAllOfIt()
{
    start();
    QCOMPARE(focused(), u"welcomeLookUpButton"_s); // what most people want
    find<QComboBox>("welcomeLanguageCombo")->setFocus();
    QStringList stops{focused()}; // as it is read
    for (int i = 0; i < 3; ++i) {
        key(Qt::Key_Tab);
        stops += focused();
    }
    QCOMPARE(stops, (QStringList{u"welcomeLanguageCombo"_s, u"welcomeThemeCombo"_s, u"welcomeLookUpButton"_s,
                                 u"welcomeSkipButton"_s}));
}

void TestWelcome::fitsIntoASmallWindow()
{
    start();
    m_console->window().resize(1024, 640);
    QTRY_COMPARE(m_console->window().size(), QSize(1024, 640));
    const auto *card = find<QWidget>("welcomeCard");
    for (const QWidget *child : card->findChildren<QWidget *>()) {
        if (child->isVisible() && !child->parent()->inherits("QComboBox")) {
            QVERIFY2(!child->visibleRegion().isEmpty(), qPrintable(child->objectName()));
            QVERIFY2(child->width() >= child->minimumSizeHint().width(), qPrintable(child->objectName()));
        }
    }
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
