#include "gui/datafixture.h"
#include "gui/windowhands.h"

#include "workflow/arming.h"

#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Its monotonic part, too, moves only by hand.
class HeldClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return {QDate(2026, 3, 14), QTime(9, 26, 53), Qt::UTC}; }
    std::chrono::nanoseconds monotonic() const override { return m_now; }
    void advance(std::chrono::seconds by) { m_now += by; }

private:
    std::chrono::nanoseconds m_now{1h};
};

// Deriving a key from a passphrase takes long on purpose, and longer when the processors are busy.
constexpr int slow = 30'000; // ms
const QString passphrase = u"CANARY-correct-horse"_s;

} // namespace

// The band and the strip below it: arming production, and the journal's passphrase.
class TestBand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void needsNoArming_data();
    void needsNoArming();
    void productionOpensReadOnly();
    void armsForTheChosenTime_data();
    void armsForTheChosenTime();
    void isOffAtTheEndOfTheTime();
    void disarmsAtOnce();
    void anotherSessionStartsDisarmed();
    void bothButtonsAreReachedByKeys();
    void asksForNoPassphraseUntilSomebodyEnrols();
    void opensTheJournalOfAServiceThatComesLater();
    void choosesAPassphraseTwiceAndKeepsItNowhere();
    void refusesAPassphraseThatIsTooShortOrNotTheSame();
    void unlocksWithThePassphraseOnly();
    void saysWhatIsWrongAndTriesAgain();

private:
    void openSession(EnvironmentKind kind, JournalService *journal = nullptr);
    void lockJournal();
    Arming &arming() { return m_session->arming(); }
    QLineEdit *edit(const char *name) const { return m_hands->find<QLineEdit>(name); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<HeldClock> m_clock;
    std::unique_ptr<DataFixture> m_data;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<WindowHands> m_hands;
};

void TestBand::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_clock = std::make_unique<HeldClock>();
    m_data = std::make_unique<DataFixture>(*m_clock);
    m_console = std::make_unique<ConsoleFixture>();
    m_hands = std::make_unique<WindowHands>(*m_console);
}

void TestBand::cleanup()
{
    m_console->window().setSession(nullptr);
    m_hands.reset();
    m_console.reset();
    m_session.reset();
    m_data.reset();
    m_clock.reset();
    m_server.reset();
}

void TestBand::openSession(EnvironmentKind kind, JournalService *journal)
{
    m_console->window().setSession(nullptr);
    m_session = std::make_unique<Session>(
        Profile{.name = u"live"_s, .kind = kind, .baseUrl = BaseUrl::parse(m_server->url().toString()).value()},
        AccessToken::from("band-token").value(), *m_clock, journal);
    m_console->window().setEnvironment(kind, u"live"_s, m_server->url().toString());
    m_console->window().setSession(m_session.get());
}

void TestBand::needsNoArming_data()
{
    QTest::addColumn<EnvironmentKind>("kind");
    QTest::newRow("sandbox") << EnvironmentKind::Sandbox;
    QTest::newRow("test") << EnvironmentKind::Test;
}

void TestBand::needsNoArming()
{
    QFETCH(const EnvironmentKind, kind);
    m_console->show();
    openSession(kind);
    QVERIFY(!m_hands->sees("armButton"));
    QVERIFY(!m_hands->sees("disarmButton"));
    QVERIFY(arming().mayEnrol());
}

void TestBand::productionOpensReadOnly()
{
    m_console->show();
    openSession(EnvironmentKind::Production);
    QVERIFY(m_hands->sees("armButton"));
    QVERIFY(!m_hands->sees("disarmButton"));
    QVERIFY(!arming().mayEnrol());
    m_console->window().setSession(nullptr);
    QVERIFY(!m_hands->sees("armButton"));
}

void TestBand::armsForTheChosenTime_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<int>("minutes");
    QTest::newRow("a quarter") << QByteArray("armQuarterAction") << 15;
    QTest::newRow("an hour") << QByteArray("armHourAction") << 60;
    QTest::newRow("four hours") << QByteArray("armFourHoursAction") << 240;
}

