#include "api/redirect.h"

#include "core/baseurl.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Cause = ApiError::Cause;
using QuestionIn = Redirect::QuestionIn;

class RedirectTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameQuestionAtTheSameOriginIsFollowed_data();
    void sameQuestionAtTheSameOriginIsFollowed();
    void otherPlacesAndQuestionsAreNot_data();
    void otherPlacesAndQuestionsAreNot();
    void theFirstOriginCountsNotTheLast();
    void aPathQuestionKeepsItsLastPart_data();
    void aPathQuestionKeepsItsLastPart();
};

namespace {

const QUrl asked(u"https://api.example/zego/v1/user/status?workProviderUserId=a%26b%20%2B%C3%A9"_s);

} // namespace

void RedirectTest::sameQuestionAtTheSameOriginIsFollowed_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("target");
    const QByteArray query = "?workProviderUserId=a%26b%20%2B%C3%A9";
    const auto row = [](const char *name, const QByteArray &location, const QByteArray &target) {
        QTest::newRow(name) << location << "https://api.example" + target;
    };
    row("slash added, absolute", "https://api.example/zego/v1/user/status/" + query, "/zego/v1/user/status/" + query);
    row("slash added, path", "/zego/v1/user/status/" + query, "/zego/v1/user/status/" + query);
    row("slash added, relative", "status/" + query, "/zego/v1/user/status/" + query);
    row("query alone", query, "/zego/v1/user/status" + query);
    row("default port", "https://api.example:443/x" + query, ":443/x" + query);
    row("host in capitals", "https://API.EXAMPLE/x" + query, "/x" + query);
    row("scheme in capitals", "HTTPS://api.example/x" + query, "/x" + query);
    row("protocol relative, same host", "//api.example/x" + query, "/x" + query);
    row("other path", "/v2/status/" + query, "/v2/status/" + query);
    row("dot segments", "../status/" + query, "/zego/v1/status/" + query);
    row("fragment dropped", "/x" + query + "#top", "/x" + query);
    row("small percent letters", "/x?workProviderUserId=a%26b%20%2b%c3%a9", "/x?workProviderUserId=a%26b%20%2B%C3%A9");
    row("plus for a blank", "/x?workProviderUserId=a%26b+%2B%C3%A9", "/x?workProviderUserId=a%26b+%2B%C3%A9");
    row("letter encoded", "/x?workProviderUserId=%61%26b%20%2B%C3%A9", "/x?workProviderUserId=a%26b%20%2B%C3%A9");
}

void RedirectTest::sameQuestionAtTheSameOriginIsFollowed()
{
    QFETCH(const QByteArray, location);
    QFETCH(const QByteArray, target);
    const auto result = Redirect::target(asked, asked, location, QuestionIn::Query);
    QVERIFY(result);
    QCOMPARE(result->toEncoded(), target);
    QVERIFY(!result->hasFragment());
}

void RedirectTest::otherPlacesAndQuestionsAreNot_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<Cause>("cause");
    const QByteArray query = "?workProviderUserId=a%26b%20%2B%C3%A9";
    const auto elsewhere = [](const char *name, const QByteArray &location) {
        QTest::newRow(name) << location << Cause::RedirectElsewhere;
    };
    const auto question = [](const char *name, const QByteArray &location) {
        QTest::newRow(name) << location << Cause::RedirectOtherQuestion;
    };
    elsewhere("none", {});
    elsewhere("other host", "https://evil.example/zego/v1/user/status/" + query);
    elsewhere("other host, protocol relative", "//evil.example/" + query);
    elsewhere("subdomain", "https://x.api.example/" + query);
    elsewhere("parent domain", "https://example/" + query);
    elsewhere("host that begins so", "https://api.example.evil.example/" + query);
    elsewhere("dot behind the host", "https://api.example./" + query);
    elsewhere("look-alike host", "https://\xD0\xB0pi.example/" + query);
    elsewhere("http", "http://api.example/" + query);
    elsewhere("http on the same port", "http://api.example:443/" + query);
    elsewhere("other port", "https://api.example:444/" + query);
    elsewhere("port zero", "https://api.example:0/" + query);
    elsewhere("port too large", "https://api.example:65536/" + query);
    elsewhere("user", "https://user@api.example/" + query);
    elsewhere("user and password", "https://u:p@api.example/" + query);
    elsewhere("user that looks like the host", "https://api.example@evil.example/" + query);
    elsewhere("file", "file:///etc/passwd");
    elsewhere("ftp", "ftp://api.example/" + query);
    elsewhere("data", "data:application/json,{}");
    elsewhere("javascript", "javascript:alert(1)");
    elsewhere("no host", "https:///x" + query);
    elsewhere("scheme alone", "https:");
    elsewhere("backslashes", "\\\\evil.example/" + query);
    elsewhere("backslash as a slash", "/\\evil.example/" + query);
    elsewhere("backslash behind the host", "https://api.example\\@evil.example/" + query);
    elsewhere("blank in front", " https://evil.example/" + query);
    elsewhere("blank inside", "/a b/" + query);
    elsewhere("tab inside", "/\t/evil.example/" + query);
    elsewhere("line feed", "/x\nHost: evil.example" + query);
    elsewhere("carriage return", "/x\rX: y" + query);
    elsewhere("NUL", QByteArray("/x\0", 3) + query);
    elsewhere("DEL", "/x\x7f" + query);
    elsewhere("bad percent", "/x%zz" + query);
    elsewhere("two of them", "/x" + query + ", https://evil.example/");
    question("no query", "/zego/v1/user/status/");
    question("empty query", "/zego/v1/user/status/?");
    question("other value", "/x?workProviderUserId=b");
    question("other kind", "/x?customerNumber=a%26b%20%2B%C3%A9");
    question("key in small letters", "/x?workprovideruserid=a%26b%20%2B%C3%A9");
    question("one item more", "/x" + query + "&customerNumber=X");
    question("one empty item more", "/x" + query + "&");
    question("twice", "/x" + query + "&" + query.mid(1));
    question("ampersand laid bare", "/x?workProviderUserId=a&b%20%2B%C3%A9");
    question("plus laid bare", "/x?workProviderUserId=a%26b%20+%C3%A9");
    question("encoded twice", "/x?workProviderUserId=a%2526b%2520%252B%25C3%25A9");
    question("other case", "/x?workProviderUserId=A%26b%20%2B%C3%A9");
    question("other normalisation", "/x?workProviderUserId=a%26b%20%2Be%CC%81");
    question("blank behind", "/x" + query + "%20");
    question("in the fragment", "/x#" + query);
    question("in the path", "/x%3FworkProviderUserId=a%26b%20%2B%C3%A9");
}

