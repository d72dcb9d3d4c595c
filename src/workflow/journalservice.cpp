#include "workflow/journalservice.h"

#include "store/cryptolibrary.h"
#include "store/secretstore.h"
#include "workflow/journalworker.h"

#include <QPromise>

std::unique_ptr<JournalService> JournalService::durable(const QString &folder, SecretStore &secrets, const Clock &clock)
{
    auto place = std::make_unique<Place>(Place{.folder = folder, .secrets = &secrets});
    return std::unique_ptr<JournalService>(new JournalService(std::move(place), clock));
}

std::unique_ptr<JournalService> JournalService::forSandbox(const QString &folder, const Clock &clock)
{
    auto place = std::make_unique<Place>(Place{.folder = folder, .secrets = nullptr});
    return std::unique_ptr<JournalService>(new JournalService(std::move(place), clock));
}

JournalService::JournalService(std::unique_ptr<Place> place, const Clock &clock)
    : m_place(std::move(place))
    , m_worker(new Worker(*m_place, clock))
{
    m_thread.setObjectName(QStringLiteral("journal"));
    m_worker->moveToThread(&m_thread);
}

JournalService::~JournalService()
{
    if (m_thread.isRunning()) {
        // Comes after everything that was asked for.
        QMetaObject::invokeMethod(
            m_worker,
            [worker = m_worker] {
                worker->close();
                QThread::currentThread()->quit();
            },
            Qt::QueuedConnection);
        m_thread.wait();
    }
    delete m_worker; // its thread is over
}

