"""When each generated case came in, when it was last touched, and where it stands by then.

Shaped like the open data of such offices: half the replies within some eleven days, more than a
third after fifteen, a few after months.
"""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from desktop.domain.calendar import WorkCalendar
from desktop.domain.status import OPEN, WORKING, Status
from desktop.services.generating.paths import PATHS, Deed, shares

MEDIAN: Final = timedelta(days=17)
OPEN_MEDIAN: Final = timedelta(days=3)
SPREAD: Final = 1.0
"""A whole case takes the median, log-normally spread; those still open have not had the time."""

LONGEST: Final = timedelta(days=150)

_SMALL: Final = 1_000
_SHORT_SPAN: Final = timedelta(days=45)
_LONG_SPAN: Final = timedelta(days=420)
_OPEN_SPAN: Final = timedelta(hours=60)
_WAITING_SPAN: Final = timedelta(hours=14)
_WAITING: Final = OPEN - WORKING - {Status.SUSPENDED, Status.RECHECK}
"""Somebody is to act at once; these are not left lying for days."""

_LONGEST_PATH: Final = max(map(len, PATHS.values()))
_MINUTE: Final = timedelta(minutes=1)
_MORNING: Final = 200
"""Minutes of a morning people come in and things are done."""

_AT_ONCE: Final = 0.85
"""Share of cases registered and accepted with one key."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One case to be made."""

    status: Status
    received_at: datetime
    last_at: datetime


def slots(cases: int, now: datetime, source: random.Random) -> list[Slot]:
    """Plan `cases` cases in the order they came in; of the first kinds one in every status."""
    planned = [_slot(status, cases, now, source) for status in _statuses(cases, source)]
    return sorted(planned, key=lambda slot: slot.received_at)


def deed_times(
    slot: Slot, registered_at: datetime, calendar: WorkCalendar, source: random.Random
) -> Iterator[tuple[Deed, datetime]]:
    """Yield the deeds of a case with their moments: in order, in opening hours, none after now."""
    path = PATHS[slot.status]
    whole = max(slot.last_at - registered_at, _MINUTE * len(path))
    moment = registered_at
    for place, deed in enumerate(path, start=1):
        if place == 1 and deed is Deed.ACCEPT and source.random() < _AT_ONCE:
            yield deed, moment
            continue
        # Early steps follow closely, the work itself takes the time.
        share = (place - source.random() / 2) / len(path)
        wished = in_hours(registered_at + whole * share**2, calendar, source)
        moment = max(moment + _MINUTE, min(wished, max(slot.last_at, moment + _MINUTE)))
        yield deed, moment


def in_hours(moment: datetime, calendar: WorkCalendar, source: random.Random) -> datetime:
    """Return the moment itself while the hall is open, else one soon after it opens next."""
    opened = calendar.next_opening(moment)
    return moment if opened == moment else opened + source.randrange(_MORNING) * _MINUTE


def _statuses(cases: int, source: random.Random) -> list[Status]:
    weights = shares(cases)
    each = list(Status)[:cases]
    drawn = source.choices(tuple(weights), tuple(weights.values()), k=cases - len(each))
    return each + drawn


def _slot(status: Status, cases: int, now: datetime, source: random.Random) -> Slot:
    ago = source.random() * _last_span(status, cases)
    median = OPEN_MEDIAN if status in OPEN else MEDIAN
    whole = median * math.exp(source.gauss(0.0, SPREAD))
    part = (len(PATHS[status]) + source.random()) / (_LONGEST_PATH + 1)
    # A minute for each deed and an hour for the intake always fit in before now.
    room = _MINUTE * (len(PATHS[status]) + 60)
    last_at = now - max(ago, _MINUTE)
    return Slot(status, last_at - max(min(whole, LONGEST) * part, room), last_at)


def _last_span(status: Status, cases: int) -> timedelta:
    """Return how long ago a case in this status was last touched at most."""
    if status in _WAITING:
        return _WAITING_SPAN
    if status in OPEN:
        return _OPEN_SPAN
    return _SHORT_SPAN if cases <= _SMALL else _LONG_SPAN
