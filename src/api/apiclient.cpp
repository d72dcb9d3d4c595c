#include "api/apiclient.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
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

QNetworkAccessManager &ApiClient::manager()
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_manager->setCookieJar(new NoCookies(m_manager.get()));
        m_manager->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        m_manager->setAutoDeleteReplies(false);
    }
    return *m_manager;
}

QNetworkReply *ApiClient::get(const QUrl &url)
{
    if (BaseUrl::originOf(url) != m_profile.baseUrl.origin()) {
        Q_ASSERT_X(false, "ApiClient::get", "another origin");
        return nullptr;
    }
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
    request.setTransferTimeout(static_cast<int>(m_profile.limits.inactivity.count()));
    if (!m_profile.extraCaPem.isEmpty() && url.scheme() == QLatin1String("https")) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(QSslCertificate::fromData(m_profile.extraCaPem, QSsl::Pem));
        request.setSslConfiguration(tls);
    }
    QNetworkReply *reply = manager().get(request);
    // Back pressure: without it Qt reads an endless body into memory (SAFETY, "hanging").
    reply->setReadBufferSize(256LL * 1024);
    return reply;
}

Exchange ApiClient::beginExchange(const QUrl &url)
{
    Exchange exchange;
    exchange.id = ++m_lastExchange;
    exchange.startedAt = m_clock.nowUtc();
    exchange.method = "GET";
    exchange.url = url;
    exchange.requestHeaders = {{"Host", url.authority(QUrl::FullyEncoded).toLatin1()},
                               {"Authorization", Redaction::placeholder()}};
    exchange.requestHeaders += commonHeaders();
    return exchange;
}

void ApiClient::publish(Exchange exchange)
{
    exchange.url = QUrl::fromEncoded(m_redaction.bytes(exchange.url.toEncoded()));
    exchange.reason = m_redaction.bytes(exchange.reason);
    exchange.responseBody = m_redaction.bytes(exchange.responseBody);
    exchange.errorText = m_redaction.text(exchange.errorText);
    for (auto &[name, value] : exchange.responseHeaders) {
        name = m_redaction.bytes(name);
        value = m_redaction.bytes(value);
    }
    Q_EMIT exchangeChanged(exchange);
}
