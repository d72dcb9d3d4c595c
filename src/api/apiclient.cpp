#include "api/apiclient.h"

#include "api/oneshotbody.h"
#include "api/proxy.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace {

// The API has no cookies; one that a gateway sets must not tie a person's requests together.
class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl & /*url*/) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> & /*cookies*/, const QUrl & /*url*/) override { return false; }
};

// A connection that has been idle for longer may be dead without our knowing, and a POST that is lost on it is an
// unknown outcome for a person to clear up. A new connection costs a few round trips.
constexpr std::chrono::seconds longestIdle{2};

// Back pressure: without it Qt reads an endless body into memory (SAFETY, "hanging").
constexpr qint64 readBufferBytes = 256LL * 1024;

const Exchange::Headers &bodyHeaders()
{
    static const Exchange::Headers headers{{"Content-Type", "application/json"}};
    return headers;
}

const Exchange::Headers &commonHeaders()
{
    static const Exchange::Headers headers{
        {"Accept", "application/json"},
        // Qt would unpack silently, and says nothing of a cut gzip.
        {"Accept-Encoding", "identity"},
        {"Accept-Language", "en"},
        {"User-Agent", "CustomerConsole/" CONSOLE_VERSION},
    };
    return headers;
}

} // namespace

ApiClient::ApiClient(Profile profile, AccessToken token, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_token(std::move(token))
    , m_redaction(m_token)
    , m_clock(clock)
{
}

ApiClient::~ApiClient() = default;

std::optional<QUrl> ApiClient::url(const QString &path, const QList<QueryItem> &query) const
{
    QUrl url = m_profile.baseUrl.url();
    const QString fullPath = url.path(QUrl::FullyEncoded) + path;
    url.setPath(fullPath, QUrl::StrictMode);
    QByteArray encoded;
    QByteArray plain;
    bool exact = true;
    for (const QueryItem &item : query) {
        exact = exact && item.value.isValidUtf16();
        encoded += (encoded.isEmpty() ? "" : "&") + item.key.toLatin1() + '=' + QUrl::toPercentEncoding(item.value);
        plain += (plain.isEmpty() ? "" : "&") + item.key.toLatin1() + '=' + item.value.toUtf8();
    }
    if (!encoded.isEmpty()) {
        url.setQuery(QString::fromLatin1(encoded), QUrl::StrictMode);
    }
    const QByteArray sent = url.query(QUrl::FullyEncoded).toLatin1();
    const QStringList segments = QUrl::fromPercentEncoding(fullPath.toUtf8()).split(u'/');
    const bool climbs = segments.contains(QLatin1String(".")) || segments.contains(QLatin1String(".."));
    const bool kept = exact && !climbs && url.isValid() && url.path(QUrl::FullyEncoded) == fullPath &&
                      QByteArray::fromPercentEncoding(sent) == plain &&
                      sent.count('&') == qMax(qsizetype(0), query.size() - 1) && !url.hasFragment() &&
                      BaseUrl::originOf(url) == m_profile.baseUrl.origin();
    return kept ? std::optional(url) : std::nullopt;
}

std::unique_ptr<QNetworkAccessManager> ApiClient::makeManager() const
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setCookieJar(new NoCookies(manager.get()));
    manager->setAutoDeleteReplies(false);
    Proxy::applyTo(*manager, m_profile);
    return manager;
}

QNetworkRequest ApiClient::request(const QUrl &url)
{
    QNetworkRequest request(url);
    for (const auto &[name, value] : commonHeaders()) {
        request.setRawHeader(name, value);
    }
    request.setRawHeader("Authorization", m_token.bytes());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setTransferTimeout(static_cast<int>(m_profile.limits.inactivity.count()));
    if (!m_profile.extraCaPem.isEmpty() && url.scheme() == QLatin1String("https")) {
        request.setSslConfiguration(tls());
    }
    return request;
}

