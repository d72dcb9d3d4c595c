#include "validation/phonenumbers.h"

#include "core/modulefolders.h"

#include <QDir>
#include <QLibrary>

PhoneReader PhoneNumbers::reader()
{
    static const PhoneReader loaded = load(ModuleFolders::all());
    return loaded;
}

PhoneReader PhoneNumbers::load(const QStringList &folders)
{
    for (const QString &folder : folders) {
        QLibrary module(QDir(folder).filePath(QStringLiteral("customer-console-phones")));
        // QLibrary gives symbols as plain function pointers; the module is built from the same sources.
        const auto read = reinterpret_cast<PhoneReader>(module.resolve("customerConsoleReadPhone")); // NOLINT
        if (read != nullptr) {
            return read;
        }
    }
    return nullptr;
}
