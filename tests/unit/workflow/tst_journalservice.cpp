#include "integration/enrolfixture.h"
#include "support/testkeychain.h"
#include "workflow/whenfinished.h"

using namespace Qt::StringLiterals;

using State = JournalService::State;

namespace {

bool ends(const JournalService &service)
{
    return Enrol::waitUntil(
        [&service] { return service.state() != State::Opening && service.state() != State::Closed; });
}

// Every file in the folder, but for the locks of running instances.
QMap<QString, QByteArray> snapshot(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        files.insert(name, Engine::contents(QDir(folder).filePath(name)));
    }
    return files;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

const QString environment = u"https://api.example:443/"_s;

} // namespace

// How the vault is opened, and that nothing is lost or made anew on the way. SAFETY, "personal data on disk"
class JournalServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingFailsWhileItIsClosed();
    void theFirstStartPutsAKeyIntoTheKeychain();
    void theSecondStartFindsWhatTheFirstWrote();
    void aKeychainThatCannotKeepAKeyLeadsToAPassphrase_data();
    void aKeychainThatCannotKeepAKeyLeadsToAPassphrase();
    void aPassphraseMayBePreferred();
    void aPassphraseOpensWhatItLocked();
    void withoutItsKeyNothingIsTouched_data();
    void withoutItsKeyNothingIsTouched();
    void whatCannotBeUnderstoodIsLeftUntouched_data();
    void whatCannotBeUnderstoodIsLeftUntouched();
    void triesAgainOnceTheKeychainIsBack();
    void severalAtOnceEndWithOneKey();
    void severalPassphrasesAtOnceEndWithOne();
    void theSandboxsJournalEndsWithItsRun();
    void whatACrashOfTheSandboxLeftIsRemoved();
    void whatWasAskedForIsDoneBeforeItEnds();
    void changesAreTold();
    void answersComeInOrderOnThisThread();
    void draftsAreKeptPerEnvironment();
    void nobodyIsToldAfterItsEnd();

private:
    std::unique_ptr<JournalService> open();
    static bool begin(JournalService &service, const QString &id);
    static QStringList people(JournalService &service);

    const SystemClock m_clock{};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestKeychain> m_keychain;
};

void JournalServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(Enrol::temporaryTemplate());
    m_keychain = std::make_unique<TestKeychain>();
}

std::unique_ptr<JournalService> JournalServiceTest::open()
{
    auto service = JournalService::durable(m_folder->path(), *m_keychain, m_clock);
    service->open();
    if (!ends(*service)) {
        qFatal("the journal never ended to open");
    }
    return service;
}

bool JournalServiceTest::begin(JournalService &service, const QString &id)
{
    const auto begun = Enrol::await(service.begin(environment, Enrol::person(id)));
    return begun && *begun;
}

QStringList JournalServiceTest::people(JournalService &service)
{
    QStringList people;
    const auto all = Enrol::await(service.list({}));
    if (all && *all) {
        for (const Attempt &attempt : **all) {
            people += attempt.request.workProviderUserId();
        }
    }
    people.sort();
    return people;
}

void JournalServiceTest::everythingFailsWhileItIsClosed()
{
    const auto service = JournalService::durable(m_folder->path(), *m_keychain, m_clock);
    QCOMPARE(service->state(), State::Closed);
    QVERIFY(!service->whyNotReady().isEmpty());
    const auto begun = Enrol::await(service->begin(environment, Enrol::person()));
    QVERIFY(begun && !*begun);
    QCOMPARE(begun->error().message, service->whyNotReady());
    const auto changed = Enrol::await(service->change(QUuid::createUuid(), {}));
    QVERIFY(changed && !*changed);
    const auto all = Enrol::await(service->list({}));
    QVERIFY(all && !*all);
    const auto known = Enrol::await(service->known(environment, Enrol::person()));
    QVERIFY(known && !*known);
    const auto one = Enrol::await(service->attempt(QUuid::createUuid()));
    QVERIFY(one && !*one);
    const auto saved = Enrol::await(service->saveDraft(environment, {}));
    QVERIFY(saved && !*saved);
    const auto loaded = Enrol::await(service->loadDraft(environment));
    QVERIFY(loaded && !*loaded);
    QVERIFY(snapshot(m_folder->path()).isEmpty());
}

