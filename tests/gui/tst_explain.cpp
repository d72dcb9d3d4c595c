#include "gui/windowhands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Explain, for a 404.
class TestExplain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void ordersWhatRemainsByLikelihood_data();
    void ordersWhatRemainsByLikelihood();
    void asksWithAnEmailOnlyWhenThereIsOne_data();
    void asksWithAnEmailOnlyWhenThereIsOne();
    void sendsNothingWithAnInvalidEmail();
    void offersNoEmailForAnIdThatCannotBeANumber();
    void neverStandsUnderAnotherRow();
    void isNotShownByTheNextQuestion();
    void isCancelledByEsc();
    void canBeAskedAgain();
    void leavesTheFocusWhereItWas();
    void staysWithItsRowAndGoesIntoTheTicket();
    void endsWithItsSession();
    void endsInTheInspectorToo();
    void survivesAThemeSwitchWhileAndAfterRunning();
    void saysSoWhenTheServiceBreaksMeanwhile();
    void saysSoWhenTheCustomerIsKnownByNow();

private:
    QStringList evidence() const;
    void stallExplanations();

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WindowHands> m_hands;
};

void TestExplain::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answerWith(Answers::notFound());
    m_console = std::make_unique<ConsoleFixture>();
    m_hands = std::make_unique<WindowHands>(*m_console);
    m_console->connectTo(m_server->url(), windowToken);
    m_console->show();
}

void TestExplain::cleanup()
{
    m_hands.reset();
    m_console.reset();
    m_server.reset();
}

QStringList TestExplain::evidence() const
{
    QStringList lines;
    for (const QLabel *label : m_hands->find<QWidget>("evidencePanel")->findChildren<QLabel *>()) {
        if (label->isVisible()) {
            lines += label->text();
        }
    }
    return lines;
}

// The next lookups are answered; what Explain asks is not.
void TestExplain::stallExplanations()
{
    m_server->answerBy([](const ReceivedRequest &request) {
        return request.target.contains("/validate/") ? ScriptedAnswer::stallAfterRequest() : Answers::notFound();
    });
}

void TestExplain::ordersWhatRemainsByLikelihood_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("first");
    QTest::newRow("no consent") << u"N0C0NSENT"_s << QString() << u"The customer has not consented"_s;
    QTest::newRow("no consent, right e-mail")
        << u"N0C0NSENT"_s << u"gza@example.com"_s << u"The customer has not consented"_s;
    QTest::newRow("no consent, other e-mail")
        << u"N0C0NSENT"_s << u"else@example.com"_s << u"The number is somebody else's"_s;
    QTest::newRow("no such number") << u"NOBODY99"_s << QString() << u"There is no such customer number"_s;
    QTest::newRow("no such number, with e-mail")
        << u"NOBODY99"_s << u"gza@example.com"_s << u"There is no such customer number"_s;
    QTest::newRow("another kind") << u"212312QD2131"_s << QString() << u"There is no such customer number"_s;
}

void TestExplain::ordersWhatRemainsByLikelihood()
{
    QFETCH(const QString, number);
    QFETCH(const QString, email);
    QFETCH(const QString, first);
    m_console->connectToSandbox();
    m_hands->kinds()->setCurrentIndex(1);
    m_hands->askAndWait(number);
    if (!email.isEmpty()) {
        m_hands->type(m_hands->find<QLineEdit>("emailEdit"), email);
    }
    m_hands->click("explainButton");
    QTRY_VERIFY(m_hands->sees("possibilitiesPanel"));
    QTRY_VERIFY(m_hands->words("possibilitiesPanel").contains(first));
    const QString words = m_hands->words("possibilitiesPanel");
    QVERIFY2(words.indexOf(u"Likely"_s) < words.indexOf(first), qPrintable(words));
    QVERIFY2(words.indexOf(u"→ "_s) > words.indexOf(first), qPrintable(words));
    QVERIFY(!words.contains(u"Certain"_s)); // the API never is
    QTRY_VERIFY(evidence().size() > 4);
    QCOMPARE(evidence().join(u'\n').contains(u"Do number and e-mail belong together?"_s), !email.isEmpty());
    QVERIFY(m_hands->find<QPushButton>("explainButton")->isEnabled());
    QVERIFY(!m_hands->sees("progressLabel"));
    QVERIFY(!m_hands->statusBar().isEmpty());
}

void TestExplain::asksWithAnEmailOnlyWhenThereIsOne_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("byEnter");
    QTest::newRow("without") << QString() << false;
    QTest::newRow("without, Enter") << QString() << true;
    QTest::newRow("with") << u"o'hara+x@example.com"_s << false;
    QTest::newRow("with, Enter") << u"o'hara+x@example.com"_s << true;
    QTest::newRow("with blanks around") << u"  a@b.example "_s << true;
}

