#include "unit/validation/fieldchecks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace FieldChecks;

class BirthDateRuleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDateIsReadInManyOrders_data();
    void oneDateIsReadInManyOrders();
    void aMonthMayBeNamedInEachLanguage_data();
    void aMonthMayBeNamedInEachLanguage();
    void anOrderThatCouldBeTwoDatesIsReadDayFirstAndSaysSo_data();
    void anOrderThatCouldBeTwoDatesIsReadDayFirstAndSaysSo();
    void whatIsNoDateIsAnErrorThatSaysWhy_data();
    void whatIsNoDateIsAnErrorThatSaysWhy();
    void theAgeIsJudgedOnTheDay_data();
    void theAgeIsJudgedOnTheDay();
    void everyDayOfLifeIsReadBackFromEveryUnmistakableForm();
};

void BirthDateRuleTest::oneDateIsReadInManyOrders_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u"1984-01-15"_s,
                            u"15/01/1984"_s,
                            u"15.1.1984"_s,
                            u"15.01.1984"_s,
                            u"15-01-1984"_s,
                            u"15 01 1984"_s,
                            u"15 1 1984"_s,
                            u"15. 1. 1984"_s,
                            u"15 / 01 / 1984"_s,
                            u"01/15/1984"_s,
                            u"1/15/1984"_s,
                            u"1984/01/15"_s,
                            u"1984.01.15"_s,
                            u"1984-1-15"_s,
                            u"1984 01 15"_s,
                            u"19840115"_s,
                            u"15011984"_s,
                            u"01151984"_s,
                            u"15 Jan 1984"_s,
                            u"15 January 1984"_s,
                            u"15 JANUARY 1984"_s,
                            u"15 january 1984"_s,
                            u"15-Jan-1984"_s,
                            u"15.Jan.1984"_s,
                            u"15Jan1984"_s,
                            u"15th January 1984"_s,
                            u"15th of January 1984"_s,
                            u"15 January, 1984"_s,
                            u"January 15 1984"_s,
                            u"January 15, 1984"_s,
                            u"Jan 15 1984"_s,
                            u"Jan. 15, 1984"_s,
                            u"January 15th, 1984"_s,
                            u"1984 Jan 15"_s,
                            u"1984-Jan-15"_s,
                            u"1984 January 15"_s,
                            u"  1984-01-15  "_s,
                            u"15\u00A0January\u00A01984"_s,
                            u"1984\u201301\u201315"_s,
                            u"1984\u201101\u201115"_s,
                            u"15\u221201\u22121984"_s,
                            u"15   January   1984"_s,
                            u"15 January 1984\n"_s};
    for (const QString &text : texts) {
        QTest::newRow(qUtf8Printable(text)) << text;
    }
}

void BirthDateRuleTest::oneDateIsReadInManyOrders()
{
    QFETCH(const QString, text);
    const EnrolmentFieldCheck result = check(EnrolmentField::Dob, text);
    QCOMPARE(verdict(result.issues), u"ok"_s);
    QCOMPARE(result.value, u"1984-01-15"_s);
    QCOMPARE(result.reading, u"15 January 1984"_s);
    QCOMPARE(result.changes.isEmpty(), text == result.value);
    QCOMPARE(result.changes.contains(u"Written as 1984-01-15"_s), text.trimmed() != result.value);
}

// Whatever language the window speaks: a file is not to mean one thing here and another there.
void BirthDateRuleTest::aMonthMayBeNamedInEachLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // empty: no date
    QTest::newRow("German") << u"15. März 1984"_s << u"1984-03-15"_s;
    QTest::newRow("German, in capitals") << u"15. MÄRZ 1984"_s << u"1984-03-15"_s;
    QTest::newRow("German, without the letter") << u"15. Maerz 1984"_s << u"1984-03-15"_s;
    QTest::newRow("German, short") << u"15. Okt. 1984"_s << u"1984-10-15"_s;
    QTest::newRow("Austrian") << u"15. Jänner 1984"_s << u"1984-01-15"_s;
    QTest::newRow("German June") << u"3. Juni 1984"_s << u"1984-06-03"_s;
    QTest::newRow("German July") << u"3. Juli 1984"_s << u"1984-07-03"_s;
    QTest::newRow("German December") << u"3. Dezember 1984"_s << u"1984-12-03"_s;
    QTest::newRow("French") << u"1er février 1984"_s << u"1984-02-01"_s;
    QTest::newRow("French, without accents") << u"15 fevrier 1984"_s << u"1984-02-15"_s;
    QTest::newRow("French August") << u"15 août 1984"_s << u"1984-08-15"_s;
    QTest::newRow("French June") << u"15 juin 1984"_s << u"1984-06-15"_s;
    QTest::newRow("French July, short") << u"15 juil. 1984"_s << u"1984-07-15"_s;
    QTest::newRow("March in three languages") << u"15 mar 1984"_s << u"1984-03-15"_s;
    QTest::newRow("June or July") << u"15 jui 1984"_s << QString();
    QTest::newRow("of another language") << u"15 styczeń 1984"_s << QString();
}

