#include "store/profilefile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Profile plain(const QString &id)
{
    return {.id = id, .name = u"Plain"_s, .baseUrl = *BaseUrl::parse(u"https://api.example.com/"_s)};
}

Profile full()
{
    return {.id = u"f"_s,
            .name = u"F\u00FCll \u202E"_s,
            .kind = EnvironmentKind::Production,
            .baseUrl = *BaseUrl::parse(u"https://b\u00FCcher.example.com:8443/a/b/"_s),
            .paths = {.status = u"s/"_s, .validateCustomerNumber = u"v/"_s, .enrol = u"e/"_s},
            .limits = {.deadline = 1ms, .inactivity = 2ms, .maxBodyBytes = 3'000'000'000, .maxAttempts = 1},
            .extraCaPem = "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n",
            .proxy = {.kind = ProxyChoice::Kind::Manual, .host = u"proxy"_s, .port = 65535}};
}

bool areEqual(const Profile &a, const Profile &b)
{
    return a.id == b.id && a.name == b.name && a.kind == b.kind && a.baseUrl.url() == b.baseUrl.url() &&
           a.paths == b.paths && a.limits == b.limits && a.extraCaPem == b.extraCaPem && a.proxy == b.proxy &&
           a.limitsFromSettings == b.limitsFromSettings && a.proxyFromSettings == b.proxyFromSettings &&
           a.sandboxRun == b.sandboxRun;
}

} // namespace

class ProfileFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ::umask(0); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void withoutAFileThereAreNone();
    void givesBackWhatWasSavedInItsOrder();
    void theSameProfilesAreTheSameBytes();
    void isForItsOwnerAlone();
    void whatIsNotUnderstoodIsLeftUntouched_data();
    void whatIsNotUnderstoodIsLeftUntouched();
    void eachMemberIsNeededAndNoOtherIsTaken();
    void aFileOfTheFirstVersionKeepsItsMeaning();
    void whatIsLeftToTheSettingsNeedsTheSecondVersion();
    void profilesWithoutAnIdOfTheirOwnAreNotSaved();
    void whatCannotBeWrittenIsASentence();

private:
    QString path() const { return m_folder->filePath(u"profiles.json"_s); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProfileFileTest::withoutAFileThereAreNone()
{
    const auto loaded = ProfileFile(path()).load();
    QVERIFY(loaded);
    QVERIFY(loaded->isEmpty());
    QVERIFY(!QFile::exists(path()));
}

void ProfileFileTest::givesBackWhatWasSavedInItsOrder()
{
    const QList<Profile> profiles{plain(u"z"_s), full(), plain(u"a"_s)};
    QVERIFY(ProfileFile(path()).save({full()}));
    QVERIFY(ProfileFile(path()).save(profiles));
    const auto loaded = ProfileFile(path()).load();
    QVERIFY(loaded);
    QCOMPARE(loaded->size(), 3);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(areEqual(loaded->at(i), profiles.at(i)));
    }
    QVERIFY(ProfileFile(path()).save({}));
    QVERIFY(ProfileFile(path()).load()->isEmpty());
}

void ProfileFileTest::theSameProfilesAreTheSameBytes()
{
    const ProfileFile file(path());
    QVERIFY(file.save({full(), plain(u"a"_s)}));
    const QByteArray first = content();
    QVERIFY(file.save(*file.load()));
    QCOMPARE(content(), first);
}

