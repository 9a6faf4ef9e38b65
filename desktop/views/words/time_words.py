"""The time a case has left: which clock, how much of it has run, how that is said."""

from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from desktop.domain.calendar import WorkCalendar
from desktop.domain.clock_table import ClockKind
from desktop.domain.deadlines import elapsed_share, warning_level
from desktop.domain.priority import Priority
from desktop.domain.status import Status
from desktop.views.widgets.time_left import TimeLeft, TimeTone
from desktop.views.words.labels import label_of
from desktop.views.words.moments import Moments, span


class Timed(Protocol):
    """What rows and heads of cases have in common: the clock that ends first."""

    @property
    def status(self) -> str:
        """Where the case stands."""

    @property
    def priority(self) -> str:
        """Its level, "P1" to "P4"."""

    @property
    def next_clock(self) -> str:
        """The kind of clock, empty when none runs."""

    @property
    def next_start(self) -> datetime | None:
        """When that clock began to run."""

    @property
    def next_due(self) -> datetime | None:
        """When it ends."""

    @property
    def suspended_until(self) -> datetime | None:
        """Until when all clocks stand still."""


def left_words(due: datetime, now: datetime) -> str:
    """Say what is left: 1 小时 41 分; or by how much it is over: 超 1 小时 52 分."""
    if due > now:
        return span(due - now)
    return QCoreApplication.translate("TimeWords", "over {span}").format(span=span(now - due))


def promise_words(moments: Moments, due: datetime) -> str:
    """Write a promised moment as it is read aloud: 3月10日（周二）15:00前."""
    there = due.astimezone(moments.zone)
    text = QCoreApplication.translate("TimeWords", "by {weekday} {month}/{day}, {time}")
    return text.format(
        month=there.month, day=there.day, weekday=moments.weekday(due), time=moments.clock(due)
    )


def time_left(case: Timed, now: datetime, calendar: WorkCalendar, moments: Moments) -> TimeLeft:
    """Return the next clock of a case ready to paint.

    It warns from the first warning of its level on (domain rules §C); a case without a clock
    says why: clocks stopped until a day, or the state it ended in.
    """
    if case.suspended_until is not None:
        text = QCoreApplication.translate("TimeWords", "stopped until {day}")
        day = moments.day(case.suspended_until)
        return TimeLeft(text.format(day=day), 1.0, TimeTone.PAUSED)
    if case.next_due is None or case.next_start is None:
        return TimeLeft(label_of(Status, case.status), 1.0, TimeTone.PAUSED)
    text = QCoreApplication.translate("TimeWords", "{clock} {left}").format(
        clock=label_of(ClockKind, case.next_clock), left=left_words(case.next_due, now)
    )
    if case.next_due <= now:
        return TimeLeft(text, 1.0, TimeTone.OVER)
    reckoned = (now, case.next_start, case.next_due, Priority(case.priority), calendar)
    tone = TimeTone.WARNING if warning_level(*reckoned) else TimeTone.CALM
    return TimeLeft(text, elapsed_share(*reckoned), tone)
