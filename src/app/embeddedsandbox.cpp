#include "app/embeddedsandbox.h"

#include <QDir>
#include <QLibrary>

using StartSandbox = SandboxHost *(*)(const SandboxOptions &options, QString &error);

tl::expected<std::unique_ptr<SandboxHost>, QString> EmbeddedSandbox::start(const SandboxOptions &options)
{
    const QDir beside(QCoreApplication::applicationDirPath());
    QLibrary module(beside.filePath(QStringLiteral("customer-console-sandbox")));
    if (!module.load()) {
        module.setFileName(beside.filePath(QStringLiteral("../lib/customer-console/customer-console-sandbox")));
    }
    // QLibrary gives symbols as plain function pointers; the module is built from the same sources.
    const auto begin = reinterpret_cast<StartSandbox>(module.resolve("customerConsoleStartSandbox")); // NOLINT
    if (begin == nullptr) {
        return tl::unexpected(tr("its module is missing or broken: %1").arg(module.errorString()));
    }
    QString error;
    std::unique_ptr<SandboxHost> sandbox(begin(options, error));
    if (!sandbox) {
        return tl::unexpected(error);
    }
    return sandbox;
}
