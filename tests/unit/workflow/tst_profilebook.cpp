#include "integration/enginefixture.h"
#include "store/secretstore.h"
#include "workflow/profilebook.h"

#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Problem = ProfileBook::TokenProblem::Kind;

namespace {

// A keychain in memory that can be made to fail.
class Keychain final : public SecretStore
{
public:
    void read(const QString &name, QObject *context, ReadDone done) override
    {
        tl::expected<QByteArray, Error> result = tl::unexpected(Error{Problem::NotFound, u"Not there."_s});
        if (problem) {
            result = tl::unexpected(Error{*problem, u"The keychain does not work."_s});
        } else if (secrets.contains(name)) {
            result = secrets.value(name);
        }
        QMetaObject::invokeMethod(
            context, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
    }
    void write(const QString &name, const QByteArray &secret, QObject *context, WriteDone done) override
    {
        tl::expected<void, Error> result;
        if (problem) {
            result = tl::unexpected(Error{*problem, u"The keychain does not work."_s});
        } else {
            secrets.insert(name, secret);
        }
        QMetaObject::invokeMethod(
            context, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
    }
    void remove(const QString &name, QObject *context, WriteDone done) override
    {
        tl::expected<void, Error> result;
        if (problem) {
            result = tl::unexpected(Error{*problem, u"The keychain does not work."_s});
        } else {
            secrets.remove(name);
        }
        QMetaObject::invokeMethod(
            context, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
    }

    QHash<QString, QByteArray> secrets;
    std::optional<Problem> problem;
};

ProfileDraft draft(const QString &name = u"Zego test"_s, const QString &url = u"https://api.example/zego/"_s)
{
    ProfileDraft draft;
    draft.name = name;
    draft.baseUrl = url;
    return draft;
}

const AccessToken &token()
{
    static const AccessToken token = *AccessToken::from(Engine::token);
    return token;
}

} // namespace

// The services that a person adds, and the one address that each token is for. SAFETY, "wrong server"
class ProfileBookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fieldsAreChecked_data();
    void fieldsAreChecked();
    void whatWasCheckedIsWhatWasTyped();
    void aDraftOfAProfileChecksToTheSameProfile();
    void profilesOutliveTheProgram();
    void foundByIdAndByNameWhateverItsCase();
    void anUnreadableFileIsLeftAlone();
    void tokensOutliveTheProgramInTheKeychain();
    void withoutAKeychainTheTokenStaysInMemory();
    void aTokenGoesToItsOwnOriginOnly_data();
    void aTokenGoesToItsOwnOriginOnly();
    void aTokenInMemoryGoesToItsOwnOriginOnly();
    void aForeignSecretIsNoToken();
    void removedWithItsToken();
    void staysWhenTheKeychainKeepsItsToken_data();
    void staysWhenTheKeychainKeepsItsToken();
    void twoProgramsKeepEachOthersProfiles();
    void waitsForAnotherProgramThatSaves();
    void noTokenIsInTheFile();

private:
    using Token = tl::expected<AccessToken, ProfileBook::TokenProblem>;
    std::unique_ptr<ProfileBook> open();
    Profile add(ProfileBook &book, const ProfileDraft &draft = ::draft());
    static std::optional<Token> tokenOf(ProfileBook &book, const Profile &profile);
    static std::optional<ProfileBook::TokenKept> setToken(ProfileBook &book, const Profile &profile);
    static tl::expected<void, QString> remove(ProfileBook &book, const QString &id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Keychain> m_keychain;
};

void ProfileBookTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<Keychain>();
}

std::unique_ptr<ProfileBook> ProfileBookTest::open()
{
    auto book = std::make_unique<ProfileBook>(m_folder->filePath(u"profiles.json"_s), *m_keychain);
    if (!book->load()) {
        qFatal("the profiles cannot be read");
    }
    return book;
}

Profile ProfileBookTest::add(ProfileBook &book, const ProfileDraft &draft)
{
    const ProfileBook::Checked checked = book.check(draft);
    if (!checked.profile || !book.save(*checked.profile)) {
        qFatal("the profile is not good");
    }
    return *checked.profile;
}

std::optional<ProfileBookTest::Token> ProfileBookTest::tokenOf(ProfileBook &book, const Profile &profile)
{
    std::optional<Token> result;
    QObject context;
    book.token(profile, &context, [&result](const Token &read) { result.emplace(read); });
    return !result && QTest::qWaitFor([&result] { return result.has_value(); }) ? result : std::nullopt;
}

std::optional<ProfileBook::TokenKept> ProfileBookTest::setToken(ProfileBook &book, const Profile &profile)
{
    std::optional<ProfileBook::TokenKept> result;
    QObject context;
    book.setToken(profile, token(), &context, [&result](const tl::expected<ProfileBook::TokenKept, QString> &kept) {
        if (kept) {
            result = *kept;
        }
    });
    return QTest::qWaitFor([&result] { return result.has_value(); }) ? result : std::nullopt;
}

tl::expected<void, QString> ProfileBookTest::remove(ProfileBook &book, const QString &id)
{
    std::optional<tl::expected<void, QString>> result;
    QObject context;
    book.remove(id, &context, [&result](const tl::expected<void, QString> &removed) { result.emplace(removed); });
    return QTest::qWaitFor([&result] { return result.has_value(); }) ? *result : tl::unexpected(u"It did not end."_s);
}

void ProfileBookTest::fieldsAreChecked_data()
{
    QTest::addColumn<QString>("field"); // empty: all is well
    QTest::addColumn<ProfileDraft>("draft");
    const auto row = [](const char *name, const QString &field, auto change) {
        ProfileDraft draft = ::draft();
        change(draft);
        QTest::newRow(name) << field << draft;
    };
    const QString fine;
    row("as it is", fine, [](ProfileDraft &) {});
    row("no name", u"name"_s, [](ProfileDraft &d) { d.name = u"  "_s; });
    row("long name", u"name"_s, [](ProfileDraft &d) { d.name = QString(81, u'x'); });
    row("hidden characters in the name", u"name"_s, [](ProfileDraft &d) { d.name = u"Zego\u202Etset"_s; });
    row("name of another", u"name"_s, [](ProfileDraft &d) { d.name = u"TAKEN"_s; });
    row("name of the sandbox", u"name"_s, [](ProfileDraft &d) { d.name = u"Sandbox"_s; });
    row("no address", u"baseUrl"_s, [](ProfileDraft &d) { d.baseUrl.clear(); });
    row("plain http", u"baseUrl"_s, [](ProfileDraft &d) { d.baseUrl = u"http://api.example/"_s; });
    row("http on this computer", fine, [](ProfileDraft &d) { d.baseUrl = u"http://127.0.0.1:8080/"_s; });
    row("credentials", u"baseUrl"_s, [](ProfileDraft &d) { d.baseUrl = u"https://me:too@api.example/"_s; });
    row("no path", u"paths.status"_s, [](ProfileDraft &d) { d.paths.status.clear(); });
    row("path from the root", u"paths.status"_s, [](ProfileDraft &d) { d.paths.status = u"/v1/status/"_s; });
    row("path that climbs", u"paths.validate"_s,
        [](ProfileDraft &d) { d.paths.validateCustomerNumber = u"v1/../validate/"_s; });
    row("path with a query", u"paths.enrol"_s, [](ProfileDraft &d) { d.paths.enrol = u"v1/enrol?x=1"_s; });
    row("path with a fragment", u"paths.enrol"_s, [](ProfileDraft &d) { d.paths.enrol = u"v1/enrol#x"_s; });
    row("path with a blank", u"paths.enrol"_s, [](ProfileDraft &d) { d.paths.enrol = u"v1/en rol"_s; });
    row("path with a doubled slash", u"paths.enrol"_s, [](ProfileDraft &d) { d.paths.enrol = u"v1//enrol"_s; });
    row("path with an escape", u"paths.enrol"_s, [](ProfileDraft &d) { d.paths.enrol = u"v1/%2e%2e/enrol"_s; });
    row("path without a slash at its end", fine, [](ProfileDraft &d) { d.paths.enrol = u"v2/enrol"_s; });
    row("no deadline", u"deadline"_s, [](ProfileDraft &d) { d.deadlineSeconds.clear(); });
    row("deadline of nothing", u"deadline"_s, [](ProfileDraft &d) { d.deadlineSeconds = u"0"_s; });
    row("deadline of a day", u"deadline"_s, [](ProfileDraft &d) { d.deadlineSeconds = u"86400"_s; });
    row("deadline in words", u"inactivity"_s, [](ProfileDraft &d) { d.inactivitySeconds = u"soon"_s; });
    row("no certificate", u"ca"_s, [](ProfileDraft &d) { d.extraCaPem = "hello"; });
    row("proxy without a host", u"proxy"_s, [](ProfileDraft &d) { d.proxy = {ProxyChoice::Kind::Manual, {}, 8080}; });
    row("proxy without a port", u"proxy"_s, [](ProfileDraft &d) { d.proxy = {ProxyChoice::Kind::Manual, u"p"_s, 0}; });
    row("proxy as an address", u"proxy"_s, [](ProfileDraft &d) {
        d.proxy = {ProxyChoice::Kind::Manual, u"http://p/"_s, 8080};
    });
    row("proxy", fine, [](ProfileDraft &d) { d.proxy = {ProxyChoice::Kind::Manual, u"proxy.example"_s, 8080}; });
    row("the system's proxy", fine, [](ProfileDraft &d) { d.proxy = {ProxyChoice::Kind::System, {}, 0}; });
}

void ProfileBookTest::fieldsAreChecked()
{
    QFETCH(const QString, field);
    QFETCH(const ProfileDraft, draft);
    const auto book = open();
    add(*book, ::draft(u"Taken"_s));
    const ProfileBook::Checked checked = book->check(draft);
    QCOMPARE(checked.profile.has_value(), field.isEmpty());
    QStringList fields;
    for (const FieldIssue &issue : checked.issues) {
        fields += issue.field;
        QVERIFY2(issue.message.endsWith(u'.'), qPrintable(issue.message));
        QCOMPARE(issue.severity, FieldIssue::Severity::Error);
    }
    QCOMPARE(fields, field.isEmpty() ? QStringList() : QStringList{field});
}

void ProfileBookTest::whatWasCheckedIsWhatWasTyped()
{
    ProfileDraft typed = draft(u"  Zego  "_s, u" https://api.example/zego "_s);
    typed.kind = EnvironmentKind::Production;
    typed.deadlineSeconds = u"45"_s;
    typed.inactivitySeconds = u" 20 "_s;
    typed.paths.enrol = u"v2/enrol"_s;
    const ProfileBook::Checked checked = open()->check(typed);
    QVERIFY(checked.profile);
    QCOMPARE(checked.profile->name, u"Zego"_s);
    QCOMPARE(checked.profile->kind, EnvironmentKind::Production);
    QCOMPARE(checked.profile->baseUrl.display(), u"https://api.example/zego/"_s);
    QCOMPARE(checked.profile->limits.deadline, std::chrono::seconds(45));
    QCOMPARE(checked.profile->limits.inactivity, std::chrono::seconds(20));
    QCOMPARE(checked.profile->paths.enrol, u"v2/enrol"_s);
    QVERIFY(!checked.profile->id.isEmpty());
    typed.kind = EnvironmentKind::Sandbox; // cannot be chosen
    QCOMPARE(open()->check(typed).profile->kind, EnvironmentKind::Test);
}

void ProfileBookTest::aDraftOfAProfileChecksToTheSameProfile()
{
    const auto book = open();
    const Profile profile = add(*book);
    const ProfileBook::Checked again = book->check(ProfileDraft::of(profile));
    QVERIFY(again.profile);
    QCOMPARE(again.profile->id, profile.id);
    QCOMPARE(again.profile->limits, profile.limits);
    QCOMPARE(again.profile->environmentKey(), profile.environmentKey());
    QVERIFY(book->save(*again.profile));
    QCOMPARE(book->profiles().size(), 1);
}

void ProfileBookTest::profilesOutliveTheProgram()
{
    Profile profile = add(*open());
    const auto book = open();
    QCOMPARE(book->profiles().size(), 1);
    QCOMPARE(book->profiles().first().id, profile.id);
    profile.name = u"Renamed"_s;
    QSignalSpy changed(book.get(), &ProfileBook::profilesChanged);
    QVERIFY(book->save(profile));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(open()->profiles().first().name, u"Renamed"_s);
}

void ProfileBookTest::foundByIdAndByNameWhateverItsCase()
{
    const auto book = open();
    const Profile profile = add(*book);
    QCOMPARE(book->find(profile.id)->id, profile.id);
    QCOMPARE(book->find(u"ZEGO TEST"_s)->id, profile.id);
    QVERIFY(!book->find(u"zego"_s));
    QVERIFY(!book->find({}));
}

void ProfileBookTest::anUnreadableFileIsLeftAlone()
{
    const QString path = m_folder->filePath(u"profiles.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ not yours") > 0);
    file.close();
    ProfileBook book(path, *m_keychain);
    QVERIFY(!book.load());
    const ProfileBook::Checked checked = book.check(draft());
    QVERIFY(checked.profile);
    QVERIFY(!book.save(*checked.profile));
    QCOMPARE(book.profiles().size(), 0);
    QCOMPARE(Engine::contents(path), QByteArray("{ not yours"));
}

void ProfileBookTest::tokensOutliveTheProgramInTheKeychain()
{
    Profile profile = add(*open());
    {
        const auto book = open();
        QCOMPARE(tokenOf(*book, profile)->error().kind, Problem::None);
        QSignalSpy changed(book.get(), &ProfileBook::tokenChanged);
        const auto kept = setToken(*book, profile);
        QVERIFY(kept && kept->place == ProfileBook::TokenPlace::Keychain);
        QCOMPARE(changed.size(), 1);
    }
    QCOMPARE(m_keychain->secrets.keys(), QStringList{u"token/"_s + profile.id});
    const auto book = open();
    QCOMPARE(tokenOf(*book, profile)->value().bytes(), token().bytes());
    QObject context;
    bool forgotten = false;
    book->forgetToken(profile, &context, [&forgotten](const auto &result) { forgotten = result.has_value(); });
    QTRY_VERIFY(forgotten);
    QVERIFY(m_keychain->secrets.isEmpty());
    QCOMPARE(tokenOf(*book, profile)->error().kind, Problem::None);
}

void ProfileBookTest::withoutAKeychainTheTokenStaysInMemory()
{
    m_keychain->problem = SecretStore::Problem::Unavailable;
    Profile profile = add(*open());
    {
        const auto book = open();
        QCOMPARE(tokenOf(*book, profile)->error().kind, Problem::Unavailable);
        const auto kept = setToken(*book, profile);
        QVERIFY(kept && kept->place == ProfileBook::TokenPlace::MemoryOnly);
        QVERIFY(kept->remark.contains(u"The keychain does not work."_s));
        QCOMPARE(tokenOf(*book, profile)->value().bytes(), token().bytes());
    }
    QCOMPARE(tokenOf(*open(), profile)->error().kind, Problem::Unavailable);
}

void ProfileBookTest::aTokenGoesToItsOwnOriginOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("kept");
    QTest::newRow("another path") << u"https://api.example/other/"_s << true;
    QTest::newRow("the port written out") << u"https://api.example:443/"_s << true;
    QTest::newRow("another host") << u"https://api2.example/zego/"_s << false;
    QTest::newRow("another port") << u"https://api.example:8443/zego/"_s << false;
}

