#include "api/apiclient.h"
#include "core/identifier.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

Profile profileAt(const QString &base)
{
    return {.name = u"test"_s, .baseUrl = *BaseUrl::parse(base)};
}

const QStringList &nastyIds()
{
    static const QStringList ids{u"."_s,
                                 u".."_s,
                                 u"../.."_s,
                                 u"..%2f..%2f"_s,
                                 u"%2e%2e"_s,
                                 u"%"_s,
                                 u"%%"_s,
                                 u"%00"_s,
                                 u"%zz"_s,
                                 u"a&b"_s,
                                 u"a&customerNumber=X"_s,
                                 u"a=b"_s,
                                 u"a+b"_s,
                                 u"a b"_s,
                                 u"a;b"_s,
                                 u"a#b"_s,
                                 u"a?b"_s,
                                 u"?"_s,
                                 u"#"_s,
                                 u"&"_s,
                                 u"="_s,
                                 u"/"_s,
                                 u"//evil.example"_s,
                                 u"\\\\evil.example"_s,
                                 u"https://evil.example/"_s,
                                 u"@evil.example"_s,
                                 u"a\r\nX-Injected: 1"_s,
                                 u"a\tb"_s,
                                 u"a\u0000b"_s,
                                 u"\u0001\u001F\u007F\u0085"_s,
                                 u"\"'`<>{}|^~[]"_s,
                                 u"Zo\u00EB"_s,
                                 u"Zoe\u0308"_s,
                                 u"\u0130\u0131\u00DF"_s,
                                 u"\u202Eabc"_s,
                                 u"\u200B"_s,
                                 u"\uFEFFa"_s,
                                 u"\uFFFD"_s,
                                 u"\uFFFF"_s,
                                 u"\uFF0F\uFF1F\uFF06"_s,
                                 u"\U0001F642"_s,
                                 u"\U0010FFFF"_s,
                                 QString(1000, u'%'),
                                 QString(1000, u'\u00E9')};
    return ids;
}

QString randomId(QRandomGenerator &random)
{
    const QString reserved = u"%&=+#?/\\;:@!$'()*,[]{}|^`\"<> .~-_\r\n\t"_s + QChar(u'\0');
    QString id;
    for (quint32 i = 1 + random.bounded(40U); i > 0; --i) {
        switch (random.bounded(4)) {
        case 0:
            id += reserved.at(random.bounded(static_cast<int>(reserved.size())));
            break;
        case 1:
            id += QChar(static_cast<char16_t>(0x20 + random.bounded(0x5F)));
            break;
        case 2:
            id += QChar(static_cast<char16_t>(random.bounded(0xD800)));
            break;
        default: {
            const char32_t astral = 0x10000 + random.bounded(0x100000U);
            id += QString::fromUcs4(&astral, 1);
        }
        }
    }
    return id.trimmed();
}

} // namespace

class ApiClientUrlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noIdLeavesItsPlace_data();
    void noIdLeavesItsPlace();
    void pathPrefixesAreKept_data();
    void pathPrefixesAreKept();
    void customerNumbersStayTheLastPartOfThePath();
    void whatCannotBeSentExactlyIsNotSent();
    void pathsThatClimbOutAreRefused_data();
    void pathsThatClimbOutAreRefused();

private:
    const SystemClock m_clock{};
};

void ApiClientUrlTest::noIdLeavesItsPlace_data()
{
    QTest::addColumn<QString>("base");
    QTest::newRow("no prefix") << u"https://api.zego.com/"_s;
    QTest::newRow("prefix") << u"https://gateway.example/zego/"_s;
    QTest::newRow("encoded prefix") << u"https://gateway.example/a%20b%2Fc/"_s;
    QTest::newRow("port, loopback") << u"http://127.0.0.1:8080/x/"_s;
}

