"""The working calendar against a slow reference: one step per minute, nothing clever."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.calendar import OFFICE_HOURS, DayKind, Period, SpecialDay, WorkCalendar
from tests.domain.calendars import HALL

MINUTE = timedelta(minutes=1)


def reference_open(calendar: WorkCalendar, moment: datetime) -> bool:
    local = moment.astimezone(calendar.zone)
    return any(
        period.opens <= local.time() < period.closes for period in calendar.periods_of(local.date())
    )


def reference_add_minutes(calendar: WorkCalendar, start: datetime, minutes: int) -> datetime:
    moment, left = start, minutes
    while left:
        left -= reference_open(calendar, moment)
        moment += MINUTE
    return moment


def reference_between(calendar: WorkCalendar, first: datetime, last: datetime) -> int:
    steps = max(int((last - first) / MINUTE), 0)
    return sum(reference_open(calendar, first + step * MINUTE) for step in range(steps))


def reference_opening(calendar: WorkCalendar, moment: datetime) -> datetime:
    while not reference_open(calendar, moment):
        moment += MINUTE
    return moment


FIRST_DAY = date(2025, 3, 3)
MINUTES_OF_DAY = st.integers(0, 23 * 60 + 59)


@st.composite
def periods(draw: Callable[..., list[int]]) -> tuple[Period, ...]:
    marks = sorted(draw(st.lists(MINUTES_OF_DAY, min_size=0, max_size=4, unique=True)))
    if len(marks) % 2:
        marks.pop()
    clock = [time(mark // 60, mark % 60) for mark in marks]
    return tuple(Period(*pair) for pair in zip(clock[::2], clock[1::2], strict=True))


SPECIAL = st.builds(
    SpecialDay,
    kind=st.sampled_from(DayKind),
    zh=st.just("节"),
    en=st.just("day"),
    hours=periods(),
)
CALENDARS = st.builds(
    WorkCalendar,
    version=st.just("1"),
    zone=st.sampled_from([HALL, ZoneInfo("UTC"), ZoneInfo("America/New_York")]),
    week=st.tuples(*[periods()] * 7).map(lambda week: (*week[:6], OFFICE_HOURS)),
    days=st.dictionaries(
        st.integers(0, 14).map(lambda offset: FIRST_DAY + timedelta(offset)), SPECIAL, max_size=6
    ),
)
MOMENTS = st.integers(0, 10 * 24 * 60).map(
    lambda minutes: datetime(2025, 3, 3, tzinfo=UTC) + minutes * MINUTE
)


@settings(max_examples=60, deadline=None)
@given(CALENDARS, MOMENTS, st.integers(1, 900))
def test_adding_minutes_agrees_with_the_reference(
    calendar: WorkCalendar, start: datetime, minutes: int
) -> None:
    end = calendar.add_working_minutes(start, minutes)
    assert end == reference_add_minutes(calendar, start, minutes)
    assert calendar.working_minutes_between(start, end) == minutes


@settings(max_examples=60, deadline=None)
@given(CALENDARS, MOMENTS, st.integers(-600, 5000))
def test_time_between_agrees_with_the_reference(
    calendar: WorkCalendar, first: datetime, minutes: int
) -> None:
    last = first + minutes * MINUTE
    assert calendar.working_minutes_between(first, last) == reference_between(calendar, first, last)


@settings(max_examples=60, deadline=None)
@given(CALENDARS, MOMENTS)
def test_openings_agree_with_the_reference(calendar: WorkCalendar, moment: datetime) -> None:
    assert calendar.is_open(moment) == reference_open(calendar, moment)
    assert calendar.next_opening(moment) == reference_opening(calendar, moment)


@settings(max_examples=60, deadline=None)
@given(CALENDARS, MOMENTS, st.integers(1, 12))
def test_working_days_agree_with_counting_on_fingers(
    calendar: WorkCalendar, start: datetime, count: int
) -> None:
    end = calendar.add_working_days(start, count).astimezone(calendar.zone)
    first = start.astimezone(calendar.zone).date()
    between = [first + timedelta(step) for step in range(1, (end.date() - first).days + 1)]
    assert sum(bool(calendar.periods_of(day)) for day in between) == count
    assert end.time() == calendar.periods_of(end.date())[-1].closes


@settings(max_examples=40, deadline=None)
@given(CALENDARS, MOMENTS, st.integers(0, 500), st.integers(0, 500))
def test_adding_twice_is_adding_the_sum(
    calendar: WorkCalendar, start: datetime, first: int, second: int
) -> None:
    once = calendar.add_working_minutes(start, first + second)
    twice = calendar.add_working_minutes(calendar.add_working_minutes(start, first), second)
    assert once == twice or second == 0
