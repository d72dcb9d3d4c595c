#include "gui/windowhands.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The card: every answer in words, what changed, what to do next.
class TestAnswerCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void showsTheFieldsOfTheSandboxCustomers_data();
    void showsTheFieldsOfTheSandboxCustomers();
    void showsFieldsItDoesNotKnowBelowTheOthers();
    void showsBothNumbersWhenTheSpellingsDiffer();
    void saysBothCausesOfANotFound();
    void saysWhatWentWrongAndWhatToDo_data();
    void saysWhatWentWrongAndWhatToDo();
    void saysThatNobodyAnswersAndWhatToDo();
    void saysThatItWaitsAndForWhichAttempt();
    void saysWhatItWaitsForWhileAsking();
    void showsWhatChangedSinceLastTime_data();
    void showsWhatChangedSinceLastTime();
    void saysWhenNothingChanged();
    void asksAgain_data();
    void asksAgain();
    void keepsNothingOfTheAnswerBefore();
    void copiesForATicket_data();
    void copiesForATicket();

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WindowHands> m_hands;
};

void TestAnswerCard::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_console = std::make_unique<ConsoleFixture>();
    m_hands = std::make_unique<WindowHands>(*m_console);
    m_console->connectTo(m_server->url(), windowToken);
    m_console->show();
}

void TestAnswerCard::cleanup()
{
    m_hands.reset();
    m_console.reset();
    m_server.reset();
}

void TestAnswerCard::showsTheFieldsOfTheSandboxCustomers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QStringList>("extra");
    const QString use = u"Class of use: Carriage of Goods for Hire & Reward"_s;
    QTest::newRow("enabled with vehicle") << u"ABC123"_s << u"ENABLED"_s
                                          << QStringList{u"Customer number: ABC123"_s, u"Policy ID: ABC123"_s, use,
                                                         u"Cover level: Third Party (TPO)"_s, u"Vehicle: VY7 JC3"_s}
                                          << QStringList{};
    QTest::newRow("enabled without vehicle")
        << u"SE33S"_s << u"ENABLED"_s
        << QStringList{u"Customer number: SE33S"_s, u"Policy ID: SE33S"_s, use, u"Cover level: Public Liability"_s}
        << QStringList{};
    QTest::newRow("disabled") << u"D1SABLED"_s << u"DISABLED"_s
                              << QStringList{u"Customer number: D1SABLED"_s, u"Policy ID: D1SABLED"_s} << QStringList{};
    QTest::newRow("cover fields missing") << u"BARE1"_s << u"ENABLED"_s
                                          << QStringList{u"Customer number: BARE1"_s, u"Policy ID: BARE1"_s,
                                                         u"Class of use: not given"_s, u"Cover level: not given"_s}
                                          << QStringList{};
    QTest::newRow("later revision") << u"LATER1"_s << u"ENABLED"_s
                                    << QStringList{u"Customer number: LATER1"_s, u"Policy ID: LATER1"_s, use,
                                                   u"Cover level: Third Party (TPO)"_s,
                                                   u"Detail: Cover is renewed every day at midnight."_s}
                                    << QStringList{};
    QTest::newRow("unknown status and fields")
        << u"SUSPENDED1"_s << u"SUSPENDED"_s << QStringList{}
        << QStringList{u"contacts: [\"phone\",\"e-mail\"]"_s, u"outstanding_pounds: 42.5"_s, u"reinstated_at: null"_s,
                       u"review: {\"by\":\"underwriting\",\"open\":true}"_s, u"suspension_reason: PAYMENT_OVERDUE"_s};
}

void TestAnswerCard::showsTheFieldsOfTheSandboxCustomers()
{
    QFETCH(const QString, number);
    QFETCH(const QString, status);
    QFETCH(const QStringList, known);
    QFETCH(const QStringList, extra);
    m_console->connectToSandbox();
    m_hands->askAndWait(number);
    QCOMPARE(m_hands->reads("statusLabel"), status);
    if (!known.isEmpty()) {
        QCOMPARE(m_hands->grid("knownGrid"), known);
    }
    QStringList shown = m_hands->grid("extraGrid");
    shown.sort();
    QCOMPARE(shown, extra);
    QCOMPARE(m_hands->reads("extraLabel"), extra.isEmpty() ? QString() : u"Also returned"_s);
    QVERIFY2(m_hands->reads("askedLabel").startsWith(u"Customer number "_s + number + u" · asked at 09:26:53 · "_s),
             qPrintable(m_hands->reads("askedLabel")));
    QVERIFY(m_hands->statusBar().contains(status)); // what a screen reader is told
    QVERIFY(!m_hands->sees("explanationView"));
}

