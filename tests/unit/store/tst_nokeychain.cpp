#include "store/keychainsecretstore.h"
#include "store/memorysecretstore.h"

#include <QElapsedTimer>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using Problem = SecretStore::Problem;

// A system without so much as a session bus, as over ssh; and memory, which is what is left then.
class NoKeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutABusThereIsNoKeychain();
    void memoryKeepsSecretsUntilTheyAreRemoved();
    void memoryAnswersLaterAndOnlyWhoIsStillThere();
    void whatMemoryGaveOutOutlivesIt();
};

void NoKeychainTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    qunsetenv("DISPLAY");
}

void NoKeychainTest::withoutABusThereIsNoKeychain()
{
    KeychainSecretStore store;
    QElapsedTimer timer;
    timer.start();
    std::optional<SecretStore::Error> readError;
    std::optional<SecretStore::Error> writeError;
    store.read(u"token"_s, this, [&readError](const auto &got) { readError = got.error(); });
    store.write(u"token"_s, "x", this, [&writeError](const auto &got) { writeError = got.error(); });
    QTRY_VERIFY(readError && writeError);
    QCOMPARE(readError->problem, Problem::Unavailable);
    QCOMPARE(writeError->problem, Problem::Unavailable);
    QVERIFY(readError->message.startsWith(u"There is no keychain"_s));
    QVERIFY(timer.elapsed() < 5000); // far from the deadline
}

void NoKeychainTest::memoryKeepsSecretsUntilTheyAreRemoved()
{
    MemorySecretStore store;
    QStringList log;
    const auto reader = [&log](const auto &got) {
        log << (got ? QString::fromLatin1(*got) : QString::number(static_cast<int>(got.error().problem)));
    };
    const auto writer = [&log](const auto &got) { log << (got ? u"ok"_s : u"failed"_s); };
    store.read(u"a"_s, this, reader);
    store.write(u"a"_s, "1", this, writer);
    store.write(u"b"_s, "2", this, writer);
    store.read(u"a"_s, this, reader);
    store.remove(u"a"_s, this, writer);
    store.remove(u"a"_s, this, writer);
    store.read(u"a"_s, this, reader);
    store.read(u"b"_s, this, reader);
    const QString notFound = QString::number(static_cast<int>(Problem::NotFound));
    QTRY_COMPARE(log, (QStringList{notFound, u"ok"_s, u"ok"_s, u"1"_s, u"ok"_s, u"ok"_s, notFound, u"2"_s}));
}

void NoKeychainTest::memoryAnswersLaterAndOnlyWhoIsStillThere()
{
    MemorySecretStore store;
    int answers = 0;
    {
        QObject context;
        store.read(u"a"_s, &context, [&answers](const auto &) { answers += 100; });
    }
    store.read(u"a"_s, this, [&answers](const auto &) { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
}

// It wipes what it holds, and must not wipe what somebody else holds.
void NoKeychainTest::whatMemoryGaveOutOutlivesIt()
{
    const QByteArray mine("mine");
    QByteArray got;
    {
        MemorySecretStore store;
        store.write(u"a"_s, mine, this, [](const auto &) {});
        store.read(u"a"_s, this, [&got](const auto &answer) { got = answer.value(); });
    }
    QTRY_COMPARE(got, QByteArray("mine"));
    QCOMPARE(mine, QByteArray("mine"));
}

QTEST_GUILESS_MAIN(NoKeychainTest)
#include "tst_nokeychain.moc"
