#include "app/consolewindows.h"
#include "gui/commands.h"
#include "gui/gallerylook.h"
#include "gui/manynames.h"
#include "gui/overlaystates.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Draws what lies over the window or beside it, and customers' names in many scripts in list, card and form. What is
// asserted is that the state really is the one that the picture's name says.
class TestOverlayGallery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsTheWindow_data();
    void drawsTheWindow();
    void drawsTheSecondWindow_data();
    void drawsTheSecondWindow();

private:
    static void openPalette(WindowScene &scene, const QString &typed);
    static void lock(WindowScene &scene, bool refused);
    static void fillList(WindowScene &scene);
    static void fillForm(WindowScene &scene, qsizetype from);

    GalleryFolder m_folder;
};

void TestOverlayGallery::initTestCase()
{
    QVERIFY(m_folder.open());
}

void TestOverlayGallery::drawsTheWindow_data()
{
    GalleryLook::addRows({"palette", "palette-nothing", "locked", "locked-refused", "names-list", "names-form-1",
                          "names-form-2", "names-form-3", "names-form-4", "names-form-5"});
}

void TestOverlayGallery::openPalette(WindowScene &scene, const QString &typed)
{
    scene.openSandbox();
    scene.hands().key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(scene.hands().sees("paletteEdit"));
    QTest::keyClicks(scene.hands().find<QLineEdit>("paletteEdit"), typed);
}

void TestOverlayGallery::lock(WindowScene &scene, bool refused)
{
    scene.openSandbox();
    LockScreen &screen = scene.window().lock();
    screen.setContents(
        {.reason = QCoreApplication::translate("ConsoleLock", "You locked the console."),
         .how = QCoreApplication::translate("ConsoleLock", "Give the passphrase of the journal to go on:"),
         .asksPassphrase = true,
         .busy = false,
         .problem = refused ? QCoreApplication::translate("JournalService",
                                                          "That is not the passphrase of this journal. Try again.")
                            : QString(),
         .notes = {QCoreApplication::translate(
             "ConsoleLock", "Answers, exchanges and what stood in the boxes are gone: they were in memory only.")}});
    screen.focusFirst();
    QVERIFY(screen.isVisible());
}

// The answer has all names, each as a field.
void TestOverlayGallery::fillList(WindowScene &scene)
{
    QJsonObject fields{{u"status"_s, u"ENABLED"_s}, {u"policyId"_s, u"P1"_s}, {u"customer_number"_s, u"ABC123"_s}};
    for (const ManyNames::Name &name : ManyNames::all()) {
        fields.insert(QString::fromLatin1(name.script).toLower() + "_name"_L1, name.text);
    }
    scene.serve(ScriptedAnswer::json(200, QJsonDocument(fields).toJson(QJsonDocument::Compact)));
    for (const ManyNames::Name &name : ManyNames::all()) {
        auto *box = scene.hands().find<QLineEdit>("identifierEdit");
        box->setFocus();
        box->selectAll();
        QGuiApplication::clipboard()->setText(name.text); // QTest cannot type what is not Latin-1
        QTest::keySequence(box, QKeySequence::Paste);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(scene.console().answers().running(), 0);
    }
    QCOMPARE(scene.hands().reads("statusLabel"), u"ENABLED"_s);
}

void TestOverlayGallery::fillForm(WindowScene &scene, qsizetype from)
{
    scene.openSandbox();
    scene.fill();
    const QList<ManyNames::Name> names = ManyNames::all();
    for (const char *field : {"givenNamesEdit", "lastNameEdit", "addressEdit", "cityEdit", "postCodeEdit"}) {
        auto *edit = scene.hands().find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QGuiApplication::clipboard()->setText(names.at(from).text);
        QTest::keySequence(edit, QKeySequence::Paste);
        QCOMPARE(edit->text(), names.at(from).text);
        ++from;
    }
}

