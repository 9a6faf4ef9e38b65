"""What rings at the window: one banner, one key, a count in the bar, nothing twice."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt

from desktop.domain.clock import FixedClock
from desktop.domain.priority import Severity, Urgency
from desktop.views.widgets.bar_button import BarButton
from tests.services.drafting import a_draft
from tests.views.shell.conftest import Started
from tests.views.shell.hands import workspace

Start = Callable[[Path, FixedClock], Started]
ALT = Qt.KeyboardModifier.AltModifier
URGENT = {"severity": Severity.S2, "urgency": Urgency.U3}


def ringing(started: Started) -> list[str]:
    workspace(started).upkeep.run()
    started.idle()
    started.idle()
    others = ("backup", "clock of this computer")
    texts = workspace(started).notices.texts()
    return [text for text in texts if not any(other in text for other in others)]


def register(started: Started) -> int:
    services = started.backstage.current.services  # type: ignore[union-attr]
    actor = workspace(started)._desk.actor
    return services.intake.register(actor, a_draft(**URGENT)).case_id


def test_a_limit_rings_once_and_one_key_opens_its_case(
    start: Start, hall_file: Path, clock: FixedClock
) -> None:
    started = start(hall_file, clock).entered("3001")
    case_id = register(started)
    assert ringing(started) == []
    clock.advance(timedelta(minutes=8))
    (said,) = ringing(started)
    assert said.endswith("Dispatch ends in 7 min; 50% of the time is gone.")
    assert ringing(started) == [said]
    today = next(b for b in workspace(started).bar.findChildren(BarButton) if b.key == "today")
    assert today.accessibleDescription() == "1"
    started.keys(Qt.Key.Key_N, ALT)
    started.idle()
    assert workspace(started).current == "case"
    assert workspace(started).widget_of("case").keeper.case_id == case_id  # type: ignore[attr-defined]
    assert ringing(started) == []


def test_what_rang_while_the_program_was_off_is_one_banner_to_the_list(
    start: Start, hall_file: Path, clock: FixedClock
) -> None:
    first = start(hall_file, clock).entered("3001")
    for _ in range(3):
        register(first)
    first.window.close()
    clock.advance(timedelta(days=3))
    started = start(hall_file, clock).entered("3001")
    assert ringing(started) == []
    desk = workspace(started)._desk
    desk.services.clock_watch.confirm(desk.actor)
    (said,) = ringing(started)
    assert said == "3 cases need a look: 3 overdue, 0 running out or reminded."
    started.keys(Qt.Key.Key_N, ALT)
    assert workspace(started).current == "today"
    assert ringing(started) == []
