"""The window the tour drives: its clock, its waiting, who sits before it, its pictures."""

import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import backstage
from desktop.domain.actions import Action
from desktop.domain.clock import USUAL_ZONE, FixedClock
from desktop.services.all import Services
from desktop.settings import Preferences, WindowMemory
from desktop.startup import make_application
from desktop.tasks import TaskRunner
from desktop.tour.hall import COLLEAGUE, PASSWORD
from desktop.tour.hands import ALT, CONTROL, press, put
from desktop.views.case.case_screen import CaseScreen
from desktop.views.keeping.store_queue import StoreQueue
from desktop.views.main_window import MainWindow
from desktop.views.shell.speech import Speech
from desktop.views.shell.surroundings import Surroundings
from desktop.views.shell.workspace import Workspace
from desktop.views.theme.look import Look
from desktop.views.theme.tokens import ThemeName

ZONE = ZoneInfo(USUAL_ZONE)
START = datetime(2026, 3, 10, 8, 50, tzinfo=ZONE)
"""A Tuesday, twenty minutes after opening."""

SIZE = (1366, 768)
_PATIENCE = 20.0
_LOOK_MS = 10
_CALM = 3
"""Looks in a row at which nothing was under way: laying out again takes more than one round."""
_PAUSE_MS = 1_000


class Stage:
    """One window on a fresh database with a clock that moves when the tour says so."""

    def __init__(self, out: Path, temporary: Path, language: str, theme: ThemeName) -> None:
        self.out = out
        self.temporary = temporary
        self.theme = theme
        self.taken = 0
        self.kept = 0
        self.case_id = 0
        self.number = ""
        self._app = cast("QApplication", QApplication.instance() or make_application())
        self.clock = FixedClock(START)
        self.tasks = TaskRunner()
        self.failures: list[Exception] = []
        self.tasks.unhandled.connect(self.failures.append)
        look = Look(self._app, theme, 100)
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
        end = time.monotonic() + _PATIENCE
        calm = 0
        while calm < _CALM and time.monotonic() < end:
            calm = 0 if self._is_busy() else calm + 1
            QTest.qWait(_LOOK_MS)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if QApplication.activeWindow() is None:
            # Off-screen nobody gives the keys back when a menu of a closed panel dies.
            self.window.activateWindow()
        if self.failures:
            raise self.failures[0]

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

    def keep_papers(self) -> None:
        """Save every paper of the case."""
        reader = self.services.accounts.sign_in(COLLEAGUE, PASSWORD).actor
        detail = self.services.case_view.detail(reader, self.case_id)
        for row in reversed(detail.documents):
            content = self.services.papers.content(reader, row.id)
            self.next_paper(row.kind).write_bytes(content)

    def next_paper(self, name: str) -> Path:
        """Return where the next paper goes."""
        self.kept += 1
        return self.out / f"paper-{self.kept:02}-{name}.pdf"

    def later(self, **span: float) -> None:
        """Let time pass."""
        self.clock.advance(timedelta(**span))

    def sign_in(self, number: str, password: str, place: str = "") -> None:
        """Sign whoever is there out and somebody else in."""
        if self.window.workspace is not None:
            self.window.leave()
            self.settle()
        form = self.window.login.form
        put(form.number, number)
        put(form.password.input, password)
        form.place.setCurrentText(place)
        press(Qt.Key.Key_Return)
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
        press(Qt.Key.Key_Return, CONTROL)
        self.until(lambda: acts.panel is None, f"{action.value} was refused")

    def grant(self, picture: str) -> None:
        """Grant what is asked for on the case with its key."""
        requests = self.case().page.requests
        self.until(lambda: any(box.decides for box in requests.boxes), "nothing to grant")
        self.picture(picture)
        press(Qt.Key.Key_P, ALT)
        self.until(lambda: not requests.isVisible(), "nothing was granted")

    def issue(self, kind: str, picture: str = "") -> None:
        """Make a paper of the case through its screen, look at it, put it away."""
        acts = self.case().acts
        acts.issue(kind)
        self.until(lambda: acts.paper is not None, f"no {kind}")
        if picture:
            self.picture(picture)
        if acts.paper is not None:
            acts.paper.close_paper()
        self.settle()

    def _is_busy(self) -> bool:
        """Tell whether work is under way or a short pause of somebody who types runs out soon."""
        self.tasks.wait_idle()
        self._app.processEvents()
        return not self.tasks.is_idle or any(map(_runs_out_soon, self.window.findChildren(QTimer)))

    def close(self) -> None:
        """Close the window and what is open behind it."""
        self.window.close()
        self.tasks.wait_idle()


def _forget(_preferences: Preferences) -> None:
    """Keep nothing: the tour leaves no trace in anybody's settings."""


def _runs_out_soon(timer: QTimer) -> bool:
    """Tell whether something will change on the screen: what is only stored then does not."""
    if isinstance(timer.parent(), StoreQueue) or not timer.isSingleShot():
        return False
    return timer.isActive() and timer.remainingTime() < _PAUSE_MS
