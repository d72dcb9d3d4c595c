#include "core/baseurl.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class BaseUrlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodAddressesAreAccepted_data();
    void goodAddressesAreAccepted();
    void badAddressesAreRefusedWithASentence_data();
    void badAddressesAreRefusedWithASentence();
    void plainHttpIsForLoopbackOnly_data();
    void plainHttpIsForLoopbackOnly();
    void lookAlikeHostsShowAsPunycode_data();
    void lookAlikeHostsShowAsPunycode();
    void originsDifferInSchemeHostOrPort_data();
    void originsDifferInSchemeHostOrPort();
    void parsingAgainChangesNothing_data();
    void parsingAgainChangesNothing();
};

void BaseUrlTest::goodAddressesAreAccepted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    const auto row = [](const char *text, const char *url, const char *origin) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(url) << QString::fromUtf8(origin);
    };
    row("https://api.zego.com/", "https://api.zego.com/", "https://api.zego.com:443");
    row("https://api.zego.com", "https://api.zego.com/", "https://api.zego.com:443");
    row("  https://api.zego.com/\n", "https://api.zego.com/", "https://api.zego.com:443");
    row("HTTPS://API.Zego.COM/", "https://api.zego.com/", "https://api.zego.com:443");
    row("https://api.zego.com:443/", "https://api.zego.com:443/", "https://api.zego.com:443");
    row("https://api.zego.com:8443", "https://api.zego.com:8443/", "https://api.zego.com:8443");
    row("https://api.zego.com:1/", "https://api.zego.com:1/", "https://api.zego.com:1");
    row("https://api.zego.com:65535/", "https://api.zego.com:65535/", "https://api.zego.com:65535");
    row("https://gateway.example/zego/", "https://gateway.example/zego/", "https://gateway.example:443");
    row("https://gateway.example/zego", "https://gateway.example/zego/", "https://gateway.example:443");
    row("https://gateway.example/a/b/c", "https://gateway.example/a/b/c/", "https://gateway.example:443");
    row("https://gateway.example/a%20b", "https://gateway.example/a%20b/", "https://gateway.example:443");
    row("https://gateway.example/100%25", "https://gateway.example/100%25/", "https://gateway.example:443");
    row("https://gateway.example/a%2Fb", "https://gateway.example/a%2Fb/", "https://gateway.example:443");
    row("https://gateway.example/z\xC3\xABgo", "https://gateway.example/z%C3%ABgo/", "https://gateway.example:443");
    row("https://gateway.example/a;v=1", "https://gateway.example/a;v=1/", "https://gateway.example:443");
    row("https://gateway.example/.well-known", "https://gateway.example/.well-known/", "https://gateway.example:443");
    row("https://gateway.example/a..b/...", "https://gateway.example/a..b/.../", "https://gateway.example:443");
    row("https://127.0.0.1:9/", "https://127.0.0.1:9/", "https://127.0.0.1:9");
    row("https://[2001:db8::1]/", "https://[2001:db8::1]/", "https://[2001:db8::1]:443");
    row("https://[2001:DB8:0::1]:444/", "https://[2001:db8::1]:444/", "https://[2001:db8::1]:444");
    row("https://localhost/", "https://localhost/", "https://localhost:443");
    row("https://intranet/", "https://intranet/", "https://intranet:443");
}

void BaseUrlTest::goodAddressesAreAccepted()
{
    QFETCH(const QString, text);
    QFETCH(const QString, url);
    QFETCH(const QString, origin);
    const auto base = BaseUrl::parse(text);
    QVERIFY2(base.has_value(), qPrintable(base ? QString() : base.error()));
    QCOMPARE(base->url().toString(QUrl::FullyEncoded), url);
    QCOMPARE(base->origin(), origin);
    QCOMPARE(base->display(), url);
    QVERIFY(base->url().path().endsWith(u'/'));
}

