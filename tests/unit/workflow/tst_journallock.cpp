#include "integration/enrolfixture.h"
#include "support/testkeychain.h"
#include "workflow/whenfinished.h"

using namespace Qt::StringLiterals;

using State = JournalService::State;

namespace {

const QString environment = u"https://api.example:443/"_s;
const QString right = u"correct horse"_s;

bool ends(const JournalService &service)
{
    return Enrol::waitUntil(
        [&service] { return service.state() != State::Opening && service.state() != State::Closed; });
}

} // namespace

// The journal while the console is locked: its key is gone, nothing can be read through it, and nothing is lost.
class JournalLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsReadOrWrittenWhileLocked();
    void whatWasAskedForBeforeIsStillDoneAndTold();
    void theKeychainUnlocks();
    void aLockedKeychainLeavesItLocked();
    void thePassphraseUnlocks();
    void isLockedBeforeItWasOpen();
    void mayBeLockedAtEachStepOfOpening_data();
    void mayBeLockedAtEachStepOfOpening();
    void releasesTheFileForOthers();
    void theSandboxsJournalStaysOpen();
    void sealsSecretsOfMemory();

private:
    std::unique_ptr<JournalService> openWithPassphrase();
    std::unique_ptr<JournalService> open();
    static QStringList people(JournalService &service);

    const SystemClock m_clock{};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestKeychain> m_keychain;
};

void JournalLockTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(Enrol::temporaryTemplate());
    m_keychain = std::make_unique<TestKeychain>();
}

std::unique_ptr<JournalService> JournalLockTest::open()
{
    auto service = JournalService::durable(m_folder->path(), *m_keychain, m_clock);
    service->open();
    if (!ends(*service)) {
        qFatal("the journal never ended to open");
    }
    return service;
}

std::unique_ptr<JournalService> JournalLockTest::openWithPassphrase()
{
    m_keychain->writeProblem = SecretStore::Problem::Unavailable;
    auto service = open();
    service->setPassphrase(right);
    if (!ends(*service) || service->state() != State::Ready) {
        qFatal("the journal did not open");
    }
    return service;
}

QStringList JournalLockTest::people(JournalService &service)
{
    QStringList people;
    const auto all = Enrol::await(service.list({}));
    if (all && *all) {
        for (const Attempt &attempt : **all) {
            people += attempt.request.workProviderUserId();
        }
    }
    return people;
}

void JournalLockTest::nothingIsReadOrWrittenWhileLocked()
{
    const auto service = open();
    const auto begun = Enrol::await(service->begin(environment, Enrol::person(u"W-1"_s)));
    QVERIFY(begun && *begun);
    EnrolmentDraft draft;
    draft.setText(EnrolmentField::LastName, u"Chef"_s);
    QVERIFY(Enrol::await(service->saveDraft(environment, draft))->has_value());
    QSignalSpy states(service.get(), &JournalService::stateChanged);
    service->lock();
    QCOMPARE(service->state(), State::Closed);
    QCOMPARE(states.size(), 1);
    const auto all = Enrol::await(service->list({}));
    QVERIFY(all && !*all);
    const auto one = Enrol::await(service->attempt((*begun)->id));
    QVERIFY(one && !*one);
    const auto known = Enrol::await(service->known(environment, Enrol::person(u"W-1"_s)));
    QVERIFY(known && !*known);
    const auto loaded = Enrol::await(service->loadDraft(environment));
    QVERIFY(loaded && !*loaded);
    const auto saved = Enrol::await(service->saveDraft(environment, draft));
    QVERIFY(saved && !*saved);
    const auto again = Enrol::await(service->begin(environment, Enrol::person(u"W-2"_s)));
    QVERIFY(again && !*again);
    const auto changed = Enrol::await(service->change((*begun)->id, AttemptChange()));
    QVERIFY(changed && !*changed);
    const auto sealed = Enrol::await(service->seal("secret"));
    QVERIFY(sealed && !*sealed);
}

void JournalLockTest::whatWasAskedForBeforeIsStillDoneAndTold()
{
    const auto service = open();
    EnrolmentDraft draft;
    draft.setText(EnrolmentField::LastName, u"Chef"_s);
    const auto begun = service->begin(environment, Enrol::person(u"W-1"_s));
    const auto saved = service->saveDraft(environment, draft);
    service->lock();
    const auto attempt = Enrol::await(begun);
    QVERIFY(attempt && *attempt);
    const auto kept = Enrol::await(saved);
    QVERIFY(kept && *kept);
    service->open();
    QVERIFY(ends(*service));
    QCOMPARE(people(*service), QStringList{u"W-1"_s});
    const auto loaded = Enrol::await(service->loadDraft(environment));
    QVERIFY(loaded && *loaded);
    QCOMPARE((**loaded).text(EnrolmentField::LastName), u"Chef"_s);
}

void JournalLockTest::theKeychainUnlocks()
{
    const auto service = open();
    QVERIFY(*Enrol::await(service->begin(environment, Enrol::person(u"W-1"_s))));
    QCOMPARE(service->keyFrom(), JournalService::KeyFrom::Keychain);
    service->lock();
    Engine::drain();
    QCOMPARE(service->state(), State::Closed); // not by itself
    service->open();
    QVERIFY(ends(*service));
    QCOMPARE(service->state(), State::Ready);
    QCOMPARE(people(*service), QStringList{u"W-1"_s});
}

