#include "store/memorysecretstore.h"
#include "store/profileexport.h"
#include "support/tlsfixture.h"
#include "workflow/profilebook.h"
#include "workflow/profileimport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Verdict = ProfileImport::Verdict;

Q_DECLARE_METATYPE(Verdict)

namespace {

// A keychain that gives nothing up.
class KeepingKeychain final : public SecretStore
{
public:
    void read(const QString & /*name*/, QObject *context, ReadDone done) override { refuse(context, done); }
    void write(const QString & /*name*/, const QByteArray & /*secret*/, QObject *context, WriteDone done) override
    {
        QMetaObject::invokeMethod(
            context, [done] { done({}); }, Qt::QueuedConnection);
    }
    void remove(const QString & /*name*/, QObject *context, WriteDone done) override { refuse(context, done); }

private:
    template <typename Done>
    static void refuse(QObject *context, const Done &done)
    {
        QMetaObject::invokeMethod(
            context,
            [done] { done(tl::unexpected(Error{.problem = Problem::Denied, .message = u"The keychain refused."_s})); },
            Qt::QueuedConnection);
    }
};

} // namespace

// Profiles as a file for elsewhere: what is in it, what is made of it, and what is refused.
class TestProfileImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void comesBackAsItWas();
    void isForItsOwnerAlone();
    void holdsNoSecretAndNoId();
    void replacesAFileOnlyWhenItMay();
    void saysWhatBecomesOfEach_data();
    void saysWhatBecomesOfEach();
    void twoOfOneNameInAFile();
    void aFreeNameFitsAndIsFree();
    void namesWhatReplacingWouldChange();
    void replacingForgetsTheToken();
    void replacesNothingWhileTheKeychainKeepsAToken();
    void importsAllOrNothing();
    void aNameTakenMeanwhileImportsNothing();
    void whatDoesNotFitCostsNoToken();
    void refusesAFileThatIsNone_data();
    void refusesAFileThatIsNone();
    void refusesAnEntryWithItsReason_data();
    void refusesAnEntryWithItsReason();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Profile add(const QString &name, const QString &url = u"https://api.example/"_s);
    // As it is exported.
    QJsonObject exported(const Profile &profile) const;
    QString file(const QJsonArray &profiles) const;
    QString write(const QByteArray &bytes) const;
    ProfileImport read(const QJsonArray &profiles) const;
    tl::expected<void, QString> import(const QList<Profile> &profiles);

    std::unique_ptr<QTemporaryDir> m_folder;
    MemorySecretStore m_secrets;
    std::unique_ptr<ProfileBook> m_book;
};

void TestProfileImport::init()
{
    m_book.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = std::make_unique<ProfileBook>(path(u"profiles.json"_s), m_secrets);
    QVERIFY(m_book->load());
}

Profile TestProfileImport::add(const QString &name, const QString &url)
{
    ProfileDraft draft = ProfileDraft::blank();
    draft.name = name;
    draft.baseUrl = url;
    const Profile profile = m_book->check(draft).profile.value();
    if (!m_book->save(profile)) {
        qFatal("profile not saved");
    }
    return profile;
}

QString TestProfileImport::write(const QByteArray &bytes) const
{
    QFile file(path(u"import.json"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write");
    }
    return file.fileName();
}

QString TestProfileImport::file(const QJsonArray &profiles) const
{
    return write(
        QJsonDocument(
            QJsonObject{{u"format"_s, u"customer-console-profiles"_s}, {u"version"_s, 1}, {u"profiles"_s, profiles}})
            .toJson());
}

QJsonObject TestProfileImport::exported(const Profile &profile) const
{
    const QString name = path(u"one.json"_s);
    if (!ProfileExport::write(name, {profile}, true)) {
        qFatal("not exported");
    }
    QFile written(name);
    if (!written.open(QIODevice::ReadOnly)) {
        qFatal("cannot read");
    }
    return QJsonDocument::fromJson(written.readAll()).object().value(u"profiles"_s).toArray().at(0).toObject();
}

ProfileImport TestProfileImport::read(const QJsonArray &profiles) const
{
    const auto import = ProfileImport::read(file(profiles), *m_book);
    if (!import) {
        qFatal("%s", qPrintable(import.error()));
    }
    return *import;
}

tl::expected<void, QString> TestProfileImport::import(const QList<Profile> &profiles)
{
    std::optional<tl::expected<void, QString>> result;
    m_book->import(profiles, this, [&result](const auto &imported) { result = imported; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); })) {
        qFatal("no answer");
    }
    return *result;
}

