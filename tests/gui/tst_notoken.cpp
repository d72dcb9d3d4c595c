#include "gui/everytext.h"
#include "gui/windowhands.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

// The token is nowhere in the window and on no clipboard, although the service echoes it in every way it can.
class TestNoToken final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }

    void isShownWhenErrorsEchoIt_data();
    void isShownWhenErrorsEchoIt();
    void isNotShownWhenAnAnswerEchoesIt();

private:
    static bool holds(const QString &text, const QString &token);
    static QString whereIn(const QWidget &window, const QString &token);
    static QByteArray json(const QString &text);
};

// As JSON and with every letter escaped, which is the spelling that a search for the token overlooks.
QByteArray TestNoToken::json(const QString &text)
{
    QByteArray escaped = "\"";
    for (const QChar c : text) {
        escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return escaped + '"';
}

bool TestNoToken::holds(const QString &text, const QString &token)
{
    const QString encoded = QString::fromLatin1(token.toLatin1().toPercentEncoding());
    return text.contains(token, Qt::CaseInsensitive) || text.contains(encoded, Qt::CaseInsensitive) ||
           text.contains(token.toHtmlEscaped());
}

// The first place where it is; empty when it is nowhere.
QString TestNoToken::whereIn(const QWidget &window, const QString &token)
{
    for (const EveryText::Shown &shown : EveryText::everythingIn(window)) {
        if (holds(shown.text, token)) {
            return shown.where + u": "_s + shown.text.left(400);
        }
    }
    return {};
}

void TestNoToken::isShownWhenErrorsEchoIt_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("plain") << QByteArray("canary-token-1234567890");
    QTest::newRow("with characters that are escaped") << QByteArray("canary/token\\\"<b>&%+=1234567890");
}

void TestNoToken::isShownWhenErrorsEchoIt()
{
    QFETCH(const QByteArray, token);
    const QString secret = QString::fromLatin1(token);
    const QByteArray value = json(secret);
    ScriptedServer server;
    server.enqueue(ScriptedAnswer::json(404, "{\"error\":\"INVALID_CUSTOMER\",\"detail\":" + value + '}',
                                        {{"X-Echo", token}, {"Set-Cookie", "t=" + token}}));
    server.enqueue(ScriptedAnswer::json(400, "{\"error\":" + value + ",\"detail\":{\"a\":[" + value + "]," + value +
                                                 ":[\"x\"]}}"));
    server.enqueue(ScriptedAnswer::raw("HTTP/1.1 500 " + token + "\r\nContent-Type: text/plain\r\n\r\nYour token " +
                                       token + " broke it"));
    server.enqueue(ScriptedAnswer::redirect(302, "http://elsewhere.example/" + token.toPercentEncoding()));
    server.answerWith(ScriptedAnswer::json(404, "{\"error\":\"INVALID_CUSTOMER\",\"detail\":" + value + '}'));
    ConsoleFixture console;
    console.connectTo(server.url(), token);
    console.show();
    const WindowHands hands(console);
    hands.key(Qt::Key_F12);
    hands.find<QCheckBox>("personsCheck")->setChecked(true);
    for (int answer = 0; answer < 5; ++answer) {
        hands.askAndWait(u"ABC123"_s);
        QCOMPARE(server.requests().constLast().header("Authorization"), token);
        QCOMPARE(whereIn(console.window(), secret), QString());
        for (const char *copy : {"copyMaskedAction", "copyShownAction"}) {
            hands.trigger(copy);
            QVERIFY(!holds(QGuiApplication::clipboard()->text(), secret));
        }
    }
    hands.click("explainButton");
    QTRY_VERIFY(hands.sees("possibilitiesPanel"));
    auto *exchanges = hands.find<QTableView>("exchangesView");
    for (int row = 0; row < exchanges->model()->rowCount(); ++row) {
        exchanges->selectRow(row);
        QCOMPARE(whereIn(console.window(), secret), QString());
        hands.click("copyCurlButton");
        QVERIFY(!holds(QGuiApplication::clipboard()->text(), secret));
    }
}

void TestNoToken::isNotShownWhenAnAnswerEchoesIt()
{
    const QByteArray value = json(QString::fromLatin1(windowToken));
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::json(200, "{\"status\":" + value + ",\"policyId\":" + value +
                                                    ",\"customer_number\":\"ABC123\",\"detail\":" + value + ",\"x\":[" +
                                                    value + "]," + value + ":1}"));
    ConsoleFixture console;
    console.connectTo(server.url(), windowToken);
    console.show();
    const WindowHands hands(console);
    hands.key(Qt::Key_F12);
    hands.askAndWait(u"ABC123"_s);
    QCOMPARE(whereIn(console.window(), QString::fromLatin1(windowToken)), QString());
    hands.trigger("copyMaskedAction");
    QVERIFY(!holds(QGuiApplication::clipboard()->text(), QString::fromLatin1(windowToken)));
    QVERIFY(!holds(hands.find<QPlainTextEdit>("responseEdit")->toPlainText(), QString::fromLatin1(windowToken)));
}

QTEST_MAIN(TestNoToken)
#include "tst_notoken.moc"