void TestAnswerCard::showsFieldsItDoesNotKnowBelowTheOthers()
{
    m_server->answerWith(ScriptedAnswer::json(
        200, R"({"status":"DISABLED","policyId":"P1","customer_number":"ABC123","a":1.50,"b":"x"})"));
    m_hands->askAndWait(u"ABC123"_s);
    QCOMPARE(m_hands->grid("extraGrid").size(), 2);
    const auto top = [this](const char *name) {
        return m_hands->find<QWidget>(name)->mapTo(&m_console->window(), QPoint()).y();
    };
    QTRY_VERIFY(top("extraGrid") > top("extraLabel"));
    QVERIFY(top("extraLabel") > top("knownGrid"));
}

void TestAnswerCard::showsBothNumbersWhenTheSpellingsDiffer()
{
    m_server->answerWith(ScriptedAnswer::json(
        200, R"({"status":"DISABLED","policyId":"P1","customer_number":"ABC123","customerNumber":"OTHER9"})"));
    m_hands->askAndWait(u"ABC123"_s);
    const QString words = m_hands->words("answerCard");
    QVERIFY(words.contains(u"ABC123"_s));
    QVERIFY(words.contains(u"OTHER9"_s));
}

void TestAnswerCard::saysBothCausesOfANotFound()
{
    m_server->answerWith(Answers::notFound());
    m_hands->askAndWait(u"ABC123"_s);
    QCOMPARE(m_hands->reads("statusLabel"), u"Not found"_s);
    QCOMPARE(m_hands->reads("messageLabel"),
             u"Zego does not know ABC123, or the customer has not consented to share with you."_s);
    QVERIFY(!m_hands->reads("nextStepLabel").isEmpty());
    QCOMPARE(m_hands->reads("codeLabel"), u"404 INVALID_CUSTOMER"_s);
    QVERIFY(m_hands->sees("explainButton"));
    QVERIFY(m_hands->grid("knownGrid").isEmpty());
}

void TestAnswerCard::saysWhatWentWrongAndWhatToDo_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("next");
    const QByteArray page = "HTTP/1.1 500 Oh\r\nContent-Type: text/html\r\n\r\n<html><h1>It broke</h1></html>";
    QTest::newRow("500 with a page") << ScriptedAnswer::raw(page) << u"Server fault"_s
                                     << u"says nothing about the customer"_s << u"Ask again in a few minutes"_s;
    QTest::newRow("cut JSON") << ScriptedAnswer::json(200, "{\"status\":\"ENABLED\",") << u"Unusable answer"_s
                              << u"could not be read"_s << u"Check that the address"_s;
    QTest::newRow("JSON without a status")
        << ScriptedAnswer::json(200, "{}") << u"Unusable answer"_s << u"lacks what"_s << u"Tell Zego"_s;
    QTest::newRow("empty 200") << ScriptedAnswer::json(200, "") << u"Unusable answer"_s << u"could not be read"_s
                               << u"Check"_s;
    QTest::newRow("401") << ScriptedAnswer::json(401, R"({"error":"INVALID_AUTH"})") << u"Not authorised"_s
                         << u"does not accept the token"_s << u"Check that it is the token for this environment"_s;
    QTest::newRow("403") << ScriptedAnswer::json(403, "{}") << u"Not allowed"_s << u"not allowed to ask this"_s
                         << u"Partnerships Manager"_s;
    QTest::newRow("redirect elsewhere") << ScriptedAnswer::redirect(302, "https://elsewhere.example/")
                                        << u"Redirected"_s << u"It was not followed"_s << u"Check the address"_s;
    QTest::newRow("closed without an answer")
        << ScriptedAnswer::closeAfterRequest() << u"Unreachable"_s << u"The connection broke"_s << u"Ask again"_s;
    QTest::newRow("cut body") << ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"status\"")
                              << u"Unusable answer"_s << u"damaged or incomplete"_s << u"Ask again"_s;
}

