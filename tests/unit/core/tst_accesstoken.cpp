#include "core/accesstoken.h"

#include <QTest>

class AccessTokenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyVisibleAsciiIsAToken_data();
    void onlyVisibleAsciiIsAToken();
    void lengthIsWithinOneAnd4096_data();
    void lengthIsWithinOneAnd4096();
    void bytesComeBackUnchanged();
};

// All 256 bytes, in each of three places. SAFETY, "the token injects headers"
void AccessTokenTest::onlyVisibleAsciiIsAToken_data()
{
    QTest::addColumn<int>("byte");
    for (int byte = 0; byte < 256; ++byte) {
        QTest::addRow("byte %02x", static_cast<unsigned>(byte)) << byte;
    }
}

void AccessTokenTest::onlyVisibleAsciiIsAToken()
{
    QFETCH(const int, byte);
    const char c = static_cast<char>(byte);
    const bool fit = byte >= 0x21 && byte <= 0x7E;
    QCOMPARE(AccessToken::from(c + QByteArray("bc")).has_value(), fit);
    QCOMPARE(AccessToken::from(QByteArray("a") + c + QByteArray("c")).has_value(), fit);
    QCOMPARE(AccessToken::from(QByteArray("ab") + c).has_value(), fit);
    QCOMPARE(AccessToken::from(QByteArray(1, c)).has_value(), fit);
}

void AccessTokenTest::lengthIsWithinOneAnd4096_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("fit");
    QTest::newRow("0") << 0 << false;
    QTest::newRow("1") << 1 << true;
    QTest::newRow("4095") << 4095 << true;
    QTest::newRow("4096") << 4096 << true;
    QTest::newRow("4097") << 4097 << false;
    QTest::newRow("1 MB") << (1 << 20) << false;
}

void AccessTokenTest::lengthIsWithinOneAnd4096()
{
    QFETCH(const int, length);
    QFETCH(const bool, fit);
    QCOMPARE(AccessToken::from(QByteArray(length, 'x')).has_value(), fit);
}

void AccessTokenTest::bytesComeBackUnchanged()
{
    QByteArray all;
    for (char c = '\x21'; c <= '\x7E'; ++c) {
        all += c;
    }
    const auto token = AccessToken::from(all);
    QVERIFY(token);
    QCOMPARE(token->bytes(), all);
}

QTEST_GUILESS_MAIN(AccessTokenTest)
#include "tst_accesstoken.moc"
