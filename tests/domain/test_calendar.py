"""The working calendar against announced days, and against a slow reference."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.calendar import (
    OFFICE_HOURS,
    DayKind,
    Period,
    SpecialDay,
    WorkCalendar,
    parse_calendar_year,
)
from tests.domain.calendars import HALL, announced, at

MINUTE = timedelta(minutes=1)
CALENDAR = announced()


def wall(moment: datetime) -> str:
    return moment.astimezone(HALL).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("first", "last", "zh"),
    [
        ("2025-01-01", "2025-01-01", "元旦"),
        ("2025-01-28", "2025-02-04", "春节"),
        ("2025-04-04", "2025-04-06", "清明节"),
        ("2025-05-01", "2025-05-05", "劳动节"),
        ("2025-05-31", "2025-06-02", "端午节"),
        ("2025-10-01", "2025-10-08", "国庆节、中秋节"),
        ("2026-01-01", "2026-01-03", "元旦"),
        ("2026-02-15", "2026-02-23", "春节"),
        ("2026-04-04", "2026-04-06", "清明节"),
        ("2026-05-01", "2026-05-05", "劳动节"),
        ("2026-06-19", "2026-06-21", "端午节"),
        ("2026-09-25", "2026-09-27", "中秋节"),
        ("2026-10-01", "2026-10-07", "国庆节"),
    ],
)
def test_announced_holidays(first: str, last: str, zh: str) -> None:
    day = date.fromisoformat(first)
    while day <= date.fromisoformat(last):
        assert not CALENDAR.is_working_day(day)
        assert CALENDAR.days[day].zh == zh
        assert CALENDAR.days[day].en
        day += timedelta(1)


@pytest.mark.parametrize(
    "day",
    [
        "2025-01-26",
        "2025-02-08",
        "2025-04-27",
        "2025-09-28",
        "2025-10-11",
        "2026-01-04",
        "2026-02-14",
        "2026-02-28",
        "2026-05-09",
        "2026-09-20",
        "2026-10-10",
    ],
)
def test_announced_make_up_days_are_weekend_days_with_full_hours(day: str) -> None:
    made_up = date.fromisoformat(day)
    assert made_up.weekday() >= 5
    assert CALENDAR.periods_of(made_up) == OFFICE_HOURS


def test_the_announced_years_have_as_many_working_days_as_published() -> None:
    for year, working in ((2025, 248), (2026, 248)):
        days = [date(year, 1, 1) + timedelta(offset) for offset in range(365)]
        assert sum(map(CALENDAR.is_working_day, days)) == working
    assert len(CALENDAR.days) == 28 + 5 + 33 + 6


def test_plain_weeks() -> None:
    assert CALENDAR.periods_of(date(2025, 3, 11)) == OFFICE_HOURS
    assert CALENDAR.periods_of(date(2025, 3, 15)) == ()


@pytest.mark.parametrize(
    ("moment", "is_open", "opening"),
    [
        ("2025-04-24 08:29", False, "2025-04-24 08:30"),
        ("2025-04-24 08:30", True, "2025-04-24 08:30"),
        ("2025-04-24 10:42", True, "2025-04-24 10:42"),
        ("2025-04-24 12:00", False, "2025-04-24 13:30"),
        ("2025-04-24 17:00", False, "2025-04-25 08:30"),
        ("2025-04-25 17:01", False, "2025-04-27 08:30"),
        ("2025-04-30 23:59", False, "2025-05-06 08:30"),
        ("2025-05-03 12:00", False, "2025-05-06 08:30"),
    ],
)
def test_open_and_next_opening(moment: str, *, is_open: bool, opening: str) -> None:
    assert CALENDAR.is_open(at(moment)) is is_open
    assert wall(CALENDAR.next_opening(at(moment))) == opening


@pytest.mark.parametrize(
    ("start", "minutes", "end"),
    [
        ("2025-04-24 11:05", 240, "2025-04-24 16:35"),
        ("2025-04-24 11:00", 60, "2025-04-24 12:00"),
        ("2025-04-24 11:00", 61, "2025-04-24 13:31"),
        ("2025-04-24 12:30", 30, "2025-04-24 14:00"),
        ("2025-04-25 16:30", 60, "2025-04-27 09:00"),
        ("2025-04-30 16:30", 31, "2025-05-06 08:31"),
        ("2025-04-26 09:00", 0, "2025-04-26 09:00"),
    ],
)
def test_working_minutes(start: str, minutes: int, end: str) -> None:
    assert wall(CALENDAR.add_working_minutes(at(start), minutes)) == end
    assert CALENDAR.working_minutes_between(at(start), at(end)) == minutes


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        ("2025-04-24 10:42", 7, "2025-05-07 17:00"),
        ("2025-04-24 10:42", 3, "2025-04-28 17:00"),
        ("2025-04-26 10:42", 1, "2025-04-27 17:00"),
        ("2025-01-27 09:00", 1, "2025-02-05 17:00"),
        ("2025-09-30 18:00", 2, "2025-10-10 17:00"),
        ("2026-12-30 09:00", 3, "2027-01-04 17:00"),
    ],
)
def test_working_days(start: str, days: int, end: str) -> None:
    assert wall(CALENDAR.add_working_days(at(start), days)) == end


def test_working_days_are_counted_from_one() -> None:
    with pytest.raises(ValueError, match="from one"):
        CALENDAR.add_working_days(at("2025-04-24 10:42"), 0)


def test_a_short_day_counts_and_closes_early() -> None:
    short = SpecialDay(DayKind.SHORT, "半天", "half day", (Period(time(8, 30), time(12)),))
    calendar = WorkCalendar("1", HALL, days={date(2025, 3, 12): short})
    assert wall(calendar.add_working_days(at("2025-03-11 09:00"), 1)) == "2025-03-12 12:00"
    assert wall(calendar.add_working_minutes(at("2025-03-12 11:00"), 90)) == "2025-03-13 09:00"


def test_a_make_up_day_may_have_its_own_hours() -> None:
    morning = SpecialDay(DayKind.MAKEUP, "调休", "make-up", (Period(time(9), time(12)),))
    calendar = WorkCalendar("1", HALL, days={date(2025, 3, 15): morning})
    assert calendar.periods_of(date(2025, 3, 15)) == morning.hours


def test_years_nobody_has_announced_are_flagged_not_guessed() -> None:
    start = at("2026-12-28 09:00")
    assert not CALENDAR.unannounced(start)
    end = CALENDAR.add_working_days(start, 7)
    assert CALENDAR.unannounced(end)
    assert CALENDAR.unannounced_years(start, end) == (2027,)
    assert CALENDAR.unannounced_years(start, start) == ()
    assert CALENDAR.unannounced_years(at("2024-12-31 09:00"), at("2025-01-02 09:00")) == (2024,)


def test_the_year_is_the_one_of_the_hall() -> None:
    assert not CALENDAR.unannounced(datetime(2024, 12, 31, 17, 0, tzinfo=UTC))


def test_summer_time_changes_no_working_hour() -> None:
    berlin = WorkCalendar("1", ZoneInfo("Europe/Berlin"), week=((Period(time(1), time(5)),),) * 7)
    start = datetime(2025, 3, 30, 0, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    spring = berlin.add_working_days(start - timedelta(1), 1)
    assert berlin.working_time_between(start, spring) == timedelta(hours=3)


@pytest.mark.parametrize("week", [(), ((),) * 7, (OFFICE_HOURS,) * 6])
def test_a_week_that_never_opens_is_refused(week: tuple[tuple[Period, ...], ...]) -> None:
    with pytest.raises(ValueError, match="seven days"):
        WorkCalendar("1", HALL, week=week)


def test_a_period_runs_forward() -> None:
    with pytest.raises(ValueError, match="closes after"):
        Period(time(12), time(12))


def test_the_file_format() -> None:
    year = parse_calendar_year(
        'year = 2027\n[[holidays]]\nzh = "元旦"\nen = "New Year"\n'
        "first = 2027-01-01\nlast = 2027-01-02\nmakeup = [2027-01-09]\n"
    )
    assert year.year == 2027
    assert {day.isoformat(): special.kind for day, special in year.days.items()} == {
        "2027-01-01": DayKind.HOLIDAY,
        "2027-01-02": DayKind.HOLIDAY,
        "2027-01-09": DayKind.MAKEUP,
    }
    with pytest.raises(KeyError):
        parse_calendar_year('year = 2027\n[[holidays]]\nzh = "元旦"\n')
    with pytest.raises(ValueError, match="Invalid value"):
        parse_calendar_year("year =")


# A slow reference: one step per minute, nothing clever.


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
