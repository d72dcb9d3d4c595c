#include "gui/everytext.h"
#include "gui/hostiletexts.h"
#include "gui/windowhands.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

// Texts from outside, wherever they may end up: as a question, in an answer, in an error, in a header.
class TestHostileText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void isPlainEverywhere_data();
    void isPlainEverywhere();
    void ofAnErrorIsPlainEverywhere_data();
    void ofAnErrorIsPlainEverywhere();
    void inExamplesAndNearMissesIsPlain_data();
    void inExamplesAndNearMissesIsPlain();
    void staysWithinTheWidthOfTheCard();

private:
    static void rows();
    static QByteArray json(const QString &text);
    static void check(ConsoleFixture &console);
};

void TestHostileText::initTestCase()
{
    Theme::apply(*qApp, ThemeChoice::Light);
    QVERIFY(HostileTexts::markup().size() + HostileTexts::unseen().size() + HostileTexts::plain().size() >= 60);
}

void TestHostileText::rows()
{
    QTest::addColumn<QString>("text");
    for (const auto &[name, texts] :
         {std::pair("markup", HostileTexts::markup()), std::pair("unseen", HostileTexts::unseen()),
          std::pair("plain", HostileTexts::plain())}) {
        for (int i = 0; i < texts.size(); ++i) {
            QTest::addRow("%s %d", name, i) << texts.at(i);
        }
    }
}

QByteArray TestHostileText::json(const QString &text)
{
    QByteArray escaped = "\"";
    for (const QChar c : text) {
        escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return escaped + '"';
}

void TestHostileText::check(ConsoleFixture &console)
{
    for (const EveryText::Shown &shown : EveryText::everythingIn(console.window())) {
        const QString fault = EveryText::faultOf(shown);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    for (const char *view : {"answersView", "exchangesView"}) {
        const auto *table = console.find<QTableView>(view);
        const QModelIndex root;
        for (int row = 0; table != nullptr && row < table->model()->rowCount(root); ++row) {
            for (int column = 0; column < table->model()->columnCount(root); ++column) {
                const QModelIndex index = table->model()->index(row, column);
                QString text = index.data().toString();
                QCOMPARE(EveryText::drawn(index.data(Qt::ToolTipRole).toString()).replace(QChar::Nbsp, u' '),
                         text.replace(QChar::Nbsp, u' '));
            }
        }
    }
    QVERIFY(!console.window().grab().isNull());
    QCOMPARE(console.window().size(), QSize(1180, 780));
}

void TestHostileText::isPlainEverywhere_data()
{
    rows();
}

void TestHostileText::isPlainEverywhere()
{
    QFETCH(const QString, text);
    const QByteArray value = json(text);
    const QByteArray asKey = text.isEmpty() ? QByteArray("\"x\"") : value;
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(
        200, "{\"status\":" + value + ",\"policyId\":" + value + ",\"customer_number\":" + value +
                 ",\"customerNumber\":\"other\",\"cover_class_of_use\":" + value + ",\"cover_level\":" + value +
                 ",\"vehicle_registration\":" + value + ",\"detail\":" + value + ",\"message\":" + value + ',' + asKey +
                 ":{" + asKey + ":[" + value + "]},\"extra\":" + value + '}'));
    ConsoleFixture console;
    console.connectTo(server.url(), windowToken);
    console.show();
    const WindowHands hands(console);
    hands.key(Qt::Key_F12);
    hands.kinds()->setCurrentIndex(2);
    hands.askAndWait(text);
    check(console);
    QVERIFY(!hands.reads("statusLabel").isEmpty());
    // The same question with another answer: now it stands in what changed, too.
    server.answerWith(ScriptedAnswer::json(200, R"({"status":"DISABLED","policyId":"P1","customer_number":"ABC123"})"));
    hands.key(Qt::Key_F5);
    QTRY_COMPARE(console.answers().running(), 0);
    check(console);
    server.answerWith(Answers::notFound());
    hands.key(Qt::Key_F5);
    QTRY_COMPARE(console.answers().running(), 0);
    if (hands.sees("explainButton")) {
        hands.click("explainButton");
        QTRY_VERIFY(hands.sees("possibilitiesPanel"));
        check(console);
    }
}

void TestHostileText::ofAnErrorIsPlainEverywhere_data()
{
    rows();
}

void TestHostileText::ofAnErrorIsPlainEverywhere()
{
    QFETCH(const QString, text);
    const QByteArray value = json(text);
    QByteArray header = text.toUtf8();
    for (char &c : header) {
        c = c == '\r' || c == '\n' || c == '\0' ? ' ' : c;
    }
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::json(404, "{\"error\":\"INVALID_CUSTOMER\",\"detail\":" + value +
                                                 ",\"message\":" + value + '}'));
    server.enqueue(ScriptedAnswer::json(400, "{\"error\":" + value + ",\"detail\":{" + value + ":[" + value +
                                                 "],\"x\":{\"y\":" + value + "}}}"));
    server.enqueue(ScriptedAnswer::raw(QByteArray("HTTP/1.1 502 ") + header +
                                       "\r\nContent-Type: text/html\r\nX-Hostile: " + header + "\r\n\r\n" +
                                       text.toUtf8()));
    server.enqueue(
        ScriptedAnswer::redirect(302, "http://elsewhere.example/" + text.toUtf8().toPercentEncoding("<>&'\"")));
    server.enqueue(ScriptedAnswer::json(200, text.toUtf8()));
    ConsoleFixture console;
    console.connectTo(server.url(), windowToken);
    console.show();
    const WindowHands hands(console);
    hands.key(Qt::Key_F12);
    for (int answer = 0; answer < 5; ++answer) {
        hands.askAndWait(u"ABC123"_s);
        QVERIFY(!hands.reads("messageLabel").isEmpty());
        check(console);
    }
}

