"""Rows of the queue, its counts and its filters."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class QueueTab(StrEnum):
    """The tabs of the queue, in order."""

    MINE = "mine"
    TO_SIGN = "to_sign"
    UNASSIGNED = "unassigned"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    CALL_BACKS = "call_backs"
    TO_APPROVE = "to_approve"
    ALL = "all"


class Due(StrEnum):
    """How the next limit of an open case stands to now; none counts as on time.

    TODAY ends at the filter's `due_until`.
    """

    ON_TIME = "on_time"
    HOUR = "hour"
    TODAY = "today"


class QueueSort(StrEnum):
    """Orders offered by the queue; every one is served by an index."""

    PRIORITY = "priority"
    NEXT_DUE = "next_due"
    RECEIVED = "received"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What narrows a queue; empty values do not filter. `include_ended` adds closed files."""

    tab: QueueTab = QueueTab.ALL
    text: str = ""
    priorities: tuple[str, ...] = ()
    suspended_only: bool = False
    supervised_only: bool = False
    department_id: int | None = None
    channel: str = ""
    subtype: str = ""
    received_after: datetime | None = None
    due: Due | None = None
    due_until: datetime | None = None
    handler_id: int | None = None
    window_id: int | None = None
    include_ended: bool = False
    sort: QueueSort = QueueSort.PRIORITY
    descending: bool = False


class QueueRow(NamedTuple):
    """One case in a list; the person is masked, times are aware UTC.

    A named tuple, not a data class: every page makes a hundred of them.
    """

    id: int
    number: str
    priority: str
    status: str
    received_at: datetime
    subject: str
    person: str
    department: str
    handler: str
    next_clock: str
    next_start: datetime | None
    next_due: datetime | None
    suspended_until: datetime | None
    supervised: bool
    extension_pending: bool
    emotion: int
    needs: str
    version: int
    alarms: str = ""
    return_count: int = 0


@dataclass(frozen=True, slots=True)
class TabCount:
    """How many cases a tab holds; `capped` means "this many or more"."""

    tab: QueueTab
    number: int
    capped: bool = False


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One line of the day's list and of the hand-over sheet: why the case is on it."""

    case_id: int
    number: str
    priority: str
    subject: str
    person: str
    handler: str
    why: str
    due: datetime | None
    mine: bool = False
    also: tuple[str, ...] = ()
    """Other reasons, which fall due later, in the same part of the list."""


@dataclass(frozen=True, slots=True)
class EnquiryAnswer:
    """What may be told to the person who asks how far the case is; times are aware UTC.

    `handler` is empty before somebody was given the case; `contact_due` and `close_due` are None
    when no such clock runs.
    """

    number: str
    status: str
    department: str
    handler: str
    contact_due: datetime | None
    close_due: datetime | None
    suspended_until: datetime | None


@dataclass(frozen=True, slots=True)
class SavedView:
    """A filter somebody gave a name; `recent_days` counts back from the day of use.

    One that is `shared` belongs to the hall: everybody is offered it.
    """

    name: str
    wanted: QueueFilter
    recent_days: int = 0
    shared: bool = False