void TestOverlayGallery::drawsTheWindow()
{
    QFETCH(const GalleryLook, look);
    QFETCH(const QString, state);
    const GalleryLanguage language(look);
    Theme::apply(*qApp, look.theme, look.textSize);
    WindowScene scene;
    scene.show(look.small ? QSize(1024, 640) : QSize(1180, 780));
    if (state.startsWith(u"palette"_s)) {
        openPalette(scene, state == u"palette"_s ? QString() : u"/////"_s);
    } else if (state.startsWith(u"locked"_s)) {
        lock(scene, state.endsWith(u"refused"_s));
    } else if (state == u"names-list"_s) {
        fillList(scene);
    } else {
        constexpr qsizetype each = 5;
        fillForm(scene, (state.last(1).toInt() - 1) * each);
    }
    QVERIFY(m_folder.draw(scene.window(), state, look));
}

void TestOverlayGallery::drawsTheSecondWindow_data()
{
    GalleryLook::addRows({"second-window", "second-window-answered"});
}

// It knows the service, and what went over the wire from the first; questions, answers and columns are its own.
void TestOverlayGallery::drawsTheSecondWindow()
{
    QFETCH(const GalleryLook, look);
    QFETCH(const QString, state);
    const GalleryLanguage language(look);
    Theme::apply(*qApp, look.theme, look.textSize);
    const StandingClock clock;
    ExchangeModel exchanges;
    Preferences preferences(nullptr);
    Clipboard clipboard(preferences, clock);
    const auto sandbox = EmbeddedSandbox::start({.customers = 10}).value();
    Session session({.name = QCoreApplication::translate("GuiConsole", "sandbox"),
                     .kind = EnvironmentKind::Sandbox,
                     .baseUrl = BaseUrl::parse(sandbox->url().toString()).value()},
                    AccessToken::from(sandbox->token()).value(), clock);
    ConsoleWindows windows(
        {.exchanges = exchanges, .clock = clock, .preferences = preferences, .clipboard = clipboard});
    windows.setEnvironment(
        EnvironmentKind::Sandbox, session.profile().name,
        QCoreApplication::translate("GuiConsole", "embedded server on this computer; nobody in it is real"));
    windows.setProfiles(nullptr, {});
    windows.setOpenProfile(QString());
    windows.setSession(&session);
    const auto lookUp = [](MainWindow &window, const QString &number) {
        auto *box = window.findChild<QLineEdit *>(u"identifierEdit"_s);
        box->setFocus();
        QTest::keyClicks(box, number);
        QTest::keyClick(box, Qt::Key_Return);
        const auto *status = window.findChild<QLabel *>(u"statusLabel"_s);
        QTRY_VERIFY(status->isVisible());
        QTRY_VERIFY(window.findChild<QLabel *>(u"runningLabel"_s)->text().isEmpty());
    };
    MainWindow &first = windows.open();
    QVERIFY(QTest::qWaitForWindowActive(&first));
    QTRY_VERIFY(first.findChild<QWidget *>(u"answerView"_s) != nullptr);
    lookUp(first, u"ABC123"_s);
    first.commands().run(u"console.newWindow"_s);
    QCOMPARE(windows.count(), 2);
    MainWindow &second = windows.inUse();
    QVERIFY(&second != &first);
    second.resize(look.small ? QSize(1024, 640) : QSize(1180, 780));
    QVERIFY(QTest::qWaitForWindowActive(&second));
    QTRY_VERIFY(second.findChild<QWidget *>(u"answerView"_s) != nullptr);
    QVERIFY(second.windowTitle().contains(u"(2)"_s));
    if (state == u"second-window-answered"_s) {
        lookUp(second, u"D1SABLED"_s);
        second.commands().run(u"view.inspector"_s);
        const auto *wire = second.findChild<QAbstractItemView *>(u"exchangesView"_s);
        QTRY_COMPARE(wire->model()->rowCount(), 2); // the first window's, too
    }
    QVERIFY(m_folder.draw(second, state, look));
    windows.setSession(nullptr);
}

QTEST_MAIN(TestOverlayGallery)
#include "tst_overlaygallery.moc"
