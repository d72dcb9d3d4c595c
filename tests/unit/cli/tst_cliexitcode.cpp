// The numbers that scripts rely on, for everything that can end a command.
#include "cli/clierror.h"
#include "cli/exitcode.h"

#include <QTest>

Q_DECLARE_METATYPE(ApiError::Kind)
Q_DECLARE_METATYPE(CliError::Kind)

class tst_CliExitCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofApiError_data();
    void ofApiError();
    void ofCliError_data();
    void ofCliError();
    void numbers();
};

void tst_CliExitCode::ofApiError_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("expected");
    const auto row = [](Kind kind, int expected) {
        QTest::newRow(ApiError::kindName(kind).latin1()) << kind << expected;
    };
    row(Kind::Cancelled, 130);
    row(Kind::Timeout, 4);
    row(Kind::Unreachable, 4);
    row(Kind::Tls, 4);
    row(Kind::Redirected, 4);
    row(Kind::Unauthorised, 3);
    row(Kind::Forbidden, 3);
    row(Kind::NotFound, 1);
    row(Kind::EmailMismatch, 1);
    row(Kind::InvalidData, 1);
    row(Kind::Throttled, 4);
    row(Kind::ServerFault, 4);
    row(Kind::BadAnswer, 4);
}

void tst_CliExitCode::ofApiError()
{
    QFETCH(ApiError::Kind, kind);
    QFETCH(int, expected);
    QCOMPARE(static_cast<int>(exitCodeFor(kind)), expected);
}

void tst_CliExitCode::ofCliError_data()
{
    using Kind = CliError::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("expected");
    QTest::newRow("usage") << Kind::Usage << QStringLiteral("usage") << 2;
    QTest::newRow("invalid input") << Kind::InvalidInput << QStringLiteral("invalidInput") << 2;
    QTest::newRow("cancelled") << Kind::Cancelled << QStringLiteral("cancelled") << 130;
    QTest::newRow("journal") << Kind::JournalUnavailable << QStringLiteral("journalUnavailable") << 6;
    QTest::newRow("storage") << Kind::Storage << QStringLiteral("storage") << 4;
    QTest::newRow("sandbox") << Kind::SandboxFailed << QStringLiteral("sandboxFailed") << 4;
}

void tst_CliExitCode::ofCliError()
{
    QFETCH(CliError::Kind, kind);
    QFETCH(QString, name);
    QFETCH(int, expected);
    QCOMPARE(QString(CliError::kindName(kind)), name);
    QCOMPARE(static_cast<int>(exitCodeFor(kind)), expected);
}

void tst_CliExitCode::numbers()
{
    QCOMPARE(static_cast<int>(ExitCode::Positive), 0);
    QCOMPARE(static_cast<int>(ExitCode::EnrolmentUnknown), 5);
    QCOMPARE(static_cast<int>(ExitCode::HeldBack), 6);
    QCOMPARE(static_cast<int>(ExitCode::Terminated), 143);
}

QTEST_GUILESS_MAIN(tst_CliExitCode)
#include "tst_cliexitcode.moc"
