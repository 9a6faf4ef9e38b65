"""The case beside the list, and the answer to who asks for it."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.codes import EntryKind
from desktop.domain.permissions import Role
from desktop.domain.priority import Severity, Urgency
from desktop.views.desk import Desk
from desktop.views.queue.queue_screen import QueueScreen
from desktop.views.widgets.ask_panel import AskPanel

Settle = Callable[[], None]
New = Callable[..., QueueScreen]
Register = Callable[..., int]

URGENT = {"severity": Severity.S2, "urgency": Urgency.U3}


@pytest.fixture
def case_id(register: Register) -> int:
    return register(**URGENT)


def shown(screen: QueueScreen, qtbot: QtBot, case_id: int) -> str:
    qtbot.waitUntil(lambda: screen.preview.case_id() == case_id)
    return "\n".join(screen.preview.texts())


def test_the_preview_follows_the_cursor(
    new_screen: New, case_id: int, register: Register, qtbot: QtBot
) -> None:
    other = register()
    screen = new_screen()
    said = shown(screen, qtbot, case_id)
    assert "TS20260310-0001" in said
    assert "窗口退件态度生硬，未一次告知缺件" in said
    assert "Dispatch: time left" in said
    assert "15 min" in said
    assert "1 窗口人员把材料扔回，态度生硬 open" in said
    assert "Person 李＊＊  138****6621" in said
    assert "Next contact today by 11:00" in said
    assert "李静怡" not in said
    assert screen.preview.next_button.text() == "Dispatch"
    QTest.keyClick(screen.list.view, Qt.Key.Key_Down)
    assert "TS20260310-0002" in shown(screen, qtbot, other)


def test_time_over_is_said_in_words(
    new_screen: New, case_id: int, clock: FixedClock, qtbot: QtBot
) -> None:
    screen = new_screen()
    shown(screen, qtbot, case_id)
    clock.advance(timedelta(hours=3))
    screen._tick()
    assert "Dispatch: overdue by" in screen.preview.texts()
    assert "2 h 45 min" in screen.preview.texts()


def test_its_button_opens_the_case(new_screen: New, case_id: int, qtbot: QtBot) -> None:
    screen = new_screen()
    shown(screen, qtbot, case_id)
    with qtbot.waitSignal(screen.case_requested) as asked:
        QTest.mouseClick(screen.preview.next_button, Qt.MouseButton.LeftButton)
    assert asked.args == [case_id]


def test_a_change_of_the_case_reaches_the_preview(
    new_screen: New,
    desk: Desk,
    case_id: int,
    qtbot: QtBot,
    settle: Settle,
) -> None:
    screen = new_screen()
    shown(screen, qtbot, case_id)
    desk.services.queue.enquire(desk.actor, case_id)
    screen.list.feed.look()
    settle()
    screen.list.refresh()
    settle()
    assert screen.current_case() == case_id


def test_f4_hides_and_brings_the_preview(new_screen: New, case_id: int, qtbot: QtBot) -> None:
    screen = new_screen()
    assert screen.preview.isVisible()
    QTest.keyClick(screen, Qt.Key.Key_F4)
    assert not screen.preview.isVisible()
    QTest.keyClick(screen, Qt.Key.Key_F4)
    assert screen.preview.isVisible()
    shown(screen, qtbot, case_id)


def test_a_narrow_window_spares_the_preview_first(new_screen: New, case_id: int) -> None:
    screen = new_screen(width=1093)
    assert screen.width() == 1093
    assert not screen.preview.isVisible()
    QTest.keyClick(screen, Qt.Key.Key_F4)
    assert screen.preview.isVisible()
    assert screen.minimumSizeHint().width() <= 1093
    hidden = [n for n in range(8) if screen.list.view.isColumnHidden(n)]
    assert [screen.list.table.columns[n].key for n in hidden] == ["received", "unit", "step"]
    assert case_id == screen.current_case()


def enquiry(screen: QueueScreen) -> AskPanel:
    QTest.keyClick(screen.list.view, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert screen.enquiry is not None
    return screen.enquiry.panel


def enquiries(desk: Desk, case_id: int) -> int:
    entries = desk.services.case_view.detail(desk.actor, case_id).entries
    return sum(entry.kind == EntryKind.ENQUIRY for entry in entries)


def test_a_caller_has_to_be_known(
    new_screen: New, desk: Desk, case_id: int, settle: Settle
) -> None:
    screen = new_screen()
    panel = enquiry(screen)
    assert screen.enquiry is not None
    form = screen.enquiry.form
    QTest.keyClicks(form.told, "6621")
    QTest.keyClick(form.told, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert form._told_row.error()
    assert not form.answer.isVisible()
    assert enquiries(desk, case_id) == 0
    code = desk.services.case_view.detail(desk.actor, case_id).head.enquiry_code
    form.told.clear()
    QTest.keyClicks(form.told, code.lower())
    QTest.keyClick(form.told, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    said = form.answer.text()
    assert form.answer.isVisible()
    assert said.startswith("TS 2026 0310 0001: Accepted. In charge: the duty desk.")
    assert "You will be contacted by Tue 3/10, 11:00." in said
    assert "It will be finished by Fri 3/13, 09:00." in said
    assert enquiries(desk, case_id) == 1
    QTest.keyClick(panel.confirm_button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert not screen.findChildren(AskPanel)
    assert enquiries(desk, case_id) == 1


def test_at_the_counter_the_receipt_is_enough_and_lateness_is_owned_up_to(
    new_screen: New, desk: Desk, case_id: int, settle: Settle, clock: FixedClock
) -> None:
    screen = new_screen()
    clock.advance(timedelta(days=4))
    panel = enquiry(screen)
    assert screen.enquiry is not None
    form = screen.enquiry.form
    form.way.set_value("here")
    panel.confirm_button.click()
    settle()
    said = form.answer.text()
    assert "that is late, we see to it at once" in said
    assert "You will be contacted" not in said
    assert enquiries(desk, case_id) == 1


def test_leaving_the_panel_writes_nothing(
    new_screen: New, desk: Desk, case_id: int, settle: Settle, qtbot: QtBot
) -> None:
    screen = new_screen()
    panel = enquiry(screen)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    settle()
    qtbot.waitUntil(lambda: screen.enquiry is None)
    assert enquiries(desk, case_id) == 0


def test_who_answers_no_enquiries_is_told_why(
    new_screen: New, case_id: int, actor_of: Callable[..., Actor], qtbot: QtBot
) -> None:
    screen = new_screen(actor_of(Role.ARCHIVIST))
    shown(screen, qtbot, case_id)
    assert not screen.preview.enquiry_button.isEnabled()
    assert screen.preview.enquiry_button.accessibleDescription()
    QTest.keyClick(screen.list.view, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert screen.enquiry is None
