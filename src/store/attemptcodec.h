#pragma once

#include "core/attempt.h"

#include <QByteArray>

#include <optional>

// The part of an attempt that the journal seals, as JSON: all but its id, environment and state, which are columns.
// Names a person: only ever in memory or sealed. Any thread.
namespace AttemptCodec {

QByteArray encode(const Attempt &attempt);
// Nothing unless it is exactly what encode() wrote: every member there, of its type, and none that is not known. The
// id, environment and state are left as a new Attempt has them.
std::optional<Attempt> decode(const QByteArray &json);

} // namespace AttemptCodec
