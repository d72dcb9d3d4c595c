#include "gui/enrolstates.h"

#include "gui/announcer.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList heard;

// Qt tells accessibility events only to a platform that has a screen reader; what comes out on the bus is looked at
// from outside, by tests/accessibility.
void listenTo(WindowScene &scene)
{
    heard.clear();
    auto *announcer = scene.window().findChild<Announcer *>();
    QVERIFY(announcer != nullptr);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(announcer);
    QCOMPARE(spoken->role(), QAccessible::Notification);
    QVERIFY(!spoken->state().invisible);
    QObject::connect(announcer, &Announcer::said, announcer, [spoken](const QString &text) {
        QCOMPARE(spoken->text(QAccessible::Name), text);
        heard += text;
    });
}

struct Case
{
    const char *name;
    const char *state;               // of WindowStates
    void (*act)(WindowScene &scene); // what is heard from here on counts
    const char *expected;
};

void leave(WindowScene &scene, const char *edit, const char *text)
{
    auto *field = scene.hands().find<QLineEdit>(edit);
    scene.hands().type(field, QString::fromLatin1(text));
    scene.hands().key(Qt::Key_Tab);
}

QList<Case> cases()
{
    return {
        {"an answer", "lookup, nothing asked", [](WindowScene &scene) { scene.hands().askAndWait(u"ABC123"_s); },
         "ABC123: ENABLED"},
        {"nobody", "lookup, nothing asked", [](WindowScene &scene) { scene.hands().askAndWait(u"N0C0NSENT"_s); },
         "does not know"},
        {"a failure", "lookup, nothing asked",
         [](WindowScene &scene) {
             scene.serve(ScriptedAnswer::json(500, "{}"));
             heard.clear();
             scene.hands().askAndWait(u"ABC123"_s);
         },
         "server failed"},
        {"both of two answers", "lookup, nothing asked",
         [](WindowScene &scene) {
             scene.hands().kinds()->setCurrentIndex(3);
             scene.hands().askAndWait(u"ABC123"_s);
         },
         "ABC123: ENABLED"},
        {"cancelled", "lookup, waiting", [](WindowScene &scene) { scene.hands().key(Qt::Key_Escape); }, "cancelled"},
        {"an explanation", "lookup, not found",
         [](WindowScene &scene) {
             scene.hands().click("explainButton");
             QTRY_VERIFY(scene.hands().sees("possibilitiesPanel"));
         },
         "Likely: "},
        {"an e-mail address to explain with", "lookup, not found",
         [](WindowScene &scene) {
             scene.hands().type(scene.hands().find<QLineEdit>("emailEdit"), u"gza"_s);
             scene.hands().key(Qt::Key_Return);
         },
         "@"},
        {"a text that cannot be asked", "lookup, text that cannot be asked",
         [](WindowScene &scene) { scene.hands().key(Qt::Key_Return); }, "customer number"},
        {"a text that cannot be asked is left", "lookup, text that cannot be asked",
         [](WindowScene &scene) { scene.hands().key(Qt::Key_Tab); }, "customer number"},
        {"nothing typed", "lookup, nothing asked", [](WindowScene &scene) { scene.hands().key(Qt::Key_Return); },
         "Type or paste"},
        {"copied", "lookup, answered", [](WindowScene &scene) { scene.hands().trigger("copyMaskedAction"); },
         "Copied for a ticket"},
        {"validated", "validate, nothing asked",
         [](WindowScene &scene) { scene.validate(u"ABC12"_s, u"rza@example.com"_s); }, "belong"},
        {"a number is left", "validate, nothing asked",
         [](WindowScene &scene) { leave(scene, "validateNumberEdit", "abc-12"); }, "customer number"},
        {"an e-mail address is left", "validate, nothing asked",
         [](WindowScene &scene) { leave(scene, "validateEmailEdit", "rza at example"); }, "e-mail address"},
        {"a field of the form is left", "enrol, filled",
         [](WindowScene &scene) { leave(scene, "dobEdit", "2031-01-01"); }, "Date of birth: "},
        {"an odd field is left", "enrol, filled", [](WindowScene &scene) { leave(scene, "postCodeEdit", "12345"); },
         "Postcode: "},
        {"something is wrong with the form", "enrol, filled",
         [](WindowScene &scene) {
             scene.hands().type(scene.hands().find<QLineEdit>("dobEdit"), u"2031-01-01"_s);
             scene.submit();
         },
         "First: Date of birth"},
        {"imported", "enrol, empty",
         [](WindowScene &scene) {
             QGuiApplication::clipboard()->setText(QString::fromUtf8(EnrolFixture::publishedExample()));
             QTest::keySequence(scene.window().windowHandle(), QKeySequence::Paste);
         },
         "Imported"},
        {"not imported", "enrol, empty",
         [](WindowScene &scene) {
             QGuiApplication::clipboard()->setText(u"{\"customer\": 5}"_s);
             QTest::keySequence(scene.window().windowHandle(), QKeySequence::Paste);
         },
         "customer"},
        {"what the review found", "enrol, filled",
         [](WindowScene &scene) {
             scene.submit();
             QTRY_VERIFY(scene.hands().find<QAbstractButton>("sendButton")->isEnabled());
         },
         "Fine: "},
        {"a receipt", "enrol, review",
         [](WindowScene &scene) {
             scene.submit();
             scene.reach("enrolOutcome");
         },
         "is enrolled"},
        {"unknown", "enrol, filled",
         [](WindowScene &scene) {
             scene.serve(EnrolAnswers::notFound(), ScriptedAnswer::resetAfterRequest());
             scene.send();
             scene.reach("enrolOutcome");
             QTRY_VERIFY(!scene.inOutcome<QWidget>("progressNotice")->isVisible());
         },
         "unknown"},
        {"found after all", "enrol, unknown",
         [](WindowScene &scene) {
             scene.answerGet(EnrolAnswers::known("SE33S"));
             scene.inOutcome<QAbstractButton>("findOutButton")->click();
             QTRY_VERIFY(scene.inOutcome<QWidget>("numberLabel")->isVisible());
         },
         "SE33S"},
        {"rejected", "enrol, filled",
         [](WindowScene &scene) {
             scene.serve(EnrolAnswers::notFound(), ScriptedAnswer::json(400, R"({"error":"INVALID_DATA"})"));
             scene.send();
             QTRY_VERIFY(scene.hands().sees("formNotice"));
         },
         "reject"},
        {"stop waiting?", "enrol, sending", [](WindowScene &scene) { scene.hands().key(Qt::Key_Escape); },
         "Stop waiting?"},
        {"a field of a profile is left", "settings, a profile",
         [](WindowScene &scene) { leave(scene, "baseUrlEdit", "http://api.zego.com/"); }, "https"},
        {"saved", "settings, a profile",
         [](WindowScene &scene) {
             scene.hands().type(scene.hands().find<QLineEdit>("profileNameEdit"), u"Other"_s);
             scene.submit();
         },
         "Saved"},
        {"a token that is none", "settings, wrong token", [](WindowScene &scene) { scene.hands().key(Qt::Key_Return); },
         "cannot be a token"},
        {"another environment", "lookup, nothing asked",
         [](WindowScene &scene) {
             scene.window().setEnvironment(EnvironmentKind::Production, u"Zego live"_s, u"https://api.zego.com/"_s);
             scene.window().setEnvironment(EnvironmentKind::Production, u"Zego live"_s, u"https://api.zego.com/"_s);
         },
         "Zego live is open: PRODUCTION."},
        {"armed", "band, read-only", [](WindowScene &scene) { scene.hands().trigger("armHourAction"); }, "armed"},
        {"disarmed", "band, armed", [](WindowScene &scene) { scene.hands().click("disarmButton"); }, "disarmed"},
        {"the journal wants a passphrase", "band, read-only",
         [](WindowScene &scene) {
             scene.serveLocked();
             heard.clear();
             scene.go(Qt::Key_3);
             QTRY_VERIFY(scene.hands().sees("repeatPassphraseEdit"));
         },
         "passphrase of your own"},
        {"a passphrase that is too short", "journal, wants a new passphrase",
         [](WindowScene &scene) {
             scene.hands().type(scene.hands().find<QLineEdit>("passphraseEdit"), u"short"_s);
             scene.hands().click("passphraseButton");
         },
         "Eight"},
        {"a wrong passphrase", "journal, locked",
         [](WindowScene &scene) {
             scene.hands().type(scene.hands().find<QLineEdit>("passphraseEdit"), u"wrong horse"_s);
             scene.hands().key(Qt::Key_Return);
             QTRY_VERIFY_WITH_TIMEOUT(!scene.hands().find<QLineEdit>("passphraseEdit")->isReadOnly(), 30'000);
         },
         "passphrase"},
        {"what cannot be done", "settings, sandbox", [](WindowScene &scene) { scene.hands().key(Qt::Key_F5); },
         "asked again"},
    };
}

} // namespace

