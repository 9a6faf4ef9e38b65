"""Acting on all ticked cases of the queue, by keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.actor import Actor
from desktop.domain.bulk import BulkAct
from desktop.domain.permissions import Role
from desktop.views.queue.queue_screen import QueueScreen

New = Callable[..., QueueScreen]
Register = Callable[..., int]
Settle = Callable[[], None]
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def press(screen: QueueScreen, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(screen.windowHandle(), key, held)


def test_all_ticked_cases_are_supervised_with_one_reason(
    new_screen: New, register: Register, settle: Settle
) -> None:
    register(), register()
    screen = new_screen()
    press(screen, Qt.Key.Key_A, CONTROL)
    foot = screen.list.position
    offered = (foot.bulk_button.text(), foot.copy_button.text())
    assert offered == ("Act on them", "Copy numbers")
    press(screen, Qt.Key.Key_B, CONTROL)
    panel = screen.bulk.panel
    assert panel is not None
    settle()
    panel.fields.act.set_value(BulkAct.SUPERVISE.value)
    press(screen, Qt.Key.Key_Return, CONTROL)
    settle()
    assert screen.bulk.panel is panel
    panel.fields.reason.set_text("今日必须回话")
    press(screen, Qt.Key.Key_Return, CONTROL)
    settle()
    assert screen.notices.texts() == ("2 cases done, 0 refused.",)
    assert screen.list.table.ticked() == ()
    assert [row.supervised for row in screen.list.table.rows()] == [True, True]


def test_what_was_refused_is_listed_and_opens_its_case(
    new_screen: New, register: Register, settle: Settle
) -> None:
    case_id = register()
    screen = new_screen()
    opened: list[int] = []
    screen.case_requested.connect(opened.append)
    press(screen, Qt.Key.Key_Space)
    press(screen, Qt.Key.Key_B, CONTROL)
    panel = screen.bulk.panel
    assert panel is not None
    settle()
    panel.fields.act.set_value(BulkAct.EXTEND.value)
    panel.fields.reason.set_text("系统检修")
    press(screen, Qt.Key.Key_Return, CONTROL)
    settle()
    assert [row.id for row in panel.outcome.table.rows()] == [case_id]
    press(screen, Qt.Key.Key_Return)
    assert opened == [case_id]


def test_a_clerk_is_offered_no_bulk_act(
    new_screen: New, register: Register, actor_of: Callable[..., Actor]
) -> None:
    register()
    screen = new_screen(actor_of(Role.CLERK))
    press(screen, Qt.Key.Key_Space)
    press(screen, Qt.Key.Key_B, CONTROL)
    assert screen.list.position.copy_button.isVisible()
    assert screen.list.position.bulk_button.isHidden()
    assert screen.bulk.panel is None
