#include "store/instancelock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <csignal>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// Another process that holds a lock until it is killed.
class Process
{
public:
    explicit Process(const QString &folder)
    {
        int ends[2] = {};
        if (::pipe(ends) != 0) {
            return;
        }
        m_process = ::fork();
        if (m_process == 0) {
            const auto lock = InstanceLock::acquire(folder);
            const QByteArray id = lock ? (*lock)->id().toLatin1() : QByteArray(36, '?');
            [[maybe_unused]] const auto written = ::write(ends[1], id.constData(), static_cast<size_t>(id.size()));
            for (;;) {
                ::pause();
            }
        }
        QByteArray id(36, Qt::Uninitialized);
        if (::read(ends[0], id.data(), 36) == 36) {
            m_id = QString::fromLatin1(id);
        }
        ::close(ends[0]);
        ::close(ends[1]);
    }
    ~Process() { kill(); }
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    const QString &id() const { return m_id; }
    void kill()
    {
        if (m_process > 0) {
            ::kill(m_process, SIGKILL);
            ::waitpid(m_process, nullptr, 0);
            m_process = 0;
        }
    }

private:
    pid_t m_process = 0;
    QString m_id;
};

QString lockFile(const QTemporaryDir &folder, const QString &id)
{
    return folder.filePath(u"instances/%1.lock"_s.arg(id));
}

QStringList files(const QTemporaryDir &folder)
{
    return QDir(folder.filePath(u"instances"_s)).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class InstanceLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAliveAsLongAsItIsHeld();
    void aProcessIsAliveUntilItIsKilled();
    void oneThatOnlyLooksDoesNotSeemToHoldIt();
    void removesWhatTheDeadLeftAndNothingElse();
    void whatWasNeverThereIsDead_data();
    void whatWasNeverThereIsDead();
    void whatCannotBeLookedAtIsAlive();
    void severalStartAtOnce();
    void aFolderThatTakesNoFilesIsASentence();
};

void InstanceLockTest::isAliveAsLongAsItIsHeld()
{
    const QTemporaryDir folder;
    const auto one = InstanceLock::acquire(folder.path());
    auto other = InstanceLock::acquire(folder.path());
    QVERIFY(one && other);
    QVERIFY((*one)->id() != (*other)->id());
    QCOMPARE((*one)->folder(), folder.path());
    QVERIFY((*one)->isAlive((*one)->id()));
    QVERIFY((*one)->isAlive((*other)->id()));
    QVERIFY((*other)->isAlive((*one)->id()));
    const QString id = (*other)->id();
    other->reset();
    QVERIFY(!(*one)->isAlive(id));
    QCOMPARE(files(folder), QStringList{(*one)->id() + u".lock"_s});
}

void InstanceLockTest::aProcessIsAliveUntilItIsKilled()
{
    const QTemporaryDir folder;
    Process process(folder.path());
    QCOMPARE(process.id().size(), 36);
    const auto own = InstanceLock::acquire(folder.path());
    QVERIFY(own);
    QVERIFY((*own)->isAlive(process.id()));
    process.kill();
    QVERIFY(QFile::exists(lockFile(folder, process.id()))); // it had no time to tidy up
    QVERIFY(!(*own)->isAlive(process.id()));
}

void InstanceLockTest::oneThatOnlyLooksDoesNotSeemToHoldIt()
{
    const QTemporaryDir folder;
    Process process(folder.path());
    process.kill();
    const auto own = InstanceLock::acquire(folder.path());
    QVERIFY(own);
    QFile dead(lockFile(folder, process.id()));
    QVERIFY(dead.open(QIODevice::WriteOnly)); // acquire() had removed it
    std::atomic<int> taken = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 500; ++n) {
                    taken += (*own)->isAlive(process.id()) ? 1 : 0;
                }
            });
        }
    }
    QCOMPARE(taken.load(), 0);
}

void InstanceLockTest::removesWhatTheDeadLeftAndNothingElse()
{
    const QTemporaryDir folder;
    Process alive(folder.path());
    Process dead(folder.path());
    dead.kill();
    const QString unfinished = lockFile(folder, u"5a3c4a1e-0000-4000-8000-000000000000"_s) + u".unfinished"_s;
    const QString foreign = folder.filePath(u"instances/notes.txt"_s);
    for (const QString &path : {unfinished, foreign}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto own = InstanceLock::acquire(folder.path());
    QVERIFY(own);
    QStringList expected{alive.id() + u".lock"_s, (*own)->id() + u".lock"_s, u"notes.txt"_s};
    expected.sort();
    QCOMPARE(files(folder), expected);
    QVERIFY((*own)->isAlive(alive.id()));
}

void InstanceLockTest::whatWasNeverThereIsDead_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("another id") << QUuid::createUuid().toString(QUuid::WithoutBraces);
    QTest::newRow("nothing") << QString();
    QTest::newRow("a way out of the folder") << u"../instances"_s;
    QTest::newRow("an absolute path") << u"/etc/passwd"_s;
}

void InstanceLockTest::whatWasNeverThereIsDead()
{
    QFETCH(const QString, id);
    const QTemporaryDir folder;
    const auto own = InstanceLock::acquire(folder.path());
    QVERIFY(own);
    QVERIFY(!(*own)->isAlive(id));
}

void InstanceLockTest::whatCannotBeLookedAtIsAlive()
{
    const QTemporaryDir folder;
    const auto own = InstanceLock::acquire(folder.path());
    QVERIFY(own);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QVERIFY(QFile::link(lockFile(folder, id), lockFile(folder, id))); // leads to itself
    QVERIFY((*own)->isAlive(id));
}

// While each tidies up, none takes another that is just starting for dead.
void InstanceLockTest::severalStartAtOnce()
{
    const QTemporaryDir folder;
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 100; ++n) {
                    const auto own = InstanceLock::acquire(folder.path());
                    const auto other = InstanceLock::acquire(folder.path());
                    failures +=
                        own && other && (*own)->isAlive((*other)->id()) && QFile::exists(lockFile(folder, (*own)->id()))
                            ? 0
                            : 1;
                }
            });
        }
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(files(folder), QStringList());
}

void InstanceLockTest::aFolderThatTakesNoFilesIsASentence()
{
    for (const QString &folder : {u"/proc"_s, u"/dev/null/folder"_s}) {
        const auto own = InstanceLock::acquire(folder);
        QVERIFY(!own);
        QVERIFY2(own.error().contains(folder), qPrintable(own.error()));
    }
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"instances"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!InstanceLock::acquire(folder.path()));
}

QTEST_GUILESS_MAIN(InstanceLockTest)
#include "tst_instancelock.moc"
