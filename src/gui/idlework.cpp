#include "gui/idlework.h"

#include <QCoreApplication>
#include <QEvent>

IdleWork::IdleWork(std::function<bool()> piece, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_piece(std::move(piece))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &IdleWork::work);
}

void IdleWork::start()
{
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

void IdleWork::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
}

void IdleWork::work()
{
    if (m_piece()) {
        m_timer.start();
    } else {
        stop();
    }
}

bool IdleWork::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchUpdate:
        m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
