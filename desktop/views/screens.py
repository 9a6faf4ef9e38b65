"""The screens a person may go to: one line each, built when first shown.

Screens do not know one another; what one wishes from another goes through `Navigator`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.permissions import Permission
from desktop.views.desk import Desk
from desktop.views.theme.look import Look


class Navigator(Protocol):
    """What screens may ask of the window around them."""

    stack: QStackedWidget
    """Where screens are shown: built inside it from the start, none is fitted in anew later."""

    def open_case(self, case_id: int) -> None:
        """Show a case."""

    def show_receipt(self, case_id: int) -> None:
        """Make and show the receipt of a case."""

    def go(self, key: str) -> None:
        """Show the screen with this key."""

    def go_back(self) -> None:
        """Show the screen before this one."""

    def print_paper(self, content: bytes) -> None:
        """Send a finished paper to a printer."""

    def tell_draft_saved(self, moment: datetime) -> None:
        """Say when the draft was stored."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A built screen and the few things the window asks of it."""

    widget: QWidget
    refresh: Callable[[], object] = lambda: None
    flush: Callable[[], bool] = lambda: True
    start_new: Callable[[], object] = lambda: None
    search: Callable[[str], object] = lambda _text: None
    show_case: Callable[[int], object] = lambda _case_id: None
    choose: Callable[[str], object] = lambda _section: None


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen: its words, the right it needs, the key that opens it, its most used keys."""

    key: str
    title: object
    permission: Permission
    build: Callable[[Look, Desk, Navigator], Shown]
    shortcut: str = ""
    in_bar: bool = True
    hints: tuple[tuple[str, object], ...] = ()


def _intake(look: Look, desk: Desk, go: Navigator) -> Shown:
    from desktop.views.intake.intake_screen import IntakeScreen

    screen = IntakeScreen(look, desk, go.stack)
    screen.case_requested.connect(go.open_case)
    screen.receipt_requested.connect(go.show_receipt)
    screen.draft_saved.connect(go.tell_draft_saved)
    return Shown(screen, flush=screen.flush, start_new=screen.start_new)


def _queue(look: Look, desk: Desk, go: Navigator) -> Shown:
    from desktop.views.queue.queue_screen import QueueScreen

    screen = QueueScreen(look, desk, go.stack)
    screen.case_requested.connect(go.open_case)
    return Shown(screen, refresh=screen.refresh, search=screen.set_search)


def _today(look: Look, desk: Desk, go: Navigator) -> Shown:
    from desktop.views.today.today_screen import TodayScreen

    screen = TodayScreen(look, desk, go.stack)
    screen.case_requested.connect(go.open_case)
    screen.print_requested.connect(go.print_paper)
    return Shown(screen, refresh=screen.refresh, flush=screen.flush)


def _case(look: Look, desk: Desk, go: Navigator) -> Shown:
    from desktop.views.case.case_screen import CaseScreen

    screen = CaseScreen(look, desk, go.stack)
    screen.back_requested.connect(go.go_back)
    screen.case_requested.connect(go.open_case)
    return Shown(screen, refresh=screen.refresh, flush=screen.flush, show_case=screen.show_case)


def _importing(look: Look, desk: Desk, go: Navigator) -> Shown:
    from desktop.views.importing.import_screen import ImportScreen

    screen = ImportScreen(look, desk, go.stack)
    screen.queue_requested.connect(_Going(go, "queue"))
    return Shown(screen)


def _admin(look: Look, desk: Desk, go: Navigator) -> Shown:
    from desktop.views.admin.admin_screen import AdminScreen

    screen = AdminScreen(look, desk, go.stack)
    return Shown(screen, refresh=screen.refresh, flush=screen.flush, choose=screen.choose)


def _recovery(look: Look, desk: Desk, go: Navigator) -> Shown:
    from desktop.views.admin.recovery_screen import RecoveryScreen

    return Shown(RecoveryScreen(look, desk, go.stack))


@dataclass(frozen=True, slots=True)
class _Going:
    """Goes to one screen when called by a signal without arguments."""

    navigator: Navigator
    key: str

    def __call__(self) -> None:
        """Go there."""
        self.navigator.go(self.key)


SCREENS = (
    Screen(
        "intake",
        QT_TRANSLATE_NOOP("Screens", "Register"),
        Permission.REGISTER,
        _intake,
        shortcut="F2",
        hints=(
            ("F9", QT_TRANSLATE_NOOP("Screens", "register and print")),
            ("Ctrl+E", QT_TRANSLATE_NOOP("Screens", "express or full")),
            ("Alt+R", QT_TRANSLATE_NOOP("Screens", "read back")),
            ("Alt+0–4", QT_TRANSLATE_NOOP("Screens", "emotion")),
            ("Ctrl+/", QT_TRANSLATE_NOOP("Screens", "all keys")),
        ),
    ),
    Screen(
        "queue",
        QT_TRANSLATE_NOOP("Screens", "Queue"),
        Permission.READ_CASES,
        _queue,
        hints=(
            ("↑ ↓", QT_TRANSLATE_NOOP("Screens", "move")),
            ("Enter", QT_TRANSLATE_NOOP("Screens", "open")),
            ("Ctrl+1–8", QT_TRANSLATE_NOOP("Screens", "tabs")),
            ("Alt+A", QT_TRANSLATE_NOOP("Screens", "how far is it")),
            ("F5", QT_TRANSLATE_NOOP("Screens", "refresh")),
            ("Ctrl+/", QT_TRANSLATE_NOOP("Screens", "all keys")),
        ),
    ),
    Screen(
        "today",
        QT_TRANSLATE_NOOP("Screens", "Today"),
        Permission.READ_CASES,
        _today,
        hints=(
            ("Enter", QT_TRANSLATE_NOOP("Screens", "open")),
            ("Ctrl+P", QT_TRANSLATE_NOOP("Screens", "hand-over sheet")),
            ("F5", QT_TRANSLATE_NOOP("Screens", "refresh")),
            ("Ctrl+/", QT_TRANSLATE_NOOP("Screens", "all keys")),
        ),
    ),
    Screen("importing", QT_TRANSLATE_NOOP("Screens", "Import"), Permission.IMPORT, _importing),
    Screen(
        "admin",
        QT_TRANSLATE_NOOP("Screens", "Administration"),
        Permission.READ_ADMINISTRATION,
        _admin,
    ),
    Screen(
        "recovery",
        QT_TRANSLATE_NOOP("Screens", "Recovery"),
        Permission.KEEP_RECOVERY,
        _recovery,
    ),
    Screen(
        "case",
        QT_TRANSLATE_NOOP("Screens", "Case"),
        Permission.READ_CASES,
        _case,
        in_bar=False,
        hints=(
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("Screens", "next step")),
            ("N", QT_TRANSLATE_NOOP("Screens", "note")),
            ("Alt+L", QT_TRANSLATE_NOOP("Screens", "contact")),
            ("Alt+M", QT_TRANSLATE_NOOP("Screens", "measure")),
            ("Alt+←", QT_TRANSLATE_NOOP("Screens", "back")),
            ("Ctrl+/", QT_TRANSLATE_NOOP("Screens", "all keys")),
        ),
    ),
)
"""Every screen, in the order of the bar."""


MODULES = (
    "desktop.views.shell.workspace",
    "desktop.views.queue.queue_screen",
    "desktop.views.intake.intake_screen",
    "desktop.views.today.today_screen",
    "desktop.views.case.case_screen",
)
"""What is loaded on a worker while somebody signs in, so that the first screens wait for none."""


def screens_for(desk: Desk) -> tuple[Screen, ...]:
    """Return the screens this person may use."""
    return tuple(screen for screen in SCREENS if desk.actor.may(screen.permission))
