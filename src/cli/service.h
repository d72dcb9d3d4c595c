#pragma once

#include "core/accesstoken.h"
#include "core/sandboxhost.h"

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
public:
    struct Parts
    {
        std::unique_ptr<SandboxHost> sandbox; // none when another service is asked
        std::optional<AccessToken> token;
        std::unique_ptr<JournalService> sandboxJournal;
        std::unique_ptr<Session> session;
    };

    explicit Service(Parts parts);
    Service(Service &&) noexcept;
    ~Service();

    Session &session() const { return *m_parts.session; }
    const std::optional<AccessToken> &token() const { return m_parts.token; }

private:
    Parts m_parts;
};