void TestExplain::asksWithAnEmailOnlyWhenThereIsOne()
{
    QFETCH(const QString, email);
    QFETCH(const bool, byEnter);
    m_hands->askAndWait(u"ABC123"_s);
    auto *edit = m_hands->find<QLineEdit>("emailEdit");
    m_hands->type(edit, email);
    byEnter ? QTest::keyClick(edit, Qt::Key_Return) : m_hands->click("explainButton");
    QTRY_VERIFY(m_hands->sees("possibilitiesPanel"));
    int withEmail = 0;
    for (const ReceivedRequest &request : m_server->requests()) {
        QCOMPARE(request.method, QByteArray("GET"));
        const qsizetype at = request.target.indexOf("email=");
        if (at >= 0) {
            ++withEmail;
            QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(request.target.mid(at + 6))), email.trimmed());
        }
    }
    QCOMPARE(withEmail, email.isEmpty() ? 0 : 1);
}

void TestExplain::sendsNothingWithAnInvalidEmail()
{
    m_hands->askAndWait(u"ABC123"_s);
    auto *edit = m_hands->find<QLineEdit>("emailEdit");
    for (const QString &bad : {u"gza"_s, u"gza@"_s, u"@example.com"_s, u"g za@example.com"_s, u"a@b@c"_s}) {
        m_hands->type(edit, bad);
        QCOMPARE(m_hands->reads("emailIssueLabel"), QString());
        m_hands->click("explainButton");
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!m_hands->reads("emailIssueLabel").isEmpty());
        QVERIFY(edit->hasFocus());
        QVERIFY(!m_hands->sees("progressLabel"));
        QVERIFY(m_hands->find<QPushButton>("explainButton")->isEnabled());
    }
    QCOMPARE(m_server->requests().size(), 1);
    m_hands->type(edit, u"gza@example.com"_s);
    QCOMPARE(m_hands->reads("emailIssueLabel"), QString());
}

void TestExplain::offersNoEmailForAnIdThatCannotBeANumber()
{
    m_hands->askAndWait(u"rider-1"_s);
    QVERIFY(m_hands->sees("explainButton"));
    QVERIFY(!m_hands->sees("emailEdit"));
    m_hands->click("explainButton");
    QTRY_VERIFY(m_hands->words("possibilitiesPanel").contains(u"rider-1"_s));
    for (const ReceivedRequest &request : m_server->requests()) {
        QVERIFY(!request.target.contains("/validate/"));
    }
}

void TestExplain::neverStandsUnderAnotherRow()
{
    m_server->answerBy([](const ReceivedRequest &request) {
        return request.target.contains("/validate/") ? Answers::later(150ms, ScriptedAnswer::json(204, ""))
                                                     : Answers::notFound();
    });
    m_hands->askAndWait(u"FIRST1"_s);
    m_hands->askAndWait(u"SECOND2"_s);
    m_hands->click("explainButton");
    QTRY_VERIFY(m_server->requests().size() >= 4);
    m_hands->clickRow(1);
    QVERIFY(m_hands->reads("askedLabel").contains(u"FIRST1"_s));
    QVERIFY(!m_hands->sees("possibilitiesPanel"));
    QVERIFY(!m_hands->sees("progressLabel"));
    QVERIFY(m_hands->find<QPushButton>("explainButton")->isEnabled());
    // Asked for this row now: what comes is about this row.
    m_hands->click("explainButton");
    QTRY_VERIFY(m_hands->sees("possibilitiesPanel"));
    QVERIFY(m_hands->reads("askedLabel").contains(u"FIRST1"_s));
    m_hands->clickRow(0);
    QVERIFY(m_hands->reads("askedLabel").contains(u"SECOND2"_s));
    QVERIFY(!m_hands->sees("possibilitiesPanel"));
    QVERIFY(!m_hands->sees("evidencePanel"));
}

void TestExplain::isNotShownByTheNextQuestion()
{
    m_hands->askAndWait(u"FIRST1"_s);
    m_hands->type(m_hands->find<QLineEdit>("emailEdit"), u"gza@example.com"_s);
    m_hands->click("explainButton");
    QTRY_VERIFY(m_hands->sees("possibilitiesPanel"));
    m_hands->askAndWait(u"SECOND2"_s);
    QVERIFY(m_hands->sees("explainButton"));
    QVERIFY(!m_hands->sees("possibilitiesPanel"));
    QCOMPARE(m_hands->find<QLineEdit>("emailEdit")->text(), QString()); // another customer's address
}

void TestExplain::isCancelledByEsc()
{
    stallExplanations();
    m_hands->askAndWait(u"ABC123"_s);
    m_hands->click("explainButton");
    QVERIFY(m_hands->sees("progressLabel"));
    QTRY_VERIFY(m_server->requests().size() >= 3);
    m_hands->key(Qt::Key_Escape);
    QVERIFY(!m_hands->sees("progressLabel"));
    QVERIFY(m_hands->find<QPushButton>("explainButton")->isEnabled());
    QVERIFY(!m_hands->words("possibilitiesPanel").contains(u"Likely"_s));
    QCOMPARE(m_hands->box()->text(), u"ABC123"_s); // the first Esc only cancels
    m_hands->key(Qt::Key_Escape);
    QCOMPARE(m_hands->box()->text(), QString());
}

