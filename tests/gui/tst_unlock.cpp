#include "gui/lockfixture.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Unlocking: by what opened the journal, in place; nothing that was typed is lost. docs/safety.md, "The lock"
class TestUnlock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LockFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void byTheKeychain();
    void notWhileTheKeychainIsLocked();
    void byThePassphrase();
    void byAKeyInTheSandboxWhichGoesOn();
    void bringsTheDraftAndTheFocusBack_data();
    void bringsTheDraftAndTheFocusBack();
    void keepsADraftThatCannotBeSealed();
    void bringsTheInspectorBack();
    void sealsATokenThatOnlyMemoryHas();
    void asksForATokenThatNothingCouldSeal();
    void saysThatTheTokenOfTheCommandLineIsGone();
    void mayBeLockedAgainAtOnce();
    void endsWithoutUnlocking();

private:
    void enterToken(const Profile &profile) const;

    std::unique_ptr<LockFixture> m_fixture;
};

void TestUnlock::enterToken(const Profile &profile) const
{
    LockFixture &f = *m_fixture;
    Q_UNUSED(profile)
    QTRY_COMPARE(f.window().pages().current(), Pages::Page::Settings);
    f.typeInto("tokenEdit", QString::fromLatin1(LockFixture::token));
    f.key(Qt::Key_Return);
    QTRY_VERIFY(f.find<QPushButton>("forgetTokenButton")->isEnabled());
}