void TestProfileImport::comesBackAsItWas()
{
    const TlsFixture tls;
    QVERIFY2(tls.isValid(), qPrintable(tls.errorString()));
    QFile ca(tls.caPath());
    QVERIFY(ca.open(QIODevice::ReadOnly));
    Profile own = add(u"Bücher"_s, u"https://bücher.example:8443/a/"_s);
    own.kind = EnvironmentKind::Production;
    own.paths = {.status = u"s/"_s, .validateCustomerNumber = u"v/"_s, .enrol = u"e/"_s};
    own.limitsFromSettings = false;
    own.limits = {.deadline = 1'500ms, .inactivity = 700ms, .maxBodyBytes = 1'500'000, .maxAttempts = 1};
    own.proxyFromSettings = false;
    own.proxy = {.kind = ProxyChoice::Kind::Manual, .host = u"proxy.example"_s, .port = 3128};
    own.extraCaPem = ca.readAll();
    QVERIFY(m_book->save(own));
    add(u"Plain"_s);
    const QString name = path(u"out.json"_s);
    QVERIFY(m_book->exportTo(name, {m_book->profiles().at(0).id, m_book->profiles().at(1).id}, false));
    MemorySecretStore others;
    ProfileBook elsewhere(path(u"others.json"_s), others);
    QVERIFY(elsewhere.load());
    const auto found = ProfileImport::read(name, elsewhere);
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error()));
    QCOMPARE(found->count(Verdict::New), 2);
    const Profile came = ProfileImport::forBook(found->entries().at(0), false);
    QVERIFY(!came.id.isEmpty() && came.id != own.id);
    QCOMPARE(came.name, own.name);
    QCOMPARE(came.kind, EnvironmentKind::Production);
    QCOMPARE(came.baseUrl.url(), own.baseUrl.url());
    QCOMPARE(came.paths, own.paths);
    QCOMPARE(came.limits, own.limits);
    QCOMPARE(came.proxy, own.proxy);
    QVERIFY(!came.limitsFromSettings && !came.proxyFromSettings);
    QCOMPARE(came.extraCaPem, ProfileBook::onlyCertificates(own.extraCaPem));
    QVERIFY(!came.extraCaPem.isEmpty());
    QVERIFY(found->entries().at(1).profile->limitsFromSettings);
    QVERIFY(found->entries().at(1).profile->proxyFromSettings);
    // What it came from knows it as the same.
    const auto here = ProfileImport::read(name, *m_book);
    QCOMPARE(here->count(Verdict::Same), 2);
}

void TestProfileImport::isForItsOwnerAlone()
{
    const mode_t before = ::umask(0);
    QVERIFY(ProfileExport::write(path(u"out.json"_s), {}, false));
    ::umask(before);
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(path(u"out.json"_s)).constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777, mode_t(0600));
}

