#pragma once

#include "cliprocess.h"
#include "store/cryptolibrary.h"
#include "store/keyfile.h"
#include "store/vault.h"
#include "support/scriptedserver.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>

// What the tests of `enrol`, `journal` and `profile` share: a data folder of their own with a passphrase, customers as
// files, and a service that counts what reaches it.
namespace CliEnrolment {

inline const QString json = QStringLiteral("--json");
inline const QByteArray token = "CANARY-token-7c1";

inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|', Qt::SkipEmptyParts);
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The published example.
inline QString exampleFile()
{
    return QStringLiteral(TEST_DATA "/customer.json");
}

// The same for another person.
inline QByteArray customer(const QString &workProviderUserId, const QString &lastName = QStringLiteral("Chef"))
{
    QJsonObject object = QJsonDocument::fromJson(contents(exampleFile())).object();
    QJsonObject person = object.value(QStringLiteral("customer")).toObject();
    person.insert(QStringLiteral("workProviderUserId"), workProviderUserId);
    person.insert(QStringLiteral("lastName"), lastName);
    person.insert(QStringLiteral("email"), QString(lastName + QStringLiteral("@example.com")));
    object.insert(QStringLiteral("customer"), person);
    return QJsonDocument(object).toJson();
}

// vault.json as the program writes it, but for a passphrase that takes no time to try: with the usual cost a test
// program would spend most of its time on that.
inline QByteArray cheapKeyFile(const QString &passphrase)
{
    const VaultKey::Cost cost{.operations = 1, .memory = 8ULL * 1024 * 1024};
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray salt = VaultKey::randomSalt();
    const auto derived = VaultKey::fromPassphrase(passphrase.toUtf8(), salt, cost);
    const QByteArray associated = CryptoLibrary::joined({"vault-key", CryptoLibrary::part(quint64(1)), id.toUtf8()});
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1},
                                     {QStringLiteral("id"), id},
                                     {QStringLiteral("kind"), QStringLiteral("passphrase")},
                                     {QStringLiteral("salt"), QString::fromLatin1(salt.toBase64())},
                                     {QStringLiteral("sealedKey"),
                                      QString::fromLatin1(
                                          Vault(*derived).seal(VaultKey::random().bytes(), associated).toBase64())},
                                     {QStringLiteral("operations"), qint64(cost.operations)},
                                     {QStringLiteral("memory"), qint64(cost.memory)}})
        .toJson();
}

// A data folder for one or more runs. Without a keychain, so that the journal has a passphrase.
class Home
{
public:
    enum class Journal { Locked, None };

    explicit Home(Journal journal = Journal::Locked)
    {
        const QString passphrase = QStringLiteral("correct horse battery");
        QDir(m_folder.path()).mkdir(QStringLiteral("data"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        write(QStringLiteral("passphrase"), passphrase.toUtf8() + '\n');
        if (journal == Journal::Locked) {
            const auto file = KeyFile::read(write(QStringLiteral("data/vault.json"), cheapKeyFile(passphrase)));
            if (!file || !*file || !(*file)->unlock(passphrase)) {
                qFatal("the key file of the tests is no longer what the program reads");
            }
        }
    }

    QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    QString data() const { return path(QStringLiteral("data")); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }
    QStringList passphrase() const { return {QStringLiteral("--passphrase-file"), path(QStringLiteral("passphrase"))}; }

    // In this folder, with the token in the environment.
    void use(CliProcess &cli) const
    {
        cli.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_HOME"), data());
        cli.setEnvironment(QStringLiteral("CUSTOMER_CONSOLE_TOKEN"), QString::fromLatin1(token));
        cli.process().setWorkingDirectory(path());
    }

private:
    const QTemporaryDir m_folder;
};

// A service whose customers are those that its script made: status knows nobody, or what `knows` says, and the POST is
// answered as the test wants it.
class Service
{
public:
    Service()
    {
        m_server.answerBy([this](const ReceivedRequest &request) { return answer(request); });
    }

    ScriptedAnswer post =
        ScriptedAnswer::json(202, R"({"customerNumber":"SE33S","occupations":["childminder"],"status":"Created"})");
    ScriptedAnswer statusOfStrangers = ScriptedAnswer::json(404, R"({"error":"INVALID_CUSTOMER"})");
    QStringList knows; // work provider user ids

    ScriptedServer &server() { return m_server; }
    QStringList at() const { return {QStringLiteral("--base-url"), m_server.url().toString()}; }
    QByteArrayList posts() const
    {
        QByteArrayList bodies;
        for (const ReceivedRequest &request : m_server.requests()) {
            if (request.method == "POST") {
                bodies += request.body;
            }
        }
        return bodies;
    }
    qsizetype gets() const { return m_server.requests().size() - posts().size(); }

private:
    ScriptedAnswer answer(const ReceivedRequest &request) const
    {
        if (request.method == "POST") {
            return post;
        }
        const QString id = QUrlQuery(QUrl::fromEncoded(request.target).query(QUrl::FullyEncoded))
                               .queryItemValue(QStringLiteral("workProviderUserId"), QUrl::FullyDecoded);
        return knows.contains(id)
                   ? ScriptedAnswer::json(200, R"({"status":"ENABLED","policyId":"KN0WN","customer_number":"KN0WN"})")
                   : statusOfStrangers;
    }

    ScriptedServer m_server;
};

// `enrol` of one person, from a file of its own.
class Enrolling
{
public:
    Enrolling(const Home &home, const QStringList &where, const QString &workProviderUserId,
              const QStringList &more = {})
        : m_cli(QStringList{QStringLiteral("enrol"), QStringLiteral("--accept-warnings"), QStringLiteral("--file"),
                            home.write(QStringLiteral("customer.json"), customer(workProviderUserId))} +
                where + home.passphrase() + more)
    {
        home.use(m_cli);
    }

    bool run() { return m_cli.run(); }
    CliProcess &cli() { return m_cli; }
    int exitCode() const { return m_cli.exitCode(); }
    QJsonObject json() const { return m_cli.json(); }
    QString text(const char *key) const { return json().value(QLatin1String(key)).toString(); }
    // The kinds of what the guard found.
    QStringList findings() const
    {
        QStringList kinds;
        for (const QJsonValue finding : json().value(QStringLiteral("findings")).toArray()) {
            kinds += finding.toObject().value(QStringLiteral("kind")).toString();
        }
        return kinds;
    }

private:
    CliProcess m_cli;
};

} // namespace CliEnrolment
