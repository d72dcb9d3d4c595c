// `profile` as a process: the list, what is refused, the connection test, and a token that nothing would keep.
#include "clienrolment.h"
#include "support/tlsfixture.h"

#include <QElapsedTimer>
#include <QTcpServer>

using namespace CliEnrolment;

class tst_CliProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addListRemove();
    void refused_data();
    void refused();
    void unknownProfile_data();
    void unknownProfile();
    void asksThroughAProfile();
    void environmentTokenIsNotForProfiles();
    void aKeychainThatDoesNotAnswerIsNoMistakeOfTheCaller();
    void tests_data();
    void tests();
    void testOfTls();
    void testOfTheSandbox();
    void tokenIsNotKeptWithoutAKeychain_data();
    void tokenIsNotKeptWithoutAKeychain();
    void unreadableProfiles();
    void limitsOfTheSettings_data();
    void limitsOfTheSettings();
    void proxyOfTheSettings();
    void settingsMakeNoDataFolder();
    void exportsAndImports();
    void exportsThoseThatAreNamed();
    void exportLeavesAFileThatIsThere();
    void importRenamesOrReplaces();
    void importTakesAllOrNothing();
    void importRefusesAFileThatIsNone();

private:
    void settings(const QByteArray &lines);
    CliProcess &cli(const QStringList &arguments, const QByteArray &input = {});
    CliProcess &add(const QString &name, const QUrl &url);

    std::unique_ptr<Home> m_home;
    std::unique_ptr<CliProcess> m_cli;
};

void tst_CliProfile::init()
{
    m_home = std::make_unique<Home>();
}

CliProcess &tst_CliProfile::cli(const QStringList &arguments, const QByteArray &input)
{
    m_cli = std::make_unique<CliProcess>(QStringList{json} + arguments);
    m_home->use(*m_cli);
    m_cli->run(input);
    return *m_cli;
}

CliProcess &tst_CliProfile::add(const QString &name, const QUrl &url)
{
    return cli({QStringLiteral("profile"), QStringLiteral("add"), name, QStringLiteral("--kind"),
                QStringLiteral("test"), QStringLiteral("--base-url"), url.toString()});
}

void tst_CliProfile::addListRemove()
{
    QCOMPARE(cli(words("profile|list")).json(), QJsonObject({{QStringLiteral("profiles"), QJsonArray()}}));
    const QJsonObject added =
        cli(words("profile|add|Our gateway|--kind|production|--base-url|https://gateway.example/zego|--timeout|7|"
                  "--proxy|proxy.example:3128|--path-status|v1/status/"))
            .json();
    QCOMPARE(m_cli->exitCode(), 0);
    QCOMPARE(added.value(QStringLiteral("outcome")).toString(), QStringLiteral("added"));
    const QJsonObject profile = added.value(QStringLiteral("profile")).toObject();
    QVERIFY(!profile.value(QStringLiteral("id")).toString().isEmpty());
    QCOMPARE(profile.value(QStringLiteral("kind")).toString(), QStringLiteral("production"));
    QCOMPARE(profile.value(QStringLiteral("baseUrl")).toString(), QStringLiteral("https://gateway.example/zego/"));
    QCOMPARE(profile.value(QStringLiteral("proxy")).toString(), QStringLiteral("proxy.example:3128"));
    QCOMPARE(profile.value(QStringLiteral("timeoutMs")).toInt(), 7000);
    QCOMPARE(profile.value(QStringLiteral("paths")).toObject().value(QStringLiteral("status")).toString(),
             QStringLiteral("v1/status/"));
    QCOMPARE(cli(words("profile|list")).json().value(QStringLiteral("profiles")).toArray(), QJsonArray{profile});
    QCOMPARE(cli(words("profile|remove|OUR GATEWAY")).exitCode(), 0);
    QVERIFY(cli(words("profile|list")).json().value(QStringLiteral("profiles")).toArray().isEmpty());
}

void tst_CliProfile::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *arguments, const char *outcome) {
        QTest::newRow(arguments) << words(arguments) << QString::fromLatin1(outcome);
    };
    row("profile|add|x|--kind|test|--base-url|http://x.example", "invalid");
    row("profile|add|x|--kind|test|--base-url|nothing", "invalid");
    row("profile|add| |--kind|test|--base-url|https://x.example", "invalid");
    row("profile|add|x|--kind|test|--base-url|https://x.example|--path-enrol|../x", "invalid");
    row("profile|add|x|--kind|test|--base-url|https://x.example|--timeout|0.5", "invalid");
    row("profile|add|x|--base-url|https://x.example", "error");
    row("profile|add|x|--kind|test|--base-url|https://x.example|--ca-file|/dev/null", "error");
    row("profile|add|sandbox|--kind|test|--base-url|https://x.example", "error");
}

