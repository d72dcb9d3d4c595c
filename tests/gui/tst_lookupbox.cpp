#include "gui/windowhands.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The box: what it makes of a text, and what is sent.
class TestLookupBox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void isFocusedWhenTheWindowOpens();
    void saysWhatItTakesTheTextFor_data();
    void saysWhatItTakesTheTextFor();
    void detectsOnlyTheTwoCurrentKindsAlsoWhileADeprecatedOneIsChosen();
    void asks_data();
    void asks();
    void showsSmallLettersAsCapitals();
    void sendsAPartnerIdAsTyped();
    void sendsNothingWhileTheTextIsWrong_data();
    void sendsNothingWhileTheTextIsWrong();
    void offersNearMissesAndAppliesNoneByItself();
    void asksANearMissWithOneClick();
    void offersNearMissesAfterANotFound();
    void takesNearMissesAwayWithTheirRow();
    void asksBothWhenEitherIsChosen();
    void asksOneWhenEitherCannotBeBoth();
    void asksTheDeprecatedKindsOnlyByChoice_data();
    void asksTheDeprecatedKindsOnlyByChoice();
    void takesTheFirstOfSeveralPastedLines_data();
    void takesTheFirstOfSeveralPastedLines();
    void takesTheFirstLineHoweverTheTextGotIn();
    void asksAnExampleWithOneClick();
    void isClearedByEsc();
    void isReachedByCtrlL();

private:
    QByteArray target(int request) const { return m_server->requests().at(request).target; }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WindowHands> m_hands;
};

void TestLookupBox::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answerWith(Answers::enabled("ABC123"));
    m_console = std::make_unique<ConsoleFixture>();
    m_hands = std::make_unique<WindowHands>(*m_console);
    m_console->connectTo(m_server->url(), windowToken);
    m_console->show();
}

void TestLookupBox::cleanup()
{
    m_hands.reset();
    m_console.reset();
    m_server.reset();
}

void TestLookupBox::isFocusedWhenTheWindowOpens()
{
    QVERIFY(m_hands->box()->hasFocus());
    QCOMPARE(m_hands->kinds()->itemText(0), u"Detect the kind"_s);
    QVERIFY(m_hands->sees("emptyTitleLabel"));
    m_hands->key(Qt::Key_A); // typing needs no click first
    QCOMPARE(m_hands->box()->text(), u"a"_s);
}

void TestLookupBox::saysWhatItTakesTheTextFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    const QString number = u"Customer number (detected)"_s;
    const QString partner = u"Work provider user ID (detected)"_s;
    QTest::newRow("capitals and digits") << u"ABC123"_s << number;
    QTest::newRow("in a hurry") << u"abc123"_s << number;
    QTest::newRow("blanks around") << u"  ABC123 "_s << number;
    QTest::newRow("digits") << u"12345"_s << partner;
    QTest::newRow("user name") << u"nobody"_s << partner;
    QTest::newRow("dash") << u"rider-1"_s << partner;
    QTest::newRow("e-mail address") << u"gza@example.com"_s << partner;
    QTest::newRow("nothing") << QString() << u"Detect the kind"_s;
    QTest::newRow("blanks") << u"   "_s << u"Detect the kind"_s;
}

void TestLookupBox::saysWhatItTakesTheTextFor()
{
    QFETCH(const QString, text);
    QFETCH(const QString, label);
    m_hands->type(text);
    QCOMPARE(m_hands->kinds()->itemText(0), label);
    QCOMPARE(m_hands->kinds()->currentText(), label);
}

void TestLookupBox::detectsOnlyTheTwoCurrentKindsAlsoWhileADeprecatedOneIsChosen()
{
    for (int choice = 0; choice < m_hands->kinds()->count(); ++choice) {
        m_hands->kinds()->setCurrentIndex(choice);
        m_hands->type(u"ABC123"_s);
        QCOMPARE(m_hands->kinds()->itemText(0), u"Customer number (detected)"_s);
        m_hands->type(u"rider-1"_s);
        QCOMPARE(m_hands->kinds()->itemText(0), u"Work provider user ID (detected)"_s);
    }
}