void ProfileFileTest::isForItsOwnerAlone()
{
    QVERIFY(ProfileFile(path()).save({full()}));
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777, mode_t(0600));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void ProfileFileTest::whatIsNotUnderstoodIsLeftUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("newer");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("no JSON") << QByteArray("profiles") << false;
    QTest::newRow("an array") << QByteArray("[]") << false;
    QTest::newRow("newer") << QByteArray(R"({"version":3,"profiles":{}})") << true;
    QTest::newRow("a fraction newer") << QByteArray(R"({"version":2.5,"profiles":[]})") << true;
    QTest::newRow("between versions") << QByteArray(R"({"version":1.5,"profiles":[]})") << false;
    QTest::newRow("version 0") << QByteArray(R"({"version":0,"profiles":[]})") << false;
    QTest::newRow("no version") << QByteArray(R"({"profiles":[]})") << false;
    QTest::newRow("no profiles") << QByteArray(R"({"version":1})") << false;
    QTest::newRow("a member too many") << QByteArray(R"({"version":1,"profiles":[],"more":1})") << false;
    QTest::newRow("a member twice") << QByteArray(R"({"version":1,"profiles":[1],"profiles":[]})") << false;
    QTest::newRow("a profile that is none") << QByteArray(R"({"version":1,"profiles":[7]})") << false;
    QTest::newRow("an empty profile") << QByteArray(R"({"version":1,"profiles":[{}]})") << false;
}

void ProfileFileTest::whatIsNotUnderstoodIsLeftUntouched()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, newer);
    write(bytes);
    const ProfileFile file(path());
    const auto loaded = file.load();
    QVERIFY(!loaded);
    QVERIFY(loaded.error().contains(path()));
    QCOMPARE(loaded.error().contains(u"newer version"_s), newer);
    QVERIFY(!file.save({plain(u"a"_s)}));
    QCOMPARE(content(), bytes);
}

void ProfileFileTest::eachMemberIsNeededAndNoOtherIsTaken()
{
    const ProfileFile file(path());
    QVERIFY(file.save({full()}));
    const QJsonObject whole = QJsonDocument::fromJson(content()).object();
    const QJsonObject profile = whole.value(u"profiles"_s).toArray().at(0).toObject();
    const auto refused = [&](const QJsonObject &changed) {
        QJsonObject all = whole;
        all.insert(u"profiles"_s, QJsonArray{changed});
        write(QJsonDocument(all).toJson());
        return !file.load();
    };
    QVERIFY(!refused(profile));
    QJsonObject more = profile;
    more.insert(u"readOnly"_s, true);
    QVERIFY(refused(more));
    for (const QString &key : profile.keys()) {
        QJsonObject changed = profile;
        changed.remove(key);
        QVERIFY2(refused(changed), qPrintable(key));
        changed.insert(key, QJsonValue());
        QVERIFY2(refused(changed), qPrintable(key));
        for (const QString &inner : profile.value(key).toObject().keys()) {
            QJsonObject object = profile.value(key).toObject();
            object.remove(inner);
            changed.insert(key, object);
            QVERIFY2(refused(changed), qPrintable(inner));
        }
    }
    const auto with = [&profile](const QString &key, const QJsonValue &value) {
        QJsonObject changed = profile;
        changed.insert(key, value);
        return changed;
    };
    QVERIFY(refused(with(u"baseUrl"_s, u"http://api.example.com/"_s))); // would send the token in the clear
    QVERIFY(refused(with(u"baseUrl"_s, u"https://user:secret@api.example.com/"_s)));
    QVERIFY(refused(with(u"kind"_s, u"harmless"_s)));
    QVERIFY(refused(with(u"id"_s, QString())));
    QJsonObject limits = profile.value(u"limits"_s).toObject();
    for (const QString &key : limits.keys()) {
        for (const double bad : {0.0, -1.0, 1e18, 1.5}) {
            QJsonObject changed = limits;
            changed.insert(key, bad);
            QVERIFY2(refused(with(u"limits"_s, changed)) || (key == u"maxBodyBytes" && bad > 1e9), qPrintable(key));
        }
    }
    QJsonObject proxy = profile.value(u"proxy"_s).toObject();
    for (const int port : {-1, 65536}) {
        proxy.insert(u"port"_s, port);
        QVERIFY(refused(with(u"proxy"_s, proxy)));
    }
}