void TestHostileText::inExamplesAndNearMissesIsPlain_data()
{
    rows();
}

void TestHostileText::inExamplesAndNearMissesIsPlain()
{
    QFETCH(const QString, text);
    ConsoleFixture console;
    console.window().setEnvironment(EnvironmentKind::Test, text, text);
    console.window().setExamples({{.text = text, .purpose = text}});
    console.window().showProblem(text);
    console.show();
    const WindowHands hands(console);
    check(console);
    for (int kind = 0; kind < hands.kinds()->count(); ++kind) {
        hands.kinds()->setCurrentIndex(kind);
        hands.type(u"Customer: \""_s + text + u"\" O0 "_s);
        check(console);
    }
    QCOMPARE(hands.buttons("exampleButton").size(), 1);
    const QString shown = hands.buttons("exampleButton").constFirst()->text();
    QCOMPARE(shown.count(u'&') % 2, 0); // no letter becomes a shortcut
}

// A long word that does not wrap would be cut, and nobody could scroll to the rest of it.
void TestHostileText::staysWithinTheWidthOfTheCard()
{
    const QByteArray word(400, 'W');
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::json(200, R"({"status":"ENABLED","policyId":")" + word +
                                                 R"(","customer_number":"ABC123","cover_level":")" + word +
                                                 R"(","detail":")" + word + R"(",")" + word + R"(":1})"));
    server.enqueue(ScriptedAnswer::json(400, R"({"error":")" + word + R"(","detail":")" + word + R"("})"));
    server.answerWith(Answers::notFound());
    ConsoleFixture console;
    console.connectTo(server.url(), windowToken);
    console.show({1024, 640});
    const WindowHands hands(console);
    hands.kinds()->setCurrentIndex(2);
    for (int answer = 0; answer < 3; ++answer) {
        hands.askAndWait(QString::fromLatin1(word));
        if (hands.sees("explainButton")) {
            hands.click("explainButton");
            QTRY_VERIFY(hands.sees("possibilitiesPanel"));
        }
        QCoreApplication::processEvents();
        const auto *card = hands.find<QWidget>("answerCard");
        const auto *body = hands.find<QScrollArea>("bodyArea");
        for (const QWidget *widget : card->findChildren<QWidget *>()) {
            const QRect place(widget->mapTo(card, QPoint()), widget->size());
            const bool reachable =
                place.right() <= card->width() || body->widget()->isAncestorOf(widget) || widget == body->widget();
            QVERIFY2(!widget->isVisible() || reachable, qPrintable(widget->objectName()));
        }
        QVERIFY(body->widget()->width() <= body->viewport()->width() || body->horizontalScrollBar()->isVisible());
    }
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
