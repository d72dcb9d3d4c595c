#include "validation/emailrule.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EmailRuleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddButPossibleAddressesPass_data();
    void oddButPossibleAddressesPass();
    void impossibleAddressesAreNamedAProblem_data();
    void impossibleAddressesAreNamedAProblem();
};

void EmailRuleTest::oddButPossibleAddressesPass_data()
{
    QTest::addColumn<QString>("email");
    for (const char *email : {"raekwon@wutangforever.wu", "a@b", "o'hara+x@example.com", "\"a\"@b.example", "a..b@c",
                              "a@[127.0.0.1]", "UPPER@EXAMPLE.COM", "a/b?c&d=e#f%20@g", "zo\xC3\xAB@example.com",
                              "\xE7\x94\xB0@\xE4\xBE\x8B.jp", "\xF0\x9F\x99\x82@example.com", "-@-", "<b>@c"}) {
        QTest::newRow(email) << QString::fromUtf8(email);
    }
    QTest::newRow("254 characters") << QString(QString(252, u'x') + u"@y"_s);
}

void EmailRuleTest::oddButPossibleAddressesPass()
{
    QFETCH(const QString, email);
    QCOMPARE(EmailRule::problem(email), QString());
}

void EmailRuleTest::impossibleAddressesAreNamedAProblem_data()
{
    QTest::addColumn<QString>("email");
    QTest::newRow("empty") << QString();
    QTest::newRow("no at") << u"example.com"_s;
    QTest::newRow("at alone") << u"@"_s;
    QTest::newRow("nothing in front") << u"@example.com"_s;
    QTest::newRow("nothing behind") << u"a@"_s;
    QTest::newRow("two at") << u"a@b@c"_s;
    QTest::newRow("two at together") << u"a@@c"_s;
    QTest::newRow("blank inside") << u"a b@c"_s;
    QTest::newRow("blank behind") << u"a@c "_s;
    QTest::newRow("no-break space") << u"a\u00A0b@c"_s;
    QTest::newRow("line feed") << u"a@c\nBcc: d@e"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u"@c"_s);
    QTest::newRow("escape character") << u"a\u001B@c"_s;
    QTest::newRow("C1 control") << u"a\u0085@c"_s;
    QTest::newRow("bidi override") << u"a\u202E@c"_s;
    QTest::newRow("zero width space") << u"a\u200B@c"_s;
    QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xD800) + u"@c"_s);
    QTest::newRow("255 characters") << QString(QString(253, u'x') + u"@y"_s);
    QTest::newRow("1 MB") << QString(QString(1 << 20, u'x') + u"@y"_s);
}

void EmailRuleTest::impossibleAddressesAreNamedAProblem()
{
    QFETCH(const QString, email);
    const QString problem = EmailRule::problem(email);
    QVERIFY(!problem.isEmpty());
    QVERIFY(problem.size() < 200);
}

QTEST_GUILESS_MAIN(EmailRuleTest)
#include "tst_emailrule.moc"
