#pragma once

#include <QString>

// The system's clipboard, with a memory for what does not belong there for long.
namespace Clipboard {

void put(const QString &text);
// Text that may name a person: taken off again after 30 seconds, if it is still there. SAFETY, "secrets in logs …"
void putPersonal(const QString &text);

} // namespace Clipboard
