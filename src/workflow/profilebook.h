#pragma once

#include "core/accesstoken.h"
#include "core/fieldissue.h"
#include "core/profile.h"
#include "store/secretstore.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <functional>
#include <optional>

class ProfileFile;

// A profile as somebody typed it.
struct ProfileDraft
{
    QString id; // empty: a new one
    QString name;
    EnvironmentKind kind = EnvironmentKind::Test; // never Sandbox
    QString baseUrl;
    ApiPaths paths;
    QString deadlineSeconds = QStringLiteral("30");
    QString inactivitySeconds = QStringLiteral("15");
    QString attempts = QStringLiteral("4");
    QString bodyMegabytes = QStringLiteral("10");
    QByteArray extraCaPem;
    ProxyChoice proxy;
    bool limitsFromSettings = false; // then the four texts above do not count
    bool proxyFromSettings = false;  // nor does the proxy

    static ProfileDraft of(const Profile &profile);
    // A new one, which leaves to the settings what it can.
    static ProfileDraft blank();
    bool operator==(const ProfileDraft &) const = default;
};

// The services that a person has added, and their tokens: profiles in a file, tokens in the keychain, each bound to the
// origin that it was entered for. Without a keychain a token is kept in memory until the program ends, and that is
// said. Lives on the main thread; the secret store must outlive it.
class ProfileBook final : public QObject
{
    Q_OBJECT

public:
    ProfileBook(const QString &file, SecretStore &secrets, QObject *parent = nullptr);
    ~ProfileBook() override;

    // Reads the file. The error is a sentence; then there are no profiles and none can be added.
    tl::expected<void, QString> load();
    const QList<Profile> &profiles() const { return m_profiles; }
    // By id, else by name whatever its case.
    std::optional<Profile> find(const QString &idOrName) const;

    // Issues name the fields "name", "baseUrl", "paths.status", "paths.validate", "paths.enrol", "deadline",
    // "inactivity", "attempts", "body", "ca", "proxy".
    struct Checked
    {
        std::optional<Profile> profile;
        QList<FieldIssue> issues;
    };
    Checked check(const ProfileDraft &draft) const;
    // What is wrong with a profile from elsewhere, but that its name may be taken: a sentence, or nothing.
    QString contentProblem(const Profile &profile) const;
    static constexpr qsizetype longestName = 80;
    // The certificates in it and nothing else: a file that a person chose may hold a private key beside them.
    static QByteArray onlyCertificates(const QByteArray &pem);
    // Whatever its case; not by id.
    std::optional<Profile> findName(const QString &name) const;
    // Adds it, or replaces the one with the same id. A token that was bound to another origin is forgotten.
    tl::expected<void, QString> save(const Profile &profile);
    // The token first: when the keychain does not give it up, the profile stays as well, and the error says so.
    using Done = std::function<void(const tl::expected<void, QString> &)>;
    void remove(const QString &id, QObject *context, Done done);

    // Several at once, all or none: new ones, and others in the place of those that have their id. The tokens of these
    // are forgotten first: they were entered for something else than what a file says.
    void import(const QList<Profile> &profiles, QObject *context, Done done);
    // The error is a sentence. In any order; `ids` names some of the profiles that there are.
    tl::expected<void, QString> exportTo(const QString &file, const QStringList &ids, bool mayReplace) const;

    enum class TokenPlace { Keychain, MemoryOnly };
    struct TokenKept
    {
        TokenPlace place = TokenPlace::Keychain;
        QString remark; // why in memory only: a sentence
    };
    using TokenDone = std::function<void(const tl::expected<TokenKept, QString> &)>;
    void setToken(const Profile &profile, const AccessToken &token, QObject *context, TokenDone done);

    struct TokenProblem
    {
        enum class Kind { None, OtherOrigin, Unavailable };
        Kind kind = Kind::None; // there is none (or the keyring is locked, which some report the same way)
        QString message;        // a sentence, what to do
    };
    using TokenRead = std::function<void(const tl::expected<AccessToken, TokenProblem> &)>;
    void token(const Profile &profile, QObject *context, TokenRead done);
    // The error: the token is still in the keychain, and why. Where there is no keychain, there is nothing to forget.
    void forgetToken(const Profile &profile, QObject *context, Done done);

    // The tokens that are in memory only, for who keeps them sealed while the console is locked: none are left here.
    // Empty when there are none.
    QByteArray takeMemoryTokens();
    void giveMemoryTokens(const QByteArray &taken);

Q_SIGNALS:
    void profilesChanged();
    void tokenChanged(const QString &profileId);

private:
    static QString nameFormProblem(const QString &name);
    static std::optional<Profile> findName(const QString &name, const QList<Profile> &profiles);
    // Beside the others in the list.
    static QString nameProblem(const QString &name, const QString &ownId, const QList<Profile> &profiles);
    static QString pathProblem(const QString &path);
    void forgetTokens(QList<Profile> profiles, const Done &done);
    static tl::expected<void, QString> put(const QList<Profile> &imported, QList<Profile> &profiles);
    // Before anything is given up for it.
    tl::expected<void, QString> whetherItFits(const QList<Profile> &imported);
    tl::expected<void, QString> putIntoFile(const QList<Profile> &imported);
    tl::expected<void, QString> dropFromFile(const QString &id);
    static tl::expected<AccessToken, TokenProblem> tokenFrom(const tl::expected<QByteArray, SecretStore::Error> &read,
                                                             const Profile &profile);

    const std::unique_ptr<ProfileFile> m_file;
    SecretStore &m_secrets;
    QList<Profile> m_profiles;
    QHash<QString, AccessToken> m_inMemory; // by profile id and origin
    bool m_loaded = false;
};
