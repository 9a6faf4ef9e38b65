"""The reckoning of every due date from the clock table and the calendar (domain rules §C).

Sentences about a reckoning are made in `why`.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Final

from desktop.domain.calendar import DayKind, Period, WorkCalendar
from desktop.domain.clock_table import (
    SUPERVISION_LIMITS,
    WARNINGS,
    ClockKind,
    Limit,
    Unit,
    limit_of,
)
from desktop.domain.codes import IMMEDIATE_CHANNELS, CaseKind, Channel
from desktop.domain.priority import Priority
from desktop.domain.reckoning import NO_CHANGES, Changes, Extension, Pause, Reckoning, SkippedDays

AFTER_OPENING: Final = timedelta(hours=2)
"""What a P2 date that fell into closed hours gets after the next opening."""

_BY_THE_CLOCK: Final = frozenset({Priority.P1, Priority.P2})
_OVER: Final = 100
_NOTHING: Final = timedelta()


def reception_start(received: datetime, channel: Channel, calendar: WorkCalendar) -> datetime:
    """Return when the acceptance clock starts: now in person, else at the next opening."""
    return received if channel in IMMEDIATE_CHANNELS else calendar.next_opening(received)


def due(
    clock: ClockKind,
    priority: Priority,
    start: datetime,
    calendar: WorkCalendar,
    kind: CaseKind = CaseKind.SERVICE,
    *,
    changes: Changes = NO_CHANGES,
) -> Reckoning:
    """Reckon when a clock that started at `start` falls due.

    Pauses move the date by exactly their length: opening hours for a limit in working time, else
    hours of the clock. A P1 clock has no pauses. A P2 date never lies in closed hours. KeyError for
    a clock whose time is promised by a person: that is `promised`.
    """
    limit = limit_of(clock, priority, kind, redo=changes.redo)
    pauses = () if priority is Priority.P1 else counted_pauses(changes.pauses, start)
    counted = changes if pauses == changes.pauses else replace(changes, pauses=pauses)
    raw, end = _last_ends(limit, start, calendar, counted, carry=priority is Priority.P2)
    begun, ended = start.astimezone(UTC), end.astimezone(UTC)
    by_calendar = limit.works_by_calendar
    days = _days(begun, ended, calendar) if by_calendar else []
    by_hours = limit.unit is Unit.WORKING_HOURS
    rests_on_hours = by_calendar or priority is Priority.P2
    return Reckoning(
        clock,
        priority,
        limit,
        begun,
        ended,
        calendar.version,
        calendar.zone,
        skipped=_runs(days[1:], calendar),
        makeup=tuple(day for day in days[1:] if _is_made_up(day, calendar)),
        breaks=_breaks((begun, ended), calendar, days) if by_hours else (),
        changes=counted,
        moved=raw != end,
        kind=kind,
        unannounced_years=calendar.unannounced_years(begun, ended) if rests_on_hours else (),
    )


def promised(
    clock: ClockKind,
    priority: Priority,
    made_at: datetime,
    due_at: datetime,
    calendar: WorkCalendar,
) -> Reckoning:
    """Record a time a person named: the next contact, or a commitment of a reply."""
    return Reckoning(
        clock,
        priority,
        None,
        made_at.astimezone(UTC),
        due_at.astimezone(UTC),
        calendar.version,
        calendar.zone,
    )


def supervision_due(priority: Priority, start: datetime, calendar: WorkCalendar) -> datetime:
    """Return when a supervision order (督办) that names no date wants its answer.

    As with every limit of P2 it is never due while the hall is closed (§C).
    """
    end = SUPERVISION_LIMITS[priority].after(start, calendar)
    return _out_of_closed_hours(end, calendar) if priority is Priority.P2 else end


def binding_due(new: datetime, printed: datetime | None, *, superseded: bool = False) -> datetime:
    """Return the date that holds: a printed one binds until its successor is handed over.

    `superseded` says that a second version or an extension notice was delivered.
    """
    return new if printed is None or superseded else min(new, printed)


def elapsed_share(
    now: datetime,
    start: datetime,
    due_at: datetime,
    priority: Priority,
    calendar: WorkCalendar,
    *,
    pauses: Iterable[Pause] = (),
) -> float:
    """Return how much of the time has run, 0 to 1; opening hours for P3 and P4, pauses left out."""
    if now >= due_at:
        return 1.0
    hours = None if is_by_the_clock(priority) else calendar
    counted = counted_pauses(pauses, start)
    whole = _running_time(start, due_at, counted, hours)
    passed = _running_time(start, now, counted, hours)
    return passed / whole if whole else 0.0


def warning_level(
    now: datetime,
    start: datetime,
    due_at: datetime,
    priority: Priority,
    calendar: WorkCalendar,
    *,
    pauses: Iterable[Pause] = (),
) -> int:
    """Return the highest warning reached, in per cent: 0, 50, 80 or 100 (domain rules §C)."""
    share = elapsed_share(now, start, due_at, priority, calendar, pauses=pauses) * _OVER
    return max((level for level in WARNINGS[priority] if level <= share), default=0)


def _time(first: datetime, last: datetime, hours: WorkCalendar | None) -> timedelta:
    """Measure a span in opening hours, or by the clock without a calendar."""
    if hours is None:
        return max(last - first, _NOTHING)
    return hours.working_time_between(first, last)


def _running_time(
    start: datetime, end: datetime, pauses: Iterable[Pause], hours: WorkCalendar | None
) -> timedelta:
    paused = (_time(pause.start, min(pause.end, end), hours) for pause in pauses)
    return _time(start, end, hours) - sum(paused, _NOTHING)


def is_by_the_clock(priority: Priority) -> bool:
    """Tell whether a level's time runs day and night; the others count opening hours (§C)."""
    return priority in _BY_THE_CLOCK