Q_DECLARE_METATYPE(Case)

// What is said aloud: every answer, error, outcome and change of the environment once, and none of them twice.
class TestAnnouncements final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }

    void saysItOnce_data();
    void saysItOnce();
    void namesTheEnvironmentInTheTitle_data();
    void namesTheEnvironmentInTheTitle();
    void staysSilentWhileOneTypes();
    void spellsOutWhatHides();
};

void TestAnnouncements::saysItOnce_data()
{
    QTest::addColumn<Case>("announcement");
    for (const Case &one : cases()) {
        QTest::newRow(one.name) << one;
    }
}

void TestAnnouncements::saysItOnce()
{
    QFETCH(const Case, announcement);
    const QList<WindowStates::State> states = WindowStates::all();
    const auto state = std::ranges::find_if(
        states, [&](const WindowStates::State &one) { return qstrcmp(one.name, announcement.state) == 0; });
    QVERIFY2(state != states.end(), announcement.state);
    WindowScene scene;
    scene.show();
    state->bring(scene);
    listenTo(scene);
    if (QTest::currentTestFailed()) {
        return;
    }
    announcement.act(scene);
    if (QTest::currentTestFailed()) {
        return;
    }
    const auto said = [&] {
        return std::ranges::count_if(heard, [&](const QString &text) {
            return text.contains(QLatin1String(announcement.expected), Qt::CaseInsensitive);
        });
    };
    QTRY_VERIFY2(said() > 0, qPrintable(u'\n' + heard.join(u'\n')));
    QCoreApplication::sendPostedEvents();
    QVERIFY2(said() == 1, qPrintable(u'\n' + heard.join(u'\n')));
    QStringList once = heard;
    once.removeDuplicates();
    QCOMPARE(heard, once);
}