void BirthDateRuleTest::aMonthMayBeNamedInEachLanguage()
{
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    const EnrolmentFieldCheck result = check(EnrolmentField::Dob, text);
    QCOMPARE(result.hasErrors(), value.isEmpty());
    QVERIFY(value.isEmpty() || result.value == value);
}

void BirthDateRuleTest::anOrderThatCouldBeTwoDatesIsReadDayFirstAndSaysSo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("warning");
    const QString none;
    QTest::newRow("slashes")
        << u"03/04/1984"_s << u"1984-04-03"_s
        << u"Read day first, as 3 April 1984. If 4 March 1984 is meant, write the month as a word."_s;
    QTest::newRow("dots") << u"3.4.1984"_s << u"1984-04-03"_s
                          << u"Read day first, as 3 April 1984. If 4 March 1984 is meant, write the month as a word."_s;
    QTest::newRow("blanks")
        << u"12 11 1984"_s << u"1984-11-12"_s
        << u"Read day first, as 12 November 1984. If 11 December 1984 is meant, write the month as a word."_s;
    QTest::newRow("digits alone")
        << u"03041984"_s << u"1984-04-03"_s
        << u"Read day first, as 3 April 1984. If 4 March 1984 is meant, write the month as a word."_s;
    QTest::newRow("both the same is clear") << u"04/04/1984"_s << u"1984-04-04"_s << none;
    QTest::newRow("day over twelve is clear") << u"13/04/1984"_s << u"1984-04-13"_s << none;
    QTest::newRow("month over twelve is clear") << u"04/13/1984"_s << u"1984-04-13"_s << none;
    QTest::newRow("year first is clear") << u"1984-03-04"_s << u"1984-03-04"_s << none;
    QTest::newRow("year first in digits is clear") << u"19840304"_s << u"1984-03-04"_s << none;
    QTest::newRow("a word is clear") << u"4 March 1984"_s << u"1984-03-04"_s << none;
    QTest::newRow("a word in front is clear") << u"March 4 1984"_s << u"1984-03-04"_s << none;
    QTest::newRow("twentieth in digits is no year") << u"20101984"_s << u"1984-10-20"_s << none;
    QTest::newRow("nineteenth in digits is no year") << u"19121912"_s << u"1912-12-19"_s << none;
}

void BirthDateRuleTest::anOrderThatCouldBeTwoDatesIsReadDayFirstAndSaysSo()
{
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    QFETCH(const QString, warning);
    const EnrolmentFieldCheck result = check(EnrolmentField::Dob, text);
    QCOMPARE(result.value, value);
    QCOMPARE(warnings(result.issues), warning.isEmpty() ? QStringList() : QStringList{warning});
    QVERIFY(!result.hasErrors());
}

