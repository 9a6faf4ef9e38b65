"""Due dates under random starts, pauses, extensions and re-assessments."""

from collections.abc import Callable
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.clock_table import ClockKind, limit_of, rule_of
from desktop.domain.deadlines import binding_due, due, warning_level
from desktop.domain.priority import Priority
from desktop.domain.reckoning import Changes, Extension, Pause
from tests.domain.calendars import announced, at

CALENDAR = announced()
STARTS = st.integers(0, 640 * 24 * 60).map(
    lambda minutes: at("2025-01-01 00:00") + timedelta(minutes=minutes)
)
TIMED = st.sampled_from([clock for clock in ClockKind if rule_of(clock).limits])

WORKING = TIMED.filter(lambda clock: limit_of(clock, Priority.P4).works_by_calendar)
"""All but those the petition rule counts in days of the calendar."""


@st.composite
def pauses_after(draw: Callable[..., int], start: datetime) -> tuple[Pause, ...]:
    found = []
    for _ in range(draw(st.integers(0, 3))):
        begins = start + timedelta(minutes=draw(st.integers(0, 20_000)))
        found.append(Pause(begins, begins + timedelta(minutes=draw(st.integers(1, 10_000)))))
    return tuple(found)


@given(TIMED, st.sampled_from(Priority), STARTS, st.data())
def test_a_pause_never_shortens_and_an_extension_lengthens(
    clock: ClockKind, priority: Priority, start: datetime, data: st.DataObject
) -> None:
    plain = due(clock, priority, start, CALENDAR)
    pauses = data.draw(pauses_after(start))
    paused = due(clock, priority, start, CALENDAR, changes=Changes(pauses=pauses))
    assert start < plain.due <= paused.due
    extension = Extension(limit_of(clock, priority))
    longer = due(clock, priority, start, CALENDAR, changes=Changes(extensions=(extension,)))
    assert longer.due > plain.due


@given(TIMED, STARTS)
def test_a_p2_date_never_lies_in_closed_hours(clock: ClockKind, start: datetime) -> None:
    found = due(clock, Priority.P2, start, CALENDAR).due
    assert CALENDAR.is_open(found) or CALENDAR.is_open(found - timedelta(seconds=1))


@given(WORKING, st.sampled_from([Priority.P3, Priority.P4]), STARTS, st.data())
def test_working_clocks_gain_exactly_the_opening_hours_of_a_pause(
    clock: ClockKind, priority: Priority, start: datetime, data: st.DataObject
) -> None:
    plain = due(clock, priority, start, CALENDAR).due
    begins = start + (plain - start) * data.draw(st.floats(0, 0.99))
    ends = begins + timedelta(minutes=data.draw(st.integers(1, 10_000)))
    changes = Changes(pauses=(Pause(begins, ends),))
    paused = due(clock, priority, start, CALENDAR, changes=changes).due
    gained = CALENDAR.working_time_between(plain, paused)
    assert gained == CALENDAR.working_time_between(begins, ends)


@given(TIMED, st.sampled_from(Priority), STARTS, st.integers(0, 100_000), st.integers(0, 5000))
def test_warnings_never_go_back(
    clock: ClockKind, priority: Priority, start: datetime, first: int, step: int
) -> None:
    end = due(clock, priority, start, CALENDAR).due
    earlier = start + timedelta(minutes=first)
    levels = [
        warning_level(now, start, end, priority, CALENDAR)
        for now in (earlier, earlier + timedelta(minutes=step))
    ]
    assert levels == sorted(levels)


@given(st.sampled_from(Priority), STARTS, st.lists(st.sampled_from(Priority), max_size=4))
def test_re_assessment_never_passes_a_printed_date(
    first: Priority, start: datetime, later: list[Priority]
) -> None:
    printed = due(ClockKind.CLOSE, first, start, CALENDAR).due
    held = printed
    for priority in later:
        held = binding_due(due(ClockKind.CLOSE, priority, start, CALENDAR).due, held)
        assert held <= printed
