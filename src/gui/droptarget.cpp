#include "gui/droptarget.h"

#include "gui/drophint.h"

#include <QDragEnterEvent>
#include <QWidget>

DropTarget *DropTarget::install(QWidget &area, Judge judge, Take take, Place place)
{
    return new DropTarget(area, std::move(judge), std::move(take), std::move(place));
}

DropTarget::DropTarget(QWidget &area, Judge judge, Take take, Place place)
    : QObject(&area)
    , m_area(area)
    , m_judge(std::move(judge))
    , m_take(std::move(take))
    , m_place(std::move(place))
{
    area.setAcceptDrops(true);
    area.installEventFilter(this);
    for (QWidget *child : area.findChildren<QWidget *>()) {
        watch(*child);
    }
}

// Fields take drops themselves, before what they lie in: they are asked about it, too.
void DropTarget::watch(QWidget &widget)
{
    if (widget.acceptDrops()) {
        widget.installEventFilter(this);
    }
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    auto *over = static_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return onDrag(*over, *static_cast<QDropEvent *>(event), false);
    case QEvent::Drop:
        return onDrag(*over, *static_cast<QDropEvent *>(event), true);
    case QEvent::DragLeave:
    case QEvent::Hide:
        if (m_hint != nullptr) {
            m_hint->hide();
        }
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool DropTarget::onDrag(QWidget &over, QDropEvent &event, bool isDrop)
{
    if (event.mimeData() == nullptr) {
        return false;
    }
    const Offer offer{.data = *event.mimeData(),
                      .over = over,
                      .source = event.source(),
                      .at = over.mapTo(&m_area, event.position().toPoint())};
    const std::optional<Verdict> verdict = m_judge(offer);
    if (m_hint != nullptr && (!verdict || isDrop)) {
        m_hint->hide();
    }
    if (!verdict) {
        if (&over == &m_area) {
            event.ignore();
            return true;
        }
        return false; // the field knows what to do with it
    }
    // Taken also where it is not welcome: only so can it be said why.
    event.setDropAction(Qt::CopyAction);
    event.accept();
    if (isDrop) {
        m_take(offer, *verdict);
    } else {
        if (m_hint == nullptr) {
            m_hint = new DropHint(&m_area);
        }
        m_hint->show(m_place ? m_place(offer) : m_area.rect(), verdict->welcome, verdict->words);
    }
    return true;
}
