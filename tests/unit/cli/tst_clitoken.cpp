// Where tokens come from, and that nothing else than a token gets through.
#include "cli/tokensource.h"

#include <QByteArrayList>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QByteArray canary = "CANARY-token";

} // namespace

class tst_CliToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_data();
    void file();
    void everyByte_data();
    void everyByte();
    void unreadable_data();
    void unreadable();
    void environment();
    void environmentIsTaken();
};

void tst_CliToken::file_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QByteArray>("expected"); // empty: refused
    const QByteArray longest(4096, 'x');
    QTest::newRow("plain") << canary << canary;
    QTest::newRow("LF") << canary + '\n' << canary;
    QTest::newRow("CRLF") << canary + "\r\n" << canary;
    QTest::newRow("longest") << longest << longest;
    QTest::newRow("longest, CRLF") << longest + "\r\n" << longest;
    QTest::newRow("one byte") << QByteArray("!") << QByteArray("!");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("line ending alone") << QByteArray("\n") << QByteArray();
    QTest::newRow("CRLF alone") << QByteArray("\r\n") << QByteArray();
    QTest::newRow("two line endings") << canary + "\n\n" << QByteArray();
    QTest::newRow("CR alone") << canary + '\r' << QByteArray();
    QTest::newRow("second line") << canary + "\nX-Injected: 1" << QByteArray();
    QTest::newRow("blank behind") << canary + ' ' << QByteArray();
    QTest::newRow("blank before") << ' ' + canary << QByteArray();
    QTest::newRow("scheme word") << "Bearer " + canary << QByteArray();
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + canary << QByteArray();
    QTest::newRow("accent") << canary + "\xC3\xA9" << QByteArray();
    QTest::newRow("one too long") << longest + 'x' << QByteArray();
    QTest::newRow("one too long, LF") << longest + "x\n" << QByteArray();
    QTest::newRow("far too long") << QByteArray(5'000'000, 'x') << QByteArray();
    // Only the first bytes are read: what looks whole there must not pass for the file.
    QTest::newRow("line ending where reading stops") << longest + "\r\n" + canary << QByteArray();
    QTest::newRow("line ending one before") << longest + "\n" + canary << QByteArray();
}

void tst_CliToken::file()
{
    QFETCH(QByteArray, contents);
    QFETCH(QByteArray, expected);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("token")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
    file.close();

    const InputReader input(-1);
    const TokenSource::Token token = TokenSource(input).fromFile(file.fileName());
    QCOMPARE(token ? token->bytes() : QByteArray(), expected);
    if (!token) {
        QCOMPARE(token.error().kind, CliError::Kind::InvalidInput);
        QVERIFY(!token.error().message.contains(QLatin1String(canary)));
        QVERIFY(token.error().message.contains(QLatin1String("Nothing was sent")));
    }
}

void tst_CliToken::everyByte_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<bool>("fit");
    for (int value = 0; value < 256; ++value) {
        const char byte = static_cast<char>(value);
        const bool fit = value >= 0x21 && value <= 0x7E;
        QTest::addRow("byte %d in the middle", value) << QByteArray("ab") + byte + "cd" << fit;
        QTest::addRow("byte %d first", value) << QByteArray(1, byte) + "cd" << fit;
        QTest::addRow("byte %d last", value) << QByteArray("ab") + byte + '\n' << fit;
    }
}

void tst_CliToken::everyByte()
{
    QFETCH(QByteArray, contents);
    QFETCH(bool, fit);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("token")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
    file.close();
    const InputReader input(-1);
    // CR before the final LF belongs to the line ending.
    QCOMPARE(TokenSource(input).fromFile(file.fileName()).has_value(), fit || contents == "ab\r\n");
}

void tst_CliToken::unreadable_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << QStringLiteral("/nonexistent/token");
    QTest::newRow("folder") << QStringLiteral("/");
    QTest::newRow("hostile name") << QStringLiteral("/nonexistent/\x1b[31m");
}

void tst_CliToken::unreadable()
{
    QFETCH(QString, path);
    const InputReader input(-1);
    const TokenSource::Token token = TokenSource(input).fromFile(path);
    QVERIFY(!token);
    QCOMPARE(token.error().kind, CliError::Kind::InvalidInput);
    QVERIFY(!token.error().message.contains(QChar(0x1B)));
}

void tst_CliToken::environment()
{
    QCOMPARE(TokenSource::fromEnvironment(canary)->bytes(), canary);
    QCOMPARE(TokenSource::fromEnvironment({}).error().kind, CliError::Kind::Usage);
    for (const QByteArray &bad : QByteArrayList{canary + '\n', canary + ' ', "\xC3\xA9"}) {
        const TokenSource::Token token = TokenSource::fromEnvironment(bad);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, CliError::Kind::InvalidInput);
        QVERIFY(!token.error().message.contains(QLatin1String(canary)));
    }
}

void tst_CliToken::environmentIsTaken()
{
    qputenv("CUSTOMER_CONSOLE_TOKEN", canary);
    QCOMPARE(TokenSource::takeFromEnvironment(), canary);
    QVERIFY(!qEnvironmentVariableIsSet("CUSTOMER_CONSOLE_TOKEN"));
    QCOMPARE(TokenSource::takeFromEnvironment(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_CliToken)
#include "tst_clitoken.moc"
