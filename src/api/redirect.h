#pragma once

#include "core/apierror.h"

#include <QUrl>

#include <tl/expected.hpp>

// Whether a redirect of a GET may be followed: to the same origin only, and only while it still asks the same question
// (the same query; for a path that names the customer, the same last part). A dropped or changed query would bring back
// another customer's answer. contract README: "trailing slash"; SAFETY, first hazard
namespace Redirect {

inline constexpr int maxFollowed = 3;

enum class QuestionIn { Query, Path };

// `location` as it came, resolved against `current`, the hop that gave it; held against `original`, the first one.
tl::expected<QUrl, ApiError::Cause> target(const QUrl &original, const QUrl &current, const QByteArray &location,
                                           QuestionIn where);

} // namespace Redirect
