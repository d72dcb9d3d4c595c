#!/usr/bin/python3
"""Works with the console as somebody does who does not see it: by the accessibility bus alone, from outside.

    /usr/bin/python3 tests/accessibility/atspi_walk.py build/dev/bin/customer-console

On the sandbox it looks somebody up, validates a number with an e-mail address, and enrols a person, by the names of
things, their actions and their editable texts: no key, no mouse. On the way every control must have a name. Debian's
python3-gi, gir1.2-atspi-2.0, at-spi2-core, xvfb and dbus-daemon must be there; without them it fails.
"""

import os
import signal
import subprocess
import sys

sys.dont_write_bytecode = True  # the sources stay as they are
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import atspi_session  # noqa: E402

# All of it; and the longest that anything in it may take.
WHOLE = 240
STEP = 40

# What there is to look at now; less means that something has left the tree.
LEAST_CONTROLS = 540

PERSON = {
    "Given names": "Reakwon The",
    "Last name": "Chef",
    "Address": "25 Luke Street",
    "City": "London",
    "Postcode": "EC2A 4DS",
    "Date of birth": "1984-01-15",
    "E-mail": "raekwon@wutangforever.wu",
    "Phone number": "+44012314323423",
    "Work provider user ID": "596e34ee2346c78cc8cf7c4",
    "Product code": "FL.OCC.PL.UK.001",
    "Occupations": "babysitter",
}


def work(program):
    from atspi_tree import Role, Tree

    buttons = {Role.PUSH_BUTTON, Role.PUSH_BUTTON_MENU} if hasattr(Role, "PUSH_BUTTON_MENU") else {Role.PUSH_BUTTON}
    entries = {Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM}
    console = subprocess.Popen([program], start_new_session=True)
    try:
        tree = Tree(os.path.basename(program), STEP)
        window = tree.get("Customer Console*", {Role.FRAME, Role.WINDOW})
        if "SANDBOX" not in window.get_name():
            sys.exit(f"the title does not name the environment: {window.get_name()}")
        # The first start on this machine: the welcome, once.
        tree.hear("Welcome.")
        tree.look_at_all("Welcome")
        tree.press("Skip", buttons)
        tree.get("ABC123", buttons)  # the sandbox is there and offers its examples
        atspi_session.activate()
        tree.look_at_all("Lookup")

        tree.focus("Whom to look up", {Role.TEXT, Role.ENTRY})
        tree.write("Whom to look up", "ABC123")
        tree.press("Look up", buttons)
        tree.get("ENABLED", {Role.LABEL})
        tree.hear("ABC123: ENABLED")
        print("looked up: ABC123 is ENABLED")
        tree.look_at_all("Lookup, answered")

        tree.press("Inspector", entries)
        tree.get("Exchanges", {Role.TABLE})
        tree.look_at_all("Inspector")
        tree.press("Inspector", entries)

        tree.press("Validate", entries)
        tree.write("Customer number to validate", "ABC12")
        tree.write("E-mail address", "rza@example.com")
        tree.press("Validate", buttons)
        tree.get("Exists, e-mail matches", {Role.LABEL})
        print("validated: ABC12 exists, and the e-mail address matches")
        tree.look_at_all("Validate, answered")

        tree.press("Enrol", entries)
        for name, text in PERSON.items():
            tree.write(name, text)
        tree.look_at_all("Enrol, filled")
        tree.press("Review*", buttons)
        send = "Enrol Reakwon The Chef in SANDBOX"
        tree.get(send, buttons)
        tree.look_at_all("Enrol, review")
        tree.press(send, buttons)
        receipt = tree.get("Customer number: *", {Role.LABEL}).get_name()
        number = receipt.split(": ", 1)[1]
        tree.hear("is enrolled")
        print(f"enrolled: the receipt gives customer number {number}")
        tree.look_at_all("Enrol, receipt")

        tree.press("Activity", entries)
        tree.get("Attempts to enrol", {Role.TABLE})
        tree.look_at_all("Activity")

        tree.press("Lookup", entries)
        tree.write("Whom to look up", number)
        tree.press("Look up", buttons)
        tree.hear(f"{number}: ")
        print(f"looked up: the sandbox knows {number}")

        tree.press("Settings", entries)
        tree.get("Settings", None)
        tree.look_at_all("Settings")

        if len(tree.heard) != len(set(tree.heard)):
            sys.exit(f"said twice: {tree.heard}")
        print(f"{tree.looked} objects, {tree.controls} controls, {len(tree.unnamed)} without a name; "
              f"{len(tree.heard)} announcements, none twice")
        if tree.unnamed:
            sys.exit("\n".join(tree.unnamed))
        if tree.controls < LEAST_CONTROLS:
            sys.exit(f"{LEAST_CONTROLS} controls at the least were there before")
    finally:
        console.send_signal(signal.SIGTERM)
        try:
            console.wait(10)
        except subprocess.TimeoutExpired:
            console.kill()
            console.wait()


def main():
    if len(sys.argv) == 3 and sys.argv[1] == "--inside":
        work(sys.argv[2])
        return 0
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    packages = atspi_session.missing()
    if packages:
        sys.exit("These packages are missing (script/bootstrap test installs them): " + " ".join(packages))
    program = os.path.abspath(sys.argv[1])
    return atspi_session.run([sys.executable, os.path.abspath(__file__), "--inside", program], WHOLE)


if __name__ == "__main__":
    sys.exit(main())
