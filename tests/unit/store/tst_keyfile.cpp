#include "store/cryptolibrary.h"
#include "store/keyfile.h"
#include "store/vault.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <thread>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"correct horse \u00E9 battery"_s;
const QString someId = u"5a3c4a1e-1111-4111-8111-0123456789ab"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class KeyFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void withoutAFileThereIsNothing();
    void forTheKeychainItHoldsNoKey();
    void forAPassphraseItGivesTheKeyToWhoKnowsIt();
    void theSamePassphraseInAnotherFormIsTheSame();
    void holdsNeitherKeyNorPassphraseInPlainSight();
    void changedItGivesNoKey_data();
    void changedItGivesNoKey();
    void isForItsOwnerAlone();
    void neverReplacesAFile();
    void ofSeveralThatMakeItAtOnceOneWins();
    void whatIsNotUnderstoodIsLeftUntouched_data();
    void whatIsNotUnderstoodIsLeftUntouched();
    void aHostileFileCannotTakeAllMemory_data();
    void aHostileFileCannotTakeAllMemory();
    void whatCannotBeWrittenIsASentence();

private:
    QString path() const { return m_folder->filePath(u"vault.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_sealed; // for passphrase, by hand: at a price that tests can pay
    QByteArray m_usual;  // as createForPassphrase() makes it
    const VaultKey m_key = *VaultKey::from(QByteArray(32, 'K'));
};

void KeyFileTest::initTestCase()
{
    ::umask(0); // the worst that a person may have set
    const VaultKey::Cost cheap{1, 8 * 1024 * 1024};
    const QByteArray salt = VaultKey::randomSalt();
    const auto derived = VaultKey::fromPassphrase(passphrase.toUtf8(), salt, cheap);
    QVERIFY(derived);
    const QByteArray sealed = Vault(*derived).seal(
        m_key.bytes(), CryptoLibrary::joined({"vault-key", CryptoLibrary::part(1), someId.toUtf8()}));
    const QJsonObject object{{u"version"_s, 1},
                             {u"kind"_s, u"passphrase"_s},
                             {u"id"_s, someId},
                             {u"salt"_s, QString::fromLatin1(salt.toBase64())},
                             {u"sealedKey"_s, QString::fromLatin1(sealed.toBase64())},
                             {u"operations"_s, static_cast<qint64>(cheap.operations)},
                             {u"memory"_s, static_cast<qint64>(cheap.memory)}};
    m_sealed = QJsonDocument(object).toJson();
}

void KeyFileTest::withoutAFileThereIsNothing()
{
    const auto read = KeyFile::read(path());
    QVERIFY(read);
    QVERIFY(!*read);
    QVERIFY(!QFile::exists(path()));
}

void KeyFileTest::forTheKeychainItHoldsNoKey()
{
    const auto made = KeyFile::createForKeychain(path(), someId);
    QVERIFY(made);
    const auto read = KeyFile::read(path());
    QVERIFY(read && *read);
    for (const KeyFile &file : {*made, **read}) {
        QCOMPARE(file.kind(), KeyFile::Kind::Keychain);
        QCOMPARE(file.secretName(), QString(u"vault/"_s + someId));
        QVERIFY(!file.unlock(QString()));
    }
    QCOMPARE(QJsonDocument::fromJson(contentOf(path())).object().keys(),
             (QStringList{u"id"_s, u"kind"_s, u"version"_s}));
    QVERIFY(!KeyFile::createForKeychain(m_folder->filePath(u"other"_s), u"../escape"_s));
}

void KeyFileTest::forAPassphraseItGivesTheKeyToWhoKnowsIt()
{
    QVERIFY(KeyFile::createForPassphrase(path(), m_key, passphrase));
    const auto read = KeyFile::read(path());
    QVERIFY(read && *read);
    QCOMPARE((*read)->kind(), KeyFile::Kind::Passphrase);
    const auto key = (*read)->unlock(passphrase);
    QVERIFY(key && *key == m_key);
    QVERIFY(!(*read)->unlock(passphrase.toUpper()));
    m_usual = contentOf(path());
    writeFile(path(), m_sealed);
    const auto cheap = KeyFile::read(path());
    QVERIFY(cheap && *cheap);
    const auto cheapKey = (*cheap)->unlock(passphrase);
    QVERIFY(cheapKey && *cheapKey == m_key);
    for (const QString &wrong : {QString(), QString(passphrase + u' '), passphrase.toUpper()}) {
        QVERIFY(!(*cheap)->unlock(wrong));
    }
}

void KeyFileTest::theSamePassphraseInAnotherFormIsTheSame()
{
    writeFile(path(), m_sealed);
    const auto read = KeyFile::read(path());
    QVERIFY(read && *read);
    const QString decomposed = passphrase.normalized(QString::NormalizationForm_D);
    QVERIFY(decomposed != passphrase);
    QVERIFY((*read)->unlock(decomposed));
}

void KeyFileTest::holdsNeitherKeyNorPassphraseInPlainSight()
{
    for (const QByteArray &secret : {m_key.bytes(), m_key.bytes().toHex(), m_key.bytes().toBase64().first(40),
                                     passphrase.toUtf8(), passphrase.toUtf8().toBase64()}) {
        QVERIFY(!m_usual.isEmpty() && !m_usual.contains(secret));
    }
}

void KeyFileTest::changedItGivesNoKey_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another salt") << u"salt"_s << QJsonValue(QString::fromLatin1(QByteArray(16, 's').toBase64()));
    QTest::newRow("another id") << u"id"_s << QJsonValue(u"5a3c4a1e-2222-4111-8111-0123456789ab"_s);
    QTest::newRow("another sealed key") << u"sealedKey"_s
                                        << QJsonValue(QString::fromLatin1(QByteArray(73, '\1').toBase64()));
    QTest::newRow("at another price") << u"memory"_s << QJsonValue(16 * 1024 * 1024);
    QTest::newRow("other passes") << u"operations"_s << QJsonValue(2);
}

