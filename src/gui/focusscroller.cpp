#include "gui/focusscroller.h"

#include <QApplication>
#include <QPointer>
#include <QResizeEvent>
#include <QScrollArea>

FocusScroller::FocusScroller(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget * /*old*/, QWidget *now) { follow(now); });
}

// Not to a text that was clicked into: it would move under the mouse.
bool FocusScroller::follows(const QWidget *focused) const
{
    return focused != nullptr && (focused->focusPolicy() & Qt::TabFocus) != 0 && m_window.isAncestorOf(focused);
}

void FocusScroller::follow(QWidget *focused)
{
    if (!follows(focused)) {
        return;
    }
    for (QWidget *part = focused->parentWidget(); part != nullptr && part != &m_window; part = part->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(part)) {
            area->ensureWidgetVisible(focused, margin, margin);
            if (area->widget() != nullptr) {
                area->widget()->installEventFilter(this); // once, however often
            }
        }
    }
}

// A hint above what has the focus may need another line, and push it out of sight. What the person has scrolled away
// stays away.
void FocusScroller::onGrown(QWidget &content, int by)
{
    QWidget *focused = QApplication::focusWidget();
    auto *area = content.parentWidget() != nullptr ? qobject_cast<QScrollArea *>(content.parentWidget()->parentWidget())
                                                   : nullptr;
    if (area == nullptr || !follows(focused) || !content.isAncestorOf(focused)) {
        return;
    }
    const QRect shown = area->viewport()->rect();
    const QRect now(focused->mapTo(area->viewport(), QPoint()), focused->size());
    if (!shown.contains(now) && (shown.intersects(now) || shown.intersects(now.translated(0, -by)))) {
        area->ensureWidgetVisible(focused, margin, margin);
    }
}

bool FocusScroller::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (const int by = resize->size().height() - resize->oldSize().height(); by > 0) {
            // Queued: what is in it has not moved yet.
            QMetaObject::invokeMethod(
                this,
                [this, content = QPointer<QWidget>(qobject_cast<QWidget *>(watched)), by] {
                    if (content) {
                        onGrown(*content, by);
                    }
                },
                Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}
