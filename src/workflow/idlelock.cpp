#include "workflow/idlelock.h"

#include "workflow/preferences.h"

#include <QCoreApplication>
#include <QEvent>

using namespace std::chrono_literals;

bool IdleLock::isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::NativeGesture:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return event.spontaneous();
    default:
        return false;
    }
}

IdleLock::IdleLock(QCoreApplication &application, const Preferences &preferences, const Clock &clock, MayLock mayLock,
                   std::chrono::milliseconds look, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_mayLock(std::move(mayLock))
    , m_look(look)
    , m_untouched(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
    connect(&m_preferences, &Preferences::privacyChanged, this, &IdleLock::check);
    application.installEventFilter(this);
    check();
}

void IdleLock::setWatching(bool watching)
{
    m_watching = watching;
    m_untouched.restart();
    check();
}

bool IdleLock::isOver() const
{
    const std::chrono::minutes limit = m_preferences.privacy().idleLock;
    return m_watching && limit > 0min && m_untouched.elapsed() >= limit;
}

void IdleLock::check()
{
    m_timer.stop();
    const std::chrono::minutes limit = m_preferences.privacy().idleLock;
    if (!m_watching || limit <= 0min) {
        return;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(limit - m_untouched.elapsed());
    m_timer.start(left > 0ms ? std::min(left, m_look) : m_look); // if due() is not heeded, again
    if (isOver() && m_mayLock()) {
        Q_EMIT due();
    }
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_watching || !isInput(*event)) {
        return QObject::eventFilter(watched, event);
    }
    if (!isOver()) {
        m_untouched.restart();
        return false;
    }
    if (!m_mayLock()) {
        return false;
    }
    // The first that is seen after a sleep. Later: whoever locks now would take the event's receiver away.
    QMetaObject::invokeMethod(this, &IdleLock::check, Qt::QueuedConnection);
    return true;
}
