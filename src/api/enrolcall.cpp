#include "api/enrolcall.h"

#include "api/apiclient.h"
#include "api/hop.h"
#include "api/networkfault.h"
#include "api/oneshotbody.h"
#include "core/watched.h"

#include <QPointer>
#include <QTimer>

class EnrolCall::Private
{
public:
    enum class State { New, Running, Settled };

    Private(EnrolCall &call, ApiClient &itsClient, EnrolmentRequest itsRequest)
        : q(call)
        , client(&itsClient)
        , request(std::move(itsRequest))
        , hop(itsClient)
    {
    }

    void post();
    void onEnded();
    bool requestMayHaveLeft() const;
    bool requestMayHaveLeft(const ApiError &fault) const;
    void breakOff(ApiError::Kind kind, ApiError::Cause cause);
    void settleSoon(const ApiError &error);
    void settle(const Result<EnrolmentReceipt> &answer, bool connectionIsGood = false);
    void endPost(bool connectionIsGood);
    std::chrono::nanoseconds now() const { return client->clock().monotonic(); }

    EnrolCall &q;
    const Watched<ApiClient> client;
    const EnrolmentRequest request;
    State state = State::New;
    std::chrono::nanoseconds startedAt{0};
    std::chrono::microseconds took{0};
    QTimer deadline;
    Result<EnrolmentReceipt> result = tl::unexpected(ApiError{.kind = ApiError::Kind::Cancelled});

    // What is known of how far the request got.
    Watched<OneShotBody> body;
    bool isPosted = false;
    bool isOnFreshTls = false;
    bool isEncrypted = false;
    bool isBodyRead = false;

    Hop hop;
};

EnrolCall::EnrolCall(ApiClient &client, EnrolmentRequest request, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, std::move(request)))
{
    d->deadline.setSingleShot(true);
    d->deadline.setTimerType(Qt::PreciseTimer);
    connect(&d->deadline, &QTimer::timeout, this,
            [this] { d->breakOff(ApiError::Kind::Timeout, ApiError::Cause::Deadline); });
    connect(&d->hop, &Hop::overfull, this,
            [this] { d->breakOff(ApiError::Kind::BadAnswer, ApiError::Cause::TooLarge); });
    connect(&d->hop, &Hop::ended, this, [this] { d->onEnded(); });
}

EnrolCall::~EnrolCall()
{
    if (d->state == Private::State::Running) {
        d->state = Private::State::Settled;
        d->endPost(false);
        d->hop.finish(NetworkFault::ours(ApiError::Kind::Cancelled, ApiError::Cause::Unspecified));
    }
}

void EnrolCall::start()
{
    if (d->state != Private::State::New) {
        return;
    }
    d->state = Private::State::Running;
    if (!d->client) {
        d->settleSoon({.kind = ApiError::Kind::Cancelled});
        return;
    }
    connect(d->client, &QObject::destroyed, this, &EnrolCall::cancel);
    d->startedAt = d->now();
    d->deadline.start(d->client->profile().limits.deadline);
    d->post();
}

void EnrolCall::cancel()
{
    d->breakOff(ApiError::Kind::Cancelled, ApiError::Cause::Unspecified);
}

bool EnrolCall::isSettled() const
{
    return d->state == Private::State::Settled;
}

std::chrono::microseconds EnrolCall::took() const
{
    return d->took;
}

const Result<EnrolmentReceipt> &EnrolCall::result() const
{
    return d->result;
}

void EnrolCall::Private::post()
{
    const std::optional<QUrl> url = client->url(client->profile().paths.enrol, {});
    if (!url || request.body().isEmpty()) {
        settleSoon({.kind = ApiError::Kind::InvalidData});
        return;
    }
    const QPointer<EnrolCall> alive(&q);
    hop.begin("POST", *url, request.body());
    if (!alive || state != State::Running) {
        return; // someone who was told broke it off
    }
    auto oneShot = std::make_unique<OneShotBody>(request.body());
    body = oneShot.get();
    connect(body, &OneShotBody::firstRead, &q, [this] { isBodyRead = true; });
    isPosted = true;
    const ApiClient::Post post = client->post(*url, std::move(oneShot));
    isOnFreshTls = post.isFirst && url->scheme() == QLatin1String("https");
    connect(post.reply, &QNetworkReply::encrypted, &q, [this] { isEncrypted = true; });
    hop.watch(post.reply);
}

