#pragma once

#include "clienrolment.h"
#include "core/clock.h"
#include "store/secretstore.h"
#include "workflow/journalservice.h"
#include "workflow/whenfinished.h"

// Changes the journal of a data folder where the program would need a minute of real time.
namespace JournalHand {

class NoSecrets final : public SecretStore
{
public:
    void read(const QString &, QObject *context, ReadDone done) override
    {
        QMetaObject::invokeMethod(
            context, [done] { done(tl::unexpected(Error{})); }, Qt::QueuedConnection);
    }
    void write(const QString &, const QByteArray &, QObject *context, WriteDone done) override
    {
        QMetaObject::invokeMethod(
            context, [done] { done(tl::unexpected(Error{})); }, Qt::QueuedConnection);
    }
    void remove(const QString &, QObject *context, WriteDone done) override
    {
        QMetaObject::invokeMethod(
            context, [done] { done({}); }, Qt::QueuedConnection);
    }
};

// As two looks a minute apart would have left it.
inline void settleAsAbsent(const CliEnrolment::Home &home, const QString &attempt)
{
    const SystemClock clock;
    NoSecrets secrets;
    const auto journal = JournalService::durable(home.data(), secrets, clock);
    journal->open();
    QTRY_COMPARE_WITH_TIMEOUT(journal->state(), JournalService::State::NeedsPassphrase, 30'000);
    journal->setPassphrase(QStringLiteral("correct horse battery"));
    QTRY_COMPARE_WITH_TIMEOUT(journal->state(), JournalService::State::Ready, 30'000);
    AttemptChange change;
    change.from = AttemptState::Unknown;
    change.to = AttemptState::ReconciledAbsent;
    change.look = AttemptLook{.at = clock.nowUtc().addSecs(61), .answer = AttemptLook::Answer::NotFound};
    std::optional<bool> changed;
    whenFinished(journal->change(QUuid::fromString(attempt), change), journal.get(),
                 [&changed](const JournalService::Changed &result) { changed = result.has_value(); });
    QTRY_COMPARE_WITH_TIMEOUT(changed, std::optional(true), 30'000);
}

} // namespace JournalHand
