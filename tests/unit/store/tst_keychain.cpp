#include "store/keychainsecretstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <memory>
#include <optional>
#include <vector>

#include <sys/types.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Problem = SecretStore::Problem;
using Answer = std::optional<tl::expected<QByteArray, SecretStore::Error>>;
using Written = std::optional<tl::expected<void, SecretStore::Error>>;

// GNOME's keychain, on the bus that this test is run with. One for all tests: libsecret does not get over another.
class Daemon
{
public:
    Daemon()
    {
        m_process.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s});
        m_process.write("password");
        m_process.closeWriteChannel();
        m_started = m_process.waitForStarted();
    }
    ~Daemon()
    {
        resume();
        m_process.terminate();
        m_process.waitForFinished();
    }

    bool isStarted() const { return m_started; }
    void stop() const { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }
    static bool lock()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                           u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        call << QVariant::fromValue(QList{QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)});
        return QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ReplyMessage;
    }
    void resume() const { ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT); }

private:
    QProcess m_process;
    bool m_started = false;
};

Answer read(KeychainSecretStore &store, const QString &name)
{
    QObject context;
    Answer answer;
    store.read(name, &context, [&answer](const auto &got) { answer = got; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000)) {
        return std::nullopt;
    }
    return answer;
}

Written write(KeychainSecretStore &store, const QString &name, const QByteArray &secret)
{
    QObject context;
    Written answer;
    store.write(name, secret, &context, [&answer](const auto &got) { answer = got; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000)) {
        return std::nullopt;
    }
    return answer;
}

Written remove(KeychainSecretStore &store, const QString &name)
{
    QObject context;
    Written answer;
    store.remove(name, &context, [&answer](const auto &got) { answer = got; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000)) {
        return std::nullopt;
    }
    return answer;
}

} // namespace

// On a bus and in a home of its own: never the keychain of whoever runs the tests. The daemons keep their keyring in
// that home.
class KeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutADaemonThereIsNoKeychain();
    void isThereOnceADaemonIs();
    void keepsAnyBytesUntilTheyAreRemoved_data();
    void keepsAnyBytesUntilTheyAreRemoved();
    void keepsEachNameApart();
    void removingWhatIsNotThereIsNoError();
    void answersLaterAndOnce();
    void answersNobodyWhenTheContextIsGone();
    void givesUpAtItsDeadlineAndIgnoresWhatComesLater();
    void aLockedKeychainSaysSo();

private:
    std::unique_ptr<Daemon> m_daemon;
};

void KeychainTest::withoutADaemonThereIsNoKeychain()
{
    KeychainSecretStore store;
    QElapsedTimer timer;
    timer.start();
    const Answer answer = read(store, u"token"_s);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().problem, Problem::Unavailable);
    QVERIFY(answer->error().message.startsWith(u"There is no keychain"_s));
    const Written written = write(store, u"token"_s, "x");
    QVERIFY(written && !*written);
    QCOMPARE(written->error().problem, Problem::Unavailable);
    QVERIFY(timer.elapsed() < 5000); // far from the deadline
}

void KeychainTest::isThereOnceADaemonIs()
{
    m_daemon = std::make_unique<Daemon>();
    QVERIFY(m_daemon->isStarted());
    KeychainSecretStore store;
    QTRY_COMPARE(read(store, u"nothing"_s)->error().problem, Problem::NotFound);
}

void KeychainTest::keepsAnyBytesUntilTheyAreRemoved_data()
{
    QTest::addColumn<QByteArray>("secret");
    QByteArray all(256, Qt::Uninitialized);
    for (int i = 0; i < 256; ++i) {
        all[i] = static_cast<char>(i);
    }
    QTest::newRow("a token") << QByteArray("eyJhbGciOi.J9");
    QTest::newRow("every byte") << all;
    QTest::newRow("zeros") << QByteArray(32, '\0');
    QTest::newRow("4096 bytes") << QByteArray(4096, 't');
}

void KeychainTest::keepsAnyBytesUntilTheyAreRemoved()
{
    QFETCH(const QByteArray, secret);
    KeychainSecretStore store;
    QVERIFY(write(store, u"token"_s, "before")->has_value());
    QVERIFY(write(store, u"token"_s, secret)->has_value());
    QCOMPARE(read(store, u"token"_s)->value(), secret);
    QVERIFY(remove(store, u"token"_s)->has_value());
    QCOMPARE(read(store, u"token"_s)->error().problem, Problem::NotFound);
}

void KeychainTest::keepsEachNameApart()
{
    KeychainSecretStore store;
    QVERIFY(write(store, u"token/a"_s, "1")->has_value());
    QVERIFY(write(store, u"token/b"_s, "2")->has_value());
    QVERIFY(remove(store, u"token/a"_s)->has_value());
    QCOMPARE(read(store, u"token/b"_s)->value(), QByteArray("2"));
}

void KeychainTest::removingWhatIsNotThereIsNoError()
{
    KeychainSecretStore store;
    QVERIFY(remove(store, u"never"_s)->has_value());
}

void KeychainTest::answersLaterAndOnce()
{
    KeychainSecretStore store(300ms);
    QObject context;
    int answers = 0;
    store.read(u"nothing"_s, &context, [&answers](const auto &) { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
    QVERIFY(!QTest::qWaitFor([&answers] { return answers > 1; }, 600)); // past the deadline
}

void KeychainTest::answersNobodyWhenTheContextIsGone()
{
    KeychainSecretStore store(300ms);
    int answers = 0;
    {
        QObject context;
        store.read(u"nothing"_s, &context, [&answers](const auto &) { ++answers; });
    }
    QVERIFY(!QTest::qWaitFor([&answers] { return answers > 0; }, 600));
}

void KeychainTest::givesUpAtItsDeadlineAndIgnoresWhatComesLater()
{
    KeychainSecretStore store(300ms);
    m_daemon->stop();
    QObject context;
    QList<Problem> reads;
    QList<Problem> writes;
    store.read(u"nothing"_s, &context, [&reads](const auto &got) { reads << got.error().problem; });
    store.write(u"token"_s, "late", &context, [&writes](const auto &got) { writes << got.error().problem; });
    QTRY_COMPARE(reads, QList{Problem::TimedOut});
    QTRY_COMPARE(writes, QList{Problem::TimedOut});
    m_daemon->resume();
    KeychainSecretStore patient;
    QVERIFY(read(patient, u"nothing"_s)); // the queue behind it has been worked off
    QCOMPARE(reads.size(), 1);
    QCOMPARE(writes.size(), 1);
}

void KeychainTest::aLockedKeychainSaysSo()
{
    KeychainSecretStore store;
    QVERIFY(write(store, u"token"_s, "secret")->has_value());
    QVERIFY(Daemon::lock());
    const Answer answer = read(store, u"token"_s);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().problem, Problem::NotFound);
    QVERIFY(answer->error().message.contains(u"or it is locked"_s));
    const Written written = write(store, u"token"_s, "other");
    QVERIFY(written && !*written);
    QCOMPARE(written->error().problem, Problem::Denied); // nobody was there to unlock it
    QVERIFY(written->error().message.contains(u"Unlock"_s));
}

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("CONSOLE_TEST_BUS")) {
        std::vector<char *> arguments{const_cast<char *>(QT_TESTCASE_SOURCEDIR "/unit/store/with-session-bus")};
        arguments.insert(arguments.end(), argv, argv + argc + 1); // with the null at its end
        ::execv(arguments.front(), arguments.data());
        qFatal("with-session-bus cannot be started");
    }
    const QCoreApplication application(argc, argv);
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
