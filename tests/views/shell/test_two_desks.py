"""Two processes on one file: what one changes, the other shows without losing the place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from desktop.domain.clock import FixedClock
from desktop.views.queue.queue_screen import QueueScreen
from desktop.views.shell.change_watch import LOOK_EVERY_MS
from tests.services.seeding import SmallHall
from tests.survival.processes import Heard, Job, finished
from tests.views.shell.conftest import Started
from tests.views.shell.hands import registered, workspace

TWO_SECONDS_MS = 2_000


def test_a_change_made_by_another_process_comes_in_at_the_next_look(
    start: Callable[..., Started], hall_file: Path, hall: SmallHall, clock: FixedClock
) -> None:
    started = start(hall_file, clock).entered("3001")
    for _turn in range(3):
        registered(started, hall)
    desk = workspace(started)
    desk.go("queue")
    started.idle()
    queue = desk.widget_of("queue")
    assert isinstance(queue, QueueScreen)
    queue.list.view.setFocus()
    started.keys(Qt.Key.Key_Down)
    started.keys(Qt.Key.Key_Space)
    place, ticked = queue.current_case(), queue.list.table.ticked()
    assert ticked
    desk.watch.look()
    started.idle()

    heard = Heard()
    assert finished(Job(hall_file, count=1).start(), heard) == ""
    desk.watch.look()
    started.idle()
    assert set(heard.acknowledged.values()) <= {row.number for row in queue.list.table.rows()}
    assert len(queue.list.table.rows()) == 4
    assert (queue.current_case(), queue.list.table.ticked()) == (place, ticked)
    assert desk.watch.is_watching
    assert 2 * LOOK_EVERY_MS <= TWO_SECONDS_MS

    started.window.lock()
    assert not desk.watch.is_watching
