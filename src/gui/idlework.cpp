#include "gui/idlework.h"

#include "workflow/idlelock.h"

#include <QCoreApplication>

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
    if (IdleLock::isInput(*event)) {
        m_timer.start();
    }
    return QObject::eventFilter(watched, event);
}
