#pragma once

#include "core/apierror.h"
#include "store/jsonreader.h"

#include <QJsonObject>

#include <optional>

// An ApiError as the journal keeps it. The names of kinds and causes are part of the file: they stay when the code's
// own change.
namespace ErrorCodec {

QJsonObject encode(const ApiError &error);
// Nothing unless it is exactly what encode() wrote.
std::optional<ApiError> decode(const QJsonObject &object);

} // namespace ErrorCodec
