#include "models/tooltip.h"

// Escaping alone is not enough: what Qt does not take for rich text then, it shows with the "&amp;" in it.
QString ToolTip::of(const QString &text)
{
    const bool mightBeRich = text.contains(u'<') || text.contains(QLatin1String("&lt;"));
    return mightBeRich ? QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>").arg(text.toHtmlEscaped())
                       : text;
}