void KeyFileTest::changedItGivesNoKey()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QJsonObject object = QJsonDocument::fromJson(m_sealed).object();
    QVERIFY(object.contains(member));
    object.insert(member, value);
    writeFile(path(), QJsonDocument(object).toJson());
    const auto read = KeyFile::read(path());
    QVERIFY(read && *read);
    QVERIFY(!(*read)->unlock(passphrase));
}

void KeyFileTest::isForItsOwnerAlone()
{
    QVERIFY(KeyFile::createForKeychain(path(), someId));
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777, mode_t(0600));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"vault.json"_s});
}

void KeyFileTest::neverReplacesAFile()
{
    for (const QByteArray &there : {QByteArray("whatever"), QByteArray(), m_sealed}) {
        writeFile(path(), there);
        const auto one = KeyFile::createForKeychain(path(), someId);
        QVERIFY(!one);
        QVERIFY(one.error().contains(path()));
        QCOMPARE(contentOf(path()), there);
    }
    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::link(u"/nowhere"_s, path()));
    QVERIFY(!KeyFile::createForKeychain(path(), someId));
    QVERIFY(!KeyFile::read(path()));
}

void KeyFileTest::ofSeveralThatMakeItAtOnceOneWins()
{
    for (int round = 0; round < 10; ++round) {
        const QString file = m_folder->filePath(QString::number(round));
        std::array<QString, 4> names;
        {
            std::vector<std::jthread> threads;
            for (QString &name : names) {
                threads.emplace_back([&file, &name] {
                    const auto made =
                        KeyFile::createForKeychain(file, QUuid::createUuid().toString(QUuid::WithoutBraces));
                    name = made ? made->secretName() : QString();
                });
            }
        }
        QCOMPARE(std::ranges::count_if(names, [](const QString &name) { return !name.isEmpty(); }), 1);
        const auto read = KeyFile::read(file);
        QVERIFY(read && *read);
        QVERIFY(std::ranges::find(names, (*read)->secretName()) != names.end());
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 10);
}

