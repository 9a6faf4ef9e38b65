"""What a due date is made of: its limit, what changed it, and the days it passed over."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from desktop.domain.calendar import Period
from desktop.domain.clock_table import ClockKind, Limit
from desktop.domain.codes import CaseKind
from desktop.domain.priority import Priority


@dataclass(frozen=True, slots=True)
class Pause:
    """A suspension (中止计时); while it runs, `end` is the date written in its notice."""

    start: datetime
    end: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Extension:
    """A granted extension of the closing date."""

    limit: Limit
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """What happened to a clock after it started; `redo` halves the limits of the handler's work."""

    pauses: tuple[Pause, ...] = ()
    extensions: tuple[Extension, ...] = ()
    redo: bool = False


NO_CHANGES: Final = Changes()


@dataclass(frozen=True, slots=True)
class SkippedDays:
    """Days in a row that did not count; the names are empty on a weekly closing day."""

    first: date
    last: date
    zh: str = ""
    en: str = ""


@dataclass(frozen=True, slots=True)
class Reckoning:
    """A due date and everything it rests on; kept beside the date, never recomputed silently.

    `limit` is None for a time somebody promised. `breaks` are the daily breaks a limit in working
    hours passed over. `moved` says that the date was carried out of closed hours.
    """

    clock: ClockKind
    priority: Priority
    limit: Limit | None
    start: datetime
    due: datetime
    calendar_version: str
    zone: ZoneInfo
    skipped: tuple[SkippedDays, ...] = ()
    makeup: tuple[date, ...] = ()
    breaks: tuple[Period, ...] = ()
    changes: Changes = NO_CHANGES
    moved: bool = False
    kind: CaseKind = CaseKind.SERVICE
    unannounced_years: tuple[int, ...] = ()

    @property
    def unannounced(self) -> bool:
        """Tell whether a year was crossed whose holidays nobody has announced yet."""
        return bool(self.unannounced_years)