// 2,000 random and all nasty ids: within the prefix, one item, the very same bytes. SAFETY, "an id escapes the path"
void ApiClientUrlTest::noIdLeavesItsPlace()
{
    QFETCH(const QString, base);
    const ApiClient client(profileAt(base), *AccessToken::from("token"), m_clock);
    const QByteArray before = client.profile().baseUrl.url().toEncoded() + "v1/user/status/?workProviderUserId=";
    QStringList ids = nastyIds();
    QRandomGenerator random(7);
    while (ids.size() < 2000 + nastyIds().size()) {
        if (const QString id = randomId(random); Identifier::from(IdentifierKind::WorkProviderUserId, id)) {
            ids += id;
        }
    }
    for (const QString &id : ids) {
        const auto url = client.url(client.profile().paths.status, {{.key = u"workProviderUserId"_s, .value = id}});
        QVERIFY2(url, qPrintable(id));
        const QByteArray encoded = url->toEncoded();
        QVERIFY2(encoded.startsWith(before), encoded.constData());
        const QByteArray value = encoded.mid(before.size());
        for (const char c : value) {
            const bool plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            QVERIFY2(plain || QByteArray("-._~%").contains(c), encoded.constData());
        }
        QCOMPARE(QByteArray::fromPercentEncoding(value), id.toUtf8());
        QCOMPARE(QUrlQuery(*url).queryItems().size(), 1);
        QVERIFY(!url->hasFragment());
        QCOMPARE(BaseUrl::originOf(*url), client.profile().baseUrl.origin());
    }
}

void ApiClientUrlTest::pathPrefixesAreKept_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("none") << u"https://api.zego.com"_s
                          << QByteArray("https://api.zego.com/v1/user/status/?customerNumber=A1");
    QTest::newRow("one") << u"https://g.example/zego"_s
                         << QByteArray("https://g.example/zego/v1/user/status/?customerNumber=A1");
    QTest::newRow("two") << u"https://g.example/a/b/"_s
                         << QByteArray("https://g.example/a/b/v1/user/status/?customerNumber=A1");
    QTest::newRow("encoded") << u"https://g.example/a%2Fb%25c%20d"_s
                             << QByteArray("https://g.example/a%2Fb%25c%20d/v1/user/status/?customerNumber=A1");
    QTest::newRow("colon") << u"https://g.example/x:1/"_s
                           << QByteArray("https://g.example/x:1/v1/user/status/?customerNumber=A1");
}

void ApiClientUrlTest::pathPrefixesAreKept()
{
    QFETCH(const QString, base);
    QFETCH(const QByteArray, url);
    const ApiClient client(profileAt(base), *AccessToken::from("token"), m_clock);
    const auto built = client.url(client.profile().paths.status, {{.key = u"customerNumber"_s, .value = u"A1"_s}});
    QVERIFY(built);
    QCOMPARE(built->toEncoded(), url);
}

void ApiClientUrlTest::customerNumbersStayTheLastPartOfThePath()
{
    const ApiClient client(profileAt(u"https://g.example/zego"_s), *AccessToken::from("token"), m_clock);
    const QString path = client.profile().paths.validateCustomerNumber + u"ABC12"_s;
    QCOMPARE(client.url(path, {})->toEncoded(), QByteArray("https://g.example/zego/v1/validate/customer-number/ABC12"));
    QCOMPARE(client.url(path, {{.key = u"email"_s, .value = u"a+b&c=d@e.example"_s}})->toEncoded(),
             QByteArray("https://g.example/zego/v1/validate/customer-number/ABC12?email=a%2Bb%26c%3Dd%40e.example"));
}

void ApiClientUrlTest::whatCannotBeSentExactlyIsNotSent()
{
    const ApiClient client(profileAt(u"https://g.example/"_s), *AccessToken::from("token"), m_clock);
    for (const QString &broken : {QString(u"a"_s + QChar(0xD800)), QString(QChar(0xDC00) + u"a@b"_s)}) {
        QVERIFY(!client.url(u"v1/x"_s, {{.key = u"email"_s, .value = broken}}));
    }
}

void ApiClientUrlTest::pathsThatClimbOutAreRefused_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"../status/", "v1/../../status/", "v1/./status/", "v1/..", "%2e%2e/status/", "v1?x=y",
                             "v1#x", "v1/%zz", "v1/a b", "v1/%2E./x"}) {
        QTest::newRow(path) << QString::fromLatin1(path);
    }
}

// Paths come from a profile, typed by a person.
void ApiClientUrlTest::pathsThatClimbOutAreRefused()
{
    QFETCH(const QString, path);
    const ApiClient client(profileAt(u"https://g.example/zego/"_s), *AccessToken::from("token"), m_clock);
    const auto url = client.url(path, {{.key = u"customerNumber"_s, .value = u"A1"_s}});
    QVERIFY2(!url, url ? url->toEncoded().constData() : "");
}

QTEST_GUILESS_MAIN(ApiClientUrlTest)
#include "tst_apiclienturl.moc"
