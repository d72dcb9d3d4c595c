#include "cli/service.h"

#include "cli/tokensource.h"
#include "core/plaintext.h"
#include "workflow/session.h"

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

CallLimits limitsFor(const Options::Connection &connection)
{
    CallLimits limits;
    if (connection.timeout) {
        limits.deadline = *connection.timeout;
        // Someone who waits a minute on purpose does not want to hear of silence after fifteen seconds.
        limits.inactivity = qMax(limits.inactivity, limits.deadline);
    }
    return limits;
}

} // namespace

Service::Service(std::unique_ptr<SandboxHost> sandbox, std::unique_ptr<Session> session)
    : m_sandbox(std::move(sandbox))
    , m_session(std::move(session))
{
}

Service::Service(Service &&) noexcept = default;
Service &Service::operator=(Service &&) noexcept = default;
Service::~Service() = default;

// Whether the certificates are sound is for TLS to find out; that there are some is for the person to know now.
tl::expected<QByteArray, CliError> Service::readCertificates(const QString &path, const InputReader &input)
{
    const auto failure = [](CliError::Kind kind, const QString &message) {
        return tl::unexpected(CliError{.kind = kind, .message = message, .asked = {}, .hints = {}});
    };
    InputReader::Bytes bytes = input.file(path, largestCaFile);
    if (!bytes && bytes.error().stopped) {
        return failure(CliError::Kind::Cancelled, {});
    }
    if (!bytes) {
        return failure(CliError::Kind::Usage,
                       tr("--ca-file: “%1” cannot be read: %2.").arg(PlainText::line(path), bytes.error().reason));
    }
    if (bytes->size() > largestCaFile || !bytes->contains("-----BEGIN CERTIFICATE-----")) {
        return failure(CliError::Kind::Usage,
                       tr("--ca-file: there is no certificate in “%1”. It must be a PEM file, with “-----BEGIN "
                          "CERTIFICATE-----” in it.")
                           .arg(PlainText::line(path)));
    }
    return *std::move(bytes);
}

tl::expected<std::unique_ptr<SandboxHost>, CliError> Service::startSandbox(const SandboxFactory &factory,
                                                                           const SandboxOptions &options)
{
    return factory(options).map_error([](const QString &reason) {
        return CliError{.kind = CliError::Kind::SandboxFailed,
                        .message = tr("The sandbox could not be started: %1").arg(PlainText::line(reason)),
                        .asked = {},
                        .hints = {}};
    });
}

tl::expected<Service, CliError> Service::open(const Options::Connection &connection, const Surroundings &surroundings)
{
    std::optional<BaseUrl> baseUrl = connection.baseUrl;
    QByteArray certificates;
    if (!connection.caFile.isEmpty()) {
        tl::expected<QByteArray, CliError> read = readCertificates(connection.caFile, surroundings.input);
        if (!read) {
            return tl::unexpected(read.error());
        }
        certificates = *std::move(read);
    }
    std::optional<TokenSource::Token> token = explicitToken(connection, TokenSource(surroundings.input));
    if (!token && baseUrl) {
        token = TokenSource::fromEnvironment(surroundings.environmentToken);
    }
    if (token && !*token) {
        return tl::unexpected(token->error());
    }

    std::unique_ptr<SandboxHost> sandbox;
    if (!baseUrl) {
        auto started = startSandbox(surroundings.startSandbox, {});
        if (!started) {
            return tl::unexpected(started.error());
        }
        sandbox = *std::move(started);
        baseUrl = *BaseUrl::parse(sandbox->url().toString());
        if (!token) {
            token = *AccessToken::from(sandbox->token());
        }
    }
    Profile profile{.name = sandbox ? QStringLiteral("sandbox") : baseUrl->url().host(QUrl::FullyEncoded),
                    .kind = sandbox ? EnvironmentKind::Sandbox : EnvironmentKind::Test,
                    .baseUrl = *baseUrl,
                    .paths = {},
                    .limits = limitsFor(connection),
                    .extraCaPem = certificates};
    auto session = std::make_unique<Session>(std::move(profile), **token, surroundings.clock);
    return Service(std::move(sandbox), std::move(session));
}
