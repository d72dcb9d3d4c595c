"""A display, a bus and a home of their own for one program that a screen reader is to look at, and nothing left of them.

Works as root, without a display and without the system's D-Bus. Every process that is started carries a mark in its
environment, by which it is found again at the end.
"""

import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid

MARK = "CONSOLE_ATSPI_MARK"


def missing():
    """What has to be installed first, as Debian calls it."""
    packages = []
    for program, package in (("Xvfb", "xvfb"), ("dbus-run-session", "dbus-daemon")):
        if shutil.which(program) is None:
            packages.append(package)
    if not os.path.exists("/usr/libexec/at-spi-bus-launcher"):
        packages.append("at-spi2-core")
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except ImportError:
        packages.append("python3-gi")
    except ValueError:
        packages.append("gir1.2-atspi-2.0")
    return packages


def marked(mark):
    """The processes that carry the mark, besides this one."""
    wanted = f"{MARK}={mark}".encode()
    found = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit() or int(entry) == os.getpid():
            continue
        try:
            with open(f"/proc/{entry}/environ", "rb") as file:
                if wanted in file.read().split(b"\0"):
                    found.append(int(entry))
        except OSError:
            continue  # it has ended, or is somebody else's
    return found


def wait_until(holds, seconds, step=0.05):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(step)
    return holds()


def end_all(mark):
    """Ends what is left, by its id. False when something would not go."""
    for how in (signal.SIGTERM, signal.SIGKILL):
        for process in marked(mark):
            try:
                os.kill(process, how)
            except ProcessLookupError:
                continue
        if wait_until(lambda: not marked(mark), 10):
            return True
    return False


def start_display(environment):
    """An Xvfb on a display that is free; it says which."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write],
        env=environment,
        stdout=subprocess.DEVNULL,
    )
    os.close(write)
    number = ""
    # To its end: a pipe that is closed while the server still writes the end of the line would be its own.
    while select.select([read], [], [], 30)[0]:
        part = os.read(read, 32).decode()
        number += part
        if not part:
            break
    os.close(read)
    number = number.strip()
    if not number or server.poll() is not None:
        server.kill()
        server.wait()
        sys.exit("Xvfb gave no display")
    return server, f":{number}"


def activate():
    """Gives the largest window the keyboard, as a window manager does; there is none here."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    top = ctypes.c_ulong(x11.XDefaultRootWindow(display))
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    children = ctypes.POINTER(ctypes.c_ulong)()
    x11.XQueryTree(display, top, *map(ctypes.byref, (root, parent, children, count)))
    sizes = {}
    for at in range(count.value):
        x, y = ctypes.c_int(), ctypes.c_int()
        width, height, border, depth = (ctypes.c_uint() for _ in range(4))
        parts = map(ctypes.byref, (root, x, y, width, height, border, depth))
        if x11.XGetGeometry(display, ctypes.c_ulong(children[at]), *parts):
            sizes[children[at]] = width.value * height.value
    revert_to_parent, now = 2, ctypes.c_ulong(0)
    if sizes:
        x11.XSetInputFocus(display, ctypes.c_ulong(max(sizes, key=sizes.get)), revert_to_parent, now)
    x11.XCloseDisplay(display)


def run(command, seconds):
    """Runs the command within all that. Its exit status; 124 when it took too long, 1 when something was left over."""
    mark = uuid.uuid4().hex
    with tempfile.TemporaryDirectory(prefix="console-atspi-") as home:
        runtime = os.path.join(home, "runtime")
        os.mkdir(runtime, 0o700)
        environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": home,
            "XDG_RUNTIME_DIR": runtime,
            "CUSTOMER_CONSOLE_HOME": os.path.join(home, "console"),
            "CUSTOMER_CONSOLE_KEYCHAIN": "none",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            MARK: mark,
        }
        server, display = start_display(environment)
        environment["DISPLAY"] = display
        status = 124
        try:
            inside = subprocess.Popen(["dbus-run-session", "--"] + command, env=environment, start_new_session=True)
            try:
                status = inside.wait(seconds)
            except subprocess.TimeoutExpired:
                print(f"took more than {seconds} s", file=sys.stderr)
                os.killpg(inside.pid, signal.SIGTERM)
            server.terminate()
            server.wait()
            # The bus of accessibility ends with the session's, each at its own pace.
            wait_until(lambda: not marked(mark), 5)
        finally:
            gone = end_all(mark)
        if inside.poll() is None:
            inside.wait()
        if not gone:
            print(f"still there: {marked(mark)}", file=sys.stderr)
            return status or 1
        return status