void TestAnswerCard::saysWhatWentWrongAndWhatToDo()
{
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const QString, word);
    QFETCH(const QString, sentence);
    QFETCH(const QString, next);
    m_server->answerWith(answer);
    m_hands->askAndWait(u"ABC123"_s);
    QCOMPARE(m_hands->reads("statusLabel"), word);
    QVERIFY2(m_hands->reads("messageLabel").contains(sentence), qPrintable(m_hands->reads("messageLabel")));
    QVERIFY2(m_hands->reads("nextStepLabel").contains(next), qPrintable(m_hands->reads("nextStepLabel")));
    QVERIFY2(m_hands->statusBar().contains(sentence), qPrintable(m_hands->statusBar()));
    QVERIFY(!m_hands->sees("explanationView"));
    QVERIFY(m_hands->sees("askAgainButton"));
}

void TestAnswerCard::saysThatNobodyAnswersAndWhatToDo()
{
    m_server->stopListening();
    m_hands->askAndWait(u"ABC123"_s);
    QCOMPARE(m_hands->reads("statusLabel"), u"Unreachable"_s);
    QVERIFY(m_hands->reads("messageLabel").contains(u"refused"_s));
    QVERIFY(m_hands->reads("nextStepLabel").contains(u"Check the address"_s));
}

void TestAnswerCard::saysThatItWaitsAndForWhichAttempt()
{
    m_server->enqueue(ScriptedAnswer::json(429, "{}", {{"Retry-After", "1"}}));
    m_server->answerWith(Answers::enabled("ABC123"));
    m_hands->ask(u"ABC123"_s);
    QTRY_COMPARE(m_hands->reads("statusLabel"), u"Waiting"_s);
    QCOMPARE(m_hands->reads("messageLabel"), u"Zego is too busy to answer; attempt 2 follows after 1 s."_s);
    QVERIFY(m_hands->sees("cancelButton"));
    QTRY_COMPARE(m_hands->reads("statusLabel"), u"ENABLED"_s);
    QCOMPARE(m_hands->reads("messageLabel"), QString());
}

void TestAnswerCard::saysWhatItWaitsForWhileAsking()
{
    m_server->answerWith(ScriptedAnswer::stallAfterRequest());
    m_hands->ask(u"ABC123"_s);
    QCOMPARE(m_hands->reads("statusLabel"), u"Asking…"_s);
    QVERIFY(!m_hands->reads("messageLabel").isEmpty());
    QVERIFY(!m_hands->sees("askAgainButton"));
    QVERIFY(!m_hands->sees("copyTicketButton"));
    m_hands->click("cancelButton");
    QCOMPARE(m_hands->reads("statusLabel"), u"Cancelled"_s);
    QTRY_COMPARE(m_server->openConnectionCount(), 0);
}

void TestAnswerCard::showsWhatChangedSinceLastTime_data()
{
    QTest::addColumn<ScriptedAnswer>("before");
    QTest::addColumn<ScriptedAnswer>("after");
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("disabled") << Answers::enabled("ABC123") << Answers::disabled("ABC123")
                              << QStringList{u"Status, since 09:26:53: ENABLED → DISABLED"_s,
                                             u"Class of use, since 09:26:53: Social → not given"_s,
                                             u"Cover level, since 09:26:53: Comprehensive → not given"_s};
    QTest::newRow("cover level") << Answers::enabled("ABC123") << Answers::enabled("ABC123", "TPO")
                                 << QStringList{u"Cover level, since 09:26:53: Comprehensive → TPO"_s};
    QTest::newRow("consent withdrawn") << Answers::enabled("ABC123") << Answers::notFound()
                                       << QStringList{u"Status, since 09:26:53: ENABLED → Not found"_s};
    QTest::newRow("consent given") << Answers::notFound() << Answers::disabled("ABC123")
                                   << QStringList{u"Status, since 09:26:53: Not found → DISABLED"_s};
    QTest::newRow("after a fault") << Answers::enabled("ABC123") << ScriptedAnswer::json(500, "{}") << QStringList{};
}

void TestAnswerCard::showsWhatChangedSinceLastTime()
{
    QFETCH(const ScriptedAnswer, before);
    QFETCH(const ScriptedAnswer, after);
    QFETCH(const QStringList, changes);
    m_server->enqueue(before);
    m_server->enqueue(after);
    m_hands->askAndWait(u"ABC123"_s);
    QVERIFY(m_hands->grid("changesGrid").isEmpty());
    m_console->clock().advance(420s);
    m_hands->key(Qt::Key_F5);
    QTRY_COMPARE(m_server->requests().size(), 2);
    QTRY_COMPARE(m_console->answers().running(), 0);
    QStringList shown = m_hands->grid("changesGrid");
    for (const QString &change : changes) {
        QVERIFY2(shown.removeAll(change) == 1, qPrintable(change + u" not in "_s + shown.join(u'|')));
    }
    QCOMPARE(shown, QStringList());
}