void BaseUrlTest::badAddressesAreRefusedWithASentence_data()
{
    QTest::addColumn<QString>("text");
    const char *const samples[] = {
        "",
        "   ",
        "api.zego.com",
        "api.zego.com/",
        "//api.zego.com/",
        "/v1/",
        "https:",
        "https:/",
        "https://",
        "https:///path",
        "https:api.zego.com",
        "https:/api.zego.com/",
        "https://:443/",
        "ftp://api.zego.com/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "ws://127.0.0.1/",
        "httpss://api.zego.com/",
        "https ://api.zego.com/",
        "https://api zego.com/",
        "https://api.zego.com/a b/",
        "https://api.zego.com/a\tb/",
        "https://api.zego.com/a\r\nX: y/",
        "https://api.zego.com\nHost: evil.example",
        "https://api.zego.com:0/",
        "https://api.zego.com:65536/",
        "https://api.zego.com:99999999999/",
        "https://api.zego.com:-1/",
        "https://api.zego.com:http/",
        "https://api.zego.com:80:90/",
        "https://user@api.zego.com/",
        "https://user:pass@api.zego.com/",
        "https://:pass@api.zego.com/",
        "https://@api.zego.com/",
        "https://:@api.zego.com/",
        "https://api.zego.com@evil.example/",
        "https://api.zego.com%40evil.example/",
        "https://a@b@api.zego.com/",
        "https://api.zego.com/?",
        "https://api.zego.com/?a=b",
        "https://api.zego.com?a=b",
        "https://api.zego.com/#",
        "https://api.zego.com/#a",
        "https://api.zego.com#@evil.example/",
        "https://api.zego.com/.",
        "https://api.zego.com/..",
        "https://api.zego.com/./a",
        "https://api.zego.com/a/../b",
        "https://api.zego.com/a/..",
        "https://api.zego.com/%2e/",
        "https://api.zego.com/%2e%2e/",
        "https://api.zego.com/%2E%2e/b",
        "https://api.zego.com/.%2e/b",
        "https://api.zego.com/a%2f..%2fb",
        "https://api.zego.com/a%2F%2e%2e",
        "https://api.zego.com/a%5c..%5cb",
        "https://api.zego.com/a%5Cb",
        "https://api.zego.com\\evil.example/",
        "https:\\\\api.zego.com\\",
        "https://api.zego.com/a\\b",
        "https://api.zego.com//",
        "https://api.zego.com/a//b",
        "https://api.zego.com/%zz/",
        "https://api.zego.com/%",
        "https://api.zego.com/<a>",
        "https://[::1",
        "https://::1/",
        "https://[]/",
        "https://[::1]evil.example/",
        "https://256.256.256.256.256/%",
        "https://a%00b.example/",
        "https://a%2fb.example/",
    };
    for (const char *sample : samples) {
        QTest::newRow(QByteArray(sample).replace('\r', "\\r").replace('\n', "\\n").constData())
            << QString::fromUtf8(sample);
    }
    QTest::newRow("NUL in the host") << QString(u"https://api"_s + QChar(u'\0') + u".zego.com/"_s);
    QTest::newRow("NUL at the end") << QString(u"https://api.zego.com/"_s + QChar(u'\0'));
    QTest::newRow("bidi override in the host") << u"https://api\u202Emoc.ogez/"_s;
    QTest::newRow("zero width space in the host") << u"https://api.z\u200Bego.com/"_s;
    QTest::newRow("byte order mark in front") << u"\uFEFFhttps://api.zego.com/"_s;
    QTest::newRow("soft hyphen in the host") << u"https://api.ze\u00ADgo.com/"_s;
    QTest::newRow("no-break space in the path") << u"https://api.zego.com/a\u00A0b"_s;
    QTest::newRow("line separator in the path") << u"https://api.zego.com/a\u2028b"_s;
    QTest::newRow("lone surrogate in the host") << QString(u"https://api"_s + QChar(0xD800) + u".zego.com/"_s);
    QTest::newRow("slash look-alike in the host") << u"https://api.zego.com\uFF0Fevil.example/"_s;
}

void BaseUrlTest::badAddressesAreRefusedWithASentence()
{
    QFETCH(const QString, text);
    const auto base = BaseUrl::parse(text);
    QVERIFY2(!base, qPrintable(base ? base->display() : QString()));
    QVERIFY(base.error().size() > 20);
    QVERIFY(base.error().endsWith(u'.') || base.error().endsWith(u')'));
}

void BaseUrlTest::plainHttpIsForLoopbackOnly_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *host, bool accepted) {
        QTest::newRow(host) << QString::fromUtf8(host) << accepted;
    };
    row("127.0.0.1", true);
    row("127.0.0.1:8080", true);
    row("127.255.255.254", true);
    row("127.1", true); // another spelling of 127.0.0.1
    row("0x7f.1", true);
    row("2130706433", true);
    row("0177.0.0.1", true);
    row("localhost", true);
    row("LOCALHOST", true);
    row("[::1]", true);
    row("[0:0:0:0:0:0:0:1]", true);
    row("[::1]:8080", true);
    row("localhost.", false);
    row("localhost.example", false);
    row("sub.localhost", false);
    row("xlocalhost", false);
    row("127.0.0.1.example", false);
    row("127.0.0.1.nip.io", false);
    row("127.0.0.1.", false);
    row("127.example", false);
    row("127.0.0.256", false);
    row("127.0.0.1.1", false);
    row("128.0.0.1", false);
    row("126.255.255.255", false);
    row("0.0.0.0", false);
    row("0", false);
    row("10.0.0.1", false);
    row("192.168.0.1", false);
    row("169.254.1.1", false);
    row("2130706432.example", false);
    row("3232235521", false); // 192.168.0.1
    row("[::ffff:127.0.0.1]", false);
    row("[::ffff:7f00:1]", false);
    row("[::]", false);
    row("[::2]", false);
    row("[fe80::1]", false);
    row("[1::1]", false);
    row("api.zego.com", false);
    row("ip6-localhost", false);
}

