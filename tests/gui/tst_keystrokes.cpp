#include "gui/enrolstates.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The three main jobs by keyboard alone, counted. A chord is one key; what is pasted was copied elsewhere. The counts
// stand in docs/guide/keyboard.md.
class TestKeystrokes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void looksUp_data();
    void looksUp();
    void validates_data();
    void validates();
    void enrols_data();
    void enrols();
    void enrolsTheNextPerson();
    void pastesACustomerAnywhereOnThePage_data();
    void pastesACustomerAnywhereOnThePage();
    void pastesNothingOverAnUnknownOutcome();
    void aKeyThatIsHeldDownNeverSends_data();
    void aKeyThatIsHeldDownNeverSends();
    void sendsOnlyWhatWasLookedFor();
    void theGuideHasTheCounts();

private:
    // One key for each.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void paste(const QString &text);
    void repeat(Qt::Key key, Qt::KeyboardModifiers modifiers);
    void goAnywhere(const QString &from);
    void enrolmentIs(const char *state) { QTRY_COMPARE(m_scene->enrolState(), QLatin1String(state)); }

    std::unique_ptr<WindowScene> m_scene;
    int m_keys = 0;
};

void TestKeystrokes::init()
{
    m_scene = std::make_unique<WindowScene>();
    m_scene->show();
    m_scene->openSandbox();
    m_keys = 0;
}

void TestKeystrokes::cleanup()
{
    m_scene.reset();
}

void TestKeystrokes::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    m_scene->hands().key(key, modifiers);
}

void TestKeystrokes::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

// As a keyboard does while a key stays down.
void TestKeystrokes::repeat(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::simulateEvent(m_scene->window().windowHandle(), true, key, modifiers, QString(), true);
}

void TestKeystrokes::goAnywhere(const QString &from)
{
    if (from == u"the list of pages"_s) {
        m_scene->hands().find<QWidget>("navigationList")->setFocus();
    } else if (from == u"Settings"_s) {
        m_scene->hands().key(Qt::Key_Comma, Qt::ControlModifier);
    } else if (from == u"Activity"_s) {
        m_scene->go(Qt::Key_4);
    } else if (from == u"the inspector"_s) {
        m_scene->hands().key(Qt::Key_F12);
        m_scene->hands().find<QWidget>("exchangesView")->setFocus();
    }
}

void TestKeystrokes::looksUp_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("most");
    QTest::newRow("after start") << u"start"_s << 2;
    QTest::newRow("from the list of pages") << u"the list of pages"_s << 3;
    QTest::newRow("from Settings") << u"Settings"_s << 3;
    QTest::newRow("from Activity") << u"Activity"_s << 3;
    QTest::newRow("from the inspector") << u"the inspector"_s << 3;
}

void TestKeystrokes::looksUp()
{
    QFETCH(const QString, from);
    QFETCH(const int, most);
    goAnywhere(from);
    if (from != u"start"_s) {
        press(Qt::Key_L, Qt::ControlModifier);
    }
    paste(u"ABC123"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_scene->hands().reads("statusLabel"), u"ENABLED"_s);
    QCOMPARE(m_keys, most);
}

void TestKeystrokes::validates_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("most");
    QTest::newRow("a number") << QString() << u"Exists"_s << 3;
    QTest::newRow("with an e-mail address") << u"rza@example.com"_s << u"Exists, e-mail matches"_s << 5;
}

void TestKeystrokes::validates()
{
    QFETCH(const QString, email);
    QFETCH(const QString, word);
    QFETCH(const int, most);
    goAnywhere(u"the list of pages"_s);
    press(Qt::Key_2, Qt::ControlModifier);
    paste(u"ABC12"_s);
    if (!email.isEmpty()) {
        press(Qt::Key_Tab);
        paste(email);
    }
    press(Qt::Key_Return);
    QTRY_COMPARE(m_scene->hands().reads("validationWordLabel"), word);
    QCOMPARE(m_keys, most);
}

void TestKeystrokes::enrols_data()
{
    QTest::addColumn<QString>("from");
    QTest::newRow("after start") << u"start"_s;
    QTest::newRow("from Settings") << u"Settings"_s;
}