const QSslConfiguration &ApiClient::tls()
{
    if (!m_tls) {
        m_tls = QSslConfiguration::defaultConfiguration();
        if (!m_profile.extraCaPem.isEmpty()) {
            m_tls->addCaCertificates(QSslCertificate::fromData(m_profile.extraCaPem, QSsl::Pem));
        }
    }
    return *m_tls;
}

void ApiClient::connectAhead()
{
    if (m_gets) {
        return;
    }
    m_gets = makeManager();
    const QUrl url = m_profile.baseUrl.url();
    if (url.scheme() != QLatin1String("https")) {
        constexpr int http = 80;
        m_gets->connectToHost(url.host(), static_cast<quint16>(url.port(http)));
        return;
    }
    // Qt takes from here whether the connection may speak HTTP/2; the GETs that share it have no say any more.
    QSslConfiguration configuration = tls();
    configuration.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    constexpr int https = 443;
    m_gets->connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(https)), configuration);
}

QNetworkReply *ApiClient::get(const QUrl &url)
{
    if (BaseUrl::originOf(url) != m_profile.baseUrl.origin()) {
        Q_ASSERT_X(false, "ApiClient::get", "another origin");
        return nullptr;
    }
    if (!m_gets) {
        m_gets = makeManager();
    }
    QNetworkReply *reply = m_gets->get(request(url));
    reply->setReadBufferSize(readBufferBytes);
    return reply;
}

ApiClient::Post ApiClient::post(const QUrl &url, std::unique_ptr<OneShotBody> body)
{
    if (BaseUrl::originOf(url) != m_profile.baseUrl.origin()) {
        Q_ASSERT_X(false, "ApiClient::post", "another origin");
        return {};
    }
    if (m_posts.running == 0 && (m_posts.isSpent || m_clock.monotonic() - m_posts.idleSince > longestIdle)) {
        m_posts.manager.reset();
    }
    const bool isFirst = !m_posts.manager;
    if (isFirst) {
        m_posts.manager = makeManager();
        m_posts.isSpent = false;
    }
    QNetworkRequest request = this->request(url);
    for (const auto &[name, value] : bodyHeaders()) {
        request.setRawHeader(name, value);
    }
    ++m_posts.running;
    QNetworkReply *reply = m_posts.manager->post(request, body.get());
    body.release()->setParent(reply); // which reads it until it is gone
    reply->setReadBufferSize(readBufferBytes);
    return {.reply = reply, .isFirst = isFirst};
}

void ApiClient::endPost(bool connectionIsGood)
{
    --m_posts.running;
    m_posts.isSpent = m_posts.isSpent || !connectionIsGood;
    m_posts.idleSince = m_clock.monotonic();
}

Exchange ApiClient::beginExchange(const QByteArray &method, const QUrl &url, const QByteArray &body)
{
    Exchange exchange;
    exchange.id = ++m_lastExchange;
    exchange.startedAt = m_clock.nowUtc();
    exchange.method = method;
    exchange.url = url;
    exchange.requestHeaders = {{"Host", url.authority(QUrl::FullyEncoded).toLatin1()},
                               {"Authorization", Redaction::placeholder()}};
    exchange.requestHeaders += commonHeaders();
    if (!body.isEmpty()) {
        exchange.requestHeaders += bodyHeaders();
        exchange.requestHeaders.append({"Content-Length", QByteArray::number(body.size())});
        exchange.requestBody = body;
    }
    return exchange;
}

void ApiClient::publish(Exchange exchange)
{
    exchange.url = QUrl::fromEncoded(m_redaction.bytes(exchange.url.toEncoded()));
    exchange.requestBody = m_redaction.bytes(exchange.requestBody);
    exchange.reason = m_redaction.bytes(exchange.reason);
    exchange.responseBody = m_redaction.bytes(exchange.responseBody);
    exchange.errorText = m_redaction.text(exchange.errorText);
    for (auto &[name, value] : exchange.responseHeaders) {
        name = m_redaction.bytes(name);
        value = m_redaction.bytes(value);
    }
    Q_EMIT exchangeChanged(exchange);
}
