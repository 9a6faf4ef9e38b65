"""The window the tour drives, and the hands that drive it."""

import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import backstage
from desktop.domain.actions import Action
from desktop.domain.clock import FixedClock
from desktop.services.all import Services
from desktop.settings import Preferences, WindowMemory
from desktop.tasks import TaskRunner
from desktop.views.case.case_screen import CaseScreen
from desktop.views.main_window import MainWindow
from desktop.views.shell.speech import Speech
from desktop.views.shell.surroundings import Surroundings
from desktop.views.shell.workspace import Workspace
from desktop.views.theme.look import Look
from desktop.views.theme.tokens import ThemeName

ZONE = ZoneInfo("Asia/Shanghai")
START = datetime(2026, 3, 10, 8, 50, tzinfo=ZONE)
"""A Tuesday, twenty minutes after opening."""

SIZE = (1366, 768)
_PATIENCE = 20.0
_CALM_MS = 30
_REST_MS = 2_500


class Stage:
    """One window on a fresh database with a clock that moves when the tour says so."""

    def __init__(self, out: Path, temporary: Path, language: str) -> None:
        self.out = out
        self.taken = 0
        self.kept = 0
        self.case_id = 0
        self.number = ""
        self._app = cast("QApplication", QApplication.instance() or QApplication(["jisu-desk"]))
        self.clock = FixedClock(START)
        self.tasks = TaskRunner()
        self.failures: list[Exception] = []
        self.tasks.unhandled.connect(self.failures.append)
        look = Look(self._app, ThemeName.LIGHT, 100)
        look.load_rare_characters()
        self.around = Surroundings(
            look,
            Speech(self._app, language),
            self.tasks,
            self.clock,
            WindowMemory(temporary / "window.ini"),
            _forget,
        )
        self.backstage = backstage(self.around, str(temporary / "tour.db"))
        self.window = MainWindow(self.around, self.backstage)
        self.window.resize(*SIZE)
        self.window.show()
        self.settle()

    @property
    def workspace(self) -> Workspace:
        """Return what the signed-in person sees."""
        if self.window.workspace is None:
            raise LookupError("nobody is signed in")
        return self.window.workspace

    @property
    def services(self) -> Services:
        """Return the services of the open hall."""
        opened = self.backstage.current
        if opened is None:
            raise LookupError("no hall is open")
        return opened.services

    def settle(self) -> None:
        """Let everything that is under way come to rest; raise what went wrong meanwhile."""
        quiet = 0
        end = time.monotonic() + _PATIENCE
        while quiet < 4 and time.monotonic() < end:  # noqa: PLR2004  four calm looks in a row
            busy = not self.tasks.wait_idle()
            QTest.qWait(_CALM_MS)
            quiet = 0 if busy else quiet + 1
        if self.failures:
            raise self.failures[0]

    def rest(self) -> None:
        """Keep still as long as somebody who has stopped typing, so that everything is stored."""
        QTest.qWait(_REST_MS)
        self.settle()

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until something is so; raise TimeoutError naming it otherwise."""
        end = time.monotonic() + _PATIENCE
        while not holds():
            if time.monotonic() > end:
                raise TimeoutError(what)
            self.settle()

    def picture(self, name: str) -> None:
        """Save what the window shows."""
        self.settle()
        self.taken += 1
        self.window.grab().save(str(self.out / f"{self.taken:02}-{name}.png"))

    def keep(self, name: str, content: bytes) -> None:
        """Save a paper."""
        self.kept += 1
        (self.out / f"paper-{self.kept:02}-{name}.pdf").write_bytes(content)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key wherever the focus is."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
        QApplication.processEvents()

    def write(self, text: str) -> None:
        """Type a text wherever the focus is, as a keyboard or an input method would."""
        target = QApplication.focusWidget() or self.window
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                none = Qt.KeyboardModifier.NoModifier
                QApplication.sendEvent(target, QKeyEvent(kind, 0, none, sign))
        QApplication.processEvents()

    def click(self, widget: QWidget) -> None:
        """Click in the middle of something."""
        QTest.mouseClick(
            widget,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(widget.width() // 2, widget.height() // 2),
        )
        QApplication.processEvents()

    def later(self, **span: float) -> None:
        """Let time pass."""
        self.clock.advance(timedelta(**span))

    def sign_in(self, number: str, password: str, place: str = "") -> None:
        """Sign whoever is there out and somebody else in."""
        if self.window.workspace is not None:
            self.window.leave()
            self.settle()
        form = self.window.login.form
        form.number.setText(number)
        form.password.input.setText(password)
        form.place.setCurrentText(place)
        form.submit()
        self.until(lambda: self.window.workspace is not None, f"{number} cannot sign in")

    def case(self) -> CaseScreen:
        """Show the case of the tour."""
        self.workspace.open_case(self.case_id)
        screen = cast("CaseScreen", self.workspace.widget_of("case"))
        self.until(lambda: screen.keeper.facts() is not None, "the case cannot be opened")
        return screen

    def act(self, action: Action, values: Mapping[str, object], picture: str = "") -> None:
        """Do one thing with the case through its panel."""
        acts = self.case().acts
        self.settle()
        acts.take(action)
        panel = acts.panel
        if panel is None or panel.view is None or panel.panel is None:
            raise LookupError(f"{action.value} opens no panel")
        panel.view.set_values(values)
        if picture:
            self.picture(picture)
        panel.panel.confirmed.emit()
        self.until(lambda: acts.panel is None, f"{action.value} was refused")

    def close(self) -> None:
        """Close the window and what is open behind it."""
        self.window.close()
        self.tasks.wait_idle()


def _forget(_preferences: Preferences) -> None:
    """Keep nothing: the tour leaves no trace in anybody's settings."""
