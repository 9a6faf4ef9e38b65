"""The supervisor's board: its figures, and the filter of the queue behind each of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.rows.queue import Due, QueueFilter, QueueSort, QueueTab, TabCount


class Figure(StrEnum):
    """The tiles of the board, in order."""

    INTAKE = "intake"
    ON_TIME = "on_time"
    HOUR = "hour"
    OVERDUE = "overdue"
    TO_APPROVE = "to_approve"
    UNSIGNED = "unsigned"


class Share(StrEnum):
    """What is counted of the cases one member of staff handles, or one window took in.

    INTAKE is all received today, ended files among them; the others are open cases.
    """

    INTAKE = "intake"
    OPEN = "open"
    TODAY = "today"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class DayBounds:
    """A day in the hall's zone: its first moment and that of the next day, aware."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class HandlerLoad:
    """The open cases of one handler, those due later today, and those overdue."""

    id: int
    name: str
    away: bool
    present: bool
    open: int = 0
    today: int = 0
    overdue: int = 0


@dataclass(frozen=True, slots=True)
class WindowPressure:
    """What one window took in today, and what of its cases is open and overdue."""

    id: int
    name: str
    intake: int
    open: int
    overdue: int


@dataclass(frozen=True, slots=True)
class Board:
    """All figures of one moment."""

    day: DayBounds
    figures: dict[Figure, TabCount]
    handlers: tuple[HandlerLoad, ...]
    windows: tuple[WindowPressure, ...]


def figure_filter(figure: Figure, day: DayBounds) -> QueueFilter:
    """Return the cases a tile counts, the most pressing or oldest first."""
    match figure:
        case Figure.INTAKE:
            return QueueFilter(
                received_after=day.start, include_ended=True, sort=QueueSort.RECEIVED
            )
        case Figure.ON_TIME:
            return QueueFilter(due=Due.ON_TIME, sort=QueueSort.NEXT_DUE)
        case Figure.HOUR:
            return QueueFilter(due=Due.HOUR, sort=QueueSort.NEXT_DUE)
        case Figure.OVERDUE:
            return QueueFilter(tab=QueueTab.OVERDUE, sort=QueueSort.NEXT_DUE)
        case Figure.TO_APPROVE:
            return QueueFilter(tab=QueueTab.TO_APPROVE, sort=QueueSort.NEXT_DUE)
        case Figure.UNSIGNED:
            return QueueFilter(tab=QueueTab.TO_SIGN, sort=QueueSort.NEXT_DUE)


def share_filter(
    share: Share, day: DayBounds, *, handler_id: int | None = None, window_id: int | None = None
) -> QueueFilter:
    """Return the cases a figure of one handler or one window counts."""
    ended = share is Share.INTAKE
    today = share is Share.TODAY
    return QueueFilter(
        tab=QueueTab.OVERDUE if share is Share.OVERDUE else QueueTab.ALL,
        received_after=day.start if ended else None,
        include_ended=ended,
        due=Due.TODAY if today else None,
        due_until=day.end if today else None,
        handler_id=handler_id,
        window_id=window_id,
        sort=QueueSort.RECEIVED if ended else QueueSort.NEXT_DUE,
    )
