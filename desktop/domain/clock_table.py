"""The clock table: what starts and stops every clock, and how long it may run (domain rules §C).

The only source of limits in the program; `deadlines` reckons with them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil
from types import MappingProxyType
from typing import Final

from desktop.domain.calendar import WorkCalendar
from desktop.domain.codes import CaseKind
from desktop.domain.priority import Priority


class ClockKind(StrEnum):
    """The clocks that run on a case."""

    ACCEPTANCE = "acceptance"
    DISPATCH = "dispatch"
    SIGN = "sign"
    FIRST_CONTACT = "first_contact"
    FIRST_RESULT = "first_result"
    APPROVAL = "approval"
    ESCALATION = "escalation"
    CLOSE = "close"
    FOLLOW_UP = "follow_up"
    PROMISED_CONTACT = "promised_contact"
    COMMITMENT = "commitment"
    RECHECK = "recheck"
    NEW_CONTACT = "new_contact"
    SUPERVISION = "supervision"


class Event(StrEnum):
    """What starts and stops clocks."""

    RECEIVED = "received"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    TRANSFERRED = "transferred"
    DISPATCHED = "dispatched"
    SIGNED = "signed"
    CONTACTED = "contacted"
    RESULT_LOGGED = "result_logged"
    REQUESTED = "requested"
    DECIDED = "decided"
    FED_BACK = "fed_back"
    PROMISED = "promised"
    DONE = "done"


class Bearer(StrEnum):
    """Whom a clock is charged to."""

    DUTY_POST = "duty_post"
    SUPERVISOR = "supervisor"
    UNIT = "unit"
    HANDLER = "handler"
    APPROVER = "approver"
    PROMISER = "promiser"


class Unit(StrEnum):
    """The notation of the clock table: min, h, d by the clock; wh, wd by the calendar."""

    MINUTES = "min"
    HOURS = "h"
    DAYS = "d"
    WORKING_HOURS = "wh"
    WORKING_DAYS = "wd"


_NATURAL: Final = MappingProxyType(
    {
        Unit.MINUTES: timedelta(minutes=1),
        Unit.HOURS: timedelta(hours=1),
        Unit.DAYS: timedelta(days=1),
    }
)


@dataclass(frozen=True, slots=True)
class Limit:
    """How long a clock may run."""

    amount: int
    unit: Unit

    @property
    def works_by_calendar(self) -> bool:
        """Tell whether only the hall's opening hours count."""
        return self.unit not in _NATURAL

    def after(self, start: datetime, calendar: WorkCalendar) -> datetime:
        """Return when the limit ends that begins at `start`."""
        if self.unit is Unit.WORKING_DAYS:
            return calendar.add_working_days(start, self.amount)
        if self.unit is Unit.WORKING_HOURS:
            return calendar.add_working_minutes(start, self.amount * 60)
        return start + self.amount * _NATURAL[self.unit]

    def halved(self) -> "Limit":
        """Return half the limit, never more; whole working days, at least one."""
        if self.unit is Unit.DAYS and self.amount % 2:
            return Limit(self.amount * 12, Unit.HOURS)
        return Limit(max(self.amount // 2, 1), self.unit)


@dataclass(frozen=True, slots=True)
class ClockRule:
    """One line of the clock table; `limits` is empty where a person names the time."""

    starts: Event
    stops: tuple[Event, ...]
    charged_to: Bearer
    limits: Mapping[Priority, Limit]


def limit_named(word: str) -> Limit:
    """Read a limit in the notation of the table: `4wh`."""
    return Limit(int(word.rstrip("mindhw")), Unit(word.lstrip("0123456789")))


def _limits(*words: str) -> Mapping[Priority, Limit]:
    """Read one limit per priority, P1 first; a single word holds for all."""
    parsed = [limit_named(word) for word in (words if len(words) > 1 else words * len(Priority))]
    return MappingProxyType(dict(zip(Priority, parsed, strict=True)))


_NONE: Final[Mapping[Priority, Limit]] = MappingProxyType({})
_ANSWERED: Final = (Event.ACCEPTED, Event.REFUSED, Event.TRANSFERRED)

NEWS_LIMIT: Final = Limit(1, Unit.WORKING_DAYS)
"""From a change the person should know of to the contact in which they hear it."""

CLOCKS: Final[Mapping[ClockKind, ClockRule]] = MappingProxyType(
    {
        ClockKind.ACCEPTANCE: ClockRule(
            Event.RECEIVED, _ANSWERED, Bearer.DUTY_POST, _limits("1wd")
        ),
        ClockKind.DISPATCH: ClockRule(
            Event.ACCEPTED,
            (Event.DISPATCHED,),
            Bearer.SUPERVISOR,
            _limits("5min", "15min", "1wh", "4wh"),
        ),
        ClockKind.SIGN: ClockRule(
            Event.DISPATCHED,
            (Event.SIGNED,),
            Bearer.UNIT,
            _limits("10min", "30min", "4wh", "1wd"),
        ),
        ClockKind.FIRST_CONTACT: ClockRule(
            Event.RECEIVED,
            (Event.CONTACTED,),
            Bearer.HANDLER,
            _limits("15min", "2h", "1wd", "1wd"),
        ),
        ClockKind.FIRST_RESULT: ClockRule(
            Event.RECEIVED,
            (Event.RESULT_LOGGED,),
            Bearer.HANDLER,
            _limits("2h", "24h", "3wd", "5wd"),
        ),
        ClockKind.APPROVAL: ClockRule(
            Event.REQUESTED,
            (Event.DECIDED,),
            Bearer.APPROVER,
            _limits("15min", "2h", "4wh", "1wd"),
        ),
        # Who calls the supervisor stands before the trouble now, whatever level the case has:
        # P2's two hours hold for the lower levels too, counted while the hall is open.
        ClockKind.ESCALATION: ClockRule(
            Event.REQUESTED,
            (Event.DECIDED,),
            Bearer.SUPERVISOR,
            _limits("15min", "2h", "2wh", "2wh"),
        ),
        ClockKind.CLOSE: ClockRule(
            Event.RECEIVED,
            (Event.FED_BACK,),
            Bearer.HANDLER,
            _limits("24h", "3d", "7wd", "15wd"),
        ),
        ClockKind.FOLLOW_UP: ClockRule(
            Event.FED_BACK, (Event.DONE,), Bearer.PROMISER, _limits("1wd")
        ),
        ClockKind.PROMISED_CONTACT: ClockRule(
            Event.PROMISED, (Event.DONE,), Bearer.PROMISER, _NONE
        ),
        ClockKind.COMMITMENT: ClockRule(Event.PROMISED, (Event.DONE,), Bearer.PROMISER, _NONE),
        ClockKind.RECHECK: ClockRule(
            Event.REQUESTED, (Event.DECIDED,), Bearer.APPROVER, _limits("30d")
        ),
        # The order names its own date, whatever the work it speeds up may take.
        ClockKind.SUPERVISION: ClockRule(Event.PROMISED, (Event.DONE,), Bearer.UNIT, _NONE),
        # Somebody else has the case now, and the person still has the old name (§K 11).
        ClockKind.NEW_CONTACT: ClockRule(
            Event.DISPATCHED,
            (Event.CONTACTED,),
            Bearer.HANDLER,
            MappingProxyType(dict.fromkeys(Priority, NEWS_LIMIT)),
        ),
    }
)

_PETITION: Final = MappingProxyType(
    {
        ClockKind.ACCEPTANCE: ClockRule(
            Event.RECEIVED, _ANSWERED, Bearer.DUTY_POST, _limits("15d")
        ),
        ClockKind.CLOSE: ClockRule(
            Event.ACCEPTED, (Event.FED_BACK,), Bearer.HANDLER, _limits("24h", "60d", "60d", "60d")
        ),
    }
)
"""A petition (信访) has its own times; a danger (P1) is removed as fast as any other."""

EXTENSIONS: Final = _limits("24h", "2d", "7wd", "15wd")
"""The longest extension of the closing date: all that are granted on one limit together."""

_PETITION_EXTENSIONS: Final = _limits("24h", "30d", "30d", "30d")

WARNINGS: Final = MappingProxyType(
    {
        Priority.P1: (50, 80, 100),
        Priority.P2: (50, 80, 100),
        Priority.P3: (80, 100),
        Priority.P4: (80, 100),
    }
)
"""Per cent of the limit at which somebody is told."""

LETTER_LIMIT: Final = Limit(3, Unit.WORKING_DAYS)
"""From the decision to the letter in the person's hands."""

NEVER_PAUSED: Final = frozenset(
    {
        *(ClockKind.PROMISED_CONTACT, ClockKind.NEW_CONTACT),
        *(ClockKind.COMMITMENT, ClockKind.SUPERVISION),
    }
)
"""What is owed whether or not the work rests: to the person, and to whoever ordered it."""

SUPERVISION_LIMITS: Final = _limits("2h", "24h", "1wd", "3wd")
"""From a supervision order (督办) to the unit's answer when the order names no date."""

FOLLOW_UP_TRIES: Final = 3
FOLLOW_UP_SPAN: Final = Limit(3, Unit.WORKING_DAYS)

_DAY: Final = 24

_HALVED_BY_REDO: Final = frozenset({ClockKind.FIRST_RESULT, ClockKind.CLOSE})


def rule_of(clock: ClockKind, kind: CaseKind = CaseKind.SERVICE) -> ClockRule:
    """Return the line of the table that holds for a case of that kind."""
    if kind is CaseKind.PETITION and clock in _PETITION:
        return _PETITION[clock]
    return CLOCKS[clock]


def limit_of(
    clock: ClockKind, priority: Priority, kind: CaseKind = CaseKind.SERVICE, *, redo: bool = False
) -> Limit:
    """Return the limit of a clock; KeyError for a clock whose time is promised by a person.

    A redo gets half the original time for the handler's work (domain rules §C).
    """
    limit = rule_of(clock, kind).limits[priority]
    return limit.halved() if redo and clock in _HALVED_BY_REDO else limit


def longest_extension(priority: Priority, kind: CaseKind = CaseKind.SERVICE) -> Limit:
    """Return how far the closing date may be extended at most, all extensions together."""
    return (_PETITION_EXTENSIONS if kind is CaseKind.PETITION else EXTENSIONS)[priority]


def extension_left(priority: Priority, kind: CaseKind, granted: Iterable[Limit]) -> Limit:
    """Return what may still be granted of the longest extension, zero when it is used up.

    After a change of level, what was granted in another unit counts day for day, a day begun as
    a whole one (domain rules §C).
    """
    longest = longest_extension(priority, kind)
    used = sum(_in_hours(limit) for limit in granted)
    whole = used if longest.unit is Unit.HOURS else ceil(used / _DAY)
    return Limit(max(longest.amount - whole, 0), longest.unit)


def _in_hours(limit: Limit) -> int:
    return limit.amount if limit.unit is Unit.HOURS else limit.amount * _DAY
