#pragma once

#include "cli/clierror.h"
#include "cli/inputreader.h"
#include "cli/localdata.h"
#include "cli/options.h"
#include "cli/passphrasesource.h"
#include "cli/service.h"
#include "core/accesstoken.h"
#include "core/clock.h"

#include <QByteArray>
#include <QObject>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>

class JournalOpening;

// Opens the service that a command asks, as the command line says: profile, token, sandbox and, where one is needed,
// the journal. Nothing is sent by it. Reads files and standard input, so it may block, which a stop signal ends; waits
// for the keychain and the journal without blocking. Main thread; used once.
class ServiceOpening final : public QObject
{
    Q_OBJECT

public:
    // What opening needs from outside; all of it must outlive the service.
    struct Surroundings
    {
        const InputReader &input;
        LocalData &data;
        const SandboxFactory &startSandbox;
        const QByteArray &environmentToken; // empty: none
        const Clock &clock;
    };

    using Opened = std::function<void(tl::expected<Service, CliError>)>;
    // Where a connection leads, without the sandbox: its profile, and the token that goes there. A missing token is no
    // error when `mayLackToken`.
    struct Target
    {
        Profile profile;
        std::optional<AccessToken> token;
    };
    using Found = std::function<void(tl::expected<Target, CliError>)>;

    ServiceOpening(Options::Connection connection, Surroundings surroundings, QObject *parent);
    ~ServiceOpening() override;

    // Calls back exactly once, perhaps at once, unless this is destroyed before.
    void open(Opened done);
    // With a journal that is ready to be written into.
    void openWithJournal(PassphraseSource passphrase, Opened done);
    // For the connection test, which also says what a missing token means. Not for the sandbox.
    void find(bool mayLackToken, const Found &done);

    // The profile of --base-url or --profile, without its token; for the journal's lists.
    static tl::expected<Profile, CliError> profileOf(const Options::Connection &connection,
                                                     const Surroundings &surroundings);
    // What --ca-file names.
    static tl::expected<QByteArray, CliError> readCertificates(const QString &path, const InputReader &input);
    static tl::expected<std::unique_ptr<SandboxHost>, CliError> startSandbox(const SandboxFactory &factory,
                                                                             const SandboxOptions &options);

private:
    void askKeychain(const Profile &profile, bool mayLackToken, const Found &done);
    void openSandbox();
    void openJournal(const Profile &profile, const AccessToken &token, JournalService &journal);
    void finish(Profile profile, AccessToken token, JournalService *journal);
    void fail(const CliError &error);

    const Options::Connection m_connection;
    const Surroundings m_surroundings;
    std::optional<PassphraseSource> m_passphrase; // nothing: no journal is needed
    Opened m_done;
    Service::Parts m_parts;
};
