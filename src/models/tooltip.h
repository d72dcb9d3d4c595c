#pragma once

#include <QString>

// Qt guesses whether a tooltip is rich text, and cannot be told. This is how to make one show any text as it is.
namespace ToolTip {

QString of(const QString &text);

} // namespace ToolTip
