#pragma once

#include "core/sandboxhost.h"

#include <tl/expected.hpp>

#include <QCoreApplication>

#include <memory>

// Loads the module that holds the embedded server, and starts one. The module lies beside the program, or where it was
// installed; it is loaded once and stays. Needs a QCoreApplication.
class EmbeddedSandbox
{
    Q_DECLARE_TR_FUNCTIONS(EmbeddedSandbox)

public:
    // The error says why, in the system's words: the port being taken, for one. Start and destroy on one thread;
    // destroying it stops the server and cuts its connections.
    static tl::expected<std::unique_ptr<SandboxHost>, QString> start(const SandboxOptions &options);
};
