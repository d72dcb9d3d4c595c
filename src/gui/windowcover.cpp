#include "gui/windowcover.h"

#include "gui/lockscreen.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>
#include <QWhatsThis>

namespace {

// What a person does to a widget, or what a key means. Not the events of windows: those are handed on to widgets, and
// come by here again.
bool isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
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
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
        return true;
    default:
        return false;
    }
}

// Of whichever window: all are locked at the same time.
bool isOfLockScreen(const QObject *object)
{
    while (object != nullptr && qobject_cast<const LockScreen *>(object) == nullptr) {
        object = object->parent();
    }
    return object != nullptr;
}

} // namespace

WindowCover::WindowCover(QWidget &window)
    : m_window(window)
    , m_title(window.windowTitle())
    , m_screen(new LockScreen(&window))
{
    closePopups();
    for (QWidget *child : window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child == m_screen || child->isHidden()) {
            continue;
        }
        if (child->isWindow()) {
            child->close();
        } else {
            m_hidden += child;
            child->hide();
        }
    }
    window.setWindowTitle(tr("Customer Console – locked"));
    m_screen->setObjectName(QStringLiteral("lockScreen"));
    m_screen->setGeometry(window.rect());
    m_screen->show();
    m_screen->raise();
    qApp->installEventFilter(this);
}

WindowCover::~WindowCover()
{
    m_screen->hide();
    m_screen->deleteLater(); // it may be what asks for this
    for (const QPointer<QWidget> &child : std::as_const(m_hidden)) {
        if (child) {
            child->show();
        }
    }
    m_window.setWindowTitle(m_title);
}

// Menus, lists of completions, whatever is on top of a window; what explains something.
void WindowCover::closePopups()
{
    constexpr int deepest = 20; // one that does not close must not keep us here
    for (int i = 0; i < deepest && QApplication::activePopupWidget() != nullptr; ++i) {
        QApplication::activePopupWidget()->close();
    }
    QToolTip::hideText();
    if (QWhatsThis::inWhatsThisMode()) {
        QWhatsThis::leaveWhatsThisMode();
    }
}

bool WindowCover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize) {
        m_screen->setGeometry(m_window.rect());
    }
    if (isInput(*event) && !watched->isWindowType() && !isOfLockScreen(watched)) {
        return true;
    }
    return QObject::eventFilter(watched, event);
}
