#pragma once

#include "core/sandboxhost.h"

#include <tl/expected.hpp>

#include <memory>

namespace sandbox {
class Server;
}

// The embedded server behind the interface that the faces of the program know. Start and destroy it on one thread;
// destroying it stops the server and cuts its connections.
class EmbeddedSandbox final : public SandboxHost
{
public:
    // The error says why, in the system's words: the port being taken, for one.
    static tl::expected<std::unique_ptr<SandboxHost>, QString> start(const SandboxOptions &options);

    ~EmbeddedSandbox() override;

    QUrl url() const override;
    QByteArray token() const override;
    QList<SandboxExample> examples() const override;

private:
    explicit EmbeddedSandbox(std::unique_ptr<sandbox::Server> server);

    const std::unique_ptr<sandbox::Server> m_server;
};