void TestBand::armsForTheChosenTime()
{
    QFETCH(const QByteArray, action);
    QFETCH(const int, minutes);
    m_console->show();
    openSession(EnvironmentKind::Production);
    m_hands->trigger(action.constData());
    QVERIFY(arming().mayEnrol());
    QCOMPARE(arming().remaining(), std::chrono::seconds(std::chrono::minutes(minutes)));
    QVERIFY(m_hands->sees("disarmButton"));
    QVERIFY(!m_hands->sees("armButton"));
    QVERIFY(m_hands->statusBar().startsWith(u"Enrolment is armed for "_s));
    m_clock->advance(std::chrono::minutes(minutes) - 1s);
    QVERIFY(arming().mayEnrol());
    m_clock->advance(1s);
    QVERIFY(!arming().mayEnrol()); // whatever the band still shows
}

void TestBand::isOffAtTheEndOfTheTime()
{
    m_console->show();
    openSession(EnvironmentKind::Production);
    arming().arm(2s);
    QVERIFY(m_hands->sees("disarmButton"));
    m_clock->advance(2s);
    QTRY_VERIFY(m_hands->sees("armButton")); // by its own timer
    QVERIFY(!m_hands->sees("disarmButton"));
}

void TestBand::disarmsAtOnce()
{
    m_console->show();
    openSession(EnvironmentKind::Production);
    m_hands->trigger("armHourAction");
    QVERIFY(m_hands->find<QWidget>("disarmButton")->hasFocus());
    m_hands->key(Qt::Key_Space);
    QVERIFY(!arming().mayEnrol());
    QVERIFY(m_hands->sees("armButton"));
    QVERIFY(m_hands->find<QWidget>("armButton")->hasFocus());
}

void TestBand::anotherSessionStartsDisarmed()
{
    m_console->show();
    openSession(EnvironmentKind::Production);
    m_hands->trigger("armHourAction");
    openSession(EnvironmentKind::Production);
    QVERIFY(!arming().mayEnrol());
    QVERIFY(m_hands->sees("armButton"));
}

void TestBand::bothButtonsAreReachedByKeys()
{
    m_console->show();
    openSession(EnvironmentKind::Production);
    for (const char *name : {"profileButton", "armButton"}) {
        auto *button = m_hands->find<QPushButton>(name);
        QVERIFY((button->focusPolicy() & Qt::TabFocus) != 0);
        QVERIFY(button->menu() != nullptr);
        QVERIFY(!button->menu()->isEmpty());
        button->setFocus();
        QTimer::singleShot(0, button->menu(), &QWidget::close);
        m_hands->key(Qt::Key_Space);
    }
    QVERIFY(m_hands->find<QWidget>("profileButton")->accessibleName().contains(u"PRODUCTION"_s));
}

void TestBand::asksForNoPassphraseUntilSomebodyEnrols()
{
    m_console->show();
    openSession(EnvironmentKind::Test, &m_data->data().journal());
    m_hands->key(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_data->data().journal().state(), JournalService::State::Closed);
    QVERIFY(!m_console->find<QWidget>("journalStrip"));
    m_hands->key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_hands->sees("passphraseEdit"));
    QCOMPARE(m_data->data().journal().state(), JournalService::State::NeedsNewPassphrase);
    m_hands->key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!m_hands->sees("journalStrip"));
    m_hands->key(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(m_hands->sees("passphraseEdit"));
    QCOMPARE(m_hands->reads("journalLabel"), u"journal locked"_s);
}

// Or of one that is chosen while the page is open.
void TestBand::opensTheJournalOfAServiceThatComesLater()
{
    m_console->show();
    m_hands->key(Qt::Key_3, Qt::ControlModifier);
    openSession(EnvironmentKind::Test, &m_data->data().journal());
    QTRY_COMPARE(m_data->data().journal().state(), JournalService::State::NeedsNewPassphrase);
    QTRY_VERIFY(m_hands->sees("passphraseEdit"));
}

void TestBand::choosesAPassphraseTwiceAndKeepsItNowhere()
{
    m_console->show();
    openSession(EnvironmentKind::Test, &m_data->data().journal());
    m_hands->key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_hands->sees("repeatPassphraseEdit"));
    QVERIFY(m_hands->reads("stripLabel").contains(u"Nobody can recover it"_s));
    edit("passphraseEdit")->setFocus();
    QTest::keyClicks(edit("passphraseEdit"), passphrase);
    QVERIFY(!edit("passphraseEdit")->displayText().contains(u"CANARY"_s));
    m_hands->key(Qt::Key_Return);
    QVERIFY(edit("repeatPassphraseEdit")->hasFocus());
    QTest::keyClicks(edit("repeatPassphraseEdit"), passphrase);
    m_hands->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_data->data().journal().state(), JournalService::State::Ready, slow);
    QVERIFY(!m_hands->sees("journalStrip"));
    QCOMPARE(m_hands->reads("journalLabel"), u"journal open"_s);
    QCOMPARE(edit("passphraseEdit")->text(), QString());
    QCOMPARE(edit("repeatPassphraseEdit")->text(), QString());
    QCOMPARE(m_data->filesWith("CANARY"), QStringList());
}