void KeyFileTest::whatIsNotUnderstoodIsLeftUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("newer");
    const QByteArray good = R"({"version":1,"kind":"keychain","id":"5a3c4a1e-1111-4111-8111-0123456789ab"})";
    const auto with = [&good](const char *before, const char *after) {
        return QByteArray(good).replace(before, after);
    };
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("no JSON") << QByteArray("vault") << false;
    QTest::newRow("cut") << good.first(good.size() - 1) << false;
    QTest::newRow("an array") << QByteArray("[1]") << false;
    QTest::newRow("newer") << with(":1", ":2") << true;
    QTest::newRow("much newer, and quite different") << QByteArray(R"({"version":900,"x":[]})") << true;
    QTest::newRow("version 0") << with(":1", ":0") << false;
    QTest::newRow("no version") << with("\"version\":1,", "") << false;
    QTest::newRow("version as text") << with(":1", ":\"1\"") << false;
    QTest::newRow("a fraction of a version") << with(":1", ":1.5") << false;
    QTest::newRow("unknown kind") << with("keychain", "magic") << false;
    QTest::newRow("no id") << with(",\"id\":\"5a3c4a1e-1111-4111-8111-0123456789ab\"", "") << false;
    QTest::newRow("an id that is none") << with("5a3c4a1e", "../a3c4a1e") << false;
    QTest::newRow("a member too many") << with("{", "{\"more\":1,") << false;
    QTest::newRow("a member twice") << with("{", "{\"kind\":\"keychain\",") << false;
    QTest::newRow("a passphrase without its key") << with("keychain", "passphrase") << false;
    QTest::newRow("too long") << QByteArray(good + QByteArray(20'000, ' ')) << false;
}

void KeyFileTest::whatIsNotUnderstoodIsLeftUntouched()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, newer);
    writeFile(path(), content);
    const auto read = KeyFile::read(path());
    QVERIFY(!read);
    QVERIFY(read.error().contains(path()));
    QCOMPARE(read.error().contains(u"newer version"_s), newer);
    QCOMPARE(contentOf(path()), content);
}

void KeyFileTest::aHostileFileCannotTakeAllMemory_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("64 GB") << u"memory"_s << QJsonValue(64LL << 30);
    QTest::newRow("all that can be written") << u"memory"_s << QJsonValue(1e300);
    QTest::newRow("less than nothing") << u"memory"_s << QJsonValue(-1);
    QTest::newRow("hardly any") << u"memory"_s << QJsonValue(8192);
    QTest::newRow("for a year") << u"operations"_s << QJsonValue(1'000'000);
    QTest::newRow("not at all") << u"operations"_s << QJsonValue(0);
    QTest::newRow("a short salt") << u"salt"_s << QJsonValue(u"AAAA"_s);
    QTest::newRow("no salt") << u"salt"_s << QJsonValue(u"???"_s);
}

void KeyFileTest::aHostileFileCannotTakeAllMemory()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QJsonObject object = QJsonDocument::fromJson(m_sealed).object();
    object.insert(member, value);
    writeFile(path(), QJsonDocument(object).toJson());
    QVERIFY(!KeyFile::read(path()));
}

void KeyFileTest::whatCannotBeWrittenIsASentence()
{
    for (const QString &file : {u"/proc/vault.json"_s, u"/dev/null/vault.json"_s, m_folder->filePath(u"none/v"_s)}) {
        const auto made = KeyFile::createForKeychain(file, someId);
        QVERIFY(!made);
        QVERIFY2(made.error().contains(file), qPrintable(made.error()));
    }
    QVERIFY(QDir().mkdir(path()));
    QVERIFY(!KeyFile::createForKeychain(path(), someId));
    QVERIFY(!KeyFile::read(path()));
}

QTEST_GUILESS_MAIN(KeyFileTest)
#include "tst_keyfile.moc"
