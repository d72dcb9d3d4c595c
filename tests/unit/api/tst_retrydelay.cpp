#include "api/retrydelay.h"

#include <QTest>
#include <QTimeZone>

using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2025, 3, 30), QTime(1, 0, 0), Qt::UTC); // the night of a change of clocks in Europe

} // namespace

class RetryDelayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondsAreReadAndCapped_data();
    void secondsAreReadAndCapped();
    void theThreeFormsOfDatesAreRead_data();
    void theThreeFormsOfDatesAreRead();
    void datesDoNotDependOnTheTimeZoneHere_data();
    void datesDoNotDependOnTheTimeZoneHere();
    void garbageIsNoDelay_data();
    void garbageIsNoDelay();
    void aClockThatIsADayOffStaysWithinTheCap_data();
    void aClockThatIsADayOffStaysWithinTheCap();
    void backoffDoublesWithinItsRange();
};

void RetryDelayTest::secondsAreReadAndCapped_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    QTest::newRow("0") << QByteArray("0") << 0;
    QTest::newRow("1") << QByteArray("1") << 1;
    QTest::newRow("120") << QByteArray("120") << 120;
    QTest::newRow("leading zeros") << QByteArray("0007") << 7;
    QTest::newRow("blanks around") << QByteArray("  5\t") << 5;
    QTest::newRow("3599") << QByteArray("3599") << 3599;
    QTest::newRow("3600") << QByteArray("3600") << 3600;
    QTest::newRow("3601") << QByteArray("3601") << 3600;
    QTest::newRow("10^9") << QByteArray("1000000000") << 3600;
    QTest::newRow("2^31") << QByteArray("2147483648") << 3600;
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << 3600;
    QTest::newRow("1000 digits") << QByteArray(1000, '9') << 3600;
}

void RetryDelayTest::secondsAreReadAndCapped()
{
    QFETCH(const QByteArray, value);
    QFETCH(const int, seconds);
    QCOMPARE(RetryDelay::fromHeader(value, now), std::chrono::seconds(seconds));
}

void RetryDelayTest::theThreeFormsOfDatesAreRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    QTest::newRow("today's form") << QByteArray("Sun, 30 Mar 2025 01:00:30 GMT") << 30;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 30-Mar-25 01:00:30 GMT") << 30;
    QTest::newRow("asctime") << QByteArray("Sun Mar 30 01:00:30 2025") << 30;
    QTest::newRow("asctime, padded day") << QByteArray("Tue Apr  1 01:00:30 2025") << 3600;
    QTest::newRow("now") << QByteArray("Sun, 30 Mar 2025 01:00:00 GMT") << 0;
    QTest::newRow("just gone") << QByteArray("Sun, 30 Mar 2025 00:59:59 GMT") << 0;
    QTest::newRow("the RFC's own example") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 0;
    QTest::newRow("the RFC's own example, 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << 0;
    QTest::newRow("the RFC's own example, asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << 0;
    QTest::newRow("an hour") << QByteArray("Sun, 30 Mar 2025 02:00:00 GMT") << 3600;
    QTest::newRow("far off") << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << 3600;
    QTest::newRow("RFC 850, far off") << QByteArray("Wednesday, 30-Mar-50 01:00:00 GMT") << 3600;
}

void RetryDelayTest::theThreeFormsOfDatesAreRead()
{
    QFETCH(const QByteArray, value);
    QFETCH(const int, seconds);
    const auto delay = RetryDelay::fromHeader(value, now);
    QVERIFY(delay);
    QCOMPARE(delay->count(), seconds);
}

void RetryDelayTest::datesDoNotDependOnTheTimeZoneHere_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Europe/London", "Europe/Berlin", "America/New_York", "Asia/Kolkata",
                             "Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
        QTest::newRow(zone) << QByteArray(zone);
    }
}

// 01:30 does not exist in London on that night, 02:30 not in Berlin.
void RetryDelayTest::datesDoNotDependOnTheTimeZoneHere()
{
    QFETCH(const QByteArray, zone);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    const auto half = RetryDelay::fromHeader("Sun, 30 Mar 2025 01:30:00 GMT", now);
    const auto later = RetryDelay::fromHeader("Sunday, 30-Mar-25 02:30:00 GMT", now.addSecs(3600));
    const auto night = RetryDelay::fromHeader("Sun Mar  9 02:30:00 2025", now.addDays(-21).addSecs(3600));
    qputenv("TZ", before);
    QCOMPARE(half, 1800s);
    QCOMPARE(later, 1800s);
    QCOMPARE(night, 1800s);
}

void RetryDelayTest::garbageIsNoDelay_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"",
                              "   ",
                              "-1",
                              "+1",
                              "1.5",
                              "1e3",
                              "0x10",
                              "5 s",
                              "soon",
                              "1, 2",
                              "5;6",
                              "Sun, 30 Mar 2025",
                              "01:00:30 GMT",
                              "Sun, 32 Mar 2025 01:00:30 GMT",
                              "Sun, 30 Foo 2025 01:00:30 GMT",
                              "Sun, 30 Mar 2025 25:00:30 GMT",
                              "Sun, 30 Mar 2025 01:00:30 CET",
                              "2025-03-30T01:00:30Z",
                              "So, 30 M\xC3\xA4r 2025 01:00:30 GMT",
                              "Sun, 30 Mar 2025 01:00:30 GMT, 5"}) {
        QTest::newRow(value) << QByteArray(value);
    }
    QTest::newRow("NUL") << QByteArray("5\0", 2);
    QTest::newRow("Arabic digits") << QByteArray("\xD9\xA5");
    QTest::newRow("1 MB") << QByteArray(1 << 20, 'x');
}

void RetryDelayTest::garbageIsNoDelay()
{
    QFETCH(const QByteArray, value);
    QVERIFY(!RetryDelay::fromHeader(value, now));
}

void RetryDelayTest::aClockThatIsADayOffStaysWithinTheCap_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("seconds");
    QTest::newRow("right") << 0 << 30;
    QTest::newRow("a day slow") << -1 << 3600;
    QTest::newRow("a day fast") << 1 << 0;
    QTest::newRow("thirty years slow") << -11'000 << 3600;
}

void RetryDelayTest::aClockThatIsADayOffStaysWithinTheCap()
{
    QFETCH(const int, days);
    QFETCH(const int, seconds);
    const auto delay = RetryDelay::fromHeader("Sun, 30 Mar 2025 01:00:30 GMT", now.addDays(days));
    QCOMPARE(delay, std::chrono::seconds(seconds));
}

void RetryDelayTest::backoffDoublesWithinItsRange()
{
    std::chrono::milliseconds full = 500ms;
    for (int attempt = 1; attempt <= 100; ++attempt) {
        QCOMPARE(RetryDelay::backoff(attempt, 0.0), full / 2);
        QVERIFY(RetryDelay::backoff(attempt, 0.999999) <= full);
        QVERIFY(RetryDelay::backoff(attempt, 0.999999) >= full - 1ms);
        QVERIFY(RetryDelay::backoff(attempt, 0.25) < RetryDelay::backoff(attempt, 0.75));
        full = std::min<std::chrono::milliseconds>(2 * full, 30s);
    }
    for (const int odd : {-1'000'000, -1, 0}) {
        QCOMPARE(RetryDelay::backoff(odd, 0.0), 250ms);
    }
    QCOMPARE(RetryDelay::backoff(1, -5.0), 250ms);
    QCOMPARE(RetryDelay::backoff(1, 5.0), 500ms);
}

QTEST_GUILESS_MAIN(RetryDelayTest)
#include "tst_retrydelay.moc"
