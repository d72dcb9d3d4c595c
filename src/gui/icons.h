#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

// Our own icons: one SVG family on a 24-pixel grid (resources/icons), tinted when drawn, sharp at every scale.
namespace Icons {

// Follows the palette of the program (also when the theme changes).
QIcon themed(const QString &name);
// In one colour.
QPixmap tinted(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

// The program's own icon, in colour, in the sizes that desktops ask for.
QIcon application();

} // namespace Icons
