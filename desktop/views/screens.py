"""The screens a person may go to: one line each, built in pieces when first shown.

Screens do not know one another; what one wishes from another goes through `Navigator`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from desktop.domain.permissions import Permission
from desktop.views.desk import Desk
from desktop.views.navigator import Navigator
from desktop.views.shown import Building, Hints, Shown
from desktop.views.theme.look import Look

if TYPE_CHECKING:  # a screen is loaded when it is first shown
    from desktop.views.case.case_screen import CaseScreen


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen: its words, the right it needs, the key that opens it, its most used keys."""

    key: str
    title: object
    permission: Permission
    build: Callable[[Look, Desk, Navigator], Building]
    shortcut: str = ""
    in_bar: bool = True
    hints: Hints = ()


def _intake(look: Look, desk: Desk, go: Navigator) -> Building:
    from desktop.views.intake.danger_offer import DangerOffer
    from desktop.views.intake.intake_screen import IntakeScreen

    screen = IntakeScreen(look, desk, go.stack)
    yield from screen.pieces()
    screen.case_requested.connect(go.open_case)
    screen.receipt_requested.connect(go.show_receipt)
    screen.draft_saved.connect(go.tell_draft_saved)
    return Shown(
        screen,
        flush=screen.flush,
        start_new=screen.start_new,
        take_danger=DangerOffer(desk, screen.editor, screen.keeper, screen.notices).take,
        panes=screen.panes,
    )


def _queue(look: Look, desk: Desk, go: Navigator) -> Building:
    from desktop.views.queue.queue_screen import QueueScreen

    screen = QueueScreen(look, desk, go.stack)
    yield from screen.pieces()
    screen.case_requested.connect(go.open_case)
    return Shown(
        screen,
        look=screen.list.feed.look,
        refresh=screen.refresh,
        flush=screen.keeper.flush,
        search=screen.set_search,
        narrow=screen.list.use_view,
        arranged=screen.arranged,
        arrange=screen.arrange,
    )


def _today(look: Look, desk: Desk, go: Navigator) -> Building:
    from desktop.views.today.today_screen import TodayScreen

    screen = TodayScreen(look, desk, go.stack)
    yield
    screen.case_requested.connect(go.open_case)
    screen.print_requested.connect(go.print_paper)
    return Shown(screen, look=screen.refresh, refresh=screen.refresh, flush=screen.flush)


def _case(look: Look, desk: Desk, go: Navigator) -> Building:
    from desktop.views.case.case_screen import CaseScreen

    screen = CaseScreen(look, desk, go.stack)
    yield from screen.pieces()
    screen.back_requested.connect(go.go_back)
    screen.case_requested.connect(go.open_case)
    screen.face_changed.connect(go.show_hints)
    return Shown(
        screen,
        look=screen.keeper.look,
        refresh=screen.refresh,
        flush=screen.flush,
        show_case=screen.show_case,
        take_danger=lambda _danger: screen.keeper.uuid,
        panes=partial(_reply_panes, screen),
        hints=partial(_reply_hints, screen),
    )


def _reply_hints(screen: "CaseScreen") -> Hints:
    return REPLY_HINTS if screen.reply.isVisible() else ()


def _reply_panes(screen: "CaseScreen") -> tuple[QWidget, ...]:
    reply = screen.reply
    return (reply.points, reply.wording, reply.letter) if screen.reply.isVisible() else ()


def _board(look: Look, desk: Desk, go: Navigator) -> Building:
    from desktop.views.board.board_screen import BoardScreen

    screen = BoardScreen(look, desk, go.stack)
    yield
    screen.case_requested.connect(go.open_case)
    screen.list_requested.connect(go.show_list)
    return Shown(screen, look=screen.look, refresh=screen.refresh, panes=screen.panes)


def _importing(look: Look, desk: Desk, go: Navigator) -> Building:
    from desktop.views.importing.import_screen import ImportScreen

    screen = ImportScreen(look, desk, go.stack)
    yield
    screen.queue_requested.connect(_Going(go, "queue"))
    return Shown(screen, panes=screen.panes)


def _admin(look: Look, desk: Desk, go: Navigator) -> Building:
    from desktop.views.admin.admin_screen import AdminScreen

    screen = AdminScreen(look, desk, go.stack)
    yield
    return Shown(
        screen,
        refresh=screen.refresh,
        flush=screen.flush,
        choose=screen.choose,
        panes=screen.panes,
    )


def _recovery(look: Look, desk: Desk, go: Navigator) -> Building:
    from desktop.views.admin.recovery_screen import RecoveryScreen

    screen = RecoveryScreen(look, desk, go.stack)
    yield
    return Shown(screen)


@dataclass(frozen=True, slots=True)
class _Going:
    """Goes to one screen when called by a signal without arguments."""

    navigator: Navigator
    key: str

    def __call__(self) -> None:
        """Go there."""
        self.navigator.go(self.key)


_ALL_KEYS = ("Ctrl+/", QT_TRANSLATE_NOOP("Screens", "all keys"))

REPLY_HINTS: Hints = (
    ("F7", QT_TRANSLATE_NOOP("Screens", "next finding")),
    ("Alt+↑ ↓", QT_TRANSLATE_NOOP("Screens", "another point")),
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("Screens", "hand in or approve")),
    ("Alt+←", QT_TRANSLATE_NOOP("Screens", "back")),
    _ALL_KEYS,
)
"""The keys of the case screen while a reply is written."""

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
            _ALL_KEYS,
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
            _ALL_KEYS,
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
            _ALL_KEYS,
        ),
    ),
    Screen(
        "board",
        QT_TRANSLATE_NOOP("Screens", "Board"),
        Permission.WATCH_HALL,
        _board,
        hints=(
            ("Ctrl+1–6", QT_TRANSLATE_NOOP("Screens", "cases of a figure")),
            ("Alt+1–3", QT_TRANSLATE_NOOP("Screens", "panes")),
            ("Enter", QT_TRANSLATE_NOOP("Screens", "open")),
            ("F5", QT_TRANSLATE_NOOP("Screens", "refresh")),
            _ALL_KEYS,
        ),
    ),
    Screen(
        "importing",
        QT_TRANSLATE_NOOP("Screens", "Import"),
        Permission.IMPORT,
        _importing,
        hints=(
            ("Ctrl+O", QT_TRANSLATE_NOOP("Screens", "choose a file")),
            ("Alt+1–3", QT_TRANSLATE_NOOP("Screens", "what the rows are")),
            ("F9", QT_TRANSLATE_NOOP("Screens", "import")),
            _ALL_KEYS,
        ),
    ),
    Screen(
        "admin",
        QT_TRANSLATE_NOOP("Screens", "Administration"),
        Permission.READ_ADMINISTRATION,
        _admin,
        hints=(
            ("Alt+1–9", QT_TRANSLATE_NOOP("Screens", "sections")),
            ("Ctrl+N", QT_TRANSLATE_NOOP("Screens", "new")),
            ("Ctrl+F", QT_TRANSLATE_NOOP("Screens", "filter")),
            ("F9", QT_TRANSLATE_NOOP("Screens", "save")),
            ("F6", QT_TRANSLATE_NOOP("Screens", "next pane")),
            _ALL_KEYS,
        ),
    ),
    Screen(
        "recovery",
        QT_TRANSLATE_NOOP("Screens", "Recovery"),
        Permission.KEEP_RECOVERY,
        _recovery,
        hints=(("F9", QT_TRANSLATE_NOOP("Screens", "set the passphrase")), _ALL_KEYS),
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
            _ALL_KEYS,
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