void TestKeystrokes::enrols()
{
    QFETCH(const QString, from);
    goAnywhere(from);
    press(Qt::Key_3, Qt::ControlModifier);
    paste(QString::fromUtf8(EnrolFixture::publishedExample()));
    press(Qt::Key_Return, Qt::ControlModifier);
    enrolmentIs("enrolReview"); // is always seen
    QTRY_VERIFY(m_scene->hands().find<QAbstractButton>("sendButton")->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    enrolmentIs("enrolOutcome");
    QVERIFY(!m_scene->inOutcome<QLabel>("numberLabel")->text().isEmpty());
    QCOMPARE(m_keys, 4);
}

void TestKeystrokes::enrolsTheNextPerson()
{
    m_scene->send();
    enrolmentIs("enrolOutcome");
    QByteArray next = EnrolFixture::publishedExample();
    paste(QString::fromUtf8(next.replace("596e34ee2346c78cc8cf7c4", "driver-0815").replace("Chef", "Diggs")));
    press(Qt::Key_Return, Qt::ControlModifier);
    enrolmentIs("enrolReview");
    QTRY_VERIFY(m_scene->hands().find<QAbstractButton>("sendButton")->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    enrolmentIs("enrolOutcome");
    QVERIFY(m_scene->inOutcome<QLabel>("attemptLabel")->text().contains(u"Diggs"_s));
    QCOMPARE(m_keys, 3);
}

void TestKeystrokes::pastesACustomerAnywhereOnThePage_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("focus");
    for (const char *name :
         {"givenNamesEdit", "productCodeCombo", "occupationEdit", "bodyView", "reviewButton", "clearFormButton"}) {
        QTest::newRow(name) << u"form"_s << QString::fromLatin1(name);
    }
    QTest::newRow("the review") << u"review"_s << u"reviewArea"_s;
    QTest::newRow("the receipt") << u"receipt"_s << u"anotherButton"_s;
}

void TestKeystrokes::pastesACustomerAnywhereOnThePage()
{
    QFETCH(const QString, state);
    QFETCH(const QString, focus);
    if (state == u"form"_s) {
        m_scene->go(Qt::Key_3);
    } else if (state == u"review"_s) {
        m_scene->review();
    } else {
        m_scene->send();
        enrolmentIs("enrolOutcome");
    }
    QWidget *widget = state == u"receipt"_s ? m_scene->inOutcome<QWidget>(focus.toLatin1())
                                            : m_scene->hands().find<QWidget>(focus.toLatin1());
    widget->setFocus();
    QTRY_VERIFY(widget->hasFocus());
    QByteArray other = EnrolFixture::publishedExample();
    paste(QString::fromUtf8(other.replace("Chef", "Diggs")));
    QCOMPARE(m_scene->enrolState(), u"enrolForm"_s);
    QCOMPARE(m_scene->hands().find<QLineEdit>("lastNameEdit")->text(), u"Diggs"_s);
    QCOMPARE(m_keys, 1);
}

void TestKeystrokes::pastesNothingOverAnUnknownOutcome()
{
    m_scene->serve(EnrolAnswers::notFound(), ScriptedAnswer::resetAfterRequest());
    m_scene->send();
    enrolmentIs("enrolOutcome");
    paste(QString::fromUtf8(EnrolFixture::publishedExample()));
    QCOMPARE(m_scene->enrolState(), u"enrolOutcome"_s);
}

void TestKeystrokes::aKeyThatIsHeldDownNeverSends_data()
{
    QTest::addColumn<QString>("focus");
    QTest::newRow("in the form") << u"givenNamesEdit"_s;
    QTest::newRow("in the list of pages") << u"navigationList"_s; // where the key is the window's
    QTest::newRow("on the button") << u"reviewButton"_s;
}

void TestKeystrokes::aKeyThatIsHeldDownNeverSends()
{
    QFETCH(const QString, focus);
    m_scene->serve(EnrolAnswers::notFound());
    m_scene->fill();
    m_scene->hands().find<QWidget>(focus.toLatin1())->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    enrolmentIs("enrolReview");
    QTRY_VERIFY(m_scene->hands().find<QAbstractButton>("sendButton")->isEnabled());
    for (int times = 0; times < 20; ++times) {
        repeat(Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(m_scene->enrolState(), u"enrolReview"_s);
    QVERIFY(std::ranges::count(m_scene->server().requests(), "POST", &ReceivedRequest::method) == 0);
}

void TestKeystrokes::sendsOnlyWhatWasLookedFor()
{
    m_scene->serve(ScriptedAnswer::stallAfterRequest());
    m_scene->fill();
    for (int times = 0; times < 5; ++times) {
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(m_scene->enrolState(), u"enrolReview"_s);
    QVERIFY(std::ranges::count(m_scene->server().requests(), "POST", &ReceivedRequest::method) == 0);
}

void TestKeystrokes::theGuideHasTheCounts()
{
    QFile guide(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../docs/guide/keyboard.md"));
    QVERIFY(guide.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(guide.readAll());
    for (const char *row : {"| `Ctrl+L` `Ctrl+V` `Enter` | 3 |", "| `Ctrl+2` `Ctrl+V` `Tab` `Ctrl+V` `Enter` | 5 |",
                            "| `Ctrl+3` `Ctrl+V` `Ctrl+Return` (review) `Ctrl+Return` (send) | 4 |"}) {
        QVERIFY2(text.contains(QLatin1String(row)), row);
    }
}

QTEST_MAIN(TestKeystrokes)
#include "tst_keystrokes.moc"