void TestAnswerCard::saysWhenNothingChanged()
{
    m_server->answerWith(Answers::enabled("ABC123"));
    m_hands->askAndWait(u"ABC123"_s);
    m_hands->askAndWait(u"ABC123"_s);
    QVERIFY(m_hands->grid("changesGrid").isEmpty());
    QCOMPARE(m_hands->reads("codeLabel"), u"Nothing changed since 09:26:53."_s);
}

void TestAnswerCard::asksAgain_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("F5") << true;
    QTest::newRow("button") << false;
}

// What stands on the card, not what stands in the box by now.
void TestAnswerCard::asksAgain()
{
    QFETCH(const bool, byKey);
    m_server->answerWith(Answers::enabled("ABC123"));
    m_hands->askAndWait(u"ABC123"_s);
    m_hands->type(u"OTHER1"_s);
    byKey ? m_hands->key(Qt::Key_F5) : m_hands->click("askAgainButton");
    QTRY_COMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().at(1).target, m_server->requests().at(0).target);
    QCOMPARE(m_hands->box()->text(), u"OTHER1"_s);
    QTRY_COMPARE(m_console->answers().running(), 0);
}

void TestAnswerCard::keepsNothingOfTheAnswerBefore()
{
    m_server->enqueue(ScriptedAnswer::json(
        200,
        R"({"status":"ENABLED","policyId":"OLDPOLICY","customer_number":"OLD1","detail":"old detail","older":"old extra"})"));
    m_server->enqueue(ScriptedAnswer::json(500, R"({"error":"BROKEN","detail":"new fault"})"));
    m_server->enqueue(Answers::notFound());
    m_server->enqueue(Answers::disabled("NEW4"));
    m_hands->askAndWait(u"OLD1"_s);
    for (const char *next : {"NEW2", "NEW3", "NEW4"}) {
        m_hands->askAndWait(QString::fromLatin1(next));
        const QString words = m_hands->words("answerCard");
        QVERIFY2(!words.contains(u"old"_s, Qt::CaseInsensitive), qPrintable(words));
    }
    const QString words = m_hands->words("answerCard");
    QVERIFY2(!words.contains(u"fault"_s) && !words.contains(u"404"_s) && !words.contains(u"consent"_s),
             qPrintable(words));
}

void TestAnswerCard::copiesForATicket_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<bool>("persons");
    QTest::newRow("masked") << QByteArray("copyMaskedAction") << false;
    QTest::newRow("with everything") << QByteArray("copyShownAction") << true;
}

void TestAnswerCard::copiesForATicket()
{
    QFETCH(const QByteArray, action);
    QFETCH(const bool, persons);
    m_server->answerWith(ScriptedAnswer::json(
        200,
        R"({"status":"ENABLED","policyId":"POL77","customer_number":"ABC123","cover_level":"TPO","vehicle_registration":"VY7 JC3","holder":"Robert Diggs"})"));
    m_hands->askAndWait(u"rza@example.com"_s);
    m_hands->trigger(action.constData());
    const QString ticket = QGuiApplication::clipboard()->text();
    for (const QString &always : {u"ENABLED"_s, u"ABC123"_s, u"POL77"_s, u"TPO"_s, u"2026-03-14T09:26:53Z"_s,
                                  u"SANDBOX"_s, m_server->url().toString()}) {
        QVERIFY2(ticket.contains(always), qPrintable(ticket));
    }
    for (const QString &personal : {u"rza@example.com"_s, u"VY7 JC3"_s, u"Robert Diggs"_s}) {
        QVERIFY2(ticket.contains(personal) == persons, qPrintable(ticket));
    }
    QVERIFY(!ticket.contains(QString::fromLatin1(windowToken)));
    QVERIFY(m_hands->statusBar().contains(persons ? u"cleared in 30 seconds"_s : u"persons masked"_s));
}

QTEST_MAIN(TestAnswerCard)
#include "tst_answercard.moc"
