#include "cli/serviceopening.h"

#include "cli/journalopening.h"
#include "cli/tokensource.h"
#include "core/plaintext.h"
#include "workflow/dataservices.h"
#include "workflow/journalservice.h"
#include "workflow/preferences.h"
#include "workflow/profilebook.h"
#include "workflow/session.h"

#include <QUuid>

namespace {

constexpr qsizetype largestCaFile = 4 * 1024 * 1024; // a whole system's bundle is a quarter of a megabyte

// What --token-file or --token-stdin says; nothing when neither was given.
std::optional<TokenSource::Token> explicitToken(const Options::Connection &connection, const TokenSource &source)
{
    switch (connection.tokenFrom) {
    case Options::TokenFrom::Default:
        return std::nullopt;
    case Options::TokenFrom::File:
        return source.fromFile(connection.tokenFile);
    case Options::TokenFrom::StandardInput:
        return source.fromStandardInput();
    }
    Q_UNREACHABLE();
}

// A keychain that is locked or away is nothing that the command line did wrong, and one that is locked may say that it
// has no such entry.
CliError::Kind errorKind(ProfileBook::TokenProblem::Kind problem)
{
    switch (problem) {
    case ProfileBook::TokenProblem::Kind::None:
    case ProfileBook::TokenProblem::Kind::Unavailable:
        return CliError::Kind::Storage;
    case ProfileBook::TokenProblem::Kind::OtherOrigin:
        return CliError::Kind::Usage;
    }
    Q_UNREACHABLE();
}

void limit(CallLimits &limits, const Options::Connection &connection)
{
    if (connection.timeout) {
        limits.deadline = *connection.timeout;
        // Someone who waits a minute on purpose does not want to hear of silence after fifteen seconds.
        limits.inactivity = qMax(limits.inactivity, limits.deadline);
    }
}

} // namespace