void EnrolCall::Private::onEnded()
{
    const int status = hop.httpStatus();
    // Before anything else: for 307 and 308 Qt reports that it could not rewind the body, not what was answered.
    if (status >= 300 && status < 400) {
        ApiError error = NetworkFault::ours(ApiError::Kind::Redirected, ApiError::Cause::RedirectElsewhere, status);
        error.detail = hop.redirectPlace();
        if (BaseUrl::originOf(QUrl(error.detail)) == client->profile().baseUrl.origin()) {
            error.cause = ApiError::Cause::RedirectOtherQuestion;
        }
        settle(tl::unexpected(error), hop.hasAnswer());
        return;
    }
    if (!hop.hasAnswer()) {
        ApiError fault = hop.fault();
        fault.requestMayHaveBeenProcessed = requestMayHaveLeft(fault);
        settle(tl::unexpected(fault));
        return;
    }
    settle(Answer::enrolment(hop.answer()), true);
}

// Whether any byte of the request, its header included, may be on its way, in view of what Qt has said so far. Its
// network thread is ahead of us, so silence alone proves nothing. But with HTTP/1.1 the header leaves together with the
// first of the body, which is read on our thread; and before the first request of a new TLS connection that thread
// waits until ours has been told that it is encrypted (a blocking connection in QNetworkReplyHttpImpl, Qt 6.4).
bool EnrolCall::Private::requestMayHaveLeft() const
{
    if (!isPosted) {
        return false;
    }
    return isBodyRead || hop.wasSent() || hop.httpStatus() != 0 || !isOnFreshTls || isEncrypted;
}

// For an end that Qt reports: some of its errors can only come before a connection stands.
bool EnrolCall::Private::requestMayHaveLeft(const ApiError &fault) const
{
    return requestMayHaveLeft() && (fault.requestMayHaveBeenProcessed || isBodyRead || hop.wasSent());
}

void EnrolCall::Private::breakOff(ApiError::Kind kind, ApiError::Cause cause)
{
    if (state != State::Running) {
        return;
    }
    ApiError error = NetworkFault::ours(kind, cause, hop.httpStatus());
    error.requestMayHaveBeenProcessed = requestMayHaveLeft();
    settle(tl::unexpected(error));
}

void EnrolCall::Private::settleSoon(const ApiError &error)
{
    QMetaObject::invokeMethod(
        &q, [this, error] { settle(tl::unexpected(error)); }, Qt::QueuedConnection);
}

void EnrolCall::Private::endPost(bool connectionIsGood)
{
    if (body) {
        body->shut();
    }
    if (client && isPosted) {
        client->endPost(connectionIsGood);
    }
}

void EnrolCall::Private::settle(const Result<EnrolmentReceipt> &answer, bool connectionIsGood)
{
    if (state != State::Running) {
        return;
    }
    state = State::Settled;
    deadline.stop();
    if (client) {
        took = std::chrono::duration_cast<std::chrono::microseconds>(now() - startedAt);
        const Redaction &redaction = client->redaction();
        result = answer.map([&redaction](const EnrolmentReceipt &receipt) { return redaction.receipt(receipt); })
                     .map_error([&redaction](const ApiError &error) { return redaction.error(error); });
    } else {
        result = answer;
    }
    endPost(connectionIsGood);
    const QPointer<EnrolCall> alive(&q);
    hop.finish(result ? std::nullopt : std::optional(result.error()));
    if (alive) {
        hop.drop();
        Q_EMIT q.settled();
    }
}