void TestUnlock::byTheKeychain()
{
    LockFixture &f = *m_fixture;
    const Profile gateway = f.profile();
    f.start({u"--profile"_s, gateway.name});
    f.enrol("NEW1");
    f.key(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(f.find<QTableView>("attemptsView")->model()->rowCount(), 1);
    f.lock();
    QVERIFY(!f.sees("lockPassphraseEdit"));
    QVERIFY(f.reads("lockHowLabel").contains(u"keychain"_s));
    QVERIFY(f.find<QWidget>("unlockButton")->hasFocus());
    QTest::qWait(50);
    QVERIFY(f.isLocked()); // not by itself
    f.unlockByKey();
    QTRY_VERIFY(f.sees("attemptsView"));
    QTRY_COMPARE(f.find<QTableView>("attemptsView")->model()->rowCount(), 1);
    f.lookUp(u"CANARY1"_s); // with the token as the keychain has it
    QCOMPARE(f.server().requests().constLast().header("Authorization"), LockFixture::token);
}

void TestUnlock::notWhileTheKeychainIsLocked()
{
    LockFixture &f = *m_fixture;
    const Profile gateway = f.profile();
    f.start({u"--profile"_s, gateway.name});
    f.key(Qt::Key_3, Qt::ControlModifier);
    f.waitForJournal();
    f.lock();
    f.keychain().readProblem = SecretStore::Problem::NotFound;
    f.key(Qt::Key_Return);
    QTRY_VERIFY(f.sees("lockNotice"));
    QVERIFY(f.isLocked());
    QVERIFY(f.find<QWidget>("unlockButton")->hasFocus());
    QVERIFY(f.find<QWidget>("unlockButton")->accessibleDescription().contains(u"keychain is locked"_s));
    f.keychain().readProblem.reset();
    f.unlockByKey();
    f.waitForJournal();
}

void TestUnlock::byThePassphrase()
{
    LockFixture &f = *m_fixture;
    const Profile gateway = f.profile();
    f.start({u"--profile"_s, gateway.name}, false);
    enterToken(gateway);
    f.choosePassphrase();
    f.enrol("NEW1");
    f.lock();
    QTRY_VERIFY(f.sees("lockPassphraseEdit") && f.find<QWidget>("lockPassphraseEdit")->hasFocus());
    f.key(Qt::Key_Return); // an empty one asks nothing
    QVERIFY(!f.sees("lockNotice"));
    f.type(u"wrong"_s);
    f.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(f.sees("lockNotice"), 60'000);
    QVERIFY(f.isLocked());
    QVERIFY(f.find<QWidget>("lockPassphraseEdit")->hasFocus());
    QCOMPARE(f.find<QLineEdit>("lockPassphraseEdit")->text(), QString());
    QVERIFY(f.find<QWidget>("lockPassphraseEdit")->accessibleDescription().contains(u"not the passphrase"_s));
    f.unlockByPassphrase();
    f.waitForJournal();
    QTRY_VERIFY(f.sees("attemptsView")); // the outcome that was shown
    QTRY_COMPARE(f.find<QTableView>("attemptsView")->model()->rowCount(), 1);
}

void TestUnlock::byAKeyInTheSandboxWhichGoesOn()
{
    LockFixture &f = *m_fixture;
    f.start();
    f.key(Qt::Key_3, Qt::ControlModifier);
    f.waitForJournal();
    f.key(Qt::Key_3, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(LockFixture::person("NEW1")));
    QTest::keySequence(f.window().windowHandle(), QKeySequence::Paste);
    f.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(f.find<QPushButton>("sendButton")->isEnabled());
    f.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(f.sees("outcomeView"));
    const QString number = f.find<QWidget>("outcomeView")->findChild<QLabel *>(u"numberLabel"_s)->text();
    QVERIFY(!number.isEmpty());
    f.lock();
    QVERIFY(f.reads("lockHowLabel").contains(u"nobody in it is real"_s));
    const QStringList left = f.traces();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    f.unlockByKey();
    QTRY_VERIFY(f.sees("attemptsView"));
    QTRY_COMPARE(f.find<QTableView>("attemptsView")->model()->rowCount(), 1); // the same journal
    f.lookUp(number);                                                         // the same server
    QCOMPARE(f.find<QLabel>("profileLabel")->text(), u"sandbox"_s);
}

void TestUnlock::bringsTheDraftAndTheFocusBack_data()
{
    QTest::addColumn<bool>("sandbox");
    QTest::newRow("sandbox") << true;
    QTest::newRow("profile") << false;
}

void TestUnlock::bringsTheDraftAndTheFocusBack()
{
    QFETCH(const bool, sandbox);
    LockFixture &f = *m_fixture;
    if (sandbox) {
        f.start();
    } else {
        f.start({u"--profile"_s, f.profile().name});
    }
    f.key(Qt::Key_3, Qt::ControlModifier);
    f.waitForJournal();
    f.typeInto("givenNamesEdit", u"CANARYgiven"_s);
    f.typeInto("lastNameEdit", u"CANARYlast"_s); // locked while it is typed, before it was kept
    f.lock();
    const QStringList left = f.traces();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QTRY_VERIFY(!f.reads("lockNotesLabel").contains(u"stays in memory"_s));
    QCOMPARE(f.data().filesWith("CANARY"), QStringList()); // sealed
    f.unlockByKey();
    QTRY_COMPARE(f.find<QLineEdit>("lastNameEdit")->text(), u"CANARYlast"_s);
    QCOMPARE(f.find<QLineEdit>("givenNamesEdit")->text(), u"CANARYgiven"_s);
    QVERIFY(f.find<QLineEdit>("lastNameEdit")->hasFocus());
}

// Without keychain and passphrase there is nothing to seal it with; to lose it would be worse.
void TestUnlock::keepsADraftThatCannotBeSealed()
{
    LockFixture &f = *m_fixture;
    const Profile gateway = f.profile();
    f.start({u"--profile"_s, gateway.name}, false);
    enterToken(gateway);
    f.key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(f.sees("repeatPassphraseEdit"));
    f.typeInto("lastNameEdit", u"CANARYlast"_s);
    f.lock();
    QVERIFY(f.reads("lockNotesLabel").contains(u"stays in memory"_s));
    QVERIFY(f.traces().isEmpty()); // in no widget
    QCOMPARE(f.data().filesWith("CANARY"), QStringList());
    QTest::mouseClick(f.find<QPushButton>("lockQuitButton"), Qt::LeftButton);
    QVERIFY(f.window().isVisible()); // asked first: it would be lost
    QVERIFY(f.sees("lockNotice"));
    f.find<QWidget>("unlockButton")->setFocus();
    f.unlockByKey();
    f.key(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(f.find<QLineEdit>("lastNameEdit")->text(), u"CANARYlast"_s);
}

void TestUnlock::bringsTheInspectorBack()
{
    LockFixture &f = *m_fixture;
    f.start();
    f.key(Qt::Key_F12);
    QTRY_VERIFY(f.sees("inspectorPanel"));
    f.lookUp(u"ABC123"_s);
    f.lock();
    QVERIFY(f.find<QWidget>("inspectorPanel") == nullptr);
    f.unlockByKey();
    QVERIFY(f.sees("inspectorPanel"));
    QCOMPARE(f.find<QTableView>("exchangesView")->model()->rowCount(), 0);
    f.lookUp(u"ABC123"_s);
    QCOMPARE(f.find<QTableView>("exchangesView")->model()->rowCount(), 1);
}

void TestUnlock::sealsATokenThatOnlyMemoryHas()
{
    LockFixture &f = *m_fixture;
    const Profile gateway = f.profile();
    f.start({u"--profile"_s, gateway.name}, false);
    enterToken(gateway);
    f.choosePassphrase();
    f.lock();
    QVERIFY(f.reads("lockNotesLabel").contains(u"sealed with the key"_s));
    f.unlockByPassphrase();
    f.lookUp(u"CANARY1"_s);
    QCOMPARE(f.server().requests().constLast().header("Authorization"), LockFixture::token);
    QCOMPARE(f.data().filesWith(LockFixture::token), QStringList());
}

void TestUnlock::asksForATokenThatNothingCouldSeal()
{
    LockFixture &f = *m_fixture;
    const Profile gateway = f.profile();
    f.start({u"--profile"_s, gateway.name}, false);
    enterToken(gateway);
    f.lookUp(u"CANARY1"_s);
    f.lock();
    QVERIFY(f.reads("lockNotesLabel").contains(u"asked for again"_s));
    f.unlockByKey();
    QTRY_COMPARE(f.window().pages().current(), Pages::Page::Settings);
    QVERIFY(f.status().contains(u"token"_s));
    enterToken(gateway);
    f.lookUp(u"CANARY1"_s);
}

void TestUnlock::saysThatTheTokenOfTheCommandLineIsGone()
{
    LockFixture &f = *m_fixture;
    f.start({u"--base-url"_s, f.server().url().toString()});
    f.lookUp(u"CANARY1"_s);
    f.lock();
    f.unlockByKey();
    QVERIFY(f.status().contains(u"Start the console again"_s));
    const auto asked = f.server().requests().size();
    f.typeInto("identifierEdit", u"CANARY1"_s);
    f.key(Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(f.server().requests().size(), asked);
}

void TestUnlock::mayBeLockedAgainAtOnce()
{
    LockFixture &f = *m_fixture;
    const Profile gateway = f.profile();
    f.start({u"--profile"_s, gateway.name});
    f.key(Qt::Key_3, Qt::ControlModifier);
    f.waitForJournal();
    for (int i = 0; i < 3; ++i) {
        f.typeInto("lastNameEdit", u"x"_s);
        f.lock();
        f.unlockByKey();
        QTRY_COMPARE(f.find<QLineEdit>("lastNameEdit")->text(), QString(i + 1, u'x'));
        f.find<QLineEdit>("lastNameEdit")->end(false);
    }
}

void TestUnlock::endsWithoutUnlocking()
{
    LockFixture &f = *m_fixture;
    f.start();
    f.lock();
    QTest::mouseClick(f.find<QWidget>("lockQuitButton"), Qt::LeftButton);
    QTRY_VERIFY(!f.window().isVisible());
    f.stop();
    f.start(); // and starts as ever
    QVERIFY(!f.isLocked());
    f.lookUp(u"ABC123"_s);
}

QTEST_MAIN(TestUnlock)
#include "tst_unlock.moc"
