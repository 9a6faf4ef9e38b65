"""The working calendar as an administrator edits it: the week, the years announced, single days."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from desktop.domain.calendar import DayKind
from desktop.domain.errors import InvalidInput
from desktop.domain.lines import single_line
from desktop.domain.opening_hours import hours_text, parse_hours

WEEKDAYS: Final = 7
USUAL: Final = "usual"
"""Stands in a week for the hall's usual hours."""

PLAIN_WEEK: Final = (*(USUAL,) * 5, "", "")
"""Monday to Friday at the usual hours, closed at the weekend."""

_NAME_LIMIT: Final = 40
_ENGLISH_LIMIT: Final = 60
_PURPOSE_LIMIT: Final = 200
_FIRST_YEAR, _LAST_YEAR = 2000, 2100


@dataclass(frozen=True, slots=True, order=True)
class CalendarDayRow:
    """A day that differs from its weekday; `hours` as they are typed, empty for the usual ones."""

    day: date
    kind: DayKind
    zh: str
    en: str = ""
    hours: str = ""


@dataclass(frozen=True, slots=True)
class CalendarPlan:
    """What can be edited: hours by weekday (`USUAL`, own, or closed), years known, days."""

    week: tuple[str, ...] = PLAIN_WEEK
    announced_years: tuple[int, ...] = ()
    days: tuple[CalendarDayRow, ...] = ()

    def with_days(self, days: tuple[CalendarDayRow, ...]) -> "CalendarPlan":
        """Return the plan with these days put in, each in place of what stood on its date."""
        kept = {row.day: row for row in (*self.days, *days)}
        return replace(self, days=tuple(sorted(kept.values())))

    def without_day(self, day: date) -> "CalendarPlan":
        """Return the plan in which that date is an ordinary one."""
        return replace(self, days=tuple(row for row in self.days if row.day != day))

    def announced(self, year: int, *, known: bool = True) -> "CalendarPlan":
        """Return the plan with a year's holidays marked as announced, or as not yet known."""
        years = {*self.announced_years, year} if known else {*self.announced_years} - {year}
        return replace(self, announced_years=tuple(sorted(years)))

    def day(self, day: date) -> CalendarDayRow | None:
        """Return what is noted for a date."""
        return next((row for row in self.days if row.day == day), None)


@dataclass(frozen=True, slots=True)
class CalendarDraft:
    """A plan made from the version `seen`, and what the change is for."""

    plan: CalendarPlan
    seen: str
    purpose: str


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """The calendar in force with the hall's usual hours."""

    version: str
    plan: CalendarPlan
    usual: str


@dataclass(frozen=True, slots=True)
class CalendarVersionRow:
    """A change of the calendar as the log of the desk tells it."""

    version: str
    at: datetime
    made_by: str
    purpose: str
    changed_days: int


def checked_draft(draft: CalendarDraft) -> CalendarDraft:
    """Return the draft as it is kept.

    Raises InvalidInput: `week` (`week_unreadable`, `week_never_open`), `calendar_days`
    (`day_twice`, `day_needs_hours`, `holiday_has_hours`, `day_out_of_range`, what hours and names
    raise, each with `day`), `purpose`.
    """
    plan = draft.plan
    week = _checked_week(plan.week)
    counted = Counter(row.day for row in plan.days)
    doubles = [day for day, times in counted.items() if times > 1]
    if doubles:
        raise InvalidInput("calendar_days", "day_twice", day=min(doubles))
    days = tuple(sorted(_checked_day(row) for row in plan.days))
    years = tuple(sorted(set(plan.announced_years)))
    purpose = single_line("purpose", draft.purpose, _PURPOSE_LIMIT)
    return CalendarDraft(CalendarPlan(week, years, days), draft.seen, purpose)


def _checked_week(week: tuple[str, ...]) -> tuple[str, ...]:
    if len(week) != WEEKDAYS:
        raise InvalidInput("week", "week_unreadable")
    checked = tuple(USUAL if text == USUAL else hours_text(parse_hours(text)) for text in week)
    if not any(checked):
        raise InvalidInput("week", "week_never_open")
    return checked


def _checked_day(row: CalendarDayRow) -> CalendarDayRow:
    if not _FIRST_YEAR <= row.day.year < _LAST_YEAR:
        raise InvalidInput("calendar_days", "day_out_of_range", day=row.day)
    try:
        zh = single_line("calendar_days", row.zh, _NAME_LIMIT)
        en = single_line("calendar_days", row.en, _ENGLISH_LIMIT, required=False)
        hours = hours_text(parse_hours(row.hours))
    except InvalidInput as error:
        raise InvalidInput(
            "calendar_days", error.code, **{**error.params, "day": row.day}
        ) from error
    if row.kind is DayKind.SHORT and not hours:
        raise InvalidInput("calendar_days", "day_needs_hours", day=row.day)
    if row.kind is DayKind.HOLIDAY and hours:
        raise InvalidInput("calendar_days", "holiday_has_hours", day=row.day)
    return CalendarDayRow(row.day, row.kind, zh, en, hours)
