#include "integration/enrolfixture.h"
#include "workflow/dataservices.h"
#include "workflow/profilebook.h"

using namespace Qt::StringLiterals;

using State = JournalService::State;

// What lies in the data folder, opened as both faces of the program do.
class DataServicesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void openingTouchesNeitherKeychainNorJournal();
    void withoutAKeychainTheJournalNeedsAPassphrase_data();
    void withoutAKeychainTheJournalNeedsAPassphrase();
    void withoutAKeychainTokensStayInMemory();
    void theSandboxsJournalNeedsNothing();
    void unreadableProfilesAreExplained();
    void aFolderThatCannotBeMadeIsExplained();

private:
    const SystemClock m_clock{};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void DataServicesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(Enrol::temporaryTemplate());
    qputenv("CUSTOMER_CONSOLE_HOME", QFile::encodeName(m_folder->path()));
    qputenv("CUSTOMER_CONSOLE_KEYCHAIN", "none");
}

void DataServicesTest::openingTouchesNeitherKeychainNorJournal()
{
    qunsetenv("CUSTOMER_CONSOLE_KEYCHAIN");
    const auto services = DataServices::open(m_clock);
    QVERIFY2(services, services ? "" : qPrintable(services.error()));
    QCOMPARE((*services)->journal().state(), State::Closed);
    QCOMPARE((*services)->profilesProblem(), QString());
    QVERIFY((*services)->profiles().profiles().isEmpty());
    QCOMPARE((*services)->filePath(u"x"_s), m_folder->filePath(u"x"_s));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void DataServicesTest::withoutAKeychainTheJournalNeedsAPassphrase_data()
{
    QTest::addColumn<bool>("byVariable");
    QTest::newRow("switched off") << true;
    QTest::newRow("memory only") << false;
}

void DataServicesTest::withoutAKeychainTheJournalNeedsAPassphrase()
{
    QFETCH(const bool, byVariable);
    if (!byVariable) {
        qunsetenv("CUSTOMER_CONSOLE_KEYCHAIN");
    }
    const auto services =
        DataServices::open(m_clock, byVariable ? DataServices::Secrets::Keychain : DataServices::Secrets::Memory);
    QVERIFY(services);
    JournalService &journal = (*services)->journal();
    journal.open();
    QVERIFY(Enrol::waitUntil([&journal] { return journal.state() == State::NeedsNewPassphrase; }));
    QVERIFY(!journal.problem().isEmpty());
    journal.setPassphrase(u"a passphrase"_s);
    QVERIFY(Enrol::isReady(journal));
}

void DataServicesTest::withoutAKeychainTokensStayInMemory()
{
    const auto services = DataServices::open(m_clock);
    QVERIFY(services);
    ProfileBook &book = (*services)->profiles();
    ProfileDraft draft;
    draft.name = u"Test"_s;
    draft.baseUrl = u"https://api.example/"_s;
    const Profile profile = book.check(draft).profile.value();
    QVERIFY(book.save(profile));
    std::optional<ProfileBook::TokenKept> kept;
    book.setToken(profile, *AccessToken::from(Engine::token), this,
                  [&kept](const tl::expected<ProfileBook::TokenKept, QString> &result) { kept = *result; });
    QTRY_VERIFY(kept.has_value());
    QCOMPARE(kept->place, ProfileBook::TokenPlace::MemoryOnly);
    QVERIFY(!kept->remark.isEmpty());
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        QVERIFY2(!Engine::contents(m_folder->filePath(name)).contains("CANARY"), qPrintable(name));
    }
}

void DataServicesTest::theSandboxsJournalNeedsNothing()
{
    const auto services = DataServices::open(m_clock);
    QVERIFY(services);
    const std::unique_ptr<JournalService> journal = (*services)->sandboxJournal();
    QCOMPARE(journal->state(), State::Closed);
    journal->open();
    QVERIFY(Enrol::isReady(*journal));
    QCOMPARE((*services)->journal().state(), State::Closed);
}

void DataServicesTest::unreadableProfilesAreExplained()
{
    QFile file(m_folder->filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[") == 1);
    file.close();
    const auto services = DataServices::open(m_clock);
    QVERIFY(services);
    QVERIFY((*services)->profilesProblem().endsWith(u'.'));
}

void DataServicesTest::aFolderThatCannotBeMadeIsExplained()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    qputenv("CUSTOMER_CONSOLE_HOME", QFile::encodeName(m_folder->filePath(u"file/below"_s)));
    const auto services = DataServices::open(m_clock);
    QVERIFY(!services);
    QVERIFY(services.error().endsWith(u'.'));
}

QTEST_GUILESS_MAIN(DataServicesTest)
#include "tst_dataservices.moc"