void JournalLockTest::aLockedKeychainLeavesItLocked()
{
    const auto service = open();
    QVERIFY(*Enrol::await(service->begin(environment, Enrol::person(u"W-1"_s))));
    service->lock();
    m_keychain->readProblem = SecretStore::Problem::NotFound; // as libsecret says it of a locked one
    service->open();
    QVERIFY(ends(*service));
    QCOMPARE(service->state(), State::Unavailable);
    QCOMPARE(people(*service), QStringList());
    m_keychain->readProblem.reset();
    service->open();
    QVERIFY(Enrol::waitUntil([&service] { return service->state() == State::Ready; }));
    QCOMPARE(people(*service), QStringList{u"W-1"_s});
}

void JournalLockTest::thePassphraseUnlocks()
{
    const auto service = openWithPassphrase();
    QCOMPARE(service->keyFrom(), JournalService::KeyFrom::Passphrase);
    QVERIFY(*Enrol::await(service->begin(environment, Enrol::person(u"W-1"_s))));
    service->lock();
    service->setPassphrase(right);
    QCOMPARE(service->state(), State::Closed); // it has to be opened first
    service->open();
    QVERIFY(ends(*service));
    QCOMPARE(service->state(), State::NeedsPassphrase);
    service->setPassphrase(u"wrong"_s);
    QVERIFY(ends(*service));
    QCOMPARE(service->state(), State::NeedsPassphrase);
    QVERIFY(!service->problem().isEmpty());
    QCOMPARE(people(*service), QStringList());
    service->setPassphrase(right);
    QVERIFY(ends(*service));
    QCOMPARE(people(*service), QStringList{u"W-1"_s});
}

void JournalLockTest::isLockedBeforeItWasOpen()
{
    const auto service = JournalService::durable(m_folder->path(), *m_keychain, m_clock);
    QSignalSpy states(service.get(), &JournalService::stateChanged);
    service->lock();
    QCOMPARE(states.size(), 0);
    QVERIFY(m_keychain->secrets.isEmpty());
    service->open();
    QVERIFY(ends(*service));
    QCOMPARE(service->state(), State::Ready);
}

void JournalLockTest::mayBeLockedAtEachStepOfOpening_data()
{
    QTest::addColumn<bool>("passphrase");
    QTest::addColumn<bool>("there"); // a journal is there already
    QTest::addColumn<int>("turns");  // of the event loop
    for (int turns = 0; turns < 8; ++turns) {
        QTest::addRow("first start, %d", turns) << false << false << turns;
        QTest::addRow("keychain, %d", turns) << false << true << turns;
    }
    for (int turns = 0; turns < 3; ++turns) {
        QTest::addRow("passphrase, %d", turns) << true << true << turns;
    }
}

// Whatever comes back afterwards opens nothing, and the next open() finds everything as it should be.
void JournalLockTest::mayBeLockedAtEachStepOfOpening()
{
    QFETCH(const bool, passphrase);
    QFETCH(const bool, there);
    QFETCH(const int, turns);
    if (there) {
        const auto first = passphrase ? openWithPassphrase() : open();
        QVERIFY(*Enrol::await(first->begin(environment, Enrol::person(u"W-1"_s))));
    }
    const auto service = JournalService::durable(m_folder->path(), *m_keychain, m_clock);
    service->open();
    if (passphrase) {
        QVERIFY(ends(*service));
        service->setPassphrase(right);
    }
    for (int turn = 0; turn < turns; ++turn) {
        Engine::drain();
    }
    QSignalSpy states(service.get(), &JournalService::stateChanged);
    service->lock();
    const auto told = states.size();
    // The journal's thread has done everything that was asked of it once this is answered.
    QVERIFY(!*Enrol::await(service->seal("x")));
    QTest::qWait(20);
    QCOMPARE(service->state(), State::Closed);
    QCOMPARE(states.size(), told);
    service->open();
    QVERIFY(ends(*service));
    if (passphrase) {
        service->setPassphrase(right);
        QVERIFY(ends(*service));
    }
    QCOMPARE(service->state(), State::Ready);
    QCOMPARE(people(*service), there ? QStringList{u"W-1"_s} : QStringList());
    QCOMPARE(m_keychain->secrets.size(), passphrase ? 0 : 1); // and no key that nobody needs
}

void JournalLockTest::releasesTheFileForOthers()
{
    const auto service = open();
    QVERIFY(*Enrol::await(service->begin(environment, Enrol::person(u"W-1"_s))));
    service->lock();
    const auto other = open();
    QVERIFY(*Enrol::await(other->begin(environment, Enrol::person(u"W-2"_s))));
    service->open();
    QVERIFY(ends(*service));
    QCOMPARE(people(*service).size(), 2);
}

void JournalLockTest::theSandboxsJournalStaysOpen()
{
    const auto service = JournalService::forSandbox(m_folder->path(), m_clock);
    service->open();
    QVERIFY(ends(*service));
    QVERIFY(*Enrol::await(service->begin(environment, Enrol::person(u"W-1"_s))));
    service->lock();
    QCOMPARE(service->state(), State::Ready);
    QCOMPARE(people(*service), QStringList{u"W-1"_s});
}

void JournalLockTest::sealsSecretsOfMemory()
{
    const QByteArray secret = "CANARY-token";
    const auto service = open();
    const auto sealed = *Enrol::await(service->seal(QByteArray(secret.constData()))); // its own bytes: they are wiped
    QVERIFY(sealed && !sealed->contains(secret));
    QCOMPARE(*Enrol::await(service->unseal(*sealed)), std::optional(secret));
    service->lock();
    QCOMPARE(*Enrol::await(service->unseal(*sealed)), std::optional<QByteArray>());
    service->open();
    QVERIFY(ends(*service));
    QCOMPARE(*Enrol::await(service->unseal(*sealed)), std::optional(secret));
    QCOMPARE(*Enrol::await(service->unseal(sealed->chopped(1))), std::optional<QByteArray>());
}

QTEST_GUILESS_MAIN(JournalLockTest)
#include "tst_journallock.moc"