void TestAnnouncements::namesTheEnvironmentInTheTitle_data()
{
    QTest::addColumn<EnvironmentKind>("kind");
    QTest::newRow("sandbox") << EnvironmentKind::Sandbox;
    QTest::newRow("test") << EnvironmentKind::Test;
    QTest::newRow("production") << EnvironmentKind::Production;
}

void TestAnnouncements::namesTheEnvironmentInTheTitle()
{
    QFETCH(const EnvironmentKind, kind);
    ConsoleFixture console;
    console.window().setEnvironment(kind, u"Zego"_s, {});
    console.show();
    QVERIFY(console.window().windowTitle().contains(environmentLabel(kind)));
    QAccessibleInterface *window = QAccessible::queryAccessibleInterface(&console.window());
    QVERIFY(window->text(QAccessible::Name).contains(environmentLabel(kind)));
}

void TestAnnouncements::staysSilentWhileOneTypes()
{
    WindowScene scene;
    scene.show();
    scene.openSandbox();
    listenTo(scene);
    QTest::keyClicks(scene.hands().box(), u"abc-123 and more"_s);
    scene.go(Qt::Key_3);
    QTRY_VERIFY(scene.hands().sees("dobEdit"));
    scene.hands().find<QLineEdit>("dobEdit")->setFocus();
    QTest::keyClicks(scene.hands().find<QLineEdit>("dobEdit"), u"31 31 31"_s);
    QCOMPARE(heard, QStringList());
}

void TestAnnouncements::spellsOutWhatHides()
{
    WindowScene scene;
    scene.show();
    scene.serve(ScriptedAnswer::json(
        200, QStringLiteral("{\"status\":\"ENA\u202EBLED\",\"policyId\":\"P\",\"customer_number\":\"C\"}").toUtf8()));
    listenTo(scene);
    scene.hands().askAndWait(u"ABC123"_s);
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY(!heard.constFirst().contains(QChar(0x202E)));
}

QTEST_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
