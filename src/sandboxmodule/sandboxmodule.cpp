// The embedded sandbox as a module of its own: the server's libraries (cpp-httplib brings OpenSSL and brotli along)
// take about 3.5 ms to load, and who works with a real service never needs them.
#include "core/sandboxhost.h"
#include "sandbox/namedcustomers.h"
#include "sandbox/server.h"

#include <memory>

namespace {

// Start and destroy it on one thread; destroying it stops the server and cuts its connections.
class EmbeddedServer final : public SandboxHost
{
public:
    explicit EmbeddedServer(std::unique_ptr<sandbox::Server> server)
        : m_server(std::move(server))
    {
    }

    QUrl url() const override { return m_server->url(); }
    QByteArray token() const override { return m_server->token(); }
    QList<SandboxExample> examples() const override;

private:
    const std::unique_ptr<sandbox::Server> m_server;
};

QList<SandboxExample> EmbeddedServer::examples() const
{
    QList<SandboxExample> examples;
    for (const sandbox::NamedCustomer &customer : sandbox::namedCustomers()) {
        examples += {.customerNumber = customer.customerNumber,
                     .workProviderUserId = customer.workProviderUserId,
                     .email = customer.email,
                     .purpose = customer.purpose};
    }
    return examples;
}

} // namespace

// Nothing when it cannot start; `error` then says why, in the system's words. The caller owns what it gets.
extern "C" Q_DECL_EXPORT SandboxHost *customerConsoleStartSandbox(const SandboxOptions &options, QString &error)
{
    sandbox::Options serverOptions; // keeps the sandbox's own, fixed token
    serverOptions.port = options.port;
    serverOptions.latency = options.latency;
    serverOptions.customers = options.customers;
    serverOptions.seed = options.seed;
    auto server = std::make_unique<sandbox::Server>(std::move(serverOptions));
    if (!server->start()) {
        error = server->errorString();
        return nullptr;
    }
    return std::make_unique<EmbeddedServer>(std::move(server)).release();
}
