#pragma once

#include "core/profile.h"

class QNetworkAccessManager;

// Which proxy a profile's requests take. One that asks for a password is never answered: its calls fail as ProxyFailed.
namespace Proxy {

// For this manager alone. Plain http, which is for this computer only, never takes a proxy: it would carry the token to
// another one, in the clear. System: the answer of the system is asked for before each connection, which may block.
void applyTo(QNetworkAccessManager &manager, const Profile &profile);

// Whether there may be one at all.
bool isUsedBy(const Profile &profile);

} // namespace Proxy