// As the program wrote it before there were settings of the network: what it says is the profile's own.
void ProfileFileTest::aFileOfTheFirstVersionKeepsItsMeaning()
{
    const QByteArray old = R"({
    "profiles": [
        {
            "baseUrl": "https://api.example.com/",
            "extraCaPem": "",
            "id": "a",
            "kind": "test",
            "limits": {"deadlineMs": 1500, "inactivityMs": 700, "maxAttempts": 2, "maxBodyBytes": 2000},
            "name": "Old",
            "paths": {"enrol": "e/", "status": "s/", "validateCustomerNumber": "v/"},
            "proxy": {"host": "", "kind": "none", "port": 0}
        }
    ],
    "version": 1
})";
    write(old);
    const auto loaded = ProfileFile(path()).load();
    QVERIFY(loaded);
    QCOMPARE(loaded->size(), 1);
    const Profile &profile = loaded->constFirst();
    QVERIFY(!profile.limitsFromSettings);
    QVERIFY(!profile.proxyFromSettings);
    QCOMPARE(profile.limits,
             (CallLimits{.deadline = 1500ms, .inactivity = 700ms, .maxBodyBytes = 2000, .maxAttempts = 2}));
    QCOMPARE(profile.proxy.kind, ProxyChoice::Kind::None);
    // And it is written so that an older program can still read it.
    QVERIFY(ProfileFile(path()).save(*loaded));
    QCOMPARE(QJsonDocument::fromJson(content()), QJsonDocument::fromJson(old));
}

void ProfileFileTest::whatIsLeftToTheSettingsNeedsTheSecondVersion()
{
    Profile limits = full();
    limits.limitsFromSettings = true;
    limits.limits = {};
    Profile proxy = plain(u"p"_s);
    proxy.proxyFromSettings = true;
    const ProfileFile file(path());
    QVERIFY(file.save({limits, proxy, plain(u"a"_s)}));
    const auto loaded = file.load();
    QVERIFY(loaded);
    QVERIFY(areEqual(loaded->at(0), limits));
    QVERIFY(areEqual(loaded->at(1), proxy));
    QVERIFY(areEqual(loaded->at(2), plain(u"a"_s)));
    QJsonObject object = QJsonDocument::fromJson(content()).object();
    QCOMPARE(object.value(u"version"_s).toInt(), 2);
    // Nothing but that one word stands for it, and only from the second version on.
    object.insert(u"version"_s, 1);
    write(QJsonDocument(object).toJson());
    QVERIFY(!file.load());
    object.insert(u"version"_s, 2);
    write(QJsonDocument(object).toJson().replace(R"("settings")", R"("default")"));
    QVERIFY(!file.load());
    QVERIFY(QFile::remove(path()));
    QVERIFY(file.save({plain(u"a"_s)}));
    QCOMPARE(QJsonDocument::fromJson(content()).object().value(u"version"_s).toInt(), 1);
}

void ProfileFileTest::profilesWithoutAnIdOfTheirOwnAreNotSaved()
{
    const ProfileFile file(path());
    QVERIFY(!file.save({plain(u"a"_s), plain(u"a"_s)}));
    QVERIFY(!file.save({plain(QString())}));
    QVERIFY(!QFile::exists(path()));
}

void ProfileFileTest::whatCannotBeWrittenIsASentence()
{
    for (const QString &place : {u"/proc/profiles.json"_s, m_folder->filePath(u"none/p.json"_s)}) {
        const auto saved = ProfileFile(place).save({plain(u"a"_s)});
        QVERIFY(!saved);
        QVERIFY(saved.error().contains(place));
    }
    QVERIFY(QDir().mkdir(path()));
    QVERIFY(!ProfileFile(path()).load());
    QVERIFY(!ProfileFile(path()).save({}));
}

QTEST_GUILESS_MAIN(ProfileFileTest)
#include "tst_profilefile.moc"
