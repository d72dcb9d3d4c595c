#pragma once

#include "core/apierror.h"

#include <tl/expected.hpp>

// What a call ends in: a value that is always valid, or the reason why there is none. std::expected when C++23 is at
// hand.
template <typename T>
using Result = tl::expected<T, ApiError>;
