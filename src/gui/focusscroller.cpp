#include "gui/focusscroller.h"

#include <QApplication>
#include <QScrollArea>

FocusScroller::FocusScroller(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget * /*old*/, QWidget *now) { follow(now); });
}

// Not to a text that was clicked into: it would move under the mouse.
void FocusScroller::follow(QWidget *focused)
{
    if (focused == nullptr || (focused->focusPolicy() & Qt::TabFocus) == 0 || !m_window.isAncestorOf(focused)) {
        return;
    }
    for (QWidget *part = focused->parentWidget(); part != nullptr && part != &m_window; part = part->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(part)) {
            area->ensureWidgetVisible(focused, 16, 16);
        }
    }
}
