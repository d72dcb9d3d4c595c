#include "gui/windowhands.h"

#include "gui/phasebar.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = ExchangeModel::Column;

class TestInspector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void isShownAndHiddenByF12();
    void keepsWhatHappenedBeforeItWasOpened();
    void showsTheNewestExchange();
    void showsTheNewestExchangeFromRightToLeft();
    void staysWithAnOlderExchangeThatWasChosen();
    void showsRequestAndPrettyResponse();
    void showsARunningExchangeAndThenItsEnd();
    void showsWhyThereIsNoAnswer();
    void showsAllAttemptsAndRedirects();
    void showsThePhases();
    void masksPersonsInCurlUnlessAskedOtherwise();
    void copiesACurlCommandWithoutTheToken_data();
    void copiesACurlCommandWithoutTheToken();
    void copiesRowsByCtrlC();
    void forgetsByClear();
    void clearsWhileOneRuns();
    void keepsTheLast200();
    void cutsAHugeAnswer();

private:
    QTableView *exchanges() const { return m_hands->find<QTableView>("exchangesView"); }
    QString text(const char *edit) const { return m_hands->find<QPlainTextEdit>(edit)->toPlainText(); }
    QString cell(int row, Column column) const
    {
        return exchanges()->model()->index(row, static_cast<int>(column)).data().toString();
    }
    void clickRow(int row) const;
    void open() const;

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WindowHands> m_hands;
};

void TestInspector::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answerBy([](const ReceivedRequest &request) {
        return Answers::enabled(request.target.mid(request.target.lastIndexOf('=') + 1));
    });
    m_console = std::make_unique<ConsoleFixture>();
    m_hands = std::make_unique<WindowHands>(*m_console);
    m_console->connectTo(m_server->url(), windowToken);
    m_console->show();
}

void TestInspector::cleanup()
{
    m_hands.reset();
    m_console.reset();
    m_server.reset();
}

void TestInspector::open() const
{
    m_hands->key(Qt::Key_F12);
    QTRY_VERIFY(m_hands->sees("inspectorPanel"));
}

