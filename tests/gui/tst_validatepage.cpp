#include "gui/windowhands.h"

#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Column = ValidationModel::Column;

namespace {

ScriptedAnswer noContent()
{
    return ScriptedAnswer::rawKept("HTTP/1.1 204 No Content\r\n\r\n");
}

ScriptedAnswer noSuchNumber()
{
    return ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})");
}

} // namespace

// Validation by the keys of somebody at the window, and the ways between Lookup, Validate and Enrol.
class TestValidatePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void opensByItsKeyWithTheFocusInTheBox();
    void saysTheAnswerInASentence_data();
    void saysTheAnswerInASentence();
    void saysWhatItMadeOfTheNumber();
    void refusesAnEmailAddressThatCannotBeOne();
    void forgivesTheEmailAddressOnTheKeyThatMendsIt();
    void offersNearMissesOfANumberThatIsNotThere();
    void asksAgainWithTheSameEmailAddress();
    void escCancelsThenClears();
    void earlierAnswersCanBeChosenAgain();
    void goesFromALookupToValidateAndBackWithoutTyping();
    void goesThereFromTheContextMenuToo();
    void offersToEnrolSomebodyWhoIsNotKnown_data();
    void offersToEnrolSomebodyWhoIsNotKnown();
    void copiesWithoutTheEmailAddress();
    void savesNothingPersonal();

private:
    void open();
    void ask(const QString &number, const QString &email = {});
    QLineEdit *number() const { return m_hands->find<QLineEdit>("validateNumberEdit"); }
    QLineEdit *email() const { return m_hands->find<QLineEdit>("validateEmailEdit"); }
    int page() const { return m_hands->find<QListWidget>("navigationList")->currentRow(); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WindowHands> m_hands;
};

void TestValidatePage::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_console = std::make_unique<ConsoleFixture>();
    m_hands = std::make_unique<WindowHands>(*m_console);
    m_console->connectTo(m_server->url(), windowToken);
}

void TestValidatePage::cleanup()
{
    m_hands.reset();
    m_console.reset();
    m_server.reset();
}

void TestValidatePage::open()
{
    m_console->show();
    m_hands->key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(m_hands->sees("validateNumberEdit"));
}

// By keys alone: number, Tab, address, Return.
void TestValidatePage::ask(const QString &numberText, const QString &emailText)
{
    m_hands->type(number(), numberText);
    if (!emailText.isEmpty()) {
        m_hands->key(Qt::Key_Tab);
        QVERIFY(email()->hasFocus());
        m_hands->type(email(), emailText);
    }
    m_hands->key(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([this] { return m_console->validations().running() == 0; }));
}

void TestValidatePage::opensByItsKeyWithTheFocusInTheBox()
{
    open();
    QVERIFY(number()->hasFocus());
    QVERIFY(!m_hands->sees("identifierEdit"));
    m_hands->key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_hands->box()->hasFocus());
    QCOMPARE(page(), 0);
}

void TestValidatePage::saysTheAnswerInASentence_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("exists") << u"ABC12"_s << QString() << u"Exists"_s << u"The number ABC12 exists."_s;
    QTest::newRow("matches") << u"ABC12"_s << u"rza@example.com"_s << u"Exists, e-mail matches"_s
                             << u"The number ABC12 exists, and the e-mail address belongs to it."_s;
    QTest::newRow("differs") << u"ABC12"_s << u"gza@example.com"_s << u"Exists, e-mail differs"_s
                             << u"The number ABC12 exists, but the e-mail address does not match."_s;
    QTest::newRow("no such number") << u"NONE99"_s << QString() << u"No such number"_s
                                    << u"There is no customer number NONE99."_s;
}

// On the sandbox, which speaks the contract and shares no code with us.
void TestValidatePage::saysTheAnswerInASentence()
{
    QFETCH(const QString, number);
    QFETCH(const QString, email);
    QFETCH(const QString, word);
    QFETCH(const QString, sentence);
    m_console->connectToSandbox();
    open();
    ask(number, email);
    QCOMPARE(m_hands->reads("validationWordLabel"), word);
    QCOMPARE(m_hands->reads("validationSentenceLabel"), sentence);
    QVERIFY(m_hands->statusBar().startsWith(sentence));
    QVERIFY(!m_hands->find<QLabel>("validationIconLabel")->pixmap().isNull());
    QVERIFY(m_hands->reads("validationAskedLabel").contains(email));
}