void ProfileBookTest::aTokenGoesToItsOwnOriginOnly()
{
    QFETCH(const QString, url);
    QFETCH(const bool, kept);
    const auto book = open();
    Profile profile = add(*book);
    QVERIFY(setToken(*book, profile));
    profile.baseUrl = *BaseUrl::parse(url);
    // As if the file had been changed by hand …
    const auto read = tokenOf(*book, profile);
    QCOMPARE(read->has_value(), kept);
    QVERIFY(kept || read->error().kind == Problem::OtherOrigin);
    // … and through the book: then it is forgotten.
    QVERIFY(book->save(profile));
    Engine::drain();
    QCOMPARE(m_keychain->secrets.size(), kept ? 1 : 0);
}

void ProfileBookTest::aTokenInMemoryGoesToItsOwnOriginOnly()
{
    m_keychain->problem = SecretStore::Problem::Unavailable;
    const auto book = open();
    Profile profile = add(*book);
    QVERIFY(setToken(*book, profile));
    profile.baseUrl = *BaseUrl::parse(u"https://elsewhere.example/"_s);
    QVERIFY(!tokenOf(*book, profile)->has_value());
    QVERIFY(book->save(profile));
    profile.baseUrl = *BaseUrl::parse(u"https://api.example/zego/"_s);
    QVERIFY(!tokenOf(*book, profile)->has_value()); // it has to be entered again
}

