#include "workflow/connectiontest.h"

#include "api/apiclient.h"
#include "api/statuscall.h"

using Fault = ConnectionReport::Fault;
using State = ConnectionReport::Step::State;

namespace {

// In the shape of a customer number, and nobody's.
const Identifier &nobody()
{
    static const Identifier number =
        *Identifier::from(IdentifierKind::CustomerNumber, QStringLiteral("0CONNECTIONTEST0"));
    return number;
}

Profile withoutRetries(Profile profile)
{
    profile.limits.maxAttempts = 1;
    return profile;
}

Fault ofConnection(ApiError::Cause cause)
{
    switch (cause) {
    case ApiError::Cause::NameNotFound:
        return Fault::Name;
    case ApiError::Cause::ConnectionRefused:
        return Fault::Refused;
    case ApiError::Cause::ProxyFailed:
        return Fault::Proxy;
    default:
        return Fault::Unreachable;
    }
}

Fault faultOf(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Cancelled:
        return Fault::Cancelled;
    case ApiError::Kind::Timeout:
        return Fault::Timeout;
    case ApiError::Kind::Unreachable:
        return ofConnection(error.cause);
    case ApiError::Kind::Tls:
        return error.cause == ApiError::Cause::HandshakeFailed ? Fault::Handshake : Fault::Certificate;
    case ApiError::Kind::Unauthorised:
        return error.code == QLatin1String("MISSING_AUTH") ? Fault::MissingToken : Fault::InvalidToken;
    case ApiError::Kind::Forbidden:
        return Fault::Forbidden;
    case ApiError::Kind::NotFound:
        return Fault::None; // the API's own code for a number that nobody has
    case ApiError::Kind::InvalidData:
        return error.code == QLatin1String("INVALID_DATA") ? Fault::None : Fault::NotThisApi;
    case ApiError::Kind::Throttled:
    case ApiError::Kind::ServerFault:
        return Fault::Server;
    case ApiError::Kind::Redirected:
    case ApiError::Kind::EmailMismatch:
    case ApiError::Kind::BadAnswer:
        return Fault::NotThisApi;
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1String ConnectionReport::key(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return QLatin1String("none");
    case Fault::Name:
        return QLatin1String("name");
    case Fault::Refused:
        return QLatin1String("refused");
    case Fault::Unreachable:
        return QLatin1String("unreachable");
    case Fault::Proxy:
        return QLatin1String("proxy");
    case Fault::Certificate:
        return QLatin1String("certificate");
    case Fault::Handshake:
        return QLatin1String("handshake");
    case Fault::Timeout:
        return QLatin1String("timeout");
    case Fault::MissingToken:
        return QLatin1String("missingToken");
    case Fault::InvalidToken:
        return QLatin1String("invalidToken");
    case Fault::Forbidden:
        return QLatin1String("forbidden");
    case Fault::NotThisApi:
        return QLatin1String("notThisApi");
    case Fault::Server:
        return QLatin1String("server");
    case Fault::Cancelled:
        return QLatin1String("cancelled");
    }
    Q_UNREACHABLE();
}

ConnectionTest::ConnectionTest(const Profile &profile, const std::optional<AccessToken> &token, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_secure(profile.baseUrl.url().scheme() == QLatin1String("https"))
    , m_client(token ? std::make_unique<ApiClient>(withoutRetries(profile), *token, clock) : nullptr)
{
}

ConnectionTest::~ConnectionTest()
{
    delete m_call; // before the client that it uses
}

void ConnectionTest::start()
{
    if (m_started) {
        return;
    }
    m_started = true;
    if (!m_client) {
        QMetaObject::invokeMethod(this, &ConnectionTest::concludeWithoutToken, Qt::QueuedConnection);
        return;
    }
    connect(m_client.get(), &ApiClient::exchangeChanged, this, [this](const Exchange &exchange) {
        m_connected = m_connected || exchange.phases.waiting || exchange.phases.connecting || exchange.httpStatus != 0;
    });
    m_call = new StatusCall(*m_client, nobody(), this);
    connect(m_call, &ApiCall::settled, this, &ConnectionTest::onSettled);
    m_call->start();
}

void ConnectionTest::cancel()
{
    if (m_call != nullptr) {
        m_call->cancel();
    } else if (m_started) {
        concludeWithoutToken();
    }
}

void ConnectionTest::concludeWithoutToken()
{
    if (m_concluded) {
        return;
    }
    m_concluded = true;
    ConnectionReport report{.fault = Fault::MissingToken, .steps = steps(Fault::MissingToken)};
    for (ConnectionReport::Step &step : report.steps) {
        step.state = State::NotReached;
    }
    report.steps.last().state = State::Failed;
    report.message = {.sentence = ConnectionReport::tr("There is no token for this profile, so nothing was asked."),
                      .nextStep = ConnectionReport::tr("Enter the token, then test again."),
                      .code = {},
                      .detail = {}};
    Q_EMIT concluded(report);
}

// How far it got. A timeout fails the connection when no request went out, the answer otherwise.
QList<ConnectionReport::Step> ConnectionTest::steps(Fault fault) const
{
    enum Stage { Connected, Certified, Answered, Accepted, All };
    const auto failedAt = [this, fault] {
        switch (fault) {
        case Fault::None:
            return All;
        case Fault::Name:
        case Fault::Refused:
        case Fault::Proxy:
            return Connected;
        case Fault::Certificate:
        case Fault::Handshake:
            return Certified;
        case Fault::Unreachable:
        case Fault::Timeout:
        case Fault::Cancelled:
            return m_connected ? Answered : Connected;
        case Fault::NotThisApi:
        case Fault::Server:
            return Answered;
        case Fault::MissingToken:
        case Fault::InvalidToken:
        case Fault::Forbidden:
            return Accepted;
        }
        Q_UNREACHABLE();
    };
    const Stage failed = failedAt();
    QList<ConnectionReport::Step> steps;
    const auto add = [&steps, failed](Stage stage, const QString &label) {
        steps += ConnectionReport::Step{.label = label,
                                        .state = stage < failed    ? State::Passed
                                                 : stage == failed ? State::Failed
                                                                   : State::NotReached};
    };
    add(Connected, ConnectionReport::tr("Name found and connected"));
    if (m_secure) {
        add(Certified, ConnectionReport::tr("Certificate"));
    }
    add(Answered, ConnectionReport::tr("Answer of this API"));
    add(Accepted, ConnectionReport::tr("Token accepted"));
    return steps;
}

void ConnectionTest::onSettled()
{
    if (m_concluded) {
        return;
    }
    m_concluded = true;
    ConnectionReport report{.took = m_call->took()};
    if (!m_call->result()) {
        const ApiError &error = m_call->result().error();
        report.fault = faultOf(error);
        report.message = Wording::of(error);
    }
    if (report.passed()) {
        report.message = {.sentence =
                              ConnectionReport::tr("All is well: the service answers as the customers API does, "
                                                   "and accepts the token."),
                          .nextStep = {},
                          .code = {},
                          .detail = {}};
    }
    report.steps = steps(report.fault);
    Q_EMIT concluded(report);
}
