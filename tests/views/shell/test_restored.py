"""The window after a restart: where it stood, and how the queue was arranged."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.clock import FixedClock
from desktop.domain.rows.queue import QueueSort, QueueTab
from desktop.settings import WindowMemory
from desktop.views.queue.queue_screen import QueueScreen
from tests.views.shell.conftest import Started
from tests.views.shell.hands import workspace

Start = Callable[[], Started]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def begin(
    start: Callable[[Path, FixedClock], Started], hall_file: Path, clock: FixedClock
) -> Start:
    return lambda: start(hall_file, clock)


def queue(started: Started) -> QueueScreen:
    screen = workspace(started).widget_of("queue")
    assert isinstance(screen, QueueScreen)
    return screen


def columns(screen: QueueScreen) -> list[str]:
    header = screen.list.view.horizontalHeader()
    known = screen.list.table.columns
    return [known[header.logicalIndex(place)].key for place in range(len(known))]


def width(screen: QueueScreen, key: str) -> int:
    place = [column.key for column in screen.list.table.columns].index(key)
    return screen.list.view.columnWidth(place)


def test_the_queue_comes_back_as_it_was_arranged(begin: Start) -> None:
    first = begin().entered()
    workspace(first).go("queue")
    screen = queue(first)
    header = screen.list.view.horizontalHeader()
    header.resizeSection(columns(screen).index("person"), 171)
    header.moveSection(columns(screen).index("person"), 3)
    order = columns(screen)
    header.setSortIndicator(3, Qt.SortOrder.DescendingOrder)
    first.keys(Qt.Key.Key_1, CONTROL)
    first.keys(Qt.Key.Key_F4)
    first.keys(Qt.Key.Key_F3)
    QTest.keyClicks(workspace(first).bar.search, "13900001234")
    first.keys(Qt.Key.Key_Escape)
    first.idle()
    first.window.close()

    again = begin().entered("1002")
    assert workspace(again).current == "queue"
    screen = queue(again)
    assert (columns(screen), width(screen, "person")) == (order, 171)
    assert screen.list.feed.wanted.tab is QueueTab.MINE
    assert screen.list.feed.wanted.sort is QueueSort.RECEIVED
    assert screen.list.feed.wanted.descending
    assert screen.list.feed.wanted.text == ""
    assert screen.preview.isHidden()
    look = again.around.look
    look.switch(look.theme, 150)
    assert width(screen, "person") == look.px(171)


def test_nothing_that_was_looked_for_is_kept(begin: Start, tmp_path: Path) -> None:
    started = begin().entered()
    workspace(started).go("queue")
    queue(started).list.search("13900001234")
    started.idle()
    started.window.close()
    started.around.memory._store.sync()
    kept = (tmp_path / "window.ini").read_text()
    assert "arrangement" in kept
    assert "13900001234" not in kept
    assert queue(begin().entered()).list.feed.wanted.text == ""


def test_a_foreign_memory_stops_nothing(begin: Start, tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path / "window.ini")
    memory.keep_last_screen("a screen of another version")
    memory.keep_arrangement(
        "queue",
        {
            "order": ["gone", 7, "left", "left"],
            "widths": {"unit": -4, "gone": 50, "person": "wide", "step": 90_000},
            "tab": ["mine"],
            "sort": "colour",
            "preview": "yes",
        },
    )
    started = begin().entered()
    assert workspace(started).current == "intake"
    screen = queue(started)
    assert columns(screen)[0] == "left"
    assert len(columns(screen)) == len(screen.list.table.columns)
    assert 0 < width(screen, "unit") < 200
    assert screen.list.tabs.current() == QueueTab.ALL


def test_a_window_on_a_screen_that_is_gone_comes_back_in_sight(begin: Start) -> None:
    first = begin()
    first.window.setGeometry(9_000, 9_000, 1_100, 700)
    first.window.close()
    again = begin().window
    screens = [screen.availableGeometry() for screen in QApplication.screens()]
    shown = QRect(again.frameGeometry())
    assert any(one.contains(shown.center()) for one in screens)
    assert again.width() >= 1_024
