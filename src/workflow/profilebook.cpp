#include "workflow/profilebook.h"

#include "core/plaintext.h"
#include "store/profilefile.h"
#include "store/secretstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace {

QString secretName(const QString &profileId)
{
    return QStringLiteral("token/") + profileId;
}

// By id and origin: a token is never handed to another origin than the one that it was entered for.
QString memoryKey(const Profile &profile)
{
    return profile.id + u'\n' + profile.baseUrl.origin();
}

QByteArray secretFor(const Profile &profile, const AccessToken &token)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("origin"), profile.baseUrl.origin()},
                                     {QStringLiteral("token"), QString::fromLatin1(token.bytes())}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

ProfileBook::ProfileBook(const QString &file, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_file(std::make_unique<ProfileFile>(file))
    , m_secrets(secrets)
{
}

ProfileBook::~ProfileBook() = default;

tl::expected<void, QString> ProfileBook::load()
{
    const auto read = m_file->load();
    m_loaded = read.has_value();
    m_profiles = read.value_or(QList<Profile>());
    Q_EMIT profilesChanged();
    return m_loaded ? tl::expected<void, QString>() : tl::unexpected(read.error());
}

std::optional<Profile> ProfileBook::find(const QString &idOrName) const
{
    const auto byId = std::ranges::find(m_profiles, idOrName, &Profile::id);
    return byId != m_profiles.end() ? std::optional(*byId) : findName(idOrName);
}

std::optional<Profile> ProfileBook::findName(const QString &name) const
{
    return findName(name, m_profiles);
}

std::optional<Profile> ProfileBook::findName(const QString &name, const QList<Profile> &profiles)
{
    const auto byName = std::ranges::find_if(
        profiles, [&name](const Profile &profile) { return profile.name.compare(name, Qt::CaseInsensitive) == 0; });
    return byName != profiles.end() ? std::optional(*byName) : std::nullopt;
}

// Another program may have written the file since it was read here: what it did stays, but for this one profile.
tl::expected<void, QString> ProfileBook::save(const Profile &profile)
{
    if (!m_loaded) {
        return tl::unexpected(tr("The profiles could not be read, so they are not changed either."));
    }
    std::optional<Profile> before;
    const auto saved = m_file->change([this, &profile, &before](QList<Profile> &profiles) {
        m_profiles = profiles;
        const QString problem = nameProblem(profile.name, profile.id, profiles);
        const auto existing = std::ranges::find(profiles, profile.id, &Profile::id);
        if (!problem.isEmpty()) {
            return tl::expected<void, QString>(tl::unexpected(problem));
        }
        if (existing == profiles.end()) {
            profiles += profile;
        } else {
            before = *existing;
            *existing = profile;
        }
        return tl::expected<void, QString>();
    });
    if (!saved) {
        return tl::unexpected(saved.error());
    }
    m_profiles = *saved;
    if (before && before->baseUrl.origin() != profile.baseUrl.origin()) {
        forgetToken(*before, this, [](const auto & /*forgotten*/) {}); // it would go to its own origin only
    }
    Q_EMIT profilesChanged();
    return {};
}

void ProfileBook::remove(const QString &id, QObject *context, Done done)
{
    const auto existing = std::ranges::find(m_profiles, id, &Profile::id);
    if (existing == m_profiles.end()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(tl::unexpected(tr("There is no such profile."))); },
            Qt::QueuedConnection);
        return;
    }
    const QPointer<QObject> alive(context);
    forgetToken(*existing, this, [this, id, alive, done = std::move(done)](const auto &forgotten) {
        if (!alive) {
            return;
        }
        if (!forgotten) {
            done(tl::unexpected(tr("The profile was not removed. %1").arg(forgotten.error())));
            return;
        }
        done(dropFromFile(id));
    });
}

tl::expected<void, QString> ProfileBook::dropFromFile(const QString &id)
{
    const auto saved = m_file->change([&id](QList<Profile> &profiles) {
        profiles.removeIf([&id](const Profile &profile) { return profile.id == id; });
        return tl::expected<void, QString>();
    });
    if (!saved) {
        return tl::unexpected(saved.error());
    }
    m_profiles = *saved;
    Q_EMIT profilesChanged();
    return {};
}

