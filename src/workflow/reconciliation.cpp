#include "workflow/reconciliation.h"

#include "api/apiclient.h"
#include "api/statuscall.h"
#include "workflow/whenfinished.h"
#include "workflow/wording.h"

#include <algorithm>

namespace {

// How often to look at the clock while waiting: it may be set, and the computer may sleep.
constexpr std::chrono::milliseconds pulse{500};

bool isNotFound(const AttemptLook &look)
{
    return look.answer == AttemptLook::Answer::NotFound;
}

} // namespace

Reconciliation::Reconciliation(ApiClient &client, JournalService &journal, Attempt attempt, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_journal(&journal)
    , m_attempt(std::move(attempt))
    , m_timer(this)
{
    m_timer.setInterval(pulse);
    connect(&m_timer, &QTimer::timeout, this, &Reconciliation::onPulse);
}

Reconciliation::~Reconciliation() = default;

std::optional<QDateTime> Reconciliation::nextLookAt(const Attempt &attempt)
{
    if (attempt.state != AttemptState::Unknown) {
        return std::nullopt;
    }
    std::optional<QDateTime> first;
    for (const AttemptLook &look : attempt.looks) {
        if (isNotFound(look) && (!first || look.at < *first)) {
            first = look.at;
        }
    }
    return first ? std::optional(first->addDuration(apart)) : std::nullopt;
}

// How long to wait for the look that can settle it; nothing when the earlier ones do not count. One that lies in the
// future was made when the clock was wrong. What this object itself has seen is measured by the clock that nobody sets,
// too.
std::optional<std::chrono::milliseconds> Reconciliation::untilNext() const
{
    using std::chrono::milliseconds;
    const QDateTime now = m_client->clock().nowUtc();
    std::optional<milliseconds> shortest;
    for (const AttemptLook &look : m_attempt.looks) {
        if (!isNotFound(look) || look.at > now) {
            continue;
        }
        milliseconds left = milliseconds(now.msecsTo(look.at)) + milliseconds(apart);
        if (const auto mine = m_ownLooks.constFind(look.at); mine != m_ownLooks.constEnd()) {
            const auto passed = m_client->clock().monotonic() - *mine;
            left = std::max(left, std::chrono::ceil<milliseconds>(apart - passed));
        }
        shortest = shortest ? std::min(*shortest, left) : left;
    }
    return shortest ? std::optional(std::max(*shortest, milliseconds(0))) : std::nullopt;
}

void Reconciliation::start(Mode mode)
{
    if (m_state != State::New) {
        return;
    }
    m_state = State::Running;
    m_mode = mode;
    // Never from within start().
    QMetaObject::invokeMethod(this, &Reconciliation::look, Qt::QueuedConnection);
}

void Reconciliation::cancel()
{
    if (m_state == State::Running) {
        conclude({});
    }
}

void Reconciliation::look()
{
    if (m_state != State::Running) {
        return;
    }
    m_timer.stop();
    if (m_attempt.state != AttemptState::Unknown) {
        conclude({});
        return;
    }
    const auto id = Identifier::from(IdentifierKind::WorkProviderUserId, m_attempt.request.workProviderUserId());
    if (!m_client || !m_journal || !id) {
        conclude(tr("Zego cannot be asked about this attempt."));
        return;
    }
    // By when it is asked: a slow answer makes two questions no further apart.
    m_isSecond = untilNext() == std::chrono::milliseconds(0);
    m_call = new StatusCall(*m_client, *id, this);
    connect(m_call, &ApiCall::settled, this, &Reconciliation::onSettled);
    m_call->start();
}

void Reconciliation::onSettled()
{
    const Result<CustomerStatus> result = m_call->result();
    m_call->deleteLater();
    m_call = nullptr;
    if (!m_client || !m_journal) {
        conclude(tr("Zego cannot be asked about this attempt."));
        return;
    }
    AttemptChange change{.from = AttemptState::Unknown, .to = AttemptState::Unknown};
    AttemptLook look{
        .at = m_client->clock().nowUtc(), .answer = AttemptLook::Answer::NoAnswer, .customerNumber = {}, .why = {}};
    QString problem;
    if (result) {
        look.answer = AttemptLook::Answer::Found;
        look.customerNumber = result->customerNumber;
        change.to = AttemptState::ReconciledExists;
        change.customerNumber = result->customerNumber;
    } else if (result.error().kind == ApiError::Kind::NotFound) {
        look.answer = AttemptLook::Answer::NotFound;
        if (m_isSecond) {
            change.to = AttemptState::ReconciledAbsent;
        }
    } else {
        look.why = Wording::of(result.error()).sentence;
        problem = look.why;
    }
    change.look = look;
    const std::chrono::nanoseconds lookedAt = m_client->clock().monotonic();
    whenFinished(m_journal->change(m_attempt.id, change), this,
                 [this, problem, look, lookedAt](const JournalService::Changed &changed) {
                     if (changed && isNotFound(look) && !changed->looks.isEmpty()) {
                         m_ownLooks.insert(changed->looks.last().at, lookedAt);
                     }
                     onWritten(changed, problem);
                 });
}

void Reconciliation::onWritten(const JournalService::Changed &changed, const QString &problem)
{
    if (m_state != State::Running) {
        return;
    }
    if (!changed) {
        rereadAfter(changed.error().message);
        return;
    }
    m_attempt = *changed;
    const bool settled = m_attempt.state != AttemptState::Unknown;
    if (settled || m_mode == Mode::OneLook || !problem.isEmpty() || !m_client) {
        conclude(problem);
        return;
    }
    m_timer.start();
    const std::chrono::milliseconds wait = untilNext().value_or(std::chrono::milliseconds(0));
    Q_EMIT looked(m_attempt, m_client->clock().nowUtc().addDuration(wait));
}

// Another window may have settled it meanwhile: then that is the answer, and no problem.
void Reconciliation::rereadAfter(const QString &problem)
{
    if (!m_journal) {
        conclude(problem);
        return;
    }
    whenFinished(m_journal->attempt(m_attempt.id), this,
                 [this, problem](const tl::expected<std::optional<Attempt>, Journal::Problem> &read) {
                     // Still Sending: its end could not be written down, so that nothing is settled.
                     const bool settledElsewhere = read && *read && (*read)->state != AttemptState::Unknown &&
                                                   (*read)->state != AttemptState::Sending;
                     if (settledElsewhere) {
                         m_attempt = **read;
                     }
                     if (m_state == State::Running) {
                         conclude(settledElsewhere ? QString() : problem);
                     }
                 });
}

void Reconciliation::onPulse()
{
    if (!m_client) {
        conclude(tr("Zego cannot be asked about this attempt."));
        return;
    }
    if (untilNext().value_or(std::chrono::milliseconds(0)) == std::chrono::milliseconds(0)) {
        look();
    }
}

void Reconciliation::conclude(const QString &problem)
{
    m_state = State::Done;
    m_timer.stop();
    if (m_call != nullptr) {
        m_call->disconnect(this);
        m_call->cancel();
    }
    Q_EMIT concluded(m_attempt, problem);
}
