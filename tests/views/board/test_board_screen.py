"""The supervisor's board, by keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.actor import Actor
from desktop.domain.inputs import DispatchInput, SignInput
from desktop.domain.permissions import Role
from desktop.domain.rows.board import Figure
from desktop.domain.rows.queue import QueueFilter, SavedView
from desktop.views.board.board_screen import BoardScreen
from desktop.views.desk import Desk
from tests.services.drafting import a_draft

New = Callable[..., BoardScreen]
Settle = Callable[[], None]
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(screen: BoardScreen, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(screen.windowHandle(), key, held)


def in_hand(desk: Desk, actor_of: Callable[..., Actor]) -> tuple[int, Actor]:
    clerk, handler = actor_of(Role.CLERK), actor_of(Role.HANDLER)
    case_id = desk.services.intake.register(clerk, a_draft()).case_id
    assert handler.department_id is not None
    to_unit = DispatchInput(handler.department_id, handler.staff_id, task="请核实")
    desk.services.assignment.dispatch(desk.actor, case_id, to_unit)
    desk.services.assignment.sign(handler, case_id, SignInput())
    return case_id, handler


def test_a_figure_opens_exactly_its_cases(
    new_screen: New, desk: Desk, actor_of: Callable[..., Actor]
) -> None:
    case_id, handler = in_hand(desk, actor_of)
    waiting = desk.services.intake.register(actor_of(Role.CLERK), a_draft()).case_id
    screen = new_screen()
    asked: list[SavedView] = []
    screen.list_requested.connect(asked.append)
    assert [tile.shown() for tile in screen.tiles.values()] == ["2", "2", "0", "0", "0", "0"]
    press(screen, Qt.Key.Key_1, CONTROL)
    press(screen, Qt.Key.Key_2, ALT)
    first = screen.loads.lines.index(screen.loads.lines.place_of(handler.staff_id), 1)
    screen.loads.setCurrentIndex(first)
    press(screen, Qt.Key.Key_Return)

    def cases(wanted: QueueFilter) -> set[int]:
        return {row.id for row in desk.services.queue.page(desk.actor, wanted).rows}

    assert [view.name for view in asked] == ["Received today", f"{handler.name} · Open"]
    assert [cases(view.wanted) for view in asked] == [{case_id, waiting}, {case_id}]


def test_a_change_is_taken_in_and_the_keyboard_stays(
    new_screen: New, desk: Desk, actor_of: Callable[..., Actor], settle: Settle
) -> None:
    _case, handler = in_hand(desk, actor_of)
    screen = new_screen()
    press(screen, Qt.Key.Key_2, ALT)
    press(screen, Qt.Key.Key_Right)
    place = screen.loads.currentIndex()
    before = (screen.loads.lines.line(place), place.column())
    desk.services.intake.register(actor_of(Role.CLERK), a_draft())
    screen.look()
    settle()
    assert screen.tiles[Figure.INTAKE].shown() == "2"
    assert QApplication.focusWidget() is screen.loads
    place = screen.loads.currentIndex()
    assert (screen.loads.lines.line(place), place.column()) == before
    assert before[0] is not None
    assert before[0].id == handler.staff_id
