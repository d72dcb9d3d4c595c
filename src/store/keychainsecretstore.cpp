#include "store/keychainsecretstore.h"

#include "core/plaintext.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace {

using Error = SecretStore::Error;
using Problem = SecretStore::Problem;

constexpr auto service = "customer-console";

Error timedOut()
{
    return {.problem = Problem::TimedOut,
            .message = KeychainSecretStore::tr(
                "The keychain did not answer in time. It may be waiting for you to unlock it: do so and try "
                "again.")};
}

Error unavailable(const QKeychain::Job &job)
{
    return {.problem = Problem::Unavailable,
            .message = KeychainSecretStore::tr("There is no keychain on this system, or it cannot be reached (%1).")
                           .arg(PlainText::line(job.errorString()))};
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {.problem = Problem::NotFound,
                .message = KeychainSecretStore::tr(
                    "The keychain has no such entry, or it is locked. If one was saved before, unlock the "
                    "keychain and try again.")};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {.problem = Problem::Denied,
                .message = KeychainSecretStore::tr(
                    "The keychain is locked or refused access. Unlock it, allow this program to use it, and try "
                    "again.")};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return unavailable(job);
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return {.problem = Problem::Failed,
            .message = KeychainSecretStore::tr(
                           "The keychain could not be used (%1). It may be locked: unlock it and try again.")
                           .arg(PlainText::line(job.errorString()))};
}

// A keychain that is there, locked or not, answers a question; "other" is what is said when nobody is there to ask.
Error readErrorOf(const QKeychain::Job &job)
{
    return job.error() == QKeychain::OtherError ? unavailable(job) : errorOf(job);
}

// Starts the job and sees to it that `settle` is called exactly once: with the job, or with nullptr at the deadline.
template <typename Job, typename Settle>
void run(Job *job, const QString &name, std::chrono::milliseconds deadline, QObject *context, Settle settle)
{
    job->setInsecureFallback(false);
    job->setKey(name);
    auto settled = std::make_shared<bool>(false);
    const auto once = [settled, settle = std::move(settle)](Job *ended) {
        if (!std::exchange(*settled, true)) {
            settle(ended);
        }
    };
    auto *timer = new QTimer(job); // ends with the job, which deletes itself
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, context, [once] { once(nullptr); });
    QObject::connect(job, &QKeychain::Job::finished, context, [once, job] { once(job); });
    timer->start(deadline);
    job->start();
}

// To a change it says the same of a keychain that is locked and of none at all: a question tells them apart.
void failOrUnavailable(const QString &name, const QDeadlineTimer &deadline, QObject *context, const Error &failed,
                       const SecretStore::WriteDone &done)
{
    using Question = QKeychain::ReadPasswordJob;
    run(new Question(QLatin1String(service)), name, std::chrono::milliseconds(deadline.remainingTime()), context,
        [done, failed](const Question *question) {
            const bool isThere = question == nullptr || question->error() != QKeychain::OtherError;
            done(tl::unexpected(isThere ? failed : unavailable(*question)));
        });
}

} // namespace

void KeychainSecretStore::read(const QString &name, QObject *context, ReadDone done)
{
    using Job = QKeychain::ReadPasswordJob;
    run(new Job(QLatin1String(service)), name, m_deadline, context, [done = std::move(done)](const Job *job) {
        if (job == nullptr) {
            done(tl::unexpected(timedOut()));
        } else if (job->error() != QKeychain::NoError) {
            done(tl::unexpected(readErrorOf(*job)));
        } else {
            done(job->binaryData());
        }
    });
}

void KeychainSecretStore::write(const QString &name, const QByteArray &secret, QObject *context, WriteDone done)
{
    using Job = QKeychain::WritePasswordJob;
    auto *write = new Job(QLatin1String(service));
    write->setBinaryData(secret);
    const QDeadlineTimer deadline(m_deadline);
    run(write, name, m_deadline, context, [name, context, deadline, done = std::move(done)](const Job *job) {
        if (job == nullptr) {
            done(tl::unexpected(timedOut()));
        } else if (job->error() == QKeychain::NoError) {
            done({});
        } else if (job->error() != QKeychain::OtherError) {
            done(tl::unexpected(errorOf(*job)));
        } else {
            failOrUnavailable(name, deadline, context, errorOf(*job), done);
        }
    });
}

void KeychainSecretStore::remove(const QString &name, QObject *context, WriteDone done)
{
    using Job = QKeychain::DeletePasswordJob;
    const QDeadlineTimer deadline(m_deadline);
    run(new Job(QLatin1String(service)), name, m_deadline, context,
        [name, context, deadline, done = std::move(done)](const Job *job) {
            if (job == nullptr) {
                done(tl::unexpected(timedOut()));
            } else if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound) {
                done({});
            } else if (job->error() == QKeychain::OtherError) {
                failOrUnavailable(name, deadline, context, errorOf(*job), done);
            } else {
                done(tl::unexpected(errorOf(*job)));
            }
        });
}