void TestProfileImport::holdsNoSecretAndNoId()
{
    const TlsFixture tls;
    QVERIFY2(tls.isValid(), qPrintable(tls.errorString()));
    Profile mine = add(u"mine"_s);
    bool kept = false;
    m_book->setToken(mine, AccessToken::from("CANARY-export-token").value(), this,
                     [&kept](const auto &result) { kept = result.has_value(); });
    QTRY_VERIFY(kept);
    // A file with a private key beside the certificate, as some servers want it.
    QFile ca(tls.caPath());
    QVERIFY(ca.open(QIODevice::ReadOnly));
    mine.extraCaPem = "-----BEGIN PRIVATE KEY-----\nQ0FOQVJZ\n-----END PRIVATE KEY-----\n" + ca.readAll();
    QVERIFY(m_book->save(mine));
    QVERIFY(m_book->exportTo(path(u"out.json"_s), {mine.id}, false));
    QFile out(path(u"out.json"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QByteArray bytes = out.readAll();
    QVERIFY(bytes.contains("BEGIN CERTIFICATE"));
    for (const char *secret : {"CANARY", "PRIVATE KEY", "Q0FOQVJZ", "\"id\""}) {
        QVERIFY2(!bytes.contains(secret), secret);
    }
    QVERIFY(!bytes.contains(mine.id.toLatin1()));
    // Nor does one that is typed in keep the key.
    QVERIFY(!m_book->check(ProfileDraft::of(mine)).profile->extraCaPem.contains("PRIVATE"));
}

void TestProfileImport::replacesAFileOnlyWhenItMay()
{
    const QString name = write("mine");
    const auto refused = ProfileExport::write(name, {}, false);
    QVERIFY(!refused);
    QVERIFY(refused.error().contains(u"import.json"_s));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    QVERIFY(ProfileExport::write(name, {}, true));
    QVERIFY(ProfileExport::read(name)->isEmpty());
    QVERIFY(!ProfileExport::write(path(u"none/x.json"_s), {}, true));
}

void TestProfileImport::saysWhatBecomesOfEach_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("new") << u"other"_s << u"https://api.example/"_s << Verdict::New;
    QTest::newRow("the same") << u"mine"_s << u"https://api.example/"_s << Verdict::Same;
    QTest::newRow("the same but for its case") << u"Mine"_s << u"https://api.example/"_s << Verdict::NameTaken;
    QTest::newRow("another of that name") << u"mine"_s << u"https://other.example/"_s << Verdict::NameTaken;
    QTest::newRow("the sandbox") << u"Sandbox"_s << u"https://api.example/"_s << Verdict::Damaged;
}

void TestProfileImport::saysWhatBecomesOfEach()
{
    QFETCH(const QString, name);
    QFETCH(const QString, url);
    QFETCH(const Verdict, verdict);
    const Profile mine = add(u"mine"_s);
    Profile theirs = mine;
    theirs.name = name;
    theirs.baseUrl = *BaseUrl::parse(url);
    const ProfileImport import = read({exported(theirs)});
    QCOMPARE(import.entries().size(), 1);
    const ProfileImport::Entry &entry = import.entries().constFirst();
    QCOMPARE(entry.verdict, verdict);
    QCOMPARE(entry.name, name);
    QCOMPARE(entry.problem.isEmpty(), verdict != Verdict::Damaged);
    QCOMPARE(entry.existingId, verdict == Verdict::Same || verdict == Verdict::NameTaken ? mine.id : QString());
    QCOMPARE(entry.differences.isEmpty(), verdict != Verdict::NameTaken);
    if (verdict == Verdict::NameTaken) {
        QCOMPARE(ProfileImport::forBook(entry, true).id, mine.id);
        QVERIFY(ProfileImport::forBook(entry, false).id != mine.id);
        QCOMPARE(ProfileImport::forBook(entry, false).name, QString(name + u" (2)"_s));
    }
    QCOMPARE(m_book->profiles().size(), 1); // nothing is done yet
}

void TestProfileImport::twoOfOneNameInAFile()
{
    const QJsonObject one = exported(Profile{.name = u"a"_s, .baseUrl = *BaseUrl::parse(u"https://a.example/"_s)});
    QJsonObject other = one;
    other.insert(u"name"_s, u"A"_s);
    const ProfileImport import = read({one, other});
    QCOMPARE(import.entries().at(0).verdict, Verdict::New);
    QCOMPARE(import.entries().at(1).verdict, Verdict::Damaged);
}

void TestProfileImport::aFreeNameFitsAndIsFree()
{
    const QString longest(80, u'x');
    add(longest);
    add(QString(QString(76, u'x') + u" (2)"_s));
    Profile theirs = m_book->profiles().constFirst();
    theirs.kind = EnvironmentKind::Production;
    const ProfileImport found = read({exported(theirs)});
    QCOMPARE(found.entries().constFirst().freeName, QString(QString(76, u'x') + u" (3)"_s));
    const Profile profile = ProfileImport::forBook(found.entries().constFirst(), false);
    QVERIFY(import({profile}));
    QCOMPARE(m_book->profiles().size(), 3);
}

void TestProfileImport::namesWhatReplacingWouldChange()
{
    Profile mine = add(u"mine"_s);
    mine.kind = EnvironmentKind::Production;
    QVERIFY(m_book->save(mine));
    Profile theirs = mine;
    theirs.kind = EnvironmentKind::Test;
    theirs.baseUrl = *BaseUrl::parse(u"https://zеgo.example/"_s); // a Cyrillic letter
    theirs.proxyFromSettings = false;
    theirs.proxy = {.kind = ProxyChoice::Kind::Manual, .host = u"evil.example"_s, .port = 1};
    theirs.paths.enrol = u"x/"_s;
    theirs.limitsFromSettings = false;
    const QStringList differences = read({exported(theirs)}).entries().constFirst().differences;
    QCOMPARE(differences.size(), 5);
    QVERIFY2(differences.at(0).contains(u"PRODUCTION → TEST"_s), qPrintable(differences.at(0)));
    QVERIFY2(differences.at(1).contains(u"xn--"_s), qPrintable(differences.at(1)));
    QVERIFY2(differences.at(2).contains(u"evil.example:1"_s), qPrintable(differences.at(2)));
}

// What was entered for one proxy and one set of authorities must not go through those of a file.
void TestProfileImport::replacingForgetsTheToken()
{
    const Profile mine = add(u"mine"_s);
    bool kept = false;
    m_book->setToken(mine, AccessToken::from("CANARY").value(), this,
                     [&kept](const auto & /*result*/) { kept = true; });
    QTRY_VERIFY(kept);
    Profile theirs = mine;
    theirs.proxyFromSettings = false;
    theirs.proxy = {.kind = ProxyChoice::Kind::Manual, .host = u"evil.example"_s, .port = 1};
    const ProfileImport found = read({exported(theirs)});
    QSignalSpy changed(m_book.get(), &ProfileBook::profilesChanged);
    QVERIFY(import({ProfileImport::forBook(found.entries().constFirst(), true)}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_book->profiles().size(), 1);
    QCOMPARE(m_book->profiles().constFirst().proxy.host, u"evil.example"_s);
    std::optional<bool> none;
    m_book->token(m_book->profiles().constFirst(), this, [&none](const auto &token) { none = !token; });
    QTRY_VERIFY(none.has_value());
    QVERIFY(*none);
}

void TestProfileImport::replacesNothingWhileTheKeychainKeepsAToken()
{
    const Profile mine = add(u"mine"_s);
    KeepingKeychain keychain;
    m_book = std::make_unique<ProfileBook>(path(u"profiles.json"_s), keychain);
    QVERIFY(m_book->load());
    Profile theirs = mine;
    theirs.kind = EnvironmentKind::Production;
    const ProfileImport found = read({exported(theirs)});
    const auto imported = import({ProfileImport::forBook(found.entries().constFirst(), true)});
    QVERIFY(!imported);
    QVERIFY2(imported.error().contains(u"keychain"_s), qPrintable(imported.error()));
    QCOMPARE(m_book->profiles().constFirst().kind, EnvironmentKind::Test);
    // A new one is no matter of the keychain's.
    QVERIFY(import({ProfileImport::forBook(found.entries().constFirst(), false)}));
    QCOMPARE(m_book->profiles().size(), 2);
    m_book = std::make_unique<ProfileBook>(path(u"profiles.json"_s), m_secrets);
}

void TestProfileImport::importsAllOrNothing()
{
    const Profile mine = add(u"mine"_s);
    Profile first = mine;
    first.id = u"1"_s;
    first.name = u"first"_s;
    Profile second = first;
    second.id = u"2"_s; // of the same name
    QVERIFY(!import({first, second}));
    QCOMPARE(m_book->profiles().size(), 1);
    QVERIFY(m_book->load());
    QCOMPARE(m_book->profiles().size(), 1);
    second.name = u"second"_s;
    QVERIFY(import({first, second}));
    QCOMPARE(m_book->profiles().size(), 3);
}

void TestProfileImport::aNameTakenMeanwhileImportsNothing()
{
    const ProfileImport found =
        read({exported(Profile{.name = u"a"_s, .baseUrl = *BaseUrl::parse(u"https://a.example/"_s)})});
    ProfileBook another(path(u"profiles.json"_s), m_secrets); // another window
    QVERIFY(another.load());
    Profile theirs{.id = u"x"_s, .name = u"A"_s, .baseUrl = *BaseUrl::parse(u"https://b.example/"_s)};
    QVERIFY(another.save(theirs));
    const auto imported = import({ProfileImport::forBook(found.entries().constFirst(), false)});
    QVERIFY(!imported);
    QCOMPARE(m_book->profiles().size(), 1); // what the file holds
    QCOMPARE(m_book->profiles().constFirst().baseUrl.url(), theirs.baseUrl.url());
}

void TestProfileImport::whatDoesNotFitCostsNoToken()
{
    const Profile mine = add(u"mine"_s);
    bool kept = false;
    m_book->setToken(mine, AccessToken::from("CANARY").value(), this,
                     [&kept](const auto & /*result*/) { kept = true; });
    QTRY_VERIFY(kept);
    Profile theirs = mine;
    theirs.kind = EnvironmentKind::Production;
    const ProfileImport found = read(
        {exported(theirs), exported(Profile{.name = u"b"_s, .baseUrl = *BaseUrl::parse(u"https://b.example/"_s)})});
    QList<Profile> profiles;
    for (const ProfileImport::Entry &entry : found.entries()) {
        profiles += ProfileImport::forBook(entry, profiles.isEmpty());
    }
    add(u"B"_s); // meanwhile
    QVERIFY(!import(profiles));
    std::optional<bool> there;
    m_book->token(mine, this, [&there](const auto &token) { there = token.has_value(); });
    QTRY_VERIFY(there.has_value());
    QVERIFY(*there);
}

void TestProfileImport::refusesAFileThatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head = R"({"format":"customer-console-profiles","version":1,"profiles":)";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("profiles");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("another format") << QByteArray(R"({"format":"x","version":1,"profiles":[]})");
    QTest::newRow("profiles.json itself") << QByteArray(R"({"version":1,"profiles":[]})");
    QTest::newRow("no version") << QByteArray(R"({"format":"customer-console-profiles","profiles":[]})");
    QTest::newRow("newer") << QByteArray(R"({"format":"customer-console-profiles","version":2,"profiles":[]})");
    QTest::newRow("newer by far") << QByteArray(
        R"({"format":"customer-console-profiles","version":1e300,"profiles":[]})");
    QTest::newRow("a fraction") << QByteArray(R"({"format":"customer-console-profiles","version":0.5,"profiles":[]})");
    QTest::newRow("version in words") << QByteArray(
        R"({"format":"customer-console-profiles","version":"1","profiles":[]})");
    QTest::newRow("profiles as an object") << QByteArray(head + "{}}");
    QTest::newRow("a member too many") << QByteArray(head + R"([],"script":"x"})");
    QTest::newRow("a key twice") << QByteArray(head + R"([],"profiles":[]})");
    QTest::newRow("a key twice, deep") << QByteArray(head + R"([{"name":"a","name":"b"}]})");
    QTest::newRow("cut off") << QByteArray(head + "[{");
    QTest::newRow("deep") << QByteArray(head + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}");
    QTest::newRow("too large") << QByteArray(head + "[]}" + QByteArray(ProfileExport::maxFile, ' '));
    QTest::newRow("too many") << QByteArray(head + "[" + QByteArray("1,").repeated(ProfileExport::maxProfiles) + "1]}");
    QTest::newRow("not UTF-8") << QByteArray(head + "[\"\xff\xfe\"]}");
}

void TestProfileImport::refusesAFileThatIsNone()
{
    QFETCH(const QByteArray, bytes);
    const auto import = ProfileImport::read(write(bytes), *m_book);
    if (QByteArray(QTest::currentDataTag()) == "not UTF-8" && import) {
        QCOMPARE(import->count(Verdict::Damaged), 1); // read, and of no use
        return;
    }
    QVERIFY(!import);
    QVERIFY2(import.error().contains(u"import.json"_s), qPrintable(import.error()));
    QVERIFY2(import.error().endsWith(u'.'), qPrintable(import.error()));
    QVERIFY(!import.error().contains(u"%1"_s));
    QVERIFY(import.error().size() < 400);
}

void TestProfileImport::refusesAnEntryWithItsReason_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("word");
    const QJsonValue missing(QJsonValue::Undefined);
    QTest::newRow("a token") << u"token"_s << QJsonValue(u"x"_s) << u"token"_s;
    QTest::newRow("an id") << u"id"_s << QJsonValue(u"x"_s) << u"“id”"_s;
    QTest::newRow("a member of another day") << u"readOnly\u202E"_s << QJsonValue(true) << u"readOnly"_s;
    QTest::newRow("no name") << u"name"_s << missing << u"“name”"_s;
    QTest::newRow("name as a number") << u"name"_s << QJsonValue(7) << u"“name”"_s;
    QTest::newRow("an empty name") << u"name"_s << QJsonValue(QString()) << u"name"_s;
    QTest::newRow("a name in two lines") << u"name"_s << QJsonValue(u"a\nb"_s) << u"cannot be seen"_s;
    QTest::newRow("a name that reads backwards") << u"name"_s << QJsonValue(u"a\u202Eb"_s) << u"cannot be seen"_s;
    QTest::newRow("a name without end") << u"name"_s << QJsonValue(QString(100'000, u'x')) << u"too long"_s;
    QTest::newRow("a blank in front") << u"name"_s << QJsonValue(u" a"_s) << u"blank"_s;
    QTest::newRow("no kind") << u"kind"_s << missing << u"“kind”"_s;
    QTest::newRow("a kind of its own") << u"kind"_s << QJsonValue(u"harmless"_s) << u"“kind”"_s;
    QTest::newRow("a sandbox") << u"kind"_s << QJsonValue(u"sandbox"_s) << u"neither test nor production"_s;
    QTest::newRow("plain http") << u"baseUrl"_s << QJsonValue(u"http://api.example/"_s) << u"https"_s;
    QTest::newRow("an address with a password")
        << u"baseUrl"_s << QJsonValue(u"https://me:too@api.example/"_s) << QString();
    QTest::newRow("a path out of the prefix")
        << u"paths"_s
        << QJsonValue(
               QJsonObject{{u"status"_s, u"../s"_s}, {u"validateCustomerNumber"_s, u"v"_s}, {u"enrol"_s, u"e"_s}})
        << u"path"_s;
    QTest::newRow("limits of a word") << u"limits"_s << QJsonValue(u"none"_s) << u"“limits”"_s;
    QTest::newRow("limits without end") << u"limits"_s
                                        << QJsonValue(QJsonObject{{u"deadlineMs"_s, 1},
                                                                  {u"inactivityMs"_s, 1},
                                                                  {u"maxAttempts"_s, 1'000'000},
                                                                  {u"maxBodyBytes"_s, 1}})
                                        << u"limits"_s;
    QTest::newRow("a proxy with a password")
        << u"proxy"_s
        << QJsonValue(QJsonObject{{u"kind"_s, u"manual"_s}, {u"host"_s, u"me:too@proxy"_s}, {u"port"_s, 1}})
        << u"proxy"_s;
    QTest::newRow("no certificate") << u"extraCaPem"_s << QJsonValue(u"hello"_s) << u"certificate"_s;
}

void TestProfileImport::refusesAnEntryWithItsReason()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, word);
    QJsonObject object = exported(Profile{.name = u"a"_s, .baseUrl = *BaseUrl::parse(u"https://a.example/"_s)});
    const QJsonObject good = object;
    QCOMPARE(read({good}).count(Verdict::New), 1);
    if (value.isUndefined()) {
        object.remove(key);
    } else {
        object.insert(key, value);
    }
    QJsonObject another = good;
    another.insert(u"name"_s, u"good"_s);
    const ProfileImport import = read({object, another, QJsonValue(7)});
    QCOMPARE(import.count(Verdict::Damaged), 2);
    QCOMPARE(import.count(Verdict::New), 1); // the others are not harmed by it
    const ProfileImport::Entry &entry = import.entries().constFirst();
    QVERIFY(!entry.profile);
    QVERIFY2(entry.problem.contains(word), qPrintable(entry.problem));
    QVERIFY2(entry.problem.endsWith(u'.'), qPrintable(entry.problem));
    QVERIFY2(entry.problem.size() < 300, qPrintable(entry.problem));
    QVERIFY(!entry.problem.contains(QChar(0x202E)));
}

QTEST_GUILESS_MAIN(TestProfileImport)
#include "tst_profileimport.moc"
