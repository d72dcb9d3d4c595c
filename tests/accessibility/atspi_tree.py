"""What a screen reader does with a program: finds things by what they are called, acts on them, and listens."""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Role = Atspi.Role
State = Atspi.StateType

# What one acts on. Cells and items of lists are named by their text, and may be empty; scroll bars are nobody's stop.
CONTROLS = {
    Role.PUSH_BUTTON,
    Role.TOGGLE_BUTTON,
    Role.CHECK_BOX,
    Role.RADIO_BUTTON,
    Role.TEXT,
    Role.ENTRY,
    Role.PASSWORD_TEXT,
    Role.COMBO_BOX,
    Role.SPIN_BUTTON,
    Role.SLIDER,
    Role.LIST,
    Role.TABLE,
    Role.TREE,
    Role.TREE_TABLE,
    Role.MENU,
    Role.MENU_ITEM,
    Role.CHECK_MENU_ITEM,
    Role.RADIO_MENU_ITEM,
    Role.PAGE_TAB,
    Role.LIST_ITEM,
    Role.TABLE_COLUMN_HEADER,
    Role.COLUMN_HEADER,
    Role.LINK,
    Role.DIALOG,
}


class Tree:
    """One running program on the bus of accessibility."""

    def __init__(self, name, seconds):
        self.seconds = seconds
        self.program = None
        self.heard = []
        self.looked = 0
        self.controls = 0
        self.unnamed = []
        Atspi.init()
        Atspi.set_timeout(5000, 20000)
        self.listener = Atspi.EventListener.new(self._hear)
        self.listener.register("object:state-changed:showing")
        self.program = self.wait(lambda: self._program(name), f"{name} on the bus")

    def _hear(self, event):
        try:
            if event.detail1 and event.source.get_role() == Role.NOTIFICATION:
                self.heard.append(event.source.get_name())
        except GLib.Error:
            pass  # gone again

    @staticmethod
    def _program(name):
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(at)
            if child is not None and child.get_name() == name and child.get_child_count() > 0:
                return child
        return None

    def wait(self, look, what):
        """Until there is something; what came meanwhile is heard."""
        end = time.monotonic() + self.seconds
        while True:
            while GLib.MainContext.default().iteration(False):
                pass
            try:
                found = look()
            except GLib.Error:
                found = None  # the tree changed under the walk
            if found:
                return found
            if time.monotonic() > end:
                shown = ", ".join(sorted({n for n in self.names() if n})[:60])
                sys.exit(f"not there within {self.seconds} s: {what}\nheard: {self.heard[-5:]}\nshown: {shown}")
            time.sleep(0.03)

    def all(self, top=None, depth=0):
        """Everything that is shown, from the program down."""
        item = self.program if top is None else top
        if item is None or depth > 60:
            return
        if depth > 0 and not item.get_state_set().contains(State.VISIBLE) and item.get_role() not in (
            Role.MENU,
            Role.MENU_ITEM,
            Role.POPUP_MENU,
            Role.CHECK_MENU_ITEM,
            Role.RADIO_MENU_ITEM,
        ):
            return
        yield item
        for at in range(min(item.get_child_count(), 1500)):
            yield from self.all(item.get_child_at_index(at), depth + 1)

    def names(self):
        try:
            return [item.get_name() or "" for item in self.all()]
        except GLib.Error:
            return []

    def find(self, name, roles=None, enabled=True):
        """By its name, or by the part of it before a star."""
        for item in self.all():
            called = item.get_name() or ""
            if called != name and not (name.endswith("*") and called.startswith(name[:-1])):
                continue
            if roles is not None and item.get_role() not in roles:
                continue
            if enabled and not item.get_state_set().contains(State.ENABLED):
                continue
            return item
        return None

    def get(self, name, roles=None, enabled=True):
        return self.wait(lambda: self.find(name, roles, enabled), name)

    def press(self, name, roles=None):
        item = self.get(name, roles)
        if "Action" not in item.get_interfaces():
            sys.exit(f"nothing can be done with {name}")
        for at in range(Atspi.Action.get_n_actions(item)):
            if Atspi.Action.get_action_name(item, at).lower() in ("press", "click", "toggle"):
                Atspi.Action.do_action(item, at)
                return
        sys.exit(f"{name} cannot be pressed")

    def focus(self, name, roles):
        item = self.get(name, roles)
        Atspi.Component.grab_focus(item)

        def is_focused():
            item.clear_cache()
            return item.get_state_set().contains(State.FOCUSED)

        self.wait(is_focused, f"the focus on {name}")

    def write(self, name, text):
        item = self.get(name, {Role.TEXT, Role.ENTRY, Role.PASSWORD_TEXT})
        if "EditableText" not in item.get_interfaces():
            sys.exit(f"{name} cannot be written to")
        Atspi.EditableText.set_text_contents(item, text)
        self.wait(lambda: Atspi.Text.get_text(item, 0, -1) == text, f"“{text}” in {name}")

    def hear(self, part):
        return self.wait(lambda: next((said for said in self.heard if part in said), None), f"hearing “{part}”")

    def look_at_all(self, where):
        """Counts what there is, and keeps what has no name."""
        counted = []

        def count():
            counted.clear()
            for item in self.all():
                role = item.get_role()
                stop = item.get_state_set().contains(State.FOCUSABLE) and role != Role.SCROLL_BAR
                # What Qt draws a border around is called a frame, too.
                window = role == Role.FRAME and item.get_parent().get_role() == Role.APPLICATION
                acts = role in CONTROLS or window or (stop and role not in (Role.TABLE_CELL, Role.FRAME))
                counted.append((role, item.get_name() or "", acts and role != Role.INVALID, self.path(item) if acts else ""))
            return True

        self.wait(count, where)
        controls = [entry for entry in counted if entry[2]]
        self.looked += len(counted)
        self.controls += len(controls)
        self.unnamed += [f"{where}: {path}" for _, name, _, path in controls if not name.strip()]
        print(f"{where}: {len(counted)} objects, {len(controls)} controls")

    @staticmethod
    def path(item):
        parts = []
        while item is not None and len(parts) < 5:
            parts.insert(0, f"{item.get_role_name()} “{item.get_name() or ''}”")
            item = item.get_parent()
        return " / ".join(parts)
