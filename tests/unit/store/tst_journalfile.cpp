#include "journalfixture.h"

#include "store/journaldatabase.h"

#include <QTest>

#include <functional>
#include <thread>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using People::person;
using Kind = Journal::Problem::Kind;

namespace {

constexpr int people = 12;

// How far apart the places are at which a byte is changed.
#ifdef CONSOLE_SANITIZED
constexpr int stride = 1009;
#else
constexpr int stride = 211;
#endif

QString nameOf(int i)
{
    return u"person %1"_s.arg(i);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

mode_t modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0;
}

JournalSchema::Step aStep(const char *sql)
{
    return {QString::fromLatin1(sql)};
}

} // namespace

// What lies on disk, before and after somebody or something else has been at it.
class JournalFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileThatIsNoWholeJournalIsLeftUntouched_data();
    void aFileThatIsNoWholeJournalIsLeftUntouched();
    void aFileCutAnywhereIsLeftUntouched();
    void aFileWithAnyByteChangedNeverLetsASecondAttemptStart();
    void whatACrashLeftIsReadWithItsWal();
    void aJournalThatIsGoneWhileItsWalIsThereIsNotMadeAnew();
    void whatCannotBeAFileIsASentence_data();
    void whatCannotBeAFileIsASentence();
    void everyCommitIsOnTheDiskBeforeItIsReported();
    void everyFileIsForItsOwnerAlone();
    void aFileThatOthersMayReadIsClosedToThem();
    void isMadeWholeOrNotAtAll();
    void severalThatMakeItAtOnceEndUpInOneFile();
    void severalKeysAtOnceEndUpWithOne();
    void anOlderFileIsMigratedWithItsRows();
    void aMigrationThatFailsChangesNothing();
    void anOldProgramStopsWhenANewerOneHasMigratedTheFile();
    void opensWhileAnotherInstanceWrites();

private:
    QByteArray m_good;                       // closed, all in the file
    std::map<QString, QByteArray> m_crashed; // with rows in the WAL only
};

void JournalFileTest::initTestCase()
{
    ::umask(0); // the worst that a person may have set
    const JournalFixture fixture;
    auto journal = fixture.open();
    QVERIFY(journal);
    for (int i = 0; i < people; ++i) {
        QVERIFY((*journal)->begin(testEnvironment, person(nameOf(i))));
    }
    m_crashed = fixture.bytes();
    QVERIFY(m_crashed.at(u"journal.db-wal"_s).size() > 1000);
    journal->reset();
    const auto closed = fixture.bytes();
    QCOMPARE(closed.size(), size_t(1)); // no WAL stays, and nothing unfinished
    m_good = closed.at(u"journal.db"_s);
}

void JournalFileTest::aFileThatIsNoWholeJournalIsLeftUntouched_data()
{
    using Files = std::map<QString, QByteArray>;
    QTest::addColumn<Files>("files");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Kind>("kind");
    const QString db = u"journal.db"_s;
    const auto patched = [this](qsizetype at, const QByteArray &bytes) {
        QByteArray all = m_good;
        return all.replace(at, bytes.size(), bytes);
    };
    // With SQLite's own hand, so that the file is whole.
    const auto edited = [&](const QString &sql, bool crashed = false) {
        const JournalFixture fixture;
        writeFile(fixture.file(), m_good);
        const auto direct = fixture.direct();
        if (!direct->run(sql)) {
            qFatal("the test's own SQL failed");
        }
        Files files = fixture.bytes();
        if (!crashed) {
            direct->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            files = {{db, fixture.bytes().at(db)}};
        }
        return files;
    };
    const QByteArray other(32, 'o');
    QTest::newRow("text") << Files{{db, "not a database, but a long enough text, as somebody may write one\n"}}
                          << testKey << Kind::Damaged;
    QTest::newRow("empty") << Files{{db, ""}} << testKey << Kind::Damaged;
    QTest::newRow("one byte") << Files{{db, "S"}} << testKey << Kind::Damaged;
    QTest::newRow("another program's database") << edited(u"PRAGMA application_id = 1"_s) << testKey << Kind::Damaged;
    QTest::newRow("its magic changed") << Files{{db, patched(0, "sQ")}} << testKey << Kind::Damaged;
    QTest::newRow("newer") << edited(u"PRAGMA user_version = 2"_s) << testKey << Kind::Newer;
    QTest::newRow("much newer") << edited(u"PRAGMA user_version = 2147483647"_s) << testKey << Kind::Newer;
    QTest::newRow("newer, in the WAL only") << edited(u"PRAGMA user_version = 2"_s, true) << testKey << Kind::Newer;
    QTest::newRow("without a version") << edited(u"PRAGMA user_version = 0"_s) << testKey << Kind::Damaged;
    QTest::newRow("another key") << Files{{db, m_good}} << other << Kind::WrongKey;
    QTest::newRow("another key, after a crash") << m_crashed << other << Kind::WrongKey;
    QTest::newRow("no check of the key") << edited(u"DELETE FROM meta"_s) << testKey << Kind::Damaged;
    QTest::newRow("a damaged check of the key")
        << edited(u"UPDATE meta SET value = zeroblob(80) WHERE name = 'key_check'"_s) << testKey << Kind::Damaged;
    QTest::newRow("no table of attempts") << edited(u"DROP TABLE attempts"_s) << testKey << Kind::Damaged;
    QTest::newRow("no unique index") << edited(u"DROP INDEX attempts_blocking"_s) << testKey << Kind::Damaged;
    QTest::newRow("a trigger") << edited(u"CREATE TRIGGER t AFTER UPDATE ON attempts BEGIN DELETE FROM attempts; END"_s)
                               << testKey << Kind::Damaged;
    QTest::newRow("a page of zeros") << Files{{db, patched(4096, QByteArray(4096, '\0'))}} << testKey << Kind::Damaged;
}

