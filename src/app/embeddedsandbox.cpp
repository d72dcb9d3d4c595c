#include "app/embeddedsandbox.h"

#include "core/modulefolders.h"

#include <QDir>
#include <QLibrary>

using StartSandbox = SandboxHost *(*)(const SandboxOptions &options, QString &error);

tl::expected<std::unique_ptr<SandboxHost>, QString> EmbeddedSandbox::start(const SandboxOptions &options)
{
    QLibrary module;
    for (const QString &folder : ModuleFolders::all()) {
        module.setFileName(QDir(folder).filePath(QStringLiteral("customer-console-sandbox")));
        if (module.load()) {
            break;
        }
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