void TestLookupBox::asks_data()
{
    using Way = std::function<void(WindowHands &)>;
    QTest::addColumn<Way>("way");
    QTest::newRow("Enter") << Way([](WindowHands &hands) { hands.key(Qt::Key_Return); });
    QTest::newRow("Enter of the keypad") << Way([](WindowHands &hands) { hands.key(Qt::Key_Enter); });
    QTest::newRow("Ctrl+Return") << Way([](WindowHands &hands) { hands.key(Qt::Key_Return, Qt::ControlModifier); });
    QTest::newRow("Ctrl+Enter") << Way([](WindowHands &hands) { hands.key(Qt::Key_Enter, Qt::ControlModifier); });
    QTest::newRow("mouse") << Way([](WindowHands &hands) { hands.click("lookUpButton"); });
    QTest::newRow("Alt+L") << Way([](WindowHands &hands) { hands.key(Qt::Key_L, Qt::AltModifier); });
    QTest::newRow("F5 with nothing asked before") << Way([](WindowHands &hands) { hands.key(Qt::Key_F5); });
    QTest::newRow("blank on the button") << Way([](WindowHands &hands) {
        hands.key(Qt::Key_Tab);
        hands.key(Qt::Key_Tab);
        hands.key(Qt::Key_Space);
    });
}

void TestLookupBox::asks()
{
    QFETCH(const std::function<void(WindowHands &)>, way);
    m_hands->type(u"ABC123"_s);
    way(*m_hands);
    QTRY_COMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(target(0), QByteArray("/v1/user/status/?customerNumber=ABC123"));
}

void TestLookupBox::showsSmallLettersAsCapitals()
{
    m_hands->type(u"abc123"_s);
    QVERIFY2(m_hands->reads("hintLabel").contains(u"ABC123"_s), qPrintable(m_hands->reads("hintLabel")));
    QCOMPARE(m_server->requests().size(), 0);
    m_hands->key(Qt::Key_Return);
    QTRY_COMPARE(m_server->requests().size(), 1);
    QCOMPARE(target(0), QByteArray("/v1/user/status/?customerNumber=ABC123"));
    QTRY_VERIFY(m_hands->reads("askedLabel").startsWith(u"Customer number ABC123 "_s));
}

void TestLookupBox::sendsAPartnerIdAsTyped()
{
    const QString id = u"José O'Brien/7 & Söhne + 100%"_s;
    m_hands->askAndWait(u"  "_s + id + u"  "_s);
    QCOMPARE(m_server->requests().size(), 1);
    const QByteArray query = target(0).mid(target(0).indexOf('=') + 1);
    QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(query)), id);
}

void TestLookupBox::sendsNothingWhileTheTextIsWrong_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("advice");
    QTest::newRow("nothing") << 0 << QString() << u"Type or paste"_s;
    QTest::newRow("blanks") << 0 << u"   "_s << u"Type or paste"_s;
    QTest::newRow("dash in a number") << 1 << u"ABC-123"_s << u"Remove “-”"_s;
    QTest::newRow("blank in a number") << 1 << u"ABC 123"_s << u"Remove a blank"_s;
    QTest::newRow("umlaut in a number") << 1 << u"ÄBC123"_s << u"Remove “Ä”"_s;
    QTest::newRow("long number") << 1 << QString(65, u'A') << u"64 characters at most"_s;
    QTest::newRow("slash in a policy id") << 4 << u"POL/1"_s << u"Remove “/”"_s;
    QTest::newRow("endless partner id") << 2 << QString(1001, u'a') << u"1000 characters at most"_s;
    QTest::newRow("half of a character") << 2 << QString(u"ab"_s + QChar(0xD83D)) << u"half of a character"_s;
}

