#include "store/journal.h"

#include "store/journaldatabase.h"
#include "store/journalrecord.h"

#include <QSqlQuery>

#include <map>

namespace {

using Problem = Journal::Problem;
using Records = tl::expected<QList<JournalRecord>, Problem>;

QString selectWhere(const QString &where)
{
    return QLatin1String("SELECT ") + JournalRecord::columns() + QLatin1String(" FROM attempts ") + where;
}

QString newestFirst()
{
    return QStringLiteral(" ORDER BY started_at DESC, rowid DESC");
}

// SAFETY, "Enrolment as a state machine". Unknown to Unknown adds a look.
bool isAllowed(AttemptState from, AttemptState to)
{
    switch (from) {
    case AttemptState::Sending:
        return to == AttemptState::Confirmed || to == AttemptState::Rejected || to == AttemptState::NotSent ||
               to == AttemptState::Unknown;
    case AttemptState::Unknown:
        return to == AttemptState::Unknown || to == AttemptState::ReconciledExists ||
               to == AttemptState::ReconciledAbsent;
    case AttemptState::Confirmed:
    case AttemptState::Rejected:
    case AttemptState::NotSent:
    case AttemptState::ReconciledExists:
    case AttemptState::ReconciledAbsent:
        return false;
    }
    Q_UNREACHABLE();
}

void apply(const AttemptChange &change, Attempt &attempt)
{
    attempt.state = change.to;
    attempt.httpStatus = change.httpStatus != 0 ? change.httpStatus : attempt.httpStatus;
    attempt.receipt = change.receipt ? change.receipt : attempt.receipt;
    attempt.error = change.error ? change.error : attempt.error;
    for (const QString &number : {change.customerNumber, change.receipt ? change.receipt->customerNumber : QString(),
                                  change.look ? change.look->customerNumber : QString()}) {
        if (attempt.customerNumber.isEmpty()) {
            attempt.customerNumber = number;
        }
    }
    if (change.look) {
        attempt.looks.append(*change.look);
    }
}

tl::unexpected<Problem> failed(const QSqlError &error)
{
    return tl::unexpected(JournalDatabase::problem(error));
}

tl::unexpected<Problem> refused(const QString &message)
{
    return tl::unexpected(Problem{.kind = Problem::Kind::Failed, .message = message});
}

} // namespace

class Journal::Private
{
public:
    std::unique_ptr<JournalDatabase> database;
    Vault vault;
    std::shared_ptr<const InstanceLock> instance;
    const Clock &clock;
    std::map<QString, QSqlQuery> statements = {}; // goes before the database

    tl::expected<QSqlQuery *, QSqlError> run(const QString &sql, const QVariantList &values);
    Records records(const QString &where, const QVariantList &values);
    tl::expected<std::optional<JournalRecord>, Problem> record(const QString &where, const QVariantList &values);
    tl::expected<void, Problem> insert(const JournalRecord &record);
    // Writes the row, if it is still as it was read: in the state and version before.
    tl::expected<void, Problem> update(JournalRecord &record, AttemptState before);
    // To the millisecond, which is what is kept.
    QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(clock.nowUtc().toMSecsSinceEpoch(), Qt::UTC); }
    // Those that began what is still being sent, and no longer run.
    tl::expected<QStringList, Problem> goneInstances();
};

tl::expected<QSqlQuery *, QSqlError> Journal::Private::run(const QString &sql, const QVariantList &values)
{
    auto found = statements.find(sql);
    if (found == statements.end()) {
        QSqlQuery query(database->connection().database());
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            return tl::unexpected(query.lastError());
        }
        found = statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values.at(i));
    }
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        query.finish();
        return tl::unexpected(error);
    }
    return &query;
}

