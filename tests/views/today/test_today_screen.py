"""The day's list and the hand-over, by keys and clicks."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.day_list import DayGroup
from desktop.domain.numbers import running
from desktop.domain.permissions import Role
from desktop.views.desk import Desk
from desktop.views.today.handover_panel import HandoverPanel
from desktop.views.today.today_screen import TodayScreen

Settle = Callable[[], None]
New = Callable[..., TodayScreen]
Day = dict[str, int]
CONTROL = Qt.KeyboardModifier.ControlModifier


def ids(screen: TodayScreen, group: DayGroup) -> list[int]:
    return [line.id for line in screen.parts[group].lines()]


def text_of(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return "".join(text.split())


def test_the_day_stands_in_four_parts(new_screen: New, day: Day) -> None:
    screen = new_screen()
    assert ids(screen, DayGroup.OVERDUE) == [day["late"]]
    assert ids(screen, DayGroup.CONTACTS) == [day["called"]]
    assert ids(screen, DayGroup.APPROVALS) == [day["asked"]]
    line = screen.parts[DayGroup.CONTACTS].lines()[0]
    assert (line.what, line.when, line.person) == ("Contact", "15:00", "李＊＊")
    assert line.left is not None
    assert line.left.text == "2 h"
    assert not screen.parts[DayGroup.DUE_TODAY].view.isVisible()


def test_what_calls_for_an_order_stands_first_for_whoever_may_give_it(
    new_screen: New, day: Day, desk: Desk, actor_of: Callable[..., Actor], clock: FixedClock
) -> None:
    clock.advance(timedelta(days=2))
    desk.services.ladder.climb()
    screen = new_screen()
    assert day["late"] in ids(screen, DayGroup.SEE_TO)
    assert screen.parts[DayGroup.SEE_TO].lines()[0].what == "Overdue twice"
    assert list(screen.parts)[:2] == [DayGroup.ALARMS, DayGroup.SEE_TO]
    assert DayGroup.SEE_TO not in new_screen(actor_of(Role.HANDLER)).parts


def test_enter_opens_the_case(new_screen: New, day: Day, qtbot: QtBot) -> None:
    screen = new_screen()
    focused = QApplication.focusWidget()
    assert focused is screen.parts[DayGroup.OVERDUE].view
    with qtbot.waitSignal(screen.case_requested) as asked:
        QTest.keyClick(focused, Qt.Key.Key_Return)
    assert asked.args == [day["late"]]


def test_arrows_go_from_part_to_part(new_screen: New, day: Day) -> None:
    screen = new_screen()
    visited = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        visited.append(screen.tabs.current())
    late, contacts = DayGroup.APPROVALS.value, DayGroup.CONTACTS.value
    assert visited == [contacts, late, late, contacts]
    assert day


def test_control_and_a_number_jump_to_a_part(new_screen: New, day: Day) -> None:
    screen = new_screen()
    QTest.keyClick(screen, Qt.Key.Key_6, CONTROL)
    assert QApplication.focusWidget() is screen.parts[DayGroup.APPROVALS].view
    assert screen.parts[DayGroup.APPROVALS].view.current_row().id == day["asked"]


def test_mine_leaves_out_what_others_do(
    new_screen: New, day: Day, actor_of: Callable[..., Actor]
) -> None:
    screen = new_screen(actor_of(Role.HANDLER))
    mine = next(b for b in screen.whose.findChildren(QAbstractButton) if b.text() == "Mine")
    QTest.mouseClick(mine, Qt.MouseButton.LeftButton)
    assert ids(screen, DayGroup.CONTACTS) == [day["called"]]
    assert ids(screen, DayGroup.OVERDUE) == []


def test_time_moves_lines_on(new_screen: New, day: Day, clock: FixedClock, settle: Settle) -> None:
    screen = new_screen()
    clock.advance(timedelta(hours=3))
    QTest.keyClick(screen, Qt.Key.Key_F5)
    settle()
    assert day["called"] in ids(screen, DayGroup.OVERDUE)
    assert ids(screen, DayGroup.CONTACTS) == []


def test_a_quiet_day_says_so(new_screen: New) -> None:
    screen = new_screen()
    for part in screen.parts.values():
        assert part._none.isVisible()
        assert part._none.text().endswith(".")


def test_nothing_is_asked_while_nobody_looks(new_screen: New) -> None:
    screen = new_screen()
    timers = screen.findChildren(QTimer)
    screen.hide()
    assert not any(timer.isActive() for timer in timers)


def panel_of(screen: TodayScreen, settle: Settle) -> HandoverPanel:
    QTest.keyClick(screen, Qt.Key.Key_P, CONTROL)
    assert screen.panel is not None
    settle()
    return screen.panel


def test_the_sheet_is_shown_kept_and_printed(
    new_screen: New, day: Day, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    screen = new_screen()
    panel = panel_of(screen, settle)
    qtbot.waitUntil(lambda: panel.preview.page_count() == 1)
    QTest.keyClicks(panel.taken_by, "B 3002")
    panel.notes.set_text("请先倾听")
    with qtbot.waitSignal(screen.print_requested) as printed:
        QTest.keyClick(panel.taken_by, Qt.Key.Key_P, CONTROL)
    settle()
    assert printed.args is not None
    text = text_of(printed.args[0])
    number = running(desk.services.queue.row(desk.actor, day["late"]).number)
    for part in ("交接班单", "B3002", "请先倾听", number, "校验值"):
        assert part in text, part
    assert panel.notices.texts() == ("The sheet is kept. Choose a printer.",)


def test_the_sheet_can_be_saved(new_screen: New, day: Day, settle: Settle, tmp_path: Path) -> None:
    screen = new_screen()
    panel = panel_of(screen, settle)
    target = tmp_path / "sheet.pdf"
    panel.save_to(str(target))
    settle()
    assert day
    assert "已超期" in text_of(target.read_bytes())
    panel.save_to(str(tmp_path / "no" / "sheet.pdf"))
    settle()
    assert "Choose another folder" in panel.notices.texts()[0]


def test_a_note_that_cannot_be_kept_is_named_beside_its_field(
    new_screen: New, settle: Settle
) -> None:
    screen = new_screen()
    panel = panel_of(screen, settle)
    panel.notes.setPlainText("a\x07b")
    panel.issue()
    settle()
    assert panel._notes_row.error()
    assert panel.print_button.isEnabled()


def test_esc_goes_back_to_the_list(new_screen: New, settle: Settle, qtbot: QtBot) -> None:
    screen = new_screen()
    panel = panel_of(screen, settle)
    QTest.keyClick(panel.taken_by, Qt.Key.Key_Escape)
    settle()
    qtbot.waitUntil(lambda: screen.panel is None)


def test_what_is_typed_for_the_colleague_waits_until_it_is_handed_over(
    new_screen: New, desk: Desk, settle: Settle
) -> None:
    screen = new_screen()
    panel = panel_of(screen, settle)
    panel.notes.set_text("请先倾听")
    QTest.keyClick(panel.taken_by, Qt.Key.Key_Escape)
    settle()
    again = panel_of(screen, settle)
    assert again.notes.text() == "请先倾听"
    again.issue()
    settle()
    assert again.flush()
    assert desk.services.form_drafts.kept(desk.actor) == ()


def test_who_hands_over_no_shift_is_told(new_screen: New, actor_of: Callable[..., Actor]) -> None:
    screen = new_screen(actor_of(Role.AUDITOR))
    assert not screen.handover_button.isEnabled()
    assert screen.handover_button.accessibleDescription()
    QTest.keyClick(screen, Qt.Key.Key_P, CONTROL)
    assert screen.panel is None


def test_the_language_changes_at_once(
    new_screen: New, day: Day, chinese: Callable[[], None], settle: Settle
) -> None:
    screen = new_screen()
    chinese()
    settle()
    assert screen.parts[DayGroup.CONTACTS].title() == "今天约定联系"
    line = screen.parts[DayGroup.CONTACTS].lines()[0]
    assert (line.id, line.what) == (day["called"], "联系")
    assert screen.handover_button.text() == "交接班单"
