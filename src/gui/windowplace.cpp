#include "gui/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace {

// What one takes hold of to move it: enough of its upper edge can be seen somewhere.
bool canBeReached(const QRect &place)
{
    constexpr int width = 120;
    constexpr int height = 16;
    const QRect edge(place.topLeft(), QSize(place.width(), 2 * height));
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect seen = screen->availableGeometry() & edge;
        if (seen.width() >= width && seen.height() >= height) {
            return true;
        }
    }
    return false;
}

} // namespace

void WindowPlace::keepOnScreen(QWidget &window)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (screen == nullptr || canBeReached(window.geometry())) {
        return;
    }
    const QRect room = screen->availableGeometry();
    QRect place({}, window.size().boundedTo(room.size()).expandedTo(window.minimumSize()));
    place.moveCenter(room.center());
    place.moveTopLeft({qMax(place.left(), room.left()), qMax(place.top(), room.top())});
    window.setGeometry(place);
}

void WindowPlace::besides(QWidget &window, const QWidget &first)
{
    constexpr int step = 32;
    window.setGeometry(first.isMaximized() ? first.normalGeometry().translated(step, step)
                                           : first.geometry().translated(step, step));
    keepOnScreen(window);
}
