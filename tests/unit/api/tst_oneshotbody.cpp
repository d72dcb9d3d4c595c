#include "api/oneshotbody.h"

#include <QSignalSpy>
#include <QTest>

class OneShotBodyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGivesEveryByteOnceAndThenEnds();
    void itCanBeRewoundWhileNothingWasRead();
    void itCannotBeRewoundOnceReadFrom_data();
    void itCannotBeRewoundOnceReadFrom();
    void itCannotBePutAnywhereElse();
    void qtDoesNotCopyIt();
    void shutItGivesNothing();
};

void OneShotBodyTest::itGivesEveryByteOnceAndThenEnds()
{
    const QByteArray bytes(200'000, 'x');
    OneShotBody body(bytes);
    const QSignalSpy first(&body, &OneShotBody::firstRead);
    QCOMPARE(body.size(), bytes.size());
    QVERIFY(!body.wasRead());
    QByteArray read;
    while (!body.atEnd()) {
        read += body.read(16 * 1024);
        QVERIFY(body.wasRead());
    }
    QCOMPARE(read, bytes);
    QCOMPARE(first.size(), 1);
    QCOMPARE(body.read(1), QByteArray());
}

void OneShotBodyTest::itCanBeRewoundWhileNothingWasRead()
{
    OneShotBody body("{}");
    QVERIFY(body.reset());
    QVERIFY(body.seek(0));
    QVERIFY(!body.wasRead());
    QCOMPARE(body.readAll(), QByteArray("{}"));
}

void OneShotBodyTest::itCannotBeRewoundOnceReadFrom_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("one byte") << 1;
    QTest::newRow("all but one") << 3;
    QTest::newRow("all") << 4;
}

void OneShotBodyTest::itCannotBeRewoundOnceReadFrom()
{
    QFETCH(const int, bytes);
    OneShotBody body("{  }");
    QCOMPARE(body.read(bytes).size(), bytes);
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QVERIFY(!body.seek(bytes));
    QCOMPARE(body.readAll().size(), 4 - bytes);
}

void OneShotBodyTest::itCannotBePutAnywhereElse()
{
    OneShotBody body("{  }");
    QVERIFY(!body.seek(1));
    QCOMPARE(body.readAll(), QByteArray("{  }"));
}

void OneShotBodyTest::qtDoesNotCopyIt()
{
    const OneShotBody body("{}");
    QVERIFY(!body.isSequential());
    QVERIFY(!body.isWritable());
}

void OneShotBodyTest::shutItGivesNothing()
{
    OneShotBody body("{  }");
    QCOMPARE(body.read(1).size(), 1);
    body.shut();
    char byte = 0;
    QCOMPARE(body.read(&byte, 1), -1);
}

QTEST_GUILESS_MAIN(OneShotBodyTest)
#include "tst_oneshotbody.moc"