void JournalServiceTest::theFirstStartPutsAKeyIntoTheKeychain()
{
    const auto service = open();
    QCOMPARE(service->state(), State::Ready);
    QCOMPARE(service->whyNotReady(), QString());
    QCOMPARE(m_keychain->secrets.size(), 1);
    QVERIFY(m_keychain->secrets.begin().key().startsWith(u"vault/"_s));
    QCOMPARE(m_keychain->secrets.begin().value().size(), VaultKey::size);
    const auto keyFile = KeyFile::read(m_folder->filePath(u"vault.json"_s));
    QVERIFY(keyFile && *keyFile);
    QCOMPARE((*keyFile)->secretName(), m_keychain->secrets.begin().key());
}

void JournalServiceTest::theSecondStartFindsWhatTheFirstWrote()
{
    QVERIFY(begin(*open(), u"W-1"_s));
    const auto again = open();
    QCOMPARE(again->state(), State::Ready);
    QCOMPARE(people(*again), QStringList{u"W-1"_s});
    QCOMPARE(m_keychain->secrets.size(), 1);
}

void JournalServiceTest::aKeychainThatCannotKeepAKeyLeadsToAPassphrase_data()
{
    QTest::addColumn<int>("write"); // a SecretStore::Problem, or none
    QTest::addColumn<int>("read");
    QTest::addColumn<QByteArray>("forgets");
    using Problem = SecretStore::Problem;
    const auto row = [](const char *name, std::optional<Problem> write, std::optional<Problem> read,
                        const QByteArray &forgets = {}) {
        QTest::newRow(name) << (write ? static_cast<int>(*write) : -1) << (read ? static_cast<int>(*read) : -1)
                            << forgets;
    };
    row("no service", Problem::Unavailable, {});
    row("denied", Problem::Denied, {});
    row("no answer", Problem::TimedOut, {});
    row("fails", Problem::Failed, {});
    row("cannot be read back", {}, Problem::NotFound);
    row("reading it back is denied", {}, Problem::Denied);
    row("gives another key back", {}, {}, QByteArray(VaultKey::size, 'x'));
    row("gives half of it back", {}, {}, QByteArray(VaultKey::size / 2, 'x'));
}

void JournalServiceTest::aKeychainThatCannotKeepAKeyLeadsToAPassphrase()
{
    QFETCH(const int, write);
    QFETCH(const int, read);
    QFETCH(const QByteArray, forgets);
    using Problem = SecretStore::Problem;
    m_keychain->writeProblem = write < 0 ? std::nullopt : std::optional(static_cast<Problem>(write));
    m_keychain->readProblem = read < 0 ? std::nullopt : std::optional(static_cast<Problem>(read));
    m_keychain->forgets = forgets;
    const auto service = open();
    QCOMPARE(service->state(), State::NeedsNewPassphrase);
    QVERIFY(!service->problem().isEmpty());
    QVERIFY(snapshot(m_folder->path()).isEmpty());
    Engine::drain();
    QVERIFY(m_keychain->secrets.isEmpty()); // nothing is left behind either
}

void JournalServiceTest::aPassphraseMayBePreferred()
{
    const auto service = JournalService::durable(m_folder->path(), *m_keychain, m_clock);
    service->preferPassphrase();
    service->open();
    QVERIFY(ends(*service));
    QCOMPARE(service->state(), State::NeedsNewPassphrase);
    QVERIFY(m_keychain->secrets.isEmpty());
    service->setPassphrase({});
    QCOMPARE(service->state(), State::NeedsNewPassphrase);
    QVERIFY(!service->problem().isEmpty());
}

