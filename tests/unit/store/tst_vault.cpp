#include "store/cryptolibrary.h"
#include "store/vault.h"

#include <QSet>
#include <QTest>

#include <thread>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

Vault vault(char key = 'k')
{
    return Vault(*VaultKey::from(QByteArray(32, key)));
}

} // namespace

class VaultTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void neverSealsTheSameTwice();
    void opensNothingOfWhichABitWasChanged();
    void opensNothingThatWasCutOrGrew();
    void opensNothingInAnotherPlace_data();
    void opensNothingInAnotherPlace();
    void opensNothingWithAnotherKey();
    void knowsItsFormatByTheFirstByte();
    void hashesByKeyDomainAndText();
    void joinsPartsSoThatNoTwoListsAreTheSame();
    void aKeyHasThirtyTwoBytes_data();
    void aKeyHasThirtyTwoBytes();
    void randomKeysDiffer();
    void aSubkeyTellsNothingOfItsKeyAndIsStable();
    void aKeyMovesAndLeavesNothingBehind();
    void goesOnWhenNoMoreMemoryMayBeLocked();
    void worksFromSeveralThreadsAtOnce();
    void isWhatItWas();
};

void VaultTest::opensWhatItSealed_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a byte") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("much") << QByteArray(1'000'000, 'm');
}

void VaultTest::opensWhatItSealed()
{
    QFETCH(const QByteArray, plain);
    const QByteArray sealed = vault().seal(plain, "place");
    QCOMPARE(sealed.size(), plain.size() + 1 + 24 + 16);
    QVERIFY(plain.size() < 4 || !sealed.contains(plain.first(4)));
    const auto opened = vault().open(sealed, "place");
    QVERIFY(opened);
    QCOMPARE(*opened, plain);
}

void VaultTest::neverSealsTheSameTwice()
{
    const Vault same = vault();
    QSet<QByteArray> all;
    for (int i = 0; i < 1000; ++i) {
        all.insert(same.seal("same", "place").mid(1, 24));
    }
    QCOMPARE(all.size(), 1000);
}

void VaultTest::opensNothingOfWhichABitWasChanged()
{
    const Vault same = vault();
    const QByteArray sealed = same.seal("a customer", "place");
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray changed = sealed;
        changed[bit / 8] = static_cast<char>(changed.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY2(!same.open(changed, "place"), qPrintable(QString::number(bit)));
    }
}

void VaultTest::opensNothingThatWasCutOrGrew()
{
    const Vault same = vault();
    const QByteArray sealed = same.seal("a customer", "place");
    for (qsizetype size = 0; size < sealed.size(); ++size) {
        QVERIFY(!same.open(sealed.first(size), "place"));
    }
    QVERIFY(!same.open(sealed + '\0', "place"));
    QVERIFY(!same.open(QByteArray(), QByteArray()));
}

void VaultTest::opensNothingInAnotherPlace_data()
{
    QTest::addColumn<QByteArray>("associated");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("shorter") << QByteArray("plac");
    QTest::newRow("longer") << QByteArray("place\0", 6);
    QTest::newRow("other case") << QByteArray("Place");
}

void VaultTest::opensNothingInAnotherPlace()
{
    QFETCH(const QByteArray, associated);
    QVERIFY(!vault().open(vault().seal("a customer", "place"), associated));
    QVERIFY(!vault().open(vault().seal("a customer", associated), "place"));
}

void VaultTest::opensNothingWithAnotherKey()
{
    QVERIFY(!vault('l').open(vault('k').seal("a customer", "place"), "place"));
}

void VaultTest::knowsItsFormatByTheFirstByte()
{
    const QByteArray sealed = vault().seal("a customer", "place");
    QCOMPARE(sealed.at(0), '\x01');
    for (int format = 0; format < 256; ++format) {
        QByteArray other = sealed;
        other[0] = static_cast<char>(format);
        QCOMPARE(vault().open(other, "place").has_value(), format == 1);
    }
}

void VaultTest::hashesByKeyDomainAndText()
{
    const QByteArray hash = vault().keyedHash("person", "text");
    QCOMPARE(hash.size(), 32);
    QCOMPARE(vault().keyedHash("person", "text"), hash);
    QVERIFY(vault().keyedHash("person", "texu") != hash);
    QVERIFY(vault().keyedHash("body", "text") != hash);
    QVERIFY(vault().keyedHash("persont", "ext") != hash); // the border between them counts
    QVERIFY(vault('l').keyedHash("person", "text") != hash);
}