void TestInspector::clickRow(int row) const
{
    const QRect place = exchanges()->visualRect(exchanges()->model()->index(row, 0));
    QTest::mouseClick(exchanges()->viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
}

void TestInspector::isShownAndHiddenByF12()
{
    open();
    QVERIFY(m_hands->find<QAction>("inspectorAction")->isChecked());
    QVERIFY(!m_hands->find<QAbstractButton>("copyCurlButton")->isEnabled());
    QCOMPARE(text("responseEdit"), QString());
    exchanges()->setFocus();
    m_hands->key(Qt::Key_F12);
    QVERIFY(!m_hands->sees("inspectorPanel"));
    QVERIFY(m_hands->box()->hasFocus()); // not in something that is gone
    open();
    m_hands->ask(u"ABC123"_s); // F12 does not take the keyboard from the page
    QTRY_COMPARE(exchanges()->model()->rowCount(), 1);
    QTRY_COMPARE(m_console->answers().running(), 0);
}

void TestInspector::keepsWhatHappenedBeforeItWasOpened()
{
    m_hands->askAndWait(u"ABC123"_s);
    m_hands->askAndWait(u"DEF456"_s);
    open();
    QCOMPARE(exchanges()->model()->rowCount(), 2);
    QVERIFY(text("requestEdit").contains(u"DEF456"_s));
}

void TestInspector::showsTheNewestExchange()
{
    open();
    for (const char *number : {"A1", "B2", "C3"}) {
        m_hands->askAndWait(QString::fromLatin1(number));
        QCOMPARE(exchanges()->currentIndex().row(), 0);
        QVERIFY(text("requestEdit").contains(QString::fromLatin1(number)));
        QVERIFY(text("responseEdit").contains(QString::fromLatin1(number)));
    }
}

void TestInspector::showsTheNewestExchangeFromRightToLeft()
{
    cleanup();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    init();
    m_hands->askAndWait(u"ABC123"_s);
    open();
    const QString first = text("responseEdit");
    m_hands->askAndWait(u"SE33S"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(exchanges()->currentIndex().row(), 0);
    QVERIFY(first.contains(u"ABC123"_s));
    QVERIFY(text("responseEdit").contains(u"SE33S"_s));
}

void TestInspector::staysWithAnOlderExchangeThatWasChosen()
{
    open();
    for (const char *number : {"A1", "B2", "C3"}) {
        m_hands->askAndWait(QString::fromLatin1(number));
    }
    clickRow(2);
    QVERIFY(text("requestEdit").contains(u"=A1"_s));
    m_hands->askAndWait(u"D4"_s);
    QVERIFY(text("requestEdit").contains(u"=A1"_s));
    clickRow(1); // also right below the newest
    QVERIFY(text("requestEdit").contains(u"=C3"_s));
    m_hands->askAndWait(u"E5"_s);
    QVERIFY(text("requestEdit").contains(u"=C3"_s));
    clickRow(0);
    m_hands->askAndWait(u"F6"_s); // back at the newest: follows again
    QVERIFY(text("requestEdit").contains(u"=F6"_s));
}

void TestInspector::showsRequestAndPrettyResponse()
{
    open();
    m_server->answerWith(ScriptedAnswer::json(
        200, R"({"status":"DISABLED","policyId":"P1","customer_number":"ABC123","n":1.50})", {{"X-Trace", "t-1"}}));
    m_hands->askAndWait(u"ABC123"_s);
    const QString request = text("requestEdit");
    QVERIFY2(request.startsWith(u"GET "_s + m_server->url().toString() + u"v1/user/status/?customerNumber=ABC123\n"_s),
             qPrintable(request));
    QVERIFY2(request.contains(u"\nAuthorization: [token]"_s), qPrintable(request));
    const QString response = text("responseEdit");
    QVERIFY2(response.startsWith(u"HTTP/1.1 200 OK\n"_s), qPrintable(response));
    QVERIFY(response.contains(u"X-Trace: t-1"_s, Qt::CaseInsensitive));
    QVERIFY2(response.contains(u"\n  \"status\": \"DISABLED\""_s), qPrintable(response));
    QVERIFY2(response.contains(u"1.50"_s), qPrintable(response)); // as it came
    QCOMPARE(cell(0, Column::Status), u"200 OK"_s);
}

void TestInspector::showsARunningExchangeAndThenItsEnd()
{
    open();
    m_server->answerWith(Answers::later(120ms, Answers::enabled("ABC123")));
    m_hands->ask(u"ABC123"_s);
    QTRY_COMPARE(exchanges()->model()->rowCount(), 1);
    QCOMPARE(cell(0, Column::Status), u"…"_s);
    QVERIFY(text("responseEdit").contains(u"Waiting for the answer"_s));
    QVERIFY(text("requestEdit").contains(u"ABC123"_s));
    QTRY_COMPARE(cell(0, Column::Status), u"200 OK"_s);
    QVERIFY(text("responseEdit").contains(u"ENABLED"_s)); // without being chosen again
    QVERIFY(!cell(0, Column::Took).isEmpty());
}

void TestInspector::showsWhyThereIsNoAnswer()
{
    open();
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    m_hands->ask(u"ABC123"_s);
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_hands->key(Qt::Key_Escape);
    QCOMPARE(cell(0, Column::Status), u"Cancelled"_s);
    QVERIFY(text("responseEdit").contains(u"Cancelled"_s));
    m_server->stopListening();
    m_server->resetConnections();
    m_hands->askAndWait(u"ABC123"_s);
    QCOMPARE(cell(0, Column::Status), u"Unreachable"_s);
    QVERIFY(text("responseEdit").contains(u"Unreachable"_s));
}

void TestInspector::showsAllAttemptsAndRedirects()
{
    open();
    m_server->enqueue(ScriptedAnswer::json(429, "{}", {{"Retry-After", "0"}}));
    m_server->enqueue(ScriptedAnswer::redirect(302, "/v1/user/status?customerNumber=ABC123"));
    m_server->enqueue(Answers::enabled("ABC123"));
    m_hands->askAndWait(u"ABC123"_s);
    QCOMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s);
    QCOMPARE(exchanges()->model()->rowCount(), 3);
    QVERIFY(cell(2, Column::Status).startsWith(u"429"_s));
    QVERIFY(cell(1, Column::Status).startsWith(u"302"_s));
    QVERIFY(cell(0, Column::Status).startsWith(u"200"_s));
    QVERIFY(text("responseEdit").contains(u"ENABLED"_s));
}

void TestInspector::showsThePhases()
{
    open();
    m_server->answerWith(Answers::later(60ms, Answers::enabled("ABC123")));
    m_hands->askAndWait(u"ABC123"_s);
    m_hands->find<QTabWidget>("detailTabs")->setCurrentIndex(2);
    auto *bar = m_hands->find<PhaseBar>("phaseBar");
    QTRY_VERIFY(bar->isVisible());
    const QString spoken = bar->accessibleDescription();
    for (const QString &phase : {u"Queued"_s, u"Waiting for the first byte"_s, u"Reading"_s, u"Total"_s}) {
        QVERIFY2(spoken.contains(phase), qPrintable(spoken));
    }
    QVERIFY(m_console->exchanges().exchange(0).phases.total >= 60ms);
    const QImage drawn = bar->grab().toImage();
    m_hands->click("clearButton");
    QVERIFY(bar->accessibleDescription().isEmpty());
    QVERIFY(bar->grab().toImage() != drawn);
}

void TestInspector::masksPersonsInCurlUnlessAskedOtherwise()
{
    open();
    m_hands->askAndWait(u"rza@example.com"_s);
    QVERIFY2(text("curlEdit").contains(u"\"workProviderUserId=$WORK_PROVIDER_USER_ID\""_s),
             qPrintable(text("curlEdit")));
    QVERIFY(!text("curlEdit").contains(u"rza"_s));
    m_hands->find<QCheckBox>("personsCheck")->click();
    QVERIFY2(text("curlEdit").contains(u"'workProviderUserId=rza@example.com'"_s), qPrintable(text("curlEdit")));
    m_hands->find<QCheckBox>("personsCheck")->click();
    QVERIFY(!text("curlEdit").contains(u"rza"_s));
}

void TestInspector::copiesACurlCommandWithoutTheToken_data()
{
    QTest::addColumn<bool>("persons");
    QTest::newRow("masked") << false;
    QTest::newRow("with persons") << true;
}

void TestInspector::copiesACurlCommandWithoutTheToken()
{
    QFETCH(const bool, persons);
    open();
    m_hands->askAndWait(u"it's \"me\"; $(rm -rf) & `x`"_s);
    m_hands->find<QCheckBox>("personsCheck")->setChecked(persons);
    m_hands->click("copyCurlButton");
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"curl --get 'http://127.0.0.1:"_s), qPrintable(command));
    QVERIFY(command.contains(u"$CUSTOMER_CONSOLE_TOKEN"_s));
    QVERIFY(!command.contains(QString::fromLatin1(windowToken)));
    QCOMPARE(command.contains(u"'workProviderUserId=it'\\''s \"me\"; $(rm -rf) & `x`'"_s), persons);
    QCOMPARE(command.contains(u"me"_s + u"\""_s), persons);
}