void TestValidatePage::saysWhatItMadeOfTheNumber()
{
    m_server->answerWith(noContent());
    open();
    m_hands->type(number(), u"abc12"_s);
    QVERIFY(!m_hands->reads("validateHintLabel").isEmpty());
    m_hands->key(Qt::Key_Return);
    QTRY_COMPARE(m_server->requests().size(), 1);
    QVERIFY(m_server->requests().constFirst().target.endsWith("/ABC12"));
    m_hands->type(number(), u"abc-12"_s);
    m_hands->key(Qt::Key_Return);
    QCOMPARE(m_console->validations().rowCount(), 1);
    QTRY_VERIFY(!m_hands->buttons("nearMissButton").isEmpty());
    QVERIFY(m_hands->sees("validateNearMissBar"));
    QCOMPARE(m_hands->buttons("nearMissButton").constFirst()->text(), u"ABC12"_s);
}

void TestValidatePage::refusesAnEmailAddressThatCannotBeOne()
{
    open();
    m_hands->type(number(), u"ABC12"_s);
    m_hands->type(email(), u"rza at example"_s);
    QCOMPARE(m_hands->reads("validateHintLabel"), QString()); // nobody has left the field yet
    m_hands->key(Qt::Key_Return);
    QVERIFY(!m_hands->reads("validateHintLabel").isEmpty());
    QVERIFY(email()->hasFocus());
    QCOMPARE(m_console->validations().rowCount(), 0);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestValidatePage::forgivesTheEmailAddressOnTheKeyThatMendsIt()
{
    open();
    m_hands->type(number(), u"ABC12"_s);
    m_hands->type(email(), u"rza"_s);
    m_hands->key(Qt::Key_Tab);
    QVERIFY(!m_hands->reads("validateHintLabel").isEmpty());
    email()->setFocus();
    email()->end(false);
    QTest::keyClicks(email(), u"@"_s);
    QVERIFY(!m_hands->reads("validateHintLabel").isEmpty());
    QTest::keyClicks(email(), u"x"_s);
    QCOMPARE(m_hands->reads("validateHintLabel"), QString());
}

void TestValidatePage::offersNearMissesOfANumberThatIsNotThere()
{
    m_server->enqueue(noSuchNumber());
    m_server->enqueue(noContent());
    open();
    ask(u"ABO12"_s);
    const auto buttons = m_hands->buttons("nearMissButton");
    QVERIFY(!buttons.isEmpty());
    QCOMPARE(buttons.constFirst()->text(), u"AB012"_s);
    WindowHands::click(buttons.constFirst());
    QTRY_COMPARE(m_hands->reads("validationWordLabel"), u"Exists"_s);
    QCOMPARE(m_console->validations().rowCount(), 2);
}

void TestValidatePage::asksAgainWithTheSameEmailAddress()
{
    m_server->answerWith(noContent());
    open();
    ask(u"ABC12"_s, u"rza@example.com"_s);
    m_hands->type(number(), u"OTHER9"_s);
    m_hands->key(Qt::Key_F5);
    QTRY_COMPARE(m_server->requests().size() >= 2, true);
    QTRY_COMPARE(m_console->validations().running(), 0);
    QCOMPARE(m_console->validations().record(0).customerNumber.value(), u"ABC12"_s);
    QCOMPARE(m_console->validations().record(0).email, u"rza@example.com"_s);
}

void TestValidatePage::escCancelsThenClears()
{
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    open();
    m_hands->type(number(), u"ABC12"_s);
    m_hands->key(Qt::Key_Return);
    QCOMPARE(m_hands->reads("validationWordLabel"), u"Asking…"_s);
    QCOMPARE(m_hands->reads("runningLabel"), u"1 running"_s);
    m_hands->key(Qt::Key_Escape);
    QCOMPARE(m_hands->reads("validationWordLabel"), u"Cancelled"_s);
    QCOMPARE(number()->text(), u"ABC12"_s);
    m_hands->key(Qt::Key_Escape);
    QCOMPARE(number()->text(), QString());
    QVERIFY(number()->hasFocus());
}

void TestValidatePage::earlierAnswersCanBeChosenAgain()
{
    m_server->enqueue(noContent());
    m_server->enqueue(noSuchNumber());
    open();
    ask(u"ABC12"_s);
    ask(u"NONE99"_s);
    QCOMPARE(m_hands->reads("validationWordLabel"), u"No such number"_s);
    number()->setFocus();
    m_hands->key(Qt::Key_Down);
    QVERIFY(m_hands->find<QTableView>("validationsView")->hasFocus());
    m_hands->key(Qt::Key_Down);
    QCOMPARE(m_hands->reads("validationWordLabel"), u"Exists"_s);
    QVERIFY(!m_hands->sees("validateNearMissBar"));
}

void TestValidatePage::goesFromALookupToValidateAndBackWithoutTyping()
{
    m_server->answerBy([](const ReceivedRequest &request) {
        return request.target.contains("/validate/") ? noContent() : Answers::enabled("FOUND7");
    });
    m_console->show();
    m_hands->askAndWait(u"rider-1"_s);
    m_hands->click("validateNumberButton");
    QTRY_COMPARE(m_hands->reads("validationWordLabel"), u"Exists"_s);
    QCOMPARE(number()->text(), u"FOUND7"_s); // the number that the answer gave
    QVERIFY(number()->hasFocus());
    m_hands->click("lookUpNumberButton");
    QTRY_COMPARE(m_console->answers().running(), 0);
    QCOMPARE(page(), 0);
    QCOMPARE(m_console->answers().rowCount(), 2);
    QCOMPARE(m_console->answers().record(0).asked,
             Identifier::from(IdentifierKind::CustomerNumber, u"FOUND7"_s).value());
    QCOMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s);
}