ServiceOpening::ServiceOpening(Options::Connection connection, Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_surroundings(surroundings)
{
}

ServiceOpening::~ServiceOpening() = default;

// Whether the certificates are sound is for TLS to find out; that there are some is for the person to know now.
tl::expected<QByteArray, CliError> ServiceOpening::readCertificates(const QString &path, const InputReader &input)
{
    InputReader::Bytes bytes = input.file(path, largestCaFile);
    if (!bytes && bytes.error().stopped) {
        return tl::unexpected(CliError::cancelled());
    }
    if (!bytes) {
        return tl::unexpected(
            CliError::of(CliError::Kind::Usage,
                         tr("--ca-file: “%1” cannot be read: %2.").arg(PlainText::line(path), bytes.error().reason)));
    }
    if (bytes->size() > largestCaFile || !bytes->contains("-----BEGIN CERTIFICATE-----")) {
        return tl::unexpected(
            CliError::of(CliError::Kind::Usage,
                         tr("--ca-file: there is no certificate in “%1”. It must be a PEM file, with “-----BEGIN "
                            "CERTIFICATE-----” in it.")
                             .arg(PlainText::line(path))));
    }
    return *std::move(bytes);
}

tl::expected<std::unique_ptr<SandboxHost>, CliError> ServiceOpening::startSandbox(const SandboxFactory &factory,
                                                                                  const SandboxOptions &options)
{
    return factory(options).map_error([](const QString &reason) {
        return CliError::of(CliError::Kind::SandboxFailed,
                            tr("The sandbox could not be started: %1").arg(PlainText::line(reason)));
    });
}

tl::expected<Profile, CliError> ServiceOpening::profileOf(const Options::Connection &connection,
                                                          const Surroundings &surroundings)
{
    if (!connection.baseUrl) {
        return surroundings.data.profile(connection.profile);
    }
    Profile profile{.name = connection.baseUrl->url().host(QUrl::FullyEncoded),
                    .kind = EnvironmentKind::Test,
                    .baseUrl = *connection.baseUrl,
                    .limitsFromSettings = true,
                    .proxyFromSettings = true};
    if (!connection.caFile.isEmpty()) {
        tl::expected<QByteArray, CliError> read = readCertificates(connection.caFile, surroundings.input);
        if (!read) {
            return tl::unexpected(read.error());
        }
        profile.extraCaPem = *std::move(read);
    }
    return profile;
}

void ServiceOpening::find(bool mayLackToken, const Found &done)
{
    tl::expected<Profile, CliError> profile = profileOf(m_connection, m_surroundings);
    if (!profile) {
        done(tl::unexpected(profile.error()));
        return;
    }
    *profile = Preferences::storedNetwork().applied(*profile);
    limit(profile->limits, m_connection);
    std::optional<TokenSource::Token> token = explicitToken(m_connection, TokenSource(m_surroundings.input));
    if (!token && !m_connection.baseUrl) {
        askKeychain(*profile, mayLackToken, done);
        return;
    }
    if (!token && mayLackToken && m_surroundings.environmentToken.isEmpty()) {
        done(Target{.profile = *profile, .token = {}});
        return;
    }
    // The variable goes with --base-url alone: of a profile's token it is known which service it was entered for.
    if (!token) {
        token = TokenSource::fromEnvironment(m_surroundings.environmentToken);
    }
    if (*token) {
        done(Target{.profile = *profile, .token = **token});
    } else {
        done(tl::unexpected(token->error()));
    }
}

void ServiceOpening::askKeychain(const Profile &profile, bool mayLackToken, const Found &done)
{
    const auto data = m_surroundings.data.profiles();
    if (!data) {
        done(tl::unexpected(data.error()));
        return;
    }
    (*data)->profiles().token(
        profile, this,
        [profile, mayLackToken, done](const tl::expected<AccessToken, ProfileBook::TokenProblem> &token) {
            if (token) {
                done(Target{.profile = profile, .token = *token});
            } else if (mayLackToken && token.error().kind == ProfileBook::TokenProblem::Kind::None) {
                done(Target{.profile = profile, .token = {}});
            } else {
                CliError error = CliError::of(errorKind(token.error().kind), token.error().message);
                error.hints += tr("Nothing was sent. `profile set-token` keeps a token in the keychain; --token-file "
                                  "and --token-stdin give one for this run.");
                done(tl::unexpected(error));
            }
        });
}

void ServiceOpening::openWithJournal(PassphraseSource passphrase, Opened done)
{
    m_passphrase.emplace(std::move(passphrase));
    open(std::move(done));
}

void ServiceOpening::open(Opened done)
{
    m_done = std::move(done);
    if (m_connection.isSandbox()) {
        openSandbox();
        return;
    }
    find(false, [this](const tl::expected<Target, CliError> &target) {
        if (!target) {
            fail(target.error());
        } else if (!m_passphrase) {
            finish(target->profile, *target->token, nullptr);
        } else if (const auto data = m_surroundings.data.services()) {
            openJournal(target->profile, *target->token, (*data)->journal());
        } else {
            fail(data.error());
        }
    });
}

void ServiceOpening::openSandbox()
{
    const std::optional<TokenSource::Token> given = explicitToken(m_connection, TokenSource(m_surroundings.input));
    if (given && !*given) {
        fail(given->error());
        return;
    }
    auto started = startSandbox(m_surroundings.startSandbox, {});
    if (!started) {
        fail(started.error());
        return;
    }
    m_parts.sandbox = *std::move(started);
    Profile profile{.name = QStringLiteral("sandbox"),
                    .kind = EnvironmentKind::Sandbox,
                    .baseUrl = *BaseUrl::parse(m_parts.sandbox->url().toString()),
                    .limitsFromSettings = true,
                    .sandboxRun = QUuid::createUuid().toString(QUuid::WithoutBraces)};
    profile = Preferences::storedNetwork().applied(profile);
    limit(profile.limits, m_connection);
    const AccessToken token = given ? **given : *AccessToken::from(m_parts.sandbox->token());
    if (!m_passphrase) {
        finish(profile, token, nullptr);
        return;
    }
    const auto data = m_surroundings.data.services();
    if (!data) {
        fail(data.error());
        return;
    }
    m_parts.sandboxJournal = (*data)->sandboxJournal();
    openJournal(profile, token, *m_parts.sandboxJournal);
}

void ServiceOpening::openJournal(const Profile &profile, const AccessToken &token, JournalService &journal)
{
    auto *opening = new JournalOpening(
        journal, *m_passphrase,
        [this, profile, token, &journal](const tl::expected<void, CliError> &result) {
            if (result) {
                finish(profile, token, &journal);
            } else {
                fail(result.error());
            }
        },
        this);
    opening->start();
}

void ServiceOpening::finish(Profile profile, AccessToken token, JournalService *journal)
{
    m_parts.token = token;
    m_parts.session = std::make_unique<Session>(std::move(profile), std::move(token), m_surroundings.clock, journal);
    std::exchange(m_done, nullptr)(Service(std::move(m_parts)));
}

void ServiceOpening::fail(const CliError &error)
{
    std::exchange(m_done, nullptr)(tl::unexpected(error));
}
