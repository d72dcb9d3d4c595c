#pragma once

#include "core/attempt.h"
#include "core/clock.h"
#include "store/instancelock.h"
#include "store/vault.h"

#include <QSet>
#include <QString>

#include <tl/expected.hpp>

#include <memory>
#include <optional>

// Which attempts to list, newest first.
struct AttemptQuery
{
    QString environment;       // empty: all
    QSet<AttemptState> states; // empty: all
    int limit = 500;
    int offset = 0;
};

// What happens to an attempt after it was written down.
struct AttemptChange
{
    AttemptState from = AttemptState::Sending; // only if it is still in this state
    AttemptState to = AttemptState::Unknown;   // may be the same, to add a look
    int httpStatus = 0;
    std::optional<EnrolmentReceipt> receipt;
    std::optional<ApiError> error;
    QString customerNumber;
    std::optional<AttemptLook> look;
};

// Every attempt to enrol, durable before a byte of it is sent: SQLite (WAL, synchronous=FULL), personal data sealed,
// people found by keyed hash. The unique index over (environment, person) where the state blocks is what keeps a second
// attempt from starting, from whichever instance. Blocking; lives on one thread; several instances and processes may
// have the same file open. SAFETY, "Enrolment as a state machine"
class Journal
{
public:
    static constexpr int schemaVersion = 1;

    struct Problem
    {
        enum class Kind {
            WrongKey, // its records were sealed with another key
            Damaged,  // not a database, or not whole
            Newer,    // written by a newer version of the program
            Failed,   // cannot be opened, read or written: disk, rights, another program
        };
        Kind kind = Kind::Failed;
        QString message; // a sentence for a person: what, and what to do
    };

    // Why an attempt was not written down, so that nothing may be sent.
    struct Refusal
    {
        std::optional<Attempt> earlier; // the one that blocks
        QString message;                // else: what failed
    };

    // Makes the file if there is none, migrates an older one, leaves a newer, damaged or foreign one untouched. The
    // clock must outlive it. Attempts that a dead instance left in Sending become Unknown.
    static tl::expected<std::unique_ptr<Journal>, Problem>
    open(const QString &file, Vault vault, std::shared_ptr<const InstanceLock> instance, const Clock &clock);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    // Writes it down as Sending and commits to disk. Only after this has succeeded may it be sent.
    tl::expected<Attempt, Refusal> begin(const QString &environment, const EnrolmentRequest &request);
    // The attempt as it now is; a Problem when it could not be written or was no longer in change.from.
    tl::expected<Attempt, Problem> change(const QUuid &id, const AttemptChange &change);

    tl::expected<std::optional<Attempt>, Problem> attempt(const QUuid &id) const;
    tl::expected<QList<Attempt>, Problem> list(const AttemptQuery &query) const;
    // All attempts for this work provider user id, newest first.
    tl::expected<QList<Attempt>, Problem> forPerson(const QString &environment,
                                                    const QString &workProviderUserId) const;
    // Attempts that may have enrolled the same person under another work provider user id: same name, date of birth and
    // e-mail address, whatever their case.
    tl::expected<QList<Attempt>, Problem> similar(const QString &environment, const EnrolmentRequest &request) const;
    // How many need a person.
    tl::expected<int, Problem> openCount(const QString &environment) const;
    // Sending of instances that are gone becomes Unknown; also done by open(). How many there were.
    tl::expected<int, Problem> recover();

private:
    class Private;
    explicit Journal(std::unique_ptr<Private> parts);

    const std::unique_ptr<Private> d;
};