void JournalServiceTest::aPassphraseOpensWhatItLocked()
{
    m_keychain->writeProblem = SecretStore::Problem::Unavailable;
    const QString right = u"correct horse"_s;
    {
        const auto service = open();
        service->setPassphrase(right);
        QCOMPARE(service->state(), State::Opening);
        QVERIFY(ends(*service));
        QCOMPARE(service->state(), State::Ready);
        QVERIFY(begin(*service, u"W-1"_s));
    }
    const QMap<QString, QByteArray> before = snapshot(m_folder->path());
    const auto service = open();
    QCOMPARE(service->state(), State::NeedsPassphrase);
    service->setPassphrase(u"wrong"_s);
    QVERIFY(ends(*service));
    QCOMPARE(service->state(), State::NeedsPassphrase);
    QVERIFY(!service->problem().isEmpty());
    QCOMPARE(snapshot(m_folder->path()), before);
    service->setPassphrase(right);
    QVERIFY(ends(*service));
    QCOMPARE(service->state(), State::Ready);
    QCOMPARE(people(*service), QStringList{u"W-1"_s});
    service->setPassphrase(u"too late"_s);
    QCOMPARE(service->state(), State::Ready);
}

void JournalServiceTest::withoutItsKeyNothingIsTouched_data()
{
    QTest::addColumn<QByteArray>("key"); // what is in the keychain now
    QTest::addColumn<int>("problem");
    QTest::newRow("gone") << QByteArray() << -1;
    QTest::newRow("another") << QByteArray(VaultKey::size, 'x') << -1;
    QTest::newRow("cut") << QByteArray(7, 'x') << -1;
    QTest::newRow("locked") << QByteArray(VaultKey::size, 'x') << static_cast<int>(SecretStore::Problem::NotFound);
    QTest::newRow("no service") << QByteArray(VaultKey::size, 'x')
                                << static_cast<int>(SecretStore::Problem::Unavailable);
    QTest::newRow("no answer") << QByteArray(VaultKey::size, 'x') << static_cast<int>(SecretStore::Problem::TimedOut);
}

void JournalServiceTest::withoutItsKeyNothingIsTouched()
{
    QFETCH(const QByteArray, key);
    QFETCH(const int, problem);
    QVERIFY(begin(*open(), u"W-1"_s));
    const QHash<QString, QByteArray> right = m_keychain->secrets;
    if (key.isEmpty()) {
        m_keychain->secrets.clear();
    } else {
        m_keychain->secrets.begin().value() = key;
    }
    if (problem >= 0) {
        m_keychain->readProblem = static_cast<SecretStore::Problem>(problem);
    }
    const QMap<QString, QByteArray> before = snapshot(m_folder->path());
    const QHash<QString, QByteArray> keychain = m_keychain->secrets;
    {
        const auto service = open();
        QCOMPARE(service->state(), State::Unavailable);
        QVERIFY2(service->problem().endsWith(u'.'), qPrintable(service->problem()));
        QCOMPARE(service->whyNotReady(), service->problem());
        const auto begun = Enrol::await(service->begin(environment, Enrol::person(u"W-2"_s)));
        QVERIFY(begun && !*begun);
    }
    QCOMPARE(snapshot(m_folder->path()), before);
    QCOMPARE(m_keychain->secrets, keychain);

    m_keychain->secrets = right;
    m_keychain->readProblem.reset();
    QCOMPARE(people(*open()), QStringList{u"W-1"_s});
}

void JournalServiceTest::whatCannotBeUnderstoodIsLeftUntouched_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes"); // null: removed
    QTest::newRow("no key file") << u"vault.json"_s << QByteArray();
    QTest::newRow("empty key file") << u"vault.json"_s << QByteArray("");
    QTest::newRow("broken key file") << u"vault.json"_s << QByteArray("{");
    QTest::newRow("newer key file") << u"vault.json"_s << QByteArray(R"({"version":99,"kind":"cloud"})");
    QTest::newRow("no database") << u"journal.db"_s << QByteArray(8192, 'x');
    QTest::newRow("a text") << u"journal.db"_s << QByteArray("Dear diary");
}

