#include "api/apicall.h"

#include "api/apiclient.h"
#include "api/networkfault.h"
#include "api/retrydelay.h"

#include <QRandomGenerator>

namespace {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

ApiCall::ApiCall(ApiClient &client, Redirect::QuestionIn questionIn, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_questionIn(questionIn)
    , m_hop(client)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_retry.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ApiCall::onDeadline);
    connect(&m_retry, &QTimer::timeout, this, &ApiCall::sendAttempt);
    connect(&m_hop, &Hop::overfull, this, &ApiCall::onOverfull);
    connect(&m_hop, &Hop::ended, this, &ApiCall::onEnded);
}

ApiCall::~ApiCall()
{
    if (m_state == State::Running) {
        m_hop.finish(NetworkFault::ours(ApiError::Kind::Cancelled, ApiError::Cause::Unspecified));
    }
}

std::chrono::microseconds ApiCall::sinceStart() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(m_client->clock().monotonic() - m_startedAt);
}

void ApiCall::start()
{
    if (m_state != State::New) {
        return;
    }
    m_state = State::Running;
    if (!m_client) {
        settleSoon(NetworkFault::ours(ApiError::Kind::Cancelled, ApiError::Cause::Unspecified));
        return;
    }
    m_askedAt = m_client->clock().nowUtc();
    m_startedAt = m_client->clock().monotonic();
    connect(m_client, &QObject::destroyed, this, &ApiCall::cancel);
    const std::optional<QUrl> url = this->url(*m_client);
    if (!url) {
        ApiError error = NetworkFault::ours(ApiError::Kind::InvalidData, ApiError::Cause::Unspecified);
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
    settle(tl::unexpected(NetworkFault::ours(ApiError::Kind::Cancelled, ApiError::Cause::Unspecified)));
}

ApiError ApiCall::redacted(const ApiError &error) const
{
    return m_client ? m_client->redaction().error(error) : error;
}

CustomerStatus ApiCall::redacted(const CustomerStatus &status) const
{
    return m_client ? m_client->redaction().status(status) : status;
}

void ApiCall::sendAttempt()
{
    ++m_attempt;
    m_redirects = 0;
    send(m_original);
}

void ApiCall::send(const QUrl &url)
{
    m_current = url;
    const QPointer<ApiCall> alive(this);
    m_hop.begin("GET", url);
    if (alive && m_state == State::Running) { // else someone who was told broke it off
        m_hop.watch(m_client->get(url));
    }
}

void ApiCall::onOverfull()
{
    settle(
        tl::unexpected(NetworkFault::ours(ApiError::Kind::BadAnswer, ApiError::Cause::TooLarge, m_hop.httpStatus())));
}

void ApiCall::onEnded()
{
    if (!m_hop.hasAnswer()) {
        settle(tl::unexpected(m_hop.fault()));
        return;
    }
    const int status = m_hop.httpStatus();
    if (isRedirect(status)) {
        followRedirect();
        return;
    }
    const RawAnswer answer = m_hop.answer();
    if (status == 429 || status == 503) {
        ApiError throttled = Answer::error(answer);
        throttled.retryAfter = RetryDelay::fromHeader(m_hop.header("Retry-After"), m_client->clock().nowUtc());
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

void ApiCall::followRedirect()
{
    const auto target = m_redirects < Redirect::maxFollowed
                            ? Redirect::target(m_original, m_current, m_hop.header("Location"), m_questionIn)
                            : tl::unexpected(ApiError::Cause::RedirectTooMany);
    if (!target) {
        ApiError error = NetworkFault::ours(ApiError::Kind::Redirected, target.error(), m_hop.httpStatus());
        error.detail = m_hop.redirectPlace();
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
    settle(tl::unexpected(NetworkFault::ours(ApiError::Kind::Timeout, ApiError::Cause::Deadline, m_hop.httpStatus())));
}

// The end of an exchange after which the call goes on. False when whoever was told of it has broken the call off.
bool ApiCall::finishHop(const std::optional<ApiError> &error)
{
    const QPointer<ApiCall> alive(this);
    m_hop.finish(error);
    if (!alive || m_state != State::Running) {
        return false;
    }
    m_hop.drop();
    return true;
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
    m_hop.finish(conclude(answer));
    if (alive) {
        m_hop.drop();
        Q_EMIT settled();
    }
}
