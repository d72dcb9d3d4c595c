#include "app/embeddedsandbox.h"

#include "sandbox/namedcustomers.h"
#include "sandbox/server.h"

EmbeddedSandbox::EmbeddedSandbox(std::unique_ptr<sandbox::Server> server)
    : m_server(std::move(server))
{
}

EmbeddedSandbox::~EmbeddedSandbox() = default;

tl::expected<std::unique_ptr<SandboxHost>, QString> EmbeddedSandbox::start(const SandboxOptions &options)
{
    sandbox::Options serverOptions; // keeps the sandbox's own, fixed token
    serverOptions.port = options.port;
    serverOptions.latency = options.latency;
    serverOptions.customers = options.customers;
    serverOptions.seed = options.seed;
    auto server = std::make_unique<sandbox::Server>(std::move(serverOptions));
    if (!server->start()) {
        return tl::unexpected(server->errorString());
    }
    return std::unique_ptr<SandboxHost>(new EmbeddedSandbox(std::move(server)));
}

QUrl EmbeddedSandbox::url() const
{
    return m_server->url();
}

QByteArray EmbeddedSandbox::token() const
{
    return m_server->token();
}

QList<SandboxExample> EmbeddedSandbox::examples() const
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