void TestLookupBox::sendsNothingWhileTheTextIsWrong()
{
    QFETCH(const int, kind);
    QFETCH(const QString, text);
    QFETCH(const QString, advice);
    m_hands->kinds()->setCurrentIndex(kind);
    m_hands->type(text);
    for (const auto &[key, modifier] :
         {std::pair(Qt::Key_Return, Qt::NoModifier), std::pair(Qt::Key_Return, Qt::ControlModifier)}) {
        m_hands->key(key, modifier);
    }
    m_hands->click("lookUpButton");
    QVERIFY2(m_hands->reads("hintLabel").contains(advice), qPrintable(m_hands->reads("hintLabel")));
    QVERIFY2(m_hands->statusBar().contains(advice), qPrintable(m_hands->statusBar())); // spoken too
    QVERIFY(m_hands->box()->hasFocus());
    QCOMPARE(m_console->answers().rowCount(), 0);
    QCOMPARE(m_server->requests().size(), 0);
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestLookupBox::offersNearMissesAndAppliesNoneByItself()
{
    m_hands->type(u"Customer number: abc 123"_s);
    QTRY_VERIFY(!m_hands->buttons("nearMissButton").isEmpty());
    QCOMPARE(m_hands->box()->text(), u"Customer number: abc 123"_s);
    QCOMPARE(m_server->requests().size(), 0);
    m_hands->type(u"ABC123"_s);
    QVERIFY(m_hands->buttons("nearMissButton").isEmpty());
}

void TestLookupBox::asksANearMissWithOneClick()
{
    m_hands->type(u"Customer number: abc 123"_s);
    QTRY_VERIFY(!m_hands->buttons("nearMissButton").isEmpty());
    QAbstractButton *wanted = nullptr;
    for (QAbstractButton *button : m_hands->buttons("nearMissButton")) {
        wanted = button->text() == u"ABC123"_s ? button : wanted;
    }
    QVERIFY(wanted != nullptr);
    WindowHands::click(wanted);
    QTRY_COMPARE(m_server->requests().size(), 1);
    QCOMPARE(target(0), QByteArray("/v1/user/status/?customerNumber=ABC123"));
    QCOMPARE(m_hands->box()->text(), u"ABC123"_s);
    QTRY_COMPARE(m_console->answers().running(), 0);
}

void TestLookupBox::offersNearMissesAfterANotFound()
{
    m_server->answerWith(Answers::notFound());
    m_hands->askAndWait(u"AB0O1I"_s);
    QCOMPARE(m_hands->reads("statusLabel"), u"Not found"_s);
    QTRY_VERIFY(m_hands->buttons("nearMissButton").size() >= 2);
    const QList<QAbstractButton *> offered = m_hands->buttons("nearMissButton");
    QCOMPARE(m_server->requests().size(), 1);
    const QByteArray text = offered.constFirst()->text().toLatin1();
    WindowHands::click(offered.constFirst());
    QTRY_COMPARE(m_server->requests().size(), 2);
    QVERIFY(target(1).endsWith(QByteArray("customerNumber=" + text)));
}

void TestLookupBox::takesNearMissesAwayWithTheirRow()
{
    m_hands->askAndWait(u"ABC123"_s);
    m_server->answerWith(Answers::notFound());
    m_hands->askAndWait(u"AB0O1I"_s);
    QTRY_VERIFY(!m_hands->buttons("nearMissButton").isEmpty());
    m_hands->clickRow(1);
    QCOMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s);
    QVERIFY(m_hands->buttons("nearMissButton").isEmpty());
    m_hands->clickRow(0);
    QTRY_VERIFY(!m_hands->buttons("nearMissButton").isEmpty());
}

void TestLookupBox::asksBothWhenEitherIsChosen()
{
    m_hands->kinds()->setCurrentIndex(3);
    m_hands->askAndWait(u"ABC123"_s);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_console->answers().rowCount(), 2);
    // The likelier reading on top, and on the card.
    QCOMPARE(m_hands->column(StatusSearchModel::Column::Kind),
             (QStringList{u"Customer number"_s, u"Work provider user ID"_s}));
    QVERIFY(m_hands->reads("askedLabel").startsWith(u"Customer number"_s));
}

void TestLookupBox::asksOneWhenEitherCannotBeBoth()
{
    m_hands->kinds()->setCurrentIndex(3);
    m_hands->type(u"rider-1"_s);
    QVERIFY(m_hands->reads("hintLabel").contains(u"Can only be a work provider user ID"_s));
    m_hands->key(Qt::Key_Return);
    QTRY_COMPARE(m_server->requests().size(), 1);
    QVERIFY(target(0).endsWith("?workProviderUserId=rider-1"));
}

void TestLookupBox::asksTheDeprecatedKindsOnlyByChoice_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("policy") << 4 << QByteArray("?policyId=ABC123");
    QTest::newRow("driver") << 5 << QByteArray("?driverId=abc123");
}