Records Journal::Private::records(const QString &where, const QVariantList &values)
{
    const auto query = run(selectWhere(where), values);
    if (!query) {
        return failed(query.error());
    }
    QList<JournalRecord> all;
    while ((*query)->next()) {
        std::optional<JournalRecord> record = JournalRecord::read(**query, vault);
        if (!record) {
            (*query)->finish();
            return tl::unexpected(Problem{.kind = Problem::Kind::Damaged,
                                          .message = JournalDatabase::tr("An entry of the journal is damaged or was "
                                                                         "changed by something else. Close the program "
                                                                         "and bring back a copy from a backup.")});
        }
        all.append(*std::move(record));
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish(); // else it would hold on to this moment of the database
    if (error.isValid()) {
        return failed(error);
    }
    return all;
}

tl::expected<std::optional<JournalRecord>, Problem> Journal::Private::record(const QString &where,
                                                                             const QVariantList &values)
{
    return records(where, values).map([](QList<JournalRecord> all) {
        return all.isEmpty() ? std::nullopt : std::optional(all.takeFirst());
    });
}

tl::expected<void, Problem> Journal::Private::insert(const JournalRecord &record)
{
    const auto query = run(QLatin1String("INSERT INTO attempts (") + JournalRecord::columns() +
                               QLatin1String(") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                           record.values(vault));
    if (!query) {
        return failed(query.error());
    }
    (*query)->finish();
    return {};
}

tl::expected<void, Problem> Journal::Private::update(JournalRecord &record, AttemptState before)
{
    const int versionBefore = record.version++;
    record.attempt.changedAt = now();
    const auto query =
        run(QStringLiteral("UPDATE attempts SET state = ?, state_version = ?, changed_at = ?, sealed = ? "
                           "WHERE id = ? AND state = ? AND state_version = ?"),
            {QString(AttemptStates::key(record.attempt.state)), record.version,
             record.attempt.changedAt.toMSecsSinceEpoch(), record.sealed(vault),
             JournalRecord::idText(record.attempt.id), QString(AttemptStates::key(before)), versionBefore});
    if (!query) {
        return failed(query.error());
    }
    const int rows = (*query)->numRowsAffected();
    (*query)->finish();
    return rows == 1 ? tl::expected<void, Problem>()
                     : refused(JournalDatabase::tr("The attempt was changed at the same moment. Look at it again."));
}

tl::expected<QStringList, Problem> Journal::Private::goneInstances()
{
    const auto query = run(QStringLiteral("SELECT DISTINCT instance FROM attempts WHERE state = 'sending'"), {});
    if (!query) {
        return failed(query.error());
    }
    QStringList gone;
    while ((*query)->next()) {
        const QString owner = (*query)->value(0).toString();
        if (!instance->isAlive(owner)) { // it knows itself to be
            gone << owner;
        }
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    return error.isValid() ? failed(error) : tl::expected<QStringList, Problem>(gone);
}

Journal::Journal(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

Journal::~Journal() = default;

tl::expected<std::unique_ptr<Journal>, Problem>
Journal::open(const QString &file, Vault vault, std::shared_ptr<const InstanceLock> instance, const Clock &clock)
{
    auto database = JournalDatabase::open(file, vault);
    if (!database) {
        return tl::unexpected(database.error());
    }
    auto parts = std::make_unique<Private>(Private{
        .database = *std::move(database), .vault = std::move(vault), .instance = std::move(instance), .clock = clock});
    auto journal = std::unique_ptr<Journal>(new Journal(std::move(parts)));
    if (const auto recovered = journal->recover(); !recovered) {
        return tl::unexpected(recovered.error());
    }
    return journal;
}

tl::expected<Attempt, Journal::Refusal> Journal::begin(const QString &environment, const EnrolmentRequest &request)
{
    const auto notWritten = [](const Problem &problem) {
        return tl::unexpected(
            Refusal{.message = JournalDatabase::tr("The attempt could not be written down, so nothing was sent. %1")
                                   .arg(problem.message)});
    };
    const auto transaction = d->database->begin();
    if (!transaction) {
        return notWritten(transaction.error());
    }
    const auto earlier =
        d->record(QStringLiteral("WHERE environment = ? AND person = ? AND state IN ('sending', 'unknown', "
                                 "'confirmed', 'reconciled_exists')"),
                  {environment, JournalRecord::personHash(d->vault, environment, request.workProviderUserId())});
    if (!earlier) {
        return notWritten(earlier.error());
    }
    if (*earlier) {
        return tl::unexpected(Refusal{.earlier = (*earlier)->attempt, .message = {}});
    }
    const QDateTime now = d->now();
    const JournalRecord record{.attempt = {.id = QUuid::createUuid(),
                                           .environment = environment,
                                           .state = AttemptState::Sending,
                                           .startedAt = now,
                                           .changedAt = now,
                                           .request = request},
                               .instance = d->instance->id()};
    if (const auto inserted = d->insert(record); !inserted) {
        return notWritten(inserted.error());
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        return notWritten(JournalDatabase::problem(committed.error()));
    }
    return record.attempt;
}

tl::expected<Attempt, Problem> Journal::change(const QUuid &id, const AttemptChange &change)
{
    if (!isAllowed(change.from, change.to)) {
        return refused(JournalDatabase::tr("An attempt cannot go from “%1” to “%2”.")
                           .arg(AttemptStates::label(change.from), AttemptStates::label(change.to)));
    }
    const auto transaction = d->database->begin();
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    auto found = d->record(QStringLiteral("WHERE id = ?"), {JournalRecord::idText(id)});
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found) {
        return refused(JournalDatabase::tr("The journal has no such attempt."));
    }
    JournalRecord &record = **found;
    if (record.attempt.state != change.from) {
        return refused(
            JournalDatabase::tr("The attempt is no longer “%1” but “%2”: something else has changed it. Look "
                                "at it again.")
                .arg(AttemptStates::label(change.from), AttemptStates::label(record.attempt.state)));
    }
    apply(change, record.attempt);
    if (change.to == AttemptState::Confirmed && record.attempt.customerNumber.isEmpty()) {
        return refused(JournalDatabase::tr("Without a customer number an attempt cannot count as enrolled."));
    }
    if (const auto updated = d->update(record, change.from); !updated) {
        return tl::unexpected(updated.error());
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        return failed(committed.error());
    }
    return record.attempt;
}

tl::expected<int, Problem> Journal::recover()
{
    // Without the lock that writers wait for, which is not needed when nobody is gone.
    const auto gone = d->goneInstances();
    if (!gone || gone->isEmpty()) {
        return gone.map([](const QStringList &) { return 0; });
    }
    const auto transaction = d->database->begin();
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    int count = 0;
    for (const QString &instance : *gone) {
        auto left = d->records(QStringLiteral("WHERE state = 'sending' AND instance = ?"), {instance});
        if (!left) {
            return tl::unexpected(left.error());
        }
        for (JournalRecord &record : *left) {
            record.attempt.state = AttemptState::Unknown;
            record.attempt.interrupted = true;
            if (const auto updated = d->update(record, AttemptState::Sending); !updated) {
                return tl::unexpected(updated.error());
            }
            ++count;
        }
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        return failed(committed.error());
    }
    return count;
}

namespace {

tl::expected<QList<Attempt>, Problem> attemptsOf(Records records)
{
    return std::move(records).map([](QList<JournalRecord> all) {
        QList<Attempt> attempts;
        attempts.reserve(all.size());
        for (JournalRecord &record : all) {
            attempts.append(std::move(record.attempt));
        }
        return attempts;
    });
}

} // namespace

tl::expected<std::optional<Attempt>, Problem> Journal::attempt(const QUuid &id) const
{
    return d->record(QStringLiteral("WHERE id = ?"), {JournalRecord::idText(id)})
        .map([](const std::optional<JournalRecord> &record) {
            return record ? std::optional(record->attempt) : std::nullopt;
        });
}

tl::expected<QList<Attempt>, Problem> Journal::list(const AttemptQuery &query) const
{
    QStringList conditions;
    QVariantList values;
    if (!query.environment.isEmpty()) {
        conditions << QStringLiteral("environment = ?");
        values << query.environment;
    }
    if (!query.states.isEmpty()) {
        QStringList states;
        for (const AttemptState state : query.states) {
            states << u'\'' + AttemptStates::key(state) + u'\'';
        }
        states.sort(); // so that the same question is the same statement
        conditions << QLatin1String("state IN (") + states.join(u',') + u')';
    }
    values << qMax(query.limit, 0) << qMax(query.offset, 0);
    const QString where =
        conditions.isEmpty() ? QString() : QLatin1String("WHERE ") + conditions.join(QLatin1String(" AND "));
    return attemptsOf(d->records(where + newestFirst() + QLatin1String(" LIMIT ? OFFSET ?"), values));
}

tl::expected<QList<Attempt>, Problem> Journal::forPerson(const QString &environment,
                                                         const QString &workProviderUserId) const
{
    return attemptsOf(d->records(QLatin1String("WHERE environment = ? AND person = ?") + newestFirst(),
                                 {environment, JournalRecord::personHash(d->vault, environment, workProviderUserId)}));
}

tl::expected<QList<Attempt>, Problem> Journal::similar(const QString &environment,
                                                       const EnrolmentRequest &request) const
{
    return attemptsOf(
        d->records(QLatin1String("WHERE environment = ? AND likeness = ? AND person <> ?") + newestFirst(),
                   {environment, JournalRecord::likenessHash(d->vault, environment, request),
                    JournalRecord::personHash(d->vault, environment, request.workProviderUserId())}));
}

tl::expected<int, Problem> Journal::openCount(const QString &environment) const
{
    const QString count = QStringLiteral("SELECT count(*) FROM attempts WHERE state = 'unknown'");
    const auto query = environment.isEmpty() ? d->run(count, {})
                                             : d->run(count + QLatin1String(" AND environment = ?"), {environment});
    if (!query) {
        return failed(query.error());
    }
    const int found = (*query)->next() ? (*query)->value(0).toInt() : 0;
    (*query)->finish();
    return found;
}
