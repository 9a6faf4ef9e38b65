"""The escalation ladder: at which moment of a clock who is told, and how (domain rules §C, R45)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Final

from desktop.domain.calendar import WorkCalendar
from desktop.domain.clock_table import CLOCKS, WARNINGS, Bearer, ClockKind
from desktop.domain.deadlines import counted_pauses, is_by_the_clock
from desktop.domain.priority import Priority
from desktop.domain.reckoning import Pause


class Told(StrEnum):
    """Who is told; DOER is whoever the clock is charged to."""

    DOER = "doer"
    HEAD = "head"
    SUPERVISOR = "supervisor"
    DUTY_HEAD = "duty_head"


class How(IntEnum):
    """How somebody is told; each way includes those before it."""

    BADGE = 1
    BANNER = 2
    LIST = 3
    ORDER = 4
    """The list of what to see to says that a supervision order (督办) is due."""


Rung = Mapping[Told, How]

OVERDUE: Final = 100
HALF: Final = 50
LAST: Final = 300
"""The last stage in per cent of the limit: by then the whole ladder has been told."""

_D, _H, _S, _L = Told.DOER, Told.HEAD, Told.SUPERVISOR, Told.DUTY_HEAD
_BADGE, _BANNER, _LIST, _ORDER = How

_LADDER: Final[Mapping[Priority, Mapping[int, Rung]]] = MappingProxyType(
    {
        Priority.P1: {
            50: {_D: _BANNER},
            80: {_D: _BANNER, _H: _BADGE, _S: _BANNER},
            100: {_D: _BANNER, _H: _BANNER, _S: _LIST, _L: _BANNER},
            150: {_D: _BANNER, _H: _BANNER, _S: _ORDER, _L: _LIST},
        },
        Priority.P2: {
            50: {_D: _BANNER},
            80: {_D: _BANNER, _H: _BADGE},
            100: {_D: _BANNER, _H: _BANNER, _S: _LIST, _L: _BADGE},
            150: {_D: _BANNER, _H: _BANNER, _S: _ORDER, _L: _BANNER},
            200: {_D: _BANNER, _H: _BANNER, _S: _ORDER, _L: _LIST},
        },
        Priority.P3: {
            80: {_D: _BANNER},
            100: {_D: _BANNER, _H: _BADGE, _S: _LIST},
            150: {_D: _BANNER, _H: _BANNER, _S: _ORDER},
            200: {_D: _BANNER, _H: _BANNER, _S: _ORDER, _L: _BANNER},
        },
        Priority.P4: {
            80: {_D: _BADGE},
            100: {_D: _BANNER, _H: _BADGE, _S: _LIST},
            150: {_D: _BANNER, _H: _BANNER, _S: _LIST},
            200: {_D: _BANNER, _H: _BANNER, _S: _ORDER, _L: _BADGE},
        },
    }
)
"""Level → stage in per cent of the limit → who is told how; between two lines the lower holds."""

_OF_THE_LEAD: Final = frozenset({Bearer.DUTY_POST, Bearer.SUPERVISOR, Bearer.APPROVER})
"""Clocks no unit answers for: nobody is ordered, the duty head stands where its head would."""


@dataclass(frozen=True, slots=True)
class Span:
    """A running clock: level, start, end and the pauses that do not count; times are aware UTC."""

    priority: Priority
    start: datetime
    due: datetime
    pauses: tuple[Pause, ...] = ()


def stages(priority: Priority) -> tuple[int, ...]:
    """Return every stage of a level in per cent: its warnings, then each further half limit."""
    return (*WARNINGS[priority], *range(OVERDUE + HALF, LAST + 1, HALF))


def told_at(priority: Priority, clock: ClockKind, stage: int) -> Rung:
    """Return who is told how when a clock reaches `stage`; empty below the first warning."""
    lines = _LADDER[priority]
    line = max((at for at in lines if at <= stage), default=0)
    rung = dict(lines.get(line, {}))
    if CLOCKS[clock].charged_to in _OF_THE_LEAD:
        head = rung.pop(_H, None)
        if head is not None:
            rung[_L] = max(head, rung.get(_L, head))
        return {who: min(how, _LIST) for who, how in rung.items()}
    return rung


def stage_moment(span: Span, stage: int, calendar: WorkCalendar) -> datetime:
    """Return when `stage` is reached, in the clock's own time: opening hours for P3 and P4.

    A pause shifts what comes after it. The end itself is exactly 100, whatever lies before.
    """
    if stage == OVERDUE:
        return span.due
    pauses = counted_pauses(span.pauses, span.start)
    hours = None if is_by_the_clock(span.priority) else calendar
    whole = _ran(span.start, span.due, pauses, hours)
    if not whole:
        # A call promised for the evening: no opening hours lie before it, so the clock counts.
        hours, whole = None, _ran(span.start, span.due, pauses, None)
    if stage > OVERDUE:
        return _add(span.due, whole * (stage - OVERDUE) // OVERDUE, hours)
    return min(_after(span.start, whole * stage // OVERDUE, pauses, hours), span.due)


def stage_reached(span: Span, now: datetime, calendar: WorkCalendar) -> int:
    """Return the highest stage reached by `now`, 0 before the first warning."""
    due_in_order = stages(span.priority)
    return max((s for s in due_in_order if stage_moment(span, s, calendar) <= now), default=0)


def next_stage(span: Span, reached: int, calendar: WorkCalendar) -> datetime | None:
    """Return when the first stage after `reached` is due, None after the last."""
    later = (stage for stage in stages(span.priority) if stage > reached)
    first = next(later, None)
    return None if first is None else stage_moment(span, first, calendar)


def _after(
    start: datetime, span: timedelta, pauses: Iterable[Pause], hours: WorkCalendar | None
) -> datetime:
    """Go `span` of running time on from `start`, past the pauses on the way."""
    at, left = start, span
    for pause in pauses:
        ran = _between(at, pause.start, hours)
        if ran >= left:
            break
        at, left = pause.end, left - ran
    return _add(at, left, hours)


def _ran(
    start: datetime, end: datetime, pauses: Iterable[Pause], hours: WorkCalendar | None
) -> timedelta:
    rest = (_between(pause.start, min(pause.end, end), hours) for pause in pauses)
    return _between(start, end, hours) - sum(rest, timedelta())


def _between(first: datetime, last: datetime, hours: WorkCalendar | None) -> timedelta:
    span = last - first if hours is None else hours.working_time_between(first, last)
    return max(span, timedelta())


def _add(start: datetime, span: timedelta, hours: WorkCalendar | None) -> datetime:
    if hours is None or not span:
        return start + span
    return hours.add_working_time(start, span)