void BaseUrlTest::plainHttpIsForLoopbackOnly()
{
    QFETCH(const QString, host);
    QFETCH(const bool, accepted);
    const auto base = BaseUrl::parse(u"http://"_s + host + u"/x"_s);
    QCOMPARE(base.has_value(), accepted);
    if (base) {
        QVERIFY(base->isLoopback());
        QVERIFY(base->origin().startsWith("http://"_L1));
    }
}

void BaseUrlTest::lookAlikeHostsShowAsPunycode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("display");
    QTest::newRow("Cyrillic a") << u"https://\u0430pi.zego.com/"_s << u"https://xn--pi-6kc.zego.com/"_s;
    QTest::newRow("umlaut") << u"https://z\u00EBgo.com/"_s << u"https://xn--zgo-jma.com/"_s;
    QTest::newRow("given as punycode") << u"https://xn--zgo-jma.com/"_s << u"https://xn--zgo-jma.com/"_s;
    QTest::newRow("wide letters are plain ones") << u"https://\uFF41pi.zego.com/"_s << u"https://api.zego.com/"_s;
}

void BaseUrlTest::lookAlikeHostsShowAsPunycode()
{
    QFETCH(const QString, text);
    QFETCH(const QString, display);
    const auto base = BaseUrl::parse(text);
    QVERIFY2(base.has_value(), qPrintable(base ? QString() : base.error()));
    QCOMPARE(base->display(), display);
    QVERIFY(std::ranges::all_of(base->origin(), [](QChar c) { return c.unicode() < 128; }));
}

void BaseUrlTest::originsDifferInSchemeHostOrPort_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("default port written") << u"https://a.example/"_s << u"https://a.example:443/x?y"_s << true;
    QTest::newRow("default http port") << u"http://127.0.0.1/"_s << u"http://127.0.0.1:80/"_s << true;
    QTest::newRow("capitals") << u"HTTPS://A.EXAMPLE/"_s << u"https://a.example/"_s << true;
    QTest::newRow("short IPv4") << u"http://127.1/"_s << u"http://127.0.0.1/"_s << true;
    QTest::newRow("path") << u"https://a.example/a"_s << u"https://a.example/b"_s << true;
    QTest::newRow("scheme") << u"https://a.example/"_s << u"http://a.example/"_s << false;
    QTest::newRow("scheme, one port") << u"https://a.example:1/"_s << u"http://a.example:1/"_s << false;
    QTest::newRow("port") << u"https://a.example/"_s << u"https://a.example:444/"_s << false;
    QTest::newRow("subdomain") << u"https://a.example/"_s << u"https://b.a.example/"_s << false;
    QTest::newRow("dot behind") << u"https://a.example/"_s << u"https://a.example./"_s << false;
    QTest::newRow("name and number") << u"http://localhost/"_s << u"http://127.0.0.1/"_s << false;
    QTest::newRow("look-alike") << u"https://a.example/"_s << u"https://\u0430.example/"_s << false;
}

void BaseUrlTest::originsDifferInSchemeHostOrPort()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, same);
    QCOMPARE(BaseUrl::originOf(QUrl(one)) == BaseUrl::originOf(QUrl(other)), same);
}

void BaseUrlTest::parsingAgainChangesNothing_data()
{
    goodAddressesAreAccepted_data();
}

void BaseUrlTest::parsingAgainChangesNothing()
{
    QFETCH(const QString, text);
    QFETCH(const QString, url);
    QFETCH(const QString, origin);
    const auto again = BaseUrl::parse(BaseUrl::parse(text)->display());
    QVERIFY(again);
    QCOMPARE(again->display(), url);
    QCOMPARE(again->origin(), origin);
}

QTEST_GUILESS_MAIN(BaseUrlTest)
#include "tst_baseurl.moc"
