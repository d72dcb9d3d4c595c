#include "gui/keyrules.h"

#include <QKeyEvent>

#include <array>

namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Meta:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_unknown:
    case 0:
        return true;
    default:
        return false;
    }
}

bool moves(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

bool types(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Insert:
    case Qt::Key_Space:
        return true;
    default:
        return key < Qt::Key_Escape; // a printable character
    }
}

// Those that every text field has, on any system.
bool editsText(const QKeySequence &key)
{
    constexpr std::array standard{QKeySequence::Copy,      QKeySequence::Cut,  QKeySequence::Paste,
                                  QKeySequence::SelectAll, QKeySequence::Undo, QKeySequence::Redo};
    for (const QKeySequence::StandardKey one : standard) {
        if (QKeySequence::keyBindings(one).contains(key)) {
            return true;
        }
    }
    const QKeyCombination pressed = key[0];
    return pressed.keyboardModifiers().testFlag(Qt::ControlModifier) &&
           (pressed.key() == Qt::Key_Backspace || pressed.key() == Qt::Key_Delete);
}

} // namespace

QString KeyRules::problem(const QKeySequence &key)
{
    const QString shown = key.toString(QKeySequence::NativeText);
    const QKeyCombination pressed = key[0];
    const Qt::KeyboardModifiers modifiers = pressed.keyboardModifiers() & ~Qt::KeypadModifier;
    const bool plain = (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (plain && types(pressed.key())) {
        return tr("%1 alone is needed for typing. Add Ctrl or Alt, or take a function key.").arg(shown);
    }
    if (moves(pressed.key()) &&
        !(modifiers.testFlag(Qt::AltModifier) && (pressed.key() == Qt::Key_Left || pressed.key() == Qt::Key_Right))) {
        return tr("%1 is needed for moving about in texts and lists.").arg(shown);
    }
    if (pressed.key() == Qt::Key_Escape && plain) {
        return tr("%1 closes what is open and cancels what runs.").arg(shown);
    }
    if (pressed.key() == Qt::Key_Menu || (pressed.key() == Qt::Key_F10 && modifiers == Qt::ShiftModifier)) {
        return tr("%1 opens the menu of what has the focus.").arg(shown);
    }
    if (editsText(key)) {
        return tr("%1 is needed for editing text.").arg(shown);
    }
    if (modifiers == Qt::AltModifier && pressed.key() < Qt::Key_Escape) {
        return tr("%1 reaches what has this letter underlined. Add Ctrl or Shift.").arg(shown);
    }
    if (modifiers == Qt::AltModifier && pressed.key() == Qt::Key_F4) {
        return tr("%1 closes the window.").arg(shown);
    }
    return {};
}

QKeySequence KeyRules::of(const QKeyEvent &press)
{
    if (isModifier(press.key())) {
        return {};
    }
    Qt::KeyboardModifiers modifiers =
        press.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier);
    // "?" is on Shift already; "Ctrl+Shift+A" is not "Ctrl+A".
    const QString text = press.text();
    if (modifiers.testFlag(Qt::ShiftModifier) && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isLetter() &&
        !text.at(0).isSpace()) {
        modifiers.setFlag(Qt::ShiftModifier, false);
    }
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(press.key())));
}
