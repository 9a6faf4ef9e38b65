"""The lines of the day's list: a heading for each part, then its cases."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import RequestKind
from desktop.domain.day_list import ALARM, JOINT_PART, DayGroup, SeeTo, request_kind
from desktop.domain.rows.queue import TodayRow
from desktop.views.tables.column import CellKind, Column
from desktop.views.widgets.time_left import TimeLeft, TimeTone
from desktop.views.words.labels import label_of
from desktop.views.words.moments import Moments
from desktop.views.words.time_words import left_words

TITLES = {
    DayGroup.ALARMS: QT_TRANSLATE_NOOP("Today", "Danger"),
    DayGroup.SEE_TO: QT_TRANSLATE_NOOP("Today", "To supervise"),
    DayGroup.OVERDUE: QT_TRANSLATE_NOOP("Today", "Overdue"),
    DayGroup.DUE_TODAY: QT_TRANSLATE_NOOP("Today", "Due today"),
    DayGroup.CONTACTS: QT_TRANSLATE_NOOP("Today", "To contact today"),
    DayGroup.APPROVALS: QT_TRANSLATE_NOOP("Today", "Waiting for approval"),
}
EMPTY = {
    DayGroup.ALARMS: QT_TRANSLATE_NOOP("Today", "No new case speaks of danger."),
    DayGroup.SEE_TO: QT_TRANSLATE_NOOP("Today", "No case calls for a supervision order."),
    DayGroup.OVERDUE: QT_TRANSLATE_NOOP("Today", "Nothing is overdue."),
    DayGroup.DUE_TODAY: QT_TRANSLATE_NOOP("Today", "Nothing more ends today."),
    DayGroup.CONTACTS: QT_TRANSLATE_NOOP("Today", "Nobody is to be called today."),
    DayGroup.APPROVALS: QT_TRANSLATE_NOOP("Today", "No request waits for a decision."),
}
_SEE_TO = {
    SeeTo.UNANSWERED: QT_TRANSLATE_NOOP("Today", "Order not answered"),
    SeeTo.TWICE: QT_TRANSLATE_NOOP("Today", "Overdue twice"),
    SeeTo.LONG: QT_TRANSLATE_NOOP("Today", "Long overdue"),
}
_SOON_SHARE = 0.8
_NUMBER = slice(6, 10)
_SERIAL = slice(10, None)


@dataclass(frozen=True, slots=True)
class DayLine:
    """A case on the list, worded for one moment."""

    id: int
    priority: str
    number: str
    subject: str
    person: str
    handler: str
    what: str
    when: str
    left: TimeLeft | None


def day_line(row: TodayRow, moments: Moments, now: datetime) -> DayLine:
    """Word one line."""
    return DayLine(
        row.case_id,
        row.priority,
        f"{row.number[_NUMBER]}-{row.number[_SERIAL]}",
        row.subject,
        row.person or QCoreApplication.translate("Today", "Anonymous"),
        row.handler or QCoreApplication.translate("Today", "Not assigned"),
        " · ".join(map(_what, (row.why, *row.also))),
        "" if row.due is None else _when(row.due, moments, now),
        None if row.due is None else _left(row.due, now),
    )


def day_lines(rows: Iterable[TodayRow], moments: Moments, now: datetime) -> tuple[DayLine, ...]:
    """Word the lines of one part."""
    return tuple(day_line(row, moments, now) for row in rows)


def day_columns() -> tuple[Column, ...]:
    """Return the columns of every part; all parts stand under each other."""
    return (
        Column("priority", width=72, kind=CellKind.BADGE),
        Column("number", width=88, color="text_2"),
        Column("subject", width=120, stretch=True),
        Column("person", width=92),
        Column("handler", width=120),
        Column("what", width=216, color="text_2"),
        Column("when", width=104, color="text_2"),
        Column("left", width=190, kind=CellKind.TIME),
    )


def _what(why: str) -> str:
    if why == ALARM:
        return QCoreApplication.translate("Today", "Alarm to answer")
    if why == JOINT_PART:
        return QCoreApplication.translate("Today", "Joint answer")
    if why in set(SeeTo):
        return QCoreApplication.translate("Today", str(_SEE_TO[SeeTo(why)]))
    if why in set(ClockKind):
        return label_of(ClockKind, why)
    return label_of(RequestKind, request_kind(why))


def _when(due: datetime, moments: Moments, now: datetime) -> str:
    today = due.astimezone(moments.zone).date() == now.astimezone(moments.zone).date()
    return moments.clock(due) if today else f"{moments.day(due)} {moments.clock(due)}"


def _left(due: datetime, now: datetime) -> TimeLeft:
    tone = TimeTone.OVER if due <= now else TimeTone.WARNING
    return TimeLeft(left_words(due, now), 1.0 if due <= now else _SOON_SHARE, tone)
