"""`python -m benchmarks.hands DATABASE PASSWORD`: works at the real window, notes its pauses.

Prints one JSON line: the longest pause of the event loop per act in milliseconds, the time from
the accepted sign-in to the painted queue, and the memory the process then holds.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop import startup
from desktop.cli import commands, run

_STAFF = "3001"
_PULSE_MS = 2
_PATIENCE = 60.0
_QUIET = 0.6
"""Seconds an act is given to settle: pauses of what follows by itself count as its own."""

_WORDS = "在窗口等了一个半小时，材料被退回，没有人说明缺什么。"
_ROWS = 100


class Hands:
    """Drives the window of this process; made inside its event loop."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer
        from PySide6.QtWidgets import QApplication, QMainWindow

        self.app: Any = QApplication.instance()
        tops = QApplication.topLevelWidgets()
        self.window: Any = next(top for top in tops if isinstance(top, QMainWindow))
        self.pauses: dict[str, float] = {}
        self._act = ""
        self._last = time.perf_counter()
        self._pulse = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_PULSE_MS)
        self._pulse.timeout.connect(self._beat)

    def act(self, name: str, do: Callable[[], object], done: Callable[[], bool]) -> None:
        """Do something, wait until it is done and everything it started has settled."""
        self._act = name
        self._last = time.perf_counter()
        self._pulse.start()
        do()
        self.wait(done)
        settled = time.perf_counter() + _QUIET
        self.wait(lambda: time.perf_counter() > settled)
        self._pulse.stop()

    def wait(self, done: Callable[[], bool]) -> None:
        """Let the program run until something is so."""
        ends = time.perf_counter() + _PATIENCE
        while not done():
            self.app.processEvents()
            if time.perf_counter() > ends:
                raise TimeoutError(self._act)

    def key(self, key: Any) -> None:
        """Press a key where the keyboard is."""
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            self.app.sendEvent(self.app.focusWidget() or self.window, event)

    def write(self, text: str) -> None:
        """Type character by character, letting the program breathe between them."""
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        plain, unknown = Qt.KeyboardModifier.NoModifier, Qt.Key.Key_unknown
        for character in text:
            press = QKeyEvent(QEvent.Type.KeyPress, unknown, plain, character)
            self.app.sendEvent(self.app.focusWidget(), press)
            self.app.processEvents()

    def _beat(self) -> None:
        now = time.perf_counter()
        pause = (now - self._last) * 1000 - _PULSE_MS
        self.pauses[self._act] = max(self.pauses.get(self._act, 0.0), pause)
        self._last = now


def work(*_nothing: object) -> int:
    """Sign in, look at the queue and a case, take a complaint in, change language and colours."""
    from PySide6.QtCore import Qt

    from desktop.views.shell.entrance import Entrance

    hands = Hands()
    window, key = hands.window, Qt.Key
    accepted: list[float] = []
    painted: list[float] = []
    entered = Entrance._entered  # noqa: SLF001  the moment is measured where it happens

    def note(self: Any, signed: Any) -> None:
        accepted.append(time.perf_counter())
        entered(self, signed)

    Entrance._entered = note  # type: ignore[method-assign]  # noqa: SLF001
    hands.act("loading", window.show, lambda: window.entrance._opened is not None)  # noqa: SLF001
    hands.write(_STAFF)
    hands.key(key.Key_Tab)
    hands.write(sys.argv[2])
    hands.act(
        "sign-in to queue",
        lambda: hands.key(key.Key_Return),
        lambda: bool(accepted) and _is_painted(window, painted),
    )
    memory = _memory()
    queue = window.workspace.widget_of("queue")
    hands.act("next case previewed", lambda: hands.key(key.Key_Down), queue.preview.isVisible)
    hands.act("filter tab", lambda: _press(hands, "Ctrl+2"), lambda: True)
    hands.act(
        "back to all", lambda: _press(hands, "Ctrl+1"), lambda: queue.current_case() is not None
    )
    place = window.workspace
    hands.act("case opened", lambda: hands.key(key.Key_Return), lambda: place.current == "case")
    hands.act("intake opened", lambda: _press(hands, "F2"), lambda: place.current == "intake")
    hands.act("typing", lambda: hands.write(_WORDS * 2), lambda: True)
    hands.act("language", lambda: window.switches.speak("en"), lambda: True)
    hands.act("colours", lambda: window.switches.wear("dark"), lambda: True)
    hands.act("text size", lambda: window.switches.write(125), lambda: True)
    hands.act("locked", window.lock, window.locker.is_locked)
    told = {
        "pauses": hands.pauses,
        "queue": (painted[0] - accepted[0]) * 1000,
        "memory": memory,
    }
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    os._exit(0)


def _press(hands: Hands, keys: str) -> None:
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest

    QTest.keySequence(hands.window, QKeySequence(keys))


def _is_painted(window: Any, painted: list[float]) -> bool:
    """Tell whether the queue is on the screen with its first page; the first time, note when."""
    place = window.workspace
    if place is None or place.current != "queue":
        return False
    table = place.widget_of("queue").list.view
    if table.model().rowCount() >= _ROWS and not painted:
        table.viewport().repaint()
        painted.append(time.perf_counter())
    return bool(painted)


def _memory() -> float:
    """Return the megabytes of memory this process holds now; 0 where nobody tells."""
    status = Path("/proc/self/status")
    lines = status.read_text("ascii").splitlines() if status.exists() else []
    held = next((line.split()[1] for line in lines if line.startswith("VmRSS")), "0")
    return int(held) / 1024


def main() -> None:
    """Start the program as `main.py` does, with these hands in the place of a person's."""
    load_qt = startup.load_qt

    def load() -> None:
        load_qt()
        from PySide6.QtWidgets import QApplication

        QApplication.exec = work  # type: ignore[method-assign]

    commands.load_qt = load  # type: ignore[attr-defined]
    sys.exit(run(["--database", sys.argv[1]]))


if __name__ == "__main__":
    main()
