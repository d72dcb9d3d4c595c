#pragma once

#include "core/profile.h"

#include <QJsonObject>
#include <QList>

#include <optional>

// A profile as JSON: what profiles.json and an exported file hold of each. No secrets.
namespace ProfileCodec {

// The second version has profiles that leave limits or proxy to the settings. Where there is none, the first is still
// written, so that an older program can read it.
constexpr int firstVersion = 1;
constexpr int version = 2;
int versionFor(const QList<Profile> &profiles);

QJsonObject encode(const Profile &profile);
// Nothing when a member is missing, unknown, or not what it should be. What a name, path or certificate may be is not
// looked at.
std::optional<Profile> decode(const QJsonObject &object, int itsVersion);

} // namespace ProfileCodec
