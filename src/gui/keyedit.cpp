#include "gui/keyedit.h"

#include "gui/keyrules.h"

#include <QKeyEvent>

namespace {

bool isTab(const QKeyEvent &press)
{
    return (press.key() == Qt::Key_Tab || press.key() == Qt::Key_Backtab) &&
           (press.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
}

bool isEscape(const QKeyEvent &press)
{
    return press.key() == Qt::Key_Escape && press.modifiers() == Qt::NoModifier;
}

} // namespace

KeyEdit::KeyEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    showState();
}

void KeyEdit::setKey(const QKeySequence &key)
{
    m_key = key;
    m_listening = false;
    showState();
}

void KeyEdit::listen()
{
    setFocus(Qt::OtherFocusReason);
    m_listening = true;
    showState();
}

void KeyEdit::stop()
{
    if (m_listening) {
        m_listening = false;
        showState();
    }
}

void KeyEdit::showState()
{
    setText(m_listening ? tr("Press the keys…") : m_key.toString(QKeySequence::NativeText));
    setPlaceholderText(tr("none", "a command without keys"));
    setAccessibleDescription(m_listening ? tr("Press the new keys. Escape keeps the old ones.")
                                         : tr("Press Enter, then the new keys. Delete takes them away."));
}

// While it listens no shortcut of the window may take a key first; what leaves stays what it is.
bool KeyEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool own = press->modifiers() == Qt::NoModifier &&
                         (press->key() == Qt::Key_Delete || press->key() == Qt::Key_Backspace);
        if (own || (m_listening && !isTab(*press))) {
            event->accept();
            return true;
        }
        return false; // not as an editor: it would keep Ctrl+C from what it belongs to
    }
    if (event->type() == QEvent::KeyPress && m_listening) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (isTab(*press)) {
            stop();
        } else {
            take(*press);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void KeyEdit::take(const QKeyEvent &press)
{
    if (isEscape(press)) {
        stop();
        return;
    }
    const QKeySequence key = KeyRules::of(press);
    if (key.isEmpty() || press.isAutoRepeat()) {
        return;
    }
    stop();
    Q_EMIT pressed(key);
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space ||
                  event->key() == Qt::Key_F2)) {
        listen();
    } else if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        if (!m_key.isEmpty()) {
            Q_EMIT pressed({});
        }
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void KeyEdit::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) {
        listen();
    }
}

void KeyEdit::focusOutEvent(QFocusEvent *event)
{
    stop();
    QLineEdit::focusOutEvent(event);
}