void TestInspector::copiesRowsByCtrlC()
{
    open();
    m_hands->askAndWait(u"ABC123"_s);
    exchanges()->setFocus();
    m_hands->key(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.constFirst(), u"Time\tMethod\tAnswer\tTook\tSize\tURL"_s);
    QVERIFY(lines.constLast().endsWith(u"customerNumber=ABC123"_s));
}

void TestInspector::forgetsByClear()
{
    open();
    m_hands->askAndWait(u"ABC123"_s);
    m_hands->click("clearButton");
    QCOMPARE(exchanges()->model()->rowCount(), 0);
    for (const char *edit : {"requestEdit", "responseEdit", "curlEdit"}) {
        QCOMPARE(text(edit), QString());
    }
    QVERIFY(!m_hands->find<QAbstractButton>("copyCurlButton")->isEnabled());
    QCOMPARE(m_console->answers().rowCount(), 1);
    m_hands->askAndWait(u"DEF456"_s);
    QVERIFY(text("requestEdit").contains(u"DEF456"_s));
}

void TestInspector::clearsWhileOneRuns()
{
    open();
    m_server->answerWith(Answers::later(80ms, Answers::enabled("ABC123")));
    m_hands->ask(u"ABC123"_s);
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_hands->click("clearButton");
    QTRY_COMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s);
    QVERIFY(exchanges()->model()->rowCount() <= 1);
}

void TestInspector::keepsTheLast200()
{
    open();
    m_hands->askAndWait(u"A1"_s);
    for (int i = 0; i < 220; ++i) {
        Exchange exchange = m_console->exchanges().exchange(0);
        exchange.id = static_cast<quint64>(1000 + i);
        m_console->exchanges().update(exchange);
    }
    QCOMPARE(exchanges()->model()->rowCount(), 200);
    clickRow(3);
    exchanges()->selectRow(199); // the one that goes next
    Exchange last = m_console->exchanges().exchange(0);
    last.id = 5000;
    last.url = QUrl(u"https://api.example/newest"_s);
    m_console->exchanges().update(last);
    QCOMPARE(exchanges()->model()->rowCount(), 200);
    QVERIFY(exchanges()->currentIndex().isValid());
    QVERIFY(!text("requestEdit").isEmpty());
    QVERIFY(cell(0, Column::Url).endsWith(u"newest"_s));
}

void TestInspector::cutsAHugeAnswer()
{
    open();
    const QByteArray big(3 * 1024 * 1024, 'x');
    m_server->answerWith(ScriptedAnswer::json(
        200, R"({"status":"DISABLED","policyId":"P1","customer_number":"ABC123","big":")" + big + R"("})"));
    m_hands->askAndWait(u"ABC123"_s);
    QCOMPARE(m_hands->reads("statusLabel"), u"DISABLED"_s);
    QVERIFY(text("responseEdit").size() < 320'000);
    QVERIFY(text("responseEdit").contains(u"… cut: "_s));
    for (const QLabel *label : m_console->window().findChildren<QLabel *>()) {
        QVERIFY(label->text().size() < 1200);
    }
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