void JournalFileTest::aFileThatIsNoWholeJournalIsLeftUntouched()
{
    using Files = std::map<QString, QByteArray>;
    QFETCH(const Files, files);
    QFETCH(const QByteArray, key);
    QFETCH(const Kind, kind);
    const JournalFixture fixture;
    for (const auto &[name, bytes] : files) {
        writeFile(fixture.folder.filePath(name), bytes);
    }
    const auto opened = fixture.open(key);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
    QVERIFY(opened.error().message.contains(fixture.file()));
    QVERIFY(fixture.bytes() == files); // and nothing new beside it
}

void JournalFileTest::aFileCutAnywhereIsLeftUntouched()
{
    const JournalFixture fixture;
    QList<qsizetype> sizes;
    for (qsizetype size = 0; size < m_good.size(); size += 509) {
        sizes << size;
    }
    for (qsizetype page = 4096; page < m_good.size(); page += 4096) {
        sizes << page - 1 << page << page + 1;
    }
    sizes << m_good.size() - 1;
    for (const qsizetype size : std::as_const(sizes)) {
        writeFile(fixture.file(), m_good.first(size));
        const auto opened = fixture.open();
        QVERIFY2(!opened, qPrintable(QString::number(size)));
        QCOMPARE(opened.error().kind, Kind::Damaged);
        const auto after = fixture.bytes();
        QVERIFY(after.size() == 1 && after.at(u"journal.db"_s) == m_good.first(size));
    }
}

// Wherever it is: either the file is refused, untouched, or each of the people in it is still kept from a second
// attempt.
void JournalFileTest::aFileWithAnyByteChangedNeverLetsASecondAttemptStart()
{
    const JournalFixture fixture;
    int refused = 0;
    int opened = 0;
    QList<qsizetype> places;
    for (qsizetype at = 0; at < 100; at += 3) {
        places << at;
    }
    for (qsizetype at = 101; at < m_good.size(); at += stride) {
        places << at;
    }
    for (const qsizetype at : std::as_const(places)) {
        QByteArray changed = m_good;
        changed[at] = static_cast<char>(changed.at(at) ^ 0x41);
        writeFile(fixture.file(), changed);
        const auto journal = fixture.open();
        if (!journal) {
            ++refused;
            const auto after = fixture.bytes();
            QVERIFY2(after.size() == 1 && after.at(u"journal.db"_s) == changed, qPrintable(QString::number(at)));
            continue;
        }
        ++opened;
        for (int i = 0; i < people; ++i) {
            QVERIFY2(!(*journal)->begin(testEnvironment, person(nameOf(i))), qPrintable(QString::number(at)));
            const auto found = (*journal)->forPerson(testEnvironment, nameOf(i));
            QVERIFY2(!found || (found->size() == 1 && found->first().request == person(nameOf(i))),
                     qPrintable(QString::number(at)));
        }
    }
    qInfo("%d places: %d refused, %d opened", static_cast<int>(places.size()), refused, opened);
    QVERIFY(refused > 0 && opened > 0);
}

