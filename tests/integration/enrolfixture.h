#pragma once

#include "integration/enginefixture.h"
#include "store/keyfile.h"
#include "store/secretstore.h"
#include "support/scriptedserver.h"
#include "workflow/arming.h"
#include "workflow/journalservice.h"
#include "workflow/safeenrolment.h"
#include "workflow/session.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUuid>

#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <memory>
#include <optional>

// What the tests of enrolments share: people, a clock that is set by hand, a keychain with one known key, a journal in
// a folder of its own, and a server that counts.
namespace Enrol {

inline EnrolmentRequest person(const QString &workProviderUserId = QStringLiteral("W-1"),
                               const QString &lastName = QStringLiteral("Chef"))
{
    EnrolmentDraft draft;
    draft.setText(EnrolmentField::GivenNames, QStringLiteral("Reakwon The"));
    draft.setText(EnrolmentField::LastName, lastName);
    draft.setText(EnrolmentField::Address, QStringLiteral("25 Luke Street"));
    draft.setText(EnrolmentField::City, QStringLiteral("London"));
    draft.setText(EnrolmentField::PostCode, QStringLiteral("EC2A 4DS"));
    draft.setText(EnrolmentField::Dob, QStringLiteral("1984-01-15"));
    draft.setText(EnrolmentField::Email, lastName.toLower() + QStringLiteral("@wutangforever.wu"));
    draft.setText(EnrolmentField::PhoneNumber, QStringLiteral("+44012314323423"));
    draft.setText(EnrolmentField::WorkProviderUserId, workProviderUserId);
    draft.setText(EnrolmentField::ProductCode, QStringLiteral("FL.OCC.PL.UK.001"));
    draft.occupations = {QStringLiteral("babysitter")};
    return EnrolmentRequest::from(draft).value();
}

class TestClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return m_now; }
    std::chrono::nanoseconds monotonic() const override { return m_monotonic; }

    void pass(std::chrono::milliseconds time)
    {
        m_now = m_now.addMSecs(time.count());
        m_monotonic += time;
    }
    // Somebody sets the clock; no time passes.
    void set(std::chrono::milliseconds difference) { m_now = m_now.addMSecs(difference.count()); }

private:
    QDateTime m_now{QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC};
    std::chrono::nanoseconds m_monotonic = std::chrono::hours(1);
};

// A keychain that knows one key under every name, so that several processes can have the same.
class KnownKey final : public SecretStore
{
public:
    static QByteArray bytes() { return QByteArray(VaultKey::size, 'k'); }

    void read(const QString & /*name*/, QObject *context, ReadDone done) override
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(bytes()); }, Qt::QueuedConnection);
    }
    void write(const QString & /*name*/, const QByteArray & /*secret*/, QObject *context, WriteDone done) override
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
    }
    void remove(const QString & /*name*/, QObject *context, WriteDone done) override
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
    }
};

// In memory where the system offers that: the tests make hundreds of journals, and each commit waits for the disk. What
// is tested here does not need power to fail.
inline QString temporaryTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString folder = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return folder + QStringLiteral("/customer-console-test-XXXXXX");
}

// A data folder whose vault opens with KnownKey.
class Folder
{
public:
    Folder()
    {
        m_made = m_folder.isValid() && KeyFile::createForKeychain(path(QStringLiteral("vault.json")),
                                                                  QUuid::createUuid().toString(QUuid::WithoutBraces));
    }
    bool isValid() const { return m_made; }
    QString path() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString journal() const { return path(QStringLiteral("journal.db")); }

private:
    QTemporaryDir m_folder{temporaryTemplate()};
    bool m_made = false;
};

// As QTest::qWaitFor(), which sleeps 10 ms between its looks: with hundreds of enrolments that is most of the time.
template <typename Predicate>
bool waitUntil(Predicate predicate, std::chrono::milliseconds atMost = std::chrono::seconds(60))
{
    const QDeadlineTimer deadline(atMost);
    QTimer wake;
    wake.start(std::chrono::milliseconds(50));
    while (!predicate()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

inline bool isReady(const JournalService &service)
{
    return waitUntil([&service] { return service.state() == JournalService::State::Ready; });
}

// Waits in the event loop for a future of the service.
template <typename T>
std::optional<T> await(const QFuture<T> &future)
{
    if (!waitUntil([&future] { return future.isFinished(); }) || future.resultCount() == 0) {
        return std::nullopt;
    }
    return future.result();
}

// The journal as another program sees it.
class Outside
{
public:
    explicit Outside(const Folder &folder)
    {
        auto instance = InstanceLock::acquire(folder.path());
        auto journal =
            Journal::open(folder.journal(), Vault(*VaultKey::from(KnownKey::bytes())), instance.value(), m_clock);
        if (journal) {
            m_journal = *std::move(journal);
        } else {
            m_problem = journal.error().message;
        }
    }

    bool isOpen() const { return m_journal != nullptr; }
    QString problem() const { return m_problem; }
    Journal &journal() { return *m_journal; }
    QList<Attempt> all() const
    {
        return m_journal ? m_journal->list({.limit = 100'000}).value_or(QList<Attempt>()) : QList<Attempt>();
    }
    QList<AttemptState> states() const
    {
        QList<AttemptState> states;
        for (const Attempt &attempt : all()) {
            states += attempt.state;
        }
        return states;
    }

private:
    SystemClock m_clock;
    QString m_problem;
    std::unique_ptr<Journal> m_journal;
};

// While it lives, no file of this process can grow beyond the given size: a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes = 0)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

inline QByteArray receipt(const QByteArray &customerNumber = "SE33S")
{
    return R"({"customerNumber":")" + customerNumber +
           R"(","occupations":["babysitter"],"workProviderUserId":"W-1","status":"Created","coverLevel":"Public Liability"})";
}

inline ScriptedAnswer nobody()
{
    return ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})");
}

inline int posts(const ScriptedServer &server)
{
    return static_cast<int>(
        std::ranges::count(server.requests(), QByteArray("POST"), &ScriptedServer::Request::method));
}

// GETs find nobody unless `status` says otherwise; a POST gets `answer`.
inline void script(ScriptedServer &server, const ScriptedAnswer &answer, const ScriptedAnswer &status = nobody())
{
    server.answerBy([answer, status](const ScriptedServer::Request &request) {
        return request.method == "POST" ? answer : status;
    });
}

// One enrolment, taken to its end.
struct Run
{
    std::optional<EnrolmentGuard> guard;
    std::optional<EnrolmentOutcome> outcome;
    int concluded = 0;
};

inline Run run(Session &session, const EnrolmentRequest &request, const SafeEnrolment::Decision &decision = {},
               bool skipLookup = false)
{
    Run run;
    QObject parent;
    SafeEnrolment *const enrolment = session.enrol(request, &parent);
    QObject::connect(enrolment, &SafeEnrolment::guarded, &parent, [&](const EnrolmentGuard &guard) {
        run.guard = guard;
        enrolment->send(decision);
    });
    QObject::connect(enrolment, &SafeEnrolment::concluded, &parent, [&](const EnrolmentOutcome &outcome) {
        run.outcome = outcome;
        ++run.concluded;
    });
    enrolment->guard(skipLookup);
    if (!waitUntil([&run] { return run.outcome.has_value(); })) {
        return {};
    }
    Engine::drain();
    return run;
}

} // namespace Enrol