template <typename Work, typename Then>
void JournalService::onWorker(Work work, Then then)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = std::move(work), then = std::move(then)]() mutable {
            auto result = work(*m_worker);
            QMetaObject::invokeMethod(
                this, [then = std::move(then), result = std::move(result)]() mutable { then(std::move(result)); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

template <typename Work, typename Then>
void JournalService::step(Work work, Then then)
{
    onWorker(std::move(work), [this, then = std::move(then), opening = m_opening](auto result) {
        if (opening == m_opening) {
            then(std::move(result));
        }
    });
}

void JournalService::setState(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged(state);
}

void JournalService::preferPassphrase()
{
    m_preferPassphrase = true;
}

void JournalService::open()
{
    if (m_state != State::Closed && m_state != State::Unavailable) {
        return;
    }
    m_thread.start(); // does nothing when it runs
    setState(State::Opening);
    examine();
}

void JournalService::examine()
{
    if (m_place->secrets == nullptr) {
        step([](Worker &worker) { return worker.openForSandbox(); },
             [this](const tl::expected<void, QString> &opened) { onOpened(opened); });
        return;
    }
    step([](Worker &worker) { return worker.examine(); }, [this](const Examined &examined) { onExamined(examined); });
}

void JournalService::lock()
{
    if (m_place->secrets == nullptr || m_state == State::Closed) {
        return;
    }
    ++m_opening;
    onWorker(
        [](Worker &worker) {
            worker.close(); // comes after everything that was asked for
            return true;
        },
        [](bool) {});
    setState(State::Closed);
}

void JournalService::onExamined(const Examined &examined)
{
    switch (examined.kind) {
    case Examined::Kind::Nothing:
        if (m_preferPassphrase) {
            setState(State::NeedsNewPassphrase);
        } else {
            makeKeychainKey();
        }
        return;
    case Examined::Kind::Keychain:
        readKeychainKey(examined.secretName);
        return;
    case Examined::Kind::Passphrase:
        setState(State::NeedsPassphrase);
        return;
    case Examined::Kind::Unavailable:
        setState(State::Unavailable, examined.problem);
        return;
    }
    Q_UNREACHABLE();
}

// Into the keychain and read back before any file says that it is there: a key that cannot be had again would lock the
// journal for ever.
void JournalService::makeKeychainKey()
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto key = std::make_shared<const VaultKey>(VaultKey::random());
    const QString name = KeyFile::secretName(id);
    m_place->secrets->write(
        name, key->bytes(), this,
        [this, id, name, key, opening = m_opening](const tl::expected<void, SecretStore::Error> &written) {
            if (opening != m_opening) {
                m_place->secrets->remove(name, this, [](const auto &) {}); // no file says that it is there
                return;
            }
            if (!written) {
                setState(State::NeedsNewPassphrase, written.error().message);
                return;
            }
            m_place->secrets->read(
                name, this, [this, id, name, key, opening](const tl::expected<QByteArray, SecretStore::Error> &read) {
                    const std::optional<VaultKey> back = read ? VaultKey::from(*read) : std::nullopt;
                    if (opening == m_opening && back && *back == *key) {
                        keepKeychainKey(id, key);
                        return;
                    }
                    m_place->secrets->remove(name, this, [](const auto &) {});
                    if (opening != m_opening) {
                        return;
                    }
                    setState(State::NeedsNewPassphrase,
                             read ? tr("The keychain did not give back what was put into it.") : read.error().message);
                });
        });
}

void JournalService::keepKeychainKey(const QString &id, const std::shared_ptr<const VaultKey> &key)
{
    onWorker([id](Worker &worker) { return worker.createForKeychain(id); },
             [this, id, key, opening = m_opening](const Examined &examined) {
                 const bool ours =
                     examined.kind == Examined::Kind::Keychain && examined.secretName == KeyFile::secretName(id);
                 if (!ours) { // another process came first: its key counts
                     m_place->secrets->remove(KeyFile::secretName(id), this, [](const auto &) {});
                 }
                 if (opening == m_opening) {
                     ours ? openWith(key) : onExamined(examined);
                 }
             });
}

void JournalService::readKeychainKey(const QString &name)
{
    m_place->secrets->read(
        name, this, [this, opening = m_opening](const tl::expected<QByteArray, SecretStore::Error> &read) {
            if (opening != m_opening) {
                return;
            }
            if (!read) {
                setState(
                    State::Unavailable,
                    read.error().problem == SecretStore::Problem::NotFound
                        ? tr("The key to the journal of enrolments is not in the keychain, or the keychain is locked. "
                             "Unlock the keychain and try again; the journal was left as it is.")
                        : tr("The key to the journal of enrolments could not be read from the keychain. %1")
                              .arg(read.error().message));
                return;
            }
            std::optional<VaultKey> key = VaultKey::from(*read);
            if (!key) {
                setState(State::Unavailable,
                         tr("What the keychain holds as the key to the journal of enrolments is not a "
                            "key. The journal was left as it is."));
                return;
            }
            openWith(std::make_shared<const VaultKey>(*std::move(key)));
        });
}

void JournalService::openWith(const std::shared_ptr<const VaultKey> &key)
{
    step([key](Worker &worker) { return worker.openWith(*key); },
         [this](const tl::expected<void, QString> &opened) { onOpened(opened); });
}

void JournalService::onOpened(const tl::expected<void, QString> &opened)
{
    if (opened) {
        m_keyFrom = KeyFrom::Keychain;
        setState(State::Ready);
    } else {
        setState(State::Unavailable, opened.error());
    }
}

void JournalService::setPassphrase(const QString &passphrase)
{
    const State asked = m_state;
    if (asked != State::NeedsNewPassphrase && asked != State::NeedsPassphrase) {
        return;
    }
    if (passphrase.isEmpty()) {
        setState(asked, tr("The passphrase is empty."));
        return;
    }
    setState(State::Opening);
    step(
        [passphrase, asked](Worker &worker) {
            return asked == State::NeedsNewPassphrase ? worker.createWith(passphrase) : worker.unlock(passphrase);
        },
        [this](const Unlocked &unlocked) { onUnlocked(unlocked); });
}

void JournalService::onUnlocked(const Unlocked &unlocked)
{
    switch (unlocked.kind) {
    case Unlocked::Kind::Opened:
        m_keyFrom = KeyFrom::Passphrase;
        setState(State::Ready);
        return;
    case Unlocked::Kind::WrongPassphrase:
        setState(State::NeedsPassphrase, tr("That is not the passphrase of this journal. Try again."));
        return;
    case Unlocked::Kind::OtherKey:
        examine();
        return;
    case Unlocked::Kind::Unavailable:
        setState(State::Unavailable, unlocked.problem);
        return;
    }
    Q_UNREACHABLE();
}

QString JournalService::whyNotReady() const
{
    switch (m_state) {
    case State::Closed:
        return tr("The journal of enrolments has not been opened.");
    case State::Opening:
        return tr("The journal of enrolments is still being opened. Try again in a moment.");
    case State::NeedsNewPassphrase:
        return tr(
            "Enrolments are written down before they are sent, and the journal for that needs a passphrase, since "
            "there is no keychain to keep its key. Choose one first.");
    case State::NeedsPassphrase:
        return tr("The journal of enrolments is locked. Give its passphrase first.");
    case State::Ready:
        return {};
    case State::Unavailable:
        return m_problem;
    }
    Q_UNREACHABLE();
}

Journal::Problem JournalService::notReady() const
{
    return {.kind = Journal::Problem::Kind::Failed, .message = whyNotReady()};
}

template <typename T, typename Work>
QFuture<T> JournalService::ask(T otherwise, Work work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    if (m_state != State::Ready) {
        promise->addResult(std::move(otherwise));
        promise->finish();
        return future;
    }
    onWorker(std::move(work), [promise](T result) {
        promise->addResult(std::move(result));
        promise->finish();
    });
    return future;
}

template <typename E>
void JournalService::tell(const tl::expected<Attempt, E> &result)
{
    if (result) {
        QMetaObject::invokeMethod(
            this, [this, attempt = *result] { Q_EMIT attemptChanged(attempt); }, Qt::QueuedConnection);
    }
}

QFuture<JournalService::Begun> JournalService::begin(const QString &environment, const EnrolmentRequest &request)
{
    const Journal::Problem problem = notReady();
    return ask<Begun>(tl::unexpected(Journal::Refusal{.earlier = {}, .message = problem.message}),
                      [this, environment, request](Worker &worker) {
                          Begun begun = worker.begin(environment, request);
                          tell(begun);
                          return begun;
                      });
}

QFuture<JournalService::Changed> JournalService::change(const QUuid &id, const AttemptChange &change)
{
    return ask<Changed>(tl::unexpected(notReady()), [this, id, change](Worker &worker) {
        Changed changed = worker.change(id, change);
        tell(changed);
        return changed;
    });
}

QFuture<JournalService::Attempts> JournalService::list(const AttemptQuery &query)
{
    return ask<Attempts>(tl::unexpected(notReady()), [query](Worker &worker) { return worker.list(query); });
}

QFuture<tl::expected<std::optional<Attempt>, Journal::Problem>> JournalService::attempt(const QUuid &id)
{
    return ask<tl::expected<std::optional<Attempt>, Journal::Problem>>(
        tl::unexpected(notReady()), [id](Worker &worker) { return worker.attempt(id); });
}

QFuture<tl::expected<JournalService::Known, Journal::Problem>> JournalService::known(const QString &environment,
                                                                                     const EnrolmentRequest &request)
{
    return ask<tl::expected<Known, Journal::Problem>>(
        tl::unexpected(notReady()),
        [environment, request](Worker &worker) { return worker.known(environment, request); });
}

QFuture<tl::expected<void, QString>> JournalService::saveDraft(const QString &environment, const EnrolmentDraft &draft)
{
    return ask<tl::expected<void, QString>>(tl::unexpected(whyNotReady()), [environment, draft](Worker &worker) {
        return worker.saveDraft(environment, draft);
    });
}

QFuture<std::optional<EnrolmentDraft>> JournalService::loadDraft(const QString &environment)
{
    return ask<std::optional<EnrolmentDraft>>(std::nullopt,
                                              [environment](Worker &worker) { return worker.loadDraft(environment); });
}

QFuture<void> JournalService::removeDraft(const QString &environment)
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QFuture<void> future = promise->future();
    if (m_state != State::Ready) {
        promise->finish();
        return future;
    }
    onWorker(
        [environment](Worker &worker) {
            worker.removeDraft(environment);
            return true;
        },
        [promise](bool) { promise->finish(); });
    return future;
}

QFuture<std::optional<QByteArray>> JournalService::seal(const QByteArray &secret)
{
    return ask<std::optional<QByteArray>>(std::nullopt, [secret = QByteArray(secret)](Worker &worker) mutable {
        std::optional<QByteArray> sealed = worker.seal(secret);
        CryptoLibrary::wipe(secret);
        return sealed;
    });
}

QFuture<std::optional<QByteArray>> JournalService::unseal(const QByteArray &sealed)
{
    return ask<std::optional<QByteArray>>(std::nullopt, [sealed](Worker &worker) { return worker.unseal(sealed); });
}
