// What an exported table may not do to the spreadsheet that opens it.
#include "cli/csvtext.h"

#include <QTest>

class tst_CliCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulas_data();
    void formulas();
    void rows_data();
    void rows();
};

void tst_CliCsv::formulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isGuarded");
    for (const char *sign : {"=", "+", "-", "@", "\t", "\r", "'", "＝", "＋", "－", "＠"}) {
        for (const char *before : {"", " ", "  ", "\u00a0", "\u2003 ", "\n"}) {
            const QString cell =
                QString::fromUtf8(before) + QString::fromUtf8(sign) + QStringLiteral("cmd|' /C calc'!A0");
            QTest::addRow("%s", qPrintable(cell.toHtmlEscaped())) << cell << true;
        }
    }
    for (const char *harmless : {"", " ", "babysitter", "1=1", "a+b", "SE33S", "1984-01-15", "O'Brien", "(=1)", "☃"}) {
        QTest::addRow("harmless “%s”", harmless) << QString::fromUtf8(harmless) << false;
    }
}

void tst_CliCsv::formulas()
{
    QFETCH(QString, cell);
    QFETCH(bool, isGuarded);
    const QString guarded = CsvText::guarded(cell);
    QCOMPARE(guarded, isGuarded ? u'\'' + cell : cell);
    // The way back takes one away from what begins with one.
    QCOMPARE(guarded.startsWith(u'\'') ? guarded.mid(1) : guarded, cell);
}

void tst_CliCsv::rows_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("plain") << QStringList{QStringLiteral("a"), QString(), QStringLiteral("c d")}
                           << QByteArray("a,,c d\r\n");
    QTest::newRow("quoted") << QStringList{QStringLiteral("a,b"), QStringLiteral("say \"x\""), QStringLiteral("1\n2")}
                            << QByteArray("\"a,b\",\"say \"\"x\"\"\",\"1\n2\"\r\n");
    QTest::newRow("phone") << QStringList{QStringLiteral("+441")} << QByteArray("'+441\r\n");
    QTest::newRow("formula within quotes") << QStringList{QStringLiteral("=1,2")} << QByteArray("\"'=1,2\"\r\n");
    QTest::newRow("no ASCII") << QStringList{QStringLiteral("José")} << QByteArray("Jos\xc3\xa9\r\n");
}

void tst_CliCsv::rows()
{
    QFETCH(QStringList, cells);
    QFETCH(QByteArray, row);
    QCOMPARE(CsvText::row(cells), row);
}

QTEST_GUILESS_MAIN(tst_CliCsv)
#include "tst_clicsv.moc"