void VaultTest::joinsPartsSoThatNoTwoListsAreTheSame()
{
    using CryptoLibrary::joined;
    const QList<QByteArray> all{joined({}),           joined({""}),          joined({"", ""}),   joined({"ab"}),
                                joined({"a", "b"}),   joined({"", "ab"}),    joined({"ab", ""}), joined({"b", "a"}),
                                joined({joined({})}), joined({"a", "", "b"})};
    // Nothing and the list of nothing are the one pair that is made the same on purpose.
    QCOMPARE(QSet<QByteArray>(all.begin(), all.end()).size(), all.size() - 1);
}

void VaultTest::aKeyHasThirtyTwoBytes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("good");
    for (const int size : {0, 1, 31, 32, 33, 64}) {
        QTest::newRow(qPrintable(QString::number(size))) << size << (size == 32);
    }
}

void VaultTest::aKeyHasThirtyTwoBytes()
{
    QFETCH(const int, size);
    QFETCH(const bool, good);
    const QByteArray bytes(size, 'b');
    const auto key = VaultKey::from(bytes);
    QCOMPARE(key.has_value(), good);
    QVERIFY(!good || key->bytes() == bytes);
}

void VaultTest::randomKeysDiffer()
{
    const VaultKey one = VaultKey::random();
    const VaultKey other = VaultKey::random();
    QVERIFY(!(one == other));
    QVERIFY(one == *VaultKey::from(one.bytes()));
    QVERIFY(VaultKey::randomSalt() != VaultKey::randomSalt());
}

void VaultTest::aSubkeyTellsNothingOfItsKeyAndIsStable()
{
    const VaultKey key = *VaultKey::from(QByteArray(32, 'k'));
    QVERIFY(key.subkey(1) == key.subkey(1));
    QVERIFY(!(key.subkey(1) == key.subkey(2)));
    QVERIFY(!(key.subkey(1) == key));
}

void VaultTest::aKeyMovesAndLeavesNothingBehind()
{
    VaultKey one = VaultKey::random();
    const QByteArray bytes = one.bytes();
    VaultKey other = std::move(one);
    QCOMPARE(other.bytes(), bytes);
    one = VaultKey::random();
    QVERIFY(!(one == other));
    static_assert(!std::is_copy_constructible_v<VaultKey> && !std::is_copy_assignable_v<VaultKey>);
    static_assert(!std::is_copy_constructible_v<Vault>);
}

void VaultTest::goesOnWhenNoMoreMemoryMayBeLocked()
{
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_MEMLOCK, &before), 0);
    const rlimit none{.rlim_cur = 0, .rlim_max = before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_MEMLOCK, &none), 0);
    const Vault one = vault();
    const bool opened = one.open(one.seal("a customer", "place"), "place").has_value();
    QCOMPARE(::setrlimit(RLIMIT_MEMLOCK, &before), 0);
    QVERIFY(opened);
}

void VaultTest::worksFromSeveralThreadsAtOnce()
{
    const Vault same = vault();
    std::atomic<int> good = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&same, &good, i] {
                for (int n = 0; n < 200; ++n) {
                    CryptoLibrary::start();
                    const QByteArray text = QByteArray::number(i * 1000 + n);
                    good += same.open(same.seal(text, "place"), "place") == text ? 1 : 0;
                }
            });
        }
    }
    QCOMPARE(good.load(), 800);
}

// A file of today must open tomorrow: these bytes were sealed when the format was settled.
void VaultTest::isWhatItWas()
{
    const QByteArray sealed = QByteArray::fromHex(
        "017737cbf0cec1e5eff85b701d8e4ddc564d8f2a5b991dd37920240d8af34e38a26244a2458f71d4b3ab7dadc7d1c7dc564c19");
    const auto opened = vault().open(sealed, "place");
    QVERIFY(opened);
    QCOMPARE(*opened, QByteArray("a customer"));
    QCOMPARE(vault().keyedHash("person", "text").toHex(),
             QByteArray("f28e25bb3fe81d899ee6d978d934146cd2b78d4f7c6a9b14b33a3caf00cd0744"));
}

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