void JournalServiceTest::whatCannotBeUnderstoodIsLeftUntouched()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    QVERIFY(begin(*open(), u"W-1"_s));
    const QString path = m_folder->filePath(file);
    QVERIFY(bytes.isNull() ? QFile::remove(path) : write(path, bytes));
    const QMap<QString, QByteArray> before = snapshot(m_folder->path());
    const QHash<QString, QByteArray> keychain = m_keychain->secrets;
    {
        const auto service = open();
        QCOMPARE(service->state(), State::Unavailable);
        QVERIFY2(service->problem().endsWith(u'.'), qPrintable(service->problem()));
        service->setPassphrase(u"let me in"_s);
        QCOMPARE(service->state(), State::Unavailable);
    }
    QCOMPARE(snapshot(m_folder->path()), before);
    QCOMPARE(m_keychain->secrets, keychain);
}

void JournalServiceTest::triesAgainOnceTheKeychainIsBack()
{
    QVERIFY(begin(*open(), u"W-1"_s));
    m_keychain->readProblem = SecretStore::Problem::NotFound;
    const auto service = open();
    QCOMPARE(service->state(), State::Unavailable);
    m_keychain->readProblem.reset();
    service->open();
    QCOMPARE(service->state(), State::Opening);
    QVERIFY(ends(*service));
    QCOMPARE(service->state(), State::Ready);
    QCOMPARE(people(*service), QStringList{u"W-1"_s});
}

void JournalServiceTest::severalAtOnceEndWithOneKey()
{
    std::vector<std::unique_ptr<JournalService>> services;
    for (int i = 0; i < 8; ++i) {
        services.push_back(JournalService::durable(m_folder->path(), *m_keychain, m_clock));
    }
    for (const auto &service : services) {
        service->open();
    }
    for (const auto &service : services) {
        QVERIFY(ends(*service));
        QVERIFY2(service->state() == State::Ready, qPrintable(service->problem()));
    }
    Engine::drain();
    QCOMPARE(m_keychain->secrets.size(), 1);
    for (size_t i = 0; i < services.size(); ++i) {
        QVERIFY(begin(*services.at(i), QStringLiteral("W-%1").arg(i)));
    }
    for (const auto &service : services) {
        QCOMPARE(people(*service).size(), 8);
    }
    services.clear();
    QCOMPARE(people(*open()).size(), 8);
}

void JournalServiceTest::severalPassphrasesAtOnceEndWithOne()
{
    m_keychain->writeProblem = SecretStore::Problem::Unavailable;
    const auto one = open();
    const auto other = open();
    one->setPassphrase(u"the one"_s);
    other->setPassphrase(u"the other"_s);
    QVERIFY(ends(*one));
    QVERIFY(ends(*other));
    JournalService &first = one->state() == State::Ready ? *one : *other;
    JournalService &second = one->state() == State::Ready ? *other : *one;
    QCOMPARE(first.state(), State::Ready);
    QCOMPARE(second.state(), State::NeedsPassphrase);
    QVERIFY(begin(first, u"W-1"_s));
    second.setPassphrase(&first == one.get() ? u"the one"_s : u"the other"_s);
    QVERIFY(ends(second));
    QCOMPARE(second.state(), State::Ready);
    QCOMPARE(people(second), QStringList{u"W-1"_s});
}

void JournalServiceTest::theSandboxsJournalEndsWithItsRun()
{
    const auto folders = [this] { return QDir(m_folder->path()).entryList({u"sandbox-*"_s}, QDir::Dirs); };
    {
        const auto service = JournalService::forSandbox(m_folder->path(), m_clock);
        service->open();
        QVERIFY(ends(*service));
        QCOMPARE(service->state(), State::Ready);
        QVERIFY(begin(*service, u"W-1"_s));
        QVERIFY(Enrol::await(service->saveDraft(environment, Enrol::person().values())).value());
        QCOMPARE(folders().size(), 1);
        const QFileInfo folder(m_folder->filePath(folders().first()));
        QCOMPARE(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        // Another window's does not see it, and does not take it away.
        const auto other = JournalService::forSandbox(m_folder->path(), m_clock);
        other->open();
        QVERIFY(ends(*other));
        QCOMPARE(people(*other), QStringList());
        QCOMPARE(people(*service), QStringList{u"W-1"_s});
        QCOMPARE(folders().size(), 2);
    }
    QVERIFY(folders().isEmpty());
    QVERIFY(m_keychain->secrets.isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"vault.json"_s)));
}

