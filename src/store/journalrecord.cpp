#include "store/journalrecord.h"

#include "store/attemptcodec.h"
#include "store/cryptolibrary.h"

#include <QVariant>

namespace {

// Of what is sealed and how it is bound, not of the tables.
constexpr int recordVersion = 1;

enum Column { Id, Environment, State, Version, Person, Likeness, BodyHash, Instance, Started, Changed, Sealed };

QByteArray binding(const QString &environment, const QString &id, const QString &state, int version,
                   const QString &instance)
{
    return CryptoLibrary::joined({"attempt", CryptoLibrary::part(recordVersion), environment.toUtf8(), id.toUtf8(),
                                  state.toUtf8(), CryptoLibrary::part(version), instance.toUtf8()});
}

// The same for the same person, however somebody wrote it.
QByteArray folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified().toUtf8();
}

} // namespace

QString JournalRecord::columns()
{
    return QStringLiteral("id, environment, state, state_version, person, likeness, body_hash, instance, started_at, "
                          "changed_at, sealed");
}

std::optional<JournalRecord> JournalRecord::read(const QSqlQuery &row, const Vault &vault)
{
    const QString id = row.value(Id).toString();
    const QString environment = row.value(Environment).toString();
    const QString stateKey = row.value(State).toString();
    const int version = row.value(Version).toInt();
    const QString instance = row.value(Instance).toString();
    const std::optional<QByteArray> plain =
        vault.open(row.value(Sealed).toByteArray(), binding(environment, id, stateKey, version, instance));
    std::optional<Attempt> attempt = plain ? AttemptCodec::decode(*plain) : std::nullopt;
    const std::optional<AttemptState> state = AttemptStates::fromKey(stateKey);
    if (!attempt || !state) {
        return std::nullopt;
    }
    attempt->id = QUuid::fromString(id);
    attempt->environment = environment;
    attempt->state = *state;
    // The columns by which rows are found must still be those of what was sealed.
    const EnrolmentRequest &request = attempt->request;
    if (attempt->id.isNull() ||
        row.value(Person).toByteArray() != personHash(vault, environment, request.workProviderUserId()) ||
        row.value(Likeness).toByteArray() != likenessHash(vault, environment, request) ||
        row.value(BodyHash).toByteArray() != bodyHash(vault, request) ||
        row.value(Started).toLongLong() != attempt->startedAt.toMSecsSinceEpoch() ||
        row.value(Changed).toLongLong() != attempt->changedAt.toMSecsSinceEpoch()) {
        return std::nullopt;
    }
    return JournalRecord{.attempt = *std::move(attempt), .version = version, .instance = instance};
}

QVariantList JournalRecord::values(const Vault &vault) const
{
    return {idText(attempt.id),
            attempt.environment,
            QString(AttemptStates::key(attempt.state)),
            version,
            personHash(vault, attempt.environment, attempt.request.workProviderUserId()),
            likenessHash(vault, attempt.environment, attempt.request),
            bodyHash(vault, attempt.request),
            instance,
            attempt.startedAt.toMSecsSinceEpoch(),
            attempt.changedAt.toMSecsSinceEpoch(),
            sealed(vault)};
}

QByteArray JournalRecord::sealed(const Vault &vault) const
{
    return vault.seal(AttemptCodec::encode(attempt), binding(attempt.environment, idText(attempt.id),
                                                             AttemptStates::key(attempt.state), version, instance));
}

QByteArray JournalRecord::personHash(const Vault &vault, const QString &environment, const QString &workProviderUserId)
{
    return vault.keyedHash("person", CryptoLibrary::joined({environment.toUtf8(), workProviderUserId.toUtf8()}));
}

QByteArray JournalRecord::likenessHash(const Vault &vault, const QString &environment, const EnrolmentRequest &request)
{
    return vault.keyedHash(
        "likeness", CryptoLibrary::joined({environment.toUtf8(), folded(request.text(EnrolmentField::GivenNames)),
                                           folded(request.text(EnrolmentField::LastName)),
                                           folded(request.text(EnrolmentField::Dob)),
                                           folded(request.text(EnrolmentField::Email))}));
}

QByteArray JournalRecord::bodyHash(const Vault &vault, const EnrolmentRequest &request)
{
    return vault.keyedHash("body", request.body());
}
