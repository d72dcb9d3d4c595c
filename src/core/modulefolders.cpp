#include "core/modulefolders.h"

#include <QCoreApplication>
#include <QDir>

QStringList ModuleFolders::all()
{
    const QString program = QCoreApplication::applicationDirPath();
    // Relative to the program, so that what is installed can be moved as a whole.
    return {program, QDir::cleanPath(program + QLatin1String("/" CONSOLE_MODULES_FROM_PROGRAM))};
}
