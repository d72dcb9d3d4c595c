#include "api/hop.h"

#include "api/apiclient.h"
#include "api/networkfault.h"
#include "api/proxy.h"

namespace {

constexpr qsizetype keptBodyBytes = 256 * 1024;

std::optional<std::chrono::microseconds> span(const std::optional<std::chrono::microseconds> &from,
                                              const std::optional<std::chrono::microseconds> &to)
{
    if (!from || !to) {
        return std::nullopt;
    }
    return std::max(*to - *from, std::chrono::microseconds(0));
}

} // namespace

Hop::Hop(ApiClient &client)
    : m_client(&client)
{
}

Hop::~Hop()
{
    drop();
}

std::chrono::microseconds Hop::sinceBegin() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(m_client->clock().monotonic() - m_begunAt);
}

void Hop::begin(const QByteArray &method, const QUrl &url, const QByteArray &requestBody)
{
    m_sslErrors.clear();
    m_body.clear();
    m_marks = {};
    m_begunAt = m_client->clock().monotonic();
    m_exchange = m_client->beginExchange(method, url, requestBody);
    m_client->publish(m_exchange);
}

void Hop::watch(QNetworkReply *reply)
{
    m_reply = reply;
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_marks.connecting = sinceBegin(); });
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_marks.sent = sinceBegin(); });
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (!m_marks.answered) {
            m_marks.answered = sinceBegin();
        }
    });
    connect(reply, &QNetworkReply::readyRead, this, &Hop::onReadyRead);
    connect(reply, &QNetworkReply::finished, this, &Hop::onFinished);
}

void Hop::onReadyRead()
{
    readMore();
    if (m_body.size() > m_client->profile().limits.maxBodyBytes) {
        Q_EMIT overfull();
    }
}

void Hop::onFinished()
{
    if (m_reply->isOpen()) { // the transfer timeout closes it
        readMore();
    }
    m_body.squeeze();
    Q_EMIT ended();
}

// Not readAll(): it sets 16 KiB aside for a body of 200 bytes. Lists keep these bodies, and one at the beginning of
// each 16 KiB would leave the heap in pieces that nothing larger fits into.
void Hop::readMore()
{
    m_body += m_reply->read(m_reply->bytesAvailable());
}

int Hop::httpStatus() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

QByteArray Hop::header(const QByteArray &name) const
{
    return m_reply ? m_reply->rawHeader(name) : QByteArray();
}

bool Hop::hasAnswer() const
{
    return httpStatus() != 0 && NetworkFault::onlyRepeatsStatus(m_reply->error());
}

RawAnswer Hop::answer() const
{
    RawAnswer answer{.httpStatus = httpStatus(),
                     .body = m_body,
                     .contentLength = header("Content-Length").trimmed(),
                     .contentEncoding = header("Content-Encoding").trimmed(),
                     .transferEncoding = header("Transfer-Encoding").trimmed(),
                     .http2 = m_reply && m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool(),
                     .hasHeaders = m_reply && !m_reply->rawHeaderPairs().isEmpty()};
    // Over HTTP/2 Qt 6.4 reads no further than to a challenge that it could have answered. The frame with the status
    // was whole, and what it kept back is not missing.
    if (answer.http2 && answer.body.isEmpty() && m_reply->error() == QNetworkReply::AuthenticationRequiredError) {
        answer.contentLength.clear();
    }
    return answer;
}

ApiError Hop::fault() const
{
    const int status = httpStatus();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::OperationCanceledError) {
        return NetworkFault::ours(ApiError::Kind::Timeout, ApiError::Cause::Inactivity, status);
    }
    ApiError fault = NetworkFault::from(error, m_client->redaction().text(m_reply->errorString()), m_sslErrors);
    // Qt asks again by itself when a connection breaks: a refusal may follow upon a request that has gone out.
    fault.requestMayHaveBeenProcessed = fault.requestMayHaveBeenProcessed || wasSent();
    if (error == QNetworkReply::UnknownNetworkError && !wasSent() && Proxy::isUsedBy(m_client->profile())) {
        fault.cause = ApiError::Cause::ProxyFailed; // Qt 6.4 has no other word for one that refuses
    }
    if (status != 0) {
        fault.kind = ApiError::Kind::BadAnswer;
        fault.cause = ApiError::Cause::Incomplete;
        fault.httpStatus = status;
        fault.requestMayHaveBeenProcessed = true;
    } else if (error == QNetworkReply::NoError) {
        fault.kind = ApiError::Kind::BadAnswer;
        fault.cause = ApiError::Cause::NotJson;
        fault.requestMayHaveBeenProcessed = true;
    }
    return fault;
}

QString Hop::redirectPlace() const
{
    const QByteArray location = m_client->redaction().bytes(header("Location"));
    return m_client->redaction().text(
        m_exchange.url.resolved(QUrl::fromEncoded(location))
            .toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::FullyEncoded));
}

// abort() emits finished() at once, so nobody may listen any more.
void Hop::drop()
{
    QNetworkReply *const reply = m_reply;
    if (reply == nullptr) {
        return;
    }
    m_reply = nullptr;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void Hop::finish(const std::optional<ApiError> &error)
{
    if (!m_client || m_exchange.id == 0 || m_exchange.state != Exchange::State::Running) {
        return;
    }
    const std::chrono::microseconds now = sinceBegin();
    m_exchange.state = error ? Exchange::State::Failed : Exchange::State::Finished;
    if (m_reply) {
        m_exchange.httpStatus = httpStatus();
        m_exchange.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
        m_exchange.http2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
        m_exchange.responseHeaders = m_reply->rawHeaderPairs();
    }
    m_exchange.responseBytes = m_body.size();
    // Cut once the token is out: one that lies across the end would be kept in part.
    constexpr qsizetype longestSpelling = 6 * AccessToken::maxLength;
    m_exchange.responseBody =
        m_client->redaction().bytes(m_body.left(keptBodyBytes + longestSpelling)).left(keptBodyBytes);
    if (error) {
        m_exchange.error = error->kind;
        m_exchange.errorText = error->detail;
    }
    const auto zero = std::optional(std::chrono::microseconds(0));
    m_exchange.phases.queued = span(zero, m_marks.connecting ? m_marks.connecting : m_marks.sent);
    m_exchange.phases.connecting = span(m_marks.connecting, m_marks.sent);
    m_exchange.phases.waiting = span(m_marks.sent, m_marks.answered);
    m_exchange.phases.reading = span(m_marks.answered, std::optional(now));
    m_exchange.phases.total = now;
    m_client->publish(m_exchange);
}
