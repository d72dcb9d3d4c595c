// Ids that must arrive byte for byte, in a query and as a path segment, however the client chose to encode them.
#include "sandbox/server.h"
#include "unit/sandbox/enrolbody.h"
#include "unit/sandbox/wire.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSandboxIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void idsArriveByteForByte_data();
    void idsArriveByteForByte();

private:
    sandbox::Server m_server;
};

void TestSandboxIds::idsArriveByteForByte_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("query"); // empty: everything percent-encoded
    const QList<std::pair<const char *, QString>> ids{{"description", u"José O'Brien/7 & Söhne"_s},
                                                      {"plus and escapes", u"a+b %41 #42?"_s},
                                                      {"percent", u"%"_s},
                                                      {"percent u", u"%u0041"_s},
                                                      {"percent at the end", u"100%"_s},
                                                      {"half an escape", u"%4"_s},
                                                      {"no escape", u"%zz"_s},
                                                      {"encoded percent", u"%25"_s},
                                                      {"encoded NUL as text", u"%00"_s},
                                                      {"plus", u"+"_s},
                                                      {"pluses", u"++ + ++"_s},
                                                      {"ampersand", u"&a=b&"_s},
                                                      {"equals", u"=a==b="_s},
                                                      {"semicolon", u"a;b"_s},
                                                      {"question marks", u"??"_s},
                                                      {"hash", u"#"_s},
                                                      {"slashes", u"//../.."_s},
                                                      {"backslash", u"\\n\\"_s},
                                                      {"quotes", u"\"'`"_s},
                                                      {"brackets", u"<[{(|)}]>"_s},
                                                      {"inner blanks", u"a  b"_s},
                                                      {"outer blanks", u" a "_s},
                                                      {"tab and line break", u"a\tb\r\nc"_s},
                                                      {"control characters", u"a\u0001\u007fb"_s},
                                                      {"NUL", QString(u"a"_s + QChar(u'\0') + u"b"_s)},
                                                      {"Chinese", u"配達員-七号"_s},
                                                      {"Arabic", u"سائق ٧"_s},
                                                      {"Hebrew", u"נהג"_s},
                                                      {"emoji", u"🛵"_s},
                                                      {"joined emoji", u"👩‍👩‍👧"_s},
                                                      {"composed accent", u"\u00e9"_s},
                                                      {"combining accent", u"e\u0301"_s},
                                                      {"byte order mark", u"\ufeffa"_s},
                                                      {"sharp s", u"ß"_s},
                                                      {"upper case", u"STRASSE"_s},
                                                      {"lower case", u"strasse"_s},
                                                      {"header-like", u"x HTTP/1.1"_s},
                                                      {"URL", u"https://a:b@c/d?e=f#g"_s}};
    for (const auto &[name, id] : ids) {
        QTest::newRow(name) << id << QByteArray();
    }
    QTest::newRow("plus in the query is a blank") << u"a b"_s << QByteArray("a+b");
    QTest::newRow("%2B is a plus") << u"a+b!"_s << QByteArray("a%2Bb!");
    QTest::newRow("lower-case escapes") << u"é/"_s << QByteArray("%c3%a9%2f");
    QTest::newRow("bare question mark") << u"a?b?"_s << QByteArray("a?b?");
    QTest::newRow("bare slash") << u"a/b/"_s << QByteArray("a/b/");
    QTest::newRow("bare equals") << u"a=b"_s << QByteArray("a=b");
    QTest::newRow("bare percent") << u"5%"_s << QByteArray("5%");
    QTest::newRow("broken escape") << u"5%zz"_s << QByteArray("5%zz");
    QTest::newRow("raw UTF-8") << u"日本"_s << "日本"_ba;
    QTest::newRow("encoded letters") << u"ABC!"_s << QByteArray("%41%42%43%21");
}

void TestSandboxIds::idsArriveByteForByte()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, query);
    Wire wire(m_server.url());
    const WireReply enrolled = wire.post("/v1/customer/enrol/", enrolBodyFor(id));
    QCOMPARE(enrolled.status, 202);
    QCOMPARE(enrolled.json().value(u"workProviderUserId").toString(), id);
    const QByteArray sent = query.isEmpty() ? id.toUtf8().toPercentEncoding() : query;
    const WireReply reply = wire.get("/v1/user/status/?workProviderUserId=" + sent);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"customer_number"), enrolled.json().value(u"customerNumber"));

    // The same bytes as a path segment: the detail quotes what arrived.
    const WireReply unknown = wire.get("/v1/validate/customer-number/" + id.toUtf8().toPercentEncoding());
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.detail(), u"There is no customer with the number \"%1\""_s.arg(id));
}

QTEST_GUILESS_MAIN(TestSandboxIds)
#include "tst_sandboxids.moc"
