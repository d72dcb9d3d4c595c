#include "api/apicall.h"

#include "api/apiclient.h"
#include "api/networkfault.h"
#include "api/retrydelay.h"

#include <QRandomGenerator>

namespace {

constexpr qsizetype keptBodyBytes = 256 * 1024;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

RawAnswer rawAnswer(const QNetworkReply &reply, const QByteArray &body)
{
    return {.httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = body,
            .contentLength = reply.rawHeader("Content-Length").trimmed(),
            .contentEncoding = reply.rawHeader("Content-Encoding").trimmed(),
            .transferEncoding = reply.rawHeader("Transfer-Encoding").trimmed(),
            .http2 = reply.attribute(QNetworkRequest::Http2WasUsedAttribute).toBool(),
            .hasHeaders = !reply.rawHeaderPairs().isEmpty()};
}

ApiError simpleError(ApiError::Kind kind, ApiError::Cause cause, int httpStatus = 0)
{
    return {.kind = kind, .cause = cause, .httpStatus = httpStatus, .requestMayHaveBeenProcessed = true};
}

std::optional<std::chrono::microseconds> span(const std::optional<std::chrono::microseconds> &from,
                                              const std::optional<std::chrono::microseconds> &to)
{
    if (!from || !to) {
        return std::nullopt;
    }
    return std::max(*to - *from, std::chrono::microseconds(0));
}

} // namespace

ApiCall::ApiCall(ApiClient &client, Redirect::QuestionIn questionIn, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_questionIn(questionIn)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_retry.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ApiCall::onDeadline);
    connect(&m_retry, &QTimer::timeout, this, &ApiCall::sendAttempt);
}

ApiCall::~ApiCall()
{
    if (m_state == State::Running) {
        finishExchange(simpleError(ApiError::Kind::Cancelled, ApiError::Cause::Unspecified));
    }
    dropReply();
}

std::chrono::microseconds ApiCall::sinceStart() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(m_client->clock().monotonic() - m_startedAt);
}

std::chrono::microseconds ApiCall::sinceSent() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(m_client->clock().monotonic() - m_sentAt);
}

void ApiCall::start()
{
    if (m_state != State::New) {
        return;
    }
    m_state = State::Running;
    if (!m_client) {
        settleSoon(simpleError(ApiError::Kind::Cancelled, ApiError::Cause::Unspecified));
        return;
    }
    m_askedAt = m_client->clock().nowUtc();
    m_startedAt = m_client->clock().monotonic();
    connect(m_client, &QObject::destroyed, this, &ApiCall::cancel);
    const std::optional<QUrl> url = this->url(*m_client);
    if (!url) {
        ApiError error = simpleError(ApiError::Kind::InvalidData, ApiError::Cause::Unspecified);
        error.requestMayHaveBeenProcessed = false;
        settleSoon(error);
        return;
    }
    m_original = *url;
    m_deadline.start(m_client->profile().limits.deadline);
    sendAttempt();
}

void ApiCall::cancel()
{
    if (m_state != State::Running) {
        return;
    }
    settle(tl::unexpected(simpleError(ApiError::Kind::Cancelled, ApiError::Cause::Unspecified)));
}

ApiError ApiCall::redacted(ApiError error) const
{
    if (m_client) {
        const Redaction &redaction = m_client->redaction();
        error.code = redaction.text(error.code);
        error.detail = redaction.text(error.detail);
        for (FieldIssue &issue : error.fields) {
            issue.field = redaction.text(issue.field);
            issue.message = redaction.text(issue.message);
        }
    }
    return error;
}

// A token of a few letters could be part of a real number or word, which must arrive as it is; a real token is long.
CustomerStatus ApiCall::redacted(CustomerStatus status) const
{
    if (m_client) {
        const Redaction &redaction = m_client->redaction();
        if (redaction.isUnmistakable()) {
            for (QString *field : {&status.status, &status.customerNumber, &status.policyId}) {
                *field = redaction.text(*field);
            }
        }
        for (std::optional<QString> *field :
             {&status.coverClassOfUse, &status.coverLevel, &status.vehicleRegistration}) {
            if (*field) {
                **field = redaction.text(**field);
            }
        }
        status.detail = redaction.text(status.detail);
        status.extra = redaction.json(status.extra).toObject();
    }
    return status;
}

void ApiCall::sendAttempt()
{
    ++m_attempt;
    m_redirects = 0;
    send(m_original);
}

void ApiCall::send(const QUrl &url)
{
    m_sslErrors.clear();
    m_body.clear();
    m_marks = {};
    m_sentAt = m_client->clock().monotonic();
    m_exchange = m_client->beginExchange(url);
    const QPointer<ApiCall> alive(this);
    m_client->publish(m_exchange);
    if (!alive || m_state != State::Running) {
        return; // someone who was told broke it off
    }
    m_reply = m_client->get(url);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_marks.connecting = sinceSent(); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_marks.sent = sinceSent(); });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &ApiCall::onMetaData);
    connect(m_reply, &QNetworkReply::readyRead, this, &ApiCall::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &ApiCall::onFinished);
}