void TestExplain::canBeAskedAgain()
{
    m_hands->askAndWait(u"ABC123"_s);
    for (int i = 0; i < 3; ++i) {
        const auto before = m_server->requests().size();
        m_hands->click("explainButton");
        QTRY_COMPARE(m_server->requests().size(), before + 3);
        QTRY_VERIFY(!m_hands->sees("progressLabel"));
        QTRY_COMPARE(m_hands->words("possibilitiesPanel").count(u"There is no such customer number"_s), 1);
    }
}

void TestExplain::leavesTheFocusWhereItWas()
{
    m_hands->askAndWait(u"ABC123"_s);
    auto *button = m_hands->find<QPushButton>("explainButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(button->hasFocus());
    QTRY_VERIFY(m_hands->sees("possibilitiesPanel"));
    QVERIFY(button->hasFocus());
}

void TestExplain::staysWithItsRowAndGoesIntoTheTicket()
{
    m_hands->askAndWait(u"ABC123"_s);
    m_hands->click("explainButton");
    QTRY_VERIFY(m_hands->words("possibilitiesPanel").contains(u"There is no such customer number"_s));
    m_hands->askAndWait(u"OTHER9"_s);
    QVERIFY(!m_hands->sees("possibilitiesPanel"));
    m_hands->clickRow(1);
    QTRY_VERIFY(m_hands->words("possibilitiesPanel").contains(u"There is no such customer number"_s));
    m_hands->trigger("copyMaskedAction");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Likely: There is no such customer number"_s));
}

void TestExplain::endsWithItsSession()
{
    stallExplanations();
    m_hands->askAndWait(u"ABC123"_s);
    m_hands->click("explainButton");
    QTRY_VERIFY(m_server->requests().size() >= 3);
    m_console->window().setSession(nullptr);
    QTRY_VERIFY(!m_hands->sees("progressLabel"));
    m_hands->click("explainButton"); // there is nobody to ask: nothing may start that never ends
    QVERIFY(!m_hands->sees("progressLabel"));
}

void TestExplain::endsInTheInspectorToo()
{
    stallExplanations();
    m_hands->askAndWait(u"FIRST1"_s);
    m_hands->askAndWait(u"SECOND2"_s);
    m_hands->click("explainButton");
    QTRY_VERIFY(m_server->requests().size() >= 4);
    m_hands->clickRow(1);
    QVERIFY(m_console->exchanges().rowCount() >= 4);
    for (int row = 0; row < m_console->exchanges().rowCount(); ++row) {
        QVERIFY(m_console->exchanges().exchange(row).state != Exchange::State::Running);
    }
}

void TestExplain::survivesAThemeSwitchWhileAndAfterRunning()
{
    m_hands->askAndWait(u"ABC123"_s);
    m_hands->click("explainButton");
    QTRY_VERIFY(m_hands->sees("possibilitiesPanel"));
    const QString before = m_hands->words("possibilitiesPanel");
    const auto ink = [this] {
        for (const QLabel *label : m_hands->find<QWidget>("possibilitiesPanel")->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == u"Likely"_s) {
                return label->palette().color(QPalette::WindowText);
            }
        }
        return QColor();
    };
    QCOMPARE(ink(), Theme::light().tone(Tone::Caution).ink);
    m_hands->trigger("darkThemeAction");
    QTRY_COMPARE(ink(), Theme::dark().tone(Tone::Caution).ink);
    QCOMPARE(m_hands->words("possibilitiesPanel"), before);
    stallExplanations();
    m_hands->click("explainButton");
    QVERIFY(m_hands->sees("progressLabel"));
    m_hands->trigger("lightThemeAction");
    QTRY_COMPARE(ink(), Theme::light().tone(Tone::Caution).ink);
    QVERIFY(m_hands->sees("progressLabel")); // it still runs
    QVERIFY(m_hands->sees("progressLabel"));
    m_hands->key(Qt::Key_Escape);
    QVERIFY(!m_hands->sees("progressLabel"));
}

void TestExplain::saysSoWhenTheServiceBreaksMeanwhile()
{
    m_hands->askAndWait(u"ABC123"_s);
    m_server->answerWith(ScriptedAnswer::json(500, "{}"));
    m_hands->click("explainButton");
    QTRY_VERIFY(m_hands->sees("possibilitiesPanel"));
    QTRY_VERIFY(m_hands->words("possibilitiesPanel").contains(u"says nothing about the customer"_s));
    QVERIFY(!m_hands->words("possibilitiesPanel").contains(u"Likely"_s));
}

void TestExplain::saysSoWhenTheCustomerIsKnownByNow()
{
    m_hands->askAndWait(u"ABC123"_s);
    m_server->answerBy([](const ReceivedRequest &request) {
        return request.target.contains("/validate/") ? ScriptedAnswer::json(204, "") : Answers::enabled("ABC123");
    });
    m_hands->click("explainButton");
    QTRY_VERIFY(m_hands->words("possibilitiesPanel").contains(u"Zego knows ABC123: the status is ENABLED."_s));
}

QTEST_MAIN(TestExplain)
#include "tst_explain.moc"