void JournalServiceTest::whatACrashOfTheSandboxLeftIsRemoved()
{
    const QString left = m_folder->filePath(u"sandbox-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces));
    QVERIFY(QDir().mkpath(left));
    QVERIFY(write(left + u"/journal.db"_s, "somebody"));
    const auto service = JournalService::forSandbox(m_folder->path(), m_clock);
    service->open();
    QVERIFY(ends(*service));
    QCOMPARE(service->state(), State::Ready);
    QVERIFY(!QFile::exists(left));
}

void JournalServiceTest::whatWasAskedForIsDoneBeforeItEnds()
{
    {
        const auto service = open();
        for (int i = 0; i < 20; ++i) {
            service->begin(environment, Enrol::person(QStringLiteral("W-%1").arg(i)));
        }
        service->saveDraft(environment, Enrol::person().values());
    }
    const auto again = open();
    QCOMPARE(people(*again).size(), 20);
    QCOMPARE(Enrol::await(again->loadDraft(environment)).value(), Enrol::person().values());
}

void JournalServiceTest::changesAreTold()
{
    const auto service = open();
    QList<AttemptState> told;
    connect(service.get(), &JournalService::attemptChanged, this,
            [&told](const Attempt &attempt) { told += attempt.state; });
    const auto begun = Enrol::await(service->begin(environment, Enrol::person()));
    QVERIFY(begun && *begun);
    const auto refused = Enrol::await(service->begin(environment, Enrol::person()));
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().earlier->id, (*begun)->id);
    QVERIFY(Enrol::await(service->change((*begun)->id, {.to = AttemptState::Unknown})).value());
    QVERIFY(!Enrol::await(service->change((*begun)->id, {.to = AttemptState::Unknown})).value());
    QCOMPARE(told, (QList<AttemptState>{AttemptState::Sending, AttemptState::Unknown}));
}

void JournalServiceTest::answersComeInOrderOnThisThread()
{
    const auto service = open();
    QStringList order;
    QObject context;
    const auto note = [&order](const QString &what) {
        order += QThread::currentThread() == QCoreApplication::instance()->thread() ? what : u"elsewhere"_s;
    };
    whenFinished(service->begin(environment, Enrol::person()), &context, [&](const auto &) { note(u"begun"_s); });
    whenFinished(service->list({}), &context, [&](const auto &) { note(u"listed"_s); });
    whenFinished(service->removeDraft(environment), &context, [&] { note(u"removed"_s); });
    QVERIFY(order.isEmpty());
    QVERIFY(Enrol::waitUntil([&] { return order.size() == 3; }));
    QCOMPARE(order, (QStringList{u"begun"_s, u"listed"_s, u"removed"_s}));
}

void JournalServiceTest::draftsAreKeptPerEnvironment()
{
    const auto service = open();
    const EnrolmentDraft draft = Enrol::person().values();
    QVERIFY(Enrol::await(service->saveDraft(environment, draft)).value());
    QCOMPARE(Enrol::await(service->loadDraft(environment)).value(), draft);
    QCOMPARE(Enrol::await(service->loadDraft(u"https://other.example:443/"_s)).value(), std::nullopt);
    service->removeDraft(environment);
    QCOMPARE(Enrol::await(service->loadDraft(environment)).value(), std::nullopt);
}

void JournalServiceTest::nobodyIsToldAfterItsEnd()
{
    QObject context;
    bool told = false;
    auto service = open();
    const QFuture<JournalService::Attempts> future = service->list({});
    whenFinished(future, &context, [&told](const auto &) { told = true; });
    service.reset();
    Engine::drain();
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(JournalServiceTest)
#include "tst_journalservice.moc"