void BirthDateRuleTest::whatIsNoDateIsAnErrorThatSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const QString required = u"required"_s;
    const QString unreadable = u"cannot be read as a date"_s;
    const QString noSuch = u"no such date"_s;
    const QString fourDigits = u"four digits"_s;
    QTest::newRow("empty") << QString() << required;
    QTest::newRow("blanks") << u" \t "_s << required;
    QTest::newRow("30 February") << u"30/02/1984"_s << noSuch;
    QTest::newRow("29 February in a common year") << u"1983-02-29"_s << noSuch;
    QTest::newRow("29 February in 1900") << u"29 Feb 1900"_s << noSuch;
    QTest::newRow("31 April in words") << u"31 April 1984"_s << noSuch;
    QTest::newRow("month 13, year first") << u"1984-13-01"_s << noSuch;
    QTest::newRow("both over twelve") << u"13/13/1984"_s << noSuch;
    QTest::newRow("month 0") << u"01/00/1984"_s << noSuch;
    QTest::newRow("day 0") << u"1984-01-00"_s << noSuch;
    QTest::newRow("year 0") << u"01/01/0000"_s << noSuch;
    QTest::newRow("day 32") << u"32 January 1984"_s << noSuch;
    QTest::newRow("eight digits of no date") << u"99999999"_s << noSuch;
    QTest::newRow("zeros") << u"00000000"_s << noSuch;
    QTest::newRow("two-digit year") << u"15/01/84"_s
                                    << u"19"
                                       "84 or 2084"_s;
    QTest::newRow("two-digit year in words") << u"15 Jan 84"_s << fourDigits;
    QTest::newRow("two-digit year after the month") << u"Jan 15, 84"_s << fourDigits;
    QTest::newRow("two-digit year in front") << u"84-01-15"_s << fourDigits;
    QTest::newRow("one-digit year") << u"15/01/4"_s << unreadable;
    QTest::newRow("three-digit year") << u"15/01/984"_s << unreadable;
    QTest::newRow("five-digit year") << u"15/01/19840"_s << unreadable;
    QTest::newRow("year alone") << u"1984"_s << unreadable;
    QTest::newRow("month and year") << u"January 1984"_s << unreadable;
    QTest::newRow("six digits") << u"150184"_s << unreadable;
    QTest::newRow("nine digits") << u"198401150"_s << unreadable;
    QTest::newRow("spreadsheet number") << u"30696"_s << unreadable;
    QTest::newRow("different separators") << u"15/01-1984"_s << unreadable;
    QTest::newRow("time behind") << u"1984-01-15T00:00:00Z"_s << unreadable;
    QTest::newRow("minus in front") << u"-1984-01-15"_s << unreadable;
    QTest::newRow("unknown month") << u"15 Foo 1984"_s << unreadable;
    QTest::newRow("month of two letters") << u"15 Ja 1984"_s << unreadable;
    QTest::newRow("Arabic digits") << u"١٥/٠١/١٩٨٤"_s << unreadable;
    QTest::newRow("wide digits") << u"１９８４-０１-１５"_s << unreadable;
    QTest::newRow("words") << u"yesterday"_s << unreadable;
    QTest::newRow("markup") << u"<b>1984-01-15</b>"_s << unreadable;
    QTest::newRow("two lines") << u"1984-01-15\n1984-01-16"_s << u"more than one line"_s;
    QTest::newRow("right-to-left mark") << u"\u200F1984-01-15"_s << u"U+200F"_s;
    QTest::newRow("joiner") << u"1984-01\u200D-15"_s << u"U+200D"_s;
    QTest::newRow("NUL") << QString(u"1984-01-15"_s + QChar(u'\0')) << u"U+0000"_s;
    QTest::newRow("1 MB of digits") << QString(1 << 20, u'1') << u"1048576"_s;
    QTest::newRow("tomorrow") << u"24/11/2026"_s << u"in the future"_s;
    QTest::newRow("next year in words") << u"1 January 2027"_s << u"in the future"_s;
    QTest::newRow("9999") << u"9999-12-31"_s << u"in the future"_s;
}

void BirthDateRuleTest::whatIsNoDateIsAnErrorThatSaysWhy()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const EnrolmentFieldCheck result = check(EnrolmentField::Dob, text);
    QCOMPARE(errors(result.issues).size(), 1);
    QVERIFY2(errors(result.issues).first().contains(says), qUtf8Printable(verdict(result.issues)));
    QVERIFY(errors(result.issues).first().size() < 250);
    QCOMPARE(result.issues.first().field, u"customer.dob"_s);
}

void BirthDateRuleTest::theAgeIsJudgedOnTheDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("sixteen today") << u"2010-11-23"_s << u"ok"_s;
    QTest::newRow("sixteen tomorrow") << u"2010-11-24"_s
                                      << u"warning: This makes the customer younger than 16. Check the year."_s;
    QTest::newRow("born today") << u"2026-11-23"_s
                                << u"warning: This makes the customer younger than 16. Check the year."_s;
    QTest::newRow("born tomorrow") << u"2026-11-24"_s
                                   << u"error: The date of birth is in the future. Check the year."_s;
    QTest::newRow("120 today") << u"1906-11-23"_s << u"ok"_s;
    QTest::newRow("120 yesterday") << u"1906-11-22"_s
                                   << u"warning: This makes the customer older than 120. Check the year."_s;
    QTest::newRow("year 1") << u"0001-01-01"_s << u"warning: This makes the customer older than 120. Check the year."_s;
}

void BirthDateRuleTest::theAgeIsJudgedOnTheDay()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    QCOMPARE(verdict(check(EnrolmentField::Dob, text).issues), says);
}

void BirthDateRuleTest::everyDayOfLifeIsReadBackFromEveryUnmistakableForm()
{
    const QStringList forms{u"yyyy-MM-dd"_s, u"yyyyMMdd"_s, u"d MMMM yyyy"_s, u"MMM d, yyyy"_s, u"yyyy/M/d"_s};
    const QLocale english(QLocale::English);
    int read = 0;
    for (QDate day(1907, 1, 1); day < today; day = day.addDays(7)) {
        for (const QString &form : forms) {
            const EnrolmentFieldCheck result = check(EnrolmentField::Dob, english.toString(day, form));
            QCOMPARE(result.value, day.toString(Qt::ISODate));
            QVERIFY(!result.hasErrors());
            ++read;
        }
        QCOMPARE(check(EnrolmentField::Dob, day.toString(u"dd/MM/yyyy"_s)).value, day.toString(Qt::ISODate));
        QCOMPARE(check(EnrolmentField::Dob, day.toString(u"ddMMyyyy"_s)).value, day.toString(Qt::ISODate));
    }
    QVERIFY(read > 30'000);
}

QTEST_GUILESS_MAIN(BirthDateRuleTest)
#include "tst_birthdaterule.moc"