void TestBand::refusesAPassphraseThatIsTooShortOrNotTheSame()
{
    m_console->show();
    openSession(EnvironmentKind::Test, &m_data->data().journal());
    m_hands->key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_hands->sees("passphraseEdit"));
    m_hands->type(edit("passphraseEdit"), u"short"_s);
    m_hands->type(edit("repeatPassphraseEdit"), u"short"_s);
    m_hands->click("passphraseButton");
    QVERIFY(m_hands->reads("stripLabel").contains(u"Eight"_s));
    m_hands->type(edit("passphraseEdit"), passphrase);
    m_hands->type(edit("repeatPassphraseEdit"), passphrase.toLower());
    m_hands->click("passphraseButton");
    QVERIFY(m_hands->reads("stripLabel").contains(u"not the same"_s));
    QCOMPARE(edit("passphraseEdit")->text(), QString());
    QCOMPARE(m_data->data().journal().state(), JournalService::State::NeedsNewPassphrase);
    QVERIFY(!QFile::exists(m_data->data().filePath(u"vault.json"_s)));
}

// A journal behind a passphrase, and the program started anew.
void TestBand::lockJournal()
{
    m_data->data().journal().open();
    QTRY_COMPARE(m_data->data().journal().state(), JournalService::State::NeedsNewPassphrase);
    m_data->data().journal().setPassphrase(passphrase);
    QTRY_COMPARE_WITH_TIMEOUT(m_data->data().journal().state(), JournalService::State::Ready, slow);
    m_data->reopen();
}

void TestBand::unlocksWithThePassphraseOnly()
{
    lockJournal();
    m_console->show();
    openSession(EnvironmentKind::Test, &m_data->data().journal());
    m_hands->key(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(m_hands->sees("passphraseEdit"));
    QVERIFY(!m_hands->sees("repeatPassphraseEdit"));
    const QString before = m_hands->reads("stripLabel");
    edit("passphraseEdit")->setFocus();
    QTest::keyClicks(edit("passphraseEdit"), u"something else"_s);
    m_hands->key(Qt::Key_Return);
    QCOMPARE(m_data->data().journal().state(), JournalService::State::Opening);
    QVERIFY(edit("passphraseEdit")->hasFocus()); // but nothing can be typed until it is known how that ends
    QVERIFY(edit("passphraseEdit")->isReadOnly());
    QTRY_COMPARE_WITH_TIMEOUT(m_data->data().journal().state(), JournalService::State::NeedsPassphrase, slow);
    QVERIFY(m_hands->sees("passphraseEdit"));
    QVERIFY(m_hands->reads("stripLabel") != before);
    QCOMPARE(edit("passphraseEdit")->text(), QString());
    edit("passphraseEdit")->setFocus();
    QTest::keyClicks(edit("passphraseEdit"), passphrase);
    m_hands->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_data->data().journal().state(), JournalService::State::Ready, slow);
    QVERIFY(!m_hands->sees("journalStrip"));
}

void TestBand::saysWhatIsWrongAndTriesAgain()
{
    lockJournal();
    const QString keyFile = m_data->data().filePath(u"vault.json"_s);
    QVERIFY(QFile::rename(keyFile, keyFile + u".away"_s));
    m_console->show();
    openSession(EnvironmentKind::Test, &m_data->data().journal());
    m_hands->key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_hands->sees("retryJournalButton"));
    QVERIFY(m_hands->reads("stripLabel").contains(u"vault.json"_s));
    QVERIFY(!m_hands->sees("passphraseEdit"));
    QCOMPARE(m_hands->reads("journalLabel"), u"journal not available"_s);
    QVERIFY(QFile::rename(keyFile + u".away"_s, keyFile));
    m_hands->click("retryJournalButton");
    QTRY_VERIFY(m_hands->sees("passphraseEdit"));
}

QTEST_MAIN(TestBand)
#include "tst_band.moc"