void JournalFileTest::whatACrashLeftIsReadWithItsWal()
{
    const JournalFixture fixture;
    for (const auto &[name, bytes] : m_crashed) {
        writeFile(fixture.folder.filePath(name), bytes);
    }
    const auto journal = fixture.open();
    QVERIFY(journal);
    QCOMPARE((*journal)->list({})->size(), people);
    QCOMPARE(*(*journal)->openCount({}), people); // their instance is gone
    const auto files = fixture.bytes();
    QVERIFY(!files.contains(u".journal-check"_s));
    QVERIFY(QDir(fixture.folder.path()).entryList({u".journal-check*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

// SQLite would fold the old WAL into the new file.
void JournalFileTest::aJournalThatIsGoneWhileItsWalIsThereIsNotMadeAnew()
{
    const JournalFixture fixture;
    writeFile(fixture.file() + u"-wal"_s, m_crashed.at(u"journal.db-wal"_s));
    const auto before = fixture.bytes();
    const auto opened = fixture.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::Damaged);
    QVERIFY(opened.error().message.contains(u"-wal"_s));
    QVERIFY(fixture.bytes() == before);
}

void JournalFileTest::whatCannotBeAFileIsASentence_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("folderToMake");
    QTest::newRow("a folder in its place") << u"%1/j.db"_s << u"%1/j.db"_s;
    QTest::newRow("a folder in place of the WAL") << u"%1/j.db"_s << u"%1/j.db-wal"_s;
    QTest::newRow("no folder to put it into") << u"%1/none/j.db"_s << QString();
    QTest::newRow("a place that takes no files") << u"/proc/j.db"_s << QString();
}

void JournalFileTest::whatCannotBeAFileIsASentence()
{
    QFETCH(QString, file);
    QFETCH(QString, folderToMake);
    const JournalFixture fixture;
    file.replace(u"%1"_s, fixture.folder.path());
    if (!folderToMake.isEmpty()) {
        QVERIFY(QDir().mkdir(folderToMake.replace(u"%1"_s, fixture.folder.path())));
    }
    const auto opened = Journal::open(file, JournalFixture::vault(), fixture.instance, fixture.clock);
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == Kind::Failed || opened.error().kind == Kind::Damaged);
    QVERIFY(opened.error().message.contains(file));
    QVERIFY(fixture.bytes().empty());
}

// No test can pull the plug; these are what SQLite's own promise hangs on.
void JournalFileTest::everyCommitIsOnTheDiskBeforeItIsReported()
{
    const JournalFixture fixture;
    const auto database = JournalDatabase::open(fixture.file(), JournalFixture::vault());
    QVERIFY(database);
    const auto setting = [&database](const QString &name) {
        return (*database)->connection().value(u"PRAGMA "_s + name)->toString();
    };
    QCOMPARE(setting(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(setting(u"synchronous"_s), u"2"_s); // FULL
    QCOMPARE(setting(u"secure_delete"_s), u"1"_s);
    QCOMPARE(setting(u"trusted_schema"_s), u"0"_s);
    QCOMPARE(setting(u"foreign_keys"_s), u"1"_s);
    QCOMPARE(setting(u"busy_timeout"_s), u"5000"_s);
}

void JournalFileTest::everyFileIsForItsOwnerAlone()
{
    const JournalFixture fixture;
    const auto journal = fixture.open();
    QVERIFY(journal);
    QVERIFY((*journal)->begin(testEnvironment, person(u"w"_s)));
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QCOMPARE(modeOf(fixture.file() + QLatin1String(suffix)), mode_t(0600));
    }
    const QString instances = fixture.folder.filePath(u"instances"_s);
    QCOMPARE(modeOf(instances), mode_t(0700));
    QCOMPARE(modeOf(instances + u'/' + fixture.instance->id() + u".lock"_s), mode_t(0600));
}

void JournalFileTest::aFileThatOthersMayReadIsClosedToThem()
{
    const JournalFixture fixture;
    writeFile(fixture.file(), m_good);
    QCOMPARE(modeOf(fixture.file()), mode_t(0666));
    const auto journal = fixture.open();
    QVERIFY(journal);
    QVERIFY((*journal)->begin(testEnvironment, person(u"w"_s)));
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QCOMPARE(modeOf(fixture.file() + QLatin1String(suffix)), mode_t(0600));
    }
}

void JournalFileTest::isMadeWholeOrNotAtAll()
{
    const JournalFixture fixture;
    const std::array broken{aStep("CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB)"), aStep("no SQL at all")};
    const auto made = JournalDatabase::open(fixture.file(), JournalFixture::vault(), broken);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Kind::Failed);
    QVERIFY(fixture.bytes().empty());
}

