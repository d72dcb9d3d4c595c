#include "gui/focuswatch.h"

#include "gui/styleparts.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QSplitterHandle>

namespace {

void showFocus(QWidget &widget)
{
    QPainter painter(&widget);
    if (qobject_cast<QSplitterHandle *>(&widget) != nullptr) {
        QStyleOption option;
        option.initFrom(&widget);
        StyleParts::splitterHandle(option, painter, true);
    } else {
        StyleParts::ring(widget.palette(), widget.rect(), painter);
    }
}

} // namespace

void FocusWatch::add(QWidget &widget)
{
    if (qobject_cast<QAbstractScrollArea *>(&widget) != nullptr || qobject_cast<QLabel *>(&widget) != nullptr ||
        qobject_cast<QSplitterHandle *>(&widget) != nullptr) {
        widget.installEventFilter(this);
    }
}

void FocusWatch::remove(QWidget &widget)
{
    widget.removeEventFilter(this);
}

bool FocusWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        static_cast<QWidget *>(watched)->update();
        break;
    case QEvent::Paint:
        if (auto *widget = static_cast<QWidget *>(watched);
            widget->hasFocus() && qobject_cast<QAbstractScrollArea *>(widget) == nullptr) {
            watched->event(event); // its own, and the ring on top
            showFocus(*widget);
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
