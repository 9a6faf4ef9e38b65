"""Departments, windows, items and the hall: listed, added, edited, put out of use, merged."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from desktop.domain.actor import Actor
from desktop.domain.hall_drafts import WindowDraft
from desktop.domain.permissions import Role
from desktop.views.admin.admin_screen import AdminScreen
from desktop.views.desk import Desk
from tests.services.seeding import SmallHall
from tests.views.admin.hands import ALT, CTRL, Hands


@pytest.fixture
def hands(screen: AdminScreen) -> Hands:
    return Hands(screen, screen._desk.tasks)


def test_every_section_is_reached_by_a_key(screen: AdminScreen, hands: Hands) -> None:
    for place, key in enumerate(("hall", "departments", "windows", "items", "staff", "leave"), 1):
        hands.press(Qt.Key(Qt.Key.Key_0 + place), ALT)
        assert screen.stack.currentWidget() is screen._built[key]


def test_a_window_is_added_by_keys(hands: Hands, desk: Desk) -> None:
    section = hands.go("windows")
    hands.press(Qt.Key.Key_N, CTRL)
    form = section.edit.form
    assert form.widget("code").hasFocus()
    hands.fill(form.widget("code"), "D01")
    hands.fill(form.widget("name"), "综合")
    hands.press(Qt.Key.Key_F9)
    kept = desk.services.hall_parts.windows(desk.actor)
    assert [row.name for row in kept if row.code == "D01"] == ["综合"]
    assert section.view.current_row().code == "D01"
    assert section.notices.texts() == ("D01 综合 is added.",)
    assert not section.edit.save_button.isEnabled()


def test_a_code_in_use_is_told_beside_the_field(hands: Hands) -> None:
    section = hands.go("windows")
    hands.press(Qt.Key.Key_N, CTRL)
    form = section.edit.form
    hands.fill(form.widget("code"), "A01")
    hands.fill(form.widget("name"), "综合")
    hands.press(Qt.Key.Key_F9)
    assert form.error("code").startswith("This code is in use already")
    assert form.widget("code").hasFocus()
    assert form.widget("name").text() == "综合"


def test_what_is_typed_is_never_lost_by_choosing_another_row(hands: Hands) -> None:
    section = hands.go("windows")
    first = section.edit.row()
    hands.fill(section.edit.form.widget("name"), "户政一")
    section.view.setFocus()
    hands.press(Qt.Key.Key_Down)
    assert section.view.current_row().id == first.id
    assert section.edit.form.widget("name").text() == "户政一"
    assert section.notices.texts() == ("What you typed is not saved yet.",)
    hands.press(Qt.Key.Key_Z, ALT)
    assert section.edit.form.widget("name").text() == first.name
    section.view.setFocus()
    hands.press(Qt.Key.Key_Down)
    assert section.edit.row().id != first.id


def test_a_window_put_out_of_use_stays_in_the_list_with_a_tag(hands: Hands) -> None:
    section = hands.go("windows")
    wanted = section.edit.row().id
    section.edit.form.widget("active").click()
    hands.press(Qt.Key.Key_F9)
    assert section.unused.isChecked()
    row = next(row for row in section.table.rows() if row.id == wanted)
    assert not row.active
    section.unused.click()
    assert wanted not in [row.id for row in section.table.rows()]


def test_the_filter_narrows_the_list(hands: Hands) -> None:
    section = hands.go("departments")
    hands.press(Qt.Key.Key_F, CTRL)
    assert section.filter.hasFocus()
    hands.fill(section.filter, "人社")
    assert [row.code for row in section.table.rows()] == ["RS"]


def test_two_who_edit_at_once_see_both_values(hands: Hands, desk: Desk, hall: SmallHall) -> None:
    section = hands.go("windows")
    section.view.select_key(hall.windows["C01"])
    row, form = section.edit.row(), section.edit.form
    hands.fill(form.widget("name"), "不动产登记")
    other = WindowDraft("C01", "不动产", "3F", row.department_id)
    desk.services.hall_parts.edit_window(desk.actor, row.id, other, row.version)
    hands.press(Qt.Key.Key_F9)
    assert form.error("name") == "Now: 不动产. You typed: 不动产登记."
    assert form.widget("floor").text() == "3F"
    hands.press(Qt.Key.Key_F9)
    kept = desk.services.hall_parts.windows(desk.actor)
    assert [(one.name, one.floor) for one in kept if one.id == row.id] == [("不动产登记", "3F")]


def test_theirs_can_be_taken_instead(hands: Hands, desk: Desk, hall: SmallHall) -> None:
    section = hands.go("windows")
    section.view.select_key(hall.windows["C01"])
    row, form = section.edit.row(), section.edit.form
    hands.fill(form.widget("name"), "不动产登记")
    other = WindowDraft("C01", "不动产", "3F", row.department_id)
    desk.services.hall_parts.edit_window(desk.actor, row.id, other, row.version)
    hands.press(Qt.Key.Key_F9)
    section.edit.discard()
    assert form.widget("name").text() == "不动产"
    assert not form.is_dirty()


def test_a_department_out_of_use_stays_chosen(hands: Hands, desk: Desk, hall: SmallHall) -> None:
    gone = hall.departments["BDC"]
    parts = desk.services.hall_parts
    row = next(one for one in parts.departments(desk.actor) if one.id == gone)
    section = hands.go("departments")
    section.view.select_key(gone)
    section.edit.form.widget("active").click()
    hands.press(Qt.Key.Key_F9)
    section = hands.go("windows")
    section.view.select_key(hall.windows["C01"])
    hands.fill(section.edit.form.widget("floor"), "4F")
    hands.press(Qt.Key.Key_F9)
    kept = next(one for one in parts.windows(desk.actor) if one.id == hall.windows["C01"])
    assert (kept.floor, kept.department_id) == ("4F", row.id)


def test_the_hall_is_edited_and_hours_are_read_back(hands: Hands, desk: Desk) -> None:
    section = hands.go("hall")
    form = section.edit.form
    hours = form.widget("hours")
    hands.fill(hours.input, "9：00至12：00，13：30至17：30")
    assert hours.said() == "Open 09:00–12:00, 13:30–17:30: 7 h a day."
    hands.press(Qt.Key.Key_F9)
    kept = desk.services.organisation.hall(desk.actor)
    assert kept.hours == "09:00-12:00,13:30-17:30"
    hands.fill(hours.input, "morning")
    assert "Write opening hours like" in hours.said()
    hands.press(Qt.Key.Key_F9)
    assert "Write opening hours like" in form.error("hours")
    assert desk.services.organisation.hall(desk.actor).hours == kept.hours


def test_only_supervisors_may_own_new_cases(hands: Hands) -> None:
    section = hands.go("hall")
    pick = section.edit.form.widget("default_supervisor_id")
    assert [pick.itemText(place) for place in range(pick.count())] == [
        "None",
        "3001 主任甲",
        "3002 主任乙",
    ]


def test_the_auditor_reads_but_does_not_change(
    new_screen: Callable[..., AdminScreen], actor_of: Callable[..., Actor]
) -> None:
    screen = new_screen(actor_of(Role.AUDITOR))
    hands = Hands(screen, screen._desk.tasks)
    section = hands.go("windows")
    assert section.table.rows()
    assert not section.edit.form.widget("name").isEnabled()
    assert not section.new_button.isEnabled()
    assert "backups" not in [one.key for one in screen._sections]


def test_it_speaks_chinese_at_once(
    screen: AdminScreen, hands: Hands, chinese: Callable[[], None]
) -> None:
    section = hands.go("staff")
    chinese()
    assert screen.list.item(0).text() == "大厅信息"
    assert section.edit.save_button.text() == "保存"
    assert section.table.columns[0].heading() == "工号"


def test_what_is_typed_survives_signing_out(
    screen: AdminScreen, hands: Hands, desk: Desk, new_screen: Callable[..., AdminScreen]
) -> None:
    section = hands.go("windows")
    row = section.edit.row()
    hands.fill(section.edit.form.widget("name"), "户政一")
    assert screen.flush()
    again = Hands(new_screen(), desk.tasks)
    edit = again.go("windows").edit
    assert edit.form.widget("name").text() == "户政一"
    again.press(Qt.Key.Key_F9)
    kept = {window.id: window.name for window in desk.services.hall_parts.windows(desk.actor)}
    assert kept[row.id] == "户政一"
    assert edit._typed.flush()
    assert desk.services.form_drafts.kept(desk.actor) == ()
