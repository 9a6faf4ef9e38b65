"""The queue by keys and clicks."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.drafts import PersonDraft
from desktop.domain.numbers import qr_payload
from desktop.domain.permissions import Role
from desktop.domain.priority import Severity, Urgency
from desktop.domain.rows.queue import QueueSort, QueueTab
from desktop.views.desk import Desk
from desktop.views.queue.queue_screen import QueueScreen
from desktop.views.widgets.time_left import TimeTone

Settle = Callable[[], None]
New = Callable[..., QueueScreen]
Register = Callable[..., int]

URGENT = {"severity": Severity.S2, "urgency": Urgency.U3}
WANG = PersonDraft(name="王强", phone="13900001234")


def ids(screen: QueueScreen) -> list[int]:
    return [row.id for row in screen.list.table.rows()]


def press(screen: QueueScreen, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(screen.list.view, key, held)


def button(screen: QueueScreen, text: str) -> QAbstractButton:
    return next(b for b in screen.findChildren(QAbstractButton) if b.text() == text)


def words(screen: QueueScreen, column: str, line: int = 0) -> str:
    keys = [known.key for known in screen.list.table.columns]
    return str(screen.list.table.index(line, keys.index(column)).data())


def test_the_pressing_cases_come_first_and_are_counted(new_screen: New, register: Register) -> None:
    plain, urgent = register(), register(**URGENT)
    screen = new_screen()
    assert ids(screen) == [urgent, plain]
    assert screen.list.position.text() == "Line 1 of 2"
    assert screen.list.tabs.current() == QueueTab.ALL
    names = {tab.accessibleName() for tab in screen.list.tabs.findChildren(QAbstractButton)}
    assert {"All open 2", "To assign 2", "Call-backs 0"} <= names
    assert words(screen, "number") == "0310-0002"
    assert words(screen, "person") == "李＊＊"
    assert words(screen, "unit") == "Not assigned"
    assert words(screen, "step") == "4 Assign"
    assert words(screen, "left") == "Dispatch 15 min"


@pytest.mark.parametrize("place", range(len(QueueTab)))
def test_an_empty_tab_says_what_to_do(new_screen: New, settle: Settle, place: int) -> None:
    screen = new_screen()
    QTest.keyClick(screen, Qt.Key(Qt.Key.Key_1 + place), Qt.KeyboardModifier.ControlModifier)
    settle()
    tab = list(QueueTab)[place]
    assert screen.list.tabs.current() == tab
    assert screen.list.feed.wanted.tab is tab
    said = screen.list._empty.accessibleName()
    assert screen.list._empty.isVisible()
    assert len(said.split(". ")) >= 2 or "Ctrl+" in said
    assert screen.preview.case_id() is None


def test_conditions_narrow_the_list_and_can_be_taken_off(
    new_screen: New, register: Register, settle: Settle
) -> None:
    plain, urgent = register(), register(**URGENT)
    screen = new_screen()
    chip = button(screen, "Urgent")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    settle()
    assert ids(screen) == [urgent]
    assert screen.list.position.text() == "Line 1 of 1"
    QTest.keyClick(chip, Qt.Key.Key_Space)
    settle()
    assert set(ids(screen)) == {plain, urgent}
    QTest.mouseClick(button(screen, "Watched"), Qt.MouseButton.LeftButton)
    settle()
    assert "No case meets these conditions" in screen.list._empty.accessibleName()


def test_a_column_head_sorts_by_a_new_query(
    new_screen: New, register: Register, settle: Settle
) -> None:
    first, second = register(**URGENT), register()
    screen = new_screen()
    header = screen.list.view.horizontalHeader()
    keys = [column.key for column in screen.list.table.columns]
    middle = header.sectionViewportPosition(keys.index("number")) + 20
    for order, expected in ((False, [first, second]), (True, [second, first])):
        place = header.viewport().rect().center()
        place.setX(middle)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        settle()
        wanted = screen.list.feed.wanted
        assert (wanted.sort, wanted.descending) == (QueueSort.NUMBER, order)
        assert ids(screen) == expected


def test_words_find_and_esc_ends_the_search(
    new_screen: New, register: Register, settle: Settle
) -> None:
    register()
    wang = register(person=WANG)
    screen = new_screen()
    for typed in ("王强", "wq", "1234", "0002"):
        screen.set_search(typed)
        settle()
        assert ids(screen) == [wang], typed
    assert button(screen, "Search: 0002").isVisible()
    press(screen, Qt.Key.Key_Escape)
    settle()
    assert len(ids(screen)) == 2
    assert screen.list.feed.wanted.sort is QueueSort.PRIORITY


def test_a_scanned_code_opens_its_case(
    new_screen: New, desk: Desk, register: Register, qtbot: QtBot
) -> None:
    register()
    case_id = register()
    number = desk.services.case_view.detail(desk.actor, case_id).head.number
    screen = new_screen()
    for typed in (qr_payload(number, "0123456789AB"), number, f" {number.lower()} "):
        with qtbot.waitSignal(screen.case_requested) as asked:
            screen.set_search(typed)
        assert asked.args == [case_id]
    assert len(ids(screen)) == 2


def test_a_mistyped_number_is_named_as_such(
    new_screen: New, register: Register, settle: Settle
) -> None:
    register()
    screen = new_screen()
    screen.set_search("TS20260310000199")
    settle()
    assert ids(screen) == []
    assert "cannot be right" in screen.list._empty.accessibleName()


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_Return, ()), (Qt.Key.Key_Return, (Qt.KeyboardModifier.ControlModifier,))],
)
def test_enter_opens_the_case_under_the_cursor(
    new_screen: New,
    register: Register,
    qtbot: QtBot,
    key: Qt.Key,
    held: tuple[Qt.KeyboardModifier, ...],
) -> None:
    register(**URGENT)
    below = register()
    screen = new_screen()
    press(screen, Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.case_requested) as asked:
        press(screen, key, *held)
    assert asked.args == [below]


def test_changes_made_elsewhere_come_in_and_the_place_is_kept(
    new_screen: New, register: Register, settle: Settle, clock: FixedClock
) -> None:
    for _turn in range(3):
        register()
    screen = new_screen()
    press(screen, Qt.Key.Key_Down)
    current = screen.current_case()
    urgent = register(**URGENT)
    clock.advance(timedelta(minutes=1))
    screen.list.feed.look()
    settle()
    assert ids(screen)[0] == urgent
    assert screen.current_case() == current
    said = screen.list.position.text()
    assert said.startswith("Line 3 of 4")
    assert "09:01:00 merged 1 updates, your place is kept" in said
    screen.list.feed.look()
    settle()
    assert screen.list.position.text() == said


def test_f5_reads_again(new_screen: New, register: Register, settle: Settle) -> None:
    register()
    screen = new_screen()
    register()
    QTest.keyClick(screen, Qt.Key.Key_F5)
    settle()
    assert len(ids(screen)) == 2


def test_time_goes_on_without_reading_again(
    new_screen: New, register: Register, clock: FixedClock, settle: Settle
) -> None:
    register(**URGENT)
    screen = new_screen()
    place = [column.key for column in screen.list.table.columns].index("left")
    read = screen.list.table.columns[place].read
    row = screen.list.table.rows()[0]
    tones = []
    for minutes in (0, 8, 20):
        clock.advance(timedelta(minutes=minutes))
        screen._tick()
        tones.append(read(row).tone)
    settle()
    assert tones == [TimeTone.CALM, TimeTone.WARNING, TimeTone.OVER]
    assert read(row).text == "Dispatch over 13 min"


def test_pages_follow_while_one_goes_down(
    new_screen: New, register: Register, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _turn in range(7):
        register()
    screen = new_screen()
    monkeypatch.setattr(screen.list.table, "_page_size", 3)
    screen.list.reload()
    settle()
    while not screen.list.table.complete():
        screen.list.table.fetchMore(screen.list.view.rootIndex())
        settle()
    assert len(set(ids(screen))) == 7


def test_nothing_is_asked_while_nobody_looks(new_screen: New) -> None:
    screen = new_screen()
    timers = [timer for timer in screen.findChildren(QTimer) if not timer.isSingleShot()]
    assert any(timer.isActive() for timer in timers)
    screen.hide()
    assert not any(timer.isActive() for timer in timers)


def test_views_are_kept_and_used(new_screen: New, register: Register, settle: Settle) -> None:
    register()
    urgent = register(**URGENT)
    screen = new_screen()
    QTest.mouseClick(button(screen, "Urgent"), Qt.MouseButton.LeftButton)
    QTest.keyClick(screen, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    settle()
    screen.list.views_button.choose("Keep this view…")
    panel = screen.keeper.panel
    assert panel is not None
    name = QApplication.focusWidget()
    assert name is not None
    QTest.keyClicks(name, "urgent, new")
    QTest.keyClick(name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert screen.notices.texts() == ("The view 'urgent, new' is kept.",)
    again = new_screen()
    again.list.views_button.choose("urgent, new")
    settle()
    assert ids(again) == [urgent]
    assert again.list.tabs.current() == QueueTab.UNASSIGNED
    again.list.views_button.choose("Drop 'urgent, new'")
    settle()
    assert "urgent, new" not in again.list.views_button.menu_texts()


def test_the_language_changes_at_once(
    new_screen: New, register: Register, chinese: Callable[[], None], settle: Settle
) -> None:
    register(**URGENT)
    screen = new_screen()
    chinese()
    settle()
    assert words(screen, "left") == "分派 15 分"
    assert words(screen, "step") == "4 分配"
    assert screen.list.position.text() == "第 1 行，共 1 件"
    assert screen.list.table.headerData(1, Qt.Orientation.Horizontal) == "级别"
    assert button(screen, "近15天").isVisible()


def test_whoever_may_not_see_a_case_does_not_find_it(
    new_screen: New, register: Register, actor_of: Callable[..., Actor], settle: Settle
) -> None:
    register()
    screen = new_screen(actor_of(Role.HANDLER, 1))
    assert ids(screen) == []
    screen.set_search("TS202603100001")
    settle()
    assert ids(screen) == []