def counted_pauses(pauses: Iterable[Pause], start: datetime) -> tuple[Pause, ...]:
    """Return the pauses in order, cut to what lies after `start` and is not covered twice."""
    kept: list[Pause] = []
    free = start
    for pause in sorted(pauses, key=lambda pause: pause.start):
        cut = replace(pause, start=max(pause.start, free))
        if cut.start < cut.end:
            kept.append(cut)
            free = cut.end
    return tuple(kept)


def _last_ends(
    limit: Limit, start: datetime, calendar: WorkCalendar, changes: Changes, *, carry: bool
) -> tuple[datetime, datetime]:
    """Follow an end through extensions and pauses; return the last as reckoned and as it holds.

    Each change starts at the date that held before it, because that one was told to people.
    """
    hours = calendar if limit.works_by_calendar else None
    raw = limit.after(start, calendar)
    end = _out_of_closed_hours(raw, calendar) if carry else raw
    steps: tuple[Extension | Pause, ...] = (*changes.extensions, *changes.pauses)
    for change in steps:
        if isinstance(change, Extension):
            raw = change.limit.after(end, calendar)
        elif change.start < end:
            length = _time(change.start, change.end, hours)
            raw = hours.add_working_time(end, length) if hours else end + length
        end = _out_of_closed_hours(raw, calendar) if carry else raw
    return raw, end


def _out_of_closed_hours(end: datetime, calendar: WorkCalendar) -> datetime:
    """Carry a date in closed hours to two opening hours after the next opening."""
    day = calendar.periods_of(calendar.local_day(end))
    wall = end.astimezone(calendar.zone).time()
    if any(period.opens <= wall <= period.closes for period in day):
        return end
    return calendar.add_working_time(calendar.next_opening(end), AFTER_OPENING)


def _days(start: datetime, end: datetime, calendar: WorkCalendar) -> list[date]:
    """Return the hall's days from the start to the end, both among them."""
    first, last = calendar.local_day(start), calendar.local_day(end)
    return [first + timedelta(step) for step in range((last - first).days + 1)]


def _is_made_up(day: date, calendar: WorkCalendar) -> bool:
    special = calendar.days.get(day)
    return special is not None and special.kind is DayKind.MAKEUP


def _runs(days: Iterable[date], calendar: WorkCalendar) -> tuple[SkippedDays, ...]:
    """Gather the closed ones of consecutive days, each run under one name."""
    runs: list[SkippedDays] = []
    for day in days:
        if calendar.is_working_day(day):
            continue
        special = calendar.days.get(day)
        names = (special.zh, special.en) if special else ("", "")
        last = runs[-1] if runs else None
        if last and last.last == day - timedelta(days=1) and (last.zh, last.en) == names:
            runs[-1] = replace(last, last=day)
        else:
            runs.append(SkippedDays(day, day, *names))
    return tuple(runs)


def _breaks(
    span: tuple[datetime, datetime], calendar: WorkCalendar, days: Iterable[date]
) -> tuple[Period, ...]:
    """Return the breaks inside working days that the limit passed over, each once."""
    (start, end), zone = span, calendar.zone
    found: dict[Period, None] = {}
    for day in days:
        for before, after in pairwise(calendar.periods_of(day)):
            begins = datetime.combine(day, before.closes, zone)
            ends = datetime.combine(day, after.opens, zone)
            if start < ends and begins < end:
                found.setdefault(Period(before.closes, after.opens))
    return tuple(found)
