"""The working calendar: days chosen by keys, a notice read in, versions, what is typed kept."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.domain.calendar import DayKind
from desktop.domain.calendar_plan import CalendarDayRow, CalendarDraft
from desktop.domain.permissions import Role
from desktop.views.admin.admin_screen import AdminScreen
from desktop.views.admin.calendar.notice_panel import NoticePanel
from desktop.views.desk import Desk
from tests.services.seeding import SmallHall
from tests.views.admin.hands import ALT, CTRL, Hands

KEY = Qt.Key
NOTICE = "元旦：1月1日（周五）至3日（周日）放假，共3天。1月4日（周一）上班。"
MAY_FIRST = date(2026, 5, 1)


@pytest.fixture
def hands(screen: AdminScreen) -> Hands:
    return Hands(screen, screen._desk.tasks)


@pytest.fixture
def section(hands: Hands) -> Any:
    return hands.go("calendar")


def in_force(desk: Desk, day: date) -> CalendarDayRow | None:
    return desk.services.calendar.current(desk.actor).plan.day(day)


def test_a_day_is_closed_by_keys_and_put_in_force(section: Any, hands: Hands, desk: Desk) -> None:
    section.month.setFocus()
    start = section.month.day
    for key in (KEY.Key_PageDown, KEY.Key_PageUp, KEY.Key_Right, KEY.Key_Down):
        hands.press(key)
    chosen = section.month.day
    assert (chosen - start).days == 8
    hands.press(KEY.Key_W, ALT)
    hands.fill(section.day_form.zh, "停电检修")
    section.day_form.zh.textEdited.emit("停电检修")
    section.save_card.purpose.setFocus()
    QTest.keyClicks(section.save_card.purpose, "power")
    hands.press(KEY.Key_F9)
    kept = in_force(desk, chosen)
    assert kept is not None
    assert (kept.kind, kept.zh) == (DayKind.HOLIDAY, "停电检修")
    assert not section.edit.is_dirty()
    assert "power" in section.save_card._told.text()


def test_the_mouse_chooses_the_day_under_it(section: Any) -> None:
    section.month.choose(MAY_FIRST)
    cell = section.month._cell(1, 2)
    QTest.mouseClick(section.month, Qt.MouseButton.LeftButton, pos=cell.center())
    assert section.month.day == date(2026, 5, 6)
    QTest.mouseClick(section.month, Qt.MouseButton.LeftButton, pos=QPoint(5, 2))
    assert section.month.day == date(2026, 5, 6)


def test_an_ordinary_day_takes_a_holiday_back(section: Any, hands: Hands, desk: Desk) -> None:
    section.month.choose(MAY_FIRST)
    hands.press(KEY.Key_Q, ALT)
    QTest.keyClicks(section.save_card.purpose, "slip")
    hands.press(KEY.Key_F9)
    assert in_force(desk, MAY_FIRST) is None


def test_a_notice_is_shown_before_its_days_are_taken_and_saved(
    section: Any, hands: Hands, desk: Desk, screen: AdminScreen
) -> None:
    section.month.choose(date(2027, 1, 1))
    hands.press(KEY.Key_I, CTRL)
    panel = screen.window().findChild(NoticePanel)
    assert panel is not None
    panel.text.setPlainText(NOTICE + "\n1月9日起放假")
    assert panel.days.count() == 4
    assert panel._troubles.text() == "Not understood: 1月9日起放假"
    hands.press(KEY.Key_Return, CTRL)
    assert in_force(desk, date(2027, 1, 1)) is None
    assert section.known.isChecked()
    assert section.month.day == date(2027, 1, 1)
    QTest.keyClicks(section.save_card.purpose, "2027")
    hands.press(KEY.Key_F9)
    kept = in_force(desk, date(2027, 1, 4))
    assert kept is not None
    assert (kept.kind, kept.en) == (DayKind.MAKEUP, "New Year's Day")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_a_notice_comes_from_a_file_of_either_encoding(
    section: Any, tmp_path: Path, encoding: str
) -> None:
    file = tmp_path / "notice.txt"
    file.write_text(NOTICE, encoding)
    section.month.choose(date(2027, 1, 1))
    panel = section.read_in()
    panel.load(file)
    assert panel.days.count() == 4
    panel.load(tmp_path / "absent.txt")
    assert panel._error.text()
    panel.finish()


def test_what_a_day_lacks_is_said_beside_it(section: Any, hands: Hands) -> None:
    section.month.choose(MAY_FIRST)
    hands.press(KEY.Key_R, ALT)
    QTest.keyClicks(section.save_card.purpose, "x")
    section.month.choose(date(2026, 6, 1))
    hands.press(KEY.Key_F9)
    assert section.month.day == MAY_FIRST
    assert section.day_form._rows[0].error().startswith("Say from when to when")
    assert section.edit.is_dirty()


def test_the_week_is_typed_line_by_line(section: Any, hands: Hands, desk: Desk) -> None:
    saturday = section.week_form.lines[5]
    saturday.setFocus()
    QTest.keyClicks(saturday, "09:00-12:00")
    QTest.keyClicks(section.save_card.purpose, "sat")
    hands.press(KEY.Key_F9)
    week = desk.services.calendar.current(desk.actor).plan.week
    assert week == (*("usual",) * 5, "09:00-12:00", "")


def test_what_is_typed_survives_and_can_be_taken_back(
    section: Any, hands: Hands, new_screen: Callable[..., AdminScreen], screen: AdminScreen
) -> None:
    section.month.choose(MAY_FIRST)
    hands.press(KEY.Key_Q, ALT)
    assert screen.flush()
    again = new_screen()
    other = Hands(again, again._desk.tasks).go("calendar")
    assert other.edit.plan.day(MAY_FIRST) is None
    assert other.edit.is_dirty()
    hands.press(KEY.Key_Z, ALT)
    assert other.edit.plan.day(MAY_FIRST) is not None
    assert not other.edit.is_dirty()


def test_another_administrators_days_are_taken_over_and_the_same_day_is_named(
    section: Any, hands: Hands, desk: Desk
) -> None:
    calendar = desk.services.calendar
    now = calendar.current(desk.actor)
    theirs = tuple(
        CalendarDayRow(day, DayKind.HOLIDAY, "他们") for day in (MAY_FIRST, date(2026, 7, 1))
    )
    section.month.choose(MAY_FIRST)
    hands.press(KEY.Key_Q, ALT)
    calendar.save(desk.actor, CalendarDraft(now.plan.with_days(theirs), now.version, "先"))
    QTest.keyClicks(section.save_card.purpose, "mine")
    hands.press(KEY.Key_F9)
    assert section.edit.plan.day(MAY_FIRST) is None
    assert section.edit.plan.day(date(2026, 7, 1)) == theirs[1]
    assert "Somebody else changed the same days" in section.notices.texts()[0]
    hands.press(KEY.Key_F9)
    kept = calendar.current(desk.actor).plan
    assert (kept.day(MAY_FIRST), kept.day(date(2026, 7, 1))) == (None, theirs[1])


def test_an_auditor_reads_and_changes_nothing(
    new_screen: Callable[..., AdminScreen], hall: SmallHall
) -> None:
    screen = new_screen(hall.actor_of(Role.AUDITOR))
    hands = Hands(screen, screen._desk.tasks)
    section = hands.go("calendar")
    section.month.choose(MAY_FIRST)
    hands.press(KEY.Key_Q, ALT)
    assert not section.edit.is_dirty()
    assert not section.save_card.save_button.isEnabled()
