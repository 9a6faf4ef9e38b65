"""The hall's working calendar: opening hours, holidays, make-up days, and arithmetic over them.

All moments are aware; results are in UTC. A day is a day in the hall's zone.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

_DAY: Final = timedelta(days=1)
_NOTHING: Final = timedelta()
_WEEKDAYS: Final = 7


class DayKind(StrEnum):
    """Why a day differs from its weekday."""

    HOLIDAY = "holiday"
    MAKEUP = "makeup"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Period:
    """Opening hours without a break, on the hall's wall clock."""

    opens: time
    closes: time

    def __post_init__(self) -> None:
        """Refuse with ValueError what is no span of one day."""
        if self.opens >= self.closes:
            raise ValueError("a period closes after it opens")


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A day out of the ordinary, with the name it is known by; `hours` only for a short day."""

    kind: DayKind
    zh: str
    en: str
    hours: tuple[Period, ...] = ()


OFFICE_HOURS: Final = (Period(time(8, 30), time(12)), Period(time(13, 30), time(17)))
"""The default day with its lunch break (domain rules §C)."""

DEFAULT_WEEK: Final = (*(OFFICE_HOURS,) * 5, (), ())
"""Monday to Sunday."""


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Opening hours by weekday, the days that differ, and the years whose holidays are announced.

    `version` is what a computed date keeps beside it; a changed calendar gets a new one. A make-up
    day has the hours of the first weekday that opens. Outside `announced_years` only the plain
    week is known: the arithmetic goes on, and `unannounced_years` says that it did.
    """

    version: str
    zone: ZoneInfo
    week: tuple[tuple[Period, ...], ...] = DEFAULT_WEEK
    days: Mapping[date, SpecialDay] = field(default_factory=dict)
    announced_years: frozenset[int] = frozenset()
    _spans: dict[date, tuple[tuple[datetime, datetime], ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        """Refuse with ValueError a week that is never open: nothing would ever fall due."""
        if len(self.week) != _WEEKDAYS or not any(self.week):
            raise ValueError("a week has seven days and opens on one of them")

    def local_day(self, moment: datetime) -> date:
        """Return the hall's date at `moment`."""
        return moment.astimezone(self.zone).date()

    def periods_of(self, day: date) -> tuple[Period, ...]:
        """Return the opening hours of a day, none if the hall stays closed."""
        special = self.days.get(day)
        if special is None:
            return self.week[day.weekday()]
        if special.kind is DayKind.MAKEUP:
            return special.hours or next(filter(None, self.week))
        return special.hours

    def is_working_day(self, day: date) -> bool:
        """Tell whether the hall opens on that day at all."""
        return bool(self.periods_of(day))

    def is_open(self, moment: datetime) -> bool:
        """Tell whether the hall is open; at the closing minute it is not."""
        return any(opens <= moment < closes for opens, closes in self._open(self.local_day(moment)))

    def next_opening(self, moment: datetime) -> datetime:
        """Return `moment` itself while the hall is open, else the next time it opens."""
        for opens, closes in self._open_from(moment):
            if moment < closes:
                return max(opens, moment.astimezone(UTC))
        raise AssertionError("a week opens on one of its days")  # pragma: no cover

    def add_working_time(self, start: datetime, span: timedelta) -> datetime:
        """Return the moment at which `span` of opening hours has passed since `start`.

        Time that ends with a period ends at its closing, not at the next opening. No time at all
        is `start` itself.
        """
        left = span
        moment = start.astimezone(UTC)
        if left <= _NOTHING:
            return moment
        for opens, closes in self._open_from(moment):
            usable = closes - max(opens, moment)
            if usable >= left:
                return max(opens, moment) + left
            left -= max(usable, _NOTHING)
        raise AssertionError("a week opens on one of its days")  # pragma: no cover

    def add_working_minutes(self, start: datetime, minutes: int) -> datetime:
        """Return the moment at which so many minutes of opening hours have passed."""
        return self.add_working_time(start, timedelta(minutes=minutes))

    def add_working_days(self, start: datetime, count: int) -> datetime:
        """Return closing time of the `count`-th working day after the day of `start`.

        The starting day does not count; a short day does (domain rules §C). ValueError below 1.
        """
        if count < 1:
            raise ValueError("working days are counted from one")
        day = self.local_day(start)
        left = count
        while left:
            day += _DAY
            left -= self.is_working_day(day)
        return self._open(day)[-1][1]

    def working_time_between(self, first: datetime, last: datetime) -> timedelta:
        """Return the opening hours from `first` to `last`; nothing if `last` is earlier."""
        total = _NOTHING
        for opens, closes in self._open_from(first):
            if opens >= last:
                return total
            total += max(min(closes, last) - max(opens, first), _NOTHING)
        raise AssertionError("a week opens on one of its days")  # pragma: no cover

    def working_minutes_between(self, first: datetime, last: datetime) -> int:
        """Return the whole minutes of opening hours from `first` to `last`."""
        return self.working_time_between(first, last) // timedelta(minutes=1)

    def unannounced(self, moment: datetime) -> bool:
        """Tell whether the holidays of that year are unknown."""
        return self.local_day(moment).year not in self.announced_years

    def unannounced_years(self, first: datetime, last: datetime) -> tuple[int, ...]:
        """Return the years a reckoning from `first` to `last` had to take as plain weeks."""
        years = range(self.local_day(first).year, self.local_day(last).year + 1)
        return tuple(year for year in years if year not in self.announced_years)

    def _open_from(self, moment: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Yield the open spans from the day of `moment` on, without end."""
        day = self.local_day(moment)
        while True:
            yield from self._open(day)
            day += _DAY

    def _open(self, day: date) -> tuple[tuple[datetime, datetime], ...]:
        """Return the open spans of a day in UTC, where differences are true even at a DST change.

        Days are asked about over and over by lists, hence the memory.
        """
        spans = self._spans.get(day)
        if spans is None:
            spans = tuple(
                (self._utc(day, period.opens), self._utc(day, period.closes))
                for period in self.periods_of(day)
            )
            self._spans[day] = spans
        return spans

    def _utc(self, day: date, wall: time) -> datetime:
        return datetime.combine(day, wall, self.zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """What is announced for one year."""

    year: int
    days: Mapping[date, SpecialDay]


def parse_calendar_year(text: str) -> CalendarYear:
    """Read one year of our calendar format, TOML with a table per holiday.

    ValueError if it is not well formed, KeyError if a field is missing.
    """
    data = tomllib.loads(text)
    days: dict[date, SpecialDay] = {}
    for block in data["holidays"]:
        zh, en = block["zh"], block["en"]
        for offset in range((block["last"] - block["first"]).days + 1):
            days[block["first"] + offset * _DAY] = SpecialDay(DayKind.HOLIDAY, zh, en)
        for day in block["makeup"]:
            days[day] = SpecialDay(DayKind.MAKEUP, zh, en)
    return CalendarYear(data["year"], days)