void ApiCall::onMetaData()
{
    if (!m_marks.answered) {
        m_marks.answered = sinceSent();
    }
}

void ApiCall::onReadyRead()
{
    m_body += m_reply->readAll();
    if (m_body.size() <= m_client->profile().limits.maxBodyBytes) {
        return;
    }
    settle(tl::unexpected(simpleError(ApiError::Kind::BadAnswer, ApiError::Cause::TooLarge,
                                      m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt())));
}

void ApiCall::onFinished()
{
    if (m_reply->isOpen()) { // the transfer timeout closes it
        m_body += m_reply->readAll();
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (status == 0 || !NetworkFault::onlyRepeatsStatus(error)) {
        settle(tl::unexpected(ended(error)));
        return;
    }
    if (isRedirect(status)) {
        followRedirect();
        return;
    }
    const RawAnswer answer = rawAnswer(*m_reply, m_body);
    if (status == 429 || status == 503) {
        ApiError throttled = Answer::error(answer);
        throttled.retryAfter = RetryDelay::fromHeader(m_reply->rawHeader("Retry-After"), m_client->clock().nowUtc());
        if (!finishHop(throttled)) {
            return;
        }
        if (!retryLater(throttled)) {
            settle(tl::unexpected(throttled));
        }
        return;
    }
    settle(answer);
}

// Why a reply without a usable status has ended. Our own cancel and deadline never come here: they drop the reply
// first.
ApiError ApiCall::ended(QNetworkReply::NetworkError error) const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (error == QNetworkReply::OperationCanceledError) {
        return simpleError(ApiError::Kind::Timeout, ApiError::Cause::Inactivity, status);
    }
    ApiError fault = NetworkFault::from(error, m_client->redaction().text(m_reply->errorString()), m_sslErrors);
    // Qt asks again by itself when a connection breaks: a refusal may follow upon a request that has gone out.
    fault.requestMayHaveBeenProcessed = fault.requestMayHaveBeenProcessed || m_marks.sent.has_value();
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

void ApiCall::followRedirect()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto target = m_redirects < Redirect::maxFollowed
                            ? Redirect::target(m_original, m_reply->url(), m_reply->rawHeader("Location"), m_questionIn)
                            : tl::unexpected(ApiError::Cause::RedirectTooMany);
    if (!target) {
        ApiError error = simpleError(ApiError::Kind::Redirected, target.error(), status);
        const QUrl location =
            m_reply->url().resolved(QUrl::fromEncoded(m_client->redaction().bytes(m_reply->rawHeader("Location"))));
        // Where to, without the query and what is behind it: they may name a person.
        error.detail = m_client->redaction().text(
            location.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::FullyEncoded));
        settle(tl::unexpected(error));
        return;
    }
    if (finishHop(std::nullopt)) {
        ++m_redirects;
        send(*target);
    }
}

bool ApiCall::retryLater(const ApiError &error)
{
    if (m_attempt >= m_client->profile().limits.maxAttempts) {
        return false;
    }
    const std::chrono::milliseconds delay =
        error.retryAfter ? std::chrono::milliseconds(*error.retryAfter)
                         : RetryDelay::backoff(m_attempt, QRandomGenerator::global()->generateDouble());
    // Waiting past the deadline would only turn a clear answer into a timeout.
    if (delay >= m_deadline.remainingTimeAsDuration()) {
        return false;
    }
    m_retry.start(delay);
    Q_EMIT retrying(m_attempt + 1, delay); // the last step: this may be gone afterwards
    return true;
}

void ApiCall::onDeadline()
{
    settle(tl::unexpected(
        simpleError(ApiError::Kind::Timeout, ApiError::Cause::Deadline,
                    m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0)));
}

// abort() emits finished() at once, so nobody may listen any more.
void ApiCall::dropReply()
{
    if (!m_reply) {
        return;
    }
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

// The end of an exchange after which the call goes on. False when whoever was told of it has broken the call off.
bool ApiCall::finishHop(const std::optional<ApiError> &error)
{
    const QPointer<ApiCall> alive(this);
    finishExchange(error);
    if (!alive || m_state != State::Running) {
        return false;
    }
    dropReply();
    return true;
}

void ApiCall::finishExchange(const std::optional<ApiError> &error)
{
    if (!m_client || m_exchange.id == 0 || m_exchange.state != Exchange::State::Running) {
        return;
    }
    const std::chrono::microseconds now = sinceSent();
    m_exchange.state = error ? Exchange::State::Failed : Exchange::State::Finished;
    if (m_reply) {
        m_exchange.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
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

void ApiCall::settleSoon(const ApiError &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { settle(tl::unexpected(error)); }, Qt::QueuedConnection);
}

void ApiCall::settle(const Result<RawAnswer> &answer)
{
    if (m_state != State::Running) {
        return;
    }
    m_state = State::Settled;
    m_deadline.stop();
    m_retry.stop();
    if (m_client) {
        m_took = sinceStart();
    }
    const QPointer<ApiCall> alive(this);
    finishExchange(conclude(answer));
    if (alive) {
        dropReply();
        Q_EMIT settled();
    }
}