void TestLookupBox::asksTheDeprecatedKindsOnlyByChoice()
{
    QFETCH(const int, choice);
    QFETCH(const QByteArray, query);
    m_hands->kinds()->setFocus();
    for (int i = 0; i < choice; ++i) {
        m_hands->key(Qt::Key_Down);
    }
    QVERIFY(m_hands->kinds()->currentText().endsWith(u"(deprecated)"_s));
    m_hands->askAndWait(u"abc123"_s);
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY2(target(0).endsWith(query), target(0).constData());
}

void TestLookupBox::takesTheFirstOfSeveralPastedLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("note");
    QTest::newRow("two") << u"ABC123\nDEF456"_s << u"ABC123"_s << u"First of 2 pasted lines"_s;
    QTest::newRow("Windows") << u"ABC123\r\nDEF456\r\nGHI789\r\n"_s << u"ABC123"_s << u"First of 3 pasted lines"_s;
    QTest::newRow("old Mac") << u"ABC123\rDEF456"_s << u"ABC123"_s << u"First of 2 pasted lines"_s;
    QTest::newRow("empty lines") << u"\n\n  \nABC123\n\nDEF456\n"_s << u"ABC123"_s << u"First of 2 pasted lines"_s;
    QTest::newRow("one line with its end") << u"ABC123\n"_s << u"ABC123"_s << QString();
}

void TestLookupBox::takesTheFirstOfSeveralPastedLines()
{
    QFETCH(const QString, text);
    QFETCH(const QString, taken);
    QFETCH(const QString, note);
    m_hands->type(u"before"_s);
    m_hands->box()->selectAll();
    WindowHands::paste(m_hands->box(), text);
    QCOMPARE(m_hands->box()->text().trimmed(), taken);
    QVERIFY2(m_hands->reads("hintLabel").contains(note), qPrintable(m_hands->reads("hintLabel")));
    m_hands->key(Qt::Key_Return);
    QTRY_COMPARE(m_server->requests().size(), 1);
    QVERIFY(target(0).endsWith("?customerNumber=ABC123"));
}

// The menu's Paste, the middle button and a drop do not come by Ctrl+V.
void TestLookupBox::takesTheFirstLineHoweverTheTextGotIn()
{
    QGuiApplication::clipboard()->setText(u"ABC123\nDEF456\n"_s);
    m_hands->box()->paste();
    QCOMPARE(m_hands->box()->text(), u"ABC123"_s);
    QVERIFY(m_hands->reads("hintLabel").contains(u"First of 2 pasted lines"_s));
    m_hands->box()->clear();
    m_console->window().lookUp(u"GHI789\nJKL012"_s); // as an argument of the program
    QTRY_COMPARE(m_server->requests().size(), 1);
    QVERIFY2(target(0).endsWith("?customerNumber=GHI789"), target(0).constData());
}

void TestLookupBox::asksAnExampleWithOneClick()
{
    m_console->window().setExamples(
        {{.text = u"SE33S"_s, .purpose = u"no vehicle"_s}, {.text = u"ABC123"_s, .purpose = u"the example"_s}});
    const QList<QAbstractButton *> examples = m_hands->buttons("exampleButton");
    QCOMPARE(examples.size(), 2);
    QCOMPARE(examples.at(1)->toolTip(), u"the example"_s);
    m_hands->kinds()->setCurrentIndex(5); // an example is never a driver
    WindowHands::click(examples.at(1));
    QTRY_COMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s);
    QCOMPARE(target(0), QByteArray("/v1/user/status/?customerNumber=ABC123"));
    QVERIFY(!m_hands->sees("examplesBar"));
}

void TestLookupBox::isClearedByEsc()
{
    m_hands->type(u"ABC123"_s);
    m_hands->key(Qt::Key_Escape);
    QCOMPARE(m_hands->box()->text(), QString());
    QVERIFY(m_hands->box()->hasFocus());
    m_hands->key(Qt::Key_Escape);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestLookupBox::isReachedByCtrlL()
{
    m_hands->askAndWait(u"ABC123"_s);
    m_hands->list()->setFocus();
    m_hands->key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_hands->box()->hasFocus());
    QCOMPARE(m_hands->box()->selectedText(), u"ABC123"_s);
    m_hands->key(Qt::Key_Down);
    QVERIFY(m_hands->list()->hasFocus());
    m_hands->key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_hands->box()->hasFocus());
}

QTEST_MAIN(TestLookupBox)
#include "tst_lookupbox.moc"
