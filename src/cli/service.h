#pragma once

#include "cli/clierror.h"
#include "cli/inputreader.h"
#include "cli/options.h"
#include "core/clock.h"
#include "core/sandboxhost.h"

#include <QCoreApplication>

#include <tl/expected.hpp>

#include <functional>
#include <memory>

class Session;

// Starts a sandbox, or says in a sentence why it cannot.
using SandboxFactory =
    std::function<tl::expected<std::unique_ptr<SandboxHost>, QString>(const SandboxOptions &options)>;

// The service that a command asks, opened as the command line says: the sandbox in this process, or another one with a
// token of the person's. Nothing is sent by opening it.
class Service
{
    Q_DECLARE_TR_FUNCTIONS(Service)

public:
    // What opening needs from outside; the clock must outlive the service.
    struct Surroundings
    {
        const InputReader &input;
        const SandboxFactory &startSandbox;
        const QByteArray &environmentToken; // empty: none
        const Clock &clock;
    };

    // Reads files and standard input, so it may block; a stop signal ends that.
    static tl::expected<Service, CliError> open(const Options::Connection &connection,
                                                const Surroundings &surroundings);
    static tl::expected<std::unique_ptr<SandboxHost>, CliError> startSandbox(const SandboxFactory &factory,
                                                                             const SandboxOptions &options);

    Service(Service &&) noexcept;
    Service &operator=(Service &&) noexcept;
    ~Service();

    Session &session() const { return *m_session; }
    // Nothing when another service is asked.
    const SandboxHost *sandbox() const { return m_sandbox.get(); }

private:
    Service(std::unique_ptr<SandboxHost> sandbox, std::unique_ptr<Session> session);
    static tl::expected<QByteArray, CliError> readCertificates(const QString &path, const InputReader &input);

    std::unique_ptr<SandboxHost> m_sandbox; // before the session, which must go first
    std::unique_ptr<Session> m_session;
};