void TestValidatePage::goesThereFromTheContextMenuToo()
{
    m_server->answerBy([](const ReceivedRequest &request) {
        return request.target.contains("/validate/") ? noContent() : Answers::enabled("FOUND7");
    });
    m_console->show();
    m_hands->askAndWait(u"rider-1"_s);
    QVERIFY(m_hands->list()->actions().contains(m_hands->find<QAction>("validateRowAction")));
    m_hands->trigger("validateRowAction");
    QTRY_COMPARE(m_hands->reads("validationWordLabel"), u"Exists"_s);
    m_hands->trigger("lookUpRowAction");
    QCOMPARE(page(), 0);
    QTRY_COMPARE(m_console->answers().rowCount(), 2);
}

void TestValidatePage::offersToEnrolSomebodyWhoIsNotKnown_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("offered");
    QTest::newRow("customer number") << 1 << false;
    QTest::newRow("work provider user id") << 2 << true;
    QTest::newRow("policy id") << 4 << false;
}

void TestValidatePage::offersToEnrolSomebodyWhoIsNotKnown()
{
    QFETCH(const int, kind);
    QFETCH(const bool, offered);
    m_server->answerWith(Answers::notFound());
    m_console->show();
    m_hands->kinds()->setCurrentIndex(kind);
    m_hands->askAndWait(u"RIDER1"_s);
    QCOMPARE(m_hands->sees("enrolPersonButton"), offered);
    QCOMPARE(m_hands->find<QAction>("enrolRowAction")->isVisible(), offered);
    QCOMPARE(m_hands->sees("validateNumberButton"), kind == 1);
    if (offered) {
        m_hands->click("enrolPersonButton");
        QCOMPARE(page(), 2);
    }
}

void TestValidatePage::copiesWithoutTheEmailAddress()
{
    m_server->answerWith(noContent());
    open();
    ask(u"ABC12"_s, u"rza@example.com"_s);
    m_hands->click("copyValidationButton");
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"ABC12"_s));
    QVERIFY(copied.contains(u"belongs to it"_s));
    QVERIFY(!copied.contains(u"rza@"_s));
    m_hands->find<QTableView>("validationsView")->setFocus();
    m_hands->key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"rza@example.com"_s));
}

void TestValidatePage::savesNothingPersonal()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    QSettings settings(file, QSettings::IniFormat);
    {
        ConsoleFixture console(&settings);
        console.connectToSandbox();
        console.show();
        const WindowHands hands(console);
        hands.key(Qt::Key_2, Qt::ControlModifier);
        hands.type(hands.find<QLineEdit>("validateNumberEdit"), u"CANARY1"_s);
        hands.type(hands.find<QLineEdit>("validateEmailEdit"), u"canary@example.com"_s);
        hands.key(Qt::Key_Return);
        QTRY_COMPARE(console.validations().running(), 0);
        console.window().close();
    }
    settings.sync();
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll().toLower();
    QVERIFY(!bytes.isEmpty());
    QVERIFY(!bytes.contains("canary"));
}

QTEST_MAIN(TestValidatePage)
#include "tst_validatepage.moc"