void RedirectTest::otherPlacesAndQuestionsAreNot()
{
    QFETCH(const QByteArray, location);
    QFETCH(const Cause, cause);
    const auto result = Redirect::target(asked, asked, location, QuestionIn::Query);
    QVERIFY2(!result, result ? result->toEncoded().constData() : "");
    if (result.error() != cause) {
        // What is refused for its form need not be told apart from what leads elsewhere.
        QCOMPARE(result.error(), Cause::RedirectElsewhere);
        QCOMPARE(QByteArray(QTest::currentDataTag()), QByteArray("two of them"));
    }
}

void RedirectTest::theFirstOriginCountsNotTheLast()
{
    const QUrl drifted(u"https://evil.example/x?workProviderUserId=a%26b%20%2B%C3%A9"_s);
    const QByteArray location = "/y?workProviderUserId=a%26b%20%2B%C3%A9";
    QVERIFY(!Redirect::target(asked, drifted, location, QuestionIn::Query));
    QVERIFY(Redirect::target(asked, drifted, "https://api.example" + location, QuestionIn::Query));
}

void RedirectTest::aPathQuestionKeepsItsLastPart_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("followed");
    QTest::newRow("slash added") << QByteArray("/v1/validate/customer-number/ABC12/?email=a%40b.example") << true;
    QTest::newRow("other folder") << QByteArray("/v2/validate/ABC12?email=a%40b.example") << true;
    QTest::newRow("at sign laid bare") << QByteArray("/v1/validate/customer-number/ABC12/?email=a@b.example") << true;
    QTest::newRow("other number") << QByteArray("/v1/validate/customer-number/ABC13?email=a%40b.example") << false;
    QTest::newRow("no number") << QByteArray("/v1/validate/customer-number/?email=a%40b.example") << false;
    QTest::newRow("root") << QByteArray("/?email=a%40b.example") << false;
    QTest::newRow("more behind the number") << QByteArray("/v1/ABC12/x?email=a%40b.example") << false;
    QTest::newRow("parameters behind the number") << QByteArray("/v1/ABC12;s=1?email=a%40b.example") << false;
    QTest::newRow("small letters") << QByteArray("/v1/abc12?email=a%40b.example") << false;
    QTest::newRow("e-mail dropped") << QByteArray("/v1/validate/customer-number/ABC12/") << false;
    QTest::newRow("other e-mail") << QByteArray("/v1/validate/customer-number/ABC12/?email=c%40b.example") << false;
    QTest::newRow("dot segment behind") << QByteArray("/v1/ABC12/..?email=a%40b.example") << false;
    QTest::newRow("encoded dot segment behind") << QByteArray("/v1/ABC12/%2e%2e?email=a%40b.example") << false;
    QTest::newRow("encoded slash") << QByteArray("/v1/x%2fABC12?email=a%40b.example") << false;
}

void RedirectTest::aPathQuestionKeepsItsLastPart()
{
    QFETCH(const QByteArray, location);
    QFETCH(const bool, followed);
    const QUrl url(u"https://api.example/v1/validate/customer-number/ABC12?email=a%40b.example"_s);
    const auto result = Redirect::target(url, url, location, QuestionIn::Path);
    QCOMPARE(result.has_value(), followed);
    if (!followed) {
        QCOMPARE(result.error(), Cause::RedirectOtherQuestion);
    }
}

QTEST_GUILESS_MAIN(RedirectTest)
#include "tst_redirect.moc"
