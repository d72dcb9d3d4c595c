#include "core/accesstoken.h"

#include <algorithm>

std::optional<AccessToken> AccessToken::from(const QByteArray &bytes)
{
    const bool fit = !bytes.isEmpty() && bytes.size() <= maxLength &&
                     std::ranges::all_of(bytes, [](char c) { return c >= '\x21' && c <= '\x7E'; });
    return fit ? std::optional(AccessToken(bytes)) : std::nullopt;
}