void tst_CliProfile::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, outcome);
    const QJsonObject object = cli(arguments).json();
    QCOMPARE(m_cli->exitCode(), 2);
    QCOMPARE(object.value(QStringLiteral("outcome")).toString(), outcome);
    QVERIFY(!m_cli->error(QStringLiteral("message")).isEmpty());
    QVERIFY(cli(words("profile|list")).json().value(QStringLiteral("profiles")).toArray().isEmpty());
}

void tst_CliProfile::unknownProfile_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments :
         {"profile|remove|live", "profile|test|live", "profile|set-token|live", "--profile|live|status|A",
          "--profile|live|validate|A", "--profile|live|journal|list", "--profile|Sandboxes|status|A"}) {
        QTest::newRow(arguments) << words(arguments);
    }
}

void tst_CliProfile::unknownProfile()
{
    QFETCH(QStringList, arguments);
    cli(arguments, token);
    QCOMPARE(m_cli->exitCode(), 2);
    QCOMPARE(m_cli->error(QStringLiteral("kind")), QStringLiteral("usage"));
    QVERIFY(m_cli->error(QStringLiteral("message")).contains(QLatin1String("no profile")));
}

void tst_CliProfile::asksThroughAProfile()
{
    Service service;
    service.knows += QStringLiteral("w1");
    add(QStringLiteral("Mine"), service.server().url(QStringLiteral("prefix")));
    cli(words("--profile|mine|--token-stdin|status|--work-provider-user-id|w1"), "t0ken\n");
    QCOMPARE(m_cli->exitCode(), 0);
    QCOMPARE(service.server().requests().last().header("Authorization"), QByteArray("t0ken"));
    QVERIFY(service.server().requests().last().target.startsWith("/prefix/v1/"));
}

void tst_CliProfile::environmentTokenIsNotForProfiles()
{
    Service service;
    add(QStringLiteral("Mine"), service.server().url());
    cli(words("--profile|mine|status|A"));
    QCOMPARE(m_cli->exitCode(), 4);
    QCOMPARE(service.server().connectionCount(), 0);
}

// A script must not take it for a mistake in what it gave.
void tst_CliProfile::aKeychainThatDoesNotAnswerIsNoMistakeOfTheCaller()
{
    Service service;
    add(QStringLiteral("Mine"), service.server().url());
    for (const char *arguments : {"--profile|mine|status|A", "profile|test|mine"}) {
        cli(words(arguments));
        QCOMPARE(m_cli->exitCode(), 4);
        QCOMPARE(m_cli->error(QStringLiteral("kind")), QStringLiteral("storage"));
    }
    const QStringList mine = words("--json|--profile|mine");
    Enrolling enrolling(*m_home, mine, QStringLiteral("w1"));
    QVERIFY(enrolling.run());
    QCOMPARE(enrolling.exitCode(), 6);
    QCOMPARE(enrolling.text("outcome"), QStringLiteral("held_back"));
    QCOMPARE(service.server().connectionCount(), 0);
}

void tst_CliProfile::tests_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("code");
    QTest::newRow("well") << QByteArray(R"({"error":"INVALID_CUSTOMER"})") << 404 << QStringLiteral("none") << 0;
    QTest::newRow("bad token") << QByteArray(R"({"error":"INVALID_KEY"})") << 401 << QStringLiteral("invalidToken")
                               << 3;
    QTest::newRow("forbidden") << QByteArray("{}") << 403 << QStringLiteral("forbidden") << 3;
    QTest::newRow("another web site") << QByteArray("<html>") << 404 << QStringLiteral("notThisApi") << 4;
    QTest::newRow("server fault") << QByteArray("{}") << 500 << QStringLiteral("server") << 4;
    QTest::newRow("refused") << QByteArray() << 0 << QStringLiteral("refused") << 4;
}

