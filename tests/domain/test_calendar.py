"""The working calendar against announced days and hand-made ones."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.calendar import (
    OFFICE_HOURS,
    DayKind,
    Period,
    SpecialDay,
    WorkCalendar,
    parse_calendar_year,
)
from tests.domain.calendars import HALL, announced, at

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