void ProfileBookTest::aForeignSecretIsNoToken()
{
    const auto book = open();
    const Profile profile = add(*book);
    for (const QByteArray &secret :
         {QByteArray(), QByteArray("token"), QByteArray("{}"),
          QByteArray(R"({"origin":"https://api.example:443","token":""})"),
          QByteArray(R"({"origin":"https://api.example:443","token":"a\r\nX: y"})"), QByteArray(R"(["x"])")}) {
        m_keychain->secrets.insert(u"token/"_s + profile.id, secret);
        const auto read = tokenOf(*book, profile);
        QVERIFY2(read && !*read, secret.constData());
        QCOMPARE(read->error().kind, Problem::None);
    }
}

void ProfileBookTest::removedWithItsToken()
{
    const auto book = open();
    const Profile profile = add(*book);
    const Profile other = add(*book, draft(u"Other"_s));
    QVERIFY(setToken(*book, profile));
    QVERIFY(setToken(*book, other));
    QVERIFY(remove(*book, profile.id));
    QCOMPARE(book->profiles().size(), 1);
    QCOMPARE(m_keychain->secrets.keys(), QStringList{u"token/"_s + other.id});
    QVERIFY(!remove(*book, profile.id));
    QCOMPARE(open()->profiles().size(), 1);
}

void ProfileBookTest::staysWhenTheKeychainKeepsItsToken_data()
{
    QTest::addColumn<SecretStore::Problem>("problem");
    QTest::addColumn<bool>("stays");
    QTest::newRow("denied") << SecretStore::Problem::Denied << true;
    QTest::newRow("timed out") << SecretStore::Problem::TimedOut << true;
    QTest::newRow("failed") << SecretStore::Problem::Failed << true;
    QTest::newRow("no keychain") << SecretStore::Problem::Unavailable << false;
}

void ProfileBookTest::staysWhenTheKeychainKeepsItsToken()
{
    QFETCH(SecretStore::Problem, problem);
    QFETCH(bool, stays);
    const auto book = open();
    const Profile profile = add(*book);
    QVERIFY(setToken(*book, profile));
    m_keychain->problem = problem;
    const auto removed = remove(*book, profile.id);
    QCOMPARE(!removed.has_value(), stays);
    QCOMPARE(open()->profiles().size(), stays ? 1 : 0);
    QVERIFY(!stays || removed.error().contains(u"still in the keychain"_s));
}

void ProfileBookTest::twoProgramsKeepEachOthersProfiles()
{
    const auto one = open();
    const auto two = open();
    const Profile live = add(*one, draft(u"Live"_s));
    const Profile other = add(*two, draft(u"Other"_s));
    QCOMPARE(open()->profiles().size(), 2);
    QCOMPARE(two->profiles().size(), 2);

    Profile production = live;
    production.kind = EnvironmentKind::Production;
    QVERIFY(one->save(production));
    QVERIFY(remove(*two, other.id));
    QCOMPARE(open()->profiles().size(), 1);
    QCOMPARE(open()->profiles().constFirst().kind, EnvironmentKind::Production);

    // Two of one name could be taken for each other.
    Profile same = other;
    same.name = u"LATE"_s;
    QVERIFY(one->save(same));
    same.id = u"another"_s;
    QVERIFY(!two->save(same));
    QCOMPARE(open()->profiles().size(), 2);
}

void ProfileBookTest::waitsForAnotherProgramThatSaves()
{
    const auto book = open();
    const Profile profile = add(*book);
    QLockFile lock(m_folder->filePath(u"profiles.json.lock"_s));
    QVERIFY(lock.tryLock());
    const auto saved = book->save(profile);
    QVERIFY(!saved && saved.error().contains(u"Another program"_s));
    lock.unlock();
    QVERIFY(book->save(profile));
}

void ProfileBookTest::noTokenIsInTheFile()
{
    const auto book = open();
    QVERIFY(setToken(*book, add(*book)));
    const QByteArray file = Engine::contents(m_folder->filePath(u"profiles.json"_s));
    QVERIFY(file.contains("api.example"));
    QVERIFY(!file.contains("CANARY"));
}

QTEST_GUILESS_MAIN(ProfileBookTest)
#include "tst_profilebook.moc"
