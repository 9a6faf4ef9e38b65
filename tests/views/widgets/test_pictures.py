"""Painted things: badges, bars, steps, timelines, the two rows around every screen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.priority import Priority
from desktop.views.theme.look import Look
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.priority_badge import PriorityBadge
from desktop.views.widgets.status_row import MOST_HINTS, KeyHint, StatusRow
from desktop.views.widgets.stepper import StepItem, Stepper, StepState
from desktop.views.widgets.time_bar import TimeBar
from desktop.views.widgets.time_left import TimeLeft, TimeTone
from desktop.views.widgets.timeline import Timeline
from desktop.views.widgets.timeline_item import TimelineItem, TimelineKind
from desktop.views.widgets.top_bar import BarScreen, TopBar

Shown = Callable[..., QWidget]


@pytest.mark.parametrize("priority", Priority)
def test_a_badge_wears_its_colours_and_says_its_word(
    look: Look, shown: Shown, priority: Priority
) -> None:
    badge = PriorityBadge(look, priority)
    shown(badge)
    image = badge.grab().toImage()
    fill = QColor(image.pixelColor(4, image.height() // 2))
    assert fill.name() == look.tokens.priority[priority].fill.name()
    assert badge.accessibleName().startswith(priority.value)
    assert badge.sizeHint().width() >= 52


def test_a_badge_changes_its_language(
    look: Look, shown: Shown, chinese: Callable[[], None]
) -> None:
    badge = PriorityBadge(look, "P1")
    shown(badge)
    assert badge.accessibleName() == "P1 Critical"
    chinese()
    assert badge.accessibleName() == "P1 特急"


@pytest.mark.parametrize(("used", "filled"), [(0.0, False), (0.5, False), (1.0, True), (7.0, True)])
def test_a_bar_is_as_full_as_the_time(
    look: Look, shown: Shown, used: float, *, filled: bool
) -> None:
    bar = TimeBar(look, TimeLeft("overdue by 1 h", used, TimeTone.OVER))
    shown(bar)
    image = bar.grab().toImage()
    color = QColor(image.pixelColor(50, image.height() // 2)).name()
    assert (color == look.tokens.danger.name()) is filled
    assert bar.accessibleName() == "overdue by 1 h"


def test_a_stepper_says_what_is_missing(look: Look, shown: Shown) -> None:
    stepper = Stepper(look)
    shown(stepper)
    stepper.set_steps(
        (StepItem("Receive", "16:53", StepState.DONE), StepItem("Handle", "measure missing"))
    )
    assert stepper.accessibleName() == "Receive 16:53 · Handle measure missing"


HAPPENED = (
    TimelineItem("today", "10:12", "Measure", "A long line. " * 30, "Sun", TimelineKind.MEASURE),
    TimelineItem("today", "09:40", "Contact", kind=TimelineKind.CONTACT),
    TimelineItem("yesterday", "17:06", "Note"),
)


def test_a_timeline_is_grouped_by_day(look: Look, shown: Shown) -> None:
    timeline = Timeline(look, "History")
    shown(timeline)
    timeline.set_items(HAPPENED)
    lines = [timeline.model().index(n, 0).data() for n in range(timeline.model().rowCount())]
    assert [line.split()[0] for line in lines] == ["today", "10:12", "09:40", "yesterday", "17:06"]


def test_long_text_wraps_when_the_list_gets_narrow(look: Look, shown: Shown) -> None:
    timeline = Timeline(look)
    window = shown(timeline)
    timeline.set_items(HAPPENED)
    heights = []
    for width in (900, 400):
        window.resize(width, 400)
        QApplication.processEvents()
        heights.append(timeline.visualRect(timeline.model().index(1, 0)).height())
    assert heights[1] > heights[0] > 50


def test_enter_opens_an_item_but_no_day(look: Look, qtbot: QtBot, shown: Shown) -> None:
    timeline = Timeline(look)
    shown(timeline)
    timeline.set_items(HAPPENED)
    timeline.setCurrentIndex(timeline.model().index(2, 0))
    assert timeline.current_item() is HAPPENED[1]
    opened = qtbot.waitSignal(timeline.opened, check_params_cb=lambda item: item is HAPPENED[1])
    with opened:
        QTest.keyClick(timeline, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(timeline.opened):
        timeline.activated.emit(timeline.model().index(0, 0))


def test_an_empty_place_says_both_lines(look: Look, shown: Shown) -> None:
    empty = EmptyState(look)
    shown(empty)
    empty.set_texts("Nothing waits.", "New cases appear here.")
    assert empty.accessibleName() == "Nothing waits. New cases appear here."


def test_chips_wrap_into_the_next_line(look: Look, shown: Shown) -> None:
    holder = QWidget()
    flow = FlowLayout(8, holder)
    for _number in range(4):
        flow.addWidget(PlainLabel("x" * 20))
    shown(holder)
    one = flow.sizeHint().width()
    assert flow.heightForWidth(one) < flow.heightForWidth(one // 2)
    assert flow.count() == 4
    assert flow.itemAt(9) is None
    assert look.px(8) == 8


def bar_of(look: Look) -> TopBar:
    bar = TopBar(look)
    bar.set_screens((BarScreen("intake", "Intake", "F2"), BarScreen("queue", "Queue")))
    bar.set_person("Counter 2", "Zhou · clerk")
    bar.set_clock("16:52", "11 March")
    return bar


def test_the_bar_chooses_screens_and_searches(look: Look, qtbot: QtBot, shown: Shown) -> None:
    bar = bar_of(look)
    shown(bar)
    with qtbot.assertNotEmitted(bar.screen_chosen):
        bar.set_current("queue")
    with qtbot.waitSignal(bar.screen_chosen, check_params_cb=lambda key: key == "intake"):
        QTest.mouseClick(bar._buttons[0], Qt.MouseButton.LeftButton)
    bar.set_screens((BarScreen("intake", "登记", "F2"),))
    assert bar.current() == "intake"
    bar.set_current("")
    assert not bar.current()
    bar.focus_search()
    bar.search.setText(" 6621 ")
    with qtbot.waitSignal(bar.search_entered, check_params_cb=lambda text: text == "6621"):
        QTest.keyClick(bar.search, Qt.Key.Key_Return)
    with qtbot.waitSignal(bar.danger_requested):
        bar.danger_button.click()


def test_a_narrow_bar_gives_up_the_place_first(look: Look, shown: Shown) -> None:
    bar = bar_of(look)
    window = shown(bar)
    window.resize(1366, 60)
    QApplication.processEvents()
    assert bar._place.isVisible()
    narrow = bar._row.sizeHint().width() - bar._place.sizeHint().width()
    bar.resize(narrow - bar._spare() - 2, 44)
    assert not bar._place.isVisible()
    assert bar.danger_button.isVisible()


def test_the_bar_changes_its_language(
    look: Look, shown: Shown, chinese: Callable[[], None]
) -> None:
    bar = bar_of(look)
    shown(bar)
    chinese()
    assert bar.danger_button.text() == "危险"
    assert bar.search.accessibleName() == "搜索"


def test_a_narrow_status_row_keeps_the_last_hint(look: Look, shown: Shown) -> None:
    row = StatusRow(look)
    window = shown(row)
    row.set_facts(("Database works",))
    row.set_hints([KeyHint(f"F{number}", "does something useful") for number in range(1, 9)])
    assert len(row._hints) == MOST_HINTS
    window.resize(420, 40)
    QApplication.processEvents()
    visible = [hint.isVisible() for hint in row._hints]
    assert visible[-1]
    assert not visible[0]