void tst_CliProfile::tests()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    QFETCH(QString, fault);
    QFETCH(int, code);
    ScriptedServer server;
    if (status == 0) {
        server.stopListening();
    } else {
        server.answerWith(ScriptedAnswer::json(status, answer));
    }
    add(QStringLiteral("x"), server.url());
    const QString file = m_home->write(QStringLiteral("token"), token);
    for (const QStringList &which : {QStringList{QStringLiteral("x"), QStringLiteral("--token-file"), file},
                                     QStringList{QStringLiteral("--base-url"), server.url().toString()}}) {
        const QJsonObject report = cli(words("profile|test|--timeout|5") + which).json();
        QCOMPARE(report.value(QStringLiteral("fault")).toString(), fault);
        QCOMPARE(report.value(QStringLiteral("outcome")).toString(),
                 code == 0 ? QStringLiteral("passed") : QStringLiteral("failed"));
        QVERIFY(!report.value(QStringLiteral("message")).toString().isEmpty());
        QVERIFY(report.value(QStringLiteral("steps")).toArray().size() >= 3);
        QCOMPARE(m_cli->exitCode(), code);
        QVERIFY(!m_cli->everything().contains(token));
    }
}

void tst_CliProfile::testOfTls()
{
    const TlsFixture fixture;
    if (!fixture.isValid()) {
        QSKIP("needs openssl");
    }
    ScriptedServer server(ScriptedServer::Transport::Tls, fixture.certificate(TlsFixture::Identity::Good),
                          fixture.key(TlsFixture::Identity::Good));
    server.answerWith(ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})"));
    add(QStringLiteral("stranger"), server.url());
    const QStringList tokenFile{QStringLiteral("--token-file"), m_home->write(QStringLiteral("token"), token)};
    const QJsonObject report = cli(words("profile|test|stranger") + tokenFile).json();
    QCOMPARE(m_cli->exitCode(), 4);
    QCOMPARE(report.value(QStringLiteral("fault")).toString(), QStringLiteral("certificate"));
    QCOMPARE(server.bytesReceived(), 0);
    cli(words("profile|add|friend|--kind|test|--base-url") + QStringList{server.url().toString()} +
        QStringList{QStringLiteral("--ca-file"), fixture.caPath()});
    QCOMPARE(m_cli->exitCode(), 0);
    QVERIFY(cli(words("profile|test|friend") + tokenFile).exitCode() == 0);
}

void tst_CliProfile::testOfTheSandbox()
{
    QCOMPARE(cli(words("profile|test|sandbox")).exitCode(), 0);
    QCOMPARE(m_cli->json().value(QStringLiteral("environment")).toString(), QStringLiteral("sandbox"));
}

void tst_CliProfile::tokenIsNotKeptWithoutAKeychain_data()
{
    QTest::addColumn<bool>("fromFile");
    QTest::newRow("pipe") << false;
    QTest::newRow("file") << true;
}

void tst_CliProfile::tokenIsNotKeptWithoutAKeychain()
{
    QFETCH(bool, fromFile);
    add(QStringLiteral("x"), QUrl(QStringLiteral("https://x.example/")));
    QStringList arguments = words("profile|set-token|x");
    if (fromFile) {
        arguments += {QStringLiteral("--token-file"), m_home->write(QStringLiteral("token"), "CANARY-kept\n")};
    }
    cli(arguments, fromFile ? QByteArray() : QByteArray("CANARY-kept\n"));
    QCOMPARE(m_cli->exitCode(), 4);
    QCOMPARE(m_cli->error(QStringLiteral("kind")), QStringLiteral("storage"));
    QVERIFY(m_cli->error(QStringLiteral("message")).contains(QLatin1String("not kept")));
    QVERIFY(!m_cli->everything().contains("CANARY"));
    for (const QString &name : QDir(m_home->data()).entryList(QDir::Files)) {
        QVERIFY(!contents(m_home->data() + u'/' + name).contains("CANARY"));
    }
}

void tst_CliProfile::unreadableProfiles()
{
    add(QStringLiteral("x"), QUrl(QStringLiteral("https://x.example/")));
    const QString file = m_home->write(QStringLiteral("data/profiles.json"), "{ damaged");
    cli(words("profile|list"));
    QCOMPARE(m_cli->exitCode(), 4);
    QCOMPARE(m_cli->error(QStringLiteral("kind")), QStringLiteral("storage"));
    QCOMPARE(add(QStringLiteral("y"), QUrl(QStringLiteral("https://y.example/"))).exitCode(), 4);
    QCOMPARE(contents(file), QByteArray("{ damaged"));
}