void JournalFileTest::severalThatMakeItAtOnceEndUpInOneFile()
{
    const JournalFixture fixture;
    std::atomic<int> opened = 0;
    std::atomic<int> begun = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&] {
                const auto journal = fixture.open();
                opened += journal.has_value() ? 1 : 0;
                begun += journal && (*journal)->begin(testEnvironment, person(u"w"_s)) ? 1 : 0;
            });
        }
    }
    QCOMPARE(opened.load(), 6);
    QCOMPARE(begun.load(), 1); // one person, one attempt
    QCOMPARE(fixture.bytes().size(), size_t(1));
}

void JournalFileTest::severalKeysAtOnceEndUpWithOne()
{
    const JournalFixture fixture;
    std::atomic<int> opened = 0;
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&fixture, &opened, &wrong, i] {
                const auto journal = fixture.open(QByteArray(32, static_cast<char>('a' + i)));
                opened += journal.has_value() ? 1 : 0;
                wrong += !journal && journal.error().kind == Kind::WrongKey ? 1 : 0;
            });
        }
    }
    QCOMPARE(opened.load(), 1);
    QCOMPARE(wrong.load(), 3);
}

void JournalFileTest::anOlderFileIsMigratedWithItsRows()
{
    const JournalFixture fixture;
    writeFile(fixture.file(), m_good);
    const std::array newer{JournalSchema::steps()[0],
                           aStep("ALTER TABLE attempts ADD COLUMN note TEXT NOT NULL DEFAULT 'none'")};
    {
        const auto migrated = JournalDatabase::open(fixture.file(), JournalFixture::vault(), newer);
        QVERIFY(migrated);
        QCOMPARE((*migrated)->connection().value(u"PRAGMA user_version"_s)->toInt(), 2);
        QCOMPARE((*migrated)->connection().value(u"SELECT count(*) FROM attempts WHERE note = 'none'"_s)->toInt(),
                 people);
    }
    // Which is a newer file to the program as it is.
    const auto before = fixture.bytes();
    QCOMPARE(fixture.open().error().kind, Kind::Newer);
    QVERIFY(fixture.bytes() == before);
}

void JournalFileTest::aMigrationThatFailsChangesNothing()
{
    const JournalFixture fixture;
    writeFile(fixture.file(), m_good);
    const std::array broken{JournalSchema::steps()[0],
                            JournalSchema::Step{u"ALTER TABLE attempts ADD COLUMN note TEXT"_s, u"no SQL at all"_s}};
    QVERIFY(!JournalDatabase::open(fixture.file(), JournalFixture::vault(), broken));
    const auto journal = fixture.open();
    QVERIFY(journal);
    QCOMPARE((*journal)->list({})->size(), people);
    QVERIFY(!fixture.direct()->value(u"SELECT note FROM attempts"_s));
}

void JournalFileTest::anOldProgramStopsWhenANewerOneHasMigratedTheFile()
{
    const JournalFixture fixture;
    const auto old = fixture.open();
    QVERIFY(old);
    const auto begun = (*old)->begin(testEnvironment, person(u"w"_s));
    QVERIFY(begun);
    const std::array newer{JournalSchema::steps()[0], aStep("CREATE TABLE more (a TEXT)")};
    QVERIFY(JournalDatabase::open(fixture.file(), JournalFixture::vault(), newer));
    const auto refused = (*old)->begin(testEnvironment, person(u"x"_s));
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"newer version"_s));
    QCOMPARE((*old)->change(begun->id, {}).error().kind, Kind::Newer);
}

void JournalFileTest::opensWhileAnotherInstanceWrites()
{
    const JournalFixture fixture;
    const auto first = fixture.open();
    QVERIFY(first);
    std::atomic<bool> stop = false;
    std::atomic<int> failures = 0;
    int opened = 0;
    {
        const std::jthread writer([&] {
            const auto journal = fixture.open();
            for (int i = 0; !stop; ++i) {
                failures += journal && (*journal)->begin(testEnvironment, person(nameOf(i))) ? 0 : 1;
            }
        });
        for (int i = 0; i < 10; ++i) {
            const auto journal = fixture.open();
            opened += journal ? 1 : 0;
        }
        stop = true;
    }
    QCOMPARE(opened, 10);
    QCOMPARE(failures.load(), 0);
}

QTEST_GUILESS_MAIN(JournalFileTest)
#include "tst_journalfile.moc"
