#pragma once

#include "cli/clierror.h"
#include "cli/inputreader.h"
#include "cli/options.h"
#include "core/accesstoken.h"
#include "core/clock.h"
#include "core/sandboxhost.h"

#include <QCoreApplication>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>

class JournalService;
class Session;

// Starts a sandbox, or says in a sentence why it cannot.
using SandboxFactory =
    std::function<tl::expected<std::unique_ptr<SandboxHost>, QString>(const SandboxOptions &options)>;

// The service that a command asks, open: the sandbox in this process with its journal, or another one. Made by
// ServiceOpening; the durable journal, if there is one, must outlive it.
class Service
{
    Q_DECLARE_TR_FUNCTIONS(Service)

public:
    struct Parts
    {
        std::unique_ptr<SandboxHost> sandbox; // none when another service is asked
        std::optional<AccessToken> token;
        std::unique_ptr<JournalService> sandboxJournal;
        std::unique_ptr<Session> session;
    };

    // What opening needs from outside; the clock must outlive the service.
    struct Surroundings
    {
        const InputReader &input;
        const SandboxFactory &startSandbox;
        const QByteArray &environmentToken; // empty: none
        const Clock &clock;
    };

    // Without a journal, so that nobody can be enrolled; the sandbox or --base-url only. It may block while it reads.
    static tl::expected<Service, CliError> open(const Options::Connection &connection,
                                                const Surroundings &surroundings);

    explicit Service(Parts parts);
    Service(Service &&) noexcept;
    Service &operator=(Service &&) noexcept;
    ~Service();

    Session &session() const { return *m_parts.session; }
    // Nothing when another service is asked.
    const SandboxHost *sandbox() const { return m_parts.sandbox.get(); }
    const std::optional<AccessToken> &token() const { return m_parts.token; }

private:
    Parts m_parts;
};