void tst_CliProfile::settings(const QByteArray &lines)
{
    m_home->write(QStringLiteral("data/settings.ini"), "[network]\n" + lines);
}

void tst_CliProfile::limitsOfTheSettings_data()
{
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<int>("timeoutMs");
    QTest::addColumn<bool>("fromSettings");
    QTest::newRow("as in the settings") << QString() << QString() << 1000 << true;
    QTest::newRow("its own") << QStringLiteral("|--timeout|2") << QString() << 2000 << false;
    QTest::newRow("of this run") << QString() << QStringLiteral("--timeout|0.3") << 300 << true;
}

void tst_CliProfile::limitsOfTheSettings()
{
    QFETCH(QString, added);
    QFETCH(QString, asked);
    QFETCH(int, timeoutMs);
    QFETCH(bool, fromSettings);
    ScriptedServer server;
    server.answerWith(ScriptedAnswer::stallAfterRequest());
    QVERIFY(QDir().mkpath(m_home->data()));
    settings("deadlineMilliseconds=1000\nmaxAttempts=2\n");
    const QJsonObject profile = cli(words("profile|add|x|--kind|test|--base-url") +
                                    QStringList{server.url().toString()} + words(added.toUtf8().constData()))
                                    .json()
                                    .value(QStringLiteral("profile"))
                                    .toObject();
    QCOMPARE(profile.value(QStringLiteral("limitsFromSettings")).toBool(), fromSettings);
    QCOMPARE(profile.value(QStringLiteral("proxyFromSettings")).toBool(), true);
    QCOMPARE(profile.value(QStringLiteral("timeoutMs")).toInt(), fromSettings ? 1000 : timeoutMs);
    QCOMPARE(profile.value(QStringLiteral("maxAttempts")).toInt(), fromSettings ? 2 : 4);
    const QStringList where[] = {words("--profile|x"),
                                 QStringList{QStringLiteral("--base-url"), server.url().toString()}};
    for (const QStringList &service : where) {
        const bool isProfile = service.constFirst() == QLatin1String("--profile");
        QElapsedTimer took;
        took.start();
        cli(service + words("--token-stdin") + words(asked.toUtf8().constData()) + words("status|ABC123"), "t0ken\n");
        QCOMPARE(m_cli->exitCode(), 4);
        QCOMPARE(m_cli->error(QStringLiteral("kind")), QStringLiteral("timeout"));
        // Timers of seconds may be a twentieth early.
        QVERIFY(took.elapsed() >= (isProfile || !asked.isEmpty() ? timeoutMs : 1000) * 9 / 10);
        QVERIFY(took.elapsed() < 25'000); // and not the 30 seconds of before
    }
}

void tst_CliProfile::proxyOfTheSettings()
{
    Service service;
    service.knows += QStringLiteral("w1");
    ScriptedServer proxy;
    proxy.answerWith(ScriptedAnswer::closeOnConnect());
    QVERIFY(QDir().mkpath(m_home->data()));
    settings("proxy=manual\nproxyHost=127.0.0.1\nproxyPort=" + QByteArray::number(proxy.url().port()) +
             "\nmaxAttempts=1\ndeadlineMilliseconds=5000\n");
    // This computer is asked directly.
    add(QStringLiteral("here"), service.server().url());
    cli(words("--profile|here|--token-stdin|status|--work-provider-user-id|w1"), "t0ken\n");
    QCOMPARE(m_cli->exitCode(), 0);
    QCOMPARE(proxy.connectionCount(), 0);
    // Others through it, whether they have a profile or not; but not one with a choice of its own.
    add(QStringLiteral("away"), QUrl(QStringLiteral("https://api.example/")));
    int through = 0;
    for (const char *where : {"--profile|away", "--base-url|https://api.example/"}) {
        cli(words(where) + words("--token-stdin|status|A"), "t0ken\n");
        QCOMPARE(m_cli->exitCode(), 4);
        QVERIFY(proxy.connectionCount() > through);
        through = proxy.connectionCount();
    }
    cli(words("profile|add|direct|--kind|test|--proxy|none|--base-url|https://api.invalid/"));
    QCOMPARE(
        m_cli->json().value(QStringLiteral("profile")).toObject().value(QStringLiteral("proxyFromSettings")).toBool(),
        false);
    cli(words("--profile|direct|--token-stdin|status|A"), "t0ken\n");
    QCOMPARE(proxy.connectionCount(), through);
}

void tst_CliProfile::settingsMakeNoDataFolder()
{
    CliProcess run(words("--json|status|ABC123"));
    const QString nowhere = m_home->data() + QStringLiteral("/none");
    run.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_HOME"), nowhere);
    QVERIFY(run.run());
    QCOMPARE(run.exitCode(), 0);
    QVERIFY(!QFileInfo::exists(nowhere));
}

void tst_CliProfile::exportsAndImports()
{
    cli(words("profile|add|Live|--kind|production|--base-url|https://api.example/zego/|--timeout|7|--proxy|system"));
    add(QStringLiteral("Staging"), QUrl(QStringLiteral("https://staging.example/")));
    QJsonArray profiles = cli(words("profile|list")).json().value(QStringLiteral("profiles")).toArray();
    const QJsonObject exported = cli(words("profile|export|all.json")).json();
    QCOMPARE(m_cli->exitCode(), 0);
    QCOMPARE(exported, QJsonObject({{QStringLiteral("outcome"), QStringLiteral("exported")},
                                    {QStringLiteral("file"), QStringLiteral("all.json")},
                                    {QStringLiteral("profiles"),
                                     QJsonArray{QStringLiteral("Live"), QStringLiteral("Staging")}}}));
    const QString file = m_home->path(QStringLiteral("all.json"));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    // To another computer.
    const QByteArray bytes = contents(file);
    m_home = std::make_unique<Home>();
    m_home->write(QStringLiteral("all.json"), bytes);
    const QJsonObject imported = cli(words("profile|import|all.json")).json();
    QCOMPARE(m_cli->exitCode(), 0);
    QCOMPARE(imported.value(QStringLiteral("outcome")).toString(), QStringLiteral("imported"));
    for (const QJsonValue entry : imported.value(QStringLiteral("profiles")).toArray()) {
        QCOMPARE(entry[QStringLiteral("outcome")].toString(), QStringLiteral("new"));
    }
    QJsonArray there = cli(words("profile|list")).json().value(QStringLiteral("profiles")).toArray();
    QCOMPARE(there.size(), 2);
    for (QJsonArray *list : {&profiles, &there}) { // each has ids of its own
        for (int i = 0; i < list->size(); ++i) {
            QJsonObject profile = list->at(i).toObject();
            QVERIFY(!profile.value(QStringLiteral("id")).toString().isEmpty());
            profile.remove(QStringLiteral("id"));
            list->replace(i, profile);
        }
    }
    QCOMPARE(there, profiles);
    QCOMPARE(there.at(0)[QStringLiteral("kind")].toString(), QStringLiteral("production"));
    // Once more, there is nothing to do.
    for (const QJsonValue entry :
         cli(words("profile|import|all.json")).json().value(QStringLiteral("profiles")).toArray()) {
        QCOMPARE(entry[QStringLiteral("outcome")].toString(), QStringLiteral("same"));
    }
    QCOMPARE(m_cli->exitCode(), 0);
    QCOMPARE(cli(words("profile|list")).json().value(QStringLiteral("profiles")).toArray().size(), 2);
}

void tst_CliProfile::exportsThoseThatAreNamed()
{
    for (const char *name : {"a", "b", "c"}) {
        add(QString::fromLatin1(name), QUrl(QStringLiteral("https://x.example/")));
    }
    cli(words("profile|export|some.json|C|a|A"));
    QCOMPARE(m_cli->exitCode(), 0);
    QCOMPARE(QJsonDocument::fromJson(contents(m_home->path(QStringLiteral("some.json"))))
                 .object()
                 .value(QStringLiteral("profiles"))
                 .toArray()
                 .size(),
             2);
    cli(words("profile|export|none.json|a|nowhere"));
    QCOMPARE(m_cli->exitCode(), 2);
    QCOMPARE(m_cli->error(QStringLiteral("kind")), QStringLiteral("usage"));
    QVERIFY(!QFile::exists(m_home->path(QStringLiteral("none.json"))));
}

void tst_CliProfile::exportLeavesAFileThatIsThere()
{
    add(QStringLiteral("a"), QUrl(QStringLiteral("https://x.example/")));
    const QString file = m_home->write(QStringLiteral("mine.json"), "mine");
    for (const char *where : {"mine.json", "no/such/folder/a.json"}) {
        cli(words("profile|export") + QStringList{QString::fromLatin1(where)});
        QCOMPARE(m_cli->exitCode(), 4);
        QCOMPARE(m_cli->error(QStringLiteral("kind")), QStringLiteral("storage"));
    }
    QCOMPARE(contents(file), QByteArray("mine"));
}

void tst_CliProfile::importRenamesOrReplaces()
{
    cli(words("profile|add|Gateway|--kind|test|--base-url|https://evil.example/"));
    QCOMPARE(cli(words("profile|export|theirs.json")).exitCode(), 0);
    cli(words("profile|remove|Gateway"));
    cli(words("profile|add|gateway|--kind|production|--base-url|https://api.example/"));
    const auto kinds = [this] {
        QStringList texts;
        for (const QJsonValue profile : cli(words("profile|list")).json().value(QStringLiteral("profiles")).toArray()) {
            texts += profile[QStringLiteral("name")].toString() + u' ' + profile[QStringLiteral("kind")].toString();
        }
        return texts;
    };
    QJsonValue entry =
        cli(words("profile|import|theirs.json")).json().value(QStringLiteral("profiles")).toArray().at(0);
    QCOMPARE(m_cli->exitCode(), 0);
    QCOMPARE(entry[QStringLiteral("outcome")].toString(), QStringLiteral("renamed"));
    QCOMPARE(entry[QStringLiteral("importedAs")].toString(), QStringLiteral("Gateway (2)"));
    QCOMPARE(kinds(), (QStringList{QStringLiteral("gateway production"), QStringLiteral("Gateway (2) test")}));
    entry = cli(words("profile|import|--replace|theirs.json")).json().value(QStringLiteral("profiles")).toArray().at(0);
    QCOMPARE(entry[QStringLiteral("outcome")].toString(), QStringLiteral("replaced"));
    QVERIFY(
        entry[QStringLiteral("differences")].toArray().at(0).toString().contains(QStringLiteral("PRODUCTION → TEST")));
    QCOMPARE(kinds(), (QStringList{QStringLiteral("Gateway test"), QStringLiteral("Gateway (2) test")}));
}

void tst_CliProfile::importTakesAllOrNothing()
{
    add(QStringLiteral("a"), QUrl(QStringLiteral("https://x.example/")));
    add(QStringLiteral("b"), QUrl(QStringLiteral("https://x.example/")));
    cli(words("profile|export|two.json"));
    cli(words("profile|remove|a"));
    cli(words("profile|remove|b"));
    m_home->write(QStringLiteral("bad.json"), contents(m_home->path(QStringLiteral("two.json")))
                                                  .replace("\"name\": \"b\"", "\"name\": \"b\", \"token\": \"x\""));
    const QJsonObject refused = cli(words("profile|import|bad.json")).json();
    QCOMPARE(m_cli->exitCode(), 2);
    QCOMPARE(refused.value(QStringLiteral("outcome")).toString(), QStringLiteral("invalid"));
    const QJsonArray entries = refused.value(QStringLiteral("profiles")).toArray();
    QCOMPARE(entries.at(0)[QStringLiteral("outcome")].toString(), QStringLiteral("new"));
    QCOMPARE(entries.at(1)[QStringLiteral("outcome")].toString(), QStringLiteral("damaged"));
    QVERIFY(entries.at(1)[QStringLiteral("problem")].toString().contains(QLatin1String("token")));
    QVERIFY(cli(words("profile|list")).json().value(QStringLiteral("profiles")).toArray().isEmpty());
}

void tst_CliProfile::importRefusesAFileThatIsNone()
{
    for (const auto &[name, bytes] : {std::pair("empty.json", ""), std::pair("text.json", "hello"),
                                      std::pair("other.json", R"({"customer":{}})")}) {
        m_home->write(QString::fromLatin1(name), bytes);
        cli(words("profile|import") + QStringList{QString::fromLatin1(name)});
        QCOMPARE(m_cli->exitCode(), 2);
        QCOMPARE(m_cli->error(QStringLiteral("kind")), QStringLiteral("invalidInput"));
        QVERIFY(m_cli->error(QStringLiteral("message")).contains(QString::fromLatin1(name)));
    }
    cli(words("profile|import|missing.json"));
    QCOMPARE(m_cli->exitCode(), 2);
}

QTEST_GUILESS_MAIN(tst_CliProfile)
#include "tst_cliprofile.moc"
