#pragma once

#include <QStringList>

// Where the libraries lie that are loaded at run time: the sandbox, and phone numbers. Needs a QCoreApplication.
namespace ModuleFolders {

// In the order to look in: beside the program, as in a build tree, then where installing put them.
QStringList all();

} // namespace ModuleFolders