void ProfileBook::setToken(const Profile &profile, const AccessToken &token, QObject *context, TokenDone done)
{
    const QPointer<QObject> alive(context);
    m_secrets.write(
        secretName(profile.id), secretFor(profile, token), this,
        [this, profile, token, alive, done = std::move(done)](const tl::expected<void, SecretStore::Error> &written) {
            m_inMemory.remove(memoryKey(profile));
            TokenKept kept;
            if (!written) {
                m_inMemory.insert(memoryKey(profile), token);
                kept.place = TokenPlace::MemoryOnly;
                kept.remark =
                    tr("The token is kept until the program ends, and nowhere else. %1").arg(written.error().message);
            }
            Q_EMIT tokenChanged(profile.id);
            if (alive) {
                done(kept);
            }
        });
}

void ProfileBook::token(const Profile &profile, QObject *context, TokenRead done)
{
    const auto kept = m_inMemory.constFind(memoryKey(profile));
    if (kept != m_inMemory.constEnd()) {
        QMetaObject::invokeMethod(
            context, [token = *kept, done = std::move(done)] { done(token); }, Qt::QueuedConnection);
        return;
    }
    m_secrets.read(secretName(profile.id), context,
                   [profile, done = std::move(done)](const tl::expected<QByteArray, SecretStore::Error> &read) {
                       done(tokenFrom(read, profile));
                   });
}

tl::expected<AccessToken, ProfileBook::TokenProblem>
ProfileBook::tokenFrom(const tl::expected<QByteArray, SecretStore::Error> &read, const Profile &profile)
{
    using Kind = TokenProblem::Kind;
    const auto problem = [](Kind kind, const QString &message) {
        return tl::unexpected(TokenProblem{.kind = kind, .message = message});
    };
    if (!read && read.error().problem == SecretStore::Problem::NotFound) {
        return problem(Kind::None,
                       tr("There is no token for “%1” in the keychain, or the keychain is locked. Enter the "
                          "token, or unlock the keychain.")
                           .arg(PlainText::line(profile.name, 80)));
    }
    if (!read) {
        return problem(Kind::Unavailable, tr("The token for “%1” could not be read. %2")
                                              .arg(PlainText::line(profile.name, 80), read.error().message));
    }
    const QJsonObject secret = QJsonDocument::fromJson(*read).object();
    const auto token = AccessToken::from(secret.value(QLatin1String("token")).toString().toLatin1());
    if (!token) {
        return problem(Kind::None, tr("What the keychain holds for “%1” is not a token. Enter the token anew.")
                                       .arg(PlainText::line(profile.name, 80)));
    }
    if (secret.value(QLatin1String("origin")).toString() != profile.baseUrl.origin()) {
        return problem(Kind::OtherOrigin, tr("The token for “%1” was entered for another address, so it is not sent to "
                                             "%2. Enter the token for this one.")
                                              .arg(PlainText::line(profile.name, 80), profile.baseUrl.display()));
    }
    return *token;
}

void ProfileBook::forgetToken(const Profile &profile, QObject *context, Done done)
{
    m_inMemory.removeIf([&profile](const auto &entry) { return entry.key().startsWith(profile.id + u'\n'); });
    const QPointer<QObject> alive(context);
    m_secrets.remove(
        secretName(profile.id), this,
        [this, profile, alive, done = std::move(done)](const tl::expected<void, SecretStore::Error> &removed) {
            Q_EMIT tokenChanged(profile.id);
            if (!alive) {
                return;
            }
            if (removed || removed.error().problem == SecretStore::Problem::Unavailable) {
                done({});
                return;
            }
            done(tl::unexpected(tr("The token of “%1” is still in the keychain. %2")
                                    .arg(PlainText::line(profile.name, longestName), removed.error().message)));
        });
}

QByteArray ProfileBook::takeMemoryTokens()
{
    const QHash<QString, AccessToken> tokens = std::exchange(m_inMemory, {});
    QJsonObject taken;
    for (auto it = tokens.begin(); it != tokens.end(); ++it) {
        taken.insert(it.key(), QString::fromLatin1(it->bytes()));
        Q_EMIT tokenChanged(it.key().section(u'\n', 0, 0));
    }
    return taken.isEmpty() ? QByteArray() : QJsonDocument(taken).toJson(QJsonDocument::Compact);
}

void ProfileBook::giveMemoryTokens(const QByteArray &taken)
{
    const QJsonObject tokens = QJsonDocument::fromJson(taken).object();
    for (auto it = tokens.begin(); it != tokens.end(); ++it) {
        if (const auto token = AccessToken::from(it->toString().toLatin1())) {
            m_inMemory.insert(it.key(), *token);
            Q_EMIT tokenChanged(it.key().section(u'\n', 0, 0));
        }
    }
}
